import { expect, test } from 'vitest'
import { format } from '../../src/messages/format.js'
import { releaseChange } from '../../src/report/compare/release-change.js'
import { file, finding, report } from './sample.js'

function effects(text: string, from: string, to: string, rule?: string): readonly string[] {
  const findings =
    rule === undefined
      ? []
      : [
          finding('warning', {
            at: { start: 0, end: 1 },
            rule,
            setting: 'globalSettings__disableUserRegistration',
          }),
        ]
  const [only] = report([file(text, { findings })]).files
  if (only === undefined) throw new Error('no file')
  return releaseChange(only, from, to).effects.map((each) => format(each, 'en'))
}

const hub = 'globalSettings__notificationHub__connectionString'
const pool = 'globalSettings__notificationHubPool__notificationHubs__0__connectionString'

test('a setting that takes another’s place is renamed', () => {
  expect(effects(`${hub}=x\n`, '2024.4.0', '2024.5.0')).toEqual([
    expect.stringMatching(/reads `.*` instead of/),
  ])
})

test('a setting that loses its effect is to be deleted', () => {
  const text = 'globalSettings__duo__aKey=x\n'
  expect(effects(text, '2024.10.0', '2024.12.0')).toEqual(
    ['Still reads `globalSettings__duo__aKey`, without any effect: delete it.'].map((each) =>
      each.replace('Still', 'still'),
    ),
  )
  expect(effects(text, '2024.12.0', '2025.1.0')).toEqual([expect.stringContaining('nothing')])
})

test('a setting that was ignored until then is read, and not yet on the way back', () => {
  const text = `${pool}=x\n`
  expect(effects(text, '2024.10.0', '2024.11.0')).toEqual([expect.stringContaining('from now on')])
  expect(effects(text, '2024.11.0', '2024.10.0')).toEqual([expect.stringContaining('does not read')])
})

test('what its own update resets is said, but not on the way back', () => {
  const text = 'A=1\n'
  expect(effects(text, '2026.7.0', '2026.8.0', 'update-resets-setting')).toEqual([
    expect.stringContaining('resets `'),
  ])
  expect(effects(text, '2026.8.0', '2026.7.0', 'update-resets-setting')).toEqual([
    expect.stringContaining('nothing'),
  ])
})
