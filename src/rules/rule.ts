import { type Message, message, type Params } from '../messages/message.js'
import { type Printable, word } from '../messages/printable.js'
import { project } from '../messages/project.js'
import type { RuleId } from '../messages/rule-id.js'
import { type Level, type Severity, severities } from '../messages/severity.js'
import type { Broken, Feature } from '../readiness/feature.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import { type Line, settingOf } from '../settings/line.js'
import type { SettingState } from '../settings/state.js'
import type { Form, Stack } from '../source/file-form.js'
import type { Span } from '../source/span.js'
import { type Context, nameOf, placeOf } from './context.js'
import type { Finding, Fix, FixSafety, Related } from './finding.js'

/** A rule's messages by id: what is wrong and what happens because of it, then what to do. */
export type Messages = Readonly<Record<string, string>>

/** The severities that a rule gives besides its own, and when: a clause that goes on after "when". */
export type SeverityWhen = { readonly [Other in Severity]?: string }

/** What a rule says of itself. */
export interface RuleMeta {
  /** A noun phrase. */
  readonly title: string
  /** `off`: only when the config asks for the rule, or wants the feature it guards. */
  readonly severity: Level
  /** None where absent: then every finding has the rule's own. */
  readonly severityWhen?: SeverityWhen
  /** Wanting it makes the rule an error where it is off otherwise. */
  readonly guards?: Feature
  /** The version of this linter that brought it. */
  readonly since: string
  /** The most it ever offers; none where absent. */
  readonly fix?: FixSafety
  /** The installations whose files it judges; all where absent. */
  readonly stacks?: readonly Stack[]
  /** The forms of files it judges; those with settings to read where absent. */
  readonly forms?: readonly Form[]
  /** Whether it judges templates; where absent, it does. */
  readonly templates?: boolean
}

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

type Emit = (draft: Draft) => void

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

/** What a cross-file rule keeps of one file. */
export interface Collected<Part> {
  readonly path: string
  readonly part: Part
}

/** How a rule judges several files together: it collects a part of each, then analyzes all of them. */
export interface CrossFile<M extends Messages, Part> {
  collect(context: Context): Part | null
  /** `report` gives the reporter for the file at an index of `collected`. */
  analyze(collected: readonly Collected<Part>[], report: (index: number) => ReportFunction<M>): void
}

export interface Rule<M extends Messages = Messages, W extends SeverityWhen = SeverityWhen> extends RuleMeta {
  readonly id: RuleId
  readonly severityWhen: W
  readonly messages: M
  /** One of its messages, for those who report in its name. */
  message<Id extends keyof M & string>(messageId: Id, params: Params<M[Id]>): Message
  check(context: Context, emit: Emit): void
  readonly crossFile: {
    collect(context: Context): unknown
    analyze(collected: readonly Collected<unknown>[], emit: (index: number) => Emit): void
  } | null
}

/** A rule's own part: one that judges each file has a `check`, one that compares files has `crossFile`. */
export interface Definition<M extends Messages, Part, W extends SeverityWhen> extends RuleMeta {
  readonly severityWhen?: W
  readonly messages: M
  check?(context: Context, report: Reporter<M>): void
  readonly crossFile?: CrossFile<M, Part>
}

/** A rule whose findings have all its own severity. */
type NoOther = Readonly<Record<never, string>>

/**
 * Declares a rule: what it is, what it says, then how it checks. It asks readers and settings, never the text, and
 * reports by the ids of its messages.
 */
export function rule<
  Id extends string,
  const M extends Messages,
  Part = never,
  const W extends SeverityWhen = NoOther,
