import { configPaths } from '../../files/config.js'
import { message } from '../../messages/message.js'
import { printable } from '../../messages/printable.js'
import { severityText } from '../../report/rule-severity.js'
import type { Rule } from '../../rules/rule.js'
import { patternOf, ruleUrl, titleOf } from '../../rules/rule-texts.js'
import { pageOf } from './pages.js'
import { paragraphs, type Speaker, titled } from './speaker.js'

/** A rule: what it is, why, how to fix what it finds, what it says, how to ignore it. */
export function explainRule(rule: Rule, speaker: Speaker): string[] {
  const { say } = speaker
  const page = pageOf(rule.id)
  return [
    titled(rule.id, titleOf(rule), speaker),
    facts(rule, speaker),
    ...(page === null
      ? []
      : [
          '',
          ...paragraphs(page.why, speaker),
          '',
          say(message('explain.howToFix')),
          ...paragraphs(page.fix, speaker),
        ]),
    '',
    say(message('explain.says')),
    ...Object.keys(rule.messages).map((id) => `- ${say(patternOf(rule, id))}`),
    '',
    say(message('explain.ignore', { path: printable(configPaths[0]) })),
    '  ignore:',
    `    - rule: ${rule.id}`,
    `      reason: ${say(message('explain.why'))}`,
    '',
    say(message('explain.page', { url: printable(ruleUrl(rule.id)) })),
  ]
}

const fixes = {
  safe: message('explain.fixSafe'),
  unsafe: message('explain.fixUnsafe'),
  display: message('explain.fixDisplay'),
}

function facts(rule: Rule, { say }: Speaker): string {
  const level = printable(severityText(rule, say))
  const severity = say(message('explain.severity', { level, since: printable(rule.since) }))
  return rule.fix === undefined ? severity : `${severity} ${say(fixes[rule.fix])}`
}
