"use strict";
exports.id = 791;
exports.ids = [791];
exports.modules = {

/***/ 8791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: function() { return /* binding */ explain; }
});

// EXTERNAL MODULE: ../../lib/src/config/hint.js + 1 modules
var hint = __webpack_require__(8258);
// EXTERNAL MODULE: ../../lib/src/config/rule-id.js
var rule_id = __webpack_require__(8053);
// EXTERNAL MODULE: ../../lib/src/files/config.js
var config = __webpack_require__(2410);
// EXTERNAL MODULE: ../../lib/src/messages/en.js
var en = __webpack_require__(9720);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __webpack_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/services.js
var services = __webpack_require__(9370);
// EXTERNAL MODULE: ../../lib/src/rules/wanted.js
var wanted = __webpack_require__(6019);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue.js + 1 modules
var catalogue = __webpack_require__(5715);
// EXTERNAL MODULE: ../../lib/src/settings/placeholders.js + 1 modules
var placeholders = __webpack_require__(5168);
// EXTERNAL MODULE: ../../lib/src/settings/recognise.js + 11 modules
var recognise = __webpack_require__(8576);
// EXTERNAL MODULE: ../../lib/src/settings/release.js
var release = __webpack_require__(763);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __webpack_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/report/explain.js










const nothing = { verdict: [], setting: null, sentences: [], members: [] };
function explainName(name) {
    const typed = code(name.replace(/\p{C}/gu, ''));
    const recognition = (0,recognise/* recognise */.G)(new value/* Value */.WT(name));
    switch (recognition.kind) {
        case 'known':
            return aboutSetting(recognition.setting);
        case 'misspelt':
        case 'translated':
            return aboutSetting(recognition.setting, [(0,message/* message */.i)('explain.meant', { name: typed })]);
        case 'removed':
            return { ...nothing, verdict: explainRemoved(recognition.removed) };
        case 'section':
            return explainSection(recognition.name);
        case 'elsewhere':
            return { ...nothing, verdict: [explainElsewhere(recognition, typed)] };
        default:
            return null;
    }
}
function aboutSetting(setting, verdict = []) {
    const { name, secret, since, unusedSince, readsInstead } = setting;
    const sentences = [
        typeOf(setting),
        about(name),
        defaultOf(setting),
        whenWrong(setting),
        ...(readsInstead === null ? [] : [(0,message/* message */.i)('explain.readsInstead', { name: readsInstead })]),
        ...(unusedSince === null ? [] : [(0,message/* message */.i)('explain.unused', { release: (0,release/* shownRelease */.z)(unusedSince) })]),
        ...(secret ? [(0,message/* message */.i)('explain.secret')] : []),
        ...(since === null ? [] : [(0,message/* message */.i)('explain.since', { release: (0,release/* shownRelease */.z)(since) })]),
    ];
    return { ...nothing, verdict, setting, sentences };
}
function typeOf({ type, values }) {
    if (values === undefined)
        return (0,message/* message */.i)('explain.type', { type: (0,printable/* printable */.g)(type) });
    return (0,message/* message */.i)('explain.typeOneOf', { words: values.map(code) });
}
function about(name) {
    const key = name.replace(/__(?:\d+|\{key\})$/, '');
    if (!Object.hasOwn(en.en.texts.settings, key))
        return (0,message/* message */.i)('explain.undocumented');
    return { key: `settings.${key}`, params: {} };
}
function defaultOf({ default: value }) {
    if (value === null || value === '')
        return (0,message/* message */.i)('explain.nothing');
    return (0,message/* message */.i)('explain.standard', { value: code(String(value)) });
}
function whenWrong({ name, type, nullable }) {
    if (type === 'array')
        return (0,message/* message */.i)('explain.list', { name });
    if (type === 'dictionary')
        return (0,message/* message */.i)('explain.dictionary', { name });
    if (type === 'string') {
        return (0,placeholders/* countsPlaceholderAsNone */.kh)(name) ? (0,message/* message */.i)('explain.placeholderIsNone') : (0,message/* message */.i)('explain.textAsIs');
    }
    const params = { wanted: wanted/* wanted */.O[type], count: (0,services/* servicesBinding */.s)(name).length };
    return nullable ? (0,message/* message */.i)('explain.emptyOrBind', params) : (0,message/* message */.i)('explain.mustBind', params);
}
function explainRemoved({ name, removedIn, replacedBy }) {
    const gone = (0,message/* message */.i)('explain.removed', { name, release: (0,release/* shownRelease */.z)(removedIn) });
    return replacedBy === null ? [gone] : [gone, (0,message/* message */.i)('explain.replaced', { name: replacedBy })];
}
function explainSection(section) {
    const setting = catalogue/* settings */.W0.find(({ name }) => name === section);
    if (setting !== undefined)
        return aboutSetting(setting);
    const members = catalogue/* settings */.W0.map(({ name }) => name).filter((name) => name.startsWith(`${section}__`));
    return { ...nothing, verdict: [(0,message/* message */.i)('explain.section', { name: code(section) })], members };
}
function explainElsewhere({ file }, name) {
    return file === null
        ? (0,message/* message */.i)('explain.notHere', { name })
        : (0,message/* message */.i)('explain.elsewhere', { name, path: file });
}
function code(text) {
    return (0,message/* message */.i)('config.named', { name: (0,printable/* printable */.g)(text) });
}

