import type { Grammar } from './language.js'

/**
 * Every sentence a user reads, in English.
 *
 * `rules`: for each rule its `title` (a noun phrase) and its messages: what is wrong and what happens because
 * of it, then what to do. `texts`: everything else. `{name}` is a parameter; `{count|# file|# files}` a number
 * with its noun.
 */
export const en = {
  rules: {
    'ignore-unused': {
      title: 'ignore that matches nothing',
      config:
        'This ignore of `{rule}` matches no finding, so it would hide one that comes later. Delete it from the config.',
      baseline:
        '{count|# entry|# entries} of this baseline match no finding any more, and would hide new ones. Write it anew with `--write-baseline`.',
      comment:
        'This comment ignores `{rule}`, which has no finding below it, so it would hide one that comes later. Delete the comment.',
      unknownRule:
        'This comment ignores a rule that does not exist, so it does nothing. `override-lint explain` lists the rules.',
      noReason:
        'This comment ignores `{rule}` without a reason, so it does nothing. Write the reason behind a colon: `# override-lint-ignore {rule}: reason`.',
    },
    // Names
    'misspelt-setting': {
      title: 'misspelt setting',
      spelling:
        '{name} is no setting of Bitwarden, which ignores it without a word, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
      separator:
        '{name} is no setting of Bitwarden, which separates the parts of a name by two underscores and ignores this line, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
      nesting:
        '{name} is no setting of Bitwarden: a part of the name is missing or in the wrong place, the server ignores it, and `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
      'file-suffix':
        '{name} is no setting of Bitwarden, which does not read secrets from files named by `_FILE`, so `{setting}` stays unset. Set `{setting}` itself, or list it under `provided` when it is filled in at deploy.',
      invented:
        '{name} was never a setting of Bitwarden, although guides name it; the server ignores it. What it stands for is set by `{setting}`: rename it, and check the value.',
      beside:
        '{name} is no setting of Bitwarden, which ignores it without a word; `{setting}` has a line of its own, and that one counts. If the value here is the right one, write it there; then delete this line.',
    },
    'translated-setting': {
      title: 'translated setting',
      ignored:
        '{name} is no setting of Bitwarden, which ignores it without a word, so `{setting}` stays unset. The {language} guide was translated by a machine, names included: rename it to `{setting}` and keep the value.',
      beside:
        '{name} is no setting of Bitwarden, which ignores it without a word (the {language} guide was translated by a machine, names included); `{setting}` has a line of its own, and that one counts. If the value here is the right one, write it there; then delete this line.',
      rejected:
        'Compose rejects a character in {name}: `restart` would stop Bitwarden and not start it again. The {language} guide was translated by a machine, names included: rename it to `{setting}` and keep the value.',
    },
    'unknown-setting': {
      title: 'unknown setting',
      unknown:
        '{name} is no setting Bitwarden is known to read, in any release so far; the server ignores it without a word. Check the name against Bitwarden’s documentation, or delete the line.',
    },
    'duplicate-setting': {
      title: 'setting given twice',
      different:
        '`{setting}` is set on lines {line} and {winning} with different values: line {winning} wins, line {line} does nothing. Delete the line you do not want.',
      same: '`{setting}` is set on lines {line} and {winning} with the same value: line {line} does nothing. Delete one of the two.',
    },
    'duplicate-setting-case': {
      title: 'setting given in two spellings',
      duplicate: '`{setting}` is spelled in two ways, on lines {line} and {other}: both are one setting to the server, and which of the two values it takes cannot be foreseen. Keep one line, spelled `{setting}`.',
    },
    // Values
    'value-does-not-bind': {
      title: 'value the server cannot read',
      'wrong-word':
        '`{word}` is not a boolean for `{setting}`: {services|one service crashes|# services crash} at start, again and again. Write `{means}`; .NET knows only `true` and `false`.',
      'empty-boolean':
        '`{setting}` is empty, which is not a boolean: {services|one service crashes|# services crash} at start, again and again. Write `true` or `false`, or delete the line.',
      empty:
        '`{setting}` is empty, but must be {wanted}: {services|one service crashes|# services crash} at start, again and again. Fill it in, or delete the line.',
      rejected:
        '`{setting}` is {fault}: {services|one service crashes|# services crash} at start, again and again. Write {wanted}.',
    },
    'port-out-of-range': {
      title: 'port out of range',
      'out-of-range':
        '`{setting}` is not a port: every mail fails when it is sent. Write the port of your provider, usually `587` or `465`.',
    },
    'placeholder-left': {
      title: 'placeholder left in place',
      breaks:
        '`{setting}` still holds a placeholder from the documentation, which the server takes for the value: what it is for will fail. Write the real value; if it is filled in at deploy, list it under `provided`.',
      unused:
        '`{setting}` still holds a placeholder from the documentation, which the server takes for the value. Write the real value, or delete the line.',
    },
    'well-known-secret': {
      title: 'published secret in use',
      published:
        '{settings} {count|holds a sample secret|hold sample secrets} that Bitwarden publishes with its templates: anyone can use {count|it|them} against this server. Generate {count|a secret|secrets} of your own, and treat what {count|it|they} protected as exposed.',
    },
    // Mail
    'smtp-not-configured': {
      title: 'mail server not configured',
      missing:
        '`{setting}` is missing: Bitwarden drops every mail, without a log line. Add host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
      commented:
        '`{setting}` is commented out: Bitwarden drops every mail, without a log line. Remove the `#` and fill in host, port, ssl, username and password.',
      empty:
        '`{setting}` is empty: Bitwarden drops every mail, without a log line. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
      placeholder:
        '`{setting}` is still the installer’s REPLACE: Bitwarden drops every mail, without a log line. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
      closed:
        '`{setting}` is not set, so Bitwarden drops every mail, without a log line; and as registration is closed, nobody can be invited or join. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
    },
    'smtp-login-incomplete': {
      title: 'mail login incomplete',
      absent:
        '`{setting}` is not set although `{other}` is: Bitwarden then does not log in to the mail server at all, and most servers refuse its mail. Set both, or neither for a relay without login.',
      placeholder:
        '`{setting}` holds a placeholder that Bitwarden takes for “not set”, although `{other}` is filled in: it then does not log in to the mail server at all. Set both, or neither for a relay without login.',
    },
    'smtp-tls-mismatch': {
      title: 'port 465 without TLS',
      'implicit-tls-expected':
        'Port 465 expects TLS at once, but `{ssl}` is `false`: Bitwarden waits two minutes and the invitation fails. Set it to `true`, or use port 587 if your provider offers it.',
      'ssl-missing':
        'Port 465 expects TLS at once, but `{ssl}` is missing and so `false`: Bitwarden waits two minutes and the invitation fails. Add it with `true`, or use port 587 if your provider offers it.',
    },
    // Cloud and region
    'cloud-communication-off': {
      title: 'cloud communication off',
      missing:
        '`{setting}` is missing, so off: license and billing sync with the cloud are refused. Add it with `true`; for a Families plan or an air-gapped server, say so in the config.',
      false:
        '`{setting}` is `false`: license and billing sync with the cloud are refused. Write `true` if this organization syncs; for a Families plan, say so in the config.',
      wanted:
        '`{setting}` is `false`, but the config wants `billing-sync`: license and billing sync with the cloud are refused. Write `true`.',
      'wanted-missing':
        '`{setting}` is missing, so off, but the config wants `billing-sync`: license and billing sync with the cloud are refused. Add it with `true`.',
    },
    // Access
    'open-registration': {
      title: 'registration open to anyone',
      missing:
        '`{setting}` is missing, so `false`: anyone who reaches this server can create an account. Add it with `true` to admit only invited people (invitations need mail).',
      false:
        '`{setting}` is `false`: anyone who reaches this server can create an account. Set `true` to admit only invited people (invitations need mail).',
    },
    'sso-not-enforced': {
      title: 'single sign-on not enforced for everyone',
      missing:
        '`{setting}` is missing, so `false`: owners and admins keep logging in with their master password although the policy requires single sign-on. Add it with `true` once single sign-on works for them.',
      false:
        '`{setting}` is `false`: owners and admins keep logging in with their master password although the policy requires single sign-on. Write `true` once single sign-on works for them.',
    },
    'breach-report-off': {
      title: 'breach report without a key',
      missing:
        '`{setting}` is missing: the data breach report answers with an error. Add the key that haveibeenpwned.com sells.',
      placeholder:
        '`{setting}` holds no key: the data breach report answers with an error. Write the key that haveibeenpwned.com sells.',
    },
    'admins-empty': {
      title: 'nobody can open the admin portal',
      empty:
        '`{setting}` is empty: nobody can log in to the System Administrator Portal (/admin). Write the addresses of those who may, separated by commas.',
      missing:
        '`{setting}` is missing: nobody can log in to the System Administrator Portal (/admin). Add it with the addresses of those who may, separated by commas.',
    },
    'installation-key-missing': {
      title: 'installation key missing',
      missing:
        '`{setting}` is missing: Bitwarden’s cloud refuses push notifications and license sync. Add the key you got from bitwarden.com/host.',
      empty:
        '`{setting}` is empty: Bitwarden’s cloud refuses push notifications and license sync. Write the key you got from bitwarden.com/host.',
    },
    'installation-id-missing': {
      title: 'installation id missing',
      missing:
        '`{setting}` is missing: the server throws at start and does not come up. Add the id you got from bitwarden.com/host.',
      zero: '`{setting}` is all zeros, the installer’s stand-in: the server throws at start and does not come up. Write the id you got from bitwarden.com/host.',
    },
    // The file as Compose reads it
    'compose-rejects-line': {
      title: 'line Compose rejects',
      name: 'Compose rejects a character in {name}: `restart` would stop Bitwarden and not start it again. Rename it to `{setting}` and keep the value.',
      character:
        'Compose rejects a character in the name on line {line}: `restart` would stop Bitwarden and not start it again. A name has letters, digits and underscores; correct it, or delete the line.',
      blank:
        'Compose rejects the blank in the name on line {line}: `restart` would stop Bitwarden and not start it again. Remove the blank, or put a # in front if the line is a remark.',
      export:
        'Line {line} ends after `export`, which Compose rejects: `restart` would stop Bitwarden and not start it again. Delete the line.',
      'no-assignment':
        'Line {line} sets nothing, and Compose rejects a character in it: `restart` would stop Bitwarden and not start it again. Put a # in front if it is a remark, or write it as NAME=value.',
    },
    'unclosed-quote': {
      title: 'quote that is not closed',
      unclosed:
        'The quote that opens the value of {name} is not closed on its line: Compose takes the lines below into the value or refuses the file, and `restart` would not start Bitwarden again. Close it, or put a value that begins with a quote in quotes of the other kind.',
    },
    'invalid-interpolation': {
      title: 'interpolation Compose rejects',
      invalid:
        'A `$` with a brace behind it in the value of {name} begins an expression that Compose cannot read, in double quotes too: `restart` would stop Bitwarden and not start it again. Put the value in single quotes, or double each `$`.',
    },
    'value-interpolated': {
      title: 'part of a value replaced by Compose',
      secret:
        'Compose replaces `$` and the name after it in {name}: the server gets another secret. Put the whole value in single quotes; if it contains an apostrophe, double each `$` instead.',
      other:
        'Compose replaces `$` and the name after it in {name} by a variable of the host, or by nothing: the server gets another value. Double each `$` that is meant as one, or put the value in single quotes.',
    },
    'value-cut-by-comment': {
      title: 'value cut at a #',
      secret:
        'Compose ends the value of {name} at the blank and # in it: the server gets a shorter secret. Put the whole value in single quotes; a remark belongs on a line of its own.',
      other:
        'Compose ends the value of {name} at the blank and # in it: the server gets a shorter value. Put the whole value in quotes, or move the remark to a line of its own.',
    },
    'comment-becomes-value': {
      title: 'comment taken for a value',
      taken:
        'Compose takes the comment behind {name} for its value, or a part of it: a # begins a comment only behind a value and a space. Move the comment to a line of its own.',
    },
    'file-not-text': {
      title: 'file that is not text',
      binary:
        'The file is UTF-16 or binary: Compose rejects its first character, and `restart` would stop Bitwarden and not start it again. Save it as UTF-8 (in PowerShell: Set-Content -Encoding utf8).',
    },
    'file-encrypted': {
      title: 'file not checked',
      encrypted:
        'The file is encrypted as a whole, so nothing in it was checked. Decrypt it before this step, or encrypt with SOPS, which keeps the names readable.',
    },
    'text-after-quote': {
      title: 'text after a closing quote',
      dropped:
        'What follows the closing quote of {name} on line {line} is dropped by Compose: the server gets a shorter value. Put the quotes around all of it, or remove the rest.',
      another:
        'What follows the closing quote of {name} on line {line} sets another variable for Compose, and is part of the value for Bitwarden’s update. Put the quotes around all of it, or give it a line of its own.',
      rejected:
        'Compose rejects what follows the closing quote of {name} on line {line}: `restart` would stop Bitwarden and not start it again. Put the quotes around all of it; an apostrophe inside belongs in double quotes.',
    },
    'escape-changes-value': {
      title: 'escape that changes a value',
      escaped:
        'A backslash and the letter behind it in {name} become a control character, as the value stands in double quotes: the server gets another value. Put it in single quotes, or double each backslash.',
    },
    'two-settings-on-one-line': {
      title: 'two settings on one line',
      swallowed:
        'The line of {name} holds a second setting: it becomes part of the first one’s value, and is itself not set. Give each setting its own line.',
      'in-comment':
        'The comment on line {line} holds a setting behind a carriage return, which ends no line for Compose: the setting is not set. Save the file with LF or CR LF line ends.',
    },
    'name-without-value': {
      title: 'name without a value',
      'from-host':
        '{name} stands without `=`: Compose takes a variable of the host, or nothing, and Bitwarden’s update deletes the line. Write the value behind an equals sign, or delete the line.',
      nameless:
        'Line {line}, the last of the file, has no `=` and no line end: Compose makes of it a variable without a name, with which no container starts. Delete the line, or end it with a line feed.',
    },
    'invisible-character': {
      title: 'character that is not seen',
      name: '{name} holds a character that is not seen or looks like another: the server does not know the name, or Compose rejects the line. Type the name anew.',
      value:
        'The value of {name} holds a character that is not seen, such as a zero-width or a non-breaking blank, and the server takes it as part of the value. Type the value anew.',
      quotes:
        'The value of {name} stands in typographic quotes, which are part of the value for every reader. Use the straight quotes `"` or `\'`, or none.',
    },
    'deferred-without-guard': {
      title: 'reference without a guard',
      unguarded:
        '{settings} {count|is|are} filled in from the environment: where that is not set, Compose passes an empty text, and the services crash at start. Write `:?` before the closing brace, so that Compose stops first and says so.',
    },
    'value-reads-differently': {
      title: 'value that dotenv tools read differently',
      differs:
        'Tools built on npm’s dotenv read {settings} differently from the containers. Quote the value in a way both read alike, or do not feed this file to them.',
    },
    'decided-later': {
      title: 'settings decided at deploy',
      'not-judged':
        '{settings} {count|is|are} filled in at deploy, so {count|it was|they were} not judged. Nothing is to be done here; check {count|it|them} where {count|it is|they are} filled in.',
    },
    'removed-setting': {
      title: 'setting without effect',
      nothing:
        '`{setting}` has had no effect since Bitwarden {release}; nothing breaks. Delete the line; nothing replaces it.',
      replaced:
        '`{setting}` has had no effect since Bitwarden {release}. `{replacement}` took its place: use it, and delete this line.',
      several: '{settings} have no effect any more; nothing breaks. Delete the lines.',
    },
    'setting-too-new': {
      title: 'setting of a later release',
      'too-new':
        '`{setting}` is read since Bitwarden {since}; release {release}, by which this file is judged, ignores it. Update the server, or correct `server-version`.',
    },
    'setting-of-another-file': {
      title: 'setting of another file',
      elsewhere:
        '{name} is not read from this file: the container that uses it gets {file}, so the line does nothing here. Move it there.',
      'cloud-only': '{name} is not read by a self-hosted server, so the line does nothing. Delete it.',
    },
    'shape-ignored': {
      title: 'value in a shape the server ignores',
      section:
        '{name} is a section with settings below it, not a setting: the server ignores the line. Name the setting, with two underscores between the parts.',
      array:
        '`{setting}` is a list, and the server ignores a list without an index. Write one line an item: `{setting}__0`, `{setting}__1` and so on.',
      dictionary:
        '`{setting}` is a table, and the server ignores it without a key. Write one line an entry, the key behind two underscores.',
    },
    'timespan-in-days': {
      title: 'time span in days',
      number:
        '`{setting}` is a number alone, which the server takes for days. Write hours, minutes and seconds such as `00:15:00`, or `1.00:00:00` if a day is meant.',
      hours:
        '`{setting}` has more than 23 hours, and the server takes the first number for days. Write days before a point, such as `1.00:00:00`.',
    },
    'smtp-tls-unusual': {
      title: 'TLS from the start on an unusual port',
      ssl: '`{setting}` is `true`, so Bitwarden begins with TLS on port {port}, where almost every server greets in plain text first, and mail fails. Set it to `false` (STARTTLS is used where offered), or use port 465.',
      override:
        '`{setting}` makes Bitwarden begin with TLS on port {port}, where almost every server greets in plain text first, and mail fails. Remove it, or use port 465.',
    },
    'smtp-plain-login': {
      title: 'mail login in clear',
      plain:
        'Bitwarden logs in to the mail server over port 25 without encryption: the password can be read on the way. Add `{setting}=true`, or use port 587.',
    },
    'smtp-setting-ignored': {
      title: 'mail setting without effect',
      ignored:
        '{settings} {count|has|have} no effect on port {port}; mail works all the same. Nothing needs to be done.',
    },
    'smtp-host-malformed': {
      title: 'mail server that is not a host name',
      scheme:
        '`{setting}` holds an address with a scheme: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone; TLS is set by port and ssl.',
      brackets:
        '`{setting}` stands in angle brackets, which become part of the name: every mail fails. Write the host name alone.',
      path: '`{setting}` holds a slash: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone.',
      port: '`{setting}` holds a port: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone, and the port in `globalSettings__mail__smtp__port`.',
      blank:
        '`{setting}` holds a blank: no host has such a name and every mail fails. Write the host name alone.',
      container:
        '`{setting}` names the container itself, in which no mail server runs: every mail fails. Write the name or address under which the containers reach the mail server.',
      address:
        '`{setting}` holds an e-mail address: no host has such a name and every mail fails. Write the name of the mail server.',
      misspelt:
        '`{setting}` looks like a misspelt name of a mail server: every mail fails where no such host is. Compare it with the name your provider gives.',
    },
    'certificate-not-checked': {
      title: 'mail server certificate not checked',
      trusted:
        '`{setting}` is `true`: Bitwarden takes any certificate, so somebody between it and the mail server can read the login and every mail. Remove it; a certificate of your own authority belongs in bwdata/ca-certificates.',
    },
    'sender-missing': {
      title: 'sender missing',
      missing:
        '`{setting}` is missing: mail leaves as no-reply@bitwarden.com, which most mail servers refuse. Add it with an address your mail server may send from.',
      empty:
        '`{setting}` is empty: mail leaves without a sender and fails. Write an address your mail server may send from.',
    },
    'sender-malformed': {
      title: 'sender that cannot send',
      'not-an-address':
        '`{setting}` is not an e-mail address: every mail fails when it is sent. Write an address your mail server may send from.',
      unroutable:
        '`{setting}` is at a domain that does not exist on the internet: other mail servers refuse or drop the mail. Write an address your mail server may send from.',
      documentation:
        '`{setting}` is at a domain made for documentation: other mail servers refuse or drop the mail. Write an address your mail server may send from.',
    },
    'mail-service-ignored': {
      title: 'mail service without effect',
      'smtp-beside-amazon':
        '`{setting}` is set, so Bitwarden sends by Amazon SES and ignores the SMTP settings. Keep one of the two.',
      'amazon-incomplete':
        'Bitwarden sends by Amazon SES, but `{setting}` is not set: every mail fails. Set key id, secret and region, or remove the secret to send by SMTP.',
      'sendgrid-alone':
        '`{setting}` has no effect alone: Bitwarden asks SendGrid only beside Amazon SES. To send by SendGrid, use its SMTP server.',
    },
    'region-incomplete': {
      title: 'region only half set',
      incomplete:
        'The region is {region}, but {settings} {count|is|are} not: license sync or push still goes to another cloud. Set {count|it|them} to {count|its address|their addresses} at {domain}.',
      mixed:
        '{settings} {count|points|point} to another region than the server’s, which is {region}: license sync or push goes to the wrong cloud. Set `globalSettings__baseServiceUri__cloudRegion` to that region, or {count|its address|their addresses} to {domain}.',
    },
    'region-unknown': {
      title: 'unknown region',
      unknown:
        '`{setting}` names no region Bitwarden has: the server falls back to the US or fails to talk to the cloud. Write `US` or `EU`.',
    },
    'admins-collide': {
      title: 'admin listed twice',
      collide:
        '`{setting}` lists an address twice (upper and lower case are one): every login to the admin portal fails. Delete the repetition.',
      'empty-items':
        '`{setting}` has commas with nothing between them: every login to the admin portal fails. Delete the surplus commas.',
    },
    'admins-malformed': {
      title: 'admin list that cannot be read',
      separator:
        '`{setting}` is separated by something other than commas: the server takes it for one address, and nobody can log in to the admin portal. Separate the addresses by commas.',
      'not-addresses':
        '`{setting}` holds something that is not an address: that person cannot log in to the admin portal. Write the full e-mail addresses, separated by commas.',
      quoted:
        '`{setting}` stands in quotes, which `docker run --env-file` keeps as part of the first and last address: they cannot log in to the admin portal. Remove the quotes.',
    },
    'database-unreachable': {
      title: 'database that cannot be reached',
      provider:
        '`{setting}` names no database Bitwarden knows: the server takes SQL Server with an empty connection string and fails. Write `sqlserver`, `postgresql`, `mysql` or `sqlite`.',
      connection:
        '`{setting}` is not set, but this is the database the server uses: nothing can be read or stored. Add the connection string, or name the right `globalSettings__databaseProvider`.',
    },
    'not-production': {
      title: 'not set up as a production server',
      'not-self-hosted':
        '`{setting}` is `false`: the server takes itself for Bitwarden’s cloud, and the services fail for want of its settings. Delete the line; docker/global.env sets it right.',
      development:
        '`{setting}` is Development: error pages show internals, and developer settings apply. Delete the line; docker/global.env sets Production.',
    },
    'vault-url-malformed': {
      title: 'vault address malformed',
      slash:
        '`{setting}` ends in a slash: links in mails and the addresses made from it get two. Remove the last slash.',
      'double-port': '`{setting}` has two ports: Setup cannot read it and the update stops. Keep one.',
      'not-a-url':
        '`{setting}` is not an address that begins with https:// or http://: links in mails do not work. Write the address of the web vault.',
    },
    'secret-in-clear': {
      title: 'secrets in clear',
      'in-clear':
        '{settings} {count|holds a secret|hold secrets} in clear: everybody who can read the repository, or its history, has {count|it|them}. Change {count|it|them} on the server, and commit a reference instead (SOPS, a secret store, an Actions secret).',
    },
    // The file after Bitwarden's update
    'update-drops-line': {
      title: 'line that the update deletes',
      dropped:
        '{name} is written with a colon: Compose reads it, but Bitwarden’s next update deletes the line. Write it with an equals sign.',
      'default-returns':
        '{name} is written with a colon: Compose reads it, but Bitwarden’s next update deletes the line and writes its own default instead. Write it with an equals sign.',
    },
    'update-breaks-value': {
      title: 'value that the update breaks',
      unescaped:
        'Bitwarden’s next update takes the backslashes before quotes out of {name}, and the server then gets another value. Put the value in single quotes, or choose one without quotes.',
      'unescaped-rejected':
        'Bitwarden’s next update takes the backslashes before quotes out of {name}, and Compose then rejects the file: nothing starts. Put the value in single quotes, or choose one without quotes.',
      cut: 'The value of {name} spans several lines, and Bitwarden’s next update takes them one by one: the server then gets another value. Write it on one line.',
      'cut-rejected':
        'The value of {name} spans several lines, and Bitwarden’s next update takes them one by one: Compose then rejects the file and nothing starts. Write it on one line.',
      moved:
        'Bitwarden’s next update puts the lines in an order of its own, and {name} then gets another value, as what it depends on stands below it. Write the value out.',
      'moved-rejected':
        'Bitwarden’s next update puts the lines in an order of its own, and Compose then rejects {name}: nothing starts. Write the value out.',
    },
    'update-adds-duplicate': {
      title: 'setting that the update adds again',
      collides:
        '{settings} {count|is|are} not spelled as Bitwarden’s update knows {count|it|them}: it adds {count|a second line with its own default|second lines with its own defaults}, and which of the two values the server takes cannot be foreseen. Write the {count|name|names} exactly as shown.',
      shadowed:
        'With `export` or a blank before the name, or a blank behind it, Bitwarden’s update does not find {settings} and adds {count|a line with its own default|lines with its own defaults} above; yours still {count|wins|win}. Begin the {count|line|lines} with the name, and put the equals sign right behind it.',
    },
    'update-resets-setting': {
      title: 'setting that the update makes up',
      certificate:
        '`{setting}` is missing: Bitwarden’s next update makes up a new one, which does not open the certificate that is there, and logins fail. Add the line with the password in use.',
      mail: '`{setting}` is missing: Bitwarden’s next update writes its own default, and mail then goes another way than today. Add the line with the value in use.',
    },
    'connection-string-reads-differently': {
      title: 'value that containers and update read differently',
      interpolated:
        'Compose replaces `$` and the name after it in `{setting}`, and Bitwarden’s update does not: the containers and the update use different texts, and no single line gives both the same. Choose a password without a `$` before a letter.',
      different:
        'The containers and Bitwarden’s update read `{setting}` differently, since the update takes off double quotes and nothing else, no single quotes, backslashes or doubled `$`: the database migration or the certificate fails at the next update. Write it in double quotes, and choose a password without backslashes and without a `$` before a letter.',
      'not-found':
        'Bitwarden’s update does not find `{setting}`, as the line does not begin with the name and an equals sign: the database migration or the certificate fails at the next update. Begin the line with the name.',
    },
    'comment-lost-at-update': {
      title: 'comments that the update deletes',
      lost: 'Bitwarden’s next update deletes {count|# comment|# comments} here ({count|line|lines} {lines}); the settings stay. Keep notes elsewhere and ignores in the config.',
      many: 'Bitwarden’s next update deletes {count|# comment|# comments} here, the first on lines {lines}; the settings stay. Keep notes elsewhere and ignores in the config.',
    },
    'vault-url-overwritten': {
      title: 'vault address that the update overwrites',
      overwritten:
        '`{setting}` differs from `url` in {file}, which wins at the next update or rebuild: the server’s address changes then. Write the same address in both.',
    },
    'database-password-differs': {
      title: 'database password that differs',
      differs:
        'The password in `{setting}` is not the one of SA_PASSWORD in {file}: where the database is made anew from these files, the services cannot log in. Write the same in both.',
    },
    'overridden-elsewhere': {
      title: 'setting that another file overrides',
      environment:
        '{settings} {count|is|are} also set in {file}, which wins for the services it names: the {count|line|lines} here {count|does|do} nothing for them. Keep {count|it|them} in one place.',
      'env-file':
        '{file} gives services another env file, which is read after this one and wins over it. Check that it does not set the same names.',
    },
    'secret-shared-between-servers': {
      title: 'secret shared between servers',
      shared:
        '`{setting}` has the same value here and in {file}: Bitwarden’s cloud takes the two servers for one, and whoever breaks into one has the other. Give each server its own.',
    },
    'ignore-comment-behind-value': {
      title: 'ignore comment behind a value',
      behind:
        'The ignore comment stands behind the value of {name}: Bitwarden’s update takes it as part of the value, and it ignores nothing. Write it in the config, or on a line of its own above.',
    },
    'generated-file-edited': {
      title: 'generated file edited by hand',
      edited:
        '{file} sets {settings}, but Bitwarden’s next update writes that file anew: {count|it is|they are} lost then. Move {count|it|them} to this file.',
    },
  },
  texts: {
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
      duplicate: 'The line of {name} stays and Bitwarden’s own spelling comes in addition, with a default; which of the two the server takes cannot be foreseen. Spell the name as Bitwarden does.',
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
    files: {
      notFound:
        'There is no file or folder of this name. Check the path, which starts from the current folder.',
      vanished: 'The file was there and is gone. Run the check when nothing else changes the folder.',
      folder:
        'A folder has this name, so there is no file to check. Rename the folder, or name another path.',
      special:
        'This is a pipe or a device, which is not read. Name a file, or write to standard input and name `-`.',
      tooLarge:
        'The file has more than {limit} MiB, so it is not read. Name the right file, or take this one out of `files`.',
      tooLong:
        'The file has more than {limit} lines, so it is not checked. Name the right file, or take this one out of `files`.',
      noPermission:
        'The file may not be read by the user who runs this. Give that user the right to read it.',
      linkBroken: 'The link leads nowhere, or in a circle. Let it lead to a file, or delete it.',
      linkOutside:
        'The link leads out of the folder that is searched, so it is not followed. Put the file itself there, or name its path.',
      unreadable: 'The system cannot read this file ({code}). Check the disk and the path.',
      folderRejected:
        'The system cannot list this folder ({code}), so nothing in it is checked. Give the right to read it, or name the folders to check.',
      cannotWrite:
        '{path} cannot be written ({code}). Choose another place, or give the right to write there.',
      tooMany:
        'More than {limit} files are to be checked, which is the limit. Name fewer folders, or narrower patterns under `files`.',
      patternTooBig:
        'The pattern `{pattern}` is longer than 4096 characters or stands for more than 1000 paths. Write several shorter ones.',
    },
    name: {
      onLine: 'the name on line {line}',
      shown: '`{name}`',
      removed: '`{name}` (since {release})',
    },
    word: {
      true: 'true',
      false: 'false',
    },
    language: {
      fr: 'French',
      de: 'German',
      es: 'Spanish',
      pt: 'Portuguese',
      it: 'Italian',
      nl: 'Dutch',
      ja: 'Japanese',
    },
    fault: {
      empty: 'empty',
      notABoolean: 'not a boolean',
      notANumber: 'not a whole number',
      outOfRange: 'a number that does not fit',
      notAGuid: 'not an id of the form 00000000-0000-0000-0000-000000000000',
      notATimespan: 'not a time span',
      notADate: 'not a date',
      notInEnum: 'not one of the words it may be',
    },
    wanted: {
      boolean: '`true` or `false`',
      integer: 'a whole number without separators',
      number: 'a number with a point',
      guid: 'an id of the form 00000000-0000-0000-0000-000000000000',
      timespan: 'a time span such as `00:15:00`',
      enum: 'one of the words its documentation names',
      date: 'a date such as `2026-01-31`',
      other: 'a value of its type',
    },
    related: {
      port: 'the port',
      alsoPublished: '`{setting}` as well',
      alsoSet: 'set here as well',
      counts: 'the line that counts',
      otherSpelling: 'the other spelling',
      alsoRemoved: 'without effect as well',
      alsoOverridden: 'overridden as well',
      alsoDuplicate: 'added again as well',
      alsoIgnored: 'without effect as well',
      alsoDiffers: 'read differently as well',
      alsoInClear: 'in clear as well',
      unguarded: 'without a guard as well',
    },
    fix: {
      rename: 'Rename it to `{setting}`',
      setTrue: 'Set `{setting}` to `true`',
      setFalse: 'Set `{setting}` to `false`',
      add: 'Add `{setting}` with `true`',
      pointToRegion: 'Set {settings} to {count|its address|their addresses} at {domain}',
      quote: 'Put the value in single quotes',
      deleteLine: 'Delete line {line}',
      deleteLines: 'Delete the {count} lines that say the same',
      plainName: 'Begin the line with `{setting}=`',
      cutSlash: 'Take the last slash off `{setting}`',
      removeStrange: 'Remove the character',
      repaired: '(repaired)',
    },
    readiness: {
      composeRejects: 'Compose rejects line {line}: nothing starts',
      serverCrashes: 'a value on line {line} crashes the services at start',
      duoObsolete: 'Duo does not use this key since 2024.12.0; it is set up in the web vault',
      loginIncomplete: '`{setting}` is not set',
      tlsMismatch: 'port 465 without TLS',
      missing: '`{setting}` is missing',
      false: '`{setting}` is `false`',
      placeholder: '`{setting}` is not filled in',
      misnamed: '`{setting}` is meant by a line with a wrong name',
      templated: '`{setting}` is decided at deploy',
      rejected: '`{setting}` cannot be read as it is written',
    },
    choices: {
      files: 'Which files to lint: patterns in place of the built-in ones; `!` in front takes files out',
      templates: 'Files that are templates: what is decided later in them is not judged',
      provided: 'Settings that are filled in at deploy',
      tokens: 'More forms of “decided later”: regular expressions for a whole value',
      organization: 'What the organization has bought and what it wants',
      plan: 'The plan it has bought; `families` does not have `billing-sync`',
      features: 'The features it wants: off or broken is an error for them',
      serverVersion:
        'Judge by this Bitwarden release; else by the tag in a committed docker-compose.yml beside the file, else by the newest known',
      failOn: 'From which severity on findings fail the run',
      language: 'The language of every report; else English, and text in that of the system',
      afterMerge: 'The step after a merge, in place of `./bitwarden.sh restart`',
      rules: 'Another severity for a rule, or none',
      level: 'The severity of that rule; `off` (or `false`) turns it off',
      ruleLines: 'Another severity for a rule, or `off`: a line `RULE=LEVEL` for each',
      ignore: 'Findings that are accepted, each with its reason',
      ignoreRule: 'The rule to ignore',
      ignoreFiles: 'Only in these files',
      ignoreSetting: 'Only for this setting',
      reason: 'Why; shown beside the finding wherever suppressed findings are shown',
      overrides: 'Other choices for some files',
      overridesFiles: 'The files they are for',
      baseline: 'A record of findings that are accepted for now: only what exceeds it is reported',
      config:
        'Read this config file; else `.github/override-lint.yml` or `.override-lint.yml`, if there is one',
      noConfig: 'Read no config file',
      printConfig: 'Show every choice and where it comes from, and lint nothing',
      format: 'The form of what goes to standard output',
      report: 'Write a report to a file as well; repeatable',
      writeBaseline: 'Record the findings there are in this baseline file',
      fix: 'Repair what can be repaired safely; `unsafe`: also what asks for judgement',
      fixDryRun: 'Show what `--fix` would do as a diff with values masked, and write nothing',
      rule: 'Another severity for a rule, or `off`; repeatable',
      ifNoFiles:
        'What to do when there is no file to lint; else it is said in the log, and an error where patterns of your own match nothing',
      stdinFilename: 'The path that standard input stands for',
      color: 'Colour in the text report',
      help: 'Show this help',
      version: 'Show the version',
      gate: 'Which findings count: `all`; `changed-files`: those in files this change touches; `new`: those the base did not have',
      suggestions: 'Suggest safe fixes in a review of the pull request (needs `pull-requests: write`)',
      summary: 'Write the job summary',
      sarifFile: 'Write a SARIF report to this file',
      jsonFile: 'Write a JSON report to this file',
      githubToken: 'Used to read the base of the change and to write suggestions; nothing needs it',
    },
    outputs: {
      result: '`pass`, `fail` or `error`',
      errorCount: 'Number of errors',
      warningCount: 'Number of warnings',
      noticeCount: 'Number of notices',
      suppressedCount: 'Number of suppressed findings',
      filesChecked: 'Number of files checked',
      readiness: 'The readiness of every organization feature by file, as JSON',
      sarifFile: 'The path of the SARIF report, where one was asked for',
      jsonFile: 'The path of the JSON report, where one was asked for',
    },
    origin: {
      default: 'default',
      config: '{path}, line {line}',
      option: '`{name}`',
      input: 'input `{name}`',
    },
    takes: {
      patterns: 'one pattern or a list of patterns',
      list: 'a list',
      settings: 'a list of setting names',
      expressions: 'a list of regular expressions',
      text: 'a text that is not empty',
      listOf: 'a list of {words}',
      rule: 'the id of a rule',
      setting: 'the name of a setting',
      path: 'a path below the repository',
      mapping: 'keys with values below it',
      oneOf: 'one of {words}',
      release: 'a Bitwarden release such as 2026.8.0',
      ruleLevel: 'RULE=LEVEL, where LEVEL is one of {words}',
      formatFile: 'FORMAT=FILE, where FORMAT is one of {words}',
      yesNo: '`true` or `false`',
      fix: 'nothing, or `unsafe`',
    },
    config: {
      notYaml:
        '{path} is not valid YAML from line {line} on. Look at the indentation, quotes and colons there.',
      tooLarge: '{path} is larger than a config file may be ({limit} bytes). Is it the right file?',
      unknownKey: '{key} on line {line} of {path} is not a key of the config. {hint}',
      unknownRule: '{rule} is not a rule ({from}). {hint}',
      duplicateKey: 'A key stands twice in {path}, the second time on line {line}. Delete one of the two.',
      wrongValue: '`{key}` on line {line} of {path} takes {takes}. Correct it there.',
      missingKey: '`{key}` is missing in what begins on line {line} of {path}. Add it: it takes {takes}.',
      badExpression:
        'The expression on line {line} of {path} is not a regular expression. Correct it, or escape what is meant literally.',
      slowExpression:
        'The expression on line {line} of {path} repeats a group that repeats itself, which can take forever. Write it without the inner repetition.',
      familiesBilling:
        'The organization on line {line} of {path} has the plan `families`, which has no `billing-sync`, and names that feature. Remove one of the two.',
      outside: '`{key}` on line {line} of {path} leads out of the repository. Name a file inside it.',
      aKey: 'A key',
      named: '`{name}`',
      didYouMean: 'Did you mean `{name}`?',
      oneOf: 'Those there are: {words}.',
      listRules: '`override-lint explain` lists the rules.',
      andMore: '{first} ({count|# more problem|# more problems} in this file.)',
      wrongText: '{from} takes {takes}. Correct it there.',
      notFound: 'There is no config file {path}. Correct the path, or leave it out.',
      unreadable: '{path} cannot be read. Check that it is a file and who may read it.',
      badBaseline: '{path} is not a baseline of this program. Write it anew with `--write-baseline {path}`.',
      baselineNotFound: 'There is no baseline {path}. Write it with `--write-baseline {path}`.',
    },
    cli: {
      usage: 'Usage:',
      options: 'Options:',
      lint: 'lint files or folders; “-” reads standard input; none: the current folder',
      explain: 'what a rule or setting means and how to ignore it; none: the list of rules',
      previewUpdate: 'what Bitwarden’s own update will do to the file, as a diff with values masked',
      exitCodes:
        'Exit code: 0 clean, 1 findings at or above `--fail-on`, 2 a mistake in the call or an unreadable file, 3 a mistake of this program.',
      unknownOption: '{name} is not an option. {hint}',
      anOption: 'What begins with a dash',
      seeHelp: '`override-lint --help` lists the options.',
      needsArgument: '`{name}` needs its argument. Write `{name} {argument}`.',
      takesNone: '`{name}` takes no argument. Write it alone.',
      twice: '`{name}` is given twice. Keep one.',
      together: '`{one}` and `{other}` exclude each other. Keep one.',
      stdinAlone: 'Standard input (“-”) is linted alone. Leave out the other paths.',
      stdinName: '`--stdin-filename` names what “-” reads. Add “-” or leave it out.',
      onePath: '`{command}` takes one argument. Leave out the others.',
      oneFile: '`{command}` takes the path of one file. Add it.',
      noFix: 'Standard input cannot be fixed in place. Leave out `--fix`.',
      noFiles:
        'No global.override.env was found: nothing was checked. Name the files or folders, or list patterns under `files` in the config.',
      noFilesMatch:
        'No file matches the patterns of {from}: nothing was checked. Correct them, or write `--if-no-files ignore`.',
      cannotPrint:
        'The report cannot be written to standard output ({code}). Check the disk, or what it is connected to.',
      progress: '{done} of {total} files checked',
      ofFile: '{path}: {why}',
      baselineWritten: '{path} records {count|# finding|# findings}.',
      neither: '{name} is neither a rule nor a setting. {hint}',
    },
    explain: {
      severity: 'Severity: {level}. Since version {since}.',
      off: 'off unless asked for',
      fixSafe: 'Repaired by `--fix`.',
      fixUnsafe: 'Repaired by `--fix=unsafe`, which asks for judgement.',
      fixDisplay: 'A repair is shown, not made.',
      says: 'What it says:',
      ignore: 'To accept it, in {path}:',
      why: 'why it is accepted',
      page: 'More: {url}',
      type: 'Type: `{type}`.',
      typeOneOf: 'Type: one of {words}.',
      standard: 'Without it Bitwarden uses {value}.',
      nothing: 'It has no default.',
      secret: 'It is a secret: findings about it mark its name only.',
      since: 'Read since Bitwarden {release}.',
      removed: '{name} has had no effect since Bitwarden {release}.',
      replaced: '{name} took its place.',
      provided: 'If it is filled in at deploy, in {path}:',
      placeholderIsNone: 'Empty, `REPLACE` or `SECRET`, it counts as not set.',
      textAsIs: 'Empty or `REPLACE`, it is used just like that.',
      mustBind:
        'Empty, `REPLACE` or anything else that is not {wanted} crashes {count|one service|# services} at start, again and again.',
      emptyOrBind:
        'Empty counts as not set; `REPLACE` or anything else that is not {wanted} crashes {count|one service|# services} at start, again and again.',
      list: 'It is a list: write `{name}__0`, `{name}__1` and so on. The name alone is ignored.',
      dictionary: 'It takes keys: write `{name}__KEY` for each. The name alone is ignored.',
      unused: 'It is still read, but has had no effect since Bitwarden {release}.',
      readsInstead: 'Bitwarden reads `{name}` in its place.',
      undocumented: 'Bitwarden’s help does not describe it.',
      meant: '{name} is not a setting of Bitwarden, which ignores it. What is meant:',
      elsewhere: '{name} is read from {path}, not from global.override.env.',
      notHere: '{name} is not read from any file of a self-hosted server that people edit.',
      section: '{name} is a section: it takes no value itself. Set what it holds:',
    },
    // What each documented setting does for an organization, by canonical name.
    settings: {
      adminSettings__admins:
        'The mail addresses, separated by commas, that may log in to the admin portal at /admin. Without any, nobody can manage the server there.',
      adminSettings__deleteTrashDaysAgo: 'After how many days items in the trash are deleted for good.',
      globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds:
        'How long a client may stay logged in at the most, however often it is used.',
      globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken:
        'Whether a login ends at a fixed time, or goes on as long as the client is used often enough.',
      globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds:
        'How long a client stays logged in after it was last used.',
      globalSettings__baseServiceUri__cloudRegion:
        'The region of Bitwarden’s cloud, US or EU, that the licenses come from. EU also needs the addresses of the cloud’s services to be set.',
      globalSettings__baseServiceUri__vault:
        'The address that people open in the browser; it stands in every mail. The next update sets it to the `url` of config.yml.',
      globalSettings__communication__bootstrap:
        'How clients get through a load balancer that asks for its own login first.',
      globalSettings__communication__ssoCookieVendor__cookieDomain:
        'The domain of the cookie that the load balancer in front of Bitwarden sets after its login.',
      globalSettings__communication__ssoCookieVendor__cookieName:
        'The name of the cookie that the load balancer in front of Bitwarden sets after its login.',
      globalSettings__disableUserRegistration:
        'With `true` only invited people can create an account; otherwise everybody can who reaches the server. Invitations need mail.',
      globalSettings__duo__aKey:
        'A random key that the old form of Duo two-step login signed with. Duo is set up in the web vault today and does without.',
      globalSettings__enableCloudCommunication:
        'Lets the server talk to Bitwarden’s cloud, so that billing and licenses are synchronized. Otherwise every new license must be uploaded by hand.',
      globalSettings__hibpApiKey:
        'The key of Have I Been Pwned, bought there, for the data breach report. Without it the report answers with an error.',
      globalSettings__identityServer__certificatePassword:
        'Opens the certificate that signs logins; the installer makes both. With another password nobody can log in.',
      globalSettings__installation__apiUri:
        'Where licenses are synchronized. Servers of the EU region need the address of that region.',
      globalSettings__installation__id:
        'The id from bitwarden.com/host that names this installation to the cloud. Without a valid one the server does not start.',
      globalSettings__installation__identityUri:
        'Where the server logs in to the cloud. Servers of the EU region need the address of that region.',
      globalSettings__installation__key:
        'The secret that belongs to the installation id, for push notifications and license sync.',
      globalSettings__internalIdentityKey:
        'A random key with which the server’s own services log in to each other; the installer makes it.',
      globalSettings__logDirectory: 'The folder inside the container that log files are written to.',
      globalSettings__logRollBySizeLimit: 'How many bytes a log file may have before a new one begins.',
      globalSettings__mail__replyToEmail:
        'The sender of every mail. The mail server must accept it, so it is best one of the organization’s own domain.',
      globalSettings__mail__smtp__host:
        'The mail server. Without one Bitwarden drops every mail, invitations and admin logins included, and logs nothing.',
      globalSettings__mail__smtp__password:
        'The password at the mail server. Bitwarden logs in only where user name and password are both set.',
      globalSettings__mail__smtp__port:
        'The port of the mail server: 587 begins in clear and goes over to TLS, 465 expects TLS at once.',
      globalSettings__mail__smtp__ssl:
        '`true` begins with TLS at once, as port 465 expects; `false` begins in clear and goes over to TLS where the mail server offers it. Port 587 does the latter in any case.',
      globalSettings__mail__smtp__sslOverride:
        'Makes `ssl` count on port 587 too, where it is passed over otherwise. Mail servers hardly ever want that.',
      globalSettings__mail__smtp__startTls:
        'On port 25, goes over to TLS where the mail server offers it. On every other port Bitwarden does so anyway.',
      globalSettings__mail__smtp__trustServer:
        'Takes any certificate of the mail server, a forged one included. A certificate of one’s own belongs in the folder of certificate authorities instead.',
      globalSettings__mail__smtp__username:
        'The user name at the mail server. Bitwarden logs in only where user name and password are both set.',
      globalSettings__oidcIdentityClientKey:
        'A random key with which the identity and the SSO service trust each other; the installer makes it.',
      globalSettings__organizationInviteExpirationHours:
        'For how many hours an invitation to an organization can be accepted.',
      globalSettings__pushRelayBaseUri:
        'Where push notifications for mobile apps are sent from. Empty turns them off; servers of the EU region need the address of that region.',
      globalSettings__selfHosted:
        'Says that this is no server of Bitwarden’s own cloud. The installer sets it elsewhere; with `false` the server looks for services of the cloud and fails.',
      globalSettings__sqlServer__DisableDatabaseMaintenanceJobs:
        'Stops the nightly jobs that rebuild indexes and statistics of the database, for databases that somebody else looks after.',
      globalSettings__sqlServer__SkipDatabasePreparation:
        'Lets an update leave the database as it is instead of creating and configuring it, for accounts that may not.',
      globalSettings__sqlServer__connectionString:
        'How the server reaches its database. The password in it must be the one that the database was created with.',
      globalSettings__sqlServer__migrationExecutionTimeoutSeconds:
        'How many seconds one step of a database update may take. The installer writes it empty.',
      globalSettings__sso__enforceSsoPolicyForAllUsers:
        'With `true` owners and admins, too, must log in by SSO where the organization requires it; otherwise they keep their passwords. If the identity provider fails, they are locked out as well.',
      globalSettings__yubico__clientId:
        'The client id from Yubico for two-step login with YubiKey one-time passwords.',
      globalSettings__yubico__key: 'The key from Yubico for two-step login with YubiKey one-time passwords.',
      globalSettings__yubico__validationUrls:
        'Servers of one’s own that check YubiKey one-time passwords in place of Yubico’s.',
    },
    failure: {
      internal:
        'A mistake in override-lint, not in your files: {error} in {place}. Please report this line; it holds nothing of your files.',
      unknownPlace: 'an unknown place',
      unsaid:
        'A mistake in override-lint, not in your files, that could not be told in full. Please report it.',
    },
    action: {
      noFiles:
        'No global.override.env was found below the workspace: nothing was checked. Check out the repository before, or name the files in `files`.',
      noFilesMatch:
        'No file matches the patterns of {from}: nothing was checked. Correct them, or set `if-no-files: ignore`.',
      noWorkspace: 'GITHUB_WORKSPACE is not set. Run this as a step of a workflow, after actions/checkout.',
      noSummary: 'The job summary cannot be written here; every finding is in the log.',
    },
    change: {
      gate: 'the failing of the check on `{from}`: `fail-on` becomes `{to}`',
      rule: 'the rule `{rule}`',
      level: 'the level `{from}` of `{rule}`, which becomes `{to}`',
      ignore: '`{rule}` by an ignore of the config, with the reason “{reason}”',
      comment: '`{rule}` by a comment in {path}',
      baseline: '{count|# finding|# findings} by the baseline',
      unknown:
        'Whether this change turns rules off could not be known: the configuration before it could not be read.',
    },
    github: {
      eventUnreadable: 'GITHUB_EVENT_PATH names no payload of this event.',
      compared: 'Compared with {base}, the merge base: {count|# file|# files} changed.',
      comparedAll: 'Compared with {base}, the merge base; every file counts as changed: {reason}',
      notCompared: 'Compared with nothing: {reason}',
      noBase: 'this event has no state before it.',
      newBranch: 'the branch is new, and what it came from could not be found.',
      noToken:
        'the commits before are not in the checkout, and there is no token to ask GitHub. Set `fetch-depth: 0` at actions/checkout, or leave `github-token` as it is.',
      readDenied:
        'the commits before are not in the checkout, and the token may not read them. Add `contents: read` and `pull-requests: read` to `permissions`, or set `fetch-depth: 0` at actions/checkout.',
      readMissing:
        'GitHub does not find the commits (as after a forced push) or does not show them to this token. Set `fetch-depth: 0` at actions/checkout.',
      noAnswer:
        'GitHub gave no usable answer. Run the job again, or set `fetch-depth: 0` at actions/checkout.',
      tooManyFiles: 'GitHub does not list that many changed files. Set `fetch-depth: 0` at actions/checkout.',
      movedOn: 'the pull request has newer commits; their run will tell.',
      pullRequestTarget:
        'Under `pull_request_target` the base branch is checked out, not the pull request, and the token can write. Run on `pull_request`: annotations, summary and verdict work there, for forks too.',
      reviewBody:
        'override-lint suggests {count|# change|# changes}. Each keeps every other setting as it is.',
      suggestionsPosted: '{count|# suggestion|# suggestions} posted on the pull request.',
      suggestionsRemoved:
        '{count|# outdated suggestion|# outdated suggestions} removed from the pull request.',
      suggestionsLeft:
        '{count|# more suggestion|# more suggestions} not posted: a pull request gets 20 at most. `override-lint --fix` applies them all.',
      suggestionsMerged:
        'No suggestion in {paths}: what was linted is not what the pull request holds, because the base branch changed the same file or a step before did.',
      reviewNoPull: 'No suggestions: this run is not for a pull request.',
      reviewNoToken:
        'No suggestions on the pull request: there is no token. Leave `github-token` as it is, or give one.',
      reviewDenied:
        'No suggestions on the pull request: the token may not write there. Add `pull-requests: write` to `permissions`; annotations, summary and verdict do not need it.',
      reviewDeniedFork:
        'No suggestions on the pull request: GitHub gives pull requests from forks a token that only reads. Annotations, summary and verdict do not need more.',
      reviewUnprocessable:
        'No suggestions on the pull request: GitHub refused their lines (422). The findings are in the summary.',
      reviewNoAnswer:
        'No suggestions on the pull request: GitHub gave no usable answer. The findings are in the summary.',
      reviewMovedOn: 'No suggestions on the pull request: it has newer commits, whose run will make them.',
      gateAll: 'What changed is not known, so every finding counts.',
      gateShared:
        'The configuration, the baseline or a file beside the linted ones changed, so every finding counts.',
      gateChanged: 'Only findings in files that this change touches count.',
      gateNew: 'Only findings that the base did not have count.',
    },
    report: {
      checked: '{count|# file|# files} checked',
      notChecked: '{count|# file|# files} NOT CHECKED',
      errors: '{count|# error|# errors}',
      warnings: '{count|# warning|# warnings}',
      notices: '{count|# notice|# notices}',
      suppressed: '{count|# suppressed|# suppressed}',
      omitted: '{count|# more|# more} of the same kinds',
      error: 'error',
      warning: 'warning',
      notice: 'notice',
      clean: 'no findings',
      notCheckedTitle: 'NOT CHECKED',
      pathTitle: 'File',
      features: 'Organization features',
      feature: 'Feature',
      state: 'State',
      why: 'Why',
      line: 'line {line}',
      colon: ':',
      lineTitle: 'Line',
      finding: 'Finding',
      fix: 'Fix: {fix}.',
      fixSafe: 'Fix: {fix} (`--fix` does it).',
      fixUnsafe: 'Fix: {fix} (`--fix=unsafe` does it).',
      more: '{count} more',
      morePlaces: '{count|# more place|# more places}',
      explain: 'What a rule means and how to ignore it: `override-lint explain RULE`',
    },
    state: {
      ready: 'ready',
      off: 'off',
      broken: 'broken',
      unknown: 'unknown',
      obsolete: 'obsolete',
    },
    summary: {
      pass: '{title}: passed',
      fail: '{title}: failed',
      error: '{title}: not every file could be read',
      judgedBy: 'Judged as Bitwarden {release}.',
      never: 'No finding fails this check (`fail-on: never`).',
      turnsOff: 'This change turns off:',
      features: 'What the organization gets',
      change: 'What this change does',
      baseUnknown: 'what it was before could not be known, so every finding counts as new.',
      fileAdded: 'a new file, so every finding in it is new.',
      gone: 'fixed:',
      nothingNew: 'It brings no finding, fixes none and turns no feature on or off.',
      added: '{count|# new finding|# new findings}',
      fixed: '{count|# fixed finding|# fixed findings}',
      unchanged: '{count|# unchanged finding|# unchanged findings}',
      findings: 'Findings',
      suppressed: '{count|# suppressed finding|# suppressed findings}',
      by: 'Turned off by',
      reason: 'Reason',
      config: 'config',
      baseline: 'baseline',
      comment: 'comment',
      nextStep: 'Next step',
      doNotRestart: 'Do not restart',
      rejected:
        'Compose rejects `{path}`: `./bitwarden.sh restart` stops the server before Compose reads the file, and Bitwarden would stay down.',
      restart: 'After the merge, run `{command}` on the server: until then it goes on with the old values.',
      withoutMessages:
        'There is too much to say for one summary: the sentences are left out here and stand in the log.',
      onlyCounts:
        'There is too much to say for one summary: only counts are shown here, for at most {count|# file|# files}; the findings stand in the log.',
      errors: 'Errors',
      warnings: 'Warnings',
      notices: 'Notices',
    },
    sarif: {
      root: 'The root of the repository.',
      help: 'To accept a finding, name its rule with a reason under `ignore` in `.github/override-lint.yml`. What the rule means for the server, an example and how to repair it:',
    },
    annotation: {
      moreErrors: '{count|# more error|# more errors}',
      moreWarnings: '{count|# more warning|# more warnings}',
      moreNotices: '{count|# more notice|# more notices}',
      inSummary: '{more}: GitHub shows ten of a level. The job summary has all of them.',
      inLog: '{more}: GitHub shows ten of a level. The log of this step has all of them.',
    },
  },
} as const

export const grammar: Grammar = { and: 'and', isOne: (count) => count === 1 }
