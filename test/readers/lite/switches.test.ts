import { describe, expect, test } from 'vitest'
import { names, start } from './start.js'

/** What becomes of SSO: on, off, or the error with which supervisord ends. */
function sso(value: string, beside: Readonly<Record<string, string>> = {}): string {
  const { exit, services } = start({ BW_ENABLE_SSO: value, ...beside })
  return exit.stage === 'ok' ? (services.get('sso') === true ? 'on' : 'off') : exit.message
}

const notBoolean = "not a valid boolean value in section 'program:sso'"

describe('supervisord takes eight words in any case, white space around them or not', () => {
  test.each(['true', 'YES', 'On', '1', ' true', 'true ', '\u00a0true', '\x1ctrue'])('%j is on', (word) => {
    expect(sso(word)).toBe('on')
  })

  test.each(['false', 'No', 'OFF', '0', '\tno'])('%j is off', (word) => {
    expect(sso(word)).toBe('off')
  })

  test.each(['', ' ', '"true"', "'true'", 'enabled', 'y', 't', '2', 'vrai', '=true', 'REPLACE', 'ｔrue'])(
    '%j ends all of Lite',
    (word) => {
      expect(sso(word)).toBe(notBoolean)
      expect([...start({ BW_ENABLE_SSO: word }).services.values()].every((on) => !on)).toBe(true)
    },
  )
})

describe('a remark is cut with the white space before it', () => {
  test.each([
    ['true # on', 'on'],
    ['false ; off', 'off'],
    ['true\t#x', 'on'],
    ['true#x', notBoolean],
    ['# true', notBoolean],
    [' ; true', notBoolean],
  ])('%j: %s', (value, expected) => expect(sso(value)).toBe(expected))
})

describe('the value is part of a command of sed', () => {
  test.each([
    ['true/false', 'on'],
    ['false/true', 'on'],
    ['n/a', 'on'],
    ['\n', 'on'],
    ['no\n', 'on'],
    ['\\', 'on'],
    ['no\\', 'on'],
  ])('%j makes it fail, and the program keeps the image’s word', (value, expected) => {
    expect(sso(value)).toBe(expected)
    const [failed] = start({ BW_ENABLE_SSO: value }).switches.filter((each) => each.substitutionFailed)
    expect(failed).toMatchObject({ program: 'sso', on: true, routed: false })
  })

  test.each([
    ['tr\\ue', 'on'],
    ['\\true', notBoolean],
    ['\\off', 'off'],
    ['o\\n', notBoolean],
    ['true\\1', 'on'],
    ['&', notBoolean],
    ['true\\&', notBoolean],
    ['true\\\\', notBoolean],
    ['no\\/', notBoolean],
    ['false/ # a remark of sed', 'off'],
  ])('%j: %s', (value, expected) => expect(sso(value)).toBe(expected))

  test.each([
    ['no\\nautorestart=false', 'off'],
    ['no\\nautostart=true', 'on'],
    ['no\\n# a remark', 'off'],
    ['\\n true', notBoolean],
    ['no\\nnonsense', 'Source contains parsing errors'],
    ['no\\r=true', 'Source contains parsing errors'],
  ])('%j brings lines of their own', (value, expected) => expect(sso(value)).toBe(expected))
})

describe('supervisord expands names of the environment', () => {
  test.each([
    ['%(ENV_BW_ENABLE_API)s', 'on'],
    ['%(ENV_BW_ENABLE_SCIM)s', 'off'],
    ['%(ENV_SHLVL)s', 'on'],
    ['%(ENV_MY_WORD).2s', 'on'],
    ['%(ENV_MY_WORD)9s', notBoolean],
    ['%(program_name)s', notBoolean],
    ['%(ENV_globalSettings__duo__aKey)s', notBoolean],
    ['tr%%ue', notBoolean],
    ['%(ENV_NO_SUCH)s', "names that cannot be expanded in section 'program:sso'"],
    ['50%', "badly formatted expansion in section 'program:sso'"],
    ['%(ENV_MY_WORD)d', "badly formatted expansion in section 'program:sso'"],
    ['%(ENV_MY_WORD', "badly formatted expansion in section 'program:sso'"],
  ])('%j: %s', (value, expected) => expect(sso(value, { MY_WORD: 'once' })).toBe(expected))
})

describe('of several errors', () => {
  test('the first program in order is named', () => {
    const { exit } = start({ BW_ENABLE_SCIM: 'ja', BW_ENABLE_EVENTS: 'nein' })
    expect(exit).toMatchObject({ stage: 'supervisord', code: 2 })
    expect(exit.message).toBe("not a valid boolean value in section 'program:events'")
    expect(names(exit.causes)).toEqual(['BW_ENABLE_EVENTS'])
  })

  test('a line that is no setting comes before a word that is no boolean', () => {
    const { exit } = start({ BW_ENABLE_ADMIN: 'ja', BW_ENABLE_SSO: 'no\\nnonsense' })
    expect(exit.message).toBe('Source contains parsing errors')
    expect(names(exit.causes)).toEqual(['BW_ENABLE_SSO'])
  })

  test('an unknown user comes before a switch', () => {
    const { exit } = start({ PUID: 'me', BW_ENABLE_SSO: 'maybe' })
    expect(exit).toMatchObject({ stage: 'entrypoint', code: 1, message: 'su-exec: no such user' })
  })
})

test('nginx has no switch', () => {
  expect(start({ BW_ENABLE_NGINX: 'false' }).services.get('nginx')).toBe(true)
})

test('a program may run without a route, and never has a route without running', () => {
  for (const word of ['true', 'True', '1', 'false', 'no']) {
    const [api] = start({ BW_ENABLE_API: word }).switches.filter(({ program }) => program === 'api')
    expect(api?.routed).toBe(word === 'true')
    expect(api?.on).toBe(['true', 'True', '1'].includes(word))
  }
})
