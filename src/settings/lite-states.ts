import { settingKey } from '../readers/dotnet/key.js'
import { type LiteStart, startLite } from '../readers/lite/entrypoint.js'
import type { Export } from '../readers/lite/exports.js'
import { defaultOf, findLiteVariable, imageEnvironment } from '../readers/lite/names.js'
import { reveal, Value } from '../source/value.js'
import { setting as settingNamed } from './catalogue/catalogue.js'
import { connectionStrings } from './catalogue/connection-strings.js'
import { liteSetting, passedOn } from './catalogue/lite-settings.js'
import type { Setting } from './catalogue/setting.js'
import { type ContainerVariable, containerVariables } from './container-variables.js'
import { type Line, settingOf } from './line.js'
import { databaseOfLite, databasePieces, faultyPieces, lacks } from './lite-database.js'
import { damaged, isAbsent, judgedAs, type SettingState, uncertain } from './state.js'
import { isDamaged } from './values/damage.js'

type OwnState = (name: string) => SettingState

/**
 * Starts Lite with the lines of its file. A variable of Lite whose value is filled in at deploy, or is another than
 * was meant, has the default of the image: nothing is to be said of it. Of another name it counts that it has a value.
 */
export function startOf(
  lines: readonly Line[],
  isTemplated: (line: Line) => boolean,
): LiteStart<ContainerVariable> {
  const textOf = (line: Line): Value | null => {
    const name = reveal(line.name)
    const setting = settingOf(line)
    if (setting !== null && findLiteVariable(name) !== undefined) {
      if (!isTemplated(line) && !isDamaged(line, setting)) return line.value
      return new Value(imageEnvironment.get(name) ?? defaultOf(name))
    }
    return line.value ?? (isTemplated(line) ? filledIn : null)
  }
  return startLite(containerVariables([], lines, textOf))
}

/** In the place of a value that Compose does not have yet, as of `${NAME:?}`. */
const filledIn = new Value('filled in at deploy')

/** What the services' environment is: the image's, over it the file's, over it what the script exports. */
export function containerOfLite(
  lines: readonly Line[],
  { exports }: LiteStart<ContainerVariable>,
): readonly ContainerVariable[] {
  const image = [...imageEnvironment].map(([name, value]) => ({
    name: new Value(name),
    value: new Value(value),
  }))
  const exported = new Map(exports.map((each) => [each.name, each]))
  const variables = containerVariables(image, lines).filter(({ name }) => !exported.has(reveal(name)))
  return [
    ...variables,
    ...exports.map(({ name, value, sources }) => ({
      name: new Value(name),
      value: value ?? random,
      line: sources[0]?.line ?? null,
    })),
  ]
}

/** In the place of 60 digits that are others at every start. */
const random = new Value('0'.repeat(60))

/**
 * The states of the settings that Lite's entrypoint makes, by their names: each has the name, the line and the value of
 * what a person would change, so that a rule about a setting speaks of the `BW_` line. Null for a setting that is
 * what its own lines say.
 *
 * @param own what the lines under a name say, Lite's names among them.
 */
export function stateInLite(
  name: string,
  start: LiteStart<ContainerVariable>,
  own: OwnState,
): SettingState | null {
  if (findLiteVariable(name) !== undefined) return null
  const key = settingKey(name)
  const made = start.exports.find((each) => settingKey(each.name) === key)
  if (made !== undefined) {
    if (made.outcome === 'won') return null
    const variable = passedOn.get(key)
    if (variable !== undefined) return passedOnState(own(variable), own(name))
    return madeState(name, made, start, own)
  }
  const image = imageEnvironment.get(settingNamed(name).name)
  if (image === undefined || !isAbsent(own(name))) return null
  return { ...own(name), at: null, ...judgedAs(new Value(image), settingNamed(name)) }
}

/** Where the setting's own line stands, which the entrypoint overwrites by nothing, that line is what was meant. */
function passedOnState(state: SettingState, overwritten: SettingState): SettingState {
  if (!isAbsent(state) || overwritten.line === null) return state
  return { ...state, state: 'misnamed', at: overwritten.line.span }
}

