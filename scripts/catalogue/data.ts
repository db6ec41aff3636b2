import type { RemovedData, SectionData, SettingData } from '../../src/settings/catalogue/catalogue-data.js'

/** All of src/settings/catalogue/catalogue.json. */
export interface CatalogueData {
  readonly source: { readonly repository: string; readonly commit: string; readonly release: string }
  readonly settings: readonly SettingData[]
  readonly removed: readonly RemovedData[]
  readonly sections: readonly SectionData[]
  readonly files: Readonly<Record<string, readonly string[]>>
  readonly installer: Readonly<Record<'order' | 'placeholders' | 'whenPushIsOff', readonly string[]>>
}

/** What people know and sources do not say: notes.json. */
export interface Notes {
  /** What differs from a list made independently, and why. */
  readonly differences: readonly string[]
  /** Names that official pages write in another case than the code's, as they are to be shown. */
  readonly casing: readonly string[]
  /** Other spellings on official pages, by canonical name. */
  readonly spellings: Readonly<Record<string, readonly string[]>>
  /** Where Bitwarden itself uses a name: `help:PAGE`, `installer`, `lite`, `helm`, `appsettings`, `entrypoint`. */
  readonly seenIn: Readonly<Record<string, readonly string[]>>
  readonly defaults: Readonly<Record<string, string | number | boolean>>
  /** The release since which a setting that is still bound has no effect. */
  readonly unusedSince: Readonly<Record<string, string>>
  readonly replacedBy: Readonly<Record<string, string>>
  readonly removedBetweenReleases: Readonly<Record<string, string>>
  /** Settings that no class of the server holds. */
  readonly readElsewhere: readonly (Omit<SettingData, 'secret' | 'seenIn' | 'spellings'> & {
    readonly readBy: string
  })[]
  readonly sections: readonly (SectionData & { readonly readBy: string })[]
  readonly files: Readonly<Record<string, readonly string[]>>
  readonly installer: CatalogueData['installer']
}

/** The file's text: one line an entry, so that a change shows as one. */
export function writeCatalogue(data: CatalogueData): string {
  const lines = (entries: readonly unknown[]) =>
    entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  const record = (entries: Readonly<Record<string, unknown>>) =>
    Object.entries(entries)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')
  return `{
  "source": ${JSON.stringify(data.source)},
  "settings": [
${lines(data.settings)}
  ],
  "removed": [
${lines(data.removed)}
  ],
  "sections": [
${lines(data.sections)}
  ],
  "files": {
${record(data.files)}
  },
  "installer": {
${record(data.installer)}
  }
}
`
}
