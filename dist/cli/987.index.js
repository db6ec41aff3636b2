"use strict";
exports.id = 987;
exports.ids = [987];
exports.modules = {

/***/ 1987:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: function() { return /* binding */ serve; }
});

// EXTERNAL MODULE: ../../node_modules/vscode-languageserver/lib/node/main.js
var main = __webpack_require__(7288);
// EXTERNAL MODULE: ../../node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var esm_main = __webpack_require__(8977);
// EXTERNAL MODULE: ../../lib/src/files/config.js
var config = __webpack_require__(2410);
// EXTERNAL MODULE: ../../lib/src/messages/project.js
var project = __webpack_require__(5462);
// EXTERNAL MODULE: ../../node_modules/vscode-languageserver/lib/common/api.js
var api = __webpack_require__(3452);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
// EXTERNAL MODULE: ../../lib/src/policy/glob.js + 1 modules
var glob = __webpack_require__(1749);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ../../lib/src/editor/file-uri.js


function locationOf(uri, windows = process.platform === 'win32') {
    if (!/^file:/i.test(uri))
        return null;
    try {
        const location = (0,external_node_url_.fileURLToPath)(uri, { windows });
        return windows ? location.replace(/^[a-z](?=:)/, (drive) => drive.toUpperCase()) : location;
    }
    catch {
        return null;
    }
}
function uriOf(location, windows = process.platform === 'win32') {
    return (0,external_node_url_.pathToFileURL)(location, { windows }).href;
}
function nameOf(uri) {
    const location = locationOf(uri);
    if (location !== null)
        return external_node_path_.basename(location);
    const last = uri
        .replace(/[?#].*$/, '')
        .split(/[/:]/)
        .at(-1) ?? '';
    try {
        return decodeURIComponent(last);
    }
    catch {
        return last;
    }
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
;// CONCATENATED MODULE: ../../lib/src/editor/actions/config-edit.js

function withIgnore(config, item) {
    const document = (0,dist/* parseDocument */.Tp)(config);
    if (document.errors.length > 0 || !(document.contents === null || (0,dist/* isMap */.jh)(document.contents)))
        return null;
    const list = document.get('ignore');
    if (!(list === undefined || list === null || (0,dist/* isSeq */.oP)(list)))
        return null;
    const wanted = rewritten(config, item);
    const inserted = insertedInto(config, document, item);
    const text = inserted !== null && isSame(inserted, wanted) ? inserted : wanted;
    const reason = reasonIn(text);
    return reason && { text, reason };
}
function insertedInto(config, document, item) {
    const lineEnd = config.includes('\r\n') ? '\r\n' : '\n';
    const list = document.get('ignore');
    if (list === undefined) {
        const before = config === '' || config.endsWith('\n') ? config : config + lineEnd;
        return `${before}ignore:${lineEnd}${lines(item, '  ', lineEnd)}`;
    }
    const end = (0,dist/* isSeq */.oP)(list) && !list.flow ? endOf(list, config) : null;
    if (end === null)
        return null;
    const before = config.slice(0, end.offset);
    const separator = before === '' || before.endsWith('\n') ? '' : lineEnd;
    return before + separator + lines(item, end.indent, lineEnd) + config.slice(end.offset);
}
function endOf(list, config) {
    const [first, last] = [list.items[0], list.items.at(-1)];
    if (!(0,dist/* isNode */.Ll)(first) || !(0,dist/* isNode */.Ll)(last) || !first.range || !last.range)
        return null;
    const lineStart = config.lastIndexOf('\n', first.range[0] - 1) + 1;
    const indent = /^( *)- *$/.exec(config.slice(lineStart, first.range[0]))?.[1];
    if (indent === undefined)
        return null;
    const valueEnd = last.range[1];
    if (config[valueEnd - 1] === '\n')
        return { offset: valueEnd, indent };
    const lineFeed = config.indexOf('\n', valueEnd);
    return { offset: lineFeed === -1 ? config.length : lineFeed + 1, indent };
}
function lines(item, indent, lineEnd) {
    return (0,dist/* stringify */.As)([item], { lineWidth: 0 })
        .trimEnd()
        .split('\n')
        .map((line) => `${indent}${line}${lineEnd}`)
        .join('');
}
function rewritten(config, item) {
    const document = (0,dist/* parseDocument */.Tp)(config);
    const list = document.get('ignore');
    if ((0,dist/* isSeq */.oP)(list)) {
        list.flow = false;
        list.add(document.createNode(item));
    }
    else
        document.set('ignore', document.createNode([item]));
    return document.toString({ lineWidth: 0 });
}
function isSame(one, other) {
    const [first, second] = [(0,dist/* parseDocument */.Tp)(one), (0,dist/* parseDocument */.Tp)(other)];
    return first.errors.length === 0 && JSON.stringify(first.toJS()) === JSON.stringify(second.toJS());
}
function reasonIn(text) {
    const list = (0,dist/* parseDocument */.Tp)(text).get('ignore');
    const last = (0,dist/* isSeq */.oP)(list) ? list.items.at(-1) : undefined;
    const reason = (0,dist/* isMap */.jh)(last) ? last.get('reason', true) : undefined;
    if (!(0,dist/* isScalar */.jn)(reason) || !reason.range)
        return null;
    return { start: reason.range[0], end: reason.range[1] };
}

;// CONCATENATED MODULE: ../../lib/src/editor/actions/ignore.js








const showReasonCommand = 'override-lint.showReason';
function ignoreAction({ rule, setting }, shown, { path, project }, config, client) {
    const say = (text) => (0,format/* format */.GP)(text, project.language);
    const reason = say((0,message/* message */.i)('editor.reason'));
    const files = (0,glob/* literal */.eu)(path);
    const item = { rule, files, ...(setting === null ? {} : { setting }), reason };
    const edited = withIgnore(config.text ?? '', item);
    if (edited === null)
        return null;
    const uri = config.open?.uri ?? uriOf(config.location);
    const after = esm_main/* TextDocument */.V.create(uri, 'yaml', 0, edited.text);
    const selection = { start: after.positionAt(edited.reason.start), end: after.positionAt(edited.reason.end) };
    const place = (0,printable/* printable */.g)(config.name);
    const title = setting === null
        ? (0,message/* message */.i)('editor.ignore', { rule, path: place })
        : (0,message/* message */.i)('editor.ignoreSetting', { rule, setting, path: place });
    return {
        title: say(title),
        kind: api.CodeActionKind.QuickFix,
        diagnostics: [shown],
        edit: editOf(config, uri, edited.text, client),
        ...(client.showsDocuments
            ? { command: { title: say(title), command: showReasonCommand, arguments: [uri, selection] } }
            : {}),
    };
}
function editOf({ text, open }, uri, after, { versionedEdits, createsFiles }) {
    const edit = smallestEdit(text ?? '', after);
    if (!versionedEdits)
        return { changes: { [uri]: [edit] } };
    const change = { textDocument: { uri, version: open?.version ?? null }, edits: [edit] };
    if (text !== null || !createsFiles)
        return { documentChanges: [change] };
    const create = { kind: 'create', uri, options: { ignoreIfExists: true } };
    return { documentChanges: [create, change] };
}
function smallestEdit(before, after) {
    const document = esm_main/* TextDocument */.V.create('', 'yaml', 0, before);
    const [old, made] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
    let first = 0;
    while (first < old.length && old[first] === made[first])
        first += 1;
    let last = 0;
    while (last < Math.min(old.length, made.length) - first && old.at(-1 - last) === made.at(-1 - last))
        last += 1;
    const start = old.slice(0, first).join('').length;
    const end = before.length - old.slice(old.length - last).join('').length;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    return { range, newText: made.slice(first, made.length - last).join('') };
}

;// CONCATENATED MODULE: ../../lib/src/editor/actions/quick-fix.js



const fixAllKind = `${api.CodeActionKind.SourceFixAll}.override-lint`;
function quickFix(finding, shown, places, { document, project }) {
    const fix = finding.fix();
    if (fix === null || fix.safety === 'display')
        return null;
    const edits = textEdits(fix.edits, places);
    if (edits.length === 0)
        return null;
    const isSafe = fix.safety === 'safe';
    const title = isSafe ? fix.description : (0,message/* message */.i)('editor.unsafe', { fix: fix.description });
    return {
        title: (0,format/* format */.GP)(title, project.language),
        kind: api.CodeActionKind.QuickFix,
        diagnostics: [shown],
        edit: { changes: { [document.uri]: edits } },
        ...(isSafe ? { isPreferred: true } : {}),
    };
}
function fixAll(edits, places, uri, language) {
    const changes = textEdits(edits, places);
    if (changes.length === 0)
        return null;
    const title = (0,format/* format */.GP)((0,message/* message */.i)('editor.fixAll'), language);
    return { title, kind: fixAllKind, edit: { changes: { [uri]: changes } } };
}
function textEdits(edits, places) {
    return edits
        .map(({ range, text }) => ({ range: places.range(range), newText: text }))
        .filter(({ range: { start, end }, newText }) => {
        const isEmpty = start.line === end.line && start.character === end.character;
        return newText !== '' || !isEmpty;
    });
}

// EXTERNAL MODULE: ../../lib/src/messages/language.js
var language = __webpack_require__(909);
;// CONCATENATED MODULE: ../../lib/src/editor/client.js


function clientOf({ capabilities, locale, initializationOptions }) {
    const { textDocument, workspace, window } = capabilities;
    const { completion, hover, codeAction, documentSymbol, publishDiagnostics } = textDocument ?? {};
    const options = initializationOptions;
    return {
        language: (0,language/* languageOfLocale */.Kk)(locale ?? '') ?? 'en',
        snippets: completion?.completionItem?.snippetSupport === true,
        markdown: hover?.contentFormat?.includes(api.MarkupKind.Markdown) === true,
        relatedPlaces: publishDiagnostics?.relatedInformation === true,
        codeActions: codeAction?.codeActionLiteralSupport?.codeActionKind !== undefined,
        nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
        versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
        createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
        showsDocuments: window?.showDocument?.support === true,
        watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
        changesFolders: workspace?.workspaceFolders === true,
        suggestCommand: suggestCommandIn(options),
    };
}
function suggestCommandIn(options) {
    if (typeof options !== 'object' || options === null || !('suggestCommand' in options))
        return null;
    return typeof options.suggestCommand === 'string' ? options.suggestCommand : null;
}
function wants(only, kind) {
    return (only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`)));
}

// EXTERNAL MODULE: ../../lib/src/report/failure.js
var failure = __webpack_require__(5599);
;// CONCATENATED MODULE: ../../lib/src/editor/connection.js



function connect(input, output) {
    return (0,main.createConnection)({ __brand: 'features', console: silent }, input, output);
}
function silent(Console) {
    const Any = Console;
    return class extends Any {
        error() { }
        warn() { }
        info() { }
        log() { }
        debug() { }
    };
}
function answering(handle) {
    return async (params) => {
        try {
            return await handle(params);
        }
        catch (error) {
            return new main.ResponseError(main.ErrorCodes.InternalError, (0,format/* format */.GP)((0,failure/* failureOf */.g)(error).explanation, 'en'));
        }
    };
}
function noting(connection, handle) {
    return async (params) => {
        try {
            await handle(params);
        }
        catch (error) {
            const text = (0,format/* format */.GP)((0,failure/* failureOf */.g)(error).explanation, 'en');
            await connection.sendNotification(main.LogMessageNotification.type, {
                type: main.MessageType.Error,
                message: text,
            });
        }
    };
}

;// CONCATENATED MODULE: ../../lib/src/editor/places.js
class Places {
    #document;
    #length;
    #starts;
    constructor(document) {
        this.#document = document;
        const text = document.getText();
        this.#length = text.length;
        const starts = [text.startsWith('\uFEFF') ? 1 : 0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = starts;
    }
    range({ line, column, endLine, endColumn }) {
        return { start: this.#position(line, column), end: this.#position(endLine, endColumn) };
    }
    #position(line, column) {
        const start = this.#starts[line - 1] ?? this.#length;
        const next = this.#starts[line] ?? this.#length;
        return this.#document.positionAt(Math.min(start + column - 1, next));
    }
}
function meet(one, other) {
    return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}
function isBefore(one, other) {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}

;// CONCATENATED MODULE: ../../lib/src/editor/diagnostics.js






const severities = {
    error: api.DiagnosticSeverity.Error,
    warning: api.DiagnosticSeverity.Warning,
    notice: api.DiagnosticSeverity.Information,
};
function diagnosticsOf({ member, analysis }, client) {
    if (analysis === null)
        return [];
    const { document, project } = member;
    const { language, problem } = project;
    if (problem !== null)
        return [notChecked(problem, client, language)];
    if (analysis.problem !== null)
        return [atTop((0,format/* format */.GP)(analysis.problem, language))];
    const places = new Places(document);
    return analysis.findings.map((finding) => diagnostic(finding, document.uri, places, client, language));
}
function diagnostic({ rule, severity, message, range, related, url }, uri, places, { relatedPlaces }, language) {
    const relatedInformation = related.map(({ range, message }) => ({
        location: { uri, range: places.range(range) },
        message: (0,format/* format */.GP)(message, language),
    }));
    return {
        range: places.range(range),
        severity: severities[severity],
        code: rule,
        codeDescription: { href: url },
        source: project/* project */.C.name,
        message: (0,format/* format */.GP)(message, language),
        ...(relatedPlaces && relatedInformation.length > 0 ? { relatedInformation } : {}),
    };
}
function configDiagnostic(problem, language) {
    const { line } = problem;
    const range = { start: { line: line - 1, character: 0 }, end: { line, character: 0 } };
    return atTop(problemText(problem, language), range);
}
function problemText({ explanation }, language) {
    return (0,format/* format */.GP)(explanation, language);
}
function notChecked(problem, { relatedPlaces }, language) {
    const text = (0,format/* format */.GP)((0,message/* message */.i)('editor.notChecked', { why: problem.explanation }), language);
    if (!relatedPlaces)
        return atTop(text);
    const { range } = configDiagnostic(problem, language);
    const related = {
        location: { uri: uriOf(problem.location), range },
        message: problemText(problem, language),
    };
    return { ...atTop(text), relatedInformation: [related] };
}
const diagnostics_top = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
function atTop(text, range = diagnostics_top) {
    return { range, severity: api.DiagnosticSeverity.Error, source: project/* project */.C.name, message: text };
}

;// CONCATENATED MODULE: ../../lib/src/editor/publisher.js


const wait = { least: 5, most: 500 };
const remembered = 5;
class Publisher {
    #session;
    #client;
    #send;
    #waiting = new Map();
    #took = new Map();
    #sent = new Map();
    #configs = new Map();
    constructor(session, client, send) {
        this.#session = session;
        this.#client = client;
        this.#send = send;
    }
    soon(project, failed) {
        clearTimeout(this.#waiting.get(project));
        const took = Math.min(...(this.#took.get(project.root) ?? [0]));
        const delay = Math.min(wait.most, Math.max(wait.least, 2 * took));
        this.#waiting.set(project, setTimeout(() => {
            this.#waiting.delete(project);
            this.now(project).catch(failed);
        }, delay));
    }
    async now(project) {
        const began = performance.now();
        const judged = await this.#session.judge(project);
        const took = [...(this.#took.get(project.root) ?? []), performance.now() - began];
        this.#took.set(project.root, took.slice(-remembered));
        for (const each of judged) {
            const { uri, version } = each.member.document;
            if (each.analysis === null && !this.#sent.has(uri))
                continue;
            this.#publish({ uri, version, diagnostics: [...diagnosticsOf(each, this.#client)] });
        }
        this.#publishConfig(project);
    }
    clear(uri) {
        if (this.#sent.has(uri))
            this.#send({ uri, diagnostics: [] });
        this.#sent.delete(uri);
    }
    #publish(published) {
        const text = JSON.stringify(published);
        if (this.#sent.get(published.uri) === text)
            return;
        this.#sent.set(published.uri, text);
        this.#send(published);
    }
    #publishConfig({ root, problem, language }) {
        const before = this.#configs.get(root);
        const uri = problem && uriOf(problem.location);
        if (before !== undefined && before !== uri) {
            this.#send({ uri: before, diagnostics: [] });
            this.#configs.delete(root);
        }
        if (problem === null || uri === null)
            return;
        this.#configs.set(root, uri);
        this.#send({ uri, diagnostics: [configDiagnostic(problem, language)] });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../lib/src/files/attempt.js
var attempt = __webpack_require__(2159);
;// CONCATENATED MODULE: ../../lib/src/editor/actions/code-actions.js











function codeActionsFor({ member, analysis }, { range, context }, documents, client) {
    if (analysis === null || !client.codeActions)
        return [];
    const { document, project, location } = member;
    const places = new Places(document);
    const actions = [];
    if (wants(context.only, api.CodeActionKind.QuickFix)) {
        const here = analysis.findings.filter((finding) => meet(places.range(finding.range), range));
        const shown = here.map((finding) => {
            const own = diagnostic(finding, document.uri, places, client, project.language);
            return { finding, shown: context.diagnostics.find((given) => code_actions_isSame(given, own)) ?? own };
        });
        const fixes = shown.flatMap(({ finding, shown }) => quickFix(finding, shown, places, member) ?? []);
        actions.push(...fixes.filter(({ isPreferred }) => isPreferred), ...fixes.filter((fix) => !fix.isPreferred));
        const config = location === null ? null : configOf(project.root, documents);
        if (config !== null)
            actions.push(...shown.flatMap(({ finding, shown }) => ignoreAction(finding, shown, member, config, client) ?? []));
    }
    if (wants(context.only, fixAllKind)) {
        const action = fixAll(analysis.safeFixes(), places, document.uri, project.language);
        if (action !== null)
            actions.push(action);
    }
    return actions;
}
function code_actions_isSame(given, own) {
    return (given.code === own.code &&
        given.message === own.message &&
        given.range.start.line === own.range.start.line);
}
function configOf(root, documents) {
    for (const name of config/* configPaths */.hg) {
        const location = external_node_path_.join(root, name);
        const open = documents.find(({ uri }) => locationOf(uri) === location);
        if (open !== undefined)
            return { location, name, text: open.getText(), open };
        if ((0,external_node_fs_.existsSync)(location))
            return onDisk(location, name);
    }
    const [name] = config/* configPaths */.hg;
    return { location: external_node_path_.join(root, name), name, text: null, open: null };
}
function onDisk(location, name) {
    const text = (0,attempt/* attempt */.C)(() => (0,external_node_fs_.readFileSync)(location, 'utf8'));
    return text === null ? null : { location, name, text, open: null };
}

// EXTERNAL MODULE: ../../lib/src/readers/lite/looks-like-lite.js
var looks_like_lite = __webpack_require__(4981);
// EXTERNAL MODULE: ../../lib/src/readers/lite/names.js + 1 modules
var names = __webpack_require__(5939);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __webpack_require__(3803);
// EXTERNAL MODULE: ../../lib/src/settings/display-name.js + 1 modules
var display_name = __webpack_require__(1604);
;// CONCATENATED MODULE: ../../lib/src/editor/statements.js



function statementAt(scan, document, position) {
    const hidden = scan.text.hasBom && !document.getText().startsWith('\uFEFF') ? 1 : 0;
    const offset = document.offsetAt(position) + hidden;
    return scan.statements.find(({ span }) => span.start <= offset && offset <= span.end) ?? null;
}
function displayNameIn(statement, isLite) {
    const variable = isLite ? names/* liteVariables */.U_.find(({ name }) => statement.name.is(name)) : undefined;
    return variable === undefined ? (0,display_name/* displayNameOf */.Nv)(statement) : (0,printable/* printable */.g)(variable.name);
}

;// CONCATENATED MODULE: ../../lib/src/editor/completion/context.js

function placeOf(document, position, scan) {
    const line = document.getText(lineOf(position.line)).replace(/[\r\n]+$/, '');
    const head = line.slice(0, position.character);
    const tail = line.slice(position.character);
    const name = /^[ \t]*(?:export[ \t]+)?(\w*)$/.exec(head)?.[1];
    if (name !== undefined)
        return isInsideValue(document, position, scan) ? null : atName(name, tail, position);
    const value = /^[ \t]*(?:export[ \t]+)?(\w+)=(["']?)([\w-]{0,60})$/.exec(head);
    if (value === null || !/^\w{0,60}["']?[ \t]*$/.test(tail))
        return null;
    const [, setting = '', , begun = ''] = value;
    const rest = /^\w*/.exec(tail)?.[0].length ?? 0;
    return { kind: 'value', name: setting, range: around(position, begun.length, rest) };
}
function atName(name, tail, position) {
    const last = name.lastIndexOf('__');
    const before = last === -1 ? '' : name.slice(0, last + 2);
    const rest = /^(\w*)[ \t]*[=:]/.exec(tail);
    const range = around(position, name.length - before.length, rest?.[1]?.length ?? 0);
    return { kind: 'name', before, range, hasValue: rest !== null };
}
function isInsideValue(document, position, scan) {
    const statement = scan && statementAt(scan, document, position);
    if (!scan || !statement)
        return false;
    return scan.text.position(statement.span.start).line - 1 < position.line;
}
function lineOf(line) {
    return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
}
function around({ line, character }, before, behind) {
    return { start: { line, character: character - before }, end: { line, character: character + behind } };
}

;// CONCATENATED MODULE: ../../lib/src/editor/completion/names.js


const offered = catalogue/* settings */.W0.filter(({ unusedSince, readsInstead }) => unusedSince === null && readsInstead === null);
function namesAfter(before, isSet) {
    const folded = before.toLowerCase();
    const below = offered.filter(({ name }) => name.toLowerCase().startsWith(folded) && !isSet(name));
    const sections = new Map();
    const next = [];
    const deeper = [];
    for (const setting of below) {
        const text = setting.name.slice(before.length);
        const end = text.indexOf('__');
        const item = { kind: 'setting', text, name: setting.name, setting };
        if (end === -1)
            next.push(item);
        else {
            const section = text.slice(0, end + 2);
            sections.set(section, (sections.get(section) ?? 0) + 1);
            if (setting.documented)
                deeper.push(item);
        }
    }
    const ofSections = Array.from(sections, ([text, count]) => {
        return { kind: 'section', text, name: before + text, settings: count };
    });
    return [...next, ...ofSections, ...deeper];
}
function liteNames(isSet) {
    return names/* liteVariables */.U_.filter(({ name }) => !isSet(name));
}

;// CONCATENATED MODULE: ../../lib/src/editor/completion/values.js

const none = { words: [], complete: false };
const knownWords = {
    globalSettings__baseServiceUri__cloudRegion: ['US', 'EU'],
    globalSettings__databaseProvider: ['sqlserver', 'postgresql', 'mysql', 'mariadb', 'sqlite'],
};
const mailPorts = ['587', '465', '25'];
function suggestionFor({ name, type, values, default: value, secret }) {
    if (secret)
        return none;
    if (type === 'bool')
        return { words: value === true ? ['false', 'true'] : ['true', 'false'], complete: true };
    if (values !== undefined)
        return { words: values, complete: true };
    if (name === (0,catalogue/* setting */.Pe)('globalSettings__mail__smtp__port').name)
        return { words: mailPorts, complete: false };
    const words = knownWords[name];
    if (words !== undefined)
        return { words, complete: true };
    return typeof value === 'number' ? { words: [String(value)], complete: false } : none;
}
function liteSuggestionFor({ name, type, default: value }) {
    if (type === 'switch' || type === 'flag')
        return { words: value === 'true' ? ['false', 'true'] : ['true', 'false'], complete: true };
    if (name === 'BW_DB_PROVIDER')
        return { words: knownWords['globalSettings__databaseProvider'] ?? [], complete: true };
    const isShort = type === 'port' || type === 'user' || type === 'group' || type === 'file' || type === 'path';
    return isShort && value !== undefined ? { words: [value], complete: false } : none;
}
function snippet({ words, complete }, number) {
    const [first, second] = words;
    if (first === undefined)
        return '$0';
    if (second === undefined && !complete)
        return `\${${number}:${first.replace(/[\\$}]/g, '\\$&')}}`;
    return `\${${number}|${words.map((word) => word.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}

;// CONCATENATED MODULE: ../../lib/src/editor/completion/write-item.js


function completionItem(item, range, hasValue, client) {
    const { label, kind, detail, name, rank, value } = item;
    const { suggestCommand, snippets } = client;
    const newText = textOf(item, hasValue, snippets);
    return {
        label,
        kind,
        detail,
        sortText: `${rank}${label}`,
        filterText: label,
        textEdit: { range, newText },
        data: name,
        ...(snippets ? { insertTextFormat: api.InsertTextFormat.Snippet } : {}),
        ...(value === null && suggestCommand !== null ? { command: { title: '', command: suggestCommand } } : {}),
    };
}
function textOf({ label, value }, hasValue, snippets) {
    let places = 0;
    const hole = (text) => {
        places += 1;
        return snippets ? `\${${places}:${text}}` : text;
    };
    const name = label.replace(/\{(?:index|key)\}/g, (text) => hole(text === '{index}' ? '0' : 'KEY'));
    if (value === null)
        return name;
    const named = value.key === null ? name : `${name}__${hole(value.key)}`;
    if (hasValue)
        return named;
    return `${named}=${snippets ? snippet(value.suggestion, places + 1) : ''}`;
}

;// CONCATENATED MODULE: ../../lib/src/editor/completion/items.js











function completionsAt(judged, position, client) {
    const { member, analysis } = judged;
    if (analysis === null)
        return [];
    const place = placeOf(member.document, position, analysis.scan);
    if (place === null)
        return [];
    const isLite = analysis.scan !== null && (0,looks_like_lite/* looksLikeLite */.O)(analysis.scan.text);
    if (place.kind === 'value')
        return valueItems(place.name, place.range, isLite);
    const { before, range, hasValue } = place;
    const isSet = setBesides(judged, position, isLite);
    const say = (count) => (0,format/* format */.GP)((0,message/* message */.i)('editor.settings', { count }), member.project.language);
    const names = namesAfter(before, isSet).map((next) => nameItem(next, say));
    const ofLite = isLite && before === '' ? liteNames(isSet).map(liteItem) : [];
    return [...ofLite, ...names].map((item) => completionItem(item, range, hasValue, client));
}
function setBesides({ member, analysis }, position, isLite) {
    const scan = analysis?.scan ?? null;
    const own = scan && statementAt(scan, member.document, position);
    const names = new Set(scan?.statements.flatMap((statement) => statement === own ? [] : (displayNameIn(statement, isLite)?.toLowerCase() ?? [])));
    return (name) => names.has(name.toLowerCase());
}
function nameItem(next, say) {
    const { text: label, name } = next;
    if (next.kind === 'section') {
        const kind = api.CompletionItemKind.Module;
        return { label, kind, detail: say(next.settings), name, rank: '1', value: null };
    }
    const { type: detail, documented } = next.setting;
    const rank = label.includes('__') ? '3' : documented ? '0' : '2';
    const suggestion = suggestionFor(next.setting);
    const key = detail === 'array' ? '0' : detail === 'dictionary' ? 'KEY' : null;
    return { label, kind: api.CompletionItemKind.Property, detail, name, rank, value: { key, suggestion } };
}
function liteItem(variable) {
    const { name, type: detail } = variable;
    const value = { key: null, suggestion: liteSuggestionFor(variable) };
    return { label: name, kind: api.CompletionItemKind.Variable, detail, name, rank: '0', value };
}
function valueItems(name, range, isLite) {
    const variable = isLite ? (0,names/* findLiteVariable */.Ui)(name) : undefined;
    const setting = (0,catalogue/* findSetting */.SP)(name);
    const suggestion = variable
        ? liteSuggestionFor(variable)
        : setting === undefined
            ? null
            : suggestionFor(setting);
    return (suggestion?.words ?? []).map((word, index) => ({
        label: word,
        kind: api.CompletionItemKind.Value,
        sortText: String(index),
        textEdit: { range, newText: word },
    }));
}

// EXTERNAL MODULE: ../../lib/src/report/explain.js + 1 modules
var explain = __webpack_require__(220);
;// CONCATENATED MODULE: ../../lib/src/editor/explain-name.js



const mostMembers = 20;
function explanation(name, { markdown }, language) {
    const say = (text) => (0,format/* format */.GP)(text, language);
    const heading = (text) => (markdown ? `**\`${text}\`**` : text);
    const lines = linesOf(name, heading, say);
    if (lines.length === 0)
        return null;
    return {
        kind: markdown ? api.MarkupKind.Markdown : api.MarkupKind.PlainText,
        value: lines.join(markdown ? '\n\n' : '\n'),
    };
}
function linesOf(name, heading, say) {
    const explained = (0,explain/* explainName */.T)(name);
    if (explained === null)
        return [];
    const { verdict, setting, sentences, members } = explained;
    const shown = members.slice(0, mostMembers).map((member) => `- \`${member}\``);
    const list = members.length > mostMembers ? [...shown, '- …'] : shown;
    return [
        ...verdict.map(say),
        ...(list.length === 0 ? [] : [list.join('\n')]),
        ...(setting === null ? [] : [heading(setting.name), ...sentences.map(say)]),
    ];
}

;// CONCATENATED MODULE: ../../lib/src/editor/hover.js




function hoverAt({ member, analysis }, position, client) {
    if (analysis?.scan == null)
        return null;
    const { scan } = analysis;
    const isLite = (0,looks_like_lite/* looksLikeLite */.O)(scan.text);
    const statement = statementAt(scan, member.document, position);
    const name = statement && displayNameIn(statement, isLite);
    if (statement === null || name === null)
        return null;
    const contents = explanation(name, client, member.project.language);
    const range = new Places(member.document).range(scan.text.range(statement.key));
    return contents && { contents, range };
}

;// CONCATENATED MODULE: ../../lib/src/editor/areas.js
const areas = [
    'mail',
    'access',
    'cloud',
    'database',
    'secrets',
    'web',
    'services',
    'storage',
    'logs',
    'other',
];
const beginnings = [
    ['mail', ['globalsettings__mail', 'globalsettings__amazon__']],
    [
        'cloud',
        [
            'globalsettings__installation__',
            'globalsettings__enablecloudcommunication',
            'globalsettings__pushrelay',
            'globalsettings__baseserviceuri__cloudregion',
            'globalsettings__license',
            'globalsettings__hibpapikey',
            'globalsettings__selfhosted',
            'bw_installation_',
        ],
    ],
    [
        'secrets',
        [
            'globalsettings__internalidentitykey',
            'globalsettings__oidcidentityclientkey',
            'globalsettings__identityserver__certificate',
            'globalsettings__duo__akey',
            'globalsettings__dataprotection__',
        ],
    ],
    [
        'access',
        [
            'adminsettings__',
            'globalsettings__disableuserregistration',
            'globalsettings__disableemailnewdevice',
            'globalsettings__organizationinvite',
            'globalsettings__sso__',
            'globalsettings__yubico__',
            'globalsettings__duo__',
            'globalsettings__identityserver__',
            'globalsettings__passwordlessauth__',
            'globalsettings__webauthn__',
            'globalsettings__fido2__',
            'globalsettings__communication__',
            'globalsettings__enablenewdevice',
            'globalsettings__enableemailverification',
        ],
    ],
    [
        'database',
        [
            'globalsettings__sqlserver__',
            'globalsettings__postgresql__',
            'globalsettings__mysql__',
            'globalsettings__sqlite__',
            'globalsettings__databaseprovider',
            'bw_db_',
        ],
    ],
    ['web', ['globalsettings__baseserviceuri__', 'globalsettings__known', 'bw_domain', 'bw_port_', 'bw_ssl_']],
    ['web', ['bw_enable_ssl', 'bw_enable_ipv6', 'bw_real_ips', 'bw_csp']],
    ['services', ['bw_enable_', 'bw_icons_', 'bw_key_connector_', 'puid', 'pgid']],
    ['storage', ['globalsettings__attachment__', 'globalsettings__send__', 'globalsettings__storage__']],
    [
        'logs',
        ['globalsettings__log', 'logging__', 'globalsettings__eventlogging__', 'globalsettings__events__'],
    ],
];
function areaOf(name) {
    const folded = name.toLowerCase();
    const found = beginnings.find(([, begins]) => begins.some((begin) => folded.startsWith(begin)));
    return found?.[0] ?? 'other';
}

;// CONCATENATED MODULE: ../../lib/src/editor/symbols.js








function symbolsOf({ member, analysis }) {
    if (analysis?.scan == null)
        return [];
    const { text, statements } = analysis.scan;
    const places = new Places(member.document);
    const isLite = (0,looks_like_lite/* looksLikeLite */.O)(text);
    const byArea = new Map(areas.map((area) => [area, []]));
    for (const statement of statements) {
        const name = displayNameIn(statement, isLite);
        if (name === null)
            continue;
        byArea.get(areaOf(name))?.push({
            name,
            ...kindOf(name),
            range: places.range(text.range(statement.span)),
            selectionRange: places.range(text.range(statement.key)),
        });
    }
    return areas.flatMap((area) => {
        const children = byArea.get(area) ?? [];
        const [first, last] = [children[0], children.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        return [
            {
                name: (0,format/* format */.GP)((0,message/* message */.i)(`areas.${area}`), member.project.language),
                kind: api.SymbolKind.Namespace,
                range: { start: first.range.start, end: last.range.end },
                selectionRange: first.selectionRange,
                children,
            },
        ];
    });
}
function flatSymbolsOf(judged) {
    const { uri } = judged.member.document;
    return symbolsOf(judged).flatMap(({ name: containerName, children = [] }) => children.map(({ name, kind, range }) => ({ name, kind, location: { uri, range }, containerName })));
}
function kindOf(name) {
    const setting = (0,catalogue/* findSetting */.SP)(name);
    if (setting === undefined)
        return { kind: api.SymbolKind.Key };
    return { kind: kinds[setting.type] ?? api.SymbolKind.String, detail: setting.type };
}
const kinds = {
    bool: api.SymbolKind.Boolean,
    int: api.SymbolKind.Number,
    long: api.SymbolKind.Number,
    double: api.SymbolKind.Number,
    enum: api.SymbolKind.Enum,
    array: api.SymbolKind.Array,
    dictionary: api.SymbolKind.Object,
};

;// CONCATENATED MODULE: ../../lib/src/editor/requests.js








function answerRequests(connection, documents, session, client) {
    const about = (uri, answer) => {
        const document = documents.get(uri);
        return document === undefined ? null : session.judged(document).then(answer);
    };
    connection.onHover(answering(({ textDocument, position }) => about(textDocument.uri, (judged) => hoverAt(judged, position, client))));
    connection.onCompletion(answering(({ textDocument, position }) => about(textDocument.uri, (judged) => completionsAt(judged, position, client))));
    connection.onCompletionResolve(answering((item) => resolved(item, client)));
    connection.onDocumentSymbol(answering(({ textDocument }) => about(textDocument.uri, (judged) => (client.nestedSymbols ? symbolsOf(judged) : flatSymbolsOf(judged)))));
    connection.onCodeAction(answering((params) => about(params.textDocument.uri, (judged) => codeActionsFor(judged, params, documents.all(), client))));
    connection.onExecuteCommand(answering(async ({ command, arguments: given }) => {
        const [uri, selection] = given ?? [];
        if (command !== showReasonCommand || typeof uri !== 'string' || !api.Range.is(selection))
            return null;
        await connection.window.showDocument({ uri, takeFocus: true, selection });
        return null;
    }));
}
function resolved(item, client) {
    const name = item.data;
    if (typeof name !== 'string')
        return item;
    const documentation = explanation(name.replace(/__$/, ''), client, client.language);
    return documentation === null ? item : { ...item, documentation };
}

// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __webpack_require__(9439);
// EXTERNAL MODULE: ../../lib/src/fix.js + 2 modules
var src_fix = __webpack_require__(4579);
// EXTERNAL MODULE: ../../lib/src/lint.js + 35 modules
var lint = __webpack_require__(3251);
// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __webpack_require__(3785);
// EXTERNAL MODULE: ../../lib/src/source/edit.js
var edit = __webpack_require__(6064);
;// CONCATENATED MODULE: ../../lib/src/editor/actions/compose-edits.js

class Pieces {
    #pieces;
    #length;
    constructor(pieces, length) {
        this.#pieces = pieces;
        this.#length = length;
    }
    get length() {
        return this.#length;
    }
    reader() {
        const pieces = this.#pieces;
        let index = 0;
        let inside = 0;
        let at = 0;
        return (to) => {
            const read = [];
            while (at < to && index < pieces.length) {
                const piece = pieces[index];
                const size = sizeOf(piece);
                const taken = Math.min(size - inside, to - at);
                read.push(part(piece, inside, inside + taken));
                at += taken;
                inside += taken;
                if (inside === size) {
                    index += 1;
                    inside = 0;
                }
            }
            return read;
        };
    }
    edits() {
        const edits = [];
        let at = 0;
        let text = '';
        const until = (start) => {
            if (start > at || text !== '')
                edits.push({ span: { start: at, end: start }, text });
            text = '';
        };
        for (const piece of this.#pieces) {
            if ('text' in piece)
                text += piece.text;
            else {
                until(piece.start);
                at = piece.end;
            }
        }
        until(this.#length);
        return edits;
    }
}
function keptWhole(length) {
    return new Pieces(length === 0 ? [] : [{ start: 0, end: length }], length);
}
function composed(pieces, edits) {
    const read = pieces.reader();
    const result = [];
    for (const { span, text } of (0,edit/* inOrder */.al)(edits)) {
        result.push(...read(span.start));
        read(span.end);
        if (text !== '')
            result.push({ text });
    }
    result.push(...read(Number.POSITIVE_INFINITY));
    return new Pieces(result, pieces.length);
}
function sizeOf(piece) {
    return 'text' in piece ? piece.text.length : piece.end - piece.start;
}
function part(piece, from, to) {
    if ('text' in piece)
        return { text: piece.text.slice(from, to) };
    return { start: piece.start + from, end: piece.start + to };
}

;// CONCATENATED MODULE: ../../lib/src/editor/analyze.js




function analyze(sources, policy) {
    const report = (0,lint/* lint */.u8)(sources, policy);
    const byPath = new Map(sources.map((source) => [source.path, source]));
    return new Map(report.files.flatMap((file) => {
        const source = byPath.get(file.path);
        return source === undefined ? [] : [[file.path, analysisOf(file, source, report, policy)]];
    }));
}
function unjudged({ text, problem }) {
    return { findings: [], problem, scan: text && (0,scan/* scan */.S)(text), safeFixes: () => [] };
}
function analysisOf(file, source, report, policy) {
    return {
        findings: file.findings.map((finding) => ({
            rule: finding.rule,
            severity: finding.severity,
            message: finding.message,
            setting: finding.setting,
            range: finding.range,
            related: finding.related.map(({ range, message }) => ({ range, message })),
            url: finding.url,
            fix: () => fixOf(file, finding, source, report),
        })),
        problem: file.problem,
        scan: file.text && (0,scan/* scan */.S)(file.text),
        safeFixes: () => safeFixes(source, policy),
    };
}
function fixOf(file, finding, source, report) {
    const { fix } = finding;
    if (fix === null)
        return null;
    const { description, edits } = fix;
    const alone = { ...report, files: [{ ...file, findings: [finding] }] };
    const isDoubtful = fix.safety === 'safe' && (0,src_fix/* fixOnce */.L5)([source], alone, 'safe').length === 0;
    return {
        safety: isDoubtful ? 'unsafe' : fix.safety,
        description,
        edits: edits.map(({ range, text }) => ({ range, text })),
    };
}
function safeFixes(source, policy) {
    let current = source;
    let pieces = keptWhole(source.text?.length ?? 0);
    for (let round = 0; round < src_fix/* maxRounds */.IR; round += 1) {
        const [fixed] = (0,src_fix/* fixOnce */.L5)([current], (0,lint/* lint */.u8)([current], policy), 'safe');
        if (fixed === undefined)
            break;
        pieces = composed(pieces, fixed.after.fixed.flatMap(({ fix }) => fix?.edits ?? []));
        current = { ...current, text: fixed.after.text };
    }
    const { text } = source;
    return text === null
        ? []
        : pieces.edits().map((edit) => ({ range: text.range(edit.span), text: edit.text }));
}

// EXTERNAL MODULE: ../../lib/src/files/read.js
var read = __webpack_require__(9060);
// EXTERNAL MODULE: ../../lib/src/source/file-form.js
var file_form = __webpack_require__(3173);
;// CONCATENATED MODULE: ../../lib/src/editor/disk-form.js


const asShown = { bom: false, undecoded: null };
function diskForm(location) {
    const { text } = (0,read/* readText */.yR)(location);
    if (text === null)
        return asShown;
    const bytes = text.slice({ start: 0, end: text.length });
    const isUndecoded = (0,file_form/* unlintable */.X2)(text) === 'binary' || bytes.matches(/\p{Cs}/u);
    return { bom: text.hasBom, undecoded: isUndecoded ? text : null };
}

// EXTERNAL MODULE: ../../lib/src/config/build-policy.js
var build_policy = __webpack_require__(6352);
// EXTERNAL MODULE: ../../lib/src/config/choices.js
var config_choices = __webpack_require__(9685);
// EXTERNAL MODULE: ../../lib/src/config/option-source.js
var option_source = __webpack_require__(6780);
// EXTERNAL MODULE: ../../lib/src/files/bitwarden-content.js
var bitwarden_content = __webpack_require__(9200);
// EXTERNAL MODULE: ../../lib/src/files/companions.js
var companions = __webpack_require__(8471);
// EXTERNAL MODULE: ../../lib/src/files/compose-companions.js
var compose_companions = __webpack_require__(1624);
// EXTERNAL MODULE: ../../lib/src/files/find.js
var find = __webpack_require__(8695);
// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var verdict = __webpack_require__(3712);
// EXTERNAL MODULE: ../../lib/src/source/decode.js
var decode = __webpack_require__(3306);
// EXTERNAL MODULE: ../../lib/src/translations/load-language.js
var load_language = __webpack_require__(3158);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ../../lib/src/files/sources.js + 1 modules
var files_sources = __webpack_require__(2403);
// EXTERNAL MODULE: ../../lib/src/files/walk.js
var walk = __webpack_require__(393);
;// CONCATENATED MODULE: ../../lib/src/editor/peers.js





const most = { entries: 20_000, files: 50, characters: 2_000_000 };
async function peersOf(root, patterns) {
    if (!(await isSmall(root)))
        return [];
    try {
        const sources = await (0,compose_companions/* readComposeCompanions */.g)((0,files_sources/* readSources */.tW)({ folder: root, paths: [], patterns }).sources);
        const characters = sources.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
        return sources.length > most.files || characters > most.characters ? [] : sources;
    }
    catch {
        return [];
    }
}
async function isSmall(root) {
    const pending = [root];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
        seen += entries.length;
        if (seen > most.entries)
            return false;
        for (const entry of entries)
            if ((0,walk/* isWalked */.Xl)(entry))
                pending.push(external_node_path_.join(folder, entry.name));
    }
    return true;
}

;// CONCATENATED MODULE: ../../lib/src/editor/project.js


















class Project {
    root;
    language;
    policy;
    problem;
    #patterns;
    #companionsOf;
    #select;
    #peers = [];
    #hasLooked = false;
    constructor(root, choices, language, loaded) {
        this.root = root;
        this.language = language;
        this.policy = loaded.policy;
        this.problem = loaded.problem;
        this.#patterns = choices.files.value;
        this.#companionsOf = (0,companions/* companionFinder */.lY)(root);
        this.#select = (0,find/* selector */.gD)(this.#patterns);
    }
    static async load(folder, openText, spoken) {
        const { config, root, problem } = await project_configOf(folder, openText);
        const choices = (0,config_choices/* combine */.kg)({}, config);
        const language = choices.language.value ?? spoken;
        await (0,load_language/* loadLanguage */.r)(language);
        const loaded = await load(choices, root, problem);
        return new Project(root, choices, language, loaded);
    }
    static async alone(spoken) {
        const choices = (0,config_choices/* combine */.kg)({}, null);
        await (0,load_language/* loadLanguage */.r)(spoken);
        return new Project('', choices, spoken, await load(choices, '', null));
    }
    pathOf(location) {
        return external_node_path_.relative(this.root, location).replaceAll(external_node_path_.sep, '/');
    }
    lints(displayPath, text) {
        const selection = this.#select(displayPath, external_node_path_.posix.basename(displayPath));
        if (selection === null || selection.leftOut)
            return false;
        return (0,bitwarden_content/* isWantedFor */.py)(selection.by, (0,decode/* encode */.lF)(text));
    }
    async source(displayPath, onDisk) {
        const bare = { path: displayPath, text: null, problem: null, explicit: true };
        const companions = onDisk ? this.#companionsOf(displayPath) : new Map();
        const [source] = await (0,compose_companions/* readComposeCompanions */.g)([{ ...bare, companions }]);
        return source ?? { ...bare, companions };
    }
    get peers() {
        return this.#peers;
    }
    async lookForPeers() {
        if (this.root === '' || this.#hasLooked)
            return false;
        this.#hasLooked = true;
        this.#peers = await peersOf(this.root, this.#patterns);
        return this.#peers.length > 1;
    }
}
function withText(source, text) {
    return { ...source, ...(0,read/* textOf */.b6)(new TextEncoder().encode(text)) };
}
function withDiskText(source, text) {
    return { ...source, text, problem: null };
}
function looksLikeOurs(text) {
    const source = new source_text/* SourceText */.D(text);
    const all = source.slice({ start: 0, end: source.length });
    return ((0,looks_like_lite/* looksLikeLite */.O)(source) || all.matches(/^[ \t]*(?:export[ \t]+)?(?:global|admin)Settings__\w+[ \t]*=/im));
}
async function load(choices, root, problem) {
    try {
        const name = choices.baseline.value;
        const baseline = name === null ? null : await (0,config/* loadBaseline */.oU)(root, name, (0,option_source/* placeOfSource */.w)(choices.baseline.source));
        return { policy: (0,build_policy/* policyOf */.U)(choices, { baseline }), problem };
    }
    catch (error) {
        const place = choices.config?.path ?? config/* configPaths */.hg[0];
        return { policy: (0,build_policy/* policyOf */.U)(choices), problem: problem ?? problemOf(error, root, place) };
    }
}
async function project_configOf(folder, openText) {
    let name = config/* configPaths */.hg[0];
    try {
        for (name of config/* configPaths */.hg) {
            const location = external_node_path_.join(folder, name);
            const text = openText(location);
            if (text !== undefined) {
                const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(886)]).then(__webpack_require__.bind(__webpack_require__, 3505));
                return { config: parseConfig(text, name), root: folder, problem: null };
            }
            if ((0,external_node_fs_.existsSync)(location))
                break;
        }
        const { choices, root } = await (0,config/* loadConfig */.Z9)(folder, { kind: 'find' });
        return { config: choices, root, problem: null };
    }
    catch (error) {
        return { config: null, root: folder, problem: problemOf(error, folder, name) };
    }
}
function problemOf(error, root, name) {
    const { explanation, exitCode, place } = (0,failure/* failureOf */.g)(error);
    if (exitCode !== verdict/* exitCodes */.hS.error)
        throw error;
    return { explanation, location: external_node_path_.join(root, name), line: place?.line ?? 1 };
}

// EXTERNAL MODULE: ../../lib/src/files/repository.js
var repository = __webpack_require__(1700);
// EXTERNAL MODULE: ../../lib/src/files/target.js
var target = __webpack_require__(2897);
;// CONCATENATED MODULE: ../../lib/src/editor/root.js



function rootOf(location, folders) {
    const own = external_node_path_.dirname(location);
    const around = folders.filter((folder) => (0,target/* isBelow */.Yw)(folder, location));
    const innermost = around.sort((one, other) => other.length - one.length)[0];
    return (0,repository/* findRepository */.W1)(own) ?? innermost ?? own;
}

;// CONCATENATED MODULE: ../../lib/src/editor/session.js






class Session {
    #documents;
    #language;
    #folders;
    #projects = new Map();
    #members = new Map();
    #judged = new Map();
    constructor(documents, folders, language) {
        this.#documents = documents;
        this.#folders = folders;
        this.#language = language;
    }
    member(document) {
        const known = this.#members.get(document.uri);
        if (known !== undefined)
            return known;
        const member = this.#join(document);
        this.#members.set(document.uri, member);
        return member;
    }
    async judged(document) {
        const member = await this.member(document);
        const known = this.#judged.get(document.uri);
        if (known?.member === member && known.version === document.version)
            return known;
        await this.judge(member.project);
        return this.#judged.get(document.uri) ?? { member, analysis: null };
    }
    async judge(project) {
        const members = await this.#membersOf(project);
        const sources = new Map(project.peers.map((peer) => [peer.path, peer]));
        const ours = new Map(members.filter(isOurs).map((member) => [member, present(member)]));
        for (const source of ours.values())
            sources.set(source.path, source);
        const found = project.problem === null ? analyze([...sources.values()], project.policy) : null;
        return members.map((member) => {
            const source = ours.get(member);
            const analysis = source === undefined ? null : (found?.get(member.path) ?? unjudged(source));
            const judged = { member, analysis, version: member.document.version };
            this.#judged.set(member.document.uri, judged);
            return judged;
        });
    }
    async projects() {
        const members = await Promise.all(this.#documents().map((document) => this.member(document)));
        return [...new Set(members.map(({ project }) => project))];
    }
    forget(uri) {
        this.#members.delete(uri);
        this.#judged.delete(uri);
    }
    reload(folders = this.#folders) {
        this.#folders = folders;
        this.#projects.clear();
        this.#members.clear();
        this.#judged.clear();
    }
    async #membersOf(project) {
        const members = await Promise.all(this.#documents().map((document) => this.member(document)));
        return members.filter((member) => member.project === project);
    }
    async #join(document) {
        const location = locationOf(document.uri);
        const project = await this.#project(location);
        const path = location === null ? nameOf(document.uri) : project.pathOf(location);
        const disk = location === null ? asShown : diskForm(location);
        const source = await project.source(path, location !== null);
        return { document, location, path, project, source, disk };
    }
    #project(location) {
        const root = location === null ? '' : rootOf(location, this.#folders);
        const known = this.#projects.get(root);
        if (known !== undefined)
            return known;
        const project = location === null ? Project.alone(this.#language) : Project.load(root, this.#openText, this.#language);
        this.#projects.set(root, project);
        return project;
    }
    #openText = (location) => this.#documents()
        .find(({ uri }) => locationOf(uri) === location)
        ?.getText();
}
function isOurs({ document, location, path, project }) {
    const text = document.getText();
    return project.lints(path, new source_text/* SourceText */.D(text)) || (location === null && looksLikeOurs(text));
}
function present({ document, source, disk }) {
    if (disk.undecoded !== null)
        return withDiskText(source, disk.undecoded);
    const text = document.getText();
    return withText(source, disk.bom && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text);
}

;// CONCATENATED MODULE: ../../lib/src/editor/server.js












function serve(input, output) {
    const connection = connect(input, output);
    connection.onInitialize((params) => {
        const client = clientOf(params);
        start(connection, client, foldersOf(params));
        return abilities(client);
    });
    connection.listen();
}
function foldersOf({ workspaceFolders, rootUri }) {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    return uris.flatMap((uri) => locationOf(uri) ?? []);
}
function abilities({ changesFolders }) {
    return {
        serverInfo: { name: project/* project */.C.name, version: project/* project */.C.version },
        capabilities: {
            positionEncoding: 'utf-16',
            textDocumentSync: { openClose: true, change: main.TextDocumentSyncKind.Incremental, save: true },
            hoverProvider: true,
            completionProvider: { triggerCharacters: ['_', '='], resolveProvider: true },
            codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
            executeCommandProvider: { commands: [showReasonCommand] },
            documentSymbolProvider: true,
            workspace: { workspaceFolders: { supported: changesFolders, changeNotifications: changesFolders } },
        },
    };
}
function start(connection, client, folders) {
    const documents = new main.TextDocuments(esm_main/* TextDocument */.V);
    const session = new Session(() => documents.all(), folders, client.language);
    const publisher = new Publisher(session, client, (published) => connection.sendDiagnostics(published));
    const failed = noting(connection, (error) => {
        throw error;
    });
    const judge = async (project) => {
        await publisher.now(project);
        if (await project.lookForPeers())
            publisher.soon(project, failed);
    };
    const reload = async (changed) => {
        session.reload(changed);
        for (const project of await session.projects())
            await judge(project);
    };
    let open = folders;
    documents.onDidOpen(noting(connection, async ({ document }) => {
        if (isConfig(document.uri))
            return;
        await judge((await session.member(document)).project);
    }));
    documents.onDidChangeContent(noting(connection, async ({ document }) => {
        if (isConfig(document.uri))
            await reload();
        else
            publisher.soon((await session.member(document)).project, failed);
    }));
    documents.onDidSave(noting(connection, async ({ document }) => {
        if (!client.watchesFiles || isConfig(document.uri))
            return reload();
        session.forget(document.uri);
        await judge((await session.member(document)).project);
    }));
    documents.onDidClose(noting(connection, async ({ document: { uri } }) => {
        session.forget(uri);
        publisher.clear(uri);
        await reload();
    }));
    connection.onDidChangeWatchedFiles(noting(connection, async ({ changes }) => {
        const isOpen = ({ uri, type }) => type === main.FileChangeType.Changed && documents.get(uri) !== undefined;
        if (!changes.every(isOpen))
            await reload();
    }));
    connection.onInitialized(noting(connection, async () => {
        if (client.watchesFiles)
            await watch(connection);
        if (!client.changesFolders)
            return;
        connection.workspace.onDidChangeWorkspaceFolders(noting(connection, ({ added, removed }) => {
            const gone = removed.map(({ uri }) => locationOf(uri));
            open = [
                ...open.filter((folder) => !gone.includes(folder)),
                ...added.flatMap(({ uri }) => locationOf(uri) ?? []),
            ];
            return reload(open);
        }));
    }));
    answerRequests(connection, documents, session, client);
    documents.listen(connection);
}
async function watch(connection) {
    const patterns = ['**/*.env*', '**/.env*', '**/*override-lint*', '**/bwdata/**/*.yml'];
    await connection.client.register(main.DidChangeWatchedFilesNotification.type, {
        watchers: patterns.map((globPattern) => ({ globPattern })),
    });
}
const configNames = config/* configPaths */.hg.map((each) => each.slice(each.lastIndexOf('/') + 1));
function isConfig(uri) {
    return configNames.includes(nameOf(uri));
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