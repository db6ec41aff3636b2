import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isFile, type RecordedCase, type RecordedCompose, readCases } from '../test/conformance/case.js'
import { agrees, compare } from '../test/conformance/compare.js'
import { type Question, questions } from '../test/conformance/oracle/questions.js'

/**
 * `npm run oracle -- [--count 100000] [--seed 1] [--record FILE]`: asks Compose's own parser, and compares. First the
 * recorded cases, which must still be what the newest compose-go does; then generated files, which our reader must
 * read alike. `--record` writes the generated ones with their answers. Exit code 1 on a difference; without Go, 0.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const source = join(root, 'test/conformance/oracle')
const cases = join(root, 'test/conformance/cases')
const batch = 10_000

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    record: { type: 'string' },
  },
})

if (spawnSync('go', ['version']).status !== 0) {
  console.log('oracle: Go is not installed; nothing was compared')
} else {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'))
  try {
    process.exitCode = run(build(folder)) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function build(folder: string): string {
  const program = join(folder, process.platform === 'win32' ? 'oracle.exe' : 'oracle')
  go(['build', '-o', program, '.'])
  return program
}

function go(parameters: string[]): void {
  const { status } = spawnSync('go', parameters, { cwd: source, stdio: 'inherit' })
  if (status !== 0) throw new Error('oracle: the Go program could not be built')
}

function run(program: string): boolean {
  const version = ask(program, ['-version'], '').trim()
  console.log(`oracle: ${version}`)
  let differences = 0
  for (const file of readdirSync(cases).filter((name) => name.endsWith('.jsonl'))) {
    const recorded = readCases(join(cases, file)).filter(isFile)
    if (recorded.length === 0) continue
    const changed = answer(program, recorded).filter((now, at) => !same(now.compose, recorded[at]?.compose))
    report(`${file}: ${recorded.length} recorded cases`, changed)
    differences += changed.length
  }
  const generated: RecordedCase[] = []
  for (const asked of batches(questions(Number(values.count), Number(values.seed))))
    for (const one of answer(program, asked)) generated.push(one)
  const read = generated.filter((one) => !compare(one, ['compose']).every(agrees))
  report(`seed ${values.seed}: ${generated.length} generated files`, read)
  if (values.record !== undefined) writeFileSync(values.record, record(version, generated))
  return differences + read.length === 0
}

function report(what: string, different: readonly RecordedCase[]): void {
  console.log(`${what}, ${different.length} different`)
  for (const one of different.slice(0, 20)) {
    console.log(`  ${JSON.stringify(one)}`)
    for (const { actual } of compare(one, ['compose'])) console.log(`  our reader: ${JSON.stringify(actual)}`)
  }
}

function answer(program: string, asked: readonly Question[]): RecordedCase[] {
  const lines = ask(program, [], asked.map((one) => `${JSON.stringify(one)}\n`).join('')).split('\n')
  return asked.map((one, at) => ({ ...one, compose: JSON.parse(lines[at] ?? '') as RecordedCompose }))
}

function ask(program: string, parameters: string[], input: string): string {
  const { stdout, status } = spawnSync(program, parameters, { input, encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error('oracle: the Go program failed')
  return stdout
}

function* batches(asked: readonly Question[]): Generator<readonly Question[]> {
  for (let at = 0; at < asked.length; at += batch) yield asked.slice(at, at + batch)
}

/** Whether two records say the same; the order of variables is nobody's. */
function same(one: RecordedCompose, other: RecordedCompose | undefined): boolean {
  return other !== undefined && sortedJson(one) === sortedJson(other)
}

function sortedJson({ ok, env = {}, error, warnings }: RecordedCompose): string {
  const variables = Object.entries(env).sort(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify([ok, variables, error, warnings])
}

/** The cases as a file of lines in ASCII, each with the version that answered. */
function record(version: string, recorded: readonly RecordedCase[]): string {
  const line = (one: RecordedCase) => JSON.stringify({ ...one, composeGo: version.split('@').at(-1) })
  const ascii = (text: string) =>
    text.replace(/[\u007F-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return recorded.map((one) => `${ascii(line(one))}\n`).join('')
}
