import { type Message, message } from '../../messages/message.js'
import { type Printable, printable, word } from '../../messages/printable.js'
import { type CollidingName, isLowerCase } from '../../readers/lite/name-case.js'
import { findLiteSetting } from '../../settings/catalogue/lite-settings.js'
import type { ContainerVariable } from '../../settings/container-variables.js'
import { nameAsWritten } from '../../settings/display-name.js'
import { type Line, settingOf } from '../../settings/line.js'
import { type Context, lineNumber } from '../context.js'
import type { Fix } from '../finding.js'
import { deleteLines } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * The program that writes the web site takes every name of the environment in lower case and ends on a pair that is
 * then one (bitwarden/Handlebars.conf EnvironmentHelper.cs; bitwarden/server issue 2775).
 */
export default rule('lite-names-differ-in-case', {
  title: 'names that differ only in case',
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  stacks: ['lite'],
  messages: {
    pair: '{name} and {other} differ only in upper and lower case: Lite cannot write the configuration of nginx, so nobody reaches the server although its services run. Keep one of the two.',
    own: '{name} differs only in upper and lower case from `{own}`, which Lite sets itself: Lite cannot write the configuration of nginx, so nobody reaches the server although its services run. Write the name as `{own}`.',
    container:
      '{name} differs only in upper and lower case from `{own}`, which every container has: Lite cannot write the configuration of nginx, so nobody reaches the server although its services run. Delete the line.',
  },
  check(context, report) {
    for (const group of context.settings.lite()?.collisions ?? []) {
      const lines = group.flatMap(({ variable }) => variable?.line ?? [])
      const last = lines.at(-1)
      if (last === undefined) continue
      const name = shownName(context, last)
      const place = {
        at: last.nameSpan,
        setting: settingOf(last)?.name ?? null,
        breaks: 'everything' as const,
      }
      const other = group.find(({ known }) => known !== null)
      const [before] = lines.slice(-2, -1)
      if (other?.known != null) {
        const own = printable(other.known)
        if (other.from === 'container') report('container', { name, own }, place)
        else report('own', { name, own }, { ...place, fix: renamed(lines, own) })
      } else if (before !== undefined)
        report(
          'pair',
          { name: shownName(context, before), other: name },
          {
            ...place,
            related: [{ at: before.nameSpan, message: message('related.otherSpelling') }],
            fix: withoutSame(context, group),
          },
        )
    }
  },
})

/** Names that proxy guides write in both cases, and that are nobody's secret. */
const proxies = [
  ...(['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy'] as const),
  ...(['NO_PROXY', 'no_proxy', 'ALL_PROXY', 'all_proxy'] as const),
].map((name) => word(name))

function shownName(context: Context, { statement, name, span }: Line): Message {
  const shown = proxies.find((proxy) => name.is(proxy)) ?? nameAsWritten(statement)
  if (shown === null) return message('name.onLine', { line: lineNumber(context, span) })
  return message('name.shown', { name: shown })
}

/** The image's own spelling, where this line alone differs from it. */
function renamed(lines: readonly Line[], own: Printable): Fix | null {
  const [line, another] = lines
  if (line === undefined || another !== undefined) return null
  const setting = settingOf(line) ?? findLiteSetting(own)
  if (setting === null || setting === undefined) return null
  return {
    safety: 'safe',
    description: message('fix.rename', { setting: own }),
    edits: [{ span: line.nameSpan, text: own }],
  }
}

/** Of two that say the same one is enough: the one in capitals, which the tools of the image know as well. */
function withoutSame(context: Context, group: readonly CollidingName<ContainerVariable>[]): Fix | null {
  const [one, other, more] = group.flatMap(({ variable }) => variable ?? [])
  if (!one?.line || !other?.line || more !== undefined || !one.value.equals(other.value)) return null
  const { line } = isLowerCase(one.name) ? one : other
  return line && deleteLines(context, [line.statement])
}
