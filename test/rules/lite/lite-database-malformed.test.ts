import { describe } from 'vitest'
import { type Case, expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const
const rule = 'error lite-database-malformed'

describe('lite-database-malformed', () => {
  expectFindings([
    ...['mysql', 'postgresql', 'sqlserver'].flatMap((provider): Case[] => {
      const line = `BW_DB_PROVIDER=${provider}\n`
      return [
        [`${line}BW_DB_SERVER=10.20.0.9:3307\n`, [`2:1 ${rule} server-port`], lite],
        [`${line}BW_DB_SERVER=mysql://db\n`, [`2:1 ${rule} server-address`], lite],
        [`${line}BW_DB_PASSWORD=Tulip;harbour\n`, [`2:1 ${rule} punctuation`], lite],
        [`${line}BW_DB_PASSWORD=Tulip;\n`, [`2:1 ${rule} punctuation`], lite],
        [`${line}BW_DB_PASSWORD='"Tulip'\n`, [`2:1 ${rule} punctuation`], lite],
        [`${line}BW_DB_PASSWORD=" Tulip "\n`, [`2:1 ${rule} blank`], lite],
        [`${line}BW_DB_USERNAME=a;b\n`, [`2:1 ${rule} punctuation`], lite],
        [`${line}BW_DB_PORT=three\n`, [`2:1 ${rule} port`], lite],
        [`${line}BW_DB_PASSWORD="'Tulip;harbour'"\n`, [], lite],
        [`${line}BW_DB_PASSWORD=a=b,c d{e}f@g:h/i\n`, [], lite],
        [`${line}BW_DB_SERVER=db.brindlemoor.com\nBW_DB_PORT=3307\n`, [], lite],
        [`${line}BW_DB_PORT=\n`, [], lite],
        [`${line}BW_DB_PASSWORD=\${DB_PASSWORD:?}\n`, [], lite],
      ]
    }),
    ['BW_DB_PROVIDER=sqlserver\nBW_DB_SERVER=db\\SQLEXPRESS\n', [], lite],
    ['BW_DB_SERVER=db vault\n', [`1:1 ${rule} server-address`], lite],
    [
      'BW_DB_PROVIDER=postgresql\nBW_DB_PORT=3306\n',
      ['2:1 warning lite-database-malformed other-port'],
      lite,
    ],
    ['- BW_DB_PROVIDER\nBW_DB_PORT=5432\n', ['1:1 warning lite-database-malformed other-port'], lite],
    ['BW_DB_PROVIDER=postgresql\nBW_DB_PORT=6432\n', [], lite],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_SERVER=db:3306\n', [], lite],
    ['BW_DB_SERVER=db:3306\nglobalSettings__mysql__connectionString=$' + '{STRING:?}\n', [], lite],
  ])
})
