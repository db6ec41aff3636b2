import { editCost } from './distance.js'
import { foldLetters } from './fold-letters.js'
import { translatesToRoot } from './translation.js'

/** The two sections that Bitwarden's own settings live in. */
const roots = ['globalsettings', 'adminsettings']

/** More would make a word of its own of it. */
const mostEdits = 3

/** Whether a name's root is, resembles or translates to `globalSettings` or `adminSettings`. */
export function isBitwardenRoot(name: string): boolean {
  const root = /^[^_.:[\]\\=\s]*/.exec(foldLetters(name))?.[0] ?? ''
  if (roots.some((known) => root.startsWith(known))) return true
  if (root.length < 8 || root.length > 60) return isForeignRoot(root)
  return roots.some((known) => editCost(root, known, mostEdits) <= mostEdits) || isForeignRoot(root)
}

/** Whether a name is one of Lite's, or made like one. */
export function isLiteName(name: string): boolean {
  return /^(?:BW_|PUID$|PGID$)/i.test(name)
}

function isForeignRoot(root: string): boolean {
  return root.length >= 2 && root.length <= 60 && translatesToRoot(root)
}
