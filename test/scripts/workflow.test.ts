import { readdirSync, readFileSync } from 'node:fs'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => ({
  name,
  content: readFileSync(`${folder}/${name}`, 'utf8'),
}))

describe.each(workflows)('$name', ({ name, content }) => {
  test('is a workflow to GitHub', () => {
    const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
    expect(context.errors.getErrors()).toEqual([])
  })

  test('pins every action to a commit, with its version behind it', () => {
    const used = [...content.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(used.length).toBeGreaterThan(0)
    for (const action of used)
      expect(action).toMatch(/^(?:[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/)$/)
  })

  test('has no permission but what a job asks for', () => expect(content).toContain('\npermissions: {}\n'))

  test('puts no expression into a script', () => {
    for (const [, script] of content.matchAll(/run: (.*)/g)) expect(script).not.toContain('${{')
  })
})
