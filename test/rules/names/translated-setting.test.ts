import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('translated-setting', () => {
  expectFindings([
    [`${smtp}motdepasse=abcdefghi\n- ${smtp}password\n`, ['1:1 error translated-setting ignored, safe']],
    [`${smtp}motdepasse=abcdefghi\n`, ['1:1 error translated-setting beside +above']],
    [`${smtp}nomd'utilisateur=a\n- ${smtp}username\n`, ['1:1 error translated-setting rejected, safe']],
    [`${smtp}nomd'utilisateur=a\n`, ['1:1 error translated-setting rejected, display']],
  ])
})
