import { type Message, message } from '../../messages/message.js'
import type { FileReport } from '../report.js'

/** A sentence is no listing. */
const maxNamed = 10

/** What of a file is filled in at deploy, said once in its header; null where nothing is. */
export function templatedText({ templated }: FileReport): Message | null {
  if (templated.length === 0) return null
  const settings = templated.slice(0, maxNamed).map(({ name }) => message('name.shown', { name }))
  const more = templated.length - settings.length
  const rest = more === 0 ? [] : [message('report.more', { count: more })]
  return message('report.templated', { settings: [...settings, ...rest] })
}
