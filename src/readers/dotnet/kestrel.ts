import { word } from '../../messages/printable.js'
import { reveal, Value } from '../../source/value.js'
import { addressFailure, splitUrls } from './address.js'
import type { Section } from './configuration.js'
import { type DotnetException, withValue } from './exception.js'
import { type Exists, failuresOf, type HostFailure } from './host-failure.js'
import { settingKey } from './key.js'

const keys = {
  urls: settingKey('urls'),
  endpoints: settingKey('Kestrel__Endpoints'),
  defaultCertificate: settingKey('Kestrel__Certificates__Default'),
  url: settingKey('Url'),
  certificate: settingKey('Certificate'),
  path: settingKey('Path'),
}

/** Where Kestrel listens, of its own section or else of `ASPNETCORE_URLS`: aspnetcore `KestrelConfigurationLoader.cs`. */
export function listenFailures<V>(configuration: Section<V>, exists: Exists): readonly HostFailure<V>[] {
  const byDefault = configuration.at(keys.defaultCertificate)
  const certificates = certificateFailures(byDefault, exists)
  const hasDefault = !byDefault.isAbsent
  const endpoints = configuration.at(keys.endpoints).children
  if (endpoints.length > 0)
    return [...certificates, ...endpoints.flatMap((each) => endpointFailures(each, hasDefault, exists))]
  const urls = configuration.child(keys.urls).text
  if (urls === undefined) return certificates
  const failures = failuresOf(urls, keys.urls, (value) => firstAddressFailure(value, hasDefault))
  return [...certificates, ...failures]
}

function firstAddressFailure(urls: Value, hasCertificate: boolean) {
  for (const address of splitUrls(urls)) {
    const failure = addressFailure(address, hasCertificate)
    if (failure !== null) return failure
  }
  return null
}

function endpointFailures<V>(endpoint: Section<V>, hasDefault: boolean, exists: Exists): HostFailure<V>[] {
  const certificate = endpoint.child(keys.certificate)
  const failures = certificateFailures(certificate, exists)
  const url = endpoint.child(keys.url).text
  if (url?.text == null || url.text.isEmpty) return [...failures, missingUrl(endpoint)]
  const hasCertificate = hasDefault || !certificate.isAbsent
  return [...failures, ...failuresOf(url, keys.endpoints, (value) => addressFailure(value, hasCertificate))]
}

function missingUrl<V>(endpoint: Section<V>): HostFailure<V> {
  const exception = withValue(
    word('System.InvalidOperationException'),
    word("The endpoint VALUE is missing the required 'Url' parameter."),
    new Value(endpoint.name),
  )
  return { key: keys.endpoints, fault: 'no-url', variables: endpoint.variables(), isRandom: false, exception }
}

function certificateFailures<V>(certificate: Section<V>, exists: Exists): HostFailure<V>[] {
  const text = certificate.child(keys.path).text
  if (text === undefined) return []
  return failuresOf(text, keys.endpoints, (path) => {
    if (path.isEmpty || exists(path) !== false) return null
    return { fault: 'no-file', exception: missingFile(path, exists) }
  })
}

/** `File.ReadAllBytes`, which tells a missing folder from a missing file. */
function missingFile(path: Value, exists: Exists): DotnetException {
  const folder = reveal(path).replace(/\/[^/]*$/, '')
  if (folder !== '' && exists(new Value(folder)) === false)
    return withValue(
      word('System.IO.DirectoryNotFoundException'),
      word("Could not find a part of the path 'VALUE'."),
      path,
    )
  return withValue(word('System.IO.FileNotFoundException'), word("Could not find file 'VALUE'."), path)
}
