import { expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, sourceOf } from '../lint-text.js'
import { soundFile, soundLiteFile } from '../samples.js'

/** Why mail that is ready otherwise does not work. */
function reason(lines: readonly string[], more: string) {
  const [name] = more.split('=')
  const text = [...lines.filter((line) => !line.startsWith(`${name}=`)), more].join('\n')
  const [file] = lint([sourceOf(new SourceText(`${text}\n`))], defaults).files
  const found = file?.readiness.find(({ feature }) => feature === 'invitations')
  return [found?.state, found?.reason?.key ?? null, found?.line ?? null]
}

const zero = '00000000-0000-0000-0000-000000000000'

test.each([
  ['BW_ENABLE_SSO=true', 'ready', null, null],
  ['BW_ENABLE_SSO=oui', 'broken', 'lite-switch-unreadable.title', 18],
  ['PUID=abc', 'broken', 'lite-user-unknown.title', 18],
  ['BW_PORT_HTTP=80:8080', 'broken', 'lite-site-rejected.title', 18],
  ['globalSettings__selfhosted=true', 'broken', 'lite-names-differ-in-case.title', 18],
  ['globalSettings__disableUserRegistration=vrai', 'broken', 'readiness.servicesFail', 17],
  [`BW_INSTALLATION_ID=${zero}`, 'broken', 'installation-id-missing.title', 17],
  ['BW_INSTALLATION_ID=x y', 'broken', 'readiness.servicesFail', 17],
])('in Lite nothing is ready with %s', (line, ...expected) => {
  expect(reason(soundLiteFile, line)).toEqual(expected)
})

test.each([
  [`globalSettings__installation__id=${zero}`, 'broken', 'installation-id-missing.title', 22],
  ['globalSettings__disableUserRegistration=vrai', 'broken', 'readiness.serverCrashes', 22],
  ['globalSettings__siteName=${', 'broken', 'readiness.composeRejects', 23],
])('in the standard stack nothing is ready with %s', (line, ...expected) => {
  expect(reason(soundFile, line)).toEqual(expected)
})
