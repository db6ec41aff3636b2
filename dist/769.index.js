"use strict";
exports.id = 769;
exports.ids = [769];
exports.modules = {

/***/ 8769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseLiteProject: function() { return /* binding */ parseLiteProject; }
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
/* harmony import */ var _dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8151);



const names = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]).nullish();
const envFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })]);
const volume = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })]);
const service = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    environment: names,
    env_file: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([envFile, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(envFile)]).nullish(),
    volumes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(volume).nullish(),
})
    .nullish();
const project = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ services: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), service).nullish() });
const image = /(?:^|\/)bitwarden\/(?:lite|self-host)(?::(\d+\.\d+\.\d+)\b|[:@]|$)/;
function parseLiteProject(text, file) {
    let services;
    try {
        services = project.parse((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100, merge: true })).services;
    }
    catch {
        return null;
    }
    const found = Object.values(services ?? {}).find((each) => image.test(each?.image ?? '') || envFilesOf(each).some((path) => baseName(path) === file));
    if (!found)
        return null;
    return {
        keys: new Set(namesOf(found.environment).map(_dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__/* .settingKey */ .iT)),
        hasOtherEnvFile: envFilesOf(found).some((path) => baseName(path) !== file),
        mounts: (found.volumes ?? []).flatMap((each) => targetOf(each) ?? []),
        release: image.exec(found.image ?? '')?.[1] ?? null,
    };
}
function envFilesOf(given) {
    const files = given?.env_file;
    if (files == null)
        return [];
    return (Array.isArray(files) ? files : [files]).map((each) => (typeof each === 'string' ? each : each.path));
}
function namesOf(variables) {
    if (!variables)
        return [];
    if (!Array.isArray(variables))
        return Object.keys(variables);
    return variables.map((item) => item.split('=', 1)[0] ?? '');
}
function targetOf(given) {
    if (typeof given !== 'string')
        return given.target ?? null;
    return /(?:^|:)(\/[^:]*)(?::[a-z,A-Z]+)?$/.exec(given)?.[1] ?? null;
}
function baseName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ })

};
;