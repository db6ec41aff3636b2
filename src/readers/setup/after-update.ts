import { type Scan, scan as scanText } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import type { SourceText } from '../../source/text.js'
import { type ComposeEntry, type ComposeReading, readAsCompose, refusalOf } from '../compose/reading.js'
import { once } from '../once.js'
import { changesOf, overwritten } from './changes.js'
import type { BrokenValue, DroppedStatement, ReturnedDefault, Twin } from './losses.js'
import { lostComments } from './lost-comments.js'
import { place } from './placed.js'
import { readAsSetup } from './reading.js'
import { droppedStatements, returnedDefaults, twinsAdded } from './returned.js'
import { type UpdateOptions, urlAfter, writeAnew } from './update.js'
import { isWrittenBackAsItIs } from './written-back.js'

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
export function afterUpdate(
  scan: Scan,
  before: ComposeReading,
  options: UpdateOptions,
  setup = readAsSetup(scan.text),
): SetupUpdate {
  const placed = place(before, setup)
  const twins = twinsAdded(placed, setup)
  const url = urlAfter(setup, options)
  const isTheSame = isWrittenBackAsItIs(before, setup, placed, url)
  const text = once(() => writeAnew(setup, options))
  const compose = once(() => readAsCompose(scanText(text())))
  const changes = isTheSame ? overwritten(placed, url) : changesOf(placed, text(), compose())
  return {
    get text() {
      return text()
    },
    get compose() {
      return compose()
    },
    breaksFile: !isTheSame && refusalOf(before) === null && refusalOf(compose()) !== null,
    get lostComments() {
      return lostComments(scan, setup)
    },
    dropped: droppedStatements(placed, setup),
    broken: changes.flatMap(({ how, ...rest }) => (how === 'overwritten' ? [] : [{ ...rest, how }])),
    twins,
    returned: returnedDefaults(placed, setup, twins, options),
    vaultOverwritten: changes.find(({ how }) => how === 'overwritten')?.entry ?? null,
  }
}
