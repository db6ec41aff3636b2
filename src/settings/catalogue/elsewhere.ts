import { type Printable, printable, word } from '../../messages/printable.js'
import { type SettingKey, settingKey } from '../../readers/dotnet/key.js'
import { otherFiles, sections } from './catalogue.js'

/** A name that is read from another place than this file. */
export interface Elsewhere {
  /** Null where nothing of the user's sets it. */
  readonly file: Printable | null
  readonly name: Printable
}

/** Bitwarden Lite's own file: its names are right there. */
const liteFile = word('bitwarden-lite/settings.env')

/** The listed names; of one that several files may hold the first counts. */
const listed = Object.entries(otherFiles)
  .flatMap(([file, names]) =>
    names.map((name): [string, Elsewhere] => [name, { file: printable(file), name: printable(name) }]),
  )
  .reverse()
const byName: ReadonlyMap<string, Elsewhere> = new Map(listed.filter(([name]) => !name.includes('__')))
const byKey: ReadonlyMap<SettingKey, Elsewhere> = new Map(
  listed.flatMap(([name, where]) => (name.includes('__') ? [[settingKey(name), where]] : [])),
)

/** Names that are known by how they begin. */
const families: readonly { readonly prefix: string; readonly elsewhere: Elsewhere }[] = [
  {
    prefix: settingKey('keyConnectorSettings__'),
    elsewhere: { file: word('env/key-connector.override.env'), name: word('keyConnectorSettings') },
  },
  { prefix: settingKey('BW_'), elsewhere: { file: liteFile, name: word('BW_*') } },
  ...sections
    .filter(({ read }) => read !== 'here')
    .map(({ prefix }) => ({
      prefix: settingKey(prefix),
      elsewhere: { file: null, name: printable(prefix.slice(0, -2)) },
    })),
]

/** Sections that take names nobody lists. */
const openSections = sections.filter(({ read }) => read === 'here').map(({ prefix }) => settingKey(prefix))

/**
 * Where a name belongs that other containers read, from other files; undefined for every other name. The
 * shell's names count in their own case only, sections in any.
 */
export function findElsewhere(name: string): Elsewhere | undefined {
  const key = settingKey(name)
  return (
    byName.get(name) ?? byKey.get(key) ?? families.find(({ prefix }) => key.startsWith(prefix))?.elsewhere
  )
}

/** Whether the name is in a section that takes names nobody lists (`Logging__LogLevel__Default`). */
export function isOpenSection(name: string): boolean {
  const key = settingKey(name)
  return openSections.some((prefix) => key.startsWith(prefix))
}
