import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const
const rule = 'error lite-site-rejected'

describe('lite-site-rejected', () => {
  expectFindings([
    ['BW_PORT_HTTP=80:8080\n', [`1:1 ${rule} port`], lite],
    ['BW_PORT_HTTP=http\n', [`1:1 ${rule} port`], lite],
    ['BW_PORT_HTTP=70000\n', [`1:1 ${rule} port`], lite],
    ['BW_ENABLE_SSL=true\nBW_PORT_HTTP=8443\n', [`2:1 ${rule} same-port`], lite],
    ['BW_ENABLE_SSL=true\nBW_PORT_HTTP=8080\nBW_PORT_HTTPS=8080\n', [`3:1 ${rule} same-port`], lite],
    ['BW_REAL_IPS=192.168.4.0/24,\n', [`1:1 ${rule} addresses`], lite],
    ['BW_REAL_IPS=192.168.4.1 192.168.4.2\n', [`1:1 ${rule} addresses`], lite],
    ['BW_REAL_IPS=*\n', [`1:1 ${rule} addresses`], lite],
    ["BW_CSP='default-src $host_of_ours'\n", [`1:1 ${rule} variable`], lite],
    [`BW_CSP=default-src "self"\n`, [`1:1 ${rule} punctuation`], lite],
    ['BW_DOMAIN=vault.brindlemoor.com;\n', [`1:1 ${rule} punctuation`], lite],
    ['BW_ENABLE_SSL=true\nBW_SSL_PROTOCOLS=TLSv1.2,TLSv1.3\n', [`2:1 ${rule} words`], lite],
    ['BW_ENABLE_KEY_CONNECTOR=true\n', ['above:1 error lite-site-rejected missing'], lite],
    [
      'BW_ENABLE_KEY_CONNECTOR=true\nBW_KEY_CONNECTOR_INTERNAL_URL=keyconnector:5000\n',
      [`2:1 ${rule} url`],
      lite,
    ],
    ['BW_ENABLE_KEY_CONNECTOR=true\nBW_KEY_CONNECTOR_INTERNAL_URL=$' + '{URL:?}\n', [], lite],
    ['BW_PORT_HTTP=$' + '{PORT:?}\nBW_REAL_IPS=$' + '{IPS:?}\n', [], lite],
    ['BW_PORT_HTTP=8081\nBW_REAL_IPS=192.168.4.0/24,2001:db8::/32\n', [], lite],
    ['BW_SSL_PROTOCOLS=TLSv1.2,TLSv1.3\n', [], lite],
    [`BW_CSP="default-src 'self'; object-src blob:;"\n`, [], lite],
  ])
})
