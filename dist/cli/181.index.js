"use strict";
exports.id = 181;
exports.ids = [181];
exports.modules = {

/***/ 1645:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ fingerprints; }
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2105);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4773);


function fingerprints(file, path = file.path) {
    const all = [...file.findings, ...file.suppressed.map(({ finding }) => finding)].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h);
    const seen = new Map();
    const names = new Map();
    for (const finding of all) {
        const subject = JSON.stringify([finding.rule, finding.messageId, path, finding.setting]);
        const ordinal = (seen.get(subject) ?? 0) + 1;
        seen.set(subject, ordinal);
        names.set(finding, (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a */ .P)(`${subject}${ordinal}`));
    }
    return names;
}


/***/ }),

/***/ 2105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ fnv1a; }
/* harmony export */ });
const prime = 0x1b3;
const word = 0x1_0000_0000;
function fnv1a(text) {
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (const byte of encoder.encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * prime;
        high = (high * prime + Math.floor(product / word) + ((low << 8) >>> 0)) >>> 0;
        low = product >>> 0;
    }
    return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
const encoder = new TextEncoder();


/***/ }),

/***/ 2562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: function() { return /* binding */ renderSarif; }
});

// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/project.js
var project = __webpack_require__(5462);
// EXTERNAL MODULE: ../../lib/src/rules/url.js
var url = __webpack_require__(483);
// EXTERNAL MODULE: ../../lib/src/report/counts.js
var counts = __webpack_require__(2049);
// EXTERNAL MODULE: ../../lib/src/report/fingerprint.js
var fingerprint = __webpack_require__(1645);
// EXTERNAL MODULE: ../../lib/src/report/order.js
var order = __webpack_require__(4773);
// EXTERNAL MODULE: ../../lib/src/report/place.js
var place = __webpack_require__(8110);
// EXTERNAL MODULE: ../../lib/src/report/title.js
var report_title = __webpack_require__(1515);
;// CONCATENATED MODULE: ../../lib/src/report/uri.js
function encodePath(path) {
    return path
        .replace(/^(?:\.\/)+/, '')
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodePart)
        .join('/');
}
function encodePart(part) {
    return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var report_verdict = __webpack_require__(3712);
;// CONCATENATED MODULE: ../../lib/src/report/sarif.js











function renderSarif(report, { language }) {
    const rules = rulesOf(report);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(rules, language) },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [root]: { description: { text: (0,format/* format */.GP)((0,message/* message */.i)('sarif.root'), language) } } },
                invocations: [invocation(report, language)],
                results: report.files.flatMap((file) => results(file, rules, language)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const root = '%SRCROOT%';
const levels = { error: 'error', warning: 'warning', notice: 'note' };
function rulesOf({ files }) {
    const found = new Set();
    for (const { findings, suppressed } of files) {
        for (const { rule } of findings)
            found.add(rule);
        for (const { finding } of suppressed)
            found.add(finding.rule);
    }
    return [...found].sort(order/* byText */.z);
}
function driver(rules, language) {
    const help = (0,format/* format */.GP)((0,message/* message */.i)('sarif.help'), language);
    return {
        name: project/* project */.C.name,
        fullName: project/* project */.C.title,
        semanticVersion: project/* project */.C.version,
        informationUri: project/* project */.C.repository,
        rules: rules.map((rule) => {
            const title = (0,report_title/* titleOf */.G)(rule, language);
            const page = (0,url/* ruleUrl */.Q)(rule);
            return {
                id: rule,
                shortDescription: { text: title },
                fullDescription: { text: `${title}.` },
                helpUri: page,
                help: { text: `${help} ${page}`, markdown: `${help} [${rule}](${page})` },
                properties: { tags: ['bitwarden', 'configuration'] },
            };
        }),
    };
}
function invocation({ files, verdict }, language) {
    return {
        executionSuccessful: verdict !== 'error',
        exitCode: report_verdict/* exitCodes */.hS[verdict],
        toolExecutionNotifications: files
            .filter((file) => !(0,counts/* isChecked */.W)(file))
            .map(({ path, kind, problem }) => ({
            level: kind === 'unreadable' ? 'error' : 'note',
            message: textOf(problem ?? (0,message/* message */.i)('report.notCheckedTitle'), language),
            locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
    };
}
function results(file, rules, language) {
    const names = (0,fingerprint/* fingerprints */.W)(file);
    const indexes = new Map(rules.map((rule, index) => [rule, index]));
    const toResult = (finding, suppressions) => {
        const name = names.get(finding) ?? '';
        return {
            ruleId: finding.rule,
            ruleIndex: indexes.get(finding.rule),
            level: levels[finding.severity],
            message: textOf(finding.message, language),
            locations: [sarif_location(file, finding.at)],
            relatedLocations: finding.related.map(({ at, message }, id) => ({
                id,
                ...sarif_location(file, at),
                message: textOf(message, language),
            })),
            partialFingerprints: { 'bitwardenEnvLint/v1': name, primaryLocationLineHash: `${name}:1` },
            suppressions: suppressions.map(suppressionToSarif),
            ...fixes(file, finding.fix, language),
        };
    };
    return [
        ...file.findings.map((finding) => toResult(finding, [])),
        ...file.suppressed.map((suppressed) => toResult(suppressed.finding, [suppressed])),
    ];
}
function suppressionToSarif({ by, reason }) {
    return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: reason };
}
function fixes(file, fix, language) {
    if (fix === null || fix.safety === 'display')
        return {};
    const replacements = fix.edits.map(({ span, text }) => ({
        deletedRegion: region((0,place/* place */.i)(file, span)),
        insertedContent: { text },
    }));
    const artifactChanges = [{ artifactLocation: artifact(file.path), replacements }];
    return { fixes: [{ description: textOf(fix.description, language), artifactChanges }] };
}
function sarif_location(file, span) {
    const physicalLocation = { artifactLocation: artifact(file.path), region: region((0,place/* place */.i)(file, span)) };
    return { physicalLocation };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(path) {
    if (path.startsWith('/'))
        return { uri: `file://${encodePath(path)}` };
    return { uri: encodePath(path), uriBaseId: root };
}
function textOf(text, language) {
    return { text: (0,format/* format */.GP)(text, language).replace(/\[(?=[^\]]*\]\()/g, '\\[') };
}


/***/ }),

/***/ 1515:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ titleOf; }
/* harmony export */ });
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);


function titleOf(rule, language) {
    const title = (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)(`${rule}.title`), language);
    return title.charAt(0).toUpperCase() + title.slice(1);
}


/***/ })

};
;