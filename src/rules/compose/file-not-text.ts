import { rule } from '../rule.js'

/** Compose reads UTF-8: of UTF-16, as older PowerShell redirects it, it rejects the first character. */
export default rule('file-not-text', {
  title: 'file that is not text',
  severity: 'error',
  since: '1.0.0',
  forms: ['binary'],
  messages: {
    binary:
      'The file is UTF-16 or binary: Compose rejects its first character, and {stack|`restart` would stop Bitwarden and fail to start it again|`docker compose up` starts nothing}. Save it as UTF-8 (in PowerShell: `Set-Content -Encoding utf8`).',
  },
  check(_, report) {
    report('binary', {}, { at: { start: 0, end: 0 } })
  },
})
