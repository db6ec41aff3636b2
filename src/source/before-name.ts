/**
 * What the lines of other kinds of files begin with, in front of the same `NAME=value`: the mark, and the pattern of it
 * with what parts it from the name.
 */
export const foreignMarks = [
  // An item of a list: in a Compose file, in Markdown; a quotation in a mail or a thread.
  ['-', String.raw`-[ \t]+`],
  ['*', String.raw`\*[ \t]+`],
  ['>', String.raw`>[ \t]+`],
  // A line that a diff adds.
  ['+', String.raw`\+[ \t]*`],
  // `docker run`, and a Dockerfile.
  ['-e', String.raw`-e[ \t]+`],
  ['--env', String.raw`--env[ \t]+`],
  ['ENV', String.raw`ENV[ \t]+`],
  ['ARG', String.raw`ARG[ \t]+`],
  // Shells: cmd, POSIX, what `export -p` of bash prints, PowerShell.
  ['set', String.raw`set[ \t]+`],
  ['env', String.raw`env[ \t]+`],
  ['declare -x', String.raw`declare[ \t]+-x[ \t]+`],
  ['$ export', String.raw`\$[ \t]+export[ \t]+`],
  ['$env:', String.raw`\$env:`],
] as const

/** Any of the marks, or the `export` that Compose knows: a piece of a pattern. */
export const beforeName = [String.raw`export[ \t]+`, ...foreignMarks.map(([, pattern]) => pattern)].join('|')
