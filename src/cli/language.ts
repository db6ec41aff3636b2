import { type Language, languages } from '../messages/format.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language of the system: the first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it
 * (Base Definitions, 8.2). English where it is none of ours.
 */
export function systemLanguage(env: Environment): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ?? ''
  const [code] = locale.toLowerCase().split(/[_.@-]/)
  return languages.find((language) => language === code) ?? 'en'
}
