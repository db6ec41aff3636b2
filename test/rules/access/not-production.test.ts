import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const key = 'globalSettings__installation__key'

describe('not-production', () => {
  expectFindings([
    [`${key}=\${K}\n`, ['1:1 notice decided-later not-judged']],
    [`globalSettings__selfHosted=false\n`, ['1:1 error not-production not-self-hosted']],
    [`globalSettings__selfHosted=true\n`, []],
    [`ASPNETCORE_ENVIRONMENT=Development\n`, ['1:1 warning not-production development']],
  ])
})
