import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('setting-of-another-file', () => {
  expectFindings([
    [`SA_PASSWORD=abcdefghij\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [`SA_PASSWORD\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [`SA_PASSWORD's=1\n`, ['1:12 error compose-rejects-line character']],
    [`BW_X=1\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [`IconsSettings__x=1\n`, ['1:1 warning setting-of-another-file cloud-only']],
    [
      `SA_PASSWORD=abcdefghij\nkeyConnectorSettings__x=1\nkeyConnectorSettings__webVaultUri=https://a\nDATABASE=vault\n`,
      [
        '1:1 warning setting-of-another-file elsewhere +4',
        '2:1 warning setting-of-another-file elsewhere +3',
      ],
    ],
    [`IpRateLimitOptions__a=1\nIconsSettings__x=1\n`, ['1:1 warning setting-of-another-file cloud-only +2']],
    [`BW_DOMAIN=v.b.com\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [`BW_DATABASE_HOST=db\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [`globalSettings__liteDeployment=true\nBW_DOMAIN=v.b.com\n`, []],
    [`SA_PASSWORD=abcdefghi\n`, [], { lite: true }],
    [`BW_DB_PORT=3306\n`, [], { lite: true }],
  ])
})
