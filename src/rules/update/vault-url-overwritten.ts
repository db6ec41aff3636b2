import { printable } from '../../messages/printable.js'
import { entryOf, placeOf } from '../context.js'
import { rule } from '../rule.js'

/** `url` of config.yml wins at every rebuild and update (bitwarden/server EnvironmentFileBuilder.cs). */
export default rule('vault-url-overwritten', {
  title: 'vault address that the update overwrites',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    overwritten:
      '`{setting}` differs from `url` in {file}, which wins at the next update or rebuild: the server’s address changes then. Write the same address in both.',
  },
  check(context, report) {
    const { vaultOverwritten } = context.update()
    const config = context.companions.get('config')
    if (vaultOverwritten === null || config === undefined || !entryOf(context, vaultOverwritten)) return
    const state = context.settings.of('globalSettings__baseServiceUri__vault')
    const setting = state.setting.name
    report('overwritten', { setting, file: printable(config.path) }, { at: placeOf(context, state), setting })
  },
})
