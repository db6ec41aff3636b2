import { readText } from '../files/read.js'
import { unlintable } from '../source/file-form.js'
import type { SourceText } from '../source/text.js'

/** What of a file an editor does not show in its text. */
export interface DiskForm {
  /** The editor takes the BOM away when it opens the file and puts it back when it saves. */
  readonly bom: boolean
  /**
   * The file as it stands on disk, where the editor's text is another one: bytes that are not UTF-8. It is judged
   * in its place, else a file that no reader can read would look sound here.
   */
  readonly undecoded: SourceText | null
}

export const asShown: DiskForm = { bom: false, undecoded: null }

/** Looks at a file by its absolute path; what is not there or cannot be read is as it is shown. */
export function diskForm(location: string): DiskForm {
  const { text } = readText(location)
  if (text === null) return asShown
  const bytes = text.slice({ start: 0, end: text.length })
  // The scanner's text keeps a byte that is not UTF-8 as a lone surrogate.
  const isUndecoded = unlintable(text) === 'binary' || bytes.matches(/\p{Cs}/u)
  return { bom: text.hasBom, undecoded: isUndecoded ? text : null }
}
