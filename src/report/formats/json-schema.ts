import { z } from 'zod'
import { project } from '../../messages/project.js'
import { severities } from '../../messages/severity.js'
import { features } from '../../readiness/feature.js'
import { forms, stacks } from '../../source/file-form.js'

/**
 * The JSON report, version 1. `docs/schemas/report.schema.json` is generated from it and tests hold reports
 * against it; at run time only its types are used.
 */

const position = z.int().min(1)

const range = {
  line: position.describe('From 1.'),
  column: position.describe('From 1, in UTF-16 units.'),
  endLine: position,
  endColumn: position.describe('Exclusive.'),
}

const edit = z.strictObject({
  ...range,
  text: z.string().describe('What takes the place of the range; never a value of the file.'),
})

const fix = z.strictObject({
  safety: z.enum(['safe', 'unsafe', 'display']),
  description: z.string(),
  edits: z
    .array(edit)
    .describe('None where a secret is changed: the column of its closing quote would tell its length.'),
})

const finding = z.strictObject({
  rule: z.string(),
  messageId: z.string().describe('Which of the messages of the rule.'),
  severity: z.enum(severities),
  message: z.string().describe('What is wrong, what happens because of it, what to do; never a value.'),
  setting: z.string().nullable().describe('In the canonical spelling.'),
  ...range,
  related: z.array(z.strictObject({ ...range, message: z.string() })),
  url: z.url().describe("The rule's page."),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Of rule, message, path and setting; the same when lines move or values change.'),
  fix: fix.nullable(),
})

const suppressed = finding.extend({
  by: z.enum(['config', 'baseline', 'comment']),
  reason: z.string(),
})

const readiness = z.strictObject({
  feature: z.enum(features),
  state: z.enum(['ready', 'off', 'broken', 'unknown', 'obsolete']),
  reason: z.string().nullable().describe('Why it is not ready; null when it is.'),
  settings: z.array(z.string()),
})

const file = z.strictObject({
  path: z.string().describe('As given or found, with `/` on every system.'),
  stack: z.enum(stacks).describe('The installation it is for.'),
  form: z
    .enum(forms)
    .describe(
      'How much of its settings can be read; encrypted, binary and unreadable files are not checked.',
    ),
  template: z.boolean().describe('Whether something fills it in before Compose reads it.'),
  findings: z.array(finding).describe('In order of line, column and rule.'),
  suppressed: z.array(suppressed),
  readiness: z.array(readiness),
})

const amount = z.int().min(0)

export const jsonReport = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({
      name: z.literal(project.name),
      version: z.string(),
      serverVersion: z.string().describe('The Bitwarden release the files were judged by.'),
    }),
    files: z.array(file).describe('In order of path.'),
    counts: z.strictObject({
      files: amount.describe('Files checked; encrypted, binary and unreadable ones are not counted.'),
      error: amount,
      warning: amount,
      notice: amount,
      suppressed: amount,
    }),
    verdict: z.enum(['pass', 'fail', 'error']),
  })
  .meta({ title: `${project.title}: report`, description: 'The report of `--format json`, version 1.' })

export type JsonReport = z.infer<typeof jsonReport>
export type JsonFile = JsonReport['files'][number]
export type JsonFinding = JsonFile['findings'][number]
