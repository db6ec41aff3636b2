import { message } from '../../messages/message.js'
import { settingOf } from '../../settings/line.js'
import { plainNames } from '../fixes.js'
import { rule } from '../rule.js'

/** Setup keeps lines with `=` only (bitwarden/server EnvironmentFileBuilder.cs, LoadExistingValues). */
export default rule('update-drops-line', {
  title: 'line that the update deletes',
  severity: 'warning',
  since: '1.0.0',
  fix: 'safe',
  stacks: ['standard'],
  messages: {
    dropped:
      '{name} is written with a colon: Compose reads it, but the next Bitwarden update deletes the line. Write it with an equals sign.',
    'default-returns':
      '{name} is written with a colon: Compose reads it, but the next Bitwarden update deletes the line and adds the default instead. Write it with an equals sign.',
    block:
      '{settings} are written with a colon: Compose reads them, but the next Bitwarden update deletes the lines and adds defaults instead where there are any. Write them with an equals sign.',
  },
  check(context, report) {
    const found = context.update().dropped.flatMap(({ entry, how, comesBack }) => {
      const line = context.lineOf(entry.statement)
      const setting = line && settingOf(line)
      return how === 'colon' && setting ? [{ line, setting, comesBack }] : []
    })
    const [first, ...others] = found
    if (first === undefined) return
    const fix = plainNames(context, found)
    if (others.length === 0)
      report.line(first.line, first.comesBack === null ? 'dropped' : 'default-returns', { fix })
    else
      report.several(
        found
          .slice(0, mostListed)
          .map(({ line, setting: { name } }) => ({ name, setting: name, at: line.nameSpan })),
        'block',
        { related: () => message('related.alsoColon'), fix },
      )
  },
})

/** More lines than this nobody writes, and each has a related place. */
const mostListed = 1000
