import type { ComposeEntry } from '../../readers/compose/reading.js'
import { unicodePattern } from '../../source/lazy.js'
import { reveal, type Value } from '../../source/value.js'

interface Form {
  /** How its values begin. */
  readonly opens: readonly string[]
  readonly form: RegExp
}

/**
 * How tools that fill a file in at deploy write "this comes later". Nothing is said about what a whole value in one
 * of these forms will be.
 */
const wholeValueForms: readonly Form[] = [
  // envsubst, Compose
  { opens: ['${'], form: /^\$\{[A-Za-z_][A-Za-z0-9_]*(?::?[-+?][^{}]*)?\}$/ },
  // envsubst, without braces
  { opens: ['$'], form: /^\$[A-Z][A-Z0-9]*_[A-Z0-9_]*$/ },
  // Azure Pipelines, Kubernetes
  { opens: ['$('], form: /^\$\([A-Za-z_][A-Za-z0-9_.-]*\)$/ },
  // Octopus Deploy, Replace Tokens
  { opens: ['#{'], form: /^#\{[^{}]+\}#?$/ },
  // Jinja, Helm, Go templates, GitHub Actions
  { opens: ['{{', '${{'], form: /^\$?\{\{.*\}\}$/s },
  // Replace Tokens, older
  { opens: ['__'], form: /^__[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?__$/ },
  // Windows batch
  { opens: ['%'], form: /^%[A-Za-z_][A-Za-z0-9_.-]*%$/ },
  // autoconf, Maven
  { opens: ['@'], form: /^@[A-Za-z_][A-Za-z0-9_.-]*@$/ },
  // ERB, EJS
  { opens: ['<%'], form: /^<%[=-]?.*%>$/s },
  // 1Password
  { opens: ['op://'], form: /^op:\/\/\S+$/ },
  // Vault, bank-vaults
  { opens: ['vault:'], form: /^vault:\S+$/ },
  // vals, helm-secrets
  { opens: ['ref+', 'secretref+'], form: /^(?:ref\+|secretref\+)\S+$/ },
  // SOPS
  { opens: ['ENC['], form: /^ENC\[.*\]$/s },
  // Azure App Service
  { opens: ['@'], form: /^@Microsoft\.KeyVault\(.*\)$/i },
  // Google Secret Manager, Berglas
  {
    opens: ['sm://', 'berglas://'],
    form: /^(?:sm|berglas):\/\/\S+$/,
  },
  // AWS Secrets Manager, SSM
  {
    opens: ['arn:aws', '{{resolve:'],
    form: /^(?:arn:aws[a-z-]*:(?:secretsmanager|ssm):\S+|\{\{resolve:.*\}\})$/,
  },
  // AWS chamber, Doppler, Infisical
  {
    opens: ['secret://', 'ssm://', 'doppler://', 'infisical://'],
    form: /^(?:secret|ssm|doppler|infisical):\/\/\S+$/,
  },
  // Bitwarden Secrets Manager
  { opens: ['bws://'], form: /^bws:\/\/\S+$/ },
]

/**
 * The same by the first character: every value of every file is asked, and for an ordinary one, which begins as
 * none of them, no expression is compiled.
 */
const formsByFirst = new Map<string, { readonly opening: string; readonly form: RegExp }[]>()
for (const { opens, form } of wholeValueForms) {
  for (const opening of opens) {
    const first = opening.charAt(0)
    formsByFirst.set(first, [...(formsByFirst.get(first) ?? []), { opening, form }])
  }
}

function isWholly(text: string): boolean {
  const forms = formsByFirst.get(text.charAt(0)) ?? []
  return forms.some(({ opening, form }) => text.startsWith(opening) && form.test(text))
}

const contained = /\$\{[A-Za-z_][A-Za-z0-9_]*(?::?[-+?][^{}]*)?\}/

/** One `Key=…` of a connection string whose whole value is in one of the forms. */
const connectionStringPart =
  /=\s*['"]?(\$\{[A-Za-z_]\w*(?::?[-+?][^{};]*)?\}|\$\([\w.-]+\)|#\{[^{};]+\}#?|\$?\{\{[^;]*\}\}|__[A-Za-z0-9][\w.-]*__|%[A-Za-z_][\w.-]*%|@[A-Za-z_][\w.-]*@|<%[^;]*%>)['"]?\s*(?:;|$)/

/** What a setting holds: a `${NAME}` inside other text is eaten by Compose in a secret, and meant so elsewhere. */
export type Holds = 'secret' | 'connection-string' | 'other'

/**
 * Whether a value, as it is written between its quotes, is filled in at deploy: as a whole; in a connection
 * string also as a whole part of it; in what is no secret also within other text.
 *
 * @param tokens the user's own forms, tried on the whole value.
 */
export function isTemplated(rawValue: Value, holds: Holds, tokens: readonly RegExp[]): boolean {
  if (rawValue.isEmpty) return false
  if (isWholly(reveal(rawValue))) return true
  if (tokens.some((token) => rawValue.matches(token))) return true
  if (holds === 'connection-string') return rawValue.matches(connectionStringPart)
  return holds === 'other' && rawValue.matches(contained)
}

/**
 * The variables of a file that are filled in at deploy, as Compose knows them, and those that hold such a one
 * (`DOMAIN={{ domain }}`, `SENDER=no-reply@$DOMAIN`). `isTemplatedItself` says it of a line by itself.
 */
export function templatedVariables<Entry extends ComposeEntry>(
  entries: readonly Entry[],
  isTemplatedItself: (entry: Entry) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const entry of entries) {
    if (isTemplatedItself(entry) || holdsOneOf(entry, found)) found.add(reveal(entry.name))
  }
  return found
}

/** Whether Compose puts one of the variables into the value. */
export function holdsOneOf({ substitutions }: ComposeEntry, variables: ReadonlySet<string>): boolean {
  return substitutions.some(({ name }) => variables.has(reveal(name)))
}

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
