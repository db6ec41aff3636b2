import { expect, test } from 'vitest'
import { readAsCompose } from '../../src/readers/compose/read-compose.js'
import { isWrittenBackAsItIs } from '../../src/readers/setup/changes.js'
import { pairStatements } from '../../src/readers/setup/pair-statements.js'
import { readAsSetup } from '../../src/readers/setup/read-setup.js'
import { scan } from '../../src/source/scan.js'
import { SourceText } from '../../src/source/text.js'

function isTheSame(raw: string, url = 'https://vault.example.org:8443/bw-1_x'): boolean {
  const text = new SourceText(raw)
  const compose = readAsCompose(scan(text))
  const setup = readAsSetup(text)
  return isWrittenBackAsItIs(compose, setup, pairStatements(compose, setup), url)
}

test.each([
  ['nothing', ''],
  ['settings', 'A=1\nB="2"\nC=\n'],
  ['CR LF', 'A=1\r\nB=2\r\n'],
  ['comments and empty lines', '# a\n\nA=1\n#b\n  # c=1\n'],
  ['a setting twice', 'A=1\nA=2\n'],
  ['quotes with a comment behind them', 'A="1" # b\n'],
  ['a backslash that quotes no quote', 'A="a\\nb"\n'],
  ['dollars that replace nothing', "A='$b'\nB=$$c\n"],
])('Setup writes back as it is: %s', (_, raw) => {
  expect(isTheSame(raw)).toBe(true)
})

test.each([
  ['a colon', 'A: 1\n'],
  ['a colon before a value with an equals sign', 'A: b=c\n'],
  ['a name alone', 'A\n'],
  ['an indent', ' A=1\n'],
  ['an export', 'export A=1\n'],
  ['a blank before the equals sign', 'A =1\n'],
  ['no name', '=1\n'],
  ['several lines', 'A="1\n2"\n'],
  ['several lines with an equals sign in each', 'A="1\nB=2"\n'],
  ['two statements on a line', 'A="1" B=2\n'],
  ['a variable that is replaced', 'B=1\nA=$B\n'],
  ['a quote behind a backslash', 'A="a\\"b"\n'],
  ['a line that Compose rejects', "A's=1\n"],
  ['a line that Compose rejects and Setup passes over', "A's\nB=1\n"],
  ['a lone CR in a comment, a line of its own to Setup', '# a\rB=1\nA=1\n'],
])('not %s', (_, raw) => {
  expect(isTheSame(raw)).toBe(false)
})

test.each([
  ['', true],
  ['https://vault.example.org', true],
  ['https://vault.example.org?x', false],
  ['"https://vault.example.org', false],
  ["https://vault.example.org'", false],
  ['https://$vault', false],
  ['https://vault.example.org #', false],
  ['https://vault.example.org\nX', false],
])('with the vault URL %j: %s', (url, same) => {
  expect(isTheSame('A=1\n', url)).toBe(same)
})
