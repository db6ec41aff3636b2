"use strict";
exports.id = 197;
exports.ids = [197];
exports.modules = {

/***/ 197:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBaseline: function() { return /* binding */ parseBaseline; }
});

// UNUSED EXPORTS: isBaseline

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8476);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __webpack_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
;// CONCATENATED MODULE: ../../lib/src/policy/baseline.js
const baselineVersion = 1;

// EXTERNAL MODULE: ../../lib/src/config/parse-option.js
var parse_option = __webpack_require__(8942);
;// CONCATENATED MODULE: ../../lib/src/config/parse-baseline.js






const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(baselineVersion),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        rule: schemas/* string */.YjP(),
        setting: schemas/* string */.YjP().nullable(),
        count: schemas/* int */.Whr().min(1),
    })),
});
function parseBaseline(text, path) {
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success)
        throw new errors/* ConfigError */.xL((0,message/* message */.i)('config.badBaseline', { path: (0,printable/* printable */.g)(path) }));
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
    return (0,parse_option/* parseRuleId */.rY)(rule, { kind: 'config', path, line: lineOf(text, rule) });
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