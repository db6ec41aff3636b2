/** What `init` says while it sets a repository up. */
export const init = {
  init: {
    found: 'Found:',
    nothing:
      'No global.override.env was found in {folder}: there is nothing to set up. Name the folder of the repository, or list the files under `files` in a config first.',
    noFolder: '{folder} is not a folder. Name the folder of the repository.',
    kept: '{path} is there and stays as it is.',
    recorded:
      '{count|# error or warning is|# errors and warnings are} recorded in {path}, so they do not count. Fix them first if you can: `override-lint --no-config` shows them all.',
    passes: 'With this, the check passes:',
    fails: 'With this, the check does not pass:',
    written: '{path} is written.',
    notWritten: 'Nothing was written (`--print`).',
    nothingToWrite: 'There is nothing to write.',
    left: 'Left to do:',
    require:
      'Make the check required: Settings, Rules, Rulesets, New branch ruleset; target the default branch, tick “Require status checks to pass” and add `{job}`. The name is in the list once the workflow has run.',
    requirePipeline: 'Make the job required: Settings, Merge requests, tick “Pipelines must succeed”.',
    include: 'Include the job in .gitlab-ci.yml: `include: {path}`.',
    invite:
      'After the next deployment, send yourself an invitation: no file shows that the mail server takes the mail.',
    pin: 'Pin the action to the commit of {version}: this program was not started from a release, and does not know it.',
    outside:
      '{path} cannot be written: a symlink on its way leads out of the repository. Remove the symlink.',
  },
} as const
