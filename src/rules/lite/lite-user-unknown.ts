import { message } from '../../messages/message.js'
import { leadingNumber, type UserFault } from '../../readers/lite/user.js'
import { type Line, settingOf } from '../../settings/line.js'
import type { Fix } from '../finding.js'
import { rule } from '../rule.js'

/** The last step of the start is `su-exec PUID:PGID` (bitwarden/self-host bitwarden-lite/entrypoint.sh; ncopa/su-exec). */
export default rule('lite-user-unknown', {
  title: 'user that Lite cannot run as',
  severity: 'error',
  since: '1.0.0',
  fix: 'display',
  stacks: ['lite'],
  messages: {
    user: '{name} is neither a number nor a user of Lite’s image: Lite’s container restarts in a loop. Write a number, such as `1000`.',
    group:
      '{name} is neither a number nor a group of Lite’s image: Lite’s container restarts in a loop. Write a number, such as `1000`; the group has a line of its own, `PGID`.',
    words:
      '{name} contains a space, and Lite takes what follows it for a command: Lite’s container restarts in a loop. Write only a number, such as `1000`.',
    range:
      '{name} is not a number that a user or group can have: Lite’s container restarts in a loop. Write a number such as `1000`.',
  },
  check({ settings }, report) {
    const user = settings.lite()?.user
    const [line] = user?.causes.flatMap((cause) => cause.line ?? []) ?? []
    if (!user?.fault || line === undefined) return
    const setting = settingOf(line)
    if (setting !== null && settings.own(setting.name).placeholder !== null) return
    report.line(line, messageIds[user.fault], {
      at: line.span,
      fix: numberAlone(line),
      breaks: 'everything',
    })
  },
})

const messageIds = {
  'no-such-user': 'user',
  'no-such-group': 'group',
  'no-such-command': 'words',
  'user-id-rejected': 'range',
  'group-id-rejected': 'range',
  'log-not-writable': 'range',
} as const satisfies Record<UserFault, string>

/** `1000:1000` and `1000 # me`: the number that stands first is what was meant. */
function numberAlone(line: Line): Fix | null {
  const setting = settingOf(line)
  const number = line.value && leadingNumber(line.value)
  if (number === null || setting === null || line.rawValue === null) return null
  return {
    safety: 'display',
    description: message('fix.numberAlone', { setting: setting.name }),
    edits: [{ span: line.rawValue.inner, text: String(number) }],
  }
}
