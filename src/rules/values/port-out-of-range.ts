import { placeOf } from '../context.js'
import { rule } from '../rule.js'

const port = 'globalSettings__mail__smtp__port'
const highest = 65_535

/** MailKit throws at every mail for a port it cannot dial (MailService.cs); 0 means the usual port. */
export default rule('port-out-of-range', {
  title: 'port out of range',
  severity: 'error',
  since: '1.0.0',
  messages: {
    'out-of-range':
      '`{setting}` is not a valid port: every mail fails. Write your provider’s port, usually `587` or `465`.',
  },
  check(context, report) {
    const number = context.settings.number(port)
    if (number === undefined || (number >= 0 && number <= highest)) return
    const state = context.settings.of(port)
    report(
      'out-of-range',
      { setting: state.setting.name },
      { at: placeOf(context, state), setting: state.setting.name },
    )
  },
})
