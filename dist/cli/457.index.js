"use strict";
exports.id = 457;
exports.ids = [457];
exports.modules = {

/***/ 3457:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: function() { return /* binding */ explain_explain; }
});

// EXTERNAL MODULE: ../../lib/src/files/config.js
var config = __webpack_require__(2410);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
// EXTERNAL MODULE: ../../lib/src/readiness/feature.js
var readiness_feature = __webpack_require__(7711);
// EXTERNAL MODULE: ../../lib/src/report/explain.js + 1 modules
var explain = __webpack_require__(220);
;// CONCATENATED MODULE: ../../lib/src/rules/groups.js
const ruleGroups = [
    'compose',
    'update',
    'names',
    'values',
    'mail',
    'cloud',
    'access',
    'secrets',
    'lite',
    'linter',
];

// EXTERNAL MODULE: ../../lib/src/rules/table.js + 135 modules
var table = __webpack_require__(1496);
// EXTERNAL MODULE: ../../lib/src/messages/project.js
var project = __webpack_require__(5462);
// EXTERNAL MODULE: ../../lib/src/readiness/readiness.js
var readiness = __webpack_require__(285);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/report/formats/width.js
var formats_width = __webpack_require__(9678);
// EXTERNAL MODULE: ../../lib/src/report/rule-severity.js
var rule_severity = __webpack_require__(4432);
// EXTERNAL MODULE: ../../lib/src/rules/rule-texts.js
var rule_texts = __webpack_require__(283);
;// CONCATENATED MODULE: ../../lib/src/cli/explain/speaker.js





function speaker(language, width) {
    return { language, width, say: (text) => (0,format/* format */.GP)(text, language) };
}
function paragraphs(text, { width }) {
    return text
        .split('\n\n')
        .flatMap((part, index) => [
        ...(index === 0 ? [] : ['']),
        ...(part.startsWith('    ') ? part.split('\n') : (0,formats_width/* wrap */.LV)(part.replaceAll('\n', ' '), width)),
    ]);
}
function ruleRows(rules, { say }) {
    const severities = rules.map(({ severity }) => say((0,rule_severity/* levelWord */.dc)(severity)));
    const ids = Math.max(...rules.map(({ id }) => id.length));
    const columns = Math.max(...severities.map(formats_width/* width */.VL));
    return rules.map((rule, index) => `${rule.id.padEnd(ids)}  ${(0,formats_width/* pad */.eV)(severities[index] ?? '', columns)}  ${say((0,rule_texts/* titleOf */.Gg)(rule))}`);
}
function titled(name, title, { say }) {
    return `${name}${say((0,message/* message */.i)('report.colon'))} ${say(title)}`;
}

;// CONCATENATED MODULE: ../../lib/src/cli/explain/feature.js







const ruleIds = {
    invitations: ['smtp-not-configured', 'smtp-host-malformed', 'smtp-tls-mismatch', 'smtp-login-incomplete'],
    'billing-sync': ['cloud-communication-off', 'region-incomplete'],
    duo: [],
    'breach-report': ['breach-report-off'],
    'invite-only': ['open-registration'],
    'sso-for-everyone': ['sso-not-enforced'],
};
function explainFeature(feature, speaker) {
    const { say } = speaker;
    const own = ruleIds[feature].map((id) => table/* ruleTable */.B[id]);
    return [
        feature,
        ...paragraphs(say((0,message/* message */.i)(`feature.${feature}`)), speaker),
        '',
        say((0,message/* message */.i)('explain.settings')),
        ...(0,readiness/* settingsOfFeature */.P3)(feature).map((name) => `- ${name}`),
        '',
        ...(own.length === 0 ? [] : [say((0,message/* message */.i)('explain.rules')), ...ruleRows(own, speaker), '']),
        ...(feature === 'duo' ? [] : [...wanted(feature, speaker), '']),
        say((0,message/* message */.i)('explain.page', { url: (0,printable/* printable */.g)(guide) })),
    ];
}
function wanted(feature, { say }) {
    const path = (0,printable/* printable */.g)(config/* configPaths */.hg[0]);
    return [say((0,message/* message */.i)('explain.want', { path })), '  organization:', `    features: [${feature}]`];
}
const guide = `${project/* project */.C.repository}/blob/${project/* project */.C.tag}/docs/guide.md#the-ten-variables`;

