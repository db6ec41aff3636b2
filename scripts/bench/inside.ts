import { policyOf } from '../../src/config/build-policy.js'
import { combine } from '../../src/config/choices.js'
import { lint } from '../../src/lint.js'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { readAsDotenv } from '../../src/readers/dotenv.js'
import { readAsSetup } from '../../src/readers/setup/read-setup.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { median } from './process.js'

const policy = policyOf(combine({}, null))

/**
 * Milliseconds of the processor that linting a text takes: the median of some runs, the first left out. A
 * function makes a text for each run: what is remembered from one to the next is then no help.
 */
export function lintTime(content: string | ((round: number) => string), rounds = 5): number {
  return time(rounds, (round) => lintOnce(typeof content === 'string' ? content : content(round)))
}

/** The same for the scanner and the readers alone. */
export function readTime(content: string, rounds = 7): number {
  const all = time(rounds, () => {
    for (let run = 0; run < atATime; run += 1) {
      const text = new SourceText(content)
      readAsCompose(scan(text))
      readAsSetup(text)
      readAsDotenv(text)
    }
  })
  return all / atATime
}

/**
 * Nanoseconds that linting costs per byte of a text in a process that has linted as much before, so that a small
 * file does not stand for code that is run for the first time.
 */
export function costPerByte(content: string): number {
  const times = Math.ceil(32_000_000 / content.length)
  const all = time(1, () => {
    for (let run = 0; run < times; run += 1) lintOnce(content)
  })
  return (all * 1e6) / (times * content.length)
}

function lintOnce(content: string): void {
  const path = 'global.override.env'
  lint(
    [{ path, text: new SourceText(content), problem: null, explicit: true, companions: new Map() }],
    policy,
  )
}

/** A text is read this often at a time: one of 200,000 characters is too soon done to be measured. */
const atATime = 10

function time(rounds: number, work: (round: number) => void): number {
  work(0)
  const taken = Array.from({ length: rounds }, (_, round) => {
    const before = process.cpuUsage()
    work(round + 1)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return median(taken)
}
