"use strict";
exports.id = 490;
exports.ids = [490];
exports.modules = {

/***/ 3490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseOverride: function() { return /* binding */ parseOverride; }
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
/* harmony import */ var _dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8151);



const environment = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]).nullish();
const service = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ environment, env_file: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional() }).nullish();
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ services: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), service).nullish() }).nullish();
const maxOverrideSize = 128 * 1024;
function parseOverride(text) {
    if (text.length > maxOverrideSize)
        return null;
    try {
        const { services } = override.parse((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 })) ?? {};
        return Object.entries(services ?? {}).map(([name, each]) => ({
            service: name,
            keys: new Set(namesOf(each?.environment).map(_dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__/* .settingKey */ .iT)),
            envFile: each?.env_file != null,
        }));
    }
    catch {
        return null;
    }
}
function namesOf(variables) {
    if (!variables)
        return [];
    return Array.isArray(variables)
        ? variables.map((item) => item.split('=', 1)[0] ?? '')
        : Object.keys(variables);
}


/***/ })

};
;