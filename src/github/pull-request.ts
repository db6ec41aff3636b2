import { lint, type Source } from '../lint.js'
import type { Language } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { type Change, compareReports } from '../report/compare/change.js'
import { withLost } from '../report/compare/lost.js'
import { releaseChange } from '../report/compare/release-change.js'
import type { CountsUnderGate } from '../report/formats/annotations.js'
import { blobUrl } from '../report/formats/summary/markdown.js'
import type { Report } from '../report/report.js'
import { type BaseFile, type ReadFiles, readBase } from './base.js'
import { type Compared, findChange } from './changed.js'
import { type Checkout, findCheckout } from './checkout.js'
import { type Connection, connection } from './connection.js'
import { withDeleted } from './deleted-lines.js'
import type { ChangedFile } from './diff.js'
import type { Run } from './event.js'
import { applyGate, type Gate } from './gate.js'
import type { Git } from './git.js'
import { type HeadPolicy, lintBase, sharedFiles } from './lint-base.js'
import { postSuggestions } from './post-suggestions.js'

/** What the workflow step brings. */
export interface Step {
  readonly env: Readonly<NodeJS.ProcessEnv>
  readonly run: Run
  readonly token: string | null
  readonly gate: Gate
  readonly suggestions: boolean
  readonly language: Language
  readonly sources: readonly Source[]
  readonly report: Report
  readonly head: HeadPolicy
}

/** The report in the light of the change that started the run. */
export interface Reviewed {
  /** Judged by what the gate lets count. */
  readonly report: Report
  /** Null where there is no state before, or none that could be read. */
  readonly change: Change | null
  readonly counts: CountsUnderGate
  /** The linted files that the change touches, by the report's paths; null where that is not known. */
  readonly touched: ReadonlySet<string> | null
  readonly checkout: Checkout
  /** The page of a linted file, or of its line, at the commit linted; null outside of GitHub. */
  readonly linkTo: ((path: string, line: number | null) => string) | null
  /** What was compared, and what was not permitted: for the log. */
  readonly log: readonly Message[]
  /** Those of them that a reader of the summary must know. */
  readonly notes: readonly Message[]
}

/**
 * Compares with the state before the change, lets the gate judge, and posts suggestions where asked.
 *
 * Never fails for want of a permission, an object or an answer: each is a sentence, and without a state before
 * every finding counts.
 */
export async function pullRequest(step: Step): Promise<Reviewed> {
  const paths = step.sources.map(({ path }) => path)
  const checkout = await findCheckout(step.head.workspace, paths, step.run, step.env)
  try {
    return await reviewOf(step, checkout)
  } finally {
    checkout.close()
  }
}

async function reviewOf(step: Step, checkout: Checkout): Promise<Reviewed> {
  const { env, run, sources, head } = step
  const paths = sources.map(({ path }) => path)
  const api = connection(step.token, env['GITHUB_API_URL'] ?? 'https://api.github.com', run.repository)

  const linted = [...placesOf(paths, checkout).values()]
  const { compared, logMessage, note } = await findChange(run, checkout.git, api, linted)
  const judged = compared && (await changeOf(step, compared, checkout, api))
  const change = judged?.change ?? null
  const report = judged?.report ?? step.report
  const places = placesOf([...paths, ...(change?.lost ?? []).map(({ path }) => path)], checkout)
  const shared = placesOf(sharedFiles(sources, head), checkout)
  const known = compared && change && { compared, change, places, shared: [...shared.values()] }
  const gated = applyGate(step.gate, report, known)

  const target = run.event.kind === 'pull-request' && run.event.target ? run.event : null
  const notes = [
    ...(target === null ? [] : [await targetNote(target.head, checkout.git)]),
    ...(gated.logMessage === null ? [] : [gated.logMessage]),
    ...(step.suggestions ? await postSuggestions(report, step.language, run, checkout, api) : []),
  ]
  return {
    report: gated.report,
    counts: gated.counts,
    change,
    touched: touchedBy(compared, places),
    checkout,
    linkTo: linksTo(run, checkout, env['GITHUB_SERVER_URL']),
    log: [logMessage, ...notes],
    notes: note === null ? notes : [note, ...notes],
  }
}

