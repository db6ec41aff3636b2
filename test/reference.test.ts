import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { bounds } from '../scripts/docs/bounds.js'
import { reference } from '../scripts/docs/reference.js'
import { colors, flagNames, formats } from '../src/cli/flags.js'
import { commentIgnores, ifNoFiles, plans } from '../src/config/choices.js'
import { configKeys } from '../src/config/keys.js'
import { configSchema } from '../src/config/schema.js'
import { configPaths } from '../src/files/config.js'
import { gates } from '../src/github/gate.js'
import { inputs } from '../src/github/inputs.js'
import { outputs } from '../src/github/outputs.js'
import { levels } from '../src/messages/severity.js'
import { failOns } from '../src/policy/fail-on.js'
import { features } from '../src/readiness/feature.js'

/** What users depend on: changing one of these breaks somebody's workflow. */
const promised = {
  options: [
    ...['format', 'report', 'fail-on', 'config', 'no-config', 'print-config', 'server-version', 'baseline'],
    ...[
      'write-baseline',
      'fix',
      'fix-dry-run',
      'comment-ignores',
      'rule',
      'language',
      'if-no-files',
      'stdin-filename',
      'print',
      'stdio',
      'color',
    ],
    ...['help', 'version'],
  ],
  inputs: [
    ...['files', 'config', 'rules', 'fail-on', 'gate', 'server-version', 'language', 'baseline'],
    ...[
      'if-no-files',
      'comment-ignores',
      'suggestions',
      'summary',
      'sarif-file',
      'json-file',
      'github-token',
    ],
  ],
  outputs: [
    ...['result', 'error-count', 'warning-count', 'notice-count', 'suppressed-count', 'files-checked'],
    ...['readiness', 'sarif-file', 'json-file'],
  ],
  keys: [
    ...['files', 'templates', 'provided', 'tokens', 'organization', 'organization.plan'],
    ...['organization.features', 'server-version', 'fail-on', 'language', 'after-merge', 'rules', 'rules.*'],
    ...[
      'ignore',
      'ignore[].rule',
      'ignore[].files',
      'ignore[].setting',
      'ignore[].reason',
      'comment-ignores',
    ],
    ...['overrides'],
    ...['overrides[].files', 'overrides[].organization', 'overrides[].organization.plan'],
    ...['overrides[].organization.features', 'overrides[].rules', 'overrides[].rules.*'],
    ...['overrides[].provided', 'baseline'],
  ],
}

describe('what is public', () => {
  test('is what was promised: no option, input, output or key less or more', () => {
    expect(flagNames).toEqual(promised.options)
    expect(Object.keys(inputs)).toEqual(promised.inputs)
    expect(Object.keys(outputs)).toEqual(promised.outputs)
    expect(Object.keys(configKeys)).toEqual(promised.keys)
  })

  test('takes the words that were promised', () => {
    expect(formats).toEqual(['text', 'json', 'sarif', 'github', 'gitlab'])
    expect(failOns).toEqual(['error', 'warning', 'notice', 'never'])
    expect(levels).toEqual(['error', 'warning', 'notice', 'off'])
    expect(ifNoFiles).toEqual(['error', 'warn', 'ignore'])
    expect(commentIgnores).toEqual(['on', 'off'])
    expect(colors).toEqual(['auto', 'always', 'never'])
    expect(plans).toEqual(['enterprise', 'families'])
    expect(gates).toEqual(['all', 'changed-files', 'new'])
    expect(features).toEqual([
      ...['invitations', 'billing-sync', 'duo', 'breach-report', 'invite-only', 'sso-for-everyone'],
    ])
    expect(configPaths).toEqual([
      '.github/override-lint.yml',
      '.override-lint.yml',
      '.github/override-lint.yaml',
      '.override-lint.yaml',
    ])
  })
})

describe('the config’s keys', () => {
  test('are those its schema takes, in the same places', () => {
    const schema = z.toJSONSchema(configSchema, { io: 'input' })
    expect(new Set(placesIn(schema, ''))).toEqual(new Set(promised.keys))
  })
})

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))

  test('declares the inputs and outputs that the code reads and sets', () => {
    expect(Object.keys(action.inputs)).toEqual(promised.inputs)
    expect(Object.keys(action.outputs)).toEqual(promised.outputs)
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('has no default but the token: it would win over the config', () => {
    const defaults = Object.entries<{ default?: string }>(action.inputs)
      .filter(([, input]) => input.default !== undefined)
      .map(([name, input]) => [name, input.default])
    expect(defaults).toEqual([['github-token', '${{ github.token }}']])
  })
})

describe('the reference', () => {
  test('is written from the code, and fresh', () => {
    for (const { path, content } of reference()) expect(readFileSync(path, 'utf8')).toBe(content)
  })

  test('names everything that is public', () => {
    const [text] = reference().map(({ content }) => content)
    for (const option of promised.options) expect(text).toMatch(new RegExp(`\`(?:-\\w, )?--${option}[ [\`]`))
    for (const name of [...promised.inputs, ...promised.outputs, ...promised.keys])
      expect(text).toContain(`| \`${name}\` |`)
  })
})

/** The places of all keys below a JSON Schema, as `configKeys` writes them. */
function placesIn(schema: z.core.JSONSchema.BaseSchema, place: string): string[] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    const at = place === '' ? key : `${place}.${key}`
    return [at, ...placesBelow(below, at)]
  })
  const rules = schema.propertyNames === undefined ? [] : [`${place}.*`]
  return [...named, ...rules]
}

function placesBelow(schema: z.core.JSONSchema.BaseSchema | boolean, place: string): string[] {
  if (typeof schema === 'boolean') return []
  const { items } = schema
  if (typeof items === 'object' && !Array.isArray(items)) return placesIn(items, `${place}[]`)
  return placesIn(schema, place)
}

test('the reference names every bound with its figure, and what is said beyond it', () => {
  const [{ content } = { content: '' }] = reference()
  for (const [what, most, beyond] of bounds) expect(content).toContain(`| ${what} | ${most} | ${beyond} |`)
  expect(new Set(bounds.map(([what]) => what)).size).toBe(bounds.length)
  expect(bounds.filter(([, most]) => !/\d/.test(most))).toEqual([])
})

test('no constant of a bound that a file, a config or a change can reach is missing there', () => {
  const own = readFileSync('scripts/docs/bounds.ts', 'utf8')
  const declared = filesOf('src').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^export const (max\w+|\w+Limits?|most\w+) =/gm),
  ])
  const missing = declared
    .map(([, name = '']) => name)
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(own))
  expect(missing).toEqual([])
})

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
}
