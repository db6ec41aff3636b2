import { parseArgs } from 'node:util'
import { hint, namedOr } from '../config/hint.js'
import type { OptionSource } from '../config/option-source.js'
import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { type FlagName, flagNames, flags } from './flags.js'

/** The options and operands of one call, each option known and with its argument. */
export class Argv {
  readonly operands: readonly string[]
  readonly #options: ReadonlyMap<FlagName, readonly string[]>

  constructor(options: ReadonlyMap<FlagName, readonly string[]>, operands: readonly string[]) {
    this.#options = options
    this.operands = operands
  }

  has(name: FlagName): boolean {
    return this.#options.has(name)
  }

  /** The argument, parsed; undefined without the option. An option without an argument has an empty one. */
  one<T>(name: FlagName, parse: (text: string, source: OptionSource) => T): T | undefined {
    const [text] = this.#options.get(name) ?? []
    return text === undefined ? undefined : parse(text, sourceOf(name))
  }

  all<T>(name: FlagName, parse: (text: string, source: OptionSource) => T): readonly T[] {
    return (this.#options.get(name) ?? []).map((text) => parse(text, sourceOf(name)))
  }
}

function sourceOf(name: FlagName): OptionSource {
  return { kind: 'option', name: `--${name}` }
}

/**
 * Takes a command line apart. Fails with a ConfigError naming the option and the nearest known one; Node's
 * own errors would speak English and of its API.
 */
export function readArgv(args: readonly string[]): Argv {
  const { tokens } = parseArgs({ args: [...args], options: nodeOptions, strict: false, tokens: true })
  const options = new Map<FlagName, string[]>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const name = flagNames.find((known) => known === token.name)
    if (name === undefined) throw new ConfigError(unknownOption(token.rawName))
    const text = argumentOf(name, token.value, token.inlineValue ?? false)
    const earlier = options.get(name)
    if (earlier === undefined) options.set(name, [text])
    else if (flags[name].repeatable) earlier.push(text)
    else throw new ConfigError(message('cli.twice', { name: printable(`--${name}`) }))
  }
  return new Argv(options, operands)
}

/** What parseArgs must know: which options take the next word. */
const nodeOptions = Object.fromEntries(
  flagNames.map((name) => {
    const { argument, optional, short } = flags[name]
    const type: 'string' | 'boolean' = argument === null || optional ? 'boolean' : 'string'
    return [name, short === null ? { type } : { type, short }]
  }),
)

function argumentOf(name: FlagName, value: string | undefined, inline: boolean): string {
  const { argument, optional } = flags[name]
  const option = printable(`--${name}`)
  if (argument === null) {
    if (value !== undefined) throw new ConfigError(message('cli.takesNone', { name: option }))
    return ''
  }
  if (optional) return value ?? ''
  // `--config --fix`: the next option is no argument, unless it is written with `=`.
  const missing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-')
  if (missing)
    throw new ConfigError(message('cli.needsArgument', { name: option, argument: printable(argument) }))
  return value
}

function unknownOption(rawName: string) {
  const known = flagNames.map((name) => `--${name}`)
  return message('cli.unknownOption', {
    name: namedOr(rawName, message('cli.anOption')),
    hint: hint(rawName, known, message('cli.seeHelp')),
  })
}
