import { hint, namedOr, quoted } from '../../config/hint.js'
import { ConfigError } from '../../messages/errors.js'
import { type Message, message } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { features } from '../../readiness/feature.js'
import { descriptionOf } from '../../report/explain.js'
import { ruleGroups } from '../../rules/groups.js'
import { titleOf } from '../../rules/rule-texts.js'
import { rules } from '../../rules/table.js'
import { settings } from '../../settings/catalogue/catalogue.js'
import { liteSettings } from '../../settings/catalogue/lite-settings.js'
import type { Setting } from '../../settings/catalogue/setting.js'
import { pageOf } from './pages.js'
import type { Speaker } from './speaker.js'

/** A sentence is no listing: as many topics, and as many settings. */
const mostNamed = 4

/**
 * The error for a subject that nothing is called. It names what has the subject's words in its name (`tls`,
 * `SMTP_HOST`), else what is spelt nearly so, else what has them in its words (`license`, `port 465`).
 */
export function notExplained(subject: string, speaker: Speaker): ConfigError {
  const name = namedOr(subject, message('cli.thatText'))
  return new ConfigError(message('cli.neither', { name, hint: nearTo(subject, speaker) }))
}

function nearTo(subject: string, speaker: Speaker): Message {
  const asked = wordsOf(subject)
  if (asked.length === 0) return message('config.listRules')
  const named = settingsNamed(asked)
  const topics = topicsNamed(asked)
  if (topics.length > 0) return suggest([...topics, ...named])
  const about = [
    ...topicsAbout(asked, speaker),
    ...(named.length > 0 ? named : settingsAbout(asked, speaker)),
  ]
  return hint(subject, everything, about.length > 0 ? suggest(about) : message('config.listRules'))
}

function suggest(names: readonly string[]): Message {
  const [only = '', ...others] = names
  return others.length === 0
    ? message('config.didYouMean', { name: printable(only) })
    : message('explain.related', { names: quoted(names) })
}

const allSettings: readonly Setting[] = [...settings, ...liteSettings]
const topics = [...rules.map(({ id }) => id), ...features, ...ruleGroups]
const everything = [...topics, ...allSettings.map(({ name }) => name)]

function topicsNamed(asked: readonly string[]): readonly string[] {
  return topics.filter((name) => hasWords(name, asked)).slice(0, mostNamed)
}

function settingsNamed(asked: readonly string[]): readonly string[] {
  const ends = ({ name }: Setting) => wordsOf(name).slice(-asked.length).join() === asked.join()
  const found = allSettings.filter(({ name }) => hasWords(name, asked))
  return first(found, ends, ({ documented }) => documented)
}

function topicsAbout(asked: readonly string[], { say }: Speaker): readonly string[] {
  const byTitle = [
    ...features.filter((name) => isAbout(say(message(`feature.${name}`)), asked)),
    ...ruleGroups.filter((name) => isAbout(say(message(`group.${name}`)), asked)),
    ...rules.filter((rule) => isAbout(say(titleOf(rule)), asked)).map(({ id }) => id),
  ]
  const byPage = rules.map(({ id }) => id).filter((id) => isAbout(pageOf(id)?.why ?? '', asked))
  return [...new Set<string>([...byTitle, ...byPage])].slice(0, mostNamed)
}

function settingsAbout(asked: readonly string[], { say }: Speaker): readonly string[] {
  return first(
    allSettings.filter(({ documented, name }) => documented && isAbout(say(descriptionOf(name)), asked)),
  )
}

function hasWords(name: string, asked: readonly string[]): boolean {
  const words = wordsOf(name)
  return asked.every((word) => words.includes(word))
}

/** A word may go on, so that `license` finds licenses. */
function isAbout(text: string, asked: readonly string[]): boolean {
  const words = wordsOf(text)
  return asked.every((word) => words.some((each) => each.startsWith(word)))
}

/** The names of the first few settings, those that are preferred before the others. */
function first(
  found: readonly Setting[],
  ...preferred: readonly ((setting: Setting) => boolean)[]
): readonly string[] {
  const rank = (setting: Setting) => preferred.filter((prefer) => prefer(setting)).length
  return found
    .toSorted((one, other) => rank(other) - rank(one))
    .slice(0, mostNamed)
    .map(({ name }) => name)
}

/** `globalSettings__mail__smtp__host` is global, settings, mail, smtp, host. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
