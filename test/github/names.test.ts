import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { jobName } from '../../src/report/init/workflow.js'
import { blocksOf, pages } from '../docs/pages.js'

/** One name from the example to the ruleset: a required check that nobody reports waits for ever. */
const folder = 'examples/workflows'
const readJson = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))

const gates = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, workflow: parse(readFileSync(`${folder}/${name}`, 'utf8')) }))
  .filter(({ workflow }) => JSON.stringify(workflow.on).includes('pull_request'))

test.each(gates)('the one job of $name is the check that the pages name', ({ workflow }) => {
  expect(Object.keys(workflow.jobs)).toEqual([jobName])
  // A name of its own would be the name of the check.
  expect(workflow.jobs[jobName].name).toBeUndefined()
})

describe('a repository’s ruleset', () => {
  const [rule] = readJson('ruleset.json').rules

  test('requires that check, from GitHub Actions alone', () => {
    expect(rule.type).toBe('required_status_checks')
    expect(rule.parameters.required_status_checks).toEqual([{ context: jobName, integration_id: 15368 }])
  })

  test('is what the pages tell to set', () => {
    for (const path of ['README.md', 'docs/recipes.md']) {
      const text = readFileSync(path, 'utf8').replace(/\s+/g, ' ')
      const told = [...text.matchAll(/Require status checks to pass\*,? (?:with the check|add) `([^`]+)`/g)]
      expect(
        told.map(([, name]) => name),
        path,
      ).toEqual([jobName])
    }
    expect(readFileSync('README.fr.md', 'utf8')).toMatch(
      new RegExp(`\`${jobName}\` \\[obligatoire\\]\\(docs/recipes.md#block-merges\\)`),
    )
  })
})

describe('a called workflow', () => {
  const organization = parse(readFileSync(`${folder}/organization.yml`, 'utf8'))
  const caller = parse(readFileSync(`${folder}/organization-caller.yml`, 'utf8'))
  const [calling = ''] = Object.keys(caller.jobs)
  const [called = ''] = Object.keys(organization.jobs)
  const check = `${calling} / ${called}`

  test('has a check of two names, which its page and its comment say', () => {
    expect(readFileSync('docs/recipes.md', 'utf8')).toContain(`require\n\`${check}\``)
    expect(readFileSync(`${folder}/organization-caller.yml`, 'utf8')).toContain(`"${check}"`)
  })

  test('is the file that the organization’s ruleset and the caller name', () => {
    const [rule] = readJson('organization-ruleset.json').rules
    const [{ path }] = rule.parameters.workflows
    expect(path).toBe('.github/workflows/organization.yml')
    expect(caller.jobs[calling].uses).toContain(`/${path}@`)
  })
})

test('jobs elsewhere have the name too', () => {
  const gitlab = parse(readFileSync('examples/gitlab/gitlab-ci.yml', 'utf8'))
  const bitbucket = parse(readFileSync('examples/bitbucket/bitbucket-pipelines.yml', 'utf8'))
  const azure = parse(readFileSync('examples/azure-pipelines/azure-pipelines.yml', 'utf8'))
  expect(Object.keys(gitlab)).toEqual([jobName])
  expect(bitbucket.pipelines['pull-requests']['**'][0].step.name).toBe(jobName)
  expect(azure.steps.map((step: { displayName?: string }) => step.displayName)).toContain(jobName)
  expect(readFileSync('examples/jenkins/Jenkinsfile', 'utf8')).toContain(`stage('${jobName}')`)
})

test('no page shows a job of another name', () => {
  const shown = pages
    .filter(({ path }) => /^(?:README|docs\/)/.test(path))
    .flatMap(blocksOf)
    .flatMap(({ lines }) =>
      [...lines.join('\n').matchAll(/^jobs:\n {2}([\w-]+):$/gm)].map(([, name]) => name),
    )
  expect(new Set(shown)).toEqual(new Set([jobName, 'audit']))
})
