import { describe } from 'vitest'
import { type Case, expectFindings } from '../../lint-text.js'

const lite = { lite: true } as const
const smtp = 'globalSettings__mail__smtp__'

describe('comment-becomes-value', () => {
  expectFindings([
    [`${smtp}username=# none\n`, []],
    ...[
      `${smtp}username= # none`,
      `${smtp}password= # none`,
      `${smtp}host=smtp.brindlemoor.com\t# relay`,
      `${smtp}port= # 587`,
      'globalSettings__mail__replyToEmail=it@brindlemoor.com\t# shared',
      'globalSettings__disableUserRegistration=true\t# closed',
      'globalSettings__baseServiceUri__vault=https://vault.brindlemoor.com\t# public',
    ].map((line): Case => [`${line}\n`, ['1:1 error comment-becomes-value taken']]),
    ...[
      'adminSettings__admins= # nobody',
      'adminSettings__deleteTrashDaysAgo=30\t# days',
      'globalSettings__baseServiceUri__cloudRegion=US\t# or EU',
    ].map((line): Case => [`${line}\n`, ['1:1 warning comment-becomes-value taken']]),
    [
      `globalSettings__amazon__accessKeyId=AKIA7Q\nglobalSettings__amazon__accessKeySecret=k2\nglobalSettings__amazon__region=eu-west-1\n${smtp}host=\t# none\n${smtp}username= # none\n`,
      ['4:1 warning comment-becomes-value taken', '5:1 warning comment-becomes-value taken'],
    ],
    ...[
      'BW_INSTALLATION_ID= # from bitwarden.com/host',
      'BW_DOMAIN=vault.brindlemoor.com\t# public',
      'BW_DB_PROVIDER=mysql\t# or mariadb',
      'BW_DB_SERVER=db\t# container',
      'BW_ENABLE_SSO= # enterprise',
    ].map((line): Case => [`${line}\n`, ['1:1 error comment-becomes-value taken'], lite]),
    ['BW_ENABLE_SSL=true\t# own\n', ['1:1 warning comment-becomes-value taken'], lite],
    ['BW_ENABLE_SSO=true\t# enterprise\n', ['1:1 warning comment-becomes-value taken'], lite],
    ['BW_DB_PROVIDER=sqlite\nBW_DB_SERVER=db\t# none\n', ['2:1 warning comment-becomes-value taken'], lite],
  ])
})
