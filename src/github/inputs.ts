import { commentIgnores, ifNoFiles, type PartialChoices } from '../config/choices.js'
import type { OptionSource } from '../config/option-source.js'
import { oneOf, release, ruleLevel, yesNo } from '../config/parse-option.js'
import type { ConfigLocation } from '../files/config.js'
import { languages } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { failOns } from '../policy/fail-on.js'
import { type Gate, gates } from './gate.js'

/** One input: what the reference and `action.yml` say of it. */
export interface Input {
  readonly about: Message
  /** As the reference shows it; null where there is none, or its sentence says it. */
  readonly default: string | null
}

/**
 * Every input, all optional. Defaults are here and not in `action.yml`, where they would win over the config;
 * but for the token, which only the platform knows.
 */
export const inputs = {
  files: { about: message('choices.files'), default: null },
  config: { about: message('choices.config'), default: null },
  rules: { about: message('choices.ruleLines'), default: null },
  'fail-on': { about: message('choices.failOn'), default: 'error' },
  gate: { about: message('choices.gate'), default: 'all' },
  'server-version': { about: message('choices.serverVersion'), default: null },
  language: { about: message('choices.language'), default: 'en' },
  baseline: { about: message('choices.baseline'), default: null },
  'if-no-files': { about: message('choices.ifNoFiles'), default: null },
  'comment-ignores': { about: message('choices.commentIgnores'), default: 'on' },
  suggestions: { about: message('choices.suggestions'), default: 'false' },
  summary: { about: message('choices.summary'), default: 'true' },
  'sarif-file': { about: message('choices.sarifFile'), default: null },
  'json-file': { about: message('choices.jsonFile'), default: null },
  'github-token': { about: message('choices.githubToken'), default: '${{ github.token }}' },
} as const satisfies Record<string, Input>

export type InputName = keyof typeof inputs

/** What the workflow asks for. */
export interface Inputs {
  readonly config: ConfigLocation
  readonly choices: PartialChoices
  readonly gate: Gate
  readonly suggestions: boolean
  readonly summary: boolean
  readonly sarifFile: string | null
  readonly jsonFile: string | null
  readonly token: string | null
}

/**
 * Parses the inputs; an empty one is one that was not given. A ConfigError names the input and what it takes.
 *
 * @param get an input's text, trimmed: `getInput` of @actions/core.
 */
export function readInputs(get: (name: InputName) => string): Inputs {
  function input<T>(name: InputName, parse: (text: string, source: OptionSource) => T): T | undefined {
    const text = get(name)
    return text === '' ? undefined : parse(text, { kind: 'input', name })
  }
  const files = input('files', (text, source) => ({ value: lines(text), source }))
  const config = input('config', asIs)
  return {
    config: config === undefined ? { kind: 'find' } : { kind: 'file', path: config },
    choices: {
      files,
      serverVersion: input('server-version', release),
      failOn: input('fail-on', (text, source) => oneOf(text, failOns, source)),
      language: input('language', (text, source) => oneOf(text, languages, source)),
      baseline: input('baseline', (value, source) => ({ value, source })),
      ifNoFiles: input('if-no-files', (text, source) => oneOf(text, ifNoFiles, source)),
      commentIgnores: input('comment-ignores', (text, source) => oneOf(text, commentIgnores, source)),
      rules: new Map(input('rules', (text, source) => lines(text).map((line) => ruleLevel(line, source)))),
    },
    gate: input('gate', (text, source) => oneOf(text, gates, source))?.value ?? 'all',
    suggestions: input('suggestions', yesNo)?.value ?? false,
    summary: input('summary', yesNo)?.value ?? true,
    sarifFile: input('sarif-file', asIs) ?? null,
    jsonFile: input('json-file', asIs) ?? null,
    token: input('github-token', asIs) ?? null,
  }
}

const asIs = (text: string): string => text

/** A block of lines, as `files` and `rules` are written; empty ones do not count. */
function lines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
