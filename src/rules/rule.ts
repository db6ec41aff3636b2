import { InternalError } from '../messages/errors.js'
import type { Message, Params } from '../messages/message.js'
import { word } from '../messages/printable.js'
import type { RuleId } from '../messages/rule-id.js'
import type { Level, Severity } from '../messages/severity.js'
import type { Feature } from '../readiness/feature.js'
import type { Form, Stack } from '../source/file-form.js'
import { once } from '../source/lazy.js'
import type { Span } from '../source/span.js'
import type { Context } from './context.js'
import type { Finding, FixSafety } from './finding.js'
import { type Emit, type Messages, type Reporter, type ReportFunction, reporter } from './reporter.js'

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
  /** A finding in its name, about no setting: for what no check of a single file can see. */
  finding<Id extends keyof M & string>(
    messageId: Id,
    params: Params<M[Id]>,
    severity: Severity,
    at: Span,
  ): Finding
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
  // One text each: findings of thousands of files have the same few.
  const keys: Partial<Record<string, string>> = {}
  const messageOf = <MessageId extends keyof M & string>(
    messageId: MessageId,
    params: Params<M[MessageId]>,
  ): Message => {
    keys[messageId] ??= `${id}.${messageId}`
    return {
      key: keys[messageId],
      template: messages[messageId] ?? messageId,
      params: params as Message['params'],
    }
  }
  const reportTo =
    (emit: Emit, ofFile: () => Message['params'] = () => ({})): ReportFunction<M> =>
    (messageId, params, place) => {
      const { at, setting = null, severity = meta.severity, related = [], fix = null, breaks = null } = place
      emit({
        rule: id,
        messageId,
        severity,
        message: messageOf(messageId, chooses(messages[messageId]) ? { ...ofFile(), ...params } : params),
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
    finding: (messageId, params, severity, at) => ({
      rule: id,
      messageId,
      severity,
      message: messageOf(messageId, params),
      setting: null,
      at,
      related: [],
      fix: null,
    }),
    check: check === undefined ? () => {} : checking(check, reportTo),
    crossFile: crossFile
      ? {
          collect: (context) => crossFile.collect(context),
          analyze: (collected: readonly Collected<Part>[], emit) =>
            crossFile.analyze(collected, (index) => reportTo(emit(index))),
        }
      : null,
  }
}

/**
 * A check with one reporter for all files, aimed at one of them while it is checked: making it anew for each rule and
 * file was a tenth of what is allocated.
 */
function checking<M extends Messages>(
  check: (context: Context, report: Reporter<M>) => void,
  reportTo: (emit: Emit, ofFile: () => Message['params']) => ReportFunction<M>,
): Rule<M>['check'] {
  let current: { readonly context: Context; readonly emit: Emit } | undefined
  const file = () => {
    if (current === undefined) throw new InternalError('a rule reports when its check has ended')
    return current
  }
  const report = once(() =>
    reporter(
      reportTo(
        (draft) => file().emit(draft),
        () => ({ stack: word(file().context.stack) }),
      ),
      () => file().context,
    ),
  )
  return (context, emit) => {
    const before = current
    current = { context, emit }
    try {
      check(context, report())
    } finally {
      current = before
    }
  }
}

function chooses(template: string | undefined): boolean {
  return template?.includes('{stack|') === true
}
