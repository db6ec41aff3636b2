"use strict";
exports.id = 557;
exports.ids = [557];
exports.modules = {

/***/ 5557:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparison: function() { return /* binding */ comparison; },
/* harmony export */   content: function() { return /* binding */ content; },
/* harmony export */   diffEntries: function() { return /* binding */ diffEntries; },
/* harmony export */   pullRequest: function() { return /* binding */ pullRequest; },
/* harmony export */   reviewComments: function() { return /* binding */ reviewComments; }
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8476);

const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const diffEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    previous_filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    patch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const diffEntries = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(diffEntry);
const comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(diffEntry).optional(),
});
const content = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('file'), encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha }), state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const commentOfReview = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
    in_reply_to_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
});
const reviewComments = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(commentOfReview);


/***/ })

};
;