import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Recognition, recognise } from '../../src/settings/recognition.js'
import { Value } from '../../src/source/value.js'

/** `NAME → what it is said to be`: typos of one to four letters, wrong paths, invented names, unrelated. */
const lines = readFileSync('test/settings/wrong-names.txt', 'utf8').trimEnd().split('\n')

test.each(lines.map((line) => line.split(' → ')))('%s is %s', (name, expected) => {
  expect(told(recognise(new Value(name ?? '')))).toBe(expected)
})

function told(recognition: Recognition): string {
  switch (recognition.kind) {
    case 'misspelt': {
      const { kind, typoKind, sure, setting } = recognition
      return `${kind} ${typoKind} ${sure ? 'sure' : 'unsure'} ${setting.name}`
    }
    case 'translated':
      return `translated ${recognition.language} ${recognition.setting.name}`
    case 'below':
      return `below ${recognition.setting.name}`
    case 'known':
      return `known ${recognition.setting.name}`
    case 'removed':
      return `removed ${recognition.removed.name}`
    case 'section':
      return `section ${recognition.name}`
    default:
      return recognition.kind
  }
}
