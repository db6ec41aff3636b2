import type { Translation } from '../../messages/language.js'
import type { DescriptionTranslations, RuleTranslations, TextTranslations } from '../translation.js'
import descriptions from './descriptions.json' with { type: 'json' }
import { grammar } from './grammar.js'
import { access } from './rules/access.js'
import { cloud } from './rules/cloud.js'
import { compose } from './rules/compose.js'
import { linter } from './rules/linter.js'
import { lite } from './rules/lite.js'
import { mail } from './rules/mail.js'
import { names } from './rules/names.js'
import { secrets } from './rules/secrets.js'
import { update } from './rules/update.js'
import { values } from './rules/values.js'
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

const rules: RuleTranslations = {
  ...access,
  ...cloud,
  ...compose,
  ...linter,
  ...lite,
  ...mail,
  ...names,
  ...secrets,
  ...update,
  ...values,
}

const texts: TextTranslations = {
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
}

const settings: DescriptionTranslations = descriptions

/** French, by message key. */
export const french: Translation = {
  grammar,
  templates: new Map(
    Object.entries({ ...rules, ...texts, settings }).flatMap(([group, sentences]) =>
      Object.entries(sentences).map(([id, sentence]): [string, string] => [`${group}.${id}`, sentence]),
    ),
  ),
}
