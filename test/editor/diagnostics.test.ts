import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { lintFolder } from '../../scripts/docs/lint-folder.js'
import { toJson } from '../../src/report/formats/json.js'
import { cli } from '../cli/run.js'
import { broken, clean, name } from '../samples.js'
import { at, lines, started } from './started.js'

const severities = { error: 1, warning: 2, notice: 3 } as const
const rules = (found: readonly Diagnostic[]) => found.map(({ code }) => code)

/** As an editor reads a file: without the byte-order mark, UTF-16 as text. */
function asShown(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

test('every example shows what the command line finds in it, at the same places', async () => {
  const { client, folder } = await started({})
  for (const kind of ['works', 'breaks'])
    for (const example of readdirSync(path.join('examples', kind))) {
      const repository = path.join(folder, kind, example)
      cpSync(path.join('examples', kind, example), repository, { recursive: true })
      mkdirSync(path.join(repository, '.git'), { recursive: true })
      const { files } = toJson(await lintFolder(repository), 'en')
      for (const file of files) {
        const shown = path.join(kind, example, file.path)
        const bytes = readFileSync(path.join(folder, shown))
        const found = await client.openFor(shown, asShown(bytes), file.findings.length)
        const expected = file.findings.map(
          ({ rule, severity, message, line, column, endLine, endColumn }) => ({
            code: rule,
            severity: severities[severity],
            message,
            range: {
              start: { line: line - 1, character: column - 1 },
              end: { line: endLine - 1, character: endColumn - 1 },
            },
          }),
        )
        const given = found.map(({ code, severity, message, range }) => ({ code, severity, message, range }))
        expect({ shown, found: given }).toEqual({ shown, found: expected })
      }
    }
})

test('a finding carries the link to its rule and the other places of its cause', async () => {
  const { client } = await started({})
  const found = await client.open(name, broken)
  const mismatch = found.find(({ code }) => code === 'smtp-tls-mismatch')
  expect(mismatch?.codeDescription?.href).toMatch(/\/docs\/rules\/smtp-tls-mismatch\.md$/)
  expect(mismatch?.relatedInformation).toMatchObject([
    { location: { uri: client.uri(name), range: { start: { line: 9 } } } },
  ])
  expect(mismatch?.source).toBe('override-lint')
})

test('each key is judged: a finding goes when its cause goes and comes when it comes', async () => {
  const { client } = await started({})
  expect(rules(await client.open(name, broken))).toContain('smtp-tls-mismatch')
  const value = { start: { line: 10, character: 32 }, end: { line: 10, character: 37 } }
  expect(rules(await client.change(name, value, 'true'))).not.toContain('smtp-tls-mismatch')
  const back = { ...value, end: { line: 10, character: 36 } }
  expect(rules(await client.change(name, back, 'false'))).toContain('smtp-tls-mismatch')
})

test('the config of the repository counts: levels, ignores, overrides', async () => {
  const config = [
    'rules: { secret-in-clear: off }',
    'ignore: [{ rule: smtp-tls-mismatch, files: "lab/**", reason: a relay of the lab }]',
    'overrides: [{ files: "shop/**", rules: { smtp-tls-mismatch: notice } }]',
  ]
  const { client } = await started({ '.github/override-lint.yml': config.join('\n') })
  expect(await client.open('lab/global.override.env', broken)).toEqual([])
  const found = await client.open('shop/global.override.env', broken)
  expect(found.find(({ code }) => code === 'smtp-tls-mismatch')).toMatchObject({ severity: 3 })
})

test('a config that is being written counts at once, saved or not', async () => {
  const { client } = await started({ [name]: broken })
  await client.open(name, broken)
  await client.openQuietly('.github/override-lint.yml', 'rules:\n  smtp-tls-mismatch: off\n', 'yaml')
  await client.until(() => (rules(client.shown(name) ?? []).includes('smtp-tls-mismatch') ? undefined : true))
})

test('with a wrong config nothing seems checked, and the config says why on its line', async () => {
  const { client } = await started({ '.override-lint.yml': 'fail-on: error\nrulez: {}\n' })
  const [found, ...more] = await client.open(name, clean)
  expect(more).toEqual([])
  expect(found).toMatchObject({
    severity: 1,
    message: expect.stringContaining('nothing in this file is checked'),
  })
  const inConfig = await client.until(() => client.shown('.override-lint.yml'))
  expect(inConfig).toMatchObject([{ severity: 1, range: { start: { line: 1 } } }])
})

test('an env file by another name is ours when its content says so', async () => {
  const { client } = await started({})
  await client.openQuietly('app/.env', 'globalSettings__mail__smtp__ssl=vrai\nPOSTGRES_PASSWORD=x\n')
  await client.openQuietly('settings.env', 'POSTGRES_PASSWORD=x\n')
  expect(rules(await client.open('.env', broken))).toContain('smtp-tls-mismatch')
  expect(client.shown('app/.env')).toBeUndefined()
  expect(client.shown('settings.env')).toBeUndefined()
})

test('a document that no disk has is judged by its content', async () => {
  const { client } = await started({})
  expect(rules(await client.open('untitled:Untitled-1', broken))).toContain('smtp-tls-mismatch')
  expect(rules(await client.open('vscode-vfs://github/o/r/global.override.env', broken))).toContain(
    'smtp-tls-mismatch',
  )
  expect(rules(await client.open('new/global.override.env', broken))).toContain('smtp-tls-mismatch')
})

test('what two files share is found in both, as they stand in the editor', async () => {
  const other = 'other/bwdata/env/global.override.env'
  const { client, folder } = await started({ [name]: clean, [other]: clean })
  const { stdout } = cli(folder, ['--format', 'json'])
  const { files } = JSON.parse(stdout)
  const expected = files[0].findings.map(({ rule }: { rule: string }) => rule)
  expect(expected).toContain('secret-shared-between-servers')
  await client.open(name, clean)
  await client.until(() => (rules(client.shown(name) ?? []).length === expected.length ? true : undefined))
  expect(rules(client.shown(name) ?? [])).toEqual(expected)
  await client.openQuietly(other, '')
  await client.until(() =>
    rules(client.shown(name) ?? []).includes('secret-shared-between-servers') ? undefined : true,
  )
})

test('columns are UTF-16 units, and a lone CR ends a line for editors alone', async () => {
  const { client } = await started({})
  const text = 'globalSettings__siteName="\u{1F511}\u{1F511}"  globalSettings__mail__smtp__host=x\n'
  const twoInOne = await client.open(name, text)
  const { stdout } = cli(process.cwd(), ['-', '--format', 'json'], { input: text })
  const [expected] = JSON.parse(stdout).files[0].findings
  expect(twoInOne[0]?.range.start).toEqual({ line: expected.line - 1, character: expected.column - 1 })

  const lone = await client.open('a/global.override.env', `# a\r# b\n${broken}`)
  expect(lone.find(({ code }) => code === 'smtp-tls-mismatch')?.range.start.line).toBe(12)
})

test('a file is judged with the bytes that the editor hides', async () => {
  const { client, folder } = await started({ [name]: `\uFEFF${clean}` })
  const { stdout } = cli(folder, ['--format', 'json'])
  const expected = JSON.parse(stdout).files[0].findings.map(({ rule }: { rule: string }) => rule)
  expect(rules(await client.open(name, clean))).toEqual(expected)

  writeFileSync(path.join(folder, 'global.override.env'), Buffer.from(`\uFEFF${clean}`, 'utf16le'))
  expect(rules(await client.open('global.override.env', clean))).toEqual(['file-not-text'])
})

test('companion files on disk count, and count anew when they change', async () => {
  const config = (url: string) => `url: ${url}\n`
  const { client, folder } = await started({
    [name]: clean,
    'bwdata/config.yml': config('https://other.rowan-pharma.net'),
  })
  expect(rules(await client.open(name, clean))).toContain('vault-url-overwritten')
  writeFileSync(path.join(folder, 'bwdata/config.yml'), config('https://vault.rowan-pharma.net'))
  const uri = client.uri('bwdata/config.yml')
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
  await client.until(() =>
    rules(client.shown(name) ?? []).includes('vault-url-overwritten') ? undefined : true,
  )
})

test('a document that is closed shows nothing any more', async () => {
  const { client } = await started({})
  await client.open(name, broken)
  await client.notify('textDocument/didClose', { textDocument: { uri: client.uri(name) } })
  await client.until(() => (client.shown(name)?.length === 0 ? true : undefined))
})

test('many changes in one message are one text', async () => {
  const { client } = await started({})
  await client.open(name, '')
  await client.change(name, at(0, 0), broken)
  const found = await client.change(name, lines(0, 16), clean)
  expect(rules(found)).not.toContain('smtp-tls-mismatch')
})

test('sentences are in the language of the editor, or in that of the config', async () => {
  const { client } = await started({}, { locale: 'fr-CA' })
  const [french] = await client.open(name, broken.replace(/^(?!.*mail).*\n/gm, ''))
  expect(french?.message).toMatch(/[éà]/)
  const chosen = await started({ '.override-lint.yml': 'language: en\n' }, { locale: 'fr' })
  const found = await chosen.client.open(name, broken)
  expect(found.map(({ message }) => message).join()).toContain('Port 465')
})
