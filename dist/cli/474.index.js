"use strict";
exports.id = 474;
exports.ids = [474];
exports.modules = {

/***/ 4557:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ readFile; },
/* harmony export */   e: function() { return /* binding */ namedFile; }
/* harmony export */ });
/* harmony import */ var _files_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5840);




function namedFile(folder, name) {
    const { sources } = (0,_files_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readSources */ .tW)({ folder, paths: [name], patterns: null });
    const source = sources.find(({ explicit }) => explicit);
    return readFile(name, source ?? null);
}
function readFile(name, source) {
    if (source !== null && source.text !== null)
        return { ...source, text: source.text };
    const why = source?.problem ?? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('files.folder');
    throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentError */ .eG((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('cli.ofFile', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name), why }));
}


/***/ }),

/***/ 6474:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  redactCommand: function() { return /* binding */ redactCommand; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../lib/src/config/build-policy.js
var build_policy = __webpack_require__(6352);
// EXTERNAL MODULE: ../../lib/src/config/choices.js
var config_choices = __webpack_require__(9685);
// EXTERNAL MODULE: ../../lib/src/files/companions.js
var files_companions = __webpack_require__(8471);
// EXTERNAL MODULE: ../../lib/src/files/compose-companions.js
var compose_companions = __webpack_require__(1624);
// EXTERNAL MODULE: ../../lib/src/files/config.js
var config = __webpack_require__(2410);
// EXTERNAL MODULE: ../../lib/src/files/read.js
var read = __webpack_require__(9060);
// EXTERNAL MODULE: ../../lib/src/lint.js + 35 modules
var lint = __webpack_require__(3251);
// EXTERNAL MODULE: ../../lib/src/source/file-form.js
var file_form = __webpack_require__(3173);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __webpack_require__(3803);
// EXTERNAL MODULE: ../../lib/src/settings/hidden-settings.js
var hidden_settings = __webpack_require__(1336);
// EXTERNAL MODULE: ../../lib/src/source/binary-search.js
var binary_search = __webpack_require__(3434);
// EXTERNAL MODULE: ../../lib/src/settings/line.js + 1 modules
var settings_line = __webpack_require__(2859);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
// EXTERNAL MODULE: ../../lib/src/server/region.js
var region = __webpack_require__(3042);
;// CONCATENATED MODULE: ../../lib/src/report/redact/safe-word.js


const wordsOf = {
    globalSettings__mail__smtp__port: ['25', '26', '465', '587', '2465', '2525', '2587'].map(printable/* printable */.g),
    globalSettings__baseServiceUri__cloudRegion: region/* regions */.Ei.map(printable/* printable */.g),
};
function safeWord({ setting, state, value, binding }) {
    if (state !== 'set' || value === null || setting.secret)
        return null;
    if (binding?.kind === 'bound' && binding.boolean !== undefined)
        return binding.boolean ? (0,printable/* word */.V)('true') : (0,printable/* word */.V)('false');
    const words = wordsOf[setting.name] ?? setting.values?.map(printable/* printable */.g) ?? [];
    return words.find((each) => value.is(each)) ?? null;
}
function installerWord({ value, placeholder }) {
    if (value === null || placeholder !== 'installer')
        return null;
    return value.matches(/^\s*REPLACE\s*$/i) ? (0,printable/* word */.V)('REPLACE') : (0,printable/* word */.V)('SECRET');
}

;// CONCATENATED MODULE: ../../lib/src/report/redact/line-state.js



function stateOf(line, context) {
    const setting = (0,settings_line/* settingOf */.y7)(line);
    if (setting === null)
        return stateOfUnknown(line, context);
    const state = context.settings.of(setting.name);
    if (state.line === line)
        return stateOfSetting(state);
    if (state.line === null)
        return stateOfUnknown(line, context);
    return (0,message/* message */.i)('redact.overridden', { line: context.scan.text.position(state.line.span.start).line });
}
function stateOfSetting(state) {
    switch (state.state) {
        case 'set': {
            const word = safeWord(state);
            return word === null ? (0,message/* message */.i)('redact.set') : (0,message/* message */.i)('redact.word', { word });
        }
        case 'placeholder':
        case 'misnamed':
            return placeholderOf(state);
        case 'empty':
        case 'missing':
        case 'commented-out':
            return (0,message/* message */.i)('redact.empty');
        case 'templated':
            return (0,message/* message */.i)(state.line?.statement.kind === 'key-only' ? 'redact.nameAlone' : 'redact.templated');
        case 'rejected':
            return (0,message/* message */.i)('redact.rejected');
        case 'damaged':
            return (0,message/* message */.i)('redact.damaged');
    }
}
function placeholderOf(state) {
    const word = installerWord(state);
    if (word !== null)
        return (0,message/* message */.i)('redact.installer', { word });
    if (state.placeholder === 'well-known-secret')
        return (0,message/* message */.i)('redact.published');
    return (0,message/* message */.i)(state.placeholder === null ? 'redact.empty' : 'redact.placeholder');
}
function stateOfUnknown(line, { settings }) {
    if (line.statement.kind === 'key-only')
        return (0,message/* message */.i)('redact.nameAlone');
    if (settings.isTemplated(line))
        return (0,message/* message */.i)('redact.templated');
    if (line.error !== null || line.value === null)
        return (0,message/* message */.i)('redact.rejected');
    return (0,message/* message */.i)(line.value.matches(/\S/) ? 'redact.set' : 'redact.empty');
}

;// CONCATENATED MODULE: ../../lib/src/report/redact/on-lines.js
const lineParams = new Set(['line', 'lines', 'other', 'winning']);
function onLines(text, lineOf) {
    const param = (value, isLine) => {
        if (typeof value === 'number')
            return isLine ? lineOf(value) : value;
        if (typeof value === 'string')
            return value;
        return isMessage(value) ? onLines(value, lineOf) : value.map((each) => param(each, isLine));
    };
    const params = Object.entries(text.params).map(([name, value]) => [
        name,
        param(value, lineParams.has(name)),
    ]);
    return { ...text, params: Object.fromEntries(params) };
}
function isMessage(value) {
    return 'template' in value;
}

;// CONCATENATED MODULE: ../../lib/src/report/redact/copy-lines.js






function copyLines(context) {
    const { text } = context.scan;
    const rows = rowsOf(context);
    const kept = rows.filter(({ merges }, index) => merges === null || rows[index - 1]?.merges !== merges);
    const starts = kept.map(({ at }) => text.position(at.start).line);
    const lineOf = (line) => Math.max(1, (0,binary_search/* countBefore */.t)(starts, (start) => start <= line));
    return { lines: kept.map(({ name, state }) => ({ name, state: onLines(state, lineOf) })), lineOf };
}
function rowsOf(context) {
    const { scan, controlLines } = context;
    const control = (0,message/* message */.i)('redact.control');
    const controls = controlLines.map((at) => ({ at, name: null, state: control, merges: null }));
    const commented = new Map([...(0,hidden_settings/* commentedSettings */.mN)(scan)].map(([key, { start }]) => [
        start,
        (0,catalogue/* findSetting */.SP)(key.replaceAll(':', '__'))?.name ?? null,
    ]));
    const rows = scan.nodes.flatMap((node) => {
        if (node.kind === 'space')
            return [];
        const at = node.span;
        if (node.kind === 'comment') {
            const name = commented.get(at.start) ?? null;
            const state = (0,message/* message */.i)(name === null ? 'redact.comment' : 'redact.commentedOut');
            return [{ at, name, state, merges: name === null ? 'comment' : null }];
        }
        const line = context.lineOf(node);
        if (line === undefined)
            return [];
        if (line.displayName === null)
            return [{ at, name: null, state: (0,message/* message */.i)('redact.hidden'), merges: 'hidden' }];
        return [{ at, name: line.displayName, state: stateOf(line, context), merges: null }];
    });
    return [...rows, ...controls].sort((one, other) => one.at.start - other.at.start);
}

;// CONCATENATED MODULE: ../../lib/src/report/redact/redact.js



function policyForCopy(policy) {
    return { ...policy, secretUnlessKnown: true };
}
function redact(context, file, companions) {
    const { release, releaseIsKnown, stack, form, template } = context;
    const { lines, lineOf } = (0,file_form/* isLinted */.Fi)(form) ? copyLines(context) : { lines: [], lineOf: () => 1 };
    const finding = (found, suppressedBy) => ({
        line: lineOf(found.range.line),
        severity: found.severity,
        rule: found.rule,
        message: onLines(found.message, lineOf),
        suppressedBy,
    });
    const all = [
        ...file.findings.map((found) => finding(found, null)),
        ...file.suppressed.map((found) => finding(found, found.by)),
    ];
    return {
        stack,
        form,
        template,
        release,
        releaseIsKnown,
        companions: [...companions],
        lines,
        findings: distinct(all).sort((one, other) => one.line - other.line),
        more: file.omitted > 0,
        readiness: file.readiness.map((each) => ({
            ...each,
            reason: each.reason && onLines(each.reason, lineOf),
            line: each.line && lineOf(each.line),
        })),
    };
}
function distinct(findings) {
    return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}

// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/rules/rule-texts.js
var rule_texts = __webpack_require__(283);
// EXTERNAL MODULE: ../../lib/src/messages/escape-controls.js
var escape_controls = __webpack_require__(3267);
;// CONCATENATED MODULE: ../../lib/src/report/formats/summary/markdown.js


function plain(text) {
    return (0,escape_controls/* escapeControls */.UN)(text).replace(/[&<>"'`|[\]\\*_~#@$]|:(?=\S)|(?<=\bwww)\./gi, (sign) => `&#${sign.charCodeAt(0)};`);
}
function prose(text) {
    const parts = text.split('`');
    const paired = parts.length % 2 === 1;
    if (!paired)
        return plain(text);
    return parts.map((part, index) => (index % 2 === 1 ? code(part) : plain(part))).join('');
}
function code(text) {
    return `<code>${plain(text)}</code>`;
}
function markdown_link(label, url) {
    const address = url.replace(/[\s()<>|"'`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return `[${label}](${address})`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
function folded(title, lines) {
    return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'];
}
function blobUrl(base, path, line) {
    const encoded = encodePath(path);
    return line === null ? `${base}/${encoded}` : `${base}/${encoded}#L${line}`;
}

// EXTERNAL MODULE: ../../lib/src/messages/project.js
var project = __webpack_require__(5462);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/release.js
var catalogue_release = __webpack_require__(2265);
;// CONCATENATED MODULE: ../../lib/src/report/redact/header.js




function headerLines(file, say) {
    const { release, releaseIsKnown, stack, form, template, companions } = file;
    const judged = releaseIsKnown
        ? (0,message/* message */.i)('redact.judged', { release: (0,catalogue_release/* shownRelease */.zM)(release) })
        : (0,message/* message */.i)('redact.guessed', { release: (0,catalogue_release/* shownRelease */.zM)(release) });
    const kind = [(0,message/* message */.i)(`redact.${stack}`), (0,message/* message */.i)(`redact.${form}`)];
    if (template)
        kind.push((0,message/* message */.i)('redact.template'));
    const paths = companions.map((role) => (0,message/* message */.i)('redact.word', { word: pathOf[role] }));
    return [
        `${project/* project */.C.name} ${project/* project */.C.version}, ${say(judged)}`,
        kind.map(say).join(', '),
        ...(paths.length === 0 ? [] : [say((0,message/* message */.i)('redact.companions', { paths }))]),
    ];
}
const pathOf = {
    mssql: (0,printable/* word */.V)('env/mssql.override.env'),
    config: (0,printable/* word */.V)('config.yml'),
    compose: (0,printable/* word */.V)('docker/docker-compose.yml'),
    'compose-override': (0,printable/* word */.V)('docker/docker-compose.override.yml'),
    'global-env': (0,printable/* word */.V)('docker/global.env'),
    'lite-project': (0,printable/* word */.V)('docker-compose.yml'),
};
function suppressedText(by, say) {
    if (by === null)
        return '';
    const names = {
        config: 'redact.byConfig',
        baseline: 'redact.byBaseline',
        comment: 'redact.byComment',
    };
    return ` (${say((0,message/* message */.i)('redact.suppressed', { by: (0,message/* message */.i)(names[by]) }))})`;
}

;// CONCATENATED MODULE: ../../lib/src/report/redact/render-markdown.js





function renderRedactedMarkdown(file, language) {
    const say = (text) => (0,format/* format */.GP)(text, language);
    const lines = [
        `### ${prose(say((0,message/* message */.i)('redact.title')))}`,
        '',
        ...headerLines(file, say).map((line) => `- ${prose(line)}`),
        '',
        ...lineTable(file, say),
        ...findingList(file, say),
        ...readinessTable(file, say),
        '',
        `<sub>${prose(say((0,message/* message */.i)('redact.nothing')))}</sub>`,
    ];
    return `${lines.join('\n')}\n`;
}
function lineTable({ lines }, say) {
    if (lines.length === 0)
        return [];
    const head = [(0,message/* message */.i)('redact.line'), (0,message/* message */.i)('redact.name'), (0,message/* message */.i)('redact.state')];
    const rows = lines.map(({ name, state }, index) => [
        String(index + 1),
        name === null ? '' : code(name),
        prose(say(state)),
    ]);
    return [...table(head.map(say), rows), ''];
}
function findingList({ findings, more }, say) {
    if (findings.length === 0)
        return [prose(say((0,message/* message */.i)('redact.none')))];
    return [
        `**${say((0,message/* message */.i)('redact.findings'))}**`,
        '',
        ...findings.map((finding) => findingItem(finding, say)),
        ...(more ? [`- ${prose(say((0,message/* message */.i)('redact.more')))}`] : []),
    ];
}
function findingItem({ line, severity, rule, message: text, suppressedBy }, say) {
    const place = say((0,message/* message */.i)('report.line', { line }));
    const level = say((0,message/* message */.i)(`report.${severity}`));
    const page = markdown_link(code(rule), (0,rule_texts/* ruleUrl */.QB)(rule));
    const colon = say((0,message/* message */.i)('report.colon'));
    return `- ${plain(`${place}, ${level}, `)}${page}${plain(suppressedText(suppressedBy, say))}${colon} ${prose(say(text))}`;
}
function readinessTable({ readiness }, say) {
    if (readiness.length === 0)
        return [];
    const rows = readiness.map(({ feature, state, reason }) => [
        code(feature),
        plain(say((0,message/* message */.i)(`state.${state}`))),
        reason === null ? '' : prose(say(reason)),
    ]);
    return ['', ...table([say((0,message/* message */.i)('report.features')), say((0,message/* message */.i)('redact.state')), ''], rows)];
}

// EXTERNAL MODULE: ../../lib/src/report/formats/width.js
var width = __webpack_require__(9678);
;// CONCATENATED MODULE: ../../lib/src/report/redact/render-text.js




const columns = 100;
function renderRedactedText(file, language) {
    const say = (text) => (0,format/* format */.GP)(text, language).replaceAll('`', '');
    const lines = [
        say((0,message/* message */.i)('redact.title')),
        '',
        ...headerLines(file, say).flatMap((line) => (0,width/* wrap */.LV)(line, columns)),
        '',
        ...lineRows(file, say),
        ...(file.lines.length === 0 ? [] : ['']),
        ...findingRows(file, say),
        ...readinessRows(file, say),
        '',
        ...(0,width/* wrap */.LV)(say((0,message/* message */.i)('redact.nothing')), columns),
    ];
    return `${lines.join('\n')}\n`;
}
function lineRows({ lines }, say) {
    const digits = String(lines.length).length;
    const names = Math.max(0, ...lines.map(({ name }) => (0,width/* width */.VL)(name ?? '')));
    return lines.map(({ name, state }, index) => {
        const number = String(index + 1).padStart(digits);
        return name === null ? `${number}  (${say(state)})` : `${number}  ${(0,width/* pad */.eV)(name, names)}  ${say(state)}`;
    });
}
function findingRows({ findings, more }, say) {
    if (findings.length === 0)
        return [say((0,message/* message */.i)('redact.none'))];
    return [
        `${say((0,message/* message */.i)('redact.findings'))}${say((0,message/* message */.i)('report.colon'))}`,
        ...findings.flatMap((finding) => findingLines(finding, say)),
        ...(more ? [say((0,message/* message */.i)('redact.more'))] : []),
    ];
}
function findingLines({ line, severity, rule, message: text, suppressedBy }, say) {
    const level = say((0,message/* message */.i)(`report.${severity}`));
    return [
        `- ${say((0,message/* message */.i)('report.line', { line }))}, ${level}, ${rule}${suppressedText(suppressedBy, say)}`,
        ...(0,width/* wrap */.LV)(say(text), columns - 2).map((each) => `  ${each}`),
    ];
}
function readinessRows({ readiness }, say) {
    if (readiness.length === 0)
        return [];
    const names = Math.max(...readiness.map(({ feature }) => feature.length));
    const rows = readiness.map(({ feature, state, reason }) => {
        const why = reason === null ? '' : ` (${say(reason)})`;
        return `  ${(0,width/* pad */.eV)(feature, names)}  ${say((0,message/* message */.i)(`state.${state}`))}${why}`;
    });
    return ['', `${say((0,message/* message */.i)('report.features'))}${say((0,message/* message */.i)('report.colon'))}`, ...rows];
}

// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var verdict = __webpack_require__(3712);
// EXTERNAL MODULE: ../../lib/src/rules/parts.js
var parts = __webpack_require__(9220);
// EXTERNAL MODULE: ../../lib/src/cli/named-file.js
var named_file = __webpack_require__(4557);
// EXTERNAL MODULE: ../../lib/src/cli/sources.js
var sources = __webpack_require__(2409);
;// CONCATENATED MODULE: ../../lib/src/cli/redact.js















async function redactCommand(command, host, speak) {
    const loaded = await (0,config/* loadConfig */.Z9)(host.cwd(), command.config);
    const choices = (0,config_choices/* combine */.kg)(command.choices, loaded.choices);
    const spoken = await speak(choices.language.value);
    const found = await fileOf(command, host);
    const roots = (0,sources/* rootsOf */.R)(choices, host.cwd(), loaded.root);
    const policy = (0,build_policy/* policyOf */.U)(choices, { fromRoot: roots.fromRoot });
    const { source, rules } = withoutFolders(found, policyForCopy(policy));
    const [file] = (0,lint/* lint */.u8)([source], rules).files.filter(({ role }) => role === 'linted');
    if (file === undefined)
        return verdict/* exitCodes */.hS.pass;
    const together = (0,parts/* partsTogether */.n)([source]).get(source.path) ?? null;
    const context = (0,lint/* contextOf */.Vm)(source, found.text, rules.forFile(source.path), rules, together);
    const copy = redact(context, file, source.companions.keys());
    const language = command.format === 'text' ? spoken : (choices.language.value ?? 'en');
    host.stdout.write(command.format === 'text' ? renderRedactedText(copy, language) : renderRedactedMarkdown(copy, language));
    return verdict/* exitCodes */.hS.pass;
}
const stdinName = 'global.override.env';
async function fileOf({ path: name, stdinFilename }, host) {
    if (name === '-')
        return (0,named_file/* readFile */.T)(name, await (0,read/* readStandardInput */.eG)(host.stdin, stdinFilename ?? stdinName));
    const file = (0,named_file/* namedFile */.e)(host.cwd(), name);
    const [completed = file] = await (0,compose_companions/* readComposeCompanions */.g)([file]);
    return { ...completed, text: file.text };
}
const folder = 'bwdata/env';
function withoutFolders(found, policy) {
    const places = new Map(files_companions/* companionPlaces */.b5);
    const companions = [...found.companions].map(([role, file]) => [
        role,
        { ...file, path: external_node_path_.posix.join(folder, places.get(role) ?? '') },
    ]);
    return {
        source: {
            ...found,
            path: `${folder}/${external_node_path_.posix.basename(found.path)}`,
            companions: new Map(companions),
        },
        rules: {
            ...policy,
            ignores: policy.ignores.map((ignore) => ({
                ...ignore,
                matchesFile: () => ignore.matchesFile(found.path),
            })),
            forFile: () => policy.forFile(found.path),
        },
    };
}


/***/ })

};
;