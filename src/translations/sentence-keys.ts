import { texts } from '../messages/texts.js'
import { rules } from '../rules/table.js'

/** The keys of all that rules say, then of the texts of surfaces, in the order of their English sentences. */
export function sentenceKeys(): readonly string[] {
  const ofRules = rules.flatMap(({ id, messages }) => ['title', ...Object.keys(messages)].map(keyIn(id)))
  const ofTexts = Object.entries(texts).flatMap(([group, sentences]) =>
    Object.keys(sentences).map(keyIn(group)),
  )
  return [...ofRules, ...ofTexts]
}

function keyIn(group: string): (id: string) => string {
  return (id) => `${group}.${id}`
}
