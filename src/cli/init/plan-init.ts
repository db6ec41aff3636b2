import { policyOf } from '../../config/build-policy.js'
import { combine, type PartialChoices } from '../../config/choices.js'
import { parseBaseline } from '../../config/parse-baseline.js'
import { parseConfig } from '../../config/parse-config.js'
import { loadBaseline } from '../../files/config.js'
import { isTaken } from '../../files/write-new.js'
import { lint, type Source } from '../../lint.js'
import { type Message, message } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { recordBaseline, renderBaseline } from '../../report/formats/baseline.js'
import { configFile, wantedBy } from '../../report/init/config-file.js'
import { gitlabJob, gitlabPaths } from '../../report/init/gitlab-job.js'
import type { Pin } from '../../report/init/pins.js'
import type { Forge, InitPlan, NewFile } from '../../report/init/plan.js'
import { jobName, workflow, workflowPath } from '../../report/init/workflow.js'
import type { Report } from '../../report/report.js'
import { isLinted } from '../../source/file-form.js'
import { existingWorkflow } from './forge.js'

/** What is there, and what was asked for. */
export interface InitFacts {
  /** The top of the repository, absolute. */
  readonly root: string
  readonly forge: Forge
  readonly sources: readonly Source[]
  /** What the options of the call say. */
  readonly options: PartialChoices
  /** The config that is there, which then stays; null where there is none. */
  readonly config: PartialChoices | null
  readonly pin: Pin
}

/** A part of the plan: the files that make it up, those that stay, what is left for a person. */
interface Part {
  readonly files: readonly NewFile[]
  readonly kept: readonly string[]
  readonly left: readonly Message[]
}

/** Plans what to write. What is written is read back, so that the verdict it is shown with is that of a run with it. */
export async function planInit(facts: InitFacts): Promise<InitPlan> {
  const { root, forge, sources, options, config } = facts
  const judge = async (choices: PartialChoices | null, content: string | null = null): Promise<Report> => {
    const all = combine(options, choices)
    const name = all.baseline.value
    const baseline =
      name === null
        ? null
        : content === null
          ? await loadBaseline(root, name, null)
          : parseBaseline(content, name)
    return lint(sources, policyOf(all, { baseline, complete: true }))
  }
  const found = await judge(config)
  const jobs = forge === 'gitlab' ? gitlabPart(root) : githubPart(facts)
  const settings = config === null ? await settingsPart(facts, found, judge) : keptConfig(config, found)
  return {
    forge,
    found,
    after: settings.after,
    baseline: settings.baseline,
    files: [...jobs.files, ...settings.files],
    kept: [...jobs.kept, ...settings.kept],
    left: [...jobs.left, message('init.invite')],
  }
}

function githubPart({ root, pin }: InitFacts): Part {
  const existing = existingWorkflow(root)
  const job = printable(existing?.check ?? jobName)
  const left = [message('init.require', { job })]
  if (existing !== null) return { files: [], kept: [existing.path], left }
  if (isTaken(root, workflowPath)) return { files: [], kept: [workflowPath], left }
  const unpinned = pin.commit === null ? [message('init.pin', { version: printable(pin.version) })] : []
  return {
    files: [{ path: workflowPath, content: workflow(pin) }],
    kept: [],
    left: [...unpinned, ...left],
  }
}

function gitlabPart(root: string): Part {
  const left = [message('init.requirePipeline')]
  const { main, included } = gitlabPaths
  const content = gitlabJob()
  if (!isTaken(root, main)) return { files: [{ path: main, content }], kept: [], left }
  const include = message('init.include', { path: printable(included) })
  if (isTaken(root, included)) return { files: [], kept: [main, included], left: [include, ...left] }
  return { files: [{ path: included, content }], kept: [main], left: [include, ...left] }
}

type Settings = Pick<InitPlan, 'files' | 'kept' | 'after' | 'baseline'>
type Judge = (choices: PartialChoices | null, content?: string | null) => Promise<Report>

function keptConfig({ config }: PartialChoices, found: Report): Settings {
  return { files: [], kept: config ? [config.path] : [], after: found, baseline: null }
}

/** The config that fits the files, and the baseline where something under it would not pass. */
async function settingsPart({ root, forge }: InitFacts, found: Report, judge: Judge): Promise<Settings> {
  const paths = settingsPaths[forge]
  const wanted = found.files.filter(({ form, role }) => isLinted(form) && role === 'linted').map(wantedBy)
  const plain = configFile(wanted, null)
  const judged = await judge(parseConfig(plain, paths.config))
  const { count, content } = baselineOf(judged, paths.baseline)
  if (count === 0)
    return { files: [{ path: paths.config, content: plain }], kept: [], after: judged, baseline: null }
  const config = configFile(wanted, paths.baseline)
  const taken = isTaken(root, paths.baseline)
  const after = await judge(parseConfig(config, paths.config), taken ? null : content)
  const files = [{ path: paths.config, content: config }]
  if (taken) return { files, kept: [paths.baseline], after, baseline: null }
  return {
    files: [...files, { path: paths.baseline, content }],
    kept: [],
    after,
    baseline: { path: paths.baseline, count },
  }
}

const settingsPaths: Readonly<Record<Forge, { readonly config: string; readonly baseline: string }>> = {
  github: { config: '.github/override-lint.yml', baseline: '.github/override-lint.baseline.json' },
  gitlab: { config: '.override-lint.yml', baseline: '.override-lint.baseline.json' },
}

/** A notice fails nothing, and is not worth being hidden. */
function baselineOf(report: Report, path: string) {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity !== 'notice'),
  }))
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0)
  return { count, content: renderBaseline(recordBaseline({ ...report, files }, path, (from) => from)) }
}
