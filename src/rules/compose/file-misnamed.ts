import { rule } from '../rule.js'

/** Compose reads `global.override.env`, letter for letter (bitwarden/server util/Setup/Templates/DockerCompose.hbs). */
export default rule('file-misnamed', {
  title: 'file that nothing reads under its name',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  templates: false,
  messages: {
    misnamed:
      'Bitwarden reads `global.override.env`, letter for letter, and not a file of this name: nothing in it has an effect. Rename it, or delete it if it is a copy; if a deployment renames it, name it under `files`.',
  },
  check({ isMisnamed }, report) {
    if (isMisnamed) report('misnamed', {}, { at: { start: 0, end: 0 } })
  },
})
