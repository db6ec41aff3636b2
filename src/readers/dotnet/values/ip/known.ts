import { reveal, Value } from '../../../../source/value.js'
import { trim } from '../../trim.js'
import { type IpFault, ipAddress } from './address.js'
import { ipNetwork, type NetworkFault } from './network.js'

/** A piece of a list that the server silently drops. */
export interface Skipped<Fault> {
  /** As written, blanks around it included. */
  readonly piece: Value
  /** UTF-16 offsets of the piece within the value. */
  readonly start: number
  readonly end: number
  readonly fault: Fault
}

/** A piece that the server reads as another address than is seen: `192.0.2.010` is `192.0.2.8`, `10/8` is `0.0.0.0/8`. */
export type Misread = Omit<Skipped<never>, 'fault'>

/** What the server makes of a list of proxies or networks. Nothing of it can fail. */
export interface KnownReading<Fault> {
  /** As .NET prints them, in order. */
  readonly accepted: readonly Value[]
  readonly skipped: readonly Skipped<Fault>[]
  /** Of the accepted ones. */
  readonly misread: readonly Misread[]
  /** How many entries of the header are walked; null for all, which is so as soon as one piece is accepted. */
  readonly forwardLimit: 1 | null
}

/**
 * `knownProxies`: split at commas, each piece trimmed and read as an address; networks are dropped.
 * `bitwarden/server src/SharedWeb/Utilities/ServiceCollectionExtensions.cs`, `UseForwardedHeaders`.
 */
export function knownProxies(value: Value): KnownReading<IpFault> {
  return readList(value, (piece) => {
    const reading = ipAddress(piece)
    return reading.ok
      ? { accepted: reading.address, misread: reading.shortOrOctal }
      : { fault: reading.fault }
  })
}

/** `knownNetworks`: the same, each piece a network; addresses without a length are dropped. */
export function knownNetworks(value: Value): KnownReading<NetworkFault> {
  return readList(value, (piece) => {
    const reading = ipNetwork(piece)
    return reading.ok
      ? { accepted: reading.network, misread: reading.shortOrOctal }
      : { fault: reading.fault }
  })
}

function readList<Fault>(
  value: Value,
  read: (piece: Value) => { readonly accepted: Value; readonly misread: boolean } | { readonly fault: Fault },
): KnownReading<Fault> {
  const accepted: Value[] = []
  const skipped: Skipped<Fault>[] = []
  const misread: Misread[] = []
  const text = reveal(value)
  if (trim(text) === '') return { accepted, skipped, misread, forwardLimit: 1 }
  let start = 0
  for (const item of text.split(',')) {
    const piece = new Value(item)
    const reading = read(piece)
    const end = start + item.length
    if ('accepted' in reading) {
      accepted.push(reading.accepted)
      if (reading.misread) misread.push({ piece, start, end })
    } else skipped.push({ piece, start, end, fault: reading.fault })
    start += item.length + 1
  }
  return { accepted, skipped, misread, forwardLimit: accepted.length > 0 ? null : 1 }
}

/** Whether a piece of a list is several, with something other than a comma between them. */
export function hasOtherSeparator(piece: Value): boolean {
  return /[;|]|\S\s+\S/.test(reveal(piece))
}
