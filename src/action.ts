import path from 'node:path'
import * as core from '@actions/core'
import { policyOf } from './config/build-policy.js'
import { type Choices, combine } from './config/choices.js'
import { describeSource, placeOfSource } from './config/option-source.js'
import { readComposeCompanions } from './files/compose-companions.js'
import { loadBaseline, loadConfig } from './files/config.js'
import { inputsOf } from './files/output-place.js'
import { leftOutOf, readSources } from './files/sources.js'
import { readRun } from './github/event.js'
import { type Inputs, readInputs } from './github/inputs.js'
import { log } from './github/log.js'
import { publish, publishFailure } from './github/publish.js'
import { pullRequest } from './github/pull-request.js'
import { workspaceOf } from './github/workspace.js'
import { lint, type Source } from './lint.js'
import { ConfigError } from './messages/errors.js'
import type { Language } from './messages/language.js'
import { type Message, message } from './messages/message.js'
import { project } from './messages/project.js'
import { texts } from './messages/texts.js'
import { failureOf } from './report/failure.js'
import { type ExitCode, exitCodes } from './report/verdict.js'
import { loadLanguage } from './translations/load-language.js'

/** One step of a workflow: inputs, lint, publish, exit code. Every error ends here, as one annotation. */
async function step(): Promise<ExitCode> {
  let language: Language = 'en'
  let withSummary = true
  const speak = async (requested: Language | null) => {
    await loadLanguage(requested ?? 'en')
    language = requested ?? 'en'
    return language
  }
  try {
    const inputs = readInputs((name) => core.getInput(name))
    withSummary = inputs.summary
    await speak(inputs.choices.language?.value ?? null)
    return await lintStep(inputs, speak)
  } catch (error) {
    const failure = failureOf(error)
    await publishFailure(failure, withSummary, language)
    return failure.exitCode
  }
}

async function lintStep(
  inputs: Inputs,
  speak: (requested: Language | null) => Promise<Language>,
): Promise<ExitCode> {
  const workspace = workspaceOf(process.env)
  const { choices: config, root: configRoot, strays } = await loadConfig(workspace, inputs.config)
  const choices = combine(inputs.choices, config)
  const language = await speak(choices.language.value)

  const { sources, leftOut } = await sourcesOf(workspace, choices, language)
  const baseline = choices.baseline.value
  const fromRoot = (path: string) => path
  const run = await readRun(process.env)
  const policy = policyOf(choices, {
    baseline:
      baseline === null
        ? null
        : await loadBaseline(workspace, baseline, placeOfSource(choices.baseline.source)),
    fromRoot,
    complete: choices.files.source.kind !== 'input',
    publicRepository: run.repository?.private === false,
    strayConfigs: strays,
  })
  const { gate, suggestions, token } = inputs

  const reviewed = await pullRequest({
    env: process.env,
    run,
    token,
    gate,
    suggestions,
    language,
    sources,
    report: lint(sources, policy),
    head: {
      policy,
      workspace,
      inputs: inputs.choices,
      configLocation: inputs.config,
      config,
      configRoot,
      baseline,
      fromRoot,
    },
  })
  const { report, counts, change, touched, checkout, linkTo, notes } = reviewed
  for (const text of reviewed.log) log(text, language)
  const failed = await publish({
    report,
    inputs,
    language,
    workspace,
    read: inputsOf(
      sources,
      workspace,
      { root: configRoot, path: choices.config?.path ?? null },
      baseline === null ? null : path.resolve(workspace, baseline),
    ),
    place: checkout.place,
    summary: {
      language,
      linkTo,
      touched,
      afterMerge: choices.afterMerge.value,
      change,
      counts,
      notes: leftOut === null ? notes : [leftOut, ...notes],
    },
  })
  return failed ?? exitCodes[report.verdict]
}

/** The files of the checkout, and what of it was left out. */
async function sourcesOf(
  workspace: string,
  choices: Choices,
  language: Language,
): Promise<{ readonly sources: readonly Source[]; readonly leftOut: Message | null }> {
  const found = readSources({ folder: workspace, paths: [], patterns: choices.files.value })
  const leftOut = leftOutOf(found)
  if (leftOut !== null) log(leftOut, language)
  if (found.sources.length === 0) noFiles(choices, language)
  return { sources: await readComposeCompanions(found.sources), leftOut }
}

/** The built-in patterns may find nothing; that is worth a line of the log, and no more. */
function noFiles({ files, ifNoFiles }: Choices, language: Language): void {
  const text =
    files.value === null
      ? message('action.noFiles')
      : message('action.noFilesMatch', { source: describeSource(files.source) })
  if (ifNoFiles.value === 'error') throw new ConfigError(text, placeOfSource(files.source))
  if (ifNoFiles.value === 'warn') log(text, language)
}

process.exitCode = await step().catch(() => {
  // The error could not even be said, and Node would print its text.
  core.error(texts.failure.unsaid, { title: project.title })
  return exitCodes.bug
})
