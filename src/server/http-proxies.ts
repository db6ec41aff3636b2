import { type Printable, word } from '../messages/printable.js'
import type { Line } from '../settings/line.js'
import type { Settings } from '../settings/settings.js'
import type { Value } from '../source/value.js'

/** A variable by which .NET sends requests through a proxy, and the line that sets it. */
export interface HttpProxy {
  /** As people know it: in capitals. */
  readonly variable: Printable
  readonly line: Line
  /** Whether plain HTTP goes through it, as the containers speak with one another. */
  readonly isForHttp: boolean
  /** Quotes within the quotes of the file stay: .NET cannot read the address, and uses none. */
  readonly isQuoted: boolean
}

/** Small letters win (dotnet/runtime HttpEnvironmentProxy.cs). */
const variables = [
  { names: ['http_proxy', 'HTTP_PROXY'], variable: word('HTTP_PROXY'), isForHttp: true },
  { names: ['all_proxy', 'ALL_PROXY'], variable: word('ALL_PROXY'), isForHttp: true },
  { names: ['https_proxy', 'HTTPS_PROXY'], variable: word('HTTPS_PROXY'), isForHttp: false },
] as const

/** The proxies of a file that are not filled in at deploy. */
export function httpProxies(lines: readonly Line[], settings: Settings): readonly HttpProxy[] {
  return variables.flatMap(({ names, variable, isForHttp }) => {
    const line = lineOf(lines, names)
    if (line?.value == null || settings.isTemplated(line)) return []
    return [{ variable, line, isForHttp, isQuoted: line.value.matches(/^["']|["']$/) }]
  })
}

/** Whether .NET reads an address in it: nothing but blanks is none, nor is one with a quote in it. */
export function hasAddress({ line }: HttpProxy): boolean {
  return line.value?.matches(/^[^"']*\S[^"']*$/) === true
}

/** The hosts that go past every proxy: `unset`, a list, or null where that comes from the host or at deploy. */
export function proxyExceptions(lines: readonly Line[], settings: Settings): Value | 'unset' | null {
  const line = lineOf(lines, ['no_proxy', 'NO_PROXY'])
  if (line === undefined) return 'unset'
  return settings.isTemplated(line) ? null : line.value
}

/** Whether a list has a host; `*` is everything to other programs, and nobody who writes it means less. */
export function isException(list: Value, host: string): boolean {
  return list.matches(new RegExp(`(?:^|,)\\s*(?:\\.?${host}|\\*)\\s*(?:,|$)`, 'i'))
}

function lineOf(lines: readonly Line[], names: readonly string[]): Line | undefined {
  for (const name of names) {
    const line = lines.findLast((each) => each.name.is(name) && each.value?.isEmpty !== true)
    if (line !== undefined) return line
  }
  return undefined
}
