import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const key = 'globalSettings__installation__key'

describe('not-production', () => {
  expectFindings([
    [`${key}=\${K}\n`, []],
    [`globalSettings__selfHosted=false\n`, ['1:1 error not-production not-self-hosted']],
    [`globalSettings__selfHosted=true\n`, []],
    [`globalSettings__selfHosted="true"\n`, []],
    [`globalSettings__selfHosted=True\n`, ['1:1 error not-production not-literal']],
    [`globalSettings__selfHosted=" true"\n`, ['1:1 error not-production not-literal']],
    [`globalSettings__selfHosted=1\n`, ['1:1 error value-does-not-bind self-hosted']],
    [`ASPNETCORE_ENVIRONMENT=Production\n`, []],
    [`ASPNETCORE_ENVIRONMENT=\n`, []],
    [`ASPNETCORE_ENVIRONMENT=production\n`, ['1:1 notice not-production environment']],
    [`ASPNETCORE_ENVIRONMENT=Staging\n`, ['1:1 notice not-production environment']],
    [`ASPNETCORE_ENVIRONMENT=development\n`, ['1:1 warning not-production development']],
    [`ASPNETCORE_ENVIRONMENT=Development\n`, ['1:1 warning not-production development']],
  ])
})
