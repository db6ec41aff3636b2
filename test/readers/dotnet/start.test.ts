import { describe, expect, test } from 'vitest'
import { settingKey } from '../../../src/readers/dotnet/key.js'
import { serviceNames } from '../../../src/readers/dotnet/schema.js'
import { reveal, Value } from '../../../src/source/value.js'
import { names, read, selfHosted } from './read.js'

/** Stage and what is wrong, of each failure. */
function failed(environment: Record<string, string>): string[] {
  return read(environment, { exists: (path) => (path.is('/nowhere') ? false : undefined) }).failures.map(
    ({ stage, fault, ends }) => `${stage}: ${fault}${ends.length === 0 ? ', nothing ends' : ''}`,
  )
}

describe('what a bad value ends', () => {
  test('under globalSettings every service', () => {
    const [failure] = read({ ...selfHosted, globalSettings__mail__smtp__port: 'x' }).failures
    expect(failure).toMatchObject({ stage: 'GlobalSettings', fault: 'not-a-number', ends: serviceNames })
  })

  test('under adminSettings none: Admin reads it at night', () => {
    const [failure] = read({ ...selfHosted, adminSettings__deleteTrashDaysAgo: 'x' }).failures
    expect(failure).toMatchObject({ stage: 'AdminSettings', services: ['Admin'], ends: [] })
  })

  test.each([
    [{ globalSettings__logDirectoryByProject: 'oui' }, ['FileLogging: not-a-boolean']],
    [{ globalSettings__logDirectoryByProject: 'oui', Logging__PathFormat: '/logs/x.log' }, []],
    [{ globalSettings__logDirectoryByProject: 'oui', ASPNETCORE_ENVIRONMENT: 'Development' }, []],
    [{ globalSettings__logRollBySizeLimit: '' }, []],
    [{ OpenTelemetry__Enabled: '' }, ['OpenTelemetry: empty']],
    [{ OpenTelemetry__Metrics__Enabled: 'oui' }, ['OpenTelemetry: not-a-boolean']],
    [{ OpenTelemetry__Tracing__Enabled__x: 'oui' }, []],
    [{ OTEL_DEBUGGING: '1' }, ['OpenTelemetry: not-a-boolean']],
    [{ globalSettings__selfHosted: '1' }, ['OpenTelemetry: not-a-boolean']],
  ])('%j: %j', (environment, expected) => expect(failed(environment)).toEqual(expected))

  test('of several, in the order of a start and of the classes', () => {
    expect(
      failed({
        adminSettings__deleteTrashDaysAgo: 'x',
        globalSettings__mail__smtp__port: 'x',
        globalSettings__disableUserRegistration: 'x',
        globalSettings__logDirectoryByProject: 'x',
        OpenTelemetry__Enabled: 'x',
        Logging__LogLevel__Default: 'x',
      }),
    ).toEqual([
      'host: not-a-log-level',
      'OpenTelemetry: not-a-boolean',
      'GlobalSettings: not-a-boolean',
      'GlobalSettings: not-a-number',
      'FileLogging: not-a-boolean',
      'AdminSettings: not-a-number, nothing ends',
    ])
  })

  test('none of the settings, where the host captures what a start throws', () => {
    for (const capture of ['true', '1', 'TRUE'])
      expect(
        failed({ ASPNETCORE_CAPTURESTARTUPERRORS: capture, globalSettings__mail__smtp__port: 'x' }),
      ).toEqual([])
    expect(
      failed({ ASPNETCORE_CAPTURESTARTUPERRORS: 'yes', globalSettings__mail__smtp__port: 'x' }),
    ).toHaveLength(1)
  })
})

describe('what .NET logs', () => {
  test('holds the value, so that here it is closed', () => {
    const [failure] = read({ globalSettings__mail__smtp__port: 'hunter2' }).failures
    expect(failure?.exception.type).toBe('System.InvalidOperationException')
    expect(failure?.exception.sentence).toBe(
      "Failed to convert configuration value 'VALUE' at 'GlobalSettings:Mail:Smtp:Port' to type 'System.Int32'.",
    )
    expect(reveal(failure?.exception.message ?? new Value(''))).toContain("value 'hunter2' at")
    expect(JSON.stringify(failure?.exception)).not.toContain('hunter2')
  })

  test.each([
    ['globalSettings__dataProtection__keyProtectionPolicy', 'DataProtectionSettings+KeyProtectionPolicyType'],
    ['globalSettings__distributedCache__defaultExtendedCache__eagerRefreshThreshold', 'System.Single'],
    ['globalSettings__passwordlessAuth__userRequestExpiration', 'System.TimeSpan'],
    ['globalSettings__installation__id', 'System.Guid'],
    ['globalSettings__logRollBySizeLimit', 'System.Int64'],
  ])('of %s names %s', (name, type) => {
    expect(read({ [name]: 'x' }).failures[0]?.exception.sentence).toContain(`${type}'.`)
  })
})

