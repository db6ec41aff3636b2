import type { Message } from '../../src/messages/message.js'
import type { RuleId } from '../../src/messages/rule-id.js'
import type { Severity } from '../../src/messages/severity.js'
import type { FailOn } from '../../src/policy/fail-on.js'
import type { Feature, FeatureState, Readiness } from '../../src/readiness/feature.js'
import { assemble, type LintedFile } from '../../src/report/assemble.js'
import type { Report } from '../../src/report/report.js'
import type { Finding } from '../../src/rules/finding.js'
import type { SettingName } from '../../src/settings/catalogue/setting.js'
import type { Span } from '../../src/source/span.js'
import { SourceText } from '../../src/source/text.js'

/**
 * Small reports made by hand: what a renderer does with a sentence is tested apart from the sentences of the
 * rules, which may be rewritten.
 */

/** A message with a sentence of the test, which no language translates. */
export function sentence(text: string): Message {
  return { key: text, template: text, params: {} }
}

/** The first stretch of the text that reads so. */
export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part)
  if (start === -1) throw new Error(`the sample does not hold ${part}`)
  return { start, end: start + part.length }
}

export interface FindingParts extends Partial<Omit<Finding, 'rule' | 'setting' | 'message' | 'at'>> {
  readonly rule?: string
  readonly setting?: string | null
  readonly says?: string
  readonly at: Span
}

export function finding(severity: Severity, parts: FindingParts): Finding {
  const { rule = 'smtp-not-configured', setting = null, says = 'Something is wrong. Do this.', at } = parts
  return {
    rule: rule as RuleId,
    messageId: parts.messageId ?? 'missing',
    severity,
    message: sentence(says),
    setting: setting as SettingName | null,
    at,
    related: parts.related ?? [],
    fix: parts.fix ?? null,
  }
}

export function ready(feature: Feature, state: FeatureState, why: string | null = null): Readiness {
  return { feature, state, reason: why === null ? null : sentence(why), line: null, settings: [] }
}

export function file(text: string, parts: Partial<LintedFile> = {}): LintedFile {
  return {
    path: 'bwdata/env/global.override.env',
    stack: 'standard',
    form: 'whole',
    template: false,
    role: 'linted',
    text: new SourceText(text),
    problem: null,
    composeRejects: false,
    templated: [],
    findings: [],
    omitted: 0,
    suppressed: [],
    readiness: [],
    ...parts,
  }
}

/** A file that was not linted. */
export function unchecked(
  form: 'encrypted' | 'binary' | 'unreadable',
  path: string,
  why: string,
): LintedFile {
  return file('', { path, form, text: null, problem: sentence(why) })
}

export function report(files: readonly LintedFile[], failOn: FailOn = 'error'): Report {
  return assemble(files, '2026.8.0', failOn)
}

/** The file and the findings that several tests show. */
const text = `# mail
globalSettings__mail__smtp__host=smtp.example.org
globalSettings__mail__smtp__port=465
globalSettings__mail__smtp__ssl=false # was true
globalSettings__mail__smtp__password='hunter2-hunter2'
globalSettings__mail__smtp__nomd'utilisateur=anna

adminSettings__admins=
`

export const tlsMismatch = finding('error', {
  rule: 'smtp-tls-mismatch',
  messageId: 'implicit-tls-expected',
  says: 'Port 465 uses implicit TLS, but ssl is `false`: an invitation fails after a minute and a half. Set `globalSettings__mail__smtp__ssl=true`, or port 587 if your provider offers it.',
  setting: 'globalSettings__mail__smtp__ssl',
  at: spanOf(text, 'globalSettings__mail__smtp__ssl=false'),
  related: [
    { at: spanOf(text, 'globalSettings__mail__smtp__port=465'), message: sentence('the port is set here') },
  ],
})

export const rejected = finding('error', {
  rule: 'translated-setting',
  messageId: 'renamed',
  says: "Compose rejects the `'` in `globalSettings__mail__smtp__nomd'utilisateur`: `restart` would stop Bitwarden and fail to start it again. Rename it, keep the value.",
  setting: 'globalSettings__mail__smtp__username',
  at: spanOf(text, "globalSettings__mail__smtp__nomd'utilisateur"),
  fix: {
    safety: 'safe',
    description: sentence('write the English name'),
    edits: [
      {
        span: spanOf(text, "globalSettings__mail__smtp__nomd'utilisateur"),
        text: 'globalSettings__mail__smtp__username',
      },
    ],
  },
})

const adminsEmpty = finding('warning', {
  rule: 'admins-empty',
  messageId: 'empty',
  says: '`adminSettings__admins` is empty: nobody can open the System Administrator Portal. Add an address.',
  setting: 'adminSettings__admins',
  at: spanOf(text, 'adminSettings__admins='),
})

export const mailFile = file(text, {
  findings: [tlsMismatch, rejected, adminsEmpty],
  composeRejects: true,
  suppressed: [
    {
      by: 'config',
      reason: 'the lab has no cloud',
      finding: finding('warning', {
        rule: 'cloud-communication-off',
        says: 'Cloud communication is off.',
        setting: 'globalSettings__enableCloudCommunication',
        at: { start: 0, end: 0 },
      }),
    },
  ],
  readiness: [
    ready('invitations', 'broken', 'Port 465 uses implicit TLS, but `ssl` is `false`.'),
    ready('billing-sync', 'off', 'Cloud communication is missing.'),
    ready('duo', 'obsolete', 'Bitwarden 2026.8.0 does not read the key.'),
    ready('breach-report', 'ready'),
    ready('invite-only', 'unknown', 'Decided at deploy.'),
    ready('sso-for-everyone', 'off', 'Not enforced.'),
  ],
})
