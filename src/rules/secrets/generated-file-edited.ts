import { message, type Param } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { editedInGlobalEnv } from '../../readers/companions/global-env.js'
import { rule } from '../rule.js'

/** Setup rewrites `docker/global.env` at every update (bitwarden/server EnvironmentFileBuilder.cs). */
export default rule('generated-file-edited', {
  title: 'generated file edited by hand',
  severity: 'warning',
  since: '1.0.0',
  kinds: ['env'],
  messages: {
    edited:
      '{file} sets {settings}, but the next Bitwarden update rewrites that file: {count|it is|they are} then lost. Move {count|it|them} to this file.',
  },
  check(context, report) {
    const companion = context.companions.get('global-env')
    const lost = editedInGlobalEnv(context.companions)
    if (companion === undefined || lost.length === 0) return
    const settings: readonly Param[] = lost.map((name) => message('name.shown', { name }))
    const file = printable(companion.path)
    report('edited', { settings, count: lost.length, file }, { at: { start: 0, end: 0 } })
  },
})