describe('self-hosted', () => {
  const internal = [settingKey('BaseServiceUri'), settingKey('InternalIdentity')]

  test.each([
    ['globalSettings__selfHosted', 'true', true],
    ['globalSettings__selfHosted', 'True', true],
    ['globalSettings__selfHosted', ' true', false],
    ['GLOBALSETTINGS__SELFHOSTED', 'true', false],
    ['globalSettings:selfHosted', 'true', false],
  ])('%s=%j: the file of self-hosted installations is read: %s', (name, value, readsFile) => {
    const reading = read({
      [name]: value,
      globalSettings__baseServiceUri__vault: 'https://vault.example.org',
    })
    expect(reading.selfHosted).toEqual({ isSet: true, readsFile })
    const address = (service: 'Api' | 'Scim') => {
      const value = reading.starts.get(service)?.globalSettings.at(internal)
      return value instanceof Value ? reveal(value) : value
    }
    const cloud = 'https://identity.bitwarden.com'
    expect(address('Api')).toBe(readsFile ? 'http://identity:5000' : cloud)
    // It has no such file.
    expect(address('Scim')).toBe(cloud)
  })

  test('false and absent', () => {
    expect(read({ globalSettings__selfHosted: 'false' }).selfHosted).toEqual({
      isSet: false,
      readsFile: false,
    })
    expect(read({}).selfHosted).toEqual({ isSet: false, readsFile: false })
  })
})

