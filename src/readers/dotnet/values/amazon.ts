import { reveal, Value } from '../../../source/value.js'
import { trim } from '../trim.js'
import data from './data/amazon-regions.json' with { type: 'json' }

/** What the SDK makes of a region. */
export interface AmazonRegionReading {
  /** Blank: the mail service cannot be built, and login and API answer 500. */
  readonly isBlank: boolean
  /** An unknown region is accepted, and each mail fails. */
  readonly isKnown: boolean
  /** As the SDK names it. */
  readonly name: Value
}

const regions = new Set(data.regions)

/** `RegionEndpoint.GetBySystemName`, in any case and not trimmed. `aws/aws-sdk-net sdk/src/Core/Amazon/RegionEndpoint.cs`. */
export function amazonRegion(value: Value): AmazonRegionReading {
  const text = reveal(value)
  const small = text.toLowerCase()
  const isKnown = regions.has(small) || /^cn-|cn-global$/.test(small)
  return { isBlank: trim(text) === '', isKnown, name: regions.has(small) ? new Value(small) : value }
}
