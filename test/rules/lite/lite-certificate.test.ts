import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const

describe('lite-certificate', () => {
  expectFindings([
    ['BW_ENABLE_SSL=true\nBW_SSL_CERT=own.pem\n', ['2:1 warning lite-certificate overwritten'], lite],
    ['BW_ENABLE_SSL=true\nBW_SSL_KEY=own.key\n', ['2:1 warning lite-certificate missing'], lite],
    [
      'BW_ENABLE_SSL=true\nBW_SSL_CERT=/etc/ssl/own.pem\nBW_SSL_KEY=/etc/bitwarden/own.key\n',
      ['2:1 error lite-certificate absolute +3'],
      lite,
    ],
    ['BW_ENABLE_SSL=true\nBW_SSL_CERT=/certs/own.pem\nBW_SSL_KEY=certs/own.key\n', [], lite],
    ['BW_ENABLE_SSL=true\nBW_SSL_CERT="own file.pem"\n', ['2:1 error lite-site-rejected blank'], lite],
    ['BW_ENABLE_SSL=true\nBW_DOMAIN=https://v.brindlemoor.com\n', ['2:1 error lite-certificate path'], lite],
    ['BW_ENABLE_SSL=true\nBW_DOMAIN=v.brindlemoor.com/vault\n', ['2:1 error lite-certificate path'], lite],
    [
      `BW_ENABLE_SSL=true\nBW_DOMAIN=${'a'.repeat(60)}.brindlemoor.com\n`,
      ['2:1 error lite-certificate too-long'],
      lite,
    ],
    ['BW_ENABLE_SSL=true\nBW_SSL_CERT=own.pem\nBW_SSL_KEY=own.key\n', [], lite],
    ['BW_ENABLE_SSL=true\n', [], lite],
    ['BW_SSL_CERT=own.pem\n', [], lite],
    ['BW_ENABLE_SSL=true\nBW_SSL_CERT=$' + '{CERT:?}\nBW_SSL_KEY=$' + '{KEY:?}\n', [], lite],
  ])
})
