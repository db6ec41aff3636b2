import { rule } from '../rule.js'

/** To `TimeSpan.Parse` a number alone is days, and so are hours past 23 (dotnet/runtime TimeSpanParse.cs). */
export default rule('timespan-in-days', {
  title: 'time span in days',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    number:
      '`{setting}` is a bare number, which the server reads as days. Write hours, minutes and seconds, such as `00:15:00`, or `1.00:00:00` if you mean a day.',
    hours:
      '`{setting}` has more than 23 hours, so the server reads its first number as days. Write the days before a point, such as `1.00:00:00`.',
  },
  check(context, report) {
    for (const state of context.settings.present()) {
      const { binding } = state
      if (binding?.kind !== 'bound') continue
      if (binding.bareDays) report.setting(state, 'number')
      else if (binding.hoursAsDays) report.setting(state, 'hours')
    }
  },
})
