import { cli } from './texts/cli.js'
import { config } from './texts/config.js'
import { editor } from './texts/editor.js'
import { files } from './texts/files.js'
import { findings } from './texts/findings.js'
import { github } from './texts/github.js'
import { init } from './texts/init.js'
import { page } from './texts/page.js'
import { preview } from './texts/preview.js'
import { readiness } from './texts/readiness.js'
import { redact } from './texts/redact.js'
import { report } from './texts/report.js'
import { subjects } from './texts/subjects.js'

/**
 * Everything a user reads besides the rules' own messages and the descriptions of settings, in English, by surface.
 * `{name}` is a parameter; `{count|# file|# files}` a number with its noun.
 */
export const texts = {
  ...cli,
  ...config,
  ...editor,
  ...files,
  ...findings,
  ...github,
  ...init,
  ...page,
  ...preview,
  ...readiness,
  ...redact,
  ...report,
  ...subjects,
} as const
