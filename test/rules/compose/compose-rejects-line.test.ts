import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('compose-rejects-line', () => {
  expectFindings([
    [`MINE= # none\n`, []],
    // Where no name of ours stands before the character, its column would be the length of what does.
    [`${smtp}usern'ame=a\n`, ['1:1 error compose-rejects-line name, display']],
    [`globalSettings__mail__smtp__port's=1\n`, ['1:33 error compose-rejects-line name, safe']],
    [`MI'NE=1\n`, ['1:1 error compose-rejects-line character']],
    [`MI'NE\n`, ['1:1 error compose-rejects-line no-assignment']],
    [`a b=1\n`, ['1:1 error compose-rejects-line blank']],
    [`export `, ['1:1 error compose-rejects-line export']],
    [`${smtp}port x=1\n`, ['1:33 error compose-rejects-line name, safe']],
    [`globalSettings__hibpApiKey q7Rk2L@x\n`, ['1:1 error compose-rejects-line no-assignment']],
    [`globalSettings__hibpApiKey@q7Rk2L\n`, ['1:27 error compose-rejects-line no-assignment']],
    [`paramètresGlobaux__mail__smtp__hôte d'x=1\n`, ['1:38 error compose-rejects-line character']],
  ])
})
