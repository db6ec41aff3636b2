import { describe, expect, test } from 'vitest'
import { names, start } from './start.js'

describe('as whom Lite runs', () => {
  test.each([
    [{}, 1000, 1000],
    [{ PUID: '', PGID: '' }, 1000, 1000],
    [{ PUID: '0', PGID: '0' }, 0, 0],
    [{ PUID: 'root' }, 0, 1000],
    [{ PUID: 'nobody', PGID: 'users' }, 65534, 100],
    [{ PUID: '01001' }, 1001, 1000],
    [{ PUID: ' 1001' }, 1001, 1000],
    [{ PGID: '1001 ' }, 1000, 1001],
    [{ PUID: ' ' }, 0, 1000],
    [{ PGID: ' ' }, 1000, 0],
    [{ PUID: 'mail', PGID: ' ' }, 8, 12],
    [{ PUID: ' ', PGID: ' ' }, 0, 0],
    [{ PUID: '4294967296' }, 0, 1000],
    [{ PUID: '65534000' }, 65534000, 1000],
  ])('%j', (environment, uid, gid) => {
    const { exit, user } = start(environment)
    expect(exit.stage).toBe('ok')
    expect(user).toEqual({ fault: null, causes: [], uid, gid })
  })
})

describe('what ends the start', () => {
  test.each([
    [{ PUID: 'abc' }, 'su-exec: no such user', ['PUID']],
    [{ PUID: '1e3' }, 'su-exec: no such user', ['PUID']],
    [{ PUID: '1000\r' }, 'su-exec: no such user', ['PUID']],
    [{ PUID: 'bitwarden' }, 'su-exec: no such user', ['PUID']],
    [{ PUID: '1000:1000' }, 'su-exec: no such group', ['PUID']],
    [{ PGID: '1000:1000' }, 'su-exec: no such group', ['PGID']],
    [{ PGID: '0x3e8' }, 'su-exec: no such group', ['PGID']],
    [{ PUID: '-1' }, 'su-exec: user id refused', ['PUID']],
    [{ PUID: '9223372036854775808' }, 'su-exec: user id refused', ['PUID']],
    [{ PGID: '-1' }, 'su-exec: group id refused', ['PGID']],
    [{ PUID: '1000 ' }, 'su-exec: no such command', ['PUID']],
    [{ PUID: '1000 # me' }, 'su-exec: no such command', ['PUID']],
    [{ PGID: ' 1000' }, 'su-exec: no such command', ['PGID']],
    [{ PGID: '10 00' }, 'su-exec: no such command', ['PGID']],
  ])('%j: %s', (environment, message, causes) => {
    const { exit, routes, site } = start(environment)
    expect(exit).toMatchObject({ stage: 'entrypoint', code: 1, message })
    expect(names(exit.causes)).toEqual(causes)
    expect({ routes, site }).toEqual({ routes: [], site: null })
  })
})

describe('a number that chown does not take leaves the log to root', () => {
  test.each([
    [{ PUID: '99999999999' }, ['PUID']],
    [{ PGID: '4294967296' }, ['PGID']],
    [{ PUID: '-2' }, ['PUID']],
    [{ PUID: '+1000', PGID: '+1000' }, ['PUID', 'PGID']],
  ])('%j', (environment, causes) => {
    const { exit, site } = start(environment)
    expect(exit).toMatchObject({ stage: 'supervisord', code: 1, message: 'permission denied: log file' })
    expect(names(exit.causes)).toEqual(causes)
    expect(site).not.toBeNull()
  })

  test('which does not trouble root', () => {
    expect(start({ PUID: '0', PGID: '4294967296' }).exit.stage).toBe('ok')
  })
})
