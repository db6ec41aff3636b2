import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** What stands at a path: a file's text or bytes, or a link to another place. */
export type Leaf = string | Uint8Array | { readonly link: string }

/** Makes a folder with these files for one test, and gives its path. */
export function tree(leaves: Readonly<Record<string, Leaf>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'files-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, leaf] of Object.entries(leaves)) {
    const place = path.join(root, name)
    mkdirSync(path.dirname(place), { recursive: true })
    if (typeof leaf === 'string' || leaf instanceof Uint8Array) writeFileSync(place, leaf)
    else symlinkSync(leaf.link, place)
  }
  return root
}

/** Windows has no named pipes among its files, no modes, and links only for some users. */
export const isPosix = process.platform !== 'win32'

/** Runs something without the rights that root has over every file. */
export function asOrdinaryUser<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.(65534)
  try {
    return work()
  } finally {
    process.seteuid?.(0)
  }
}
