import { expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver-protocol'
import { name } from '../samples.js'
import { able } from './client.js'
import { started } from './started.js'

const text = (contents: unknown) => (contents as MarkupContent).value

test('a setting: what it does, type, default, since', async () => {
  const { client } = await started({})
  await client.open(name, 'globalSettings__mail__smtp__ssl=false\nglobalSettings__siteName=x\n')
  const hover = await client.hover(name, 0, 30)
  const value = text(hover?.contents)
  expect(value).toContain('**`globalSettings__mail__smtp__ssl`**')
  expect(value).toContain('Type: `bool`.')
  expect(value).toContain('Default: `false`.')
  expect(value).toMatch(/Read since Bitwarden \d/)
  expect(hover?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 31 } })
})

test('a wrong name: the setting that is meant', async () => {
  const { client } = await started({})
  await client.open(name, 'globalSettings__mail__smtp__hots=x\n')
  expect(text((await client.hover(name, 0, 5))?.contents)).toContain('**`globalSettings__mail__smtp__host`**')
})

test('a section: what it holds', async () => {
  const { client } = await started({})
  await client.open(name, 'globalSettings__mail__smtp=x\n')
  expect(text((await client.hover(name, 0, 5))?.contents)).toContain('- `globalSettings__mail__smtp__port`')
})

test('a name of Lite: what becomes of it', async () => {
  const { client } = await started({})
  const file = 'BW_DOMAIN=vault.brindlemoor.com\nBW_ENABLE_SCIM=true\nBW_DB_PASSWORD=x\nBW_ENABLE_SSL=true\n'
  await client.open('settings.env', file)
  const hover = async (line: number) => text((await client.hover('settings.env', line, 3))?.contents)
  expect(await hover(0)).toContain('Lite turns it into `globalSettings__baseServiceUri__vault`')
  expect(await hover(1)).toMatch(/SCIM/)
  expect(await hover(2)).toContain('It is a secret')
  expect(await hover(3)).toContain('Only `true`, in lower case, turns it on')
})

test('nothing for a comment, a variable of one’s own, a name that may hold a value, another file', async () => {
  const { client } = await started({})
  const lines = [
    '# globalSettings__siteName=x',
    'TZ=UTC',
    'globalSettings__installation__keyhunter2hunter2',
    '',
  ]
  await client.open(name, lines.join('\n'))
  for (let line = 0; line < lines.length; line += 1) expect(await client.hover(name, line, 2)).toBeNull()
  await client.openQuietly('.env', 'globalSettings__siteName=x\n')
  expect(await client.hover('.env', 0, 2)).toBeNull()
  expect(await client.hover('never-opened.env', 0, 2)).toBeNull()
})

test('plain text for an editor that knows no other', async () => {
  const capabilities = { ...able, textDocument: { ...able.textDocument, hover: {} } }
  const { client } = await started({}, { capabilities })
  await client.open(name, 'globalSettings__siteName=x\n')
  const hover = await client.hover(name, 0, 2)
  expect(hover?.contents).toMatchObject({
    kind: 'plaintext',
    value: expect.stringMatching(/^globalSettings__siteName\n/),
  })
})

test('a wrong config takes findings away, not explanations', async () => {
  const { client } = await started({ '.override-lint.yml': 'nonsense: 1\n' })
  await client.open(name, 'globalSettings__siteName=x\n')
  expect(text((await client.hover(name, 0, 2))?.contents)).toContain('globalSettings__siteName')
})
