import { message, type Param } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { services } from '../../readers/dotnet/services.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** Compose lays `environment:` over all env files, and a later `env_file:` over an earlier (compose-go types/project.go). */
export default rule('overridden-elsewhere', {
  title: 'setting that another file overrides',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  templates: false,
  messages: {
    environment:
      '{settings} {count|is|are} also set in {file}, which wins for the services it names: the {count|line|lines} here {count|does|do} nothing for them. Keep {count|it|them} in one place.',
    'env-file':
      '{file} gives services another env file, which is read after this one and wins over it. Check that it does not set the same names.',
  },
  check(context, report) {
    const companion = context.companions.get('compose-override')
    const reading =
      companion?.services?.filter(({ service }) => services.some((name) => name === service)) ?? []
    if (companion === undefined || reading.length === 0) return
    const file = printable(companion.path)
    const names = new Set(reading.flatMap((each) => each.names.map((name) => name.toLowerCase())))
    const won = context.settings.present().filter(({ setting }) => names.has(setting.name.toLowerCase()))
    const [first, ...others] = won
    if (first !== undefined) {
      const settings: readonly Param[] = won.map(({ setting }) =>
        message('name.shown', { name: setting.name }),
      )
      report(
        'environment',
        { settings, count: won.length, file },
        {
          at: placeOf(context, first),
          setting: first.setting.name,
          related: others.map((state) => ({
            at: placeOf(context, state),
            message: message('related.alsoOverridden'),
          })),
        },
      )
    }
    if (reading.some(({ envFile }) => envFile)) report('env-file', { file }, { at: { start: 0, end: 0 } })
  },
})
