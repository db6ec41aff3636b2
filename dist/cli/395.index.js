"use strict";
exports.id = 395;
exports.ids = [395];
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

/***/ 2395:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: function() { return /* binding */ renderJson; },
/* harmony export */   toJson: function() { return /* binding */ toJson; }
/* harmony export */ });
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _messages_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
/* harmony import */ var _rules_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(483);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1645);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8110);





function renderJson(report, options) {
    return `${JSON.stringify(toJson(report, options.language), null, 2)}\n`;
}
function toJson(report, language) {
    return {
        schemaVersion: 1,
        tool: { name: _messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.name, version: _messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.version, serverVersion: report.serverVersion },
        files: report.files.map((file) => fileToJson(file, language)),
        counts: report.counts,
        verdict: report.verdict,
    };
}
function fileToJson(file, language) {
    const names = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprints */ .W)(file);
    const toFinding = (finding) => findingToJson(file, finding, names.get(finding) ?? '', language);
    return {
        path: file.path,
        kind: file.kind,
        findings: file.findings.map(toFinding),
        suppressed: file.suppressed.map(({ finding, by, reason }) => ({ ...toFinding(finding), by, reason })),
        readiness: file.readiness.map(({ feature, state, reason, settings }) => ({
            feature,
            state,
            reason: reason && (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(reason, language),
            settings: [...settings],
        })),
    };
}
function findingToJson(file, finding, fingerprint, language) {
    return {
        rule: finding.rule,
        messageId: finding.messageId,
        severity: finding.severity,
        message: (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(finding.message, language),
        setting: finding.setting,
        ...(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .i)(file, finding.at),
        related: finding.related.map(({ at, message }) => ({
            ...(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .i)(file, at),
            message: (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(message, language),
        })),
        url: (0,_rules_url_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .Q)(finding.rule),
        fingerprint,
        fix: finding.fix && fixToJson(file, finding.fix, language),
    };
}
function fixToJson(file, fix, language) {
    return {
        safety: fix.safety,
        description: (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(fix.description, language),
        edits: fix.edits.map(({ span, text }) => ({ ...(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .i)(file, span), text })),
    };
}


/***/ })

};
;