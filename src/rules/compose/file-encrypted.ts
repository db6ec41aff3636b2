import { rule } from '../rule.js'

/** git-crypt, age, Ansible Vault: nothing can be checked until the file is decrypted, and the user must see that. */
export default rule('file-encrypted', {
  title: 'encrypted file, not checked',
  severity: 'notice',
  since: '1.0.0',
  forms: ['encrypted'],
  messages: {
    encrypted:
      'The whole file is encrypted, so nothing in it was checked. Decrypt it before this step, or encrypt it with SOPS, which keeps the names readable.',
  },
  check(_, report) {
    report('encrypted', {}, { at: { start: 0, end: 0 } })
  },
})
