import { printable } from '../../messages/printable.js'
import { setting } from '../../settings/catalogue/catalogue.js'
import type { SettingName } from '../../settings/catalogue/setting.js'
import { SameValues } from '../../settings/values/same-values.js'
import type { Span } from '../../source/span.js'
import type { Value } from '../../source/value.js'
import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** What tells two servers apart: by the first two for Bitwarden's cloud, by the others for an attacker. */
const own = [
  'globalSettings__installation__id',
  'globalSettings__installation__key',
  'globalSettings__internalIdentityKey',
  'globalSettings__sqlServer__connectionString',
  'globalSettings__postgreSql__connectionString',
  'globalSettings__mysql__connectionString',
]

interface Held {
  readonly setting: SettingName
  readonly value: Value
  readonly at: Span
}

/** Reported on every file that shares, once per file: nobody knows which of two copies is the original. */
export default rule('secret-shared-between-servers', {
  title: 'secret shared between servers',
  severity: 'warning',
  since: '1.0.0',
  kinds: ['env', 'lite'],
  messages: {
    shared:
      '`{setting}` has the same value here and in {file}: with one installation id or key, Bitwarden’s cloud takes the two servers for one; with any other shared secret, whoever breaks into one server can enter the other. Give each server its own.',
  },
  crossFile: {
    collect(context): readonly Held[] | null {
      const held = own.flatMap((name) => {
        const state = context.settings.of(name)
        if (state.state !== 'set' || state.value === null) return []
        return [{ setting: state.setting.name, value: state.value, at: placeOf(context, state) }]
      })
      return held.length === 0 ? null : held
    },
    analyze(files, report) {
      const reported = new Set<number>()
      for (const name of own) {
        const values = new SameValues<{ readonly file: number; readonly held: Held }>()
        files.forEach(({ part }, file) => {
          for (const held of part)
            if (held.setting === setting(name).name) values.add(held.value, { file, held })
        })
        for (const group of values.shared()) {
          for (const { file, held } of group) {
            const other = group.find((each) => each.file !== file)
            const path = other && files[other.file]?.path
            if (path === undefined || reported.has(file)) continue
            reported.add(file)
            report(file)(
              'shared',
              { setting: held.setting, file: printable(path) },
              { at: held.at, setting: held.setting },
            )
          }
        }
      }
    },
  },
})
