import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli } from '../cli/run.js'
import { folderWith } from '../folder.js'
import { broken } from '../samples.js'
import { isHarmless } from './harmless.js'

/** What is linted beside each hostile file, with one finding that must not be missing. */
const sound = 'zz.global.override.env'
const finding = 'smtp-tls-mismatch'

const mebibytes = 1024 * 1024
const line = 'globalSettings__mail__smtp__host=mail.rowan-pharma.net\n'

interface Hostile {
  readonly content: string | Uint8Array
  /** The form that it is taken for, or a rule that finds something in it. */
  readonly shows: string
}

const contents: Readonly<Record<string, Hostile>> = {
  'ten MiB of comments': { content: '# a comment\n'.repeat((10 * mebibytes) / 12), shows: 'unreadable' },
  'ten MiB in long comments': { content: `# ${'x'.repeat(98)}\n`.repeat(100_000), shows: 'whole' },
  'one line of ten MiB': { content: `A=${'x'.repeat(10 * mebibytes)}\n`, shows: 'whole' },
  'one name of ten MiB': { content: `${'x'.repeat(10 * mebibytes)}=1\n`, shows: 'whole' },
  'a name of ten MiB under a root of Bitwarden': {
    content: `globalSettings__${'x'.repeat(10 * mebibytes)}=1\n`,
    shows: 'unknown-setting',
  },
  'one quote of ten MiB': { content: `A="${'x'.repeat(10 * mebibytes)}`, shows: 'unclosed-quote' },
  'a million lines': { content: line.repeat(1_000_000), shows: 'unreadable' },
  'a million statements on one line': { content: 'A="" '.repeat(1_000_000), shows: 'unreadable' },
  'more than the limit': { content: Buffer.alloc(33 * mebibytes, 'A=1 '), shows: 'unreadable' },
  'a hundred thousand malformed lines': { content: 'a b\n'.repeat(100_000), shows: 'compose-rejects-line' },
  'a hundred thousand nested variables': {
    content: `A=${'${B:-'.repeat(100_000)}${'}'.repeat(100_000)}\n`,
    shows: 'whole',
  },
  'lines that double each other': {
    content: Array.from({ length: 64 }, (_, i) => `V${i + 1}=$V${i}$V${i}\n`)
      .join('')
      .replace('$V0$V0', 'xx'),
    shows: 'whole',
  },
  'eight million references': { content: `A=${'$a'.repeat(8_000_000)}\n`, shows: 'unreadable' },
  'as many as are read': { content: `A=${'$a'.repeat(300_000)}\n`, shows: 'whole' },
  'a line of carriage returns': { content: `A=${'\r'.repeat(8_000_000)}\n`, shows: 'unreadable' },
  'ten MiB of escapes': { content: `A="${'\\n'.repeat(5 * mebibytes)}"\n`, shows: 'escape-changes-value' },
  'ten MiB of invisible characters': {
    content: `globalSettings__siteName=${'\u200b'.repeat((10 * mebibytes) / 3)}\n`,
    shows: 'fragment',
  },
  'a connection string of placeholders': {
    content: `globalSettings__sqlServer__connectionString=${'=<%'.repeat(130_000)}\n`,
    shows: 'whole',
  },
  'NUL bytes': { content: `${line}\0\0\0`, shows: 'binary' },
  'UTF-16, little end first': { content: Buffer.from(`\uFEFF${line}`, 'utf16le'), shows: 'binary' },
  'UTF-16, big end first': { content: Buffer.from(`\uFEFF${line}`, 'utf16le').swap16(), shows: 'binary' },
  'UTF-16 without a mark': { content: Buffer.from(line, 'utf16le'), shows: 'binary' },
  'UTF-32': {
    content: Buffer.from(Uint32Array.from([0xfeff, 0x41, 0x3d, 0x31, 0x0a]).buffer),
    shows: 'binary',
  },
  'bytes that are no UTF-8': {
    content: Buffer.from([...Buffer.from(line), 0x41, 0x3d, 0xff, 0xfe, 0xc3, 0x28, 0x0a]),
    shows: 'fragment',
  },
  'lone surrogates': {
    content: Buffer.from([0x41, 0x3d, 0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf, 0x0a]),
    shows: 'whole',
  },
  'characters that reorder text': {
    content: 'globalSettings__\u202Email__smtp__host=\u2066x\u2069\n# \u202E\n',
    shows: 'invisible-character',
  },
  'escapes of a terminal': {
    content: 'globalSettings__\x1b[2J=\x1b]8;;https://a.net\x07x\n# \x1b[31m\n\x1b[2J\n',
    shows: 'compose-rejects-line',
  },
  'commands of a workflow': {
    content:
      '::error::x\n##[error]x\nA=::set-output name=x::y\n# ::stop-commands::x\nglobalSettings__::warning::=1\n',
    shows: 'fragment',
  },
  Markdown: {
    content:
      'globalSettings__[x](https://a.net)=1\n</details><img src=x>\n| a | b |\n```\nA=`x`\n<!-- x -->\n',
    shows: 'compose-rejects-line',
  },
  'names of every object': {
    content: '__proto__=1\nconstructor=1\ntoString=$toString\nglobalSettings____proto__=1\nhasOwnProperty\n',
    shows: 'unknown-setting',
  },
}

