import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('mail-service-ignored', () => {
  expectFindings([
    [`${smtp}trustServer=true\n- ${smtp}host\n`, ['1:1 error smtp-not-configured closed']],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\n`,
      ['1:1 error mail-service-ignored amazon-incomplete'],
    ],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\nglobalSettings__amazon__accessKeyId=a\n`,
      ['1:1 error mail-service-ignored amazon-incomplete'],
    ],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\nglobalSettings__amazon__accessKeyId=a\nglobalSettings__amazon__region=eu-west-1\n`,
      ['1:1 warning mail-service-ignored smtp-beside-amazon'],
    ],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\nglobalSettings__amazon__accessKeyId=a\nglobalSettings__amazon__region=eu-west-1\n- ${smtp}host\n`,
      [],
    ],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\nglobalSettings__amazon__accessKeyId=a\nglobalSettings__amazon__region=eu-west-1a\n`,
      ['3:1 error mail-service-ignored amazon-region'],
    ],
    [
      `globalSettings__amazon__accessKeySecret=abcdefghij\nglobalSettings__amazon__accessKeyId=a\nglobalSettings__amazon__region=REPLACE\n`,
      ['1:1 error mail-service-ignored amazon-incomplete'],
    ],
    [
      `globalSettings__mail__sendGridApiKey=SG.abcdefghijk\n`,
      ['1:1 warning mail-service-ignored sendgrid-alone'],
    ],
  ])
})
