import { message } from '../../messages/message.js'
import type { Duplicate } from '../../readers/setup/losses.js'
import { settingsReadBySetup } from '../../server/database.js'
import { setting } from '../../settings/catalogue/catalogue.js'
import type { Context } from '../context.js'
import type { Fix } from '../finding.js'
import { plainNames } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * Setup knows its own settings by their exact spelling at the start of a line, and adds those it does not find
 * (EnvironmentFileBuilder.cs). Two spellings then are one setting to .NET; behind `export` or a blank the old
 * line still wins. One finding for each kind.
 */
export default rule('update-adds-duplicate', {
  title: 'setting that the update adds again',
  severity: 'warning',
  severityWhen: { notice: 'your line still wins' },
  since: '1.0.0',
  fix: 'safe',
  stacks: ['standard'],
  messages: {
    collides:
      '{settings} {count|is|are} not spelled the way Bitwarden’s update spells {count|it|them}: it adds {count|a second line with its default|second lines with their defaults}, and the server takes one of the two values at random at each start. Write the {count|name|names} exactly as shown.',
    shadowed:
      'With `export` or a space before the name, or a space after it, Bitwarden’s update does not find {settings} and adds {count|a line with its default|lines with their defaults} above; yours still {count|wins|win}. Begin the {count|line|lines} with the name, directly followed by the equals sign.',
  },
  check(context, report) {
    const readBySetup = settingsReadBySetup(context)
    // Of those `connection-string-reads-differently` says more.
    const duplicates = context
      .update()
      .duplicates.filter(({ added, collides }) => collides || !readBySetup.includes(added.key))
    const lot = (collides: boolean) => duplicates.filter((duplicate) => duplicate.collides === collides)
    for (const [messageId, duplicated] of [
      ['collides', lot(true)],
      ['shadowed', lot(false)],
    ] as const) {
      const [first, ...others] = duplicated
      if (first === undefined) continue
      const names = duplicated.map(({ added }) => message('name.shown', { name: setting(added.key).name }))
      report(
        messageId,
        { settings: names, count: duplicated.length },
        {
          at: first.entry.statement.key,
          setting: setting(first.added.key).name,
          related: others.map(place),
          fix: fixOf(context, duplicated),
          ...(messageId === 'shadowed' ? { severity: 'notice' as const } : {}),
        },
      )
    }
  },
})

/** One fix for all of them: the finding is one. */
function fixOf(context: Context, duplicates: readonly Duplicate[]): Fix | null {
  const lines = duplicates.flatMap(({ entry, added }) => {
    const line = context.lineOf(entry.statement)
    return line === undefined ? [] : [{ line, setting: setting(added.key) }]
  })
  const fix = plainNames(context, lines)
  return fix?.edits.length === duplicates.length ? fix : null
}

function place({ entry }: Duplicate) {
  return { at: entry.statement.key, message: message('related.alsoDuplicate') }
}
