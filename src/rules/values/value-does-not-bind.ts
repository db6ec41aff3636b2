import { type Message, message } from '../../messages/message.js'
import type { BindFault } from '../../readers/dotnet/binding.js'
import type { ValueType } from '../../readers/dotnet/type.js'
import { booleanWord } from '../../settings/typos/words.js'
import { writeBoolean } from '../fixes.js'
import { rule } from '../rule.js'

/** A text that .NET cannot convert is an unhandled exception at start, and `restart: always` repeats it. */
export default rule('value-does-not-bind', {
  title: 'value the server cannot read',
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    'wrong-word':
      '`{word}` is not a boolean for `{setting}`: the server’s containers crash-loop at start. Write `{means}`; .NET knows only `true` and `false`.',
    'empty-boolean':
      '`{setting}` is empty, which is not a boolean: the server’s containers crash-loop at start. Write `true` or `false`, or delete the line.',
    empty:
      '`{setting}` is empty, but must be {wanted}: the server’s containers crash-loop at start. Fill it in, or delete the line.',
    rejected:
      '`{setting}` is {fault}: the server’s containers crash-loop at start, and their log shows the value. Write {wanted}.',
  },
  check(context, report) {
    for (const state of context.settings.present()) {
      const { setting, value, binding } = state
      if (binding?.kind !== 'rejected' || value === null) continue
      // A guide's placeholder is a cause of its own.
      if (state.placeholder === 'documentation') continue
      const wanted = wantedTypes[setting.type]
      const word = setting.type === 'bool' ? booleanWord(value) : null
      if (word !== null) {
        const means = message(word.means ? 'word.true' : 'word.false')
        report.setting(state, 'wrong-word', {
          params: { word: word.word, means },
          fix: writeBoolean(state, word.means, 'safe'),
        })
      } else if (binding.fault !== 'empty')
        report.setting(state, 'rejected', { params: { wanted, fault: faults[binding.fault] } })
      else if (setting.type === 'bool') report.setting(state, 'empty-boolean')
      else report.setting(state, 'empty', { params: { wanted } })
    }
  },
})

const faults: Readonly<Record<BindFault, Message>> = {
  empty: message('fault.empty'),
  'not-a-boolean': message('fault.notABoolean'),
  'not-a-number': message('fault.notANumber'),
  'out-of-range': message('fault.outOfRange'),
  'not-a-guid': message('fault.notAGuid'),
  'not-a-timespan': message('fault.notATimespan'),
  'not-a-date': message('fault.notADate'),
  'not-in-enum': message('fault.notInEnum'),
}

const other = message('wanted.other')

/** What .NET wants to read for a setting of a type, in words. */
export const wantedTypes: Readonly<Record<ValueType, Message>> = {
  bool: message('wanted.boolean'),
  int: message('wanted.integer'),
  long: message('wanted.integer'),
  double: message('wanted.number'),
  guid: message('wanted.guid'),
  timespan: message('wanted.timespan'),
  enum: message('wanted.enum'),
  datetime: message('wanted.date'),
  string: other,
  array: other,
  dictionary: other,
}
