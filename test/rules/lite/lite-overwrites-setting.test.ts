import { describe, expect, test } from 'vitest'
import { expectFindings, fixed } from '../../lint-text.js'
import { soundLiteFile } from '../../samples.js'

const lite = { lite: true } as const
const id = 'globalSettings__installation__id'
const key = 'globalSettings__installation__key'
const provider = 'globalSettings__databaseProvider'
const other = '6f1d3c52-8f0e-4a37-9b6e-0c2f7a51d9e4'

describe('lite-overwrites-setting', () => {
  expectFindings([
    [`- BW_INSTALLATION_ID\n${id}=${other}\n`, ['1:1 error lite-overwrites-setting by-nothing, safe'], lite],
    [
      `- BW_INSTALLATION_ID\n- BW_INSTALLATION_KEY\n${id}=${other}\n${key}=\${KEY:?}\n`,
      ['1:1 error lite-overwrites-setting by-nothing, safe +2'],
      lite,
    ],
    [`${id}=${other}\n`, ['1:1 error lite-overwrites-setting different'], lite],
    [`${id}=0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e\n`, ['1:1 notice lite-overwrites-setting same'], lite],
    [
      `${provider}=mysql\nglobalSettings__baseServiceUri__internalVault=http://localhost:80\n`,
      ['1:1 notice lite-overwrites-setting same +2'],
      lite,
    ],
    ['globalSettings__baseServiceUri__vault=https://other.brindlemoor.com\n', [], lite],
    [`${id}=${other}\n`, []],
  ])

  test('--fix gives the lines their names in Lite', () => {
    const rest = soundLiteFile.filter((line) => !line.startsWith('BW_INSTALLATION_')).join('\n')
    expect(fixed(`${rest}\n${id}=${other}\n${key}=Jq2vT8mXw4LzR6bNk9Pd\n`, 'safe')).toBe(
      `${rest}\nBW_INSTALLATION_ID=${other}\nBW_INSTALLATION_KEY=Jq2vT8mXw4LzR6bNk9Pd\n`,
    )
  })
})
