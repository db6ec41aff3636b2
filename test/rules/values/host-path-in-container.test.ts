import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const attachments = 'globalSettings__attachment__baseDirectory'
const found = ['1:1 warning host-path-in-container data']

describe('host-path-in-container', () => {
  expectFindings([
    [`${attachments}=/opt/bitwarden/bwdata/core/attachments\n`, found],
    [`${attachments}=./bwdata/attachments\n`, found],
    [`${attachments}=~/bwdata\n`, found],
    [`${attachments}=C:/bitwarden/bwdata/core/attachments\n`, found],
    [
      'globalSettings__licenseDirectory=bwdata/core/licenses\nglobalSettings__send__baseDirectory=/srv/bwdata\n',
      ['2:1 warning host-path-in-container data'],
    ],
    ['globalSettings__dataProtection__directory=keys\n', found],
    ['globalSettings__logDirectory=etc/bitwarden/logs\n', ['1:1 notice host-path-in-container logs']],
    [`${attachments}=/etc/bitwarden/core/attachments\n`, []],
    // A mount of the host's may have any name.
    [`${attachments}=/mnt/attachments\n`, []],
    [`${attachments}=/srv/bwdata-2/attachments\n`, []],
    [`${attachments}=\n`, []],
    [`${attachments}=\${FOLDER:?}\n`, []],
    [
      `${attachments}=/srv/bwdata\n`,
      [],
      { companions: { 'compose-override': 'services:\n  api:\n    volumes: [/srv/bwdata:/srv/bwdata]\n' } },
    ],
    [`${attachments}=/bwdata/attachments\n`, found, { lite: true }],
    [
      `${attachments}=/bwdata/attachments\n`,
      [],
      {
        lite: true,
        companions: {
          'lite-project': 'services:\n  a:\n    image: bitwarden/lite\n    volumes: [./a:/bwdata]\n',
        },
      },
    ],
    // Without containers the host's folders are the server's.
    [`${attachments}=/srv/bwdata\nglobalSettings__liteDeployment=true\n`, []],
    // Attachments go to Azure.
    [`${attachments}=bwdata\nglobalSettings__attachment__connectionString=UseDevelopmentStorage=true\n`, []],
  ])
})
