import { reveal, type Value } from '../../source/value.js'
import type { EnvironmentVariable } from '../dotnet/environment.js'
import accounts from './accounts.json' with { type: 'json' }
import type { LiteEnvironment } from './environment.js'
import { defaultOf } from './names.js'

/** Why Lite ends before a program starts. */
export type UserFault =
  | 'no-such-user'
  | 'no-such-group'
  | 'user-id-rejected'
  | 'group-id-rejected'
  /** A blank makes a word of its own, which is taken for the command. */
  | 'no-such-command'
  /** The folders could not be given to the user, so supervisord may not write its log. */
  | 'log-not-writable'

/** As whom supervisord and all programs run. */
export interface User<V extends EnvironmentVariable> {
  readonly fault: UserFault | null
  /** The lines that make the fault; empty without one. */
  readonly causes: readonly V[]
  /** Null where a fault leaves none. */
  readonly uid: number | null
  readonly gid: number | null
}

type Users = Readonly<Record<string, readonly [uid: number, gid: number] | undefined>>
const users = new Map(Object.entries(accounts.users as unknown as Users))
const groups = new Map(Object.entries(accounts.groups as Readonly<Record<string, number>>))
const invalid = 0xffff_ffff

/**
 * `su-exec $PUID:$PGID /usr/bin/supervisord`, unquoted, after `chown -R $PUID:$PGID` of all folders
 * (bitwarden/self-host bitwarden-lite/entrypoint.sh; ncopa/su-exec su-exec.c; BusyBox libpwdgrp/uidgid_get.c).
 */
export function userOf<V extends EnvironmentVariable>(environment: LiteEnvironment<V>): User<V> {
  const puid = environment.shellOr('PUID', defaultOf('PUID'))
  const pgid = environment.shellOr('PGID', defaultOf('PGID'))
  const words = `${puid.text}:${pgid.text}`.split(/[ \t\n]/).filter((word) => word !== '')
  const [first = ''] = words
  const colon = first.indexOf(':')
  const userWord = colon === -1 ? first : first.slice(0, colon)
  const groupWord = colon === -1 ? '' : first.slice(colon + 1)
  const lines = (...sourced: readonly { readonly variable: V | null }[]) =>
    sourced.flatMap(({ variable }) => variable ?? [])
  const failed = (fault: UserFault, causes: readonly V[]): User<V> => ({
    fault,
    causes,
    uid: null,
    gid: null,
  })
  // A colon or a blank in PUID brings the rest into the group's place.
  const groupSource = /[: \t\n]/.test(puid.text) ? puid : pgid

  const uid = userWord === '' ? 0 : idOf(userWord, (name) => users.get(name)?.[0])
  if (uid === null) return failed('no-such-user', lines(puid))
  const gid = groupWord === '' ? groupOfUser(userWord, uid) : idOf(groupWord, (name) => groups.get(name))
  if (gid === null) return failed('no-such-group', lines(groupSource))
  if (gid === invalid) return failed('group-id-rejected', lines(groupSource))
  if (uid === invalid) return failed('user-id-rejected', lines(puid))
  if (words.length > 1) return failed('no-such-command', lines(endsWord(puid.text) ? puid : pgid))
  if (uid !== 0) {
    const strange = [
      ...(isOwner(userWord, users) ? [] : [puid]),
      ...(groupWord === '' || isOwner(groupWord, groups) ? [] : [groupSource]),
    ]
    if (strange.length > 0) return failed('log-not-writable', lines(...strange))
  }
  return { fault: null, causes: [], uid, gid }
}

/** The number that a value begins with, where something else stands behind it: `1000` of `1000:1000`. */
export function leadingNumber(value: Value): number | null {
  const [, number] = /^\s*(\d{1,5})[\s:]/.exec(reveal(value)) ?? []
  return number === undefined ? null : Number(number)
}

/** Whether a blank behind something ends the first word. */
function endsWord(text: string): boolean {
  return /[^ \t\n][ \t\n]/.test(text)
}

function groupOfUser(word: string, uid: number): number {
  const named = users.get(word)
  if (named !== undefined) return named[1]
  for (const account of users.values()) if (account?.[0] === uid) return account[1]
  return 0
}

/** `strtol`, cut to 32 bits; any other word is looked up by name. */
function idOf(word: string, named: (name: string) => number | undefined): number | null {
  const [, sign, digits] = /^[\v\f\r]*([-+]?)(\d+)$/.exec(word) ?? []
  if (digits === undefined) return named(word) ?? null
  const limit = 2n ** 63n
  // A number of 20 digits is beyond 64 bits in any case.
  const read = BigInt(withoutZeros(digits).slice(0, 20))
  if (sign === '-') return Number(BigInt.asUintN(32, read > limit ? limit : -read))
  return Number(BigInt.asUintN(32, read >= limit ? limit - 1n : read))
}

/** Whether `chown` takes a word: a number of 32 bits without a sign, or a name. */
function isOwner(word: string, named: ReadonlyMap<string, unknown>): boolean {
  if (!/^\d+$/.test(word)) return named.has(word)
  return Number(withoutZeros(word).slice(0, 11)) <= invalid
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
