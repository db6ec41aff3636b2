import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('shape-ignored', () => {
  expectFindings([
    [`globalSettings__mail=x\n`, ['1:1 warning shape-ignored section']],
    [`globalSettings__mail: x\n`, ['1:1 warning shape-ignored section']],
    [`globalSettings__mail\n`, []],
    [`globalSettings__yubico__validationUrls=x\n`, ['1:1 warning shape-ignored array']],
    [`globalSettings__launchDarkly__flagValues=x\n`, ['1:1 warning shape-ignored dictionary']],
    [`GLOBALSETTINGS__MAIL=x\n`, ['1:1 warning shape-ignored section']],
  ])
})
