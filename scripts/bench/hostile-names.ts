import { Random } from '../random.js'

const beginnings = [
  'globalSettings__mail__smtp__passwor',
  'globalSettings__',
  'globalSettings__mail__',
  'paramètresGlobaux__motde',
  'globalSettigns_mail_smpt_',
  'MY_APP_',
]
const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Distinct names that no catalogue knows: near settings, under Bitwarden's root, translated by half, and
 * unrelated in turn. What a file costs must grow with their number, not faster.
 */
export function hostileNames(count: number): string[] {
  const random = new Random(20)
  return Array.from({ length: count }, (_, i) => {
    const word = Array.from(
      { length: 3 + random.below(8) },
      () => letters[random.below(letters.length)],
    ).join('')
    return `${beginnings[i % beginnings.length]}${word}${i}`
  })
}
