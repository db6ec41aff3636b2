import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { commentedSettings, linesOf } from '../../src/settings/line.js'
import { Settings, type StateOptions } from '../../src/settings/settings.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

/** The settings of a text, read as a rule gets them. */
export function settingsOf(text: string, options: Partial<StateOptions> = {}): Settings {
  const scanned = scan(new SourceText(text))
  return new Settings(linesOf(readAsCompose(scanned).entries), () => commentedSettings(scanned), {
    provided: [],
    tokens: [],
    isTemplate: false,
    written: null,
    elsewhere: () => false,
    ...options,
  })
}
