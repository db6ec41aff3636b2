import { expect, test } from 'vitest'
import { lintText } from '../lint-text.js'

const sound = [
  'BW_DOMAIN=vault.brindlemoor.com',
  'BW_INSTALLATION_ID=0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e',
  'globalSettings__enableCloudCommunication=true',
  'globalSettings__disableUserRegistration=true',
  'globalSettings__mail__replyToEmail=no-reply@brindlemoor.com',
  'globalSettings__mail__smtp__host=smtp.brindlemoor.com',
  'adminSettings__admins=ops@brindlemoor.com',
]

function inLite(line: string): readonly string[] {
  return lintText([line, ...sound].join('\n'), 'settings.env').map(({ line, rule }) => `${line} ${rule}`)
}

test.each([
  ['a sample', 'BW_DB_PASSWORD=super_strong_password', ['1 well-known-secret']],
  ['a password', 'BW_DB_PASSWORD=kKdan3jYpoN3AZhTSrDafqGe', ['1 secret-in-clear']],
  ['a key', 'BW_INSTALLATION_KEY=Jq2vT8mXw4LzR6bNk9Pd', ['1 secret-in-clear']],
  ['a placeholder', 'BW_INSTALLATION_KEY=xxxxxxxxxxxx', []],
  ['a variable', `BW_DB_PASSWORD=${'$'}{DB_PASSWORD}`, []],
  ['a reference', `BW_DB_PASSWORD=\${DB_PASSWORD:?}`, []],
])('%s under a name that Lite alone reads', (_, line, found) => {
  expect(inLite(line)).toEqual(found)
})
