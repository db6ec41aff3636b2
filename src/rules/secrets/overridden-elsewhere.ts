import { message } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { containers } from '../../readers/dotnet/containers.js'
import { settingKey } from '../../readers/dotnet/key.js'
import { rule } from '../rule.js'

/** Compose lays `environment:` over all env files, and a later `env_file:` over an earlier (compose-go types/project.go). */
export default rule('overridden-elsewhere', {
  title: 'setting that another file overrides',
  severity: 'warning',
  since: '1.0.0',
  templates: false,
  messages: {
    environment:
      '{settings} {count|is|are} also set in {file}, which wins for the services it names: the {count|line|lines} here {count|has|have} no effect on them. Keep {count|it|them} in one place.',
    'env-file':
      '{file} gives services another env file, which is read after this one and wins over it. Check that it does not set the same names.',
  },
  check(context, report) {
    const { composeOverride: override, project } = context.companions
    const reading = override?.services.filter(({ service }) => readers.has(service)) ?? []
    const places = [
      { file: project, keys: project === null ? [] : [project.overrides] },
      { file: override, keys: reading.map(({ keys }) => keys) },
    ]
    for (const { file, keys } of places) {
      if (file === null) continue
      const overridden = context.settings
        .present()
        .filter(({ setting }) => keys.some((given) => given.has(settingKey(setting.name))))
      report.several(overridden, 'environment', {
        params: { file: printable(file.path) },
        related: () => message('related.alsoOverridden'),
      })
    }
    if (override !== null && reading.some(({ envFile }) => envFile))
      report('env-file', { file: printable(override.path) }, { at: { start: 0, end: 0 } })
  },
})

const readers: ReadonlySet<string> = new Set(Object.values(containers))
