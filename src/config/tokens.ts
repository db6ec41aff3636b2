/** No form of "filled in at deploy" is longer; it bounds the time a slow expression can take. */
const longest = 256

/** The expression for a whole value, or null when it is none. */
export function compileToken(source: string): RegExp | null {
  try {
    new RegExp(source)
    return new RegExp(`^(?=[^]{0,${longest}}$)(?:${source})$`)
  } catch {
    return null
  }
}

/**
 * Whether a group that repeats without end holds a repetition or a choice, which can take exponential time
 * (`(a+)+`): the config of a unrelated's pull request is a unrelated's.
 */
export function canBeSlow(source: string): boolean {
  const groups = [false]
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at += 1
    else if (character === '[') at = classEnd(source, at)
    else if (character === '(') {
      groups.push(false)
      if (source[at + 1] === '?') at += 1
    } else if (character === ')') {
      const branches = groups.pop() ?? false
      const repeats = repeatsFrom(source, at + 1)
      if (branches && repeats) return true
      if (groups.length === 0) groups.push(false)
      if (branches || repeats) groups[groups.length - 1] = true
    } else if (character === '|' || repeatsFrom(source, at)) groups[groups.length - 1] = true
  }
  return false
}

function repeatsFrom(source: string, at: number): boolean {
  return /^(?:[*+]|\{\d+,\d*\})/.test(source.slice(at, at + 12))
}

function classEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at += 1
    else if (source[at] === ']') return at
  }
  return source.length
}
