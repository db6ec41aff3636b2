import { describe, expect, test } from 'vitest'
import { readComposeCompanions } from '../../src/files/compose-companions.js'
import { editorAndPage } from './canary/editor-and-page.js'
import { markedSource } from './canary/generate.js'
import { leakIn } from './canary/marker.js'
import { data, forms, surfaces } from './canary/surfaces.js'

const files = 10_000
const together = 10

describe(`in ${files} files whose every value, comment and malformed line is marked`, () => {
  test('no surface shows a mark', { timeout: 600_000 }, async () => {
    for (let first = 0; first < files; first += together) {
      const generated = Array.from({ length: together }, (_, index) => markedSource(first + index))
      const sources = await readComposeCompanions(generated)
      const more = first % (20 * together) === 0 ? [...forms(sources), ...data(sources)] : []
      const others = first % (4 * together) === 0 ? await editorAndPage(sources) : []
      for (const [surface, text] of [...surfaces(sources), ...others, ...more])
        expect(leakIn(text), `${surface}, files ${first} to ${first + together - 1}`).toBeNull()
    }
  })
})
