import { expect, test } from 'vitest'
import { parseOverride } from '../../src/readers/companions/compose-override.js'

test('names what the services get, in both forms of environment', () => {
  const text = `services:
  api:
    environment:
      globalSettings__mail__smtp__host: relay
  identity:
    environment:
      - globalSettings__disableUserRegistration=true
      - TZ
  mssql:
    mem_limit: 4g
`
  expect(parseOverride(text)).toEqual([
    { service: 'api', keys: new Set(['GLOBALSETTINGS:MAIL:SMTP:HOST']), envFile: false },
    { service: 'identity', keys: new Set(['GLOBALSETTINGS:DISABLEUSERREGISTRATION', 'TZ']), envFile: false },
    { service: 'mssql', keys: new Set(), envFile: false },
  ])
})

test('an env file of a service’s own', () => {
  expect(parseOverride('services:\n  api:\n    env_file: [own.env]\n')).toEqual([
    { service: 'api', keys: new Set(), envFile: true },
  ])
})

test('names that an anchor brings', () => {
  const text = 'x-own: &own {TZ: UTC}\nservices:\n  api:\n    environment: {<<: *own, URL: x}\n'
  expect(parseOverride(text)).toEqual([{ service: 'api', keys: new Set(['URL', 'TZ']), envFile: false }])
})

test.each(['', 'services:\n', 'services: {}\n'])('nothing in %j', (text) => {
  expect(parseOverride(text)).toEqual([])
})

test.each(['services: [', 'services: 5\n', '- a\n'])('null for what is no such file: %j', (text) => {
  expect(parseOverride(text)).toBeNull()
})
