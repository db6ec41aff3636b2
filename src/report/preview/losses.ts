import { type Message, message } from '../../messages/message.js'
import type { SetupUpdate } from '../../readers/setup/after-update.js'
import type { BrokenValue, DroppedStatement, RestoredDefault } from '../../readers/setup/losses.js'
import { setting } from '../../settings/catalogue/catalogue.js'
import type { Scan } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import { nameOf } from './masked-line.js'

/** A sentence for each thing that the update loses or changes, the worst first. */
export function lossesOf(scan: Scan, update: SetupUpdate, rejectedNow: boolean): readonly Message[] {
  const { breaksFile, broken, dropped, duplicates, restored, vaultOverwritten, lostComments } = update
  return [
    ...(rejectedNow ? [message('preview.rejectedNow')] : []),
    ...(breaksFile ? [message('preview.rejected')] : []),
    ...broken.map((each) => brokenSentence(scan, each)),
    ...dropped.map((each) => droppedSentence(scan, each)),
    ...restored.flatMap(harmSentence),
    ...duplicates.map(({ entry, collides }) =>
      message(collides ? 'preview.duplicate' : 'preview.shadowed', { name: nameOf(scan, entry.statement) }),
    ),
    ...(vaultOverwritten === null ? [] : [message('preview.vault')]),
    ...restoredSentences(update),
    ...commentSentence(scan, lostComments),
    ...lineEndSentence(scan),
  ]
}

function brokenSentence(scan: Scan, { entry, how, rejected }: BrokenValue): Message {
  const name = nameOf(scan, entry.statement)
  if (rejected) return message(`preview.${how}Rejected`, { name })
  return message(how === 'moved' ? 'preview.movedValue' : `preview.${how}`, { name })
}

function droppedSentence(scan: Scan, { entry, how, comesBack }: DroppedStatement): Message {
  const name = nameOf(scan, entry.statement)
  if (how === 'name-only') return message('preview.nameOnly', { name })
  return message(comesBack === null ? 'preview.colon' : 'preview.colonDefault', { name })
}

function harmSentence({ default: own, harm }: RestoredDefault): Message[] {
  if (harm === null) return []
  return [message(`preview.${harm}`, { setting: setting(own.key).name })]
}

/** The settings that come back without harm and that no other sentence names. */
function restoredSentences({ restored, dropped, duplicates }: SetupUpdate): Message[] {
  const mentioned = new Set([
    ...dropped.map(({ comesBack }) => comesBack),
    ...duplicates.map(({ added }) => added),
  ])
  const rest = restored.filter(({ default: own, harm }) => harm === null && !mentioned.has(own))
  const named = (each: readonly RestoredDefault[]) =>
    each.map(({ default: own }) => message('name.shown', { name: setting(own.key).name }))
  const placeholders = rest.filter(({ default: own }) => own.fresh === 'REPLACE')
  const others = rest.filter(({ default: own }) => own.fresh !== 'REPLACE')
  return [
    ...(placeholders.length === 0
      ? []
      : [message('preview.replace', { settings: named(placeholders), count: placeholders.length })]),
    ...(others.length === 0
      ? []
      : [message('preview.defaults', { settings: named(others), count: others.length })]),
  ]
}

/** A sentence is no listing. */
const maxLines = 10

function commentSentence({ text }: Scan, comments: readonly Span[]): Message[] {
  if (comments.length === 0) return []
  const lines = comments.slice(0, maxLines).map(({ start }) => text.position(start).line)
  const key = comments.length > maxLines ? 'preview.manyComments' : 'preview.comments'
  return [message(key, { count: comments.length, lines })]
}

function lineEndSentence({ text }: Scan): Message[] {
  const whole = text.slice({ start: 0, end: text.length })
  return text.hasBom || whole.matches(/\r/) ? [message('preview.lineEnds')] : []
}
