#!/usr/bin/env node
import { parseArguments } from './cli/arguments.js'
import { type Host, holdsInput, log, output } from './cli/host.js'
import { languageOfCall, type Speak, systemLanguage } from './cli/language.js'
import { lintCommand } from './cli/lint.js'
import { lspCommand } from './cli/lsp.js'
import { rejectMisspeltCommand } from './cli/misspelt-command.js'
import type { Language } from './messages/language.js'
import { project } from './messages/project.js'
import { texts } from './messages/texts.js'
import { failureOf } from './report/failure.js'
import { type ExitCode, exitCodes } from './report/verdict.js'
import { loadLanguage } from './translations/load-language.js'

/** Runs one call and gives its exit code; every error ends here, as one sentence on standard error. */
async function run(host: Host): Promise<ExitCode> {
  let language: Language = 'en'
  const speak: Speak = async (requested) => {
    const next = requested ?? systemLanguage(host.env)
    await loadLanguage(next)
    language = next
    return language
  }
  try {
    return await dispatch(host, speak)
  } catch (error) {
    const { exitCode, explanation } = failureOf(error)
    log(host, explanation, language)
    return exitCode
  }
}

/** The commands but linting are loaded where they are called: a start takes no longer for them. */
async function dispatch(host: Host, speak: Speak): Promise<ExitCode> {
  const args = host.argv.slice(2)
  const language = await speak(languageOfCall(args))
  const command = parseArguments(args)
  switch (command.kind) {
    case 'lint':
      await rejectMisspeltCommand(command.paths, host.cwd())
      return lintCommand(command, host, speak)
    case 'explain': {
      const { explain } = await import('./cli/explain.js')
      host.stdout.write(explain(command.subject, language, host.stdout.columns ?? 100))
      return exitCodes.pass
    }
    case 'preview-update': {
      const { previewCommand } = await import('./cli/preview-update.js')
      return previewCommand(command, host, speak)
    }
    case 'init': {
      const { initCommand } = await import('./cli/init.js')
      return initCommand(command, host, speak)
    }
    case 'redact': {
      const { redactCommand } = await import('./cli/redact.js')
      return redactCommand(command, host, speak)
    }
    case 'lsp':
      return lspCommand(host)
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
    holdsInput,
  })
}

/** The last words where an error could not even be said: Node would print its text. */
function giveUp(): void {
  process.exitCode = exitCodes.bug
  try {
    output(2).write(`${project.name}: ${texts.failure.unsaid}\n`)
  } catch {
    // Standard error is gone as well; the exit code stays.
  }
}

// The bundle is CommonJS, which cannot wait here.
void start().then((code) => {
  process.exitCode = code
}, giveUp)
