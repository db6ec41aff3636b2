import { describe, expect, test } from 'vitest'
import { optionsOf } from '../../src/config/build-policy.js'
import type { Choices } from '../../src/config/choices.js'
import { decide } from '../../src/config/decide.js'
import { parseConfig } from '../../src/config/parse.js'
import type { FileOptions } from '../../src/policy/policy.js'

const nothing: Choices = {
  files: undefined,
  serverVersion: undefined,
  failOn: undefined,
  language: undefined,
  baseline: undefined,
  ifNoFiles: undefined,
  rules: new Map(),
}

const option = { kind: 'option', name: '--x' } as const

/** What judges a file under a config. */
function optionsFor(path: string, config: string, given: Choices = nothing): FileOptions {
  return optionsOf(decide(given, parseConfig(config, 'lint.yml')), null, (shown) => shown).forFile(path)
}

describe('a choice', () => {
  test('is the option’s, else the config’s, else the default', () => {
    const config = parseConfig('fail-on: notice\nserver-version: 2025.1.0\n', 'lint.yml')
    const given = { ...nothing, failOn: { value: 'never', from: option } as const }
    expect(decide(given, config)).toMatchObject({
      failOn: { value: 'never', from: option },
      serverVersion: { value: '2025.1.0', from: { kind: 'config', line: 2 } },
      language: { value: null, from: { kind: 'default' } },
    })
  })

  test('of patterns makes finding nothing an error, which is no mistake of the built-in ones', () => {
    const config = parseConfig('files: "*.env"\n', 'lint.yml')
    expect(decide(nothing, null).ifNoFiles.value).toBe('warn')
    expect(decide(nothing, config).ifNoFiles.value).toBe('error')
    const given = { ...nothing, ifNoFiles: { value: 'ignore', from: option } as const }
    expect(decide(given, config).ifNoFiles.value).toBe('ignore')
  })
})

describe('overrides', () => {
  const config = [
    'rules: { open-registration: notice, admins-empty: off }',
    'provided: [globalSettings__hibpApiKey]',
    'organization: { features: [billing-sync, duo] }',
    'overrides:',
    '  - files: "families/**"',
    '    organization: { plan: families }',
    '    rules: { open-registration: off }',
    '    provided: globalSettings__mail__smtp__password',
    '  - files: ["families/strict/**"]',
    '    rules: { open-registration: error }',
  ].join('\n')

  test('change what they name, for their files, the later one over the earlier', () => {
    expect(optionsFor('main/a.env', config).rules.get('open-registration')).toBe('notice')
    expect(optionsFor('families/a.env', config).rules.get('open-registration')).toBe('off')
    expect(optionsFor('families/strict/a.env', config).rules.get('open-registration')).toBe('error')
    expect(optionsFor('families/a.env', config).rules.get('admins-empty')).toBe('off')
  })

  test('add to what is provided', () => {
    expect(optionsFor('families/a.env', config).provided).toEqual([
      'globalSettings__hibpApiKey',
      'globalSettings__mail__smtp__password',
    ])
  })

  test('to a Families plan drop the wish that it cannot have', () => {
    expect(optionsFor('main/a.env', config).organization.features).toEqual(['billing-sync', 'duo'])
    expect(optionsFor('families/a.env', config).organization).toEqual({ plan: 'families', features: ['duo'] })
  })

  test('give way to an option', () => {
    const given: Choices = {
      ...nothing,
      rules: new Map([['open-registration', { value: 'warning', from: option }]]),
    }
    expect(optionsFor('families/a.env', config, given).rules.get('open-registration')).toBe('warning')
  })
})

describe('patterns and tokens', () => {
  test('templates name files, from the folder of the config', () => {
    expect(optionsFor('deploy/eu/a.env', 'templates: "deploy/**/*.env"').template).toBe(true)
    expect(optionsFor('other/a.env', 'templates: "deploy/**/*.env"').template).toBe(false)
  })

  test('a token is a whole value of bounded length', () => {
    const [token] = optionsFor('a.env', 'tokens: ["<<[A-Z_]+>>"]').tokens
    expect(token?.test('<<SMTP_PASSWORD>>')).toBe(true)
    expect(token?.test('x<<SMTP_PASSWORD>>')).toBe(false)
    expect(token?.test(`<<${'A'.repeat(1000)}>>`)).toBe(false)
  })
})
