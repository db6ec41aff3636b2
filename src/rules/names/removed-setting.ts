import { message, type Param } from '../../messages/message.js'
import { compareReleases, shownRelease } from '../../settings/catalogue/release.js'
import type { Line } from '../../settings/line.js'
import { rule } from '../rule.js'

/** Settings that releases up to the judged one stopped reading: they do nothing, so one notice for all of a file. */
export default rule('removed-setting', {
  title: 'setting that no longer has an effect',
  severity: 'notice',
  since: '1.0.0',
  messages: {
    nothing:
      '`{setting}` has had no effect since Bitwarden {release}; nothing breaks. Delete the line; nothing replaces it.',
    replaced:
      '`{setting}` has had no effect since Bitwarden {release}; `{replacement}` took its place. Use that one, and delete this line.',
    several: '{settings} no longer have an effect; nothing breaks. Delete the lines.',
  },
  check(context, report) {
    const gone = context.lines.flatMap((line) => removedIn(line, context.release))
    const [first, ...others] = gone
    if (first === undefined) return
    const { name, replacedBy } = first.removed
    const place = { at: first.line.nameSpan, setting: name }
    if (others.length > 0) {
      const settings: readonly Param[] = gone.map(({ removed }) =>
        message('name.removed', { name: removed.name, release: shownRelease(removed.removedIn) }),
      )
      const related = others.map(({ line }) => ({
        at: line.nameSpan,
        message: message('related.alsoRemoved'),
      }))
      report('several', { settings }, { ...place, related })
      return
    }
    const release = shownRelease(first.removed.removedIn)
    if (replacedBy === null) report('nothing', { setting: name, release }, place)
    else report('replaced', { setting: name, release, replacement: replacedBy }, place)
  },
})

function removedIn(line: Line, release: string) {
  const { recognition } = line
  if (recognition.kind !== 'removed') return []
  const { removed } = recognition
  return compareReleases(release, removed.removedIn) >= 0 ? [{ line, removed }] : []
}
