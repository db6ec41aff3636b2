import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const key = 'globalSettings__installation__key'

describe('not-production', () => {
  expectFindings([
    [`${key}=\${K}\n`, []],
    [`globalSettings__selfHosted=false\n`, ['1:1 error not-production not-self-hosted']],
    [`globalSettings__selfHosted=true\n`, []],
    [`globalSettings__selfHosted=True\n`, ['1:1 error not-production capital, safe']],
    [`ASPNETCORE_ENVIRONMENT=Development\n`, ['1:1 warning not-production development']],
  ])
})
