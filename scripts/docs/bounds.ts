import { maxChanges } from '../../src/cli/fix.js'
import { maxAliases, maxConfigSize } from '../../src/config/yaml.js'
import { maxFileSize, maxReferences, maxStatements } from '../../src/files/read.js'
import { maxFiles } from '../../src/files/sources.js'
import { maxRounds } from '../../src/fix.js'
import { pullFilesLimit, reviewCommentsLimit } from '../../src/github/api.js'
import { gitTimeout } from '../../src/github/git-process.js'
import { retryPolicy } from '../../src/github/retry.js'
import { maxComments } from '../../src/github/review.js'
import { maxFindings, maxFindingsPerRule } from '../../src/lint.js'
import { patternLimits } from '../../src/policy/glob.js'
import { globLimits } from '../../src/policy/glob-budget.js'
import { maxUnused } from '../../src/policy/unused-suppressions.js'
import { maxComposeFileSize } from '../../src/readers/companions/compose-file.js'
import { perLevel } from '../../src/report/formats/annotations.js'
import { summaryLimit } from '../../src/report/formats/summary.js'
import { mostRelated } from '../../src/rules/run.js'
import { maxTokens } from '../../src/settings/values/token.js'
import { table } from './markdown.js'

/** What is bounded, by the constant that bounds it, and what is said beyond it. */
export const bounds: readonly (readonly [what: string, most: string, beyond: string])[] = [
  ['Files in one run', number(maxFiles), 'nothing is checked: exit code 2'],
  ['One file', binary(maxFileSize), 'that file is unreadable and fails the run; the others are checked'],
  ['Statements in one file', number(maxStatements), 'the same'],
  ['`$`, `{`, `[` and `<` in one file', number(maxReferences), 'the same'],
  [
    'A `docker-compose.override.yml` or Compose project beside it',
    binary(maxComposeFileSize),
    'it is not read',
  ],
  [
    'Findings of one rule and severity in one file',
    number(maxFindingsPerRule),
    'the last line says how many more there are',
  ],
  ['Findings in one run', number(maxFindings), 'from then on one of each rule and severity in a file'],
  ['Other places beside one finding', number(mostRelated), 'the rest is left out'],
  ['Ignores that suppress nothing, in one file', number(maxUnused), 'the last line counts the rest'],
  ['The config', binary(maxConfigSize), 'nothing is checked: exit code 2'],
  ['YAML aliases in the config', number(maxAliases), 'the same'],
  ['`tokens`', number(maxTokens), 'the same'],
  ['One pattern, in characters', number(patternLimits.characters), 'the same'],
  ['Alternatives of one pattern, its braces written out', number(patternLimits.alternatives), 'the same'],
  ['All patterns, their braces written out, in characters', number(globLimits.characters), 'the same'],
  ['Steps of all patterns over all files', number(globLimits.steps), 'the same'],
  ['Rounds of `--fix`', number(maxRounds), 'what is left to fix is reported'],
  ['Fixes named for one file', number(maxChanges), 'the rest is counted'],
  ['Annotations of one level', number(perLevel), 'the log says how many more there are'],
  ['The job summary', `${number(summaryLimit)} bytes`, 'messages, then findings give way to counts'],
  ['Suggestions on one pull request', number(maxComments), 'a later run suggests the rest'],
  ['Changed files asked of GitHub', number(pullFilesLimit), 'the log says so, and to set `fetch-depth: 0`'],
  ['Comments of a review asked of GitHub', number(reviewCommentsLimit), 'no suggestion is written'],
  ['One request to GitHub', seconds(retryPolicy.timeout), 'the summary says what is missing'],
  ['Attempts of one request', number(retryPolicy.attempts), 'the summary says what is missing'],
  ['A wait that GitHub asks for', seconds(retryPolicy.longestWait), 'the request is given up'],
  ['One call of git', seconds(gitTimeout), 'GitHub is asked instead'],
]

/** The section of the reference. */
export function boundsSection(): string[] {
  return [
    '## Bounds',
    '',
    'A file, a config or a change made to keep a run busy is stopped by these, each with a sentence. Whatever the file, a check takes time in proportion to its size.',
    '',
    ...table(['What', 'At most', 'Beyond it'], bounds),
  ]
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}

function seconds(milliseconds: number): string {
  return `${number(milliseconds / 1000)} seconds`
}

function binary(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024
  return mebibytes >= 1 ? `${number(mebibytes)} MiB` : `${number(bytes / 1024)} KiB`
}
