import type fileNoLongerChecked from '../../rules/linter/file-no-longer-checked.js'
import { isLinted } from '../../source/file-form.js'
import type { FileReport } from '../report.js'
import type { Pair } from './pair.js'

/** Why a file that was checked before the change is not checked after it. */
export type LostReason = keyof typeof fileNoLongerChecked.messages & string

/** A file that was checked at the base and is not at the head. */
export interface LostFile {
  /** As it was called then. */
  readonly path: string
  readonly reason: LostReason
  /** Where it is now, for one that was moved; else null. */
  readonly to: string | null
  /** Its report before the change. */
  readonly was: FileReport
}

/** Those that still are in the report, and are no longer linted. */
export function lostForms(pairs: readonly Pair[]): readonly LostFile[] {
  return pairs.flatMap(({ was, is }) => {
    if (was === null || !isLinted(was.form) || isLinted(is.form)) return []
    const reason = is.form === 'encrypted' || is.form === 'binary' ? is.form : 'unreadable'
    return [{ path: is.path, reason, to: null, was }]
  })
}
