import { describe, expect, test } from 'vitest'
import { nodePrograms } from '../../nodes.js'
import { broken, clean, soundLiteFile } from '../../samples.js'
import { play } from './play.js'

const env = 'bwdata/env/global.override.env'
const config = '.github/override-lint.yml'
const compared = (count: string) => `Compared with <base>, the merge base: ${count} changed.`
const [one, two] = ['1 file', '2 files']
const failed = '1 file checked: 1 error, 0 warnings, 1 notice, 0 suppressed'
const passed = '1 file checked: 0 errors, 0 warnings, 1 notice, 0 suppressed'
const tls = `error ${env}:11 smtp-tls-mismatch`
const secret = `notice ${env}:2 secret-in-clear`

describe.each(nodePrograms(24))('$name: what a pull request does', ({ program: node }) => {
  test('it breaks invitations: the summary says so, and GitHub is not asked', async () => {
    const told = await play({ node, base: { [env]: clean }, head: { [env]: broken } })
    expect(told).toMatchObject({
      code: 1,
      stderr: '',
      annotations: [tls, secret],
      log: [compared(one), failed],
      requests: [],
      outputs: { result: 'fail', 'error-count': '1' },
    })
    expect(told.summary).toContain('| invitations | ✅ ready → **❌ broken** |')
    expect(told.summary).toContain('1 new finding, 0 fixed findings, 1 unchanged finding')
    expect(told.summary).toContain(`(https://github.com/acme/vault/blob/<merge>/${env}#L11)`)
  })

  test('it fixes them', async () => {
    const told = await play({ node, base: { [env]: broken }, head: { [env]: clean } })
    expect(told).toMatchObject({ code: 0, annotations: [secret], log: [compared(one), passed] })
    expect(told.summary).toContain('| invitations | ❌ broken → **✅ ready** |')
    expect(told.summary).toContain('0 new findings, 1 fixed finding, 1 unchanged finding')
    expect(told.summary).toContain('<code>./bitwarden.sh restart</code>')
  })

  test('what the base branch did meanwhile is not its doing', async () => {
    const told = await play({ node, base: { [env]: clean }, head: { a: '' }, meanwhile: { [env]: broken } })
    const log = ['Compared with <main>, the merge base: 1 file changed.', failed]
    expect(told).toMatchObject({ code: 1, log })
    expect(told.summary).toContain('It adds no finding, fixes none and turns no feature on or off.')
  })

  test('with its own head checked out it is compared with where it parted', async () => {
    const told = await play({
      node,
      base: { [env]: clean },
      head: { [env]: broken },
      meanwhile: { [env]: `# newer\n${clean}` },
      checkout: 'the head',
    })
    expect(told.log).toEqual(['Compared with <base>, the merge base: 1 file changed.', failed])
    expect(told.summary).toContain(`(https://github.com/acme/vault/blob/<head>/${env}#L11)`)
  })

  test('it brings a new file', async () => {
    const told = await play({ node, base: {}, head: { [env]: broken } })
    expect(told).toMatchObject({ code: 1, log: [compared(one), failed] })
    expect(told.summary).toContain('a new file, so every finding in it is new.')
  })

  test('it deletes the only file: nothing to check', async () => {
    const told = await play({ node, base: { [env]: clean }, head: { [env]: null } })
    expect(told).toMatchObject({
      code: 0,
      annotations: ['notice Nothing was checked', `warning ${env}:1 file-no-longer-checked`],
      outputs: { result: 'none', 'files-checked': '0' },
    })
    expect(told.log).toContainEqual(expect.stringContaining('No global.override.env was found'))
  })
})

