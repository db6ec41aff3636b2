import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { gitIn } from '../../scripts/git.js'
import { checkSources } from '../../scripts/sources/check-sources.js'
import { type Source, sourcesOf } from '../../scripts/sources/page-sources.js'
import { repository, type TestRepository } from '../github/repository.js'

function checkout(files: Readonly<Record<string, string>>): TestRepository {
  const made = repository(files)
  onTestFinished(() => made.delete())
  return made
}

const source = (file: string, symbol: string, rule = 'a-rule'): Source => ({
  rule,
  repository: 'house/garden',
  file,
  symbol,
})

describe('the sources of a page', () => {
  const page = `# a-rule

Words: \`code\`.

## Sources

- house/garden \`src/Shed.cs\`: \`Open()\`
- house/garden issues 1, 22
- gardening.example/help: “no spades”
- house/garden \`src/Shed.cs\`, the door

A last line.
`

  test('are read as repository, file and symbol', () => {
    expect(sourcesOf('a-rule', page)).toEqual({
      code: [source('src/Shed.cs', 'Open()')],
      other: ['house/garden issues 1, 22', 'gardening.example/help: “no spades”'],
      malformed: ['house/garden `src/Shed.cs`, the door'],
    })
  })

  test('are said to be gone with their file, and with their symbol', () => {
    const { folder } = checkout({ 'src/Shed.cs': 'void Close() {}\n' })
    const named = [
      source('src/Shed.cs', 'Open'),
      source('src/Shed.cs', 'Close'),
      source('src/Roof.cs', 'Rain'),
    ]
    expect(checkSources(named, gitIn(folder), null)).toEqual({
      checked: 3,
      gone: ['src/Shed.cs has no `Open` any more (a-rule).', 'src/Roof.cs is gone (a-rule).'],
      changed: [],
    })
  })

  test('are said to have changed since the commit that the rules were read from, once a file', () => {
    const made = checkout({ 'src/Shed.cs': 'void Open() {}\n', 'src/Roof.cs': 'void Rain() {}\n' })
    const commit = made.git('rev-parse', 'HEAD').trim()
    made.write({ 'src/Shed.cs': 'void Open() { Knock(); }\n' })
    made.commit()
    const named = [
      source('src/Shed.cs', 'Open'),
      source('src/Shed.cs', 'void', 'b-rule'),
      source('src/Roof.cs', 'Rain'),
    ]
    const { gone, changed } = checkSources(named, gitIn(made.folder), commit)
    expect(gone).toEqual([])
    expect(changed).toEqual([
      `src/Shed.cs has changed since ${commit.slice(0, 7)}: 1 insertion(+), 1 deletion(-) (a-rule, b-rule).`,
    ])
  })

  test('are looked up without a history that has the commit', () => {
    const { folder } = checkout({ 'src/Shed.cs': 'void Open() {}\n' })
    const report = checkSources([source('src/Shed.cs', 'Open')], gitIn(folder), 'a'.repeat(40))
    expect(report).toEqual({ checked: 1, gone: [], changed: [] })
  })
})

test.each(readdirSync('docs/rules').filter((name) => name !== 'README.md'))(
  'docs/rules/%s names its sources, those in code by repository, file and symbol',
  (name) => {
    const { code, other, malformed } = sourcesOf(name, readFileSync(`docs/rules/${name}`, 'utf8'))
    expect(code.length + other.length).toBeGreaterThan(0)
    expect(malformed).toEqual([])
  },
)
