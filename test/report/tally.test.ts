import { expect, test } from 'vitest'
import type { LintedFile } from '../../src/report/assemble.js'
import { tally } from '../../src/report/formats/tally.js'
import { loadLanguage } from '../../src/translations/load-language.js'
import { file, finding, report, unchecked } from './sample.js'

const at = { start: 0, end: 1 }
const two = file('A=1', { findings: [finding('error', { at }), finding('notice', { at })] })

test.each<[string, readonly LintedFile[], string]>([
  ['nothing', [], '0 files checked: 0 errors, 0 warnings, 0 notices, 0 suppressed'],
  ['findings', [two, two], '2 files checked: 2 errors, 0 warnings, 2 notices, 0 suppressed'],
  [
    'files that were not checked',
    [two, unchecked('binary', 'b', 'Binary.')],
    '1 file checked, 1 file NOT CHECKED: 1 error, 0 warnings, 1 notice, 0 suppressed',
  ],
  [
    'findings of which there are too many',
    [{ ...two, omitted: 3 }, two, { ...two, omitted: 2 }],
    '3 files checked: 3 errors, 0 warnings, 3 notices, 0 suppressed, 5 more of the same kind',
  ],
])('the last line counts %s', (_, files, line) => {
  expect(tally(report(files), 'en')).toBe(line)
})

test('in the language asked for', async () => {
  await loadLanguage('fr')
  expect(tally(report([two]), 'fr')).toContain('1 fichier vérifié')
})
