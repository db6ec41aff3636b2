import { realpathSync } from 'node:fs'
import path from 'node:path'
import { commitOf, readSmall } from '../../files/repository.js'
import { project } from '../../messages/project.js'
import type { Pin } from '../../report/init/pins.js'

/**
 * The action at the commit of this program's own release. A package of npm says it in its `gitHead`, which the release
 * writes; a checkout is at it. Elsewhere, as in a copy of `dist/cli` alone, it is not known.
 *
 * @param program the path of the file that was started.
 */
export function releasePin(program: string): Pin {
  const action = project.repository.replace(/^https:\/\/github\.com\//, '')
  const version = `v${project.version}`
  return { action, version, commit: commitOfProgram(program, version) }
}

function commitOfProgram(program: string, tag: string): string | null {
  const root = rootOf(program)
  if (root === null) return null
  const { name, gitHead } = packageAt(root)
  if (name !== project.name) return null
  return typeof gitHead === 'string' && /^[0-9a-f]{40}$/.test(gitHead) ? gitHead : commitOf(root, tag)
}

/** `dist/cli/index.js` and `lib/src/cli.js` both stand two folders below it. */
function rootOf(program: string): string | null {
  try {
    return path.resolve(path.dirname(realpathSync(program)), '../..')
  } catch {
    return null
  }
}

function packageAt(root: string): { readonly name?: unknown; readonly gitHead?: unknown } {
  try {
    const content: unknown = JSON.parse(readSmall(path.join(root, 'package.json')) ?? '')
    return typeof content === 'object' && content !== null ? content : {}
  } catch {
    return {}
  }
}
