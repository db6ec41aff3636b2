import { parse } from 'yaml'
import { z } from 'zod'
import { type SettingKey, settingKey } from '../dotnet/key.js'

/** Characters: real ones have hundreds, and the YAML library asks of each key and alias every other. */
export const maxComposeFileSize = 128 * 1024

/** What stands under `environment:`, in both of its forms (compose-spec). */
export const environment = z.union([z.record(z.string(), z.unknown()), z.array(z.string())]).nullish()
type Environment = z.infer<typeof environment>

/**
 * A Compose file as a schema has it. Null where the text is no such file, or too large for one: then Compose has its own
 * words for it, and nothing is said here.
 */
export function parseComposeFile<T>(text: string, schema: z.ZodType<T>): T | null {
  if (text.length > maxComposeFileSize) return null
  try {
    return schema.parse(parse(text, { maxAliasCount: 100, merge: true }))
  } catch {
    return null
  }
}

/** The names under `environment:`; they win over every env file. */
export function keysOf(variables: Environment): ReadonlySet<SettingKey> {
  return new Set(entriesOf(variables).map(([name]) => settingKey(name)))
}

/**
 * Of these names, those that are given a value there: not a name alone, and not `${NAME}`, which may hand on what the
 * env file itself has (`docker compose --env-file`).
 */
export function keysWithValue(variables: Environment): ReadonlySet<SettingKey> {
  return new Set(
    entriesOf(variables).flatMap(([name, value]) =>
      value == null || /^\$\{?(\w+)/.exec(String(value))?.[1] === name ? [] : settingKey(name),
    ),
  )
}

function entriesOf(variables: Environment): readonly (readonly [name: string, value: unknown])[] {
  if (!variables) return []
  if (!Array.isArray(variables)) return Object.entries(variables)
  return variables.map((item) => {
    const equals = item.indexOf('=')
    return equals === -1 ? [item, null] : [item.slice(0, equals), item.slice(equals + 1)]
  })
}