describe.each(nodePrograms(24))('$name: what counts', ({ program: node }) => {
  const changedFiles = 'Only findings in files that this change touches count.'
  const onlyNew = 'Only findings that the base did not have count.'
  const shared = 'The configuration, the baseline or a companion file changed, so every finding counts.'

  test('gate: changed-files lets an old error in another file pass, and shows it', async () => {
    const told = await play({
      node,
      base: { [env]: broken, 'lab/global.override.env': clean },
      head: { 'lab/global.override.env': `${clean}# x\n` },
      inputs: { gate: 'changed-files' },
    })
    expect(told).toMatchObject({ code: 0, requests: [], outputs: { result: 'pass', 'error-count': '1' } })
    expect(told.annotations).toContain(tls.replace('error', 'warning'))
    expect(told.annotations.join()).not.toContain('error')
    expect(told.log).toContain(changedFiles)
    expect(told.summary).toContain(changedFiles)
  })

  test('gate: changed-files fails for an old error in a file that changed', async () => {
    const told = await play({
      node,
      base: { [env]: broken },
      head: { [env]: `${broken}# x\n` },
      inputs: { gate: 'changed-files' },
    })
    expect(told).toMatchObject({ code: 1, log: [compared(one), changedFiles, failed] })
  })

  test('gate: changed-files counts everything when only the config changes', async () => {
    const told = await play({
      node,
      base: { [env]: broken },
      head: { [config]: 'organization:\n  features: [invitations]\n' },
      inputs: { gate: 'changed-files' },
    })
    expect(told).toMatchObject({ code: 1, annotations: [tls, secret], log: [compared(one), shared, failed] })
  })

  test('gate: changed-files counts everything when a companion of the file goes', async () => {
    const told = await play({
      node,
      base: { [env]: broken, 'bwdata/config.yml': 'url: https://vault.rowan-pharma.net\n' },
      head: { 'bwdata/config.yml': null },
      inputs: { gate: 'changed-files' },
    })
    expect(told).toMatchObject({ code: 1, log: [compared(one), shared, failed] })
  })

  describe('parts are one file: what one loses counts in the other', () => {
    const lines = clean.trimEnd().split('\n')
    const [core, mail] = ['env/global.override.core.env', 'env/global.override.mail.env']
    const base = {
      [core]: [...lines.slice(0, 7), ...lines.slice(13), ''].join('\n'),
      [mail]: [...lines.slice(7, 13), ''].join('\n'),
    }

    test.each(['changed-files', 'new'])('with gate: %s', async (gate) => {
      const without = base[mail]?.replace(/.*smtp__host.*\n/, '') ?? ''
      const told = await play({ node, base, head: { [mail]: without }, inputs: { gate } })
      expect(told.code).toBe(1)
      expect(told.annotations.join('\n')).toMatch(/^error env\/global\.override\.core\.env:\d+ smtp-not-/m)
    })

    test.each([
      ['mail', mail, 'smtp-not-configured'],
      ['the lines that Setup writes', core, 'database-unreachable'],
    ])('where the part with %s is deleted', async (_, part, rule) => {
      const told = await play({ node, base, head: { [part]: null }, inputs: { gate: 'changed-files' } })
      expect(told.code).toBe(1)
      expect(told.annotations.join('\n')).toMatch(new RegExp(`^error .* ${rule}$`, 'm'))
      expect(told.annotations.join('\n')).toContain(`warning ${part}:1 file-no-longer-checked`)
    })
  })

  describe('a part that is deleted while another folder takes lines of it over', () => {
    const lines = clean.trimEnd().split('\n')
    const [core, mail] = ['core/global.override.core.env', 'mail/global.override.mail.env']
    const mailLines = lines.slice(7, 13)
    const coreLines = [...lines.slice(0, 7), ...lines.slice(13)]
    const moved = coreLines.find((line) => line.includes('baseServiceUri__vault=')) ?? ''
    const text = (...some: readonly string[]) => [...some, ''].join('\n')
    const base = { [core]: text(...coreLines), [mail]: text(...mailLines) }
    const missing = /^error mail\/global\.override\.mail\.env:\d+ database-unreachable$/m

    test('what it does not take over is missing there', async () => {
      const head = { [core]: null, [mail]: text(moved, ...mailLines) }
      const told = await play({ node, base, head })
      expect(told.annotations.join('\n')).toMatch(missing)
      expect(told.code).toBe(1)
    })

    test('also where the file is a new one', async () => {
      const head = { [core]: null, 'new/global.override.all.env': text(moved) }
      const told = await play({ node, base, head })
      expect(told.annotations.join('\n')).toMatch(/^error new\/global\.override\.all\.env:\d+ database-/m)
    })

    test.each([
      ['no line moves: it may have been another server’s', { [mail]: text('# x', ...mailLines) }],
      [
        'a line like it with another value is another server’s',
        { [mail]: text(`${moved}.example`, ...mailLines) },
      ],
      [
        'the rest moves to a third file',
        {
          [mail]: text(moved, ...mailLines),
          'rest/global.override.env': text(...coreLines.filter((line) => line !== moved)),
        },
      ],
    ])('and nothing is where %s', async (_, head) => {
      const told = await play({ node, base, head: { [core]: null, ...head } })
      expect(told.annotations.join('\n')).not.toMatch(missing)
    })
  })

  describe('the Compose project beside a file of Bitwarden Lite', () => {
    const lite = 'vault/settings.env'
    const base = {
      [lite]: [
        ...soundLiteFile.filter((line) => !line.startsWith('BW_DB_')),
        'BW_DB_PROVIDER=sqlite',
        'BW_DB_FILE=/srv/data/vault.db',
        '',
      ].join('\n'),
      'vault/docker-compose.yml': project('- data:/srv/data'),
    }

    function project(volumes: string): string {
      return `services:\n  bitwarden:\n    image: ghcr.io/bitwarden/lite\n    env_file: settings.env\n    volumes:\n      ${volumes}\n`
    }

    test.each(['changed-files', 'new'])('counts for gate: %s, where it alone changes', async (gate) => {
      const told = await play({
        node,
        base,
        head: { 'vault/docker-compose.yml': project('- data:/etc/bitwarden') },
        inputs: { gate, 'fail-on': 'warning' },
      })
      expect(told).toMatchObject({ code: 1, outputs: { 'warning-count': '1' } })
      expect(told.annotations[0]).toContain('lite-data-lost')
      expect(told.summary).toContain('1 new finding, 0 fixed findings')
    })

    test('and where it goes', async () => {
      const told = await play({
        node,
        base,
        head: { 'vault/docker-compose.yml': null },
        inputs: { gate: 'new', 'fail-on': 'warning' },
      })
      expect(told).toMatchObject({ code: 1, outputs: { 'warning-count': '1' } })
    })
  })

  test('gate: new lets what was there pass', async () => {
    const told = await play({
      node,
      base: { [env]: broken },
      head: { [env]: `# moved\n${broken}` },
      inputs: { gate: 'new' },
    })
    expect(told).toMatchObject({ code: 0, log: [compared(one), onlyNew, failed] })
    expect(told.annotations[0]).toBe(`warning ${env}:12 smtp-tls-mismatch`)
  })

  test('gate: new fails for what was not', async () => {
    const told = await play({
      node,
      base: { [env]: clean },
      head: { [env]: broken },
      inputs: { gate: 'new' },
    })
    expect(told).toMatchObject({ code: 1, log: [compared(one), onlyNew, failed] })
  })

  test('gate: new follows a renamed file', async () => {
    const told = await play({
      node,
      base: { 'old/global.override.env': broken },
      head: { 'old/global.override.env': null, [env]: `${broken}# x\n` },
      inputs: { gate: 'new' },
    })
    const annotations = [tls.replace('error', 'warning'), secret]
    expect(told).toMatchObject({ code: 0, annotations, log: [compared(one), onlyNew, failed] })
  })

  test('gate: new counts what a rename makes a file of the server’s', async () => {
    const told = await play({
      node,
      base: { 'notes/data.txt': broken },
      head: { 'notes/data.txt': null, [env]: broken },
      inputs: { gate: 'new' },
    })
    expect(told).toMatchObject({ code: 1, annotations: [tls, secret], log: [compared(one), onlyNew, failed] })
    expect(told.summary).toContain('a new file, so every finding in it is new')
  })

  test('gate: new counts clear text behind the head of an encrypted file', async () => {
    const told = await play({
      node,
      base: { [env]: clean },
      head: { [env]: `$ANSIBLE_VAULT;1.1;AES256\n${broken}` },
      inputs: { gate: 'new' },
    })
    expect(told).toMatchObject({ code: 1, outputs: { result: 'fail' } })
    expect(told.annotations).toContainEqual(expect.stringContaining('compose-rejects-line'))
  })

  test('gate: new counts what a step before this one wrote into no commit', async () => {
    const told = await play({
      node,
      base: {},
      head: { a: '' },
      left: { [env]: broken },
      inputs: { gate: 'new' },
    })
    expect(told).toMatchObject({ code: 1, log: [compared(one), onlyNew, failed] })
  })

  test('a config that wants more brings new findings to an old file', async () => {
    const told = await play({
      node,
      base: { [env]: clean, [config]: 'fail-on: error\n' },
      head: { [config]: 'organization:\n  features: [sso-for-everyone]\n' },
      inputs: { gate: 'new' },
    })
    expect(told).toMatchObject({ code: 1, outputs: { 'error-count': '1' } })
    expect(told.annotations[0]).toContain('sso-not-enforced')
  })
})

