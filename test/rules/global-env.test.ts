import { expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { SourceText } from '../../src/source/text.js'
import { defaults } from '../lint-text.js'
import { soundFileWith } from '../samples.js'

const host = 'globalSettings__mail__smtp__host'

function rulesBeside(globalEnv: string): readonly string[] {
  const companion = { path: 'bwdata/docker/global.env', text: new SourceText(globalEnv) }
  const source = {
    path: 'bwdata/env/global.override.env',
    text: new SourceText(soundFileWith({ [host]: null })),
    problem: null,
    explicit: true,
    companions: new Map([['global-env' as const, companion]]),
  }
  const findings = lint([source], defaults).files.flatMap((file) => file.findings)
  return findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule)
}

test('what a person has put into docker/global.env is not missing, but will be lost', () => {
  expect(rulesBeside(`${host}=smtp.brindlemoor.com\n`)).toEqual(['generated-file-edited'])
})

test('what Setup writes there says nothing', () => {
  const generated = 'ASPNETCORE_ENVIRONMENT=Production\nglobalSettings__selfHosted=true\n'
  expect(rulesBeside(generated)).toEqual(['smtp-not-configured'])
})
