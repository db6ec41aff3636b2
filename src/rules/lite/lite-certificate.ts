import { message } from '../../messages/message.js'
import { type CertificateFaultKind, isPathFromRoot } from '../../readers/lite/certificate.js'
import { uncertain } from '../../settings/state.js'
import { rule } from '../rule.js'

/**
 * With `BW_ENABLE_SSL=true` the entrypoint makes a certificate for the domain where the key file is missing, over
 * whatever certificate is there (bitwarden/self-host bitwarden-lite/entrypoint.sh).
 */
export default rule('lite-certificate', {
  title: 'certificate that Lite cannot use or create',
  severity: 'warning',
  severityWhen: {
    error: 'no certificate can be created for the domain, or none is found',
  },
  since: '1.0.0',
  stacks: ['lite'],
  messages: {
    overwritten:
      '`{setting}` is set without `BW_SSL_KEY`: unless the volume has an ssl.key, Lite overwrites your certificate with one that no browser trusts. Set `BW_SSL_KEY` to the key that belongs to it.',
    missing:
      '`{setting}` is set without `BW_SSL_CERT`: unless the volume has an ssl.crt, Lite creates none, and nginx does not start, so nobody reaches the server. Set `BW_SSL_CERT` to the certificate that belongs to it.',
    path: '`{setting}` has a scheme, a slash or a path: nobody can log in, links in mails lead nowhere, and Lite creates a key but no certificate for it, so nginx does not start. Write only the host name, and delete ssl.key from the volume: while it is there, Lite creates no certificate.',
    absolute:
      '{settings} {count|is an absolute path|are absolute paths}, and Lite writes /etc/bitwarden/ in front of {count|it|them}: no such {count|file is|files are} in the volume, and nginx does not start, so nobody reaches the server. Write the {count|path|paths} from /etc/bitwarden/ on, such as `ssl.crt`.',
    'too-long':
      '`{setting}` is longer than the 64 characters that a certificate’s name can have: Lite creates a key but no certificate, and nginx does not start, so nobody reaches the server. Use a shorter name, or a certificate of your own in `BW_SSL_CERT` and `BW_SSL_KEY`; then delete ssl.key from the volume.',
    'not-a-name':
      '`{setting}` has a character for which Lite creates no certificate: nginx does not start, and nobody reaches the server. Write only the host name.',
  },
  check({ settings }, report) {
    const absolute = settings.lite()?.certificate
      ? files
          .map((name) => settings.own(name))
          .filter(({ state, value }) => state === 'set' && value !== null && isPathFromRoot(value))
      : []
    report.several(absolute, 'absolute', {
      severity: 'error',
      breaks: 'everything',
      related: () => message('related.alsoAbsolute'),
    })
    for (const { kind, variables } of settings.lite()?.certificate?.faults ?? []) {
      const id = messageIds[kind]
      const [line] = variables.flatMap((variable) => variable.line ?? [])
      if (id === null || line === undefined || absolute.some((state) => state.line === line)) continue
      const other = others[id]
      if (other !== undefined && uncertain.has(settings.own(other).state)) continue
      const severity = errors.has(id) ? 'error' : 'warning'
      const [setting] = settings.present().filter((state) => state.line === line)
      if (setting !== undefined)
        report.setting(setting, id, { severity, breaks: severity === 'error' ? 'everything' : null })
    }
  },
})

const files = ['BW_SSL_CERT', 'BW_SSL_KEY']

const messageIds = {
  'certificate-overwritten': 'overwritten',
  'certificate-missing': 'missing',
  'domain-path': 'path',
  'domain-too-long': 'too-long',
  'domain-not-a-name': 'not-a-name',
  // nginx rejects the name as well, which has a finding of its own.
  'file-name': null,
  // Found only where the volume's files are known, which they are not here.
  'folder-missing': null,
} as const satisfies Record<CertificateFaultKind, string | null>

/** What is missing beside it, unless it is filled in at deploy or misspelt. */
const others: Partial<Record<string, string>> = { overwritten: 'BW_SSL_KEY', missing: 'BW_SSL_CERT' }

const errors: ReadonlySet<string> = new Set(['path', 'too-long', 'not-a-name'])
