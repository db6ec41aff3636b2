import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli } from '../cli/run.js'
import { folderWith } from '../folder.js'
import { commands, type Shown } from './commands.js'
import { blocksOf, pages } from './pages.js'

const shells = new Set(['sh', 'bash', 'shell', 'console', 'powershell'])
const forPeople = pages.filter(({ path }) => !path.startsWith('test/'))
const shown = new Set(
  forPeople.flatMap((page) =>
    blocksOf(page)
      .filter(({ language, file }) => shells.has(language) && file === null)
      .flatMap(({ lines }) => lines.filter((line) => line !== '' && !line.startsWith('#'))),
  ),
)

test('every command shown is known, and every known one is shown', () => {
  expect([...shown].sort()).toEqual(Object.keys(commands).sort())
})

test('what runs elsewhere names where', () => {
  for (const each of Object.values<Shown>(commands))
    if (each.kind === 'elsewhere') expect(existsSync(each.by)).toBe(true)
})

const ours = /^(?:node dist\/cli\/index\.js|npx override-lint) ?(.*?)(?: < (\S+))?$/

describe('a command line runs as it is shown', () => {
  const runs = Object.entries(commands).flatMap(([command, each]) =>
    each.kind === 'run' ? [{ command, exit: each.exit }] : [],
  )

  test.each(runs)('$command', ({ command, exit }) => {
    const folder = folderWith({})
    if (command.includes(' examples')) cpSync('examples', path.join(folder, 'examples'), { recursive: true })
    for (const place of ['path/to', '.'])
      cpSync('examples/first', path.join(folder, place), { recursive: true })
    mkdirSync(path.join(folder, '.github'))
    const [, args = '', input] = ours.exec(command) ?? []
    const { code, stdout, stderr } = cli(folder, args.split(' '), {
      ...(input === undefined ? {} : { input: readFileSync(path.join(folder, input)) }),
    })
    expect({ code, said: stdout !== '' }).toEqual({ code: exit, said: true })
    expect(stderr).not.toContain('--help')
  })
})

test('every script that a page names is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = pages.flatMap(({ lines }) =>
    [...lines.join('\n').matchAll(/npm (?:run ([a-z-]+)|(test)\b)/g)].map(
      ([, script, test]) => script ?? test,
    ),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
})

test('CONTRIBUTING names every script of package.json that is for people', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8')
  const unnamed = Object.keys(scripts).filter(
    (name) => !contributing.includes(name === 'test' ? 'npm test' : `npm run ${name}`),
  )
  expect(unnamed).toEqual([])
})

test('the README names every package that the bundles are made of, and why', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const readme = readFileSync('README.md', 'utf8')
  for (const name of Object.keys(dependencies)) expect(readme).toContain(`\`${name}\` (`)
})
