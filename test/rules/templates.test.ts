import { expect, test } from 'vitest'
import { lint } from '../../src/lint.js'
import { SourceText } from '../../src/source/text.js'
import { defaults, lintText, sourceOf } from '../lint-text.js'
import { soundFile, soundFileWith } from '../samples.js'

const host = 'globalSettings__mail__smtp__host'
const path = 'global.override.env.j2'

function rulesIn(content: string, name = path): readonly string[] {
  return lintText(content, name)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ line, rule }) => `${line} ${rule}`)
}

test.each([
  ['Jinja', '{% if relay is defined %}', '{% endif %}'],
  ['Jinja comments', '{# the relay #}', '{#- done -#}'],
  ['Go templates', '{{- if .Values.relay }}', '{{- end }}'],
  ['ERB', '<% if @relay %>', '<% end -%>'],
  ['Terraform', '%{ if relay ~}', '%{ endif ~}'],
])('control lines of %s are gone when Compose reads the file', (_, first, last) => {
  const file = [first, ...soundFile, last].join('\n')
  expect(rulesIn(file)).toEqual([])
  expect(
    lint([sourceOf(new SourceText(file), path)], defaults).files.map(({ composeRejects }) => composeRejects),
  ).toEqual([false])
})

test('they make a template of a file of any name', () => {
  const [file] = lint(
    [sourceOf(new SourceText(`{% if relay %}\n${soundFile.join('\n')}\n`), 'global.override.env')],
    defaults,
  ).files
  expect([file?.template, file?.findings.filter(({ severity }) => severity !== 'notice')]).toEqual([true, []])
})

test('settings in two branches are not given twice', () => {
  const branches = [
    '{% if relay %}',
    `${host}=relay.brindlemoor.com`,
    '{% else %}',
    `${host}=smtp.brindlemoor.com`,
  ]
  expect(rulesIn(soundFileWith({ [host]: [...branches, '{% endif %}'].join('\n') }))).toEqual([])
})

test.each([
  '{% include "mail.env" %}',
  '{{ extra_settings }}',
  '{{ name }}={{ value }}',
  '{{- include "bitwarden.mail" . }}',
  '<%= @extra %>',
  '${EXTRA_SETTINGS}',
  'globalSettings__mail__{{ item.name }}={{ item.value }}',
])('what %s may bring is not missing', (line) => {
  expect(rulesIn(soundFileWith({ [host]: line, globalSettings__enableCloudCommunication: null }))).toEqual([])
})

test.each(['{{ loop.index0 }}', '<%= i %>', '${i}'])('an index written %s is filled in', (index) => {
  const list = `{% for url in urls %}\nglobalSettings__yubico__validationUrls__${index}={{ url }}\n{% endfor %}`
  expect(rulesIn(`${soundFile.join('\n')}\n${list}\n`)).toEqual([])
})

test('a name with a missing equals sign is no name that is filled in', () => {
  const password = 'globalSettings__mail__smtp__password'
  expect(rulesIn(soundFileWith({ [password]: `${password} ${'${PASSWORD}'}` }))).toContain(
    '18 compose-rejects-line',
  )
})

test('the template of a Lite file is judged as one', () => {
  const lite = [
    'BW_DOMAIN={{ domain }}',
    'BW_DB_PROVIDER=sqlite',
    'BW_INSTALLATION_ID={{ id }}',
    'BW_INSTALLATION_KEY={{ key }}',
    'BW_ENABLE_SSO={{ sso }}',
    'PUID=1000',
    'globalSettings__enableCloudCommunication=true',
    'globalSettings__mail__replyToEmail=no-reply@$BW_DOMAIN',
    'globalSettings__mail__smtp__host=smtp.brindlemoor.com',
    'adminSettings__admins=ops@brindlemoor.com',
  ]
  expect(rulesIn(`${lite.join('\n')}\n`, 'settings.env.j2')).toEqual([])
})

test('without such a line it is', () => {
  const file = soundFileWith({ [host]: '{% if relay %}\n{% endif %}' })
  expect(rulesIn(file)).toEqual(['19 smtp-not-configured'])
})

test.each([
  ['{{ domain }}', 'no-reply@$DOMAIN'],
  ['{{ domain }}', 'no-reply@${MAIL}'],
])('what holds a variable of the file that is filled in is not judged', (domain, sender) => {
  const lines = `DOMAIN=${domain}\nMAIL=mail.$DOMAIN\nglobalSettings__mail__replyToEmail=${sender}`
  expect(rulesIn(soundFileWith({ globalSettings__mail__replyToEmail: lines }))).toEqual([])
})

test('literals are judged as in any file', () => {
  const file = soundFileWith({ globalSettings__mail__smtp__port: 'globalSettings__mail__smtp__port=465' })
  expect(rulesIn(`{% if relay %}\n${file}{% endif %}\n`)).toEqual(['17 smtp-tls-mismatch'])
})
