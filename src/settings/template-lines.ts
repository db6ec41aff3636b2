import type { ComposeEntry } from '../readers/compose/reading.js'

/**
 * Whether a line is the template's own and gone when the file is made: a condition, a loop, an inclusion, or a
 * line whose very name is filled in. In Jinja, Go templates (Helm, gomplate) and ERB.
 */
export function isTemplateLine({ statement }: ComposeEntry): boolean {
  return statement.kind === 'malformed' && statement.name.matches(/^(?:\{[%{#]|<%)/)
}

/** Whether such a line may leave settings in the file that the template does not name. */
export function bringsSettings({ statement: { name } }: ComposeEntry): boolean {
  return name.matches(output) || name.matches(/\b(?:include|import)\b/)
}

/**
 * `{{ … }}` writes something, but for the keywords of Go templates and Ansible's comment; so does `<%= … %>`, whose
 * name ends at the equals sign.
 */
const output =
  /^(?:<%$|\{\{-?\s*(?!(?:if|else|end|with|range|define|block|break|continue)\b|\/\*|\$\w*\s*:?=|.*\bcomment\b))/
