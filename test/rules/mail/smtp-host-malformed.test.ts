import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'
const sender = 'globalSettings__mail__replyToEmail'

describe('smtp-host-malformed', () => {
  expectFindings([
    [`- ${sender}\n- ${smtp}host\n`, ['above:1 error smtp-not-configured closed']],
    [`${smtp}host=localhost\n`, ['1:1 error smtp-host-malformed container']],
  ])
})
