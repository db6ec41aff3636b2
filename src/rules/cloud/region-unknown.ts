import { region } from '../../server/region.js'
import { rule } from '../rule.js'

/** The regions are those of bitwarden/server src/Core/Settings/CloudRegionConfig.cs. */
export default rule('region-unknown', {
  title: 'unknown region',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    unknown:
      '`{setting}` is not a Bitwarden region: apps and the billing link in mails take the server for one of another region. Write `US`, `EU` or `Gov`, capitalized like this.',
  },
  check({ settings }, report) {
    if (region(settings) !== 'unknown') return
    report.setting(settings.of('globalSettings__baseServiceUri__cloudRegion'), 'unknown')
  },
})
