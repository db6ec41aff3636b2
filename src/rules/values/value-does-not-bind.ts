import { type Message, message } from '../../messages/message.js'
import type { HostFault } from '../../readers/dotnet/host-failure.js'
import type { ValueType } from '../../readers/dotnet/type.js'
import type { SettingState } from '../../settings/state.js'
import { booleanWord } from '../../settings/typos/words.js'
import { writeBoolean } from '../fixes.js'
import { installationId } from '../installation-id.js'
import { rule } from '../rule.js'
import { droppedElements, startFailures } from '../start-failures.js'

/**
 * A text that .NET cannot convert is an unhandled exception at start, and `restart: always` repeats it (dotnet/runtime
 * ConfigurationBinder.cs). `AdminSettings` are first read by the nightly job that empties the trash; what fails within
 * the element of a list drops that element alone.
 */
export default rule('value-does-not-bind', {
  title: 'value the server cannot read',
  severity: 'error',
  severityWhen: { warning: 'the nightly job or one item of a list fails alone' },
  since: '1.0.0',
  fix: 'safe',
  messages: {
    'wrong-word':
      '`{word}` is not a boolean for `{setting}`: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write `{means}`; .NET knows only `true` and `false`.',
    'empty-boolean':
      '`{setting}` is empty, which is not a boolean: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write `true` or `false`, or delete the line.',
    empty:
      '`{setting}` is empty, but must be {wanted}: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Fill it in, or delete the line.',
    'self-hosted':
      '`{setting}` is neither `true` nor `false`: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Delete the line; {stack|docker/global.env|Lite’s image} sets it correctly.',
    rejected:
      '`{setting}` is {fault}: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}, and their log shows the value. Write {wanted}.',
    nightly:
      '`{setting}` is {fault}: nothing else fails, but the nightly job stops there and the trash is never emptied. Write {wanted}, or delete the line.',
    element:
      '`{setting}` is {fault}: the server silently drops this item of the list. Write {wanted}, or delete the line.',
    'log-level':
      '{name} is not a log level: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write `Trace`, `Debug`, `Information`, `Warning`, `Error`, `Critical` or `None`.',
    address:
      '{name} is not an address that the server’s {stack|containers can listen at: they crash-loop|services can listen at: they fail} at start. Delete the line; Bitwarden’s images set the address themselves.',
    memory:
      '{name} leaves .NET less memory than it needs: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Delete the line, or write a larger number.',
    variable:
      '{name} has a value that .NET cannot read: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write {wanted}, or delete the line.',
  },
  check(context, report) {
    for (const { failure, line, state } of startFailures(context)) {
      const { fault, stage } = failure
      if (line.recognition.kind === 'below') continue
      if (state === null || state.state === 'set') {
        const wanted = wantedFor[fault] ?? wantedTypes.string
        const id = listening.has(fault) ? 'address' : (ofVariables[fault] ?? 'variable')
        if (id === 'variable') report.line(line, id, { params: { wanted } })
        else report.line(line, id)
        continue
      }
      // A guide's placeholder is a cause of its own.
      if (state.placeholder === 'documentation') continue
      const { setting } = state
      const wanted = wantedTypes[setting.type]
      const params = { wanted, fault: faultOf(state) }
      const word = setting.type === 'bool' && state.value ? booleanWord(state.value) : null
      if (stage === 'AdminSettings') report.setting(state, 'nightly', { params, severity: 'warning' })
      else if (setting.name === 'globalSettings__selfHosted')
        // Neither word is to be written here: `false` makes a cloud of the server.
        report.setting(state, 'self-hosted')
      // An empty id has a finding that says where to get one.
      else if (fault === 'empty' && line === installationId(context).line) continue
      else if (word !== null) {
        const means = message(word.means ? 'word.true' : 'word.false')
        report.setting(state, 'wrong-word', {
          params: { word: word.word, means },
          fix: writeBoolean(state, word.means, 'safe'),
        })
      } else if (fault !== 'empty') report.setting(state, 'rejected', { params })
      else if (setting.type === 'bool') report.setting(state, 'empty-boolean')
      else report.setting(state, 'empty', { params: { wanted } })
    }
    for (const state of droppedElements(context)) {
      const params = { wanted: wantedTypes[state.setting.type], fault: faultOf(state) }
      report.setting(state, 'element', { params, severity: 'warning' })
    }
  },
})

/** Why a setting's text does not convert, in words. */
function faultOf({ binding }: SettingState): Message {
  return binding?.kind === 'rejected' ? faults[binding.fault] : faults.empty
}

const faults = {
  empty: message('fault.empty'),
  'not-a-boolean': message('fault.notABoolean'),
  'not-a-number': message('fault.notANumber'),
  'out-of-range': message('fault.outOfRange'),
  'not-a-guid': message('fault.notAGuid'),
  'not-a-timespan': message('fault.notATimespan'),
  'not-a-date': message('fault.notADate'),
  'not-in-enum': message('fault.notInEnum'),
} as const

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

/** The same by the fault, for what is no setting. */
const wantedFor: Partial<Record<HostFault, Message>> = {
  'not-a-boolean': wantedTypes.bool,
  'not-a-number': wantedTypes.int,
  'not-in-enum': wantedTypes.enum,
}

const ofVariables: Partial<Record<HostFault, 'log-level' | 'memory'>> = {
  'not-a-log-level': 'log-level',
  'too-little-memory': 'memory',
}

const listening: ReadonlySet<HostFault> = new Set<HostFault>([
  ...(['not-an-address', 'unknown-scheme', 'path', 'bad-port', 'no-certificate', 'no-url'] as const),
])
