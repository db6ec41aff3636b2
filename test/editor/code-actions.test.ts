import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { CodeAction, TextEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { cli } from '../cli/run.js'
import { broken, clean, name } from '../samples.js'
import { able } from './client.js'
import { lines, started } from './started.js'

const whole = lines(0, 1000)

/** A document after an action on it. */
function after(text: string, action: CodeAction | undefined, uri: string): string {
  const edits: readonly TextEdit[] = action?.edit?.changes?.[uri] ?? []
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), [...edits])
}

const titled = (actions: readonly CodeAction[], begin: string) =>
  actions.find(({ title }) => title.startsWith(begin))

test('a safe fix is the preferred action of its finding, and does what `--fix` does', async () => {
  const text = clean.replace('smtp__host', 'smtp__hots')
  const { client, folder } = await started({ [name]: text })
  const found = await client.open(name, text)
  const misspelt = found.find(({ code }) => code === 'misspelt-setting')
  const [first] = await client.actions(name, misspelt?.range ?? whole, ['quickfix'])
  expect(first).toMatchObject({
    title: 'Rename it to `globalSettings__mail__smtp__host`',
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [misspelt],
  })
  cli(folder, ['--fix', name])
  expect(after(text, first, client.uri(name))).toBe(clean)
})

test('an unsafe fix says that it asks for judgement, and no editor makes it by itself', async () => {
  const { client } = await started({})
  await client.open(name, broken)
  const actions = await client.actions(name, lines(10, 11))
  const fix = titled(actions, 'Set `globalSettings__mail__smtp__ssl` to `true`')
  expect(fix?.title).toMatch(/\(unsafe: /)
  expect(fix?.isPreferred).toBeUndefined()
  expect(await client.actions(name, whole, ['source.fixAll'])).toEqual([])
})

test('`source.fixAll` does what `--fix` does, in one edit, with none of the file’s lines in it', async () => {
  const text = clean
    .replace('smtp__host', 'smtp__hots')
    .replace('globalSettings__disableUserRegistration', 'globalSettings__disableUserRegistraton')
    .replace('hV5dWn8sQy3fGc6j', 'hV5d Wn8s#Qy3fGc6j')
  const { client, folder } = await started({ [name]: text })
  await client.open(name, text)
  const [action, ...more] = await client.actions(name, whole, ['source'])
  expect(more).toEqual([])
  expect(action?.kind).toBe('source.fixAll.override-lint')
  const fixed = after(text, action, client.uri(name))
  cli(folder, ['--fix', name])
  expect(fixed).toBe(readFileSync(path.join(folder, name), 'utf8'))
  expect(fixed).not.toBe(text)
  expect(JSON.stringify(action?.edit)).not.toContain('hV5d')
})

test('only the kinds that are asked for, and only what is in the range', async () => {
  const { client } = await started({})
  await client.open(name, clean.replace('smtp__host', 'smtp__hots'))
  expect(await client.actions(name, whole, ['refactor'])).toEqual([])
  const kinds = new Set((await client.actions(name, whole)).map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['quickfix', 'source.fixAll.override-lint']))
  expect(await client.actions(name, lines(15, 16), ['quickfix'])).toEqual([])
})

test('ignoring a finding makes a config where there is none, and shows the reason to be written', async () => {
  const { client } = await started({})
  await client.open(name, broken)
  const ignore = titled(await client.actions(name, lines(10, 11)), 'Ignore smtp-tls-mismatch')
  const config = client.uri('.github/override-lint.yml')
  const [create, change, ...more] = ignore?.edit?.documentChanges ?? []
  expect(more).toEqual([])
  expect(create).toEqual({ kind: 'create', uri: config, options: { ignoreIfExists: true } })
  const text = [
    'ignore:',
    '  - rule: smtp-tls-mismatch',
    `    files: ${name}`,
    '    setting: globalSettings__mail__smtp__ssl',
    '    reason: say why',
    '',
  ].join('\n')
  expect(change).toMatchObject({ textDocument: { uri: config, version: null }, edits: [{ newText: text }] })
  await client.request('workspace/executeCommand', {
    command: ignore?.command?.command,
    arguments: ignore?.command?.arguments,
  })
  expect(client.asked.at(-1)).toEqual({
    method: 'window/showDocument',
    params: {
      uri: config,
      takeFocus: true,
      selection: { start: { line: 4, character: 12 }, end: { line: 4, character: 19 } },
    },
  })
  await client.openQuietly('.github/override-lint.yml', text, 'yaml')
  await client.until(() =>
    client.shown(name)?.some(({ code }) => code === 'smtp-tls-mismatch') ? undefined : true,
  )
})

test('a config that is there is added to, with the version the editor has open', async () => {
  const config = 'fail-on: warning # as agreed\n'
  const { client } = await started({ '.override-lint.yml': config })
  await client.openQuietly('.override-lint.yml', config, 'yaml')
  await client.open(name, broken)
  const ignore = titled(await client.actions(name, lines(10, 11)), 'Ignore smtp-tls-mismatch')
  expect(ignore?.title).toContain('.override-lint.yml')
  expect(ignore?.edit?.documentChanges).toMatchObject([
    {
      textDocument: { uri: client.uri('.override-lint.yml'), version: 1 },
      edits: [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } } }],
    },
  ])
})

test('a path with signs of a pattern is matched as it is', async () => {
  const { client } = await started({})
  const odd = 'a[1]{2}/global.override.env'
  await client.open(odd, broken)
  const ignore = titled(await client.actions(odd, lines(10, 11)), 'Ignore smtp-tls-mismatch')
  const [, change] = ignore?.edit?.documentChanges ?? []
  const text = change && 'edits' in change ? (change.edits[0] as TextEdit).newText : ''
  await client.openQuietly('.github/override-lint.yml', text, 'yaml')
  await client.until(() =>
    client.shown(odd)?.some(({ code }) => code === 'smtp-tls-mismatch') ? undefined : true,
  )
})

test('no ignoring in a config that is wrong, nor in a document without a file', async () => {
  const { client } = await started({ '.override-lint.yml': 'ignore: {a: [}\n' })
  await client.open('untitled:Untitled-1', broken)
  expect(titled(await client.actions('untitled:Untitled-1', whole), 'Ignore')).toBeUndefined()
  await client.open(name, broken)
  expect(await client.actions(name, whole)).toEqual([])
})

test('an editor that cannot create files gets plain changes', async () => {
  const capabilities = { ...able, workspace: {}, window: {} }
  const { client } = await started({}, { capabilities })
  await client.open(name, broken)
  const ignore = titled(await client.actions(name, lines(10, 11)), 'Ignore smtp-tls-mismatch')
  expect(Object.keys(ignore?.edit?.changes ?? {})).toEqual([client.uri('.github/override-lint.yml')])
  expect(ignore?.command).toBeUndefined()
})
