import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** To `TimeSpan.Parse` a number alone is days, and so are hours past 23 (dotnet/runtime TimeSpanParse.cs). */
export default rule('timespan-in-days', {
  severity: 'warning',
  since: '1.0.0',
  fix: 'display',
  check(context, report) {
    for (const state of context.settings.present()) {
      const { binding, setting } = state
      if (binding?.kind !== 'bound') continue
      const place = { at: placeOf(context, state), setting: setting.name }
      if (binding.bareDays) report('number', { setting: setting.name }, place)
      else if (binding.hoursAsDays) report('hours', { setting: setting.name }, place)
    }
  },
})
