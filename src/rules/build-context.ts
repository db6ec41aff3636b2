import { type CompanionFiles, type Companions, readCompanions } from '../readers/companions/companions.js'
import { readAsCompose, rejectionOf } from '../readers/compose/read-compose.js'
import type { ComposeEntry } from '../readers/compose/reading.js'
import type { SettingKey } from '../readers/dotnet/key.js'
import { readDotnet } from '../readers/dotnet/reading.js'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import { afterUpdate } from '../readers/setup/after-update.js'
import { globalEnv } from '../readers/setup/defaults.js'
import { readAsSetup } from '../readers/setup/read-setup.js'
import { withoutConfig } from '../readers/setup/update.js'
import { readTemplate } from '../readers/template/read-template.js'
import { guideSettings } from '../readiness/readiness.js'
import { dotnetSchema } from '../settings/catalogue/dotnet-schema.js'
import { compareReleases } from '../settings/catalogue/release.js'
import { type ContainerVariable, containerVariables } from '../settings/container-variables.js'
import { hiddenSettings } from '../settings/hidden-settings.js'
import { type Line, linesOf } from '../settings/line.js'
import { containerOfLite } from '../settings/lite-states.js'
import { providedBy } from '../settings/provided.js'
import { Settings, type StateOptions } from '../settings/settings.js'
import { hasSetupLine, setsAnything } from '../settings/setup-lines.js'
import { countBefore } from '../source/binary-search.js'
import { type Form, unlintable } from '../source/file-form.js'
import { isMisnamed, isTemplateName, splitPath } from '../source/file-name.js'
import { once } from '../source/lazy.js'
import { scan } from '../source/scan.js'
import type { Span } from '../source/span.js'
import type { SourceText } from '../source/text.js'
import { Value } from '../source/value.js'
import type { Context, Requirements } from './context.js'
import type { Together } from './parts.js'

/** What decides how a file is read, besides its text. */
export interface ReadOptions extends Pick<StateOptions, 'tokens' | 'secretUnlessKnown'> {
  readonly path: string
  /** Settings filled in at deploy: names in any case, and patterns. */
  readonly provided: readonly string[]
  /** The parts that are loaded together with the file; null where it stands alone. */
  readonly together: Together | null
  /** What the file set before the change under review; nothing where there is none. */
  readonly had: ReadonlySet<SettingKey>
  /** Whether a pattern of the user's names the file. */
  readonly nameIsChosen: boolean
  readonly companions: CompanionFiles
  readonly requirements: Requirements
  /** Whether the user named it a template; a template's suffix is enough. */
  readonly template: boolean
  /** The release to judge by; null: that of the images in the companion `docker-compose.yml`, else `newest`. */
  readonly release: string | null
  readonly newest: string
  readonly publicRepository: boolean
}

/** Reads a file as all its readers do, once for all rules; what few of them ask for is computed when asked. */
export function buildContext(text: SourceText, options: ReadOptions): Context {
  const { requirements, publicRepository, together, had } = options
  const unreadable = unlintable(text)
  const { name } = splitPath(options.path)
  const template = readTemplate(text, unreadable === null && (options.template || isTemplateName(name)))
  const scanned = scan(template.text)
  const compose = readAsCompose(scanned)
  const isControl = ({ statement: { key } }: ComposeEntry) => overlapsOne(key, template.inNames)
  const left = compose.entries.filter((entry) => !isControl(entry))
  const isAll = left.length === compose.entries.length
  const stack = looksLikeLite(text) ? 'lite' : 'standard'
  const companions = readCompanions(options.companions)
  const lines = linesOf(left, stack, companions.project?.variables)
  const byStatement = once(() => new Map(lines.map((line) => [line.statement, line])))
  const form = unreadable ?? formOf(lines, together, template.bringsSettings)
  const release = options.release ?? companions.compose?.release ?? companions.project?.release ?? null
  const settings = new Settings(
    lines,
    once(() => hiddenSettings(lines, scanned)),
    {
      stack,
      provided: providedBy(options.provided),
      tokens: options.tokens,
      secretUnlessKnown: options.secretUnlessKnown,
      isTemplate: template.isTemplate,
      originalText: template.text === text ? null : (span) => text.slice(span),
      elsewhere: template.bringsSettings ? () => true : setElsewhere(companions, together),
    },
  )
  const setup = once(() => readAsSetup(template.text))
  const failure = isAll ? compose.failure : (left.find(({ error }) => error)?.error ?? null)
  return {
    stack,
    form,
    isFragment: form === 'fragment' || (form === 'part' && together?.hasSetupLines === false),
    had,
    isMisnamed: !options.nameIsChosen && isMisnamed(name),
    template: template.isTemplate,
    scan: scanned,
    compose,
    lines,
    lineOf: (statement) => byStatement().get(statement),
    controlLines: template.controls,
    rejection: rejectionOf({ failure, entries: left }, ({ statement }) => {
      const line = byStatement().get(statement)
      return line !== undefined && settings.isTemplated(line)
    }),
    settings,
    requirements,
    release: release ?? options.newest,
    releaseIsKnown: release !== null && compareReleases(release, options.newest) <= 0,
    companions,
    globalEnvEdits: [...(companions.globalEnv?.keys ?? [])].flatMap((key) => guideSettings().get(key) ?? []),
    publicRepository,
    dotnet: once(() => readDotnet(containerOf(lines, settings, companions), dotnetSchema())),
    setup,
    update: once(() => afterUpdate(scanned, compose, companions.setupConfig ?? withoutConfig, setup())),
  }
}

/** How much of an installation's settings a file that can be read has. */
function formOf(lines: readonly Line[], together: Together | null, bringsSettings: boolean): Form {
  if (together !== null) return 'part'
  // A file that sets nothing is no fragment of anything: its lines were deleted.
  return bringsSettings || hasSetupLine(lines) || !setsAnything(lines) ? 'whole' : 'fragment'
}

/** Whether a setting may be set in a file beside this one: which settings, or any where that file is not known. */
function setElsewhere(
  { project, globalEnv: before }: Companions,
  together: Together | null,
): StateOptions['elsewhere'] {
  const isUnknown =
    together?.others === null || together?.speaks === false || project?.hasOtherEnvFile === true
  if (isUnknown) return () => true
  return (key) =>
    project?.keys.has(key) === true ||
    together?.others?.has(key) === true ||
    (before?.keys.has(key) === true && guideSettings().has(key))
}

/** What the container gets: Lite's after its entrypoint, else after `docker/global.env`, as Setup writes it or as it is. */
function containerOf(
  lines: readonly Line[],
  settings: Settings,
  { globalEnv: before }: Companions,
): readonly ContainerVariable[] {
  const lite = settings.lite()
  if (lite !== null) return containerOfLite(lines, lite)
  const ofSetup = globalEnv.map(([name, value]) => ({ name: new Value(name), value: new Value(value) }))
  return containerVariables(before?.variables ?? ofSetup, lines)
}

/** Whether a span shares a character with one of others, which are in order. */
function overlapsOne({ start, end }: Span, others: readonly Span[]): boolean {
  const other = others[countBefore(others, (each) => each.end <= start)]
  return other !== undefined && other.start < end
}
