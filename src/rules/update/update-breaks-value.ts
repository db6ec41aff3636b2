import { entryOf, nameOf } from '../context.js'
import { rule } from '../rule.js'

/** Setup unescapes `\"` in keys it does not know and takes values line by line (EnvironmentFileBuilder.cs). */
export default rule('update-breaks-value', {
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  kinds: ['env', 'template'],
  check(context, report) {
    for (const { entry, how, rejected } of context.update().broken) {
      const named = entryOf(context, entry)
      if (named === undefined || !entry.statement.beginsLine || context.settings.isTemplated(named)) continue
      const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null
      // What is wrong before the update has a finding of its own.
      if (setting !== null && context.settings.of(setting).state === 'damaged') continue
      report(
        rejected ? `${how}-rejected` : how,
        { name: nameOf(context, named) },
        { at: entry.statement.key, setting },
      )
    }
  },
})
