import type { Language } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { FileReport, Report } from '../report/report.js'
import { decode } from '../source/decode.js'
import type { SourceText } from '../source/text.js'
import type { Checkout } from './checkout.js'
import type { Connection } from './connection.js'
import type { PullRequest, Run } from './event.js'
import { review } from './review.js'
import { type Suggestion, suggestionsFor } from './suggestions.js'

/**
 * Suggests the safe fixes of the linted files on the pull request.
 *
 * Comments stand on lines of the pull request's head, while what was linted may be its merge with the base
 * branch: a file that is not the same in both gets no suggestion.
 *
 * @returns the log messages.
 */
export async function postSuggestions(
  report: Report,
  language: Language,
  { event }: Run,
  checkout: Checkout,
  connection: Connection,
): Promise<readonly Message[]> {
  if (event.kind !== 'pull-request') return [message('github.reviewNoPull')]
  const api = await connection()
  if (api === null) return [message('github.reviewNoToken')]

  const candidates: Suggestion[] = []
  const other: string[] = []
  const kept = new Set<string>()
  for (const file of report.files) {
    const suggestions = suggestionsFor(file, language)
    const place = suggestions.length === 0 ? null : checkout.place(file.path)
    if (place === null) continue
    for (const { name } of suggestions) kept.add(name)
    if (await isAtHead(file, place, event, checkout, connection)) candidates.push(...suggestions)
    else other.push(file.path)
  }
  const messages = await review(
    { suggestions: candidates, kept, place: (path) => checkout.place(path) ?? path, language },
    event,
    api,
  )
  return other.length === 0
    ? messages
    : [...messages, message('github.suggestionsMerged', { paths: other.map(printable) })]
}

async function isAtHead(
  { text }: FileReport,
  place: string,
  { head }: PullRequest,
  { git }: Checkout,
  connection: Connection,
): Promise<boolean> {
  if (text === null) return false
  const local = (await git?.files(head, [place]))?.get(place)
  if (local?.kind === 'found') return isSame(decode(local.bytes), text)
  const answer = await (await connection())?.file(head, place)
  return answer?.kind === 'ok' && isSame(decode(answer.value), text)
}

function isSame(one: SourceText, other: SourceText): boolean {
  const all = (text: SourceText) => text.slice({ start: 0, end: text.length })
  return all(one).equals(all(other))
}
