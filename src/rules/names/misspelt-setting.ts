import { message } from '../../messages/message.js'
import { connectionSetting } from '../../server/database.js'
import { compareReleases, shownRelease } from '../../settings/catalogue/release.js'
import type { Setting } from '../../settings/catalogue/setting.js'
import type { Line } from '../../settings/line.js'
import { strangeCharacter } from '../../settings/values/strange-character.js'
import type { Context } from '../context.js'
import { lineBeside, rename } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * The server silently ignores a name it does not know; the nearest one it knows is what was meant. Where
 * it could as well be a setting of a release newer than the catalogue, the guess alone is no error.
 */
export default rule('misspelt-setting', {
  title: 'misspelt setting',
  severity: 'error',
  severityWhen: {
    warning: 'a later release could have such a name, or only the name of the sender is meant',
    notice: 'the setting that is meant has no effect any more',
  },
  since: '1.0.0',
  fix: 'safe',
  messages: {
    spelling:
      '{name} is not a Bitwarden setting and is silently ignored, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
    separator:
      '{name} is not a Bitwarden setting (two underscores separate the parts of a name) and is silently ignored, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
    nesting:
      '{name} is not a Bitwarden setting (a part of the name is missing or in the wrong place) and is silently ignored, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
    'file-suffix':
      '{name} is not a Bitwarden setting (secrets are not read from files named by `_FILE`) and is silently ignored, so `{setting}` stays unset. Set `{setting}` itself, or list it under `provided` if it is filled in at deploy.',
    invented:
      '{name} was never a Bitwarden setting, although guides mention it, and is silently ignored. Rename it to `{setting}`, which does what is meant, and check the value.',
    unused:
      '{name} is not a Bitwarden setting, and the one of nearly that name, `{setting}`, has had no effect since Bitwarden {release}; nothing breaks. Delete the line.',
    beside:
      '{name} is not a Bitwarden setting and is silently ignored; `{setting}` has its own line, and that one counts. If the value here is the right one, move it there; then delete this line.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { recognition, statement } = line
      if (recognition.kind !== 'misspelt' || statement.kind === 'malformed') continue
      if (strangeCharacter(line) !== null || collides(context, line)) continue
      const { setting, typoKind, sure } = recognition
      const { unusedSince } = setting
      if (unusedSince !== null && compareReleases(context.release, unusedSince) >= 0) {
        const params = { setting: setting.name, release: shownRelease(unusedSince) }
        report.line(line, 'unused', { params, setting: setting.name, severity: 'notice' })
        continue
      }
      const certain =
        !cosmetic.has(setting.name) && (sure || context.releaseIsKnown || isNeeded(context, setting))
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

/** In Lite a name that differs from another in case only ends the web site, and that is said. */
function collides({ settings }: Context, line: Line): boolean {
  const collisions = settings.lite()?.collisions ?? []
  return collisions.some((group) => group.some(({ variable }) => variable?.line === line))
}

/** What only a person sees: the name in the sender of mails. */
const cosmetic: ReadonlySet<string> = new Set(['globalSettings__siteName'])

/** Without these the server does not start or drops every mail, whatever the wrong name is in a later release. */
function isNeeded({ settings }: Context, { name }: Setting): boolean {
  const needed: readonly (string | undefined)[] = [
    'globalSettings__mail__smtp__host',
    'globalSettings__installation__id',
    connectionSetting(settings),
  ]
  return needed.includes(name) && settings.of(name).state === 'misnamed'
}
