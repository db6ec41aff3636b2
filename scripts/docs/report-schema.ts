import { z } from 'zod'
import { jsonReport } from '../../src/report/formats/json-schema.js'
import type { Generated } from '../docs.js'

/** The JSON Schema of the JSON report. */
export function reportSchema(): readonly Generated[] {
  const schema = z.toJSONSchema(jsonReport)
  return [{ path: 'docs/schemas/report.schema.json', content: `${JSON.stringify(schema, null, 2)}\n` }]
}
