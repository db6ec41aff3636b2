import { settingOf } from '../../settings/line.js'
import { rule } from '../rule.js'

/** `${` must begin an expression that Compose knows, in double quotes too (compose-go template/template.go). */
export default rule('invalid-interpolation', {
  title: 'interpolation that Compose rejects',
  severity: 'error',
  since: '1.0.0',
  messages: {
    invalid:
      'Compose rejects a `$` with a brace after it in the value of {name}, in double quotes too: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Put the value in single quotes, or double each `$`.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { error } = line
      if (error?.kind !== 'invalid-template' || context.settings.isTemplated(line)) continue
      report.line(line, 'invalid', { at: settingOf(line)?.secret === false ? error.at : line.nameSpan })
    }
  },
})
