import { existsSync } from 'node:fs'
import path from 'node:path'
import { nearest } from '../config/hint.js'
import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { project } from '../messages/project.js'

/** Words that people try, as other tools have them, by the call that does it here. */
const callsOfWords: readonly (readonly [call: string, ...words: string[]])[] = [
  ['[path ...]', 'lint', 'check', 'validate', 'run', 'scan'],
  ['--fix [path ...]', 'fix'],
  ['--version', 'version'],
  ['--print-config', 'config'],
  ['--write-baseline FILE', 'baseline'],
  ['explain', 'rules'],
  ['explain [rule]', 'rule'],
  ['explain invitations', 'features'],
  ['preview-update FILE', 'preview', 'update', 'diff'],
  ['init [folder]', 'setup'],
  ['redact FILE', 'anonymize', 'mask'],
  ['lsp --stdio', 'server'],
]

/**
 * Fails with a ConfigError that names the command, where the first path of a call is none that exists but is, or nearly
 * is, the name of a command.
 */
export async function rejectMisspeltCommand([first]: readonly string[], folder: string): Promise<void> {
  if (first === undefined || !/^[a-z][a-z-]*$/i.test(first)) return
  if (existsSync(path.resolve(folder, first))) return
  const word = first.toLowerCase()
  const call = callsOfWords.find(([, ...words]) => words.includes(word))?.[0] ?? (await nearestCall(word))
  if (call === undefined) return
  throw new ConfigError(
    message('cli.notCommand', { name: printable(first), call: printable(`${project.name} ${call}`) }),
  )
}

async function nearestCall(word: string): Promise<string | undefined> {
  const { usages } = await import('./help.js')
  const calls = new Map(
    usages.flatMap(({ call }) => (/^[a-z]/.test(call) ? [[call.split(' ')[0] ?? '', call]] : [])),
  )
  const command = nearest(word, [...calls.keys()])
  return command === undefined ? undefined : calls.get(command)
}
