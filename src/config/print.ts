import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { project } from '../messages/project.js'
import type { Decision } from './decide.js'
import { type Chosen, describeOrigin, type Origin } from './option-source.js'

/**
 * What `--print-config` shows: the choices as a config file, each with its origin as a comment behind it.
 * Strings are quoted as JSON, which YAML reads.
 */
export function printDecision(decision: Decision, language: Language): string {
  const line = (indent: string, key: string, value: string, from: Origin) =>
    `${indent}${key}: ${value} # ${format(describeOrigin(from), language)}\n`
  const top = (key: string, { value, from }: Chosen<unknown>) =>
    value === null ? '' : line('', key, JSON.stringify(value), from)
  const rules = [...decision.rules]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, level]) => line('  ', rule, level.value, level.from))
  return [
    `# ${project.name} ${project.version}\n`,
    top('files', decision.files),
    top('templates', decision.templates),
    top('provided', decision.provided),
    top('tokens', decision.tokens),
    'organization:\n',
    line('  ', 'plan', decision.plan.value, decision.plan.from),
    line('  ', 'features', JSON.stringify(decision.features.value), decision.features.from),
    top('server-version', decision.serverVersion),
    top('fail-on', decision.failOn),
    top('language', decision.language),
    top('after-merge', decision.afterMerge),
    rules.length === 0 ? 'rules: {}\n' : `rules:\n${rules.join('')}`,
    printIgnore(decision),
    printOverrides(decision),
    top('baseline', decision.baseline),
  ].join('')
}

function printIgnore({ ignore, config }: Decision): string {
  if (ignore.length === 0) return 'ignore: []\n'
  const items = ignore.map(
    ({ line, ...choice }) => `  - ${JSON.stringify(choice)} # ${config?.path}, ${line}\n`,
  )
  return `ignore:\n${items.join('')}`
}

function printOverrides({ overrides }: Decision): string {
  if (overrides.length === 0) return 'overrides: []\n'
  const items = overrides.map(({ files, organization, rules, provided }) => {
    const item = {
      files,
      organization: { plan: organization.plan?.value, features: organization.features?.value },
      rules: Object.fromEntries([...rules].map(([rule, { value }]) => [rule, value])),
      provided,
    }
    return `  - ${JSON.stringify(item)}\n`
  })
  return `overrides:\n${items.join('')}`
}
