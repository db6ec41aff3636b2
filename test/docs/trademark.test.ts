import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { notice } from '../../scripts/docs/markdown.js'
import { configPaths } from '../../src/files/config.js'
import { project } from '../../src/messages/project.js'
import { pages } from './pages.js'

/** What Bitwarden's trademark guidelines ask for (bitwarden/server TRADEMARK_GUIDELINES.md). */
const french = 'Bitwarden est une marque déposée de Bitwarden, Inc. Ce projet en est indépendant.'

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const readYaml = (path: string) => parse(readFileSync(path, 'utf8'))

describe('the mark is in no name', () => {
  const { name, bin, repository } = readJson('package.json')
  const action = readYaml('action.yml')
  const hooks: readonly { id: string; name: string }[] = readYaml('.pre-commit-hooks.yaml')

  test.each([
    ['of the package', name],
    ['of a program', Object.keys(bin).join()],
    ['of the repository', repository.url],
    ['of the action', action.name],
    ['of the action’s author', action.author],
    ['of the project', `${project.name} ${project.title} ${project.repository}`],
    ['of a config file', configPaths.join()],
    ['of a hook', hooks.map((hook) => hook.id).join()],
  ])('%s', (_, text) => expect(text).not.toMatch(/bitwarden|bw/i))
})

const read = pages.filter(({ path }) => /^(?:README|docs\/)/.test(path))

test.each(read.map(({ path, lines }) => [path, lines] as const))(
  '%s ends by saying whose mark it is',
  (path, lines) => {
    expect(lines.slice(-2)).toEqual([path === 'README.fr.md' ? french : notice, ''])
  },
)

test.each(['README.md', 'README.fr.md', 'docs/guide.md'])('%s names it with its sign first', (path) => {
  const text = readFileSync(path, 'utf8')
  expect(text.slice(text.indexOf('Bitwarden')).slice(0, 10)).toBe('Bitwarden®')
})

test('the name the project had before stands in one line of the changelog alone', () => {
  const former = ['bitwarden', 'env', 'lint']
  const pattern = new RegExp(`${former.join('[-_ ]?')}|${former.join('')}|(?<!dot)\\benv-lint`, 'i')
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n')
  const traces = tracked
    .filter((path) => existsSync(path) && /\.(?:md|ts|json|jsonc|js|mjs|yml|env|txt)$|^\.ci\//.test(path))
    .filter((path) => !path.startsWith('dist/'))
    .flatMap((path) => {
      const lines = readFileSync(path, 'utf8').split('\n')
      return lines.filter((line) => pattern.test(line)).map((line) => `${path}: ${line}`)
    })
  expect(traces).toHaveLength(1)
  expect(traces[0]).toMatch(/^CHANGELOG\.md: /)
})
