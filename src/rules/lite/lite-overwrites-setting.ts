import { type Message, message } from '../../messages/message.js'
import { settingKey } from '../../readers/dotnet/key.js'
import type { Export } from '../../readers/lite/exports.js'
import { liteSetting, passedOn } from '../../settings/catalogue/lite-settings.js'
import type { Setting } from '../../settings/catalogue/setting.js'
import type { ContainerVariable } from '../../settings/container-variables.js'
import { type Line, settingOf } from '../../settings/line.js'
import { isAbsent } from '../../settings/state.js'
import type { Context } from '../context.js'
import type { Fix } from '../finding.js'
import type { Listed } from '../reporter.js'
import { rule } from '../rule.js'

/** The entrypoint sets these always, to nothing too (bitwarden/self-host bitwarden-lite/entrypoint.sh). */
export default rule('lite-overwrites-setting', {
  title: 'setting that Lite overwrites',
  severity: 'error',
  severityWhen: {
    notice: 'the line says the same',
  },
  since: '1.0.0',
  fix: 'safe',
  stacks: ['lite'],
  messages: {
    'by-nothing':
      'Lite overwrites {settings} with {variables}, which {count|is|are} not set: the server gets {count|it|them} empty, and without an installation id or a database it does not start. Rename the {count|line|lines} to {variables} and keep the {count|value|values}.',
    different:
      'Lite overwrites {settings} with {variables}, which {count|has another value|have other values}: the {count|line does|lines do} nothing. Delete the {count|line|lines}, or correct {variables}.',
    same: '{settings} {count|does|do} nothing: Lite overwrites {count|it|them} at every start. Delete the {count|line|lines}.',
  },
  check(context, report) {
    const found = overwritten(context)
    const nothing = found.filter(({ by }) => by === 'nothing')
    report.several(nothing.map(listed), 'by-nothing', {
      params: { variables: variablesOf(nothing) },
      related: () => message('related.alsoOverwritten'),
      fix: renamed(nothing),
      breaks: 'everything',
    })
    const different = found.filter(({ by }) => by === 'different')
    report.several(different.map(listed), 'different', {
      params: { variables: variablesOf(different) },
      related: () => message('related.alsoOverwritten'),
    })
    report.several(found.filter(({ by }) => by === 'same').map(listed), 'same', {
      severity: 'notice',
      related: () => message('related.alsoOverwritten'),
    })
  },
})

interface Overwritten {
  readonly line: Line
  readonly setting: Setting
  readonly variable: string | null
  readonly by: 'nothing' | 'different' | 'same'
}

function overwritten({ settings }: Context): readonly Overwritten[] {
  return (settings.lite()?.exports ?? []).flatMap((each): readonly Overwritten[] => {
    const line = each.line?.line
    const setting = line && settingOf(line)
    const isSetting = each.always && each.name.startsWith('globalSettings__')
    if (!setting || !isSetting || each.outcome !== 'overwritten') return []
    const variable = passedOn.get(settingKey(each.name)) ?? null
    // The address within the container: what the entrypoint writes is right.
    if (variable === null) return [{ line, setting, variable, by: 'same' }]
    const own = settings.own(variable)
    if (isAbsent(own)) return line.value?.isEmpty ? [] : [{ line, setting, variable, by: 'nothing' }]
    return [{ line, setting, variable, by: isSame(each, own.value === null) ? 'same' : 'different' }]
  })
}

/** Whether it says the same, or what it says instead is not known. */
function isSame({ line, value }: Export<ContainerVariable>, isUncertain: boolean): boolean {
  return isUncertain || (value !== null && line?.value.equals(value) === true)
}

function listed({ line, setting: { name } }: Overwritten): Listed {
  return { name, setting: name, at: line.nameSpan }
}

function variablesOf(found: readonly Overwritten[]): readonly Message[] {
  return found.flatMap(({ variable }) =>
    variable === null ? [] : [message('name.shown', { name: liteSetting(variable).name })],
  )
}

/** One fix for all of them: the finding is one. */
function renamed(found: readonly Overwritten[]): Fix | null {
  const edits = found.flatMap(({ line, variable }) =>
    variable === null ? [] : [{ span: line.nameSpan, text: variable }],
  )
  if (edits.length === 0) return null
  const description = message('fix.renameAll', { settings: variablesOf(found) })
  return { safety: 'safe', description, edits }
}
