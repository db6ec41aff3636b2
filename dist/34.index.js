"use strict";
exports.id = 34;
exports.ids = [34];
exports.modules = {

/***/ 6034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBaseline: function() { return /* binding */ parseBaseline; }
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5840);
/* harmony import */ var _report_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3398);
/* harmony import */ var _rule_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8053);






const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_report_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineVersion */ .ki),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        setting: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    })),
});
function parseBaseline(text, path) {
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success)
        throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('config.badBaseline', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path) }));
    const entries = parsed.data.findings.map((entry) => ({
        ...entry,
        rule: (0,_rule_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRuleId */ .r)(entry.rule, { kind: 'config', path, line: lineOf(text, entry.rule) }),
    }));
    return { path, entries };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function lineOf(text, rule) {
    const before = text.slice(0, Math.max(0, text.indexOf(JSON.stringify(rule))));
    return before.split('\n').length;
}


/***/ })

};
;