import { ConfigError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import type { RuleId } from '../messages/rule-id.js'
import { type Level, levels } from '../messages/severity.js'
import type { FixLevel } from '../report/apply-fixes.js'
import { rules } from '../rules/table.js'
import { hint, namedOr, quoted } from './hint.js'
import { describeSource, type OptionSource, type Sourced } from './option-source.js'

/** A release as Bitwarden numbers them. */
export const releasePattern = /^\d{1,4}\.\d{1,3}\.\d{1,3}$/

/** The value of an option or input, or a ConfigError naming its source and what it takes. */
export function oneOf<const T extends string>(
  text: string,
  words: readonly T[],
  source: OptionSource,
): Sourced<T> {
  const value = words.find((candidate) => candidate === text)
  if (value === undefined) throw wrong(source, message('takes.oneOf', { words: quoted(words) }))
  return { value, source }
}

/** A release as `2026.8.0`, with a `v` before it or not, or a ConfigError naming its source. */
export function release(text: string, source: OptionSource): Sourced<string> {
  const value = text.startsWith('v') ? text.slice(1) : text
  if (!releasePattern.test(value)) throw wrong(source, message('takes.release'))
  return { value, source }
}

/** `FORMAT=FILE`; a file name may hold `=` itself. */
export function formatAndFile<const T extends string>(
  text: string,
  formats: readonly T[],
  source: OptionSource,
): { readonly format: T; readonly file: string } {
  const [name, file] = splitOnce(text)
  const format = formats.find((candidate) => candidate === name)
  if (format === undefined || file === '')
    throw wrong(source, message('takes.formatFile', { words: quoted(formats) }))
  return { format, file }
}

/** Every rule there is. */
export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id)

/** The rule of that id; a ConfigError naming the nearest one for an id that is none. */
export function parseRuleId(text: string, source: OptionSource): RuleId {
  const found = ruleIds.find((id) => id === text)
  if (found !== undefined) return found
  throw new ConfigError(
    message('config.unknownRule', {
      rule: namedOr(text, message('config.aKey')),
      source: describeSource(source),
      hint: hint(text, ruleIds, message('config.listRules')),
    }),
  )
}

/** `RULE=LEVEL`. */
export function ruleLevel(text: string, source: OptionSource): [rule: RuleId, level: Sourced<Level>] {
  const [name, levelName] = splitOnce(text)
  const rule = parseRuleId(name, source)
  const level = levels.find((candidate) => candidate === levelName)
  if (level === undefined) throw wrong(source, message('takes.ruleLevel', { words: quoted(levels) }))
  return [rule, { value: level, source }]
}

/** How far `--fix` goes: alone, to what is safe. */
export function fixLevel(text: string, source: OptionSource): FixLevel {
  if (text !== '' && text !== 'unsafe') throw wrong(source, message('takes.fix'))
  return text === '' ? 'safe' : text
}

/** `true` or `false` in any case, or a ConfigError naming its source. */
export function yesNo(text: string, source: OptionSource): Sourced<boolean> {
  const lower = text.toLowerCase()
  if (lower !== 'true' && lower !== 'false') throw wrong(source, message('takes.yesNo'))
  return { value: lower === 'true', source }
}

function splitOnce(text: string): [name: string, rest: string] {
  const at = text.indexOf('=')
  return at === -1 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

function wrong(source: OptionSource, takes: Message): ConfigError {
  return new ConfigError(message('config.wrongText', { source: describeSource(source), takes }))
}
