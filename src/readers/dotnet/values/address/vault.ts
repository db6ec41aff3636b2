import { reveal, Value } from '../../../../source/value.js'
import { trim } from '../../trim.js'
import type { UriFault } from '../uri/fault.js'
import type { UriParts } from '../uri/parts.js'
import { originOf, readUri, uriText } from '../uri/uri.js'
import { isWellFormed } from '../uri/well-formed.js'
import { type WebClient, webClient } from './web-client.js'

/** A text that a service makes of the vault's address, or why its `new Uri` throws. */
export type Made =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: UriFault }

/**
 * What each consumer makes of `baseServiceUri__vault` where the other addresses are not set. Paths are those of
 * bitwarden/server.
 */
export interface VaultAddress {
  /** Whether none of the `new Uri` throws. */
  readonly ok: boolean
  /** Blank counts as not set for the addresses below it. */
  readonly isBlank: boolean
  /** `src/Identity/Startup.cs`, `Configure`: Identity ends at start when it throws. The port is not in it. */
  readonly identityOrigin: Made
  /** `bitwarden_license/src/Sso/Startup.cs`, `Configure`: SSO ends at start when it throws. */
  readonly ssoOrigin: Made
  /** `src/SharedWeb/Utilities/ServiceCollectionExtensions.cs`, `AddWebAuthn`: every login answers 500 when it throws. */
  readonly webAuthnDomain: Made
  /** The same place; Fido2's `ToFullyQualifiedOrigin`. */
  readonly webAuthnOrigin: Made
  /** `src/Core/Platform/Mail/HandlebarsMailService.cs`, `SendPasswordlessSignInAsync`. */
  readonly adminLogin: Made
  /** `src/Core/Models/Mail/BaseMailModel.cs`, `WebVaultUrlHostname`: never fails, shows the text. */
  readonly mailHost: Value
  /** Whether the web vault and the browser extensions can log in. */
  readonly webClient: WebClient
  /** `src/Core/Auth/Models/Data/SsoConfigurationData.cs`, `BuildSsoUrl`; null where the page shows paths alone. */
  readonly ssoPage: Value | null
  /** `util/Setup/Configuration.cs`, `Domain`; null where Setup has none. */
  readonly setupDomain: Value | null
}

/** `BuildExternalUri` in `src/Core/Settings/GlobalSettings.cs`, and what is made of its addresses. */
export function vaultAddress(value: Value): VaultAddress {
  return new ReadVaultAddress(reveal(value))
}

/** Each consumer's part is read when it is asked for: the rules ask for few. */
class ReadVaultAddress implements VaultAddress {
  readonly isBlank: boolean
  readonly #text: string
  readonly #base: string

  constructor(text: string) {
    this.isBlank = trim(text) === ''
    this.#text = text
    this.#base = this.isBlank ? '' : text
  }

  get ok(): boolean {
    const all = [this.#itself, this.#below('/identity'), this.#below('/sso'), this.#below(adminLogin)]
    return all.every((each) => typeof each !== 'string')
  }

  get identityOrigin(): Made {
    return made(this.#below('/identity'), originOf)
  }

  get ssoOrigin(): Made {
    return made(this.#below('/sso'), originOf)
  }

  get webAuthnDomain(): Made {
    return made(this.#itself, ({ host }) => host)
  }

  get webAuthnOrigin(): Made {
    return made(this.#itself, (uri) => qualifiedOrigin(uri, this.#text))
  }

  get adminLogin(): Made {
    return made(this.#below(adminLogin), uriText)
  }

  get mailHost(): Value {
    const mail = this.#below('/#')
    return new Value(typeof mail === 'string' ? `${this.#base}/#` : mail.host)
  }

  get webClient(): WebClient {
    return webClient(this.#text)
  }

  get ssoPage(): Value | null {
    const page = isWellFormed(`${this.#base}/sso`) ? this.#below('/sso/saml2') : 'no-scheme'
    return typeof page === 'string' ? null : new Value(uriText(page))
  }

  get setupDomain(): Value | null {
    const uri = this.#itself
    return typeof uri === 'string' ? null : new Value(uri.host)
  }

  get #itself(): UriParts | UriFault {
    return readUri(this.#text)
  }

  #below(path: string): UriParts | UriFault {
    return readUri(this.#base + path)
  }
}

const adminLogin = '/admin/login/confirm'

function made(uri: UriParts | UriFault, part: (uri: UriParts) => string): Made {
  return typeof uri === 'string' ? { ok: false, fault: uri } : { ok: true, value: new Value(part(uri)) }
}

/** `passwordless-lib/fido2-net-lib Src/Fido2/Extensions/StringExtensions.cs`, version 3.0.1. */
function qualifiedOrigin(uri: UriParts, text: string): string {
  if (uri.hostType === 'none') return text
  return uri.isDefaultPort ? originOf(uri) : `${originOf(uri)}:${uri.port}`
}
