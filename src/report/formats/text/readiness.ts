import { message } from '../../../messages/message.js'
import { type FeatureState, features, type Readiness } from '../../../readiness/feature.js'
import type { FileReport } from '../../report.js'
import { pad, width } from '../width.js'
import { stateStyle, type Terminal } from './terminal.js'

/** The organization's features: a row each with the reason, or, where there is nothing to do, a row a state. */
export function readinessLines(file: FileReport, terminal: Terminal): string[] {
  if (file.readiness.length === 0) return []
  if (file.findings.length === 0) return stateRows(file.readiness, terminal)
  const title = terminal.say(message('report.features'))
  return ['', `  ${terminal.paint(title, 'bold')}`, ...featureRows(file.readiness, terminal)]
}

const nameColumns = Math.max(...features.map((feature) => feature.length)) + 2

function featureRows(readiness: readonly Readiness[], terminal: Terminal): string[] {
  const states = readiness.map(({ state }) => stateText(state, terminal))
  const stateColumns = Math.max(...states.map(width)) + 2
  const indent = 4 + nameColumns + stateColumns
  return readiness.flatMap(({ feature, state, reason }, index) => {
    const text = states[index] ?? ''
    const head = (shown: string) =>
      `    ${pad(feature, nameColumns)}${terminal.paint(shown, stateStyle[state])}`
    if (reason === null) return [head(text)]
    const [first = '', ...rest] = terminal.prose(terminal.say(reason), terminal.width - indent)
    return [`${head(pad(text, stateColumns))}${first}`, ...rest.map((line) => ' '.repeat(indent) + line)]
  })
}

function stateRows(readiness: readonly Readiness[], terminal: Terminal): string[] {
  const byState = new Map<FeatureState, string[]>()
  for (const { feature, state } of readiness) byState.set(state, [...(byState.get(state) ?? []), feature])
  const rows = [...byState]
  const columns = Math.max(...rows.map(([state]) => width(stateText(state, terminal)))) + 2
  return rows.map(([state, names]) => {
    const head = terminal.paint(pad(stateText(state, terminal), columns), stateStyle[state])
    return `    ${head}${names.join(', ')}`
  })
}

function stateText(state: FeatureState, { glyphs, say }: Terminal): string {
  return `${glyphs.state[state]} ${say(message(`state.${state}`))}`
}
