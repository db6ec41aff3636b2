"use strict";
exports.id = 934;
exports.ids = [934];
exports.modules = {

/***/ 4934:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  harmless: function() { return /* binding */ harmless; },
  logLine: function() { return /* binding */ logLine; },
  renderGithub: function() { return /* binding */ renderGithub; }
});

// EXTERNAL MODULE: ../../lib/src/messages/visible.js
var visible = __webpack_require__(4677);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/severity.js
var severity = __webpack_require__(5332);
// EXTERNAL MODULE: ../../lib/src/rules/url.js
var url = __webpack_require__(483);
// EXTERNAL MODULE: ../../lib/src/report/counts.js
var counts = __webpack_require__(2049);
// EXTERNAL MODULE: ../../lib/src/report/place.js
var place = __webpack_require__(8110);
// EXTERNAL MODULE: ../../lib/src/report/title.js
var title = __webpack_require__(1515);
;// CONCATENATED MODULE: ../../lib/src/report/annotations.js







function annotations(report, options) {
    const shown = [];
    const left = [];
    const all = report.files.flatMap((file) => fileAnnotations(file, options.language));
    for (const level of severity/* severities */.g) {
        const ofLevel = all.filter((annotation) => annotation.level === level);
        if (ofLevel.length <= perLevel) {
            shown.push(...ofLevel);
            continue;
        }
        shown.push(...ofLevel.slice(0, perLevel - 1), moreOf(level, ofLevel.length - perLevel + 1, options));
        for (const annotation of ofLevel.slice(perLevel - 1))
            left.push(annotation);
    }
    return { shown, left };
}
const perLevel = 10;
function fileAnnotations(file, language) {
    const found = file.findings.map((finding) => findingAnnotation(file, finding, language));
    if ((0,counts/* isChecked */.W)(file) || file.problem === null)
        return found;
    const level = file.kind === 'unreadable' ? 'error' : 'notice';
    return [ofFile(file, level, file.problem, language), ...found];
}
function findingAnnotation(file, finding, language) {
    return {
        level: finding.severity,
        title: clean(`${(0,title/* titleOf */.G)(finding.rule, language)} (${finding.rule})`),
        message: `${clean((0,format/* format */.GP)(finding.message, language))}\n${(0,url/* ruleUrl */.Q)(finding.rule)}`,
        file: file.path,
        ...lineOrColumns((0,place/* place */.i)(file, finding.at)),
    };
}
function lineOrColumns({ line, column, endLine, endColumn }) {
    if (line !== endLine || endColumn <= column)
        return { line, endLine, column: null, endColumn: null };
    return { line, endLine, column, endColumn };
}
function ofFile(file, level, problem, language) {
    const title = (0,format/* format */.GP)((0,message/* message */.i)('report.notCheckedTitle'), language);
    return { level, title, message: clean((0,format/* format */.GP)(problem, language)), file: file.path, ...nowhere };
}
const nowhere = { line: null, endLine: null, column: null, endColumn: null };
function moreOf(level, count, { language, rest }) {
    const more = {
        error: (0,message/* message */.i)('annotation.moreErrors', { count }),
        warning: (0,message/* message */.i)('annotation.moreWarnings', { count }),
        notice: (0,message/* message */.i)('annotation.moreNotices', { count }),
    }[level];
    const where = (0,message/* message */.i)(rest === 'summary' ? 'annotation.inSummary' : 'annotation.inLog', { more });
    return { level, title: (0,format/* format */.GP)(more, language), message: (0,format/* format */.GP)(where, language), file: null, ...nowhere };
}
const longest = 3500;
function clean(text) {
    const harmless = text.replaceAll('##[', '# #[');
    return harmless.length <= longest
        ? harmless
        : `${harmless.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`;
}

;// CONCATENATED MODULE: ../../lib/src/report/github.js


function renderGithub(report, { language }) {
    const { shown, left } = annotations(report, { language, rest: 'log' });
    return [...shown.map(command), ...left.map(logLine)].map((line) => `${line}\n`).join('');
}
function command(annotation) {
    const { level, title, message, file, line, endLine, column, endColumn } = annotation;
    const properties = { title, file: file && harmless(file), line, endLine, col: column, endColumn };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${written.join(',')}::${escapeData(message)}`;
}
function harmless(path) {
    return path.replace(/[^\r\n]+/g, visible/* visible */.R);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function logLine({ level, message, file, line, column }) {
    const at = [(0,visible/* visible */.R)(file ?? ''), line ?? 1, column ?? 1].join(':');
    return `${level}: ${at}: ${message.replaceAll('\n', ' ')}`.replaceAll('##[', '# #[');
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