import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { hiddenSettings } from '../../src/settings/hidden-settings.js'
import { linesOf } from '../../src/settings/line.js'
import { providedBy } from '../../src/settings/provided.js'
import { Settings, type StateOptions } from '../../src/settings/settings.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

type Options = Partial<Omit<StateOptions, 'provided'>> & { readonly provided?: readonly string[] }

/** The settings of a text, read as a rule gets them. */
export function settingsOf(text: string, { provided = [], ...options }: Options = {}): Settings {
  const scanned = scan(new SourceText(text))
  const lines = linesOf(readAsCompose(scanned).entries, options.stack)
  return new Settings(lines, () => hiddenSettings(lines, scanned), {
    provided: providedBy(provided),
    tokens: [],
    isTemplate: false,
    originalText: null,
    elsewhere: () => false,
    secretUnlessKnown: false,
    ...options,
  })
}
