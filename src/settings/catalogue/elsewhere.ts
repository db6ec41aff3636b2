import { type Printable, printable, word } from '../../messages/printable.js'
import { foldCase } from '../typos/fold-letters.js'
import { otherFiles, sections } from './catalogue.js'

/** A name that is read from another place than this file. */
export interface Companion {
  /** Null where nothing of the user's sets it. */
  readonly file: Printable | null
  readonly name: Printable
}

/** Bitwarden Lite's own file: its names are right there. */
const liteFile = word('bitwarden-lite/settings.env')

/** The listed names; of one that several files may hold the first counts. */
const byName: ReadonlyMap<string, Companion> = new Map(
  Object.entries(otherFiles)
    .flatMap(([file, names]) =>
      names.map((name): [string, Companion] => [
        name.includes('__') ? foldCase(name) : name,
        { file: printable(file), name: printable(name) },
      ]),
    )
    .reverse(),
)

/** Names that are known by how they begin. */
const families: readonly { readonly prefix: string; readonly companion: Companion }[] = [
  {
    prefix: 'keyconnectorsettings__',
    companion: { file: word('env/key-connector.override.env'), name: word('keyConnectorSettings') },
  },
  { prefix: 'bw_', companion: { file: liteFile, name: word('BW_*') } },
  ...sections
    .filter(({ read }) => read !== 'here')
    .map(({ prefix }) => ({
      prefix: foldCase(prefix),
      companion: { file: null, name: printable(prefix.slice(0, -2)) },
    })),
]

/** Sections that take names nobody lists. */
const openSections = sections.filter(({ read }) => read === 'here').map(({ prefix }) => foldCase(prefix))

/**
 * Where a name belongs that other containers read, from other files; undefined for every other name. The
 * shell's names count in their own case only, sections in any.
 */
export function findElsewhere(name: string): Companion | undefined {
  const folded = foldCase(name)
  const listed = byName.get(name) ?? byName.get(folded)
  if (listed !== undefined) return listed
  return families.find(({ prefix }) => folded.startsWith(prefix))?.companion
}

/** Whether the name is in a section that takes names nobody lists (`Logging__LogLevel__Default`). */
export function isOpenSection(name: string): boolean {
  const folded = foldCase(name)
  return openSections.some((prefix) => folded.startsWith(prefix))
}
