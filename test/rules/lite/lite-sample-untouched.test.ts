import { describe, expect, test } from 'vitest'
import { expectFindings, lintText } from '../../lint-text.js'

const lite = { lite: true } as const
const id = 'BW_INSTALLATION_ID=00000000-0000-0000-0000-000000000000'
const key = 'BW_INSTALLATION_KEY=xxxxxxxxxxxx'
const password = 'BW_DB_PASSWORD=super_strong_password'

describe('lite-sample-untouched', () => {
  expectFindings([
    [`${id}\n${key}\n${password}\n`, ['1:1 error lite-sample-untouched untouched +2 +3'], lite],
    [
      `BW_DOMAIN=bitwarden.example.com\n${id}\n${password}\n`,
      ['2:1 error lite-sample-untouched untouched +3 +1'],
      lite,
    ],
    [`${id}\n`, ['1:1 error installation-id-missing zero'], lite],
  ])
})

/** bitwarden/self-host bitwarden-lite/settings.env: its names and values, as it is published. */
const published = `# Server hostname
BW_DOMAIN=bitwarden.example.com

# Database
BW_DB_PROVIDER=mysql
BW_DB_SERVER=db
BW_DB_DATABASE=bitwarden_vault
BW_DB_USERNAME=bitwarden
${password}

# Installation information
${id}
${key}

# Container user ID/group ID
#PUID=1000
#PGID=1000

# Webserver ports
#BW_PORT_HTTP=8080
#BW_PORT_HTTPS=8443

# SSL
#BW_ENABLE_SSL=true
#BW_ENABLE_SSL_CA=true
#BW_SSL_CERT=ssl.crt
#BW_SSL_KEY=ssl.key
#BW_SSL_CA_CERT=ca.crt

# Services
#BW_ENABLE_ADMIN=true
#BW_ENABLE_API=true
#BW_ENABLE_EVENTS=false
#BW_ENABLE_ICONS=true
#BW_ENABLE_IDENTITY=true
#BW_ENABLE_NOTIFICATIONS=true
#BW_ENABLE_SCIM=false
#BW_ENABLE_SSO=false
#BW_ICONS_PROXY_TO_CLOUD=false

# Mail
#globalSettings__mail__replyToEmail=noreply@$BW_DOMAIN
#globalSettings__mail__smtp__host=smtphost.example.com
#globalSettings__mail__smtp__port=587
#globalSettings__mail__smtp__ssl=false
#globalSettings__mail__smtp__username=smtpusername
#globalSettings__mail__smtp__password=smtppassword

# Other
#globalSettings__disableUserRegistration=false
#globalSettings__hibpApiKey=REPLACE
#adminSettings__admins=admin1@email.com,admin2@email.com
`

test('of the file as Bitwarden publishes it three things are said', () => {
  const serious = lintText(published, 'settings.env').filter(({ severity }) => severity !== 'notice')
  expect(serious.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '1 cloud-communication-off',
    '12 lite-sample-untouched',
    '43 smtp-not-configured',
  ])
})
