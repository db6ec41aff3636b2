import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.js'
import { nodeOf } from '../nodes.js'
import { broken, clean, name } from '../samples.js'
import { step } from './harness.js'

const sentence = 'Port 465 uses implicit TLS'

describe('the verdict', () => {
  test('a file with an error: exit code 1, one annotation on its line, and none for the verdict itself', () => {
    const { code, stdout, summary, outputs } = step({ workspace: folderWith({ [name]: broken }) })
    expect(code).toBe(1)
    const commands = stdout.split('\n').filter((line) => line.startsWith('::error'))
    expect(commands).toHaveLength(1)
    expect(commands[0]).toMatch(
      new RegExp(
        `^::error title=[^:]*\\(smtp-tls-mismatch\\),file=${name},line=11,endLine=11,col=1,endColumn=\\d+::${sentence}`,
      ),
    )
    expect(summary).toMatch(/^## ❌ Override lint: failed\n/)
    expect(outputs).toEqual({
      result: 'fail',
      'error-count': '1',
      'warning-count': '0',
      'notice-count': '1',
      'suppressed-count': '0',
      'files-checked': '1',
      readiness: expect.stringContaining('"invitations":"broken"'),
      'sarif-file': '',
      'json-file': '',
    })
  })

  test('a file without errors: 0', () => {
    const { code, stdout, summary, outputs } = step({ workspace: folderWith({ [name]: clean }) })
    expect(code).toBe(0)
    expect(stdout).not.toContain('::error')
    expect(stdout).toMatch(/\n1 file checked: 0 errors, 0 warnings, 1 notice, 0 suppressed\n/)
    expect(summary).toMatch(/^## ✅ Override lint: passed\n/)
    expect(outputs['result']).toBe('pass')
  })

  test('is the same on the Node that the runner has', () => {
    const node = nodeOf(24)
    expect(node, 'Node 24 is to be had on Linux').not.toBeNull()
    const workspace = folderWith({ [name]: broken })
    expect(step({ workspace, node: node ?? '' })).toEqual(step({ workspace }))
  })
})

describe('inputs', () => {
  test('language: every surface speaks it, mistakes too, whatever the runner speaks', () => {
    const workspace = folderWith({ [name]: broken })
    const french = step({ workspace, inputs: { language: 'fr' } })
    expect(french.stdout).toContain('Le port 465 utilise le TLS implicite')
    expect(french.summary).toMatch(/^## ❌ Override lint\u00a0: échec\n/)
    expect(french.stdout + french.summary).not.toContain(sentence)
    const mistaken = step({ workspace, inputs: { language: 'fr', config: 'missing.yml' } })
    expect(mistaken.stdout).toContain('Fichier de configuration missing.yml introuvable.')
    const configured = folderWith({ [name]: broken, '.override-lint.yml': 'language: fr\n' })
    expect(step({ workspace: configured }).summary).toContain('Le port 465 utilise le TLS')
  })

  test('fail-on, rules and files choose what fails', () => {
    const workspace = folderWith({ [name]: broken, 'other.env': broken })
    const code = (inputs: Record<string, string>) => step({ workspace, inputs }).code
    expect(code({ 'fail-on': 'never' })).toBe(0)
    expect(code({ rules: 'smtp-tls-mismatch=off\nsecret-in-clear=off' })).toBe(0)
    expect(code({ rules: 'smtp-tls-mismatch=off\nsecret-in-clear=error' })).toBe(1)
    expect(step({ workspace, inputs: { files: '*.env\n!global*' } }).outputs).toMatchObject({
      'files-checked': '1',
      readiness: expect.stringMatching(/^\{"other\.env":/),
    })
  })

  test('sarif-file and json-file are written also when the verdict fails', () => {
    const workspace = folderWith({ [name]: broken })
    const inputs = { 'sarif-file': 'out/lint.sarif', 'json-file': 'out/lint.json' }
    const { code, outputs } = step({ workspace, inputs })
    expect(code).toBe(1)
    expect(outputs).toMatchObject(inputs)
    const read = (file: string) => JSON.parse(readFileSync(path.join(workspace, file), 'utf8'))
    expect(read('out/lint.json')).toMatchObject({ schemaVersion: 1, verdict: 'fail' })
    expect(read('out/lint.sarif')).toMatchObject({ version: '2.1.0' })
  })

  test('a file that cannot be written: 2 and its name, and everything else is there', () => {
    const workspace = folderWith({ [name]: clean, taken: '' })
    const { code, stdout, summary, outputs } = step({ workspace, inputs: { 'json-file': 'taken/a.json' } })
    expect(code).toBe(2)
    expect(stdout).toMatch(/^::error title=Override lint::taken\/a\.json cannot be written/m)
    expect(summary).toMatch(/passed/)
    expect(summary).not.toMatch(/nothing was checked/)
    expect(outputs['files-checked']).toBe('1')
    expect(outputs['result']).toBe('error')
  })

  test('summary: false leaves the summary alone', () => {
    const { summary, stdout } = step({
      workspace: folderWith({ [name]: broken }),
      inputs: { summary: 'false' },
    })
    expect(summary).toBe('')
    expect(stdout).toContain(sentence)
  })

  test('the config is read, and inputs win over it', () => {
    const workspace = folderWith({ [name]: broken, '.github/override-lint.yml': 'fail-on: never\n' })
    expect(step({ workspace }).code).toBe(0)
    expect(step({ workspace, inputs: { 'fail-on': 'error' } }).code).toBe(1)
  })

  test('a mistake in the config: an annotation on its line, and a summary that says so', () => {
    const files = { [name]: clean, '.github/override-lint.yml': 'fail-on: error\nlangage: fr\n' }
    const run = step({ workspace: folderWith(files) })
    expect(run.code).toBe(2)
    expect(run.stdout).toMatch(
      /^::error title=Override lint,file=\.github\/override-lint\.yml,line=2::`langage` on line 2/m,
    )
    expect(run.summary).toMatch(
      /^## ❌ Override lint: nothing was checked\n\n<code>langage<\/code> on line 2/,
    )
    expect(run.outputs).toEqual({ result: 'error' })
    expect(step({ workspace: folderWith(files), inputs: { summary: 'false' } }).summary).toBe('')
  })

  test('what does nothing in the config is an annotation on its line, and a file that is none is one too', () => {
    const provided = 'provided:\n  - globalSettings__mail__smtp__pasword\n'
    const files = { [name]: clean, '.override-lint.yml': provided, 'override-lint.yml': provided }
    const { code, stdout, summary, outputs } = step({ workspace: folderWith(files) })
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^::warning [^:]*config-without-effect\),file=\.override-lint\.yml,line=2,endLine=2,col=5,endColumn=40::/m,
    )
    expect(stdout).toMatch(/^::warning [^:]*config-without-effect\),file=override-lint\.yml,line=1,/m)
    expect(summary).toContain('Did you mean <code>')
    expect(outputs).toMatchObject({ 'files-checked': '1', 'warning-count': '2' })
  })

  test.each([
    ['fail-on', 'sometimes', 'Input `fail-on` takes one of `error`, `warning`, `notice`'],
    ['gate', 'some', 'Input `gate` takes one of `all`, `changed-files`'],
    ['summary', 'maybe', 'Input `summary` takes `true` or `false`'],
    ['rules', 'smtp-tls=off', '`smtp-tls` is not a rule (input `rules`)'],
    ['server-version', 'latest', 'Input `server-version` takes a Bitwarden release'],
    ['config', 'ci/lint.yml', 'Config file ci/lint.yml not found'],
  ])('%s: %s is answered with one annotation and 2', (input, value, expected) => {
    const { code, stdout, outputs } = step({
      workspace: folderWith({ [name]: clean }),
      inputs: { [input]: value },
    })
    expect(code).toBe(2)
    expect(stdout.match(/^::/gm)).toHaveLength(1)
    expect(stdout).toContain(`::error title=Override lint::${expected}`)
    expect(outputs).toEqual({ result: 'error' })
  })
})

describe('what the runner may lack', () => {
  test('no file to lint: a line of the log and 0; an error where the user wrote patterns', () => {
    const workspace = folderWith({ 'readme.md': '' })
    const { code, stdout, outputs } = step({ workspace })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^No global\.override\.env was found/m)
    expect(stdout.match(/^::.*?::/gm)).toEqual(['::notice title=Nothing was checked::'])
    expect(outputs['files-checked']).toBe('0')
    expect(step({ workspace, inputs: { files: 'deploy/*.env' } }).code).toBe(2)
    expect(step({ workspace, inputs: { files: 'deploy/*.env', 'if-no-files': 'ignore' } }).code).toBe(0)
  })

  test('no summary: the findings are in the log, and the verdict stands', () => {
    const { code, stdout } = step({
      workspace: folderWith({ [name]: broken }),
      env: { GITHUB_STEP_SUMMARY: undefined },
    })
    expect(code).toBe(1)
    expect(stdout).toContain(sentence)
  })

  test('no workspace: 2, and what to do', () => {
    const { code, stdout } = step({ workspace: folderWith({}), env: { GITHUB_WORKSPACE: undefined } })
    expect(code).toBe(2)
    expect(stdout).toMatch(/^::error title=Override lint::GITHUB_WORKSPACE is not set\..*actions\/checkout/m)
  })

  test('a repository in a folder of the workspace: annotations name the path within the repository', () => {
    const workspace = folderWith({ [`repo/${name}`]: broken, 'repo/.git/HEAD': 'ref: refs/heads/main\n' })
    expect(step({ workspace }).stdout).toContain(`,file=${name},line=11,`)
  })
})
