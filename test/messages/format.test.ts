import { beforeAll, describe, expect, test, vi } from 'vitest'
import { format } from '../../src/messages/format.js'
import { type Language, languages } from '../../src/messages/language.js'
import { type Message, message } from '../../src/messages/message.js'
import { word } from '../../src/messages/printable.js'
import unknownSetting from '../../src/rules/names/unknown-setting.js'
import { patternOf } from '../../src/rules/rule-texts.js'
import commentLostAtUpdate from '../../src/rules/update/comment-lost-at-update.js'
import { french } from '../../src/translations/fr/fr.js'
import { loadLanguage } from '../../src/translations/load-language.js'

test('a language is loaded before it is used: using it earlier is our mistake', async () => {
  vi.resetModules()
  const fresh = await import('../../src/messages/format.js')
  const speak = () => fresh.format(message('report.clean'), 'fr')
  expect(speak).toThrow(expect.objectContaining({ name: 'InternalError' }))
  fresh.addTranslation('fr', french)
  expect(speak()).toBe('aucun constat')
})

describe('a message', () => {
  beforeAll(() => Promise.all(languages.map(loadLanguage)))

  const inBoth = (text: Message) => languages.map((language) => format(text, language))

  test.each<[Language, number, string]>([
    ['en', 0, '0 errors'],
    ['en', 1, '1 error'],
    ['en', 2, '2 errors'],
    ['fr', 0, '0 erreur'],
    ['fr', 1, '1 erreur'],
    ['fr', 2, '2 erreurs'],
  ])('counts as the language does: %s %i', (language, count, text) => {
    expect(format(message('report.errors', { count }), language)).toBe(text)
  })

  test('joins a list as the language does', () => {
    const [a, b, c] = (['a', 'b', 'c'] as const).map((name) => message('name.shown', { name: word(name) }))
    const listed = (...words: (Message | undefined)[]) =>
      inBoth(message('config.oneOf', { words: words.flatMap((each) => each ?? []) }))
    expect(listed(a)).toEqual(['Available: `a`.', 'Au choix\u00a0: `a`.'])
    expect(listed(a, b)[1]).toBe('Au choix\u00a0: `a` et `b`.')
    expect(listed(a, b, c)).toEqual(['Available: `a`, `b` and `c`.', 'Au choix\u00a0: `a`, `b` et `c`.'])
  })

  test('begins with a capital where a phrase of ours begins it, and leaves names and paths as they are', () => {
    const unknown = (name: Message) =>
      inBoth(unknownSetting.finding('unknown', { name }, 'error', { start: 0, end: 0 }).message)
    expect(unknown(message('name.onLine', { line: 3 }))).toEqual([
      expect.stringMatching(/^The name on line 3 is not a setting/),
      expect.stringMatching(/^Ce nom \(ligne 3\) n’est un paramètre/),
    ])
    expect(unknown(message('name.shown', { name: word('mail') }))[0]).toMatch(/^`mail` is not a setting/)
    const [unreadable] = inBoth(message('config.unreadable', { path: word('config.yml') }))
    expect(unreadable).toMatch(/^config\.yml cannot/)
  })

  test('keeps the holes it has nothing for, and a number as …', () => {
    expect(inBoth(patternOf(commentLostAtUpdate, 'lost'))).toEqual([
      expect.stringContaining('deletes … comments here (lines {lines})'),
      expect.stringContaining('supprime … commentaires ici (lignes {lines})'),
    ])
  })
})
