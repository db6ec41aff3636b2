import type { ComposeEntry } from '../../readers/compose/read-compose.js'
import { unicodePattern } from '../../source/unicode-pattern.js'

/**
 * Whether a line is the template's own and gone when the file is made: a condition, a loop, an inclusion, or a
 * line whose very name is filled in, all of it or a part. In Jinja, Go templates (Helm, gomplate), ERB, Terraform and
 * envsubst.
 */
export function isTemplateLine({ statement }: ComposeEntry): boolean {
  return statement.kind === 'malformed' && (statement.name.matches(control) || statement.name.matches(hole()))
}

/** Whether such a line may leave settings in the file that the template does not name. */
export function bringsSettings({ statement: { name } }: ComposeEntry): boolean {
  return name.matches(output) || name.matches(hole()) || name.matches(/\b(?:include|import)\b/)
}

const control = /^(?:\{[%{#]|<%|%\{)/

/** A name with a part that is filled in: `…__validationUrls__{{ loop.index0 }}=`, `${EXTRA_SETTINGS}`. */
const hole = unicodePattern(String.raw`^(?:\$\{|[\p{L}\p{N}_]+(?:\{\{|\$\{|<%))`, 'u')

/**
 * `{{ … }}` writes something, but for the keywords of Go templates, `{{ $name := … }}` and Ansible's comment; so does
 * `<%= … %>`. A name ends at the equals sign.
 */
const output =
  /^(?:<%$|\{\{(?!-?\s*(?:(?:if|else|end|with|range|define|block|break|continue)\b|\/\*|\$\w*\s*:?$|.*\bcomment\b)))/
