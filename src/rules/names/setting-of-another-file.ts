import { nameOf } from '../context.js'
import { rule } from '../rule.js'

/** Names other containers read from other env files (bitwarden/server util/Setup/Templates/DockerCompose.hbs). */
export default rule('setting-of-another-file', {
  title: 'setting of another file',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    elsewhere:
      '{name} is not read from this file: the container that uses it gets {file}, so the line does nothing here. Move it there.',
    'cloud-only': '{name} is not read by a self-hosted server, so the line does nothing. Delete it.',
  },
  check(context, report) {
    for (const named of context.entries) {
      const { recognition, entry } = named
      if (recognition.kind !== 'elsewhere' || entry.statement.kind === 'malformed') continue
      if (context.stack === 'lite' && recognition.file?.startsWith('bitwarden-lite/')) continue
      const params = { name: nameOf(context, named) }
      const place = { at: entry.statement.key }
      if (recognition.file === null) report('cloud-only', params, place)
      else report('elsewhere', { ...params, file: recognition.file }, place)
    }
  },
})
