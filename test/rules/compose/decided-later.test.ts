import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

const smtp = 'globalSettings__mail__smtp__'

describe('decided-later', () => {
  expectFindings([
    [
      `${smtp}host=\${A}\n${smtp}port=\${B}\n`,
      ['1:1 notice decided-later not-judged', '2:1 notice deferred-without-guard unguarded'],
    ],
    [
      `${smtp}port=\${B}\n${smtp}ssl=\${C}\n`,
      ['1:1 notice decided-later not-judged', '1:1 notice deferred-without-guard unguarded +2'],
    ],
    [`${smtp}port=\${B:-25}\n`, ['1:1 notice decided-later not-judged']],
    [`${smtp}port=\${B:?}\n`, ['1:1 notice decided-later not-judged']],
    [`${smtp}port=\${B}\n`, ['1:1 notice decided-later not-judged'], { path: 'a.env.j2' }],
  ])
})
