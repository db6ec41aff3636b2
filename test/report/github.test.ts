import { describe, expect, test } from 'vitest'
import { renderGithub } from '../../src/report/formats/github.js'
import { file, finding, mailFile, report } from './sample.js'

const at = { start: 0, end: 1 }

describe('workflow commands', () => {
  test('are one line for each annotation', () => {
    const lines = renderGithub(report([mailFile]), { language: 'en' }).split('\n')
    expect(lines.map((line) => line.replace(/title=[^,]*/, 'title=…'))).toMatchInlineSnapshot(`
      [
        "::error title=…,file=bwdata/env/global.override.env,line=4,endLine=4,col=1,endColumn=38::Port 465 uses implicit TLS, but ssl is \`false\`: an invitation fails after a minute and a half. Set \`globalSettings__mail__smtp__ssl=true\`, or port 587 if your provider offers it.%0Ahttps://github.com/override-lint/override-lint/blob/v1/docs/rules/smtp-tls-mismatch.md",
        "::error title=…,file=bwdata/env/global.override.env,line=6,endLine=6,col=1,endColumn=45::Compose rejects the \`'\` in \`globalSettings__mail__smtp__nomd'utilisateur\`: \`restart\` would stop Bitwarden and fail to start it again. Rename it, keep the value.%0Ahttps://github.com/override-lint/override-lint/blob/v1/docs/rules/translated-setting.md",
        "::warning title=…,file=bwdata/env/global.override.env,line=8,endLine=8,col=1,endColumn=23::\`adminSettings__admins\` is empty: nobody can open the System Administrator Portal. Add an address.%0Ahttps://github.com/override-lint/override-lint/blob/v1/docs/rules/admins-empty.md",
        "",
      ]
    `)
  })

  test('escape what would end a property, a command or a line', () => {
    const path = 'a b,c:d%e\r\nf.env'
    const says = '50% of\r\nthis: that, and ::error::more'
    const lines = renderGithub(report([file('A=1', { path, findings: [finding('error', { says, at })] })]), {
      language: 'en',
    })
    expect(lines.replace(/title=[^,]*/, 'title=…')).toBe(
      '::error title=…,file=a b%2Cc%3Ad%25e%0D%0Af.env,line=1,endLine=1,col=1,endColumn=2::50%25 of%0D%0Athis: that, and ::error::more%0Ahttps://github.com/override-lint/override-lint/blob/v1/docs/rules/smtp-not-configured.md\n',
    )
  })

  test('are followed by what found no place, as lines that are no commands', () => {
    const path = '##[error]\n::error::x.env'
    const findings = Array.from({ length: 12 }, () => finding('error', { at }))
    const lines = renderGithub(report([file('A=1', { path, findings })]), { language: 'en' })
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(13)
    expect(lines[9]).toBe(
      '::error title=3 more errors::3 more errors: GitHub shows ten per level. The log of this step has all of them.',
    )
    for (const line of lines.slice(10))
      expect(line).toBe(
        'error: # #[error]\\u{a}::error::x.env:1:1: Something is wrong. Do this. https://github.com/override-lint/override-lint/blob/v1/docs/rules/smtp-not-configured.md',
      )
  })

  test('say nothing of a clean report', () => {
    expect(renderGithub(report([file('A=1')]), { language: 'en' })).toBe('')
  })
})
