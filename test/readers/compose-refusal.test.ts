import { expect, test } from 'vitest'
import { readAsCompose, rejectionOf } from '../../src/readers/compose/read-compose.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

function rejected(text: string): string | null {
  return rejectionOf(readAsCompose(scan(new SourceText(text))))?.kind ?? null
}

test('Compose rejects an expression that is none', () => {
  expect(rejected('A=${B\n')).toBe('invalid-template')
})

test('a guard is no rejection: it stops Compose only where the host lacks the variable', () => {
  expect(readAsCompose(scan(new SourceText('A=${B:?}\n'))).failure?.kind).toBe('required-variable')
  expect(rejected('A=${B:?}\n')).toBe(null)
})

test('a guard hides no rejection below it', () => {
  expect(rejected('A=${B:?}\nC D=e\n')).toBe('space-in-key')
})

test('an expression of the tool that fills the value in is none', () => {
  const reading = readAsCompose(scan(new SourceText('A=${{ a.b }}\nC=${\n')))
  const isFirst = (entry: unknown) => entry === reading.entries[0]
  expect(rejectionOf(reading)).toBe(reading.entries[0]?.error)
  expect(rejectionOf(reading, isFirst)).toBe(reading.entries[1]?.error)
})