describe.each(nodePrograms(24))('$name: what it turns off is said first', ({ program: node }) => {
  test('a rule, in a pull request that changes only the config', async () => {
    const told = await play({
      node,
      base: { [env]: broken },
      head: { [config]: 'rules:\n  smtp-tls-mismatch: off\n' },
    })
    expect(told).toMatchObject({ code: 0, annotations: [secret], log: [compared(one), passed] })
    expect(told.summary).toContain(
      '**This change turns off:**\n\n- The rule <code>smtp-tls-mismatch</code>, in',
    )
    expect(told.summary).not.toContain('1 fixed finding')
  })

  test('an ignore of the config, with its reason', async () => {
    const told = await play({
      node,
      base: { [env]: broken },
      head: { [config]: 'ignore:\n  - rule: smtp-tls-mismatch\n    reason: relay in the lab\n' },
    })
    expect(told).toMatchObject({ code: 0, outputs: { 'suppressed-count': '1' } })
    expect(told.summary).toMatch(/\n- <code>smtp-tls-mismatch<\/code> by an ignore .* “relay in the lab”\n/)
  })

  test('a baseline', async () => {
    const baseline = { version: 1, findings: [{ path: env, rule: 'smtp-tls-mismatch', count: 1 }] }
    const finding = { ...baseline.findings[0], setting: 'globalSettings__mail__smtp__ssl' }
    const told = await play({
      node,
      base: { [env]: broken },
      head: {
        [config]: 'baseline: baseline.json\n',
        'baseline.json': JSON.stringify({ ...baseline, findings: [finding] }),
      },
    })
    expect(told).toMatchObject({ code: 0, log: [compared(two), expect.stringContaining('1 suppressed')] })
    expect(told.summary).toContain('\n- 1 finding by the baseline\n')
  })

  test('a comment in the file', async () => {
    const ssl = 'globalSettings__mail__smtp__ssl'
    const told = await play({
      node,
      base: { [env]: broken },
      head: { [env]: broken.replace(ssl, `# override-lint-ignore smtp-tls-mismatch: lab\n${ssl}`) },
    })
    expect(told).toMatchObject({ code: 0, outputs: { 'suppressed-count': '1' } })
    expect(told.summary).toContain(`\n- <code>smtp-tls-mismatch</code> by a comment in ${env}\n`)
  })

  test.each([
    ['in the workspace', 'written/lint.yml'],
    ['outside of it', '../outside.yml'],
  ])('not what a config turns off that a step before wrote %s', async (_, config) => {
    const told = await play({
      node,
      base: { [env]: clean },
      head: { [env]: broken },
      left: { [config]: 'rules:\n  smtp-tls-mismatch: off\n' },
      inputs: { config },
    })
    expect(told).toMatchObject({ code: 0, annotations: [secret] })
    expect(told.summary).not.toContain('turns off')
  })

  test('the gate itself', async () => {
    const told = await play({ node, base: { [env]: broken }, head: { [config]: 'fail-on: never\n' } })
    expect(told).toMatchObject({ code: 0, outputs: { result: 'pass', 'error-count': '1' } })
    expect(told.summary).toContain(
      'Failing on <code>error</code>: <code>fail-on</code> becomes <code>never</code>',
    )
  })
})
