import { compareReleases, shownRelease } from '../../settings/catalogue/release.js'
import { rule } from '../rule.js'

/** A setting that the judged release does not read yet. */
export default rule('setting-too-new', {
  title: 'setting of a later release',
  severity: 'notice',
  since: '1.0.0',
  messages: {
    'too-new':
      '`{setting}` exists since Bitwarden {since}, and release {release}, which this file is checked against, silently ignores it. Update the server, or correct `server-version`.',
  },
  check(context, report) {
    for (const state of context.settings.present()) {
      const { since } = state.setting
      if (since === null || compareReleases(since, context.release) <= 0) continue
      const params = { since: shownRelease(since), release: shownRelease(context.release) }
      report.setting(state, 'too-new', { params })
    }
  },
})
