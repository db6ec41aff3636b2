import path from 'node:path'
import { policyOf } from '../config/build-policy.js'
import { combine } from '../config/choices.js'
import { companionPlaces } from '../files/companions.js'
import { readComposeCompanions } from '../files/compose-companions.js'
import { loadConfig } from '../files/config.js'
import { readStandardInput } from '../files/read.js'
import { contextOf, lint, type Source } from '../lint.js'
import type { Policy } from '../policy/policy.js'
import type { CompanionFile, CompanionRole } from '../readers/companions/companions.js'
import { policyForCopy, redact } from '../report/redact/redact.js'
import { renderRedactedMarkdown } from '../report/redact/render-markdown.js'
import { renderRedactedText } from '../report/redact/render-text.js'
import { type ExitCode, exitCodes } from '../report/verdict.js'
import { partsTogether } from '../rules/parts.js'
import type { RedactCommand } from './arguments.js'
import type { Host } from './host.js'
import type { Speak } from './language.js'
import { namedFile, type ReadFile, readFile } from './named-file.js'
import { rootsOf } from './sources.js'

/** Prints a copy of a file that can be shown to everybody. An EnvironmentError says why the file cannot be read. */
export async function redactCommand(command: RedactCommand, host: Host, speak: Speak): Promise<ExitCode> {
  const loaded = await loadConfig(host.cwd(), command.config)
  const choices = combine(command.choices, loaded.choices)
  const spoken = await speak(choices.language.value)
  const found = await fileOf(command, host)
  const roots = rootsOf(choices, host.cwd(), loaded.root)
  const policy = policyOf(choices, { fromRoot: roots.fromRoot })
  const { source, rules } = withoutFolders(found, policyForCopy(policy))
  const [file] = lint([source], rules).files.filter(({ role }) => role === 'linted')
  if (file === undefined) return exitCodes.pass
  const together = partsTogether([source]).get(source.path) ?? null
  const context = contextOf(source, found.text, rules.forFile(source.path), rules, together)
  const copy = redact(context, file, source.companions.keys())
  // An issue is read by people of every language; a text on a terminal by who asks.
  const language = command.format === 'text' ? spoken : (choices.language.value ?? 'en')
  host.stdout.write(
    command.format === 'text' ? renderRedactedText(copy, language) : renderRedactedMarkdown(copy, language),
  )
  return exitCodes.pass
}

const stdinName = 'global.override.env'

async function fileOf({ path: name, stdinFilename }: RedactCommand, host: Host): Promise<ReadFile> {
  if (name === '-') return readFile(name, await readStandardInput(host.stdin, stdinFilename ?? stdinName))
  const file = namedFile(host.cwd(), name)
  const [completed = file] = await readComposeCompanions([file])
  return { ...completed, text: file.text }
}

const folder = 'bwdata/env'

/** The file as if it stood where the installer puts it, judged by what the config says of its own path. */
function withoutFolders(found: Source, policy: Policy): { readonly source: Source; readonly rules: Policy } {
  const places = new Map(companionPlaces)
  const companions = [...found.companions].map(([role, file]): [CompanionRole, CompanionFile] => [
    role,
    { ...file, path: path.posix.join(folder, places.get(role) ?? '') },
  ])
  return {
    source: {
      ...found,
      path: `${folder}/${path.posix.basename(found.path)}`,
      companions: new Map(companions),
    },
    rules: {
      ...policy,
      ignores: policy.ignores.map((ignore) => ({
        ...ignore,
        matchesFile: () => ignore.matchesFile(found.path),
      })),
      forFile: () => policy.forFile(found.path),
    },
  }
}
