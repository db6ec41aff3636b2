import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const id = 'globalSettings__installation__id'

describe('value-does-not-bind', () => {
  expectFindings([
    [`globalSettings__sso__cacheLifetimeInSeconds=1\n`, []],
    [`${smtp}ssl=vrai\n`, ['1:1 error value-does-not-bind wrong-word, safe']],
    [`${smtp}ssl=faux\n`, ['1:1 error value-does-not-bind wrong-word, safe']],
    [`${smtp}ssl=\n`, ['1:1 error value-does-not-bind empty-boolean']],
    [`${smtp}port=\n`, ['1:1 error value-does-not-bind empty']],
    [`${smtp}port=x\n`, ['1:1 error value-does-not-bind rejected']],
    [`${id}=x\n`, ['1:1 error value-does-not-bind rejected']],
    [`${smtp}port=99999999999\n`, ['1:1 error value-does-not-bind rejected']],
    [`${smtp}ssl=“x”\n`, ['1:1 error invisible-character quotes, safe']],
    [`globalSettings__selfHosted=oui\n`, ['1:1 error value-does-not-bind self-hosted']],
    [`${smtp}ssl=maybe\n`, ['1:1 error value-does-not-bind rejected']],
  ])
})
