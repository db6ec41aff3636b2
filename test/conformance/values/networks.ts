import { ipAddress } from '../../../src/readers/dotnet/values/ip/address.js'
import {
  type KnownReading,
  knownNetworks,
  knownProxies,
} from '../../../src/readers/dotnet/values/ip/known.js'
import { ipNetwork } from '../../../src/readers/dotnet/values/ip/network.js'
import { reveal, Value } from '../../../src/source/value.js'
import { type CompareValue, outcome, parts, type ValueRecord } from './record.js'

export const address: CompareValue = (record) => {
  const reading = ipAddress(new Value(record.value))
  if (!reading.ok) return outcome(record, false, null)
  return [
    ...outcome(record, true, null),
    ...parts(record, {
      address: reveal(reading.address),
      family: reading.family === 'ipv4' ? 'InterNetwork' : 'InterNetworkV6',
      mapped: reading.mapped,
    }),
  ]
}

export const network: CompareValue = (record) => {
  const reading = ipNetwork(new Value(record.value))
  if (!reading.ok) return outcome(record, false, null)
  return [
    ...outcome(record, true, null),
    ...parts(record, {
      network: reveal(reading.network),
      base: reveal(reading.base),
      prefix: reading.prefix,
    }),
  ]
}

export const proxies: CompareValue = (record) => list(record, knownProxies(new Value(record.value)))

export const networks: CompareValue = (record) => list(record, knownNetworks(new Value(record.value)))

function list(record: ValueRecord, reading: KnownReading<unknown>) {
  const accepted = reading.accepted.map(reveal)
  return [
    ...outcome(record, true, null),
    ...parts(record, {
      // The record shortens a long list to its first item and the count.
      accepted: accepted.length > 300 ? [accepted[0], `\u2026(${accepted.length})`] : accepted,
      skipped: reading.skipped.map(({ piece }) => reveal(piece)),
      forwardLimit: reading.forwardLimit,
    }),
  ]
}
