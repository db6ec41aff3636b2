import type { Span } from '../../source/span.js'
import { rawText, SourceText } from '../../source/text.js'
import { ExpressionLines } from './expression-lines.js'
import { findExpressions } from './expressions.js'

/** A file as its template language has it, and the text that is left for the readers of the file that it makes. */
export interface TemplateReading {
  /** Whether something fills the file in before Compose reads it: its name says so, or what stands in it. */
  readonly isTemplate: boolean
  /**
   * The same text with letters for each expression in a name or value, and blanks for what is gone or unknown when the
   * file is made: nothing in an expression is ever read as Compose's. Offsets and lines are those of the file.
   */
  readonly text: SourceText
  /** Lines and parts of lines that are gone when the file is made: conditions, loops, inclusions; in order. */
  readonly controls: readonly Span[]
  /** Parts of names that are filled in; in order. */
  readonly inNames: readonly Span[]
  /** Whether lines may be there in the end that the file does not name. */
  readonly bringsSettings: boolean
}

/**
 * Reads what tools fill in at deploy. `isNamed`: the name, or the user, says that the file is a template; else it is one
 * where a control line stands in it, a line or a name that is filled in, or what Terraform alone writes. Never fails;
 * linear.
 */
export function readTemplate(text: SourceText, isNamed: boolean): TemplateReading {
  const raw = rawText(text)
  if (!isNamed && !mayHoldExpressions.test(raw)) {
    return { isTemplate: false, text, controls: none, inNames: none, bringsSettings: false }
  }
  const first = new ExpressionLines(
    raw,
    findExpressions(raw, isNamed, (span) => isNamed || isOfTerraform(raw, span)),
  )
  const isTemplate = isNamed || first.isEvidence
  // What is known to be a template has more in it: expressions over several lines, and Terraform's in secrets.
  const lines =
    isTemplate && !isNamed
      ? new ExpressionLines(
          raw,
          findExpressions(raw, true, () => true),
        )
      : first
  if (lines.isUntouched) return { isTemplate, text, controls: none, inNames: none, bringsSettings: false }
  return {
    isTemplate,
    text: new SourceText(lines.masked(), text),
    controls: lines.controls,
    inNames: lines.inNames,
    bringsSettings: lines.bringsSettings,
  }
}

const none: readonly never[] = []

/** Any mark, in most files none. A reference alone on its line is one too. */
const mayHoldExpressions = /\{[{%#]|<[%?]|\(@|\[\[|[%#$]\{|^[ \t]*[%@$_]|^\w+[%@$]|____/m

/** `${a.b}`, `${a[0]}` and `${f(x)}` are no words of Compose; in a secret they may be a piece of it. */
function isOfTerraform(raw: string, { start, end }: Span): boolean {
  if (!/^\$\{\s*[A-Za-z_][\w-]*\s*(?:[.([]|\?\s)/.test(raw.slice(start, Math.min(end, start + 200))))
    return false
  const near = raw.slice(Math.max(0, start - longestName), start)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  const isWhole =
    /[=:][ \t]*["']?$/.test(before) && /^["']?[ \t\r]*(?:\n|$|#)/.test(raw.slice(end, end + 100))
  return isWhole || !/(?:password|secret|key|token|connectionstring)\w*[ \t]*=/i.test(before)
}

/** Longer than any name with the beginning of its value. */
const longestName = 300
