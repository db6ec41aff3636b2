import { languages } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { levels } from '../messages/severity.js'
import { failOns } from '../policy/fail-on.js'
import { features } from '../readiness/feature.js'
import { commentIgnores, plans } from './choices.js'
import { quoted } from './hint.js'

/** One key of the config: the text of its errors, of the JSON Schema and of the reference. */
export interface ConfigKey {
  readonly about: Message
  /** What may stand behind it. */
  readonly takes: Message
  /** As the reference shows it; null where leaving the key out means nothing in particular. */
  readonly default: string | null
}

const patterns = message('takes.patterns')
const settings = message('takes.settings')
const list = message('takes.list')
const mapping = message('takes.mapping')
const text = message('takes.text')
const oneOf = (words: readonly string[]) => message('takes.oneOf', { words: quoted(words) })

/** Every key of the config file by its place, `[]` standing for each item of a list. */
export const configKeys = {
  files: { about: message('choices.files'), takes: patterns, default: null },
  templates: { about: message('choices.templates'), takes: patterns, default: null },
  provided: { about: message('choices.provided'), takes: settings, default: '[]' },
  tokens: { about: message('choices.tokens'), takes: message('takes.tokens'), default: '[]' },
  organization: { about: message('choices.organization'), takes: mapping, default: null },
  'organization.plan': { about: message('choices.plan'), takes: oneOf(plans), default: 'enterprise' },
  'organization.features': {
    about: message('choices.features'),
    takes: message('takes.listOf', { words: quoted(features) }),
    default: '[]',
  },
  'server-version': {
    about: message('choices.serverVersion'),
    takes: message('takes.release'),
    default: null,
  },
  'fail-on': { about: message('choices.failOn'), takes: oneOf(failOns), default: 'error' },
  language: { about: message('choices.language'), takes: oneOf(languages), default: 'en' },
  'after-merge': { about: message('choices.afterMerge'), takes: text, default: null },
  rules: { about: message('choices.rules'), takes: mapping, default: '{}' },
  'rules.*': { about: message('choices.level'), takes: oneOf(levels), default: null },
  ignore: { about: message('choices.ignore'), takes: list, default: '[]' },
  'ignore[].rule': { about: message('choices.ignoreRule'), takes: message('takes.rule'), default: null },
  'ignore[].files': { about: message('choices.ignoreFiles'), takes: patterns, default: null },
  'ignore[].setting': {
    about: message('choices.ignoreSetting'),
    takes: message('takes.setting'),
    default: null,
  },
  'ignore[].reason': { about: message('choices.reason'), takes: text, default: null },
  'comment-ignores': {
    about: message('choices.commentIgnores'),
    takes: oneOf(commentIgnores),
    default: 'on',
  },
  overrides: { about: message('choices.overrides'), takes: list, default: '[]' },
  'overrides[].files': { about: message('choices.overridesFiles'), takes: patterns, default: null },
  'overrides[].organization': { about: message('choices.organization'), takes: mapping, default: null },
  'overrides[].organization.plan': { about: message('choices.plan'), takes: oneOf(plans), default: null },
  'overrides[].organization.features': {
    about: message('choices.features'),
    takes: message('takes.listOf', { words: quoted(features) }),
    default: null,
  },
  'overrides[].rules': { about: message('choices.rules'), takes: mapping, default: '{}' },
  'overrides[].rules.*': { about: message('choices.level'), takes: oneOf(levels), default: null },
  'overrides[].provided': { about: message('choices.provided'), takes: settings, default: '[]' },
  baseline: { about: message('choices.baseline'), takes: message('takes.path'), default: null },
} as const satisfies Record<string, ConfigKey>

export type ConfigKeyName = keyof typeof configKeys
