import { describe, expect, test } from 'vitest'
import { broken, clean } from '../../samples.js'
import { type Files, play } from './play.js'

const env = 'bwdata/env/global.override.env'
const kept = 'lab/global.override.env'
const config = '.github/override-lint.yml'
const other = 'globalSettings__mail__smtp__port=587\nglobalSettings__mail__smtp__ssl=false\n'
const features = 'invitations, billing-sync, invite-only'
const utf16 = Buffer.from(`\uFEFF${clean}`, 'utf16le').toString('latin1')

/** The summary's first lines, up to what is found in each file. */
function lost(summary: string): readonly string[] {
  const below = summary.split('⚠️ **No longer checked:**\n\n')[1] ?? ''
  return (below.split('\n\n')[0] ?? '')
    .split('\n')
    .map((line) => line.replace(/<\/?code>/g, '').replaceAll('&#95;', '_'))
}

describe('a file that was checked before and is not any more', () => {
  test.each<[string, Files, string, string]>([
    ['deleted', { [env]: null }, env, 'deleted'],
    [
      'renamed out of the patterns',
      { [env]: null, 'bwdata/env/settings.bin': clean },
      env,
      'moved to bwdata/env/settings.bin',
    ],
    [
      'moved below node_modules',
      { [env]: null, [`node_modules/${env}`]: clean },
      env,
      `moved to node_modules/${env}`,
    ],
    ['replaced by a symlink', { [env]: '-> ../../lab/global.override.env' }, env, 'replaced by a symlink'],
    ['left out by files', { [config]: 'files: "lab/**"\n' }, env, 'left out by files'],
    ['left out with an exclamation mark', { [config]: 'files: "!bwdata/**"\n' }, env, 'left out by files'],
    [
      'left out by files, and changed',
      { [config]: 'files: "lab/**"\n', [env]: `${broken}# x\n` },
      env,
      'left out by files',
    ],
    ['replaced by a folder', { [env]: null, [`${env}/x`]: 'a' }, env, 'unreadable'],
    ['replaced by a symlink out of the tree', { [env]: '-> /etc/hostname' }, env, 'unreadable'],
    ['encrypted', { [env]: `$ANSIBLE_VAULT;1.1;AES256\n${'6162'.repeat(40)}\n` }, env, 'encrypted'],
    ['binary', { [env]: `${clean}\0\n` }, env, 'no longer text'],
    ['too large', { [env]: `${clean}${'#'.repeat(33 * 1024 * 1024)}` }, env, 'unreadable'],
  ])('%s', async (_, head, path, why) => {
    const told = await play({ base: { [env]: broken, [kept]: other }, head })
    const [line] = lost(told.summary)
    expect(line).toMatch(
      new RegExp(`^- ${path.replaceAll('.', '\\.')} \\(${why}\\): .*billing-sync.* not checked any more$`),
    )
    expect(told.annotations.join('\n')).toMatch(new RegExp(`warning ${path}:1 file-no-longer-checked`))
    expect(told.summary).not.toMatch(/[1-9]\d* fixed finding/)
    // Above everything that is found in files.
    expect(told.summary.indexOf('No longer checked')).toBeLessThan(
      told.summary.indexOf('### What the organization'),
    )
    expect(told.summary.split('\n').indexOf('⚠️ **No longer checked:**')).toBeLessThan(14)
  })

  test('a file told by its content that its content is taken out of', async () => {
    const told = await play({
      base: { 'deploy/vault.env': clean, [kept]: other },
      head: { 'deploy/vault.env': 'A=1\n' },
    })
    expect(lost(told.summary)).toEqual([
      expect.stringContaining('deploy/vault.env (no longer recognized by its content)'),
    ])
  })

  test('UTF-16, which Compose does not read', async () => {
    const told = await play({ base: { [env]: clean }, head: { [env]: `${utf16}` } })
    expect(lost(told.summary)).toEqual([expect.stringContaining(`${env} (no longer text)`)])
  })

  test('renamed to where it is checked, it is not lost', async () => {
    const told = await play({
      base: { [env]: broken },
      head: { [env]: null, 'prod/global.override.env': broken },
    })
    expect(told.summary).not.toContain('No longer checked')
    expect(told.summary).toContain('It adds no finding, fixes none')
  })

  test('one that was not checked before either is not lost', async () => {
    const told = await play({
      base: { [env]: clean, 'deploy/other.env': 'A=1\n' },
      head: { 'deploy/other.env': null },
    })
    expect(told.summary).not.toContain('No longer checked')
  })

  test('it fails the run where warnings do, also with gate: new', async () => {
    const inputs = { 'fail-on': 'warning', gate: 'new' }
    const told = await play({ base: { [env]: clean, [kept]: other }, head: { [env]: null }, inputs })
    expect(told).toMatchObject({ code: 1, outputs: { result: 'fail' } })
  })

  test('the config can ignore it, and the summary says so all the same', async () => {
    const ignore = `ignore:\n  - { rule: file-no-longer-checked, files: "bwdata/**", reason: moved to another team }\n`
    const told = await play({
      base: { [env]: clean, [kept]: other, [config]: ignore },
      head: { [env]: null },
    })
    expect(told.annotations.join()).not.toContain('file-no-longer-checked')
    expect(told.annotations.join()).not.toContain('ignore-unused')
    expect(lost(told.summary)).toHaveLength(1)
  })

  test('its features are said to be not checked', async () => {
    const told = await play({ base: { [env]: clean, [kept]: other }, head: { [env]: null } })
    expect(told.summary).toContain('- invitations: ✅ ready → **❔ not checked**')
    expect(lost(told.summary)[0]).toContain('invitations')
    expect(features.split(', ').every((feature) => lost(told.summary)[0]?.includes(feature))).toBe(true)
  })
})