;// CONCATENATED MODULE: ../../lib/src/rules/pages.json
var pages_namespaceObject = /*#__PURE__*/JSON.parse('{"comment-becomes-value":{"group":"compose","why":"`#` starts a comment only after a value and a space. Without a value, Compose reads the comment as the value: the password becomes “# set at deploy”. After a tab, it becomes part of the value: the host gets a tab and some words. It is an error if the setting is a secret, or if the server, its mail or its database fails with such a value: a port that is no number ends the services at start.","fix":"Move the comment to its own line."},"compose-rejects-line":{"group":"compose","why":"Docker Compose stops at the first line it cannot parse: a character in a name other than letters, digits, `_`, `.`, `-`, `[` and `]`, a space inside a name, or words without an equals sign. Then no container of the project starts.\\n\\n`bitwarden.sh restart` stops the containers first, and Compose reads the file only when it starts them again: the mistake takes down a running server. (Compose before 2.39.3 leaves the running containers up.)","fix":"Write the line as `NAME=value`, delete it, or put `#` in front if it is a comment. `--fix` renames a setting if it is certain which one is meant; `--fix=unsafe` deletes what the lines of another kind of file begin with."},"continuation-becomes-value":{"group":"compose","why":"In a shell, a backslash at the end of a line joins it to the next one, as in a long `docker run`. An env file knows no such thing: the backslash, and the space in front of it, become part of the value. It is an error if the setting is a secret, or if the server, its mail or its database fails with such a value.","fix":"Delete the backslash and the space."},"deferred-without-guard":{"group":"compose","why":"Compose fills in `${SMTP_PORT}` from its environment. If the variable is not set, Compose warns and passes an empty value. .NET accepts an empty value neither as a number nor as a boolean: the server’s containers crash-loop at start. With `${SMTP_PORT:?}`, Compose stops first and says why.","fix":"Write `:?` before the closing brace, or a default after `:-`."},"escape-changes-value":{"group":"compose","why":"In double quotes, a backslash and certain letters become a control character: `\\\\n` a line feed, `\\\\b` a backspace, `\\\\t` a tab. This changes a path, a login of a Windows domain or a password. It is an error if the setting is a secret, or if the server, its mail or its database fails with another text.","fix":"Put the value in single quotes, or in none. In double quotes, double each backslash."},"file-encrypted":{"group":"compose","why":"A file that is encrypted as a whole, by git-crypt, age, Ansible Vault or PGP, cannot be checked. One notice says so, so that nobody mistakes silence for a passed check. SOPS keeps the names readable: such a file is checked, except for its encrypted values.","fix":"Decrypt the file before this step, or encrypt it with SOPS. If you want neither, turn the rule off."},"file-misnamed":{"group":"compose","why":"Compose reads a file named exactly `env/global.override.env`. Nothing reads a file with a hyphen instead of a dot, with capitals, with its words in another order or mistyped, or with another ending (`.conf`, `.bak`, `.txt` as Windows adds it). Such a file is linted all the same, and this warning says why none of its settings has an effect. It appears only if the file has one of Bitwarden\'s settings in it, and never for a template, whose name the deployment chooses.","fix":"Rename the file to `global.override.env`. Delete it if it is a copy: Git keeps the earlier state. If your deployment renames it, list it under `files` in the config."},"file-not-text":{"group":"compose","why":"Compose reads UTF-8. PowerShell 5.1 writes UTF-16 when `>` redirects output, and Compose rejects its first character.","fix":"Save the file as UTF-8. In PowerShell 5.1: `Set-Content -Encoding utf8`; a byte order mark does no harm."},"invalid-interpolation":{"group":"compose","why":"Compose replaces `$name` and `${name}` in values, in double quotes too. If a `${` does not begin a valid expression, Compose rejects the whole file, with an error that names no line.","fix":"Put the value in single quotes, where nothing is replaced. If it contains an apostrophe, double each `$`."},"invisible-character":{"group":"compose","why":"Zero-width and non-breaking spaces, full-width letters, decomposed accents and typographic quotes come with text copied from a web page or a chat. In a name, or instead of the `=` after it, they make Compose reject the line or the server ignore it. In a value, they become part of it: `“true”` is not a boolean.","fix":"Type the name or the value again. `--fix` removes the characters if it is certain what was meant."},"name-without-value":{"group":"compose","why":"Compose gives a name without an equals sign the value that it has in the environment of the host, and drops the line if there is none. Bitwarden’s update deletes the line. At the end of a file without a final line break, Compose turns it into a variable without a name, and no container starts.","fix":"Write the value after an equals sign, or delete the line."},"text-after-quote":{"group":"compose","why":"A closing quote ends the value, wherever it is. Compose reads what follows on the line as a statement of its own: letters are dropped, `NAME=…` becomes another variable, any other character makes it reject the whole file. Bitwarden’s update, however, keeps all of it as the value.","fix":"Put the quotes around the whole value, or leave them out."},"two-settings-on-one-line":{"group":"compose","why":"An unquoted value runs to the end of its line. A second setting on the line becomes part of the first one’s value and stays unset. Copying the settings of the EU region from Bitwarden’s help page in a browser gives exactly this.\\n\\nA carriage return alone does not end a line for Compose, so a setting after one becomes part of the line before it too.","fix":"Put each setting on its own line; save the file with LF or CRLF line endings."},"unclosed-quote":{"group":"compose","why":"A value that begins with a quote runs on to the next quote of the same kind, over line breaks. If it is not closed on its line, Compose reads the settings below it as part of the value, or, if no other quote follows, rejects the file. A password that happens to begin with `\\"` or `\'` does the same.","fix":"Close the quote. If the value itself begins with a quote, put it in quotes of the other kind."},"value-cut-by-comment":{"group":"compose","why":"A space and a `#` end an unquoted value: Compose reads the rest as a comment. In a secret, this cuts the secret. In other settings a comment after a value is harmless and not reported; text that does not look like a comment is.","fix":"Put the whole value in single quotes. Put comments on their own line: to Bitwarden’s update, a comment after a value is part of the value."},"value-interpolated":{"group":"compose","why":"Compose replaces `$` and the name after it with the variable of that name, or with nothing if there is none; the only sign is a warning in its output. The server gets a shorter password, and the mail server answers 535.\\n\\nNot replaced, and so not reported: `$` before a digit or punctuation, at the end of the value, doubled, or in single quotes. A whole value such as `${SMTP_PASSWORD}` is a reference and not reported. The database’s connection string has its own rule, connection-string-reads-differently.","fix":"Put the whole value in single quotes. If it contains an apostrophe, double each `$` instead."},"value-reads-differently":{"group":"compose","why":"For people who also read the file with a tool built on npm’s dotenv, which replaces no `$NAME`, ends unquoted values at any `#`, and takes backticks as quotes. Off by default, because Bitwarden itself never reads the file that way.","fix":"Quote the value so that both read the same, usually in single quotes, or do not use such tools on this file."},"comment-lost-at-update":{"group":"update","why":"Setup keeps only lines with an equals sign: all other comments and blank lines are gone after the next update. Off by default, because most people know this; one finding per file.","fix":"Keep notes elsewhere, and ignores in the config."},"connection-string-reads-differently":{"group":"update","why":"Setup reads the database’s connection string and its migration timeout a second time, without Compose: it takes the first line that begins with exactly the name, removes `\\"` at both ends, and replaces or cuts nothing. The containers get what Compose reads from the line. If the two differ in a connection string, the server works and the database migration of the next update fails, or the other way round.\\n\\nFor a `$` before a letter, no single line gives both the same value.\\n\\nSetup reads the certificate’s password too, but ignores an error there, so a difference does no harm.","fix":"Write the value in double quotes, without backslashes, at the start of the line. Choose a password without a `$` before a letter. If the password cannot be changed, write two lines: the first for Setup, the last for the containers, with `export` in front, so that Setup keeps both.\\n\\n    globalSettings__sqlServer__connectionString=\\"Data Source=tcp:mssql,1433;User ID=sa;Password=in$vented\\"\\n    export globalSettings__sqlServer__connectionString=\'Data Source=tcp:mssql,1433;User ID=sa;Password=in$vented\'"},"ignore-comment-behind-value":{"group":"update","why":"An ignore comment works on its own line. After a value it suppresses nothing, and because Setup does not know comments, it becomes part of the value at the next update.","fix":"Move it to the config, or to its own line above the setting; the update deletes comments."},"update-adds-duplicate":{"group":"update","why":"Setup finds its own settings by their exact spelling at the start of a line. `globalsettings__mail__smtp__host` works for the server, but the next update does not find it and adds the setting again with its default. To .NET both spellings are one setting, and it takes one of the two values at random at each start. After `export` or a space the added line has no effect, which is only untidy: a notice.\\n\\ndotenv-linter’s fix for lower-case keys writes such names.","fix":"Write the name exactly as shown, at the start of the line, directly followed by the equals sign. `--fix` does this."},"update-breaks-value":{"group":"update","why":"The update reads the file line by line and writes it again. In settings that Setup does not know it turns `\\\\\\"` into `\\"`; values over several lines lose all but the first; lines change their order, so a variable may end up below the line that refers to it. Until then the file works.","fix":"Use single quotes instead of escapes, one line instead of several, and the value itself instead of a reference."},"update-drops-line":{"group":"update","why":"Compose accepts `NAME: value` as well as `NAME=value`. Bitwarden’s Setup, which rewrites the file at every update and rebuild, keeps only lines with an equals sign. It adds what it does not find with a default: the mail server becomes `REPLACE` again.","fix":"Write an equals sign."},"update-resets-setting":{"group":"update","why":"If a setting that Setup writes itself is missing, the next update adds it with a default. One of these does harm: the port of the mail server is added as 587, while a server without the line uses 25. Settings without which the server already fails today (the certificate’s password, the installation id and key, the database) have rules of their own: certificate-password-missing, installation-id-missing, installation-key-missing, database-unreachable.","fix":"Add the line with the port in use."},"vault-url-overwritten":{"group":"update","why":"`url` in `bwdata/config.yml` wins: every update and rebuild writes it into this file. If the two differ, the server’s address changes then, and with it every link in its mails.","fix":"Write the same address in both, then run `./bitwarden.sh rebuild`."},"duplicate-setting":{"group":"names","why":"If two lines have the same name, the last wins for the containers. The first does nothing, but it may be the one that somebody edits later. For the database’s connection string Setup takes the first line: two lines that mean the same to both are not reported.","fix":"Delete the line you do not want. `--fix` deletes the first of two lines with the same value."},"duplicate-setting-case":{"group":"names","why":"Compose passes two spellings of a name on as two variables. .NET ignores case, so it has one setting, and takes one of the two values at random each time a process starts.","fix":"Keep one line, in Bitwarden’s own spelling."},"misspelt-setting":{"group":"names","why":"The server silently ignores a name it does not know, and the intended setting stays unset: mail is sent without a login, or registration stays open. The finding names the nearest setting that Bitwarden reads.\\n\\nThe help page *Self-host an Organization* itself prints `passsword`, with three s.","fix":"Rename the setting and keep the value. `--fix` does this if nothing else sets it."},"name-of-another-program":{"group":"names","why":"No program that reads this file knows these names, so the line is ignored and what it was meant to do is not done. Vaultwarden is another server for the same apps, with settings of its own. `url`, `real_ips` and others are keys of `bwdata/config.yml`, which Setup reads. The keys of a Duo application are stored for each organization or account. Renaming such a line would be wrong, because its value means something else: `SIGNUPS_ALLOWED=false` is `globalSettings__disableUserRegistration=true`, and a Duo key under one of Bitwarden’s names would be a secret in the wrong place.\\n\\nA common name, such as `DOMAIN` or `url`, is reported only beside one that is unmistakable, or where three of one program stand together, and never if another line refers to it.","fix":"Delete the lines, and set what the message names, with a value written for Bitwarden. Settings of `config.yml` go there, and take effect with `./bitwarden.sh rebuild`. Duo is set up in the web vault, under two-step login."},"removed-setting":{"group":"names","why":"Setup never deletes settings it does not know, so those of old installers stay forever. They do nothing and break nothing. One notice per file names the release that stopped reading them, and what replaced them.","fix":"Delete the line, or use the setting that replaced it."},"setting-below-value":{"group":"names","why":"Some names add a part to the name of a setting that takes a single value, as for a list (`knownProxies__0`) or in the style of Docker secrets (`password__FILE`). If the setting itself is not set, .NET finds only the names nested under it, cannot turn them into a text, and throws an exception; the log names neither the setting nor the line. If the setting has a value, the nested name is ignored. A number that is not set becomes 0.","fix":"Write the value under the setting’s own name."},"setting-of-another-file":{"group":"names","why":"Each container reads its own env files. The database’s `SA_PASSWORD`, the Key Connector’s settings and Bitwarden Lite’s `BW_…` variables have no effect in this file.","fix":"Move the line to the file that the message names."},"setting-too-new":{"group":"names","why":"The release that the file is checked against does not read the setting yet. That release is `--server-version`, else the tag of the images in a committed `docker-compose.yml`, else the newest known. A setting that is in Bitwarden’s sources but in no release yet is reported too, if the release is known.","fix":"Update the server, or correct `server-version`. A setting of the next release can stay in the file for it."},"shape-ignored":{"group":"names","why":".NET silently ignores a value given to a section or a list as a whole. A list needs an index after two underscores, a setting with keys needs a key.","fix":"Write one line per item: `…__0`, `…__1`. For a section, name a setting in it."},"translated-setting":{"group":"names","why":"Bitwarden’s guides were translated by a machine, names of settings included. The server knows none of the translated names. Compose rejects one of them, `nomd\'utilisateur`, so that nothing starts; the others are silently ignored.","fix":"Rename the setting and keep the value; `--fix` does this. Follow the English guide, whatever your language."},"unknown-setting":{"group":"names","why":"The name begins like Bitwarden’s settings, but resembles none of any release so far: it is a setting of another program, a name invented by a guide, or a setting of a release newer than this linter’s catalogue. The server silently ignores it.","fix":"Check the name against Bitwarden’s documentation, or delete the line."},"address-malformed":{"group":"values","why":"Services send requests to these addresses or build links from them, and .NET parses them: it reads `host:443` as an address whose scheme is `host`, and throws an exception at a bare host. The effect depends on what uses the address. The clients of the push relay and of the cloud’s identity service are created before anybody logs in, so every login fails with a server error; an origin for passkeys is read at every login; Identity and SSO crash-loop at start if their own address is malformed. Links that are only passed on lead nowhere. The vault’s own address has vault-url-malformed.","fix":"Write the full address, with `https://` or `http://`, and one pair of quotes or none."},"connection-string-malformed":{"group":"values","why":"A connection string is read by the driver of the database: pairs of key and value, with `;` between them. If the driver rejects it, Admin crash-loops at start, and every other service answers with a server error whenever it needs the database, at logins too. Only the string of the database that `globalSettings__databaseProvider` chooses counts; the linter reads it as that database’s own driver does and shows no part of it. It reports the first mistake, at which the driver stops.\\n\\nBefore anything else, the server removes all double quotes at both ends of the value: a password in double quotes at the very end loses its closing quote.","fix":"Write the pairs with the keys of the database in use. Put a password that contains `;` or quotes in single quotes, and double each single quote in it."},"host-path-in-container":{"group":"values","why":"The server writes attachments, Sends, licenses and its keys to folders inside its container. The folder of the host, `bwdata`, does not exist there under this name, and a path without a slash in front lies in the program’s own folder. Uploads then fail, or attachments cannot be downloaded; and at the next update all of it is gone with the container.","fix":"Delete the line: the defaults lie in `bwdata/core` and `bwdata/logs` of the host. To keep the files on another disk, move `bwdata/core/attachments` there and mount it in its place: a symlink would lead nowhere inside the container."},"lifetime-not-positive":{"group":"values","why":"How long a login, an invitation or access to a Send lasts. With zero it ends at once. Below zero, the identity server’s own validator rejects the lifetime and with it every app: nobody can log in at all.","fix":"Write a positive number, or delete the line for Bitwarden’s own default."},"localhost-in-container":{"group":"values","why":"For every program, `localhost` is the machine it runs on. In a connection string or an internal address that is the container, where nothing else runs; in the address of the web vault it is the device of whoever opens the link. With the server’s own address in a connection string, requests leave the container and come back to the Docker host, where a database answers only at a published port: that is a notice.","fix":"For a database on the Docker host write `host.docker.internal` or the host’s address; for the vault, the address that people open. On a trial server that nobody else uses, ignore the finding."},"pair-incomplete":{"group":"values","why":"Some settings do nothing, or fail, without another one. A Yubico id needs its secret key, which is Base64. The login cookie of a load balancer needs its name. With an empty key id or region, the Amazon mail service cannot even be created, and then no login works.","fix":"Set both, or neither."},"placeholder-left":{"group":"values","why":"`<placeholder>`, `{replace with password}`, `your-smtp-username`: text from a guide that was never replaced. Unlike the installer’s `REPLACE`, the server uses it as the value. It is an error if mail, the database or the installation depends on it, otherwise a warning.","fix":"Write the real value. If it is filled in at deploy, list the setting under `provided`, or the form of your references under `tokens`."},"port-out-of-range":{"group":"values","why":"A port is a number from 1 to 65535; 0 means the usual one. With any other number the server starts, and every mail fails.","fix":"Write your provider’s port, usually `587` or `465`."},"proxy-catches-containers":{"group":"values","why":"The containers talk to one another over plain HTTP, at `http://identity:5000` and similar addresses. .NET sends these requests through the proxy of `HTTP_PROXY` or `ALL_PROXY` too, unless `NO_PROXY` names the host. The proxy does not know these names, so tokens cannot be checked and logins fail. It is a warning, because Docker’s own configuration can add a `NO_PROXY`. `HTTPS_PROXY` alone does no such harm, nor does a value in which .NET reads no address, as where the port is not a number: then it uses no proxy. In Lite, all services are at `http://localhost`, for which .NET makes no exception either.","fix":"Name the containers in `NO_PROXY`, with commas between them; .NET supports neither `*` nor networks there."},"proxy-list-ignored":{"group":"values","why":"`globalSettings__knownProxies` takes IP addresses and `globalSettings__knownNetworks` networks, each as one text with commas. The server silently skips an item that it cannot read. Logs and events then show the reverse proxy’s address instead of the user’s, and rate limits count all users as one.\\n\\nLeading zeros make a number octal, and a short address gets zeros in the middle: `192.0.2.010` is `192.0.2.8`, `10/8` is `0.0.0.0/8`.","fix":"Write addresses in one setting and networks in the other, separated by commas."},"timespan-in-days":{"group":"values","why":".NET reads a bare number as days, and also the first number of a time span with more than 23 hours: `15` is fifteen days, `24:00:00` is twenty-four. No error is reported.","fix":"Write hours, minutes and seconds, or `1.00:00:00` for a day."},"value-does-not-bind":{"group":"values","why":".NET converts booleans, numbers, ids and time spans when a container starts. A value it cannot convert is an unhandled exception: the container ends, Docker starts it again, and so on. All of the server’s containers read the settings under `globalSettings`, so one wrong word makes them all crash-loop. The log shows the value.\\n\\n.NET knows only `true` and `false`, in any case: not `1`, `yes` or `vrai`. Empty is neither a boolean nor a number. The same holds for what the containers’ host reads: log levels (`Logging__LogLevel__…`), the addresses to listen on (`ASPNETCORE_URLS`, `Kestrel__Endpoints__…`). Variables of the .NET runtime (`DOTNET_…`) never fail this way.\\n\\nTwo cases are warnings. Numbers under `adminSettings` are first read by the nightly job that empties the trash, and only that job fails. A wrong value in an item of a list, such as `…__notificationHubs__0__…`, makes the server silently drop that item.","fix":"Write a value of the type that the message names, or delete the line. `--fix` writes `true` or `false` for words that mean it in a language it knows, except for `globalSettings__selfHosted`: delete that line."},"certificate-not-checked":{"group":"mail","why":"With `trustServer=true` the server accepts any certificate: anyone between Bitwarden and the mail server can read the login and every mail. It is often set because the certificate comes from a private authority; there is a safe way to trust one.","fix":"Put the authority’s certificate, as a PEM file, into `bwdata/ca-certificates`, delete the line, and restart. No rebuild is needed."},"mail-service-ignored":{"group":"mail","why":"If Amazon’s secret is set, Bitwarden sends through Amazon SES: it ignores SMTP. Without a key id and a valid region every mail fails, which is an error; if one of them is empty, not even logins work (pair-incomplete). A SendGrid key counts only alongside Amazon, for the share of mail given by `sendGridPercentage`.","fix":"Keep one service. To send through SendGrid alone, use its SMTP server."},"provider-needs-login":{"group":"mail","why":"Large mail providers require a login at the hosts that accept mail from programs. Without user name and password the server does not even try to log in, and the provider rejects every mail. Sending without a login works with other hosts: a tenant’s own MX host for Microsoft 365, `smtp-relay.gmail.com` for Google Workspace.","fix":"Set user name and password, or the host that takes mail from your network without them."},"sender-malformed":{"group":"mail","why":"Every mail is sent from this address. The server’s mail library parses it for each mail and throws an exception at a name beside the address, angle brackets, spaces or quotes: every mail fails. It drops text after an address, such as a second address. Mail from a text without `@`, or from an address at a domain that does not exist on the internet, is reserved for documentation or is Bitwarden’s own, leaves the server, and your mail server or the next one rejects or drops it. A domain of your own network is right where the mail server is in that domain.","fix":"Write an address that your mail server may send from."},"sender-missing":{"group":"mail","why":"`replyToEmail` is the sender of every mail, despite its name. Without it the server sends as no-reply@bitwarden.com. Your mail server may not send for that domain, so receivers reject the mail.","fix":"Add it with an address that your mail server may send from."},"smtp-host-malformed":{"group":"mail","why":"Bitwarden passes the host to the mail library as it is. With a scheme, a port, a path, a space or brackets (even around an IPv6 address), it is not the name of any host. `localhost` is the container itself, where no mail server runs. Some misspellings of well-known hosts are recognized, such as `smtp.google.com` for `smtp.gmail.com`.","fix":"Write only the host name, and the port in `globalSettings__mail__smtp__port`."},"smtp-login-incomplete":{"group":"mail","why":"The server logs in to the mail server only if username and password both have a value. With only one of them it does not log in, and most servers then reject the mail. A password that is the word `secret` or `replace` counts as not set.","fix":"Set both, or neither."},"smtp-not-configured":{"group":"mail","why":"Without a host, and without Amazon SES, the server silently drops every mail: invitations, login links of the admin portal, verification codes. `REPLACE` and `SECRET` count as no host. If registration is closed as well, nobody can be invited; people can still join through single sign-on. If new addresses must be verified by mail, nobody can register. (If the line is missing altogether, SSO tries `localhost:10250` from its own settings, and fails.)","fix":"Set host, port, ssl, username and password. If they are filled in at deploy, list them under `provided`."},"smtp-plain-login":{"group":"mail","why":"On port 25 Bitwarden uses STARTTLS only if `startTls` is on: otherwise user name and password cross the network unencrypted. A relay without login on port 25 is not reported.","fix":"Add `globalSettings__mail__smtp__startTls=true`, or use port 587."},"smtp-setting-ignored":{"group":"mail","why":"`startTls` has an effect only on port 25; on other ports STARTTLS is used anyway if the server offers it. `sslOverride` has an effect only on port 587, although Bitwarden’s help says 25. Mail works with or without the line.","fix":"Delete the line."},"smtp-tls-mismatch":{"group":"mail","why":"On port 465 the mail server waits for TLS (implicit TLS), and with `ssl=false` Bitwarden waits for a greeting in plain text. The server gives up after two minutes; the person who sends an invitation sees an error after a minute and a half.\\n\\nBitwarden’s help says of `ssl`: “true = SSL, false = TLS”. That is misleading: `true` is implicit TLS (465), `false` is STARTTLS if the server offers it (587).","fix":"Set `ssl` to `true`, or use port 587 if your provider offers it."},"smtp-tls-unusual":{"group":"mail","why":"On ports 25, 587 and 2525 almost every mail server greets in plain text. `ssl=true` (on 587 only together with `sslOverride=true`) makes Bitwarden use implicit TLS, and every mail fails. `ssl=true` alone on port 587 is ignored, works, and is not reported.","fix":"Use port 465, or set it to `false`. On port 25 also set `globalSettings__mail__smtp__startTls=true`: without it, nothing is encrypted on that port, not even the login. If your server really uses implicit TLS on that port, ignore the finding with that reason."},"cloud-address-swapped":{"group":"cloud","why":"License sync and push use three addresses of Bitwarden’s cloud, each with its own host. With the wrong host, requests reach a service that does not know them. For push, both the `push` and the `api` host work. The vault’s own address is that of your server, and never one of the cloud.","fix":"Write the `identity` host in `identityUri`, the `api` host in `apiUri` and the `push` host in `pushRelayBaseUri`, at the domain of your region."},"cloud-communication-off":{"group":"cloud","why":"License sync, billing sync and Families sponsorships go through Bitwarden’s cloud. The server rejects them while this setting is off, which is the default. If it is missing, that is a warning, because most organizations want it. `false` is a notice, because somebody decided it. It is an error if the config wants `billing-sync`. A Families plan (its license is uploaded by hand) and an air-gapped server (`false`, with an empty push relay) get no finding.","fix":"Add it with `true`. For a Families plan, say so in the config."},"region-incomplete":{"group":"cloud","why":"The region alone changes nothing: license sync and push go to three URLs, which default to bitwarden.com. Setup writes only the region. An EU or Gov server needs all three; on a US server none may point to another region. If all three point to the same other region, sync and push work, and only the region’s name is missing.","fix":"Set the three URLs at the domain of the region: bitwarden.eu or bitwarden-gov.com. `--fix=unsafe` does this if the file names the region."},"region-unknown":{"group":"cloud","why":"Bitwarden has the regions US, EU and Gov. The server does not check the word: it passes it on to the apps and to the billing link in mails, which then take the server for one of another region. License sync and push do not depend on it; their URLs do that (region-incomplete).","fix":"Write `US`, `EU` or `Gov` in capitals, or delete the line for the US."},"admins-collide":{"group":"access","why":"The server puts the list, in lower case, into a dictionary that accepts each address only once. A duplicate, or two empty items, causes an exception at every login: nobody can open the portal.","fix":"Delete the duplicate, or the extra commas."},"admins-empty":{"group":"access","why":"Only the addresses listed here get the login mail of the System Administrator Portal (`/admin`). If the list is empty, nobody can log in, and the login page does not say why.","fix":"List the admins’ e-mail addresses, separated by commas."},"admins-malformed":{"group":"access","why":"Only commas separate addresses: with semicolons or spaces the server reads one long address. Compose removes quotes around the list; `docker run --env-file`, where it reads a file of Bitwarden Lite, keeps them as part of the first and last address. An address with a stamp, `mail:stamp`, is fine.","fix":"Write full addresses, separated by commas; in Lite without quotes."},"breach-report-off":{"group":"access","why":"The data breach report asks haveibeenpwned.com, which sells the key. Without a key the report fails with error 400. Nothing else uses the key: the check of master passwords works without it. Off unless the config wants `breach-report`.","fix":"Write the key, or a reference to it."},"certificate-password-missing":{"group":"access","why":"Identity signs every login with the certificate in `bwdata/identity/identity.pfx`, and SSO uses it too. Setup creates the certificate and its password when Bitwarden is installed; a later update only keeps the password, and if the line is gone, it adds an empty one. Without the password both services crash-loop at start with “No identity certificate to use.” Lite’s image brings a password of its own: a line that empties it, or has a space in it, leaves Identity and SSO without a certificate too.","fix":"Take the password from a backup of this file. If there is none, create a new certificate with openssl and write its password; everybody then has to log in again."},"database-unreachable":{"group":"access","why":"`databaseProvider` is `sqlserver` if it is missing, or one of `postgres`, `postgresql`, `mysql`, `mariadb` and `sqlite`, in any case. With any other word Bitwarden uses SQL Server with an empty connection string, and the server’s containers crash-loop at start. The connection string of the chosen database must be there too: with an empty one, the server’s containers crash-loop in the same way. If the line of SQL Server is missing, the server starts with the word `SECRET` as its connection string and cannot use the database, and the next update adds a line with a new password.","fix":"Name the right provider, and add its connection string."},"fragment-incomplete":{"group":"access","why":"Setup writes six lines into every file: the connection string of the database, the certificate\'s password, the two identity keys, the installation\'s id and its key. If a file has none of them, not even as a reference, it is taken for a fragment to which a pipeline or another file adds the rest. Then what is missing of the six is not an error: one notice says that it was not checked, with a line for the config that says that the rest is filled in at deploy. A file with one of the six is a whole file, and each of the others that is missing is reported. `global.override.config.env`, `global.override.secret.env` and others in one folder are parts of one file: a setting in one of them counts for all.","fix":"List what is filled in at deploy under `provided` in the config; `*` stands for any part of a name. If nothing fills it in, add the lines: without them the server does not start."},"identity-key-missing":{"group":"access","why":"The services identify themselves to one another with two secrets of this file. With `internalIdentityKey` they tell Notifications what has changed; without it open apps show a change only after they sync. `oidcIdentityClientKey` is the secret between Identity and SSO: if the line is missing, both use the word in their `appsettings.json`; if it is empty, single sign-on fails. Setup generates both, also at an update that does not find them.","fix":"Write 64 random letters and digits, different ones for each of the two. Nobody has to remember them."},"installation-id-missing":{"group":"access","why":"The id identifies the server to Bitwarden’s cloud. If it is missing, empty, or all zeros (the installer’s placeholder), the server’s containers crash-loop at start; in Lite its services stay down. Bitwarden gives id and key together: if the key is not filled in either, this finding asks for both.","fix":"Write the id you got from bitwarden.com/host."},"installation-key-missing":{"group":"access","why":"The key proves to Bitwarden’s cloud that this server is the installation with that id. Without it the server starts, but never asks for push notifications, and the cloud rejects license sync. If the line is missing, Setup adds it empty at the next update.","fix":"Write the key you got from bitwarden.com/host together with the id."},"not-production":{"group":"access","why":"`docker/global.env` sets `selfHosted=true` and `Production`; this file is read after it and wins. With `selfHosted=false` the server acts as Bitwarden’s cloud, without the cloud’s settings. The entrypoints of Identity and SSO compare `selfHosted` with exactly `true`: with `True` they do not copy the certificate. `Development` shows internal details on error pages; with any other word, `production` in lower case included, `appsettings.Production.json` is not read.","fix":"Delete the line."},"open-registration":{"group":"access","why":"Registration is open unless it is switched off: anyone who reaches the server can create an account. The setting is a double negative: `false` means open. It is a notice, because some people want it, and an error if the config wants `invite-only`.","fix":"Set it to `true`. People then join by invitation to an organization, which needs mail, or through its single sign-on. Other invitations (emergency access, provider, sponsorship, links) are rejected too."},"sso-not-enforced":{"group":"access","why":"The policy that requires single sign-on exempts owners and admins, who keep their master password, unless this setting is on. Off unless the config wants `sso-for-everyone`: if the identity provider fails, owners are locked out too, so not everybody wants it.","fix":"Set it to `true` once single sign-on works for owners and admins."},"vault-url-malformed":{"group":"access","why":"Links in mails and the addresses of the other services are built from this address, and it is the origin of the web vault. With a slash or a path after the host, the identity server’s own validator rejects the web vault and the browser extension: nobody can log in with them. With two ports or without `https://` or `http://`, Identity and SSO crash-loop at start; with a port but no scheme (`vault.brindlemoor.com:8443`) .NET takes the host for a scheme: everything starts, but nobody can log in with the web vault or the extension. If it is empty, every login fails with a server error.","fix":"Write the address of the web vault, without a slash at the end, here and as `url` in `config.yml`."},"database-password-differs":{"group":"secrets","why":"The database container takes its password from `mssql.override.env`, but only when it starts for the first time, with an empty data folder. The other services take it from the connection string here. If the two differ, a database created from these files (a new server, a restored one) rejects the services. The passwords are compared without being shown.","fix":"Write the password that the database really has in both files."},"generated-file-edited":{"group":"secrets","why":"`docker/global.env` belongs to Setup: every update rewrites it. A setting that somebody added there is lost at the next update, and until then this file wins over it.","fix":"Move the lines to this file."},"overridden-elsewhere":{"group":"secrets","why":"What `docker-compose.override.yml` gives a service under `environment:`, or in an `env_file:` of its own, wins over this file. The line here then has no effect on that service. In Bitwarden Lite the same holds for what the Compose file gives the service under `environment:`. What stands for `${…}` there comes from the shell or from `.env`, never from an `env_file:`.","fix":"Keep each setting in one place, preferably this file."},"secret-in-clear":{"group":"secrets","why":"On the server this file can be read by its owner only (mode 600). Once committed, everybody who can read the repository or its history can read it. One finding per file, a notice, or a warning in a public repository, names the settings and never their values.","fix":"Change the secrets on the server, and commit references instead: SOPS, a secret store, an Actions secret that is filled in at deploy."},"secret-shared-between-servers":{"group":"secrets","why":"Two files, not templates, have the same installation id or key, identity key or connection string. With the same installation id or key, Bitwarden’s cloud takes the two servers for one. The other secrets never leave the server, but whoever breaks into one server then has a secret of the other. It happens when a server is copied. The values are compared without being shown, and both files get the finding.","fix":"Give each server its own id from bitwarden.com/host, its own keys and its own database."},"well-known-secret":{"group":"secrets","why":"`RANDOM_IDENTITY_KEY`, `SECRET_INSTALLATION_KEY`, `super_strong_password`: values from Bitwarden’s own templates and sample files, which anyone can read. Whoever knows the identity keys can act as one of the server’s services. Other sample values do less harm: with a sample installation key the cloud rejects the server; a sample certificate password helps only somebody who also has the certificate’s file; and nothing has used `duo__aKey` since Bitwarden 2024.12.0, which is a notice.","fix":"Generate secrets of your own (64 letters and digits), and treat what the old ones protected as exposed."},"lite-certificate":{"group":"lite","why":"With `BW_ENABLE_SSL=true`, Lite creates a self-signed certificate for `BW_DOMAIN` at the first start. It does so whenever the key file is missing, and overwrites any certificate that is there. For a name that a certificate cannot have, it creates none but leaves a key behind, which prevents the next try.\\n\\nThe linter cannot look into the volume: it assumes that a certificate or key named here is in it. But Lite writes `/etc/bitwarden/` in front of the name, so an absolute path leads nowhere.","fix":"Name the certificate and its key together, or neither. Write only the host name in `BW_DOMAIN`; after a failed try, delete ssl.key from the volume: while it is there, Lite creates no certificate for the right name either."},"lite-data-lost":{"group":"lite","why":"Lite’s volume is /etc/bitwarden. An SQLite file elsewhere is in the container itself, which every new release of the image replaces. The linter reads the compose file beside the settings: a folder that is mounted there is kept too.","fix":"Move the file below /etc/bitwarden before you replace the container, and write its new path; or mount its folder."},"lite-database-malformed":{"group":"lite","why":"Lite builds a connection string from these values and quotes nothing. A semicolon ends the value, a quote begins a quoted one, and after a port in the server’s name comes another port.","fix":"Give the port its own line, `BW_DB_PORT`. Choose a password without semicolons and quotes; or write it in single quotes inside double quotes: Compose removes the outer ones, and the inner ones keep the value whole."},"lite-names-differ-in-case":{"group":"lite","why":"The program that writes Lite’s nginx configuration turns every variable name of the container into lower case. If two names are then equal, it fails, whatever they are for, and also if one of them comes from Lite’s image or entrypoint. Without the configuration nobody reaches the server, although every service runs.","fix":"Keep one of the two. For a setting, write the name as Lite does; its own spelling is in the message."},"lite-overwrites-setting":{"group":"lite","why":"At every start Lite’s entrypoint sets these four settings from variables of its own, and to nothing if there is no such variable: `globalSettings__installation__id`, `globalSettings__installation__key`, `globalSettings__databaseProvider` and `globalSettings__baseServiceUri__internalVault`. A line with the same value does no harm and is reported as a notice.","fix":"Rename the lines to `BW_INSTALLATION_ID`, `BW_INSTALLATION_KEY` and `BW_DB_PROVIDER`."},"lite-sample-untouched":{"group":"lite","why":"The file that Bitwarden publishes has a zero installation id, with which every service but Icons fails at start, and a password that everybody knows. While three of its four sample values are there, there is one finding for all of them.","fix":"Get an id and a key from bitwarden.com/host, write your own domain, and choose a password."},"lite-service-off":{"group":"lite","why":"The image starts five of Lite’s eight services; Events, SCIM and single sign-on are off until you switch them on. Without the API or Identity nobody can log in. Where single sign-on is enforced for everyone, its service has to run.","fix":"Write `true`, or delete a line that switches off what you need."},"lite-site-rejected":{"group":"lite","why":"Lite writes ports, addresses, the domain and the content security policy into nginx’s configuration as they are. If nginx rejects one of them, it does not start: Lite’s container stays up and its services run, but nobody reaches them.","fix":"Write one port, addresses separated by single commas, and only a host name. The port on the host is set in the compose file."},"lite-switch-unreadable":{"group":"lite","why":"Three programs read a switch such as `BW_ENABLE_SSO`. supervisord accepts true, yes, on, 1, false, no, off and 0 in any case; with anything else, an empty value included, it ends, and Lite’s container restarts in a loop. nginx forwards requests to a service only with exactly `true`. Flags such as `BW_ENABLE_SSL` are off with any word but `true`.","fix":"Write `true` or `false`, in lower case."},"lite-user-unknown":{"group":"lite","why":"Lite’s entrypoint ends with `su-exec PUID:PGID`. If there is no such user or group, the container ends, and `restart: always` starts it again in a loop.","fix":"Write a number for each. Lite gives its folders to that user at each start."},"config-without-effect":{"group":"linter","why":"What a config asks for and does not get goes unnoticed: a `provided` that stands for no setting leaves the real one checked, an override whose `files` match nothing leaves the defaults, and a config under a name that is not read counts for nothing at all. Patterns are reported only in runs over whole folders, where every file is known.","fix":"Correct the name or the pattern, or delete what is not needed any more."},"feature-not-ready":{"group":"linter","why":"The config names what the organization needs (`organization.features`), and readiness says that one of these is off or broken. Usually another rule reports the cause, as an error because the feature is wanted, and this rule is silent. It reports only if no other rule does, or if the config turns that rule off or down to a warning.","fix":"Correct what the message names, or take the feature out of the config if nobody needs it."},"file-no-longer-checked":{"group":"linter","why":"A file that was checked before a pull request is not checked after it: it was deleted, moved to a place that no pattern names or below `node_modules`, left out by `files`, replaced by a symlink, encrypted, saved as UTF-16, made too large or unreadable. A file that is not checked has no findings, so without this warning such a pull request would seem to fix them all. The first lines of the summary say so too, and name the organization features that are no longer checked. Only the action finds it, because only a pull request, a merge group or a push has a state before it.","fix":"Bring the file back to where it was checked, or name its new path under `files`. If no server reads it any more, ignore this finding for that path with a reason, and delete the ignore after the merge."},"ignore-unused":{"group":"linter","why":"An ignore in the config, a baseline entry or an ignore comment that matches nothing would hide a later finding. An ignore comment without a reason, or for a rule that does not exist, does nothing.","fix":"Delete it, or correct the rule’s id and add a reason after a colon."}}');
;// CONCATENATED MODULE: ../../lib/src/cli/explain/pages.js

