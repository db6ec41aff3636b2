import { describe, expect, test } from 'vitest'
import type { LintedFile } from '../../src/report/assemble.js'
import type { Change } from '../../src/report/compare/change.js'
import { blobUrl, link } from '../../src/report/formats/summary/markdown.js'
import type { SummaryOptions } from '../../src/report/formats/summary/page.js'
import { renderSummary } from '../../src/report/formats/summary.js'
import { ruleUrl } from '../../src/rules/rule-texts.js'
import portOutOfRange from '../../src/rules/values/port-out-of-range.js'
import { settings } from '../../src/settings/catalogue/catalogue.js'
import { file, finding, mailFile, ready, report, sentence, unchecked } from './sample.js'

const [reported] = report([mailFile]).files
const [tlsMismatch, , adminsEmpty] = reported?.findings ?? []
if (tlsMismatch === undefined || adminsEmpty === undefined) throw new Error('the sample has no findings')

const options: SummaryOptions = {
  language: 'en',
  linkTo: null,
  touched: null,
  afterMerge: null,
  change: null,
  notes: [],
}
const linkTo = (path: string, line: number | null) => blobUrl('https://github.com/o/r/blob/abc', path, line)

function summary(files: readonly LintedFile[], more: Partial<SummaryOptions> = {}): string {
  return renderSummary(report(files), { ...options, ...more })
}

