import { expect, test } from 'vitest'
import type { CompletionItem, TextEdit } from 'vscode-languageserver-protocol'
import { name } from '../samples.js'
import { able } from './client.js'
import { started } from './started.js'

const labels = (items: readonly CompletionItem[]) =>
  [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label)
const written = (items: readonly CompletionItem[], label: string) =>
  (items.find((item) => item.label === label)?.textEdit as TextEdit | undefined)?.newText

/** Completions at the `|` of a text. */
async function completed(text: string, file = name, start: Parameters<typeof started>[1] = {}) {
  const { client } = await started({}, start)
  const before = text.slice(0, text.indexOf('|')).split('\n')
  await client.open(file, text.replace('|', ''))
  const items = await client.complete(file, before.length - 1, before.at(-1)?.length ?? 0)
  return { client, items }
}

test('on an empty line: the roots, then what Bitwarden’s help describes', async () => {
  const { items } = await completed('|')
  const found = labels(items)
  expect(found.slice(0, 4)).toEqual(['Features__', 'Logging__', 'OpenTelemetry__', 'adminSettings__'])
  expect(found).toContain('globalSettings__mail__smtp__host')
})

test('behind a root: its sections and settings', async () => {
  const { items } = await completed('globalSettings__|')
  expect(labels(items)).toEqual(expect.arrayContaining(['mail__', 'sqlServer__', 'disableUserRegistration']))
  expect(items.find(({ label }) => label === 'mail__')).toMatchObject({ kind: 9, detail: '14 settings' })
})

test('behind a section: its settings, and those further down', async () => {
  const { items } = await completed('globalSettings__mail__|')
  expect(labels(items)[0]).toBe('replyToEmail')
  expect(labels(items)).toEqual(expect.arrayContaining(['smtp__', 'smtp__host']))
})

test('a segment replaces what is written of it, and only the name where a value follows', async () => {
  const { items } = await completed('globalSettings__mail__smtp__p|ort=587\n')
  const item = items.find(({ label }) => label === 'ssl')
  expect(item?.textEdit).toEqual({
    newText: 'ssl',
    range: { start: { line: 0, character: 28 }, end: { line: 0, character: 32 } },
  })
})

test('typed values come with the words they take', async () => {
  const { items } = await completed('globalSettings__mail__smtp__|')
  expect(written(items, 'ssl')).toBe('ssl=${1|true,false|}')
  expect(written(items, 'port')).toBe('port=${1|587,465,25|}')
  expect(written(items, 'host')).toBe('host=$0')
  const { items: lists } = await completed('globalSettings__|')
  expect(written(lists, 'knownNetworks')).toBe('knownNetworks=$0')
  const { items: more } = await completed('globalSettings__yubico__|')
  expect(written(more, 'validationUrls')).toBe('validationUrls__${1:0}=$0')
})

test('without snippets the name and its separator', async () => {
  const capabilities = { ...able, textDocument: { ...able.textDocument, completion: {} } }
  const { items } = await completed('globalSettings__yubico__|', name, { capabilities })
  expect(written(items, 'validationUrls')).toBe('validationUrls__0=')
  expect(items.every(({ insertTextFormat }) => insertTextFormat === undefined)).toBe(true)
})

test('what is set already, in any case, is not offered again', async () => {
  const { items } = await completed('GLOBALSETTINGS__MAIL__SMTP__HOST=x\nglobalSettings__mail__smtp__|')
  expect(labels(items)).not.toContain('host')
  expect(labels(items)).toContain('port')
})

test('names are compared in any case', async () => {
  const { items } = await completed('globalsettings__MAIL__smtp__|')
  expect(labels(items)).toContain('host')
})

test('behind `=` the words of the type, and none for a secret', async () => {
  expect(labels((await completed('globalSettings__mail__smtp__ssl=|')).items)).toEqual(['true', 'false'])
  const { items } = await completed('globalSettings__enableCloudCommunication=tr|ue\n')
  expect(items[0]?.textEdit).toMatchObject({
    range: { start: { character: 41 }, end: { character: 45 } },
  })
  expect((await completed('globalSettings__installation__key=|')).items).toEqual([])
})

test('Lite’s names in a file of Lite', async () => {
  const { items } = await completed(
    'BW_DOMAIN=vault.brindlemoor.com\nBW_DB_PROVIDER=sqlite\n|',
    'settings.env',
  )
  expect(labels(items)).toContain('BW_ENABLE_SCIM')
  expect(labels(items)).not.toContain('BW_DOMAIN')
  expect(written(items, 'BW_ENABLE_SCIM')).toBe('BW_ENABLE_SCIM=${1|true,false|}')
  expect(written(items, 'BW_PORT_HTTP')).toBe('BW_PORT_HTTP=${1:8080}')
  const { items: standard } = await completed('globalSettings__siteName=x\n|')
  expect(labels(standard)).not.toContain('BW_ENABLE_SCIM')
})

test('nothing in a comment, in a value, or on a later line of a quoted one', async () => {
  expect((await completed('# globalSettings__|')).items).toEqual([])
  expect((await completed('globalSettings__siteName=globalSettings__|')).items).toEqual([])
  expect((await completed('A_NAME="one\nglobal|\n"\nglobalSettings__siteName=x\n')).items).toEqual([])
})

test('the explanation comes when the editor asks for it', async () => {
  const { client, items } = await completed('globalSettings__mail__smtp__|')
  const item = items.find(({ label }) => label === 'port')
  expect(item?.documentation).toBeUndefined()
  const resolved = await client.request<CompletionItem>('completionItem/resolve', item)
  expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('Type: `int`.') })
})

test('an editor that names a command gets the next list after a section', async () => {
  const initializationOptions = { suggestCommand: 'editor.action.triggerSuggest' }
  const { items } = await completed('globalSettings__|', name, { initializationOptions })
  expect(items.find(({ label }) => label === 'mail__')?.command?.command).toBe('editor.action.triggerSuggest')
})
