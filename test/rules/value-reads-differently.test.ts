import { expect, test, vi } from 'vitest'
import { lint } from '../../src/lint.js'
import type { RuleId } from '../../src/messages/rule-id.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, sourceOf } from '../lint-text.js'

const rules = new Map([['value-reads-differently' as RuleId, 'warning' as const]])
const options = { ...defaults, forFile: (path: string) => ({ ...defaults.forFile(path), rules }) }

/** How often names are folded while a file of so many settings is judged. */
function foldings(count: number): number {
  const line = (at: number) => `globalSettings__yubico__validationUrls__${at}=https://a.net/${at}\n`
  const content = Array.from({ length: count }, (_, at) => line(at)).join('')
  const spies = (['toLowerCase', 'toUpperCase'] as const).map((name) => vi.spyOn(String.prototype, name))
  try {
    lint([sourceOf(new SourceText(content))], options)
    return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

test('the names of a file are compared in a time that grows as its lines do', () => {
  foldings(10)
  const [once, twice] = [foldings(300), foldings(600)]
  expect(once).toBeGreaterThan(300)
  expect(twice / once).toBeLessThan(2.5)
})

test('a setting in other capitals is found in what dotenv reads', () => {
  const text = 'GLOBALSETTINGS__SITENAME=Our vault\nglobalSettings__mail__smtp__host=a\n'
  const findings = lint([sourceOf(new SourceText(text))], options).files.flatMap((file) => file.findings)
  expect(findings.filter(({ rule }) => rule === 'value-reads-differently')).toEqual([])
})
