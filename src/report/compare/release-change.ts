import { type Message, message } from '../../messages/message.js'
import type { Printable } from '../../messages/printable.js'
import { readAsCompose } from '../../readers/compose/read-compose.js'
import updateResetsSetting from '../../rules/update/update-resets-setting.js'
import { compareReleases } from '../../settings/catalogue/release.js'
import { linesOf } from '../../settings/line.js'
import type { Recognition } from '../../settings/recognition.js'
import { scan } from '../../source/scan.js'
import type { FileReport } from '../report.js'

/** What another release of Bitwarden, as the images beside a file are tagged, does to what is in the file. */
export interface ReleaseChange {
  readonly path: string
  readonly from: string
  readonly to: string
  /** Each what the new release does, as the end of a sentence that begins with it. */
  readonly effects: readonly Message[]
}

/** Says what changes for the settings of a file between two releases, by the catalogue; never fails. */
export function releaseChange(file: FileReport, from: string, to: string): ReleaseChange {
  const isUp = compareReleases(from, to) < 0
  const between = (release: string | null) => {
    if (release === null) return false
    const [low, high] = isUp ? [from, to] : [to, from]
    return compareReleases(low, release) < 0 && compareReleases(release, high) <= 0
  }
  const known = file.text === null ? [] : linesOf(readAsCompose(scan(file.text)).entries, file.stack)
  const recognitions = [...new Set(known.map(({ recognition }) => recognition))]
  const effects = isUp ? newer(recognitions, between) : older(recognitions, between)
  const reset = file.findings.flatMap(({ rule, setting }) =>
    rule === updateResetsSetting.id && setting !== null ? [setting] : [],
  )
  const all = [...effects, ...named('release.resets', isUp ? reset : [])]
  return { path: file.path, from, to, effects: all.length === 0 ? [message('release.nothing')] : all }
}

type Between = (release: string | null) => boolean

function newer(recognitions: readonly Recognition[], between: Between): readonly Message[] {
  const removed = recognitions.flatMap((each) =>
    each.kind === 'removed' && between(each.removed.removedIn) ? [each.removed] : [],
  )
  const known = recognitions.flatMap((each) => (each.kind === 'known' ? [each.setting] : []))
  return [
    ...named(
      'release.removed',
      removed.flatMap(({ name, replacedBy }) => (replacedBy === null ? [name] : [])),
    ),
    ...removed.flatMap(({ name, replacedBy }) =>
      replacedBy === null ? [] : [message('release.renamed', { old: name, setting: replacedBy })],
    ),
    ...named(
      'release.unused',
      known.flatMap(({ name, unusedSince }) => (between(unusedSince) ? [name] : [])),
    ),
    ...named(
      'release.added',
      known.flatMap(({ name, since }) => (between(since) ? [name] : [])),
    ),
  ]
}

/** Back to an older release, which does not know yet what came after it. */
function older(recognitions: readonly Recognition[], between: Between): readonly Message[] {
  return named(
    'release.unknown',
    recognitions.flatMap((each) =>
      each.kind === 'known' && between(each.setting.since) ? [each.setting.name] : [],
    ),
  )
}

type Sentence = 'release.removed' | 'release.unused' | 'release.added' | 'release.unknown' | 'release.resets'

function named(key: Sentence, names: readonly Printable[]): readonly Message[] {
  if (names.length === 0) return []
  const settings = names.map((name) => message('name.shown', { name }))
  return [message(key, { settings, count: names.length })]
}
