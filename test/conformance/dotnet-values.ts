import { relay, setup, uri, vault } from './values/addresses.js'
import { mySql, postgres, provider, sqlite, sqlServer } from './values/connections.js'
import { converters } from './values/converters.js'
import {
  admins,
  credentials,
  host,
  options,
  recipient,
  region,
  sender,
  settingHasValue,
} from './values/mail.js'
import { address, network, networks, proxies } from './values/networks.js'
import type { CompareValue } from './values/record.js'

/** The model of each parser of `dotnet-values.jsonl`; a parser that is not here is not compared. */
export const valueParsers: Readonly<Record<string, CompareValue>> = {
  ...converters,
  uri,
  vault,
  'relay-client': relay,
  'setup-without-config': setup,
  'database-provider': provider,
  sqlserver: sqlServer,
  postgres,
  mysql: mySql,
  sqlite,
  'ip-address': address,
  'ip-network': network,
  'known-proxies': proxies,
  'known-networks': networks,
  sender,
  recipient,
  admins,
  'smtp-options': options,
  'smtp-host': host,
  'has-value': settingHasValue,
  'amazon-region': region,
  'amazon-credentials': credentials,
}
