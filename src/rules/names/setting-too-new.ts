import { compareReleases, nextRelease, shownRelease } from '../../settings/catalogue/release.js'
import { rule } from '../rule.js'

/** A setting that the judged release does not read yet. */
export default rule('setting-too-new', {
  title: 'setting of a later release',
  severity: 'notice',
  since: '1.0.0',
  messages: {
    'too-new':
      '`{setting}` was added in Bitwarden {since}; release {release}, which this file is checked against, silently ignores it. Update the server, or correct `server-version`.',
    'next-release':
      '`{setting}` comes with the next release of Bitwarden; release {release}, which this file is checked against, silently ignores it. Keep the line for that update, or delete it.',
  },
  check(context, report) {
    const release = shownRelease(context.release)
    for (const state of context.settings.present()) {
      const { since } = state.setting
      // An optional setting that is empty does nothing in any release.
      if (since === null || state.state === 'empty') continue
      if (since === nextRelease) {
        if (context.releaseIsKnown) report.setting(state, 'next-release', { params: { release } })
      } else if (compareReleases(since, context.release) > 0)
        report.setting(state, 'too-new', { params: { since: shownRelease(since), release } })
    }
  },
})
