import { type Message, message } from '../../messages/message.js'
import type { Printable } from '../../messages/printable.js'
import type { Context } from '../../rules/context.js'
import { findSetting } from '../../settings/catalogue/catalogue.js'
import { commentedSettings } from '../../settings/hidden-settings.js'
import { countBefore } from '../../source/binary-search.js'
import type { Span } from '../../source/span.js'
import { stateOf } from './line-state.js'
import { onLines } from './on-lines.js'

export interface CopyLine {
  /** Null where there is none, or none that may be shown. */
  readonly name: Printable | null
  readonly state: Message
}

/** The lines of the copy, and which of them stands for a line of the file; both counted from 1. */
export interface CopyLines {
  readonly lines: readonly CopyLine[]
  readonly lineOf: (line: number) => number
}

interface Row extends CopyLine {
  readonly at: Span
  /** Of several such rows after one another, one stands for all: how many there are may be a secret's length. */
  readonly merges: 'comment' | 'hidden' | null
}

/**
 * A file's statements, a line each whatever it holds, without blank lines. Comments, and statements whose name may not
 * be shown, stand as one line however many they are: a pasted key has more or fewer of them.
 */
export function copyLines(context: Context): CopyLines {
  const { text } = context.scan
  const rows = rowsOf(context)
  const kept = rows.filter(({ merges }, index) => merges === null || rows[index - 1]?.merges !== merges)
  const starts = kept.map(({ at }) => text.position(at.start).line)
  const lineOf = (line: number) =>
    Math.max(
      1,
      countBefore(starts, (start) => start <= line),
    )
  return { lines: kept.map(({ name, state }) => ({ name, state: onLines(state, lineOf) })), lineOf }
}

function rowsOf(context: Context): readonly Row[] {
  const { scan, controlLines } = context
  const control = message('redact.control')
  const controls = controlLines.map((at): Row => ({ at, name: null, state: control, merges: null }))
  const commented = new Map(
    [...commentedSettings(scan)].map(([key, { start }]) => [
      start,
      findSetting(key.replaceAll(':', '__'))?.name ?? null,
    ]),
  )
  const rows = scan.nodes.flatMap((node): Row[] => {
    if (node.kind === 'space') return []
    const at = node.span
    if (node.kind === 'comment') {
      const name = commented.get(at.start) ?? null
      const state = message(name === null ? 'redact.comment' : 'redact.commentedOut')
      return [{ at, name, state, merges: name === null ? 'comment' : null }]
    }
    const line = context.lineOf(node)
    if (line === undefined) return []
    if (line.displayName === null)
      return [{ at, name: null, state: message('redact.hidden'), merges: 'hidden' }]
    return [{ at, name: line.displayName, state: stateOf(line, context), merges: null }]
  })
  return [...rows, ...controls].sort((one, other) => one.at.start - other.at.start)
}
