import { placeOf } from '../context.js'
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
  check(context, report) {
    const selfHosted = context.settings.of('globalSettings__selfHosted')
    if (selfHosted.entry !== null && context.settings.boolean('globalSettings__selfHosted') === false) {
      const setting = selfHosted.setting.name
      report('not-self-hosted', { setting }, { at: placeOf(context, selfHosted), setting })
    }
    const environment = context.settings.of('ASPNETCORE_ENVIRONMENT')
    if (environment.state === 'set' && environment.value?.matches(/^development$/i)) {
      const setting = environment.setting.name
      report('development', { setting }, { at: placeOf(context, environment), setting, severity: 'warning' })
    }
  },
})
