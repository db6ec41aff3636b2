import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.js'
import { broken, clean, name } from '../samples.js'
import { cli } from './run.js'

const secrets = ['nD4wKv8sTz3xRq7m', 'kR7vTq2mXw9zLb4n', 'rowan-pharma', '5f1c2d3e']

describe('redact', () => {
  test('prints names, states, words that cannot be secret, findings and features; no value', () => {
    const { code, stdout, stderr } = cli(folderWith({ [name]: broken }), ['redact', name])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^ 5 {2}globalSettings__oidcIdentityClientKey +set$/m)
    expect(stdout).toMatch(/^10 {2}globalSettings__mail__smtp__port +465$/m)
    expect(stdout).toMatch(/^- line 11, error, smtp-tls-mismatch\n {2}Port 465 uses implicit TLS/m)
    expect(stdout).toMatch(/^ {2}invitations +broken/m)
    for (const secret of secrets) expect(stdout).not.toContain(secret)
  })

  test('as Markdown, in English unless told otherwise; text speaks as the system does', () => {
    const folder = folderWith({ [name]: clean })
    const env = { LANG: 'fr_FR.UTF-8' }
    const of = (...args: string[]) => cli(folder, ['redact', name, ...args], { env }).stdout
    expect(of('--format=markdown')).toMatch(/^### Env file/)
    expect(of('--format=markdown', '--language=fr')).toMatch(/^### Fichier env/)
    expect(of()).toMatch(/^Fichier env/)
  })

  test('the folders that a file stands in are not shown, and a config still knows them', () => {
    const folder = folderWith({
      [`acme-prod/${name}`]: broken,
      'acme-prod/bwdata/docker/docker-compose.yml':
        'services:\n  web:\n    image: ghcr.io/bitwarden/api:2026.7.1\n',
      '.override-lint.yml':
        'ignore: [{ rule: smtp-tls-mismatch, files: "acme-prod/**", reason: relay of acme }]\n',
    })
    const { stdout } = cli(folder, ['redact', `acme-prod/${name}`])
    expect(stdout).not.toContain('acme')
    expect(stdout).toContain('checked against Bitwarden 2026.7.1')
    expect(stdout).toContain('- line 11, error, smtp-tls-mismatch (suppressed by the config)')
  })

  test('reads standard input as “-”', () => {
    const { code, stdout } = cli(folderWith({}), ['redact', '-'], { input: clean })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ 1 {2}globalSettings__baseServiceUri__vault +set$/m)
  })

  test('a mistake in the call, or a file that is not there: 2', () => {
    const folder = folderWith({ [name]: clean })
    expect(cli(folder, ['redact']).stderr).toContain('`redact` takes the path of one file.')
    expect(cli(folder, ['redact', '--format=sarif', name])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'override-lint: `--format` takes one of `text` and `markdown`. Correct it there.\n',
    })
    expect(cli(folder, ['redact', 'gone.env'])).toMatchObject({ code: 2, stdout: '' })
    expect(cli(folder, ['redact', 'bwdata'])).toMatchObject({ code: 2, stdout: '' })
  })
})
