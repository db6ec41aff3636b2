import { findSetting } from '../../settings/catalogue/catalogue.js'
import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** .NET ignores a text given to a section, an array or a dictionary (dotnet/runtime ConfigurationBinder.cs). */
export default rule('shape-ignored', {
  title: 'value on a section or list',
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  messages: {
    section:
      '{name} is a section, not a setting: the server silently ignores the line. Name a setting in it, with two underscores between the parts.',
    array:
      '`{setting}` is a list, and the server silently ignores a list without an index. Write one line per item: `{setting}__0`, `{setting}__1` and so on.',
    dictionary:
      '`{setting}` is a table, and the server silently ignores it without a key. Write one line per entry, with the key after two underscores.',
  },
  check(context, report) {
    for (const named of context.entries) {
      const { recognition, entry } = named
      if (recognition.kind !== 'section' || entry.statement.kind !== 'assignment') continue
      const setting = findSetting(recognition.name)
      const place = { at: entry.statement.key, setting: setting?.name ?? null }
      if (setting === undefined) report('section', { name: nameOf(context, named) }, place)
      else report(setting.type === 'array' ? 'array' : 'dictionary', { setting: setting.name }, place)
    }
  },
})
