import { describe, expect, test } from 'vitest'
import { renderSarif } from '../../src/report/formats/sarif.js'
import { file, finding, mailFile, rejected, report, spanOf, tlsMismatch, unchecked } from './sample.js'

function sarif(...files: Parameters<typeof report>[0]) {
  return JSON.parse(renderSarif(report(files), { language: 'en' }))
}

describe('SARIF', () => {
  test('names the tool, its rules with help, and how columns are counted', () => {
    const log = sarif(mailFile)
    const [run] = log.runs
    expect(log.version).toBe('2.1.0')
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'admins-empty',
      'smtp-tls-mismatch',
      'translated-setting',
    ])
    const page = 'https://github.com/override-lint/override-lint/blob/v1/docs/rules/admins-empty.md'
    expect(run.tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: expect.stringMatching(/^[A-Z]/) },
      fullDescription: { text: expect.stringMatching(/\.$/) },
      helpUri: page,
      help: {
        text: expect.stringContaining(page),
        markdown: expect.stringContaining(`[admins-empty](${page})`),
      },
      properties: { precision: 'high', 'problem.severity': 'warning' },
      defaultConfiguration: { level: 'warning' },
    })
  })

  test('places a result by its region, with its related places', () => {
    const [run] = sarif({ ...mailFile, findings: [tlsMismatch], suppressed: [] }).runs
    expect(run.results).toMatchInlineSnapshot(`
      [
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "bwdata/env/global.override.env",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 38,
                  "endLine": 4,
                  "startColumn": 1,
                  "startLine": 4,
                },
              },
            },
          ],
          "message": {
            "text": "Port 465 uses implicit TLS, but ssl is \`false\`: an invitation fails after a minute and a half. Set \`globalSettings__mail__smtp__ssl=true\`, or port 587 if your provider offers it.",
          },
          "partialFingerprints": {
            "overrideLint/v1": "462e3b192589cede",
            "primaryLocationLineHash": "462e3b192589cede:1",
          },
          "relatedLocations": [
            {
              "id": 0,
              "message": {
                "text": "the port is set here",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "bwdata/env/global.override.env",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 37,
                  "endLine": 3,
                  "startColumn": 1,
                  "startLine": 3,
                },
              },
            },
          ],
          "ruleId": "smtp-tls-mismatch",
          "ruleIndex": 0,
        },
      ]
    `)
  })

  test('leaves out what is suppressed: code scanning would show it as an open alert', () => {
    const at = { start: 0, end: 0 }
    const suppressed = (['config', 'baseline', 'comment'] as const).map((by) => ({
      by,
      reason: `by ${by}`,
      finding: finding('warning', { at, rule: 'admins-empty' }),
    }))
    const [run] = sarif(file('A=1', { suppressed })).runs
    expect([run.results, run.tool.driver.rules]).toEqual([[], []])
  })

  test('shows the way of a value through the programs that read it', () => {
    const at = { start: 0, end: 1 }
    const flow = (rule: string, stack: 'standard' | 'lite' = 'standard') => {
      const [run] = sarif(file('A=1', { stack, findings: [finding('warning', { at, rule })] })).runs
      const [first] = run.results[0].codeFlows ?? []
      return first?.threadFlows[0].locations.map(
        ({ location }: { location: { message: { text: string } } }) => location.message.text,
      )
    }
    expect(flow('update-breaks-value')).toEqual([
      expect.stringMatching(/Setup/),
      expect.stringMatching(/Docker Compose/),
      expect.stringMatching(/\.NET/),
    ])
    expect(flow('value-interpolated')).toHaveLength(2)
    expect(flow('value-interpolated', 'lite')).toBeUndefined()
    expect(flow('admins-empty')).toBeUndefined()
  })

  test('offers fixes as replacements, but not those that are for reading only or change a secret', () => {
    const [run] = sarif({ ...mailFile, findings: [rejected] }).runs
    expect(run.results[0].fixes).toMatchInlineSnapshot(`
      [
        {
          "artifactChanges": [
            {
              "artifactLocation": {
                "uri": "bwdata/env/global.override.env",
                "uriBaseId": "%SRCROOT%",
              },
              "replacements": [
                {
                  "deletedRegion": {
                    "endColumn": 45,
                    "endLine": 6,
                    "startColumn": 1,
                    "startLine": 6,
                  },
                  "insertedContent": {
                    "text": "globalSettings__mail__smtp__username",
                  },
                },
              ],
            },
          ],
          "description": {
            "text": "write the English name",
          },
        },
      ]
    `)
    const shown = { ...rejected, fix: rejected.fix && { ...rejected.fix, safety: 'display' as const } }
    expect(sarif({ ...mailFile, findings: [shown] }).runs[0].results[0]).not.toHaveProperty('fixes')
    const secret = { ...rejected, setting: 'globalSettings__mail__smtp__password' as typeof rejected.setting }
    expect(sarif({ ...mailFile, findings: [secret] }).runs[0].results[0]).not.toHaveProperty('fixes')
  })

  test('keeps its names when lines move and values change', () => {
    const names = (text: string) => {
      const at = spanOf(text, 'globalSettings__mail__smtp__ssl')
      return sarif(file(text, { findings: [finding('error', { at })] })).runs[0].results[0]
        .partialFingerprints
    }
    expect(names('globalSettings__mail__smtp__ssl=false')).toEqual(
      names('A=1\n\nglobalSettings__mail__smtp__ssl=0\n'),
    )
  })

  test.each([
    ['bwdata/env/global.override.env', { uri: 'bwdata/env/global.override.env', uriBaseId: '%SRCROOT%' }],
    ['./a b/#1/é%.env', { uri: 'a%20b/%231/%C3%A9%25.env', uriBaseId: '%SRCROOT%' }],
    ['c:drive.env', { uri: 'c%3Adrive.env', uriBaseId: '%SRCROOT%' }],
    ['/etc/bitwarden/global.override.env', { uri: 'file:///etc/bitwarden/global.override.env' }],
  ])('writes the path %s as an URI', (path, location) => {
    const [run] = sarif(
      file('A=1', { path, findings: [finding('error', { at: { start: 0, end: 1 } })] }),
    ).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual(location)
  })

  test('tells of files that were not checked, and that the run failed where one could not be read', () => {
    const [run] = sarif(
      unchecked('encrypted', 'a.env', 'Encrypted.'),
      unchecked('unreadable', 'b.env', 'Closed.'),
    ).runs
    expect(run.invocations).toMatchInlineSnapshot(`
      [
        {
          "executionSuccessful": false,
          "exitCode": 2,
          "toolExecutionNotifications": [
            {
              "level": "note",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "a.env",
                      "uriBaseId": "%SRCROOT%",
                    },
                  },
                },
              ],
              "message": {
                "text": "Encrypted.",
              },
            },
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "b.env",
                      "uriBaseId": "%SRCROOT%",
                    },
                  },
                },
              ],
              "message": {
                "text": "Closed.",
              },
            },
          ],
        },
      ]
    `)
    expect(sarif(mailFile).runs[0].invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 })
  })

  test('makes no link of what looks like one in a sentence', () => {
    const says = 'See [here](https://example.org) and a[0].'
    const [run] = sarif(
      file('A=1', { findings: [finding('error', { says, at: { start: 0, end: 1 } })] }),
    ).runs
    expect(run.results[0].message.text).toBe('See \\[here](https://example.org) and a[0].')
  })
})
