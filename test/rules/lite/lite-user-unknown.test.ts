import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const

describe('lite-user-unknown', () => {
  expectFindings([
    ['PUID=bitwarden-svc\n', ['1:1 error lite-user-unknown user'], lite],
    ['PGID=staff-of-ours\n', ['1:1 error lite-user-unknown group'], lite],
    ['PUID=1000:1000\n', ['1:1 error lite-user-unknown group, display'], lite],
    ['PUID="1000 1000"\n', ['1:1 error lite-user-unknown words, display'], lite],
    ['PUID=-1\n', ['1:1 error lite-user-unknown range'], lite],
    ['PUID=<uid>\n', ['1:1 error placeholder-left breaks'], lite],
    ['PUID=1001\nPGID=1001\n', [], lite],
    ['PUID=nobody\nPGID=users\n', [], lite],
    ['PUID=0\nPGID=0\n', [], lite],
    ['PUID=\nPGID=\n', [], lite],
    ['PUID=$' + '{ID:?}\n', [], lite],
    ['PUID=bitwarden-svc\n', ['1:1 warning setting-of-another-file elsewhere']],
  ])
})
