import { message } from '../../messages/message.js'
import type { Printable } from '../../messages/printable.js'
import { foreignMark } from '../../settings/foreign-mark.js'
import type { Line } from '../../settings/line.js'
import { strangeCharacter } from '../../settings/values/strange-character.js'
import type { RawValue, RejectionKind } from '../../source/statement.js'
import { lineNumber } from '../context.js'
import { plainSeparator, rename, withoutMark } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * A character in a name, a blank in it, a line of words: Compose stops at the file, after `restart` has stopped
 * the server (compose-go dotenv/parser.go; bitwarden/self-host run.sh). A translated name has its own rule, and
 * so has what follows a closing quote.
 */
export default rule('compose-rejects-line', {
  title: 'line that Compose rejects',
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    name: 'Compose rejects a character in {name}: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Rename it to `{setting}` and keep the value.',
    character:
      'Compose rejects a character in the name on line {line}: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Use only letters, digits and underscores in the name, or delete the line.',
    blank:
      'Compose rejects the space in the name on line {line}: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Remove the space, or put a # in front if the line is a comment.',
    export:
      'Line {line} ends after `export`, which Compose rejects: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Delete the line.',
    'no-equals':
      'No `=` follows {name}, and Compose rejects the line: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Write `=` between the name and the value.',
    'no-assignment':
      'Line {line} sets nothing, and Compose rejects a character in it: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Put a # in front if it is a comment, or write it as NAME=value.',
    mark: 'Line {line}{count|| and others} begin{count|s|} with `{mark}`, as {count|a line|lines} of another kind of file {count|does|do}, and Compose rejects that in an env file: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Delete the `{mark}` and keep the rest.',
  },
  check(context, report) {
    for (const [mark, lines] of byMark(context.lines)) {
      const [first, ...others] = lines
      const params = { line: lineNumber(context, first.span), count: lines.length, mark }
      report('mark', params, {
        at: first.nameSpan,
        related: others.map(({ nameSpan }) => ({
          at: nameSpan,
          message: message('related.alsoForeignMark', { mark }),
        })),
        fix: withoutMark(mark, lines),
      })
    }
    for (const each of context.lines) {
      const { statement, recognition } = each
      if (statement.kind !== 'malformed' || !statement.beginsLine || foreignMark(statement) !== null) continue
      if (statement.rejection === 'unclosed-quote' || recognition.kind === 'translated') continue
      if (strangeCharacter(each) !== null) continue
      const { at, rejection } = statement
      if (recognition.kind !== 'known' && recognition.kind !== 'misspelt') {
        report(kindOf(rejection, statement.rawValue), { line: lineNumber(context, each.span) }, { at })
      } else if (each.nameSpan.end < statement.key.end) {
        report.line(each, 'no-equals', { fix: plainSeparator(context, each) })
      } else {
        const setting = recognition.setting.name
        const fix = rename(context, each, recognition.setting)
        report.line(each, 'name', { at, setting, params: { setting }, fix })
      }
    }
  },
})

function byMark(lines: readonly Line[]): ReadonlyMap<Printable, readonly [Line, ...Line[]]> {
  const marked = new Map<Printable, [Line, ...Line[]]>()
  for (const line of lines) {
    const mark = foreignMark(line.statement)?.mark
    if (mark === undefined) continue
    const alike = marked.get(mark)
    if (alike === undefined) marked.set(mark, [line])
    else alike.push(line)
  }
  return marked
}

function kindOf(rejection: RejectionKind, rawValue: RawValue | null) {
  if (rejection === 'space-in-key') return 'blank'
  if (rejection === 'export-alone') return 'export'
  return rawValue === null ? 'no-assignment' : 'character'
}
