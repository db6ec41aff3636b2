import { message } from '../../messages/message.js'
import type { Broken } from '../../readiness/feature.js'
import { type PlaceholderEffect, placeholderBlocks } from '../../server/placeholder-blocks.js'
import { rule } from '../rule.js'

/**
 * Folders that have a default only while nothing is set: REPLACE leaves the server without (bitwarden/server
 * src/SharedWeb/Utilities/ServiceCollectionExtensions.cs). Without that of licenses, the constructor throws that every
 * login needs (src/Core/Billing/Services/Implementations/LicensingService.cs).
 */
const folders: ReadonlySet<string> = new Set([
  'globalSettings__attachment__baseDirectory',
  'globalSettings__dataProtection__directory',
  'globalSettings__send__baseDirectory',
])

/**
 * Unlike `REPLACE` and `SECRET`, what guides print counts as a value (`CoreHelpers.SettingHasValue`). One finding for
 * the block of a guide that was pasted.
 */
export default rule('placeholder-left', {
  title: 'placeholder left in place',
  severity: 'error',
  severityWhen: { warning: 'the server still starts and sends mail' },
  since: '1.0.0',
  messages: {
    mail: '{settings} still {count|has a placeholder|have placeholders} from a guide, which the server uses as {count|it is|they are}: every mail fails. Write the values of your mail server; if they are filled in at deploy, list them under `provided`.',
    amazon:
      '{settings} still {count|has a placeholder|have placeholders} from a guide: Bitwarden sends mail through Amazon SES, which rejects {count|it|them}, and every mail fails. Write your own values, or delete the lines to send by SMTP.',
    database:
      '{settings} still {count|has a placeholder|have placeholders} from a guide: the server does not reach its database, or is rejected there, and cannot read or store anything. Write the values of your database; if they are filled in at deploy, list {count|the setting|the settings} under `provided`.',
    crash:
      '{settings} still {count|has a placeholder|have placeholders} from a guide, where the server needs a number, a boolean or an id: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write the real values; if they are filled in at deploy, list them under `provided`.',
    installation:
      '{settings} still {count|has a placeholder|have placeholders} from a guide: Bitwarden’s cloud rejects {count|it|them}, so push notifications and license sync are off. Write what you got from bitwarden.com/host.',
    address:
      '{settings} {count|is|are} at an example domain: links in mails and logins lead there instead of to your server. Write the address of your server.',
    admins:
      '{settings} still lists a placeholder from a guide: that person cannot log in to the System Administrator Portal (/admin). Write the admins’ e-mail addresses, separated by commas.',
    breaks:
      '{settings} still {count|has a placeholder|have placeholders} from a guide, which the server uses as {count|its value|their values}: what depends on {count|it|them} fails. Write the real {count|value|values}; if {count|it is|they are} filled in at deploy, list {count|it|them} under `provided`.',
    unused:
      '{settings} still {count|has a placeholder|have placeholders} from a guide, which the server uses as {count|its value|their values}. Write the real {count|value|values}, or delete the {count|line|lines}.',
    folder:
      '`{setting}` is a placeholder that counts as not set, and no default takes its place: what the server should keep in that folder is rejected or lost. Delete the line; the default folder is the right one.',
    licenses:
      '`{setting}` is a placeholder that counts as not set, and no default takes its place: the server has no folder for licenses, and every login fails. Delete the line; the default folder is the right one.',
  },
  check(context, report) {
    for (const state of context.settings.present()) {
      if (state.placeholder === 'installer' && folders.has(state.setting.name))
        report.setting(state, 'folder', { severity: 'warning' })
      if (state.placeholder === 'installer' && state.setting.name === 'globalSettings__licenseDirectory')
        report.setting(state, 'licenses', { breaks: 'everything' })
    }
    for (const { effect, states } of placeholderBlocks(context))
      report.several(states, effect, {
        severity: mild.includes(effect) ? 'warning' : 'error',
        breaks: breaks[effect] ?? null,
        related: () => message('related.alsoPlaceholder'),
      })
  },
})

const mild: readonly PlaceholderEffect[] = ['address', 'admins', 'unused']

const breaks: Partial<Record<PlaceholderEffect, Broken>> = {
  mail: 'invitations',
  amazon: 'invitations',
  installation: 'billing-sync',
  database: 'everything',
  crash: 'everything',
}
