import { findSetting } from '../../settings/catalogue/catalogue.js'
import { rule } from '../rule.js'

/** .NET ignores a text given to a section, an array or a dictionary (dotnet/runtime ConfigurationBinder.cs). */
export default rule('shape-ignored', {
  title: 'value on a section or list',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    section:
      '{name} is a section, not a setting: the server silently ignores the line. Name a setting in it, with two underscores between the parts.',
    array:
      '`{setting}` is a list, and the server silently ignores a list without an index. Write one line per item: `{setting}__0`, `{setting}__1` and so on.',
    dictionary:
      '`{setting}` takes a value for each key, and the server silently ignores a value without one. Write one line per key, with the key after two underscores.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { recognition, statement, nameSpan } = line
      if (recognition.kind !== 'section' || statement.kind !== 'assignment') continue
      const setting = findSetting(recognition.name)
      if (setting === undefined) {
        report.line(line, 'section')
        continue
      }
      const { name, type } = setting
      report(type === 'array' ? 'array' : 'dictionary', { setting: name }, { at: nameSpan, setting: name })
    }
  },
})
