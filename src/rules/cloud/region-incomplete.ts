import { message, type Param } from '../../messages/message.js'
import { word } from '../../messages/printable.js'
import { agreedRegion, foreignSettings, region, regionHosts } from '../../server/region.js'
import type { Edit } from '../../source/edit.js'
import { type Context, placeOf } from '../context.js'
import { addLines } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * The region alone moves neither license sync nor push (bitwarden/server GlobalSettings.cs: the addresses
 * default to `.com`), and Setup writes only the region. A server that does not speak with the cloud at all
 * needs none of it.
 */
export default rule('region-incomplete', {
  title: 'region without its URLs',
  severity: 'warning',
  severityWhen: {
    error: 'the config wants `billing-sync`',
    notice: 'all three agree, and only the region’s name is missing',
  },
  since: '1.0.0',
  fix: 'unsafe',
  messages: {
    incomplete:
      'The region is {region}, but {settings} {count|is|are} not: license sync or push still goes to another region. Set {count|it to its|them to their} {domain} {count|address|addresses}.',
    mixed:
      '{settings} {count|points|point} to another region than the server’s, which is {region}: license sync or push goes to the wrong region. Set `globalSettings__baseServiceUri__cloudRegion` to that other region, or {count|it to its|them to their} {domain} {count|address|addresses}.',
    agreed:
      '{settings} {count|points|point} to {other}, which license sync and push need; but the region is {region}, so that links to the cloud in mails and apps lead there. Set `globalSettings__baseServiceUri__cloudRegion` to `{other}`.',
  },
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
    const other = agreedRegion(settings)
    if (named === 'US' && other !== null) {
      report(
        'agreed',
        { settings: names, count: foreign.length, other: word(other), region: word(named) },
        { at: placeOf(context, cloudRegion), setting: cloudRegion.setting.name, severity: 'notice' },
      )
      return
    }
    const domain = domains[named]
    const params = { settings: names, count: foreign.length, domain: word(domain) }
    report(
      named === 'US' ? 'mixed' : 'incomplete',
      { ...params, region: word(named) },
      {
        at: placeOf(context, cloudRegion),
        setting: cloudRegion.setting.name,
        breaks:
          named !== 'US' && foreign.some((name) => name.includes('__installation__')) ? 'billing-sync' : null,
        // Which of the two is meant, where the region is US by default, is not ours to say.
        ...(named === 'US'
          ? {}
          : {
              fix: {
                safety: 'unsafe',
                description: message('fix.pointToRegion', params),
                edits: pointTo(context, foreign, domain),
              },
            }),
      },
    )
  },
})

const domains = { US: 'bitwarden.com', EU: 'bitwarden.eu', Gov: 'bitwarden-gov.com' } as const

/** The region's address where another one stands, and lines for those that are missing. */
function pointTo(
  context: Context,
  names: readonly (keyof typeof regionHosts)[],
  domain: string,
): readonly Edit[] {
  const edits: Edit[] = []
  const lines: string[] = []
  for (const name of names) {
    const address = `https://${regionHosts[name]}.${domain}`
    const rawValue = context.settings.of(name).line?.rawValue
    if (rawValue) edits.push({ span: rawValue.inner, text: address })
    else lines.push(`${name}=${address}`)
  }
  return lines.length === 0 ? edits : [...edits, addLines(context, lines)]
}
