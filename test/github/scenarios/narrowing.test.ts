import { describe, expect, test } from 'vitest'
import { broken, clean } from '../../samples.js'
import { play } from './play.js'

const env = 'bwdata/env/global.override.env'
const lab = 'lab/global.override.env'
const config = '.github/override-lint.yml'
const password = 'globalSettings__mail__smtp__password'

/** The file with a password that is a placeholder, which is an error. */
const placeholder = clean.replace(/(smtp__password)=.*/, '$1=REPLACE')
/** A second file that shares no secret with the first. */
const other = 'globalSettings__mail__smtp__port=465\nglobalSettings__mail__smtp__ssl=false\n'

/** The lines below a heading of the summary's list. */
function listed(summary: string, heading: string): readonly string[] {
  const below = summary.split(`⚠️ **${heading}**\n\n`)[1] ?? ''
  return (
    below
      .split('\n\n')[0]
      ?.split('\n')
      .map((line) =>
        line.replace(/<\/?code>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
      ) ?? []
  )
}

const turnedOff = (summary: string) => listed(summary, 'This change turns off:')

describe('a config that narrows the check is said, with the files it concerns', () => {
  test.each<[string, string, string]>([
    [
      'provided',
      `provided: [${password}]\n`,
      `- The check of ${password}, now filled in at deploy (provided), in ${env} and ${lab}`,
    ],
    [
      'provided under overrides',
      `overrides:\n  - files: "bwdata/**"\n    provided: [${password}]\n`,
      `- The check of ${password}, now filled in at deploy (provided), in ${env}`,
    ],
    [
      'a rule under overrides',
      'overrides:\n  - files: "bwdata/**"\n    rules: { placeholder-left: off }\n',
      `- The rule placeholder-left, in ${env}`,
    ],
    [
      'tokens',
      'tokens: ["<<NAME>>"]\n',
      `- The check of values of the form <<NAME>>, now filled in at deploy (tokens), in ${env} and ${lab}`,
    ],
    [
      'templates',
      'templates: "bwdata/**"\n',
      `- The checks that a template is not given (templates), in ${env}`,
    ],
    [
      'the plan',
      'organization: { plan: families }\n',
      `- The wish for billing-sync: organization.plan becomes families, in ${env} and ${lab}`,
    ],
    [
      'the plan under overrides',
      'overrides:\n  - files: "lab/**"\n    organization: { plan: families }\n',
      `- The wish for billing-sync: organization.plan becomes families, in ${lab}`,
    ],
  ])('%s', async (_, text, expected) => {
    const told = await play({
      base: { [env]: placeholder, [lab]: other },
      head: { [config]: text },
    })
    expect(turnedOff(told.summary)).toContain(expected)
    expect(told.summary).not.toMatch(/[1-9]\d* fixed finding/)
  })

  test('features that the base wanted', async () => {
    const wanting = 'organization:\n  features: [sso-for-everyone, invitations]\n'
    const told = await play({
      base: { [env]: clean, [config]: wanting },
      head: { [config]: 'organization:\n  features: [invitations]\n' },
    })
    expect(turnedOff(told.summary)).toEqual([
      `- The wish for sso-for-everyone (organization.features), in ${env}`,
    ])
    expect(told.summary).not.toMatch(/[1-9]\d* fixed finding/)
    expect(told.summary).toContain('no longer looked for: [sso-not-enforced]')
  })

  test('what a narrowing hides does not count as fixed, although the file changes too', async () => {
    const told = await play({
      base: { [env]: placeholder },
      head: { [env]: `${placeholder}# x\n`, [config]: `provided: [${password}]\n` },
    })
    expect(told.summary).toContain('0 new findings, 0 fixed findings')
    expect(told.summary).toContain('no longer looked for: [smtp-login-incomplete]')
  })

  test('what the file itself fixes counts as fixed, although the config narrows', async () => {
    const told = await play({
      base: { [env]: broken },
      head: { [env]: clean, [config]: `provided: [${password}]\n` },
    })
    expect(told.summary).toContain('1 fixed finding')
  })

  test('a config that widens or only moves is not said', async () => {
    const told = await play({
      base: { [env]: clean, [config]: `provided: [${password}]\n` },
      head: { [config]: `# a note\norganization:\n  features: [invitations]\nprovided: ${password}\n` },
    })
    expect(told.summary).not.toContain('turns off')
  })

  test('an ignore that suppresses comes first, one that suppresses nothing is not said', async () => {
    const ignores = [
      '  - { rule: admins-empty, reason: unused }',
      '  - { rule: smtp-tls-mismatch, reason: relay }',
    ]
    const told = await play({
      base: { [env]: broken },
      head: { [config]: `rules: { sender-missing: off }\nignore:\n${ignores.join('\n')}\n` },
    })
    expect(turnedOff(told.summary)).toEqual([
      '- smtp-tls-mismatch by an ignore of the config, with the reason “relay”',
      `- The rule sender-missing, in ${env}`,
    ])
  })
})

describe('ignore comments', () => {
  const ssl = 'globalSettings__mail__smtp__ssl'
  const commented = broken.replace(ssl, `# override-lint-ignore smtp-tls-mismatch: lab\n${ssl}`)

  test.each([
    ['the config', { [config]: 'comment-ignores: off\n' }, {}],
    ['an input', {}, { 'comment-ignores': 'off' }],
  ])('count for nothing where %s says so', async (_, base, inputs) => {
    const told = await play({ base: { [env]: clean, ...base }, head: { [env]: commented }, inputs })
    expect(told).toMatchObject({ code: 1, outputs: { 'suppressed-count': '0', 'error-count': '1' } })
    expect(told.summary).not.toContain('bitwarden.sh restart')
  })

  test('a change that lets them count again is said to', async () => {
    const told = await play({
      base: { [env]: clean, [config]: 'comment-ignores: off\n' },
      head: { [env]: commented, [config]: 'comment-ignores: on\n' },
    })
    expect(told.code).toBe(0)
    expect(turnedOff(told.summary)).toEqual([
      `- smtp-tls-mismatch by a comment in ${env}`,
      `- The lock on ignore comments (comment-ignores), in ${env}`,
    ])
  })

  test('do not save a feature that the config wants', async () => {
    const told = await play({
      base: { [env]: clean, [config]: 'organization:\n  features: [invitations]\n' },
      head: { [env]: commented },
    })
    expect(told).toMatchObject({ code: 1, outputs: { 'suppressed-count': '0', 'error-count': '1' } })
    expect(told.annotations.join()).toContain('ignore-unused')
    expect(told.summary).not.toContain('bitwarden.sh restart')
  })

  test('but the config can', async () => {
    const told = await play({
      base: { [env]: clean },
      head: {
        [env]: broken,
        [config]:
          'organization:\n  features: [invitations]\nignore:\n  - { rule: smtp-tls-mismatch, reason: lab }\n',
      },
    })
    expect(told.outputs['error-count']).toBe('0')
  })
})

describe('a config through symlinks', () => {
  const off = 'rules:\n  smtp-tls-mismatch: off\n'

  test.each([
    [
      'the file',
      { [config]: '-> ../lint/shared.yml', 'lint/shared.yml': 'fail-on: error\n' },
      'lint/shared.yml',
    ],
    [
      'a folder',
      { '.github': '-> meta', 'meta/override-lint.yml': 'fail-on: error\n' },
      'meta/override-lint.yml',
    ],
  ])('of %s is resolved at both states', async (_, files, target) => {
    const told = await play({ base: { [env]: broken, ...files }, head: { [target]: off } })
    expect(turnedOff(told.summary)).toEqual([`- The rule smtp-tls-mismatch, in ${env}`])
    const same = await play({ base: { [env]: broken, ...files, [target]: off }, head: { a: '' } })
    expect(same.summary).not.toContain('turns off')
  })

  test('with gate: changed-files, a change of what it leads to counts as one of the config', async () => {
    const told = await play({
      base: { [env]: broken, [config]: '-> ../lint/shared.yml', 'lint/shared.yml': 'fail-on: error\n' },
      head: { 'lint/shared.yml': 'fail-on: warning\n' },
      inputs: { gate: 'changed-files' },
    })
    expect(told.code).toBe(1)
  })

  test('that leads out of the repository is rejected', async () => {
    const told = await play({
      base: { [env]: broken },
      head: { [config]: '-> ../../outside.yml' },
      left: { '../outside.yml': off },
    })
    expect(told).toMatchObject({ code: 2, outputs: { result: 'error' } })
    expect(told.stdout).toContain('is a symlink that leads out of the repository')
  })
})

test('a new tag of the images beside a file: what that release does to this file', async () => {
  const compose = (release: string) =>
    `services:\n  api:\n    image: ghcr.io/bitwarden/api:${release}\n  admin:\n    image: ghcr.io/bitwarden/admin:${release}\n`
  const told = await play({
    base: {
      [env]: `${clean}globalSettings__duo__aKey=x\n`,
      'bwdata/docker/docker-compose.yml': compose('2024.10.0'),
    },
    head: { 'bwdata/docker/docker-compose.yml': compose('2026.8.0') },
  })
  expect(told.summary).toContain(
    `Bitwarden 2024.10.0 becomes 2026.8.0 beside ${env}. For this file, the new release\n\n- `,
  )
  expect(told.summary).toMatch(/- still reads .*duo.*without any effect: delete it\./)
})
