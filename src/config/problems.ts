import type * as z from 'zod'
import { ConfigError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { type Printable, printable } from '../messages/printable.js'
import { hint, namedOr } from './hint.js'
import { type ConfigKeyName, configKeys } from './keys.js'
import { describeSource } from './option-source.js'
import { ruleIds } from './parse-option.js'
import type { Yaml, YamlPath } from './yaml.js'

/** The error for a config that the schema rejects: the first problem by line, and how many more. */
export function configProblem(error: z.ZodError, yaml: Yaml, path: string): ConfigError {
  const problems = error.issues.flatMap((issue) => describe(issue, yaml, path))
  const [only, ...others] = problems
  if (only === undefined)
    return new ConfigError(message('config.notYaml', { path: printable(path), line: 1 }), { path, line: 1 })
  const first = others.reduce((least, each) => (each.line < least.line ? each : least), only)
  const text =
    others.length === 0
      ? first.text()
      : message('config.andMore', { first: first.text(), count: others.length })
  return new ConfigError(text, { path, line: first.line })
}

/** What the whole of a list of items was to look like, where it or one of its items has another shape. */
function shapeOf({ path: place }: z.core.$ZodIssue, yaml: Yaml) {
  const [key, index] = place
  if (place.length > 2 || (index !== undefined && typeof index !== 'number')) return null
  if (key === 'overrides') return (at: Place) => message('config.overridesShape', at)
  if (key !== 'ignore') return null
  const written = valueAt(yaml.content, place)
  const keys = typeof written === 'object' && written !== null ? Object.keys(written) : [written]
  const rule = ruleIds.find((id) => keys.includes(id)) ?? exampleRule
  return (at: Place) => message('config.ignoreShape', { ...at, rule: printable(rule) })
}

interface Place {
  readonly line: number
  readonly path: Printable
}

const exampleRule = 'open-registration'

interface Problem {
  readonly line: number
  /** Put together for the one that is shown: what a key was meant to be takes time, and there may be thousands. */
  readonly text: () => Message
}

function describe(issue: z.core.$ZodIssue, yaml: Yaml, path: string): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...issue.path, key], yaml, path))
  const line = yaml.lineOf(issue.path)
  if (issue.path.at(-1) === 'rule' && isPresent(yaml.content, issue.path))
    return [unknownRule(String(valueAt(yaml.content, issue.path)), line, path)]
  const shape = shapeOf(issue, yaml)
  if (shape !== null) return [{ line, text: () => shape({ line, path: printable(path) }) }]
  const text = () => {
    const { name, takes } = keyAt(issue.path)
    const about = { key: name, line, path: printable(path), takes }
    return message(isPresent(yaml.content, issue.path) ? 'config.wrongValue' : 'config.missingKey', about)
  }
  return [{ line, text }]
}

function unknownKey(place: YamlPath, yaml: Yaml, path: string): Problem {
  const line = yaml.lineOf(place)
  const word = String(place.at(-1))
  const around = patternOf(place.slice(0, -1))
  if (around.endsWith('rules')) return unknownRule(word, line, path)
  const text = () =>
    message('config.unknownKey', {
      key: namedOr(word, message('config.aKey')),
      line,
      path: printable(path),
      hint: hint(word, keysBelow(around)),
    })
  return { line, text }
}

function unknownRule(word: string, line: number, path: string): Problem {
  const text = () =>
    message('config.unknownRule', {
      rule: namedOr(word, message('config.aKey')),
      source: describeSource({ kind: 'config', path, line }),
      hint: hint(word, ruleIds, message('config.listRules')),
    })
  return { line, text }
}

/** The place as `configKeys` writes it: `ignore[].rule`. */
function patternOf(place: YamlPath): string {
  return place
    .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** The key a place is about: for an item of a list, or something deeper, the nearest key above. */
function keyAt(place: YamlPath): { readonly name: ReturnType<typeof printable>; readonly takes: Message } {
  for (let length = place.length; length > 0; length--) {
    const pattern = patternOf(place.slice(0, length))
    const anyRule = pattern.replace(/(^|\.)rules\.[^.]+$/, '$1rules.*')
    if (!isKey(anyRule)) continue
    const name = place.slice(0, length).findLast((step) => typeof step === 'string') ?? ''
    return { name: printable(String(name)), takes: configKeys[anyRule].takes }
  }
  return { name: printable('config'), takes: message('takes.mapping') }
}

function isKey(pattern: string): pattern is ConfigKeyName {
  return Object.hasOwn(configKeys, pattern)
}

function keysBelow(around: string): readonly string[] {
  const prefix = around === '' ? '' : `${around}.`
  return Object.keys(configKeys)
    .filter((pattern) => pattern.startsWith(prefix))
    .map((pattern) => pattern.slice(prefix.length))
    .filter((rest) => /^[a-z-]+$/.test(rest))
}

function valueAt(content: unknown, place: YamlPath): unknown {
  return place.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    content,
  )
}

function isPresent(content: unknown, place: YamlPath): boolean {
  return valueAt(content, place) !== undefined
}
