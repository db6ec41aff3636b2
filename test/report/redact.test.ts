import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contextOf, lint, type Source } from '../../src/lint.js'
import type { Param } from '../../src/messages/message.js'
import { defaultPolicy } from '../../src/policy/policy.js'
import { policyForCopy, redact } from '../../src/report/redact/redact.js'
import { renderRedactedMarkdown } from '../../src/report/redact/render-markdown.js'
import { renderRedactedText } from '../../src/report/redact/render-text.js'
import { decode } from '../../src/source/decode.js'
import { SourceText } from '../../src/source/text.js'
import { sourceOf } from '../lint-text.js'

const policy = policyForCopy(defaultPolicy)

function copyOf(content: string, companions: Source['companions'] = new Map()) {
  const text = new SourceText(content)
  const source = { ...sourceOf(text), companions }
  const [file] = lint([source], policy).files
  if (file === undefined) throw new Error('one file has one report')
  const context = contextOf(source, text, policy.forFile(source.path), policy, null)
  return redact(context, file, companions.keys())
}

/** The rows of the copy, from the first line of the file on. */
function rows(content: string): string[] {
  const lines = renderRedactedText(copyOf(content), 'en').split('\n')
  const from = lines.findIndex((line) => /^ *1 {2}/.test(line))
  return lines.slice(from, lines.indexOf('', from)).map((line) => line.replace(/ {2,}/g, '  ').trim())
}

describe('the lines of the copy', () => {
  test.each([
    ['globalSettings__mail__smtp__password=hunter22', 'globalSettings__mail__smtp__password  set'],
    ['globalSettings__mail__smtp__password=', 'globalSettings__mail__smtp__password  empty'],
    [
      'globalSettings__mail__smtp__password=replace',
      'globalSettings__mail__smtp__password  placeholder of the installer: REPLACE',
    ],
    ['globalSettings__mail__smtp__host=<host>', 'globalSettings__mail__smtp__host  placeholder'],
    [
      'globalSettings__mail__smtp__password=${PW}',
      'globalSettings__mail__smtp__password  filled in at deploy',
    ],
    ['globalSettings__mail__smtp__ssl=True', 'globalSettings__mail__smtp__ssl  true'],
    ['globalSettings__mail__smtp__ssl=vrai', 'globalSettings__mail__smtp__ssl  rejected'],
    ['globalSettings__mail__smtp__port=465', 'globalSettings__mail__smtp__port  465'],
    ['globalSettings__mail__smtp__port=46587', 'globalSettings__mail__smtp__port  set'],
    ['globalSettings__baseServiceUri__cloudRegion=EU', 'globalSettings__baseServiceUri__cloudRegion  EU'],
    ['globalSettings__mail__smtp__host=mail.rowan-pharma.net', 'globalSettings__mail__smtp__host  set'],
    ['globalSettings__mail__smtp__passwort=hunter22', 'globalSettings__mail__smtp__passwort  set'],
    ['globalSettings__mail__smtp__host', 'globalSettings__mail__smtp__host  a name without a value'],
    ['HUNTER22=x', '(names that are not shown)'],
    ['# hunter22', '(comment)'],
    ['#globalSettings__mail__smtp__host=x', 'globalSettings__mail__smtp__host  commented out'],
  ])('%s', (line, row) => {
    expect(rows(`${line}\n`)).toEqual([`1  ${row}`])
  })

  test('blank lines are left out, comments after one another are one, and so are names that are not shown', () => {
    const key = '# MIIE\n# vQIB\n\nMIIEvQIBADAN==\nBgkqhkiG9w0B\n'
    expect(rows(`${key}globalSettings__mail__smtp__ssl=true\n`)).toEqual([
      '1  (comment)',
      '2  (names that are not shown)',
      '3  globalSettings__mail__smtp__ssl  true',
    ])
  })

  test('a line that another one overrides says which, by its number in the copy', () => {
    const port = 'globalSettings__mail__smtp__port'
    expect(rows(`\n\n${port}=25\n\n${port}=587\n`)).toEqual([
      `1  ${port}  line 2 overrides it`,
      `2  ${port}  587`,
    ])
  })

  test('a control line of a template is one', () => {
    expect(rows('{% if mail %}\nglobalSettings__mail__smtp__ssl=true\n{% endif %}\n')).toEqual([
      '1  (control line of the template)',
      '2  globalSettings__mail__smtp__ssl  true',
      '3  (control line of the template)',
    ])
  })
})

