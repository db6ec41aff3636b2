import { type Printable, word } from '../../messages/printable.js'
import { reveal, type Value } from '../../source/value.js'
import type { Section } from './configuration.js'
import type { EnvironmentVariable } from './environment.js'
import { clrNames, type DotnetException, plain, withValue } from './exception.js'
import { type Exists, failuresOf, type HostFailure, type HostFault, valueFailures } from './host-failure.js'
import { settingKey } from './key.js'
import type { ScalarType } from './schema.js'

const bool: ScalarType = { kind: 'scalar', type: 'bool', nullable: false, clrName: clrNames.bool }
const contentRoot = settingKey('contentRoot')

/** A switch read by `GetValue`: absent it has a default, empty it throws. */
export function switchFailures<V>(configuration: Section<V>, name: Printable): readonly HostFailure<V>[] {
  const key = settingKey(name)
  return valueFailures(configuration.at(key), bool, name, key)
}

/** A content root that is not there: `HostBuilder.cs`, `CreateHostingEnvironment`. */
export function contentRootFailures<V>(host: Section<V>, exists: Exists): readonly HostFailure<V>[] {
  const text = host.child(contentRoot).text
  if (text === undefined) return []
  return failuresOf(text, contentRoot, (path) => {
    if (path.isEmpty || exists(path) !== false) return null
    const type = word('System.IO.DirectoryNotFoundException')
    return { fault: 'no-folder', exception: withValue(type, word('VALUE'), path) }
  })
}

/** A heap limit up to this many bytes, one mebibyte, was seen to end the process. */
const tooSmallHeap = 0x100000

/**
 * What the runtime itself reads, by exact names and before any code: dotnet/runtime `StartupHookProvider.cs`,
 * `docs/design/features/host-startup-hook.md`, `gcconfig.h`.
 */
export function runtimeFailures<V extends EnvironmentVariable>(
  variables: readonly V[],
  exists: Exists,
): readonly HostFailure<V>[] {
  return variables.flatMap((variable): HostFailure<V>[] => {
    const { name, value } = variable
    const of = (fault: HostFault, exception: DotnetException): HostFailure<V>[] => [
      { key: settingKey(reveal(name)), fault, variables: [variable], isRandom: false, exception },
    ]
    if (name.is('DOTNET_STARTUP_HOOKS') && !value.isEmpty && exists(value) === false) {
      const sentence = word("Startup hook assembly 'VALUE' failed to load. See inner exception for details.")
      return of('no-hook', withValue(word('System.ArgumentException'), sentence, value))
    }
    if (!name.is('DOTNET_GCHeapHardLimit')) return []
    const bytes = hexadecimal(reveal(value))
    if (bytes === null || bytes === 0 || bytes > tooSmallHeap) return []
    return of(
      'too-little-memory',
      plain(word(''), word('GC heap initialization failed with error 0x8007000E')),
    )
  })
}

function hexadecimal(text: string): number | null {
  const digits = /^(?:0x)?0*([0-9a-f]{1,16})$/i.exec(text)?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 16)
}

/** `1`, or `true` in any case: dotnet/runtime `GlobalizationMode.cs`. */
export function isInvariant(value: Value | null): boolean {
  return value !== null && (value.is('1') || reveal(value).toLowerCase() === 'true')
}
