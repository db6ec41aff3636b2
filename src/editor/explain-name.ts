import { type MarkupContent, MarkupKind } from 'vscode-languageserver'
import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import type { Message } from '../messages/message.js'
import { explainName } from '../report/explain.js'
import type { Client } from './client.js'

/** A section may hold dozens: more than these nobody reads in a hover. */
const mostMembers = 20

/**
 * What a name is to the server, as an editor shows it beside the name; null where there is nothing to say.
 * `name` is one that may be shown.
 */
export function explanation(name: string, { markdown }: Client, language: Language): MarkupContent | null {
  const say = (text: Message) => format(text, language)
  const heading = (text: string) => (markdown ? `**\`${text}\`**` : text)
  const lines = linesOf(name, heading, say)
  if (lines.length === 0) return null
  return {
    kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: lines.join(markdown ? '\n\n' : '\n'),
  }
}

function linesOf(
  name: string,
  heading: (text: string) => string,
  say: (text: Message) => string,
): readonly string[] {
  const explained = explainName(name)
  if (explained === null) return []
  const { verdict, setting, sentences, members } = explained
  const shown = members.slice(0, mostMembers).map((member) => `- \`${member}\``)
  const list = members.length > mostMembers ? [...shown, '- …'] : shown
  return [
    ...verdict.map(say),
    ...(list.length === 0 ? [] : [list.join('\n')]),
    ...(setting === null ? [] : [heading(setting.name), ...sentences.map(say)]),
  ]
}
