import { parse } from 'yaml'
import { z } from 'zod'
import { type SettingKey, settingKey } from '../dotnet/key.js'

/** Characters: real ones have hundreds, and the YAML library asks of each key and alias every other. */
const maxComposeFileSize = 128 * 1024

/** What stands under `environment:`, in both of its forms (compose-spec). */
export const environment = z.union([z.record(z.string(), z.unknown()), z.array(z.string())]).nullish()

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
export function keysOf(variables: z.infer<typeof environment>): ReadonlySet<SettingKey> {
  if (!variables) return new Set()
  const names = Array.isArray(variables)
    ? variables.map((item) => item.split('=', 1)[0] ?? '')
    : Object.keys(variables)
  return new Set(names.map(settingKey))
}
