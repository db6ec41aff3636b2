import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { project } from '../messages/project.js'
import type { Choices } from './choices.js'
import { describeSource, type OptionSource, type Sourced } from './option-source.js'

/**
 * What `--print-config` shows: the choices as a config file, each with its source as a comment behind it.
 * Strings are quoted as JSON, which YAML reads.
 */
export function printChoices(choices: Choices, language: Language): string {
  const line = (indent: string, key: string, value: string, source: OptionSource) =>
    `${indent}${key}: ${value} # ${format(describeSource(source), language)}\n`
  const top = (key: string, { value, source }: Sourced<unknown>) =>
    value === null ? '' : line('', key, JSON.stringify(value), source)
  const rules = [...choices.rules]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, level]) => line('  ', rule, level.value, level.source))
  return [
    `# ${project.name} ${project.version}\n`,
    top('files', choices.files),
    top('templates', choices.templates),
    top('provided', choices.provided),
    top('tokens', choices.tokens),
    'organization:\n',
    line('  ', 'plan', choices.plan.value, choices.plan.source),
    line('  ', 'features', JSON.stringify(choices.features.value), choices.features.source),
    top('server-version', choices.serverVersion),
    top('fail-on', choices.failOn),
    top('language', choices.language),
    top('after-merge', choices.afterMerge),
    rules.length === 0 ? 'rules: {}\n' : `rules:\n${rules.join('')}`,
    printIgnores(choices),
    top('comment-ignores', choices.commentIgnores),
    printOverrides(choices),
    top('baseline', choices.baseline),
  ].join('')
}

function printIgnores({ ignores, config }: Choices): string {
  if (ignores.length === 0) return 'ignore: []\n'
  const items = ignores.map(
    ({ line, ...choice }) => `  - ${JSON.stringify(choice)} # ${config?.path}, ${line}\n`,
  )
  return `ignore:\n${items.join('')}`
}

function printOverrides({ overrides }: Choices): string {
  if (overrides.length === 0) return 'overrides: []\n'
  const items = overrides.map(({ files, plan, features, rules, provided }) => {
    const item = {
      files,
      organization: { plan: plan?.value, features: features?.value },
      rules: Object.fromEntries([...(rules ?? [])].map(([rule, { value }]) => [rule, value])),
      provided: provided?.value ?? [],
    }
    return `  - ${JSON.stringify(item)}\n`
  })
  return `overrides:\n${items.join('')}`
}
