import { rule } from '../rule.js'

/**
 * An ignore of the config, a baseline entry or an ignore comment that matches nothing. No file shows it alone:
 * `policy/apply-suppressions.ts` finds it when every file has been judged.
 */
export default rule('ignore-unused', {
  title: 'ignore that matches nothing',
  severity: 'notice',
  since: '1.0.0',
  messages: {
    config:
      'This ignore of `{rule}` matches no finding, so it would hide a later one. Delete it from the config.',
    'setting-misspelt':
      'This ignore of `{rule}` is for a setting that does not exist, so it suppresses nothing. Did you mean `{setting}`?',
    'setting-unknown':
      'This ignore of `{rule}` is for a setting that does not exist, so it suppresses nothing. Correct the name in `setting`, or leave `setting` out.',
    files:
      'No file that is checked matches the `files` of this ignore of `{rule}`, so it suppresses nothing. Correct the patterns, or delete the ignore.',
    baseline:
      '{count|# entry|# entries} of this baseline no longer {count|matches|match} a finding, so {count|it|they} would hide new ones. Rewrite it with `--write-baseline`.',
    comment:
      'This comment ignores `{rule}`, which has no finding below it, so it would hide a later one. Delete the comment.',
    'comments-off':
      'Ignore comments do not count here (`comment-ignores: off`), so this one suppresses nothing. Delete it, or move it to the config.',
    wanted:
      'This comment ignores `{rule}`, but the config wants the feature that this breaks, so only the config can suppress it. Delete the comment.',
    'unknown-rule':
      'This comment ignores a rule that does not exist, so it suppresses nothing. Correct the id; `override-lint explain` lists the rules.',
    'no-reason':
      'This comment ignores `{rule}` without a reason, so it suppresses nothing. Add the reason after a colon: `# override-lint-ignore {rule}: reason`.',
  },
})
