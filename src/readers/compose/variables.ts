import { reveal, Value } from '../../source/value.js'
import type { ComposeContext } from './reading.js'

/**
 * Characters of values that may be put into others while a file is read. Lines that double each other's values
 * could ask for any number; Linux starts no program with an environment a tenth this large (`man execve`, E2BIG).
 */
const maxReplaced = 2 ** 24

/** What Compose knows when it comes to a statement. */
export class Variables {
  readonly #host: ReadonlyMap<string, string>
  readonly #values: Map<string, Value>
  #left = maxReplaced

  private constructor(host: ReadonlyMap<string, string>, values: Map<string, Value>) {
    this.#host = host
    this.#values = values
  }

  static of({ host, before }: Partial<ComposeContext>): Variables {
    const values = new Map<string, Value>()
    for (const [name, value] of before ?? []) values.set(name, new Value(value))
    return new Variables(host ?? new Map(), values)
  }

  copy(): Variables {
    const copy = new Variables(this.#host, new Map(this.#values))
    copy.#left = this.#left
    return copy
  }

  /** All that env files have set so far. */
  get environment(): ReadonlyMap<string, Value> {
    return this.#values
  }

  /** For interpolation: the host wins over what a file itself says (compose-go `dotenv/godotenv.go`). */
  readonly lookup = (name: string): string | undefined => {
    const host = this.#host.get(name)
    const value = this.#values.get(name)
    const text = host ?? (value && reveal(value))
    if (text === undefined) return undefined
    const replaced = text.slice(0, Math.max(this.#left, 1))
    this.#left -= replaced.length
    return replaced
  }

  /** For a name alone on its line: only the project environment is asked. */
  inherited(name: string): Value | null {
    const value = this.#host.get(name)
    return value === undefined ? null : new Value(value)
  }

  set(name: string, value: Value): void {
    this.#values.set(name, value)
  }
}
