import { describe, expect, test } from 'vitest'
import { expectFindings, findings } from '../../lint-text.js'
import { soundFile } from '../../samples.js'

const smtp = 'globalSettings__mail__smtp__'

describe('two-settings-on-one-line', () => {
  expectFindings([
    [`${smtp}host=a.b.com ${smtp}port=25\n`, ['1:1 error two-settings-on-one-line swallowed']],
    [`${smtp}sslOverride= ${smtp}host=a.b.com\n`, ['1:1 error two-settings-on-one-line swallowed']],
    [
      `BW_DOMAIN=vault.brindlemoor.com BW_DB_SERVER=db\n- BW_DB_SERVER\n`,
      ['1:1 error two-settings-on-one-line swallowed'],
      { lite: true },
    ],
    [
      'BW_DOMAIN=vault.brindlemoor.com PUID=1001\n',
      ['1:1 error two-settings-on-one-line swallowed'],
      { lite: true },
    ],
    [
      `${smtp}username=bitwarden ${smtp}passsword=Vb3nM8kQ2xZr\n- ${smtp}password\n`,
      ['1:1 error two-settings-on-one-line swallowed'],
    ],
    [`MINE=a ${smtp}port=25\n`, ['1:1 error two-settings-on-one-line swallowed']],
    [`# x\r${smtp}port=25\n`, ['1:1 error two-settings-on-one-line in-comment']],
  ])
})

describe('a setting that another swallows has no other finding', () => {
  const behind = ['globalSettings__siteName=Vault ', 'globalSettings__siteName=Vault\r', '# mail\r']

  test.each(soundFile)('%s', (line) => {
    const others = soundFile.filter((each) => each !== line)
    for (const swallowing of behind) {
      const found = findings(`${[...others, `${swallowing}${line}`].join('\n')}\n`)
      const severe = found.filter((each) => !each.includes(' notice '))
      expect(severe).toEqual([`${soundFile.length} error two-settings-on-one-line`])
    }
  })
})
