import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A page for people, from the root of the repository. */
export interface Page {
  readonly path: string
  readonly lines: readonly string[]
}

const notOurs = new Set(['.git', '.cache', 'node_modules', 'lib', 'dist', 'coverage', 'reports'])

/** Every Markdown page of the project. */
export const pages: readonly Page[] = markdownBelow('.').map((file) => ({
  path: file,
  lines: readFileSync(file, 'utf8').split('\n'),
}))

function markdownBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.posix.join(folder, name)
    if (statSync(file).isDirectory()) return notOurs.has(name) ? [] : markdownBelow(file)
    return name.endsWith('.md') ? [file] : []
  })
}

/** A fenced block of a page. */
export interface Block {
  readonly language: string
  /** The file that it shows, where the fence says so. */
  readonly file: string | null
  readonly lines: readonly string[]
}

/** The fenced blocks of a page, also those inside of lists, without their indent. */
export function blocksOf({ lines }: Page): readonly Block[] {
  const blocks: Block[] = []
  let open: (Block & { indent: number; lines: string[] }) | null = null
  for (const line of lines) {
    const fence = /^( *)```(.*)$/.exec(line)
    if (fence === null) open?.lines.push(line.slice(open.indent))
    else if (open === null)
      open = {
        language: fence[2]?.split(' ')[0] ?? '',
        file: /\bfile=(\S+)/.exec(fence[2] ?? '')?.[1] ?? null,
        indent: fence[1]?.length ?? 0,
        lines: [],
      }
    else {
      blocks.push(open)
      open = null
    }
  }
  return blocks
}

/** The lines outside of fenced blocks. */
export function proseOf({ lines }: Page): readonly string[] {
  let inside = false
  return lines.filter((line) => {
    const isFence = /^ *```/.test(line)
    if (isFence) inside = !inside
    return !inside && !isFence
  })
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const line of proseOf(page)) {
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1]
    if (heading === undefined) continue
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-')
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  return anchors
}
