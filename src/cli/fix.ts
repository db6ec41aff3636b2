import { realpathSync } from 'node:fs'
import path from 'node:path'
import { cannotWrite } from '../files/output.js'
import { replaceContent } from '../files/replace.js'
import { type FixedFile, fix, fixOnce } from '../fix.js'
import type { Source } from '../lint.js'
import { EnvironmentError } from '../messages/errors.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import type { TextOptions } from '../report/formats/text/terminal.js'
import { renderFixDiff } from '../report/preview/fix-diff.js'
import type { Report } from '../report/report.js'
import { nameKind, splitPath } from '../source/file-name.js'
import type { SourceText } from '../source/text.js'
import type { FixMode } from './arguments.js'

/** The sources to report on, and what to say of the fixes. */
export interface Fixed {
  readonly sources: readonly Source[]
  /** What a dry run shows. */
  readonly diff: string
  /** What was changed, and what was not and why. */
  readonly messages: readonly Message[]
  /** Whether a file was not fixed that should have been. */
  readonly failed: boolean
}

/**
 * Fixes the sources and writes the changed ones in place, or shows as a diff what would be done to them. A file that
 * cannot be written, or whose name says that it is no env file, stays as it is, and the others are fixed.
 *
 * @param folder absolute: where the paths start from.
 */
export function fixSources(
  sources: readonly Source[],
  judge: (sources: readonly Source[]) => Report,
  { level, dryRun }: FixMode,
  folder: string,
  options: TextOptions,
): Fixed {
  const [fixable, others] = [sources.filter(isEnvFile), sources.filter((source) => !isEnvFile(source))]
  const rejected = others
    .filter(({ text }) => text !== null)
    .map(({ path }) => message('files.notAnEnvFile', { path: printable(path) }))
  const done = dryRun ? preview(fixable, judge, level, options) : write(fixable, judge, level, folder)
  const texts = new Map(done.sources.map((source) => [source.path, source]))
  return {
    sources: sources.map((source) => texts.get(source.path) ?? source),
    diff: done.diff,
    messages: [...rejected, ...done.messages],
    failed: done.failed || rejected.length > 0,
  }
}

/** A YAML file that was named by hand may be linted, and must not be rewritten as what it is not. */
function isEnvFile({ path }: Source): boolean {
  return nameKind(splitPath(path).name) !== null
}

function preview(
  sources: readonly Source[],
  judge: (sources: readonly Source[]) => Report,
  level: FixMode['level'],
  options: TextOptions,
): Fixed {
  const fixed = fixOnce(sources, judge(sources), level)
  const diff = fixed.map((file) => renderFixDiff(file.path, file.before, file.after, options)).join('')
  return { sources, diff, messages: fixed.length === 0 ? [message('cli.nothingFixed')] : [], failed: false }
}

function write(
  sources: readonly Source[],
  judge: (sources: readonly Source[]) => Report,
  level: FixMode['level'],
  folder: string,
): Fixed {
  const rounds = new Map<string, FixedFile[]>()
  const fixed = fix(sources, judge, level, (file) => {
    rounds.set(file.path, [...(rounds.get(file.path) ?? []), file])
  })
  const messages: Message[] = []
  const failures: Message[] = []
  const written = fixed.map((source, index) => {
    const before = sources[index]
    const [old, text] = [before?.text ?? null, source.text]
    if (before === undefined || old === text || old === null || text === null) return source
    const failure = attempt(path.resolve(folder, source.path), source.path, old, text)
    if (failure === null) messages.push(...changesOf(source.path, rounds.get(source.path) ?? []))
    else failures.push(failure)
    return failure === null ? source : before
  })
  if (messages.length + failures.length === 0) messages.push(message('cli.nothingFixed'))
  return { sources: written, diff: '', messages: [...messages, ...failures], failed: failures.length > 0 }
}

/** Of one file; more lines nobody reads. */
export const maxChanges = 50

/** What was fixed in a file, each with the line where it stood. */
function changesOf(path: string, rounds: readonly FixedFile[]): readonly Message[] {
  const all = rounds.flatMap(({ before, after }) => after.fixed.map((finding) => ({ before, finding })))
  const shown = all.slice(0, maxChanges).flatMap(({ before, finding: { rule, at, fix } }) => {
    if (fix === null) return []
    const { line } = before.position(at.start)
    return [
      message('cli.fixed', { path: printable(path), line, fix: fix.description, rule: printable(rule) }),
    ]
  })
  const more = all.length - maxChanges
  return more <= 0 ? shown : [...shown, message('cli.fixedMore', { path: printable(path), count: more })]
}

function attempt(
  file: string,
  displayPath: string,
  ...texts: [before: SourceText, after: SourceText]
): Message | null {
  try {
    replaceContent(realPathOf(file, displayPath), displayPath, ...texts)
    return null
  } catch (error) {
    if (error instanceof EnvironmentError) return error.explanation
    throw error
  }
}

function realPathOf(file: string, displayPath: string): string {
  try {
    return realpathSync(file)
  } catch (error) {
    throw cannotWrite(displayPath, error)
  }
}
