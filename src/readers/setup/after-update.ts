import { type Scan, scan as scanText } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import type { SourceText } from '../../source/text.js'
import { type ComposeEntry, type ComposeReading, readAsCompose, refusalOf } from '../compose/reading.js'
import { changesOf } from './changes.js'
import type { BrokenValue, DroppedStatement, ReturnedDefault, Twin } from './losses.js'
import { lostComments } from './lost-comments.js'
import { place } from './placed.js'
import { readAsSetup } from './reading.js'
import { droppedStatements, returnedDefaults, twinsAdded } from './returned.js'
import { type UpdateOptions, updateFile } from './update.js'

/** What Bitwarden's own update does to a file, as its containers see it afterwards. */
export interface SetupUpdate {
  readonly text: SourceText
  /** Compose's reading of `text`. */
  readonly compose: ComposeReading
  /** Compose reads the file now and refuses it then. */
  readonly breaksFile: boolean
  readonly lostComments: readonly Span[]
  readonly dropped: readonly DroppedStatement[]
  readonly broken: readonly BrokenValue[]
  readonly twins: readonly Twin[]
  readonly returned: readonly ReturnedDefault[]
  /** The vault URL that `config.yml` overrides. */
  readonly vaultOverwritten: ComposeEntry | null
}

/**
 * Compares a file before and after the update, statement by statement. Only what wins now can be lost, and only a
 * difference in what the containers get counts; statements that Compose refuses anyway are passed over.
 */
export function afterUpdate(scan: Scan, before: ComposeReading, options: UpdateOptions): SetupUpdate {
  const text = updateFile(scan.text, options)
  const compose = readAsCompose(scanText(text))
  const setup = readAsSetup(scan.text)
  const placed = place(before, setup)
  const changes = changesOf(placed, text, compose)
  const twins = twinsAdded(placed, setup)
  return {
    text,
    compose,
    breaksFile: refusalOf(before) === null && refusalOf(compose) !== null,
    lostComments: lostComments(scan, setup),
    dropped: droppedStatements(placed, setup),
    broken: changes.flatMap(({ how, ...rest }) => (how === 'overwritten' ? [] : [{ ...rest, how }])),
    twins,
    returned: returnedDefaults(placed, setup, twins, options),
    vaultOverwritten: changes.find(({ how }) => how === 'overwritten')?.entry ?? null,
  }
}
