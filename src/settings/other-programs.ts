import { type Printable, printable } from '../messages/printable.js'
import { settingKey } from '../readers/dotnet/key.js'
import { reveal, type Value } from '../source/value.js'
import { setting } from './catalogue/catalogue.js'
import type { SettingName } from './catalogue/setting.js'
import data from './other-programs.json' with { type: 'json' }

/** Whose name it is: Vaultwarden's, one of Setup's `config.yml`, or a key of an application at Duo. */
export type OtherProgram = keyof typeof data

/** A name that means something to another program, and nothing where this file is read. */
export interface ForeignName {
  readonly program: OtherProgram
  readonly name: Printable
  /** No other program has such a name; else it counts in the company of one that is. */
  readonly own: boolean
  /** What Bitwarden reads for what is meant, with a value of its own kind; null where there is no such setting. */
  readonly instead: SettingName | null
}

interface ProgramData {
  readonly own: readonly string[]
  readonly shared: readonly string[]
  readonly instead: Readonly<Record<string, string>>
}

const programs: Readonly<Record<OtherProgram, ProgramData>> = data

const foreignNames: ReadonlyMap<string, ForeignName> = new Map(
  (Object.keys(data) as OtherProgram[]).flatMap((program) => {
    const { own, shared, instead } = programs[program]
    return [...own, ...shared].map((name): [string, ForeignName] => {
      const known = instead[name]
      return [
        keyOf(name),
        {
          program,
          name: printable(name),
          own: own.includes(name),
          instead: known === undefined ? null : setting(known).name,
        },
      ]
    })
  }),
)

/** A name of another program, or undefined. The shell's names count in their own case only, sections in any. */
export function findForeignName(name: string): ForeignName | undefined {
  return foreignNames.get(keyOf(name))
}

/** The same of a name in a file, which may be one that several programs have. */
export function foreignNameOf(name: Value): ForeignName | undefined {
  return findForeignName(reveal(name))
}

function keyOf(name: string): string {
  return name.includes('__') ? settingKey(name) : name
}
