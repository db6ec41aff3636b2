import { describe, expect, test } from 'vitest'
import { offSecrets } from '../../src/rules/secret-places.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { finding, spanOf } from '../report/sample.js'

const password = 'globalSettings__mail__smtp__password'
const port = 'globalSettings__mail__smtp__port'

/** What a finding at a part of a text then spans. */
function spanned(text: string, part: string): string {
  const at = spanOf(text, part)
  const moved = offSecrets(scan(new SourceText(text)), finding('error', { at, related: [] }))
  return text.slice(moved.at.start, moved.at.end)
}

describe('a finding on a secret spans the name', () => {
  test.each([
    ['the whole line', `${password}=hunter2`, `${password}=hunter2`],
    ['the value', `${password}=hunter2`, 'hunter2'],
    ['a part of the value', `A=1\n${password}="hunter2"x\n`, 'nter2"x'],
    ['the quote', `${password}="hunter2`, '"'],
    ['a misspelt name', `globalSettings__mail__smtp__passsword=hunter2`, '=hunter2'],
  ])('not %s', (_, text, part) => {
    expect(spanned(text, part)).toMatch(/^globalSettings__mail__smtp__passs?word$/)
  })

  test('so does one on a name that is none of Bitwarden’s', () => {
    expect(spanned('MINE=hunter2', 'hunter2')).toBe('MINE')
  })

  test.each([
    [`${password}-q7Rk2L=`, password],
    [`${password} q7Rk2L`, password],
    [`${password}q7Rk2L`, 'g'],
    ['globalSettings__nothing-q7Rk2L=', 'g'],
    ['globalSettings__mail__smtp__pasword__q7Rk2L=x', 'g'],
  ])('or what is shown of a name that a secret may have run into: %s', (text, shown) => {
    expect(spanned(text, text)).toBe(shown)
    expect(spanned(text, text.replace(/=.*/, ''))).toBe(shown)
  })

  test.each([
    [`${password} q7Rk2L@x`, '@', password],
    ['q7Rk2L@x=1', '@', 'q'],
    ['globalSettings__nothing q7Rk2L=1', ' ', 'g'],
  ])(
    'nor is it on the character that Compose stops at, where no name stands before it: %s',
    (text, part, shown) => {
      expect(spanned(text, part)).toBe(shown)
    },
  )

  test('also where the line is commented out', () => {
    const text = `# ${password}=hunter2\n`
    expect(spanned(text, `# ${password}=hunter2`)).toBe(`# ${password}`)
    expect(spanned(`#${'x'.repeat(300)}=hunter2`, 'x')).toBe('#')
  })
})

describe('every other finding stays', () => {
  test.each([
    ['in a name', `${password}=hunter2`, 'smtp'],
    ['before it', `export ${password}=x`, 'export'],
    ['on a value that is no secret', `${port}=99999`, '99999'],
    ['on a commented-out line without a secret', `# ${port}=587`, `# ${port}=587`],
    ['on a remark', '# our relay', '# our relay'],
    ['on the character that Compose stops at', `${port}'s=1`, "'"],
    ['between the lines', `A=1\n\nB=2`, '\n\n'],
  ])('%s', (_, text, part) => {
    expect(spanned(text, part)).toBe(part)
  })
})
