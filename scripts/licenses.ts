import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of the package that a file belongs to; null for the project's own files. */
export function packageOf(file: string): string | null {
  const parts = file.split(path.sep)
  const at = parts.lastIndexOf('node_modules')
  if (at === -1) return null
  const scoped = parts[at + 1]?.startsWith('@') === true
  return parts.slice(0, at + (scoped ? 3 : 2)).join(path.sep)
}

/** The licenses of these packages, by their folders: name, version, license and its text, in order of name. */
export function licenses(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    return `${name} ${version}\n${license}\n\n${textOf(folder)}\n`
  })
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(79)}\n\n`)
}

/** Fails for a package without one: its license then has to be looked at. */
function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name))
  if (file === undefined) throw new Error(`no license in ${folder}`)
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}
