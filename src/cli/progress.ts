import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { message } from '../messages/message.js'
import type { Host } from './host.js'

/** Milliseconds: work shorter than this shows nothing. */
const quietTime = 1000
/** Milliseconds between two states of the line. */
const interval = 100

export interface Progress {
  /** One more file is done. */
  readonly step: () => void
  /** Takes the line away. */
  readonly end: () => void
}

/** A line on a terminal that says how far long work is; nothing for a log, which would keep every state of it. */
export function progress(total: number, host: Host, language: Language): Progress {
  const { stderr, env } = host
  if (stderr.isTTY !== true || env['CI'] || env['TERM'] === 'dumb') return { step() {}, end() {} }
  let done = 0
  let next = Date.now() + quietTime
  let shown = false
  return {
    step() {
      done += 1
      const now = Date.now()
      if (now < next) return
      next = now + interval
      shown = true
      stderr.write(`\r${format(message('cli.progress', { done, total }), language)}`)
    },
    end() {
      if (shown) stderr.write('\r\x1b[K')
    },
  }
}
