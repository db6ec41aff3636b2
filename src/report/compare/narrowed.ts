import { firstFew } from '../../messages/first-few.js'
import { type Message, message } from '../../messages/message.js'
import { printable, word } from '../../messages/printable.js'
import type { RuleId } from '../../messages/rule-id.js'
import { type Level, rank } from '../../messages/severity.js'
import type { FilePolicy, Policy } from '../../policy/policy.js'
import { settingKey } from '../../readers/dotnet/key.js'
import { findSetting } from '../../settings/catalogue/catalogue.js'
import { ruleLevels } from '../rule-severity.js'
import type { Pair } from './pair.js'

/** The level of each rule for one file. */
export function levelsIn({ levels }: FilePolicy): (rule: RuleId) => Level {
  return (rule) => levels.get(rule) ?? ruleLevels.get(rule) ?? 'notice'
}

/** What the configuration before a change looked at and that after it does not, each with the files it concerns. */
export function narrowed(pairs: readonly Pair[], before: Policy, after: Policy): readonly Message[] {
  const concerns = new Map<string, { readonly what: Message; readonly paths: string[] }>()
  const policies = new Map<string, FilePolicy>()
  const policyAt = (policy: Policy, path: string, name: string) => {
    const key = `${name}${path}`
    const known = policies.get(key) ?? policy.forFile(path)
    policies.set(key, known)
    return known
  }
  for (const { was, is } of pairs) {
    if (is.role !== 'linted') continue
    const then = policyAt(before, was?.path ?? is.path, 'then ')
    const now = policyAt(after, is.path, 'now ')
    for (const what of [
      ...loweredRules(then, now),
      ...narrowedChecks(then, now),
      ...loosened(before, after),
    ]) {
      const key = JSON.stringify(what)
      const known = concerns.get(key)
      if (known === undefined) concerns.set(key, { what, paths: [is.path] })
      else known.paths.push(is.path)
    }
  }
  return [...concerns.values()].map(({ what, paths }) =>
    message('change.inFiles', {
      what,
      paths: firstFew(paths, mostNamed, (path) => message('change.path', { path: printable(path) })),
    }),
  )
}

const mostNamed = 5

function loweredRules(then: FilePolicy, now: FilePolicy): Message[] {
  if (then.levels === now.levels) return []
  const [before, after] = [levelsIn(then), levelsIn(now)]
  return [...ruleLevels.keys()].flatMap((rule) => {
    const [from, to] = [before(rule), after(rule)]
    if (from === 'off' || from === to) return []
    if (to === 'off') return [message('change.rule', { rule: word(rule) })]
    if (rank(to) < rank(from)) return []
    return [message('change.level', { rule: word(rule), from: word(from), to: word(to) })]
  })
}

function narrowedChecks(then: FilePolicy, now: FilePolicy): Message[] {
  const wanted = then.requirements.features.filter((feature) => !now.requirements.features.includes(feature))
  const known = new Set(then.provided.map(settingKey))
  const provided = now.provided.filter((name) => !known.has(settingKey(name)))
  return [
    ...(provided.length === 0 ? [] : [message('change.provided', { settings: provided.map(settingShown) })]),
    ...(now.template && !then.template ? [message('change.template')] : []),
    ...(then.requirements.plan === 'enterprise' && now.requirements.plan === 'families'
      ? [message('change.plan')]
      : []),
    ...(wanted.length === 0 ? [] : [message('change.features', { features: wanted.map(named) })]),
  ]
}

/** What the configuration says of every file. */
function loosened(before: Policy, after: Policy): Message[] {
  const known = new Set(before.tokenForms)
  const tokens = after.tokenForms.filter((form) => !known.has(form))
  const [from, to] = [before.serverVersion, after.serverVersion]
  return [
    ...(tokens.length === 0 ? [] : [message('change.tokens', { tokens: tokens.map(named) })]),
    ...(to === null || from === to ? [] : [message('change.release', { to: printable(to) })]),
    ...(after.commentIgnores && !before.commentIgnores ? [message('change.commentIgnores')] : []),
  ]
}

/** What the user wrote may be a pattern; it is their config's, not the file's. */
function settingShown(name: string): Message {
  return named(findSetting(name)?.name ?? name)
}

function named(text: string): Message {
  return message('config.named', { name: printable(text.length > 100 ? `${text.slice(0, 100)}...` : text) })
}
