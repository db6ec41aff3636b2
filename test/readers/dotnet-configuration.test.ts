import { describe, expect, test } from 'vitest'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { type DotnetReading, readAsDotnet } from '../../src/readers/dotnet/configuration.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'
import { reveal } from '../../src/source/value.js'

function read(...lines: string[]): DotnetReading {
  return readAsDotnet(readAsCompose(scan(new SourceText(`${lines.join('\n')}\n`))).entries)
}

const names = (reading: DotnetReading) =>
  reading.duplicates.map(({ spellings }) => spellings.map(({ name }) => reveal(name)))

describe('a setting is found in any spelling', () => {
  const reading = read('globalsettings__mail__smtp__HOST=a', 'X=1', 'globalSettings__mail__smtp__host=b')

  test('all its lines, in order', () => {
    const values = reading
      .entries('GLOBALSETTINGS__mail__smtp__host')
      .map(({ value }) => value && reveal(value))
    expect(values).toEqual(['a', 'b'])
  })

  test('the last of them', () => {
    const last = reading.last('globalSettings__mail__smtp__host')
    expect(last?.value?.is('b')).toBe(true)
    expect(reading.last('globalSettings__mail__smtp__port')).toBeUndefined()
    expect(reading.entries('globalSettings__mail__smtp__port')).toEqual([])
  })
})

describe('duplicates', () => {
  test('spellings that differ in case only collide', () => {
    const reading = read('A__b=1', 'a__B=2', 'A__b=3', 'C=1')
    expect(names(reading)).toEqual([['a__B', 'A__b']])
    expect(reading.duplicates[0]?.equal).toBe(false)
  })

  test('it does not matter who wins where both say the same', () => {
    expect(read('A=1', 'a=1').duplicates[0]?.equal).toBe(true)
    expect(read('Ab=1', 'aB=1', 'AB=2').duplicates[0]?.equal).toBe(false)
    expect(read('Ab=1', 'Ab=2', 'aB=2').duplicates[0]?.equal).toBe(true)
  })

  test('a repetition in the same spelling is none, nor is a name that nothing sets', () => {
    expect(names(read('A=1', 'A=2'))).toEqual([])
    expect(names(read('A=1', 'a'))).toEqual([])
  })
})

describe('sections', () => {
  test('elements of an array by what stands behind its name', () => {
    const reading = read(
      'globalSettings__yubico__validationUrls__0=a',
      'GLOBALSETTINGS__yubico__validationUrls__x=b',
      'globalSettings__yubico__key=c',
    )
    const children = reading.children('globalSettings__yubico__validationUrls')
    expect(children.map(({ key }) => reveal(key))).toEqual(['0', 'x'])
  })

  test('a text on a section is ignored by the server', () => {
    const reading = read('globalSettings__MAIL=x', 'globalSettings__mail__smtp__host=a')
    const scalars = reading.scalarsOn(['globalSettings__mail', 'globalSettings__sso'])
    expect(scalars.map(({ name }) => reveal(name))).toEqual(['globalSettings__MAIL'])
  })
})
