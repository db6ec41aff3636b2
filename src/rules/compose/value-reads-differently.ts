import { message } from '../../messages/message.js'
import { readAsDotenv } from '../../readers/dotenv.js'
import { type SettingKey, settingKey } from '../../readers/dotnet/key.js'
import type { Value } from '../../source/value.js'
import { rule } from '../rule.js'

/** For those who feed the file to npm's dotenv as well: where it sees another value than the containers get. */
export default rule('value-reads-differently', {
  title: 'value that dotenv tools read differently',
  severity: 'off',
  since: '1.0.0',
  messages: {
    differs:
      'Tools built on npm’s dotenv read {settings} differently from the containers, so they work with other values than the server. Quote the value so that both read the same, or do not use such tools on this file.',
  },
  check(context, report) {
    const dotenv = new Map<SettingKey, Value>()
    for (const [name, value] of readAsDotenv(context.scan.text)) {
      const key = settingKey(name)
      if (!dotenv.has(key)) dotenv.set(key, value)
    }
    const differing = context.settings.present().filter(({ line, value, setting }) => {
      if (line === null || value === null) return false
      return dotenv.get(settingKey(setting.name))?.equals(value) !== true
    })
    report.several(differing, 'differs', { related: () => message('related.alsoDiffers') })
  },
})
