import { describe, expect, test } from 'vitest'
import {
  isMisnamed,
  isPartName,
  isTemplateName,
  nameKind,
  templateSuffixes,
} from '../../src/source/file-name.js'

describe('a name that is linted wherever it is', () => {
  test.each([
    'global.override.env',
    'prod.global.override.env',
    'a.b.global.override.env',
    '.global.override.env',
    'global.override.prod.env',
    'global.override.eu.prod.env',
    'private_global.override.env',
    'encrypted_private_global.override.env.age',
  ])('is %s, as a template too', (name) => {
    expect(nameKind(name)).toBe('override')
    for (const suffix of templateSuffixes)
      expect(nameKind(name.replace(/\.age$/, '') + suffix)).toBe('override')
  })
})

describe('a name whose content is asked', () => {
  test.each(['settings.env', 'private_settings.env'])(
    'is %s of Bitwarden Lite, as a template too',
    (name) => {
      expect(nameKind(name)).toBe('lite')
      for (const suffix of templateSuffixes) expect(nameKind(name + suffix)).toBe('lite')
    },
  )

  test.each([
    ...['.env', '.env.example', '.env.local', '.env.prod.j2', 'bitwarden.env', 'stack.env.tmpl', 'a.env.b.c'],
    ...[
      'dot_env',
      'private_dot_env.tmpl',
      'global_override.env',
      'override.env',
      'global.env',
      'my.settings.env',
    ],
    ...['global-override.env.j2', 'global.overrideX.env.j2'],
  ])('is %s', (name) => expect(nameKind(name)).toBe('env'))
})

describe('a name that people mistake for it', () => {
  test.each([
    ...['global-override.env', 'Global.Override.env', 'GLOBAL.OVERRIDE.ENV', 'global override.env'],
    ...[
      'global.override.env.txt',
      'global.override.env.bak',
      'global.override.env.old',
      'global.override.env~',
    ],
    ...['global.override.env.20260131', 'global.override.env (1)', 'global.override.env-copy'],
    ...['global.override.env.bak.txt', 'prod.global-override.env', 'Global-Override.env.bak'],
    ...[
      'global.overide.env',
      'xglobal.override.env',
      'global.override.evn',
      'globaloverride.env',
      'global.overrride.env',
    ],
    ...[
      'global.override',
      'global.override.conf',
      'Global.Override.ini',
      'global-override.cfg',
      'global.override.bak',
    ],
    ...['global.env.override', 'env.global.override', 'override.global.env'],
  ])('is %s', (name) => {
    expect(isMisnamed(name)).toBe(true)
    expect(nameKind(name)).toBe('resembling')
  })

  test.each([
    ...[
      'global.override.env',
      'prod.global.override.env',
      'global_override.env',
      'global.env',
      'override.env',
    ],
    ...['global-override.env.j2', 'settings.env.bak', 'x'.repeat(5000), 'global.environment'],
  ])('is not %s', (name) => expect(isMisnamed(name)).toBe(false))
})

test.each([
  'x.txt',
  'global.override.yml',
  'global.override.sh',
  'environment',
  'env',
  '.envrc',
  'readme.md',
  'a.env2',
  '',
])('%s is never looked into', (name) => expect(nameKind(name)).toBe(null))

test.each([
  ['global.override.env', true],
  ['global.override.config.env', true],
  ['global.override.secret.env.j2', true],
  ['prod.global.override.env', false],
  ['settings.env', false],
])('%s may be one of several parts: %s', (name, expected) => expect(isPartName(name)).toBe(expected))

test('a template is told by its suffix', () => {
  for (const suffix of templateSuffixes) expect(isTemplateName(`a.env${suffix}`)).toBe(true)
  for (const name of ['a.env', 'a.env.j2.bak', 'j2']) expect(isTemplateName(name)).toBe(false)
})
