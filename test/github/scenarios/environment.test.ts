import { describe, expect, test } from 'vitest'
import { step } from '../../action/harness.js'
import { folderWith } from '../../folder.js'
import { broken, clean, name } from '../../samples.js'
import { play } from './play.js'

const env = 'bwdata/env/global.override.env'
const tls = `error ${env}:11 smtp-tls-mismatch`
const files = { base: { [env]: clean }, head: { [env]: broken }, checkout: 'one commit' } as const

/** What calls itself our mistake, which no fault of the environment is. */
const bug = 'A bug in override-lint'

describe('faults of the environment', () => {
  test.each([
    ['a proxy that is no address', { https_proxy: 'http://[', http_proxy: 'http://[' }],
    ['a proxy of another kind', { https_proxy: 'socks9:x', http_proxy: 'socks9:x' }],
    ['a proxy that is not there', { https_proxy: 'http://127.0.0.1:9', http_proxy: 'http://127.0.0.1:9' }],
    ['an API that is no address', { GITHUB_API_URL: 'not an address' }],
    ['an API of another kind', { GITHUB_API_URL: 'ftp://127.0.0.1/' }],
    ['an API that is not there', { GITHUB_API_URL: 'http://127.0.0.1:9' }],
    ['an empty API', { GITHUB_API_URL: '' }],
    ['a payload that is a folder', { GITHUB_EVENT_PATH: '/' }],
    ['a repository without a name', { GITHUB_REPOSITORY: '///' }],
  ])('%s: the findings are shown, and the verdict stands', async (_, variables) => {
    const told = await play({ ...files, env: variables, inputs: { suggestions: 'true' } })
    expect(told).toMatchObject({ code: 1, outputs: { result: 'fail', 'error-count': '1' } })
    expect(told.annotations).toContain(tls)
    expect(told.stdout + told.stderr).not.toContain(bug)
    expect(told.summary).toContain('not known')
  })

  test.each([
    ['is not there', '/nonexistent/output'],
    ['is a folder', '/'],
  ])('GITHUB_OUTPUT %s: the findings are shown, exit code 2', (_, output) => {
    const { code, stdout, summary } = step({
      workspace: folderWith({ [name]: broken }),
      env: { GITHUB_OUTPUT: output },
    })
    expect(code).toBe(2)
    expect(stdout).toContain('(smtp-tls-mismatch)')
    expect(stdout).toContain('The outputs of this step cannot be written')
    expect(stdout).not.toContain(bug)
    expect(summary).toContain('failed')
  })

  test.each([
    ['is not there', '/nonexistent/workspace'],
    ['is a file', '/etc/hostname'],
  ])('GITHUB_WORKSPACE %s: exit code 2, and what to do', (_, workspace) => {
    const { code, stdout } = step({ workspace: folderWith({}), env: { GITHUB_WORKSPACE: workspace } })
    expect(code).toBe(2)
    expect(stdout).toContain('is not a folder that can be read')
    expect(stdout).not.toContain(bug)
  })

  test('comments without an end are not read on for ever', async () => {
    const told = await play({
      base: { [env]: clean },
      head: { [env]: clean.replace('https://vault.rowan-pharma.net', 'https://vault.rowan-pharma.net/') },
      inputs: { suggestions: 'true' },
      github: ({ head }) => ({ pull: { head, endless: true } }),
    })
    expect(told.requests.filter((request) => request.includes('comments'))).toHaveLength(30)
    expect(told.summary).toContain('No suggestions on the pull request')
  })
})
