import type { Random } from './random.js'

/** A way to get a name wrong; undefined where the name does not allow it. */
export interface TypoKind {
  readonly name: string
  /** Edits of letters that the typo makes; null where it is of another kind. */
  readonly edits: number | null
  readonly make: (name: string, random: Random) => string | undefined
}

const companions: Readonly<Record<string, string>> = {
  a: 'qsy', b: 'vgn', c: 'xdv', d: 'sfe', e: 'wrd', f: 'dgr', g: 'fht', h: 'gjy', i: 'uok', j: 'hku', k: 'jli',
  l: 'kop', m: 'nj', n: 'bmh', o: 'ipl', p: 'ol', q: 'wa', r: 'etf', s: 'adw', t: 'ryg', u: 'yij', v: 'cbf',
  w: 'qes', x: 'zcs', y: 'tuh', z: 'xa',
} // biome-ignore format: a keyboard

const drop = onLetter((name, at) => name.slice(0, at) + name.slice(at + 1))
const double = onLetter((name, at) => name.slice(0, at + 1) + name.slice(at))
const swap = onLetter((name, at) => {
  const [first, second] = [name[at] ?? '', name[at + 1] ?? '']
  const swappable = /[a-z]/i.test(second) && first.toLowerCase() !== second.toLowerCase()
  return swappable ? name.slice(0, at) + second + first + name.slice(at + 2) : undefined
})
const mistype = onLetter((name, at, random) => {
  const keys = companions[(name[at] ?? '').toLowerCase()]
  return keys === undefined ? undefined : name.slice(0, at) + random.pick([...keys]) + name.slice(at + 1)
})
const insert = onLetter((name, at, random) => {
  const keys = companions[(name[at] ?? '').toLowerCase()]
  return keys === undefined ? undefined : name.slice(0, at) + random.pick([...keys]) + name.slice(at)
})
const letterTypos = [drop, double, swap, mistype, insert]

/** Every class that the linter claims to recognise. */
export const typoKinds: readonly TypoKind[] = [
  { name: 'letter dropped', edits: 1, make: drop },
  { name: 'letter doubled', edits: 1, make: double },
  { name: 'letters swapped', edits: 1, make: swap },
  { name: 'letter mistyped', edits: 1, make: mistype },
  { name: 'letter inserted', edits: 1, make: insert },
  { name: 'two letters', edits: 2, make: twice },
  { name: 'two letters, lower case', edits: 2, make: (name, random) => twice(name, random)?.toLowerCase() },
  {
    name: 'plural or singular',
    edits: 1,
    make: (name) => (name.endsWith('s') ? name.slice(0, -1) : `${name}s`),
  },
  { name: 'single underscores', edits: null, make: separatedBy('_') },
  { name: 'dots', edits: null, make: separatedBy('.') },
  { name: 'hyphens', edits: null, make: separatedBy('-') },
  { name: 'colons', edits: null, make: separatedBy(':') },
  { name: 'three underscores', edits: null, make: separatedBy('___') },
  { name: 'no separators', edits: null, make: separatedBy('') },
  { name: 'Markdown escapes', edits: null, make: (name) => name.replaceAll('_', '\\_') },
  { name: 'one wrong separator', edits: null, make: oneSeparator },
  { name: 'a separator too many', edits: null, make: (name) => name.replace(/(?<=__[a-z]+)(?=[A-Z])/, '__') },
  { name: 'a section left out', edits: null, make: withoutSection },
  { name: 'the root left out', edits: null, make: withoutRoot },
  { name: 'under the other root', edits: null, make: underOtherRoot },
  { name: '_FILE behind it', edits: null, make: (name) => `${name}_FILE` },
  { name: 'a letter of another alphabet', edits: null, make: (name) => name.replace('e', 'е') },
  { name: 'full-width letters', edits: null, make: (name) => name.replace(/[a-z]/, fullWidth) },
  { name: 'an invisible character', edits: null, make: (name) => name.replace('__', '__\u200b') },
]

function onLetter(
  typoKind: (name: string, at: number, random: Random) => string | undefined,
): (name: string, random: Random) => string | undefined {
  return (name, random) => {
    const places = [...name].flatMap((letter, at) => (/[a-z]/i.test(letter) ? [at] : []))
    return typoKind(name, random.pick(places), random)
  }
}

function twice(name: string, random: Random): string | undefined {
  const once = random.pick(letterTypos)(name, random)
  return once === undefined ? undefined : random.pick(letterTypos)(once, random)
}

function separatedBy(separator: string): (name: string) => string | undefined {
  return (name) => (name.includes('__') ? name.replaceAll('__', separator) : undefined)
}

function oneSeparator(name: string, random: Random): string | undefined {
  const places = [...name.matchAll(/__/g)].map(({ index }) => index)
  if (places.length === 0) return undefined
  const at = random.pick(places)
  return name.slice(0, at) + random.pick(['_', '-', '.']) + name.slice(at + 2)
}

function withoutSection(name: string, random: Random): string | undefined {
  const segments = name.split('__')
  if (segments.length < 3) return undefined
  segments.splice(1 + random.below(segments.length - 2), 1)
  return segments.join('__')
}

/** Only where the rest is more than a word anybody might use. */
function withoutRoot(name: string): string | undefined {
  const rest = name.split('__').slice(1)
  return rest.length > 1 ? rest.join('__') : undefined
}

function underOtherRoot(name: string): string | undefined {
  const [root, ...rest] = name.split('__')
  if (root === 'adminSettings') return ['globalSettings', root, ...rest].join('__')
  return root === 'globalSettings' && rest.length > 1 ? ['adminSettings', ...rest].join('__') : undefined
}

function fullWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
}
