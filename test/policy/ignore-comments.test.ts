import { expect, test } from 'vitest'
import { findings } from '../lint-text.js'
import { soundFileWith } from '../samples.js'

const registration = 'globalSettings__disableUserRegistration'

test('a comment that ignores a finding is no finding itself', () => {
  const comment = '# override-lint-ignore open-registration: a club'
  const file = soundFileWith({ [registration]: `${comment}\n${registration}=false` })
  expect(findings(file)).toEqual(['3 notice secret-in-clear'])
})

test.each([
  ['nothing to ignore', '# override-lint-ignore admins-empty: nobody yet'],
  ['no reason', '# override-lint-ignore open-registration'],
  ['a reason that nobody sees', '# override-lint-ignore open-registration: \u200b\u2060'],
  ['no such rule', '# override-lint-ignore open-registrations: a club'],
])('one that ignores nothing is: %s', (_, comment) => {
  const file = soundFileWith({ [registration]: `${comment}\n${registration}=false` })
  expect(findings(file)).toContain('19 notice ignore-unused')
})
