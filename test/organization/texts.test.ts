import { describe, expect, test } from 'vitest'
import { urlFault, vaultFault } from '../../src/server/addresses.js'
import { adminsFault } from '../../src/server/admins.js'
import { hostFault, senderFault } from '../../src/server/mail-host.js'
import { Value } from '../../src/source/value.js'

describe('the list of those who may open the admin portal', () => {
  test.each<[string, ReturnType<typeof adminsFault>]>([
    ['anna@brindlemoor.com', null],
    ['anna@brindlemoor.com,ben@brindlemoor.com', null],
    [' anna@brindlemoor.com , ben@brindlemoor.com ', null],
    ['anna@brindlemoor.com:stamp', null],
    ['anna@brindlemoor.com : stamp, ben@brindlemoor.com', null],
    ['anna@localhost', null],
    ['anna@brindlemoor.com,', null],
    ['', null],
    [',', 'empty-items'],
    ['anna@brindlemoor.com,,', 'empty-items'],
    [':a,:b', 'empty-items'],
    ['anna@brindlemoor.com,anna@brindlemoor.com', 'collide'],
    ['anna@brindlemoor.com, ANNA@brindlemoor.com', 'collide'],
    ['anna@brindlemoor.com:1,anna@brindlemoor.com:2', 'collide'],
    ['anna@brindlemoor.com ,anna@brindlemoor.com', 'collide'],
    ['anna@brindlemoor.com;ben@brindlemoor.com', 'separator'],
    ['anna@brindlemoor.com|ben@brindlemoor.com', 'separator'],
    ['anna@brindlemoor.com ben@brindlemoor.com', 'separator'],
    ['anna;ben', 'separator'],
    ['anna,ben;carl', 'separator'],
    ['anna', 'not-addresses'],
    ['anna@', 'not-addresses'],
    ['@brindlemoor.com', 'not-addresses'],
    ['an na@brindlemoor.com', 'not-addresses'],
    ['ben@brindlemoor.com,anna', 'not-addresses'],
    ['"anna@brindlemoor.com"', 'quoted'],
    ["'anna@brindlemoor.com'", 'quoted'],
    ['"anna@brindlemoor.com', 'not-addresses'],
    ['anna@brindlemoor.com"', 'not-addresses'],
    ['"x"@brindlemoor.com', null],
  ])('%j has the fault %s', (list, fault) => {
    expect(adminsFault(new Value(list))).toBe(fault)
  })
})

describe('the host of the mail server', () => {
  test.each<[string, ReturnType<typeof hostFault>]>([
    ['smtp.brindlemoor.com', null],
    ['mail', null],
    ['10.1.2.3', null],
    ['2001:db8::25', null],
    ['[2001:db8::25]', 'brackets'],
    ['smtp://smtp.brindlemoor.com', 'scheme'],
    ['SMTP+tls-1.x://smtp.brindlemoor.com', 'scheme'],
    ['1smtp://smtp.brindlemoor.com', 'path'],
    ['<smtp.brindlemoor.com>', 'brackets'],
    ['smtp.brindlemoor.com>', 'brackets'],
    ['smtp<brindlemoor.com', 'brackets'],
    ['anna@brindlemoor.com', 'address'],
    ['smtp.brindlemoor.com/', 'path'],
    ['smtp.brindlemoor.com:587', 'port'],
    ['smtp.brindlemoor.com:', 'port'],
    [':587', 'not-a-host'],
    ['smtp.brindlemoor.com:x', 'not-a-host'],
    ['[2001:db8::25]:587', 'port'],
    ['[2001:db8::25]:', 'port'],
    ['smtp brindlemoor.com', 'blank'],
    ['smtp.brindlemoor.com ', 'blank'],
    ['localhost', 'container'],
    ['LOCALHOST', 'container'],
    ['127.0.0.1', 'container'],
    ['127.123.45.6', 'container'],
    ['127.0.0.1234', null],
    ['127.0.0', null],
    ['::1', 'container'],
    ['[::1]', 'container'],
    ['0.0.0.0', 'container'],
    ['0.0.0.01', null],
    ['localhosts', null],
    ['mylocalhost', null],
    ['stmp.brindlemoor.com', 'misspelt'],
    ['smpt.brindlemoor.com', 'misspelt'],
    ['smtps.brindlemoor.com', null],
    ['smtpp.brindlemoor.com', 'misspelt'],
    ['smtpsp.brindlemoor.com', 'misspelt'],
    ['sntp.brindlemoor.com', 'misspelt'],
    ['MSTP.brindlemoor.com', 'misspelt'],
    ['smt.brindlemoor.com', 'misspelt'],
    ['stmp', null],
    ['my.stmp.brindlemoor.com', null],
    ['smtp.google.com', 'misspelt'],
    ['smtp.google.com.brindlemoor.com', null],
    ['my-smtp.google.com', null],
    ['smtp.googlemail.co', 'misspelt'],
    ['smtp.googlemail.com', null],
    ['smtp.gmial.com', 'misspelt'],
    ['smtp.gmail.co', 'misspelt'],
    ['smtp.gmail.com', null],
    ['smtp.office356.com', 'misspelt'],
    ['smtp.offices365.com', 'misspelt'],
    ['smtp.office365.com', null],
    ['SMTP.Office365.com', null],
  ])('%j has the fault %s', (host, fault) => {
    expect(hostFault(new Value(host))).toBe(fault)
  })
})

