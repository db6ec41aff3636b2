import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Source } from '../lint.js'
import type { Language } from '../messages/language.js'
import { SourceText } from '../source/text.js'
import { type Analysis, analyze, unjudged } from './analyze.js'
import { asShown, type DiskForm, diskForm } from './disk-form.js'
import { locationOf, nameOf } from './file-uri.js'
import { looksLikeOurs, type OpenText, Project, withDiskText, withText } from './project.js'
import { rootOf } from './root.js'

/** A document that is open, and where it belongs. */
export interface Member {
  readonly document: TextDocument
  /** Absolute; null for a document that has no file. */
  readonly location: string | null
  /** As reports and the config's patterns have it. */
  readonly path: string
  readonly project: Project
  readonly source: Source
  readonly disk: DiskForm
}

/** A member and what was found in its present text; null where the text is none of ours. */
export interface JudgedDocument {
  readonly member: Member
  readonly analysis: Analysis | null
}

/** The open documents by their projects. Projects are loaded once, until `reload`. */
export class Session {
  readonly #documents: () => readonly TextDocument[]
  readonly #language: Language
  #folders: readonly string[]
  readonly #projects = new Map<string, Promise<Project>>()
  readonly #members = new Map<string, Promise<Member>>()
  readonly #judged = new Map<string, JudgedDocument & { readonly version: number }>()

  constructor(documents: () => readonly TextDocument[], folders: readonly string[], language: Language) {
    this.#documents = documents
    this.#folders = folders
    this.#language = language
  }

  /** The member of a document. What is written in the document meanwhile is in it. */
  member(document: TextDocument): Promise<Member> {
    const known = this.#members.get(document.uri)
    if (known !== undefined) return known
    const member = this.#join(document)
    this.#members.set(document.uri, member)
    return member
  }

  /** What is found in a document now. */
  async judged(document: TextDocument): Promise<JudgedDocument> {
    const member = await this.member(document)
    const known = this.#judged.get(document.uri)
    if (known?.member === member && known.version === document.version) return known
    await this.judge(member.project)
    return this.#judged.get(document.uri) ?? { member, analysis: null }
  }

  /** Judges all documents of a project together, as a run over its folder would, and gives what was found. */
  async judge(project: Project): Promise<readonly JudgedDocument[]> {
    const members = await this.#membersOf(project)
    const sources = new Map(project.peers.map((peer) => [peer.path, peer]))
    const ours = new Map(members.filter(isOurs).map((member) => [member, present(member)]))
    for (const source of ours.values()) sources.set(source.path, source)
    const found = project.problem === null ? analyze([...sources.values()], project.policy) : null
    return members.map((member) => {
      const source = ours.get(member)
      const analysis = source === undefined ? null : (found?.get(member.path) ?? unjudged(source))
      const judged = { member, analysis, version: member.document.version }
      this.#judged.set(member.document.uri, judged)
      return judged
    })
  }

  /** The projects of the open documents. */
  async projects(): Promise<readonly Project[]> {
    const members = await Promise.all(this.#documents().map((document) => this.member(document)))
    return [...new Set(members.map(({ project }) => project))]
  }

  /** Forgets a document that is closed, or that has been saved and may stand otherwise on disk. */
  forget(uri: string): void {
    this.#members.delete(uri)
    this.#judged.delete(uri)
  }

  /** Forgets what was read from disk; with `folders`, those that are open from now on. */
  reload(folders: readonly string[] = this.#folders): void {
    this.#folders = folders
    this.#projects.clear()
    this.#members.clear()
    this.#judged.clear()
  }

  async #membersOf(project: Project): Promise<readonly Member[]> {
    const members = await Promise.all(this.#documents().map((document) => this.member(document)))
    return members.filter((member) => member.project === project)
  }

  async #join(document: TextDocument): Promise<Member> {
    const location = locationOf(document.uri)
    const project = await this.#project(location)
    const path = location === null ? nameOf(document.uri) : project.pathOf(location)
    const disk = location === null ? asShown : diskForm(location)
    const source = await project.source(path, location !== null)
    return { document, location, path, project, source, disk }
  }

  /** Documents without a file share a project without a folder. */
  #project(location: string | null): Promise<Project> {
    const root = location === null ? '' : rootOf(location, this.#folders)
    const known = this.#projects.get(root)
    if (known !== undefined) return known
    const project =
      location === null ? Project.alone(this.#language) : Project.load(root, this.#openText, this.#language)
    this.#projects.set(root, project)
    return project
  }

  readonly #openText: OpenText = (location) =>
    this.#documents()
      .find(({ uri }) => locationOf(uri) === location)
      ?.getText()
}

function isOurs({ document, location, path, project }: Member): boolean {
  const text = document.getText()
  return project.lints(path, new SourceText(text)) || (location === null && looksLikeOurs(text))
}

/** The source as it would stand on disk if it were saved now. */
function present({ document, source, disk }: Member): Source {
  if (disk.undecoded !== null) return withDiskText(source, disk.undecoded)
  const text = document.getText()
  return withText(source, disk.bom && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text)
}