describe.each(Object.entries(contents))('%s', (_, { content, shows }) => {
  test('is judged or said not to be, and the file beside it is linted', () => {
    const folder = folderWith({ [sound]: broken })
    writeFileSync(path.join(folder, 'global.override.env'), content)
    const { code, stdout, stderr } = cli(folder, ['--format', 'json'])
    expect(stderr).toBe('')
    const { files } = JSON.parse(stdout)
    const [hostile, beside] = files
    expect([hostile.form, ...hostile.findings.map(({ rule }: { rule: string }) => rule)]).toContain(shows)
    expect(beside.findings).toContainEqual(expect.objectContaining({ rule: finding }))
    expect(code).toBe(hostile.form === 'unreadable' ? 2 : 1)
  })
})

describe('what a report is shown in', () => {
  const hostile = [
    'characters that reorder text',
    'escapes of a terminal',
    'commands of a workflow',
    'Markdown',
  ]
  const names = [
    '\u202Eslide',
    '\x1b[2Jclear',
    '::error::x\n::error::y',
    '[x](y)|`z`<img>',
    '##[error]',
    '%0A::error::',
    '::add-mask::x',
    'a ::add-mask::x',
  ]

  test.each(['text', 'json', 'sarif', 'github', 'gitlab'])(
    '%s has nothing of it that is obeyed',
    (format) => {
      const folder = folderWith({ [sound]: broken })
      for (const [index, name] of names.entries()) {
        const content = contents[hostile[index % hostile.length] ?? '']?.content ?? ''
        mkdirSync(path.join(folder, name))
        writeFileSync(path.join(folder, name, 'global.override.env'), content)
      }
      const { code, stdout, stderr } = cli(folder, ['--format', format])
      expect([code, stderr]).toEqual([1, ''])
      expect(stdout).toContain(finding)
      expect(isHarmless(format, stdout)).toBe(true)
    },
  )

  test.each([
    ['the diff of a dry run', ['--fix-dry-run=unsafe'], 1],
    ['what init would write', ['init', '--print'], 0],
  ] as const)('%s has nothing of it either', (_, args, expected) => {
    for (const name of names) {
      const folder = folderWith({ [`${name}/global.override.env`]: broken })
      const { code, stdout } = cli(folder, args)
      expect(code).toBe(expected)
      expect(stdout).toContain('+++ ')
      expect(isHarmless('text', stdout), name).toBe(true)
    }
  })
})

describe('what stands where a file should', () => {
  test('is said, and the others are linted', () => {
    const folder = folderWith({ [sound]: broken, 'inside/real.env': broken })
    const at = (...names: string[]) => path.join(folder, ...names)
    const outside = folderWith({ 'global.override.env': broken })
    mkdirSync(at('folder', 'global.override.env'), { recursive: true })
    for (const name of ['loop', 'pipe', 'device', 'out', 'in', 'broken', 'circle']) mkdirSync(at(name))
    symlinkSync(at('circle', 'global.override.env'), at('circle', 'global.override.env'))
    symlinkSync('..', at('loop', 'up'))
    execFileSync('mkfifo', [at('pipe', 'global.override.env')])
    symlinkSync('/dev/zero', at('device', 'global.override.env'))
    symlinkSync(path.join(outside, 'global.override.env'), at('out', 'global.override.env'))
    symlinkSync(at('inside/real.env'), at('in', 'global.override.env'))
    symlinkSync(at('gone'), at('broken', 'global.override.env'))

    const { code, stdout } = cli(folder, ['--format', 'json'])
    const { files } = JSON.parse(stdout)
    const forms = Object.fromEntries(files.map(({ path, form }: Record<string, string>) => [path, form]))
    expect(forms).toEqual({
      'broken/global.override.env': 'unreadable',
      'circle/global.override.env': 'unreadable',
      'device/global.override.env': 'unreadable',
      'folder/global.override.env': 'unreadable',
      'inside/real.env': 'whole',
      'out/global.override.env': 'unreadable',
      'pipe/global.override.env': 'unreadable',
      [sound]: 'whole',
    })
    expect(code).toBe(2)
  })

  test.each(['/dev/zero', '/dev/null', '/proc/self/mem', '.'])('%s by name ends with a sentence', (name) => {
    const { code, stdout } = cli(folderWith({ [sound]: broken }), ['--format', 'json', name, sound])
    expect(code).toBe(name === '.' ? 1 : 2)
    expect(stdout).toContain(finding)
  })

  test('may change, grow and vanish while it is read', async () => {
    const folder = folderWith({ [sound]: broken })
    const file = JSON.stringify(path.join(folder, 'global.override.env'))
    const change = `const fs = require('fs'); for (;;) {
      fs.writeFileSync(${file}, 'A=1\\n'.repeat(50000)); fs.appendFileSync(${file}, 'B="x\\n'); fs.truncateSync(${file}, 7)
      fs.unlinkSync(${file}); fs.mkdirSync(${file}); fs.rmdirSync(${file}) }`
    const writer = spawn(process.execPath, ['-e', change], { stdio: 'ignore' })
    try {
      for (let run = 0; run < 12; run += 1) {
        const { code, stdout } = cli(folder, ['--format', 'json'])
        expect([1, 2]).toContain(code)
        expect(stdout).toContain(finding)
      }
    } finally {
      writer.kill()
      await new Promise((ended) => writer.on('close', ended))
    }
  })

  test('ten thousand files, and a tree of three hundred folders, are all linted', () => {
    const folder = folderWith({ [`${'d/'.repeat(300)}global.override.env`]: broken })
    for (let index = 0; index < 10_000; index += 1)
      writeFileSync(path.join(folder, `${index}.global.override.env`), 'A=1\n')
    const { code, stdout } = cli(folder, ['--format', 'json', '--report', 'github=out'])
    expect(code).toBe(1)
    expect(stdout).toContain('"files": 10001')
  })
})

