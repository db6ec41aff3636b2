import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve('.cache/dotenv-linter')
const program = path.join(root, 'bin', 'dotenv-linter')

/**
 * The published dotenv-linter, built under .cache/ on first use; null where there is no Rust, or no registry. It
 * checks far less: the form of a line, not what Bitwarden does with it.
 */
export function peer(): string | null {
  if (works()) return program
  console.error('Building dotenv-linter to compare with …')
  spawnSync('cargo', ['install', 'dotenv-linter', '--locked', '--quiet', '--root', root], {
    stdio: 'inherit',
  })
  if (works()) return program
  console.error('dotenv-linter cannot be built here: its rows are left open.')
  return null
}

function works(): boolean {
  return spawnSync(program, ['--version']).status === 0
}
