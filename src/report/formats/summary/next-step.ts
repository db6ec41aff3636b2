import { escapeControls } from '../../../messages/escape-controls.js'
import { message } from '../../../messages/message.js'
import { printable } from '../../../messages/printable.js'
import { isLinted, type Stack } from '../../../source/file-form.js'
import type { FileReport, Report } from '../../report.js'
import { passes } from '../../verdict.js'
import type { Page } from './page.js'

/**
 * What to do after the merge. A restart is named only for a file that passes and that this change touches;
 * where Compose would reject one, its opposite: `bitwarden.sh restart` stops the server before Compose reads the
 * file (bitwarden/self-host `bitwarden.sh`, `run.sh`).
 */
export function* nextStepSection({ files, failOn }: Report, to: Page) {
  const rejected = files.find((file) => file.composeRejects && isReadByCompose(file))
  if (rejected !== undefined) {
    const path = printable(escapeControls(rejected.path))
    yield* ['', `### ⛔ ${to.say(message('summary.doNotRestart'))}`]
    const rejection = rejected.stack === 'lite' ? 'summary.rejectedLite' : 'summary.rejected'
    yield* ['', to.say(message(rejection, { path }))]
    return
  }
  const { touched, afterMerge } = to.options
  const merged = files.filter((file) => touched?.has(file.path) && isDeployed(file, afterMerge))
  // Whatever fails the run: a restart with an error in the file is nobody's next step.
  const isFine = (file: FileReport) => passes(file, failOn) && passes(file, 'error')
  if (merged.length === 0 || !merged.every(isFine)) return
  const commands = new Set(merged.map(({ stack }) => afterMerge ?? commandOf[stack]))
  yield* ['', `### ${to.say(message('summary.nextStep'))}`]
  for (const text of commands) {
    const command = printable(escapeControls(text))
    yield* ['', to.say(message('summary.restart', { command }))]
  }
}

/** A template is read after it was filled in, and what is encrypted after it was decrypted. */
function isReadByCompose({ form, template }: FileReport): boolean {
  return !template && (isLinted(form) || form === 'binary')
}

/** The script restarts what it installed; Lite is a Compose project (bitwarden/self-host bitwarden-lite/docker-compose.yml). */
const commandOf: Readonly<Record<Stack, string>> = {
  standard: './bitwarden.sh restart',
  lite: 'docker compose up -d',
}

/** A template goes the way the user names. */
function isDeployed({ form, template }: FileReport, afterMerge: string | null): boolean {
  return isLinted(form) && (afterMerge !== null || !template)
}
