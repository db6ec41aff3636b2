import { describe, expect, test } from 'vitest'
import { glob } from '../../src/policy/glob.js'

const examples: Record<string, { yes: string[]; no: string[] }> = {
  'a.env': { yes: ['a.env'], no: ['b/a.env', 'a.envx', 'xa.env', 'A.env'] },
  './a.env': { yes: ['a.env'], no: ['./a.env'] },
  '/a.env': { yes: ['a.env'], no: ['b/a.env'] },
  'deploy/': { yes: ['deploy/a.env', 'deploy/x/y'], no: ['deployed', 'x/deploy/a'] },
  '*': { yes: ['a', '.a', ''], no: ['a/b'] },
  '*.env': { yes: ['a.env', '.env', 'a.b.env'], no: ['a/b.env', 'a.envx'] },
  'a*b*c': { yes: ['abc', 'axbyc', 'abbcc'], no: ['acb', 'ab'] },
  'a?c': { yes: ['abc', 'a😀c', 'a.c'], no: ['ac', 'a/c', 'abbc'] },
  '**': { yes: ['a', 'a/b/c'], no: [] },
  '**/a.env': { yes: ['a.env', 'x/a.env', 'x/y/a.env', '.x/a.env'], no: ['xa.env', 'a.env/x'] },
  'x/**/a.env': { yes: ['x/a.env', 'x/y/a.env', 'x/y/z/a.env'], no: ['a.env', 'y/x/a.env'] },
  'x/**': { yes: ['x/a', 'x/a/b'], no: ['y/x/a'] },
  'x/**/y/**/z': { yes: ['x/y/z', 'x/1/y/2/3/z', 'x/y/y/z'], no: ['x/z', 'x/y'] },
  'a**b': { yes: ['ab', 'axxb'], no: ['a/b'] },
  '[a-c].env': { yes: ['a.env', 'c.env'], no: ['d.env', '-.env'] },
  '[!a-c].env': { yes: ['d.env'], no: ['a.env', '.env'] },
  '[^a].env': { yes: ['b.env'], no: ['a.env'] },
  '[a-]x': { yes: ['ax', '-x'], no: ['bx'] },
  '[]a]x': { yes: [']x', 'ax'], no: ['bx'] },
  '[a.env': { yes: ['[a.env'], no: ['a.env'] },
  '{a,b}/*.env': { yes: ['a/x.env', 'b/x.env'], no: ['c/x.env', '{a,b}/x.env'] },
  '{a,b{c,d}}e': { yes: ['ae', 'bce', 'bde'], no: ['be', 'bcde'] },
  '{a,x/y}/**': { yes: ['a/1', 'x/y/1'], no: ['x/1'] },
  'p{,.prod}.env': { yes: ['p.env', 'p.prod.env'], no: ['p.test.env'] },
  '{a}': { yes: ['{a}'], no: ['a'] },
  '{a,b': { yes: ['{a,b'], no: ['a', 'b'] },
  'a,b}': { yes: ['a,b}'], no: ['a', 'b'] },
  '{{a,b}': { yes: ['{a', '{b'], no: ['a'] },
  '\\{a,b}': { yes: ['{a,b}'], no: ['a', 'b'] },
  '\\*.env': { yes: ['*.env'], no: ['a.env'] },
  'a\\': { yes: ['a\\'], no: ['a'] },
  '(a|b)+.env': { yes: ['(a|b)+.env'], no: ['a.env'] },
  'été/a b.env': { yes: ['été/a b.env'], no: [] },
  'a\nb.*': { yes: ['a\nb.env'], no: [] },
}

describe.each(Object.entries(examples))('the pattern %j', (pattern, { yes, no }) => {
  test.each(yes)('takes %j', (path) => expect(glob(pattern)?.(path)).toBe(true))
  test.each(no)('leaves %j', (path) => expect(glob(pattern)?.(path)).toBe(false))
})

describe('a pattern made to be slow', () => {
  test('is tried in a time that grows with its length', () => {
    const long = 'a'.repeat(4000)
    expect(glob(`${'*a'.repeat(2000)}b`)?.(long)).toBe(false)
    expect(glob(`${'**/a/'.repeat(800)}b`)?.('a/'.repeat(2000))).toBe(false)
    expect(glob('{'.repeat(4000))?.(long)).toBe(false)
  })

  test('is rejected when it stands for more than 1000 paths', () => {
    expect(glob('{a,b}'.repeat(9))).not.toBeNull()
    expect(glob('{a,b}'.repeat(10))).toBeNull()
    expect(glob(`{${'a,'.repeat(1001)}}`)).toBeNull()
  })

  test('is rejected when it has more than 4096 characters', () => {
    expect(glob('a'.repeat(4096))).not.toBeNull()
    expect(glob('a'.repeat(4097))).toBeNull()
  })
})
