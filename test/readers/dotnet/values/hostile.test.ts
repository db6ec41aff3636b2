import { describe, expect, test } from 'vitest'
import { relayClient } from '../../../../src/readers/dotnet/values/address/relay.js'
import { setupAddress } from '../../../../src/readers/dotnet/values/address/setup.js'
import { vaultAddress } from '../../../../src/readers/dotnet/values/address/vault.js'
import { amazonRegion } from '../../../../src/readers/dotnet/values/amazon.js'
import { connectionString } from '../../../../src/readers/dotnet/values/connection/connection-string.js'
import { endpoint } from '../../../../src/readers/dotnet/values/connection/endpoint.js'
import { postgresHosts } from '../../../../src/readers/dotnet/values/connection/hosts.js'
import { databaseProvider } from '../../../../src/readers/dotnet/values/connection/provider.js'
import { ipAddress } from '../../../../src/readers/dotnet/values/ip/address.js'
import { knownNetworks, knownProxies } from '../../../../src/readers/dotnet/values/ip/known.js'
import { mailAdmins } from '../../../../src/readers/dotnet/values/mail/admins.js'
import { mailRecipient } from '../../../../src/readers/dotnet/values/mail/recipient.js'
import { mailSender } from '../../../../src/readers/dotnet/values/mail/sender.js'
import { smtpHost } from '../../../../src/readers/dotnet/values/mail/smtp.js'
import { parseUri } from '../../../../src/readers/dotnet/values/uri/uri.js'
import { reveal, Value } from '../../../../src/source/value.js'

const size = 400_000

type Read = (value: Value) => unknown

/** Each reader with beginnings that lead it far into its work before one piece comes again and again. */
const readers: readonly (readonly [string, Read, readonly string[]])[] = [
  ['an address', parseUri, ['', 'https://', 'https://a/', 'https://a?']],
  ['the vault address', vaultAddress, ['https://', 'https://a/']],
  ['a relay', relayClient, ['https://a/']],
  ['the address without config.yml', setupAddress, ['']],
  ['SQL Server', (value) => connectionString('sqlserver', value), ['', 'Pwd="', "Pwd='x", 'Pwd=x']],
  ['PostgreSQL', (value) => connectionString('postgres', value), ['', 'Host=']],
  ['MySQL', (value) => connectionString('mysql', value), ['', 'TlsVersion=']],
  ['SQLite', (value) => connectionString('sqlite', value), ['Data Source=']],
  ['an endpoint', endpoint, ['', 'np:']],
  ['hosts', (value) => postgresHosts(reveal(value)), ['']],
  ['a provider', databaseProvider, ['']],
  ['an IP address', ipAddress, ['', '[::']],
  ['proxies', knownProxies, ['']],
  ['networks', knownNetworks, ['', '::/']],
  ['a sender', mailSender, ['', 'a@', '"']],
  ['a recipient', mailRecipient, ['', 'a@', '"', '(']],
  ['admins', mailAdmins, ['']],
  ['a mail host', smtpHost, ['']],
  ['a region', amazonRegion, ['']],
]
const again = [
  'a',
  '=',
  ';',
  '"',
  "'",
  ' ',
  '(',
  ')',
  '\\',
  '.',
  '../',
  '@',
  ':',
  '[',
  ']',
  '%41',
  ',',
  '0',
  '<',
  '\u4f8b.',
  'a=b;',
  '""',
  '1:',
]

describe.each(readers)('%s', (_, read, beginnings) => {
  // A reader that went over the value once for each of its characters would not come to an end here.
  test.each(beginnings)(`answers to ${size} characters behind %j`, (beginning) => {
    for (const piece of again)
      expect(read(new Value(beginning + piece.repeat(size / piece.length)))).toBeDefined()
  })
})
