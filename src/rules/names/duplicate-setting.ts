import { message } from '../../messages/message.js'
import { settingKey } from '../../readers/dotnet/key.js'
import { compareSingleValue } from '../../readers/setup/single-value.js'
import { settingsReadBySetup } from '../../server/database.js'
import type { Line } from '../../settings/line.js'
import type { SettingState } from '../../settings/state.js'
import type { Value } from '../../source/value.js'
import { type Context, lineNumber } from '../context.js'
import { deleteLines } from '../fixes.js'
import { rule } from '../rule.js'

/** Of equal names the last line wins for the containers (compose-go dotenv), so the others are dead. */
export default rule('duplicate-setting', {
  title: 'setting set twice',
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    different:
      '`{setting}` is set on lines {line} and {winning} with different values: line {winning} wins, line {line} does nothing. Delete the line you do not want.',
    same: '`{setting}` is set on lines {line} and {winning} with the same value: line {line} does nothing. Delete one of the two.',
    block:
      '{count} settings are set twice, from line {line} and again from line {winning}: the later lines win, and {settings} in the earlier ones do nothing. Delete the block you do not want.',
    'same-block':
      '{count} settings are set twice, from line {line} and again from line {winning}, with the same values: {settings} in the earlier lines do nothing. Delete one of the two blocks.',
  },
  check(context, report) {
    for (const block of blocksOf(context, duplicatesOf(context))) {
      const [first] = block
      if (first === undefined) continue
      const { setting, dead } = first
      const line = lineNumber(context, dead.span)
      const winning = Math.min(...block.map((each) => lineNumber(context, each.winner.span)))
      const isSame = block.every((each) => saysTheSame(each.dead, each.winner))
      const alike = block.flatMap((each) =>
        [each.dead, ...each.more].filter((other) => saysTheSame(other, each.winner)),
      )
      const place = {
        fix: isSame
          ? deleteLines(
              context,
              alike.map(({ statement }) => statement),
            )
          : null,
        related: block
          .flatMap((each, index) => [...(index === 0 ? [] : [each.dead]), ...each.more, each.winner])
          .map(({ nameSpan }) => ({ at: nameSpan, message: message('related.alsoSet') })),
      }
      if (block.length === 1)
        report(
          isSame ? 'same' : 'different',
          { setting: setting.name, line, winning },
          {
            at: dead.nameSpan,
            setting: setting.name,
            ...place,
          },
        )
      else
        report.several(
          block.map(({ setting: { name }, dead: { nameSpan } }) => ({ name, setting: name, at: nameSpan })),
          isSame ? 'same-block' : 'block',
          { params: { line, winning }, ...place },
        )
    }
  },
})

/** A setting with several lines of one spelling: the first of the dead, those after it, and the one that wins. */
interface Duplicate {
  readonly setting: SettingState['setting']
  readonly dead: Line
  readonly more: readonly Line[]
  readonly winner: Line
}

function duplicatesOf(context: Context): readonly Duplicate[] {
  return context.settings.present().flatMap(({ setting, lines, line: winner, value }) => {
    if (winner === null || lines.length < 2) return []
    const [dead, ...more] = lines.filter((line) => line !== winner && line.name.equals(winner.name))
    if (dead === undefined || areAlternatives(context, dead, winner)) return []
    if (value !== null && isPairForSetup(context, dead, winner, value)) return []
    return [{ setting, dead, more, winner }]
  })
}

/** Those of a block that was pasted a second time: their dead lines stand together, and so do those that win. */
function blocksOf({ lines }: Context, duplicates: readonly Duplicate[]): readonly (readonly Duplicate[])[] {
  if (duplicates.length < 2) return duplicates.map((duplicate) => [duplicate])
  const deadRuns = runsOf(lines, new Set(duplicates.map(({ dead }) => dead)))
  const winnerRuns = runsOf(lines, new Set(duplicates.map(({ winner }) => winner)))
  const blocks = new Map<string, Duplicate[]>()
  for (const duplicate of duplicates) {
    const key = `${deadRuns.get(duplicate.dead)} ${winnerRuns.get(duplicate.winner)}`
    const block = blocks.get(key)
    if (block === undefined) blocks.set(key, [duplicate])
    else block.push(duplicate)
  }
  return [...blocks.values()]
}

/** Which of the stretches without a gap each of some lines is in. */
function runsOf(lines: readonly Line[], some: ReadonlySet<Line>): ReadonlyMap<Line, number> {
  const runs = new Map<Line, number>()
  let run = 0
  for (const line of lines) {
    if (some.has(line)) runs.set(line, run)
    else run += 1
  }
  return runs
}

/** Whether the two stand in different branches of a template, as far as that can be said without rendering it. */
function areAlternatives({ controlLines }: Context, first: Line, last: Line): boolean {
  return controlLines.some(({ start }) => start > first.span.start && start < last.span.start)
}

/**
 * Whether the first line is there for Setup, which takes the first, and says to it what the last says to the
 * containers: the way to have a `$` in the database's password.
 */
function isPairForSetup(context: Context, first: Line, last: Line, value: Value): boolean {
  const name = settingsReadBySetup(context).find((each) => settingKey(each) === first.key)
  if (name === undefined || saysTheSame(first, last)) return false
  return compareSingleValue(context.setup(), name, value) === 'same'
}

function saysTheSame(a: Line, b: Line): boolean {
  return a.value !== null && b.value !== null && a.value.equals(b.value)
}
