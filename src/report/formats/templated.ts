import { firstFew } from '../../messages/first-few.js'
import { type Message, message } from '../../messages/message.js'
import type { FileReport } from '../report.js'

const mostNamed = 10

/** What of a file is filled in at deploy, said once in its header; null where nothing is. */
export function templatedText({ templated }: FileReport): Message | null {
  if (templated.length === 0) return null
  const settings = firstFew(templated, mostNamed, ({ name }) => message('name.shown', { name }))
  return message('report.templated', { settings })
}
