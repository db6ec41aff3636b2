import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { findSetting } from '../src/settings/catalogue/catalogue.js'
import { groups, ruleTable } from './docs/rule-table.js'

/** Where a language's sentences of rules begin. */
const rulesBegin = '\n  rules: {\n'

/**
 * `npm run new-rule -- GROUP ID SETTING`: makes the files of a rule, which then says "there is such a line". What
 * follows is in CONTRIBUTING.md. Makes nothing where an argument is wrong.
 */
const [group = '', id = '', name = ''] = process.argv.slice(2)
const setting = findSetting(name)?.name
const problem = whatIsWrong()
if (problem !== null || setting === undefined) {
  console.error(`${problem}\nnpm run new-rule -- GROUP ID SETTING`)
  process.exitCode = 2
} else {
  make(`src/rules/${group}/${id}.ts`, rule(setting))
  make(`docs/rules/${id}.md`, page(setting))
  for (const file of languageFiles()) insertSentences(file)
  for (const { path, content } of ruleTable()) writeFileSync(path, content)
}

function whatIsWrong(): string | null {
  if (!groups.some((known) => known === group)) return `GROUP is one of ${groups.join(', ')}.`
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    return 'ID names the problem in kebab-case, as port-out-of-range does.'
  if (existsSync(`docs/rules/${id}.md`)) return `There is a rule ${id} already.`
  return setting === undefined ? 'SETTING is a setting of Bitwarden, with all parts of its name.' : null
}

function make(path: string, content: string): void {
  writeFileSync(path, content, { flag: 'wx' })
  console.log(`wrote ${path}`)
}

/** The files that hold the sentences of rules, one a language. */
function languageFiles(): string[] {
  return readdirSync('src/messages')
    .map((file) => `src/messages/${file}`)
    .filter((path) => readFileSync(path, 'utf8').includes(rulesBegin))
}

function insertSentences(path: string): void {
  const sentences = [
    `    '${id}': {`,
    "      title: 'WHAT IT FINDS, AS A NOUN PHRASE',",
    "      present: '`{setting}` WHAT IS WRONG AND WHAT HAPPENS BECAUSE OF IT. WHAT TO DO.',",
    '    },\n',
  ].join('\n')
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(rulesBegin, () => rulesBegin + sentences),
  )
  console.log(`changed ${path}`)
}

function rule(setting: string): string {
  return `import { placeOf } from '../context.js'
import { rule } from '../rule.js'

/** WHAT THE SERVER DOES (repository, file). */
export default rule('${id}', {
  severity: 'notice',
  since: '${nextMinor()}',
  check(context, report) {
    const state = context.settings.of('${setting}')
    if (state.state !== 'set') return
    const setting = state.setting.name
    report('present', { setting }, { at: placeOf(context, state), setting })
  },
})
`
}

function page(setting: string): string {
  return `# ${id}

<!-- made: about -->
<!-- /made -->

WHY: WHAT THE SERVER DOES, AND WHAT A PERSON SEES OF IT.

## Bad

\`\`\`env
${setting}=true
\`\`\`

## Good

\`\`\`env
# ${setting}=true
\`\`\`

## How to fix it

WHAT TO DO.

## How to turn it off

<!-- made: off -->
<!-- /made -->

## Sources

- REPOSITORY \`FILE\`

Bitwarden is a registered trademark of Bitwarden, Inc. This project is independent of it.
`
}

/** New rules come with a minor version. */
function nextMinor(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const [major, minor] = version.split('.').map(Number)
  return `${major}.${(minor ?? 0) + 1}.0`
}
