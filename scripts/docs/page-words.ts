import { existsSync, readFileSync } from 'node:fs'
import { type RuleGroup, ruleGroups } from '../../src/rules/groups.js'
import type { Generated } from '../docs.js'
import { ruleFiles } from './rule-table.js'

/** What a page says before its examples, and how to fix what it is about; paragraphs with a blank line between. */
interface PageWords {
  readonly group: RuleGroup
  readonly why: string
  readonly fix: string
}

/** `src/rules/pages.json`: the words of the rules' pages, which `explain` prints where there is no network. */
export function pageWords(): readonly Generated[] {
  const files = ruleFiles('.')
  const words = ruleGroups.flatMap((group) =>
    (files.get(group) ?? []).flatMap((id): [string, PageWords][] => {
      const page = `docs/rules/${id}.md`
      return existsSync(page) ? [[id, { group, ...wordsOf(readFileSync(page, 'utf8')) }]] : []
    }),
  )
  return [
    { path: 'src/rules/pages.json', content: `${JSON.stringify(Object.fromEntries(words), null, 2)}\n` },
  ]
}

/** The words of a page, without what only a browser can follow. */
function wordsOf(page: string): Omit<PageWords, 'group'> {
  const plain = page.replace(/<!-- made: about -->[\s\S]*?<!-- \/made -->\n/, '')
  return { why: between(plain, /^# .*\n/, '\n## '), fix: between(plain, /\n## How to fix it\n/, '\n## ') }
}

function between(page: string, begin: RegExp, end: string): string {
  const found = begin.exec(page)
  if (found === null) return ''
  const rest = page.slice(found.index + found[0].length)
  const text = rest.includes(end) ? rest.slice(0, rest.indexOf(end)) : rest
  return text
    .replace(/^```\w*\n([\s\S]*?)^```$/gm, (_, block: string) => block.replace(/^(?=.)/gm, '    ').trimEnd())
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .trim()
}
