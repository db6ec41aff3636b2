/** What `preview-update` says. */
export const preview = {
  preview: {
    now: 'the file now',
    after: 'after Bitwarden’s update',
    lite: 'This is a file of Bitwarden Lite, which no update rewrites: nothing is lost.',
    unchanged: 'Bitwarden’s update leaves this file as it is.',
    nothingLost: 'Nothing is lost: every setting keeps its value.',
    moved: 'moved',
    changed: 'changed',
    default: 'added by the update',
    deleted: 'deleted',
    rejectedNow:
      'Compose already rejects this file, before any update, so the values shown here are uncertain. Check the file and correct it first.',
    rejected:
      'Compose rejects the file after the update: the server is stopped and does not start again. Correct what is listed below before you update.',
    unescaped:
      'The backslashes before quotes in {name} are removed: the server gets another value. Put the value in single quotes, or choose one without quotes.',
    unescapedRejected:
      'The backslashes before quotes in {name} are removed, and Compose rejects what is left. Put the value in single quotes, or choose one without quotes.',
    cut: 'The value of {name} spans several lines, which are read one by one: the server gets another value. Write it on one line.',
    cutRejected:
      'The value of {name} spans several lines, which are read one by one, and Compose rejects what is left. Write it on one line.',
    movedValue:
      'The lines are reordered, and the variable that {name} refers to ends up below it: the server gets another value. Write the value itself instead of the reference.',
    movedRejected:
      'The lines are reordered, and the variable that {name} refers to ends up below it, which Compose rejects. Write the value itself instead of the reference.',
    colon:
      'The line of {name} is deleted, because it has a colon and no equals sign. Write it with an equals sign.',
    colonDefault:
      'The line of {name} is deleted, because it has a colon and no equals sign, and Bitwarden’s default takes its place. Write it with an equals sign.',
    nameOnly:
      'The line of {name} is deleted, because it has no equals sign. Write the value after an equals sign, or delete the line.',
    database:
      '`{setting}` is missing and is added with a new random password, which the database does not know. Add the line with the connection string in use.',
    certificate:
      '`{setting}` is missing and is added empty: Identity and SSO cannot open their certificate and crash-loop at start. Add the line with the password in use.',
    server:
      '`{setting}` is missing and is added as all zeros: the server’s containers then crash-loop at start. Add the line with the id from bitwarden.com/host.',
    cloud:
      '`{setting}` is missing and is added empty: push notifications are off, and Bitwarden’s cloud rejects license sync. Add the line with the key from bitwarden.com/host.',
    mail: '`{setting}` is missing and is added as 587, while the server used 25 until then. Add the line with the port in use.',
    duplicate:
      'The line of {name} stays, and Bitwarden’s own spelling is added with a default: the server takes one of the two values at random at each start. Spell the name as Bitwarden does.',
    shadowed:
      'The line of {name} stays and wins, but is added again with a default, because the name does not begin the line, or a space or colon follows it. Begin the line with the name and an equals sign.',
    vault:
      '`globalSettings__baseServiceUri__vault` is set to the `url` of config.yml. Write the same address in both.',
    replace:
      '{settings} {count|is|are} missing and {count|is|are} added as REPLACE, which the server treats as not set.',
    defaults:
      '{settings} {count|is|are} missing and {count|is|are} added with Bitwarden’s {count|default|defaults}.',
    comments:
      '{count|# comment is|# comments are} deleted ({count|line|lines} {lines}). Keep notes elsewhere.',
    manyComments:
      '{count|# comment is|# comments are} deleted, the first on lines {lines}. Keep notes elsewhere.',
    lineEnds: 'The file is rewritten with LF line endings and without a byte order mark.',
  },
} as const
