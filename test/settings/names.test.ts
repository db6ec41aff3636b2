import { describe, expect, it } from 'vitest'
import { hostileNames } from '../../scripts/names/hostile.js'
import {
  measure,
  recogniseName,
  suggestion,
  unknowns,
  unrelated,
  wrongNames,
} from '../../scripts/names/measure.js'

const names = wrongNames(1, 10)
const scores = measure(names)

describe('every typoKind in every documented setting’s name', () => {
  it('makes enough names to speak of', () => {
    expect(names.length).toBeGreaterThanOrEqual(3000)
  })

  it.each(scores.map((score) => [score.typoKind.name, score] as const))(
    '%s: is told',
    (_, { names: all, recognised }) => {
      expect(recognised / all).toBeGreaterThanOrEqual(0.99)
    },
  )

  it('of two edits at most finds the setting that was meant', () => {
    const near = scores.filter(({ typoKind }) => typoKind.edits !== null)
    const all = near.reduce((sum, score) => sum + score.names, 0)
    const suggested = near.reduce((sum, score) => sum + score.suggested, 0)
    expect(suggested / all).toBeGreaterThanOrEqual(0.97)
  })

  it('is the same for the same seed, and another for another', () => {
    const written = (seed: number) => wrongNames(seed, 2).map((name) => name.rawName)
    expect(written(5)).toEqual(written(5))
    expect(written(5)).not.toEqual(written(6))
  })
})

describe('what is near nothing', () => {
  it.each(unrelated)('%s is a unrelated', (name) => expect(recogniseName(name).kind).toBe('unrelated'))
  it.each(unknowns)('%s gets no suggestion', (name) => expect(suggestion(recogniseName(name))).toBeNull())

  it('makes distinct names for the benchmark', () => {
    expect(new Set(hostileNames(2000)).size).toBe(2000)
  })
})
