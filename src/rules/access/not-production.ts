import { rule } from '../rule.js'

/** Both win over docker/global.env, which comes before this file (bitwarden/server DockerCompose.hbs). */
export default rule('not-production', {
  title: 'not a production server',
  severity: 'error',
  since: '1.0.0',
  messages: {
    'not-self-hosted':
      '`{setting}` is `false`: the server acts as Bitwarden’s cloud, whose settings it does not have, and its services fail. Delete the line; docker/global.env sets it correctly.',
    development:
      '`{setting}` is Development: error pages show internals, and developer settings apply. Delete the line; docker/global.env sets Production.',
  },
  check({ settings }, report) {
    const selfHosted = settings.of('globalSettings__selfHosted')
    if (selfHosted.line !== null && settings.boolean('globalSettings__selfHosted') === false)
      report.setting(selfHosted, 'not-self-hosted')
    const environment = settings.of('ASPNETCORE_ENVIRONMENT')
    if (environment.state === 'set' && environment.value?.matches(/^development$/i))
      report.setting(environment, 'development', { severity: 'warning' })
  },
})
