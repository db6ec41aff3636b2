import { rule } from '../rule.js'

/**
 * A part of the config, or a whole one, that changes nothing. No linted file shows it: `policy/config-effects.ts` finds
 * it when every file is known.
 */
export default rule('config-without-effect', {
  title: 'config that does nothing',
  severity: 'warning',
  severityWhen: { notice: 'patterns match no file that is checked' },
  since: '1.0.0',
  messages: {
    'file-name':
      'This looks like a config, but is not read by this name, so nothing in it counts. Rename it to `.github/override-lint.yml` or `.override-lint.yml`.',
    override:
      'No file that is checked matches the `files` of this override, so it changes nothing. Correct the patterns, or delete the override.',
    templates:
      'No file that is checked matches `templates`, so no file is a template because of it. Correct the patterns, or delete them.',
    'provided-misspelt':
      'This entry of `provided` is not a Bitwarden setting, so it changes nothing. Did you mean `{setting}`?',
    'provided-section':
      'This entry of `provided` is a section, which has no value of its own, so it changes nothing. To mean all settings in it, write `{setting}`.',
    'provided-unknown':
      'This entry of `provided` is not a Bitwarden setting and is near none, so it changes nothing. Correct the name, or delete the entry; `override-lint explain` tells which settings there are.',
  },
})
