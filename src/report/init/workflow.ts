import { checkoutPin, type Pin, uses } from './pins.js'

/** The job, whose name is that of the check on a pull request. */
export const jobName = 'override-lint'

/** Where the workflow is written. */
export const workflowPath = '.github/workflows/override-lint.yml'

/** A workflow of GitHub's that lints every pull request and the merge queue, pinned and with read access alone. */
export function workflow(self: Pin): string {
  return `# Checks global.override.env before a merge. The check on a pull request is called "${jobName}".
# Without \`paths:\`, on purpose: a workflow that a path filter skips leaves its required check waiting forever.
name: Override lint
on:
  pull_request:
  merge_group:
permissions: {}
jobs:
  ${jobName}:
    runs-on: ubuntu-latest
    permissions:
      # For the checkout, and to compare with the base of the change.
      contents: read
    steps:
      - uses: ${uses(checkoutPin)}
        with:
          persist-credentials: false
      - uses: ${uses(self)}
`
}
