import type { Value } from '../source/value.js'

/**
 * How tools that fill a file in at deploy write "this comes later". A whole value in one of these forms is
 * decided later, so nothing is said about what it will be.
 */
const wholeValueForms: readonly { readonly tool: string; readonly form: RegExp }[] = [
  { tool: 'envsubst, Compose', form: /^\$\{[A-Za-z_][A-Za-z0-9_]*(?::?[-+?][^{}]*)?\}$/ },
  { tool: 'envsubst, without braces', form: /^\$[A-Z][A-Z0-9]*_[A-Z0-9_]*$/ },
  { tool: 'Azure Pipelines, Kubernetes', form: /^\$\([A-Za-z_][A-Za-z0-9_.-]*\)$/ },
  { tool: 'Octopus Deploy, Replace Tokens', form: /^#\{[^{}]+\}#?$/ },
  { tool: 'Jinja, Helm, Go templates, GitHub Actions', form: /^\$?\{\{.*\}\}$/s },
  { tool: 'Replace Tokens, older', form: /^__[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?__$/ },
  { tool: 'Windows batch', form: /^%[A-Za-z_][A-Za-z0-9_.-]*%$/ },
  { tool: 'autoconf, Maven', form: /^@[A-Za-z_][A-Za-z0-9_.-]*@$/ },
  { tool: 'ERB, EJS', form: /^<%[=-]?.*%>$/s },
  { tool: '1Password', form: /^op:\/\/\S+$/ },
  { tool: 'Vault, bank-vaults', form: /^vault:\S+$/ },
  { tool: 'vals, helm-secrets', form: /^(?:ref\+|secretref\+)\S+$/ },
  { tool: 'SOPS', form: /^ENC\[.*\]$/s },
  { tool: 'Azure App Service', form: /^@Microsoft\.KeyVault\(.*\)$/i },
  { tool: 'Google Secret Manager, Berglas', form: /^(?:sm|berglas):\/\/\S+$/ },
  {
    tool: 'AWS Secrets Manager, SSM',
    form: /^(?:arn:aws[a-z-]*:(?:secretsmanager|ssm):\S+|\{\{resolve:.*\}\})$/,
  },
  { tool: 'AWS chamber, Doppler, Infisical', form: /^(?:secret|ssm|doppler|infisical):\/\/\S+$/ },
  { tool: 'Bitwarden Secrets Manager', form: /^bws:\/\/\S+$/ },
]

/** The same as one expression for each set of flags: asked of every value of every file. */
const wholeValue = ['', 's', 'i'].map((flags) => {
  const forms = wholeValueForms.filter(({ form }) => form.flags === flags)
  return new RegExp(forms.map(({ form }) => `(?:${form.source})`).join('|'), flags)
})

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
export function isDeferred(written: Value, holds: Holds, tokens: readonly RegExp[]): boolean {
  if (written.isEmpty) return false
  if (wholeValue.some((form) => written.matches(form))) return true
  if (tokens.some((token) => written.matches(token))) return true
  if (holds === 'connection-string') return written.matches(connectionStringPart)
  return holds === 'other' && written.matches(contained)
}
