import { type Message, message } from '../messages/message.js'
import { type Printable, printable } from '../messages/printable.js'
import { findLiteVariable, type LiteVariable } from '../readers/lite/names.js'
import { wantedTypes } from '../rules/values/value-does-not-bind.js'
import { settings } from '../settings/catalogue/catalogue.js'
import descriptions from '../settings/catalogue/descriptions.json' with { type: 'json' }
import { findFormerName } from '../settings/catalogue/lite-settings.js'
import { nextRelease, shownRelease } from '../settings/catalogue/release.js'
import type { RemovedSetting, Setting } from '../settings/catalogue/setting.js'
import { type Recognition, recognise } from '../settings/recognition.js'
import { isLiteName } from '../settings/typos/roots.js'
import { countsPlaceholderAsNone } from '../settings/values/placeholders.js'
import { Value } from '../source/value.js'

/** A name explained. */
export interface Explained {
  /** What the name itself is, where it is no setting's own. */
  readonly verdict: readonly Message[]
  /** The setting that is meant, and what is to be said of it. */
  readonly setting: Setting | null
  readonly sentences: readonly Message[]
  /** The settings of a section. */
  readonly members: readonly Printable[]
}

const nothing: Explained = { verdict: [], setting: null, sentences: [], members: [] }

/**
 * What a name is to Bitwarden, in sentences: a setting with its type, its default, what it does and what happens
 * when it is missing, empty, a placeholder or of a wrong type; a wrong name by the setting it is meant for. Null
 * for a name near nothing. `name` is one the user typed as an argument, so it may be shown.
 */
export function explainName(name: string): Explained | null {
  const typed = code(name.replace(/\p{C}/gu, ''))
  const recognition = recognise(new Value(name))
  switch (recognition.kind) {
    case 'known':
      return aboutSetting(recognition.setting)
    case 'misspelt':
    case 'translated':
    case 'below':
      return aboutSetting(recognition.setting, [message('explain.meant', { name: typed })])
    case 'removed':
      return { ...nothing, verdict: explainRemoved(recognition.removed) }
    case 'section':
      return explainSection(recognition.name)
    case 'elsewhere':
      // Of Lite's own names all are known.
      if (isLiteName(name)) return null
      return { ...nothing, verdict: [explainElsewhere(recognition, typed)] }
    case 'foreign':
      return explainForeign(recognition, typed)
    default: {
      const former = findFormerName(name)
      return former === undefined ? null : { ...nothing, verdict: explainRemoved(former) }
    }
  }
}

function aboutSetting(setting: Setting, verdict: readonly Message[] = []): Explained {
  const { name, secret, since, unusedSince, readsInstead } = setting
  const ofLite = findLiteVariable(name)
  const sentences = [
    ...(ofLite === undefined ? [typeOf(setting)] : [message('explain.lite')]),
    descriptionOf(name),
    defaultOf(setting),
    ...(ofLite === undefined ? [whenWrong(setting)] : inLite(ofLite)),
    ...(readsInstead === null ? [] : [message('explain.readsInstead', { name: readsInstead })]),
    ...(unusedSince === null ? [] : [message('explain.unused', { release: shownRelease(unusedSince) })]),
    ...(secret ? [message('explain.secret')] : []),
    ...sinceWhen(since),
  ]
  return { ...nothing, verdict, setting, sentences }
}

/** What Lite makes of a variable, and what a wrong value does. */
function inLite({ type, becomes, tlsOnly }: LiteVariable): Message[] {
  const settings = becomes.filter((name) => name.startsWith('globalSettings__')).map(code)
  return [
    ...(settings.length === 0 ? [] : [message('explain.liteBecomes', { settings })]),
    ...(type === 'switch' ? [message('explain.liteSwitch')] : []),
    ...(type === 'flag' ? [message('explain.liteFlag')] : []),
    ...(tlsOnly === true ? [message('explain.liteTls')] : []),
  ]
}

function sinceWhen(since: string | null): Message[] {
  if (since === null) return []
  return [
    since === nextRelease
      ? message('explain.sinceNext')
      : message('explain.since', { release: shownRelease(since) }),
  ]
}

function typeOf({ type, values }: Setting): Message {
  if (values === undefined) return message('explain.type', { type: printable(type) })
  return message('explain.typeOneOf', { words: values.map(code) })
}

/** What it does for an organization; a list's element as the list. */
export function descriptionOf(name: string): Message {
  const described = name.replace(/__(?:\d+|\{key\})$/, '')
  const template = byName.get(described)
  return template === undefined
    ? message('explain.undocumented')
    : { key: `settings.${described}`, template, params: {} }
}

const byName: ReadonlyMap<string, string> = new Map(Object.entries(descriptions))

function defaultOf({ default: value }: Setting): Message {
  if (value === null || value === '') return message('explain.noDefault')
  return message('explain.default', { value: code(String(value)) })
}

/** Empty, a placeholder, or of a wrong type. */
function whenWrong({ name, type, nullable }: Setting): Message {
  if (type === 'array') return message('explain.list', { name })
  if (type === 'dictionary') return message('explain.dictionary', { name })
  if (name === 'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT') return message('explain.runtime')
  if (type === 'string') {
    return countsPlaceholderAsNone(name) ? message('explain.placeholderIsNone') : message('explain.textAsIs')
  }
  const params = { wanted: wantedTypes[type] }
  // A start that .NET does not stop at: the element of a list, what only a nightly job reads.
  if (/__(?:\d+|\{index\})__/.test(name)) return message('explain.elementDropped', params)
  if (name.startsWith('adminSettings__')) return message('explain.nightly', params)
  return nullable ? message('explain.emptyOrBind', params) : message('explain.mustBind', params)
}

function explainRemoved({ name, removedIn, replacedBy }: RemovedSetting): Message[] {
  const gone = message('explain.removed', { name, release: shownRelease(removedIn) })
  return replacedBy === null ? [gone] : [gone, message('explain.replaced', { name: replacedBy })]
}

/** A list or dictionary is a setting all the same; of a section its members are named. */
function explainSection(section: Printable): Explained {
  const setting = settings.find(({ name }) => name === section)
  if (setting !== undefined) return aboutSetting(setting)
  const members = settings.map(({ name }) => name).filter((name) => name.startsWith(`${section}__`))
  return { ...nothing, verdict: [message('explain.section', { name: code(section) })], members }
}

function explainElsewhere({ file }: Extract<Recognition, { kind: 'elsewhere' }>, name: Message): Message {
  return file === null
    ? message('explain.notHere', { name })
    : message('explain.elsewhere', { name, path: file })
}

function explainForeign(
  { program, instead }: Extract<Recognition, { kind: 'foreign' }>,
  name: Message,
): Explained {
  const verdict = [message(`explain.${program}`, { name })]
  if (instead === null) return { ...nothing, verdict }
  const meant = settings.find((each) => each.name === instead)
  return meant === undefined ? { ...nothing, verdict } : aboutSetting(meant, verdict)
}

function code(text: string): Message {
  return message('config.named', { name: printable(text) })
}
