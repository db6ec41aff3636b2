import { writeBoolean } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * Both win over docker/global.env, which comes before this file (bitwarden/server DockerCompose.hbs). The entrypoints
 * compare selfHosted with `true` letter for letter (src/Identity/entrypoint.sh, bitwarden_license/src/Sso/entrypoint.sh).
 */
export default rule('not-production', {
  title: 'not a production server',
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    'not-self-hosted':
      '`{setting}` is `false`: the server acts as Bitwarden’s cloud, whose settings it does not have, and its services fail. Delete the line; docker/global.env sets it correctly.',
    capital:
      '`{setting}` is not `true` in small letters, which the containers of Identity and SSO look for before they start: they do not take over their certificate and crash-loop. Delete the line; docker/global.env sets it correctly.',
    development:
      '`{setting}` is Development: error pages show internals, and developer settings apply. Delete the line; docker/global.env sets Production.',
  },
  check({ settings, stack }, report) {
    const selfHosted = settings.of('globalSettings__selfHosted')
    if (selfHosted.line !== null && settings.boolean('globalSettings__selfHosted') === false)
      report.setting(selfHosted, 'not-self-hosted')
    else if (stack === 'standard' && selfHosted.state === 'set' && selfHosted.value?.is('true') === false)
      report.setting(selfHosted, 'capital', { fix: writeBoolean(selfHosted, true, 'safe') })
    const environment = settings.of('ASPNETCORE_ENVIRONMENT')
    if (environment.state === 'set' && environment.value?.matches(/^development$/i))
      report.setting(environment, 'development', { severity: 'warning' })
  },
})
