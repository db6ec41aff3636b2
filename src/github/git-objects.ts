import type { ChildProcessWithoutNullStreams } from 'node:child_process'

/** One object of a repository. */
export interface GitObject {
  /** Its full sha. */
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

/** A larger one is not waited for. */
const sizeLimit = 64 * 1024 * 1024

/**
 * The objects of one repository, read by one `git cat-file --batch` however many they are: a process for each would
 * take more time than all else that a run does.
 */
export class GitObjects {
  readonly #start: () => ChildProcessWithoutNullStreams
  readonly #timeout: number
  #running: Running | null = null

  /** @param start starts the process, again where one gave up; `timeout`: the most one object may take, in milliseconds. */
  constructor(start: () => ChildProcessWithoutNullStreams, timeout: number) {
    this.#start = start
    this.#timeout = timeout
  }

  /** The object of a name as git resolves it; null where it is not there, or git does not give it. */
  read(name: string): Promise<GitObject | null> {
    if (name.includes('\n')) return Promise.resolve(null)
    if (this.#running?.ended !== false) this.#running = new Running(this.#start(), this.#timeout)
    return this.#running.ask(name)
  }

  /** Ends the process: while it runs, this one does not end either. */
  close(): void {
    this.#running?.close()
  }
}

/** One process: answers come in the order of the questions. */
class Running {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #timeout: number
  readonly #waiting: ((object: GitObject | null) => void)[] = []
  readonly #received = new Received()
  #timer: NodeJS.Timeout | undefined
  ended = false

  constructor(child: ChildProcessWithoutNullStreams, timeout: number) {
    this.#child = child
    this.#timeout = timeout
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk))
    child.on('error', () => this.#end())
    child.on('close', () => this.#end())
    // A git that has given up reads no more; that it ended says so.
    child.stdin.on('error', () => {})
    // What it says of its failure names files.
    child.stderr.resume()
  }

  ask(name: string): Promise<GitObject | null> {
    return new Promise((answer) => {
      this.#waiting.push(answer)
      if (this.#waiting.length === 1) this.#watch()
      this.#child.stdin.write(`${name}\n`)
    })
  }

  close(): void {
    this.ended = true
    this.#child.stdin.end()
  }

  #receive(chunk: Buffer): void {
    for (const object of this.#received.take(chunk)) this.#waiting.shift()?.(object)
    if (this.#received.wanted > sizeLimit) this.#child.kill()
    this.#watch()
  }

  #watch(): void {
    clearTimeout(this.#timer)
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#child.kill(), this.#timeout)
  }

  #end(): void {
    this.ended = true
    clearTimeout(this.#timer)
    for (const answer of this.#waiting.splice(0)) answer(null)
  }
}

/**
 * What has come so far: `id SP type SP size LF bytes LF` for each object, and for each that is not there a line of
 * another shape (`git cat-file`, "BATCH OUTPUT").
 */
class Received {
  /** How many bytes there must be before a look at them is worth it. */
  wanted = 1
  #parts: Buffer[] = []
  #length = 0;

  /** The answers that this chunk completes. */
  *take(chunk: Buffer): Generator<GitObject | null> {
    this.#parts.push(chunk)
    this.#length += chunk.length
    while (this.#length >= this.wanted) {
      const bytes = this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts)
      const end = bytes.indexOf('\n')
      const [id = '', type = '', size] = bytes.toString('latin1', 0, Math.max(end, 0)).split(' ')
      const isObject = size !== undefined && /^[0-9a-f]{40,64}$/.test(id) && /^\d+$/.test(size)
      const total = end + 1 + (isObject ? Number(size) + 1 : 0)
      const isWhole = end !== -1 && bytes.length >= total
      this.#parts = [isWhole ? bytes.subarray(total) : bytes]
      this.#length -= isWhole ? total : 0
      this.wanted = isWhole ? 1 : end === -1 ? this.#length + 1 : total
      if (!isWhole) return
      yield isObject ? { id, type, bytes: bytes.subarray(end + 1, total - 1) } : null
    }
  }
}
