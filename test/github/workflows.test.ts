import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputs } from '../../src/github/inputs.js'

const folder = 'examples/workflows'
const workflows = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, content: readFileSync(path.join(folder, name), 'utf8') }))

interface Workflow {
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions?: unknown
  readonly uses?: string
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[]
}

const ours = 'override-lint/override-lint@v1'

describe.each(workflows)('examples/workflows/$name', ({ name, content }) => {
  const workflow: Workflow = parse(content)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps ?? [])

  test('is a workflow to GitHub', () => {
    const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
    expect(context.errors.getErrors()).toEqual([])
  })

  test('gives each job the permissions it needs, and no other any', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).toBeDefined()
  })

  test('has no path filter: a required check would wait for ever', () => {
    expect(JSON.stringify(workflow.on)).not.toContain('paths')
  })

  test('pins what is not ours to a commit, with its version behind it', () => {
    for (const [, action = ''] of content.matchAll(/^ +-? ?uses: (.*)/gm)) {
      if (action === ours || action.startsWith('your-organization/')) continue
      expect(action).toMatch(/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('uses inputs that exist', () => {
    const used = steps.filter((step) => step.uses === ours).flatMap((step) => Object.keys(step.with ?? {}))
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(used))
  })
})
