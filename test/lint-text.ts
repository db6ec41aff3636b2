import { expect, test } from 'vitest'
import { fix } from '../src/fix.js'
import { lint, type Source } from '../src/lint.js'
import { format } from '../src/messages/format.js'
import type { RuleId } from '../src/messages/rule-id.js'
import type { Severity } from '../src/messages/severity.js'
import { defaultPolicy, type FilePolicy, type Policy } from '../src/policy/policy.js'
import type { CompanionFile, CompanionRole } from '../src/readers/companions/companions.js'
import { parseOverride } from '../src/readers/companions/compose-override.js'
import { parseLiteProject } from '../src/readers/companions/lite-project.js'
import type { Feature } from '../src/readiness/feature.js'
import type { Finding } from '../src/rules/finding.js'
import { decode, encode } from '../src/source/decode.js'
import { SourceText } from '../src/source/text.js'
import { soundFile, soundLiteFile } from './samples.js'

export const defaults: Policy = defaultPolicy

export interface LineFinding {
  readonly line: number
  readonly severity: Severity
  readonly rule: RuleId
}

/** What `--fix` makes of a file of its own. */
export function fixed(content: string, level: 'safe' | 'unsafe'): string {
  const source = sourceOf(new SourceText(content))
  const [after] = fix([source], (sources) => lint(sources, defaults), level)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encode(after?.text ?? new SourceText('')))
}

export function sourceOf(text: SourceText, path = 'global.override.env'): Source {
  return { path, text, problem: null, explicit: true, companions: new Map() }
}

/** What a file of its own, without companions or config, is found to have; in order of line and rule. */
export function lintText(content: string | Uint8Array, path = 'global.override.env'): readonly LineFinding[] {
  const text = typeof content === 'string' ? new SourceText(content) : decode(content)
  const { files } = lint([sourceOf(text, path)], defaults)
  return files
    .flatMap((file) => file.findings.map(({ rule, severity, range: { line } }) => ({ line, severity, rule })))
    .sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1))
}

/** The same as lines such as `2 error smtp-tls-mismatch`. */
export function findings(content: string | Uint8Array): readonly string[] {
  return lintText(content).map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)
}

/** What stands beside the file, or is chosen for it. */
export interface Around {
  readonly path?: string
  /** Whether the lines stand in a file of Bitwarden Lite. */
  readonly lite?: true
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
  const { path = around.lite ? 'settings.env' : 'global.override.env' } = around
  const { choices = {}, options = {}, companions = {} } = around
  const beside = Object.entries(companions).map(([role, content]): [CompanionRole, CompanionFile] => {
    const services = role === 'compose-override' ? parseOverride(content) : null
    const project = role === 'lite-project' ? parseLiteProject(content, path) : null
    const file = {
      path: role,
      text: new SourceText(content),
      ...(services && { services }),
      ...(project && { project }),
    }
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
export function findingsOf(lines: string, around: Around = {}): readonly string[] {
  const all = lines.split('\n')
  const set = all.map((line) => line.match(/^(?:# *|- )?(?:export )?\s*(\w+)/)?.[1])
  const sound: readonly string[] = around.lite ? soundLiteFile : soundFile
  const before = sound.filter((line) => !set.includes(line.slice(0, line.indexOf('='))))
  const own = all.filter((line) => !line.startsWith('- '))
  const numbered = (line: number) => (line > before.length ? String(line - before.length) : 'above')
  return foundIn(`${before.join('\n')}\n${own.join('\n')}`, around)
    .map(({ line, says, beside }) =>
      [`${numbered(line)}:${says}`, ...beside.map((each) => `+${numbered(each)}`)].join(' '),
    )
    .filter((each) => !each.includes(' secret-in-clear '))
}

/** Lines, the findings expected, and what stands around them; see `findingsOf`. No findings: silence. */
export type Case = readonly [lines: string, expected: readonly string[], around?: Around]

/** A test for each case, whose title says what is expected of which lines. */
export function expectFindings(cases: readonly Case[]): void {
  for (const [lines, expected, around] of cases)
    test(sentence(lines, expected, around), () => expect(findingsOf(lines, around)).toEqual(expected))
}

/** `finds the error smtp-tls-mismatch (ssl-missing) in "…"`. */
function sentence(lines: string, expected: readonly string[], around: Around = {}): string {
  const what = expected.map((each) => each.replace(/^\w+:\d+ (\w+ \S+) ([\w-]+).*/, 'the $1 ($2)'))
  const context = Object.entries(around).map(([key, value]) => ` with ${key} ${JSON.stringify(value)}`)
  return `finds ${what.join(' and ') || 'nothing'} in ${JSON.stringify(lines)}${context.join(',')}`
}

/** For an organization of this plan whose config names these features. */
export function wanting(plan: 'enterprise' | 'families', ...features: Feature[]): Around {
  return { choices: { requirements: { plan, features } } }
}
