import { type Message, message } from '../messages/message.js'
import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import { mailConnection, mailLogin, mailService, mailTransport } from '../server/mail.js'
import { setting } from '../settings/catalogue/catalogue.js'
import { compareReleases } from '../settings/catalogue/release.js'
import type { SettingName } from '../settings/catalogue/setting.js'
import type { Settings } from '../settings/settings.js'
import { isAbsent, type SettingState, uncertain } from '../settings/state.js'
import { once } from '../source/lazy.js'
import { type Broken, type Feature, type FeatureState, features, type Readiness } from './feature.js'

/** What readiness depends on besides the settings. */
export interface Server {
  /** The release judged by. */
  readonly release: string
  /** Why nothing starts at all with this file (Compose rejects it, .NET rejects a value), else null. */
  readonly blocked: Blocked | null
  /** What rules found that breaks a feature, and why. */
  readonly broken: ReadonlyMap<Broken, Breach>
}

/** Why a feature cannot be ready: in one line, and on which. */
export interface Breach {
  readonly reason: Message
  readonly line: number
}

export interface Blocked {
  /** Lite's services stay down where those of the standard stack crash-loop. */
  readonly by: 'compose' | 'dotnet' | 'dotnet-in-lite'
  readonly line: number
}

interface Judgement {
  readonly state: FeatureState
  readonly reason: Message | null
  /** The setting to change. */
  readonly change: string | null
}

/** Says of each feature whether the organization can use it, and if not, why and where. */
export function readiness(
  settings: Settings,
  server: Server,
  lineOf: (state: SettingState) => number | null,
): readonly Readiness[] {
  return features.map((feature) => {
    const names = settingsOfFeature(feature)
    const judged = judge[feature](settings, server)
    if (judged.state === 'ready' && server.blocked !== null) {
      const { by, line } = server.blocked
      const reason = message(`readiness.${blockedReasons[by]}`, { line })
      return { feature, state: 'broken', reason, line, settings: names }
    }
    const breach = server.broken.get(feature) ?? server.broken.get('everything')
    if (judged.state === 'ready' && breach !== undefined)
      return { feature, state: 'broken', ...breach, settings: names }
    const line = judged.change === null ? null : lineOf(settings.of(judged.change))
    return { feature, state: judged.state, reason: judged.reason, line, settings: names }
  })
}

const blockedReasons = {
  compose: 'composeRejects',
  dotnet: 'serverCrashes',
  'dotnet-in-lite': 'servicesFail',
} as const

/** The settings behind each feature, those of the guide. */
const settingsOf: Readonly<Record<Feature, readonly string[]>> = {
  invitations: [
    'globalSettings__mail__smtp__host',
    'globalSettings__mail__smtp__port',
    'globalSettings__mail__smtp__ssl',
    'globalSettings__mail__smtp__username',
    'globalSettings__mail__smtp__password',
  ],
  'billing-sync': ['globalSettings__enableCloudCommunication'],
  duo: ['globalSettings__duo__aKey'],
  'breach-report': ['globalSettings__hibpApiKey'],
  'invite-only': ['globalSettings__disableUserRegistration'],
  'sso-for-everyone': ['globalSettings__sso__enforceSsoPolicyForAllUsers'],
}

const namesOf = once(
  (): ReadonlyMap<Feature, readonly SettingName[]> =>
    new Map(features.map((feature) => [feature, settingsOf[feature].map((name) => setting(name).name)])),
)

/** The settings behind a feature, in the guide's order. */
export function settingsOfFeature(feature: Feature): readonly SettingName[] {
  return namesOf().get(feature) ?? []
}

/** All of them, by key: what an organization sets by hand. */
export const guideSettings = once(
  (): ReadonlyMap<SettingKey, SettingName> =>
    new Map(
      Object.values(settingsOf).flatMap((names) =>
        names.map((name) => [settingKey(name), setting(name).name]),
      ),
    ),
)

