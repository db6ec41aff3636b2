import { reveal } from '../../source/value.js'
import type { EnvironmentVariable } from '../dotnet/environment.js'
import { lowerCase } from '../dotnet/lower-case.js'
import { imageEnvironment } from './names.js'

/** A text and the variable of the file that it comes from: null for the image's own, and for nothing. */
export interface SourcedVariable<V extends EnvironmentVariable> {
  readonly text: string
  readonly variable: V | null
}

/** The environment in which the entrypoint starts: the image's ENV and over it, name for name, the file's. */
export class LiteEnvironment<V extends EnvironmentVariable> {
  /** By exact name, in the file's order; the last of two wins. */
  readonly variables: ReadonlyMap<string, V>
  readonly #folded: ReadonlyMap<string, SourcedVariable<V>>

  constructor(variables: readonly V[]) {
    this.variables = new Map(variables.map((variable) => [reveal(variable.name), variable]))
    const folded = new Map<string, SourcedVariable<V>>()
    for (const [name, text] of imageEnvironment) folded.set(lowerCase(name), { text, variable: null })
    for (const [name, variable] of this.variables)
      folded.set(lowerCase(name), { text: reveal(variable.value), variable })
    this.#folded = folded
  }

  /** Whether the file or the image sets a name, to the empty text too. */
  isSet(name: string): boolean {
    return this.variables.has(name) || imageEnvironment.has(name)
  }

  /** `$name` of the shell: exact name, nothing where it is unset. */
  shell(name: string): SourcedVariable<V> {
    const variable = this.variables.get(name) ?? null
    return { text: variable === null ? (imageEnvironment.get(name) ?? '') : reveal(variable.value), variable }
  }

  /** `${name:-fallback}` of the shell. */
  shellOr(name: string, fallback: string): SourcedVariable<V> {
    const found = this.shell(name)
    return found.text === '' ? { ...found, text: fallback } : found
  }

  /**
   * `env.NAME` of the template, which knows names in lower case only (bitwarden/Handlebars.conf
   * EnvironmentHelper.cs), and so finds a variable in any case. Where two names differ in case there is no template.
   */
  template(name: string): SourcedVariable<V> {
    return this.#folded.get(lowerCase(name)) ?? { text: '', variable: null }
  }
}
