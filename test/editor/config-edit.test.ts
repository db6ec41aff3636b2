import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { withIgnore } from '../../src/editor/actions/config-edit.js'

const item = { rule: 'open-registration', files: 'a/global.override.env', reason: 'say why' }
const item4 = '    - rule: open-registration\n      files: a/global.override.env\n      reason: say why\n'
const item2 = item4.replace(/^ {2}/gm, '')
const item0 = item2.replace(/^ {2}/gm, '')

/** The config after the edit, with the reason in angle brackets. */
function edited(config: string): string | null {
  const result = withIgnore(config, item)
  if (result === null) return null
  const { text, reason } = result
  return `${text.slice(0, reason.start)}<${text.slice(reason.start, reason.end)}>${text.slice(reason.end)}`
}
const marked = (text: string) => text.replace('say why', '<say why>')

test.each([
  ['no config yet', '', `ignore:\n${item2}`],
  ['other keys', 'fail-on: warning # as agreed\n', `fail-on: warning # as agreed\nignore:\n${item2}`],
  ['no line feed at the end', 'fail-on: warning', `fail-on: warning\nignore:\n${item2}`],
  ['comments alone', '# ours\n', `# ours\nignore:\n${item2}`],
  [
    'a list with comments, and keys behind it',
    'ignore:\n  # the lab\n  - rule: not-production # yes\n    reason: "a: b"   # why\n\n# next\nfail-on: error\n',
    `ignore:\n  # the lab\n  - rule: not-production # yes\n    reason: "a: b"   # why\n${item2}\n# next\nfail-on: error\n`,
  ],
  [
    'a list that is not indented',
    'ignore:\n- rule: not-production\n  reason: x\n',
    `ignore:\n- rule: not-production\n  reason: x\n${item0}`,
  ],
  [
    'a list that is indented more, without a line feed at the end',
    'ignore:\n    - rule: not-production\n      reason: x',
    `ignore:\n    - rule: not-production\n      reason: x\n${item4}`,
  ],
  [
    'a reason of several lines',
    'ignore:\n  - rule: not-production\n    reason: |\n      one\n      two\nfail-on: error\n',
    `ignore:\n  - rule: not-production\n    reason: |\n      one\n      two\n${item2}fail-on: error\n`,
  ],
])('added to %s, every character kept', (_, config, expected) => {
  expect(edited(config)).toBe(marked(expected))
})

test('line ends are those of the file', () => {
  expect(edited('fail-on: error\r\n')).toBe(
    marked(`fail-on: error\r\nignore:\r\n${item2.replaceAll('\n', '\r\n')}`),
  )
})

test.each([
  ['an empty key', '# ours\nignore: # none yet\nfail-on: error # why\n'],
  ['a flow list', '# ours\nignore: [{ rule: not-production, reason: x }]\nfail-on: error # why\n'],
  ['an empty list', '# ours\nignore: []\nfail-on: error # why\n'],
])('%s is written anew, its comments kept', (_, config) => {
  const before = parse(config)
  const text = edited(config) ?? ''
  expect(parse(text.replace('<say why>', 'say why'))).toEqual({
    ...before,
    ignore: [...(before.ignore ?? []), item],
  })
  expect(text).toContain('# ours')
  expect(text).toContain('# why')
  expect(text).toContain('<say why>')
})

test.each([
  ['what is no YAML', 'a: [\n'],
  ['a list', '- a\n'],
  ['a text', 'hello\n'],
  ['another kind of ignore', 'ignore: all\n'],
])('%s is left to its writer', (_, config) => {
  expect(edited(config)).toBeNull()
})
