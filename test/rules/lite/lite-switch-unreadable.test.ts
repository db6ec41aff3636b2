import { describe, expect, test } from 'vitest'
import { switchVariables } from '../../../src/readers/lite/names.js'
import { type Case, expectFindings, fixed } from '../../lint-text.js'
import { soundLiteFile } from '../../samples.js'

const lite = { lite: true } as const
const flags = ['BW_ENABLE_SSL', 'BW_ENABLE_SSL_CA', 'BW_ENABLE_IPV6', 'BW_ICONS_PROXY_TO_CLOUD']

describe('lite-switch-unreadable', () => {
  expectFindings([
    ...switchVariables.flatMap(({ name }): Case[] => [
      [`${name}=oui\n`, ['1:1 error lite-switch-unreadable rejected, safe'], lite],
      [`${name}=perhaps\n`, ['1:1 error lite-switch-unreadable rejected'], lite],
      [`${name}=<true or false>\n`, ['1:1 error placeholder-left breaks'], lite],
      [`${name}=\n`, ['1:1 error lite-switch-unreadable empty'], lite],
      [`${name}=True\n`, ['1:1 warning lite-switch-unreadable no-route, safe'], lite],
      [`${name}=1\n`, ['1:1 warning lite-switch-unreadable no-route, safe'], lite],
      [`${name}=true/false\n`, ['1:1 warning lite-switch-unreadable kept'], lite],
      [`${name}=true\n`, [], lite],
      [`${name}="true"\n`, [], lite],
      [`${name}=\${SWITCH:?}\n`, [], lite],
    ]),
    ...flags.flatMap((name): Case[] => [
      [`${name}=True\n`, ['1:1 warning lite-switch-unreadable off, safe'], lite],
      [`${name}=oui\n`, ['1:1 warning lite-switch-unreadable off, safe'], lite],
      [`${name}=perhaps\n`, ['1:1 warning lite-switch-unreadable off'], lite],
      [`${name}=False\n`, [], lite],
      [`${name}=false\n`, [], lite],
      [`${name}=\n`, [], lite],
      [`${name}=true\n`, [], lite],
      [`${name}=\${FLAG:?}\n`, [], lite],
    ]),
    ['BW_ENABLE_SSO=oui\n', ['1:1 warning setting-of-another-file elsewhere']],
  ])

  test.each([
    ['BW_ENABLE_SSO=oui', 'BW_ENABLE_SSO=true'],
    ['BW_ENABLE_SSO="non"', 'BW_ENABLE_SSO="false"'],
    ['BW_ENABLE_SCIM=yes # for Entra', 'BW_ENABLE_SCIM=true # for Entra'],
    ['BW_ENABLE_SSL=True', 'BW_ENABLE_SSL=true'],
    ['BW_ENABLE_SCIM=true/false', 'BW_ENABLE_SCIM=true/false'],
  ])('of %s --fix makes %s', (line, expected) => {
    const before = soundLiteFile.join('\n')
    expect(fixed(`${before}\n${line}\n`, 'safe')).toBe(`${before}\n${expected}\n`)
  })
})
