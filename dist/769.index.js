"use strict";
exports.id = 769;
exports.ids = [769];
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

/***/ 8769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseLiteProject: function() { return /* binding */ parseLiteProject; }
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8476);
/* harmony import */ var _compose_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);


const envFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]);
const volume = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })]);
const service = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    environment: _compose_file_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA,
    env_file: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([envFile, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(envFile)]).nullish(),
    volumes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(volume).nullish(),
})
    .nullish();
const project = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ services: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), service).nullish() });
const image = /(?:^|\/)bitwarden\/(?:lite|self-host)(?::(\d+\.\d+\.\d+)\b|[:@]|$)/;
function parseLiteProject(text, file) {
    const services = (0,_compose_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseComposeFile */ .GJ)(text, project)?.services;
    const found = Object.values(services ?? {}).find((each) => image.test(each?.image ?? '') || envFilesOf(each).some((path) => baseName(path) === file));
    if (!found)
        return null;
    const files = envFilesOf(found).map(baseName);
    return {
        keys: (0,_compose_file_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(found.environment),
        overrides: files.includes(file) ? (0,_compose_file_js__WEBPACK_IMPORTED_MODULE_0__/* .keysWithValue */ .C1)(found.environment) : new Set(),
        variables: variablesIn(text),
        hasOtherEnvFile: files.some((name) => name !== file),
        mounts: (found.volumes ?? []).flatMap((each) => targetOf(each) ?? []),
        release: image.exec(found.image ?? '')?.[1] ?? null,
    };
}
function variablesIn(text) {
    return new Set([...text.matchAll(/\$\$|\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []));
}
function envFilesOf(given) {
    const files = given?.env_file;
    if (files == null)
        return [];
    return (Array.isArray(files) ? files : [files]).map((each) => (typeof each === 'string' ? each : each.path));
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