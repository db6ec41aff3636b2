import { region } from '../../server/region.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** The regions are those of bitwarden/server src/Core/Settings/CloudRegionConfig.cs. */
export default rule('region-unknown', {
  title: 'unknown region',
  severity: 'error',
  since: '1.0.0',
  messages: {
    unknown:
      '`{setting}` is not a Bitwarden region: apps and the billing link take the server for one of another region. Write `US` or `EU`.',
  },
  check(context, report) {
    if (region(context.settings) !== 'unknown') return
    const state = context.settings.of('globalSettings__baseServiceUri__cloudRegion')
    const setting = state.setting.name
    report('unknown', { setting }, { at: placeOf(context, state), setting })
  },
})
