import { configPaths } from '../../files/config.js'
import { message } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { project } from '../../messages/project.js'
import type { Feature } from '../../readiness/feature.js'
import { settingsOfFeature } from '../../readiness/readiness.js'
import type { Rule } from '../../rules/rule.js'
import { type RuleTable, ruleTable } from '../../rules/table.js'
import { paragraphs, ruleRows, type Speaker } from './speaker.js'

/** The rules that say what is wrong with a feature, first of all. */
const ruleIds: Readonly<Record<Feature, readonly (keyof RuleTable)[]>> = {
  invitations: ['smtp-not-configured', 'smtp-host-malformed', 'smtp-tls-mismatch', 'smtp-login-incomplete'],
  'billing-sync': ['cloud-communication-off', 'region-incomplete'],
  duo: [],
  'breach-report': ['breach-report-off'],
  'invite-only': ['open-registration'],
  'sso-for-everyone': ['sso-not-enforced'],
}

/** A feature of an organization: what it is, the settings behind it, the rules about it, how to want it. */
export function explainFeature(feature: Feature, speaker: Speaker): string[] {
  const { say } = speaker
  const own = ruleIds[feature].map((id): Rule => ruleTable[id])
  return [
    feature,
    ...paragraphs(say(message(`feature.${feature}`)), speaker),
    '',
    say(message('explain.settings')),
    ...settingsOfFeature(feature).map((name) => `- ${name}`),
    '',
    ...(own.length === 0 ? [] : [say(message('explain.rules')), ...ruleRows(own, speaker), '']),
    ...(feature === 'duo' ? [] : [...wanted(feature, speaker), '']),
    say(message('explain.page', { url: printable(guide) })),
  ]
}

function wanted(feature: Feature, { say }: Speaker): string[] {
  const path = printable(configPaths[0])
  return [say(message('explain.want', { path })), '  organization:', `    features: [${feature}]`]
}

const guide = `${project.repository}/blob/${project.tag}/docs/guide.md#the-ten-variables`
