import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'rolldown'
import { withoutProperties } from './properties.js'
import { type HasText, loadLanguageModule } from './sentences.js'
import { silentRules } from './silent-rules.js'

/** dotenv loads them for reading files; the rule that asks it is left out, and it with the rule. */
const absentModules = /^(?:fs|os|path|url|crypto)$/

const textFile = /\/src\/messages\/texts\/\w+\.ts$/
const ruleFile = /\/src\/rules\/\w+\/([\w-]+)\.ts$/
const languageLoader = /\/src\/translations\/load-language\.ts$/
const data = /\/src\/.*\.json$/

/** Leaves out of a bundle what the page never reads; `hasText` says of the texts of surfaces. */
export function reduce(hasText: HasText): Plugin {
  return {
    name: 'reduce',
    resolveId: (id) => (absentModules.test(id) ? `\0${id}` : null),
    load(id) {
      if (id.startsWith('\0') && absentModules.test(id.slice(1))) return 'export {}'
      if (languageLoader.test(id)) return loadLanguageModule(hasText)
      return data.test(id) ? reduceData(id) : null
    },
    transform: {
      order: 'pre',
      handler(source, id) {
        const isLeftOut = leftOutOf(id, hasText)
        return isLeftOut === null ? null : withoutProperties(source, isLeftOut)
      },
    },
  }
}

function leftOutOf(file: string, hasText: HasText): ((path: readonly string[]) => boolean) | null {
  if (textFile.test(file)) return ([group = '', id]) => id !== undefined && !hasText(group, id)
  const rule = ruleFile.exec(file)?.[1]
  if (rule === undefined) return null
  return silentRules.has(rule) ? isOfSilentRule : isForReaders
}

/** What `explain` and the pages of the rules say. */
function isForReaders([key = '']: readonly string[]): boolean {
  return key === 'since' || key === 'severityWhen'
}

/** All but what ignore comments ask of a rule. */
function isOfSilentRule(path: readonly string[]): boolean {
  const [key = '', message] = path
  return isForReaders(path) || key === 'check' || key === 'crossFile' || message !== undefined
}

/** Where data is from, and since when a setting is there, is for those who read the repository, and for `explain`. */
function reduceData(file: string): string {
  const isCatalogue = path.basename(file) === 'catalogue.json'
  return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), (key, value) => {
    if (unreadKeys.has(key) || (isCatalogue && key === 'since')) return undefined
    if (key === 'source') return releaseIn(value)
    return key === 'seenIn' ? oneSeen(value) : value
  })
}

const unreadKeys: ReadonlySet<string> = new Set(['about', 'date', 'spellings'])

/** A source says by the release, if it has one, how new the data is. */
function releaseIn(source: { readonly release?: string } | string): { readonly release: string } | undefined {
  return typeof source === 'string' || source.release === undefined ? undefined : { release: source.release }
}

/** The page asks of a setting only whether it is documented, for which one place is enough. */
function oneSeen(places: readonly string[]): readonly string[] | undefined {
  const place = places.find((each) => each === 'installer' || each.startsWith('help:'))
  return place === undefined ? undefined : ['installer']
}
