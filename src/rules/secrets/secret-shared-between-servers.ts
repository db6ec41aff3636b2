import { printable } from '../../messages/printable.js'
import type { SettingName } from '../../settings/catalogue/setting.js'
import type { Span } from '../../source/span.js'
import { groupByValue, type Value } from '../../source/value.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** What each server has of its own. */
const own = [
  'globalSettings__installation__id',
  'globalSettings__installation__key',
  'globalSettings__internalIdentityKey',
  'globalSettings__sqlServer__connectionString',
  'globalSettings__postgreSql__connectionString',
  'globalSettings__mysql__connectionString',
  // Of which Lite makes its connection string.
  'BW_DB_PASSWORD',
]

interface OwnValue {
  readonly name: string
  readonly setting: SettingName
  readonly value: Value
  readonly at: Span
}

/** Reported on every file that shares, once per file: nobody knows which of two copies is the original. */
export default rule('secret-shared-between-servers', {
  title: 'secret shared between servers',
  severity: 'warning',
  since: '1.0.0',
  templates: false,
  messages: {
    installation:
      '`{setting}` has the same value here and in {file}: Bitwarden’s cloud takes the two servers for one. Give each server its own, from bitwarden.com/host.',
    secret:
      '`{setting}` has the same value here and in {file}: whoever breaks into one server has a secret of the other. Give each server its own.',
  },
  crossFile: {
    collect(context): readonly OwnValue[] | null {
      // Nothing reads it: a copy of another file, which has a finding of its own.
      if (context.isMisnamed) return null
      const values = own.flatMap((name) => {
        const state = context.settings.of(name)
        if (state.state !== 'set' || state.value === null) return []
        const { name: setting } = state.setting
        // A connection string that Lite makes: what is secret in it has a line of its own.
        if (name.endsWith('__connectionString') && setting.startsWith('BW_')) return []
        return [{ name, setting, value: state.value, at: placeOf(context, state) }]
      })
      return values.length === 0 ? null : values
    },
    analyze(files, report) {
      const reported = new Set<number>()
      for (const name of own) {
        const values = files.flatMap(({ part }, file) => {
          const found = part.find((each) => each.name === name)
          return found === undefined ? [] : [{ value: found.value, found, file }]
        })
        for (const group of groupByValue(values)) {
          for (const { file, found } of group) {
            const { at, setting } = found
            const other = group.find((each) => each.file !== file)
            const path = other && files[other.file]?.path
            if (path === undefined || reported.has(file)) continue
            reported.add(file)
            const messageId = isOfInstallation(name) ? 'installation' : 'secret'
            report(file)(messageId, { setting, file: printable(path) }, { at, setting })
          }
        }
      }
    },
  },
})

/** What Bitwarden's cloud sees; the other secrets never leave the server. */
function isOfInstallation(name: string): boolean {
  return name.startsWith('globalSettings__installation__')
}
