import { format } from '../../messages/format.js'
import type { Language } from '../../messages/language.js'
import { type Message, message } from '../../messages/message.js'
import { pad, width, wrap } from '../../report/formats/width.js'
import { levelWord } from '../../report/rule-severity.js'
import type { Rule } from '../../rules/rule.js'
import { titleOf } from '../../rules/rule-texts.js'

/** What an explanation is written with. */
export interface Speaker {
  readonly language: Language
  /** In columns. */
  readonly width: number
  say(text: Message): string
}

/** Says things in one language; `width` is that of the terminal, in columns. */
export function speaker(language: Language, width: number): Speaker {
  return { language, width, say: (text) => format(text, language) }
}

/** Paragraphs of a page, wrapped; what is indented is a block that stays as it is. */
export function paragraphs(text: string, { width }: Speaker): string[] {
  return text
    .split('\n\n')
    .flatMap((part, index) => [
      ...(index === 0 ? [] : ['']),
      ...(part.startsWith('    ') ? part.split('\n') : wrap(part.replaceAll('\n', ' '), width)),
    ])
}

/** One line a rule: its id, severity and title, in columns. */
export function ruleRows(rules: readonly Rule[], { say }: Speaker): string[] {
  const severities = rules.map(({ severity }) => say(levelWord(severity)))
  const ids = Math.max(...rules.map(({ id }) => id.length))
  const columns = Math.max(...severities.map(width))
  return rules.map(
    (rule, index) =>
      `${rule.id.padEnd(ids)}  ${pad(severities[index] ?? '', columns)}  ${say(titleOf(rule))}`,
  )
}

/** A name and its title: `smtp-tls-mismatch: port 465 without TLS`. */
export function titled(name: string, title: Message, { say }: Speaker): string {
  return `${name}${say(message('report.colon'))} ${say(title)}`
}
