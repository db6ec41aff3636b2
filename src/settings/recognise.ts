import type { Printable } from '../messages/printable.js'
import type { Value } from '../source/value.js'
import type { RemovedSetting, Setting } from './setting.js'

/** How a wrong name came about. */
export type Slip = 'spelling' | 'separator' | 'nesting' | 'file-suffix' | 'invented'

/** What a name in the file is to the server. */
export type Recognition =
  | { readonly kind: 'known'; readonly setting: Setting }
  /** A section of known settings, or an array or dictionary, that got a scalar. */
  | { readonly kind: 'section'; readonly name: Printable }
  | { readonly kind: 'removed'; readonly removed: RemovedSetting }
  /** Does nothing here: read by another container from another file. */
  | { readonly kind: 'elsewhere'; readonly file: Printable | null; readonly name: Printable }
  | { readonly kind: 'misspelt'; readonly setting: Setting; readonly slip: Slip }
  | { readonly kind: 'translated'; readonly setting: Setting; readonly language: Printable }
  /** Under a root Bitwarden reads, and near nothing. */
  | { readonly kind: 'unknown' }
  /** None of Bitwarden's business: TZ, HTTPS_PROXY, a variable of one's own. */
  | { readonly kind: 'stranger' }

/**
 * Says what a name is, as .NET compares names: case folded, `__` between segments.
 * STUB: owned by the settings helper.
 */
export function recognise(_name: Value): Recognition {
  return { kind: 'stranger' }
}

/**
 * The name as it may be shown: the canonical spelling when known; as written when its root is, resembles or
 * translates to one of Bitwarden's and the text is harmless; else null ("the name on line N").
 */
export function shownName(_name: Value): Printable | null {
  return null
}
