import { rule } from '../rule.js'

/** Compose reads `global.override.env`, exactly (bitwarden/server util/Setup/Templates/DockerCompose.hbs). */
export default rule('file-misnamed', {
  title: 'file under a name that nothing reads',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  templates: false,
  messages: {
    misnamed:
      'Bitwarden reads a file named exactly `global.override.env`: nothing reads this one, so none of its settings has an effect. Rename it, or delete it if it is a copy; if your deployment renames it, list it under `files`.',
  },
  check({ isMisnamed }, report) {
    if (isMisnamed) report('misnamed', {}, { at: { start: 0, end: 0 } })
  },
})
