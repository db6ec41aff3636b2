import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.js'
import { broken, name } from '../samples.js'
import { cli } from './run.js'

const french = { LANG: 'fr_FR.UTF-8' }
const folder = () => folderWith({ [name]: broken })

describe('on a French system', () => {
  test('the text report is French', () => {
    const { code, stdout } = cli(folder(), [], { env: french })
    expect(code).toBe(1)
    expect(stdout).toContain('Le port 465 utilise le TLS implicite')
    expect(stdout).toMatch(/✗ 1 fichier vérifié\u00a0: 1 erreur, 0 avertissement, 1 remarque, 0 ignoré\n$/)
  })

  test.each(['json', 'sarif', 'github', 'gitlab'])('%s is English, as what reads it expects', (format) => {
    const { code, stdout } = cli(folder(), ['--format', format], { env: french })
    expect(code).toBe(1)
    expect(stdout).toContain('Port 465 uses implicit TLS')
    expect(stdout).toBe(cli(folder(), ['--format', format], { env: { LANG: 'C' } }).stdout)
  })

  test('--language decides for every format', () => {
    for (const format of ['json', 'sarif', 'github', 'gitlab'])
      expect(cli(folder(), ['--format', format, '--language', 'fr']).stdout, format).toContain(
        'Le port 465 utilise le TLS',
      )
    expect(cli(folder(), ['--language=en'], { env: french }).stdout).toContain('Port 465 uses implicit TLS')
  })

  test('so does the config', () => {
    const configured = folderWith({ [name]: broken, '.override-lint.yml': 'language: fr\n' })
    for (const format of ['text', 'json'])
      expect(cli(configured, ['--format', format]).stdout, format).toContain('Le port 465 utilise le TLS')
    expect(cli(configured, ['--language', 'en'], { env: french }).stdout).toContain(
      'Port 465 uses implicit TLS',
    )
  })

  test('a report written to a file speaks like one of its format on standard output', () => {
    const here = folder()
    cli(here, ['--report', 'text=report.txt', '--report', 'json=report.json'], { env: french })
    expect(readFileSync(path.join(here, 'report.txt'), 'utf8')).toContain('Le port 465 utilise le TLS')
    expect(readFileSync(path.join(here, 'report.json'), 'utf8')).toContain('Port 465 uses implicit TLS')
  })

  test('help and explanations are French', () => {
    expect(cli(folder(), ['--help'], { env: french }).stdout).toContain('Montrer cette aide')
    const { stdout } = cli(folder(), ['explain', 'smtp-tls-mismatch'], { env: french })
    expect(stdout).toMatch(/^smtp-tls-mismatch\u00a0: port 465 sans TLS\nGravité\u00a0: erreur\. /)
    expect(cli(folder(), ['explain'], { env: french }).stdout).toMatch(
      /^smtp-tls-mismatch +erreur +port 465 sans TLS$/m,
    )
  })
})

describe('a mistake is told in the language of the call', () => {
  test('that of the system', () => {
    const { code, stderr } = cli(folder(), ['--frmat', 'json'], { env: french })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'override-lint: Option inconnue\u00a0: `--frmat`. Vouliez-vous dire `--format`\u00a0?\n',
    )
  })

  test('the one asked for, although the call is wrong', () => {
    for (const args of [
      ['--language', 'fr', '--frmat'],
      ['--frmat', '--language=fr'],
    ])
      expect(cli(folder(), args).stderr).toContain('Option inconnue')
    expect(cli(folder(), ['--language', 'fr', '--help']).stdout).toContain('Utilisation\u00a0:')
  })

  test('one there is not', () => {
    const { code, stderr } = cli(folder(), ['--language', 'xx'])
    expect(code).toBe(2)
    expect(stderr).toBe('override-lint: `--language` takes one of `en` and `fr`. Correct it there.\n')
  })

  test('the one of the config, for what goes wrong after it was read', () => {
    const configured = folderWith({ '.override-lint.yml': 'language: fr\nfiles: "other/*.env"\n' })
    const { code, stderr } = cli(configured, [])
    expect(code).toBe(2)
    expect(stderr).toContain('Aucun fichier ne correspond aux motifs demandés')
  })
})
