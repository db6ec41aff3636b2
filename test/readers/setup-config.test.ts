import { expect, test } from 'vitest'
import { readSetupConfig } from '../../src/readers/companions/setup-config.js'
import { SourceText } from '../../src/source/text.js'

const url = 'https://vault.example.org'

function read(text: string) {
  return readSetupConfig(new SourceText(text))
}

test.each([
  ['as Setup writes it', `url: ${url}`],
  ['in double quotes', `url: "${url}"`],
  ['in single quotes', `url: '${url}'`],
  ['with a comment behind it', `url: ${url} # the public one`],
  ['with blanks around it', `url:\t  ${url} \t`],
  ['with a comment behind quotes', `url: "${url}"\t#x`],
  ['on the last of two lines', `url: https://other.example.org\nurl: ${url}`],
  ['between other lines', `# x\r\nssl: true\r\nurl: ${url}\r\n\r\nhttp_port: 80\r\n`],
])('the URL is read %s', (_, text) => {
  expect(read(text)).toEqual({ url, pushNotifications: true })
})

test.each([
  ['no line', ''],
  ['a comment', `# url: ${url}`],
  ['an indented line', ` url: ${url}`],
  ['another case', `Url: ${url}`],
  ['no blank behind the colon', `url:${url}`],
  ['no colon', `url ${url}`],
  ['another name', `my_url: ${url}`],
])('there is no URL where there is %s', (_, text) => {
  expect(read(text).url).toBeNull()
})

test.each([
  ['url: a#b', 'a#b'],
  ['url: "a', '"a'],
  ['url: \'a"', '\'a"'],
  ['url: "a" b', '"a" b'],
  ['url: ', ''],
])('%s is taken as %s', (text, expected) => {
  expect(read(text).url).toBe(expected)
})

test.each([
  ['', true],
  ['push_notifications: true', true],
  ['push_notifications: false', false],
  ['push_notifications: False # none', false],
  ['push_notifications: "false"', false],
  ['push_notifications: no', true],
])('push notifications are on unless they are false: %s', (text, on) => {
  expect(read(text).pushNotifications).toBe(on)
})
