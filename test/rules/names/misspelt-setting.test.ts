import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/lint.js'
import { SourceText } from '../../../src/source/text.js'
import { defaults, expectFindings, findings, fixed, sourceOf } from '../../lint-text.js'
import { soundFile } from '../../samples.js'

const withLine = (line: string) => findings(`${[...soundFile, line].join('\n')}\n`)

describe('a wrong name', () => {
  it('is an error where it can be nothing but a typoKind', () => {
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
    expect(findings(`${lines.join('\n')}\n`).filter((each) => each.includes('error'))).toEqual([
      `${lines.findIndex((line) => line.includes('hosts')) + 1} error misspelt-setting`,
    ])
  })
})

describe('a wrong name beside the right one', () => {
  const password = 'globalSettings__mail__smtp__password'
  const wrong = 'globalSettings__mail__smtp__passsword=Vb3nM8kQ2xZr7TwL'
  const withOwn = (own: string) => soundFile.map((line) => (line.startsWith(`${password}=`) ? own : line))
  const found = (lines: readonly string[]) => {
    const { files } = lint([sourceOf(new SourceText(`${lines.join('\n')}\n`))], defaults)
    return files.flatMap(({ findings }) =>
      findings
        .filter(({ severity }) => severity !== 'notice')
        .map(({ rule, messageId }) => `${rule} ${messageId}`),
    )
  }

  it.each([`${password}=REPLACE`, `${password}=`])('is the one cause where that is %s', (own) => {
    expect(found([...withOwn(own), wrong])).toEqual(['misspelt-setting spelling'])
  })

  it('does not leave unset what has a value', () => {
    expect(found([...soundFile, wrong])).toEqual(['misspelt-setting beside'])
    expect(found([...soundFile, 'globalSettings__mail__smtp__motdepasse=Vb3nM8kQ2xZr7TwL'])).toEqual([
      'translated-setting beside',
    ])
  })

  it('is not renamed to the same name', () => {
    const file = `${[...withOwn(`${password}=REPLACE`), wrong].join('\n')}\n`
    expect(fixed(file, 'unsafe')).toBe(file)
  })
})

const smtp = 'globalSettings__mail__smtp__'

describe('its edges', () => {
  expectFindings([
    [`${smtp}prot=587\n- ${smtp}port\n`, ['1:1 error misspelt-setting spelling, safe']],
    [`${smtp}prot=587\n`, ['1:1 error misspelt-setting beside +above']],
    [`${smtp}passsword=abcdefghi\n- ${smtp}password\n`, ['1:1 error misspelt-setting spelling, safe']],
    [
      `${smtp}prot=587\n${smtp}poort=587\n- ${smtp}port\n`,
      ['1:1 error misspelt-setting spelling, display', '2:1 error translated-setting ignored, display'],
    ],
    [`${smtp}server=a.b.com\n- ${smtp}host\n`, ['1:1 error misspelt-setting invented, display']],
    [`${smtp}hosts=a.b.com\n- ${smtp}host\n`, ['1:1 error misspelt-setting spelling, safe']],
    [
      `${smtp}hosts=a.b.com\n`,
      ['1:1 error misspelt-setting beside +above'],
      { options: { serverVersion: '2026.8.0' } },
    ],
    [`${smtp}password_FILE=/run/x\n- ${smtp}password\n`, ['1:1 error misspelt-setting file-suffix']],
    [`globalSettings__mail_smtp_port=587\n- ${smtp}port\n`, ['1:1 error misspelt-setting separator, safe']],
    [`globalSettings__smtp__port=587\n- ${smtp}port\n`, ['1:1 error misspelt-setting nesting, safe']],
  ])
})
