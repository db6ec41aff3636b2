import { type Message, message } from '../../messages/message.js'
import { readAsCompose, rejectionOf } from '../../readers/compose/read-compose.js'
import { afterUpdate } from '../../readers/setup/after-update.js'
import type { UpdateOptions } from '../../readers/setup/update.js'
import type { Scan } from '../../source/scan.js'
import { mask } from '../../source/value.js'
import { type Terminal, type TextOptions, terminal } from '../formats/text/terminal.js'
import { type Hunk, hunksOf, type Row } from './hunks.js'
import { lossesOf } from './losses.js'

/** What Bitwarden's own update will do to a file. */
export interface Preview {
  readonly hunks: readonly Hunk[]
  /** A sentence for each loss, the worst first; none where every setting keeps its value. */
  readonly losses: readonly Message[]
}

/** Compares a file with what Setup will write in its place; `options` are what `config.yml` says. Never fails. */
export function previewUpdate(scan: Scan, options: UpdateOptions): Preview {
  const before = readAsCompose(scan)
  const update = afterUpdate(scan, before, options)
  return {
    hunks: hunksOf(scan, update.text),
    losses: lossesOf(scan, update, rejectionOf(before) !== null),
  }
}

/** The diff, and below it the sentences. Ends with a line feed. */
export function renderPreview({ hunks, losses }: Preview, options: TextOptions): string {
  const to = terminal(options)
  if (hunks.length === 0 && losses.length === 0) return `${to.say(message('preview.unchanged'))}\n`
  const diff = [
    `--- ${to.say(message('preview.now'))}`,
    `+++ ${to.say(message('preview.after'))}`,
    ...hunks.flatMap((hunk) => hunkLines(hunk, to)),
  ]
  const sentences = losses.length === 0 ? [message('preview.nothingLost')] : losses
  const prose = sentences.flatMap((sentence) => {
    const [first = '', ...rest] = to.prose(to.say(sentence), to.width - 2)
    return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
  })
  return `${[...(hunks.length === 0 ? [] : [...diff, '']), ...prose].join('\n')}\n`
}

function hunkLines({ before, after, rows }: Hunk, to: Terminal): string[] {
  const head = `@@ -${before.start},${before.count} +${after.start},${after.count} @@`
  return [to.paint(head, 'blue'), ...rows.map((row) => rowLine(row, to))]
}

function rowLine({ sign, line, note }: Row, { say, paint, glyphs }: Terminal): string {
  const { lead, name, tail } = line
  const shown = name === null ? '' : typeof name === 'string' ? name : `(${say(name)})`
  const text = `${sign}${lead}${shown}${tail.replace(mask, glyphs.mask)}`.trimEnd()
  const colored = sign === ' ' ? text : paint(text, sign === '-' ? 'red' : 'green')
  return note === null ? colored : `${colored}  ${paint(`(${say(note)})`, 'dim')}`
}
