import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { LiteVariable } from '../readers/lite/names.js'
import { descriptionOf } from '../report/explain.js'
import { shownRelease } from '../settings/catalogue/release.js'

/** What a variable of Bitwarden Lite is, in sentences, as `explainName` tells a setting. */
export function explainLite(variable: LiteVariable): readonly Message[] {
  const { becomes, service, tlsOnly, since } = variable
  const settings = becomes.filter((name) => name.includes('__'))
  return [
    typeOf(variable),
    ...(service === undefined ? [] : [message('editor.liteService', { service: printable(service) })]),
    ...(settings.length === 0 ? [] : [message('editor.liteBecomes', { settings: settings.map(code) })]),
    ...settings.map(descriptionOf),
    defaultOf(variable),
    ...(tlsOnly ? [message('editor.liteTlsOnly')] : []),
    ...(secret.test(variable.name) ? [message('explain.secret')] : []),
    ...(since.release === undefined
      ? []
      : [message('explain.since', { release: shownRelease(since.release) })]),
  ]
}

/** Whether it holds a secret (bitwarden/self-host bitwarden-lite/entrypoint.sh). */
const secret = /_(?:KEY|PASSWORD)$/

function typeOf({ type, name }: LiteVariable): Message {
  if (type === 'switch') return message('explain.typeOneOf', { words: [code('true'), code('false')] })
  if (type === 'flag') return message('editor.liteFlag')
  if (secret.test(name) && type === 'file') return message('explain.type', { type: printable('file') })
  return message('explain.type', { type: printable(type) })
}

function defaultOf({ default: value, image }: LiteVariable): Message {
  const counts = image ?? value
  if (counts === undefined || counts === '') return message('explain.nothing')
  return counts.length > 80
    ? message('editor.liteLongDefault')
    : message('explain.standard', { value: code(counts) })
}

function code(text: string): Message {
  return message('config.named', { name: printable(text) })
}
