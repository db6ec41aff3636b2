import { providedBlock, setupSettings } from '../../settings/setup-lines.js'
import { isAbsent } from '../../settings/state.js'
import { comesFromElsewhere } from '../context.js'
import { rule } from '../rule.js'

/**
 * Setup writes six lines into every file (bitwarden/server EnvironmentFileBuilder.cs). Where none of them is there, the
 * rest comes from a pipeline or another file, which only the user knows.
 */
export default rule('fragment-incomplete', {
  title: 'fragment without Setup’s lines',
  severity: 'notice',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    lacking:
      'None of the lines that Bitwarden’s Setup always writes is in this file, so it is taken for a fragment, and {count|the one|the #} it lacks {count|is|are} not checked: without {count|it|them} the server does not start. If {count|it is|they are} filled in at deploy, copy this into the config: `provided: [{block}]`.',
  },
  check(context, report) {
    if (!context.isFragment) return
    const lacking = setupSettings().filter(
      (name) => isAbsent(context.settings.of(name)) && comesFromElsewhere(context, name),
    )
    if (lacking.length === 0) return
    const params = { count: lacking.length, block: providedBlock(lacking) }
    report('lacking', params, { at: { start: 0, end: 0 } })
  },
})
