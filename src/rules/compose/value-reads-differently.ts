import { message } from '../../messages/message.js'
import { readAsDotenv } from '../../readers/dotenv/read-dotenv.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** For those who feed the file to npm's dotenv as well: where it sees another value than the containers get. */
export default rule('value-reads-differently', {
  title: 'value that dotenv tools read differently',
  severity: 'off',
  since: '1.0.0',
  messages: {
    differs:
      'Tools built on npm’s dotenv read {settings} differently from the containers, so they work with other values than the server. Quote the value in a way both read alike, or do not use such tools on this file.',
  },
  check(context, report) {
    const dotenv = readAsDotenv(context.scan.text)
    const differing = context.settings.present().filter(({ entry, value, setting }) => {
      if (entry === null || value === null) return false
      const other = [...dotenv].find(([name]) => name.toLowerCase() === setting.name.toLowerCase())?.[1]
      return other === undefined || !other.equals(value)
    })
    const [first, ...others] = differing
    if (first === undefined) return
    report(
      'differs',
      { settings: differing.map(({ setting }) => message('name.shown', { name: setting.name })) },
      {
        at: placeOf(context, first),
        setting: first.setting.name,
        related: others.map((state) => ({
          at: placeOf(context, state),
          message: message('related.alsoDiffers'),
        })),
      },
    )
  },
})
