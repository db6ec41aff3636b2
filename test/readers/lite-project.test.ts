import { expect, test } from 'vitest'
import { parseLiteProject } from '../../src/readers/companions/lite-project.js'

const project = (text: string) => parseLiteProject(text, 'settings.env')

test('gives what Compose gives the service of Lite, in all forms', () => {
  const text = `services:
  bitwarden:
    image: ghcr.io/bitwarden/lite:2026.8.0
    command: echo $$HOME
    ports: ["$BW_PORT:8080"]
    env_file: ["./settings.env"]
    environment:
      BW_DB_PASSWORD: \${DB_PASSWORD:?}
    volumes:
      - bitwarden:/etc/bitwarden
      - ./data:/data:rw
      - C:\\logs:/var/log/bitwarden
      - type: bind
        source: ./x
        target: /x
  db:
    image: mariadb:10
    environment: [MARIADB_USER=bitwarden]
`
  expect(project(text)).toEqual({
    keys: new Set(['BW_DB_PASSWORD']),
    overrides: new Set(['BW_DB_PASSWORD']),
    variables: new Set(['DB_PASSWORD', 'BW_PORT']),
    hasOtherEnvFile: false,
    mounts: ['/etc/bitwarden', '/data', '/var/log/bitwarden', '/x'],
    release: '2026.8.0',
  })
})

test.each([
  ['its image', 'image: bitwarden/self-host:beta', { release: null }],
  ['its image by digest', 'image: ghcr.io/bitwarden/lite@sha256:0000', { release: null }],
  ['the env file it reads', 'env_file: settings.env', { hasOtherEnvFile: false }],
  ['one of several', 'env_file: [a.env, {path: b/settings.env}]', { hasOtherEnvFile: true }],
  ['an anchor', 'image: ghcr.io/bitwarden/lite\n    environment: {<<: *common}', { keys: new Set(['TZ']) }],
])('knows the service by %s', (_, service, expected) => {
  expect(project(`x-common: &common {TZ: UTC}\nservices:\n  bw:\n    ${service}\n`)).toMatchObject(expected)
})

test.each([
  '',
  'services:\n',
  'services:\n  api:\n    image: ghcr.io/bitwarden/api:2026.8.0\n',
  'services:\n  x:\n    env_file: other.env\n',
  'services: [1]\n',
  ': : :\n- {',
])('is none in %j', (text) => {
  expect(project(text)).toBeNull()
})

test('is none in a file of a size that no project has', () => {
  const text = 'services:\n  bw:\n    image: ghcr.io/bitwarden/lite\n'
  expect(project(text)).not.toBeNull()
  expect(project(`${text}#${'x'.repeat(128 * 1024)}\n`)).toBeNull()
})
