import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, lintText, sourceOf } from '../lint-text.js'
import { soundFile, soundFileWith } from '../samples.js'

/** How tools that fill a file in write an expression, and what is written on a line before the file. */
const syntaxes: readonly (readonly [tool: string, expression: string, suffix: string, control?: string])[] = [
  ['Jinja', '{{ relay.name }}', '.j2'],
  ['Jinja with a filter', `{{ relay['name'] | default("a b", true) }}`, '.jinja2'],
  ['Jinja with a condition', '{% if relay %}a{% else %}b{% endif %}', '.jinja'],
  ['Go and Helm', '{{- .Values.relay | quote -}}', '.gotmpl'],
  ['Go with a string', '{{ printf "%s # %d" .relay .port }}', '.tmpl'],
  ['ERB', "<%= @relay['name'] %>", '.erb'],
  ['EPP', '<%= $relay %>', '.epp'],
  ['PHP', "<?= $relay['name'] ?>", '.template'],
  ['PHP’s echo', '<?php echo $relay; ?>', '.dist'],
  ['ytt', '(@= data.values.relay @)', '.in'],
  ['Terraform’s attribute', '${relay.name}', '.tftpl', '%{ if relay.on ~}'],
  ['Terraform’s function', '${join(",", [for a in relays : a.name])}', '.tpl', '%{ if relay.on ~}'],
  ['Octopus', '#{Relay.Name}', '.template'],
  ['Octopus with a filter', '#{Relay.Name | ToLower}', '.in'],
  ['Azure Pipelines', '$(RELAY_NAME)', '.dist'],
  ['Replace Tokens', '__RELAY_NAME__', '.sample'],
  ['GitHub', '${{ vars.RELAY_NAME }}', '.example'],
  ['consul-template', '[[ key "relay/name" ]]', '.ctmpl'],
  ['Handlebars', '{{{relay.name}}}', '.hbs'],
  ['mustache', '{{relay}}', '.mustache'],
  ['envsubst', '${RELAY_NAME}', '.tmpl'],
  ['envsubst without braces', '$RELAY_NAME', '.tmpl'],
  ['Windows batch', '%RELAY_NAME%', '.template'],
  ['autoconf', '@RELAY_NAME@', '.in'],
]

const setting = (name: string, value: (expression: string) => string) => (expression: string) =>
  soundFileWith({ [name]: `${name}=${value(expression)}` })
const smtp = 'globalSettings__mail__smtp__'
const connection = 'Data Source=tcp:mssql,1433;Initial Catalog=vault;User ID=sa;Password='

/** Where it stands in a file that is sound without it. */
const positions: readonly (readonly [position: string, file: (expression: string) => string])[] = [
  ['a host', setting(`${smtp}host`, (each) => `mail.${each}`)],
  ['a port', setting(`${smtp}port`, (each) => each)],
  ['a boolean', setting(`${smtp}ssl`, (each) => each)],
  ['an address', setting('globalSettings__baseServiceUri__vault', (each) => `https://${each}`)],
  ['an e-mail address', setting('globalSettings__mail__replyToEmail', (each) => `no-reply@${each}`)],
  ['a list', setting('adminSettings__admins', (each) => `ops@${each},it@brindlemoor.com`)],
  [
    'a connection string',
    setting('globalSettings__sqlServer__connectionString', (each) => `"${connection}${each};Encrypt=True"`),
  ],
  ['a secret', setting(`${smtp}password`, (each) => each)],
  ['a comment', (each) => `# filled in: ${each}\n${soundFile.join('\n')}\n`],
  ['a name', (each) => `${soundFile.join('\n')}\nglobalSettings__${each}__host=a\n`],
  ['a line between others', (each) => soundFileWith({ [`${smtp}host`]: `${soundFile[13]}\n${each}` })],
  ['quotes', setting(`${smtp}username`, (each) => (each.includes('"') ? `'${each}'` : `"${each}"`))],
  ['half a value', setting('globalSettings__logDirectory', (each) => `/var/${each}/log`)],
  ['a whole line', (each) => `${each}\n${soundFile.join('\n')}\n`],
]

