import type { texts } from '../messages/texts.js'
import type { Rule } from '../rules/rule.js'
import type { WhenKey } from '../rules/rule-texts.js'
import type { RuleTable } from '../rules/table.js'
import type descriptions from '../settings/catalogue/descriptions.json'

/** A sentence for each message of each rule: a missing or an extra one does not compile. */
export type RuleTranslations = {
  readonly [Id in keyof RuleTable]: RuleTable[Id] extends Rule<infer Messages, infer When>
    ? { readonly title: string } & { readonly [MessageId in keyof Messages]: string } & {
        readonly [Other in keyof When & string as WhenKey<Other>]: string
      }
    : never
}

/** The same for the texts of the surfaces. */
export type TextTranslations = {
  readonly [Group in keyof typeof texts]: { readonly [Id in keyof (typeof texts)[Group]]: string }
}

/** The same for what settings do, by their names. */
export type DescriptionTranslations = { readonly [Name in keyof typeof descriptions]: string }
