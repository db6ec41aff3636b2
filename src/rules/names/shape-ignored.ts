import { findSetting } from '../../settings/catalogue/catalogue.js'
import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** .NET ignores a text given to a section, an array or a dictionary (dotnet/runtime ConfigurationBinder.cs). */
export default rule('shape-ignored', {
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
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
