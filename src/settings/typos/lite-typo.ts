import { liteVariables } from '../../readers/lite/names.js'
import { once } from '../../source/lazy.js'
import { editCost } from './distance.js'
import lite from './lite-names.json' with { type: 'json' }
import type { TypoKind } from './nearest.js'

/** A name of Lite's kind that is wrong, and the one that was meant: of Lite, or of the server. */
export interface LiteTypo {
  readonly meant: string
  readonly typoKind: Extract<TypoKind, 'spelling' | 'invented'>
}

const invented: ReadonlyMap<string, string> = new Map(Object.entries(lite.invented))
/** Made when a name is like one of Lite's: few files have any. */
const byLetters = once(() => new Map(liteVariables.map(({ name }) => [lettersOf(name), name])))

/** What a quote or a sign of any kind puts in front of a name. */
const ornament = /^[^\p{L}\p{N}_]+/u

/**
 * What a name that begins like Lite's own was meant for: the same letters, one that people invent, or the only one
 * near; null for every other. Linear in the name's length: the dictionary is a constant.
 */
export function liteTypo(ornamented: string): LiteTypo | null {
  const upper = ornamented.replace(ornament, '').toUpperCase()
  const letters = lettersOf(upper)
  if (!/^BW|^P[UG]ID$/.test(letters)) return null
  const same = byLetters().get(letters)
  if (same !== undefined) return { meant: same, typoKind: 'spelling' }
  const known = invented.get(upper)
  if (known !== undefined) return { meant: known, typoKind: 'invented' }
  const near = nearest(upper)
  return near === null ? null : { meant: near, typoKind: 'spelling' }
}

/** The shortest name beside which another is recognised as a typo: `BW_CSPX` may be anybody's. */
const shortest = 8
const mostEdits = 2

function nearest(name: string): string | null {
  if (name.length < shortest) return null
  const costs = liteVariables
    .map(({ name: known }) => ({ known, cost: editCost(name, known, mostEdits) }))
    .filter(({ known, cost }) => cost <= mostEdits && cost <= known.length / 6)
    .sort((a, b) => a.cost - b.cost)
  const [first, second] = costs
  return first === undefined || first.cost === second?.cost ? null : first.known
}

function lettersOf(name: string): string {
  return name.replace(/[^A-Z0-9]/gi, '').toUpperCase()
}
