import { message } from '../../messages/message.js'
import type { Twin } from '../../readers/setup/losses.js'
import { setting } from '../../settings/catalogue.js'
import { rule } from '../rule.js'

/**
 * Setup knows its own settings by their exact spelling at the start of a line, and adds those it does not find
 * (EnvironmentFileBuilder.cs). Two spellings then are one setting to .NET; behind `export` or a blank the old
 * line still wins. One finding for each kind.
 */
export default rule('update-adds-twin', {
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  kinds: ['env', 'template'],
  check(context, report) {
    const { twins } = context.update()
    const lot = (collides: boolean) => twins.filter((twin) => twin.collides === collides)
    for (const [messageId, twinned] of [
      ['collides', lot(true)],
      ['shadowed', lot(false)],
    ] as const) {
      const [first, ...others] = twinned
      if (first === undefined) continue
      const names = twinned.map(({ added }) => message('name.shown', { name: setting(added.key).name }))
      report(
        messageId,
        { settings: names, count: twinned.length },
        {
          at: first.entry.statement.key,
          setting: setting(first.added.key).name,
          related: others.map(place),
          ...(messageId === 'shadowed' ? { severity: 'notice' as const } : {}),
        },
      )
    }
  },
})

function place({ entry }: Twin) {
  return { at: entry.statement.key, message: message('related.alsoTwin') }
}
