import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Sections whose settings the server cannot do without, or uses at every mail: documentation text breaks them. */
const breaking = [
  'globalsettings__mail__',
  'globalsettings__installation__',
  'globalsettings__sqlserver__',
  'globalsettings__postgresql__',
  'globalsettings__mysql__',
  'globalsettings__baseserviceuri__',
  'globalsettings__identityserver__',
]

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
      const { name } = state.setting
      const breaks = breaking.some((prefix) => name.toLowerCase().startsWith(prefix))
      report(
        breaks ? 'breaks' : 'unused',
        { setting: name },
        { at: placeOf(context, state), setting: name, severity: breaks ? 'error' : 'warning' },
      )
    }
  },
})
