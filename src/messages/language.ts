import type { en } from './en.js'

/** A language's sentences: the keys and parameters of the English ones. */
export type Sentences = {
  readonly [Section in keyof typeof en]: {
    readonly [Group in keyof (typeof en)[Section]]: {
      readonly [Id in keyof (typeof en)[Section][Group]]: string
    }
  }
}

/** The little grammar that sentences with parameters need. */
export interface Grammar {
  /** The word before the last of a list. */
  readonly and: string
  /** Whether a number takes the first form of a noun. */
  readonly isOne: (count: number) => boolean
}

/** What a language's file exports. */
export interface Pack {
  readonly sentences: Sentences
  readonly grammar: Grammar
}
