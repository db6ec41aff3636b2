import { describe, expect, test } from 'vitest'
import type { LintedFile } from '../../src/report/assemble.js'
import type { TextOptions } from '../../src/report/formats/text/terminal.js'
import { renderText } from '../../src/report/formats/text.js'
import { settings } from '../../src/settings/catalogue/catalogue.js'
import { file, finding, mailFile, ready, report, sentence, spanOf, unchecked } from './sample.js'

const plain: TextOptions = { language: 'en', color: false, hyperlinks: false, ascii: false, width: 100 }

function text(files: readonly LintedFile[], options: Partial<TextOptions> = {}): string {
  return renderText(report(files), { ...plain, ...options })
}

describe('the text report', () => {
  test('shows each finding with its place and a masked frame, then the features, then the count', () => {
    expect(text([mailFile])).toMatchInlineSnapshot(`
      "bwdata/env/global.override.env

        4:1  error    smtp-tls-mismatch
             Port 465 uses implicit TLS, but ssl is \`false\`: an invitation fails after a minute and a
             half. Set \`globalSettings__mail__smtp__ssl=true\`, or port 587 if your provider offers
             it.

             3 │ globalSettings__mail__smtp__port=••••••••
               │ ----------------------------------------- the port is set here
             4 │ globalSettings__mail__smtp__ssl=•••••••• # ••••••••
               │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        6:1  error    translated-setting
             Compose rejects the \`'\` in \`globalSettings__mail__smtp__nomd'utilisateur\`: \`restart\`
             would stop Bitwarden and fail to start it again. Rename it, keep the value.

             6 │ globalSettings__mail__smtp__nomd'utilisateur=••••••••
               │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

             Fix: write the English name (\`--fix\`).

        8:1  warning  admins-empty
             \`adminSettings__admins\` is empty: nobody can open the System Administrator Portal. Add
             an address.

             8 │ adminSettings__admins=
               │ ^^^^^^^^^^^^^^^^^^^^^^

        Organization features
          invitations       ✗ broken    Port 465 uses implicit TLS, but \`ssl\` is \`false\`.
          billing-sync      – off       Cloud communication is missing.
          duo               – obsolete  Bitwarden 2026.8.0 does not read the key.
          breach-report     ✓ ready
          invite-only       ? unknown   Decided at deploy.
          sso-for-everyone  – off       Not enforced.

      What a rule means and how to ignore it: \`override-lint explain RULE\`

      ✗ 1 file checked: 2 errors, 1 warning, 0 notices, 1 suppressed
      "
    `)
  })

  test('says of a clean file what the organization gets, in short', () => {
    const readiness = [
      ready('invitations', 'ready'),
      ready('billing-sync', 'ready'),
      ready('duo', 'obsolete', 'Not read.'),
      ready('invite-only', 'off', 'Missing.'),
    ]
    expect(text([file('A=1', { readiness })])).toMatchInlineSnapshot(`
      "bwdata/env/global.override.env  ✓ no findings
          ✓ ready     invitations, billing-sync
          – obsolete  duo
          – off       invite-only

      ✓ 1 file checked: 0 errors, 0 warnings, 0 notices, 0 suppressed
      "
    `)
  })

  test('names what is filled in at deploy once, in the header of its file', () => {
    const names = settings.map(({ name }) => name)
    const templated = names.map((name, at) => ({ name, line: at + 1 }))
    const shown = text([file('A=1', { templated: templated.slice(0, 2) })])
    expect(shown).toMatch(
      new RegExp(`✓ no findings\\n  Filled in at deploy: \\\`${names[0]}\\\` and \\\`${names[1]}\\\`\\.\\n`),
    )
    const found = text([{ ...mailFile, templated: templated.slice(0, 12) }], { width: 1000 })
    expect(found.split('\n')[1]).toMatch(/^ {2}Filled in at deploy: .* and 2 more\.$/)
  })

  test('says which files it could not check, and why', () => {
    const files = [
      unchecked('encrypted', 'a/global.override.env', 'Encrypted with age: nothing in it can be read.'),
      unchecked('unreadable', 'b/global.override.env', 'Permission denied.'),
    ]
    expect(text(files)).toMatchInlineSnapshot(`
      "a/global.override.env  NOT CHECKED
        Encrypted with age: nothing in it can be read.

      b/global.override.env  NOT CHECKED
        Permission denied.

      ✗ 0 files checked, 2 files NOT CHECKED: 0 errors, 0 warnings, 0 notices, 0 suppressed
      "
    `)
  })

  test('says of an encrypted file that it could not be checked, above what is found in it', () => {
    const at = { start: 0, end: 0 }
    const findings = [finding('notice', { rule: 'file-encrypted', says: 'Encrypted.', at })]
    const shown = text([file('age', { path: 'a.env', form: 'encrypted', findings })])
    expect(shown).toMatch(/^a\.env {2}NOT CHECKED\n/)
    expect(shown).toContain('  1:1  notice   file-encrypted\n       Encrypted.\n')
  })

  test('shows a finding of a file without a text by its first place alone', () => {
    const at = { start: 0, end: 0 }
    const findings = [finding('notice', { rule: 'ignore-unused', says: 'Nothing.', at })]
    const shown = text([file('', { path: 'known.json', role: 'config', text: null, findings })])
    expect(shown).toContain('known.json\n\n  1:1  notice   ignore-unused\n       Nothing.\n')
    expect(shown).not.toContain('│')
  })

  test('says how many files were checked even when there is none', () => {
    expect(text([])).toBe(
      '– Nothing was checked. 0 files checked: 0 errors, 0 warnings, 0 notices, 0 suppressed\n',
    )
  })

  test('fits a narrow terminal, with labels below what they point at', () => {
    const shown = text([mailFile], { width: 60 })
    expect(shown.slice(0, shown.indexOf('6:1'))).toMatchInlineSnapshot(`
      "bwdata/env/global.override.env

        4:1  error    smtp-tls-mismatch
             Port 465 uses implicit TLS, but ssl is \`false\`:
             an invitation fails after a minute and a half.
             Set \`globalSettings__mail__smtp__ssl=true\`, or
             port 587 if your provider offers it.

             3 │ globalSettings__mail__smtp__port=••••••••
               │ -----------------------------------------
               │ the port is set here
             4 │ globalSettings__mail__smtp__ssl=•••••••• # ••••••••
               │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        "
    `)
    const prose = shown.split('\n').filter((line) => !/[│:]/.test(line))
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  test('has ASCII frames, masks and signs where asked', () => {
    const shown = text([mailFile, file('A=1', { path: 'z.env' })], { ascii: true })
    expect(shown).toMatch(/^[\x20-\x7e\n]*$/)
    expect(shown).toContain('3 | globalSettings__mail__smtp__port=********')
  })

  test('has colour only where asked, and the same letters with it', () => {
    const colored = text([mailFile], { color: true })
    expect(colored).toContain('\x1b[1m\x1b[31merror')
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(text([mailFile]))
  })

  test('leads from a rule to its page where the terminal can', () => {
    expect(text([mailFile], { hyperlinks: true })).toContain(
      '\x1b]8;;https://github.com/override-lint/override-lint/blob/v1/docs/rules/admins-empty.md\x1b\\admins-empty\x1b]8;;\x1b\\',
    )
  })

  test('keeps a path on its line and from speaking to the terminal', () => {
    expect(text([file('A=1', { path: 'a\u001b[2J\nb\u202e.env' })])).toContain(
      'a\\u{1b}[2J\\u{a}b\\u{202e}.env  ✓ no findings',
    )
  })

  test('shows far related places with a gap between, and counts those beyond four', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `globalSettings__mail__smtp__port=${index}`).join(
      '\n\n',
    )
    const related = Array.from({ length: 6 }, (_, index) => ({
      at: spanOf(lines, `globalSettings__mail__smtp__port=${index}`),
      message: sentence('set here too'),
    }))
    const at = spanOf(lines, 'globalSettings__mail__smtp__port=8')
    expect(text([file(lines, { findings: [finding('warning', { at, related })] })])).toMatchInlineSnapshot(`
      "bwdata/env/global.override.env

        17:1  warning  smtp-not-configured
              Something is wrong. Do this.

               1 │ globalSettings__mail__smtp__port=••••••••
                 │ ----------------------------------------- set here too
               ⋮
               3 │ globalSettings__mail__smtp__port=••••••••
                 │ ----------------------------------------- set here too
               ⋮
               5 │ globalSettings__mail__smtp__port=••••••••
                 │ ----------------------------------------- set here too
               ⋮
               7 │ globalSettings__mail__smtp__port=••••••••
                 │ ----------------------------------------- set here too
               ⋮
              17 │ globalSettings__mail__smtp__port=••••••••
                 │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              2 more places

      What a rule means and how to ignore it: \`override-lint explain RULE\`

      ✓ 1 file checked: 0 errors, 1 warning, 0 notices, 0 suppressed
      "
    `)
  })
})

describe('a line of a megabyte', () => {
  const statements = 100_000
  const line = 'A="x"'.repeat(statements)

  test('is shown around the place', () => {
    const at = { start: 250_000, end: 250_001 }
    const shown = text([file(line, { findings: [finding('error', { at })] })])
    expect(shown.length).toBeLessThan(1500)
    expect(shown).toContain('1 │ ... ••••••••="••••••••"')
  })
})
