import { type Choices, failOns, ifNoFiles } from '../config/choices.js'
import { formatAndFile, oneOf, release, repairLevel, ruleLevel } from '../config/from-text.js'
import type { Chosen, Origin } from '../config/option-source.js'
import type { ConfigChoice } from '../files/config.js'
import { ConfigError } from '../messages/errors.js'
import { languages } from '../messages/language.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { type Given, readArguments } from './argv.js'
import { type Color, colors, type FlagName, type Format, formats } from './flags.js'

/** What every command understands. */
export interface Common {
  readonly config: ConfigChoice
  readonly choices: Choices
  readonly color: Color
}

/** What to do with the fixes: write the safe ones, write more, or show them. */
export type FixMode = 'safe' | 'unsafe' | 'dry-run'

export interface LintCommand extends Common {
  readonly kind: 'lint'
  /** Files and folders; `-` alone for standard input. */
  readonly paths: readonly string[]
  readonly format: Format
  readonly reports: readonly { readonly format: Format; readonly file: string }[]
  readonly printConfig: boolean
  readonly writeBaseline: string | null
  readonly fix: FixMode | null
  readonly stdinFilename: string | null
}

export interface PreviewCommand extends Common {
  readonly kind: 'preview-update'
  readonly path: string
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | (Common & { readonly kind: 'explain'; readonly subject: string | null })
  | { readonly kind: 'lsp' }
  | PreviewCommand
  | LintCommand

/** What a command line asks for, or a ConfigError that says how to write it. */
export function parseArguments(args: readonly string[]): Command {
  const given = readArguments(args)
  if (given.has('help')) return { kind: 'help' }
  if (given.has('version')) return { kind: 'version' }
  const [first, ...rest] = given.operands
  if (first === 'explain') {
    if (rest.length > 1) throw new ConfigError(message('cli.onePath', { command: printable(first) }))
    return { ...common(given), kind: 'explain', subject: rest[0] ?? null }
  }
  if (first === 'preview-update') {
    const [path] = rest
    if (path === undefined) throw new ConfigError(message('cli.oneFile', { command: printable(first) }))
    if (rest.length > 1) throw new ConfigError(message('cli.onePath', { command: printable(first) }))
    return { ...common(given), kind: 'preview-update', path }
  }
  if (first === 'lsp') {
    if (rest.length > 0 || !given.has('stdio')) throw new ConfigError(message('cli.lspStdio'))
    return { kind: 'lsp' }
  }
  return lintCommand(given)
}

function lintCommand(given: Given): LintCommand {
  const paths = given.operands
  const stdinFilename = given.one('stdin-filename', asIs) ?? null
  const stdin = paths.includes('-')
  if (stdin && paths.length > 1) throw new ConfigError(message('cli.stdinAlone'))
  if (!stdin && stdinFilename !== null) throw new ConfigError(message('cli.stdinName'))
  const fix = fixMode(given)
  if (stdin && (fix === 'safe' || fix === 'unsafe')) throw new ConfigError(message('cli.noFix'))
  return {
    ...common(given),
    kind: 'lint',
    paths,
    format: given.one('format', (text, from) => oneOf(text, formats, from))?.value ?? 'text',
    reports: given.all('report', (text, from) => formatAndFile(text, formats, from)),
    printConfig: given.has('print-config'),
    writeBaseline: given.one('write-baseline', asIs) ?? null,
    fix,
    stdinFilename,
  }
}

function common(given: Given): Common {
  exclude(given, 'config', 'no-config')
  const path = given.one('config', asIs)
  const named: ConfigChoice = path === undefined ? { kind: 'find' } : { kind: 'file', path }
  return {
    config: given.has('no-config') ? { kind: 'none' } : named,
    color: given.one('color', (text, from) => oneOf(text, colors, from))?.value ?? 'auto',
    choices: {
      files: undefined,
      serverVersion: given.one('server-version', release),
      failOn: given.one('fail-on', (text, from) => oneOf(text, failOns, from)),
      language: given.one('language', (text, from) => oneOf(text, languages, from)),
      baseline: given.one('baseline', chosen),
      ifNoFiles: given.one('if-no-files', (text, from) => oneOf(text, ifNoFiles, from)),
      rules: new Map(given.all('rule', ruleLevel)),
    },
  }
}

function fixMode(given: Given): FixMode | null {
  exclude(given, 'fix', 'fix-dry-run')
  if (given.has('fix-dry-run')) return 'dry-run'
  return given.one('fix', repairLevel) ?? null
}

function exclude(given: Given, one: FlagName, other: FlagName): void {
  if (given.has(one) && given.has(other))
    throw new ConfigError(
      message('cli.together', { one: printable(`--${one}`), other: printable(`--${other}`) }),
    )
}

const asIs = (text: string): string => text

function chosen(value: string, from: Origin): Chosen<string> {
  return { value, from }
}
