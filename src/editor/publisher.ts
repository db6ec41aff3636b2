import type { Diagnostic } from 'vscode-languageserver'
import type { Client } from './client.js'
import { configDiagnostic, diagnosticsOf } from './diagnostics.js'
import { uriOf } from './file-uri.js'
import type { Project } from './project.js'
import type { Session } from './session.js'

/** What is sent to the editor. */
export interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: Diagnostic[]
}

/** Milliseconds that a change waits for the next one, however quick or slow judging is. */
const wait = { least: 5, most: 500 }

/** Of so many times that judging took the shortest counts: the others are those of a busy machine. */
const remembered = 5

/**
 * Judges projects some moments after something has changed in them, and sends what differs from what the editor
 * shows. It waits twice as long as judging takes: in a small project a finding follows the key, in a
 * large one the next key is not kept waiting.
 */
export class Publisher {
  readonly #session: Session
  readonly #client: Client
  readonly #send: (published: Published) => unknown
  readonly #waiting = new Map<Project, NodeJS.Timeout>()
  readonly #took = new Map<string, readonly number[]>()
  readonly #sent = new Map<string, string>()
  /** The config files that something was said of. */
  readonly #configs = new Map<string, string>()

  constructor(session: Session, client: Client, send: (published: Published) => unknown) {
    this.#session = session
    this.#client = client
    this.#send = send
  }

  /** Judges a project soon, in place of what was to be judged of it. `failed` gets an error. */
  soon(project: Project, failed: (error: unknown) => unknown): void {
    clearTimeout(this.#waiting.get(project))
    const took = Math.min(...(this.#took.get(project.root) ?? [0]))
    const delay = Math.min(wait.most, Math.max(wait.least, 2 * took))
    this.#waiting.set(
      project,
      setTimeout(() => {
        this.#waiting.delete(project)
        this.now(project).catch(failed)
      }, delay),
    )
  }

  async now(project: Project): Promise<void> {
    const began = performance.now()
    const judged = await this.#session.judge(project)
    const took = [...(this.#took.get(project.root) ?? []), performance.now() - began]
    this.#took.set(project.root, took.slice(-remembered))
    for (const each of judged) {
      const { uri, version } = each.member.document
      // Of a document that is none of ours nothing is said, unless it was one.
      if (each.analysis === null && !this.#sent.has(uri)) continue
      this.#publish({ uri, version, diagnostics: [...diagnosticsOf(each, this.#client)] })
    }
    this.#publishConfig(project)
  }

  /** Takes back what is shown of a document that is closed. */
  clear(uri: string): void {
    if (this.#sent.has(uri)) this.#send({ uri, diagnostics: [] })
    this.#sent.delete(uri)
  }

  /** The same findings are sent again for a new text: an editor may wait for those of its version. */
  #publish(published: Published): void {
    const text = JSON.stringify(published)
    if (this.#sent.get(published.uri) === text) return
    this.#sent.set(published.uri, text)
    this.#send(published)
  }

  #publishConfig({ root, problem, language }: Project): void {
    const before = this.#configs.get(root)
    const uri = problem && uriOf(problem.location)
    if (before !== undefined && before !== uri) {
      this.#send({ uri: before, diagnostics: [] })
      this.#configs.delete(root)
    }
    if (problem === null || uri === null) return
    this.#configs.set(root, uri)
    this.#send({ uri, diagnostics: [configDiagnostic(problem, language)] })
  }
}
