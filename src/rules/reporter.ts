import { type Message, message, type Params } from '../messages/message.js'
import type { Printable } from '../messages/printable.js'
import type { Level, Severity } from '../messages/severity.js'
import type { Broken } from '../readiness/feature.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import { type Line, settingOf } from '../settings/line.js'
import type { SettingState } from '../settings/state.js'
import type { Span } from '../source/span.js'
import { type Context, nameOf, placeOf } from './context.js'
import type { Finding, Fix, Related } from './finding.js'

/** A rule's messages by id: what is wrong and what happens because of it, then what to do. */
export type Messages = Readonly<Record<string, string>>

/** What goes with a finding besides its place. */
export interface Details {
  /** When it is not the rule's own. */
  readonly severity?: Severity
  readonly related?: readonly Related[]
  readonly fix?: Fix | null
  /** What cannot be ready because of it, whatever severity the user gives the rule. */
  readonly breaks?: Broken | null
}

/** Where a finding points, and what goes with it. */
export interface FindingPlace extends Details {
  readonly at: Span
  readonly setting?: SettingName | null
}

/** A finding before the user's choice of severity. */
export interface Draft extends Omit<Finding, 'severity'> {
  readonly severity: Level
  readonly breaks: Broken | null
}

export type Emit = (draft: Draft) => void

/** Reports one finding: which message, with which parameters, where. */
export type ReportFunction<M extends Messages> = <Id extends keyof M & string>(
  messageId: Id,
  params: Params<M[Id]>,
  place: FindingPlace,
) => void

/** Reports findings in one file. */
export interface Reporter<M extends Messages> extends ReportFunction<M> {
  /** On the line to change for a setting, whose name fills `{setting}`. */
  setting<Id extends keyof M & string>(
    state: SettingState,
    messageId: Id,
    ...rest: Rest<Params<M[Id]>, 'setting', Details>
  ): void
  /** On the name of a line, which fills `{name}`; of its own setting unless another is given. */
  line<Id extends keyof M & string>(
    line: Line,
    messageId: Id,
    ...rest: Rest<Params<M[Id]>, 'name', Partial<FindingPlace>>
  ): void
  /**
   * One finding for several settings or lines, on the first of them, none where there are none: their names, each
   * once and the first of many, fill `{settings}`, their number `{count}`. The others are related places.
   */
  several<Id extends keyof M & string>(
    items: readonly (SettingState | Listed)[],
    messageId: Id,
    ...rest: Rest<Params<M[Id]>, 'settings' | 'count', SeveralDetails>
  ): void
}

/** What a finding for several settings lists. */
export interface Listed {
  readonly name: Printable
  readonly setting: SettingName | null
  readonly at: Span
}

interface SeveralDetails {
  readonly severity?: Severity
  /** What is said of each further place, or the places themselves. */
  readonly related?: ((item: Listed) => Message) | readonly Related[]
  readonly fix?: Fix | null
  readonly breaks?: Broken | null
}

/** Details, and the parameters that are not filled by themselves: both may be left out where there are none. */
type Rest<P, Filled extends string, Given> = keyof Omit<P, Filled> extends never
  ? [details?: Given & { readonly params?: undefined }]
  : [details: Given & { readonly params: Omit<P, Filled> }]

/** The shorter ways to report of a rule that judges one file; `file` gives which it is. */
export function reporter<M extends Messages>(report: ReportFunction<M>, file: () => Context): Reporter<M> {
  type Filled = Params<M[keyof M & string]>
  const setting: Reporter<M>['setting'] = (state, messageId, ...[details = {}]) => {
    const { params, ...rest } = details
    const { name } = state.setting
    const place = { at: placeOf(file(), state), setting: name, ...rest }
    report(messageId, { setting: name, ...params } as unknown as Filled, place)
  }
  const line: Reporter<M>['line'] = (subject, messageId, ...[details = {}]) => {
    const { params, ...rest } = details
    const place = { at: subject.nameSpan, setting: settingOf(subject)?.name ?? null, ...rest }
    report(messageId, { name: nameOf(file(), subject), ...params } as unknown as Filled, place)
  }
  const several: Reporter<M>['several'] = (items, messageId, ...[details = {}]) => {
    const listed = items.map((item) => listedOf(file(), item))
    const [first, ...others] = listed
    if (first === undefined) return
    const { params, related, ...rest } = details
    const settings = namesShown(listed)
    report(messageId, { settings, count: listed.length, ...params } as unknown as Filled, {
      at: first.at,
      setting: first.setting,
      related:
        typeof related === 'function'
          ? others.map((other) => ({ at: other.at, message: related(other) }))
          : (related ?? []),
      ...rest,
    })
  }
  return Object.assign(report, { setting, line, several })
}

/** More names than this nobody reads in a sentence: the related places have all of them. */
const mostNames = 8

function namesShown(listed: readonly Listed[]): readonly Message[] {
  const names = [...new Set(listed.map(({ name }) => name))]
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names
  const others = names.length - shown.length
  return [...shown.map(shownName), ...(others > 0 ? [message('name.others', { count: others })] : [])]
}

/** The same settings are named in every file. */
const shownNames = new Map<Printable, Message>()

/** Of the settings of the catalogue there are fewer; a file may have any number of others. */
const mostRemembered = 1000

function shownName(name: Printable): Message {
  const known = shownNames.get(name)
  if (known !== undefined) return known
  const made = message('name.shown', { name })
  if (shownNames.size === mostRemembered) shownNames.clear()
  shownNames.set(name, made)
  return made
}

function listedOf(context: Context, item: SettingState | Listed): Listed {
  if ('name' in item) return item
  const { name } = item.setting
  return { name, setting: name, at: placeOf(context, item) }
}
