import { printable } from '../../messages/printable.js'
import { rule } from '../rule.js'

/** `url` of config.yml wins at every rebuild and update (bitwarden/server EnvironmentFileBuilder.cs). */
export default rule('vault-url-overwritten', {
  title: 'vault address that the update overwrites',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  messages: {
    overwritten:
      '`{setting}` differs from `url` in {file}, which wins at the next update or rebuild: the server’s address then changes. Write the same address in both.',
  },
  check(context, report) {
    const { vaultOverwritten } = context.update()
    const { setupConfig } = context.companions
    if (vaultOverwritten === null || setupConfig === null) return
    if (context.lineOf(vaultOverwritten.statement) === undefined) return
    const state = context.settings.of('globalSettings__baseServiceUri__vault')
    report.setting(state, 'overwritten', { params: { file: printable(setupConfig.path) } })
  },
})
