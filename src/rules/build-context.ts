import type { Companions } from '../readers/companions/companion.js'
import { editedInGlobalEnv } from '../readers/companions/global-env.js'
import { releaseOf } from '../readers/companions/image-release.js'
import { readSetupConfig } from '../readers/companions/setup-config.js'
import { readAsCompose, rejectionOf } from '../readers/compose/read-compose.js'
import { afterUpdate } from '../readers/setup/after-update.js'
import { readAsSetup } from '../readers/setup/read-setup.js'
import { compareReleases } from '../settings/catalogue/release.js'
import { commentedSettings, nameEntries } from '../settings/line.js'
import { looksLikeLite } from '../settings/lite.js'
import { Settings, type StateOptions } from '../settings/states.js'
import { bringsSettings, isTemplateLine } from '../settings/values/template-lines.js'
import { unlintable } from '../source/file-form.js'
import { once } from '../source/once.js'
import { scan } from '../source/scan.js'
import type { SourceText } from '../source/text.js'
import type { Context, Requirements } from './context.js'

/** What decides how a file is read, besides its text. */
export interface ReadOptions extends Omit<StateOptions, 'elsewhere'> {
  readonly path: string
  readonly companions: Companions
  readonly requirements: Requirements
  /** Whether the user named it a template; a template's suffix is enough. */
  readonly template: boolean
  /** The release to judge by; null: that of the images in the companion `docker-compose.yml`, else `newest`. */
  readonly release: string | null
  readonly newest: string
  readonly publicRepository: boolean
}

/** Reads a file as all its readers do, once for all rules; what few of them ask for is computed when asked. */
export function readFile(text: SourceText, options: ReadOptions): Context {
  const { companions, requirements, publicRepository } = options
  const scanned = scan(text)
  const compose = readAsCompose(scanned)
  const form = unlintable(text) ?? 'whole'
  const template = form === 'whole' && (options.template || templateSuffix.test(options.path))
  const isControl = template ? isTemplateLine : () => false
  const control = compose.entries.filter(isControl)
  const left = control.length === 0 ? compose.entries : compose.entries.filter((entry) => !isControl(entry))
  const entries = nameEntries(left)
  const earlier = new Set(editedInGlobalEnv(companions).map((name) => name.toLowerCase()))
  const config = companions.get('config')
  const images = companions.get('compose')
  const release = options.release ?? (images && releaseOf(images.text))
  const settings = new Settings(entries, () => commentedSettings(scanned), {
    provided: options.provided,
    tokens: options.tokens,
    elsewhere: control.some(bringsSettings) ? () => true : (name) => earlier.has(name),
  })
  const setup = once(() => readAsSetup(text))
  const named = once(() => new Map(entries.map((entry) => [entry.entry, entry])))
  const failure = control.length === 0 ? compose.failure : (left.find(({ error }) => error)?.error ?? null)
  return {
    stack: looksLikeLite(text) ? 'lite' : 'standard',
    form,
    template,
    scan: scanned,
    compose,
    entries,
    controlLines: control.map(({ statement }) => statement.span),
    rejection: rejectionOf({ failure, entries: left }, (entry) => {
      const its = named().get(entry)
      return its !== undefined && settings.isTemplated(its)
    }),
    settings,
    requirements,
    release: release ?? options.newest,
    releaseIsKnown: release !== undefined && compareReleases(release, options.newest) <= 0,
    companions,
    publicRepository,
    named,
    setup,
    update: once(() =>
      afterUpdate(scanned, compose, config ? readSetupConfig(config.text) : unknownSetup, setup()),
    ),
  }
}

const templateSuffix = /\.(?:j2|tmpl|tpl|template|example|sample|dist)$/

/** Without a `config.yml` Setup takes both from the file itself. */
const unknownSetup = { url: null, pushNotifications: null }
