import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const yubico = 'globalSettings__yubico__'
const amazon = 'globalSettings__amazon__'
const communication = 'globalSettings__communication__'

describe('pair-incomplete', () => {
  expectFindings([
    // A placeholder has a finding of its own.
    [
      'globalSettings__yubico__clientId=REPLACE\nglobalSettings__yubico__key=<key>\n',
      ['2:1 warning placeholder-left unused'],
    ],
    [
      'globalSettings__yubico__clientId=<id>\nglobalSettings__yubico__key=REPLACE\n',
      ['1:1 warning placeholder-left unused'],
    ],
    [`${yubico}clientId=REPLACE\n${yubico}key=REPLACE\n`, []],
    [`${yubico}clientId=48213\n${yubico}key=REPLACE\n`, ['2:1 warning pair-incomplete yubico-key']],
    [`${yubico}clientId=48213\n${yubico}key=\${KEY}\n`, []],
    [`${yubico}clientId=48213\n${yubico}key=YWJjZGVm\n`, []],
    [`${yubico}clientId=48213\n${yubico}key=abc-def\n`, ['2:1 error pair-incomplete yubico-base64']],
    [`${yubico}clientId=REPLACE\n${yubico}key=abc-def\n`, ['2:1 warning pair-incomplete yubico-base64']],
    [`${yubico}clientId=REPLACE\n${yubico}key=YWJjZGVm\n`, ['1:1 warning pair-incomplete yubico-id']],
    [`${communication}bootstrap=none\n`, []],
    [`${communication}bootstrap=cookie\n`, ['1:1 warning pair-incomplete bootstrap']],
    [`${communication}bootstrap=ssoCookieVendor\n`, ['1:1 error pair-incomplete cookie-name']],
    [`${communication}bootstrap=SsoCookieVendor\n${communication}ssoCookieVendor__cookieName=a\n`, []],
    [
      `${amazon}accessKeySecret=abcdefghij\n${amazon}accessKeyId=\n${amazon}region=\n`,
      ['2:1 error pair-incomplete amazon'],
    ],
    [`${amazon}accessKeyId=\n${amazon}region=\n`, []],
  ])
})
