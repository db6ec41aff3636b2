import { message } from '../../messages/message.js'
import { readAsDotenv } from '../../readers/dotenv/read-dotenv.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** For those who feed the file to npm's dotenv as well: where it sees another value than the containers get. */
export default rule('value-reads-differently', {
  severity: 'off',
  since: '1.0.0',
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
