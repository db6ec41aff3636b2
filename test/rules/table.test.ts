import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Rule } from '../../src/rules/rule.js'
import { rules } from '../../src/rules/table.js'

/** What users depend on: id, default severity, first version, the most it fixes, which files, feature guarded. */
const table = `
  comment-becomes-value warning 1.0.0 - - -
  compose-rejects-line error 1.0.0 safe - -
  continuation-becomes-value warning 1.0.0 - - -
  deferred-without-guard notice 1.0.0 - no-templates -
  escape-changes-value warning 1.0.0 - - -
  file-encrypted notice 1.0.0 - encrypted -
  file-misnamed warning 1.0.0 - standard,no-templates -
  file-not-text error 1.0.0 - binary -
  invalid-interpolation error 1.0.0 - - -
  invisible-character error 1.0.0 safe - -
  name-without-value warning 1.0.0 - - -
  text-after-quote error 1.0.0 - - -
  two-settings-on-one-line error 1.0.0 - - -
  unclosed-quote error 1.0.0 - - -
  value-cut-by-comment warning 1.0.0 - - -
  value-interpolated warning 1.0.0 safe - -
  value-reads-differently off 1.0.0 - - -
  comment-lost-at-update off 1.0.0 - standard -
  connection-string-reads-differently warning 1.0.0 - standard -
  ignore-comment-behind-value warning 1.0.0 - - -
  update-adds-duplicate warning 1.0.0 safe standard -
  update-breaks-value warning 1.0.0 - standard -
  update-drops-line warning 1.0.0 safe standard -
  update-resets-setting warning 1.0.0 - standard -
  vault-url-overwritten warning 1.0.0 - standard -
  duplicate-setting warning 1.0.0 safe - -
  duplicate-setting-case error 1.0.0 - standard -
  misspelt-setting error 1.0.0 safe - -
  name-of-another-program warning 1.0.0 - - -
  removed-setting notice 1.0.0 - - -
  setting-below-value error 1.0.0 safe - -
  setting-of-another-file warning 1.0.0 - - -
  setting-too-new notice 1.0.0 - - -
  shape-ignored warning 1.0.0 - - -
  translated-setting error 1.0.0 safe - -
  unknown-setting warning 1.0.0 - - -
  address-malformed error 1.0.0 unsafe - -
  connection-string-malformed error 1.0.0 - - -
  host-path-in-container warning 1.0.0 - - -
  lifetime-not-positive warning 1.0.0 - - -
  localhost-in-container warning 1.0.0 - - -
  pair-incomplete warning 1.0.0 - - -
  placeholder-left error 1.0.0 - - -
  port-out-of-range error 1.0.0 - - -
  proxy-catches-containers warning 1.0.0 - - -
  proxy-list-ignored warning 1.0.0 - - -
  timespan-in-days warning 1.0.0 - - -
  value-does-not-bind error 1.0.0 safe - -
  certificate-not-checked warning 1.0.0 - - -
  mail-service-ignored warning 1.0.0 - - -
  provider-needs-login warning 1.0.0 - - -
  sender-malformed warning 1.0.0 - - -
  sender-missing warning 1.0.0 - - -
  smtp-host-malformed error 1.0.0 - - -
  smtp-login-incomplete warning 1.0.0 - - -
  smtp-not-configured error 1.0.0 - - -
  smtp-plain-login warning 1.0.0 unsafe - -
  smtp-setting-ignored notice 1.0.0 - - -
  smtp-tls-mismatch error 1.0.0 unsafe - -
  smtp-tls-unusual warning 1.0.0 - - -
  cloud-address-swapped warning 1.0.0 - - -
  cloud-communication-off warning 1.0.0 unsafe - -
  region-incomplete warning 1.0.0 unsafe - -
  region-unknown warning 1.0.0 - - -
  admins-collide error 1.0.0 - - -
  admins-empty warning 1.0.0 - - -
  admins-malformed warning 1.0.0 - - -
  breach-report-off off 1.0.0 - - breach-report
  certificate-password-missing error 1.0.0 - - -
  database-unreachable error 1.0.0 - - -
  fragment-incomplete notice 1.0.0 - standard -
  identity-key-missing warning 1.0.0 - standard -
  installation-id-missing error 1.0.0 - - -
  installation-key-missing warning 1.0.0 - - -
  not-production error 1.0.0 - - -
  open-registration notice 1.0.0 unsafe - -
  sso-not-enforced off 1.0.0 unsafe - sso-for-everyone
  vault-url-malformed error 1.0.0 safe - -
  database-password-differs warning 1.0.0 - standard,no-templates -
  generated-file-edited warning 1.0.0 - standard,no-templates -
  overridden-elsewhere warning 1.0.0 - no-templates -
  secret-in-clear notice 1.0.0 - - -
  secret-shared-between-servers warning 1.0.0 - no-templates -
  well-known-secret error 1.0.0 - - -
  lite-certificate warning 1.0.0 - lite -
  lite-data-lost warning 1.0.0 - lite -
  lite-database-malformed error 1.0.0 - lite -
  lite-names-differ-in-case error 1.0.0 safe lite -
  lite-overwrites-setting error 1.0.0 safe lite -
  lite-sample-untouched error 1.0.0 - lite -
  lite-service-off warning 1.0.0 - lite -
  lite-site-rejected error 1.0.0 - lite -
  lite-switch-unreadable error 1.0.0 safe lite -
  lite-user-unknown error 1.0.0 display lite -
  config-without-effect warning 1.0.0 - - -
  feature-not-ready error 1.0.0 - - -
  file-no-longer-checked warning 1.0.0 - - -
  ignore-unused notice 1.0.0 - - -
`

const promised = table
  .trim()
  .split('\n')
  .map((line) => line.trim())
const lines = rules.map(({ id, severity, since, fix, guards, ...meta }) =>
  [id, severity, since, fix ?? '-', judgedFiles(meta), guards ?? '-'].join(' '),
)

test('every rule that is promised is there as promised, in this order', () => {
  expect(lines.filter((line) => promised.includes(line))).toEqual(promised)
})

test('a rule that is not promised yet fails no file: it is a notice, or off', () => {
  const loud = rules.filter(({ severity }, at) => {
    const isNew = !promised.includes(lines[at] ?? '')
    return isNew && severity !== 'notice' && severity !== 'off'
  })
  expect(loud.map(({ id }) => id)).toEqual([])
})

test('no rule is left as `npm run new-rule` made it, with words in capitals to replace', () => {
  const files = rules.flatMap(({ id }) => [`docs/rules/${id}.md`])
  const folders = ['src/rules', 'src/translations/fr/rules']
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const unwritten = [...files, ...sources.filter((name) => name.endsWith('.ts')), 'CHANGELOG.md'].filter(
    (name) => /\p{Lu}{2,}(?: \p{Lu}+(?:’\p{Lu}+)?){2}/u.test(readFileSync(name, 'utf8')),
  )
  expect(unwritten).toEqual([])
})

test('what is tested of one rule stands in its place', () => {
  const tests = readdirSync('test/rules', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\/.*\.test\.ts$/.test(name))
  const astray = tests.filter((name) => !existsSync(`src/rules/${name.replace('.test.ts', '.ts')}`))
  expect(astray).toEqual([])
})

/** What a rule judges, where that is not every file with settings to read. */
function judgedFiles({ stacks, forms, templates }: Pick<Rule, 'stacks' | 'forms' | 'templates'>): string {
  const limits = [...(stacks ?? []), ...(forms ?? []), ...(templates === false ? ['no-templates'] : [])]
  return limits.join(',') || '-'
}
