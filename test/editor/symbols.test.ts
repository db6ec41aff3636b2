import { expect, test } from 'vitest'
import type { SymbolInformation } from 'vscode-languageserver-protocol'
import { clean, name } from '../samples.js'
import { able } from './client.js'
import { started } from './started.js'

test('the outline groups settings by what they are about, in the order of the file', async () => {
  const { client } = await started({})
  await client.open(name, clean)
  const outline = (await client.symbols(name)).map(({ name: area, children }) => [
    area,
    children?.map(({ name }) => name.replace(/^globalSettings__/, '')),
  ])
  expect(outline).toEqual([
    [
      'Mail',
      [
        'mail__replyToEmail',
        'mail__smtp__host',
        'mail__smtp__port',
        'mail__smtp__ssl',
        'mail__smtp__username',
        'mail__smtp__password',
      ],
    ],
    ['Access', ['disableUserRegistration', 'adminSettings__admins']],
    ['Cloud', ['installation__id', 'installation__key', 'enableCloudCommunication']],
    ['Database', ['sqlServer__connectionString']],
    [
      'Secrets between services',
      ['identityServer__certificatePassword', 'internalIdentityKey', 'oidcIdentityClientKey'],
    ],
    ['Addresses and TLS', ['baseServiceUri__vault']],
  ])
})

test('a file of Lite has its own areas', async () => {
  const { client } = await started({})
  await client.open(
    'settings.env',
    'BW_DOMAIN=vault.brindlemoor.com\nBW_DB_PROVIDER=sqlite\nBW_ENABLE_SCIM=true\n',
  )
  const outline = (await client.symbols('settings.env')).map(({ name, children }) => [
    name,
    children?.[0]?.name,
  ])
  expect(outline).toEqual([
    ['Database', 'BW_DB_PROVIDER'],
    ['Addresses and TLS', 'BW_DOMAIN'],
    ['Services', 'BW_ENABLE_SCIM'],
  ])
})

test('names that may hold a value are left out', async () => {
  const { client } = await started({})
  await client.open(
    name,
    'globalSettings__installation__keyhunter2hunter2\nhunter2=x\nglobalSettings__siteName=x\n',
  )
  expect(JSON.stringify(await client.symbols(name))).not.toContain('hunter2')
})

test('an editor without nesting gets one list', async () => {
  const capabilities = { ...able, textDocument: { ...able.textDocument, documentSymbol: {} } }
  const { client } = await started({}, { capabilities })
  await client.open(name, clean)
  const flat = (await client.symbols(name)) as unknown as readonly SymbolInformation[]
  expect(flat[0]).toMatchObject({ name: 'globalSettings__mail__replyToEmail', containerName: 'Mail' })
})
