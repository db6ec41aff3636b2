import { describe, expect, test } from 'vitest'
import { shown, start } from './start.js'

function groups(environment: Readonly<Record<string, string>>): string[][] {
  return start(environment).collisions.map((group) => group.map(({ name, from }) => `${from} ${shown(name)}`))
}

describe('two names that differ in case only leave Lite without a web site', () => {
  test.each([
    [{ HTTP_PROXY: 'x', http_proxy: 'x' }, ['file HTTP_PROXY', 'file http_proxy']],
    [
      { globalSettings__mail__smtp__host: 'a', globalSettings__Mail__Smtp__Host: 'b' },
      ['file globalSettings__mail__smtp__host', 'file globalSettings__Mail__Smtp__Host'],
    ],
    [
      { globalSettings__postgresql__connectionString: 'x' },
      [
        'file globalSettings__postgresql__connectionString',
        'script globalSettings__postgreSql__connectionString',
      ],
    ],
    [
      { globalsettings__installation__id: 'x' },
      ['file globalsettings__installation__id', 'script globalSettings__installation__id'],
    ],
    [
      { GLOBALSETTINGS__SELFHOSTED: 'true' },
      ['file GLOBALSETTINGS__SELFHOSTED', 'image globalSettings__selfHosted'],
    ],
    [{ bw_enable_sso: 'true' }, ['file bw_enable_sso', 'image BW_ENABLE_SSO']],
    [{ bw_db_file: 'x' }, ['file bw_db_file', 'image BW_DB_FILE']],
    [{ Path: 'x' }, ['file Path', 'container PATH']],
    [{ hostname: 'x' }, ['file hostname', 'container HOSTNAME']],
    [{ DÉSACTIVER: '1', désactiver: '1' }, ['file DÉSACTIVER', 'file désactiver']],
  ])('%j', (environment, expected) => {
    expect(groups(environment)).toEqual([expected])
    const { exit, routes, site, services } = start(environment)
    expect({ stage: exit.stage, routes, site }).toEqual({ stage: 'ok', routes: [], site: null })
    expect(services.get('nginx')).toBe(true)
  })

  test('of several groups all are named', () => {
    expect(groups({ http_proxy: '', HTTP_PROXY: '', no_proxy: '', No_Proxy: '', NO_PROXY: '' })).toEqual([
      ['file http_proxy', 'file HTTP_PROXY'],
      ['file no_proxy', 'file No_Proxy', 'file NO_PROXY'],
    ])
  })

  test.each([
    { HTTP_PROXY: 'x' },
    { globalSettings__MAIL__smtp__host: 'x' },
    { globalsettings__mail__smtp__host: 'x' },
    { bw_port_http: '9000' },
    { puid: '1234' },
    { vault_service_uri: 'x' },
    { BW_ENABLE_SSO: 'false', globalSettings__selfHosted: 'true', PATH: '/bin' },
    { 'globalSettings:mail:smtp:host': 'x', globalSettings__mail__smtp__host: 'x' },
  ])('one spelling alone is fine: %j', (environment) => {
    expect(groups(environment)).toEqual([])
    expect(start(environment).site).not.toBeNull()
  })
})
