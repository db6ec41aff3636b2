import { describe, expect, test } from 'vitest'
import { type Around, found } from './found.js'

const smtp = 'globalSettings__mail__smtp__'
const flags = 'globalSettings__launchDarkly__flagValues__'
const sql = 'globalSettings__sqlServer__connectionString'

describe('names that are no setting', () => {
  test.each<[lines: string, expected: readonly string[], around?: Around]>([
    [`${smtp}port=25\n${smtp.toUpperCase()}PORT=587\n`, ['2:1 error duplicate-setting-case duplicate +1']],
    [
      `${smtp}port=587\n${smtp}Port=587\n${smtp}port=587\n`,
      ['1:1 warning duplicate-setting same, safe +3', '3:1 error duplicate-setting-case duplicate +2'],
    ],
    [`${smtp}port=587\n${smtp}port=587\n`, ['1:1 warning duplicate-setting same, safe +2']],
    ['globalSettings__yubico__validationUrls__first=https://a.brindlemoor.com\n', []],
    [`${flags}one=1\n${flags}two=1\n`, []],
    [`${flags}one=1\n${flags}one=2\n`, ['1:1 warning duplicate-setting different +2']],
    [`${flags}one=1\n${flags}One=1\n`, ['2:1 error duplicate-setting-case duplicate +1']],
    [`${flags}one: 1\n`, ['1:1 warning update-drops-line dropped']],
    [`${smtp}port=26\n${smtp}port=587\n`, ['1:1 warning duplicate-setting different +2']],
    [
      `${smtp}port=587\n${smtp}port=26\n${smtp}port=587\n`,
      ['1:1 warning duplicate-setting same, safe +2 +3'],
    ],
    [`${smtp}port=587\n${smtp}port=587\n${smtp}port=587`, ['1:1 warning duplicate-setting same, safe +2 +3']],
    [
      `X="1" ${smtp}port=587\n${smtp}port=587\n`,
      ['1:1 error text-after-quote another', '1:7 warning duplicate-setting same +2'],
    ],
    [`${smtp}port=587 #x\n${smtp}port=587\n`, ['1:1 warning duplicate-setting same, safe +2']],
    [`${smtp}port="587" # x\n${smtp}port=587\n`, ['1:1 warning duplicate-setting same +2']],
    [
      `${smtp}siteName="a\nb"\nglobalSettings__siteName="a\nb"\nglobalSettings__siteName="a\nb"\n`,
      [
        '1:1 warning unknown-setting unknown',
        '1:1 warning update-breaks-value cut',
        '3:1 warning duplicate-setting same +5',
        '5:1 warning update-breaks-value cut-rejected',
      ],
    ],
    [`${sql}="Server=db;Password=a$bc"\n${sql}='Server=db;Password=a$bc'\n`, []],
    [
      `${sql}="Server=db;Password=abc"\n${sql}='Server=db;Password=abd'\n`,
      [
        '1:1 warning duplicate-setting different +2',
        '2:1 warning connection-string-reads-differently different',
      ],
    ],
    [`{% if a %}\n${smtp}port=587\n{% else %}\n${smtp}port=26\n{% endif %}\n`, [], { path: 'a.env.j2' }],
    [
      `${smtp}port=587\n${smtp}port=26\n{% if a %}\n{% endif %}\n`,
      ['1:1 warning duplicate-setting different +2'],
      { path: 'a.env.j2' },
    ],
    [`${smtp}prot=587\n- ${smtp}port\n`, ['1:1 error misspelt-setting spelling, safe']],
    [`${smtp}prot=587\n`, ['1:1 error misspelt-setting beside +above']],
    [`${smtp}passsword=abcdefghi\n- ${smtp}password\n`, ['1:1 error misspelt-setting spelling, safe']],
    [
      `${smtp}prot=587\n${smtp}poort=587\n- ${smtp}port\n`,
      ['1:1 error misspelt-setting spelling, display', '2:1 error translated-setting ignored, display'],
    ],
    [`${smtp}server=a.b.com\n- ${smtp}host\n`, ['1:1 error misspelt-setting invented, display']],
    [`${smtp}hosts=a.b.com\n- ${smtp}host\n`, ['1:1 error misspelt-setting spelling, safe']],
    [
      `${smtp}hosts=a.b.com\n`,
      ['1:1 error misspelt-setting beside +above'],
      { options: { serverVersion: '2026.8.0' } },
    ],
    [`${smtp}password_FILE=/run/x\n- ${smtp}password\n`, ['1:1 error misspelt-setting file-suffix']],
    [`globalSettings__mail_smtp_port=587\n- ${smtp}port\n`, ['1:1 error misspelt-setting separator, safe']],
    [`globalSettings__smtp__port=587\n- ${smtp}port\n`, ['1:1 error misspelt-setting nesting, safe']],
    [`globalSettings__unifiedDeployment=true\n`, ['1:1 notice removed-setting replaced']],
    [
      `globalSettings__unifiedDeployment=true\n`,
      ['above:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2025.11.0' } },
    ],
    [
      `globalSettings__unifiedDeployment=true\n`,
      ['above:1 notice setting-too-new too-new', '1:1 notice removed-setting replaced'],
      { options: { serverVersion: '2025.11.1' } },
    ],
    [`globalSettings__syslog__destination=x\n`, ['1:1 notice removed-setting nothing']],
    [
      `globalSettings__syslog__destination=x\nglobalSettings__unifiedDeployment=true\n`,
      ['1:1 notice removed-setting several +2'],
    ],
    [`SA_PASSWORD=abcdefghij\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [`SA_PASSWORD\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [`SA_PASSWORD's=1\n`, ['1:12 error compose-rejects-line character']],
    [`BW_X=1\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [`IconsSettings__x=1\n`, ['1:1 warning setting-of-another-file cloud-only']],
    [`BW_DOMAIN=v.b.com\n`, ['1:1 warning setting-of-another-file elsewhere']],
    [
      `BW_DOMAIN=v.b.com\nBW_INSTALLATION_ID=0f6ad1f2-53a7-4a52-9c1f-5f0d6c1b2a3e\nSA_PASSWORD=abcdefghi\n`,
      ['3:1 warning setting-of-another-file elsewhere'],
    ],
    [
      `globalSettings__launchDarkly__flagDataFilePath=1\n`,
      ['above:1 notice setting-too-new too-new', 'above:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2023.6.0' } },
    ],
    [
      `globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache=true\n`,
      ['above:1 notice setting-too-new too-new', '1:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2025.11.0' } },
    ],
    [
      `globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache=true\n`,
      ['above:1 notice setting-too-new too-new'],
      { options: { serverVersion: '2025.12.0' } },
    ],
    [`globalSettings__mail=x\n`, ['1:1 warning shape-ignored section']],
    [`globalSettings__mail: x\n`, ['1:1 warning shape-ignored section']],
    [`globalSettings__mail\n`, []],
    [`globalSettings__yubico__validationUrls=x\n`, ['1:1 warning shape-ignored array']],
    [`globalSettings__launchDarkly__flagValues=x\n`, ['1:1 warning shape-ignored dictionary']],
    [`GLOBALSETTINGS__MAIL=x\n`, ['1:1 warning shape-ignored section']],
    [`${smtp}motdepasse=abcdefghi\n- ${smtp}password\n`, ['1:1 error translated-setting ignored, safe']],
    [`${smtp}motdepasse=abcdefghi\n`, ['1:1 error translated-setting beside +above']],
    [`${smtp}nomd'utilisateur=a\n- ${smtp}username\n`, ['1:1 error translated-setting rejected, safe']],
    [`${smtp}nomd'utilisateur=a\n`, ['1:1 error translated-setting rejected, display']],
    [`globalSettings__zzqqy=1\n`, ['1:1 warning unknown-setting unknown']],
    [`globalSettings__zzqqy\n`, ['1:1 warning unknown-setting unknown']],
    [`globalSettings__zzq'qy=1\n`, ['1:20 error compose-rejects-line character']],
    [`ZZQQY=1\n`, []],
    [`${smtp}ｈost=a.b.com\n- ${smtp}host\n`, ['1:1 error invisible-character name, safe']],
    [`${smtp}hosst=a\u200b.b.com\n- ${smtp}host\n`, ['1:1 error invisible-character value, safe']],
  ])('%j', (lines, expected, around) => {
    expect(found(lines, around)).toEqual(expected)
  })
})
