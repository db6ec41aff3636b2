import { describe } from 'vitest'
import { expectFindings } from '../../lint-text.js'

describe('comment-lost-at-update', () => {
  expectFindings([
    [
      `# a\n# b=1\n`,
      ['1:1 notice comment-lost-at-update lost'],
      { choices: { rules: new Map([['comment-lost-at-update', 'notice']]) } },
    ],
    [
      `# a\n`.repeat(11),
      ['1:1 notice comment-lost-at-update many'],
      { choices: { rules: new Map([['comment-lost-at-update', 'notice']]) } },
    ],
  ])
})
