import type {
  ConnectionFault,
  ConnectionFaultKind,
} from '../../../src/readers/dotnet/values/connection/fault.js'
import type { Provider } from '../../../src/readers/dotnet/values/connection/provider.js'

const argument = 'System.ArgumentException'
const format = 'System.FormatException'
const overflow = 'System.OverflowException'
const range = 'System.ArgumentOutOfRangeException'

/** The exception that a provider throws for a fault. */
export function exceptionOf(
  provider: Provider,
  { kind, stage, keyword }: ConnectionFault,
  value: string | null,
): string {
  if (kind === 'blank') return 'System.Exception'
  if (kind === 'unsupported-key' && stage === 'key') return 'System.NotSupportedException'
  if (kind === 'unknown-key' && provider === 'postgres' && value === null)
    return 'System.Collections.Generic.KeyNotFoundException'
  if (stage === 'connection') return ofConnection(kind, keyword)
  if (provider === 'postgres') return argument
  if (provider === 'mysql')
    return keyword === 'Cancellation Timeout' && kind === 'out-of-range' ? range : argument
  if (kind === 'not-a-boolean' || kind === 'not-a-number') return format
  return kind === 'overflow' ? overflow : argument
}

function ofConnection(kind: ConnectionFaultKind, keyword: string | null): string {
  if (kind === 'empty-value') return 'System.NullReferenceException'
  if (kind === 'host-port') return format
  if (keyword === 'Target Session Attributes') return 'System.NotSupportedException'
  return argument
}
