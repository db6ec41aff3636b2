import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve('.cache/dotenv-linter')
const program = path.join(root, 'bin', 'dotenv-linter')

/**
 * The published dotenv-linter, built under .cache/ on first use; null where there is no Rust, or no registry. It
 * checks far less: the form of a line, not what Bitwarden does with it.
 */
export function dotenvLinter(): string | null {
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

/** Linters in JavaScript for one small file of their kind, by the command that checks it in the folder they are in. */
export const peers = {
  'markdownlint-cli2': ['markdownlint-cli2/markdownlint-cli2-bin.mjs', 'page.md'],
  eslint: ['eslint/bin/eslint.js', 'script.js'],
  secretlint: ['secretlint/bin/secretlint.js', 'global.override.env'],
} as const

/** Each with its version, so that a figure is of something. */
const packages = [
  'markdownlint-cli2@0.24.1',
  'eslint@10.15.0',
  'secretlint@13.0.6',
  '@secretlint/secretlint-rule-preset-recommend@13.0.6',
]

/** The folder with the linters, installed under .cache/ on first use; null where there is no registry. */
export function peersFolder(): string | null {
  const folder = path.resolve('.cache/peers')
  const list = ['ls', '--prefix', folder, ...packages]
  if (spawnSync('npm', list, { stdio: 'ignore' }).status === 0) return folder
  const options = ['--no-save', '--ignore-scripts', '--no-package-lock', '--no-audit', '--prefix', folder]
  const installed = spawnSync('npm', ['install', ...options, ...packages], { stdio: 'ignore' })
  return installed.status === 0 ? folder : null
}
