import type { Example, ExampleFile } from '../../scripts/docs/page-examples.js'

/** What a server needs besides the lines that a page shows, its secrets filled in at deploy. */
const standard = [
  'globalSettings__baseServiceUri__vault=https://vault.brindlemoor.com',
  'globalSettings__sqlServer__connectionString=${CONNECTION_STRING:?}',
  'globalSettings__identityServer__certificatePassword=${CERTIFICATE_PASSWORD:?}',
  'globalSettings__internalIdentityKey=${INTERNAL_IDENTITY_KEY:?}',
  'globalSettings__oidcIdentityClientKey=${OIDC_IDENTITY_CLIENT_KEY:?}',
  'globalSettings__installation__id=${INSTALLATION_ID:?}',
  'globalSettings__installation__key=${INSTALLATION_KEY:?}',
  'globalSettings__mail__replyToEmail=bitwarden@brindlemoor.com',
  'globalSettings__mail__smtp__host=smtp.brindlemoor.com',
  'globalSettings__mail__smtp__port=587',
  'globalSettings__mail__smtp__username=${SMTP_USERNAME:?}',
  'globalSettings__mail__smtp__password=${SMTP_PASSWORD:?}',
  'globalSettings__disableUserRegistration=true',
  'globalSettings__enableCloudCommunication=true',
  'adminSettings__admins=ops@brindlemoor.com',
]

const lite = [
  'BW_DOMAIN=vault.brindlemoor.com',
  'BW_DB_PROVIDER=sqlite',
  'BW_INSTALLATION_ID=0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e',
  'BW_INSTALLATION_KEY=${INSTALLATION_KEY:?}',
  ...standard.filter((line) => /__(?:mail|disableUser|enableCloud|admins)/.test(line)),
]

/** The example with the lines around it that a page does not repeat: what is left to find is the example's own. */
export function completed(example: Example): Example {
  return { ...example, files: example.files.map(withOthers) }
}

function withOthers(file: ExampleFile): ExampleFile {
  const { path, content } = file
  if (!/override[^/]*\.env|settings\.env/.test(path) || path.includes('mssql')) return file
  const shown = new Set(
    content.split('\n').map((line) => /^[\W_]*(?:export )?(\w+)/.exec(line)?.[1]?.toLowerCase()),
  )
  const others = /^BW_/m.test(content) ? lite : standard
  const missing = others.filter((line) => !shown.has(/^\w+/.exec(line)?.[0].toLowerCase()))
  return { ...file, content: [...missing, content].join('\n') }
}
