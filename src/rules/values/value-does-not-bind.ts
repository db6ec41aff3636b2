import { type Message, message } from '../../messages/message.js'
import type { BindFault } from '../../readers/dotnet/bind.js'
import { booleanWord } from '../../settings/typos/words.js'
import { placeOf } from '../context.js'
import { writeBoolean } from '../fixes.js'
import { rule } from '../rule.js'
import { wanted } from '../wanted.js'

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
      const place = { at: placeOf(context, state), setting: setting.name }
      const params = { setting: setting.name }
      const word = setting.type === 'bool' ? booleanWord(value) : null
      if (word !== null) {
        const means = message(word.means ? 'word.true' : 'word.false')
        report(
          'wrong-word',
          { ...params, word: word.word, means },
          { ...place, fix: writeBoolean(state, word.means, 'safe') },
        )
      } else if (binding.fault === 'empty') {
        report(
          setting.type === 'bool' ? 'empty-boolean' : 'empty',
          { ...params, wanted: wanted[setting.type] },
          place,
        )
      } else {
        report('rejected', { ...params, fault: faults[binding.fault], wanted: wanted[setting.type] }, place)
      }
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
