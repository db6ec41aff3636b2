import { z } from 'zod'
import { format } from '../messages/format.js'
import { languages } from '../messages/language.js'
import { levels } from '../messages/severity.js'
import { failOns } from '../policy/fail-on.js'
import { features } from '../readiness/feature.js'
import { isVisible } from '../source/characters.js'
import { commentIgnores, plans } from './choices.js'
import { type ConfigKeyName, configKeys } from './keys.js'
import { releasePattern, ruleIds } from './parse-option.js'

const text = z.string().min(1).max(1000)
/** What a reviewer is to read. */
const reason = text.refine(isVisible)

/** One item or a list of them, always held as a list. */
function oneOrMany(item: z.ZodString) {
  return z.union([item, z.array(item)]).transform((items) => (typeof items === 'string' ? [items] : items))
}

function key<Schema extends z.ZodType>(name: ConfigKeyName, schema: Schema): z.ZodOptional<Schema> {
  return needed(name, schema).optional()
}

function needed<Schema extends z.ZodType>(name: ConfigKeyName, schema: Schema): Schema {
  return schema.describe(format(configKeys[name].about, 'en'))
}

const level = z.union([z.enum(levels), z.literal(false).transform(() => 'off' as const)])
/** `off` is a word in YAML 1.2; `false` is what it was before. */
const onOff = z.union([z.enum(commentIgnores), z.boolean().transform((on) => (on ? 'on' : 'off'))])
const ruleLevels = z.partialRecord(z.enum(ruleIds), level)

function organization(place: 'organization' | 'overrides[].organization') {
  return z.strictObject({
    plan: key(`${place}.plan`, z.enum(plans)),
    features: key(`${place}.features`, z.array(z.enum(features))),
  })
}

/**
 * The config file: unknown keys are errors. It checks shapes; what needs two keys at once is checked in
 * `parse-config.ts`. The published JSON Schema is made from it.
 */
export const configSchema = z.strictObject({
  files: key('files', oneOrMany(text)),
  templates: key('templates', oneOrMany(text)),
  provided: key('provided', oneOrMany(text)),
  tokens: key('tokens', oneOrMany(text)),
  organization: key('organization', organization('organization')),
  'server-version': key('server-version', z.string().regex(releasePattern)),
  'fail-on': key('fail-on', z.enum(failOns)),
  language: key('language', z.enum(languages)),
  'after-merge': key('after-merge', text),
  rules: key('rules', ruleLevels),
  ignore: key(
    'ignore',
    z.array(
      z.strictObject({
        rule: needed('ignore[].rule', z.enum(ruleIds)),
        files: key('ignore[].files', oneOrMany(text)),
        setting: key('ignore[].setting', text),
        reason: needed('ignore[].reason', reason),
      }),
    ),
  ),
  'comment-ignores': key('comment-ignores', onOff),
  overrides: key(
    'overrides',
    z.array(
      z.strictObject({
        files: needed('overrides[].files', oneOrMany(text)),
        organization: key('overrides[].organization', organization('overrides[].organization')),
        rules: key('overrides[].rules', ruleLevels),
        provided: key('overrides[].provided', oneOrMany(text)),
      }),
    ),
  ),
  baseline: key('baseline', text),
})

export type ParsedConfig = z.output<typeof configSchema>