describe('the address that mail is sent from', () => {
  test.each<[string, ReturnType<typeof senderFault>]>([
    ['vault@brindlemoor.com', null],
    ['<vault@brindlemoor.com>', 'display-name'],
    ['The Vault <vault@brindlemoor.com>', 'display-name'],
    ['-', 'unusable'],
    ['"vault@brindlemoor.com"', 'unreadable'],
    ['vault@mail.brindlemoor.com', null],
    ['vault', 'not-an-address'],
    ['@brindlemoor.com', 'unreadable'],
    ['vault@', 'unreadable'],
    ['vault@brindlemoor.com,ben@brindlemoor.com', 'cut'],
    ['vault@brindlemoor.com;', 'cut'],
    ['the vault@brindlemoor.com', 'unreadable'],
    ['The Vault vault@brindlemoor.com>', 'display-name'],
    ['vault@example.com', 'documentation'],
    ['vault@mail.example.org', 'documentation'],
    ['vault@localhost', 'unroutable'],
    ['vault@brindlemoor.local', 'unroutable'],
    ['vault@brindlemoor.LAN', 'unroutable'],
    ['vault@brindlemoor.internal', 'unroutable'],
    ['vault@localdomain', 'unroutable'],
    ['vault@brindlemoor.home.arpa', 'unroutable'],
    ['vault@brindlemoor.invalid', 'unroutable'],
    ['vault@relay.test', 'unroutable'],
    ['vault@brindlemoor.corp', 'unroutable'],
    ['vault@brindlemoor', 'unroutable'],
    ['vault@10.1.2.3', 'unroutable'],
    ['vault@[10.1.2.3]', 'unroutable'],
    ['vault@10.1.2.3.brindlemoor.com', null],
    ['vault@1000.1.2.3', null],
    ['vault@mylocal.com', null],
    ['vault@local.brindlemoor.com', null],
    ['vault@brindlemoor.locals', null],
  ])('%j has the fault %s', (sender, fault) => {
    expect(senderFault(new Value(sender))).toBe(fault)
  })
})

describe('the vault’s address', () => {
  test.each<[string, ReturnType<typeof vaultFault>]>([
    ['https://vault.brindlemoor.com', null],
    ['HTTP://vault.brindlemoor.com', null],
    ['https://VAULT.Brindlemoor.com', null],
    ['https://vault.brindlemoor.com:8443', null],
    ['https://[2001:db8::10]:8443', null],
    ['http://localhost', null],
    ['https://vault.brindlemoor.com/', 'slash'],
    ['https://vault.brindlemoor.com:8443/', 'slash'],
    ['https://vault.brindlemoor.com/bw', 'path'],
    ['https://vault.brindlemoor.com/bw/', 'path'],
    ['https://vault.brindlemoor.com//', 'path'],
    ['https://vault.brindlemoor.com?x', 'query'],
    ['https://vault.brindlemoor.com#x', 'query'],
    ['https://vault.brindlemoor.com:443:8443', 'port'],
    ['https://vault.brindlemoor.com:x', 'port'],
    ['https://vault.brindlemoor.com:99999', 'port'],
    ['vault.brindlemoor.com', 'no-scheme'],
    ['REPLACE', 'no-scheme'],
    ['/vault', 'no-scheme'],
    ['https:/vault.brindlemoor.com', 'no-scheme'],
    ['vault.brindlemoor.com:8443', 'host-port'],
    ['localhost:8080', 'host-port'],
    ['ftp://vault.brindlemoor.com', 'other-scheme'],
    ['htps://vault.brindlemoor.com', 'other-scheme'],
    ['https://https://vault.brindlemoor.com', 'twice'],
    ['http://https://vault.brindlemoor.com', 'twice'],
    ['https://', 'host'],
    ['https://vault{x}.brindlemoor.com', 'host'],
    ['https:// vault.brindlemoor.com', 'host'],
    ['https://vault.brindlemoor.com ', 'blank'],
    [' https://vault.brindlemoor.com', 'blank'],
    ['"https://vault.brindlemoor.com"', 'quoted'],
    ['', 'empty'],
    ['  ', 'empty'],
  ])('%j has the fault %s', (url, fault) => {
    expect(vaultFault(new Value(url))).toBe(fault)
  })
})

describe('any other address', () => {
  test.each<[string, ReturnType<typeof urlFault>]>([
    ['https://push.bitwarden.eu', null],
    ['https://vault.brindlemoor.com/attachments/', null],
    ['push.bitwarden.eu', 'no-scheme'],
    ['push.bitwarden.eu:443', 'host-port'],
    ['identity:5000', 'host-port'],
    ['android:apk-key-hash:invented', 'other-scheme'],
    ["'https://push.bitwarden.eu'", 'quoted'],
  ])('%j has the fault %s', (url, fault) => {
    expect(urlFault(new Value(url))).toBe(fault)
  })
})
