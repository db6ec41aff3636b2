import { describe, expect, test } from 'vitest'
import { message } from '../../src/messages/message.js'
import { type Feature, features } from '../../src/readiness/feature.js'
import { guideSettings, readiness, type Server } from '../../src/readiness/readiness.js'
import { setting } from '../../src/settings/catalogue/catalogue.js'
import { settingsOf } from '../settings/of-text.js'

const smtp = 'globalSettings__mail__smtp__'
const amazon = 'globalSettings__amazon__accessKeySecret'
const ses = 'globalSettings__amazon__'
const cloud = 'globalSettings__enableCloudCommunication'
const duo = 'globalSettings__duo__aKey'
const hibp = 'globalSettings__hibpApiKey'
const mail = `${smtp}host=mail.brindlemoor.com\n${smtp}port=587\n`

const newest: Server = { release: '2026.8.0', blocked: null, broken: new Map() }

/** State, reason and its setting without the common start, and the line to change. */
function of(feature: Feature, text: string, server: Server = newest) {
  const all = readiness(settingsOf(text), server, ({ at }) =>
    at === null ? null : text.slice(0, at.start).split('\n').length,
  )
  const found = all.find((each) => each.feature === feature)
  if (found === undefined) throw new Error(feature)
  const { state, reason, line } = found
  const params = reason === null ? {} : reason.params
  const named = 'setting' in params ? ` ${params['setting']}` : 'line' in params ? ` ${params['line']}` : ''
  return [state, reason === null ? null : `${reason.key.replace('readiness.', '')}${named}`, line]
}

describe('invitations', () => {
  test.each<[string, string, string | null, number | null]>([
    ['', 'off', `missing ${smtp}host`, null],
    [`A=1\n# ${smtp}host=a\n`, 'off', `missing ${smtp}host`, 2],
    [`${smtp}host=REPLACE\n`, 'off', `placeholder ${smtp}host`, 1],
    [`${smtp}host=\n`, 'off', `placeholder ${smtp}host`, 1],
    [mail, 'ready', null, null],
    [`${amazon}=k\n${ses}accessKeyId=a\n${ses}region=eu-west-1\n`, 'ready', null, null],
    [`${smtp}host=\${HOST}\n`, 'unknown', `templated ${smtp}host`, 1],
    [`${mail}${amazon}=\${KEY}\n`, 'unknown', `templated ${amazon}`, 3],
    [`${smtp}host=\${\n`, 'broken', `rejected ${smtp}host`, 1],
    [`${smtp}hosst=a\n`, 'broken', `misnamed ${smtp}host`, 1],
    [`${mail}${smtp}username=a\n`, 'broken', `loginIncomplete ${smtp}password`, null],
    [`${mail}${smtp}password=a\n${smtp}username=\n`, 'broken', `loginIncomplete ${smtp}username`, 4],
    [`${mail}${smtp}port=465\n${smtp}ssl=false\n`, 'broken', 'tlsMismatch', 4],
    [`${mail}${smtp}port=465\n${smtp}ssl=true\n`, 'ready', null, null],
    [`${mail}${smtp}port=\${PORT}\n`, 'unknown', `templated ${smtp}port`, 3],
    [`${mail}${smtp}username=\${A}\n${smtp}password=b\n`, 'unknown', `templated ${smtp}username`, 3],
    [`${mail}${smtp}ssl=vrai\n`, 'broken', `rejected ${smtp}ssl`, 3],
  ])('of %j are %s', (text, state, reason, line) => {
    expect(of('invitations', text)).toEqual([state, reason, line])
  })
})

describe('a switch', () => {
  test.each<[string, string, string | null, number | null]>([
    ['', 'off', `missing ${cloud}`, null],
    [`A=1\n${cloud}=false\n`, 'off', `false ${cloud}`, 2],
    [`${cloud}=true\n`, 'ready', null, null],
    [`${cloud}=\${ON}\n`, 'unknown', `templated ${cloud}`, 1],
    [`${cloud}=vrai\n`, 'broken', `rejected ${cloud}`, 1],
    ['globalSettings__enableCloudComunication=true\n', 'broken', `misnamed ${cloud}`, 1],
  ])('in %j is %s', (text, state, reason, line) => {
    expect(of('billing-sync', text)).toEqual([state, reason, line])
  })

  test.each([
    ['billing-sync', cloud],
    ['invite-only', 'globalSettings__disableUserRegistration'],
    ['sso-for-everyone', 'globalSettings__sso__enforceSsoPolicyForAllUsers'],
  ] as const)('%s is %s', (feature, name) => {
    expect(of(feature, `${name}=true\n`)).toEqual(['ready', null, null])
    expect(of(feature, `${name}=false\n`)).toEqual(['off', `false ${name}`, 1])
  })
})

