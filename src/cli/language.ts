import { type Language, languageOfLocale, languages } from '../messages/language.js'

/**
 * Settles the language of what people read from here on: the requested one, or where there is none that of the
 * system. Gives it back, loaded.
 */
export type Speak = (requested: Language | null) => Promise<Language>

/** The language a call asks for, even where the call itself is wrong: what is wrong is said in that language. */
export function languageOfCall(args: readonly string[]): Language | null {
  const option = '--language'
  const at = args.indexOf(option)
  const inline = args.find((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1)
  const wanted = inline ?? (at === -1 ? undefined : args[at + 1])
  return languages.find((language) => language === wanted) ?? null
}

/**
 * The language of the system: the first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it
 * (Base Definitions, 8.2). English where it is none of ours.
 */
export function systemLanguage(env: Readonly<NodeJS.ProcessEnv>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ?? ''
  return languageOfLocale(locale) ?? 'en'
}
