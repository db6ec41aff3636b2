import { combine } from '../config/choices.js'
import { loadConfig } from '../files/config.js'
import { format } from '../messages/format.js'
import { message } from '../messages/message.js'
import { readCompanions } from '../readers/companions/companions.js'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import { withoutConfig } from '../readers/setup/update.js'
import { previewUpdate, renderPreview } from '../report/preview/preview.js'
import { type ExitCode, exitCodes } from '../report/verdict.js'
import { scan } from '../source/scan.js'
import type { PreviewCommand } from './arguments.js'
import type { Host } from './host.js'
import type { Speak } from './language.js'
import { namedFile } from './named-file.js'
import { screen } from './screen.js'

/**
 * Shows what Bitwarden's own update will do to a file, with the `config.yml` beside its folder where there is
 * one. An EnvironmentError says why the file cannot be read.
 */
export async function previewCommand(command: PreviewCommand, host: Host, speak: Speak): Promise<ExitCode> {
  const { choices } = await loadConfig(host.cwd(), command.config)
  const language = await speak(combine(command.choices, choices).language.value)
  const { text, companions } = namedFile(host.cwd(), command.path)
  if (looksLikeLite(text)) {
    host.stdout.write(`${format(message('preview.lite'), language)}\n`)
    return exitCodes.pass
  }
  const known = readCompanions(companions).setupConfig ?? withoutConfig
  const shown = screen(host.stdout, host.env, host.platform, command.color)
  host.stdout.write(renderPreview(previewUpdate(scan(text), known), { ...shown, language }))
  return exitCodes.pass
}