const pages = pages_namespaceObject;
function pageOf(rule) {
    return pages[rule] ?? null;
}

;// CONCATENATED MODULE: ../../lib/src/cli/explain/group.js




function explainGroup(group, speaker) {
    const own = table/* rules */.a.filter(({ id }) => pageOf(id)?.group === group);
    const [first] = own;
    return [
        titled(group, (0,message/* message */.i)(`group.${group}`), speaker),
        '',
        ...ruleRows(own, speaker),
        ...(first === undefined ? [] : ['', speaker.say((0,message/* message */.i)('explain.ofGroup', { rule: first.id }))]),
    ];
}

// EXTERNAL MODULE: ../../lib/src/config/hint.js
var hint = __webpack_require__(8352);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __webpack_require__(3340);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __webpack_require__(3803);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/lite-settings.js
var lite_settings = __webpack_require__(8290);
;// CONCATENATED MODULE: ../../lib/src/cli/explain/near.js












const mostNamed = 4;
function notExplained(subject, speaker) {
    const name = (0,hint/* namedOr */.LI)(subject, (0,message/* message */.i)('cli.thatText'));
    return new errors/* ConfigError */.xL((0,message/* message */.i)('cli.neither', { name, hint: nearTo(subject, speaker) }));
}
function nearTo(subject, speaker) {
    const asked = wordsOf(subject);
    if (asked.length === 0)
        return (0,message/* message */.i)('config.listRules');
    const named = settingsNamed(asked);
    const topics = topicsNamed(asked);
    if (topics.length > 0)
        return suggest([...topics, ...named]);
    const about = [
        ...topicsAbout(asked, speaker),
        ...(named.length > 0 ? named : settingsAbout(asked, speaker)),
    ];
    return (0,hint/* hint */.aK)(subject, everything, about.length > 0 ? suggest(about) : (0,message/* message */.i)('config.listRules'));
}
function suggest(names) {
    const [only = '', ...others] = names;
    return others.length === 0
        ? (0,message/* message */.i)('config.didYouMean', { name: (0,printable/* printable */.g)(only) })
        : (0,message/* message */.i)('explain.related', { names: (0,hint/* quoted */.TL)(names) });
}
const allSettings = [...catalogue/* settings */.W0, ...lite_settings/* liteSettings */.SG];
const topics = [...table/* rules */.a.map(({ id }) => id), ...readiness_feature/* features */.q, ...ruleGroups];
const everything = [...topics, ...allSettings.map(({ name }) => name)];
function topicsNamed(asked) {
    return topics.filter((name) => hasWords(name, asked)).slice(0, mostNamed);
}
function settingsNamed(asked) {
    const ends = ({ name }) => wordsOf(name).slice(-asked.length).join() === asked.join();
    const found = allSettings.filter(({ name }) => hasWords(name, asked));
    return first(found, ends, ({ documented }) => documented);
}
function topicsAbout(asked, { say }) {
    const byTitle = [
        ...readiness_feature/* features */.q.filter((name) => isAbout(say((0,message/* message */.i)(`feature.${name}`)), asked)),
        ...ruleGroups.filter((name) => isAbout(say((0,message/* message */.i)(`group.${name}`)), asked)),
        ...table/* rules */.a.filter((rule) => isAbout(say((0,rule_texts/* titleOf */.Gg)(rule)), asked)).map(({ id }) => id),
    ];
    const byPage = table/* rules */.a.map(({ id }) => id).filter((id) => isAbout(pageOf(id)?.why ?? '', asked));
    return [...new Set([...byTitle, ...byPage])].slice(0, mostNamed);
}
function settingsAbout(asked, { say }) {
    return first(allSettings.filter(({ documented, name }) => documented && isAbout(say((0,explain/* descriptionOf */.K)(name)), asked)));
}
function hasWords(name, asked) {
    const words = wordsOf(name);
    return asked.every((word) => words.includes(word));
}
function isAbout(text, asked) {
    const words = wordsOf(text);
    return asked.every((word) => words.some((each) => each.startsWith(word)));
}
function first(found, ...preferred) {
    const rank = (setting) => preferred.filter((prefer) => prefer(setting)).length;
    return found
        .toSorted((one, other) => rank(other) - rank(one))
        .slice(0, mostNamed)
        .map(({ name }) => name);
}
function wordsOf(text) {
    return text
        .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ../../lib/src/cli/explain/rule.js







function explainRule(rule, speaker) {
    const { say } = speaker;
    const page = pageOf(rule.id);
    return [
        titled(rule.id, (0,rule_texts/* titleOf */.Gg)(rule), speaker),
        facts(rule, speaker),
        ...(page === null
            ? []
            : [
                '',
                ...paragraphs(page.why, speaker),
                '',
                say((0,message/* message */.i)('explain.howToFix')),
                ...paragraphs(page.fix, speaker),
            ]),
        '',
        say((0,message/* message */.i)('explain.says')),
        ...Object.keys(rule.messages).map((id) => `- ${say((0,rule_texts/* patternOf */.Id)(rule, id))}`),
        '',
        say((0,message/* message */.i)('explain.ignore', { path: (0,printable/* printable */.g)(config/* configPaths */.hg[0]) })),
        '  ignore:',
        `    - rule: ${rule.id}`,
        `      reason: ${say((0,message/* message */.i)('explain.why'))}`,
        '',
        say((0,message/* message */.i)('explain.page', { url: (0,printable/* printable */.g)((0,rule_texts/* ruleUrl */.QB)(rule.id)) })),
    ];
}
const fixes = {
    safe: (0,message/* message */.i)('explain.fixSafe'),
    unsafe: (0,message/* message */.i)('explain.fixUnsafe'),
    display: (0,message/* message */.i)('explain.fixDisplay'),
};
function facts(rule, { say }) {
    const level = (0,printable/* printable */.g)((0,rule_severity/* severityText */.pA)(rule, say));
    const severity = say((0,message/* message */.i)('explain.severity', { level, since: (0,printable/* printable */.g)(rule.since) }));
    return rule.fix === undefined ? severity : `${severity} ${say(fixes[rule.fix])}`;
}

;// CONCATENATED MODULE: ../../lib/src/cli/explain.js












function explain_explain(subject, language, width) {
    return `${linesFor(subject, speaker(language, width)).join('\n')}\n`;
}
function linesFor(typed, speaker) {
    if (typed === null)
        return ruleRows(table/* rules */.a, speaker);
    const subject = nameIn(typed);
    const id = subject.toLowerCase().replace(/[\s_]+/g, '-');
    const rule = table/* rules */.a.find((rule) => rule.id === id);
    if (rule !== undefined)
        return explainRule(rule, speaker);
    const feature = readiness_feature/* features */.q.find((name) => name === id);
    if (feature !== undefined)
        return explainFeature(feature, speaker);
    const group = ruleGroups.find((name) => name === id);
    if (group !== undefined)
        return explainGroup(group, speaker);
    const explained = (0,explain/* explainName */.T)(subject);
    if (explained !== null)
        return nameLines(explained, speaker);
    throw notExplained(subject, speaker);
}
function nameIn(typed) {
    const [name = ''] = typed.replace(/^[\s#]+|^\s*export\s+/, '').split('=');
    return name.trim();
}
function nameLines({ verdict, setting, sentences, members }, { say }) {
    const lines = [...verdict.map(say), ...members.map((name) => `- ${name}`)];
    if (setting === null)
        return lines;
    if (lines.length > 0)
        lines.push('');
    return [
        ...lines,
        setting.name,
        ...sentences.map(say),
        '',
        say((0,message/* message */.i)('explain.provided', { path: (0,printable/* printable */.g)(config/* configPaths */.hg[0]) })),
        `  provided: [${setting.name}]`,
    ];
}


/***/ }),

/***/ 220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: function() { return /* binding */ descriptionOf; },
  T: function() { return /* binding */ explainName; }
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
// EXTERNAL MODULE: ../../lib/src/readers/lite/names.js + 1 modules
var names = __webpack_require__(5939);
// EXTERNAL MODULE: ../../lib/src/rules/values/value-does-not-bind.js
var value_does_not_bind = __webpack_require__(4738);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __webpack_require__(3803);
;// CONCATENATED MODULE: ../../lib/src/settings/catalogue/descriptions.json
var descriptions_namespaceObject = /*#__PURE__*/JSON.parse('{"adminSettings__admins":"E-mail addresses, separated by commas, that may log in to the admin portal (/admin). Without any, nobody can manage the server there.","adminSettings__deleteTrashDaysAgo":"Number of days after which items in the trash are deleted for good.","globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds":"The longest time a client may stay logged in, however often it is used.","globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken":"Whether a login ends at a fixed time, or lasts as long as the client is used often enough.","globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds":"How long a client stays logged in after it was last used.","globalSettings__baseServiceUri__cloudRegion":"The region of Bitwarden’s cloud that the license comes from, US or EU. For EU, the URLs of the cloud’s services must be set too.","globalSettings__baseServiceUri__vault":"The address that people open in the browser; every mail links to it. The next update sets it to the `url` of config.yml.","globalSettings__communication__bootstrap":"How clients get through a load balancer that asks for a login of its own.","globalSettings__communication__ssoCookieVendor__cookieDomain":"The domain of the cookie that the load balancer in front of Bitwarden sets after its login.","globalSettings__communication__ssoCookieVendor__cookieName":"The name of the cookie that the load balancer in front of Bitwarden sets after its login.","globalSettings__disableUserRegistration":"With `true`, people can join only by invitation to an organization or through its single sign-on; otherwise anyone who reaches the server can create an account. Invitations need mail.","globalSettings__duo__aKey":"A random key that the old form of Duo two-step login signed with. Duo is now set up in the web vault and does not need it.","globalSettings__enableCloudCommunication":"Lets the server talk to Bitwarden’s cloud to sync billing and license. Otherwise every new license must be uploaded by hand.","globalSettings__hibpApiKey":"The key for the data breach report, bought from Have I Been Pwned. Without it the report fails with an error.","globalSettings__identityServer__certificatePassword":"Opens the certificate that signs logins; the installer creates both. Without the right password, Identity and SSO crash-loop at start.","globalSettings__installation__apiUri":"Where the license is synced. A server in the EU region needs the address of that region.","globalSettings__installation__id":"The id from bitwarden.com/host that identifies this installation to the cloud. Without a valid one, the server’s containers crash-loop at start.","globalSettings__installation__identityUri":"Where the server logs in to the cloud. A server in the EU region needs the address of that region.","globalSettings__installation__key":"The secret that belongs to the installation id, for push notifications and license sync.","globalSettings__internalIdentityKey":"A random key with which the server’s own services log in to each other; the installer creates it.","globalSettings__logDirectory":"The folder inside the container that log files are written to.","globalSettings__logRollBySizeLimit":"Size in bytes at which a new log file begins.","globalSettings__mail__replyToEmail":"The sender of every mail. The mail server must accept it, so use an address of the organization’s own domain.","globalSettings__mail__smtp__host":"The mail server. Without one Bitwarden silently drops every mail, including invitations and admin logins.","globalSettings__mail__smtp__password":"The password for the mail server. Bitwarden logs in only if user name and password are both set.","globalSettings__mail__smtp__port":"The port of the mail server: 587 uses STARTTLS, 465 uses implicit TLS.","globalSettings__mail__smtp__ssl":"`true` is implicit TLS, as on port 465; `false` is STARTTLS where the mail server offers it, but no TLS at all on port 25. Port 587 uses STARTTLS either way.","globalSettings__mail__smtp__sslOverride":"Makes `ssl` count on port 587 too, where it is ignored otherwise. Mail servers hardly ever need that.","globalSettings__mail__smtp__startTls":"On port 25, uses STARTTLS where the mail server offers it. On every other port Bitwarden does so anyway.","globalSettings__mail__smtp__trustServer":"Accepts any certificate of the mail server, even a forged one. A certificate authority of your own belongs in `bwdata/ca-certificates` instead.","globalSettings__mail__smtp__username":"The user name for the mail server. Bitwarden logs in only if user name and password are both set.","globalSettings__oidcIdentityClientKey":"A random key with which the Identity and SSO services trust each other; the installer creates it.","globalSettings__organizationInviteExpirationHours":"Number of hours for which an invitation to an organization can be accepted.","globalSettings__pushRelayBaseUri":"Where push notifications for mobile apps are sent from. Empty turns them off; a server in the EU region needs the address of that region.","globalSettings__selfHosted":"Says that this server is not Bitwarden’s own cloud. The installer sets it in docker/global.env; with `false` the server looks for services of the cloud and fails.","globalSettings__sqlServer__DisableDatabaseMaintenanceJobs":"Stops the nightly jobs that rebuild indexes and statistics, for databases that somebody else maintains.","globalSettings__sqlServer__SkipDatabasePreparation":"Makes an update leave the database as it is instead of creating and configuring it, for accounts without that permission.","globalSettings__sqlServer__connectionString":"How the server reaches its database. The password must be the one the database was created with.","globalSettings__sqlServer__migrationExecutionTimeoutSeconds":"How many seconds one step of a database update may take. The installer writes it empty.","globalSettings__sso__enforceSsoPolicyForAllUsers":"With `true`, owners and admins must also log in by single sign-on where the organization requires it; otherwise they keep their master password. If the identity provider fails, they are locked out too.","globalSettings__yubico__clientId":"The client id from Yubico for two-step login with YubiKey one-time passwords.","globalSettings__yubico__key":"The key from Yubico for two-step login with YubiKey one-time passwords.","globalSettings__yubico__validationUrls":"Your own servers that check YubiKey one-time passwords instead of Yubico’s.","BW_CSP":"The Content-Security-Policy that the web vault is sent with, instead of Lite’s default.","BW_DB_DATABASE":"The name of the database on the server.","BW_DB_FILE":"The file of an SQLite database. Outside /etc/bitwarden it is lost when the container is replaced.","BW_DB_PASSWORD":"The password for the database. It becomes part of a connection string, so it must not contain semicolons or quotes.","BW_DB_PORT":"The port of the database server, if it is not the usual one.","BW_DB_PROVIDER":"The kind of database: `mysql` (also for MariaDB), `postgresql`, `sqlite` or `sqlserver`. Any other word leaves the server without a database.","BW_DB_SERVER":"The name or IP address of the database server, without a port. `localhost` is Lite’s own container.","BW_DB_USERNAME":"The user as which the server logs in to the database.","BW_DOMAIN":"The host name that people open the web vault under, without `https://`: links in mails and all addresses are built from it.","BW_ENABLE_ADMIN":"Turns the System Administrator Portal (/admin) on or off.","BW_ENABLE_API":"Turns the service that every app talks to on or off. Without it nobody can use the server.","BW_ENABLE_EVENTS":"Turns the service that receives event logs from apps on or off, for organizations that keep them.","BW_ENABLE_ICONS":"Turns the service that fetches the icons of web sites on or off.","BW_ENABLE_IDENTITY":"Turns the service that logs people in on or off. Without it nobody can log in.","BW_ENABLE_IPV6":"Whether nginx also listens on IPv6.","BW_ENABLE_KEY_CONNECTOR":"Whether nginx forwards requests to a key connector of your own; the image has none.","BW_ENABLE_NOTIFICATIONS":"Turns the service that tells open apps about changes on or off.","BW_ENABLE_SCIM":"Turns the service through which a directory manages an organization’s members on or off.","BW_ENABLE_SSL":"Whether Lite itself serves HTTPS, with a self-signed certificate if there is none. Leave it off behind a proxy that does.","BW_ENABLE_SSL_CA":"Whether nginx sends proof that the certificate is not revoked (OCSP stapling), for which it needs the authority’s certificate.","BW_ENABLE_SSL_DH":"Whether Diffie-Hellman parameters of your own are used.","BW_ENABLE_SSO":"Turns the service for single sign-on on or off.","BW_ICONS_PROXY_TO_CLOUD":"Whether icons come from Bitwarden’s cloud instead of the server’s own service.","BW_INSTALLATION_ID":"The id from bitwarden.com/host that identifies this installation to the cloud. Without one, Lite’s services fail at start.","BW_INSTALLATION_KEY":"The key from bitwarden.com/host that goes with the id. Without it the cloud rejects license sync and push notifications.","BW_KEY_CONNECTOR_INTERNAL_URL":"The address at which Lite reaches the key connector, without a slash at the end.","BW_PORT_HTTP":"The port in the container for HTTP. The port on the host is set in the compose file.","BW_PORT_HTTPS":"The port in the container for HTTPS. The port on the host is set in the compose file.","BW_REAL_IPS":"Addresses and networks of the proxies in front, separated by commas, that Lite trusts to say where a request comes from.","BW_SSL_CA_CERT":"The file, below /etc/bitwarden, with the certificate of your own authority, which Lite’s services then trust.","BW_SSL_CERT":"The file, below /etc/bitwarden, with the certificate for HTTPS.","BW_SSL_CIPHERS":"The ciphers that HTTPS may use, as OpenSSL lists them.","BW_SSL_DH_CERT":"The file, below /etc/bitwarden, with the Diffie-Hellman parameters.","BW_SSL_KEY":"The file, below /etc/bitwarden, with the key for the certificate. If it is missing, Lite creates both and overwrites a certificate that is there.","BW_SSL_PROTOCOLS":"The versions of TLS that HTTPS may use, with spaces between them.","PGID":"The number of the group that Lite runs as.","PUID":"The number of the user that Lite runs as."}');
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/lite-settings.js
var lite_settings = __webpack_require__(8290);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/release.js
var release = __webpack_require__(2265);
// EXTERNAL MODULE: ../../lib/src/settings/recognition.js + 8 modules
var settings_recognition = __webpack_require__(3314);
// EXTERNAL MODULE: ../../lib/src/settings/typos/roots.js
var roots = __webpack_require__(9911);
// EXTERNAL MODULE: ../../lib/src/settings/values/placeholders.js
var placeholders = __webpack_require__(3599);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __webpack_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/report/explain.js












const nothing = { verdict: [], setting: null, sentences: [], members: [] };
function explainName(name) {
    const typed = code(name.replace(/\p{C}/gu, ''));
    const recognition = (0,settings_recognition/* recognise */.GJ)(new value/* Value */.WT(name));
    switch (recognition.kind) {
        case 'known':
            return aboutSetting(recognition.setting);
        case 'misspelt':
        case 'translated':
        case 'below':
            return aboutSetting(recognition.setting, [(0,message/* message */.i)('explain.meant', { name: typed })]);
        case 'removed':
            return { ...nothing, verdict: explainRemoved(recognition.removed) };
        case 'section':
            return explainSection(recognition.name);
        case 'elsewhere':
            if ((0,roots/* isLiteName */.W)(name))
                return null;
            return { ...nothing, verdict: [explainElsewhere(recognition, typed)] };
        case 'foreign':
            return explainForeign(recognition, typed);
        default: {
            const former = (0,lite_settings/* findFormerName */.Kc)(name);
            return former === undefined ? null : { ...nothing, verdict: explainRemoved(former) };
        }
    }
}
function aboutSetting(setting, verdict = []) {
    const { name, secret, since, unusedSince, readsInstead } = setting;
    const ofLite = (0,names/* findLiteVariable */.Ui)(name);
    const sentences = [
        ...(ofLite === undefined ? [typeOf(setting)] : [(0,message/* message */.i)('explain.lite')]),
        descriptionOf(name),
        defaultOf(setting),
        ...(ofLite === undefined ? [whenWrong(setting)] : inLite(ofLite)),
        ...(readsInstead === null ? [] : [(0,message/* message */.i)('explain.readsInstead', { name: readsInstead })]),
        ...(unusedSince === null ? [] : [(0,message/* message */.i)('explain.unused', { release: (0,release/* shownRelease */.zM)(unusedSince) })]),
        ...(secret ? [(0,message/* message */.i)('explain.secret')] : []),
        ...sinceWhen(since),
    ];
    return { ...nothing, verdict, setting, sentences };
}
function inLite({ type, becomes, tlsOnly }) {
    const settings = becomes.filter((name) => name.startsWith('globalSettings__')).map(code);
    return [
        ...(settings.length === 0 ? [] : [(0,message/* message */.i)('explain.liteBecomes', { settings })]),
        ...(type === 'switch' ? [(0,message/* message */.i)('explain.liteSwitch')] : []),
        ...(type === 'flag' ? [(0,message/* message */.i)('explain.liteFlag')] : []),
        ...(tlsOnly === true ? [(0,message/* message */.i)('explain.liteTls')] : []),
    ];
}
function sinceWhen(since) {
    if (since === null)
        return [];
    return [
        since === release/* nextRelease */.zH
            ? (0,message/* message */.i)('explain.sinceNext')
            : (0,message/* message */.i)('explain.since', { release: (0,release/* shownRelease */.zM)(since) }),
    ];
}
function typeOf({ type, values }) {
    if (values === undefined)
        return (0,message/* message */.i)('explain.type', { type: (0,printable/* printable */.g)(type) });
    return (0,message/* message */.i)('explain.typeOneOf', { words: values.map(code) });
}
function descriptionOf(name) {
    const described = name.replace(/__(?:\d+|\{key\})$/, '');
    const template = byName.get(described);
    return template === undefined
        ? (0,message/* message */.i)('explain.undocumented')
        : { key: `settings.${described}`, template, params: {} };
}
const byName = new Map(Object.entries(descriptions_namespaceObject));
function defaultOf({ default: value }) {
    if (value === null || value === '')
        return (0,message/* message */.i)('explain.noDefault');
    return (0,message/* message */.i)('explain.default', { value: code(String(value)) });
}
function whenWrong({ name, type, nullable }) {
    if (type === 'array')
        return (0,message/* message */.i)('explain.list', { name });
    if (type === 'dictionary')
        return (0,message/* message */.i)('explain.dictionary', { name });
    if (name === 'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT')
        return (0,message/* message */.i)('explain.runtime');
    if (type === 'string') {
        return (0,placeholders/* countsPlaceholderAsNone */.k)(name) ? (0,message/* message */.i)('explain.placeholderIsNone') : (0,message/* message */.i)('explain.textAsIs');
    }
    const params = { wanted: value_does_not_bind/* wantedTypes */.J[type] };
    if (/__(?:\d+|\{index\})__/.test(name))
        return (0,message/* message */.i)('explain.elementDropped', params);
    if (name.startsWith('adminSettings__'))
        return (0,message/* message */.i)('explain.nightly', params);
    return nullable ? (0,message/* message */.i)('explain.emptyOrBind', params) : (0,message/* message */.i)('explain.mustBind', params);
}
function explainRemoved({ name, removedIn, replacedBy }) {
    const gone = (0,message/* message */.i)('explain.removed', { name, release: (0,release/* shownRelease */.zM)(removedIn) });
    return replacedBy === null ? [gone] : [gone, (0,message/* message */.i)('explain.replaced', { name: replacedBy })];
}
function explainSection(section) {
    const setting = catalogue/* settings */.W0.find(({ name }) => name === section);
    if (setting !== undefined)
        return aboutSetting(setting);
    const members = catalogue/* settings */.W0.map(({ name }) => name).filter((name) => name.startsWith(`${section}__`));
    return { ...nothing, verdict: [(0,message/* message */.i)('explain.section', { name: code(section) })], members };
}
function explainElsewhere({ file }, name) {
    return file === null
        ? (0,message/* message */.i)('explain.notHere', { name })
        : (0,message/* message */.i)('explain.elsewhere', { name, path: file });
}
function explainForeign({ program, instead }, name) {
    const verdict = [(0,message/* message */.i)(`explain.${program}`, { name })];
    if (instead === null)
        return { ...nothing, verdict };
    const meant = catalogue/* settings */.W0.find((each) => each.name === instead);
    return meant === undefined ? { ...nothing, verdict } : aboutSetting(meant, verdict);
}
function code(text) {
    return (0,message/* message */.i)('config.named', { name: (0,printable/* printable */.g)(text) });
}


/***/ })

};
;