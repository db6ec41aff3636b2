import type { Printable } from '../../messages/printable.js'
import type { Section } from './configuration.js'
import { propertyPath } from './exception.js'
import { childKey, type SettingKey } from './key.js'
import type { DotnetValue } from './object.js'

/** Where the binder is. */
export interface BindPlace<V> {
  readonly section: Section<V>
  /** As messages spell it. */
  readonly path: Printable
  readonly key: SettingKey
}

/** What is bound: a property, or the element of a list. */
export interface BindTarget {
  readonly initial: DotnetValue
  readonly isReadOnly: boolean
  readonly isElement: boolean
}

/** What is to be stored; `isNew` where the binder itself says so. */
export interface BindOutcome {
  readonly value: DotnetValue
  readonly isNew: boolean
}

/** The place of a property. */
export function below<V>(place: BindPlace<V>, section: Section<V>, name: Printable): BindPlace<V> {
  return { section, path: propertyPath(place.path, name), key: childKey(place.key, section.key) }
}

/** The target stays as it is. */
export function untouched({ initial }: BindTarget): BindOutcome {
  return { value: initial, isNew: false }
}

/** A value is stored, where the target can be written. */
export function stored(target: BindTarget, value: DotnetValue): BindOutcome {
  return target.isReadOnly ? untouched(target) : { value, isNew: true }
}
