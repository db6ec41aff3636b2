import { readFileSync } from 'node:fs'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { policyOf } from '../../src/config/build-policy.js'
import { combine } from '../../src/config/choices.js'
import { parseConfig } from '../../src/config/parse-config.js'
import { lint } from '../../src/lint.js'
import { matcher } from '../../src/policy/glob.js'
import { defaultPolicy } from '../../src/policy/policy.js'
import { configFile, wantedBy } from '../../src/report/init/config-file.js'
import { gitlabJob } from '../../src/report/init/gitlab-job.js'
import { checkoutPin, uses } from '../../src/report/init/pins.js'
import { jobName, workflow } from '../../src/report/init/workflow.js'
import { SourceText } from '../../src/source/text.js'
import { sourceOf } from '../lint-text.js'
import { clean, soundFileWith } from '../samples.js'

const commit = '0123456789abcdef0123456789abcdef01234567'
const self = { action: 'override-lint/override-lint', commit, version: 'v1.0.0' }

function wanted(content: string, path = 'global.override.env') {
  const [file] = lint([sourceOf(new SourceText(content), path)], defaultPolicy).files
  if (file === undefined) throw new Error('one file has one report')
  return file
}

describe('the workflow', () => {
  const content = workflow(self)
  const parsed = parse(content)

  test('is one to GitHub', () => {
    const { context } = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter())
    expect(context.errors.getErrors()).toEqual([])
  })

  test('reads and nothing else, keeps no token, and runs for the merge queue too, without a path filter', () => {
    expect(parsed.permissions).toEqual({})
    expect(parsed.jobs[jobName].permissions).toEqual({ contents: 'read' })
    expect(parsed.jobs[jobName].steps[0].with).toEqual({ 'persist-credentials': false })
    expect(parsed.on).toEqual({ pull_request: null, merge_group: null })
  })

  test('pins every action to a commit with its version behind it', () => {
    const used = [...content.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(used).toHaveLength(2)
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('names its job as the README does, and checks out by the same pin', () => {
    const example = readFileSync('examples/workflows/minimal.yml', 'utf8')
    expect(Object.keys(parse(example).jobs)).toEqual([jobName])
    expect(example).toContain(`uses: ${uses(checkoutPin)}\n`)
  })

  test('names the tag where no commit is known', () => {
    expect(workflow({ ...self, commit: null })).toContain('uses: override-lint/override-lint@v1.0.0\n')
  })

  test('names no version where the commit is none', () => {
    expect(workflow({ ...self, version: null })).toContain(`uses: override-lint/override-lint@${commit}\n`)
  })
})

test('the GitLab job is that of the example, but for where the program comes from', () => {
  const [example, made] = [readFileSync('examples/gitlab/gitlab-ci.yml', 'utf8'), gitlabJob()].map(
    (text) => parse(text)[jobName],
  )
  expect({ ...made, script: [] }).toEqual({ ...example, script: [] })
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(made.script).toEqual([
    `npx --yes override-lint@${version} --report gitlab=gl-code-quality-report.json`,
  ])
})

describe('the config', () => {
  test('names what the file shows is wanted: ready, broken or filled in at deploy, not what is off', () => {
    const features = (changes: Record<string, string | null>) =>
      wantedBy(wanted(soundFileWith(changes))).features
    expect(features({})).toEqual(['invitations', 'billing-sync', 'invite-only'])
    const key = (value: string) => ({ globalSettings__hibpApiKey: `globalSettings__hibpApiKey=${value}` })
    expect(features(key('${HIBP_KEY}'))).toContain('breach-report')
    expect(features({ globalSettings__mail__smtp__host: null })).not.toContain('invitations')
    const registration = 'globalSettings__disableUserRegistration'
    expect(features({ [registration]: `${registration}=vrai` })).toContain('invite-only')
  })

  test('names what a fragment leaves to the deployment, after which nothing is said of it', () => {
    const fragment = wanted('globalSettings__mail__smtp__ssl=true\n')
    expect(fragment.findings.map(({ rule }) => rule)).toContain('fragment-incomplete')
    const choices = parseConfig(configFile([wantedBy(fragment)], null), 'x.yml')
    const provided = choices.overrides?.[0]?.provided?.value
    expect(provided).toContain('globalSettings__installation__key')
    const policy = policyOf(combine({}, choices))
    const [after] = lint([sourceOf(new SourceText('globalSettings__mail__smtp__ssl=true\n'))], policy).files
    expect(after?.findings.map(({ rule }) => rule)).not.toContain('fragment-incomplete')
    expect(wantedBy(wanted(clean)).provided).toEqual([])
  })

  test('says at the top what all files want, and the rest once for all that want the same', () => {
    const content = configFile(
      [
        { path: 'a/x.env', features: ['invitations'], provided: [] },
        { path: 'b[1]/x.env', features: ['invitations', 'duo'], provided: [] },
        { path: '!c/"x".env', features: ['invitations', 'duo'], provided: [] },
      ],
      'base.json',
    )
    const { features, overrides, baseline } = parseConfig(content, 'x.yml')
    expect(features?.value).toEqual(['invitations'])
    expect(baseline?.value).toBe('base.json')
    expect(overrides).toHaveLength(1)
    expect(overrides?.[0]?.features?.value).toEqual(['invitations', 'duo'])
    const matches = matcher(overrides?.[0]?.files ?? [])
    expect(['a/x.env', 'b[1]/x.env', '!c/"x".env', 'b1/x.env'].map(matches)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('says nothing of features where no file wants one', () => {
    expect(parse(configFile([], null))).toEqual({ organization: { plan: 'enterprise' } })
  })
})