function madeState(
  name: string,
  made: Export<ContainerVariable>,
  start: LiteStart<ContainerVariable>,
  own: OwnState,
): SettingState {
  const setting = settingNamed(name)
  if (made.value === null) return { ...own(name), state: 'set', line: null, at: null }
  const { value } = made
  if (made.madeOf.includes('BW_DOMAIN')) {
    const from = fromOne(setting, value, own('BW_DOMAIN'))
    return hasFinding(start, 'BW_DOMAIN') ? { ...from, ...damaged } : from
  }
  if (made.madeOf.includes('BW_DB_FILE')) return sqliteState(setting, value, own)
  if (made.madeOf.includes('BW_DB_SERVER')) return connectionState(setting, value, own)
  const [line] = made.sources.flatMap((source) => source.line ?? [])
  return { ...own(name), line: line ?? null, at: line?.span ?? null, ...judgedAs(value, setting) }
}

/** Whether nginx rejects a variable's value, or no certificate can be made of it: then that is said, and nothing else. */
function hasFinding({ siteFaults, certificate }: LiteStart<ContainerVariable>, name: string): boolean {
  const lines = certificate?.faults.flatMap(({ variables }) => variables) ?? []
  return siteFaults.some((fault) => fault.name === name) || lines.some((variable) => variable.name.is(name))
}

/** A setting made of one variable: it is what that is, and its value is what the script makes of it. */
function fromOne(setting: Setting, value: Value, from: SettingState): SettingState {
  const named = { ...from, setting: { ...setting, name: from.setting.name, secret: from.setting.secret } }
  if (isAbsent(from) || uncertain.has(from.state)) return named
  // Empty is the default, as if the line were not there.
  if (from.state === 'empty') return { ...named, state: 'missing', value: null, binding: null }
  if (isPlaceholder(from)) return { ...named, ...damaged }
  return { ...named, ...judgedAs(value, setting), state: 'set' }
}

/** The image names a file; an empty line takes that away. */
function sqliteState(setting: Setting, value: Value, own: OwnState): SettingState {
  if (databaseOfLite(own) !== 'sqlite') return own(setting.name)
  const file = own('BW_DB_FILE')
  if (file.state === 'empty') return { ...file, setting: { ...setting, name: file.setting.name } }
  if (isAbsent(file)) return { ...file, at: null, ...judgedAs(value, setting) }
  return fromOne(setting, value, file)
}

/**
 * Of several variables the one that is not certain, lacks or has a finding of its own makes the whole so. Else it is
 * on the line of the server: what a rule may still find fault with.
 */
function connectionState(setting: Setting, value: Value, own: OwnState): SettingState {
  const provider = databaseOfLite(own)
  // Lite exports the connection strings of all databases; one that is not in use is nobody's fault.
  if (provider === 'unknown' || settingKey(connectionStrings[provider]) !== settingKey(setting.name))
    return own(setting.name)
  const pieces = [...databasePieces, 'BW_DB_PORT'].map((name) => own(name))
  const lacking = pieces.slice(0, databasePieces.length).find(lacks)
  if (lacking !== undefined) return { ...lacking, setting: { ...setting, name: lacking.setting.name } }
  const open = pieces.find(({ state }) => uncertain.has(state))
  if (open !== undefined) return fromOne(setting, value, open)
  const placeholder = pieces.find(isPlaceholder)
  if (placeholder !== undefined) return fromOne(setting, value, placeholder)
  const [faulty] = faultyPieces(own, value)
  if (faulty !== undefined) return { ...fromOne(setting, value, faulty.piece), ...damaged }
  return fromOne(setting, value, own(databasePieces[0]))
}

/** A well-known password works, and has a finding of its own for being known. */
function isPlaceholder({ state, placeholder }: SettingState): boolean {
  return state === 'placeholder' && placeholder !== 'well-known-secret'
}

/** The pieces of the connection string in use that are missing or empty: none with SQLite, or where nothing is certain. */
export function missingPieces(own: OwnState): readonly SettingState[] {
  const provider = databaseOfLite(own)
  if (provider === 'unknown' || provider === 'sqlite') return []
  return databasePieces.map((name) => own(name)).filter(lacks)
}

/** A setting by its name, Lite's own among them; fails where there is none. */
export function settingOfAnyStack(name: string): Setting {
  return findLiteVariable(name) === undefined ? settingNamed(name) : liteSetting(name)
}

/** The connection string that Lite makes of its variables for the database in use; null where the file has one itself. */
export function connectionOfLite({ exports }: LiteStart<ContainerVariable>, own: OwnState): Value | null {
  const provider = databaseOfLite(own)
  if (provider === 'unknown') return null
  const key = settingKey(connectionStrings[provider])
  const made = exports.find((each) => settingKey(each.name) === key)
  return made === undefined || made.outcome === 'won' ? null : made.value
}
