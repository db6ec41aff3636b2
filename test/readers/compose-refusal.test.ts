import { expect, test } from 'vitest'
import { readAsCompose, refusalOf } from '../../src/readers/compose/reading.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

function refused(text: string): string | null {
  return refusalOf(readAsCompose(scan(new SourceText(text))))?.kind ?? null
}

test('Compose refuses an expression that is none', () => {
  expect(refused('A=${B\n')).toBe('invalid-template')
})

test('a guard is no refusal: it stops Compose only where the host lacks the variable', () => {
  expect(readAsCompose(scan(new SourceText('A=${B:?}\n'))).failure?.kind).toBe('required-variable')
  expect(refused('A=${B:?}\n')).toBe(null)
})

test('a guard hides no refusal below it', () => {
  expect(refused('A=${B:?}\nC D=e\n')).toBe('space-in-key')
})

test('an expression of the tool that fills the value in is none', () => {
  const reading = readAsCompose(scan(new SourceText('A=${{ a.b }}\nC=${\n')))
  const isFirst = (entry: unknown) => entry === reading.entries[0]
  expect(refusalOf(reading)).toBe(reading.entries[0]?.error)
  expect(refusalOf(reading, isFirst)).toBe(reading.entries[1]?.error)
})
