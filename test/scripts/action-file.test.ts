import { existsSync, readFileSync } from 'node:fs'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputs } from '../../src/github/inputs.js'
import { outputs } from '../../src/github/outputs.js'

const content = readFileSync('action.yml', 'utf8')
const action = parse(content)

test('is an action to GitHub', () => {
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
  expect(context.errors.getErrors()).toEqual([])
})

test('declares the inputs and outputs that the code has', () => {
  expect(Object.keys(action.inputs)).toEqual(Object.keys(inputs))
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
})

test('leaves every input to the user, and every default but the token to the code', () => {
  for (const [name, input] of Object.entries<{ required: boolean; default?: string }>(action.inputs)) {
    expect(input.required, name).toBe(false)
    expect(input.default, name).toBe(name === 'github-token' ? inputs[name].default : undefined)
  }
})

test('starts what is committed', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  expect(existsSync(action.runs.main)).toBe(true)
})
