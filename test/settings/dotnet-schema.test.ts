import { expect, test } from 'vitest'
import { settingKey } from '../../src/readers/dotnet/key.js'
import type { ClassType, PropertyType } from '../../src/readers/dotnet/schema.js'
import { serviceNames } from '../../src/readers/dotnet/schema.js'
import appsettings from '../../src/settings/catalogue/appsettings.json' with { type: 'json' }
import { findSetting, settings } from '../../src/settings/catalogue/catalogue.js'
import { dotnetSchema } from '../../src/settings/catalogue/dotnet-schema.js'

/** Every name that a class binds, with its type. */
function namesOf({ properties }: ClassType, path: string): [string, PropertyType][] {
  return properties.flatMap((property): [string, PropertyType][] => {
    const name = `${path}:${property.key}`
    const { type } = property
    if (property.readOnly) return []
    if (type.kind === 'class') return namesOf(type, name)
    if (type.kind === 'scalar' || type.element.kind === 'scalar') return [[name, type]]
    return [[name, type], ...namesOf(type.element, `${name}:{INDEX}`)]
  })
}

const bound = new Map([
  ...namesOf(dotnetSchema().globalSettings, 'GLOBALSETTINGS'),
  ...namesOf(dotnetSchema().fileLogging, 'GLOBALSETTINGS'),
  ...namesOf(dotnetSchema().adminSettings, 'ADMINSETTINGS'),
])

const listed = settings.filter(({ name }) => /^(?:globalSettings|adminSettings)__/i.test(name))

test('the classes bind what the catalogue lists, but for what something else reads', () => {
  const unbound = listed.map(({ name }) => name).filter((name) => !bound.has(settingKey(name)))
  expect(unbound).toEqual(['adminSettings__role', 'globalSettings__kerberosUser'])
})

test('the catalogue lists what the classes bind', () => {
  const unlisted = [...bound.keys()].filter((key) => findSetting(key.replaceAll(':', '__')) === undefined)
  expect(unlisted.filter((key) => !key.includes('{INDEX}'))).toEqual([])
})

test('a list is a list in both, and a table a table', () => {
  const different = listed.filter(({ name, type }) => {
    const found = bound.get(settingKey(name))
    if (found === undefined) return false
    const kind = type === 'dictionary' ? 'dictionary' : type === 'array' ? 'list' : 'scalar'
    const bindsTo = found.kind === 'array' || found.kind === 'set' ? 'list' : found.kind
    return kind !== bindsTo
  })
  expect(different).toEqual([])
})

test('appsettings files give texts to settings that are there, in services that there are', () => {
  for (const rows of Object.values(appsettings.files))
    for (const row of rows) {
      expect(bound.has(settingKey(row.name)), row.name).toBe(true)
      if ('services' in row) expect(serviceNames).toEqual(expect.arrayContaining(row.services))
    }
  expect(appsettings.services).toEqual([...serviceNames])
})

test('Scim has no file of self-hosted installations', () => {
  expect(dotnetSchema().appsettings('Scim', 'appsettings.SelfHosted.json')).toEqual([])
  expect(dotnetSchema().appsettings('Api', 'appsettings.SelfHosted.json')).not.toEqual([])
})
