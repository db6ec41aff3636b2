import { expect, test } from 'vitest'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { settingKey } from '../../src/readers/dotnet/key.js'
import { commentedSettings } from '../../src/settings/hidden-settings.js'
import { linesOf } from '../../src/settings/line.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

/** Each statement's kind, key and displayed name. */
function named(text: string): readonly string[] {
  const lines = linesOf(readAsCompose(scan(new SourceText(text))).entries)
  return lines.map(({ recognition, key, displayName, followed }) =>
    [recognition.kind, key, displayName ?? '-', ...(followed ? ['followed'] : [])].join(' '),
  )
}

const host = 'globalSettings__mail__smtp__host'
const key = settingKey(host)

test.each([
  [`${host}=x`, [`known ${key} ${host}`]],
  [`${host.toUpperCase()}\n`, [`known ${key} ${host}`]],
  [`X="a"globalSettings__zzqq=1\n`, ['unrelated X - followed', 'unrelated GLOBALSETTINGS:ZZQQ -']],
  [`X="a"${host}=1\n`, ['unrelated X - followed', `known ${key} ${host}`]],
  [`X="a"\n${host}=1\n`, ['unrelated X -', `known ${key} ${host}`]],
  ['globalSettings:mail:smtp:host=x', ['misspelt GLOBALSETTINGS:MAIL:SMTP:HOST -']],
  ['globalSettings:mail:smtp:host  =x', ['misspelt GLOBALSETTINGS:MAIL:SMTP:HOST -']],
  ['globalSettings: mail:smtp:host=x', ['misspelt GLOBALSETTINGS:MAIL:SMTP:HOST -']],
  ['globalSettings:x', ['section GLOBALSETTINGS globalSettings']],
  ['globalSettings=a:b=c', ['section GLOBALSETTINGS globalSettings']],
  ['FOO:bar=x', ['unrelated FOO -']],
  [`${host}:bar=x`, [`known ${key} ${host}`]],
  ['globalSettings\n', ['section GLOBALSETTINGS globalSettings']],
  ['globalSettings', ['unrelated  -']],
])('%j holds %j', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  [`#${host}=x`, [[key, 0]]],
  [`A=1\n##  ${host.toUpperCase()} = x\n`, [[key, 4]]],
  [`#${host}=x\n#${host}=y\n`, [[key, 36]]],
  [`# #${host}=x`, []],
  [`#a#${host}=x`, []],
  [`#${host}`, []],
  [`#${host} and so on`, []],
  ['#globalSettings__zzqq=x', []],
  [`${host}=x`, []],
  [`#${' '.repeat(180)}${host}=x`, []],
  [`#${host}${' '.repeat(200)}=x`, []],
])('the comments of %j hold %j', (text, expected) => {
  const found = commentedSettings(scan(new SourceText(text)))
  expect([...found].map(([name, { start }]) => [name, start])).toEqual(expected)
})
