import { message } from '../messages/message.js'
import { byId, element } from './element.js'
import type { ShownFinding } from './page-report.js'
import type { Say } from './say.js'

/** Below the text: the line that the caret is on, and what is found there. The list of findings says it too. */
export function showLine(line: number, findings: readonly ShownFinding[], say: Say): void {
  const here = findings.filter(({ range }) => range.line === line)
  const [first] = here
  const more = here.length - 1
  byId('hint', HTMLElement).replaceChildren(
    say(message('report.line', { line })),
    ...(first === undefined
      ? []
      : [
          element('span', { class: `chip ${first.severity}` }, first.severityWord),
          element('b', {}, first.title),
        ]),
    ...(more > 0 ? [say(message('report.more', { count: more }))] : []),
  )
}