const isNameless = (position: string, expression: string) => position === 'a name' && /[ "']/.test(expression)

for (const [tool, expression, suffix, control] of syntaxes)
  describe(tool, () => {
    test.each(positions.filter(([position]) => !isNameless(position, expression)))(
      'in %s',
      (_position, file) => {
        const content = file(expression)
        const plain = control === undefined ? content : `${control}\n${content}%{ endif ~}\n`
        for (const [text, path] of [
          [content, `global.override.env${suffix}`],
          [plain, 'global.override.env'],
        ] as const) {
          expect(seriousIn(text, path), path).toEqual([])
          expect(seriousIn(text + fault, path), `${path} with a fault`).toContain('error value-does-not-bind')
        }
      },
    )
  })

/** A literal beside the expression, which binds to nothing. */
const fault = 'globalSettings__enableNewDeviceVerification=vrai\n'

function seriousIn(content: string, path: string): readonly string[] {
  return lintText(content, path)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, rule }) => `${severity} ${rule}`)
}

describe('what stands around an expression is judged by Compose’s grammar', () => {
  const password = `${smtp}password`
  test.each([
    ['a quote that is not closed', `${password}="{{ a }}`, 'unclosed-quote'],
    ['text behind a quote', `${password}="{{ a }}" b`, 'text-after-quote'],
    ['a missing equals sign', `${password} {{ a }}`, 'compose-rejects-line'],
    ['a brace that is not closed', `${password}=\${a b`, 'invalid-interpolation'],
    ['a blank in a name', `${smtp}user name={{ a }}`, 'compose-rejects-line'],
  ])('%s', (_, line, rule) => {
    const found = lintText(`${soundFileWith({ [password]: null })}${line}\n`, 'global.override.env.j2')
    expect(found.filter(({ severity }) => severity === 'error').map((each) => each.rule)).toContain(rule)
  })
})

test.each([
  ['{#\nwhat this file\nis for\n#}'],
  ['{%- set relay =\n  relays | first\n-%}'],
  ['{{/*\n a comment */}}'],
  ['<%\n relay = 1\n%>'],
])('an expression over several lines is one: %s', (expression) => {
  const text = `${expression}\n${soundFileWith({ [`${smtp}port`]: `${smtp}port=465` })}`
  const [found] = lintText(text).filter(({ severity }) => severity === 'error')
  expect(found).toEqual({
    rule: 'smtp-tls-mismatch',
    severity: 'error',
    line: expression.split('\n').length + 16,
  })
})

test('a value over several lines within an expression is filled in, and lines are counted as they stand', () => {
  const file = soundFileWith({
    [`${smtp}host`]: `${smtp}host="{{\n relay }}"`,
    [`${smtp}port`]: `${smtp}port=x`,
  })
  expect(seriousIn(file, 'global.override.env.j2')).toEqual(['error value-does-not-bind'])
  expect(lintText(file, 'global.override.env.j2').find(({ severity }) => severity === 'error')?.line).toBe(16)
})

test('a password that merely resembles an expression is one', () => {
  const password = `${smtp}password`
  for (const value of [
    'a{{b',
    'x}}y',
    '[[a',
    "a'b",
    '%a%b',
    'a@b@c',
    '__a',
    'a#{b',
    '<a>b',
    '%{a}',
    '(@b',
    '<?a',
    '((a',
    'a?>b',
  ])
    expect(
      seriousIn(soundFileWith({ [password]: `${password}=${value}` }), 'global.override.env'),
      value,
    ).toEqual([])
})

test('the header of the report names what is filled in, and the fault beside it keeps its line', () => {
  const file = soundFileWith({ [`${smtp}host`]: `${smtp}host={{ relay }}` })
  const [report] = lint([sourceOf(new SourceText(file), 'a.env')], defaults).files
  expect(report?.templated).toEqual([{ name: `${smtp}host`, line: 14 }])
})
