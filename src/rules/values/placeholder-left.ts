import { settingKey } from '../../readers/dotnet/key.js'
import { mailService } from '../../server/mail.js'
import { rule } from '../rule.js'

/** Sections whose settings the server cannot do without, or uses at every mail: documentation text breaks them. */
const breaking = [
  'globalSettings__mail__',
  'globalSettings__installation__',
  'globalSettings__sqlServer__',
  'globalSettings__postgreSql__',
  'globalSettings__mySql__',
  'globalSettings__baseServiceUri__',
  'globalSettings__identityServer__',
].map(settingKey)

const smtp = settingKey('globalSettings__mail__smtp__')
const amazon = settingKey('globalSettings__amazon__')

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

/** Unlike `REPLACE` and `SECRET`, documentation text counts as a value (`CoreHelpers.SettingHasValue`). */
export default rule('placeholder-left', {
  title: 'placeholder left in place',
  severity: 'error',
  severityWhen: { warning: 'the server starts and sends mail in spite of it' },
  since: '1.0.0',
  messages: {
    breaks:
      '`{setting}` still has a placeholder from the documentation, which the server uses as its value: what depends on it fails. Write the real value; if it is filled in at deploy, list it under `provided`.',
    unused:
      '`{setting}` still has a placeholder from the documentation, which the server uses as its value. Write the real value, or delete the line.',
    folder:
      '`{setting}` is a placeholder that counts as not set, and no default takes its place: what the server keeps in that folder is refused or lost. Delete the line; the default folder is the right one.',
    licenses:
      '`{setting}` is a placeholder that counts as not set, and no default takes its place: the server has no folder for licenses, and every login fails. Delete the line; the default folder is the right one.',
  },
  check(context, report) {
    for (const state of context.settings.present()) {
      if (state.placeholder === 'installer' && folders.has(state.setting.name))
        report.setting(state, 'folder', { severity: 'warning' })
      if (state.placeholder === 'installer' && state.setting.name === 'globalSettings__licenseDirectory')
        report.setting(state, 'licenses', { breaks: 'everything' })
      if (state.state !== 'placeholder' || state.placeholder !== 'documentation') continue
      const key = settingKey(state.setting.name)
      const sends = key.startsWith(mailService(context.settings) === 'amazon' ? amazon : smtp)
      if (sends || breaking.some((section) => key.startsWith(section)))
        report.setting(state, 'breaks', { breaks: sends ? 'invitations' : null })
      else report.setting(state, 'unused', { severity: 'warning' })
    }
  },
})
