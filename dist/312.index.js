"use strict";
exports.id = 312;
exports.ids = [312];
exports.modules = {

/***/ 1312:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  context: function() { return /* reexport */ github/* context */._; },
  getOctokit: function() { return /* reexport */ github/* getOctokit */.Q; }
});

// EXTERNAL MODULE: ../../node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(66);
// EXTERNAL MODULE: ./http-client.js
var http_client = __webpack_require__(4040);
;// CONCATENATED MODULE: ./provide.js



(0,http_client/* provide */.G)(lib)

// EXTERNAL MODULE: ../../node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(9329);
;// CONCATENATED MODULE: ./github.js
// The order counts: @actions/github builds its agents while it is loaded.





/***/ }),

/***/ 4040:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ provide; },
/* harmony export */   Q: function() { return /* binding */ HttpClient; }
/* harmony export */ });
/**
 * Stands for @actions/http-client in the bundle, so that the action does not load an HTTP client at start.
 *
 * @actions/core imports it for `getIDToken` alone, which nothing here calls, and that import is most of what
 * @actions/core costs: with it the action starts in 3.3 times the time of an empty program, without it in 1.5.
 * The bundler takes the `paths` of the tsconfig.json in its current folder, this one, for every import. What
 * needs HTTP loads ./github.js first, which brings the real client.
 */
let real

/** Gives the real module. */
function provide(client) {
  real = client
}

/** Constructs the real client; a TypeError before it is provided. */
function HttpClient(...args) {
  return new real.HttpClient(...args)
}


/***/ })

};
;