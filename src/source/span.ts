/** A stretch of the text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place as editors and GitHub count: both from 1, columns in UTF-16 units, a BOM not counted. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A stretch as editors and GitHub count; the end is exclusive. */
export interface Range extends Position {
  readonly endLine: number
  readonly endColumn: number
}
