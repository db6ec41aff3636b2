import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('removed-setting', () => {
  expectFindings([
    [`globalSettings__unifiedDeployment=true\n`, ['1:1 notice removed-setting replaced']],
    [
      `globalSettings__unifiedDeployment=true\n`,
      ['1:1 notice removed-setting replaced'],
      { options: { serverVersion: '2025.11.1' } },
    ],
    [`globalSettings__syslog__destination=x\n`, ['1:1 notice removed-setting nothing']],
    [
      `globalSettings__syslog__destination=x\nglobalSettings__unifiedDeployment=true\n`,
      ['1:1 notice removed-setting several +2'],
    ],
  ])
})