const judge: Readonly<Record<Feature, (settings: Settings, server: Server) => Judgement>> = {
  invitations: judgeMail,
  'billing-sync': (settings) => judgeSwitch(settings, 'globalSettings__enableCloudCommunication'),
  duo: judgeDuo,
  'breach-report': (settings) => judgeKey(settings, 'globalSettings__hibpApiKey'),
  'invite-only': (settings) => judgeSwitch(settings, 'globalSettings__disableUserRegistration'),
  'sso-for-everyone': judgeSso,
}

function judgeMail(settings: Settings): Judgement {
  const host = 'globalSettings__mail__smtp__host'
  const service = mailService(settings)
  if (service === 'amazon') return ready
  if (service === 'none') return off(settings, host)
  if (service === 'unknown') {
    const hostIsKnown = settings.hasValue(host) !== undefined
    return notCertain(settings, hostIsKnown ? 'globalSettings__amazon__accessKeySecret' : host)
  }
  const login = mailLogin(settings)
  if (login === 'password-missing' || login === 'username-missing') {
    const which = login === 'password-missing' ? 'password' : 'username'
    const change = `globalSettings__mail__smtp__${which}`
    return {
      state: 'broken',
      reason: message('readiness.loginIncomplete', { setting: setting(change).name }),
      change,
    }
  }
  const transport = mailTransport(settings)
  if (transport !== undefined && mailConnection(transport) === 'hangs') {
    return {
      state: 'broken',
      reason: message('readiness.tlsMismatch'),
      change: 'globalSettings__mail__smtp__ssl',
    }
  }
  for (const name of settingsOf.invitations) {
    if (uncertain.has(settings.of(name).state)) return notCertain(settings, name)
  }
  return ready
}

/** Duo Web v2, which signed with this key, is gone (bitwarden/server ab5d4738d6). */
function judgeDuo(settings: Settings, { release }: Server): Judgement {
  const key = 'globalSettings__duo__aKey'
  const { unusedSince } = setting(key)
  if (unusedSince === null || compareReleases(release, unusedSince) < 0) return judgeKey(settings, key)
  return { state: 'obsolete', reason: message('readiness.duoObsolete'), change: null }
}

function judgeSwitch(settings: Settings, name: string): Judgement {
  const on = settings.boolean(name)
  if (on === true) return ready
  return on === false ? off(settings, name) : notCertain(settings, name)
}

/** In Lite single sign-on is a service that is off unless it is switched on, with a way to it by the word `true` only. */
function judgeSso(settings: Settings): Judgement {
  const judged = judgeSwitch(settings, 'globalSettings__sso__enforceSsoPolicyForAllUsers')
  const service = settings.lite()?.switches.find(({ program }) => program === 'sso')
  if (judged.state !== 'ready' || service === undefined) return judged
  const own = settings.own('BW_ENABLE_SSO')
  if (uncertain.has(own.state)) return notCertain(settings, 'BW_ENABLE_SSO')
  if (service.on === true && service.routed) return ready
  const reason = isAbsent(own)
    ? message('readiness.missing', { setting: own.setting.name })
    : message('readiness.notTrue', { setting: own.setting.name })
  return { state: service.on === true ? 'broken' : 'off', reason, change: 'BW_ENABLE_SSO' }
}

function judgeKey(settings: Settings, name: string): Judgement {
  const has = settings.hasValue(name)
  if (has === true) return ready
  return has === false ? off(settings, name) : notCertain(settings, name)
}

const ready: Judgement = { state: 'ready', reason: null, change: null }

function off(settings: Settings, change: string): Judgement {
  const { state, setting: of } = settings.of(change)
  const reason =
    state === 'missing' || state === 'commented-out'
      ? message('readiness.missing', { setting: of.name })
      : state === 'set'
        ? message('readiness.false', { setting: of.name })
        : message('readiness.placeholder', { setting: of.name })
  return { state: 'off', reason, change }
}

function notCertain(settings: Settings, change: string): Judgement {
  const { state, setting: of, line } = settings.of(change)
  const params = { setting: of.name }
  if (state === 'misnamed') return { state: 'broken', reason: message('readiness.misnamed', params), change }
  if (state === 'templated')
    return {
      state: 'unknown',
      reason: message(line === null ? 'readiness.elsewhere' : 'readiness.templated', params),
      change,
    }
  return { state: 'broken', reason: message('readiness.rejected', params), change }
}
