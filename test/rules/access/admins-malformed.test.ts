import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('admins-malformed', () => {
  expectFindings([
    [`adminSettings__admins=a;b\n`, ['1:1 warning admins-malformed separator']],
    [`adminSettings__admins=a\n`, ['1:1 warning admins-malformed not-addresses']],
    [`adminSettings__admins="'a@b.com'"\n`, ['1:1 warning admins-malformed quoted']],
    [`adminSettings__admins="a@b.com"\n`, []],
    [`adminSettings__admins="a@b.com"\n`, ['1:1 notice admins-malformed quoted-for-docker'], { lite: true }],
    [`adminSettings__admins=a@b.com\n`, [], { lite: true }],
    [`adminSettings__admins="a@b.com"\nBW_DB_SERVER="db"\n`, [], { lite: true }],
    [
      `adminSettings__admins='a@b.com'\n`,
      [],
      { lite: true, companions: { 'lite-project': 'services: { bitwarden: { env_file: settings.env } }' } },
    ],
    [`adminSettings__admins="a;b"\n`, ['1:1 warning admins-malformed separator'], { lite: true }],
    [`adminSettings__admins=\${A}\n`, []],
  ])
})
