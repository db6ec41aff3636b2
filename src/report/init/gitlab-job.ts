import { project } from '../../messages/project.js'
import { jobName } from './workflow.js'

/** Where GitLab looks for its jobs, and where one is written to be included by it. */
export const gitlabPaths = { main: '.gitlab-ci.yml', included: '.gitlab/override-lint.yml' } as const

/** A job of GitLab's that lints merge requests and the default branch, at one version of this program. */
export function gitlabJob(): string {
  return `# Checks global.override.env before a merge; the merge request shows the findings as code quality.
${jobName}:
  image: node:24-alpine
  variables:
    GIT_DEPTH: "1"
  script:
    - npx --yes ${project.name}@${project.version} --report gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`
}