// EXTERNAL MODULE: ../../lib/src/report/width.js
var width = __webpack_require__(5457);
// EXTERNAL MODULE: ../../lib/src/rules/table.js + 83 modules
var table = __webpack_require__(2283);
// EXTERNAL MODULE: ../../lib/src/rules/url.js
var url = __webpack_require__(483);
;// CONCATENATED MODULE: ../../lib/src/cli/explain.js













function explain(subject, language) {
    const say = (text) => (0,format/* format */.GP)(text, language);
    return `${linesFor(subject, say).join('\n')}\n`;
}
function linesFor(subject, say) {
    if (subject === null)
        return ruleList(say);
    const rule = table/* rules */.a.find(({ id }) => id === subject);
    if (rule !== undefined)
        return ruleLines(rule, say);
    const explained = explainName(subject);
    if (explained !== null)
        return nameLines(explained, say);
    const known = [...rule_id/* ruleIds */.Z, ...catalogue/* settings */.W0.map(({ name }) => name)];
    throw new errors/* ConfigError */.xL((0,message/* message */.i)('cli.neither', {
        name: (0,hint/* namedOr */.LI)(subject, (0,message/* message */.i)('config.aKey')),
        hint: (0,hint/* hint */.aK)(subject, known, (0,message/* message */.i)('config.listRules')),
    }));
}
const widestId = Math.max(...table/* rules */.a.map(({ id }) => id.length));
function ruleList(say) {
    const severities = table/* rules */.a.map(({ severity }) => say(severityWord(severity)));
    const columns = Math.max(...severities.map(width/* width */.VL));
    return table/* rules */.a.map(({ id }, index) => {
        const severity = (0,width/* pad */.eV)(severities[index] ?? '', columns);
        return `${id.padEnd(widestId)}  ${severity}  ${title(id, say)}`;
    });
}
function severityWord(severity) {
    return severity === 'off' ? (0,message/* message */.i)('state.off') : (0,message/* message */.i)(`report.${severity}`);
}
function ruleLines(rule, say) {
    const level = rule.severity === 'off' ? (0,message/* message */.i)('explain.off') : severityWord(rule.severity);
    const fixes = {
        safe: (0,message/* message */.i)('explain.fixSafe'),
        unsafe: (0,message/* message */.i)('explain.fixUnsafe'),
        display: (0,message/* message */.i)('explain.fixDisplay'),
    };
    const about = [say((0,message/* message */.i)('explain.severity', { level, since: (0,printable/* printable */.g)(rule.since) }))];
    if (rule.fix !== undefined)
        about.push(say(fixes[rule.fix]));
    return [
        `${rule.id}${say((0,message/* message */.i)('report.colon'))} ${title(rule.id, say)}`,
        about.join(' '),
        '',
        say((0,message/* message */.i)('explain.says')),
        ...sentences(rule.id).map((key) => `- ${say({ key, params: {} })}`),
        '',
        say((0,message/* message */.i)('explain.ignore', { path: (0,printable/* printable */.g)(config/* configPaths */.hg[0]) })),
        '  ignore:',
        `    - rule: ${rule.id}`,
        `      reason: ${say((0,message/* message */.i)('explain.why'))}`,
        '',
        say((0,message/* message */.i)('explain.page', { url: (0,printable/* printable */.g)((0,url/* ruleUrl */.Q)(rule.id)) })),
    ];
}
function title(rule, say) {
    return say({ key: `${rule}.title`, params: {} });
}
function sentences(rule) {
    return Object.keys(en.en.rules[rule])
        .filter((id) => id !== 'title')
        .map((id) => `${rule}.${id}`);
}
function nameLines({ verdict, setting, sentences, members }, say) {
    const lines = [...verdict.map(say), ...members.map((name) => `- ${name}`)];
    if (setting === null)
        return lines;
    if (lines.length > 0)
        lines.push('');
    return [
        ...lines,
        setting.name,
        ...sentences.map(say),
        '',
        say((0,message/* message */.i)('explain.provided', { path: (0,printable/* printable */.g)(config/* configPaths */.hg[0]) })),
        `  provided: [${setting.name}]`,
    ];
}


/***/ })

};
;