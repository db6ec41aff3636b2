import { message, type Param } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { settingsOf } from '../../organization/readiness.js'
import { readAsCompose } from '../../readers/compose/reading.js'
import { nameEntries } from '../../settings/naming.js'
import { scan } from '../../source/scan.js'
import { rule } from '../rule.js'

/**
 * `docker/global.env` is generated: Setup writes it anew at every update (bitwarden/server
 * EnvironmentFileBuilder.cs). Older installers put more into it than newer ones, so only what an organization
 * sets by hand counts.
 */
export default rule('generated-file-edited', {
  severity: 'warning',
  since: '1.0.0',
  kinds: ['env'],
  check(context, report) {
    const neighbour = context.neighbours.get('global-env')
    if (neighbour === undefined) return
    const lost = nameEntries(readAsCompose(scan(neighbour.text)).entries).flatMap(({ recognition }) =>
      recognition.kind === 'known' && byHand.has(recognition.setting.name) ? [recognition.setting.name] : [],
    )
    if (lost.length === 0) return
    const settings: readonly Param[] = lost.map((name) => message('name.shown', { name }))
    const file = printable(neighbour.path)
    report('edited', { settings, count: lost.length, file }, { at: { start: 0, end: 0 } })
  },
})

const byHand: ReadonlySet<string> = new Set(Object.values(settingsOf).flat())
