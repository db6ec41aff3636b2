import { describe, expect, test } from 'vitest'
import { type Around, found } from './found.js'

const smtp = 'globalSettings__mail__smtp__'
const id = 'globalSettings__installation__id'

describe('values that the server cannot take', () => {
  test.each<[lines: string, expected: readonly string[], around?: Around]>([
    [`${smtp}host=<host>\n`, ['1:1 error placeholder-left breaks']],
    [`globalSettings__siteName=<name>\n`, ['1:1 warning placeholder-left unused']],
    [`globalSettings__siteName=changeme\n`, ['1:1 warning placeholder-left unused']],
    [`${smtp}port=65535\n`, []],
    [`${smtp}port=65536\n`, ['1:1 error port-out-of-range out-of-range']],
    [`${smtp}port=0\n`, []],
    [`${smtp}port=-1\n`, ['1:1 error port-out-of-range out-of-range']],
    [`globalSettings__sso__cacheLifetimeInSeconds=1\n`, []],
    [`${smtp}ssl=vrai\n`, ['1:1 error value-does-not-bind wrong-word, safe']],
    [`${smtp}ssl=faux\n`, ['1:1 error value-does-not-bind wrong-word, safe']],
    [`${smtp}ssl=\n`, ['1:1 error value-does-not-bind empty-boolean']],
    [`${smtp}port=\n`, ['1:1 error value-does-not-bind empty']],
    [`${smtp}port=x\n`, ['1:1 error value-does-not-bind rejected']],
    [`${id}=x\n`, ['1:1 error value-does-not-bind rejected']],
    [`${smtp}port=99999999999\n`, ['1:1 error value-does-not-bind rejected']],
    [`${smtp}ssl=“x”\n`, ['1:1 error invisible-character quotes, safe']],
    [`${smtp}ssl=maybe\n`, ['1:1 error value-does-not-bind rejected']],
    [
      'globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout=15\n',
      ['1:1 warning timespan-in-days number'],
    ],
    [
      'globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout=24:00:00\n',
      ['1:1 warning timespan-in-days hours'],
    ],
    ['globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout=00:15:00\n', []],
    [`${smtp}port=“25”\n`, ['1:1 error invisible-character quotes, safe']],
  ])('%j', (lines, expected, around) => {
    expect(found(lines, around)).toEqual(expected)
  })
})
