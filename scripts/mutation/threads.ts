import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Order, Outcome } from './order.js'

// So that what is kept compiled is every function that was run; V8 takes nothing compiled with other flags.
setFlagsFromString('--no-flush-bytecode')

const program = path.resolve(import.meta.dirname, 'thread.js')

/** An endless list is to end soon; of what tests make, most dies young. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }

/** What becomes of an order: an outcome, or an end without one; without an error where it took too long. */
export type Fate = Outcome | { readonly error: string | null }

/** A fresh thread for each order, the next one started ahead. */
export class Threads {
  #spare: Worker | null = null
  readonly #data: { readonly file: string; readonly compiled: Uint8Array | null }

  /** Of this script, and what V8 has compiled of it before. */
  constructor(file: string, compiled: Uint8Array | null = null) {
    this.#data = { file, compiled: compiled && shared(compiled) }
  }

  /** Within so many milliseconds of the processor, so that what else the machine does is no matter. */
  async run(order: Order, milliseconds: number): Promise<Fate> {
    const worker = this.#spare ?? this.#start()
    const isOver = clock(milliseconds)
    let timer: NodeJS.Timeout | undefined
    const fate = await new Promise<Fate>((resolve) => {
      timer = setInterval(() => isOver() && resolve({ error: null }), 100)
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) =>
        resolve({ error: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? null : String(error) }),
      )
      worker.once('exit', () => resolve({ error: 'the thread ended by itself' }))
      worker.postMessage(order)
      this.#spare = this.#start()
    })
    clearInterval(timer)
    worker.removeAllListeners()
    void worker.terminate()
    return fate
  }

  async close(): Promise<void> {
    await this.#spare?.terminate()
  }

  #start(): Worker {
    return new Worker(program, { workerData: this.#data, resourceLimits })
  }
}

/** Of this whole process, which does nothing else; waiting for nothing takes no processor, and ends too. */
function clock(milliseconds: number): () => boolean {
  const before = process.cpuUsage()
  const begin = performance.now()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 > milliseconds || performance.now() - begin > 10 * milliseconds
  }
}

/** Read by every thread, copied for none. */
function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}
