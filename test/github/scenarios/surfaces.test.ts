import { describe, expect, test } from 'vitest'
import { nodePrograms } from '../../nodes.js'
import { broken, clean } from '../../samples.js'
import { play, type Scenario } from './play.js'

const env = 'bwdata/env/global.override.env'
const tls = `error ${env}:11 smtp-tls-mismatch`
const secret = `notice ${env}:2 secret-in-clear`

describe.each(nodePrograms(24))('$name: what is shown where', ({ program: node }) => {
  function run(parts: Partial<Scenario> = {}) {
    return play({ node, base: { [env]: clean }, head: { [env]: broken }, ...parts })
  }

  /** A file for each of so many servers. */
  function servers(count: number, text: string): Record<string, string> {
    return Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`server-${1000 + at}/global.override.env`, text]),
    )
  }

  test.each([
    [11, 9, '2 more errors'],
    [120, 9, '111 more errors'],
  ])('%i findings: nine annotations, and one that says where the rest is', async (count, shown, more) => {
    const told = await run({
      base: {},
      head: servers(count, broken),
      inputs: { rules: 'secret-in-clear=off' },
    })
    const errors = told.annotations.filter((line) => line.startsWith('error'))
    expect(errors).toHaveLength(shown + 1)
    expect(errors.at(-1)).toContain(more)
    expect(told.outputs['error-count']).toBe(String(count))
    for (const path of Object.keys(servers(count, ''))) expect(told.summary).toContain(path)
  })

  test.each([
    'a b,c:d%e/global.override.env',
    'ü/новый/global.override.env',
    "it's $HOME `x`/global.override.env",
    '##[error]x/global.override.env',
    '|*_<b>[x](y)/global.override.env',
  ])('a folder named %s is annotated, compared and linked', async (path) => {
    const told = await run({ base: { [path]: clean }, head: { [path]: broken } })
    expect(told).toMatchObject({ code: 1, stderr: '', requests: [] })
    const [command = ''] = told.stdout.split('\n').filter((line) => line.startsWith('::error '))
    const file = /,file=(.*?),line=11,/.exec(command)?.[1] ?? ''
    const unescaped = decodeURIComponent(file.replace(/%(?!25|3A|2C)/g, '%25'))
    expect(unescaped).toBe(path)
    expect(told.summary).toContain('| invitations | ✅ ready → **❌ broken** |')
    // The runner obeys the old `##[` anywhere, but for a line that is a command of today's kind.
    expect(told.log.join()).not.toContain('##[')
  })

  test('a line feed in a name starts no command', async () => {
    const path = 'x\n::error::y/global.override.env'
    const told = await run({ base: {}, head: { [path]: broken } })
    expect(told.code).toBe(1)
    expect(told.stdout.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([])
  })

  test('a repository in a folder of the workspace: its own paths', async () => {
    const told = await run({ below: 'checked/out', inputs: { gate: 'changed-files' } })
    expect(told).toMatchObject({ code: 1, annotations: [tls, secret], requests: [] })
    expect(told.log[0]).toBe('Compared with <base>, the merge base: 1 file changed.')
    expect(told.summary).toContain(`(https://github.com/acme/vault/blob/<merge>/${env}#L11)`)
  })

  test('no file at all', async () => {
    const told = await run({ base: {}, head: { a: '' } })
    expect(told).toMatchObject({
      code: 0,
      annotations: ['notice Nothing was checked'],
      outputs: { result: 'none', 'files-checked': '0' },
    })
  })

  test('no file for the patterns that the user wrote', async () => {
    const told = await run({ inputs: { files: 'deploy/**/*.env' } })
    expect(told).toMatchObject({ code: 2, requests: [], outputs: { result: 'error' } })
  })

  test('a file that cannot be read: exit code 2, and the others are linted', async () => {
    const told = await run({ left: { 'lab/global.override.env/keep': '' } })
    expect(told).toMatchObject({ code: 2, outputs: { result: 'error', 'error-count': '1' } })
    expect(told.annotations).toContain(tls)
    expect(told.annotations.some((line) => line.startsWith('error lab/global.override.env'))).toBe(true)
  })

  test('a summary that would be over 1 MiB drops detail, and says so', async () => {
    const told = await run({ base: {}, head: servers(600, broken) })
    expect(told.code).toBe(1)
    expect(Buffer.byteLength(told.summary)).toBeLessThan(1024 * 1024)
    expect(told.summary).toMatch(/^## ❌ Override lint: failed\n/)
    expect(told.outputs['error-count']).toBe('600')
  })

  test('a runner without summaries: everything else, and a line that says it', async () => {
    const told = await run({ env: { GITHUB_STEP_SUMMARY: undefined } })
    expect(told).toMatchObject({ code: 1, annotations: [tls, secret], outputs: { result: 'fail' } })
    expect(told.log).toContainEqual(expect.stringContaining('The job summary cannot be written'))
  })

  test('SARIF names files from the top of the repository', async () => {
    const told = await run({
      below: 'checked/out',
      inputs: { 'sarif-file': 'lint.sarif' },
      keep: ['lint.sarif'],
    })
    expect(told.code).toBe(1)
    const sarif = JSON.parse(told.kept['lint.sarif'] ?? '')
    const [result] = sarif.runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(env)
  })
})
