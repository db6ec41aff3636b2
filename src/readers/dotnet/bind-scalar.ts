import type { Value } from '../../source/value.js'
import { bind } from './bind.js'
import type { BindLog } from './bind-log.js'
import { type BindOutcome, type BindPlace, type BindTarget, below, stored, untouched } from './bind-place.js'
import type { Binding } from './binding.js'
import { clrProperties, zeroOf } from './clr-types.js'
import type { ConfigurationText } from './configuration.js'
import { failedConversion, multipleConstructors } from './exception.js'
import type { ScalarType } from './schema.js'

/** Binds a value that a text converts to, as `ConfigurationBinder.cs`, `BindInstance`, does. */
export function bindScalar<V>(
  type: ScalarType,
  place: BindPlace<V>,
  target: BindTarget,
  log: BindLog<V>,
): BindOutcome {
  const text = place.section.text
  if (text === undefined) return bindBelow(type, place, target, log)
  log.below(place, 'text-counts')
  if (text.text === null) return stored(target, null)
  const binding = convert(text, text.text, type, place, log)
  if (binding.kind === 'rejected') return untouched(target)
  return stored(target, binding.kind === 'bound' ? binding.value : null)
}

function convert<V>(
  text: ConfigurationText<V>,
  value: Value,
  type: ScalarType,
  { key, path }: BindPlace<V>,
  log: BindLog<V>,
): Binding {
  const candidates = text.entries.flatMap(({ variable, text: each }) =>
    variable === null ? [] : [{ variable, binding: bind(each, type), text: each }],
  )
  if (candidates.length > 0) log.scalar({ key, type, candidates })
  const isRandom = candidates.some(({ binding }) => binding.kind !== 'rejected')
  for (const { variable, binding, text: each } of candidates) {
    if (binding.kind !== 'rejected') continue
    const exception = failedConversion(each, path, type.clrName)
    log.failure({ key, fault: binding.fault, variables: [variable], isRandom, exception })
  }
  return candidates.at(-1)?.binding ?? bind(value, type)
}

/** Names below a value that has no text: its type's own properties are walked, and one that is null is made. */
function bindBelow<V>(
  type: ScalarType,
  place: BindPlace<V>,
  target: BindTarget,
  log: BindLog<V>,
): BindOutcome {
  if (!place.section.hasChildren) return untouched(target)
  const failures = log.failureCount
  const isMade = target.initial === null && !target.isReadOnly
  if (isMade && (type.type === 'string' || type.type === 'uri')) {
    log.failure({
      key: place.key,
      fault: 'child-of-string',
      variables: place.section.variables(),
      isRandom: false,
      exception: multipleConstructors(type.clrName),
    })
  } else if (isMade || target.initial !== null) bindClrProperties(type, place, log)
  const hasFailed = log.failureCount > failures
  log.below(place, hasFailed ? log.failureEffect : isMade && type.nullable ? 'becomes-zero' : 'nothing')
  return isMade && !hasFailed ? stored(target, zeroOf(type)) : untouched(target)
}

function bindClrProperties<V>(type: ScalarType, place: BindPlace<V>, log: BindLog<V>): void {
  // A loop, since a date has a date: its depth is that of the name.
  const open = [{ type, place }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const property of clrProperties(next.type.type)) {
      const section = next.place.section.child(property.key)
      if (section.isAbsent) continue
      const inner = below(next.place, section, property.name)
      const text = section.text
      if (text?.text) convert(text, text.text, property.type, inner, log)
      else open.push({ type: property.type, place: inner })
    }
  }
}
