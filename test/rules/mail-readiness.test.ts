import { expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, sourceOf } from '../lint-text.js'
import { soundFile } from '../samples.js'

const smtp = 'globalSettings__mail__smtp__'
const amazon = 'globalSettings__amazon__'
const sender = 'globalSettings__mail__replyToEmail'
const ses = `${amazon}accessKeySecret=k\n${amazon}accessKeyId=a\n${amazon}region=`

/** Of a sound file with lines of its own at the end. */
function invitations(lines: string): string | undefined {
  const text = new SourceText(`${soundFile.join('\n')}\n${lines}\n`)
  const [file] = lint([sourceOf(text)], defaults).files
  return file?.readiness.find(({ feature }) => feature === 'invitations')?.state
}

test.each([
  ['', 'ready'],
  [`${ses}eu-west-1`, 'ready'],
  [`${ses}eu-west-1a`, 'broken'],
  [`${ses}REPLACE`, 'broken'],
  [`${ses}`, 'broken'],
  [`${smtp}host=localhost`, 'broken'],
  [`${smtp}host=smtp.office365.com`, 'ready'],
  [`${smtp}host=smtp.office365.com\n${smtp}username=\n${smtp}password=`, 'broken'],
  [`${smtp}port=99999`, 'broken'],
  [`${sender}=REPLACE`, 'broken'],
  [`${sender}=Vault <a@brindlemoor.com>`, 'broken'],
  [`${sender}=no-reply`, 'ready'],
  ['globalSettings__organizationInviteExpirationHours=0', 'broken'],
  ['globalSettings__baseServiceUri__vault=vault.brindlemoor.com', 'broken'],
  ['globalSettings__knownProxies__0=10.0.0.1', 'broken'],
  ['adminSettings__deleteTrashDaysAgo=thirty', 'ready'],
])('with %j invitations are %s', (lines, state) => {
  expect(invitations(lines)).toBe(state)
})
