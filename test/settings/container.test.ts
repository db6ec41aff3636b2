import { expect, test } from 'vitest'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { containerVariables } from '../../src/settings/container-variables.js'
import { linesOf } from '../../src/settings/line.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { reveal, Value } from '../../src/source/value.js'

/** Each variable as `NAME=value`, with the place of its line. */
function variables(text: string, earlier: Readonly<Record<string, string>> = {}): readonly string[] {
  const before = Object.entries(earlier).map(([name, value]) => ({
    name: new Value(name),
    value: new Value(value),
  }))
  const lines = linesOf(readAsCompose(scan(new SourceText(text))).entries)
  return containerVariables(before, lines).map(
    ({ name, value, line }) => `${reveal(name)}=${reveal(value)} ${line?.span.start ?? 'earlier'}`,
  )
}

test('a container gets the last line of each name, in the order of those', () => {
  expect(variables('A=1\nB=2\nA=3\n')).toEqual(['B=2 4', 'A=3 8'])
})

test('names that differ in case are two variables', () => {
  expect(variables('Ab=1\naB=2\n')).toEqual(['Ab=1 0', 'aB=2 5'])
})

test('an earlier file counts where no line sets the name', () => {
  expect(variables('A=1\n', { A: '0', B: '0' })).toEqual(['B=0 earlier', 'A=1 0'])
})

test('a name alone sets nothing, and leaves what was set before', () => {
  expect(variables('A=1\nA\nB\n', { B: '0' })).toEqual(['B=0 earlier', 'A=1 0'])
})
