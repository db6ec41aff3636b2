import { ConfigError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { type Printable, printable } from '../messages/printable.js'
import type { RuleId } from '../messages/rule-id.js'
import type { Level } from '../messages/severity.js'
import { maxTokens, parseToken } from '../settings/values/token.js'
import { SourceText } from '../source/text.js'
import type { Override, PartialChoices } from './choices.js'
import type { Sourced } from './option-source.js'
import { configProblem } from './problems.js'
import { configSchema, type ParsedConfig } from './schema.js'
import { parseYaml, type Yaml, type YamlPath } from './yaml.js'

/**
 * Parses a config file. `path` is how messages name it. Fails with a ConfigError that names the key, its line
 * and what to write instead.
 *
 * Loading this module loads the YAML and schema libraries: import it only when there is a config.
 */
export function parseConfig(text: string, path: string): PartialChoices {
  const yaml = parseYaml(text, path)
  const parsed = configSchema.safeParse(yaml.content)
  if (!parsed.success) throw configProblem(parsed.error, yaml, path)
  const config = { path, text: new SourceText(text), spanOf: yaml.spanOf }
  return { ...new ConfigReader(parsed.data, yaml, path).choices(), config }
}

/** Gives each parsed key its source and checks what no single key can say. */
class ConfigReader {
  readonly #config: ParsedConfig
  readonly #yaml: Yaml
  readonly #path: string

  constructor(config: ParsedConfig, yaml: Yaml, path: string) {
    this.#config = config
    this.#yaml = yaml
    this.#path = path
  }

  choices(): Omit<PartialChoices, 'config'> {
    const config = this.#config
    return {
      files: this.#sourced(['files'], config.files),
      templates: this.#sourced(['templates'], config.templates),
      provided: this.#sourced(['provided'], config.provided),
      tokens: this.#tokens(),
      ...this.#organization(config.organization, ['organization']),
      serverVersion: this.#sourced(['server-version'], config['server-version']),
      failOn: this.#sourced(['fail-on'], config['fail-on']),
      language: this.#sourced(['language'], config.language),
      afterMerge: this.#sourced(['after-merge'], config['after-merge']),
      rules: this.#rules(config.rules, ['rules']),
      ignores: (config.ignore ?? []).map((ignore, at) => ({
        rule: ignore.rule,
        files: ignore.files,
        setting: ignore.setting,
        reason: ignore.reason,
        line: this.#yaml.lineOf(['ignore', at]),
      })),
      commentIgnores: this.#sourced(['comment-ignores'], config['comment-ignores']),
      overrides: (config.overrides ?? []).map((override, at) => this.#override(override, ['overrides', at])),
      baseline: this.#baseline(),
    }
  }

  #sourced<T>(place: YamlPath, value: T | undefined): Sourced<T> | undefined {
    if (value === undefined) return undefined
    return { value, source: { kind: 'config', path: this.#path, line: this.#yaml.lineOf(place) } }
  }

  #rules(rules: ParsedConfig['rules'], place: YamlPath): ReadonlyMap<string, Sourced<Level>> {
    const levels = new Map<string, Sourced<Level>>()
    for (const [rule, level] of Object.entries(rules ?? {}) as [RuleId, Level][]) {
      const sourced = this.#sourced([...place, rule], level)
      if (sourced !== undefined) levels.set(rule, sourced)
    }
    return levels
  }

  #organization(
    organization: ParsedConfig['organization'],
    place: YamlPath,
  ): Pick<Override, 'plan' | 'features'> {
    if (organization?.plan === 'families' && organization.features?.includes('billing-sync'))
      throw this.#error(place, (at) => message('config.familiesBilling', at))
    return {
      plan: this.#sourced([...place, 'plan'], organization?.plan),
      features: this.#sourced([...place, 'features'], organization?.features),
    }
  }

  #override(override: NonNullable<ParsedConfig['overrides']>[number], place: YamlPath): Override {
    return {
      files: override.files,
      ...this.#organization(override.organization, [...place, 'organization']),
      rules: this.#rules(override.rules, [...place, 'rules']),
      provided: this.#sourced([...place, 'provided'], override.provided),
    }
  }

  #tokens(): Sourced<readonly string[]> | undefined {
    const tokens = this.#config.tokens ?? []
    if (tokens.length > maxTokens)
      throw this.#error(['tokens'], (at) => message('config.tooManyTokens', { limit: maxTokens, ...at }))
    for (const [at, text] of tokens.entries()) {
      const token = parseToken(text)
      const place = ['tokens', at]
      if (token === 'no-name') throw this.#error(place, (where) => message('config.tokenName', where))
      if (token === 'no-mark') throw this.#error(place, (where) => message('config.tokenMark', where))
    }
    return this.#sourced(['tokens'], this.#config.tokens)
  }

  /** A pull request's config must not make us read what is not the repository's. */
  #baseline(): Sourced<string> | undefined {
    const { baseline } = this.#config
    if (
      baseline !== undefined &&
      (/^(?:[\\/]|[a-z]:)/i.test(baseline) || baseline.split(/[\\/]/).includes('..'))
    )
      throw this.#error(['baseline'], (at) =>
        message('config.outside', { key: printable('baseline'), ...at }),
      )
    return this.#sourced(['baseline'], baseline)
  }

  #error(place: YamlPath, said: (at: { line: number; path: Printable }) => Message): ConfigError {
    const line = this.#yaml.lineOf(place)
    return new ConfigError(said({ line, path: printable(this.#path) }), { path: this.#path, line })
  }
}
