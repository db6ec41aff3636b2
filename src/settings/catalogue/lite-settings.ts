import { InternalError } from '../../messages/errors.js'
import { printable } from '../../messages/printable.js'
import { type SettingKey, settingKey } from '../../readers/dotnet/key.js'
import { formerNames, type LiteVariable, liteVariables } from '../../readers/lite/names.js'
import { setting as settingNamed } from './catalogue.js'
import type { RemovedSetting, Setting, SettingName } from './setting.js'

const text: Omit<Setting, 'name'> = {
  type: 'string',
  nullable: true,
  element: null,
  secret: false,
  default: null,
  since: null,
  unusedSince: null,
  documented: true,
  readsInstead: null,
}

/**
 * The variables of Bitwarden Lite's entrypoint as settings: one that is passed on as it is has the type of the
 * setting that it becomes; the others are text to everybody but the programs that `readers/lite` models.
 */
export const liteSettings: readonly Setting[] = liteVariables.map(toSetting)

const byName = new Map<string, Setting>(liteSettings.map((setting) => [setting.name, setting]))
const templateOnly = new Map<string, Setting>(
  liteVariables.flatMap(({ name, templateOnly: only }) => {
    const setting = byName.get(name)
    return only === true && setting !== undefined ? [[name, setting]] : []
  }),
)

/**
 * A variable of Lite by its name, or undefined. The shell knows its own spelling only; what the web site's template
 * alone reads is found in any (bitwarden/Handlebars.conf EnvironmentHelper.cs).
 */
export function findLiteSetting(name: string): Setting | undefined {
  return byName.get(name) ?? templateOnly.get(name.toUpperCase())
}

/** A variable that the code itself names; fails where Lite has none, which a test rules out. */
export function liteSetting(name: string): Setting {
  const found = byName.get(name)
  if (found === undefined) throw new InternalError(`Lite has no variable ${name}`)
  return found
}

/** Whether a setting is one of Lite's own. */
export function isLiteSetting({ name }: Setting): boolean {
  return byName.has(name)
}

/** The variables that become one setting as they are, by that setting's key. */
export const passedOn: ReadonlyMap<SettingKey, SettingName> = new Map(
  liteVariables.flatMap(({ name, passedOn: isPassedOn, becomes: [becomes] }) =>
    isPassedOn === true && becomes !== undefined ? [[settingKey(becomes), nameOf(name)]] : [],
  ),
)

const former: ReadonlyMap<string, RemovedSetting> = new Map(
  formerNames.map(({ name, now, release }) => [
    name,
    { name: nameOf(name), removedIn: release, replacedBy: nameOf(now) },
  ]),
)

/** A name that Lite once read, in its own spelling, or undefined. */
export function findFormerName(name: string): RemovedSetting | undefined {
  return former.get(name)
}

function toSetting(variable: LiteVariable): Setting {
  const [becomes] = variable.becomes
  const same = variable.passedOn === true && becomes !== undefined ? settingNamed(becomes) : text
  return {
    ...same,
    name: nameOf(variable.name),
    secret: variable.secret === true,
    default: variable.image ?? variable.default ?? null,
    since: variable.since.release ?? null,
    documented: true,
  }
}

function nameOf(name: string): SettingName {
  return printable(name) as SettingName
}
