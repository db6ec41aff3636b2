import { describe, expect, it } from 'vitest'
import { judged } from '../judged.js'
import { soundFile } from '../sound-file.js'

const withLine = (line: string) => judged(`${[...soundFile, line].join('\n')}\n`)

describe('a wrong name', () => {
  it('is an error where it can be nothing but a slip', () => {
    expect(withLine('globalSettings__sso__enforceSsoPolicyForAlllUsers=true')).toContain(
      `${soundFile.length + 1} error misspelt-setting`,
    )
  })

  it('is a warning where a later release may bring it', () => {
    expect(withLine('globalSettings__sso__enforceSsoPolicyForAllUser=true')).toContain(
      `${soundFile.length + 1} warning misspelt-setting`,
    )
  })

  it('is an error all the same where the server cannot do without the setting it is meant for', () => {
    const lines = soundFile.map((line) => line.replace('__smtp__host=', '__smtp__hosts='))
    expect(judged(`${lines.join('\n')}\n`).filter((each) => each.includes('error'))).toEqual([
      `${lines.findIndex((line) => line.includes('hosts')) + 1} error misspelt-setting`,
    ])
  })
})
