import { type Scan, scan } from './scan.js'
import type { Node, Statement } from './statement.js'
import type { SourceText } from './text.js'

/**
 * A scan that is made again when somebody asks what stands in the text: a run over thousands of files keeps their
 * texts alone. Reports are rendered file by file, so the last one made is kept.
 */
export function scanAgain(text: SourceText): Scan {
  return new ScanAgain(text)
}

class ScanAgain implements Scan {
  readonly text: SourceText

  constructor(text: SourceText) {
    this.text = text
  }

  get nodes(): readonly Node[] {
    return made(this.text).nodes
  }

  get statements(): readonly Statement[] {
    return made(this.text).statements
  }
}

let last: Scan | null = null

function made(text: SourceText): Scan {
  if (last?.text !== text) last = scan(text)
  return last
}
