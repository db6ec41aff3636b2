import { escapeControls } from '../../messages/escape-controls.js'
import { type Message, message } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { isLinted } from '../../source/file-form.js'
import { tally } from '../formats/tally.js'
import { stateStyle, type Terminal, type TextOptions, terminal } from '../formats/text/terminal.js'
import type { FileReport } from '../report.js'
import { countBySeverity } from '../verdict.js'
import type { InitPlan, NewFile } from './plan.js'

/** What was found, what will be written as a diff, and the verdict with it. Ends with a line feed. */
export function renderPlan(plan: InitPlan, options: TextOptions): string {
  const to = terminal(options)
  const lines = [
    to.say(message('init.found')),
    ...plan.found.files.filter(({ role }) => role === 'linted').flatMap((file) => foundLines(file, to)),
    '',
    ...plan.files.flatMap((file) => [...diffLines(file, to), '']),
    ...plan.kept.map((path) => to.say(message('init.kept', { path: printable(path) }))),
    ...recorded(plan, to),
    to.say(message(plan.after.verdict === 'pass' ? 'init.passes' : 'init.fails')),
    `  ${tally(plan.after, options.language)}`,
  ]
  return `${lines.join('\n')}\n`
}

/** What is left to do, numbered. Ends with a line feed. */
export function renderLeft(left: readonly Message[], options: TextOptions): string {
  const to = terminal(options)
  const items = left.flatMap((each, index) => {
    const [first = '', ...rest] = to.prose(to.say(each), to.width - 3)
    return [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)]
  })
  return `${[to.say(message('init.left')), ...items].join('\n')}\n`
}

function foundLines(file: FileReport, to: Terminal): string[] {
  const kind = isLinted(file.form)
    ? [message(`redact.${file.stack}`), message(`redact.${file.form}`)]
    : [message(`redact.${file.form}`)]
  if (file.template) kind.push(message('redact.template'))
  const { error, warning, notice } = countBySeverity(file.findings)
  const counts = [
    message('report.errors', { count: error }),
    message('report.warnings', { count: warning }),
    message('report.notices', { count: notice }),
  ]
  const about = `${kind.map(to.say).join(', ')}${to.say(message('report.semicolon'))}${counts.map(to.say).join(', ')}`
  const lacks = file.readiness.filter(({ state }) => state === 'off' || state === 'broken')
  return [
    `  ${to.paint(escapeControls(file.path), 'bold')}${to.say(message('report.colon'))} ${about}`,
    ...lacks.map(({ feature, state, reason }) => {
      const why = reason === null ? '' : ` (${to.say(reason)})`
      return `    ${feature} ${to.paint(to.say(message(`state.${state}`)), stateStyle[state])}${why}`
    }),
  ]
}

function diffLines({ path, content }: NewFile, to: Terminal): string[] {
  const added = content.trimEnd().split('\n')
  return [
    '--- /dev/null',
    `+++ ${path}`,
    to.paint(`@@ -0,0 +1,${added.length} @@`, 'blue'),
    ...added.map((line) => to.paint(`+${escapeControls(line)}`, 'green')),
  ]
}

function recorded({ baseline }: InitPlan, to: Terminal): string[] {
  if (baseline === null) return []
  const { path, count } = baseline
  return to.prose(to.say(message('init.recorded', { count, path: printable(path) })), to.width)
}
