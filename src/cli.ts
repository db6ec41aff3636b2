#!/usr/bin/env node
import { parseArguments } from './cli/arguments.js'
import { type Host, print, tell } from './cli/host.js'
import { systemLanguage } from './cli/language.js'
import { lintCommand } from './cli/lint.js'
import type { Language } from './messages/format.js'
import { project } from './messages/project.js'
import { failureOf } from './report/failure.js'
import { type ExitCode, exitCodes } from './report/verdict.js'

/** Runs one call and gives its exit code; every error ends here, as one sentence on standard error. */
async function run(host: Host): Promise<ExitCode> {
  const language = systemLanguage(host.env)
  try {
    return await dispatch(host, language)
  } catch (error) {
    const { exitCode, explanation } = failureOf(error)
    await tell(host, explanation, language)
    return exitCode
  }
}

/** Most calls lint a file, and start-up is most of their time: what only another call needs is loaded there. */
async function dispatch(host: Host, system: Language): Promise<ExitCode> {
  const command = parseArguments(host.argv.slice(2))
  switch (command.kind) {
    case 'lint':
      return lintCommand(command, host, system)
    case 'explain': {
      const { explain } = await import('./cli/explain.js')
      const language = command.choices.language?.value ?? system
      await print(host.stdout, explain(command.subject, language))
      return exitCodes.pass
    }
    case 'preview-update': {
      const { previewCommand } = await import('./cli/preview-update.js')
      return previewCommand(command, host, system)
    }
    case 'help': {
      const { help } = await import('./cli/help.js')
      await print(host.stdout, help(system, host.stdout.columns ?? 100))
      return exitCodes.pass
    }
    case 'version':
      await print(host.stdout, `${project.version}\n`)
      return exitCodes.pass
  }
}

// A reader that stops reading (`| head`) is no mistake; whatever else fails shows in the exit code.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
// The bundle is CommonJS, which cannot wait here; `run` never fails.
void run(process).then((code) => {
  process.exitCode = code
})
