import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'

/** The program as users get it; the compiled modules while one works on them without bundling. */
const program = path.resolve(process.env['TEST_COMPILED'] ? 'lib/src/cli.js' : 'dist/cli/index.js')

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own with these files in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'env-lint-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in a folder, in an environment that holds nothing but what is given. */
export function cli(
  folder: string,
  args: readonly string[],
  { env = {}, input = '' }: { env?: Readonly<Record<string, string>>; input?: string | Buffer } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...inherited(), ...env },
    input,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

/** Windows starts nothing without its own. */
function inherited(): Record<string, string> {
  const root = process.env['SystemRoot']
  return root === undefined ? {} : { SystemRoot: root }
}

/** A file that passes with nothing to say, and the same with one mistake in it. */
export const clean = [
  'globalSettings__baseServiceUri__vault=https://vault.rowan-pharma.net',
  'globalSettings__sqlServer__connectionString="Data Source=tcp:mssql,1433;Initial Catalog=vault;User ID=sa;Password=kR7vTq2mXw9zLb4n;MultipleActiveResultSets=False;Encrypt=True;TrustServerCertificate=True"',
  'globalSettings__identityServer__certificatePassword=hV5dWn8sQy3fGc6j',
  'globalSettings__internalIdentityKey=T9xKp4bVr7mZq2wLs6nYh3cJf8gDt5vR',
  'globalSettings__oidcIdentityClientKey=B6nWs3kXz8pQv5mTy2rHc9fLj4gGd7bN',
  'globalSettings__installation__id=5f1c2d3e-8a4b-4c6d-9e7f-b2a1c3d4e5f6',
  'globalSettings__installation__key=Q7mZr4kXw9vTn2bLp6sY',
  'globalSettings__mail__replyToEmail=vault@rowan-pharma.net',
  'globalSettings__mail__smtp__host=mail.rowan-pharma.net',
  'globalSettings__mail__smtp__port=587',
  'globalSettings__mail__smtp__ssl=false',
  'globalSettings__mail__smtp__username=vault',
  'globalSettings__mail__smtp__password=nD4wKv8sTz3xRq7m',
  'globalSettings__disableUserRegistration=true',
  'globalSettings__enableCloudCommunication=true',
  'adminSettings__admins=admin@rowan-pharma.net',
  '',
].join('\n')

export const broken = clean.replace(
  'globalSettings__mail__smtp__port=587\nglobalSettings__mail__smtp__ssl=false',
  'globalSettings__mail__smtp__port=465\nglobalSettings__mail__smtp__ssl=false',
)

export const name = 'bwdata/env/global.override.env'
