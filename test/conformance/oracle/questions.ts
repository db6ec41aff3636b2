import fc from 'fast-check'
import { encode } from '../../../src/source/decode.js'
import { SourceText } from '../../../src/source/text.js'
import { corners } from '../../source/grammar.js'
import type { RecordedCase } from '../case.js'

/** A case nobody has answered yet. */
export type Question = Omit<RecordedCase, 'compose'>

/** Questions aimed at the corners of the grammar; the same seed gives the same ones. */
export function questions(count: number, seed: number): Question[] {
  return fc.sample(question, { numRuns: count, seed }).map((asked, at) => ({
    id: `sample-${seed}-${String(at + 1).padStart(6, '0')}`,
    ...asked,
  }))
}

function soup(maxLength: number, ...pieces: string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength }).map((all) => all.join(''))
}

const names = ['A', 'B', 'EMPTY', 'UNSET', '_x1', 'globalSettings__mail__smtp__host', 'ſ', '\u212A']
const operators = [':-', '-', ':+', '+', ':?', '?', ':', '']
const name = fc.constantFrom(...names)

const dollars = soup(
  30,
  ...['$', '$$', '{', '}', '}', '}', '{{', '{}', ' ', 'x', '7', '"', "'", '\\', '#', 'é', '\u{1F600}', '\n'],
  ...names.flatMap((one) => [`$${one}`, `$\{${one}}`]),
  ...operators.flatMap((operator) => [`$\{A${operator}`, `$\{EMPTY${operator}`, `$\{UNSET${operator}`]),
)

const texts = soup(
  20,
  ...[
    'a',
    'B',
    '9',
    ' ',
    '  ',
    '\t',
    '\u00A0',
    '\u0085',
    '\u2003',
    '#',
    ' #',
    '\\',
    '\\\\',
    '"',
    "'",
    '\n',
    '\r\n',
  ],
  ...[
    '\\"',
    "\\'",
    '\\n',
    '\\t',
    '\\$',
    '\\0',
    '\\012',
    '\\0101',
    '\\0044A',
    '\\0777',
    '\\c',
    '\\x41',
    '$A',
    '$',
    ':',
    '=',
  ],
)

const keys = fc.oneof(
  { weight: 4, arbitrary: name },
  {
    weight: 1,
    arbitrary: soup(
      6,
      'A',
      'b',
      '1',
      '_',
      '.',
      '-',
      '[',
      ']',
      ' ',
      '\t',
      '\u00A0',
      'é',
      '٣',
      '\u0301',
      '/',
      '!',
      '"',
    ),
  },
)

const exported = fc.constantFrom('', '', '', 'export ', 'export\t', 'export\n', 'export', ' ', '\uFEFF')
const separator = fc.constantFrom('=', '=', '=', ' = ', ':', ': ', '\t=\u00A0', '', ' ')
const quote = fc.constantFrom('', '', '"', '"', "'", '`')
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', ' # c\n', '\r', '', ' ', '99\n', '!\n')

const line = fc
  .tuple(exported, keys, separator, quote, fc.oneof(texts, dollars), fc.boolean(), lineEnd)
  .map(
    ([word, key, sign, open, value, closed, end]) =>
      word + key + sign + open + value + (closed ? open : '') + end,
  )

const given = 'A=1\nEMPTY=\n_x1=two\n'
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(line, { maxLength: 6 }).map((all) => all.join('')) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('B=', 'B="'), dollars).map(([key, value]) => given + key + value),
  },
  { weight: 1, arbitrary: dollars.map((value) => `${given}B="${value.replaceAll('"', '')}"\n`) },
  { weight: 2, arbitrary: corners },
)

const host = fc.constantFrom(
  {},
  {},
  {},
  { A: 'host' },
  { B: '', UNSET: '$A' },
  { globalSettings__mail__smtp__host: 'h' },
)
const before = fc.constantFrom([], [], [], ['A=before\nB=$A'], ['EMPTY=', 'B=b\n_x1="\n"\n'])

const question = fc.tuple(text, host, before).map(([input, environment, files]) => ({
  ...(Object.keys(environment).length > 0 && { host: environment }),
  ...(files.length > 0 && { before: files }),
  ...asBytes(input),
}))

/** A text that is not UTF-8 goes as its bytes. */
function asBytes(input: string): Pick<RecordedCase, 'input' | 'inputBase64'> {
  if (!/\p{Surrogate}/u.test(input)) return { input }
  return { inputBase64: Buffer.from(encode(new SourceText(input))).toString('base64') }
}
