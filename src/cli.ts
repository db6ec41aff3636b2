#!/usr/bin/env node
import { parseArguments } from './cli/arguments.js'
import { type Host, tell } from './cli/host.js'
import { languageOfCall, type Speak, systemLanguage } from './cli/language.js'
import { lintCommand } from './cli/lint.js'
import { output } from './cli/output.js'
import { en } from './messages/en.js'
import { type Language, loadLanguage } from './messages/format.js'
import { project } from './messages/project.js'
import { failureOf } from './report/failure.js'
import { type ExitCode, exitCodes } from './report/verdict.js'

/** Runs one call and gives its exit code; every error ends here, as one sentence on standard error. */
async function run(host: Host): Promise<ExitCode> {
  let language: Language = 'en'
  const speak: Speak = async (chosen) => {
    const next = chosen ?? systemLanguage(host.env)
    await loadLanguage(next)
    language = next
    return language
  }
  try {
    return await dispatch(host, speak)
  } catch (error) {
    const { exitCode, explanation } = failureOf(error)
    tell(host, explanation, language)
    return exitCode
  }
}

/** Most calls lint a file, and start-up is most of their time: what only another call needs is loaded there. */
async function dispatch(host: Host, speak: Speak): Promise<ExitCode> {
  const args = host.argv.slice(2)
  const language = await speak(languageOfCall(args))
  const command = parseArguments(args)
  switch (command.kind) {
    case 'lint':
      return lintCommand(command, host, speak)
    case 'explain': {
      const { explain } = await import('./cli/explain.js')
      host.stdout.write(explain(command.subject, language))
      return exitCodes.pass
    }
    case 'preview-update': {
      const { previewCommand } = await import('./cli/preview-update.js')
      return previewCommand(command, host, speak)
    }
    case 'help': {
      const { help } = await import('./cli/help.js')
      host.stdout.write(help(language, host.stdout.columns ?? 100))
      return exitCodes.pass
    }
    case 'version':
      host.stdout.write(`${project.version}\n`)
      return exitCodes.pass
  }
}

async function start(): Promise<ExitCode> {
  return run({
    argv: process.argv,
    env: process.env,
    platform: process.platform,
    get stdin() {
      return process.stdin
    },
    stdout: output(1),
    stderr: output(2),
    cwd: () => process.cwd(),
  })
}

/** The last words where an error could not even be said: Node would print its text. */
function giveUp(): void {
  process.exitCode = exitCodes.bug
  try {
    output(2).write(`${project.name}: ${en.texts.failure.unsaid}\n`)
  } catch {
    // Standard error is gone as well; the exit code stays.
  }
}

// The bundle is CommonJS, which cannot wait here.
void start().then((code) => {
  process.exitCode = code
}, giveUp)
