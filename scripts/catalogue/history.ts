import { nextRelease } from '../../src/settings/catalogue/release.js'
import { type Bound, bindClass } from './bind.js'
import type { Snapshot } from './checkout.js'
import { declarations } from './csharp.js'

/** What all releases together say of the settings. */
export interface History {
  /** The newest release that has a tag, and the commit that was read beyond it. */
  readonly release: string
  readonly commit: string
  /** What the newest sources bind, with the first release that did so without a break, or `next`. */
  readonly current: readonly (Bound & { readonly since: string })[]
  readonly removed: readonly { readonly name: string; readonly removedIn: string }[]
}

/** A section of the configuration and the class it is bound to. */
export interface Binding {
  readonly root: string
  readonly className: string
}

/**
 * Follows the settings through the releases, the oldest first. What only the head has is for the next release, of
 * which no tag tells the number (Directory.Build.props names the newest one until it is raised); nothing is removed
 * before a tag says so. Fails on a type that is not known, in any release.
 */
export function followSettings(
  releases: readonly Snapshot[],
  head: Snapshot,
  bindings: readonly Binding[],
): History {
  const newest = releases.at(-1)
  if (newest === undefined) throw new Error('the checkout has no release tags')
  const since = new Map<string, string>()
  const removed = new Map<string, { readonly name: string; readonly removedIn: string }>()
  let before = new Map<string, Bound>()
  for (const { release, files } of releases) {
    const now = byFoldedName(bindAll(files, bindings))
    for (const [folded, { name }] of before) {
      if (!now.has(folded)) removed.set(folded, { name, removedIn: release })
    }
    for (const folded of now.keys()) {
      if (!before.has(folded)) since.set(folded, release)
      removed.delete(folded)
    }
    before = now
  }
  const tip = byFoldedName(bindAll(head.files, bindings))
  const current = new Map([...before, ...tip])
  for (const folded of tip.keys()) removed.delete(folded)
  return {
    release: newest.release,
    commit: head.commit,
    current: [...current].map(([folded, bound]) => ({ ...bound, since: since.get(folded) ?? nextRelease })),
    removed: [...removed.values()],
  }
}

function bindAll(files: ReadonlyMap<string, string>, bindings: readonly Binding[]): Bound[] {
  const declared = declarations([...files.values()])
  return bindings
    .filter(({ className }) => declared.classes.has(className))
    .flatMap(({ root, className }) => bindClass(root, className, declared))
}

/** Of a name in two classes the first counts. */
function byFoldedName(bounds: readonly Bound[]): Map<string, Bound> {
  return new Map(bounds.toReversed().map((bound) => [bound.name.toLowerCase(), bound]))
}
