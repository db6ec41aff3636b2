import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { project } from '../../src/messages/project.js'
import { jsonParts } from '../../src/report/formats/json.js'
import { jsonReport } from '../../src/report/formats/json-schema.js'
import type { Report } from '../../src/report/report.js'
import { file, mailFile, rejected, report, tlsMismatch, unchecked } from './sample.js'

const everyKind = report([
  mailFile,
  file('\ufeffA=1\r\n', { path: 'bom.global.override.env', template: true }),
  unchecked('unreadable', 'closed/global.override.env', 'Not readable.'),
])
const renderJson = (of: Report) => [...jsonParts(of, { language: 'en' })].join('')

const rendered = renderJson(everyKind)

describe('the JSON report', () => {
  test('has the shape of version 1', () => {
    const one = report([
      { ...mailFile, findings: [tlsMismatch], suppressed: [], readiness: mailFile.readiness.slice(0, 1) },
    ])
    expect(renderJson(one)).toMatchInlineSnapshot(`
      "{
        "schemaVersion": 1,
        "tool": {
          "name": "override-lint",
          "version": "1.0.0",
          "serverVersion": "2026.8.0"
        },
        "files": [
          {
            "path": "bwdata/env/global.override.env",
            "stack": "standard",
            "form": "whole",
            "template": false,
            "findings": [
              {
                "rule": "smtp-tls-mismatch",
                "messageId": "implicit-tls-expected",
                "severity": "error",
                "message": "Port 465 uses implicit TLS, but ssl is \`false\`: an invitation fails after a minute and a half. Set \`globalSettings__mail__smtp__ssl=true\`, or port 587 if your provider offers it.",
                "setting": "globalSettings__mail__smtp__ssl",
                "line": 4,
                "column": 1,
                "endLine": 4,
                "endColumn": 38,
                "related": [
                  {
                    "line": 3,
                    "column": 1,
                    "endLine": 3,
                    "endColumn": 37,
                    "message": "the port is set here"
                  }
                ],
                "url": "https://github.com/override-lint/override-lint/blob/v1/docs/rules/smtp-tls-mismatch.md",
                "fingerprint": "462e3b192589cede",
                "fix": null
              }
            ],
            "suppressed": [],
            "readiness": [
              {
                "feature": "invitations",
                "state": "broken",
                "reason": "Port 465 uses implicit TLS, but \`ssl\` is \`false\`.",
                "settings": []
              }
            ]
          }
        ],
        "counts": {
          "files": 1,
          "error": 1,
          "warning": 0,
          "notice": 0,
          "suppressed": 0
        },
        "verdict": "fail"
      }
      "
    `)
  })

  test('shows a fix as edits, and a suppressed finding as a finding with who and why', () => {
    const [file] = JSON.parse(renderJson(report([{ ...mailFile, findings: [rejected] }]))).files
    expect(file.findings[0].fix).toEqual({
      safety: 'safe',
      description: 'write the English name',
      edits: [
        { line: 6, column: 1, endLine: 6, endColumn: 45, text: 'globalSettings__mail__smtp__username' },
      ],
    })
    expect(file.suppressed[0]).toMatchObject({
      rule: 'cloud-communication-off',
      line: 1,
      column: 1,
      by: 'config',
      reason: 'the lab has no cloud',
    })
  })

  test('has no edits of a fix that changes a secret, or what may be one', () => {
    const of = (setting: string | null) => {
      const findings = [{ ...rejected, setting: setting as typeof rejected.setting }]
      const [file] = JSON.parse(renderJson(report([{ ...mailFile, findings }]))).files
      return file.findings[0].fix
    }
    const fix = { safety: 'safe', description: 'write the English name', edits: [] }
    expect(of('globalSettings__mail__smtp__password')).toEqual(fix)
    expect(of(null)).toEqual(fix)
    expect(of('globalSettings__mail__smtp__port').edits).toHaveLength(1)
  })

  test('holds what its type says, in the order of its type', () => {
    const parsed = JSON.parse(rendered)
    expect(JSON.stringify(jsonReport.parse(parsed))).toBe(JSON.stringify(parsed))
  })

  test('is valid against the committed schema, which takes nothing else', () => {
    const ajv = new Ajv2020()
    addFormats.default(ajv)
    const schema = JSON.parse(readFileSync('docs/schemas/report.schema.json', 'utf8'))
    const validate = ajv.compile(schema)
    expect(validate(JSON.parse(rendered)), ajv.errorsText(validate.errors)).toBe(true)
    expect(validate({ ...JSON.parse(rendered), more: 1 })).toBe(false)
  })

  test('ends with one line feed', () => {
    expect(rendered.endsWith('}\n')).toBe(true)
  })

  test('names the version of the package', () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect({ name: project.name, version: project.version }).toEqual({ name, version })
  })
})
