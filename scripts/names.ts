import { measure, recogniseName, suggestion, unknowns, unrelated, wrongNames } from './names/measure.js'

/**
 * Prints how well wrong names are recognised: every kind of typo applied to every documented setting.
 * `--missed` also lists the names whose setting was not suggested. Exit 1 when the figures are below the promise.
 */
const scores = measure(wrongNames(1, 10))
const lines = scores.map(({ typoKind, names, recognised, suggested }) =>
  [
    typoKind.name.padEnd(30),
    String(names).padStart(6),
    percent(recognised, names),
    percent(suggested, names),
  ].join('  '),
)
const all = total(scores)
const near = total(scores.filter(({ typoKind }) => typoKind.edits !== null))
const guessed = [...unrelated, ...unknowns].filter((name) => suggestion(recogniseName(name)) !== null)
const told = unrelated.filter((name) => recogniseName(name).kind !== 'unrelated')

console.log(`${'typoKind'.padEnd(30)}   names   told    right setting`)
for (const line of lines) console.log(line)
console.log(
  `all: ${all.names} names, ${percent(all.recognised, all.names)} told, ${percent(all.suggested, all.names)} right setting`,
)
console.log(`within two edits: ${near.names} names, ${percent(near.suggested, near.names)} right setting`)
console.log(
  `unrelated told: ${told.length} of ${unrelated.length}; unrelated and unknowns given a setting: ${guessed.length}`,
)
if (process.argv.includes('--missed')) {
  for (const { typoKind, missed } of scores) {
    for (const { rawName, meant } of missed)
      console.log(`${typoKind.name}: ${rawName} is not taken for ${meant}`)
  }
}
const kept =
  all.recognised >= 0.99 * all.names &&
  near.suggested >= 0.97 * near.names &&
  told.length + guessed.length === 0
process.exitCode = kept ? 0 : 1

function total(of: typeof scores) {
  return {
    names: sum(of.map(({ names }) => names)),
    recognised: sum(of.map(({ recognised }) => recognised)),
    suggested: sum(of.map(({ suggested }) => suggested)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`
}
