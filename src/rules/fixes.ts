import { type Message, message } from '../messages/message.js'
import type { Printable } from '../messages/printable.js'
import { mayStandInSingleQuotes } from '../readers/compose/single-quotes.js'
import type { Setting } from '../settings/catalogue/setting.js'
import { foreignMark } from '../settings/foreign-mark.js'
import { isBlankBeforeValue, type Line } from '../settings/line.js'
import { isAbsent, type SettingState } from '../settings/state.js'
import { strangeCharacter, strangeSpans } from '../settings/values/strange-character.js'
import type { Edit } from '../source/edit.js'
import type { Statement } from '../source/statement.js'
import type { Context } from './context.js'
import type { Fix, FixSafety } from './finding.js'

/**
 * The fix for a wrong name: the right one in its place. Safe while nothing else sets, or is meant for, the right
 * one; else which of the two was meant is not ours to say.
 */
export function rename(context: Context, { nameSpan }: Line, setting: Setting): Fix | null {
  if (setting.name.includes('{')) return null
  const state = context.settings.of(setting.name)
  const free =
    state.line === null &&
    (isAbsent(state) || (state.state === 'misnamed' && context.settings.intendedBy(setting.name) === 1))
  return fix(free ? 'safe' : 'display', message('fix.rename', { setting: setting.name }), [
    { span: nameSpan, text: setting.name },
  ])
}

/** The line that gives the right name a value of its own, which then counts whatever a wrong name says; or null. */
export function lineBeside({ settings }: Context, { name }: Setting): Line | null {
  if (name.includes('{')) return null
  const { state, line } = settings.of(name)
  return state === 'misnamed' ? null : line
}

/** Writes a boolean in place of the value, which is known to be none that may not be shown. */
export function writeBoolean({ line, setting }: SettingState, value: boolean, safety: FixSafety): Fix | null {
  const rawValue = line?.rawValue
  if (!rawValue) return null
  return fix(safety, message(value ? 'fix.setTrue' : 'fix.setFalse', { setting: setting.name }), [
    { span: rawValue.inner, text: String(value) },
  ])
}

/** Adds a boolean behind the last line of its section, or writes it where it stands. */
export function setBoolean(context: Context, state: SettingState, value: boolean): Fix | null {
  if (state.line !== null) return writeBoolean(state, value, 'unsafe')
  const { setting } = state
  const line = `${setting.name}=${value}`
  return fix('unsafe', message('fix.add', { setting: setting.name }), [addLines(context, [line])])
}

/** Lines at the end of the file, in its own line ends. */
export function addLines({ scan: { text } }: Context, lines: readonly string[]): Edit {
  const end = { start: text.length, end: text.length }
  const last = text.line(text.lineCount)
  const added = lines.join(text.lineEnd)
  return { span: end, text: last.start === last.end ? `${added}${text.lineEnd}` : `${text.lineEnd}${added}` }
}

/**
 * Single quotes around an unquoted value, or in place of double ones: only where they change nothing, and never where
 * Setup reads the setting by itself.
 */
export function quote({ rawValue }: Line): Fix | null {
  if (!rawValue || !mayStandInSingleQuotes(rawValue.text)) return null
  const { span, inner } = rawValue
  const edits: readonly Edit[] =
    rawValue.quote === '"'
      ? [
          { span: { start: span.start, end: inner.start }, text: "'" },
          { span: { start: inner.end, end: span.end }, text: "'" },
        ]
      : [
          { span: { start: span.start, end: span.start }, text: "'" },
          { span: { start: span.end, end: span.end }, text: "'" },
        ]
  return fix('safe', message('fix.quote'), edits)
}

/** Takes the last character off a value. */
export function cutLast({ line, setting }: SettingState): Fix | null {
  const inner = line?.rawValue?.inner
  if (inner === undefined) return null
  return fix('safe', message('fix.cutSlash', { setting: setting.name }), [
    { span: { start: inner.end - 1, end: inner.end }, text: '' },
  ])
}

/** Adds a slash to a value that is no secret. */
export function addSlash({ line, setting }: SettingState): Fix | null {
  const inner = line?.rawValue?.inner
  if (inner === undefined) return null
  return fix('unsafe', message('fix.addSlash', { setting: setting.name }), [
    { span: { start: inner.end, end: inner.end }, text: '/' },
  ])
}

/** A file made to have more equal lines than this is not for us to tidy up. */
const mostDeleted = 1000

