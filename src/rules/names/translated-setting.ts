import { type Message, message } from '../../messages/message.js'
import type { GuideLanguage } from '../../settings/typos/dictionary.js'
import { nameOf } from '../context.js'
import { lineBeside, rename } from '../fixes.js'
import { rule } from '../rule.js'

/** The guide's translations, made by a machine, translate the names as well; the server knows none of them. */
export default rule('translated-setting', {
  severity: 'error',
  since: '1.0.0',
  fix: 'safe',
  check(context, report) {
    for (const named of context.entries) {
      const { recognition, entry } = named
      if (recognition.kind !== 'translated') continue
      const { setting, language } = recognition
      const { statement } = entry
      const params = {
        name: nameOf(context, named),
        setting: setting.name,
        language: languages[language],
      }
      const own = statement.kind === 'malformed' ? null : lineBeside(context, setting)
      const ignored = own === null ? 'ignored' : 'beside'
      report(statement.kind === 'malformed' ? 'rejected' : ignored, params, {
        at: statement.key,
        setting: setting.name,
        related: own === null ? [] : [{ at: own.entry.statement.key, message: message('related.counts') }],
        fix: own === null ? rename(context, named, setting) : null,
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
