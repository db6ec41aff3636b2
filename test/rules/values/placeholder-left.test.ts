import { describe } from 'vitest'
import { type Case, expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const
const smtp = 'globalSettings__mail__smtp__'

describe('placeholder-left', () => {
  expectFindings([
    [`${smtp}host=<host>\n`, ['1:1 error placeholder-left mail']],
    [`${smtp}host=mail.example.com\n`, ['1:1 error placeholder-left mail']],
    [`${smtp}host=smtp.host\n`, ['1:1 error placeholder-left mail']],
    [`${smtp}host=smtp.server.com\n`, ['1:1 error placeholder-left mail']],
    [`${smtp}host=mail.server.tld\n`, ['1:1 error placeholder-left mail']],
    [`${smtp}host=smtp.cloud.host\n`, []],
    [`${smtp}host=smtp.fileserver.com\n`, []],
    [`${smtp}username=you@example.com\n`, ['1:1 error placeholder-left mail']],
    [
      `${smtp}host=your-smtp-host\n${smtp}port=<port>\n${smtp}password=CHANGE_ME\n`,
      ['1:1 error placeholder-left crash +2 +3'],
    ],
    [
      `${smtp}password=TON_MOT_DE_PASSE_SMTP\nglobalSettings__mail__replyToEmail=bw@example.com\n`,
      ['1:1 error placeholder-left mail +2'],
    ],
    [`${smtp}host=REPLACE\n${smtp}password=changeme\n`, ['1:1 error smtp-not-configured closed']],
    [
      `globalSettings__amazon__accessKeyId=AWSKEYID\nglobalSettings__amazon__accessKeySecret=AWSSECRET\n`,
      ['1:1 error placeholder-left amazon +2'],
    ],
    ...[
      'Server=<server>;Database=vault;User Id=b;Password=c',
      'Server=tcp:{your_server}.database.windows.net,1433;Database=vault;User Id=b;Password=c',
      'Server=db.example.com;Database=vault;User Id=b;Password=c',
      'Server=mssql;Database=<database>;User Id=b;Password=c',
      'Server=mssql;Database=vault;User Id={your_username};Password=c',
    ].map(
      (text): Case => [
        `globalSettings__sqlServer__connectionString="${text}"\n`,
        ['1:1 error placeholder-left database'],
      ],
    ),
    [
      'globalSettings__databaseProvider=postgresql\nglobalSettings__postgreSql__connectionString=Host=db.yourdomain.com;Database=vault;Username=b;Password=c\n',
      ['2:1 error placeholder-left database'],
    ],
    [
      `globalSettings__sqlServer__connectionString="Data Source=tcp:mssql,1433;User ID=sa;Password=<default_pw>"\n`,
      ['1:1 error placeholder-left database'],
    ],
    [
      `globalSettings__installation__key=your-installation-key-here\n`,
      ['1:1 error placeholder-left installation'],
    ],
    [`globalSettings__installation__id=*** your id ***\n`, ['1:1 error placeholder-left crash']],
    [
      `globalSettings__baseServiceUri__vault=https://vault.example.com\n`,
      ['1:1 warning placeholder-left address'],
    ],
    [`globalSettings__baseServiceUri__vault=https://<your.domain>\n`, ['1:1 error placeholder-left breaks']],
    [
      `adminSettings__admins=it@brindlemoor.com,admin@yourdomain.com\n`,
      ['1:1 warning placeholder-left admins'],
    ],
    [`globalSettings__identityServer__certificatePassword=changeme\n`, ['1:1 error placeholder-left breaks']],
    [
      `globalSettings__attachment__baseUrl=https://YOURDOMAINHERE/a\nglobalSettings__send__baseUrl=https://YOURDOMAINHERE/b\n`,
      ['1:1 warning placeholder-left unused +2'],
    ],
    [`globalSettings__siteName=<name>\n`, ['1:1 warning placeholder-left unused']],
    [`globalSettings__siteName=changeme\n`, ['1:1 warning placeholder-left unused']],
    [`globalSettings__licenseDirectory=REPLACE\n`, ['1:1 error placeholder-left licenses']],
    [`globalSettings__attachment__baseDirectory=secret\n`, ['1:1 warning placeholder-left folder']],
    [`globalSettings__pushRelayBaseUri=REPLACE\n`, []],
    [`globalSettings__databaseProvider=<provider>\n`, ['1:1 error placeholder-left database']],
    ...['<your_domain>', '<bitwarden.YOURDOMAIN.ZONE>', '[your domain]'].map(
      (domain): Case => [`BW_DOMAIN=${domain}\n`, ['1:1 error placeholder-left breaks'], lite],
    ),
    ['BW_DOMAIN=vault.example.com\n', ['1:1 warning placeholder-left address'], lite],
    [
      'BW_DB_PROVIDER=<postgresql|mysql>\nBW_DB_PORT=<PORT>\nBW_DB_SERVER=<HOST>\nBW_DB_PASSWORD=<PASSWORD>\n',
      ['1:1 error placeholder-left database +2 +3 +4'],
      lite,
    ],
    [
      '- BW_DB_PROVIDER\nBW_DB_SERVER=[ your database server ]\n',
      ['1:1 error placeholder-left database'],
      lite,
    ],
  ])
})
