import { reveal, Value } from '../../source/value.js'
import type { ComposeContext } from './reading.js'

/** What Compose knows when it comes to a statement. */
export class Variables {
  readonly #host: ReadonlyMap<string, string>
  readonly #values: Map<string, Value>

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
    return new Variables(this.#host, new Map(this.#values))
  }

  /** All that env files have set so far. */
  get environment(): ReadonlyMap<string, Value> {
    return this.#values
  }

  /** For interpolation: the host wins over what a file itself says (compose-go `dotenv/godotenv.go`). */
  readonly lookup = (name: string): string | undefined => {
    const host = this.#host.get(name)
    if (host !== undefined) return host
    const value = this.#values.get(name)
    return value === undefined ? undefined : reveal(value)
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
