"use strict";
exports.id = 570;
exports.ids = [570];
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

/***/ 1570:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: function() { return /* binding */ renderGitlab; }
/* harmony export */ });
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5804);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2049);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2105);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8110);






const severities = { error: 'critical', warning: 'major', notice: 'info' };
function renderGitlab(report, { language }) {
    const issues = report.files.flatMap((file) => [...problem(file, language), ...issuesOf(file, language)]);
    return `${JSON.stringify(issues, null, 2)}\n`;
}
function issuesOf(file, language) {
    const names = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprints */ .W)(file);
    return file.findings.map((finding) => {
        const { line, endLine } = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .i)(file, finding.at);
        return {
            description: (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(finding.message, language),
            check_name: finding.rule,
            fingerprint: names.get(finding) ?? '',
            severity: severities[finding.severity],
            location: { path: pathFromRoot(file), lines: { begin: line, end: endLine } },
        };
    });
}
function problem(file, language) {
    if ((0,_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .isChecked */ .W)(file))
        return [];
    const say = (text) => (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(text, language);
    const title = say((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .i)('report.notCheckedTitle'));
    return [
        {
            description: file.problem === null ? title : `${title}${say((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .i)('report.colon'))} ${say(file.problem)}`,
            check_name: 'not-checked',
            fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .fnv1a */ .P)(`not-checked ${file.path}`),
            severity: file.kind === 'unreadable' ? 'blocker' : 'info',
            location: { path: pathFromRoot(file), lines: { begin: 1 } },
        },
    ];
}
function pathFromRoot({ path }) {
    return path.replace(/^(?:\.\/)+/, '');
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


/***/ })

};
;