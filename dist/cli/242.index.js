"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

/***/ 8242:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseOverride: function() { return /* binding */ parseOverride; }
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8476);


const environment = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]).nullish();
const service = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ environment, env_file: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }).nullish();
const override = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ services: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), service).nullish() }).nullish();
function parseOverride(text) {
    try {
        const { services } = override.parse((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 })) ?? {};
        return Object.entries(services ?? {}).map(([name, each]) => ({
            service: name,
            names: namesOf(each?.environment),
            envFile: each?.env_file != null,
        }));
    }
    catch {
        return null;
    }
}
function namesOf(given) {
    if (!given)
        return [];
    return Array.isArray(given) ? given.map((item) => item.split('=', 1)[0] ?? '') : Object.keys(given);
}


/***/ })

};
;