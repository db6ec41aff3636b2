import { message } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { rule } from '../rule.js'

/** Setup rewrites `docker/global.env` at every update (bitwarden/server EnvironmentFileBuilder.cs). */
export default rule('generated-file-edited', {
  title: 'generated file edited by hand',
  severity: 'warning',
  since: '1.0.0',
  stacks: ['standard'],
  templates: false,
  messages: {
    edited:
      '{file} sets {settings}, but the next Bitwarden update rewrites that file: {count|it is|they are} then lost. Move {count|it|them} to this file.',
  },
  check({ companions: { globalEnv }, globalEnvEdits: edits }, report) {
    if (globalEnv === null || edits.length === 0) return
    const settings = edits.map((name) => message('name.shown', { name }))
    const file = printable(globalEnv.path)
    report('edited', { settings, count: edits.length, file }, { at: { start: 0, end: 0 } })
  },
})