describe('the job summary', () => {
  test('says verdict, readiness, findings and the next step, in this order', () => {
    expect(summary([mailFile])).toMatchInlineSnapshot(`
      "## ❌ Override lint: failed

      **1 file checked: 2 errors, 1 warning, 0 notices, 1 suppressed**

      Checked against Bitwarden 2026.8.0.

      ### What the organization gets

      <code>bwdata/env/global.override.env</code>

      | Feature | State | Why |
      | --- | --- | --- |
      | invitations | ❌ broken | Port 465 uses implicit TLS, but <code>ssl</code> is <code>false</code>. |
      | billing-sync | ⚪ off | Cloud communication is missing. |
      | duo | ➖ obsolete | Bitwarden 2026.8.0 does not read the key. |
      | breach-report | ✅ ready |  |
      | invite-only | ❔ unknown | Decided at deploy. |
      | sso-for-everyone | ⚪ off | Not enforced. |

      ### Findings

      <code>bwdata/env/global.override.env</code>

      |  | Line | Finding |
      | --- | --- | --- |
      | ❌ | 4 | Port 465 uses implicit TLS, but ssl is <code>false</code>: an invitation fails after a minute and a half. Set <code>globalSettings&#95;&#95;mail&#95;&#95;smtp&#95;&#95;ssl=true</code>, or port 587 if your provider offers it.<br>line 3: the port is set here<br>[smtp-tls-mismatch](https://github.com/override-lint/override-lint/blob/v1/docs/rules/smtp-tls-mismatch.md) |
      | ❌ | 6 | Compose rejects the <code>&#39;</code> in <code>globalSettings&#95;&#95;mail&#95;&#95;smtp&#95;&#95;nomd&#39;utilisateur</code>: <code>restart</code> would stop Bitwarden and fail to start it again. Rename it, keep the value.<br>[translated-setting](https://github.com/override-lint/override-lint/blob/v1/docs/rules/translated-setting.md) |
      | ⚠️ | 8 | <code>adminSettings&#95;&#95;admins</code> is empty: nobody can open the System Administrator Portal. Add an address.<br>[admins-empty](https://github.com/override-lint/override-lint/blob/v1/docs/rules/admins-empty.md) |

      <details>
      <summary>1 suppressed finding</summary>

      | File | Line | Finding | Suppressed by | Reason |
      | --- | --- | --- | --- | --- |
      | <code>bwdata/env/global.override.env</code> | 1 | [cloud-communication-off](https://github.com/override-lint/override-lint/blob/v1/docs/rules/cloud-communication-off.md) | config | the lab has no cloud |

      </details>

      ### ⛔ Do not restart

      Compose rejects <code>bwdata/env/global.override.env</code>: <code>./bitwarden.sh restart</code> stops the server before Compose reads the file, and Bitwarden would stay down.
      "
    `)
  })

  test('says the verdict in its first line', () => {
    const first = (...files: LintedFile[]) => summary(files).split('\n')[0]
    expect(first(mailFile)).toBe('## ❌ Override lint: failed')
    expect(first(file('A=1'))).toBe('## ✅ Override lint: passed')
    expect(first(mailFile, unchecked('unreadable', 'x.env', 'Closed.'))).toBe(
      '## ❌ Override lint: some files could not be read',
    )
  })

  test('says that errors do not fail the check when nobody wants them to', () => {
    const text = renderSummary(report([mailFile], 'never'), options)
    expect(text).toContain('## ✅ Override lint: passed')
    expect(text).toContain('No finding fails this check (<code>fail-on: never</code>).')
  })

  test('links files and lines to the reviewed commit', () => {
    const text = summary([mailFile], { linkTo })
    expect(text).toContain('[4](https://github.com/o/r/blob/abc/bwdata/env/global.override.env#L4)')
    expect(text).toContain(
      '[line 3](https://github.com/o/r/blob/abc/bwdata/env/global.override.env#L3): the port',
    )
  })

  test('names the files that were not linted', () => {
    const text = summary([unchecked('encrypted', 'secret/global.override.env', 'Encrypted with age.')])
    expect(text).toContain('0 files checked, 1 file NOT CHECKED')
    expect(text).toContain('<code>secret/global.override.env</code>\n\n**NOT CHECKED** · Encrypted with age.')
  })

  test('leads to the line to change, with or without a reason', () => {
    const readiness = [
      { ...ready('invitations', 'broken', 'Hangs.'), line: 3 },
      { ...ready('duo', 'off'), line: 7 },
    ]
    const text = summary([file('A=1', { path: 'a.env', readiness })], { linkTo })
    expect(text).toContain(
      '| invitations | ❌ broken | Hangs. ([line 3](https://github.com/o/r/blob/abc/a.env#L3)) |',
    )
    expect(text).toContain('| duo | ⚪ off | [line 7](https://github.com/o/r/blob/abc/a.env#L7) |')
  })

  test('has the notes below the verdict', () => {
    const text = summary([], { notes: [sentence('The base was not fetched.'), sentence('No token.')] })
    expect(text).toContain('Checked against Bitwarden 2026.8.0.\n\nThe base was not fetched.\n\nNo token.\n')
  })

  test('says of an encrypted file that it was not checked, above what is found in it', () => {
    const at = { start: 0, end: 0 }
    const findings = [finding('notice', { rule: 'file-encrypted', says: 'Encrypted.', at })]
    const text = summary([file('age', { form: 'encrypted', findings })])
    expect(text).toContain('\n**NOT CHECKED**\n')
    expect(text).toContain('| ℹ️ | 1 | Encrypted.<br>')
  })

  test('names what is filled in at deploy above the features of its file', () => {
    const templated = settings.slice(0, 1).map(({ name }) => ({ name, line: 1 }))
    const text = summary([file('A=1', { readiness: [ready('duo', 'off')], templated })])
    expect(text).toContain('</code>\n\nFilled in at deploy: <code>')
    expect(text).toContain('</code>.\n\n| Feature |')
  })

  test('folds the readiness of many files', () => {
    const files = Array.from({ length: 4 }, (_, index) =>
      file('A=1', { path: `${index}.global.override.env`, readiness: [ready('duo', 'off')] }),
    )
    expect(summary(files.slice(1))).not.toContain('<details>')
    expect(summary(files).match(/<details>/g)).toHaveLength(4)
  })
})

