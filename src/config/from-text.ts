import { ConfigError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import type { RuleId } from '../messages/rule-id.js'
import type { RepairLevel } from '../report/apply-fixes.js'
import { type Level, levels } from './choices.js'
import { quoted } from './hint.js'
import { type Chosen, describeOrigin, type Origin } from './option-source.js'
import { parseRuleId } from './rule-id.js'

/** A release as Bitwarden numbers them. */
export const releasePattern = /^\d{1,4}\.\d{1,3}\.\d{1,3}$/

/** The value of an option or input, or a ConfigError naming where it was given and what it takes. */
export function oneOf<const T extends string>(text: string, words: readonly T[], from: Origin): Chosen<T> {
  const value = words.find((candidate) => candidate === text)
  if (value === undefined) throw wrong(from, message('takes.oneOf', { words: quoted(words) }))
  return { value, from }
}

export function release(text: string, from: Origin): Chosen<string> {
  const value = text.startsWith('v') ? text.slice(1) : text
  if (!releasePattern.test(value)) throw wrong(from, message('takes.release'))
  return { value, from }
}

/** `FORMAT=FILE`; a file name may hold `=` itself. */
export function formatAndFile<const T extends string>(
  text: string,
  formats: readonly T[],
  from: Origin,
): { readonly format: T; readonly file: string } {
  const [name, file] = splitOnce(text)
  const format = formats.find((candidate) => candidate === name)
  if (format === undefined || file === '')
    throw wrong(from, message('takes.formatFile', { words: quoted(formats) }))
  return { format, file }
}

/** `RULE=LEVEL`. */
export function ruleLevel(text: string, from: Origin): [rule: RuleId, level: Chosen<Level>] {
  const [name, levelName] = splitOnce(text)
  const rule = parseRuleId(name, from)
  const level = levels.find((candidate) => candidate === levelName)
  if (level === undefined) throw wrong(from, message('takes.ruleLevel', { words: quoted(levels) }))
  return [rule, { value: level, from }]
}

/** What `--fix` applies: alone, safe fixes only. */
export function repairLevel(text: string, from: Origin): RepairLevel {
  if (text !== '' && text !== 'unsafe') throw wrong(from, message('takes.fix'))
  return text === '' ? 'safe' : text
}

export function yesNo(text: string, from: Origin): Chosen<boolean> {
  const lower = text.toLowerCase()
  if (lower !== 'true' && lower !== 'false') throw wrong(from, message('takes.yesNo'))
  return { value: lower === 'true', from }
}

function splitOnce(text: string): [name: string, rest: string] {
  const at = text.indexOf('=')
  return at === -1 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

function wrong(from: Origin, takes: Message): ConfigError {
  return new ConfigError(message('config.wrongText', { from: describeOrigin(from), takes }))
}
