import { message } from '../../messages/message.js'
import { connectionSetting } from '../../server/database.js'
import type { Setting } from '../../settings/catalogue/setting.js'
import { strangeCharacter } from '../../settings/values/strange-character.js'
import type { Context } from '../context.js'
import { lineBeside, rename } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * The server ignores a name it does not know without a word; the nearest one it knows is what was meant. Where
 * it could as well be a setting of a release newer than the catalogue, the guess alone is no error.
 */
export default rule('misspelt-setting', {
  title: 'misspelt setting',
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    spelling:
      '{name} is no setting of Bitwarden, which ignores it without a word, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
    separator:
      '{name} is no setting of Bitwarden, which separates the parts of a name by two underscores and ignores this line, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
    nesting:
      '{name} is no setting of Bitwarden: a part of the name is missing or in the wrong place, the server ignores it, and `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
    'file-suffix':
      '{name} is no setting of Bitwarden, which does not read secrets from files named by `_FILE`, so `{setting}` stays unset. Set `{setting}` itself, or list it under `provided` when it is filled in at deploy.',
    invented:
      '{name} was never a setting of Bitwarden, although guides name it; the server ignores it. What it stands for is set by `{setting}`: rename it, and check the value.',
    beside:
      '{name} is no setting of Bitwarden, which ignores it without a word; `{setting}` has a line of its own, and that one counts. If the value here is the right one, write it there; then delete this line.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { recognition, statement } = line
      if (recognition.kind !== 'misspelt' || statement.kind === 'malformed') continue
      if (strangeCharacter(line) !== null) continue
      const { setting, typoKind, sure } = recognition
      const certain = sure || context.releaseIsKnown || isNeeded(context, setting)
      const own = lineBeside(context, setting)
      const renamed = typoKind === 'file-suffix' || own !== null ? null : rename(context, line, setting)
      report.line(line, own === null ? typoKind : 'beside', {
        params: { setting: setting.name },
        setting: setting.name,
        severity: certain ? 'error' : 'warning',
        related: own === null ? [] : [{ at: own.nameSpan, message: message('related.counts') }],
        fix: renamed && (certain && typoKind !== 'invented' ? renamed : { ...renamed, safety: 'display' }),
      })
    }
  },
})

/** Without these the server does not start or drops every mail, whatever the wrong name is in a later release. */
function isNeeded({ settings }: Context, { name }: Setting): boolean {
  const needed: readonly (string | undefined)[] = [
    'globalSettings__mail__smtp__host',
    'globalSettings__installation__id',
    connectionSetting(settings),
  ]
  return needed.includes(name) && settings.of(name).state === 'misnamed'
}
