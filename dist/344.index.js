"use strict";
exports.id = 344;
exports.ids = [344];
exports.modules = {

/***/ 2344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: function() { return /* binding */ renderSarif; }
/* harmony export */ });
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5804);
/* harmony import */ var _messages_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
/* harmony import */ var _rules_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(483);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2049);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5878);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4773);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8110);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1515);
/* harmony import */ var _uri_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3731);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3712);











function renderSarif(report, { language }) {
    const rules = rulesOf(report);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(rules, language) },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [root]: { description: { text: (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)('sarif.root'), language) } } },
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
    return [...found].sort(_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byText */ .z);
}
function driver(rules, language) {
    const help = (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)('sarif.help'), language);
    return {
        name: _messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.name,
        fullName: _messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.title,
        semanticVersion: _messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.version,
        informationUri: _messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.repository,
        rules: rules.map((rule) => {
            const title = (0,_title_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .G)(rule, language);
            const page = (0,_rules_url_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .Q)(rule);
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
        exitCode: _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS[verdict],
        toolExecutionNotifications: files
            .filter((file) => !(0,_counts_js__WEBPACK_IMPORTED_MODULE_8__/* .isChecked */ .W)(file))
            .map(({ path, kind, problem }) => ({
            level: kind === 'unreadable' ? 'error' : 'note',
            message: textOf(problem ?? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)('report.notCheckedTitle'), language),
            locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
    };
}
function results(file, rules, language) {
    const names = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprints */ .W)(file);
    const indexes = new Map(rules.map((rule, index) => [rule, index]));
    const toResult = (finding, suppressions) => {
        const name = names.get(finding) ?? '';
        return {
            ruleId: finding.rule,
            ruleIndex: indexes.get(finding.rule),
            level: levels[finding.severity],
            message: textOf(finding.message, language),
            locations: [location(file, finding.at)],
            relatedLocations: finding.related.map(({ at, message }, id) => ({
                id,
                ...location(file, at),
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
        deletedRegion: region((0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .place */ .i)(file, span)),
        insertedContent: { text },
    }));
    const artifactChanges = [{ artifactLocation: artifact(file.path), replacements }];
    return { fixes: [{ description: textOf(fix.description, language), artifactChanges }] };
}
function location(file, span) {
    const physicalLocation = { artifactLocation: artifact(file.path), region: region((0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .place */ .i)(file, span)) };
    return { physicalLocation };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(path) {
    if (path.startsWith('/'))
        return { uri: `file://${(0,_uri_js__WEBPACK_IMPORTED_MODULE_10__/* .encodePath */ .O)(path)}` };
    return { uri: (0,_uri_js__WEBPACK_IMPORTED_MODULE_10__/* .encodePath */ .O)(path), uriBaseId: root };
}
function textOf(text, language) {
    return { text: (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(text, language).replace(/\[(?=[^\]]*\]\()/g, '\\[') };
}


/***/ })

};
;