import { hint, namedOr, quoted } from '../../config/hint.js'
import { ruleIds } from '../../config/parse-option.js'
import { ConfigError } from '../../messages/errors.js'
import { message } from '../../messages/message.js'
import { features } from '../../readiness/feature.js'
import { settings } from '../../settings/catalogue/catalogue.js'
import { liteSettings } from '../../settings/catalogue/lite-settings.js'
import { ruleGroups } from './group.js'

/** A sentence is no listing. */
const mostNamed = 6

/** The error for a subject that nothing is called: what has its words, else what is spelt nearly so. */
export function notExplained(subject: string): ConfigError {
  const name = namedOr(subject, message('config.aKey'))
  return new ConfigError(message('cli.neither', { name, hint: nearTo(subject) }))
}

function nearTo(subject: string) {
  const related = withWords(subject).slice(0, mostNamed)
  if (related.length > 1) return message('explain.related', { names: quoted(related) })
  const known = related.length === 1 ? related : everything
  return hint(related[0] ?? subject, known, message('config.listRules'))
}

const settingNames = [...settings, ...liteSettings].map(({ name }) => name)
const everything = [...ruleIds, ...features, ...ruleGroups, ...settingNames]

/** The rules, features and settings of whose name the subject is a part by itself: `tls`, `smtp__port`, `password`. */
function withWords(subject: string): readonly string[] {
  const words = `-${subject.toLowerCase()}-`
  const segments = `__${subject.toLowerCase()}`
  return [
    ...[...ruleIds, ...features].filter((id) => `-${id}-`.includes(words)),
    ...settingNames.filter((name) => name.toLowerCase().endsWith(segments)),
  ]
}
