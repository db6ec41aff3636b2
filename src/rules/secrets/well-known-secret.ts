import { message } from '../../messages/message.js'
import { setting } from '../../settings/catalogue/catalogue.js'
import { compareReleases } from '../../settings/catalogue/release.js'
import type { SettingName } from '../../settings/catalogue/setting.js'
import { rule } from '../rule.js'
import { secretValues } from '../secret-values.js'

/** Stub and sample values of Bitwarden's own templates: everybody knows them. One finding for all of them. */
export default rule('well-known-secret', {
  title: 'well-known secret in use',
  severity: 'error',
  since: '1.0.0',
  messages: {
    published:
      '{settings} {count|has a sample value|have sample values} that anyone can read in Bitwarden’s templates: {count|it protects|they protect} nothing. Generate {count|a secret|secrets} of your own, and treat what {count|it|they} protected as exposed.',
  },
  check(context, report) {
    const published = secretValues(context).filter(({ placeholder }) => placeholder === 'well-known-secret')
    // Nothing reads a dead setting: what everybody knows of it protects nothing that is in use.
    const live = published.filter(({ setting }) => !isDead(setting, context.release))
    report.several(live.length > 0 ? live : published, 'published', {
      severity: live.length > 0 ? 'error' : 'notice',
      related: ({ name }) => message('related.alsoPublished', { setting: name }),
    })
  },
})

function isDead(name: SettingName | null, release: string): boolean {
  const since = name === null ? null : setting(name).unusedSince
  return since !== null && compareReleases(release, since) >= 0
}
