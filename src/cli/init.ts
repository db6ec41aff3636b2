import { statSync } from 'node:fs'
import path from 'node:path'
import { combine } from '../config/choices.js'
import { readComposeCompanions } from '../files/compose-companions.js'
import { loadConfig } from '../files/config.js'
import { repositoryOf } from '../files/repository.js'
import { readSources } from '../files/sources.js'
import { writeNew } from '../files/write-new.js'
import { ConfigError } from '../messages/errors.js'
import { format } from '../messages/format.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { renderLeft, renderPlan } from '../report/init/render.js'
import { type ExitCode, exitCodes } from '../report/verdict.js'
import type { InitCommand } from './arguments.js'
import type { Host } from './host.js'
import { forgeOf } from './init/forge.js'
import { planInit } from './init/plan-init.js'
import { releasePin } from './init/release-pin.js'
import type { Speak } from './language.js'
import { screen } from './screen.js'

/**
 * Shows what would check the repository that a folder is in, then writes it: never over a file, and nothing with
 * `--print`. A ConfigError where there is nothing to check.
 */
export async function initCommand(command: InitCommand, host: Host, speak: Speak): Promise<ExitCode> {
  const root = repositoryOf(folderOf(command, host))
  const { choices: config } = await loadConfig(root, command.config)
  const choices = combine(command.choices, config)
  const language = await speak(choices.language.value)
  const { sources } = readSources({ folder: root, paths: ['.'], patterns: choices.files.value })
  if (sources.length === 0)
    throw new ConfigError(message('init.nothing', { folder: printable(command.folder) }))
  const plan = await planInit({
    root,
    forge: forgeOf(root),
    sources: await readComposeCompanions(sources),
    options: command.choices,
    config,
    pin: releasePin(host.argv[1] ?? ''),
  })
  const look = { ...screen(host.stdout, host.env, host.platform, command.color), language }
  const say = (text: Message) => `${format(text, language)}\n`
  host.stdout.write(`${renderPlan(plan, look)}\n`)
  if (plan.files.length === 0) host.stdout.write(say(message('init.nothingToWrite')))
  else if (command.print) host.stdout.write(say(message('init.notWritten')))
  else
    for (const { path: name, content } of plan.files) {
      writeNew(root, name, content)
      host.stdout.write(say(message('init.written', { path: printable(name) })))
    }
  host.stdout.write(`\n${renderLeft(plan.left, look)}`)
  return plan.after.verdict === 'error' ? exitCodes.error : exitCodes.pass
}

function folderOf({ folder }: InitCommand, host: Host): string {
  const location = path.resolve(host.cwd(), folder)
  if (statSync(location, { throwIfNoEntry: false })?.isDirectory()) return location
  throw new ConfigError(message('init.noFolder', { folder: printable(folder) }))
}
