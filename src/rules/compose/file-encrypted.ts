import { rule } from '../rule.js'

/** git-crypt, age, Ansible Vault: nothing can be said until the file is decrypted, and that must be seen. */
export default rule('file-encrypted', {
  severity: 'notice',
  since: '1.0.0',
  kinds: ['encrypted'],
  check(_, report) {
    report('encrypted', {}, { at: { start: 0, end: 0 } })
  },
})
