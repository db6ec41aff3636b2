import * as core from '@actions/core'
import { optionsOf } from './config/build-policy.js'
import { type Decision, decide } from './config/decide.js'
import { describeOrigin } from './config/option-source.js'
import { loadBaseline, loadConfig } from './files/config.js'
import { readOverrides } from './files/overrides.js'
import { readSources } from './files/sources.js'
import { readRun } from './github/event.js'
import { type Inputs, readInputs } from './github/inputs.js'
import { announce, say } from './github/log.js'
import { publish } from './github/publish.js'
import { pullRequest } from './github/pull-request.js'
import { lint } from './lint.js'
import { ConfigError, EnvironmentError } from './messages/errors.js'
import type { Language } from './messages/language.js'
import { message } from './messages/message.js'
import { project } from './messages/project.js'
import { texts } from './messages/texts.js'
import { failureOf } from './report/failure.js'
import { type ExitCode, exitCodes } from './report/verdict.js'
import { loadLanguage } from './translations/load-language.js'

/** One step of a workflow: inputs, lint, publish, exit code. Every error ends here, as one annotation. */
async function step(): Promise<ExitCode> {
  let language: Language = 'en'
  const speak = async (chosen: Language | null) => {
    await loadLanguage(chosen ?? 'en')
    language = chosen ?? 'en'
    return language
  }
  try {
    const inputs = readInputs((name) => core.getInput(name))
    await speak(inputs.choices.language?.value ?? null)
    return await lintStep(inputs, speak)
  } catch (error) {
    const { exitCode, explanation } = failureOf(error)
    announce('error', explanation, language)
    core.setOutput('result', 'error')
    return exitCode
  }
}

async function lintStep(
  inputs: Inputs,
  speak: (chosen: Language | null) => Promise<Language>,
): Promise<ExitCode> {
  const workspace = process.env['GITHUB_WORKSPACE']
  if (!workspace) throw new EnvironmentError(message('action.noWorkspace'))
  const { choices, root } = await loadConfig(workspace, inputs.config)
  const decision = decide(inputs.choices, choices)
  const language = await speak(decision.language.value)

  const found = readSources({ folder: workspace, paths: [], patterns: decision.files.value })
  const sources = await readOverrides(found)
  if (sources.length === 0) noFiles(decision, language)
  const baseline = decision.baseline.value
  const accepted = baseline === null ? null : await loadBaseline(workspace, baseline)
  const fromRoot = (path: string) => path
  const complete = decision.files.from.kind !== 'input'
  const run = await readRun(process.env)
  const publicRepository = run.repository?.private === false
  const options = { ...optionsOf(decision, accepted, fromRoot, complete), publicRepository }
  const { config, choices: given, gate, suggestions, token } = inputs

  const { report, change, touched, checkout, linkTo, log, notes } = await pullRequest({
    env: process.env,
    run,
    token,
    gate,
    suggestions,
    sources,
    report: lint(sources, options),
    setup: { workspace, given, config, choices, configRoot: root, baseline, fromRoot, options },
  })
  for (const text of log) say(text, language)
  await publish({
    report,
    inputs,
    language,
    workspace,
    place: checkout.place,
    summary: { language, linkTo, touched, afterMerge: options.afterMerge, change, notes },
  })
  return exitCodes[report.verdict]
}

/** The built-in patterns may find nothing; that is worth a line of the log, and no more. */
function noFiles({ files, ifNoFiles }: Decision, language: Language): void {
  const text =
    files.value === null
      ? message('action.noFiles')
      : message('action.noFilesMatch', { from: describeOrigin(files.from) })
  if (ifNoFiles.value === 'error') throw new ConfigError(text)
  if (ifNoFiles.value === 'warn') say(text, language)
}

process.exitCode = await step().catch(() => {
  // The error could not even be said, and Node would print its text.
  core.error(texts.failure.unsaid, { title: project.title })
  return exitCodes.bug
})
