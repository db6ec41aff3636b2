import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/lint.js'
import { SourceText } from '../../../src/source/text.js'
import { defaults, expectFindings, findings, fixed, sourceOf } from '../../lint-text.js'
import { soundFile } from '../../samples.js'

const withLine = (line: string) => findings(`${[...soundFile, line].join('\n')}\n`)

const lite = { lite: true } as const
const ofProject = {
  lite: true as const,
  companions: {
    'lite-project':
      'services: {bw: {image: ghcr.io/bitwarden/lite, environment: {globalSettings__disableUserRegistration: "${BW_DISABLE_USER_REGISTRATION}"}}}',
  },
}

describe('a wrong name', () => {
  it('is an error where it can be nothing but a typo', () => {
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

describe('a name with a Kelvin sign, which only JavaScript takes for a k', () => {
  const key = 'globalSettings__hibpApiKey'
  const lines = soundFile.map((line) => line.replace(`${key}=`, 'globalSettings__hibpApi\u212Aey='))
  const [file] = lint([sourceOf(new SourceText(`${lines.join('\n')}\n`))], defaults).files

  it('is misspelt, and not beside itself', () => {
    const found = file?.findings.filter(({ severity }) => severity !== 'notice')
    expect(found?.map(({ rule, messageId, setting }) => [rule, messageId, setting])).toEqual([
      ['misspelt-setting', 'spelling', key],
    ])
  })

  it('sets nothing: its feature is broken', () => {
    const breach = file?.readiness.find(({ feature }) => feature === 'breach-report')
    expect(breach?.state).toBe('broken')
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
    [
      'BW_DISABLE_USER_REGISTRATION=true\n- globalSettings__disableUserRegistration\n',
      ['1:1 error misspelt-setting invented, display'],
      lite,
    ],
    ['BW_DISABLE_USER_REGISTRATION=true\n', [], ofProject],
  ])
})
