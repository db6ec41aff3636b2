import type { Grammar } from '../../messages/language.js'

export const grammar: Grammar = { and: 'et', isOne: (count) => count < 2 }
