import { describe, expect, test } from 'vitest'
import type { Feature } from '../../src/readiness/feature.js'
import { type Around, found } from './found.js'

const registration = 'globalSettings__disableUserRegistration'
const vault = 'globalSettings__baseServiceUri__vault'
const sql = 'globalSettings__sqlServer__connectionString'
const hibp = 'globalSettings__hibpApiKey'
const id = 'globalSettings__installation__id'
const key = 'globalSettings__installation__key'
const sso = 'globalSettings__sso__enforceSsoPolicyForAllUsers'

function wanting(plan: 'enterprise' | 'families', ...features: Feature[]): Around {
  return { choices: { requirements: { plan, features } } }
}

describe('who gets in, and whether the server starts', () => {
  test.each<[lines: string, expected: readonly string[], around?: Around]>([
    [`adminSettings__admins=a@b.com,a@b.com\n`, ['1:1 error admins-collide collide']],
    [`adminSettings__admins=,\n`, ['1:1 error admins-collide empty-items']],
    [`- adminSettings__admins\n`, ['above:1 warning admins-empty missing']],
    [`adminSettings__admins=\n`, ['1:1 warning admins-empty empty']],
    [`adminSettings__admins=REPLACE\n`, ['1:1 warning admins-empty empty']],
    [`# adminSettings__admins=a@b.com\n`, ['1:1 warning admins-empty missing']],
    [`adminSettings__admins=a;b\n`, ['1:1 warning admins-malformed separator']],
    [`adminSettings__admins=a\n`, ['1:1 warning admins-malformed not-addresses']],
    [`adminSettings__admins="'a@b.com'"\n`, ['1:1 warning admins-malformed quoted']],
    [`adminSettings__admins=\${A}\n`, []],
    [`adminSettings__admins=<admins>\n`, ['1:1 warning placeholder-left unused']],
    [
      `${hibp}=REPLACE\n`,
      ['1:1 error breach-report-off placeholder'],
      wanting('enterprise', 'breach-report'),
    ],
    [`- ${hibp}\n`, ['above:1 error breach-report-off missing'], wanting('enterprise', 'breach-report')],
    [`${hibp}=k\n`, [], wanting('enterprise', 'breach-report')],
    [`${hibp}=\${A}\n`, [], wanting('enterprise', 'breach-report')],
    [`globalSettings__databaseProvider=oracle\n`, ['1:1 error database-unreachable provider']],
    [`globalSettings__databaseProvider=mysql\n`, ['1:1 error database-unreachable connection']],
    [
      `globalSettings__databaseProvider=mysql\nglobalSettings__mysql__connectionString=\n`,
      ['2:1 error database-unreachable connection'],
    ],
    [`globalSettings__databaseProvider=mysql\nglobalSettings__mysql__connectionString=server=db\n`, []],
    [`globalSettings__databaseProvider=\${P}\n`, []],
    [`- ${sql}\n`, ['above:1 error database-unreachable connection']],
    [`${sql}=\n`, ['1:1 error database-unreachable connection']],
    [`${id}=00000000-0000-0000-0000-000000000000\n`, ['1:1 error installation-id-missing zero']],
    [`- ${id}\n`, ['above:1 error installation-id-missing missing']],
    [`# ${id}=x\n`, ['1:1 error installation-id-missing missing']],
    [`- ${key}\n`, ['above:1 warning installation-key-missing missing']],
    [`${key}=\n`, ['1:1 warning installation-key-missing empty']],
    [`${key}=REPLACE\n`, ['1:1 warning installation-key-missing empty']],
    [`${key}=\${K}\n`, []],
    [`globalSettings__selfHosted=false\n`, ['1:1 error not-production not-self-hosted']],
    [`globalSettings__selfHosted=true\n`, []],
    [`ASPNETCORE_ENVIRONMENT=Development\n`, ['1:1 warning not-production development']],
    [`ASPNETCORE_ENVIRONMENT=Production\n`, []],
    [`ASPNETCORE_ENVIRONMENT=Development2\n`, []],
    [`${registration}=false\n`, ['1:1 notice open-registration false, unsafe']],
    [`- ${registration}\n`, ['above:1 notice open-registration missing, unsafe']],
    [`${registration}=true\n`, []],
    [
      `${registration}=false\n`,
      ['1:1 error open-registration false, unsafe'],
      wanting('enterprise', 'invite-only'),
    ],
    [`${registration}=\${R}\n`, ['1:1 notice deferred-without-guard unguarded']],
    [
      `${sso}=false\n`,
      ['1:1 error sso-not-enforced false, unsafe'],
      wanting('enterprise', 'sso-for-everyone'),
    ],
    [`- x\n`, ['above:1 error sso-not-enforced missing, unsafe'], wanting('enterprise', 'sso-for-everyone')],
    [`${sso}=true\n`, [], wanting('enterprise', 'sso-for-everyone')],
    [`${sso}=false\n`, []],
    [`${vault}=https://v.brindlemoor.com/\n`, ['1:1 warning vault-url-malformed slash, safe']],
    [`${vault}=v.brindlemoor.com\n`, ['1:1 warning vault-url-malformed not-a-url']],
    [`${vault}=https://v.brindlemoor.com:1:2\n`, ['1:1 warning vault-url-malformed double-port']],
    [`${vault}=REPLACE\n`, ['1:1 warning vault-url-malformed not-a-url']],
    [`${vault}=\n`, []],
  ])('%j', (lines, expected, around) => {
    expect(found(lines, around)).toEqual(expected)
  })
})
