"use strict";
exports.id = 872;
exports.ids = [872];
exports.modules = {

/***/ 5872:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBaseline: function() { return /* binding */ isBaseline; },
/* harmony export */   parseBaseline: function() { return /* binding */ parseBaseline; }
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8476);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5840);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5102);
/* harmony import */ var _parse_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8942);






const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineVersion */ .k),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        setting: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    })),
});
function parseBaseline(text, path) {
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success)
        throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('config.badBaseline', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path) }));
    const known = new Map();
    const entries = parsed.data.findings.map((entry) => {
        const rule = known.get(entry.rule) ?? ruleIn(text, entry.rule, path);
        known.set(entry.rule, rule);
        return { ...entry, rule };
    });
    return { path, entries };
}
function isBaseline(text) {
    return schema.safeParse(parseJson(text)).success;
}
function ruleIn(text, rule, path) {
    return (0,_parse_option_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRuleId */ .rY)(rule, { kind: 'config', path, line: lineOf(text, rule) });
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