/** What becomes of a command that a page shows. */
export type Shown =
  /** The command line with these arguments, in a copy of the first example; the test runs it. */
  | { readonly kind: 'run'; readonly exit: number }
  /** Another test runs it. */
  | { readonly kind: 'elsewhere'; readonly by: string }
  | { readonly kind: 'not run'; readonly why: string }

const run = (exit: number): Shown => ({ kind: 'run', exit })
const elsewhere = (by: string): Shown => ({ kind: 'elsewhere', by })
const notRun = (why: string): Shown => ({ kind: 'not run', why })

const contributing = elsewhere('test/scripts/contributing.test.ts')
const network = notRun('It fetches from the network.')
const organization = notRun('It needs an organization on GitHub.')
const powerShell = notRun('There is no PowerShell everywhere; exit code and --report are tested as they are.')

/** Every command in a block of a page, as it stands there. */
export const commands: Readonly<Record<string, Shown>> = {
  'node dist/cli/index.js examples/first': run(1),
  'node dist/cli/index.js examples/first --language fr': run(1),
  'node dist/cli/index.js examples': run(1),
  'node dist/cli/index.js examples/works/microsoft-365': run(0),
  'node dist/cli/index.js examples/breaks/name-of-the-help-page': run(1),
  'npx override-lint path/to/bwdata': run(1),
  'npx override-lint --write-baseline .github/override-lint.baseline.json': run(0),
  'npx override-lint preview-update bwdata/env/global.override.env': run(0),
  'npx override-lint --format json --stdin-filename bwdata/env/global.override.env - < bwdata/env/global.override.env':
    run(1),
  'npx override-lint init --print': run(0),
  'npx override-lint init': run(0),
  'npx override-lint redact --format markdown bwdata/env/global.override.env': run(0),
  'npx override-lint lsp --stdio': elsewhere('test/editor/server.test.ts'),

  'npm ci --ignore-scripts && npm run vscode': elsewhere('test/editor/extension.test.ts'),
  'code --install-extension .cache/override-lint-*.vsix': notRun('It needs Visual Studio Code.'),
  'npm ci --ignore-scripts && npm test': elsewhere('.ci/run'),
  'npm run docs && npm run build': contributing,
  'npm run new-rule -- access domain-expiry-short globalSettings__domainVerification__expirationPeriod':
    contributing,
  'npm test': contributing,
  'cp -r dist/cli path/to/your/repository/tools/override-lint': elsewhere('test/docs/examples.test.ts'),
  "printf '#!/bin/sh\\nexec npx --yes override-lint\\n' > .git/hooks/pre-push && chmod +x .git/hooks/pre-push":
    elsewhere('test/docs/examples.test.ts'),

  'gh api repos/YOUR-ORGANIZATION/security-workflows --jq .id': organization,
  'gh api --method POST orgs/YOUR-ORGANIZATION/rulesets --input organization-ruleset.json': organization,
  'git clone https://github.com/bitwarden/server ../server': network,
  'npm run catalogue -- ../server': network,

  'go install github.com/nektos/act@v0.2.89': network,
  'act push --workflows .github/workflows/self-lint.yml --platform ubuntu-latest=-self-hosted': notRun(
    'It needs act, from the network.',
  ),

  'pre-commit try-repo . override-lint --files examples/works/microsoft-365/global.override.env': notRun(
    'It needs pre-commit, from the network.',
  ),

  'npx.cmd override-lint bwdata': powerShell,
  'npx.cmd override-lint --report json=report.json bwdata': powerShell,
  'exit $LASTEXITCODE': powerShell,
}
