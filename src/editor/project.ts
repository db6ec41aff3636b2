import { existsSync } from 'node:fs'
import path from 'node:path'
import { policyOf } from '../config/build-policy.js'
import { type Choices, combine, type PartialChoices } from '../config/choices.js'
import { placeOfSource } from '../config/option-source.js'
import { isWantedFor } from '../files/bitwarden-content.js'
import { companionFinder } from '../files/companions.js'
import { readComposeCompanions } from '../files/compose-companions.js'
import { configPaths, loadBaseline, loadConfig } from '../files/config.js'
import { selector } from '../files/find.js'
import { textOf } from '../files/read.js'
import type { Source } from '../lint.js'
import type { Language } from '../messages/language.js'
import type { Message } from '../messages/message.js'
import type { Policy } from '../policy/policy.js'
import type { CompanionFiles } from '../readers/companions/companions.js'
import { looksLikeLite } from '../readers/lite/looks-like-lite.js'
import { failureOf } from '../report/failure.js'
import { exitCodes } from '../report/verdict.js'
import { encode } from '../source/decode.js'
import { SourceText } from '../source/text.js'
import { loadLanguage } from '../translations/load-language.js'
import { peersOf } from './peers.js'

/** What is wrong with the user's config: nothing can be judged then. */
export interface ConfigProblem {
  readonly explanation: Message
  /** Absolute. */
  readonly location: string
  /** From 1. */
  readonly line: number
}

/** The text of a document that is open in the editor, by its absolute path. */
export type OpenText = (location: string) => string | undefined

/** A folder with its config, and what is read beside the documents in it. The config is loaded once. */
export class Project {
  /** Absolute: where paths and patterns start from; empty for documents that have no file. */
  readonly root: string
  readonly language: Language
  readonly policy: Policy
  readonly problem: ConfigProblem | null
  readonly #patterns: readonly string[] | null
  readonly #companionsOf: (path: string) => CompanionFiles
  readonly #select: ReturnType<typeof selector>
  #peers: readonly Source[] = []
  #hasLooked = false

  private constructor(root: string, choices: Choices, language: Language, loaded: Loaded) {
    this.root = root
    this.language = language
    this.policy = loaded.policy
    this.problem = loaded.problem
    this.#patterns = choices.files.value
    this.#companionsOf = companionFinder(root)
    this.#select = selector(this.#patterns)
  }

  /** Loads what a folder says. What is wrong with its config is kept as the project's problem. */
  static async load(folder: string, openText: OpenText, spoken: Language): Promise<Project> {
    const { config, root, problem } = await configOf(folder, openText)
    const choices = combine({}, config)
    const language = choices.language.value ?? spoken
    await loadLanguage(language)
    const loaded = await load(choices, root, problem)
    return new Project(root, choices, language, loaded)
  }

  /** The project of documents that have no file: without a config. */
  static async alone(spoken: Language): Promise<Project> {
    const choices = combine({}, null)
    await loadLanguage(spoken)
    return new Project('', choices, spoken, await load(choices, '', null))
  }

  /** A path as reports have it, from an absolute one. */
  pathOf(location: string): string {
    return path.relative(this.root, location).replaceAll(path.sep, '/')
  }

  /** Whether a run over this folder would lint a file of this name and text. */
  lints(displayPath: string, text: SourceText): boolean {
    const selection = this.#select(displayPath, path.posix.basename(displayPath))
    if (selection === null || selection.leftOut) return false
    return isWantedFor(selection.by, encode(text))
  }

  /** A document as a source, with the companion files that stand on disk. */
  async source(displayPath: string, onDisk: boolean): Promise<Source> {
    const bare = { path: displayPath, text: null, problem: null, explicit: true }
    const companions: CompanionFiles = onDisk ? this.#companionsOf(displayPath) : new Map()
    const [source] = await readComposeCompanions([{ ...bare, companions }])
    return source ?? { ...bare, companions }
  }

  /** The other files of the folder as they stand on disk, once they have been looked for. */
  get peers(): readonly Source[] {
    return this.#peers
  }

  /** Looks for the other files, which rules about several files need; says whether there are more than before. */
  async lookForPeers(): Promise<boolean> {
    if (this.root === '' || this.#hasLooked) return false
    this.#hasLooked = true
    this.#peers = await peersOf(this.root, this.#patterns)
    return this.#peers.length > 1
  }
}

/** A source with the text of its document, or with the problem of one too large to be judged. */
export function withText(source: Source, text: string): Source {
  return { ...source, ...textOf(new TextEncoder().encode(text)) }
}

/** The same for a text that stands on disk. */
export function withDiskText(source: Source, text: SourceText): Source {
  return { ...source, text, problem: null }
}

/** Whether a document that has no file, and so no name to know it by, is one for us. */
export function looksLikeOurs(text: string): boolean {
  const source = new SourceText(text)
  const all = source.slice({ start: 0, end: source.length })
  return (
    looksLikeLite(source) || all.matches(/^[ \t]*(?:export[ \t]+)?(?:global|admin)Settings__\w+[ \t]*=/im)
  )
}

interface Loaded {
  readonly policy: Policy
  readonly problem: ConfigProblem | null
}

async function load(choices: Choices, root: string, problem: ConfigProblem | null): Promise<Loaded> {
  try {
    const name = choices.baseline.value
    const baseline =
      name === null ? null : await loadBaseline(root, name, placeOfSource(choices.baseline.source))
    return { policy: policyOf(choices, { baseline }), problem }
  } catch (error) {
    const place = choices.config?.path ?? configPaths[0]
    return { policy: policyOf(choices), problem: problem ?? problemOf(error, root, place) }
  }
}

interface FoundConfig {
  readonly config: PartialChoices | null
  readonly root: string
  readonly problem: ConfigProblem | null
}

/** The config as the editor shows it, saved or not; else the one on disk, as the command line finds it. */
async function configOf(folder: string, openText: OpenText): Promise<FoundConfig> {
  let name: string = configPaths[0]
  try {
    for (name of configPaths) {
      const location = path.join(folder, name)
      const text = openText(location)
      if (text !== undefined) {
        const { parseConfig } = await import('../config/parse-config.js')
        return { config: parseConfig(text, name), root: folder, problem: null }
      }
      if (existsSync(location)) break
    }
    const { choices, root } = await loadConfig(folder, { kind: 'find' })
    return { config: choices, root, problem: null }
  } catch (error) {
    return { config: null, root: folder, problem: problemOf(error, folder, name) }
  }
}

/** What the user can put right; what is our own mistake goes on to whoever asked. */
function problemOf(error: unknown, root: string, name: string): ConfigProblem {
  const { explanation, exitCode, place } = failureOf(error)
  if (exitCode !== exitCodes.error) throw error
  return { explanation, location: path.join(root, name), line: place?.line ?? 1 }
}
