import { expect, test } from 'vitest'
import { lintText } from '../lint-text.js'
import { soundLiteFile } from '../samples.js'

const secret = /^BW_DB_PASSWORD|^BW_INSTALLATION_KEY|smtp__(?:username|password)/
const sound = soundLiteFile.filter((line) => !secret.test(line))
const others = ['BW_DB_PASSWORD=${DB_PASSWORD:?}', 'BW_INSTALLATION_KEY=${KEY:?}']

function inLite(line: string): readonly string[] {
  const name = line.slice(0, line.indexOf('='))
  const rest = others.filter((other) => !other.startsWith(name))
  return lintText([line, ...sound, ...rest].join('\n'), 'settings.env').map(
    ({ line, rule }) => `${line} ${rule}`,
  )
}

test.each([
  ['a sample', 'BW_DB_PASSWORD=super_strong_password', ['1 well-known-secret']],
  ['a password', 'BW_DB_PASSWORD=kKdan3jYpoN3AZhTSrDafqGe', ['1 secret-in-clear']],
  ['a key', 'BW_INSTALLATION_KEY=Jq2vT8mXw4LzR6bNk9Pd', ['1 secret-in-clear']],
  ['a placeholder', 'BW_INSTALLATION_KEY=xxxxxxxxxxxx', ['1 placeholder-left']],
  ['a variable', `BW_DB_PASSWORD=${'$'}{DB_PASSWORD}`, []],
  ['a reference', `BW_DB_PASSWORD=\${DB_PASSWORD:?}`, []],
])('%s under a name that Lite alone reads', (_, line, found) => {
  expect(inLite(line)).toEqual(found)
})
