/** One file that a change adds, changes, renames or deletes; paths from the top of the repository. */
export interface ChangedFile {
  readonly path: string
  /** Where it was before: another path after a rename, null for a new file. */
  readonly before: string | null
  readonly deleted: boolean
}

/** Reads `git diff-tree -z --raw`: `:modes shas status NUL path NUL`, with two paths after R and C. */
export function parseRawDiff(raw: string): ChangedFile[] {
  const fields = raw.split('\0')
  const files: ChangedFile[] = []
  for (let at = 0; at < fields.length; ) {
    const head = fields[at++] ?? ''
    if (!head.startsWith(':')) continue
    const status = head.slice(head.lastIndexOf(' ') + 1)[0]
    const path = fields[at++] ?? ''
    if (status === 'R') {
      files.push({ path: fields[at++] ?? '', before: path, deleted: false })
    } else if (status === 'C') {
      files.push({ path: fields[at++] ?? '', before: null, deleted: false })
    } else {
      files.push({ path, before: status === 'A' ? null : path, deleted: status === 'D' })
    }
  }
  return files
}

/** A run of lines of the new side of a diff, both ends included. */
export interface HunkLines {
  readonly first: number
  readonly last: number
}

/**
 * The hunks of one file's unified diff: on their lines, context included, GitHub takes comments.
 * `@@ -12,3 +14,5 @@`; a missing count is 1, a count of 0 leaves nothing to comment on.
 */
export function parseHunks(patch: string): HunkLines[] {
  const hunks: HunkLines[] = []
  for (const line of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (header === null) continue
    const first = Number(header[1])
    const count = Number(header[2] ?? 1)
    if (count > 0) hunks.push({ first, last: first + count - 1 })
  }
  return hunks
}

/** Whether one hunk holds all these lines: a comment must not span two. */
export function inOneHunk(hunks: readonly HunkLines[], first: number, last: number): boolean {
  return hunks.some((hunk) => hunk.first <= first && last <= hunk.last)
}
