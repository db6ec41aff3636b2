import { lint } from '../../src/lint.js'
import { format } from '../../src/messages/format.js'
import type { FilePolicy, Policy } from '../../src/policy/policy.js'
import type { CompanionFile, CompanionRole } from '../../src/readers/companions/companions.js'
import { parseOverride } from '../../src/readers/companions/compose-override.js'
import type { Finding } from '../../src/rules/finding.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, sourceOf } from '../judged.js'
import { soundFile } from '../sound-file.js'

/** What stands beside the file, or is chosen for it. */
export interface Around {
  readonly path?: string
  readonly choices?: Partial<FilePolicy>
  readonly options?: Partial<Policy>
  readonly companions?: Partial<Record<CompanionRole, string>>
}

interface Found {
  readonly line: number
  readonly says: string
  readonly beside: readonly number[]
}

/** What is found in a text: `column severity rule messageId`, how its fix may be used, and the lines beside. */
function foundIn(text: string, around: Around): readonly Found[] {
  const { path = 'global.override.env', choices = {}, options = {}, companions = {} } = around
  const beside = Object.entries(companions).map(([role, content]): [CompanionRole, CompanionFile] => {
    const services = role === 'compose-override' ? parseOverride(content) : null
    const file = { path: role, text: new SourceText(content), ...(services && { services }) }
    return [role as CompanionRole, file]
  })
  const source = { ...sourceOf(new SourceText(text), path), companions: new Map(beside) }
  const forFile = () => ({ ...defaults.forFile(path), ...choices })
  const { files } = lint([source], { ...defaults, ...options, forFile })
  return files.flatMap((file) =>
    file.findings.map((finding) => {
      assertWhole(finding)
      const { line, column } = finding.range
      const fix = finding.fix === null ? '' : `, ${finding.fix.safety}`
      const says = `${column} ${finding.severity} ${finding.rule} ${finding.messageId}${fix}`
      return { line, says, beside: finding.related.map(({ range }) => range.line) }
    }),
  )
}

/** Nothing is left to fill in, in any sentence: a `{name}`, or a number as `…`. A key of the user's is `{key}`. */
function assertWhole({ message, related, fix }: Finding): void {
  for (const text of [message, ...related.map((each) => each.message), ...(fix ? [fix.description] : [])]) {
    const sentence = format(text, 'en')
    if (/(?<!__)\{\w+\}|…/.test(sentence)) throw new Error(`${text.key} lacks a parameter: ${sentence}`)
  }
}

/**
 * What is found when the lines stand at the end of a file that is sound without them, which then leaves out the
 * settings they begin with, also in a comment or behind `- `, which leaves out the line itself. Lines are counted
 * from the first of them: `line:column severity rule messageId`, how its fix may be used, `+` and lines beside.
 */
export function found(lines: string, around: Around = {}): readonly string[] {
  const all = lines.split('\n')
  const set = all.map((line) => line.match(/^(?:# *|- )?(?:export )?\s*(\w+)/)?.[1])
  const before = soundFile.filter((line) => !set.includes(line.slice(0, line.indexOf('='))))
  const own = all.filter((line) => !line.startsWith('- '))
  const numbered = (line: number) => (line > before.length ? String(line - before.length) : 'above')
  return foundIn(`${before.join('\n')}\n${own.join('\n')}`, around)
    .map(({ line, says, beside }) =>
      [`${numbered(line)}:${says}`, ...beside.map((each) => `+${numbered(each)}`)].join(' '),
    )
    .filter((each) => !each.includes(' secret-in-clear '))
}