describe('the next step', () => {
  const path = 'bwdata/env/global.override.env'
  const touched = new Set([path])

  test('is a restart where the file passes and this change touches it', () => {
    expect(summary([file('A=1')], { touched })).toContain(
      '### Next step\n\nAfter the merge, run <code>./bitwarden.sh restart</code> on the server',
    )
  })

  test('is Compose’s own for a file of Lite, which has no script', () => {
    const text = summary([file('A=1', { stack: 'lite' })], { touched })
    expect(text).toContain('After the merge, run <code>docker compose up -d</code> on the server')
    const rejected = summary([file('A=1', { stack: 'lite', composeRejects: true })], { touched })
    expect(rejected).toContain('<code>docker compose up -d</code> ends with an error')
    expect(text + rejected).not.toContain('bitwarden.sh')
  })

  test.each([
    ['it is not known what the change touches', file('A=1'), { touched: null }],
    ['the change touches another file', file('A=1'), { touched: new Set(['README.md']) }],
    [
      'the file fails',
      file('A=1', { findings: [finding('error', { at: { start: 0, end: 1 } })] }),
      { touched },
    ],
    ['the file is a template', file('A=1', { template: true }), { touched }],
  ])('is none where %s', (_, one, more) => {
    expect(summary([one], more)).not.toContain('Next step')
  })

  test.each<[string, Partial<LintedFile>]>([
    ['a standard file', {}],
    ['a template', { template: true }],
    ['a Lite file', { stack: 'lite' }],
  ])('is what the user says, for %s', (_, parts) => {
    const more = { touched, afterMerge: 'argocd app sync bitwarden' }
    const text = summary([file('A=1', parts)], more)
    expect(text).toContain('run <code>argocd app sync bitwarden</code> on the server')
    expect(text).not.toContain('bitwarden.sh')
  })

  test('is not to restart where Compose would reject a file, whatever the change touches', () => {
    const text = summary([file('A=1', { composeRejects: true })], { touched: null })
    expect(text).toContain(
      '### ⛔ Do not restart\n\nCompose rejects <code>bwdata/env/global.override.env</code>',
    )
  })

  test('is left to what fills a template in: Compose never reads it as it is', () => {
    const text = summary([file('A=1', { template: true, composeRejects: true })], { touched })
    expect(text).not.toContain('estart')
  })
})