describe('a symlink that renames the real file', () => {
  test.each([
    ['a template', 'aaa/global.override.env.j2'],
    ['another folder with other rules', 'families/global.override.env'],
  ])('as %s changes nothing: the real path wins', async (_, link) => {
    const overrides = 'overrides:\n  - files: "families/**"\n    rules: { smtp-tls-mismatch: off }\n'
    const told = await play({
      base: { [env]: broken, [config]: overrides },
      head: { [link]: `-> ../${env}` },
    })
    expect(told).toMatchObject({ code: 1, outputs: { 'files-checked': '1', 'error-count': '1' } })
    expect(told.annotations[0]).toBe(`error ${env}:11 smtp-tls-mismatch`)
    expect(told.summary).not.toContain('No longer checked')
  })
})

describe('what is not known is said', () => {
  test.each([
    ['a base that nothing tells', { checkout: 'no git' as const, inputs: { 'github-token': '' } }],
    ['an event that cannot be read', { event: () => ({ name: 'pull_request', payload: {} }) }],
  ])('%s', async (_, parts) => {
    const told = await play({ base: { [env]: clean }, head: { [env]: broken }, ...parts })
    expect(told.summary).toContain('What this change does, and what it turns off, is not known:')
    expect(told.code).toBe(1)
  })

  test('a list of files that GitHub does not give', async () => {
    const told = await play({
      base: { [env]: clean },
      head: { [env]: broken },
      checkout: 'one commit',
      github: () => ({ failures: [{ of: 'GET compare', with: 403 }] }),
    })
    expect(told.summary).toContain('Which files this change touches is not known')
  })

  test('pull_request_target with the pull request checked out is called what it is', async () => {
    const event = ({ base, head }: { base: string; head: string }) => ({
      name: 'pull_request_target',
      payload: {
        repository: { id: 1 },
        pull_request: {
          number: 7,
          base: { sha: base, ref: 'main', repo: { id: 1 } },
          head: { sha: head, ref: 'topic', repo: { id: 2 } },
        },
      },
    })
    const files = { base: { [env]: clean }, head: { [env]: broken }, event }
    const dangerous = 'checks out the pull request itself'
    for (const commit of ['head', 'merge'] as const)
      expect((await play({ ...files, commit })).summary).toContain(dangerous)
    const safe = await play({ ...files, commit: 'main' })
    expect(safe.summary).not.toContain(dangerous)
    expect(safe.summary).toContain('the base branch is checked out, not the pull request')
  })
})
