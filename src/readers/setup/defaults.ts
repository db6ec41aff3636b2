/** What a default that comes back does to a server that worked without it, or with it in another form. */
export type Harm = 'server' | 'database' | 'certificate' | 'cloud' | 'mail'

/** A setting that Setup writes itself. */
export interface Default {
  readonly key: string
  /** The value it gets when the file does not hold it; `{…}` is a `FreshValue`. */
  readonly fresh: string
  readonly harm: Harm | null
}

/** What Setup makes up or takes from elsewhere. */
export type FreshValue =
  | 'url'
  | 'domain'
  | 'region'
  | 'databasePassword'
  | 'identityKey'
  | 'oidcKey'
  | 'duoKey'
  | 'installationId'
  | 'installationKey'

export const vaultKey = 'globalSettings__baseServiceUri__vault'
export const connectionStringKey = 'globalSettings__sqlServer__connectionString'
export const migrationTimeoutKey = 'globalSettings__sqlServer__migrationExecutionTimeoutSeconds'
export const certificatePasswordKey = 'globalSettings__identityServer__certificatePassword'
export const pushRelayKey = 'globalSettings__pushRelayBaseUri'
export const smtpHostKey = 'globalSettings__mail__smtp__host'
const smtp = 'globalSettings__mail__smtp__'

const connectionString = [
  'Data Source=tcp:mssql,1433',
  'Initial Catalog=vault',
  'Persist Security Info=False',
  'User ID=sa',
  'Password={databasePassword}',
  'Multiple Active Result Sets=False',
  'Connect Timeout=30',
  'Encrypt=True',
  'Trust Server Certificate=True',
].join(';')

/**
 * In the order Setup writes them: `bitwarden/server util/Setup/EnvironmentFileBuilder.cs`, `Init`.
 *
 * An absent port is 25 to the server, the one that comes back is 587; the other mail settings come back as what
 * the server takes for none. The certificate's password is made at installation only (`util/Setup/Program.cs`): an
 * update writes it empty.
 */
export const defaults: readonly Default[] = [
  { key: vaultKey, fresh: '{url}', harm: null },
  { key: 'globalSettings__baseServiceUri__cloudRegion', fresh: '{region}', harm: null },
  { key: connectionStringKey, fresh: `"${connectionString}"`, harm: 'database' },
  { key: migrationTimeoutKey, fresh: '', harm: null },
  { key: certificatePasswordKey, fresh: '', harm: 'certificate' },
  { key: 'globalSettings__internalIdentityKey', fresh: '{identityKey}', harm: null },
  { key: 'globalSettings__oidcIdentityClientKey', fresh: '{oidcKey}', harm: null },
  { key: 'globalSettings__duo__aKey', fresh: '{duoKey}', harm: null },
  { key: 'globalSettings__installation__id', fresh: '{installationId}', harm: 'server' },
  { key: 'globalSettings__installation__key', fresh: '{installationKey}', harm: 'cloud' },
  { key: 'globalSettings__yubico__clientId', fresh: 'REPLACE', harm: null },
  { key: 'globalSettings__yubico__key', fresh: 'REPLACE', harm: null },
  { key: 'globalSettings__mail__replyToEmail', fresh: 'no-reply@{domain}', harm: null },
  { key: smtpHostKey, fresh: 'REPLACE', harm: null },
  { key: `${smtp}port`, fresh: '587', harm: 'mail' },
  { key: `${smtp}ssl`, fresh: 'false', harm: null },
  { key: `${smtp}username`, fresh: 'REPLACE', harm: null },
  { key: `${smtp}password`, fresh: 'REPLACE', harm: null },
  { key: 'globalSettings__disableUserRegistration', fresh: 'false', harm: null },
  { key: 'globalSettings__hibpApiKey', fresh: 'REPLACE', harm: null },
  { key: 'adminSettings__admins', fresh: '', harm: null },
]

/** What Setup writes into `docker/global.env`, which comes before the file: `EnvironmentFileBuilder.cs`, `_globalValues`. */
export const globalEnv: readonly (readonly [name: string, value: string])[] = [
  ['ASPNETCORE_ENVIRONMENT', 'Production'],
  ['globalSettings__selfHosted', 'true'],
  [vaultKey, 'http://localhost'],
  [pushRelayKey, 'https://push.bitwarden.com'],
]

/** Written behind the others while push notifications are off, and taken out again when they are on. */
export const pushRelay: Default = { key: pushRelayKey, fresh: 'REPLACE', harm: null }
