import { settingKey } from '../readers/dotnet/key.js'
import type { SettingName } from '../settings/catalogue/setting.js'

type Effect = 'login' | 'sync' | 'stops' | 'push' | 'internal' | 'links' | 'yubikey' | 'passkey'

/** What the server does with an address. */
export interface AddressUse {
  /** What follows when .NET throws at it. */
  readonly whenThrown: Effect
  /** What follows when .NET reads something else than was meant. */
  readonly whenRead: Effect
  /** Paths are glued to it. */
  readonly isRelay: boolean
  /** Used for push alone. */
  readonly isPush: boolean
  /** Origins of apps and extensions are right: `android:apk-key-hash:…`, `chrome-extension://…`. */
  readonly isAnyScheme: boolean
}

/** BaseIdentityClientService.cs: its constructor makes both addresses, before anybody logs in. */
const relay: AddressUse = {
  whenThrown: 'login',
  whenRead: 'push',
  isRelay: true,
  isPush: false,
  isAnyScheme: false,
}
const links: AddressUse = { ...relay, whenThrown: 'links', whenRead: 'links', isRelay: false }
const internal: AddressUse = { ...links, whenThrown: 'internal', whenRead: 'internal' }
/** The `Configure` of src/Identity/Startup.cs and bitwarden_license/src/Sso/Startup.cs. */
const ofService: AddressUse = { ...links, whenThrown: 'stops' }

/** By setting; paths are those of bitwarden/server. The vault has a rule of its own. */
const uses: readonly (readonly [string, AddressUse])[] = [
  ['globalSettings__pushRelayBaseUri', { ...relay, isPush: true }],
  ['globalSettings__installation__identityUri', relay],
  ['globalSettings__installation__apiUri', { ...relay, whenThrown: 'sync' }],
  ['globalSettings__baseServiceUri__internalIdentity', { ...relay, whenRead: 'internal' }],
  ['globalSettings__baseServiceUri__internalNotifications', { ...relay, whenRead: 'internal' }],
  ['globalSettings__baseServiceUri__internalAdmin', internal],
  ['globalSettings__baseServiceUri__internalApi', internal],
  ['globalSettings__baseServiceUri__internalScim', internal],
  ['globalSettings__baseServiceUri__internalSso', internal],
  ['globalSettings__baseServiceUri__internalVault', internal],
  ['globalSettings__baseServiceUri__identity', ofService],
  ['globalSettings__baseServiceUri__sso', ofService],
  ['globalSettings__baseServiceUri__admin', links],
  ['globalSettings__baseServiceUri__api', links],
  ['globalSettings__baseServiceUri__notifications', links],
  ['globalSettings__baseServiceUri__scim', links],
  // Text, a slash and ids are glued to them, and they are never parsed (GlobalSettings.cs, `FileStorageSettings`).
  ['globalSettings__attachment__baseUrl', links],
  ['globalSettings__send__baseUrl', links],
  ['globalSettings__organizationReport__baseUrl', links],
  ['globalSettings__communication__ssoCookieVendor__idpLoginUrl', links],
]
const byKey: ReadonlyMap<string, AddressUse> = new Map(uses.map(([name, use]) => [settingKey(name), use]))

/** By the list whose items they are. */
const ofLists: readonly (readonly [string, AddressUse])[] = [
  // `AddWebAuthn` in src/SharedWeb/Utilities/ServiceCollectionExtensions.cs makes a Uri of each.
  [
    'globalSettings__fido2__origins__',
    { ...links, whenThrown: 'login', whenRead: 'passkey', isAnyScheme: true },
  ],
  // src/Core/Auth/Identity/TokenProviders/YubicoOtpTokenProvider.cs.
  ['globalSettings__yubico__validationUrls__', { ...links, whenThrown: 'yubikey', whenRead: 'yubikey' }],
]

/** What a setting's address is for; undefined for every other setting. */
export function useOf(name: SettingName): AddressUse | undefined {
  return byKey.get(settingKey(name)) ?? ofLists.find(([prefix]) => name.startsWith(prefix))?.[1]
}
