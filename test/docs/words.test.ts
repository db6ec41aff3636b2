import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Words that have a plainer one of the field, which is used in code, comments, messages and pages alike. */
const plainer: Readonly<Record<string, string>> = {
  'refuse|refuses|refused|refusal': 'reject',
  'licence|licences|licensed under': 'license',
  'neighbour|neighbours|neighbor|neighbors': 'companion file',
  'slip|slips': 'typo',
  'twin|twins': 'duplicate',
  'mend|mends|repair|repairs|repaired': 'fix',
  'skeleton|bones': 'normalized key',
  'decided later': 'filled in at deploy',
  'without a word': 'silently',
  'crash at start, again': 'crash-loop',
  'tls at once|tls from the start': 'implicit TLS',
  'no setting of bitwarden': 'not a Bitwarden setting',
  'patience|wishes|stranger|strangers': 'retry policy, requirements, unrelated name',
}

/** What the words are part of, and cannot be otherwise. */
const exceptions = [
  /su-exec: (?:user|group) id refused/, // as recorded of the real program
  /\(Patience sorting\.\)/,
  /\| Strangers can create an account \|/,
]

const written = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(?:md|ts|mjs|json|jsonc|yml|html|css)$/.test(path))
  .filter(
    (path) =>
      !/^dist\/|translations\/fr|README\.fr\.md|package-lock|words\.test\.ts$|^test\/.*\.json$/.test(path),
  )
  .filter((path) => existsSync(path))

test('no message, page, comment or name has a word that has a plainer one', () => {
  const words = new RegExp(`(?<![\\w-])(?:${Object.keys(plainer).join('|')})(?![\\w-])`, 'i')
  const found = written.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => words.test(line) && !exceptions.some((exception) => exception.test(line)))
      .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
  )
  expect(found).toEqual([])
})

test('French has typographic apostrophes, and no space that breaks before a sign', () => {
  const prose = readFileSync('README.fr.md', 'utf8')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`|<[^>]*>|\]\([^)]*\)/g, '')
  expect(prose.match(/\w'\w/g)).toBeNull()
  expect(prose.match(/.{0,20} [:;!?»](?=\s|$)/gm)).toBeNull()
})
