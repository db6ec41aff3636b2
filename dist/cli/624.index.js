"use strict";
exports.id = 624;
exports.ids = [624];
exports.modules = {

/***/ 7624:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStandardInput: function() { return /* binding */ readStandardInput; }
/* harmony export */ });
/* harmony import */ var _text_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8689);

async function readStandardInput(input, path) {
    const source = { path, explicit: true, neighbours: new Map() };
    const parts = [];
    let length = 0;
    for await (const part of input) {
        parts.push(part);
        length += part.length;
        if (length > _text_of_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFile */ .Ny)
            return { ...source, ..._text_of_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$ };
    }
    return { ...source, ...(0,_text_of_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(Buffer.concat(parts, length)) };
}


/***/ })

};
;