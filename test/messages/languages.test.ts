import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { texts } from '../../src/messages/texts.js'
import { otherSeverities } from '../../src/rules/rule-texts.js'
import { rules } from '../../src/rules/table.js'
import descriptions from '../../src/settings/catalogue/descriptions.json' with { type: 'json' }
import { french } from '../../src/translations/fr/fr.js'

/** A sentence by its key, as in `smtp-tls-mismatch.title`. */
const english = new Map([
  ...rules.flatMap((rule) => [
    ...keyed(rule.id, { title: rule.title, ...rule.messages }),
    ...otherSeverities(rule).map(([, { key, template }]): [string, string] => [key, template]),
  ]),
  ...Object.entries(texts).flatMap(([group, sentences]) => keyed(group, sentences)),
  ...keyed('settings', descriptions),
])

function keyed(group: string, sentences: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(sentences).map(([id, text]) => [`${group}.${id}`, text])
}

const languages = [['French', french.templates]] as const

/** Both sides of every sentence that is in both, for what is taken from them to be compared. */
function sides<T>(other: ReadonlyMap<string, string>, take: (text: string) => T): [unknown, unknown] {
  const taken = (sentences: ReadonlyMap<string, string>) =>
    Object.fromEntries([...english.keys()].map((key) => [key, take(sentences.get(key) ?? '')]))
  return [taken(other), taken(english)]
}

function unique(found: Iterable<RegExpMatchArray>): string[] {
  return [...new Set([...found].map(([, part = '']) => part))].sort()
}

describe.each(languages)('%s', (_, sentences) => {
  test('has every sentence, and no other', () => {
    expect([...sentences.keys()].sort()).toEqual([...english.keys()].sort())
    expect([...sentences].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('has the same parameters', () => {
    const [its, theirs] = sides(sentences, (text) => unique(text.matchAll(/\{([a-zA-Z]+)(?:\|[^{}]*)?\}/g)))
    expect(its).toEqual(theirs)
  })

  test('counts the same nouns, each with two forms', () => {
    const [its, theirs] = sides(sentences, (text) =>
      unique(text.matchAll(/\{([a-zA-Z]+)\|[^{}|]+\|[^{}|]+\}/g)),
    )
    expect(its).toEqual(theirs)
    const odd = [...sentences].filter(([, text]) =>
      [...text.matchAll(/\{[^{}|]*\|([^{}]*)\}/g)].some(([, forms = '']) => forms.split('|').length !== 2),
    )
    expect(odd).toEqual([])
  })

  test('names the same settings, values and commands', () => {
    const [its, theirs] = sides(sentences, (text) => unique(text.matchAll(/`([^`]*)`/g)))
    expect(its).toEqual(theirs)
  })

  test('names the same figures, files and sites outside of code', () => {
    const facts = /(\d[\d.:-]*\d|\d|[\w-]+(?:\/[\w.-]+)+|[\w-]+\.(?:com|env|yml)\b|\b[A-Z][A-Z0-9_]{3,}\b)/g
    const [its, theirs] = sides(sentences, (text) =>
      unique(
        withoutCode(text)
          .replace(/NAME|NOM|NOT|NON|VÉRIFIÉS?|CHECKED/g, '')
          .matchAll(facts),
      ),
    )
    expect(its).toEqual(theirs)
  })

  test('is no copy of the English', () => {
    const words = (text: string) =>
      withoutCode(text)
        .replace(/\{[^{}]*\}/g, '')
        .match(/\p{L}{2,}/gu)
    const same = [...sentences].filter(([key, text]) => text === english.get(key) && words(text) !== null)
    expect(same.map(([key]) => key)).toEqual(['word.true', 'word.false'])
  })
})

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '')
}

describe('French typography', () => {
  const prose = [...french.templates].map(([key, text]): [string, string] => [key, withoutCode(text)])
  const against = (pattern: RegExp) => prose.filter(([, text]) => pattern.test(text)).map(([key]) => key)

  test('a space that does not break stands before : ; ! ? and inside « »', () => {
    expect(against(/(?<!\u00a0)[:;!?»](?!\/\/)|«(?!\u00a0)/)).toEqual([])
  })

  test('apostrophes and quotes are typographic', () => {
    expect(against(/\p{L}'\p{L}|["“”]/u)).toEqual([])
  })
})

describe('every sentence is said somewhere', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !/^(?:messages|translations)\//.test(name.replaceAll(path.sep, '/')),
    )
    .map((name) => readFileSync(path.join('src', name), 'utf8'))
    // What an old Node is told stands in the bundles' first lines, before anything of src/.
    .concat(readFileSync('scripts/bundle/start-file.ts', 'utf8'))
    .join('\n')
  /** The page names most of its texts in its markup, and its examples where they are put into it. */
  const ofPage = ['src/page/index.html', 'scripts/page/examples.ts'].map((file) => readFileSync(file, 'utf8'))
  const literals = new Set(
    [...`${code}${ofPage}`.matchAll(/['"]([\w.-]+)['"]/g)].map(([, text = '']) => text),
  )
  const properties = new Set([...code.matchAll(/\btexts\.([\w.]+)/g)].map(([, text = '']) => text))
  /** Keys that are put together, such as `report.${severity}`: what is put in stands in the code as well. */
  const patterns = [...code.matchAll(/`([\w.-]*)\$\{[^{}]*\}([\w.-]*)`/g)]
    .map(([, start = '', end = '']) => ({ start, end }))
    .filter(({ start, end }) => start !== '' || end !== '')

  const isSaid = (key: string) =>
    literals.has(key) ||
    properties.has(key) ||
    patterns.some(
      ({ start, end }) =>
        key.startsWith(start) &&
        key.endsWith(end) &&
        literals.has(key.slice(start.length, key.length - end.length)),
    )

  test('texts, by their keys', () => {
    const unsaid = Object.entries(texts)
      .flatMap(([group, ids]) => Object.keys(ids).map((id) => `${group}.${id}`))
      .filter((key) => !isSaid(key))
    expect(unsaid).toEqual([])
  })

  test('messages of rules, by their ids', () => {
    const unsaid = rules.flatMap((rule) =>
      Object.keys(rule.messages)
        .filter((id) => !isSaid(id))
        .map((id) => `${rule.id}.${id}`),
    )
    expect(unsaid).toEqual([])
  })
})
