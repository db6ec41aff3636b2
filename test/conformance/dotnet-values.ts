import { relay, setup, uri, vault } from './values/addresses.js'
import type { CompareValue } from './values/record.js'

/** The model of each parser of `dotnet-values.jsonl`; a parser that is not here is not compared. */
export const valueParsers: Readonly<Record<string, CompareValue>> = {
  uri,
  vault,
  'relay-client': relay,
  'setup-without-config': setup,
}
