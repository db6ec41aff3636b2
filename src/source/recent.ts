import type { Value } from './value.js'

/**
 * The same reading of a value, made once for several rules that ask for it: the last few are kept, by the value itself.
 * No weak map: what compares the values of thousands of files would keep all that was read of each, and V8 looks through
 * it at each collection.
 */
export function recently<T>(read: (value: Value) => T): (value: Value) => T {
  const recent: { readonly value: Value; readonly reading: T }[] = []
  return (value) => {
    for (const known of recent) if (known.value === value) return known.reading
    const reading = read(value)
    recent.push({ value, reading })
    if (recent.length > mostOfAFile) recent.shift()
    return reading
  }
}

/** Addresses, or connection strings, that one file sets. */
const mostOfAFile = 8
