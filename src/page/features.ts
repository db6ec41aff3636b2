import { message } from '../messages/message.js'
import type { FeatureState } from '../readiness/feature.js'
import { button, type Child, element, prose } from './element.js'
import type { ShownFeature } from './page-report.js'
import type { Say } from './say.js'
import { heading } from './section.js'

const signs: Readonly<Record<FeatureState, string>> = {
  ready: '✓',
  off: '–',
  broken: '✗',
  unknown: '?',
  obsolete: '–',
}

/** What the organization gets: a row for each feature, with why it is not ready. */
export function featureTable(
  features: readonly ShownFeature[],
  say: Say,
  goTo: (line: number) => void,
): readonly Child[] {
  if (features.length === 0) return []
  const rows = features.map(({ name, state, stateWord, reason, line }) =>
    element(
      'li',
      { class: state },
      element('span', { class: 'sign', 'aria-hidden': 'true' }, signs[state]),
      element('code', {}, name),
      element('span', { class: 'state' }, stateWord),
      reason === null ? null : element('span', { class: 'reason' }, ...prose(reason)),
      line === null
        ? null
        : button(
            { class: 'line', 'aria-label': say(message('page.goToLine', { line })) },
            say(message('report.line', { line })),
            () => goTo(line),
          ),
    ),
  )
  return [heading(say(message('report.features'))), element('ul', { class: 'features' }, ...rows)]
}
