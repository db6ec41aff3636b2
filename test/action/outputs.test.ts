import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.js'
import { broken, name } from '../samples.js'
import { step } from './harness.js'

describe('a report file of the action', () => {
  const config = { '.github/override-lint.yml': 'fail-on: never\n' }

  test.each([
    ['outside of the workspace', '../out.json', /\.\.\/out\.json is outside the workspace/],
    ['at an absolute path outside', '/tmp/override-lint-out.json', /is outside the workspace/],
    ['through a symlink', 'link.json', /link\.json is a symlink or leads through one/],
    ['through a folder that is a symlink', 'linked/out.json', /linked\/out\.json is a symlink or leads/],
    ['over a linted file', name, /is a file that this run reads/],
    ['over the config', '.github/override-lint.yml', /is a file that this run reads/],
  ])('is not written %s, and everything else is there', (_, file, sentence) => {
    const workspace = folderWith({ [name]: broken, precious: 'precious', ...config })
    const elsewhere = folderWith({})
    symlinkSync('precious', path.join(workspace, 'link.json'))
    symlinkSync(elsewhere, path.join(workspace, 'linked'))
    const { code, stdout, summary } = step({ workspace, inputs: { 'json-file': file } })
    expect(code).toBe(2)
    expect(stdout).toMatch(new RegExp(`^::error title=Override lint::.*${sentence.source}`, 'm'))
    expect(stdout).toContain('smtp-tls-mismatch')
    expect(summary).toContain('smtp-tls-mismatch')
    expect(readFileSync(path.join(workspace, 'precious'), 'utf8')).toBe('precious')
    expect(readFileSync(path.join(workspace, name), 'utf8')).toBe(broken)
    expect(existsSync(path.join(elsewhere, 'out.json'))).toBe(false)
    expect(existsSync(path.join(workspace, '..', 'out.json'))).toBe(false)
  })
})
