import { message, type Param } from '../../messages/message.js'
import type { BelowEffect } from '../../readers/dotnet/bind-report.js'
import { containers } from '../../readers/dotnet/containers.js'
import type { NamesBelow } from '../../readers/dotnet/reading.js'
import type { ContainerVariable } from '../../settings/container-variables.js'
import type { Line } from '../../settings/line.js'
import { endOfNameBelow } from '../../settings/name-below.js'
import { isAbsent } from '../../settings/state.js'
import type { Context } from '../context.js'
import { rename } from '../fixes.js'
import { rule } from '../rule.js'

/**
 * The binder looks for names below a setting only where the setting itself has no text. A string that is null it then
 * tries to make, and throws; what it throws says neither name nor value (dotnet/runtime ConfigurationBinder.cs).
 */
export default rule('setting-below-value', {
  title: 'name nested under a single value',
  severity: 'error',
  severityWhen: { warning: 'the server still starts', notice: 'the setting has its own line' },
  since: '1.0.0',
  fix: 'safe',
  messages: {
    throws:
      '{name} is nested under `{setting}`, which takes a single value and is not set: .NET throws an exception, and {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write the value as `{setting}` itself.',
    'throws-in':
      '{name} is nested under `{setting}`, which takes a single value and is not set: .NET throws an exception, and {services} {count|does|do} not start. Write the value as `{setting}` itself.',
    file: '{name} is nested under `{setting}`, which takes a single value and is not set: .NET throws an exception, and {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Set `{setting}` itself, because secrets are not read from files named by `__FILE`, or list it under `provided` if it is filled in at deploy.',
    list: '{name} is nested under `{setting}`, which takes one text and not a list: .NET throws an exception, and {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Write one line, `{setting}=`, with all items in it, separated by commas.',
    part: '{name} is nested under `{setting}`, and .NET cannot convert its value: {stack|the server’s containers crash-loop at start|Lite’s services fail at start and stay down}. Delete the line, and write the whole value as `{setting}`.',
    zero: '{name} is nested under `{setting}`, which takes a single value and is not set: the server reads it as 0. Write the value as `{setting}` itself.',
    element:
      '{name} is nested under `{setting}`, which takes a single value: the server silently drops this item of the list. Write the value as `{setting}` itself.',
    unset:
      '{name} is nested under `{setting}`, which takes a single value: the server silently ignores the line, so `{setting}` stays as it is. Write the value as `{setting}` itself.',
    beside:
      '{name} is nested under `{setting}`, which has its own line: the server silently ignores this one. Delete the line.',
  },
  check(context, report) {
    // .NET is asked only where it can have anything to say.
    if (!context.lines.some(({ recognition }) => recognition.kind === 'below')) return
    for (const names of context.dotnet().below) {
      const [line, ...more] = names.variables
        .flatMap(({ line }) => (line?.error === null && !context.settings.isTemplated(line) ? [line] : []))
        .sort((a, b) => a.span.start - b.span.start)
      if (line?.recognition.kind !== 'below') continue
      const { setting } = line.recognition
      const { id, severity, services } = judge(context, names, line)
      const place = {
        setting: setting.name,
        severity,
        related: more.map(({ nameSpan }) => ({ at: nameSpan, message: message('related.alsoBelow') })),
      }
      const named = { setting: setting.name }
      if (id === 'throws-in')
        report.line(line, id, { ...place, params: { ...named, services, count: services.length } })
      else {
        const renamed =
          more.length === 0 && endOfNameBelow(line.name) === 'bare' ? rename(context, line, setting) : null
        report.line(line, id, { ...place, params: named, fix: id === 'beside' ? null : renamed })
      }
    }
  },
})

interface Judged {
  readonly id: 'throws' | 'throws-in' | 'file' | 'list' | 'part' | 'zero' | 'element' | 'unset' | 'beside'
  readonly severity: 'error' | 'warning' | 'notice'
  readonly services: readonly Param[]
}

function judge(context: Context, { effects }: NamesBelow<ContainerVariable>, line: Line): Judged {
  const ending = [...effects].flatMap(([service, effect]) => (effect === 'fails' ? [service] : []))
  const has = (effect: BelowEffect) => [...effects.values()].includes(effect)
  const services = ending.map((service) => message('name.shown', { name: containers[service] }))
  if (line.recognition.kind !== 'below') return { id: 'unset', severity: 'warning', services }
  const { name, type } = line.recognition.setting
  if (ending.length > 0) {
    const id = type === 'string' ? idOfText(line, name, ending.length === effects.size) : 'part'
    return { id, severity: 'error', services }
  }
  if (has('becomes-zero')) return { id: 'zero', severity: 'warning', services }
  if (has('drops-element')) return { id: 'element', severity: 'warning', services }
  const state = context.settings.of(name)
  const isSet = !isAbsent(state) && state.state !== 'misnamed'
  return isSet
    ? { id: 'beside', severity: 'notice', services }
    : { id: 'unset', severity: 'warning', services }
}

function idOfText(line: Line, name: string, isEveryService: boolean): Judged['id'] {
  if (!isEveryService) return 'throws-in'
  if (endOfNameBelow(line.name) === 'file') return 'file'
  return listed.has(name) ? 'list' : 'throws'
}

/** One text in which commas separate, so that people write a list (ServiceCollectionExtensions.cs). */
const listed: ReadonlySet<string> = new Set(['globalSettings__knownProxies', 'globalSettings__knownNetworks'])
