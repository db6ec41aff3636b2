import type { ComposeEntry } from '../../readers/compose/reading.js'
import { reveal, type Value } from '../../source/value.js'
import { holdsToken, isToken, type Token } from './token.js'

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
  // consul-template, levant
  { opens: ['[['], form: /^\[\[[^[\]]+\]\]$/ },
  // Terraform
  { opens: ['${'], form: /^\$\{[A-Za-z_][\w-]*(?:[.([].*|\s*\?\s.*)\}$/ },
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
  // Argo CD Vault Plugin (argoproj-labs/argocd-vault-plugin docs/howitworks.md)
  { opens: ['<path:'], form: /^<path:[^<>#]+#[^<>]+>$/ },
  // Concourse, Spruce, CredHub (concourse/docs vars, geofffranks/spruce doc/operators.md)
  { opens: ['(('], form: /^\(\([^()]+\)\)$/ },
  // ytt's text templates (carvel-dev/ytt)
  { opens: ['(@'], form: /^\(@=.*@\)$/s },
  // Kapitan's references (kapicorp/kapitan docs/pages/references.md)
  { opens: ['?{'], form: /^\?\{[a-z]+:[^{}]+\}$/ },
  // PHP
  { opens: ['<?'], form: /^<\?(?:=|php\s).*\?>$/s },
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

const noForms: readonly never[] = []

function isWholly(text: string): boolean {
  for (const { opening, form } of formsByFirst.get(text.charAt(0)) ?? noForms)
    if (text.startsWith(opening) && form.test(text)) return true
  return false
}

/** What a setting holds: within a secret, what looks like a reference may be a piece of it. */
export type Holds = 'secret' | 'connection-string' | 'other'

/**
 * Whether a value, as it is written between its quotes, is filled in at deploy: as a whole; in what is no secret also
 * within other text; in a connection string also within it, but of its password only as a whole. In a secret of a file
 * that is no template Compose eats a `$name` within other text.
 *
 * @param tokens the user's own forms.
 */
export function isTemplated(
  value: Value,
  holds: Holds,
  tokens: readonly Token[],
  isTemplate = false,
): boolean {
  if (value.isEmpty) return false
  const text = reveal(value)
  if (isWhole(text, tokens)) return true
  if (isTemplate)
    return holdsOne(text, tokens) || isBetween(text, '${', '}') || ofTemplates.some((form) => form.test(text))
  if (holds === 'connection-string') return isTemplatedConnection(text, tokens)
  return holds === 'other' && holdsOne(text, tokens)
}

function isWhole(text: string, tokens: readonly Token[]): boolean {
  return isWholly(text) || tokens.some((token) => isToken(text, token))
}

function holdsOne(text: string, tokens: readonly Token[]): boolean {
  return holdsExpression(text) || tokens.some((token) => holdsToken(text, token))
}

/** `Password=…` and its synonyms in a connection string. */
const passwordPart = /(?:^|;)\s*(?:password|pwd)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^;]*))/i

function isTemplatedConnection(text: string, tokens: readonly Token[]): boolean {
  const { 0: all, 1: double, 2: single, 3: plain, index } = passwordPart.exec(text) ?? nowhere
  const password = (double ?? single ?? plain ?? '').trim()
  const rest = `${text.slice(0, index)};${text.slice(index + all.length)}`
  return (
    isWhole(password, tokens) ||
    // A semicolon within an expression ends no password.
    marks.some(([open, close]) => password.startsWith(open) && isBetween(text.slice(index), open, close)) ||
    holdsOne(rest, tokens)
  )
}

const nowhere = { 0: '', 1: undefined, 2: undefined, 3: undefined, index: 0 }

/** Marks that open and close an expression, whatever stands in it. */
const marks = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['<?=', '?>'],
  ['<?php', '?>'],
  ['(@=', '@)'],
] as const

/** Within other text, what is meant by nobody otherwise: in capitals, where lower case is usual in values. */
const within = [
  /\$\{[A-Za-z_]\w*(?::?[-+?][^{}]*)?\}/,
  /\$[A-Z][A-Z0-9_]+/,
  /\$\([A-Za-z_][\w.-]*\)/,
  /#\{[^{}]+\}/,
  /\[\[[^[\]]+\]\]/,
  /__[A-Z][A-Z0-9_]*__/,
  /%[A-Z_][A-Z0-9_.-]{2,}%/,
  /@[A-Z][A-Z0-9_]+@/,
]

/** In a template also Terraform's, and references in lower case. */
const ofTemplates = [/__[a-z][a-z0-9_]*__/, /@[a-z][a-z0-9_]+@/, /%[A-Za-z_][\w.-]{2,}%/]

function holdsExpression(text: string): boolean {
  if (!mayHold.test(text)) return false
  return marks.some(([open, close]) => isBetween(text, open, close)) || within.some((form) => form.test(text))
}

/** An ordinary value has none of these characters, and no expression is compiled for it. */
const mayHold = /[$#{%@]|\[\[|__|<\?/

function isBetween(text: string, open: string, close: string): boolean {
  const start = text.indexOf(open)
  return start !== -1 && text.indexOf(close, start + open.length) !== -1
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
