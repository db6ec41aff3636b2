import { rule } from '../rule.js'

/** Compose reads UTF-8: of UTF-16, as older PowerShell redirects it, it rejects the first character. */
export default rule('file-not-text', {
  severity: 'error',
  since: '1.0.0',
  kinds: ['binary'],
  check(_, report) {
    report('binary', {}, { at: { start: 0, end: 0 } })
  },
})
