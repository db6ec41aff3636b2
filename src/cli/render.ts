import type { Language } from '../messages/format.js'
import type { Report } from '../report/report.js'
import type { TextOptions } from '../report/text/terminal.js'
import { renderText } from '../report/text.js'
import type { Format } from './flags.js'

/** How text looks where it goes, and the language of every other format. */
export interface Look {
  readonly text: TextOptions
  readonly language: Language
}

/** Renders a report. Every renderer but that of text is loaded only when it is asked for. */
export async function render(report: Report, format: Format, { text, language }: Look): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(report, text)
    case 'json':
      return (await import('../report/json.js')).renderJson(report, { language })
    case 'github':
      return (await import('../report/github.js')).renderGithub(report, { language })
    case 'sarif':
      return (await import('../report/sarif.js')).renderSarif(report, { language })
    case 'gitlab':
      return (await import('../report/gitlab.js')).renderGitlab(report, { language })
  }
}
