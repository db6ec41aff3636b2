import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const timeout = 'globalSettings__sqlServer__migrationExecutionTimeoutSeconds'

describe('setting-too-new', () => {
  expectFindings([
    [`globalSettings__unifiedDeployment=true\n`, [], { options: { serverVersion: '2025.11.0' } }],
    [
      `globalSettings__launchDarkly__flagDataFilePath=1\n`,
      ['above:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2023.6.0' } },
    ],
    [
      `globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache=true\n`,
      ['1:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2025.11.0' } },
    ],
    [
      `globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache=true\n`,
      [],
      { options: { serverVersion: '2025.12.0' } },
    ],
    [
      `${timeout}=600\n`,
      ['1:1 notice setting-too-new next-release'],
      { options: { serverVersion: '2026.8.0' } },
    ],
    // Whether a later release than the catalogue's has it nobody here knows.
    [`${timeout}=600\n`, [], { options: { serverVersion: '2027.1.0' } }],
    [`${timeout}=600\n`, []],
    [`${timeout}=\n`, [], { options: { serverVersion: '2024.1.0' } }],
  ])
})
