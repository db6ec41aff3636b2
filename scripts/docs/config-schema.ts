import { z } from 'zod'
import { configSchema } from '../../src/config/schema.js'
import { project } from '../../src/messages/project.js'
import type { Generated } from '../docs.js'

/** The JSON Schema by which editors complete and check a config file; draft 7 is what they know best. */
export function configFileSchema(): readonly Generated[] {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-07' })
  const content = { $schema, title: `${project.title}: config`, ...schema }
  return [{ path: 'docs/schemas/config.schema.json', content: `${JSON.stringify(content, null, 2)}\n` }]
}
