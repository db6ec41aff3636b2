import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { texts } from '../../src/messages/texts.js'
import { rules } from '../../src/rules/table.js'
import descriptions from '../../src/settings/catalogue/descriptions.json' with { type: 'json' }
import { french } from '../../src/translations/fr/fr.js'

/** What each rule says, as it is said of the standard stack. */
const findings = rules.flatMap(({ id, messages }) =>
  Object.entries(messages).map(([messageId, template]) => ({
    key: `${id}.${messageId}`,
    sentence: String(template).replaceAll(/\{stack\|([^{}|]*)\|[^{}]*\}/g, '$1'),
  })),
)

test('a finding says what is wrong, and in a sentence after it what to do', () => {
  const asks =
    /\. (?:If [^,]*, )?(?:Add|Begin|Change|Check|Choose|Close|Compare|Correct|Decrypt|Delete|Encrypt|Fill|Generate|Give|Ignore|Keep|List|Make|Move|Name|Put|Quote|Remove|Rename|Restore|Rewrite|Save|Send|Separate|Set|Turn|Type|Undo|Update|Use|Write|copy)\b|: rename it to|To send through|To mean all|Did you mean/i
  expect(findings.filter(({ sentence }) => !asks.test(sentence)).map(({ key }) => key)).toEqual([])
})

test('a finding says what happens because of it', () => {
  const follows = /[:;] |, (?:so|which|and|but) |\bso\b|silently|rejects|ignores|no effect/
  expect(findings.filter(({ sentence }) => !follows.test(sentence)).map(({ key }) => key)).toEqual([])
})

/** Phrases that a reader had to decode, with what is said today. */
const riddles = {
  'answers? with an error': 'fails with a server error',
  '(?:over and over|again and again)': 'crash-loops, or restarts in a loop',
  'small letters': 'lower case',
  'letter for letter': 'exactly',
  'in spite of': 'still',
  'in place of': 'instead of',
  'of a guide': 'from a guide',
  'outside of': 'outside',
  'web site(?!s)': 'nginx',
  'links? in mails (?:are|is) dead': 'lead nowhere',
  '(?:port|path|host|address|name|item|value)s? (?:is |are |stands? )?behind': 'after',
  'written anew': 'rewritten',
  'not above zero': 'zero or less',
  'beyond doubt': 'certain',
}

test('no message and no page of a rule has a phrase that has to be decoded', () => {
  const pages = readdirSync('docs/rules').map((name): [string, string] => [
    `docs/rules/${name}`,
    readFileSync(`docs/rules/${name}`, 'utf8').replaceAll(/^## Bad[\s\S]*?^## How to fix it/gm, ''),
  ])
  const prose: readonly (readonly [string, string])[] = [
    ...findings.map(({ key, sentence }) => [key, sentence] as const),
    ...Object.entries(texts).flatMap(([group, sentences]) =>
      Object.entries(sentences).map(([id, text]) => [`${group}.${id}`, text] as const),
    ),
    ...Object.entries(descriptions),
    ...pages,
  ]
  const found = prose.flatMap(([key, text]) =>
    Object.entries(riddles)
      .filter(([riddle]) => new RegExp(`\\b${riddle}\\b`, 'i').test(text))
      .map(([riddle, plain]) => `${key}: “${riddle}” is “${plain}”`),
  )
  expect(found).toEqual([])
})

test('French uses the terms that are used in French', () => {
  const terms =
    /demandes? de tirage|\bnuage\b|\bcourrier\b|\bune espace\b|récri[tv]|installateur|exécuteur|résumé du travail|poussée forcée|configuration veut|\bjette chaque\b/i
  const prose = [...french.templates, ['README.fr.md', readFileSync('README.fr.md', 'utf8')] as const]
  expect(prose.filter(([, text]) => terms.test(text)).map(([key]) => key)).toEqual([])
})
