import { readdirSync, readFileSync } from 'node:fs'
import { gitIn } from './git.js'
import { checkSources } from './sources/check-sources.js'
import commits from './sources/commits.json' with { type: 'json' }
import { sourcesOf } from './sources/page-sources.js'

/**
 * `npm run sources -- CHECKOUT [REPOSITORY]`: says which of the sources that the rules' pages name are gone from a
 * checkout of one of their repositories, or have changed since the commit in sources/commits.json. Which repository
 * it is, its origin says. Fails where one is gone.
 */
const [checkout, named] = process.argv.slice(2)
const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md')
const all = pages.flatMap(
  (name) => sourcesOf(name.replace('.md', ''), readFileSync(`docs/rules/${name}`, 'utf8')).code,
)
const known = [...new Set(all.map(({ repository }) => repository))].sort()
if (checkout === undefined) {
  console.error(`Usage: npm run sources -- CHECKOUT [REPOSITORY]\nREPOSITORY is one of ${known.join(', ')}.`)
  process.exitCode = 2
} else {
  const git = gitIn(checkout)
  const origin = named ?? git(['remote', 'get-url', 'origin']).toString().trim()
  const repository = known.find((each) => origin.replace(/\.git$/, '').endsWith(each))
  if (repository === undefined) {
    console.error(`No rule's page names ${origin}; they name ${known.join(', ')}.`)
    process.exitCode = 2
  } else {
    const recorded: Readonly<Record<string, string>> = commits
    const sources = all.filter((source) => source.repository === repository)
    const { checked, gone, changed } = checkSources(sources, git, recorded[repository] ?? null)
    for (const sentence of [...gone, ...changed]) console.log(sentence)
    console.log(`${checked} sources in ${repository}: ${gone.length} gone, ${changed.length} files changed.`)
    if (gone.length > 0) process.exitCode = 1
  }
}
