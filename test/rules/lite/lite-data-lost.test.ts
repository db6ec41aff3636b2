import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const
const rule = ['2:1 warning lite-data-lost lost']
const mounted = (volumes: string) => ({
  lite: true as const,
  companions: {
    'lite-project': `services:\n  bw:\n    image: ghcr.io/bitwarden/lite\n    volumes: ${volumes}\n`,
  },
})

describe('lite-data-lost', () => {
  expectFindings([
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=/data/vault.db\n', rule, lite],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=vault.db\n', rule, lite],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=/etc/bitwarden/../vault.db\n', rule, lite],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=/etc/bitwardens/vault.db\n', rule, lite],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=/etc/bitwarden/db/vault.db\n', [], lite],
    // The builder of the connection string takes the inner quotes off.
    [`BW_DB_PROVIDER=sqlite\nBW_DB_FILE='"/etc/bitwarden/vault.db"'\n`, [], lite],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=$' + '{FILE:?}\n', [], lite],
    ['BW_DB_PROVIDER=sqlite\n', [], lite],
    ['BW_DB_FILE=/data/vault.db\n', [], lite],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=/data/vault.db\n', [], mounted('["./data:/data:rw"]')],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=/data/vault.db\n', [], mounted('[{type: bind, target: /data}]')],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_FILE=/data/vault.db\n', rule, mounted('["./data:/else"]')],
  ])
})
