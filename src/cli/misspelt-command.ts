import { existsSync } from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { project } from '../messages/project.js'
import { editCost } from '../settings/typos/distance.js'

/** Words that people try, as other tools have them, and the call that does it here. */
const otherWords: Readonly<Record<string, string>> = {
  ...{
    lint: '[path ...]',
    check: '[path ...]',
    validate: '[path ...]',
    run: '[path ...]',
    scan: '[path ...]',
  },
  ...{ fix: '--fix [path ...]', version: '--version', config: '--print-config', rules: 'explain' },
  ...{ preview: 'preview-update FILE', update: 'preview-update FILE', diff: 'preview-update FILE' },
  ...{ setup: 'init [folder]', anonymize: 'redact FILE', mask: 'redact FILE', server: 'lsp --stdio' },
  ...{ baseline: '--write-baseline FILE', features: 'explain invitations', rule: 'explain [rule]' },
}

/**
 * Fails with a ConfigError that names the command, where the first path of a call is none that exists but is, or nearly
 * is, the name of a command.
 */
export async function rejectMisspeltCommand([first]: readonly string[], folder: string): Promise<void> {
  if (first === undefined || !/^[a-z][a-z-]*$/i.test(first)) return
  if (existsSync(path.resolve(folder, first))) return
  const call = otherWords[first.toLowerCase()] ?? (await nearest(first.toLowerCase()))
  if (call === undefined) return
  throw new ConfigError(
    message('cli.notCommand', { name: printable(first), call: printable(`${project.name} ${call}`) }),
  )
}

async function nearest(word: string): Promise<string | undefined> {
  const { usages } = await import('./help.js')
  const limit = Math.max(1, Math.floor(word.length / 3))
  const calls = usages.filter(({ call }) => /^[a-z]/.test(call))
  const costs = calls.map(({ call }) => editCost(word, call.split(' ')[0] ?? '', limit))
  const least = Math.min(...costs)
  return least <= limit ? calls[costs.indexOf(least)]?.call : undefined
}
