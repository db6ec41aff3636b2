import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scan } from '../../src/source/scan.js'
import type { Span } from '../../src/source/span.js'
import type { Statement } from '../../src/source/statement.js'
import { SourceText } from '../../src/source/text.js'
import { reveal } from '../../src/source/value.js'
import { corners } from './grammar.js'

const runs = { numRuns: 2_000 }

describe('whatever the text', () => {
  test('nodes follow each other without gaps and give it back', () => {
    fc.assert(
      fc.property(corners, (raw) => {
        const text = new SourceText(raw)
        const { nodes } = scan(text)
        expect(nodes.map(({ span }) => reveal(text.slice(span))).join('')).toBe(raw)
        let at = 0
        for (const { span } of nodes) {
          expect(span.start).toBe(at)
          expect(span.end).toBeGreaterThan(at)
          at = span.end
        }
        expect(at).toBe(raw.length)
      }),
      runs,
    )
  })

  test('the spans of a statement are in order and inside it', () => {
    fc.assert(
      fc.property(corners, (raw) => {
        for (const statement of scan(new SourceText(raw)).statements) {
          const marks = spans(statement).flatMap(({ start, end }) => [start, end])
          const inside = [statement.span.start, ...marks, statement.span.end]
          expect(inside).toEqual([...inside].sort((left, right) => left - right))
          expect(raw.slice(statement.key.start, statement.key.end)).toBe(reveal(statement.name))
          if (statement.rawValue === null) continue
          const { inner, text } = statement.rawValue
          expect(raw.slice(inner.start, inner.end)).toBe(reveal(text))
        }
      }),
      runs,
    )
  })

  test('statements are the nodes that are one, and begin a line as they say', () => {
    fc.assert(
      fc.property(corners, (raw) => {
        const { nodes, statements } = scan(new SourceText(raw))
        expect(nodes.filter(({ kind }) => kind !== 'space' && kind !== 'comment')).toEqual(statements)
        for (const { span, beginsLine } of statements) {
          const line = raw.slice(raw.lastIndexOf('\n', span.start - 1) + 1, span.start)
          expect(beginsLine).toBe(/^[\s\u0085]*$/.test(span.start === 0 ? '' : line))
        }
      }),
      runs,
    )
  })

  test('a rejected place is in its own statement, and lines begin afresh after it', () => {
    fc.assert(
      fc.property(corners, (raw) => {
        for (const statement of scan(new SourceText(raw)).statements) {
          if (statement.kind !== 'malformed') continue
          expect(statement.at.start).toBeGreaterThanOrEqual(statement.span.start)
          expect(statement.at.end).toBeLessThanOrEqual(statement.span.end)
          expect(raw.slice(statement.span.start, statement.span.end)).not.toContain('\n')
        }
        const below = scan(new SourceText(`${raw}\n;\nlast__one=1`)).statements.at(-1)
        expect(below && reveal(below.name)).toBe('last__one')
      }),
      runs,
    )
  })
})

/** Export, name, operator, value and its comment, as they stand one behind the other. */
function spans(statement: Statement): Span[] {
  const { key, rawValue } = statement
  const operator = statement.kind === 'assignment' ? [statement.operator] : []
  const value = rawValue === null ? [] : [rawValue.span]
  const comment = rawValue?.comment ? [rawValue.comment] : []
  return [...(statement.export ? [statement.export] : []), key, ...operator, ...value, ...comment]
}
