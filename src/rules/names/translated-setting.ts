import { type Message, message } from '../../messages/message.js'
import type { GuideLanguage } from '../../settings/typos/dictionary.js'
import { lineBeside, rename } from '../fixes.js'
import { rule } from '../rule.js'

/** The guide's translations, made by a machine, translate the names as well; the server knows none of them. */
export default rule('translated-setting', {
  title: 'translated setting',
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  messages: {
    ignored:
      '{name} is not a Bitwarden setting and is silently ignored, so `{setting}` stays unset. A machine translated the {language} guide, names included: rename it to `{setting}` and keep the value.',
    beside:
      '{name} is not a Bitwarden setting and is silently ignored (a machine translated the {language} guide, names included); `{setting}` has its own line, and that one counts. If the value here is the right one, move it there; then delete this line.',
    rejected:
      'Compose rejects a character in {name}: {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. A machine translated the {language} guide, names included: rename it to `{setting}` and keep the value.',
  },
  check(context, report) {
    for (const line of context.lines) {
      const { recognition, statement } = line
      if (recognition.kind !== 'translated') continue
      const { setting, language } = recognition
      const own = statement.kind === 'malformed' ? null : lineBeside(context, setting)
      const ignored = own === null ? 'ignored' : 'beside'
      report.line(line, statement.kind === 'malformed' ? 'rejected' : ignored, {
        params: { setting: setting.name, language: languages[language] },
        setting: setting.name,
        related: own === null ? [] : [{ at: own.nameSpan, message: message('related.counts') }],
        fix: own === null ? rename(context, line, setting) : null,
      })
    }
  },
})

const languages: Readonly<Record<GuideLanguage, Message>> = {
  fr: message('language.fr'),
  de: message('language.de'),
  es: message('language.es'),
  pt: message('language.pt'),
  it: message('language.it'),
  nl: message('language.nl'),
  ja: message('language.ja'),
}
