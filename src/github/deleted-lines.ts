import type { Source } from '../lint.js'
import type { SettingKey } from '../readers/dotnet/key.js'
import type { LostFile } from '../report/compare/lost-file.js'
import type { Report } from '../report/report.js'
import { takesLineOver, writtenIn } from '../rules/parts.js'
import { isPartName, splitPath } from '../source/file-name.js'
import type { SourceText } from '../source/text.js'
import type { LintedBase } from './lint-base.js'

/**
 * The sources with what fragments among them set before the change: a line that is missing in a fragment may come from
 * elsewhere, but not one that was there and is deleted. Null where there is no fragment of which that is known.
 *
 * @param report what they are without that.
 */
export function withDeleted(
  sources: readonly Source[],
  report: Report,
  base: LintedBase,
): readonly Source[] | null {
  const forms = new Map(report.files.map(({ path, form }) => [path, form]))
  const former = new Map(base.report.files.map((file) => [file.path, file]))
  let found = false
  const all = sources.map((source) => {
    const form = forms.get(source.path)
    const state = base.bases.get(source.path)
    if ((form !== 'fragment' && form !== 'part') || state === undefined || state.kind === 'unknown')
      return source
    const then = state.kind === 'present' ? (former.get(state.path)?.text ?? null) : null
    const had = state.kind === 'present' && then !== null ? writtenIn(state.path, then) : null
    if (had === null && state.kind === 'present') return source
    const keys = [...(had ?? []), ...writtenInLost(source, then, base.lost, sources)]
    if (had === null && keys.length === 0) return source
    found = true
    return { ...source, had: new Set(keys) }
  })
  return found ? all : null
}

/** What parts set that are not checked any more and were one file with this part, or have become it. */
function writtenInLost(
  source: Source,
  before: SourceText | null,
  lost: readonly LostFile[],
  sources: readonly Source[],
): readonly SettingKey[] {
  const own = splitPath(source.path)
  if (!isPartName(own.name)) return []
  return lost.flatMap(({ path, reason, was: { text } }) => {
    const { folder, name } = splitPath(path)
    if (!isPartName(name) || text === null) return []
    const keys = [...(writtenIn(path, text) ?? [])]
    if (folder === own.folder) return keys
    // In another folder it may have been another server's, unless this change moves a line of it here.
    const isMoved = reason === 'deleted' && source.text !== null && takesLineOver(source.text, text, before)
    return isMoved ? without(keys, sources) : []
  })
}

/** The keys that none of the files sets. */
function without(keys: readonly SettingKey[], sources: readonly Source[]): readonly SettingKey[] {
  const written = sources.map(({ path, text }) => (text === null ? null : writtenIn(path, text)))
  return written.includes(null) ? [] : keys.filter((key) => !written.some((each) => each?.has(key)))
}
