import { commentIgnores, ifNoFiles, type PartialChoices } from '../config/choices.js'
import type { OptionSource, Sourced } from '../config/option-source.js'
import { fixLevel, formatAndFile, oneOf, release, ruleLevel } from '../config/parse-option.js'
import type { ConfigLocation } from '../files/config.js'
import { ConfigError } from '../messages/errors.js'
import { languages } from '../messages/language.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { failOns } from '../policy/fail-on.js'
import type { FixLevel } from '../report/apply-fixes.js'
import { type Argv, readArgv } from './argv.js'
import { type Color, colors, type FlagName, type Format, formats } from './flags.js'

/** What every command understands. */
export interface Common {
  readonly config: ConfigLocation
  readonly choices: PartialChoices
  readonly color: Color
}

/** Which fixes to make, and whether to write them or to show them. */
export interface FixMode {
  readonly level: FixLevel
  readonly dryRun: boolean
}

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

export interface InitCommand extends Common {
  readonly kind: 'init'
  readonly folder: string
  /** Show what would be written, and write nothing. */
  readonly print: boolean
}

/** The forms a redacted copy can take. */
export const redactFormats = ['text', 'markdown'] as const

export interface RedactCommand extends Common {
  readonly kind: 'redact'
  /** `-` for standard input. */
  readonly path: string
  readonly format: (typeof redactFormats)[number]
  readonly stdinFilename: string | null
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | (Common & { readonly kind: 'explain'; readonly subject: string | null })
  | { readonly kind: 'lsp' }
  | PreviewCommand
  | InitCommand
  | RedactCommand
  | LintCommand

/** What a command line asks for, or a ConfigError that says how to write it. */
export function parseArguments(args: readonly string[]): Command {
  const argv = readArgv(args)
  if (argv.has('help')) return { kind: 'help' }
  const [first, ...rest] = argv.operands
  if (first === 'help') return { kind: 'help' }
  if (argv.has('version')) return { kind: 'version' }
  if (first === 'explain') {
    if (rest.length > 1) throw new ConfigError(message('cli.onePath', { command: printable(first) }))
    return { ...common(argv), kind: 'explain', subject: rest[0] ?? null }
  }
  if (first === 'preview-update') return { ...common(argv), kind: first, path: oneFile(first, rest) }
  if (first === 'redact') {
    const format = argv.one('format', (text, source) => oneOf(text, redactFormats, source))?.value ?? 'text'
    const stdinFilename = argv.one('stdin-filename', asIs) ?? null
    return { ...common(argv), kind: first, path: oneFile(first, rest), format, stdinFilename }
  }
  if (first === 'init') {
    if (rest.length > 1) throw new ConfigError(message('cli.onePath', { command: printable(first) }))
    return { ...common(argv), kind: first, folder: rest[0] ?? '.', print: argv.has('print') }
  }
  if (first === 'lsp') {
    if (rest.length > 0 || !argv.has('stdio')) throw new ConfigError(message('cli.lspStdio'))
    return { kind: 'lsp' }
  }
  return lintCommand(argv)
}

/** The one file that a command takes. */
function oneFile(command: string, [path, ...rest]: readonly string[]): string {
  if (path === undefined) throw new ConfigError(message('cli.oneFile', { command: printable(command) }))
  if (rest.length > 0) throw new ConfigError(message('cli.onePath', { command: printable(command) }))
  return path
}

function lintCommand(argv: Argv): LintCommand {
  if (argv.has('print')) throw new ConfigError(message('cli.printOnly'))
  if (argv.has('stdio')) throw new ConfigError(message('cli.lspStdio'))
  const paths = argv.operands
  const stdinFilename = argv.one('stdin-filename', asIs) ?? null
  const stdin = paths.includes('-')
  if (stdin && paths.length > 1) throw new ConfigError(message('cli.stdinAlone'))
  if (!stdin && stdinFilename !== null) throw new ConfigError(message('cli.stdinName'))
  const fix = fixMode(argv)
  if (stdin && fix?.dryRun === false) throw new ConfigError(message('cli.noFix'))
  return {
    ...common(argv),
    kind: 'lint',
    paths,
    format: argv.one('format', (text, source) => oneOf(text, formats, source))?.value ?? 'text',
    reports: argv.all('report', (text, source) => formatAndFile(text, formats, source)),
    printConfig: argv.has('print-config'),
    writeBaseline: argv.one('write-baseline', asIs) ?? null,
    fix,
    stdinFilename,
  }
}

function common(argv: Argv): Common {
  exclude(argv, 'config', 'no-config')
  const path = argv.one('config', asIs)
  const named: ConfigLocation = path === undefined ? { kind: 'find' } : { kind: 'file', path }
  return {
    config: argv.has('no-config') ? { kind: 'none' } : named,
    color: argv.one('color', (text, source) => oneOf(text, colors, source))?.value ?? 'auto',
    choices: {
      serverVersion: argv.one('server-version', release),
      failOn: argv.one('fail-on', (text, source) => oneOf(text, failOns, source)),
      language: argv.one('language', (text, source) => oneOf(text, languages, source)),
      baseline: argv.one('baseline', sourced),
      ifNoFiles: argv.one('if-no-files', (text, source) => oneOf(text, ifNoFiles, source)),
      commentIgnores: argv.one('comment-ignores', (text, source) => oneOf(text, commentIgnores, source)),
      rules: new Map(argv.all('rule', ruleLevel)),
    },
  }
}

function fixMode(argv: Argv): FixMode | null {
  exclude(argv, 'fix', 'fix-dry-run')
  const dryRun = argv.one('fix-dry-run', fixLevel)
  if (dryRun !== undefined) return { level: dryRun, dryRun: true }
  const level = argv.one('fix', fixLevel)
  return level === undefined ? null : { level, dryRun: false }
}

function exclude(argv: Argv, one: FlagName, other: FlagName): void {
  if (argv.has(one) && argv.has(other))
    throw new ConfigError(
      message('cli.together', { one: printable(`--${one}`), other: printable(`--${other}`) }),
    )
}

const asIs = (text: string): string => text

function sourced(value: string, source: OptionSource): Sourced<string> {
  return { value, source }
}
