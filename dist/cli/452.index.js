"use strict";
exports.id = 452;
exports.ids = [452];
exports.modules = {

/***/ 9452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: function() { return /* binding */ help; },
/* harmony export */   usages: function() { return /* binding */ usages; }
/* harmony export */ });
/* unused harmony export spelling */
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);
/* harmony import */ var _messages_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5462);
/* harmony import */ var _report_formats_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9678);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8604);





const usages = [
    { call: '[options] [path ...]', about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.lint') },
    { call: 'explain [rule | setting | feature | group]', about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.explain') },
    { call: 'preview-update FILE', about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.previewUpdate') },
    { call: 'init [--print] [folder]', about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.init') },
    { call: 'redact [--format text|markdown] FILE', about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.redact') },
    { call: 'lsp --stdio', about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.lsp') },
    { call: 'help', about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('choices.help') },
];
function spelling(name) {
    const { short, argument, optional } = _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .flags */ .Mv[name];
    const long = `--${name}${argument === null ? '' : optional ? `[=${argument}]` : ` ${argument}`}`;
    return short === null ? long : `-${short}, ${long}`;
}
function help(language, width) {
    const say = (text) => (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(text, language);
    const lines = [`${_messages_project_js__WEBPACK_IMPORTED_MODULE_2__/* .project */ .C.name} ${_messages_project_js__WEBPACK_IMPORTED_MODULE_2__/* .project */ .C.version}`, '', say((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.usage'))];
    for (const { call, about } of usages)
        lines.push(`  ${_messages_project_js__WEBPACK_IMPORTED_MODULE_2__/* .project */ .C.name} ${call}`, ...indented(say(about), '      ', width));
    lines.push('', say((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.options')));
    for (const name of _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .flagNames */ .JY) {
        const { default: value } = _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .flags */ .Mv[name];
        const about = value === null ? say(_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .flags */ .Mv[name].about) : `${say(_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .flags */ .Mv[name].about)} (${value})`;
        lines.push(`  ${spelling(name)}`, ...indented(about, '      ', width));
    }
    lines.push('', ...(0,_report_formats_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(say((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('cli.exitCodes')), width), '', _messages_project_js__WEBPACK_IMPORTED_MODULE_2__/* .project */ .C.repository);
    return `${lines.join('\n')}\n`;
}
function indented(text, indent, width) {
    return (0,_report_formats_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(text, width - indent.length).map((line) => indent + line);
}


/***/ })

};
;