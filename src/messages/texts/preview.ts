/** What is said in English: preview. */
export const preview = {
  preview: {
    now: 'the file now',
    after: 'after Bitwarden’s update',
    unchanged: 'Bitwarden’s update leaves this file as it is.',
    nothingLost: 'Nothing is lost: every setting keeps its value.',
    moved: 'moved',
    changed: 'changed',
    default: 'added by the update',
    deleted: 'deleted',
    rejectedNow:
      'Compose rejects this file already, before any update: nothing that is said here of values is certain. Check the file and correct it first.',
    rejected:
      'Compose rejects the file after the update: the server is stopped and does not start again. Correct what is named below before you update.',
    unescaped:
      'The backslashes before quotes are taken out of {name}, so the server gets another value. Put it in single quotes, or choose one without quotes.',
    unescapedRejected:
      'The backslashes before quotes are taken out of {name}, and Compose cannot read what is left. Put the value in single quotes, or choose one without quotes.',
    cut: 'The value of {name} spans several lines, which are taken one by one, so the server gets another value. Write it on one line.',
    cutRejected:
      'The value of {name} spans several lines, which are taken one by one, and Compose cannot read what is left. Write it on one line.',
    movedValue:
      'The lines get another order, and {name} another value, as what it depends on comes below it. Write the value out.',
    movedRejected:
      'The lines get another order, and Compose cannot read {name} any more. Write the value out.',
    colon: 'The line of {name} is deleted, as it has a colon and no equals sign. Write it with one.',
    colonDefault:
      'The line of {name} is deleted, as it has a colon and no equals sign, and Bitwarden’s default comes back in its place. Write it with an equals sign.',
    nameOnly:
      'The line of {name} is deleted, as it has no equals sign. Write a value behind an equals sign, or delete the line.',
    database:
      '`{setting}` is missing and comes back with a new random password, which the database does not know. Add the line with the connection string in use.',
    certificate:
      '`{setting}` is missing and comes back without the password in use, so that the identity certificate cannot be opened and nobody can log in. Add the line.',
    server:
      '`{setting}` is missing and comes back as zeros, with which the server does not start. Add the line with the id from bitwarden.com/host.',
    cloud:
      '`{setting}` is missing and comes back empty, so that push notifications and license sync are refused. Add the line with the key from bitwarden.com/host.',
    mail: '`{setting}` is missing and comes back as 587, where the server used 25 until then. Add the line with the port in use.',
    duplicate:
      'The line of {name} stays and Bitwarden’s own spelling comes in addition, with a default; which of the two the server takes cannot be foreseen. Spell the name as Bitwarden does.',
    shadowed:
      'The line of {name} stays and wins, but is added a second time with a default, as the name does not begin the line or a blank or colon follows it. Begin the line with the name and an equals sign.',
    vault:
      '`globalSettings__baseServiceUri__vault` is set to the `url` of config.yml. Write the same address in both.',
    replace:
      '{settings} {count|is|are} missing and {count|comes|come} back as REPLACE, which the server takes for no value.',
    defaults:
      '{settings} {count|is|are} missing and {count|comes|come} back with Bitwarden’s {count|default|defaults}.',
    comments:
      '{count|# comment is|# comments are} deleted ({count|line|lines} {lines}). Keep notes elsewhere.',
    manyComments:
      '{count|# comment is|# comments are} deleted, the first on lines {lines}. Keep notes elsewhere.',
    lineEnds: 'The file is written anew with plain line feeds and without a byte order mark.',
  },
} as const
