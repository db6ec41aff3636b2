import { nameOf } from '../context.js'
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
    for (const named of context.entries) {
      const { recognition, entry } = named
      if (recognition.kind !== 'elsewhere' || entry.statement.kind === 'malformed') continue
      if (context.lite && recognition.file?.startsWith('bitwarden-lite/')) continue
      const params = { name: nameOf(context, named) }
      const place = { at: entry.statement.key }
      if (recognition.file === null) report('cloud-only', params, place)
      else report('elsewhere', { ...params, file: recognition.file }, place)
    }
  },
})
