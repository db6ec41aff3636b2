import { existsSync, readFileSync } from 'node:fs'
import { format } from '../../src/messages/format.js'
import { titleLine } from '../../src/report/formats/title.js'
import { severityText } from '../../src/report/rule-severity.js'
import type { Generated } from '../docs.js'
import type { Placed } from './lint-folder.js'
import { notice, table } from './markdown.js'
import { examplesOf, run } from './page-examples.js'
import { documentedRules, fixOf, type RuleAbout, ruleTables } from './tables.js'

/**
 * `docs/rules/`: the table of all rules, and in each rule's page, written by hand, what comes from the code:
 * its facts, how to turn it off, and what it finds in its bad examples.
 */
export async function rulePages(): Promise<readonly Generated[]> {
  const there = documentedRules.filter(({ id }) => existsSync(pageOf(id)))
  const pages = await Promise.all(
    there.map(async (rule) => {
      const path = pageOf(rule.id)
      return { path, content: await filled(readFileSync(path, 'utf8'), rule) }
    }),
  )
  return [{ path: 'docs/rules/README.md', content: overview() }, ...pages]
}

function overview(): string {
  return [
    '# Rules',
    '',
    'Every rule of the linter for self-hosted Bitwarden® servers, by what it looks at. A rule that is `off` reports only if a config turns it on, or names the feature it guards. Generated from the code by `npm run docs`.',
    '',
    ruleTables('en', '').replaceAll('### ', '## '),
    '',
    notice,
    '',
  ].join('\n')
}

async function filled(page: string, rule: RuleAbout): Promise<string> {
  const lines = `${page.replace(made('findings'), '').replace(`\n${notice}\n`, '')}\n${notice}\n`.split('\n')
  const examples = examplesOf(lines).filter(({ kind }) => kind === 'bad')
  for (const example of [...examples].reverse()) {
    const found = (await run(example)).filter(({ finding }) => finding.rule === rule.id)
    const several = example.files.filter(({ path }) => path.endsWith('.env')).length > 1
    const block = ['```text', ...found.flatMap((each) => describe(each, several)), '```']
    lines.splice(example.end, 0, '', ...enclosed('findings', block))
  }
  return lines
    .join('\n')
    .replace(made('about'), `${enclosed('about', about(rule)).join('\n')}\n`)
    .replace(made('off'), `${enclosed('off', turnOff(rule)).join('\n')}\n`)
}

/** A made part with the line ends before it that belong to it. */
function made(name: 'about' | 'off' | 'findings'): RegExp {
  const before = name === 'findings' ? '\\n' : ''
  return new RegExp(`${before}<!-- made: ${name} -->\\n[^]*?<!-- /made -->\\n`, 'g')
}

function enclosed(name: string, content: readonly string[]): string[] {
  return [`<!-- made: ${name} -->`, '', ...content, '', '<!-- /made -->']
}

function about(rule: RuleAbout): string[] {
  const row = [
    titleLine(rule.id, 'en'),
    severityText(rule, (text) => format(text, 'en')),
    fixOf(rule) || 'by hand',
    rule.since,
  ]
  return table(['What it finds', 'Default', 'Fix', 'Since'], [row])
}

function turnOff({ id, severity }: RuleAbout): string[] {
  const level = severity === 'off' ? 'notice' : 'off'
  const change = severity === 'off' ? 'It is off. To turn it on everywhere:' : 'Everywhere:'
  return [
    `${change}`,
    '',
    '```yaml',
    'rules:',
    `  ${id}: ${level}`,
    '```',
    '',
    'For some files, with a reason, which reports show with the suppressed finding:',
    '',
    '```yaml',
    'ignore:',
    `  - rule: ${id}`,
    '    files: "lab/**"',
    '    reason: why it is right here',
    '```',
  ]
}

const width = 100

/** `line:column-endLine:endColumn severity rule setting`, and below it the message. */
function describe({ path, finding, ...at }: Placed, several: boolean): string[] {
  const { severity, rule, setting, message } = finding
  const where = `${at.line}:${at.column}-${at.endLine}:${at.endColumn}`
  const head = [...(several ? [path] : []), where, severity, rule, ...(setting === null ? [] : [setting])]
  return [head.join(' '), ...wrap(format(message, 'en'))]
}

function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ' '
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width) {
      lines.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

function pageOf(rule: string): string {
  return `docs/rules/${rule}.md`
}