describe('the findings of the copy', () => {
  test('stand on its lines, and so do the lines they name', () => {
    const port = 'globalSettings__mail__smtp__port'
    const { findings } = copyOf(`\n# a\n# b\n\n${port}=25\n\n\n${port}=26\n`)
    const duplicate = findings.find(({ rule }) => rule === 'duplicate-setting')
    expect(duplicate?.line).toBe(2)
    expect(duplicate?.message.params).toMatchObject({ line: 2, winning: 3 })
  })

  test('numbers in their messages are lines, which are moved, or are none', () => {
    const moved = ['line', 'lines', 'other', 'winning']
    const others = ['count', 'limit', 'port', 'others']
    const numeric = new Set<string>()
    const collect = (value: Param, name: string): void => {
      if (typeof value === 'number') numeric.add(name)
      else if (Array.isArray(value)) for (const each of value) collect(each, name)
      else if (typeof value === 'object')
        for (const [key, each] of Object.entries((value as { params: Record<string, Param> }).params))
          collect(each, key)
    }
    const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    const sources = files
      .filter((file) => /\.env(?:\.|$)/.test(file))
      .map((file) => sourceOf(decode(readFileSync(path.join('examples', file))), file))
    for (const { findings, readiness } of lint(sources, defaultPolicy).files) {
      for (const { message } of findings) collect(message, '')
      for (const { reason } of readiness) if (reason !== null) collect(reason, '')
    }
    expect(numeric).toContain('line')
    expect([...numeric].filter((name) => !moved.includes(name) && !others.includes(name))).toEqual([])
  })
})

describe('the head of the copy', () => {
  test('says kind, release and what was read with the file, by the installer’s own paths', () => {
    const compose = 'services:\n  web:\n    image: ghcr.io/bitwarden/api:2026.7.1\n'
    const companions: Source['companions'] = new Map([
      ['compose', { path: '/srv/acme/docker/docker-compose.yml', text: new SourceText(compose) }],
    ])
    const copy = copyOf('{# x #}\nglobalSettings__mail__smtp__ssl=true\n', companions)
    const text = renderRedactedText(copy, 'en')
    expect(text).toContain(
      'checked against Bitwarden 2026.7.1\nstandard installation, fragment of a file, template\n',
    )
    expect(text).toContain('Read with it: docker/docker-compose.yml.')
    expect(text).not.toContain('acme')
    expect(renderRedactedText(copyOf('BW_DOMAIN=x\nBW_DB_PASSWORD=y\n'), 'en')).toContain('Bitwarden Lite, ')
  })

  test('is all there is of a file that cannot be read', () => {
    const text = renderRedactedText(copyOf('age-encryption.org/v1\nhunter22\n'), 'en')
    expect(text).toContain('standard installation, encrypted')
    expect(text).not.toContain('hunter22')
  })
})

test('Markdown is a table, a list of findings with links, and a table of features', () => {
  const markdown = renderRedactedMarkdown(copyOf('globalSettings__mail__smtp__ssl=vrai\n'), 'en')
  expect(markdown).toContain('| Line | Name | State |\n| --- | --- | --- |\n| 1 | <code>')
  expect(markdown).toMatch(
    /^- line 1, error, \[<code>value-does-not-bind<\/code>\]\(https:\S+\): <code>vrai/m,
  )
  expect(markdown).toContain('| <code>invitations</code> | off |')
  for (const line of markdown.split('\n')) expect(line).not.toMatch(/`|(?<!&#)\b__/)
})
