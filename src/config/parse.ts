import { ConfigError } from '../messages/errors.js'
import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { RuleId } from '../messages/rule-id.js'
import type { ConfigChoices, Level, OrganizationChoice, Override } from './choices.js'
import type { Chosen } from './option-source.js'
import { describeProblems } from './problems.js'
import { configSchema, type ParsedConfig } from './schema.js'
import { canBeSlow, compileToken } from './tokens.js'
import { type Place, parseYaml, type Yaml } from './yaml.js'

/**
 * Parses a config file. `path` is how messages name it. Fails with a ConfigError that names the key, its line
 * and what to write instead.
 *
 * Loading this module loads the YAML and schema libraries: import it only when there is a config.
 */
export function parseConfig(text: string, path: string): ConfigChoices {
  const yaml = parseYaml(text, path)
  const parsed = configSchema.safeParse(yaml.content)
  if (!parsed.success) throw new ConfigError(describeProblems(parsed.error, yaml, path))
  return { ...new Reading(parsed.data, yaml, path).choices(), path, text }
}

/** Gives each parsed key its origin and checks what no single key can say. */
class Reading {
  readonly #config: ParsedConfig
  readonly #yaml: Yaml
  readonly #path: string

  constructor(config: ParsedConfig, yaml: Yaml, path: string) {
    this.#config = config
    this.#yaml = yaml
    this.#path = path
  }

  choices(): Omit<ConfigChoices, 'path' | 'text'> {
    const config = this.#config
    return {
      files: this.#chosen(['files'], config.files),
      templates: this.#chosen(['templates'], config.templates),
      provided: this.#chosen(['provided'], config.provided),
      tokens: this.#tokens(),
      organization: this.#organization(config.organization, ['organization']),
      serverVersion: this.#chosen(['server-version'], config['server-version']),
      failOn: this.#chosen(['fail-on'], config['fail-on']),
      language: this.#chosen(['language'], config.language),
      afterMerge: this.#chosen(['after-merge'], config['after-merge']),
      rules: this.#rules(config.rules, ['rules']),
      ignore: (config.ignore ?? []).map((ignore, at) => ({
        rule: ignore.rule,
        files: ignore.files,
        setting: ignore.setting,
        reason: ignore.reason,
        line: this.#yaml.lineOf(['ignore', at]),
      })),
      overrides: (config.overrides ?? []).map((override, at) => this.#override(override, ['overrides', at])),
      baseline: this.#baseline(),
      ifNoFiles: undefined,
    }
  }

  #chosen<T>(place: Place, value: T | undefined): Chosen<T> | undefined {
    if (value === undefined) return undefined
    return { value, from: { kind: 'config', path: this.#path, line: this.#yaml.lineOf(place) } }
  }

  #rules(rules: ParsedConfig['rules'], place: Place): ReadonlyMap<string, Chosen<Level>> {
    const levels = new Map<string, Chosen<Level>>()
    for (const [rule, level] of Object.entries(rules ?? {}) as [RuleId, Level][]) {
      const chosen = this.#chosen([...place, rule], level)
      if (chosen !== undefined) levels.set(rule, chosen)
    }
    return levels
  }

  #organization(given: ParsedConfig['organization'], place: Place): OrganizationChoice {
    if (given?.plan === 'families' && given.features?.includes('billing-sync'))
      throw new ConfigError(message('config.familiesBilling', this.#at(place)))
    return {
      plan: this.#chosen([...place, 'plan'], given?.plan),
      features: this.#chosen([...place, 'features'], given?.features),
    }
  }

  #override(given: NonNullable<ParsedConfig['overrides']>[number], place: Place): Override {
    return {
      files: given.files,
      organization: this.#organization(given.organization, [...place, 'organization']),
      rules: this.#rules(given.rules, [...place, 'rules']),
      provided: given.provided ?? [],
    }
  }

  #tokens(): Chosen<readonly string[]> | undefined {
    for (const [at, source] of (this.#config.tokens ?? []).entries()) {
      const place = this.#at(['tokens', at])
      if (compileToken(source) === null) throw new ConfigError(message('config.badExpression', place))
      if (canBeSlow(source)) throw new ConfigError(message('config.slowExpression', place))
    }
    return this.#chosen(['tokens'], this.#config.tokens)
  }

  /** A unrelated's config must not make us read what is not the repository's. */
  #baseline(): Chosen<string> | undefined {
    const given = this.#config.baseline
    if (given !== undefined && (/^(?:[\\/]|[a-z]:)/i.test(given) || given.split(/[\\/]/).includes('..')))
      throw new ConfigError(
        message('config.outside', { key: printable('baseline'), ...this.#at(['baseline']) }),
      )
    return this.#chosen(['baseline'], given)
  }

  #at(place: Place): { readonly line: number; readonly path: ReturnType<typeof printable> } {
    return { line: this.#yaml.lineOf(place), path: printable(this.#path) }
  }
}
