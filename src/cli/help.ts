import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { project } from '../messages/project.js'
import { wrap } from '../report/formats/width.js'
import { type Flag, type FlagName, flagNames, flags } from './flags.js'

/** The ways to call the program. */
export const usages: readonly { readonly call: string; readonly about: Message }[] = [
  { call: '[options] [path ...]', about: message('cli.lint') },
  { call: 'explain [rule | setting | feature | group]', about: message('cli.explain') },
  { call: 'preview-update FILE', about: message('cli.previewUpdate') },
  { call: 'init [--print] [folder]', about: message('cli.init') },
  { call: 'redact [--format text|markdown] FILE', about: message('cli.redact') },
  { call: 'lsp --stdio', about: message('cli.lsp') },
  { call: 'help', about: message('choices.help') },
]

/** An option as it is written: `--report FORMAT=FILE`, `--fix[=unsafe]`, `-h, --help`. */
export function spelling(name: FlagName): string {
  const { short, argument, optional }: Flag = flags[name]
  const long = `--${name}${argument === null ? '' : optional ? `[=${argument}]` : ` ${argument}`}`
  return short === null ? long : `-${short}, ${long}`
}

/** The text of `--help`, made from the same table as the parser and the reference. */
export function help(language: Language, width: number): string {
  const say = (text: Message) => format(text, language)
  const lines = [`${project.name} ${project.version}`, '', say(message('cli.usage'))]
  for (const { call, about } of usages)
    lines.push(`  ${project.name} ${call}`, ...indented(say(about), '      ', width))
  lines.push('', say(message('cli.options')))
  for (const name of flagNames) {
    const { default: value }: Flag = flags[name]
    const about = value === null ? say(flags[name].about) : `${say(flags[name].about)} (${value})`
    lines.push(`  ${spelling(name)}`, ...indented(about, '      ', width))
  }
  lines.push('', ...wrap(say(message('cli.exitCodes')), width), '', project.repository)
  return `${lines.join('\n')}\n`
}

function indented(text: string, indent: string, width: number): string[] {
  return wrap(text, width - indent.length).map((line) => indent + line)
}
