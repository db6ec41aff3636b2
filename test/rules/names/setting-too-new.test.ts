import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('setting-too-new', () => {
  expectFindings([
    [
      `globalSettings__unifiedDeployment=true\n`,
      ['above:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2025.11.0' } },
    ],
    [
      `globalSettings__launchDarkly__flagDataFilePath=1\n`,
      ['above:1 notice setting-too-new too-new', 'above:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2023.6.0' } },
    ],
    [
      `globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache=true\n`,
      ['above:1 notice setting-too-new too-new', '1:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2025.11.0' } },
    ],
    [
      `globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache=true\n`,
      ['above:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2025.12.0' } },
    ],
  ])
})
