import { settingKey } from '../../readers/dotnet/key.js'
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

/** Unlike `REPLACE` and `SECRET`, documentation text counts as a value (`CoreHelpers.SettingHasValue`). */
export default rule('placeholder-left', {
  title: 'placeholder left in place',
  severity: 'error',
  since: '1.0.0',
  messages: {
    breaks:
      '`{setting}` still has a placeholder from the documentation, which the server uses as its value: what depends on it fails. Write the real value; if it is filled in at deploy, list it under `provided`.',
    unused:
      '`{setting}` still has a placeholder from the documentation, which the server uses as its value. Write the real value, or delete the line.',
  },
  check(context, report) {
    for (const state of context.settings.present()) {
      if (state.state !== 'placeholder' || state.placeholder !== 'documentation') continue
      const key = settingKey(state.setting.name)
      if (breaking.some((section) => key.startsWith(section))) report.setting(state, 'breaks')
      else report.setting(state, 'unused', { severity: 'warning' })
    }
  },
})
