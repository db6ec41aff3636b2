import { describe } from 'vitest'
import { type Case, expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('continuation-becomes-value', () => {
  expectFindings([
    ...[
      `${smtp}password=Tz9mKw4vQp7r \\`,
      `${smtp}host=smtp.brindlemoor.com \\`,
      `${smtp}port=587\t\\`,
      'globalSettings__installation__id=6f1d3c52-8f0e-4a37-9b6e-0c2f7a51d9e4 \\',
    ].map((line): Case => [`${line}\n`, ['1:1 error continuation-becomes-value taken']]),
    ['adminSettings__admins=ada@brindlemoor.com \\\n', ['1:1 warning continuation-becomes-value taken']],
    ['BW_DB_PASSWORD=Qm7v \\\n', ['1:1 error continuation-becomes-value taken'], { lite: true }],
    [
      `globalSettings__siteName=Vault \\\n${smtp}port=587 \\\n`,
      ['1:1 error continuation-becomes-value taken +2'],
    ],
    // It may end a value that somebody chose.
    [`${smtp}password=Tz9mKw4vQp7r\\\n`, []],
    [`${smtp}password=Tz9m \\Kw4v\n`, []],
    ['TZ=Europe/Berlin \\\n', []],
  ])
})
