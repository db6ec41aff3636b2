"use strict";
exports.id = 658;
exports.ids = [658];
exports.modules = {

/***/ 7658:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printDecision: function() { return /* binding */ printDecision; }
/* harmony export */ });
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _messages_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4815);



function printDecision(decision, language) {
    const line = (indent, key, value, from) => `${indent}${key}: ${value} # ${(0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)((0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOrigin */ .u)(from), language)}\n`;
    const top = (key, { value, from }) => value === null ? '' : line('', key, JSON.stringify(value), from);
    const rules = [...decision.rules]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([rule, level]) => line('  ', rule, level.value, level.from));
    return [
        `# ${_messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.name} ${_messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.version}\n`,
        top('files', decision.files),
        top('templates', decision.templates),
        top('provided', decision.provided),
        top('tokens', decision.tokens),
        'organization:\n',
        line('  ', 'plan', decision.plan.value, decision.plan.from),
        line('  ', 'features', JSON.stringify(decision.features.value), decision.features.from),
        top('server-version', decision.serverVersion),
        top('fail-on', decision.failOn),
        top('language', decision.language),
        top('after-merge', decision.afterMerge),
        rules.length === 0 ? 'rules: {}\n' : `rules:\n${rules.join('')}`,
        printIgnore(decision),
        printOverrides(decision),
        top('baseline', decision.baseline),
    ].join('');
}
function printIgnore({ ignore, config }) {
    if (ignore.length === 0)
        return 'ignore: []\n';
    const items = ignore.map(({ line, ...choice }) => `  - ${JSON.stringify(choice)} # ${config?.path}, ${line}\n`);
    return `ignore:\n${items.join('')}`;
}
function printOverrides({ overrides }) {
    if (overrides.length === 0)
        return 'overrides: []\n';
    const items = overrides.map(({ files, organization, rules, provided }) => {
        const item = {
            files,
            organization: { plan: organization.plan?.value, features: organization.features?.value },
            rules: Object.fromEntries([...rules].map(([rule, { value }]) => [rule, value])),
            provided,
        };
        return `  - ${JSON.stringify(item)}\n`;
    });
    return `overrides:\n${items.join('')}`;
}


/***/ })

};
;