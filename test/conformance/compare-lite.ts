import { startLite } from '../../src/readers/lite/entrypoint.js'
import type { Site } from '../../src/readers/lite/nginx/site.js'
import { reveal, Value } from '../../src/source/value.js'
import type { RecordedLite } from './case.js'

/** What the start of Lite was recorded to give and gives, side by side; `site` only where it was recorded. */
export function compareLite(recorded: RecordedLite) {
  const { env, volume = [], exports, services, routes, exit, site } = recorded
  const variables = Object.entries(env).map(([name, value]) => ({
    name: new Value(name),
    value: new Value(value),
  }))
  const start = startLite(variables, volume)
  // Nothing else is recorded of a start that ends before supervisord.
  const isKnown = start.exit.stage !== 'entrypoint'
  const { stage, code, message } = start.exit
  const pairs = [
    {
      what: 'exports',
      expected: sorted(exports),
      actual: sorted(
        Object.fromEntries(
          (isKnown ? start.exports : []).map(({ name, value }) => [
            name,
            value === null ? '<random>' : reveal(value),
          ]),
        ),
      ),
    },
    {
      what: 'services',
      expected: sorted(services),
      actual: sorted(
        Object.fromEntries([...start.services].map(([program, on]) => [program, on ? 'on' : 'off'])),
      ),
    },
    { what: 'routes', expected: routes, actual: start.routes },
    { what: 'exit', expected: sorted(exit), actual: sorted({ stage, code, message }) },
  ]
  if (site === undefined) return pairs
  return [
    ...pairs,
    {
      what: 'site',
      expected: site === null ? null : sorted(site),
      actual: start.site === null ? null : sorted(recordedSite(start.site)),
    },
  ]
}

/** A site as it is recorded: without the lines that it has not. */
function recordedSite(site: Site): Record<string, unknown> {
  const shown = Object.entries(site).map(([name, value]) => [name, recordedValue(value)] as const)
  return Object.fromEntries(shown.filter(([, value]) => value !== null))
}

function recordedValue(value: Site[keyof Site]): unknown {
  if (value instanceof Value) return reveal(value)
  if (value === 'default') return '<default>'
  if (value === null || typeof value === 'string') return value
  return value.length === 0 ? null : value.map(reveal)
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
}
