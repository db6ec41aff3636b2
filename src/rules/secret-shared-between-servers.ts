import { message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { SameValues } from '../settings/same-values.js'
import type { SettingName } from '../settings/setting.js'
import type { Span } from '../source/span.js'
import type { Value } from '../source/value.js'
import type { AcrossRule } from './across.js'
import { placeOf } from './context.js'

/** What makes a server this one and no other: Bitwarden's cloud, and an attacker, take two that share it for one. */
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

/** Said on every file that shares, once a file: nobody knows which of two copies is the original. */
const rule: AcrossRule<readonly Held[]> = {
  id: 'secret-shared-between-servers',
  severity: 'warning',
  since: '1.0.0',
  kinds: ['env', 'lite'],
  note(context) {
    const held = own.flatMap((name) => {
      const state = context.settings.of(name)
      if (state.state !== 'set' || state.value === null) return []
      return [{ setting: state.setting.name, value: state.value, at: placeOf(context, state) }]
    })
    return held.length === 0 ? null : held
  },
  compare(files, emit) {
    const same = new Map(
      own.map((name) => [name.toLowerCase(), new SameValues<{ file: number; held: Held }>()]),
    )
    files.forEach(({ note }, file) => {
      for (const held of note) same.get(held.setting.toLowerCase())?.add(held.value, { file, held })
    })
    const reported = new Set<number>()
    for (const values of same.values()) {
      for (const group of values.shared()) {
        for (const { file, held } of group) {
          const other = group.find((each) => each.file !== file)
          const path = other && files[other.file]?.path
          if (path === undefined || reported.has(file)) continue
          reported.add(file)
          emit(file, {
            rule: 'secret-shared-between-servers',
            messageId: 'shared',
            severity: 'warning',
            message: message('secret-shared-between-servers.shared', {
              setting: held.setting,
              file: printable(path),
            }),
            setting: held.setting,
            at: held.at,
            related: [],
            fix: null,
          })
        }
      }
    }
  },
}

export default rule
