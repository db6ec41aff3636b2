import { message, type Param } from '../../messages/message.js'
import { word } from '../../messages/printable.js'
import { foreignSettings, region } from '../../organization/region.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/**
 * The region alone moves neither licence sync nor push (bitwarden/server GlobalSettings.cs: the addresses
 * default to `.com`), and Setup writes only the region. A server that does not speak with the cloud at all
 * needs none of it.
 */
export default rule('region-incomplete', {
  severity: 'warning',
  since: '1.0.0',
  fix: 'unsafe',
  check(context, report) {
    const { settings } = context
    const named = region(settings)
    if (named === undefined || named === 'unknown') return
    const pushOff = settings.of('globalSettings__pushRelayBaseUri').state === 'empty'
    if (pushOff && settings.boolean('globalSettings__enableCloudCommunication') === false) return
    const foreign = foreignSettings(settings, named)
    if (foreign.length === 0) return
    const cloudRegion = settings.of('globalSettings__baseServiceUri__cloudRegion')
    const names: readonly Param[] = foreign.map((name) =>
      message('name.shown', { name: settings.of(name).setting.name }),
    )
    const domain = { US: word('bitwarden.com'), EU: word('bitwarden.eu'), Gov: word('bitwarden-gov.com') }[
      named
    ]
    report(
      named === 'US' ? 'mixed' : 'incomplete',
      { settings: names, count: foreign.length, region: word(named), domain },
      { at: placeOf(context, cloudRegion), setting: cloudRegion.setting.name },
    )
  },
})
