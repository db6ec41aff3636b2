import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The bundle that the runner runs; the compiled modules while one works on them without bundling. */
const bundled = path.resolve(process.env['TEST_COMPILED'] ? 'lib/src/action.js' : 'dist/index.js')

export interface Step {
  /** The workspace: what was checked out. */
  readonly workspace: string
  /** `with:` of the workflow. */
  readonly inputs?: Readonly<Record<string, string>>
  /** More of the runner's variables, or others; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly node?: string
  /** Another copy of the bundle. */
  readonly program?: string
}

export interface StepRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** What was written to the job summary. */
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * Runs the action as the runner runs a JavaScript action: inputs as `INPUT_` variables, an empty file for each
 * of the files it reads afterwards (actions/runner Runner.Worker/Handlers/Handler.cs, FileCommandManager.cs).
 */
export function step(given: Step): StepRun {
  const { node, env, files } = prepare(given)
  const { status, stdout, stderr } = spawnSync(node, [given.program ?? bundled], {
    cwd: given.workspace,
    env,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr, ...written(files) }
}

/** The same without waiting: for tests that answer it. */
export async function stepAnswered(given: Step): Promise<StepRun> {
  const { node, env, files } = prepare(given)
  const child = spawn(node, [given.program ?? bundled], {
    cwd: given.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
    })
  const code = await new Promise<number | null>((ended, failed) => {
    child.on('close', ended).on('error', failed)
  })
  return { code, ...texts, ...written(files) }
}

function prepare({ workspace, inputs = {}, env = {}, node = process.execPath }: Step) {
  const folder = path.join(workspace, '..', `${path.basename(workspace)}-runner`)
  mkdirSync(folder, { recursive: true })
  const files = { output: path.join(folder, 'output'), summary: path.join(folder, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const variables: Record<string, string | undefined> = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [inputVariable(name), value] as const),
    ),
    ...env,
  }
  const given = Object.entries(variables).filter(([, value]) => value !== undefined)
  return { node, env: Object.fromEntries(given), files }
}

function written({ output, summary }: Readonly<Record<'output' | 'summary', string>>) {
  return { summary: readFileSync(summary, 'utf8'), outputs: outputsIn(readFileSync(output, 'utf8')) }
}

/** Only blanks are replaced; hyphens stay. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** `name<<DELIMITER`, the value, `DELIMITER`. */
function outputsIn(text: string): Record<string, string> {
  const blocks = text.matchAll(/^(\S+?)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2\r?\n/gm)
  return Object.fromEntries(Array.from(blocks, ([, name, , value]) => [name ?? '', value ?? '']))
}
