import { realpathSync } from 'node:fs'
import path from 'node:path'
import { attempt } from '../../files/attempt.js'
import { commitOf, commitOfTag, readSmall } from '../../files/repository.js'
import { project } from '../../messages/project.js'
import type { Pin } from '../../report/init/pins.js'

/**
 * The action at the commit of this program. A package of npm says it in its `gitHead`, which the release writes; a checkout
 * is at it, and is a release where a tag says so. Elsewhere, as in a copy of `dist/cli` alone, only the release is known.
 *
 * @param program the path of the file that was started.
 */
export function releasePin(program: string): Pin {
  const action = project.repository.replace(/^https:\/\/github\.com\//, '')
  const version = `v${project.version}`
  return { action, ...(madeFrom(program, version) ?? { commit: null, version }) }
}

/** The commit that the program is made from, and its version where it is that of a release; null where it is not known. */
function madeFrom(program: string, tag: string): { commit: string; version: string | null } | null {
  const root = rootOf(program)
  if (root === null) return null
  const { name, gitHead } = packageAt(root)
  if (name !== project.name) return null
  if (typeof gitHead === 'string' && /^[0-9a-f]{40}$/.test(gitHead)) return { commit: gitHead, version: tag }
  const tagged = commitOfTag(root, tag)
  if (tagged !== null) return { commit: tagged, version: tag }
  const commit = commitOf(root)
  return commit === null ? null : { commit, version: null }
}

/** `dist/cli/index.js` and `lib/src/cli.js` both stand two folders below it. */
function rootOf(program: string): string | null {
  return attempt(() => path.resolve(path.dirname(realpathSync(program)), '../..'))
}

function packageAt(root: string): { readonly name?: unknown; readonly gitHead?: unknown } {
  try {
    const content: unknown = JSON.parse(readSmall(path.join(root, 'package.json')) ?? '')
    return typeof content === 'object' && content !== null ? content : {}
  } catch {
    return {}
  }
}