describe('variables of the host', () => {
  test.each([
    ['http://+:5000', []],
    ['http://a:1;http://b:2', []],
    ['http://[::1]', []],
    ['http://a/', []],
    ['http://unix:/run/x.sock', []],
    ['', []],
    ['vault.example.org', ['start: not-an-address']],
    ['http://', ['start: not-an-address']],
    ['ftp://a:1', ['start: unknown-scheme']],
    [' http://a:1', ['start: unknown-scheme']],
    ['"http://a:1"', ['start: unknown-scheme']],
    ['http://a:1,http://b:2', ['start: path']],
    ['http://a:1/vault', ['start: path']],
    ['http://a:65536', ['start: bad-port']],
    ['http://a:x', ['start: bad-port']],
    ['https://a:1', ['start: no-certificate']],
  ])('ASPNETCORE_URLS=%j: %j', (urls, expected) =>
    expect(failed({ ASPNETCORE_URLS: urls })).toEqual(expected),
  )

  test.each([
    [{ Kestrel__Endpoints__Http__Url: 'x' }, ['start: not-an-address']],
    [{ Kestrel__Endpoints__Http__Protocols: 'Http1' }, ['start: no-url']],
    [{ Kestrel__Endpoints__Http__Url: 'http://a', Kestrel__Endpoints__Http__Protocols: 'Http9' }, []],
    [{ Kestrel__Endpoints__Http__Url: 'http://a', ASPNETCORE_URLS: 'x' }, []],
    [{ Kestrel__Limits__MaxRequestBodySize: 'x' }, []],
    [{ Kestrel__Endpoints__Http__Url: 'https://a' }, ['start: no-certificate']],
    [{ Kestrel__Endpoints__Http__Url: 'https://a', Kestrel__Certificates__Default__Path: '/x' }, []],
    [{ Kestrel__Certificates__Default__Path: '/nowhere' }, ['start: no-file']],
    [
      { Kestrel__Endpoints__A__Url: 'https://a', Kestrel__Endpoints__A__Certificate__Path: '/nowhere' },
      ['start: no-file'],
    ],
    [{ ASPNETCORE_CONTENTROOT: '/nowhere' }, ['host: no-folder']],
    [{ ASPNETCORE_CONTENTROOT: '/app' }, []],
    [{ DOTNET_STARTUP_HOOKS: '/nowhere' }, ['runtime: no-hook']],
    [{ DOTNET_GCHeapHardLimit: '100000' }, ['runtime: too-little-memory']],
    [{ DOTNET_GCHeapHardLimit: '10000000' }, []],
    [{ DOTNET_GCHeapHardLimit: 'garbage' }, []],
    [{ Logging__LogLevel__Default: 'warning' }, []],
    [{ Logging__LogLevel__Default: ' 99 ' }, []],
    [{ Logging__LogLevel__Default: '' }, []],
    [{ Logging__LogLevel: 'Nonsense' }, []],
    [{ Logging__LogLevel__Default: 'Nonsense' }, ['host: not-a-log-level']],
    [{ Logging__LogLevel__Default__x: 'Nonsense' }, ['host: not-a-log-level']],
    [{ Logging__Console__LogLevel__Microsoft: 'Nonsense' }, ['host: not-a-log-level']],
    [{ Logging__Console__FormatterName: 'nothing' }, []],
    [{ Logging__Console__IncludeScopes: 'oui' }, ['host: not-a-boolean']],
    [{ Logging__Console__FormatterOptions__SingleLine: 'oui' }, ['host: not-a-boolean']],
  ])('%j: %j', (environment, expected) => expect(failed(environment)).toEqual(expected))

  test.each([
    ['/nowhere', 'System.IO.FileNotFoundException'],
    ['/nowhere/x.pfx', 'System.IO.DirectoryNotFoundException'],
  ])('the missing certificate %s: %s', (path, type) => {
    const exists = (each: Value) => (each.matches(/^\/nowhere/) ? false : undefined)
    const [failure] = read({ Kestrel__Certificates__Default__Path: path }, { exists }).failures
    expect(failure?.exception.type).toBe(type)
  })

  test('the missing Url names its endpoint, which is closed', () => {
    const [failure] = read({ Kestrel__Endpoints__Http__Protocols: 'Http1' }).failures
    expect(failure?.exception.sentence).toBe("The endpoint VALUE is missing the required 'Url' parameter.")
    expect(names(failure?.variables ?? [])).toEqual(['Kestrel__Endpoints__Http__Protocols'])
  })

  test.each([
    [{}, 'Production'],
    [{ ASPNETCORE_ENVIRONMENT: 'Staging' }, 'Staging'],
    [{ aspnetcore_environment: 'Staging' }, 'Staging'],
    [{ ASPNETCORE_ENVIRONMENT: '' }, 'Production'],
    [{ DOTNET_ENVIRONMENT: 'Staging' }, 'Staging'],
    [{ DOTNET_ENVIRONMENT: 'Staging', ASPNETCORE_ENVIRONMENT: 'Production' }, 'Production'],
  ])('%j: the environment is %s', (environment, expected) =>
    expect(read(environment).environmentName).toBe(expected),
  )

  test.each([
    ['1', true],
    ['TRUE', true],
    [' true', false],
    ['yes', false],
    ['', false],
  ])('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=%j: %s', (value, expected) =>
    expect(read({ DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: value }).isInvariant).toBe(expected),
  )
})

describe('setters and getters of the classes', () => {
  const at = (path: string, environment: Record<string, string>) => {
    const value = read(environment).starts.get('Events')?.globalSettings.at(settingKey(path).split(':'))
    return value instanceof Value ? reveal(value) : value
  }

  test.each([
    ['sqlServer__connectionString', '"Server=db"', 'Server=db'],
    ['sqlServer__connectionString', "'Server=db'", "'Server=db'"],
    ['storage__connectionString', '""c""', 'c'],
    ['eventLogging__rabbitMq__password', '"p"', 'p'],
    ['identityServer__redisConnectionString', '"r"', '"r"'],
    ['mail__smtp__password', '"p"', '"p"'],
  ])('%s=%s is %s', (name, value, expected) =>
    expect(at(name, { [`globalSettings__${name}`]: value })).toBe(expected),
  )

  test('an address that is blank is made of the vault', () => {
    const vault = { ...selfHosted, globalSettings__baseServiceUri__api: ' ' }
    expect(at('baseServiceUri__api', vault)).toBe('https://vault.example.org/api')
    expect(at('attachment__baseUrl', vault)).toBe('https://vault.example.org/attachments')
    expect(at('licenseDirectory', vault)).toBe('/etc/bitwarden/core/licenses')
    expect(at('licenseDirectory', {})).toBeNull()
  })

  test('the read-only connection is the other one where it is not set', () => {
    const name = 'globalSettings__sqlServer__connectionString'
    expect(at('sqlServer__readOnlyConnectionString', { [name]: 'Server=db' })).toBe('Server=db')
  })
})
