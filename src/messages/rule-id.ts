import type { Printable } from './printable.js'

declare const brand: unique symbol

/** A rule's id, in kebab-case; only the declaration of a rule makes one. */
export type RuleId = Printable & { readonly [brand]: 'rule' }
