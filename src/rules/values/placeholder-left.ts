import { message } from '../../messages/message.js'
import { type PlaceholderEffect, placeholderBlocks } from '../../server/placeholder-blocks.js'
import { rule } from '../rule.js'

/**
 * Unlike `REPLACE` and `SECRET`, what guides print counts as a value (`CoreHelpers.SettingHasValue`). One finding for
 * the block of a guide that was pasted.
 */
export default rule('placeholder-left', {
  title: 'placeholder left in place',
  severity: 'error',
  since: '1.0.0',
  messages: {
    mail: '{settings} still {count|has a placeholder|have placeholders} of a guide, which the server uses as {count|it is|they are}: every mail fails. Write the values of your mail server; if they are filled in at deploy, list them under `provided`.',
    amazon:
      '{settings} still {count|has a placeholder|have placeholders} of a guide: Bitwarden sends mail through Amazon SES, which rejects {count|it|them}, and every mail fails. Write your own values, or delete the lines to send by SMTP.',
    database:
      '{settings} still has the password of a guide: the database rejects the login, and the server cannot read or store anything. Write the real one; if it is filled in at deploy, list the setting under `provided`.',
    crash:
      '{settings} still {count|has a placeholder|have placeholders} of a guide, and what must be a number, a switch or an id does not bind: the server’s containers crash-loop at start. Write the real values; if they are filled in at deploy, list them under `provided`.',
    installation:
      '{settings} still {count|has a placeholder|have placeholders} of a guide: Bitwarden’s cloud rejects {count|it|them}, so push notifications and license sync are off. Write what you got from bitwarden.com/host.',
    address:
      '{settings} {count|is|are} at a domain of guides: links in mails, and sign-in, lead there instead of to your server. Write the address of your server.',
    admins:
      '{settings} still lists a placeholder of a guide: that person cannot log in to the System Administrator Portal (/admin). Write the admins’ e-mail addresses, separated by commas.',
    breaks:
      '{settings} still {count|has a placeholder|have placeholders} of a guide, which the server uses as {count|its value|their values}: what depends on {count|it|them} fails. Write the real {count|value|values}; if {count|it is|they are} filled in at deploy, list {count|it|them} under `provided`.',
    unused:
      '{settings} still {count|has a placeholder|have placeholders} of a guide, which the server uses as {count|its value|their values}. Write the real {count|value|values}, or delete the {count|line|lines}.',
  },
  check(context, report) {
    for (const { effect, states } of placeholderBlocks(context))
      report.several(states, effect, {
        severity: mild.includes(effect) ? 'warning' : 'error',
        related: () => message('related.alsoPlaceholder'),
      })
  },
})

const mild: readonly PlaceholderEffect[] = ['address', 'admins', 'unused']