>(
  literal: string extends Id ? never : Id,
  { check, crossFile, messages, severityWhen, ...meta }: Definition<M, Part, W>,
): Rule<M, W> {
  const id = word(literal as string as 'rule') as RuleId
  const messageOf: Rule<M>['message'] = (messageId, params) => ({
    key: `${id}.${messageId}`,
    template: messages[messageId] ?? messageId,
    params: params as Message['params'],
  })
  const reportTo =
    (emit: Emit, ofFile: Message['params'] = {}): ReportFunction<M> =>
    (messageId, params, place) => {
      const { at, setting = null, severity = meta.severity, related = [], fix = null, breaks = null } = place
      emit({
        rule: id,
        messageId,
        severity,
        message: messageOf(messageId, chooses(messages[messageId]) ? { ...ofFile, ...params } : params),
        setting,
        at,
        related,
        fix,
        breaks,
      })
    }
  return {
    id,
    ...meta,
    severityWhen: severityWhen ?? ({} as W),
    messages,
    message: messageOf,
    check: (context, emit) =>
      check?.(context, reporter(reportTo(emit, { stack: word(context.stack) }), context)),
    crossFile: crossFile
      ? {
          collect: (context) => crossFile.collect(context),
          analyze: (collected: readonly Collected<Part>[], emit) =>
            crossFile.analyze(collected, (index) => reportTo(emit(index))),
        }
      : null,
  }
}

function chooses(template: string | undefined): boolean {
  return template?.includes('{stack|') === true
}

/** A rule's title as a message of its own. */
export function titleOf({ id, title }: Rule): Message {
  return { key: `${id}.title`, template: title, params: {} }
}

/** The key that a clause of `severityWhen` is translated by. */
export type WhenKey<Other extends string> = `when${Capitalize<Other>}`

const whenKeys: Readonly<Record<Severity, WhenKey<Severity>>> = {
  error: 'whenError',
  warning: 'whenWarning',
  notice: 'whenNotice',
}

/** The severities besides a rule's own, each with its clause; one that the config decides alone is not among them. */
export function otherSeverities({ id, severityWhen }: Rule): readonly (readonly [Severity, Message])[] {
  const clauses: SeverityWhen = severityWhen
  return severities.flatMap((severity): (readonly [Severity, Message])[] => {
    const template = clauses[severity]
    return template === undefined
      ? []
      : [[severity, { key: `${id}.${whenKeys[severity]}`, template, params: {} }]]
  })
}

/** A message of a rule with its holes left open, as there is no file to fill them from. */
export function patternOf({ id, messages }: Rule, messageId: string): Message {
  return { key: `${id}.${messageId}`, template: messages[messageId] ?? messageId, params: {} }
}

/** The page of a rule, as every report links to it. */
export function ruleUrl(rule: RuleId): string {
  return `${project.repository}/blob/${project.tag}/docs/rules/${rule}.md`
}

function reporter<M extends Messages>(report: ReportFunction<M>, context: Context): Reporter<M> {
  type Filled = Params<M[keyof M & string]>
  const setting: Reporter<M>['setting'] = (state, messageId, ...[details = {}]) => {
    const { params, ...rest } = details
    const { name } = state.setting
    const place = { at: placeOf(context, state), setting: name, ...rest }
    report(messageId, { setting: name, ...params } as unknown as Filled, place)
  }
  const line: Reporter<M>['line'] = (subject, messageId, ...[details = {}]) => {
    const { params, ...rest } = details
    const place = { at: subject.nameSpan, setting: settingOf(subject)?.name ?? null, ...rest }
    report(messageId, { name: nameOf(context, subject), ...params } as unknown as Filled, place)
  }
  const several: Reporter<M>['several'] = (items, messageId, ...[details = {}]) => {
    const listed = items.map((item) => listedOf(context, item))
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
  return [
    ...shown.map((name) => message('name.shown', { name })),
    ...(others > 0 ? [message('name.others', { count: others })] : []),
  ]
}

function listedOf(context: Context, item: SettingState | Listed): Listed {
  if ('name' in item) return item
  const { name } = item.setting
  return { name, setting: name, at: placeOf(context, item) }
}
