"use strict";
exports.id = 258;
exports.ids = [258];
exports.modules = {

/***/ 2258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anyPayload: function() { return /* binding */ anyPayload; },
/* harmony export */   mergeGroupPayload: function() { return /* binding */ mergeGroupPayload; },
/* harmony export */   pullRequestPayload: function() { return /* binding */ pullRequestPayload; },
/* harmony export */   pushPayload: function() { return /* binding */ pushPayload; }
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8476);

const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha,
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional() }).nullish(),
});
const anyPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repository: repository.optional() });
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), base: side, head: side }),
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base_sha: sha, head_sha: sha }),
});
const pushPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ before: sha, after: sha, deleted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional() });


/***/ })

};
;