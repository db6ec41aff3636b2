import { describe, expect, test } from 'vitest'
import { type Around, found } from './found.js'

const smtp = 'globalSettings__mail__smtp__'
const registration = 'globalSettings__disableUserRegistration'
const sender = 'globalSettings__mail__replyToEmail'

describe('whether mail arrives', () => {
  test.each<[lines: string, expected: readonly string[], around?: Around]>([
    [`${smtp}trustServer=true\n`, ['1:1 warning certificate-not-checked trusted']],
    [`${smtp}trustServer=true\n- ${smtp}host\n`, ['1:1 error smtp-not-configured closed']],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\n`,
      ['1:1 warning mail-service-ignored amazon-incomplete'],
    ],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\nglobalSettings__amazon__accessKeyId=a\n`,
      ['1:1 warning mail-service-ignored amazon-incomplete'],
    ],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\nglobalSettings__amazon__accessKeyId=a\nglobalSettings__amazon__region=b\n`,
      ['1:1 warning mail-service-ignored smtp-beside-amazon'],
    ],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\nglobalSettings__amazon__accessKeyId=a\nglobalSettings__amazon__region=b\n- ${smtp}host\n`,
      [],
    ],
    [
      `globalSettings__mail__sendGridApiKey=SG.abcdefghijk\n`,
      ['1:1 warning mail-service-ignored sendgrid-alone'],
    ],
    [`globalSettings__mail__sendGridApiKey=SG.abcdefghijk\n${smtp}host=\${H}\n`, []],
    [`${sender}=x\n`, ['1:1 warning sender-malformed not-an-address']],
    [`${sender}=a@example.com\n`, ['1:1 warning sender-malformed documentation']],
    [`${sender}=a@b\n`, ['1:1 warning sender-malformed unroutable']],
    [`${sender}=REPLACE\n`, ['1:1 warning sender-malformed not-an-address']],
    [`${sender}=x\n- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [`${sender}=\n`, ['1:1 warning sender-missing empty']],
    [`- ${sender}\n`, ['above:1 warning sender-missing missing']],
    [`- ${sender}\n- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [`${smtp}host=localhost\n`, ['1:1 error smtp-host-malformed container']],
    [`${smtp}host=REPLACE\n`, ['1:1 error smtp-not-configured closed']],
    [`${smtp}host=\n`, ['1:1 error smtp-not-configured closed']],
    [`- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [`# ${smtp}host=a\n`, ['1:1 error smtp-not-configured closed']],
    [
      `- ${smtp}host\n${registration}=false\n`,
      ['above:1 error smtp-not-configured missing', '1:1 notice open-registration false, unsafe'],
    ],
    [
      `${smtp}host=REPLACE\n${registration}=false\n`,
      ['1:1 error smtp-not-configured placeholder', '2:1 notice open-registration false, unsafe'],
    ],
    [
      `${smtp}host=\n${registration}=false\n`,
      ['1:1 error smtp-not-configured empty', '2:1 notice open-registration false, unsafe'],
    ],
    [
      `# ${smtp}host=a\n${registration}=false\n`,
      ['1:1 error smtp-not-configured commented', '2:1 notice open-registration false, unsafe'],
    ],
    [`- ${smtp}password\n`, ['above:1 warning smtp-login-incomplete absent']],
    [`${smtp}password=REPLACE\n`, ['1:1 warning smtp-login-incomplete placeholder']],
    [`${smtp}password=\n`, ['1:1 warning smtp-login-incomplete absent']],
    [`- ${smtp}username\n`, ['above:1 warning smtp-login-incomplete absent']],
    [`${smtp}username=REPLACE\n`, ['1:1 warning smtp-login-incomplete placeholder']],
    [`- ${smtp}username\n- ${smtp}password\n`, []],
    [`- ${smtp}password\n- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [`${smtp}port=25\n`, ['1:1 warning smtp-plain-login plain, unsafe']],
    [`${smtp}port=25\n${smtp}startTls=false\n`, ['2:1 warning smtp-plain-login plain, unsafe']],
    [`${smtp}port=25\n${smtp}startTls=true\n`, []],
    [`${smtp}port=25\n- ${smtp}password\n- ${smtp}username\n`, []],
    [
      `- ${smtp}port\n`,
      ['above:1 warning smtp-plain-login plain, unsafe', 'above:1 warning update-resets-setting mail'],
    ],
    [`${smtp}port=465\n${smtp}startTls=true\n${smtp}ssl=true\n`, ['2:1 notice smtp-setting-ignored ignored']],
    [
      `${smtp}port=465\n${smtp}ssl=true\n${smtp}sslOverride=true\n`,
      ['3:1 notice smtp-setting-ignored ignored'],
    ],
    [
      `${smtp}port=465\n${smtp}ssl=true\n${smtp}startTls=true\n${smtp}sslOverride=true\n`,
      ['3:1 notice smtp-setting-ignored ignored +4'],
    ],
    [`${smtp}port=587\n${smtp}startTls=true\n${smtp}sslOverride=true\n`, []],
    [`${smtp}port=26\n${smtp}startTls=true\n- ${smtp}host\n`, ['2:1 error smtp-not-configured closed']],
    [`${smtp}port=465\n${smtp}ssl=false\n`, ['2:1 error smtp-tls-mismatch implicit-tls-expected, unsafe +1']],
    [`${smtp}port=465\n- ${smtp}ssl\n`, ['1:1 error smtp-tls-mismatch ssl-missing, unsafe +1']],
    [`${smtp}port=25\n${smtp}ssl=true\n`, ['2:1 warning smtp-tls-unusual ssl']],
    [
      `${smtp}port=587\n${smtp}ssl=true\n${smtp}sslOverride=true\n`,
      ['3:1 warning smtp-tls-unusual override'],
    ],
    [`${smtp}port=2525\n${smtp}ssl=true\n`, ['2:1 warning smtp-tls-unusual ssl']],
    [`${smtp}port=2587\n${smtp}ssl=true\n`, ['2:1 warning smtp-tls-unusual ssl']],
    [`${smtp}port=2526\n${smtp}ssl=true\n`, []],
    [`${smtp}port=587\n${smtp}ssl=true\n`, []],
  ])('%j', (lines, expected, around) => {
    expect(found(lines, around)).toEqual(expected)
  })
})
