import { format } from '../messages/format.js'
import { type Language, languageOfLocale, languages } from '../messages/language.js'
import { message } from '../messages/message.js'
import { loadLanguage } from '../translations/load-language.js'
import { prose } from './element.js'

/** Without parameters, as the markup names them; the build rejects another. */
type StaticText = 'page.title'

/** The language of the browser where there is a translation, or that of the address: `#fr`. */
export function firstLanguage(): Language {
  const wanted = [location.hash.slice(1), ...navigator.languages].map(languageOfLocale)
  return wanted.find((language) => language !== undefined) ?? 'en'
}

/** Calls back when a language is chosen, once it is loaded and the texts of the markup are in it. */
export function onLanguage(chosen: (language: Language) => void): (language: Language) => Promise<void> {
  const buttons = document.querySelectorAll<HTMLButtonElement>('.languages button')
  const choose = async (language: Language) => {
    await loadLanguage(language)
    document.documentElement.lang = language
    for (const each of buttons) each.setAttribute('aria-pressed', String(each.value === language))
    translateMarkup(language)
    chosen(language)
  }
  for (const each of buttons) {
    each.addEventListener('click', () => {
      const language = languages.find((language) => language === each.value)
      if (language !== undefined) void choose(language)
    })
  }
  return choose
}

/** The texts that stand in the markup itself. */
function translateMarkup(language: Language): void {
  const say = (key: string | undefined) => format(message(key as StaticText), language)
  for (const each of document.querySelectorAll<HTMLElement>('[data-text]'))
    each.replaceChildren(...prose(say(each.dataset['text'])))
  for (const each of document.querySelectorAll<HTMLElement>('[data-label]'))
    each.setAttribute('aria-label', say(each.dataset['label']))
  for (const each of document.querySelectorAll<HTMLElement>('[data-placeholder]'))
    each.setAttribute('placeholder', say(each.dataset['placeholder']))
}
