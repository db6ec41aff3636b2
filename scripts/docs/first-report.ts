import { spawnSync } from 'node:child_process'
import type { Language } from '../../src/messages/language.js'

/** The example that the README begins with; `README.md` shows this call. */
const firstExample = 'examples/first'

/** Short enough for a first screen; each is well formed, and each stops the server in another way. */
const shown = ['smtp-tls-mismatch', 'value-does-not-bind']

/**
 * What the command line says of the first example, as a code block: two of its findings and its last line. What is
 * left out is marked by `[…]`.
 */
export function firstReport(language: Language): string {
  const call = ['lib/src/cli.js', firstExample, '--language', language]
  const env = { LANG: 'C.UTF-8' }
  const { stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8', env })
  if (stderr !== '') throw new Error(stderr)
  const [path = '', ...lines] = stdout.trimEnd().split('\n')
  return ['```text', path, '', ...findingsIn(lines), '[…]', '', lines.at(-1), '```'].join('\n')
}

/** Findings and tables begin two columns in; what belongs to them stands further in. */
function findingsIn(lines: readonly string[]): string[] {
  let keep = false
  return lines.filter((line) => {
    if (/^ {0,2}\S/.test(line)) keep = shown.some((rule) => line.endsWith(`  ${rule}`))
    return keep
  })
}
