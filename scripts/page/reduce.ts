import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'rolldown'
import { withoutProperties } from './properties.js'
import { silentRules } from './silent-rules.js'

/** dotenv loads them for reading files, which the page never asks of it. */
const absentModules = /^(?:fs|os|path|url|crypto)$/

const textFile = /\/texts\/\w+\.ts$/
const ruleFile = /\/src\/rules\/\w+\/([\w-]+)\.ts$/
const translatedRules = /\/translations\/\w+\/rules\/\w+\.ts$/
const data = /\/src\/.*\.json$/

/** Leaves out of a bundle what the page never reads; `hasText` says of the texts of surfaces. */
export function reduce(hasText: (group: string, id: string) => boolean): Plugin {
  return {
    name: 'reduce',
    resolveId: (id) => (absentModules.test(id) ? `\0${id}` : null),
    load(id) {
      if (id.startsWith('\0') && absentModules.test(id.slice(1))) return 'export {}'
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

function leftOutOf(
  file: string,
  hasText: (group: string, id: string) => boolean,
): ((path: readonly string[]) => boolean) | null {
  if (textFile.test(file)) return ([group = '', id]) => id !== undefined && !hasText(group, id)
  if (translatedRules.test(file))
    return ([rule = '', key = '']) => silentRules.has(rule) || /^when[A-Z]/.test(key)
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

/** What the settings do is for `explain` to say, and so is where data is from and since when a setting is there. */
function reduceData(file: string): string {
  const name = path.basename(file)
  if (name === 'descriptions.json') return '{}'
  const isUnread = (key: string) => unreadKeys.has(key) || (name === 'catalogue.json' && key === 'since')
  return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), (key, value) =>
    isUnread(key)
      ? undefined
      : key === 'source'
        ? releaseIn(value)
        : key === 'seenIn'
          ? oneSeen(value)
          : value,
  )
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
