import { message } from '../../messages/message.js'
import type { Printable } from '../../messages/printable.js'
import { runsTogether } from '../../server/deployment.js'
import type { Listed } from '../reporter.js'
import { rule } from '../rule.js'

/**
 * Names other containers read from other env files (bitwarden/server util/Setup/Templates/DockerCompose.hbs), or
 * Bitwarden's cloud alone. One finding for the lines of one file.
 */
export default rule('setting-of-another-file', {
  title: 'setting of another file',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    elsewhere:
      'The {count|line|lines} with {settings} {count|has|have} no effect here: the container that uses {count|it|them} reads {file}, not this file. Move the {count|line|lines} there.',
    'cloud-only':
      'The {count|line|lines} with {settings} {count|has|have} no effect: a self-hosted server does not read {count|it|them}. Delete the {count|line|lines}.',
  },
  check(context, report) {
    const isOnlyFile = runsTogether(context)
    const byFile = new Map<Printable | null, Listed[]>()
    for (const { recognition, statement, nameSpan, displayName } of context.lines) {
      if (recognition.kind !== 'elsewhere' || statement.kind === 'malformed') continue
      const { file, name } = recognition
      // Lite has one file; what only other containers read is for those of the same Compose project.
      if (isOnlyFile && file !== null) continue
      const lines = byFile.get(file) ?? []
      lines.push({ name: displayName ?? name, setting: null, at: nameSpan })
      byFile.set(file, lines)
    }
    const related = () => message('related.alsoIgnored')
    for (const [file, lines] of byFile) {
      if (file === null) report.several(lines, 'cloud-only', { related })
      else report.several(lines, 'elsewhere', { params: { file }, related })
    }
  },
})