describe('a hostile config', () => {
  const bomb = [
    'a: &a0 [x, x]',
    ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ]
  const configs: Readonly<Record<string, string>> = {
    'a YAML bomb': `${bomb.join('\n')}\nfiles: *a30\n`,
    'a YAML bomb in the place of patterns': `files: [${'{a,b}'.repeat(40)}]\n`,
    'deep nesting': `files: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
    'two MiB': `# ${'x'.repeat(2 * mebibytes)}\n`,
    'keys of every object': '__proto__: { files: x }\nconstructor: 1\n',
    'rules of every object': 'rules: { __proto__: off, constructor: off }\n',
    'a tag': 'files: !!js/function "function () {}"\n',
    'a merge key': 'base: &b { files: x }\n<<: *b\n',
    'patterns with more braces than any file': `files: [${Array.from({ length: 200 }, () => `"${'{a,b}'.repeat(9)}${'*a'.repeat(200)}"`).join(', ')}]\n`,
    'thousands of unknown keys': Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join(''),
    'an expression that would never end': `tokens: ["(a+)+$", "(x*)*y"]\n`,
    'bytes that are no UTF-8': 'files: "\uFFFD\uFFFE\0"\n',
    'another document': 'files: x\n---\nfiles: y\n',
    'a baseline out of the repository': 'baseline: ../../../../etc/passwd\n',
  }

  test.each(Object.entries(configs))('%s ends with a sentence', (_, config) => {
    const folder = folderWith({
      [sound]: `${broken}A=${'a'.repeat(40)}!\n`,
      '.override-lint.yml': config,
    })
    const { code, stdout, stderr } = cli(folder, ['--format', 'json'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^(?:override-lint: .{20,}\n)+$/)
  })

  test('cannot lead out of the folder by its patterns', () => {
    const outside = folderWith({ 'secret.env': broken })
    const pattern = path.relative(path.join(outside, 'inside'), path.join(outside, 'secret.env'))
    const folder = path.join(outside, 'inside')
    mkdirSync(folder)
    for (const each of [pattern, path.join(outside, 'secret.env'), '**/../secret.env']) {
      writeFileSync(path.join(folder, '.override-lint.yml'), `files: ["${each}"]\n`)
      const { code, stdout } = cli(folder, ['--format', 'json'])
      expect([code, stdout]).toEqual([2, ''])
    }
  })
})

describe('a hostile baseline', () => {
  const entry = (path: string) =>
    `{"version":1,"findings":[{"path":"${path}","rule":"${finding}","setting":null,"count":1}]}`
  test.each([
    ['is no JSON', '{'],
    ['nests deeply', '['.repeat(100_000)],
    ['has keys of every object', '{"__proto__":{"version":1},"constructor":1}'],
    ['has a rule of every object', entry(sound).replace(finding, '__proto__')],
    ['has a number that is none', entry(sound).replace('"count":1', '"count":1e999')],
  ])('that %s ends with a sentence', (_, content) => {
    const folder = folderWith({ [sound]: broken, 'baseline.json': content })
    const { code, stderr } = cli(folder, ['--baseline', 'baseline.json'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^(?:override-lint: .{20,}\n)+$/)
  })

  test('accepts nothing by a path that leads elsewhere', () => {
    for (const place of ['../x', '/etc/passwd', `./${sound}`, `a/../${sound}`]) {
      const folder = folderWith({ [sound]: broken, 'baseline.json': entry(place) })
      const { code } = cli(folder, ['--baseline', 'baseline.json'])
      expect(code).toBe(1)
    }
  })
})