/** Deletes statements with their lines, where each has its line to itself. */
export function deleteLines({ scan: { text } }: Context, statements: readonly Statement[]): Fix | null {
  if (statements.length > mostDeleted) return null
  const edits: Edit[] = []
  for (const { span, beginsLine } of statements) {
    const { line, endLine } = text.range(span)
    const own = text.line(line)
    if (line !== endLine || !beginsLine || span.end !== own.end) return null
    const next = line < text.lineCount ? text.line(line + 1).start : own.end
    edits.push({ span: { start: own.start, end: next }, text: '' })
  }
  const [first, ...more] = edits
  if (first === undefined) return null
  const { line } = text.position(first.span.start)
  const description =
    more.length === 0
      ? message('fix.deleteLine', { line })
      : message('fix.deleteLines', { count: edits.length })
  return fix('safe', description, edits)
}

/** The same for each of several lines that can be written so; null where none can, or they are more than anybody wrote. */
export function plainNames(
  context: Context,
  lines: readonly { readonly line: Line; readonly setting: Setting }[],
): Fix | null {
  if (lines.length > mostDeleted) return null
  const fixes = lines.flatMap(({ line, setting }) => plainName(context, line, setting) ?? [])
  const [first, ...more] = fixes
  if (first === undefined || more.length === 0) return first ?? null
  const description = message('fix.plainNames', { count: fixes.length })
  return fix(
    'safe',
    description,
    fixes.flatMap(({ edits }) => edits),
  )
}

/** Takes one mark of another kind of file off the lines that begin with it. */
export function withoutMark(mark: Printable, lines: readonly Line[]): Fix | null {
  const edits = lines.flatMap(({ statement }): readonly Edit[] => {
    const found = foreignMark(statement)
    return found === null ? [] : [{ span: found.span, text: '' }]
  })
  if (edits.length > mostDeleted) return null
  return fix('unsafe', message('fix.foreignMarks', { mark, count: edits.length }), edits)
}

/**
 * `NAME=` at the start of the line and nothing between: the one form in which Setup finds a setting. Not for a name
 * with a key of the user's own, which is not ours to repeat.
 */
function plainName(context: Context, { statement }: Line, setting: Setting): Fix | null {
  if (statement.kind !== 'assignment' || !statement.beginsLine || setting.name.includes('{')) return null
  const { start } = context.scan.text.line(context.scan.text.position(statement.span.start).line)
  const end = statement.rawValue.span.start
  return fix('safe', message('fix.plainName', { setting: setting.name }), [
    { span: { start, end }, text: `${setting.name}=` },
  ])
}

/** Takes the quotes of a word processor off a value, or invisible characters out of it; a name is renamed. */
export function withoutStrange(context: Context, line: Line): Fix | null {
  const { recognition } = line
  const where = strangeCharacter(line)
  if (where === null || !('setting' in recognition)) return null
  if (where === 'name') return rename(context, line, recognition.setting)
  if (where === 'separator') return plainSeparator(context, line)
  const spans = strangeSpans(context.scan.text, line, where, maxRemoved + 1)
  if (spans.length > maxRemoved) return null
  const edits = spans.map((span) => ({ span, text: '' }))
  // Whether an unseen character belongs to a secret only its owner knows.
  const safety = where === 'quotes' || !recognition.setting.secret ? 'safe' : 'unsafe'
  return fix(safety, message('fix.removeStrange'), edits)
}

/**
 * A plain `=` for the full-width sign or the blank behind a name, or where none is. Of two lines, which was meant is not
 * ours to say, nor whether a character right behind the name, or between blanks, belongs to the value.
 */
export function plainSeparator(context: Context, line: Line): Fix | null {
  const { statement, recognition, nameSpan } = line
  if (statement.kind !== 'malformed' || recognition.kind !== 'known') return null
  const { name } = recognition.setting
  if (name.includes('{')) return null
  const { end } = nameSpan
  const isInName = end < statement.key.end
  const isBlank = isBlankBeforeValue(line)
  const span = isInName ? { start: end, end: isBlank ? end + 1 : end } : statement.at
  const isSure = (isBlank || !isInName) && context.settings.of(name).lines.length === 1
  const safety = isSure ? 'safe' : 'display'
  return fix(safety, message('fix.plainSeparator'), [{ span, text: '=' }])
}

/** A value with more of them is a text of its own, and a fix is held in memory edit by edit. */
const maxRemoved = 1000

function fix(safety: FixSafety, description: Message, edits: readonly Edit[]): Fix {
  return { safety, description, edits }
}
