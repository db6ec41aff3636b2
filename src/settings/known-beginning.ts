import { liteVariables } from '../readers/lite/names.js'
import { once } from '../source/lazy.js'
import { removedSettings, settings } from './catalogue/catalogue.js'
import { foldLetters } from './typos/fold-letters.js'

/**
 * The known name that a longer one begins with, in its canonical spelling: what goes on behind it may be a secret
 * whose own `=` was taken for the separator (`…internalIdentityKey-q7Rk…Kx0=`). With or without a separator between
 * the two, in any case, whatever stands between the parts of the name. Null where there is none.
 */
export function knownBeginning(name: string): string | null {
  // What people append to a name themselves is no secret.
  const letters = lettersOf(name.replace(/_+FILE$/i, ''))
  const { byLetters, lengths } = knownNames()
  for (const length of lengths) {
    if (length >= letters.length) continue
    const known = byLetters.get(letters.slice(0, length))
    if (known !== undefined) return known
  }
  return null
}

interface KnownNames {
  readonly byLetters: ReadonlyMap<string, string>
  /** The longest first. */
  readonly lengths: readonly number[]
}

const knownNames = once((): KnownNames => {
  const names = [...settings, ...removedSettings, ...liteVariables].flatMap(({ name }) => withoutHole(name))
  const byLetters = new Map(names.map((name) => [lettersOf(name), name]))
  const lengths = new Set([...byLetters.keys()].map(({ length }) => length))
  return { byLetters, lengths: [...lengths].sort((one, other) => other - one) }
})

/** Of a name with a number or key of the user's choice, what stands before that. */
function withoutHole(name: string): readonly string[] {
  const [before = ''] = name.split('__{')
  return before.includes('__') || !name.includes('{') ? [before] : []
}

function lettersOf(name: string): string {
  return foldLetters(name).replace(/[_.:[\]\\\s-]+/g, '')
}
