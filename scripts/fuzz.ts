import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fuzzInput, growingInput } from '../test/trust/fuzz/inputs.js'
import { keepPromises } from '../test/trust/fuzz/promises.js'
import { growth, growthBar, lintText } from './bench/growth.js'

/**
 * `npm run fuzz -- [--seconds 60] [--seed N]`: holds made-up files, one after the other, to what is promised of every
 * file, and every tenth also, made longer, to growing no faster than its length. What breaks a promise is made smaller
 * and written to .cache/fuzz/; once fixed it belongs in test/trust/found/. The same seed gives the same files in the same
 * order. Exit code 1 where something broke.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
})
const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
const end = performance.now() + Number(values.seconds) * 1000
const folder = '.cache/fuzz'

/** Milliseconds, far above what a file with a finding in every line has cost in every report. */
const most = { perFile: 500, perByte: 0.5, toMakeSmaller: 20_000 }

const broken = new Map<string, string>()
let seed = first
for (; performance.now() < end; seed += 1) {
  if (seed % 10 === 0) lookForSlow(seed)
  const bytes = fuzzInput(seed)
  const found = failure(bytes)
  if (found === null || broken.has(found)) continue
  const file = keep(seed, smaller(bytes, found))
  broken.set(found, file)
  console.log(`seed ${seed}: ${found}\n  ${file}`)
}
console.log(`fuzz: seeds ${first} to ${seed - 1}, ${seed - first} files, ${broken.size} promises broken`)
process.exitCode = broken.size === 0 ? 0 : 1

/** Makes one piece longer and longer; where four times as much takes far more than four times as long, a short one is kept. */
function lookForSlow(seed: number): void {
  const made = growingInput(seed)
  const ratio = () => growth((length) => lintText(made(length)))
  if (ratio() <= growthBar || ratio() <= growthBar) return
  const found = 'grows faster than its length'
  const file = keep(seed, Buffer.from(made(1000)))
  broken.set(`${found} (seed ${seed})`, file)
  console.log(`seed ${seed}: ${found}\n  ${file}`)
}

/** What is wrong with a file, in a form that is the same for the same cause. */
function failure(bytes: Uint8Array): string | null {
  try {
    if (!isSlow(bytes) || !isSlow(bytes)) return null
    return 'takes too long'
  } catch (error) {
    if (!(error instanceof Error)) return 'something thrown that is no error'
    const [, frame = ''] = /\n +at (.*)/.exec(error.stack ?? '') ?? []
    return `${error.name}: ${error.message.slice(0, 120)} ${path.basename(frame)}`
  }
}

/** In time of the processor, so that what else the machine does is no matter. */
function isSlow(bytes: Uint8Array): boolean {
  const before = process.cpuUsage()
  keepPromises(bytes)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 > most.perFile + most.perByte * bytes.length
}

/** The file without what is not needed for it to fail in the same way, as far as there is time. */
function smaller(bytes: Uint8Array, found: string): Uint8Array {
  const end = performance.now() + most.toMakeSmaller
  let least = bytes
  for (let part = bytes.length >> 1; part >= 1; part >>= 1) {
    for (let at = 0; at < least.length && performance.now() < end; ) {
      const shorter = Buffer.concat([least.subarray(0, at), least.subarray(at + part)])
      if (failure(shorter) === found) least = shorter
      else at += part
    }
  }
  return least
}

function keep(seed: number, bytes: Uint8Array): string {
  const file = path.join(folder, `${seed}.env`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, bytes)
  return file
}