describe('a key', () => {
  test.each<[string, string, string | null, number | null]>([
    ['', 'off', `missing ${hibp}`, null],
    [`${hibp}=REPLACE\n`, 'off', `placeholder ${hibp}`, 1],
    [`${hibp}=k\n`, 'ready', null, null],
    [`${hibp}=\${KEY}\n`, 'unknown', `templated ${hibp}`, 1],
  ])('in %j is %s', (text, state, reason, line) => {
    expect(of('breach-report', text)).toEqual([state, reason, line])
  })

  test('of Duo is read by no release since the one in which it lost its effect', () => {
    const { unusedSince } = setting(duo)
    const judged = (release: string) => of('duo', `${duo}=k\n`, { ...newest, release })
    expect(unusedSince).toBe('2024.12.0')
    expect(judged('2024.11.9')).toEqual(['ready', null, null])
    expect(judged('2024.12.0')).toEqual(['obsolete', 'duoObsolete', null])
    expect(of('duo', '', { ...newest, release: '2024.11.9' })).toEqual(['off', `missing ${duo}`, null])
    expect(of('duo', '')).toEqual(['obsolete', 'duoObsolete', null])
  })
})

describe('what a rule found', () => {
  const breach = { reason: message('readiness.tlsMismatch'), line: 9 }

  test('breaks the feature that would be ready, and no other', () => {
    const server: Server = { ...newest, broken: new Map([['billing-sync', breach]]) }
    expect(of('billing-sync', `${cloud}=true\n`, server)).toEqual(['broken', 'tlsMismatch', 9])
    expect(of('billing-sync', `${cloud}=false\n`, server)).toEqual(['off', `false ${cloud}`, 1])
    expect(of('invitations', mail, server)).toEqual(['ready', null, null])
  })

  test('breaks all of them where it is the whole server', () => {
    const server: Server = { ...newest, broken: new Map([['everything', breach]]) }
    expect(of('invitations', mail, server)).toEqual(['broken', 'tlsMismatch', 9])
  })
})

describe('where nothing starts', () => {
  test.each([
    ['compose', 'composeRejects 7'],
    ['dotnet', 'serverCrashes 7'],
  ] as const)('because of %s, what would be ready is broken', (by, reason) => {
    const server = { ...newest, blocked: { by, line: 7 } }
    expect(of('billing-sync', `${cloud}=true\n`, server)).toEqual(['broken', reason, 7])
    expect(of('billing-sync', '', server)).toEqual(['off', `missing ${cloud}`, null])
  })
})

test('every feature is told, with the settings of the guide', () => {
  const all = readiness(settingsOf(''), newest, () => null)
  expect(all.map(({ feature }) => feature)).toEqual(features)
  expect(all.flatMap(({ settings }) => settings)).toEqual([...guideSettings().values()])
  expect(all[0]?.settings).toEqual(
    ['host', 'port', 'ssl', 'username', 'password'].map((name) => `${smtp}${name}`),
  )
})

describe('in Bitwarden Lite', () => {
  const enforced = 'globalSettings__sso__enforceSsoPolicyForAllUsers=true\n'
  const sso = (text: string) => {
    const all = readiness(settingsOf(text, { stack: 'lite' }), newest, () => null)
    const found = all.find(({ feature }) => feature === 'sso-for-everyone')
    return [found?.state, found?.reason?.key ?? null]
  }

  test.each([
    ['', 'off', 'readiness.missing'],
    [enforced, 'off', 'readiness.missing'],
    [`${enforced}BW_ENABLE_SSO=false\n`, 'off', 'readiness.notTrue'],
    [`${enforced}BW_ENABLE_SSO=True\n`, 'broken', 'readiness.notTrue'],
    [`${enforced}BW_ENABLE_SSO=\${SSO}\n`, 'unknown', 'readiness.templated'],
    [`${enforced}BW_ENABLE_SSO=true\n`, 'ready', null],
  ])('single sign-on with %j is %s', (text, state, reason) => expect(sso(text)).toEqual([state, reason]))
})
