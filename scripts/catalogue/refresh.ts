import { readFileSync, writeFileSync } from 'node:fs'
import { compareCatalogues } from './changes.js'
import { readReleases } from './checkout.js'
import { type CatalogueData, type Notes, writeCatalogue } from './data.js'
import { followSettings } from './history.js'
import { mergeCatalogue } from './merge.js'

/** Where the classes stand that the environment is bound to, in this and in earlier releases. */
const sources = [
  'src/Core/GlobalSettings.cs',
  'src/Core/Settings',
  'src/Core/Auth/Settings',
  'src/Core/NotificationHub',
  'src/Core/Enums/NotificationHubType.cs',
  'src/Core/Utilities/LoggerFactoryExtensions.cs',
  'src/Libraries/SerilogFileLogging',
  'src/Admin/AdminSettings.cs',
]

/** The sections of the environment and their classes; the file logger binds the first one once more. */
const bindings = [
  { root: 'globalSettings', className: 'GlobalSettings' },
  { root: 'globalSettings', className: 'LegacyFileLoggingOptions' },
  { root: 'adminSettings', className: 'AdminSettings' },
]

export interface Paths {
  /** A checkout of bitwarden/server with all its tags. */
  readonly checkout: string
  /** src/settings/catalogue/catalogue.json, read for what changed and written. */
  readonly catalogue: string
  readonly notes: string
}

/** What became of it: nothing is written when something is lost. */
export interface Refreshed {
  readonly sentences: readonly string[]
  readonly lost: readonly string[]
}

/**
 * Writes the catalogue from the sources of all releases and from the notes, and says what changed. Nothing is
 * written when a setting would vanish that Bitwarden documents or installs. Fails on sources it does not
 * understand.
 */
export function refreshCatalogue({ checkout, catalogue, notes }: Paths): Refreshed {
  const { releases, head } = readReleases(checkout, sources)
  const history = followSettings(releases, head, bindings)
  const after = mergeCatalogue(history, JSON.parse(readFileSync(notes, 'utf8')) as Notes)
  const before = JSON.parse(readFileSync(catalogue, 'utf8')) as CatalogueData
  const changes = compareCatalogues(before, after)
  if (changes.lost.length === 0) writeFileSync(catalogue, writeCatalogue(after))
  return changes
}
