import { message } from '../../messages/message.js'
import { compareReleases } from '../../settings/catalogue/release.js'
import type { Context } from '../context.js'
import { rule } from '../rule.js'
import { type SecretValue, secretValues } from '../secret-values.js'

/**
 * Stub and sample values of Bitwarden's own templates (bitwarden/server util/Setup/Program.cs, bitwarden/self-host
 * bitwarden-lite/settings.env): everybody knows them. One finding for all of one kind, by what can be done with them.
 */
export default rule('well-known-secret', {
  title: 'well-known secret in use',
  severity: 'error',
  severityWhen: {
    warning: 'it is the installation key or the password of the certificate',
    notice: 'the setting no longer has an effect',
  },
  since: '1.0.0',
  messages: {
    published:
      '{settings} {count|has a sample value|have sample values} that anyone can read in Bitwarden’s templates: {count|it protects|they protect} nothing. Generate {count|a secret|secrets} of your own, and treat what {count|it|they} protected as exposed.',
    'installation-key':
      '{settings} has a sample value of Bitwarden’s templates, which Bitwarden’s cloud rejects: no push notifications, no license sync. Write the key you got from bitwarden.com/host.',
    certificate:
      '{settings} has a sample value that anyone can read in Bitwarden’s templates: whoever gets hold of the certificate’s file can use it to sign logins. Make a new certificate with a password of your own.',
    unused:
      '{settings} has a sample value that anyone can read in Bitwarden’s templates, but the server no longer uses the setting; nothing breaks. Delete the line.',
  },
  check(context, report) {
    const published = secretValues(context).filter(({ placeholder }) => placeholder === 'well-known-secret')
    for (const [kind, severity] of kinds) {
      report.several(
        published.filter((each) => kindOf(context, each) === kind),
        kind,
        {
          severity,
          breaks: kind === 'installation-key' ? 'billing-sync' : null,
          related: ({ name }) => message('related.alsoPublished', { setting: name }),
        },
      )
    }
  },
})

type Kind = 'published' | 'installation-key' | 'certificate' | 'unused'

const kinds: readonly (readonly [Kind, 'error' | 'warning' | 'notice'])[] = [
  ['published', 'error'],
  ['installation-key', 'warning'],
  ['certificate', 'warning'],
  ['unused', 'notice'],
]

function kindOf({ settings, release }: Context, { name, setting }: SecretValue): Kind {
  if (name === 'BW_INSTALLATION_KEY' || setting === 'globalSettings__installation__key')
    return 'installation-key'
  if (setting === null) return 'published'
  if (setting === 'globalSettings__identityServer__certificatePassword') return 'certificate'
  const { unusedSince } = settings.of(setting).setting
  return unusedSince !== null && compareReleases(release, unusedSince) >= 0 ? 'unused' : 'published'
}
