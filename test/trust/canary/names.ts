import type { Random } from '../../../scripts/random.js'
import { removedSettings, settings } from '../../../src/settings/catalogue/catalogue.js'
import { marker } from './marker.js'

const known = settings.map(({ name }) => name.replaceAll('{index}', '0'))
const removed = removedSettings.map(({ name }) => name.replaceAll('{index}', '0'))

/** Those that most rules ask about, so that every file has some. */
const asked = known.filter((name) =>
  /mail|sso|admins|installation|region|ConnectionString|Registration|Cloud|baseServiceUri__vault|pushRelay|license/i.test(
    name,
  ),
)

/** Names from guides that a machine or a hand has translated, with characters that Compose rejects. */
const translated = [
  "globalSettings__mail__smtp__nomd'utilisateur",
  'paramètresGlobaux__courrier__smtp__hôte',
  'configuraciónGlobal__correo__smtp__contraseña',
  'globaleEinstellungen__E-Mail__smtp__Passwort',
  'globalSettings__mail__smtp__mot de passe',
]

/** Names of other files, of sections, of nothing, of one's own. */
const others = [
  'BW_DB_PASSWORD',
  'BW_ENABLE_SSO',
  'SA_PASSWORD',
  'LOCAL_UID',
  'keyConnectorSettings__database__provider',
  'globalSettings',
  'globalSettings__mail',
  'globalSettings__mail__smtp',
  'adminSettings__admins__0',
  'adminSettings__role__owner',
  'globalSettings__launchDarkly__flagValues__one',
  'globalSettings__yubico__validationUrls__3',
  'globalSettings__nothingThatIsKnown',
  'globalSettings__mail__nothing__thatIsKnown',
  'Logging__LogLevel__Default',
  'IpRateLimitOptions__EnableEndpointRateLimiting',
  'TZ',
  'HTTPS_PROXY',
  'ASPNETCORE_ENVIRONMENT',
  'PASSWORD',
]

/** The name of a setting of one's own, which is not to be shown, so that it may hold the marker. */
const unrelated = [`MY_${marker}`, `${marker}`, `${marker}__password`, `smtp.${marker}`]

/** A name as people write them: right, in another case, with a typoKind, translated, or of something else. */
export function anyName(random: Random): string {
  switch (random.below(12)) {
    case 0:
      return random.pick(known).toUpperCase()
    case 1:
      return mistyped(random.pick(asked), random)
    case 2:
      return random.pick(asked).replaceAll('__', random.pick([':', '_', '.', '--', '__ ']))
    case 3:
      return random.pick(translated)
    case 4:
      return random.pick(removed)
    case 5:
      return random.pick(others)
    case 6:
      return random.pick(unrelated)
    case 7:
      return random.pick(known)
    default:
      return random.pick(asked)
  }
}

/** The whole name of a setting, in any case or as guides translate it, or with other separators. */
export function nameOfSetting(random: Random): string {
  const name = random.pick([random.pick(known), random.pick(asked), random.pick(removed)])
  return random.pick([name, name, name.toUpperCase(), name.replaceAll('__', '_'), random.pick(translated)])
}

function mistyped(name: string, random: Random): string {
  const at = 1 + random.below(name.length - 2)
  switch (random.below(4)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1)
    case 1:
      return `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`
    case 2:
      return `${name.slice(0, at)}\u200B${name.slice(at)}`
    default:
      return `${name}${random.pick(['s', 'Name', '_FILE', 'é'])}`
  }
}
