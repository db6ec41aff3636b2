import { type Scan, scan as scanText } from '../../source/scan.js'
import type { Span } from '../../source/span.js'
import type { SourceText } from '../../source/text.js'
import { readAsCompose, rejectionOf } from '../compose/read-compose.js'
import type { ComposeEntry, ComposeReading } from '../compose/reading.js'
import { changesOf, isWrittenBackAsItIs, overwritten } from './changes.js'
import {
  type BrokenValue,
  type DroppedStatement,
  type Duplicate,
  droppedStatements,
  duplicatesAdded,
  lostComments,
  type RestoredDefault,
  restoredDefaults,
} from './losses.js'
import { pairStatements } from './pair-statements.js'
import { readAsSetup, type SetupReading } from './read-setup.js'
import { type UpdateOptions, urlAfter, writeAnew } from './update.js'

/** What Bitwarden's own update does to a file, as its containers see it afterwards. */
export interface SetupUpdate {
  readonly text: SourceText
  /** Compose's reading of `text`. */
  readonly compose: ComposeReading
  /** Compose reads the file now and rejects it then. */
  readonly breaksFile: boolean
  readonly lostComments: readonly Span[]
  readonly dropped: readonly DroppedStatement[]
  readonly broken: readonly BrokenValue[]
  readonly duplicates: readonly Duplicate[]
  readonly restored: readonly RestoredDefault[]
  /** The vault URL that `config.yml` overrides. */
  readonly vaultOverwritten: ComposeEntry | null
}

/**
 * Compares a file before and after the update, statement by statement. Only what wins now can be lost, and only a
 * difference in what the containers get counts; statements that Compose rejects anyway are passed over.
 */
export function afterUpdate(
  scan: Scan,
  before: ComposeReading,
  options: UpdateOptions,
  setup = readAsSetup(scan.text),
): SetupUpdate {
  return new Update(scan, before, options, setup)
}

/** A class, as accessors of a literal are defined anew for each file; what few ask for is computed when asked. */
class Update implements SetupUpdate {
  readonly breaksFile: boolean
  readonly dropped: readonly DroppedStatement[]
  readonly broken: readonly BrokenValue[]
  readonly duplicates: readonly Duplicate[]
  readonly restored: readonly RestoredDefault[]
  readonly vaultOverwritten: ComposeEntry | null
  readonly #scan: Scan
  readonly #setup: SetupReading
  readonly #options: UpdateOptions
  #text: SourceText | undefined
  #compose: ComposeReading | undefined

  constructor(scan: Scan, before: ComposeReading, options: UpdateOptions, setup: SetupReading) {
    this.#scan = scan
    this.#setup = setup
    this.#options = options
    const pairs = pairStatements(before, setup)
    const url = urlAfter(setup, options)
    const isTheSame = isWrittenBackAsItIs(before, setup, pairs, url)
    const changes = isTheSame ? overwritten(pairs, url) : changesOf(pairs, this.text, this.compose)
    this.breaksFile = !isTheSame && rejectionOf(before) === null && rejectionOf(this.compose) !== null
    this.dropped = droppedStatements(pairs, setup)
    this.broken = changes.flatMap(({ how, ...rest }) => (how === 'overwritten' ? [] : [{ ...rest, how }]))
    this.duplicates = duplicatesAdded(pairs, setup)
    this.restored = restoredDefaults(pairs, setup, this.duplicates, options)
    this.vaultOverwritten = changes.find(({ how }) => how === 'overwritten')?.entry ?? null
  }

  get text(): SourceText {
    this.#text ??= writeAnew(this.#setup, this.#options)
    return this.#text
  }

  get compose(): ComposeReading {
    this.#compose ??= readAsCompose(scanText(this.text))
    return this.#compose
  }

  get lostComments(): readonly Span[] {
    return lostComments(this.#scan, this.#setup)
  }
}
