/** What a workflow says: outputs, annotations, the log and the job summary. */
export const github = {
  outputs: {
    result: '`pass`, `fail`, `error`, or `none` where nothing was checked',
    errorCount: 'Number of errors',
    warningCount: 'Number of warnings',
    noticeCount: 'Number of notices',
    suppressedCount: 'Number of suppressed findings',
    filesChecked: 'Number of files checked',
    readiness: 'The readiness of every organization feature by file, as JSON',
    sarifFile: 'The path of the SARIF report, where one was asked for',
    jsonFile: 'The path of the JSON report, where one was asked for',
  },
  action: {
    noFiles:
      'No global.override.env was found in the workspace: nothing was checked. Check out the repository first, or name the files in `files`.',
    noFilesMatch:
      'No file matches the patterns of {source}: nothing was checked. Correct them, or set `if-no-files: ignore`.',
    noWorkspace: 'GITHUB_WORKSPACE is not set. Run this as a step of a workflow, after actions/checkout.',
    workspaceMissing:
      '{path}, which GITHUB_WORKSPACE names, is not a folder that can be read. Run this after actions/checkout, in the same container.',
    noOutputs:
      'The outputs of this step cannot be written ({code}). Check GITHUB_OUTPUT and the disk of the runner; the findings are in the log.',
    noSummary: 'The job summary cannot be written; every finding is in the log.',
  },
  change: {
    gate: 'Failing on `{from}`: `fail-on` becomes `{to}`',
    rule: 'the rule `{rule}`',
    level: 'the level `{from}` of `{rule}`, which becomes `{to}`',
    ignore: '`{rule}` by an ignore of the config, with the reason “{reason}”',
    comment: '`{rule}` by a comment in {path}',
    baseline: '{count|# finding|# findings} by the baseline',
    inFiles: '{what}, in {paths}',
    path: '{path}',
    provided: 'the check of {settings}, now filled in at deploy (`provided`)',
    template: 'the checks that a template is not given (`templates`)',
    tokens: 'the check of values of the form {tokens}, now filled in at deploy (`tokens`)',
    plan: 'the requirement of `billing-sync`: `organization.plan` becomes `families`',
    features: 'the requirement of {features} (`organization.features`)',
    release: 'the release to check against, which becomes {to} (`server-version`)',
    commentIgnores: 'the lock on ignore comments (`comment-ignores`)',
    lost: '{path} ({why}): {features}',
    lostBare: '{path} ({why})',
    lostFeatures: '{features} not checked any more',
    deleted: 'deleted',
    moved: 'moved to {to}',
    'left-out': 'left out by `files`',
    symlink: 'replaced by a symlink',
    content: 'no longer recognized by its content',
    encrypted: 'encrypted',
    binary: 'no longer text',
    unreadable: 'unreadable',
    unknown:
      'It is unknown whether this change turns rules off: the configuration before it could not be read.',
  },
  release: {
    title: 'Bitwarden {from} becomes {to} beside {path}. For this file, the new release',
    removed: 'no longer reads {settings}: delete {count|it|them}.',
    renamed: 'reads `{setting}` instead of `{old}`: rename it.',
    unused: 'still reads {settings}, without any effect: delete {count|it|them}.',
    added: 'reads {settings} from now on, which the file sets already.',
    unknown: 'is older and does not read {settings} yet.',
    resets: 'resets {settings} when its own update runs.',
    nothing: 'removes, renames, adds and resets nothing.',
  },
  github: {
    eventUnreadable:
      'GITHUB_EVENT_PATH is not a valid payload of this event. Leave it as the runner sets it.',
    compared: 'Compared with {base}, the merge base: {count|# file|# files} changed.',
    comparedAll: 'Compared with {base}, the merge base; every file counts as changed: {reason}',
    notCompared: 'Compared with nothing: {reason}',
    baseUnknown: 'What this change does, and what it turns off, is not known: {reason}',
    listUnknown:
      'Which files this change touches is not known, so files that are no longer checked may be missing here: {reason}',
    readLimited:
      'GitHub does not answer for now: the token reached a rate limit. Run the job again later, or set `fetch-depth: 0` for actions/checkout.',
    readUnreachable:
      'GitHub cannot be asked: the proxy or `GITHUB_API_URL` of the runner is not a usable address. Correct it, or set `fetch-depth: 0` for actions/checkout.',
    targetHead:
      'This workflow runs on `pull_request_target` and checks out the pull request itself: whatever its author writes can then be run or read with the secrets and the writing token of this repository. Run on `pull_request` instead; everything except suggestions works there.',
    noBase: 'this event has no state before it.',
    newBranch: 'the branch is new, and the commit it starts from was not found.',
    noToken:
      'the earlier commits are not in the checkout, and there is no token to ask GitHub. Set `fetch-depth: 0` for actions/checkout, or leave `github-token` as it is.',
    readDenied:
      'the earlier commits are not in the checkout, and the token may not read them. Add `contents: read` and `pull-requests: read` to `permissions`, or set `fetch-depth: 0` for actions/checkout.',
    readMissing:
      'GitHub does not find the commits (as after a force push) or does not show them to this token. Set `fetch-depth: 0` for actions/checkout.',
    noAnswer:
      'GitHub gave no usable answer. Run the job again, or set `fetch-depth: 0` for actions/checkout.',
    tooManyFiles: 'GitHub does not list that many changed files. Set `fetch-depth: 0` for actions/checkout.',
    movedOn: 'the pull request has newer commits; their run will show it.',
    pullRequestTarget:
      'Under `pull_request_target` the base branch is checked out, not the pull request, and the token can write. Run on `pull_request`: annotations, summary and verdict work there, for forks too.',
    reviewBody: 'override-lint suggests {count|# change|# changes}. Each keeps every other setting as it is.',
    suggestionsPosted: '{count|# suggestion|# suggestions} posted on the pull request.',
    suggestionsRemoved: '{count|# outdated suggestion|# outdated suggestions} removed from the pull request.',
    suggestionsLeft:
      '{count|# more suggestion|# more suggestions} not posted: a pull request gets at most 20. `override-lint --fix` applies them all.',
    suggestionsMerged:
      'No suggestion in {paths}: what was linted is not what the pull request contains, because the base branch changed the same file or an earlier step did.',
    reviewNoPull: 'No suggestions: this run is not for a pull request.',
    reviewNoToken:
      'No suggestions on the pull request: there is no token. Leave `github-token` as it is, or set one.',
    reviewDenied:
      'No suggestions on the pull request: the token may not write there. Add `pull-requests: write` to `permissions`; annotations, summary and verdict do not need it.',
    reviewDeniedFork:
      'No suggestions on the pull request: pull requests from forks get a read-only token. Annotations, summary and verdict need no more.',
    reviewLimited:
      'No suggestions on the pull request: the token reached a rate limit of GitHub. The findings are in the summary.',
    reviewUnreachable:
      'No suggestions on the pull request: the proxy or `GITHUB_API_URL` of the runner is not a usable address. The findings are in the summary.',
    reviewUnprocessable:
      'No suggestions on the pull request: GitHub rejected their lines (422). The findings are in the summary.',
    reviewNoAnswer:
      'No suggestions on the pull request: GitHub gave no usable answer. The findings are in the summary.',
    reviewMovedOn: 'No suggestions on the pull request: it has newer commits, and their run will make them.',
    gateAll: 'What changed is unknown, so every finding counts.',
    gateShared: 'The configuration, the baseline or a companion file changed, so every finding counts.',
    gateChanged: 'Only findings in files that this change touches count.',
    gateNew: 'Only findings that the base did not have count.',
  },
  summary: {
    pass: '{title}: passed',
    fail: '{title}: failed',
    error: '{title}: some files could not be read',
    none: '{title}: nothing was checked',
    judgedBy: 'Checked against Bitwarden {release}.',
    never: 'No finding fails this check (`fail-on: never`).',
    turnsOff: 'This change turns off:',
    lost: 'No longer checked:',
    hidden: 'no longer looked for:',
    notChecked: 'not checked',
    unchangedFiles: '{count|# file|# files} that this change leaves as {count|it was|they were}',
    notReady: 'Features not ready',
    unchangedFindings: '{count|# finding|# findings} in files that this change leaves as they were',
    features: 'What the organization gets',
    change: 'What this change does',
    baseUnknown: 'its earlier state is unknown, so every finding counts as new.',
    fileAdded: 'a new file, so every finding in it is new.',
    gone: 'fixed:',
    nothingNew: 'It adds no finding, fixes none and turns no feature on or off.',
    added: '{count|# new finding|# new findings}',
    fixed: '{count|# fixed finding|# fixed findings}',
    unchanged: '{count|# unchanged finding|# unchanged findings}',
    findings: 'Findings',
    suppressed: '{count|# suppressed finding|# suppressed findings}',
    by: 'Suppressed by',
    reason: 'Reason',
    config: 'config',
    baseline: 'baseline',
    comment: 'comment',
    nextStep: 'Next step',
    doNotRestart: 'Do not restart',
    rejected:
      'Compose rejects `{path}`: `./bitwarden.sh restart` stops the server before Compose reads the file, and Bitwarden would stay down.',
    rejectedLite:
      'Compose rejects `{path}`: `docker compose up -d` ends with an error and changes nothing, and once Bitwarden Lite is stopped, it stays down.',
    restart: 'After the merge, run `{command}` on the server; until then it keeps the old values.',
    withoutMessages: 'This is too much for one summary: the messages are left out here; they are in the log.',
    onlyCounts:
      'This is too much for one summary: it shows only counts, for at most {count|# file|# files}; the findings are in the log.',
    errors: 'Errors',
    warnings: 'Warnings',
    notices: 'Notices',
  },
  annotation: {
    nothingChecked:
      'No file was checked, so this run says nothing about your server. Check out the repository before this step, or name the files in `files`.',
    moreErrors: '{count|# more error|# more errors}',
    moreWarnings: '{count|# more warning|# more warnings}',
    moreNotices: '{count|# more notice|# more notices}',
    inSummary: '{more}: GitHub shows ten per level. The job summary has all of them.',
    inLog: '{more}: GitHub shows ten per level. The log of this step has all of them.',
  },
} as const
