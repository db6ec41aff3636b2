import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const proxy = 'HTTP_PROXY=http://proxy.brindlemoor.com:3128\n'
const catches = (id: string) => [`1:1 warning proxy-catches-containers ${id}`]

describe('proxy-catches-containers', () => {
  expectFindings([
    [proxy, catches('catches')],
    ['http_proxy=http://proxy.brindlemoor.com:3128\n', catches('catches')],
    ['ALL_PROXY=http://proxy.brindlemoor.com:3128\n', catches('catches')],
    ['HTTPS_PROXY=http://proxy.brindlemoor.com:3128\n', []],
    [`${proxy}NO_PROXY=localhost\n`, catches('incomplete')],
    [`${proxy}NO_PROXY=localhost, api, identity\n`, []],
    [`${proxy}NO_PROXY=*\n`, []],
    [`${proxy}NO_PROXY={{ exceptions }}\n`, []],
    [`${proxy}NO_PROXY=\${NO_PROXY:?}\n`, []],
    [`${proxy}NO_PROXY\n`, []],
    [`${proxy}http_proxy=\${PROXY:?}\n`, []],
    [`${proxy}NO_PROXY=\n`, catches('catches')],
    [proxy, catches('catches'), { lite: true }],
    [`${proxy}NO_PROXY=identity,api\n`, catches('incomplete'), { lite: true }],
    [`${proxy}NO_PROXY=127.0.0.1,localhost\n`, [], { lite: true }],
    ['HTTP_PROXY=\n', []],
    ['HTTP_PROXY={{ proxy }}\n', []],
    // .NET reads none of these, and uses the next in its place, or none.
    ['HTTP_PROXY=http://proxy.brindlemoor.com:port\n', []],
    ['HTTP_PROXY=http://proxy.brindlemoor.com:70000\n', []],
    ['HTTP_PROXY=tcp://proxy.brindlemoor.com:3128\n', []],
    ['HTTP_PROXY=proxy brindlemoor\n', []],
    [
      'HTTP_PROXY=http://proxy:port\nALL_PROXY=http://proxy:3128\n',
      ['2:1 warning proxy-catches-containers catches'],
    ],
    [
      'http_proxy=http://proxy:port\nHTTP_PROXY=proxy:3128\n',
      ['2:1 warning proxy-catches-containers catches'],
    ],
    [`${proxy}HTTP_PROXY=\n`, []],
    ["HTTP_PROXY=http://ada:it's@proxy.brindlemoor.com:3128\n", catches('catches')],
    [`${proxy}no_proxy=\nNO_PROXY=identity,api\n`, catches('catches')],
    [`HTTPS_PROXY='"http://proxy.brindlemoor.com:3128"'\n`, catches('quoted')],
    [`HTTP_PROXY='"http://proxy.brindlemoor.com:3128"'\n`, catches('quoted')],
    [`HTTPS_PROXY='"http://proxy:3128"'\nall_proxy=\${PROXY:?}\n`, []],
    // What stands behind the port is dropped.
    [`HTTPS_PROXY='http://proxy.brindlemoor.com:3128"'\n`, []],
  ])
})
