import type { Printable } from '../../messages/printable.js'
import type { Value } from '../../source/value.js'
import type { AddressFault } from './address.js'
import { bind } from './bind.js'
import type { FailureFault } from './bind-report.js'
import type { ConfigurationText, Section } from './configuration.js'
import { type DotnetException, failedConversion } from './exception.js'
import type { SettingKey } from './key.js'
import type { ScalarType } from './schema.js'

/** Why a service ends at something that is not a setting of Bitwarden's classes. */
export type HostFault =
  | FailureFault
  | AddressFault
  | 'not-a-log-level'
  | 'no-url'
  | 'no-folder'
  | 'no-file'
  | 'no-hook'
  | 'too-little-memory'

export interface HostFailure<V> {
  readonly key: SettingKey
  readonly fault: HostFault
  readonly variables: readonly V[]
  readonly isRandom: boolean
  readonly exception: DotnetException
}

/** Whether a file or folder is there in the container; undefined where that is not known. */
export type Exists = (path: Value) => boolean | undefined

/** A text that is there and does not convert. */
export function valueFailures<V>(section: Section<V>, type: ScalarType, path: Printable, key: SettingKey) {
  const text = section.text
  if (text === undefined) return []
  return failuresOf(text, key, (value) => {
    const binding = bind(value, type)
    if (binding.kind !== 'rejected') return null
    return { fault: binding.fault, exception: failedConversion(value, path, type.clrName) }
  })
}

/** What is wrong with a text, for every variable that may win. */
export function failuresOf<V>(
  text: ConfigurationText<V>,
  key: SettingKey,
  judge: (value: Value) => Pick<HostFailure<V>, 'fault' | 'exception'> | null,
): HostFailure<V>[] {
  const judged = text.entries.flatMap(({ variable, text: each }) =>
    variable === null ? [] : [{ variable, found: judge(each) }],
  )
  const isRandom = judged.some(({ found }) => found === null)
  return judged.flatMap(({ variable, found }) =>
    found === null ? [] : [{ key, variables: [variable], isRandom, ...found }],
  )
}
