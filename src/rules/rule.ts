import type { en } from '../messages/en.js'
import type { Message, Params, RuleId } from '../messages/message.js'
import type { Severity } from '../messages/severity.js'
import type { Feature } from '../readiness/feature.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import type { FileKind } from '../source/kind.js'
import type { Span } from '../source/span.js'
import type { Context } from './context.js'
import type { Finding, Fix, FixSafety, Related } from './finding.js'

/** The ids of a rule's messages. */
export type MessageId<Id extends RuleId> = Exclude<keyof (typeof en)['rules'][Id], 'title'> & string

/** What a rule says of itself. */
export interface RuleMeta {
  /** `off`: only when the config asks for the rule, or wants the feature it guards. */
  readonly severity: Severity | 'off'
  /** Wanting it makes the rule an error where it is off otherwise. */
  readonly guards?: Feature
  /** The version of this linter that brought it. */
  readonly since: string
  /** The most it ever offers; none where absent. */
  readonly fix?: FixSafety
  /** The kinds of files it judges; those with settings to read where absent. */
  readonly kinds?: readonly FileKind[]
}

/** Where a finding points, and what goes with it. */
export interface Place {
  readonly at: Span
  readonly setting?: SettingName | null
  /** When it is not the rule's own. */
  readonly severity?: Severity
  readonly related?: readonly Related[]
  readonly fix?: Fix | null
}

/** A finding before the user's choice of severity. */
export interface Draft extends Omit<Finding, 'severity'> {
  readonly severity: Severity | 'off'
}

/** Reports one finding: which message, with which parameters, where. */
export type Reporter<Id extends RuleId> = <M extends MessageId<Id>>(
  messageId: M,
  params: Params<`${Id}.${M}` & Message['key']>,
  place: Place,
) => void

/** A file's place in a comparison. */
export interface Noted<Note> {
  readonly path: string
  readonly note: Note
}

/** How a rule judges several files together: it keeps a little of each, then compares. */
export interface Across<Id extends RuleId, Note> {
  note(context: Context): Note | null
  /** `report` is the reporter for the file at an index of `noted`. */
  compare(noted: readonly Noted<Note>[], report: (index: number) => Reporter<Id>): void
}

export interface Rule extends RuleMeta {
  readonly id: RuleId
  readonly check: (context: Context, emit: Emit) => void
  readonly across: {
    note(context: Context): unknown
    compare(noted: readonly Noted<unknown>[], emit: (index: number) => Emit): void
  } | null
}

type Emit = (draft: Draft) => void

/** A rule's own part: one that judges each file has a `check`, one that compares files has `across`. */
export interface Definition<Id extends RuleId, Note> extends RuleMeta {
  check?(context: Context, report: Reporter<Id>): void
  readonly across?: Across<Id, Note>
}

/**
 * Declares a rule: what it is, then how it checks. It asks readers and settings, never the text, and reports by
 * the ids of its messages.
 */
export function rule<Id extends RuleId, Note = never>(
  id: Id,
  { check, across, ...meta }: Definition<Id, Note>,
): Rule {
  const reporter =
    (emit: Emit): Reporter<Id> =>
    (messageId, params, { at, setting = null, severity = meta.severity, related = [], fix = null }) =>
      emit({
        rule: id,
        messageId,
        severity,
        message: { key: `${id}.${messageId}` as Message['key'], params: params as Message['params'] },
        setting,
        at,
        related,
        fix,
      })
  return {
    id,
    ...meta,
    check: (context, emit) => check?.(context, reporter(emit)),
    across: across
      ? {
          note: (context) => across.note(context),
          compare: (noted: readonly Noted<Note>[], emit) =>
            across.compare(noted, (index) => reporter(emit(index))),
        }
      : null,
  }
}
