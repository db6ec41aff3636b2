import { describe, expect, test } from 'vitest'
import { renderGitlab } from '../../src/report/formats/gitlab.js'
import { file, finding, mailFile, report, unchecked } from './sample.js'

function issues(...files: Parameters<typeof report>[0]) {
  return JSON.parse(renderGitlab(report(files), { language: 'en' }))
}

describe('GitLab Code Quality', () => {
  test('has an issue for each finding that counts', () => {
    expect(issues(mailFile)).toMatchInlineSnapshot(`
      [
        {
          "check_name": "smtp-tls-mismatch",
          "description": "Port 465 uses implicit TLS, but ssl is \`false\`: an invitation fails after a minute and a half. Set \`globalSettings__mail__smtp__ssl=true\`, or port 587 if your provider offers it.",
          "fingerprint": "462e3b192589cede",
          "location": {
            "lines": {
              "begin": 4,
              "end": 4,
            },
            "path": "bwdata/env/global.override.env",
          },
          "severity": "critical",
        },
        {
          "check_name": "translated-setting",
          "description": "Compose rejects the \`'\` in \`globalSettings__mail__smtp__nomd'utilisateur\`: \`restart\` would stop Bitwarden and fail to start it again. Rename it, keep the value.",
          "fingerprint": "8533566a42134578",
          "location": {
            "lines": {
              "begin": 6,
              "end": 6,
            },
            "path": "bwdata/env/global.override.env",
          },
          "severity": "critical",
        },
        {
          "check_name": "admins-empty",
          "description": "\`adminSettings__admins\` is empty: nobody can open the System Administrator Portal. Add an address.",
          "fingerprint": "405c5a6ecc0c5823",
          "location": {
            "lines": {
              "begin": 8,
              "end": 8,
            },
            "path": "bwdata/env/global.override.env",
          },
          "severity": "major",
        },
      ]
    `)
  })

  test('has an issue for each file that was not checked', () => {
    const found = issues(
      unchecked('encrypted', 'a.env', 'Encrypted.'),
      unchecked('unreadable', './b.env', 'Closed.'),
    )
    expect(found).toEqual([
      expect.objectContaining({
        description: 'NOT CHECKED: Closed.',
        severity: 'blocker',
        location: { path: 'b.env', lines: { begin: 1 } },
      }),
      expect.objectContaining({ description: 'NOT CHECKED: Encrypted.', severity: 'info' }),
    ])
    expect(found[0].fingerprint).not.toBe(found[1].fingerprint)
  })

  test('never gives two issues one fingerprint', () => {
    const findings = Array.from({ length: 50 }, () => finding('error', { at: { start: 0, end: 1 } }))
    const found: { fingerprint: string }[] = issues(file('A=1', { findings }))
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(50)
  })

  test('is an empty list where there is nothing to say', () => {
    expect(renderGitlab(report([file('A=1')]), { language: 'en' })).toBe('[]\n')
  })

  test('has an issue for an encrypted file, in words of its own', () => {
    const encrypted = file('age', { path: './a.env', form: 'encrypted' })
    expect(issues(encrypted)).toMatchObject([
      {
        description: 'NOT CHECKED',
        check_name: 'not-checked',
        severity: 'info',
        location: { path: 'a.env' },
      },
    ])
  })
})
