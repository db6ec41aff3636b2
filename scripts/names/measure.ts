import { findRemoved, findSetting, settings } from '../../src/settings/catalogue/catalogue.js'
import { type Recognition, recognise } from '../../src/settings/recognition.js'
import { Value } from '../../src/source/value.js'
import { Random } from './random.js'
import { type TypoKind, typoKinds } from './slips.js'

/** A wrong name and the setting it was made from. */
export interface Wrong {
  readonly rawName: string
  readonly meant: string
  readonly typoKind: TypoKind
}

/** How many of a class were told to be wrong, and how many got the setting they were made from. */
export interface Score {
  readonly typoKind: TypoKind
  readonly names: number
  readonly recognised: number
  readonly suggested: number
  /** What was missed, for a person to judge. */
  readonly missed: readonly Wrong[]
}

/** Names of everybody's: nothing may be said about them. */
export const unrelated = [
  'FOO_BAR', 'MY__APP__KEY', 'TZ', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'PATH', 'HOME', 'LANG', 'SMTP_HOST',
  'SMTP_PASSWORD', 'DB_PASSWORD', 'MAIL_FROM', 'DOMAIN', 'LETSENCRYPT_EMAIL', 'COMPOSE_PROJECT_NAME', 'VAULT_ADDR',
  'ASPNETCORE_FORWARDEDHEADERS_ENABLED', 'DOTNET_GCHeapHardLimit', 'COMPlus_gcServer', 'Kestrel__Limits__MaxRequestBodySize',
  'Serilog__MinimumLevel', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'LOGGING', 'FEATURES', 'redis__connectionString',
  'app__mail__host', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'CUSTOM__SETTING', 'motdepasse', 'PASSWORT', 'utilisateur',
] // biome-ignore format: a list

/** Under Bitwarden's root, and near nothing: told, without a suggestion. */
export const unknowns = [
  'globalSettings__zzqqy__wwvvk',
  'adminSettings__qqxxzz',
  'globalSettings__mail__smtp__qwrtz',
]

/** Wrong names of every class for every documented setting; the same for the same seed. */
export function wrongNames(seed: number, each: number): Wrong[] {
  const random = new Random(seed)
  const made = new Map<string, Wrong>()
  for (const { name, documented, type } of settings) {
    if (!documented) continue
    const meant = type === 'array' ? `${name}__0` : name
    for (const typoKind of typoKinds) {
      for (let i = 0; i < each; i++) {
        const rawName = typoKind.make(meant, random)
        if (rawName !== undefined && !isRight(rawName)) made.set(rawName, { rawName, meant, typoKind })
      }
    }
  }
  return [...made.values()]
}

/** Judges what is recognised in each class. */
export function measure(names: readonly Wrong[]): Score[] {
  return typoKinds.map((typoKind) => {
    const own = names.filter((name) => name.typoKind === typoKind)
    const missed = own.filter(({ rawName, meant }) => suggestion(recogniseName(rawName)) !== meant)
    const recognised = own.filter(({ rawName }) => !silent.has(recogniseName(rawName).kind)).length
    return { typoKind, names: own.length, recognised, suggested: own.length - missed.length, missed }
  })
}

const silent: ReadonlySet<Recognition['kind']> = new Set(['known', 'unrelated'])

export function recogniseName(name: string): Recognition {
  return recognise(new Value(name))
}

export function suggestion(recognition: Recognition): string | null {
  return recognition.kind === 'misspelt' || recognition.kind === 'translated'
    ? recognition.setting.name
    : null
}

function isRight(name: string): boolean {
  return findSetting(name) !== undefined || findRemoved(name) !== undefined
}
