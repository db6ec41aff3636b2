import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const proxies = 'globalSettings__knownProxies'
const networks = 'globalSettings__knownNetworks'
const ignored = (id: string) => [`1:1 warning proxy-list-ignored ${id}`]

describe('proxy-list-ignored', () => {
  expectFindings([
    [`${proxies}=10.0.0.1, 10.0.0.2,fd00::5\n`, []],
    [`${proxies}=10.0.0.1,\n`, []],
    [`${proxies}=\n`, []],
    [`${proxies}=10.0.0.1;10.0.0.2\n`, ignored('separator')],
    [`${proxies}=10.0.0.1 10.0.0.2\n`, ignored('separator')],
    [`${proxies}=172.16.0.0/12\n`, ignored('network')],
    [`${proxies}='"10.0.0.1"'\n`, ignored('quoted')],
    [`${proxies}=proxy\n`, ignored('not-an-address')],
    [`${proxies}=REPLACE\n`, ignored('not-an-address')],
    [`${proxies}=10.0.0.1:443\n`, ignored('not-an-address')],
    [`${proxies}=192.0.2.010\n`, ignored('misread')],
    [`${networks}=172.18.0.1/16, fd00::/8\n`, []],
    [`${networks}=172.18.0.1\n`, ignored('no-mask')],
    [`${networks}=172.16.0.0/255.240.0.0\n`, ignored('netmask')],
    [`${networks}=10/8\n`, ignored('misread')],
  ])
})
