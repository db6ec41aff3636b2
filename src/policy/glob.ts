import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { expandBraces } from './braces.js'
import { GlobBudget } from './glob-budget.js'

type Matches = (path: string) => boolean

/**
 * Compiles the user's patterns (see `glob`) into one test of paths with `/`, from the folder that the patterns
 * start from. A pattern behind `!` takes paths out again, wherever it stands in the list; only such patterns:
 * every other path. Fails with a ConfigError on a pattern too big to be tried, and both it and the test on what
 * exceeds the budget, which patterns that are tried together share.
 */
export function matcher(patterns: readonly string[], budget = new GlobBudget()): Matches {
  const compiled = (pattern: string) => compile(pattern, budget)
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(compiled)
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((not) => compiled(not.slice(1)))
  return (path) =>
    (included.length === 0 || included.some((matches) => matches(path))) &&
    !excluded.some((matches) => matches(path))
}

function compile(pattern: string, budget: GlobBudget): Matches {
  const matches = glob(pattern, budget)
  if (matches !== null) return matches
  throw new ConfigError(message('files.patternTooBig', { pattern: shortened(pattern), ...patternLimits }))
}

function shortened(pattern: string) {
  return printable(pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern)
}

/** Longer patterns, and those that stand for more paths, are rejected. */
export const patternLimits = { characters: 4096, alternatives: 1000 } as const

/**
 * Compiles a pattern into a test of paths with `/`: `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`, `\` before a character
 * taken as it is, and `**` as a whole name of the path for any number of names, none included. Names that
 * begin with a dot are names like any other; case matters; `dir/` is everything below `dir`; what is not
 * closed stands for itself. Null: the pattern is too long or has too many alternatives.
 *
 * No regular expression is made: patterns come from a config and names from a pull request, and one that goes
 * back over four stars takes minutes for one long name. This takes at most pattern times path, and says what it took.
 */
export function glob(pattern: string, budget = new GlobBudget()): Matches | null {
  if (pattern.length > patternLimits.characters) return null
  const alternatives = expandBraces(anchored(pattern), patternLimits.alternatives)
  if (alternatives === null) return null
  for (const { length } of alternatives) budget.writeOut(length + 1)
  const paths = alternatives.map((path) => path.split('/').map((name) => compileName(name, budget)))
  return (path) => {
    const names = namesOf(path)
    return paths.some((tokens) => fits(tokens, names, budget))
  }
}

/** The pattern that matches one path and nothing else. */
export function literal(path: string): string {
  return path.replace(/[*?[\]{}!\\]/g, '\\$&')
}

/** Thousands of patterns are tried on one path before the next. */
let last = { path: '', names: [''] as readonly string[] }

function namesOf(path: string): readonly string[] {
  if (last.path !== path) last = { path, names: path.split('/') }
  return last.names
}

/** Any number of units: `**` among the names of a path, `*` among the characters of a name. */
const many = Symbol('any number')

/** What one unit must be. */
type Token = typeof many | ((unit: string) => boolean)

/** Going back to the last `many` is enough, since every other token takes exactly one unit. */
function fits(tokens: readonly Token[], units: readonly string[], budget: GlobBudget): boolean {
  let token = 0
  let unit = 0
  budget.step()
  let retry: { readonly token: number; unit: number } | null = null
  while (unit < units.length) {
    budget.step()
    const current = tokens[token]
    if (current === many) {
      token += 1
      retry = { token, unit }
    } else if (current?.(units[unit] as string)) {
      token += 1
      unit += 1
    } else if (retry !== null) {
      retry.unit += 1
      unit = retry.unit
      token = retry.token
    } else return false
  }
  while (tokens[token] === many) token += 1
  return token === tokens.length
}

/** A pattern begins at the root, however that is written, and a folder means what is in it. */
function anchored(pattern: string): string {
  const path = pattern.replace(/^(?:\.?\/)+/, '')
  return path.endsWith('/') ? `${path}**` : path
}

function compileName(pattern: string, budget: GlobBudget): Token {
  if (pattern === '**') return many
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern
  const tokens = compileCharacters([...pattern], budget)
  return (name) => fits(tokens, [...name], budget)
}

function compileCharacters(pattern: readonly string[], budget: GlobBudget): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] as string
    const end = character === '[' ? pattern.indexOf(']', at + 2) : -1
    if (character === '*') tokens.push(many)
    else if (character === '?') tokens.push(() => true)
    else if (end !== -1) {
      tokens.push(oneOf(pattern.slice(at + 1, end), budget))
      at = end
    } else {
      if (character === '\\' && at + 1 < pattern.length) at += 1
      const literal = pattern[at]
      tokens.push((other) => other === literal)
    }
  }
  return tokens
}

/** `[a-cx]`, or none of them after `!` or `^`. */
function oneOf(members: readonly string[], budget: GlobBudget): (character: string) => boolean {
  const negated = members[0] === '!' || members[0] === '^'
  const ranges: { from: string; to: string }[] = []
  for (let at = negated ? 1 : 0; at < members.length; at += 1) {
    const from = members[at] as string
    const to = members[at + 1] === '-' ? members[at + 2] : undefined
    if (to !== undefined) at += 2
    ranges.push({ from, to: to ?? from })
  }
  return (character) => {
    budget.step(ranges.length)
    return ranges.some(({ from, to }) => from <= character && character <= to) !== negated
  }
}
