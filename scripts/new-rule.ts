import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ruleGroups } from '../src/rules/groups.js'
import { findSetting } from '../src/settings/catalogue/catalogue.js'
import type { Setting } from '../src/settings/catalogue/setting.js'
import { ruleTable } from './docs/rule-table.js'

/**
 * `npm run new-rule -- GROUP ID SETTING`: makes a rule that says "this setting is set", its French, its page and its
 * line in the changelog, and adds it to the table. What is left to write stands in capitals; CONTRIBUTING.md says how.
 * Makes nothing where an argument is wrong.
 */
const [group = '', id = '', name = ''] = process.argv.slice(2)
const setting = findSetting(name)
const problem = whatIsWrong()
if (problem !== null || setting === undefined) {
  console.error(`${problem}\nnpm run new-rule -- GROUP ID SETTING`)
  process.exitCode = 2
} else {
  const since = unreleased() ?? nextMinor()
  const written = [
    write(`src/rules/${group}/${id}.ts`, rule(setting, since)),
    write(`src/translations/fr/rules/${group}.ts`, withFrench),
    write(`docs/rules/${id}.md`, page(setting)),
    write('CHANGELOG.md', (changes) => withLine(changes, since)),
    ...ruleTable().map(({ path, content }) => write(path, () => content)),
  ]
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--write']
  const code = written.filter((path) => path.endsWith('.ts'))
  spawnSync(process.execPath, [...biome, ...code], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function whatIsWrong(): string | null {
  if (!ruleGroups.some((known) => known === group)) return `GROUP is one of ${ruleGroups.join(', ')}.`
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    return 'ID names the problem in kebab-case, as port-out-of-range does.'
  if (existsSync(`docs/rules/${id}.md`)) return `There is a rule ${id} already.`
  if (setting === undefined) return 'SETTING is a setting of Bitwarden, with all parts of its name.'
  return setting.type === 'array' || setting.type === 'dictionary'
    ? 'SETTING is one with a single value.'
    : null
}

/** Writes a new file, or what becomes of the text of one that is there. */
function write(path: string, content: string | ((before: string) => string)): string {
  if (typeof content === 'string') writeFileSync(path, content, { flag: 'wx' })
  else writeFileSync(path, content(readFileSync(path, 'utf8')))
  console.log(`wrote ${path}`)
  return path
}

function rule({ name }: Setting, since: string): string {
  return `import { rule } from '../rule.js'

/** WHAT THE SERVER DOES AND WHERE THAT IS WRITTEN (repository, file). */
export default rule('${id}', {
  title: 'WHAT IT FINDS, AS A NOUN',
  severity: 'notice',
  since: '${since}',
  messages: {
    present: '\`{setting}\` WHAT IS WRONG, so WHAT HAPPENS BECAUSE OF IT. Write WHAT TO DO.',
  },
  check(context, report) {
    const state = context.settings.of('${name}')
    if (state.state === 'set') report.setting(state, 'present')
  },
})
`
}

/** The sentences in front of the first id that comes after it, or behind the last one. */
function withFrench(before: string): string {
  const sentences = `  '${id}': {
    title: 'CE QU’ELLE TROUVE, COMME UN NOM',
    present: '\`{setting}\` CE QUI NE VA PAS ET CE QUI EN RÉSULTE. CE QU’IL FAUT FAIRE.',
  },
`
  const ids = [...before.matchAll(/^ {2}'([a-z-]+)': \{$/gm)]
  const at = ids.find(([, other = '']) => other > id)?.index ?? before.indexOf('\n} as const') + 1
  return before.slice(0, at) + sentences + before.slice(at)
}

function page(setting: Setting): string {
  const line = `${setting.name}=${sampleOf(setting)}`
  return `# ${id}

<!-- made: about -->
<!-- /made -->

WHY: WHAT THE SERVER DOES, AND WHAT A PERSON SEES OF IT.

## Bad

\`\`\`env
${line}
\`\`\`

## Good

\`\`\`env
# ${line}
\`\`\`

## How to fix it

WHAT TO DO, AND WHY IT HELPS.

## How to turn it off

<!-- made: off -->
<!-- /made -->

## Sources

- WHERE THAT IS WRITTEN: repository \`file\`
`
}

/** A value that the setting takes. */
function sampleOf({ type, values = [] }: Setting): string {
  const examples: Partial<Record<Setting['type'], string>> = {
    bool: 'true',
    int: '1',
    long: '1',
    double: '1',
    guid: '5f1c2d3e-8a4b-4c6d-9e7f-b2a1c3d4e5f6',
    timespan: '00:15:00',
    datetime: '2026-01-31',
  }
  return examples[type] ?? values[0] ?? 'a-value'
}

/** The version whose changes the changelog is collecting. */
function unreleased(): string | null {
  return /^## (\d+\.\d+\.\d+) \(unreleased\)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1] ?? null
}

/** New rules come with a minor version. */
function nextMinor(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const [major, minor] = version.split('.').map(Number)
  return `${major}.${(minor ?? 0) + 1}.0`
}

/** The changelog with the rule as the last line of this version, which it begins where it is not there. */
function withLine(before: string, version: string): string {
  const line = `- A rule, [\`${id}\`](docs/rules/${id}.md): WHAT IT FINDS AND WHY.\n`
  const heading = `## ${version} (unreleased)\n`
  const start = before.indexOf(heading)
  if (start === -1) {
    const first = before.indexOf('\n## ') + 1
    return `${before.slice(0, first)}${heading}\n${line}\n${before.slice(first)}`
  }
  const next = before.indexOf('\n## ', start)
  const section = before.slice(0, next === -1 ? before.length : next).trimEnd()
  return `${section}\n${line}${next === -1 ? '' : before.slice(next)}`
}
