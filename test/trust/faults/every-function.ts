import fs, { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { register, syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { leakIn, marker } from '../canary/marker.js'

/**
 * Runs a program of ours again and again in this process, each time with another function failing at its first
 * word, and prints as JSON what failed, the exit code, and what leaked into anything the run showed or wrote.
 *
 * `node every-function.js ENTRY OUTPUT-FOLDER ARGUMENT…`
 */
const [entry = '', written = '', ...args] = process.argv.slice(2)
process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
register('./hooks.js', import.meta.url)

const reached = new Set<string>()
let failing: string | null = null
let kind = 0

Object.assign(globalThis, {
  enter(name: string) {
    reached.add(name)
    if (name === failing) throw thrown()
  },
})

/** What may be thrown by us, by a library or by Node, with part of a file in it. */
function thrown(): unknown {
  const looksLikeAFrame = `${marker}\n    at ${marker} (/a/${marker}.js:1:1)`
  const ways = [
    () => new Error(`${marker} is not valid`),
    () => new SyntaxError(`Unexpected token in "${looksLikeAFrame}"`),
    () => marker,
    () => Object.assign(new Error(looksLikeAFrame), { message: 'shorter', cause: marker, name: marker }),
    () => ({ message: marker, stack: looksLikeAFrame, toString: () => marker }),
    () => new AggregateError([new Error(marker)], marker),
    () => Object.assign(new Error(marker), { code: marker, path: marker }),
    () => Object.assign(new Error(marker), { explanation: { key: marker, params: { [marker]: marker } } }),
  ]
  return ways[kind % ways.length]?.()
}

/** What goes to standard output and error, however it is written. */
const shown: string[] = []
const { writeSync } = fs
Object.assign(fs, {
  writeSync: (file: number, content: Uint8Array, ...more: []) =>
    file === 1 || file === 2 ? capture(content) : writeSync(file, content, ...more),
})
syncBuiltinESMExports()
for (const stream of [process.stdout, process.stderr]) {
  const write = (content: string | Uint8Array, ...more: unknown[]) => {
    capture(content)
    const done = more.find((each) => typeof each === 'function')
    if (typeof done === 'function') done()
    return true
  }
  Object.assign(stream, { write })
}
process.on('unhandledRejection', (error) => shown.push(uncaught(error)))

function capture(content: string | Uint8Array): number {
  const bytes = Buffer.from(content as Uint8Array)
  shown.push(bytes.toString())
  return bytes.length
}

function uncaught(error: unknown): string {
  return `uncaught: ${error instanceof Error ? error.stack : error}`
}

/** One run; a rejection is what Node would print before it ends. */
async function run(count: number): Promise<{ readonly code: unknown; readonly leak: string | null }> {
  process.exitCode = undefined
  try {
    await import(`${entry}?run=${count}`)
    for (let waited = 0; process.exitCode === undefined && waited < 10_000; waited += 1) await sleep(1)
  } catch (error) {
    shown.push(uncaught(error))
  }
  await new Promise(setImmediate)
  return { code: process.exitCode, leak: leakIn(shown.splice(0).join('') + filesIn(written)) }
}

function filesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files
    .map((file) => {
      const place = path.join(file.parentPath, file.name)
      const text = readFileSync(place, 'utf8')
      // The runner's own files must be there.
      if (file.name.endsWith('.runner')) writeFileSync(place, '')
      else rmSync(place)
      return text
    })
    .join('')
}

const results = [{ failing: null as string | null, ...(await run(0)) }]
const names = [...reached]
for (const [count, name] of names.entries()) {
  reached.clear()
  failing = name
  kind = count
  const result = await run(count + 1)
  if (reached.has(name)) results.push({ failing: name, ...result })
}
failing = null
process.exitCode = 0
writeFileSync(1, JSON.stringify(results))
