import { type Printable, word } from '../messages/printable.js'
import { settingKey } from '../readers/dotnet/key.js'
import { isHttpProxy } from '../readers/dotnet/values/address/http-proxy.js'
import type { Line } from '../settings/line.js'
import type { Settings } from '../settings/settings.js'
import type { Value } from '../source/value.js'

/** A variable by which .NET sends requests through a proxy, and the line that sets it. */
export interface HttpProxy {
  /** As people know it: in capitals. */
  readonly variable: Printable
  readonly line: Line
}

export interface HttpProxies {
  /** The one for plain HTTP, as the containers speak with one another; null where there is none, or none is certain. */
  readonly ofContainers: HttpProxy | null
  /** Those with quotes within the quotes of the file, which stay, so that .NET uses no proxy at all in their place. */
  readonly quoted: readonly HttpProxy[]
}

/** Small letters come first (dotnet/runtime HttpEnvironmentProxy.Unix.cs, `TryCreate`). */
const http = { names: ['http_proxy', 'HTTP_PROXY'], variable: word('HTTP_PROXY') }
const https = { names: ['https_proxy', 'HTTPS_PROXY'], variable: word('HTTPS_PROXY') }
/** In the place of one of the others that is not there or cannot be read. */
const all = { names: ['all_proxy', 'ALL_PROXY'], variable: word('ALL_PROXY') }
const keys = new Set([http, https, all].flatMap(({ names }) => names.map(settingKey)))

/** The proxies that .NET uses, and those that it does not use although they were meant. */
export function httpProxies(ofFile: readonly Line[], settings: Settings): HttpProxies {
  // Of most files none, and each name is looked up among them.
  const lines = ofFile.filter(({ key }) => keys.has(key))
  const forAll = proxyIn(lines, settings, all.names)
  const proxyOf = ({ names }: typeof http) => proxyIn(lines, settings, names) ?? forAll
  const line = proxyOf(http)
  const { variable } = line === forAll ? all : http
  return {
    ofContainers: line === null || line === 'uncertain' ? null : { variable, line },
    quoted: [http, https, all]
      .filter((each) => proxyOf(each) === null)
      .flatMap(({ names, variable }) => quotedLines(lines, names).map((line) => ({ variable, line }))),
  }
}

/** The line of the first name in which .NET reads a proxy; `uncertain` where one before it is filled in at deploy. */
function proxyIn(
  lines: readonly Line[],
  settings: Settings,
  names: readonly string[],
): Line | 'uncertain' | null {
  for (const name of names) {
    const line = lineOf(lines, name)
    if (line === undefined) continue
    if (line.value === null || settings.isTemplated(line)) return 'uncertain'
    if (isHttpProxy(line.value)) return line
  }
  return null
}

function quotedLines(lines: readonly Line[], names: readonly string[]): readonly Line[] {
  return names.flatMap((name) => lineOf(lines, name) ?? []).filter(({ value }) => value?.matches(/^["']/))
}

/** The hosts that go past every proxy: `unset`, a list, or null where that comes from the host or at deploy. */
export function proxyExceptions(lines: readonly Line[], settings: Settings): Value | 'unset' | null {
  const line = lineOf(lines, 'no_proxy') ?? lineOf(lines, 'NO_PROXY')
  if (line === undefined) return 'unset'
  if (line.value === null || settings.isTemplated(line)) return null
  return line.value.isEmpty ? 'unset' : line.value
}

/** Whether a list has a host; `*` is everything to other programs, and nobody who writes it means less. */
export function isException(list: Value, host: string): boolean {
  return list.matches(new RegExp(`(?:^|,)\\s*(?:\\.?${host}|\\*)\\s*(?:,|$)`, 'i'))
}

/** The last line of a name, which Compose takes. */
function lineOf(lines: readonly Line[], name: string): Line | undefined {
  return lines.findLast((line) => line.name.is(name))
}
