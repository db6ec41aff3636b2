import { describe, expect, test } from 'vitest'
import { systemLanguage } from '../../src/cli/language.js'
import { screen } from '../../src/cli/screen.js'

const terminal = { isTTY: true, columns: 90 }
const pipe = {}

describe('colour', () => {
  test.each([
    [terminal, {}, 'auto', true],
    [pipe, {}, 'auto', false],
    [terminal, { NO_COLOR: '1' }, 'auto', false],
    [terminal, { NO_COLOR: '' }, 'auto', true],
    [terminal, { NO_COLOR: '1' }, 'always', true],
    [terminal, {}, 'never', false],
    [terminal, { TERM: 'dumb' }, 'auto', false],
    [pipe, { FORCE_COLOR: '1' }, 'auto', true],
    [terminal, { FORCE_COLOR: '0' }, 'auto', false],
  ] as const)('to %j with %j, --color %s: %s', (stream, env, color, expected) => {
    expect(screen(stream, env, 'linux', color).color).toBe(expected)
  })
})

describe('signs', () => {
  test.each([
    ['linux', terminal, { LANG: 'en_US.UTF-8' }, false],
    ['linux', terminal, { LANG: 'C' }, true],
    ['linux', pipe, { LANG: 'C' }, false],
    ['linux', terminal, {}, false],
    ['win32', terminal, {}, true],
    ['win32', terminal, { WT_SESSION: 'x' }, false],
    ['win32', pipe, { WT_SESSION: 'x' }, true],
  ] as const)('on %s to %j with %j are ASCII: %s', (platform, stream, env, expected) => {
    expect(screen(stream, env, platform, 'auto').ascii).toBe(expected)
  })
})

describe('links', () => {
  test('only for terminals known to understand them, and not in CI', () => {
    const links = (env: Record<string, string>) => screen(terminal, env, 'linux', 'auto').hyperlinks
    expect(links({ TERM_PROGRAM: 'WezTerm' })).toBe(true)
    expect(links({ VTE_VERSION: '7402' })).toBe(true)
    expect(links({ VTE_VERSION: '4205' })).toBe(false)
    expect(links({})).toBe(false)
    expect(links({ TERM_PROGRAM: 'WezTerm', CI: 'true' })).toBe(false)
    expect(links({ TERM_PROGRAM: 'WezTerm', NO_COLOR: '1' })).toBe(false)
  })
})

describe('width', () => {
  test('the terminal’s up to what reads well, else a width to read well', () => {
    const width = (columns: number) => screen({ isTTY: true, columns }, {}, 'linux', 'auto').width
    expect([width(60), width(400)]).toEqual([60, 120])
    expect(screen(pipe, {}, 'linux', 'auto').width).toBe(100)
  })
})

describe('the system’s language', () => {
  test('is the first that is set, and English where it is none of ours', () => {
    expect(systemLanguage({ LC_ALL: 'en_GB.UTF-8' })).toBe('en')
    expect(systemLanguage({ LC_ALL: '', LANG: 'C' })).toBe('en')
    expect(systemLanguage({})).toBe('en')
  })
})
