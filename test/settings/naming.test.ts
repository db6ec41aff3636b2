import { expect, test } from 'vitest'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { commentedSettings, nameEntries } from '../../src/settings/line.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

/** Each statement's kind, folded name and shown name. */
function named(text: string): readonly string[] {
  const entries = nameEntries(readAsCompose(scan(new SourceText(text))).entries)
  return entries.map(({ recognition, folded, shown, followed }) =>
    [recognition.kind, folded, shown ?? '-', ...(followed ? ['followed'] : [])].join(' '),
  )
}

const host = 'globalSettings__mail__smtp__host'
const folded = host.toLowerCase()

test.each([
  [`${host}=x`, [`known ${folded} ${host}`]],
  [`${host.toUpperCase()}\n`, [`known ${folded} ${host}`]],
  [`X="a"globalSettings__zzqq=1\n`, ['unrelated x - followed', 'unrelated globalsettings__zzqq -']],
  [`X="a"${host}=1\n`, ['unrelated x - followed', `known ${folded} ${host}`]],
  [`X="a"\n${host}=1\n`, ['unrelated x -', `known ${folded} ${host}`]],
  ['globalSettings:mail:smtp:host=x', ['misspelt globalsettings:mail:smtp:host -']],
  ['globalSettings:mail:smtp:host  =x', ['misspelt globalsettings:mail:smtp:host -']],
  ['globalSettings: mail:smtp:host=x', ['misspelt globalsettings:mail:smtp:host -']],
  ['globalSettings:x', ['section globalsettings globalSettings']],
  ['globalSettings=a:b=c', ['section globalsettings globalSettings']],
  ['FOO:bar=x', ['unrelated foo -']],
  [`${host}:bar=x`, [`known ${folded} ${host}`]],
  ['globalSettings\n', ['section globalsettings globalSettings']],
  ['globalSettings', ['unrelated  -']],
])('%j holds %j', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  [`#${host}=x`, [[folded, 0]]],
  [`A=1\n##  ${host.toUpperCase()} = x\n`, [[folded, 4]]],
  [`#${host}=x\n#${host}=y\n`, [[folded, 36]]],
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
