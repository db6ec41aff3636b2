import { rule } from '../rule.js'

/** Names other containers read from other env files (bitwarden/server util/Setup/Templates/DockerCompose.hbs). */
export default rule('setting-of-another-file', {
  title: 'setting of another file',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    elsewhere:
      '{name} has no effect here: the container that uses it reads {file}, not this file. Move the line there.',
    'cloud-only': '{name} has no effect: a self-hosted server does not read it. Delete the line.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { recognition, statement } = line
      if (recognition.kind !== 'elsewhere' || statement.kind === 'malformed') continue
      const { file } = recognition
      if (context.stack === 'lite' && file?.startsWith('bitwarden-lite/')) continue
      if (file === null) report.line(line, 'cloud-only')
      else report.line(line, 'elsewhere', { params: { file } })
    }
  },
})
