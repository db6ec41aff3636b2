import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, lintText, sourceOf } from '../lint-text.js'
import { soundFile, soundFileWith } from '../samples.js'

const sound = `${soundFile.join('\n')}\n`
const smtp = 'globalSettings__mail__smtp__'
const connection = (password: string) =>
  `globalSettings__sqlServer__connectionString="Data Source=tcp:mssql,1433;Initial Catalog=vault;User ID=sa;Password=${password};Encrypt=True"`

/** A sound file with these values: what a tool fills in. */
function filled(values: Readonly<Record<string, string>>): string {
  return soundFileWith(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${name}=${value}`])),
  )
}

function seriousIn(content: string, path: string): readonly string[] {
  return lintText(content, path)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)
}

/** How the files of these tools look as a whole: conditions, loops and inclusions around lines. */
const templates: readonly (readonly [tool: string, path: string, text: string])[] = [
  [
    'Ansible, with a port and TLS for either case',
    'global.override.env.j2',
    `# {{ ansible_managed }}\n${soundFileWith({
      [`${smtp}port`]: `{% if implicit %}\n${smtp}port=465\n${smtp}ssl=true\n{% else %}\n${smtp}port=587`,
      [`${smtp}ssl`]: `${smtp}ssl=false\n{% endif %}`,
    })}`,
  ],
  [
    'Ansible, from a dictionary',
    'bitwarden.env.j2',
    '{% for key, value in settings.items() %}\n{{ key }}={{ value }}\n{% endfor %}\nBW_INSTALLATION_ID={{ id }}\n',
  ],
  [
    'Helm',
    'global.override.env.tpl',
    `{{- with .Values.bitwarden }}\n${filled({ [`${smtp}host`]: '{{ .smtp.host }}', adminSettings__admins: '{{ join "," .admins }}' })}{{- end }}\n`,
  ],
  [
    'Terraform',
    'global.override.env.tftpl',
    `%{ for k, v in extra ~}\n\${k}=\${v}\n%{ endfor ~}\n${filled({ [`${smtp}ssl`]: '${smtp.ssl ? "true" : "false"}', adminSettings__admins: '${join(",", admins)}' })}`,
  ],
  [
    'consul-template',
    'global.override.env.ctmpl',
    `{{ with secret "kv/data/bitwarden" }}\n${filled({ [`${smtp}password`]: '{{ .Data.data.smtp | toJSON }}' })}{{ end }}\n{{ range ls "bw/extra" }}{{ .Key }}={{ .Value }}\n{{ end }}`,
  ],
  [
    'Salt',
    'global.override.env.jinja',
    `{%- set bw = salt['pillar.get']('bitwarden', {}) %}\n${filled({ [`${smtp}port`]: "{{ bw.get('port', 587) }}" })}{%- for k, v in bw.extra.items() %}\n{{ k }}={{ v }}\n{%- endfor %}\n`,
  ],
  [
    'Chef',
    'global.override.env.erb',
    `<% @settings.each do |k, v| -%>\n<%= k %>=<%= v %>\n<% end -%>\n${filled({ [`${smtp}host`]: "<%= node['smtp']['host'] %>" })}`,
  ],
  [
    'mustache',
    'global.override.env.mustache',
    `{{#smtp}}\n${filled({ [`${smtp}password`]: '{{& password}}' })}{{/smtp}}\n{{^smtp}}\n# none\n{{/smtp}}\n{{> footer}}\n`,
  ],
  [
    'Infisical',
    'global.override.env.tpl',
    '{{- with secret "proj" "prod" "/" }}\n{{- range . }}\n{{ .Key }}={{ .Value }}\n{{- end }}\n{{- end }}\n',
  ],
  [
    'the Argo CD Vault Plugin',
    'global.override.env',
    soundFileWith({
      globalSettings__sqlServer__connectionString: connection('<path:secret/data/bw#db>'),
      [`${smtp}password`]: `${smtp}password=<path:secret/data/bw#smtp>`,
      globalSettings__installation__id: 'globalSettings__installation__id=<path:secret/data/bw#id>',
    }),
  ],
  [
    'Spruce',
    'global.override.env',
    filled({ [`${smtp}host`]: '(( grab meta.host ))', [`${smtp}password`]: '((smtp))' }),
  ],
  [
    'PHP',
    'global.override.env',
    filled({ [`${smtp}host`]: '<?= $host ?>', [`${smtp}password`]: '<?php echo $pw; ?>' }),
  ],
]

describe('a template is silent', () => {
  test.each(templates)('of %s', (_, path, text) => expect(seriousIn(text, path)).toEqual([]))

  test.each(templates.filter(([, , text]) => text.includes(smtp)))(
    'of %s, but a literal fault in it is found',
    (_, path, text) => {
      const found = seriousIn(`${text}globalSettings__enableNewDeviceVerification=vrai\n`, path)
      expect(found.map((each) => each.replace(/^\d+ /, ''))).toEqual(['error value-does-not-bind'])
    },
  )
})

test('a copy under a name that nothing reads is told once, and shares no secret with the original', () => {
  const paths = ['env/global.override.env', 'env/global.override.env.bak']
  const { files } = lint(
    paths.map((path) => sourceOf(new SourceText(sound), path)),
    defaults,
  )
  const found = files.flatMap(({ path, findings }) =>
    findings.flatMap(({ severity, rule }) => (severity === 'notice' ? [] : [`${path} ${rule}`])),
  )
  expect(found).toEqual(['env/global.override.env.bak file-misnamed'])
})

test('a file written with colons throughout is one finding, and one more for its connection string', () => {
  const text = sound.replaceAll(/^(\w+)=/gm, '$1: ')
  expect(seriousIn(text, 'global.override.env').map((each) => each.split(' ')[2])).toEqual([
    'update-drops-line',
    'connection-string-reads-differently',
  ])
})
