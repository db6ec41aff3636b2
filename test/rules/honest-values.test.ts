import { describe, expect, test } from 'vitest'
import { findingsOf } from '../lint-text.js'
import { type HonestKind, honest } from '../readers/dotnet/values/honest.js'

const provider = (word: string) => `globalSettings__databaseProvider=${word}\n`
const ses = 'globalSettings__amazon__accessKeyId=a\nglobalSettings__amazon__accessKeySecret=invented\n'

/** The lines that a value of each kind stands in, at the end of a sound file. */
const lines: Readonly<Record<HonestKind, (value: string) => string>> = {
  sqlserver: (value) => `globalSettings__sqlServer__connectionString=${value}\n`,
  postgres: (value) => `${provider('postgresql')}globalSettings__postgreSql__connectionString=${value}\n`,
  mysql: (value) => `${provider('mysql')}globalSettings__mysql__connectionString=${value}\n`,
  sqlite: (value) => `${provider('sqlite')}globalSettings__sqlite__connectionString=${value}\n`,
  vault: (value) => `globalSettings__baseServiceUri__vault=${value}\n`,
  relay: (value) => `globalSettings__baseServiceUri__internalNotifications=${value}\n`,
  proxies: (value) => `globalSettings__knownProxies=${value}\n`,
  networks: (value) => `globalSettings__knownNetworks=${value}\n`,
  sender: (value) => `globalSettings__mail__replyToEmail=${value}\n`,
  admins: (value) => `adminSettings__admins=${value}\n`,
  smtpHost: (value) => `globalSettings__mail__smtp__host=${value}\n`,
  region: (value) => `${ses}globalSettings__amazon__region=${value}\n- globalSettings__mail__smtp__host\n`,
}

/** What is said of a value although its parser takes it: where it leads, and how other programs read the line. */
const ofOthers =
  /localhost-in-container|sender-malformed (?:documentation|unroutable)|placeholder-left|connection-string-reads-differently|value-interpolated|update-breaks-value|value-cut-by-comment/

describe.each(Object.entries(honest))('honest values of %s in a whole file', (kind, values) => {
  test.each(values)('%s', (text) => {
    const found = findingsOf(lines[kind as HonestKind](text))
    expect(found.filter((each) => !ofOthers.test(each))).toEqual([])
  })
})
