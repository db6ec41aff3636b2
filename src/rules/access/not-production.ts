import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Both win over docker/global.env, which comes before this file (bitwarden/server DockerCompose.hbs). */
export default rule('not-production', {
  severity: 'error',
  since: '1.0.0',
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
