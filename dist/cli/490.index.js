"use strict";
exports.id = 490;
exports.ids = [490];
exports.modules = {

/***/ 4012:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: function() { return /* binding */ keysWithValue; },
/* harmony export */   GJ: function() { return /* binding */ parseComposeFile; },
/* harmony export */   YD: function() { return /* binding */ keysOf; },
/* harmony export */   cA: function() { return /* binding */ environment; }
/* harmony export */ });
/* unused harmony export maxComposeFileSize */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
/* harmony import */ var _dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8151);



const maxComposeFileSize = 128 * 1024;
const environment = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]).nullish();
function parseComposeFile(text, schema) {
    if (text.length > maxComposeFileSize)
        return null;
    try {
        return schema.parse((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100, merge: true }));
    }
    catch {
        return null;
    }
}
function keysOf(variables) {
    return new Set(entriesOf(variables).map(([name]) => (0,_dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__/* .settingKey */ .iT)(name)));
}
function keysWithValue(variables) {
    return new Set(entriesOf(variables).flatMap(([name, value]) => value == null || /^\$\{?(\w+)/.exec(String(value))?.[1] === name ? [] : (0,_dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__/* .settingKey */ .iT)(name)));
}
function entriesOf(variables) {
    if (!variables)
        return [];
    if (!Array.isArray(variables))
        return Object.entries(variables);
    return variables.map((item) => {
        const equals = item.indexOf('=');
        return equals === -1 ? [item, null] : [item.slice(0, equals), item.slice(equals + 1)];
    });
}


/***/ }),

/***/ 3490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseOverride: function() { return /* binding */ parseOverride; }
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8476);
/* harmony import */ var _compose_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);


const service = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ environment: _compose_file_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA, env_file: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }).nullish();
const services = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), service).nullish();
const override = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ services })
    .nullish()
    .transform((project) => project?.services ?? {});
function parseOverride(text) {
    const found = (0,_compose_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseComposeFile */ .GJ)(text, override);
    if (found === null)
        return null;
    return Object.entries(found).map(([name, each]) => ({
        service: name,
        keys: (0,_compose_file_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(each?.environment),
        envFile: each?.env_file != null,
    }));
}


/***/ })

};
;