describe('what a change does', () => {
  const change: Change = {
    lost: [],
    turnsOff: [sentence('the rule `admins-empty`')],
    files: [
      {
        path: 'bwdata/env/global.override.env',
        base: 'present',
        features: [
          { feature: 'invitations', before: 'ready', after: 'broken' },
          { feature: 'duo', before: 'obsolete', after: 'obsolete' },
        ],
        added: [tlsMismatch],
        unchanged: [adminsEmpty],
        hidden: [],
        fixed: [{ ...tlsMismatch, rule: portOutOfRange.id, setting: null, url: ruleUrl(portOutOfRange.id) }],
      },
    ],
  }

  test('stands before the findings: features, new, fixed and unchanged findings', () => {
    const text = summary([mailFile], { change })
    expect(text.slice(text.indexOf('### What this'), text.indexOf('### Findings'))).toMatchInlineSnapshot(`
      "### What this change does

      ⚠️ **This change turns off:**

      - the rule <code>admins-empty</code>

      <code>bwdata/env/global.override.env</code>: 1 new finding, 1 fixed finding, 1 unchanged finding

      - invitations: ✅ ready → **❌ broken**
      - ❌ line 4: [smtp-tls-mismatch](https://github.com/override-lint/override-lint/blob/v1/docs/rules/smtp-tls-mismatch.md) <code>globalSettings&#95;&#95;mail&#95;&#95;smtp&#95;&#95;ssl</code>
      - fixed: ~~[port-out-of-range](https://github.com/override-lint/override-lint/blob/v1/docs/rules/port-out-of-range.md)~~

      <details>
      <summary>1 unchanged finding</summary>

      - ⚠️ line 8: [admins-empty](https://github.com/override-lint/override-lint/blob/v1/docs/rules/admins-empty.md) <code>adminSettings&#95;&#95;admins</code>

      </details>

      ### What the organization gets

      <code>bwdata/env/global.override.env</code>

      | Feature | State | Why |
      | --- | --- | --- |
      | invitations | ✅ ready → **❌ broken** | Port 465 uses implicit TLS, but <code>ssl</code> is <code>false</code>. |
      | billing-sync | ⚪ off | Cloud communication is missing. |
      | duo | ➖ obsolete | Bitwarden 2026.8.0 does not read the key. |
      | breach-report | ✅ ready |  |
      | invite-only | ❔ unknown | Decided at deploy. |
      | sso-for-everyone | ⚪ off | Not enforced. |

      "
    `)
  })

  test('shows each feature before and after in the table', () => {
    expect(summary([mailFile], { change })).toContain('| invitations | ✅ ready → **❌ broken** |')
  })

  test('begins with what it turns off', () => {
    expect(summary([mailFile], { change }).split('\n').slice(5, 11)).toMatchInlineSnapshot(`
      [
        "",
        "### What this change does",
        "",
        "⚠️ **This change turns off:**",
        "",
        "- the rule <code>admins-empty</code>",
      ]
    `)
  })

  test.each([
    [100, 0],
    [101, 1],
  ])('of %i things turned off it leaves out %i', (all, left) => {
    const turnsOff = Array.from({ length: all }, (_, index) => sentence(`thing ${index}`))
    const text = summary([mailFile], { change: { files: [], turnsOff, lost: [] } })
    expect(text.match(/^- thing/gm)).toHaveLength(100)
    expect(text.match(/^- \d+ more/gm) ?? []).toEqual(left === 0 ? [] : [`- ${left} more`])
  })

  test('leaves files that it does not touch to one folded table, and their findings to another', () => {
    const at = { start: 0, end: 1 }
    const files = Array.from({ length: 120 }, (_, index) =>
      file('A=1', {
        path: `${100 + index}.env`,
        findings: [finding('warning', { at })],
        readiness: [ready('duo', 'off')],
      }),
    )
    const touched = new Set(['100.env'])
    const text = summary([mailFile, ...files], { change, touched })
    expect(text).toContain('<summary>119 files that this change leaves as they were</summary>')
    expect(text).toContain('<summary>119 findings in files that this change leaves as they were</summary>')
    expect(text.match(/### Findings\n[\s\S]*?<details>/)?.[0].match(/\.env<\/code>/g)).toHaveLength(2)
    expect(text.match(/\| Feature \|/g)).toHaveLength(2)
  })

  test('shows an untouched file all the same where it fails the run', () => {
    const findings = [finding('error', { at: { start: 0, end: 1 } })]
    const files = [file('A=1', { path: 'a.env', findings }), file('A=1', { path: 'b.env' })]
    const more = { change: { ...change, files: [] }, touched: new Set<string>() }
    expect(summary(files, more)).toContain('<summary>1 file that this change leaves as it was</summary>')
    expect(summary(files, { ...more, counts: () => false })).toContain('<summary>2 files that')
  })

  test('names first what is no longer checked, with the features it leaves open', () => {
    const [was] = report([
      file('A=1', { readiness: [ready('invitations', 'ready'), ready('duo', 'off')] }),
    ]).files
    if (was === undefined) throw new Error('no file')
    const lost = [{ path: 'old.env', reason: 'moved' as const, to: 'new.bin', was }]
    expect(summary([], { change: { files: [], turnsOff: [], lost } })).toContain(
      '⚠️ **No longer checked:**\n\n- old.env (moved to new.bin): <code>invitations</code> not checked any more\n',
    )
  })

  test('folds nothing where nothing is unchanged', () => {
    const files = change.files.map((one) => ({ ...one, unchanged: [] }))
    const text = summary([mailFile], { change: { turnsOff: [], lost: [], files } })
    expect(text).toContain('1 new finding, 1 fixed finding, 0 unchanged findings')
    expect(text).not.toContain('unchanged finding</summary>')
  })

  test('is nothing where no finding and no feature changes', () => {
    const same = {
      turnsOff: [],
      lost: [],
      files: change.files.map((one) => ({ ...one, features: [], added: [], fixed: [] })),
    }
    expect(summary([mailFile], { change: same })).toContain('It adds no finding, fixes none')
  })

  test.each([
    ['absent', 'a new file, so every finding in it is new.'],
    ['unknown', 'its earlier state is unknown, so every finding counts as new.'],
  ] as const)('is told of a base that is %s', (base, words) => {
    const files = change.files.map((one) => ({ ...one, base }))
    expect(summary([mailFile], { change: { turnsOff: [], lost: [], files } })).toContain(words)
  })
})

describe('text that is not ours', () => {
  test('is neither Markdown nor HTML nor a second line', () => {
    const path = '<img src=x>|`a`[b](c)*d*_e_~f~\n# g\u202e@octocat :+1: www.example.org https://x $y$&lt;'
    const text = summary([file('A=1', { path, readiness: [ready('duo', 'off')] })])
    const shown = text.split('\n').find((line) => line.startsWith('<code>'))
    expect(shown).toMatchInlineSnapshot(
      `"<code>&#60;img src=x&#62;&#124;&#96;a&#96;&#91;b&#93;(c)&#42;d&#42;&#95;e&#95;&#126;f&#126;&#92;u{a}&#35; g&#92;u{202e}&#64;octocat &#58;+1: www&#46;example.org https&#58;//x &#36;y&#36;&#38;lt;</code>"`,
    )
  })

  test('is encoded in addresses', () => {
    expect(blobUrl('https://github.com/o/r/blob/abc', "a b/(c)/d'e|#?%/é\ud800.env", 3)).toBe(
      'https://github.com/o/r/blob/abc/a%20b/%28c%29/d%27e%7C%23%3F%25/%C3%A9%EF%BF%BD.env#L3',
    )
  })

  test('ends no link early', () => {
    expect(link('a', 'https://a.org/b c(d)|"\\`\'<>\t#e')).toBe(
      '[a](https://a.org/b%20c%28d%29%7c%22%5c%60%27%3c%3e%09#e)',
    )
  })

  test('that a sentence holds cannot leave its backticks', () => {
    const says = 'Odd ` backtick | <b>and</b> more'
    const text = summary([file('A=1', { findings: [finding('error', { at: { start: 0, end: 1 }, says })] })])
    expect(text).toContain('Odd &#96; backtick &#124; &#60;b&#62;and&#60;/b&#62; more')
  })
})

describe('a summary that is too long', () => {
  const many = (count: number, path = 'many.env') =>
    file('A=1\n', {
      path,
      findings: Array.from({ length: count }, () => finding('error', { at: { start: 0, end: 1 } })),
    })
  const mebibyte = 1024 * 1024

  test('leaves out the sentences first, and says so', () => {
    const text = summary([many(6000)], { linkTo })
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte)
    expect(text.slice(0, 300)).toContain('the messages are left out here; they are in the log')
    expect(text.includes('Something is wrong')).toBe(false)
    expect(text.match(/smtp-not-configured/g)).toHaveLength(6000)
  })

  test('then counts only, the first line and the next step as ever', () => {
    const text = summary([many(100_000), file('A=1', { composeRejects: true })])
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte)
    expect(text).toMatch(/^## ❌ Override lint: failed\n/)
    expect(text).toContain('| <code>many.env</code> | 100000 | 0 | 0 |')
    expect(text).toContain('### ⛔ Do not restart')
  })

  test('fits whatever the files are called', () => {
    const files = Array.from({ length: 3000 }, (_, index) => many(1, `${'|'.repeat(4000)}${index}.env`))
    expect(Buffer.byteLength(summary(files, { linkTo }))).toBeLessThan(mebibyte)
  })
})