interface JudgedChange {
  readonly change: Change
  /** The report of the step, with what this change deleted from fragments. */
  readonly report: Report
}

/** Whether the pull request itself is checked out, alone or merged, tells how dangerous the event is. */
async function targetNote(head: string, git: Git | null): Promise<Message> {
  const parents = git === null ? null : await git.parents(git.head)
  const isHead = git?.head === head || parents?.includes(head) === true
  return message(isHead ? 'github.targetHead' : 'github.pullRequestTarget')
}

async function changeOf(
  { sources, report: alone, head }: Step,
  compared: Compared,
  checkout: Checkout,
  api: Connection,
): Promise<JudgedChange> {
  const read: ReadFiles = async (paths, symlinks) => {
    const places = placesOf(paths, checkout)
    const files = await readBase([...places.values()], compared, checkout.git, api, symlinks)
    return new Map(paths.map((path) => [path, displayedFile(files.get(places.get(path) ?? ''), checkout)]))
  }
  const changed = compared.files?.map((file) => displayedChange(file, checkout)) ?? null
  const base = await lintBase(sources, head, read, changed)
  const deleting = withDeleted(sources, alone, base)
  const report = deleting === null ? alone : lint(deleting, head.policy)
  const compare = compareReports(
    { report: base.report, policy: base.policy ?? head.policy, anew: base.anew },
    { report, policy: head.policy },
    base.bases,
  )
  const unknown = base.policy === null ? [message('change.unknown')] : []
  const releases = base.releases.flatMap(({ path, from, to }) => {
    const file = report.files.find((each) => each.path === path)
    return file === undefined ? [] : [releaseChange(file, from, to)]
  })
  const change = { ...compare, turnsOff: [...compare.turnsOff, ...unknown], releases }
  return withLost(report, change, [...base.lost, ...compare.lost], head.policy)
}

function displayedChange({ path, before, deleted }: ChangedFile, { displayPath }: Checkout): ChangedFile {
  return { path: displayPath(path), before: before === null ? null : displayPath(before), deleted }
}

/** What is outside of the repository is in no commit of it. */
function displayedFile(file: BaseFile | undefined, checkout: Checkout): BaseFile {
  if (file === undefined) return { kind: 'uncommitted' }
  return file.kind === 'present' ? { ...file, path: checkout.displayPath(file.path) } : file
}

/** Where the paths of the report stand in the repository; those outside of it are left out. */
function placesOf(paths: readonly string[], checkout: Checkout): ReadonlyMap<string, string> {
  return new Map(
    paths.flatMap((path) => {
      const place = checkout.place(path)
      return place === null ? [] : [[path, place]]
    }),
  )
}

function touchedBy(
  compared: Compared | null,
  places: ReadonlyMap<string, string>,
): ReadonlySet<string> | null {
  if (compared === null || compared.files === null) return null
  const changed = new Set(compared.files.flatMap(({ path, before }) => [path, before ?? path]))
  return new Set([...places].flatMap(([path, place]) => (changed.has(place) ? [path] : [])))
}

/** A commit that only this machine knows has no page. */
function linksTo(
  { repository, event, sha }: Run,
  { git, place }: Checkout,
  server?: string,
): Reviewed['linkTo'] {
  const head = 'head' in event ? event.head : sha
  const commit = git !== null && [sha, head].includes(git.head) ? git.head : sha
  if (repository === null || commit === null) return null
  const blobs = `${server ?? 'https://github.com'}/${repository.owner}/${repository.name}/blob/${commit}`
  return (path, line) => blobUrl(blobs, place(path) ?? path, line)
}
