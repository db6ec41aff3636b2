import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('admins-collide', () => {
  expectFindings([
    [`adminSettings__admins=a@b.com,a@b.com\n`, ['1:1 error admins-collide collide']],
    [`adminSettings__admins=,\n`, ['1:1 error admins-collide empty-items']],
  ])
})
