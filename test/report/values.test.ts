import { describe, expect, test } from 'vitest'
import { renderGithub } from '../../src/report/formats/github.js'
import { renderGitlab } from '../../src/report/formats/gitlab.js'
import { jsonParts } from '../../src/report/formats/json.js'
import { renderSarif } from '../../src/report/formats/sarif.js'
import { renderSummary } from '../../src/report/formats/summary.js'
import { renderText } from '../../src/report/formats/text.js'
import type { Report } from '../../src/report/report.js'
import { scan } from '../../src/source/scan.js'
import type { Node } from '../../src/source/statement.js'
import { SourceText } from '../../src/source/text.js'
import { file, finding, report, sentence } from './sample.js'

const formats: Readonly<Record<string, (report: Report) => string>> = {
  text: (report) =>
    renderText(report, { language: 'en', color: true, hyperlinks: true, ascii: false, width: 80 }),
  json: (report) => [...jsonParts(report, { language: 'en' })].join(''),
  github: (report) => renderGithub(report, { language: 'en' }),
  sarif: (report) => renderSarif(report, { language: 'en' }),
  gitlab: (report) => renderGitlab(report, { language: 'en' }),
  summary: (report) =>
    renderSummary(report, {
      language: 'en',
      linkTo: null,
      touched: null,
      afterMerge: null,
      change: null,
      notes: [],
    }),
}

/** Every way to write a secret down, malformed ones included. */
const text = `# MARK in a comment
globalSettings__mail__smtp__password=MARK
globalSettings__mail__smtp__password="MARK $MARK \${MARK:-MARK}"
globalSettings__mail__smtp__password='MARK' # MARK
  export globalSettings__mail__smtp__password = MARK#MARK
globalSettings__mail__smtp__password: MARK
globalSettings__mail__smtp__password MARK
globalSettings__mail__smtp__password MARK=MARK
globalSettings__mail__smtp__password"MARK"=MARK
PASSWORD="abc"MARK=x
PASSWORD="abc"globalSettings__MARK=x
PASSWORD MARK
MARK
MARK=MARK
export MARK
=MARK
globalSettings__mail__smtp__password="MARK
MARK"
globalSettings__mail__smtp__password='MARK
`

/** A finding on every part of every node, as no rule would ever make them. */
function everywhere() {
  const { nodes } = scan(new SourceText(text))
  return nodes.flatMap((node, index) =>
    spansOf(node).map((at) =>
      finding('error', {
        at,
        setting: 'globalSettings__mail__smtp__password',
        related: [{ at: nodes[index + 1]?.span ?? at, message: sentence('and here') }],
      }),
    ),
  )
}

function spansOf(node: Node) {
  const { start, end } = node.span
  const inside = [node.span, { start, end: start }, { start: end, end }, { start: start + 1, end: end - 1 }]
  if (!('key' in node)) return inside
  return [...inside, node.key, ...(node.rawValue === null ? [] : [node.rawValue.span, node.rawValue.inner])]
}

describe.each(Object.entries(formats))('the format %s', (_, render) => {
  test('shows no value, comment or malformed text, wherever findings point', () => {
    const findings = everywhere()
    expect(findings.length).toBeGreaterThan(100)
    const rendered = render(report([file(text, { findings })]))
    expect(rendered).toContain('smtp-not-configured')
    expect(rendered).not.toContain('MARK')
  })

  test('shows the length of no value', () => {
    const withValue = (value: string) => {
      const line = `globalSettings__mail__smtp__password=${value} # ${value}\n`
      const at = { start: 0, end: 'globalSettings__mail__smtp__password'.length }
      return render(report([file(line, { findings: [finding('error', { at })] })]))
    }
    expect(withValue('x')).toBe(withValue('a-much-longer-password'))
  })
})
