import type { Language } from '../messages/language.js'
import { renderGithub } from '../report/formats/github.js'
import { renderGitlab } from '../report/formats/gitlab.js'
import { jsonParts } from '../report/formats/json.js'
import { renderSarif } from '../report/formats/sarif.js'
import type { TextOptions } from '../report/formats/text/terminal.js'
import { renderText } from '../report/formats/text.js'
import type { Report } from '../report/report.js'
import type { Format } from './flags.js'

/** How text looks where it goes, and the language of every other format. */
export interface Look {
  readonly text: TextOptions
  readonly language: Language
}

/** Renders a report in the form asked for, in parts to be written one after the other. */
export function render(report: Report, format: Format, { text, language }: Look): Iterable<string> {
  switch (format) {
    case 'text':
      return [renderText(report, text)]
    case 'json':
      return jsonParts(report, { language })
    case 'github':
      return [renderGithub(report, { language })]
    case 'sarif':
      return [renderSarif(report, { language })]
    case 'gitlab':
      return [renderGitlab(report, { language })]
  }
}
