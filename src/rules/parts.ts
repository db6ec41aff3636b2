import { readAsCompose } from '../readers/compose/read-compose.js'
import type { SettingKey } from '../readers/dotnet/key.js'
import { readTemplate } from '../readers/template/read-template.js'
import { linesOf } from '../settings/line.js'
import { setupLinesIn, writtenKeys } from '../settings/setup-lines.js'
import { unlintable } from '../source/file-form.js'
import { isPartName, isTemplateName, splitPath, templateSuffixOf } from '../source/file-name.js'
import { scan } from '../source/scan.js'
import type { SourceText } from '../source/text.js'
import type { Value } from '../source/value.js'

/** What a file is among the parts that are loaded together with it. */
export interface Together {
  /** What the others set; null where one of them cannot be read. */
  readonly others: ReadonlySet<SettingKey> | null
  /** Whether one of Setup's lines stands in any of them. */
  readonly hasSetupLines: boolean
  /** Whether what is missing in all of them is said of this one. */
  readonly speaks: boolean
}

/** A file that may be one of several parts. */
export interface PartSource {
  readonly path: string
  readonly text: SourceText | null
  /** Parts that are not linted themselves. */
  readonly parts?: readonly SourceText[]
}

interface Part {
  /** Null for one that is not linted. */
  readonly path: string | null
  /** Null where that cannot be read: it is encrypted, or a loop writes it. */
  readonly written: ReadonlySet<SettingKey> | null
  readonly setupLines: ReadonlySet<SettingKey>
}

/**
 * What `global.override.*.env` files of one folder are to each other, by their paths; files that stand alone are not in
 * it. Two that both set one of Setup's lines are two installations, and neither completes the other; connection strings of
 * two databases are not one line, as Setup writes that of SQL Server beside any other.
 */
export function partsTogether(sources: readonly PartSource[]): ReadonlyMap<string, Together> {
  const found = new Map<string, Together>()
  for (const group of groupsOf(sources)) {
    if (group.length + (group[0]?.parts?.length ?? 0) < 2) continue
    const parts = group.flatMap(({ path, text, parts = [] }) => [
      partOf(path, text),
      ...parts.map((part) => ({ ...partOf(path, part), path: null })),
    ])
    for (const part of parts) {
      const others = parts.filter((other) => other !== part && !areAlternatives(part, other))
      if (part.path !== null && others.length > 0) found.set(part.path, together(part, others))
    }
  }
  return found
}

/** By folder and by suffix: a template is none of the parts that are loaded. */
function groupsOf(sources: readonly PartSource[]): Iterable<readonly PartSource[]> {
  const groups = new Map<string, PartSource[]>()
  for (const source of sources) {
    const { folder, name } = splitPath(source.path)
    if (!isPartName(name)) continue
    const key = `${folder}/${templateSuffixOf(name)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [source])
    else group.push(source)
  }
  return groups.values()
}

/** What a text sets or is meant to set; null where that cannot be said. */
export function writtenIn(path: string, text: SourceText): ReadonlySet<SettingKey> | null {
  return partOf(path, text).written
}

/**
 * Whether a text has a line of another one, the same to the value, that it did not have before: `before` is what it was,
 * null where it is new.
 */
export function takesLineOver(text: SourceText, other: SourceText, before: SourceText | null): boolean {
  const [now, there, then] = [valuesIn(text), valuesIn(other), before === null ? null : valuesIn(before)]
  return [...now].some(([key, value]) => {
    const moved = there.get(key)
    return moved !== undefined && !value.isEmpty && moved.equals(value) && then?.has(key) !== true
  })
}

function valuesIn(text: SourceText): ReadonlyMap<SettingKey, Value> {
  const lines = linesOf(readAsCompose(scan(text)).entries)
  return new Map(lines.flatMap(({ key, rawValue }) => (rawValue === null ? [] : [[key, rawValue.text]])))
}

function partOf(path: string, text: SourceText | null): Part {
  if (text === null || unlintable(text) !== null) return { path, written: null, setupLines: new Set() }
  const template = readTemplate(text, isTemplateName(splitPath(path).name))
  if (template.bringsSettings) return { path, written: null, setupLines: new Set() }
  const written = writtenKeys(linesOf(readAsCompose(scan(template.text)).entries))
  return { path, written, setupLines: setupLinesIn(written) }
}

function areAlternatives(one: Part, other: Part): boolean {
  return [...one.setupLines].some((line) => other.setupLines.has(line))
}

function together(part: Part, others: readonly Part[]): Together {
  const all = [part, ...others]
  const whole = all.filter(({ setupLines }) => setupLines.size > 0)
  const speakers = (whole.length > 0 ? whole : all).flatMap(({ path }) => path ?? [])
  return {
    others: others.some(({ written }) => written === null)
      ? null
      : new Set(others.flatMap(({ written }) => [...(written ?? [])])),
    hasSetupLines: whole.length > 0,
    speaks: speakers.toSorted()[0] === part.path,
  }
}
