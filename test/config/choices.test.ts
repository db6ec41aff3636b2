import { describe, expect, test } from 'vitest'
import { policyOf } from '../../src/config/build-policy.js'
import { combine, type PartialChoices } from '../../src/config/choices.js'
import { parseConfig } from '../../src/config/parse-config.js'
import type { FilePolicy } from '../../src/policy/policy.js'

const option = { kind: 'option', name: '--x' } as const

/** What judges a file under a config. */
function policyFor(path: string, config: string, options: PartialChoices = {}): FilePolicy {
  return policyOf(combine(options, parseConfig(config, 'lint.yml'))).forFile(path)
}

describe('a choice', () => {
  test('is the option’s, else the config’s, else the default', () => {
    const config = parseConfig('fail-on: notice\nserver-version: 2025.1.0\n', 'lint.yml')
    const options = { failOn: { value: 'never', source: option } } as const
    expect(combine(options, config)).toMatchObject({
      failOn: { value: 'never', source: option },
      serverVersion: { value: '2025.1.0', source: { kind: 'config', line: 2 } },
      language: { value: null, source: { kind: 'default' } },
    })
  })

  test('of patterns makes finding nothing an error, which is no mistake of the built-in ones', () => {
    const config = parseConfig('files: "*.env"\n', 'lint.yml')
    expect(combine({}, null).ifNoFiles.value).toBe('warn')
    expect(combine({}, config).ifNoFiles.value).toBe('error')
    const options = { ifNoFiles: { value: 'ignore', source: option } } as const
    expect(combine(options, config).ifNoFiles.value).toBe('ignore')
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
    expect(policyFor('main/a.env', config).levels.get('open-registration')).toBe('notice')
    expect(policyFor('families/a.env', config).levels.get('open-registration')).toBe('off')
    expect(policyFor('families/strict/a.env', config).levels.get('open-registration')).toBe('error')
    expect(policyFor('families/a.env', config).levels.get('admins-empty')).toBe('off')
  })

  test('add to what is provided', () => {
    expect(policyFor('families/a.env', config).provided).toEqual([
      'globalSettings__hibpApiKey',
      'globalSettings__mail__smtp__password',
    ])
  })

  test('to a Families plan drop the requirement that it cannot have', () => {
    expect(policyFor('main/a.env', config).requirements.features).toEqual(['billing-sync', 'duo'])
    expect(policyFor('families/a.env', config).requirements).toEqual({ plan: 'families', features: ['duo'] })
  })

  test('give way to an option', () => {
    const options: PartialChoices = {
      rules: new Map([['open-registration', { value: 'warning', source: option }]]),
    }
    expect(policyFor('families/a.env', config, options).levels.get('open-registration')).toBe('warning')
  })
})

describe('patterns and tokens', () => {
  test('templates name files, from the folder of the config', () => {
    expect(policyFor('deploy/eu/a.env', 'templates: "deploy/**/*.env"').template).toBe(true)
    expect(policyFor('other/a.env', 'templates: "deploy/**/*.env"').template).toBe(false)
  })

  test('a token is text around a name', () => {
    expect(policyFor('a.env', 'tokens: ["<<NAME>>"]').tokens).toEqual([{ before: '<<', after: '>>' }])
  })
})
