/**
 * Stryker puts every mutant into the sources, behind `stryMutAct_9fa48("7")`, and in the original's place counts
 * with `stryCov_9fa48("7")`, into objects by strings: that takes eight times as long as the tests themselves.
 * So both calls are replaced by what a thread hands to the bundle.
 */
const counts = /\bstryCov_9fa48(?:\$\d+)?\((("\d+"(?:, )?)+)\)/g
const choices = /\bstryMutAct_9fa48(?:\$\d+)?\("(\d+)"\)/g

/** The bundle that counts which mutants' places are reached, all mutants asleep. */
export function counting(bundle: string): string {
  const counted = bundle.replace(
    counts,
    (_, ids: string) => `(${[...ids.matchAll(/\d+/g)].map(([id]) => `$hits[${id}]++`).join(', ')})`,
  )
  return script('$hits', counted.replace(choices, 'false'))
}

/** The bundle in which one mutant is alive, and nothing is counted but how often that is reached. */
export function choosing(bundle: string): string {
  return script(
    '$alive, $reached',
    bundle.replace(counts, '0').replace(choices, '($alive === $1 && $reached())'),
  )
}

/** Strict, as the modules are that the bundle was made of. */
function script(parameters: string, bundle: string): string {
  return `'use strict';(function (module, exports, require, ${parameters}) {${bundle}\n})`
}

/** More than the highest number of a mutant in the bundle. */
export function mutantsIn(bundle: string): number {
  return [...bundle.matchAll(choices)].reduce((most, [, id]) => Math.max(most, Number(id) + 1), 0)
}
