/** English texts: cli, explain, failure. */
export const cli = {
  cli: {
    usage: 'Usage:',
    options: 'Options:',
    lint: 'lint files or folders; “-” reads standard input; none: the current folder',
    explain: 'what a rule or setting means and how to ignore it; none: the list of rules',
    previewUpdate: 'what Bitwarden’s own update will do to the file, as a diff with values masked',
    exitCodes:
      'Exit code: 0 clean, 1 findings at or above `--fail-on`, 2 your mistake or an unreadable file, 3 a bug in this program.',
    unknownOption: 'Unknown option {name}. {hint}',
    anOption: 'beginning with a dash',
    seeHelp: '`override-lint --help` lists the options.',
    needsArgument: '`{name}` needs an argument. Write `{name} {argument}`.',
    takesNone: '`{name}` takes no argument. Write it alone.',
    twice: '`{name}` is given twice. Keep one.',
    together: '`{one}` and `{other}` cannot be combined. Keep one.',
    stdinAlone: 'Standard input (“-”) must be the only path. Leave out the others.',
    stdinName: '`--stdin-filename` names what “-” reads. Add “-” or leave it out.',
    onePath: '`{command}` takes one argument. Leave out the rest.',
    oneFile: '`{command}` takes the path of one file. Add it.',
    noFix: 'Standard input cannot be fixed in place. Leave out `--fix`.',
    noFiles:
      'No global.override.env was found: nothing was checked. Name the files or folders, or list patterns under `files` in the config.',
    noFilesMatch:
      'No file matches the patterns of {source}: nothing was checked. Correct them, or write `--if-no-files ignore`.',
    stdinUnread:
      'Something was written to standard input and was not read. To check it, write `-` as the path.',
    cannotPrint:
      'The report cannot be written to standard output ({code}). Check the disk, or what the output is connected to.',
    progress: '{done} of {total} files checked',
    ofFile: '{path}: {why}',
    baselineWritten: '{path} now records {count|# finding|# findings}.',
    neither: '{name} is neither a rule nor a setting. {hint}',
  },
  explain: {
    severity: 'Severity: {level}. Since version {since}.',
    off: 'off by default',
    fixSafe: 'Fixed by `--fix`.',
    fixUnsafe: 'Fixed by `--fix=unsafe`: check the result.',
    fixDisplay: 'The fix is shown, not made.',
    says: 'Messages:',
    ignore: 'To ignore it, in {path}:',
    why: 'why it is ignored',
    page: 'More: {url}',
    type: 'Type: `{type}`.',
    typeOneOf: 'Type: one of {words}.',
    standard: 'Default: {value}.',
    nothing: 'No default.',
    secret: 'It is a secret: findings mark only its name.',
    since: 'Read since Bitwarden {release}.',
    removed: '{name} has had no effect since Bitwarden {release}.',
    replaced: '{name} took its place.',
    provided: 'If it is filled in at deploy, in {path}:',
    placeholderIsNone: 'Empty, `REPLACE` or `SECRET`, it counts as not set.',
    textAsIs: 'Empty or `REPLACE`, it is used as it is.',
    mustBind:
      'If it is empty, `REPLACE` or anything else that is not {wanted}, the server’s containers crash-loop at start.',
    emptyOrBind:
      'Empty counts as not set; if it is `REPLACE` or anything else that is not {wanted}, the server’s containers crash-loop at start.',
    list: 'It is a list: write `{name}__0`, `{name}__1` and so on. The name alone is silently ignored.',
    dictionary: 'It takes keys: write `{name}__KEY` for each. The name alone is silently ignored.',
    unused: 'It is still read, but has had no effect since Bitwarden {release}.',
    readsInstead: 'Bitwarden reads `{name}` instead.',
    undocumented: 'Bitwarden’s help does not describe it.',
    meant: '{name} is not a Bitwarden setting and is silently ignored. It probably means:',
    elsewhere: '{name} is read from {path}, not from global.override.env.',
    notHere: '{name} is not read from any file that people edit on a self-hosted server.',
    section: '{name} is a section and takes no value itself. Set what is in it:',
  },
  failure: {
    internal:
      'A bug in override-lint, not a mistake in your files: {error} in {place}. Please report this line; it contains nothing of your files.',
    unknownPlace: 'an unknown place',
    unsaid:
      'A bug in override-lint, not a mistake in your files, that could not be described in full. Please report it.',
  },
} as const
