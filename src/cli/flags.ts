import { commentIgnores, ifNoFiles } from '../config/choices.js'
import { languages } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { levels } from '../messages/severity.js'
import { failOns } from '../policy/fail-on.js'

/** The forms a report can take. */
export const formats = ['text', 'json', 'sarif', 'github', 'gitlab'] as const
export type Format = (typeof formats)[number]

export const colors = ['auto', 'always', 'never'] as const
export type Color = (typeof colors)[number]

/** One option of the command line: what parses it, `--help` and the reference. */
export interface Flag {
  readonly short: string | null
  /** What stands behind it, as the help shows it; null where nothing does. */
  readonly argument: string | null
  /** The argument may be left out, and only `--name=ARGUMENT` gives it. */
  readonly optional: boolean
  readonly repeatable: boolean
  /** As the help shows it; null where there is none, or its sentence says it. */
  readonly default: string | null
  readonly about: Message
}

function flag(about: Message, argument: string | null, more: Partial<Flag> = {}): Flag {
  return { short: null, argument, optional: false, repeatable: false, default: null, about, ...more }
}

const words = (list: readonly string[]) => list.join('|')

/** Every option, in the order of the help. */
export const flags = {
  format: flag(message('choices.format'), words(formats), { default: 'text' }),
  report: flag(message('choices.report'), 'FORMAT=FILE', { repeatable: true }),
  'fail-on': flag(message('choices.failOn'), words(failOns), { default: 'error' }),
  config: flag(message('choices.config'), 'FILE'),
  'no-config': flag(message('choices.noConfig'), null),
  'print-config': flag(message('choices.printConfig'), null),
  'server-version': flag(message('choices.serverVersion'), 'X.Y.Z'),
  baseline: flag(message('choices.baseline'), 'FILE'),
  'write-baseline': flag(message('choices.writeBaseline'), 'FILE'),
  fix: flag(message('choices.fix'), 'unsafe', { optional: true }),
  'fix-dry-run': flag(message('choices.fixDryRun'), 'unsafe', { optional: true }),
  'comment-ignores': flag(message('choices.commentIgnores'), words(commentIgnores), { default: 'on' }),
  rule: flag(message('choices.rule'), `ID=${words(levels)}`, { repeatable: true }),
  language: flag(message('choices.language'), words(languages)),
  'if-no-files': flag(message('choices.ifNoFiles'), words(ifNoFiles)),
  'stdin-filename': flag(message('choices.stdinFilename'), 'PATH'),
  print: flag(message('choices.print'), null),
  stdio: flag(message('choices.stdio'), null),
  color: flag(message('choices.color'), words(colors), { default: 'auto' }),
  help: flag(message('choices.help'), null, { short: 'h' }),
  version: flag(message('choices.version'), null, { short: 'V' }),
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof flags

export const flagNames = Object.keys(flags) as readonly FlagName[]
