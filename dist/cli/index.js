#!/usr/bin/env node
/******/ (function() { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 181:
/***/ (function(module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ (function(module) {

"use strict";
module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ (function(module) {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 9896:
/***/ (function(module) {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 9278:
/***/ (function(module) {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 3024:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ (function(module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 3136:
/***/ (function(module) {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function(module) {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 857:
/***/ (function(module) {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function(module) {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 7016:
/***/ (function(module) {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ (function(module) {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 7290:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

var j=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var R=j((Z,N)=>{function T(e){return typeof e=="string"?!["false","0","no","off",""].includes(e.toLowerCase()):!!e}function U(e=process.env){let n={};for(let t of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAST"]){let r=e[`DOTENV_${t}`]!=null?e[`DOTENV_${t}`]:e[`DOTENV_CONFIG_${t}`];r!=null&&(n[t.toLowerCase()]=t==="ENCODING"||t==="PATH"?r:T(r))}return n}N.exports={parseBoolean:T,optionsFromEnv:U}});var P=j((ee,b)=>{var F=__nccwpck_require__(9896),_=__nccwpck_require__(6928),B=__nccwpck_require__(857),{URL:L,fileURLToPath:Q}=__nccwpck_require__(7016),{parseBoolean:$,optionsFromEnv:I}=R(),G=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,y=new Uint8Array(256);for(let e=48;e<=57;e++)y[e]=1;for(let e=65;e<=90;e++)y[e]=1;for(let e=97;e<=122;e++)y[e]=1;y[45]=1;y[46]=1;y[95]=1;function H(e){let n={},t=e.toString();t=t.replace(/\r\n?/mg,`
`);let r;for(;(r=G.exec(t))!=null;){let o=r[1],i=r[2]||"";i=i.trim();let c=i[0];i=i.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),c==='"'&&(i=i.replace(/\\n/g,`
`),i=i.replace(/\\r/g,"\r")),n[o]=i}return n}function g(e){return e<=32?e===32||e>=9&&e<=13:e>=160&&(e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288||e===65279)}function O(e){return e===10||e===8232||e===8233}function V(e){let n={},t=typeof e=="string"?e:e.toString();t.indexOf("\r")!==-1&&(t=t.replace(/\r\n?/g,`
`));let r=t.length,o=0;for(;o<r;){let i=t.charCodeAt(o);for(;o<r&&g(i);)o++,i=t.charCodeAt(o);if(o>=r)break;if(i===35){for(;o<r&&!O(t.charCodeAt(o));)o++;continue}let c=-1;if(i===101&&o+6<r&&t.charCodeAt(o+1)===120&&t.charCodeAt(o+2)===112&&t.charCodeAt(o+3)===111&&t.charCodeAt(o+4)===114&&t.charCodeAt(o+5)===116){let u=t.charCodeAt(o+6);if(g(u)){let s=o+7;for(;s<r&&g(t.charCodeAt(s));)s++;y[t.charCodeAt(s)]&&(c=o+6,o=s)}else i=t.charCodeAt(o)}let E=o,p=0;for(;o<r&&(p=t.charCodeAt(o),y[p]);)o++;if(o===E){for(;o<r&&!O(t.charCodeAt(o));)o++;continue}let k=t.slice(E,o),D=o;if(o>=r&&(p=0),g(p))do o++,p=o<r?t.charCodeAt(o):0;while(g(p));if(p===61)o++;else if(p===58&&o===D&&o+1<r&&g(t.charCodeAt(o+1)))o+=2;else{for(o=c===-1?D:c;o<r&&!O(t.charCodeAt(o));)o++;continue}let d=o,l=o;for(;l<r&&g(t.charCodeAt(l));)l++;let C=t.charCodeAt(l),a,q=!1;if(C===39||C===34||C===96){let u=t[l],s=t.indexOf(u,l+1),f=-1,h=-1;for(;s!==-1;){let x=t.charCodeAt(s-1)===92,w=s+1;for(;w<r&&!O(t.charCodeAt(w))&&g(t.charCodeAt(w));)w++;if((w===r||O(t.charCodeAt(w))||t.charCodeAt(w)===35)&&(f=s,h=w),!x)break;s=t.indexOf(u,s+1)}if(f!==-1){if(a=t.slice(l+1,f),o=h,t.charCodeAt(o)===35)for(;o<r&&!O(t.charCodeAt(o));)o++;q=!0}}if(!q){let u=t.indexOf(`
`,d);u===-1&&(u=r);let s;if(r<4096)s=t.indexOf("#",d),(s===-1||s>u)&&(s=u);else for(s=d;s<u&&t.charCodeAt(s)!==35;)s++;let f=d,h=s;for(;f<h&&g(t.charCodeAt(f));)f++;for(;h>f&&g(t.charCodeAt(h-1));)h--;let x=t.charCodeAt(f);if(a=t.slice(f,h),a.includes("\u2028")||a.includes("\u2029")?a=a.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"):h-f>=2&&(x===39||x===34||x===96)&&t.charCodeAt(h-1)===x&&(a=t.slice(f+1,h-1)),o=s,s<u)for(;o<r&&!O(t.charCodeAt(o));)o++}C===34&&(q||l<o)&&a.indexOf("\\")!==-1&&(a=a.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),n[k]=a}return n}function J(e,n){return n&&$(n.fast)?V(e):H(e)}function v(e){console.log(`\u2506 ${e}`)}function W(e){console.error(`\u25C7 ${e}`)}function S(e){return e[0]==="~"?_.join(B.homedir(),e.slice(1)):e}function K(e={}){let n={...e};for(let t of Object.keys(n))n[t]===void 0&&delete n[t];return{...I(),...n}}function M(e){e=K(e);let n=_.resolve(process.cwd(),".env"),t="utf8",r=process.env;e&&e.processEnv!=null&&(r=e.processEnv);let o=$(e&&e.debug);e&&e.encoding?t=e.encoding:o&&v("no encoding is specified (UTF-8 is used by default)");let i=[n];if(e&&e.path)if(!Array.isArray(e.path))i=[S(e.path)];else{i=[];for(let d of e.path)i.push(S(d))}let c,E={},p={fast:e.fast};for(let d of i)try{let l=A.parse(F.readFileSync(d,{encoding:t}),p);A.populate(E,l,e)}catch(l){o&&v(`failed to load ${d} ${l.message}`),c=l}let k=A.populate(r,E,e),D=$(Object.prototype.hasOwnProperty.call(e,"quiet")?e.quiet:I(r).quiet);if(o||!D){let d=Object.keys(k).length,l=[];for(let C of i)try{let a=_.relative(process.cwd(),C instanceof L?Q(C):C);l.push(a)}catch(a){o&&v(`failed to load ${C} ${a.message}`),c=a}W(`injected env (${d}) from ${l.join(",")}`)}return c?{parsed:E,error:c}:{parsed:E}}function Y(e){return A.configDotenv(e)}function z(e,n,t={}){let r=$(t&&t.debug),o=$(t&&t.override),i={};if(e===null||typeof e!="object"||n===null||typeof n!="object"){let c=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw c.code="OBJECT_REQUIRED",c}for(let c of Object.keys(n))Object.prototype.hasOwnProperty.call(e,c)?(o===!0&&(e[c]=n[c],i[c]=n[c]),r&&v(o===!0?`"${c}" is already defined and WAS overwritten`:`"${c}" is already defined and was NOT overwritten`)):(e[c]=n[c],i[c]=n[c]);return i}var A={configDotenv:M,config:Y,parse:J,populate:z};b.exports.configDotenv=A.configDotenv;b.exports.config=A.config;b.exports.parse=A.parse;b.exports.populate=A.populate;b.exports=A});var m=P();module.exports=m;module.exports.config=m.config;module.exports.configDotenv=m.configDotenv;module.exports.parse=m.parse;module.exports.populate=m.populate;


/***/ }),

/***/ 6352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ policyOf; }
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1749);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(359);


const everyFile = () => true;
function policyOf(choices, facts = {}) {
    const { baseline = null, fromRoot = (path) => path, complete = false, publicRepository = false } = facts;
    const matching = (patterns) => {
        const matches = (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(patterns);
        return (path) => matches(fromRoot(path));
    };
    return {
        failOn: choices.failOn.value,
        serverVersion: choices.serverVersion.value,
        ignores: choices.ignores.map(({ rule, files, setting, reason, line }) => ({
            rule,
            matchesFile: files === undefined ? everyFile : matching(files),
            setting: setting ?? null,
            reason,
            line,
        })),
        baseline,
        config: choices.config,
        complete,
        publicRepository,
        forFile: forFile(choices, matching, entriesFor(baseline, fromRoot)),
    };
}
function forFile(choices, matching, baselineFor) {
    const isTemplate = choices.templates.value.length === 0 ? () => false : matching(choices.templates.value);
    const overrides = choices.overrides.map((override) => ({ override, matches: matching(override.files) }));
    const tokens = choices.tokens.value.flatMap((pattern) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .compileToken */ .X)(pattern) ?? []);
    const levels = levelsOf(choices, []);
    return (path) => {
        const own = overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
        return {
            levels: own.length === 0 ? levels : levelsOf(choices, own),
            requirements: requirementsOf(choices, own),
            provided: [choices, ...own].flatMap(({ provided }) => provided?.value ?? []),
            tokens,
            template: isTemplate(path),
            baseline: baselineFor(path),
        };
    };
}
function entriesFor(baseline, fromRoot) {
    const byPath = new Map();
    for (const entry of baseline?.entries ?? []) {
        const entries = byPath.get(entry.path);
        if (entries === undefined)
            byPath.set(entry.path, [entry]);
        else
            entries.push(entry);
    }
    return (path) => byPath.get(fromRoot(path)) ?? [];
}
function levelsOf({ rules }, overrides) {
    const ofConfig = [...rules].filter(([, { source }]) => source.kind === 'config');
    const others = [...rules].filter(([, { source }]) => source.kind !== 'config');
    const overridden = overrides.flatMap((override) => [...(override.rules ?? [])]);
    return new Map([...ofConfig, ...overridden, ...others].map(([rule, { value }]) => [rule, value]));
}
function requirementsOf(choices, overrides) {
    let plan = choices.plan.value;
    let features = choices.features.value;
    for (const override of overrides) {
        plan = override.plan?.value ?? plan;
        features = override.features?.value ?? features;
    }
    if (plan === 'families')
        features = features.filter((feature) => feature !== 'billing-sync');
    return { plan, features };
}


/***/ }),

/***/ 9685:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UJ: function() { return /* binding */ ifNoFiles; },
/* harmony export */   kg: function() { return /* binding */ combine; },
/* harmony export */   vw: function() { return /* binding */ plans; }
/* harmony export */ });
const ifNoFiles = ['error', 'warn', 'ignore'];
const plans = ['enterprise', 'families'];
function combine(options, config) {
    function choose(name, otherwise) {
        return options[name] ?? config?.[name] ?? otherwise;
    }
    const files = choose('files', byDefault(null));
    return {
        files,
        templates: choose('templates', byDefault([])),
        provided: choose('provided', byDefault([])),
        tokens: choose('tokens', byDefault([])),
        plan: choose('plan', byDefault('enterprise')),
        features: choose('features', byDefault([])),
        serverVersion: choose('serverVersion', byDefault(null)),
        failOn: choose('failOn', byDefault('error')),
        language: choose('language', byDefault(null)),
        afterMerge: choose('afterMerge', byDefault(null)),
        baseline: choose('baseline', byDefault(null)),
        ifNoFiles: choose('ifNoFiles', byDefault(files.value === null ? 'warn' : 'error')),
        rules: new Map([...(config?.rules ?? []), ...(options.rules ?? [])]),
        ignores: choose('ignores', []),
        overrides: choose('overrides', []),
        config: choose('config', null),
    };
}
function byDefault(value) {
    return { value, source: { kind: 'default' } };
}


/***/ }),

/***/ 8352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LI: function() { return /* binding */ namedOr; },
/* harmony export */   TL: function() { return /* binding */ quoted; },
/* harmony export */   aK: function() { return /* binding */ hint; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5840);
/* harmony import */ var _settings_typos_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2495);



function showWord(text) {
    return /^[\w.-]{1,60}$/.test(text) ? (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text) : null;
}
function hint(text, candidates, otherwise) {
    const near = nearest(text, candidates);
    if (near !== undefined)
        return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('config.didYouMean', { name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(near) });
    return otherwise ?? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('config.oneOf', { words: quoted(candidates) });
}
function quoted(words) {
    return words.map((text) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('config.named', { name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text) }));
}
function namedOr(text, otherwise) {
    const name = showWord(text);
    return name === null ? otherwise : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('config.named', { name });
}
function nearest(word, candidates) {
    const plain = simplify(word);
    const limit = Math.max(1, plain.length / 3);
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const cost = (0,_settings_typos_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editCost */ .m4)(plain, simplify(candidate), limit);
        if (cost < least) {
            best = candidate;
            least = cost;
        }
    }
    return best;
}
function simplify(word) {
    return word.slice(0, 100).toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 6780:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: function() { return /* binding */ describeSource; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5840);


function describeSource(source) {
    switch (source.kind) {
        case 'default':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('source.default');
        case 'config':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('source.config', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(source.path), line: source.line });
        case 'option':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('source.option', { name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(source.name) });
        case 'input':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('source.input', { name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(source.name) });
    }
}


/***/ }),

/***/ 8942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ML: function() { return /* binding */ releasePattern; },
/* harmony export */   Sv: function() { return /* binding */ fixLevel; },
/* harmony export */   Xr: function() { return /* binding */ formatAndFile; },
/* harmony export */   Zl: function() { return /* binding */ ruleIds; },
/* harmony export */   _r: function() { return /* binding */ release; },
/* harmony export */   ln: function() { return /* binding */ ruleLevel; },
/* harmony export */   rY: function() { return /* binding */ parseRuleId; },
/* harmony export */   yL: function() { return /* binding */ oneOf; }
/* harmony export */ });
/* unused harmony export yesNo */
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5332);
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2126);
/* harmony import */ var _hint_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8352);
/* harmony import */ var _option_source_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6780);






const releasePattern = /^\d{1,4}\.\d{1,3}\.\d{1,3}$/;
function oneOf(text, words, source) {
    const value = words.find((candidate) => candidate === text);
    if (value === undefined)
        throw wrong(source, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('takes.oneOf', { words: (0,_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(words) }));
    return { value, source };
}
function release(text, source) {
    const value = text.startsWith('v') ? text.slice(1) : text;
    if (!releasePattern.test(value))
        throw wrong(source, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('takes.release'));
    return { value, source };
}
function formatAndFile(text, formats, source) {
    const [name, file] = splitOnce(text);
    const format = formats.find((candidate) => candidate === name);
    if (format === undefined || file === '')
        throw wrong(source, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('takes.formatFile', { words: (0,_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(formats) }));
    return { format, file };
}
const ruleIds = _rules_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.map(({ id }) => id);
function parseRuleId(text, source) {
    const found = ruleIds.find((id) => id === text);
    if (found !== undefined)
        return found;
    throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('config.unknownRule', {
        rule: (0,_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .namedOr */ .LI)(text, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('config.aKey')),
        source: (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSource */ .B)(source),
        hint: (0,_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .hint */ .aK)(text, ruleIds, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('config.listRules')),
    }));
}
function ruleLevel(text, source) {
    const [name, levelName] = splitOnce(text);
    const rule = parseRuleId(name, source);
    const level = _messages_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .yr.find((candidate) => candidate === levelName);
    if (level === undefined)
        throw wrong(source, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('takes.ruleLevel', { words: (0,_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(_messages_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .yr) }));
    return [rule, { value: level, source }];
}
function fixLevel(text, source) {
    if (text !== '' && text !== 'unsafe')
        throw wrong(source, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('takes.fix'));
    return text === '' ? 'safe' : text;
}
function yesNo(text, source) {
    const lower = text.toLowerCase();
    if (lower !== 'true' && lower !== 'false')
        throw wrong(source, message('takes.yesNo'));
    return { value: lower === 'true', source };
}
function splitOnce(text) {
    const at = text.indexOf('=');
    return at === -1 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
function wrong(source, takes) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('config.wrongText', { source: (0,_option_source_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSource */ .B)(source), takes }));
}


/***/ }),

/***/ 359:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ compileToken; },
/* harmony export */   x: function() { return /* binding */ canBeSlow; }
/* harmony export */ });
const longest = 256;
function compileToken(source) {
    try {
        new RegExp(source);
        return new RegExp(`^(?=[^]{0,${longest}}$)(?:${source})$`);
    }
    catch {
        return null;
    }
}
function canBeSlow(source) {
    const groups = [false];
    for (let at = 0; at < source.length; at++) {
        const character = source[at];
        if (character === '\\')
            at += 1;
        else if (character === '[')
            at = classEnd(source, at);
        else if (character === '(') {
            groups.push(false);
            if (source[at + 1] === '?')
                at += 1;
        }
        else if (character === ')') {
            const branches = groups.pop() ?? false;
            const repeats = repeatsFrom(source, at + 1);
            if (branches && repeats)
                return true;
            if (groups.length === 0)
                groups.push(false);
            if (branches || repeats)
                groups[groups.length - 1] = true;
        }
        else if (character === '|' || repeatsFrom(source, at))
            groups[groups.length - 1] = true;
    }
    return false;
}
function repeatsFrom(source, at) {
    return /^(?:[*+]|\{\d+,\d*\})/.test(source.slice(at, at + 12));
}
function classEnd(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        if (source[at] === '\\')
            at += 1;
        else if (source[at] === ']')
            return at;
    }
    return source.length;
}


/***/ }),

/***/ 8471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: function() { return /* binding */ companionFinder; }
/* harmony export */ });
/* unused harmony export companionPlaces */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _display_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8354);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9060);




const companionPlaces = [
    ['mssql', 'mssql.override.env'],
    ['config', '../config.yml'],
    ['compose', '../docker/docker-compose.yml'],
    ['compose-override', '../docker/docker-compose.override.yml'],
    ['global-env', '../docker/global.env'],
];
const none = new Map();
function companionFinder(start) {
    const known = new Map();
    return (file) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(start, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder) !== 'env')
            return none;
        const companions = known.get(folder) ?? companionsIn(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
        known.set(folder, companions);
        return companions;
    };
}
function companionsIn(folder, displayed) {
    const companions = new Map();
    for (const [role, place] of companionPlaces) {
        const location = `${folder}/${place}`;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(location))
            continue;
        const { text } = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(location);
        if (text !== null)
            companions.set(role, { path: (0,_display_path_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(displayed, place)), text });
    }
    return companions;
}


/***/ }),

/***/ 2410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z9: function() { return /* binding */ loadConfig; },
/* harmony export */   hg: function() { return /* binding */ configPaths; },
/* harmony export */   oU: function() { return /* binding */ loadBaseline; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5840);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2252);






const configPaths = ['.github/override-lint.yml', '.override-lint.yml'];
async function loadConfig(folder, location) {
    if (location.kind === 'none')
        return { choices: null, root: folder };
    if (location.kind === 'file') {
        const text = readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, location.path), location.path);
        if (text === null)
            throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('config.notFound', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(location.path) }));
        return { choices: await parse(text, location.path), root: folder };
    }
    for (const root of foldersAround(folder)) {
        for (const name of configPaths) {
            const text = readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name), name);
            if (text !== null)
                return { choices: await parse(text, name), root };
        }
    }
    return { choices: null, root: folder };
}
async function loadBaseline(folder, name) {
    const text = readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, name), name);
    if (text === null)
        throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('config.baselineNotFound', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(name) }));
    const { parseBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(476), __nccwpck_require__.e(872)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5872));
    return parseBaseline(text, name);
}
function foldersAround(folder) {
    const folders = [];
    for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        folders.push(at);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.git')))
            return folders;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at)
            return [folder];
    }
}
async function parse(text, name) {
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(476), __nccwpck_require__.e(483), __nccwpck_require__.e(505)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3505));
    return parseConfig(text, name);
}
const largest = 16 * 1024 * 1024;
function readIfThere(file, name) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!stats.isFile() || stats.size > largest)
            throw unreadable(name);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG)
            throw error;
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw unreadable(name);
    }
}
function unreadable(name) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('config.unreadable', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(name) }));
}


/***/ }),

/***/ 2035:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ contentWanted; }
/* harmony export */ });
/* unused harmony export belongsToBitwarden */
function belongsToBitwarden(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const raw = buffer.toString('latin1');
    const text = buffer.includes(0) ? raw.replaceAll('\0', '') : raw;
    if (!text.includes('BW_') && !/settings__/i.test(text))
        return 'none';
    const settings = new Set();
    let found = false;
    let domain = false;
    let database = false;
    for (const [, name = ''] of text.matchAll(assignment)) {
        found = true;
        domain ||= name === 'BW_DOMAIN';
        database ||= name.startsWith('BW_DB_');
        if (/^globalSettings__/i.test(name))
            settings.add(name.toLowerCase());
        if (name === 'BW_INSTALLATION_ID' || (domain && database) || settings.size >= enoughSettings)
            return 'belongs';
    }
    return found ? 'mentions' : 'none';
}
const enoughSettings = 3;
const assignment = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[ \t]*(?:export[ \t]+)?(BW_[A-Z_]+|[Gg][Ll][Oo][Bb][Aa][Ll][Ss][Ee][Tt][Tt][Ii][Nn][Gg][Ss]__\w+|[Aa][Dd][Mm][Ii][Nn][Ss][Ee][Tt][Tt][Ii][Nn][Gg][Ss]__\w+)[ \t]*[=:]/gm;
const contentWanted = {
    content: (bytes) => belongsToBitwarden(bytes) === 'belongs',
    resemblance: (bytes) => belongsToBitwarden(bytes) !== 'none',
};


/***/ }),

/***/ 8354:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ displayPath; },
/* harmony export */   X: function() { return /* binding */ displayFolder; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function displayPath(name) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(name).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
function displayFolder(name) {
    const folder = displayPath(name);
    return folder === '.' || folder === './' ? '' : folder.endsWith('/') ? folder : `${folder}/`;
}


/***/ }),

/***/ 2252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ errorCode; },
/* harmony export */   K: function() { return /* binding */ readProblem; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5840);


function errorCode(error) {
    if (error instanceof Error && 'code' in error && errno.test(`${error.code}`))
        return `${error.code}`;
    throw error;
}
const errno = /^[A-Z][A-Z0-9_]{1,40}$/;
function readProblem(code) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('files.vanished');
        case 'EACCES':
        case 'EPERM':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('files.noPermission');
        case 'ELOOP':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('files.symlinkBroken');
        default:
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('files.unreadable', { code: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(code) });
    }
}


/***/ }),

/***/ 9138:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lY: function() { return /* binding */ findFiles; },
  T3: function() { return /* binding */ notUtf8; },
  gD: function() { return /* binding */ selector; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/policy/glob.js + 1 modules
var glob = __nccwpck_require__(1749);
// EXTERNAL MODULE: ../../lib/src/source/file-name.js
var file_name = __nccwpck_require__(5532);
// EXTERNAL MODULE: ../../lib/src/files/display-path.js
var display_path = __nccwpck_require__(8354);
// EXTERNAL MODULE: ../../lib/src/files/error-code.js
var error_code = __nccwpck_require__(2252);
;// CONCATENATED MODULE: ../../lib/src/files/target.js




function targetOfPath(location) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(location, { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'problem', problem: (0,message/* message */.i)('files.notFound') };
        if (stats.isSymbolicLink())
            return follow(location, () => true);
        return targetOf(stats, (0,external_node_fs_.realpathSync)(location));
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        const problem = code === 'ENOTDIR' ? (0,message/* message */.i)('files.notFound') : (0,error_code/* readProblem */.K)(code);
        return { kind: 'problem', problem };
    }
}
function targetOfEntry(root, location, entry) {
    return entry.isSymbolicLink() ? follow(location, (real) => isBelow(root, real)) : targetOf(entry, location);
}
function follow(location, allowed) {
    try {
        const real = (0,external_node_fs_.realpathSync)(location);
        if (allowed(real))
            return targetOf((0,external_node_fs_.statSync)(real), real);
        return { kind: 'problem', problem: (0,message/* message */.i)('files.symlinkOutside') };
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        const problem = code === 'ENOENT' ? (0,message/* message */.i)('files.symlinkBroken') : (0,error_code/* readProblem */.K)(code);
        return { kind: 'problem', problem };
    }
}
function targetOf(stats, location) {
    if (stats.isFile())
        return { kind: 'file', location };
    if (stats.isDirectory())
        return { kind: 'folder', location };
    return { kind: 'problem', problem: (0,message/* message */.i)('files.special') };
}
function isBelow(root, real) {
    const relative = external_node_path_.relative(root, real);
    return relative !== '..' && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}

;// CONCATENATED MODULE: ../../lib/src/files/walk.js


const skipped = new Set(['.git', 'node_modules']);
function walk(root, { entry: visit, rejected }) {
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const below = folder === '' ? '' : `${folder}/`;
        const folders = [];
        for (const entry of list(root, folder, rejected)) {
            visit(below + entry.name, entry);
            if (entry.isDirectory() && !skipped.has(entry.name))
                folders.push(below + entry.name);
        }
        for (const next of folders.reverse())
            pending.push(next);
    }
}
function list(root, folder, rejected) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(`${root}/${folder}`, { withFileTypes: true });
        return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        if (code !== 'ENOENT' || folder === '' || folder.includes('\ufffd'))
            rejected(folder, code);
        return [];
    }
}

;// CONCATENATED MODULE: ../../lib/src/files/find.js









function findFiles({ folder, paths, patterns }) {
    const found = new Map();
    const add = (file) => {
        const known = found.get(file.location);
        if (known === undefined || wins(file, known))
            found.set(file.location, file);
    };
    const select = selector(patterns);
    const start = (0,external_node_fs_.realpathSync)(folder);
    for (const argument of paths.length === 0 ? ['.'] : paths) {
        const location = external_node_path_.resolve(start, argument);
        const target = targetOfPath(location);
        if (target.kind === 'folder') {
            const below = (0,display_path/* displayFolder */.X)(external_node_path_.relative(start, location));
            const isLink = target.location !== location;
            search(target.location, (0,display_path/* displayFolder */.X)(argument), isLink, (file, name) => select(below + file, name), add);
        }
        else
            add(foundAt((0,display_path/* displayPath */.G)(argument), location, { by: 'path', leftOut: false }, target));
    }
    return [...found.values()]
        .map(({ isLink, ...file }) => file)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
}
function wins(file, known) {
    if (file.leftOut !== known.leftOut)
        return known.leftOut;
    const [named, knownIsNamed] = [file, known].map(({ selectedBy }) => selectedBy === 'path');
    return named === knownIsNamed ? known.isLink && !file.isLink : named === true;
}
function selector(patterns) {
    const byName = (_, name) => byKind[(0,file_name/* nameKind */.uo)(name) ?? 'none'];
    if (patterns === null)
        return byName;
    const matches = (0,glob/* matcher */.j)(patterns);
    const onlyTaken = patterns.every((pattern) => pattern.startsWith('!'));
    const byPattern = { by: 'pattern', leftOut: false };
    return (file, name) => {
        if (matches(file))
            return onlyTaken ? byName(file, name) : byPattern;
        const otherwise = byName(file, name);
        return otherwise === null || otherwise.by === 'resemblance' ? null : { ...otherwise, leftOut: true };
    };
}
const byKind = {
    none: null,
    override: { by: 'name', leftOut: false },
    resembling: { by: 'resemblance', leftOut: false },
    lite: { by: 'content', leftOut: false },
    env: { by: 'content', leftOut: false },
};
function search(root, before, isLink, select, add) {
    walk(root, {
        entry: (below, entry) => {
            const selection = select(below, entry.name);
            if (selection === null)
                return;
            const location = external_node_path_.join(root, below);
            const target = targetOfEntry(root, location, entry);
            if (selection.by !== 'name' && target.kind === 'folder')
                return;
            const isMissed = selection.by === 'name' ||
                selection.by === 'pattern' ||
                (isLite(entry.name) && target.kind === 'problem' && target.problem.key === 'files.symlinkBroken');
            if (target.kind === 'problem' && (!isMissed || selection.leftOut))
                return;
            const file = foundAt(before + below, location, selection, target);
            add(isLink ? { ...file, isLink } : file);
        },
        rejected: (below, code) => add({
            path: before + below || '.',
            location: external_node_path_.join(root, below),
            selectedBy: 'name',
            leftOut: false,
            isLink: false,
            problem: below.includes(notUtf8)
                ? (0,message/* message */.i)('files.folderNotUtf8')
                : (0,message/* message */.i)('files.folderRejected', { code: (0,printable/* printable */.g)(code) }),
        }),
    });
}
const notUtf8 = '\ufffd';
function isLite(name) {
    return (0,file_name/* nameKind */.uo)(name) === 'lite';
}
function foundAt(path, location, { by, leftOut }, target) {
    const found = { path, selectedBy: by, leftOut };
    switch (target.kind) {
        case 'file':
            return { ...found, location: target.location, isLink: target.location !== location, problem: null };
        case 'folder':
            return { ...found, location, isLink: false, problem: (0,message/* message */.i)('files.folder') };
        case 'problem':
            return { ...found, location, isLink: false, problem: target.problem };
    }
}


/***/ }),

/***/ 4199:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ readOverrides; }
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9439);

async function readOverrides(sources) {
    if (!sources.some(({ companions }) => companions.has('compose-override')))
        return sources;
    const { parseOverride } = await Promise.all(/* import() */[__nccwpck_require__.e(476), __nccwpck_require__.e(483), __nccwpck_require__.e(490)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3490));
    return sources.map((source) => {
        const companion = source.companions.get('compose-override');
        const services = companion && parseOverride((0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .i)(companion.text));
        if (!companion || !services)
            return source;
        const companions = new Map([
            ...source.companions,
            ['compose-override', { ...companion, services }],
        ]);
        return { ...source, companions };
    });
}


/***/ }),

/***/ 9060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZI: function() { return /* binding */ readIfWanted; },
/* harmony export */   b6: function() { return /* binding */ textOf; },
/* harmony export */   eG: function() { return /* binding */ readStandardInput; },
/* harmony export */   yR: function() { return /* binding */ readText; }
/* harmony export */ });
/* unused harmony exports maxFileSize, maxStatements, tooLarge */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5804);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3306);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2252);




const maxFileSize = 32 * 1024 * 1024;
const maxStatements = 300_000;
const tooLarge = {
    text: null,
    problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('files.tooLarge', { limit: maxFileSize / 1024 / 1024 }),
};
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
function readText(location) {
    return readWith(location, textOf, () => tooLarge);
}
function readIfWanted(location, isWanted) {
    return readWith(location, (bytes) => (isWanted(bytes) ? textOf(bytes) : null), (file) => (isWanted(beginning(file)) ? tooLarge : null));
}
function readWith(location, small, large) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(location, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (stats.isDirectory())
                return { text: null, problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('files.folder') };
            if (!stats.isFile())
                return { text: null, problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('files.special') };
            const bytes = stats.size > maxFileSize ? null : readBytes(file, stats.size);
            return bytes === null ? large(file) : small(bytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { text: null, problem: (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .readProblem */ .K)((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error)) };
    }
}
function beginning(file) {
    const buffer = new Uint8Array(maxFileSize);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return buffer.subarray(0, length);
}
const shared = new Uint8Array(64 * 1024);
function readBytes(file, size) {
    let buffer = size < shared.length ? shared : new Uint8Array(size + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
        length += count;
        if (count === 0 || (length === size && size > 0))
            return buffer.subarray(0, length);
        if (length > maxFileSize)
            return null;
        if (length === buffer.length) {
            const larger = new Uint8Array(buffer.length * 2);
            larger.set(buffer);
            buffer = larger;
        }
    }
}
async function readStandardInput(input, path) {
    const source = { path, explicit: true, companions: new Map() };
    const parts = [];
    let length = 0;
    for await (const part of input) {
        parts.push(part);
        length += part.length;
        if (length > maxFileSize)
            return { ...source, ...tooLarge };
    }
    return { ...source, ...textOf(Buffer.concat(parts, length)) };
}
function textOf(bytes) {
    if (bytes.length > maxFileSize)
        return tooLarge;
    if (bytes.length >= maxStatements && mayBegin(bytes) > maxStatements)
        return { text: null, problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('files.tooLong', { limit: maxStatements }) };
    return { text: (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes), problem: null };
}
function mayBegin(bytes) {
    let lines = 1;
    let quotes = 0;
    for (const byte of bytes) {
        if (byte === 0x0a)
            lines += 1;
        else if (byte === 0x22 || byte === 0x27)
            quotes += 1;
    }
    return lines + (quotes >> 1);
}


/***/ }),

/***/ 2403:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: function() { return /* binding */ leftOutOf; },
  t: function() { return /* binding */ readSources; }
});

// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __nccwpck_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/source/file-name.js
var file_name = __nccwpck_require__(5532);
// EXTERNAL MODULE: ../../lib/src/files/companions.js
var companions = __nccwpck_require__(8471);
// EXTERNAL MODULE: ../../lib/src/files/content.js
var content = __nccwpck_require__(2035);
// EXTERNAL MODULE: ../../lib/src/files/find.js + 2 modules
var find = __nccwpck_require__(9138);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../lib/src/files/read.js
var read = __nccwpck_require__(9060);
;// CONCATENATED MODULE: ../../lib/src/files/parts.js




function partFinder(found) {
    const linted = new Set(found.map(({ location }) => location));
    return ({ selectedBy, location }) => {
        const own = external_node_path_.basename(location);
        if (selectedBy !== 'path' || !(0,file_name/* isPartName */.fe)(own))
            return none;
        const folder = external_node_path_.dirname(location);
        return names(folder).flatMap((name) => {
            const other = external_node_path_.join(folder, name);
            if (!(0,file_name/* isPartName */.fe)(name) || (0,file_name/* templateSuffixOf */.$C)(name) !== (0,file_name/* templateSuffixOf */.$C)(own) || linted.has(other))
                return [];
            const { text } = (0,read/* readText */.yR)(other);
            return text === null ? [] : [text];
        });
    };
}
const none = [];
function names(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return none;
    }
}

;// CONCATENATED MODULE: ../../lib/src/files/sources.js









const maxFiles = 100_000;
function readSources(search) {
    const companionsOf = (0,companions/* companionFinder */.l)(search.folder);
    const found = (0,find/* findFiles */.lY)(search);
    const partsOf = partFinder(found);
    const sources = [];
    const leftOut = [];
    for (const file of found) {
        const reading = sources_read(file);
        if (reading === null)
            continue;
        if (file.leftOut)
            leftOut.push(file.path);
        else
            sources.push(sourceOf(file, reading, companionsOf, partsOf));
        if (sources.length > maxFiles)
            throw new errors/* ConfigError */.xL((0,message/* message */.i)('files.tooMany', { limit: maxFiles }));
    }
    return { sources, leftOut };
}
function leftOutOf({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const named = leftOut.slice(0, mostNamed).map((path) => (0,message/* message */.i)('config.named', { name: (0,printable/* printable */.g)(path) }));
    const more = leftOut.length - named.length;
    const paths = more === 0 ? named : [...named, (0,message/* message */.i)('report.more', { count: more })];
    return (0,message/* message */.i)('files.leftOut', { count: leftOut.length, paths });
}
const mostNamed = 5;
function sourceOf(found, reading, companionsOf, partsOf) {
    const { path, selectedBy } = found;
    const isRead = reading.text !== null;
    return {
        path,
        ...reading,
        explicit: selectedBy === 'path' || selectedBy === 'pattern',
        nameIsChosen: selectedBy === 'pattern',
        companions: isRead ? companionsOf(path) : new Map(),
        parts: isRead ? partsOf(found) : [],
    };
}
function sources_read({ path, location, selectedBy, problem }) {
    if (problem !== null)
        return { text: null, problem };
    const isWanted = content/* contentWanted */.d[selectedBy];
    if (isWanted === undefined)
        return named(path, (0,read/* readText */.yR)(location));
    const reading = (0,read/* readIfWanted */.ZI)(location, (bytes) => isWanted(bytes) && !isGenerated(path, bytes));
    if (reading === null || reading.text !== null)
        return reading;
    const { key } = reading.problem;
    const isOurs = key === 'files.tooLarge' || key === 'files.tooLong';
    return isOurs || (0,file_name/* nameKind */.uo)((0,file_name/* splitPath */.Uf)(path).name) === 'lite' ? reading : null;
}
function isGenerated(path, bytes) {
    const { folder, name } = (0,file_name/* splitPath */.Uf)(path);
    if (name !== 'global.env' || !/(?:^|\/)docker\/$/.test(folder))
        return false;
    return !/globalSettings__installation__id/i.test(Buffer.from(bytes).toString('latin1'));
}
function named(path, reading) {
    const vanished = reading.text === null && reading.problem.key === 'files.vanished';
    return vanished && path.includes(find/* notUtf8 */.T3) ? { text: null, problem: (0,message/* message */.i)('files.nameNotUtf8') } : reading;
}


/***/ }),

/***/ 4579:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: function() { return /* binding */ fix; },
  L: function() { return /* binding */ fixOnce; }
});

// EXTERNAL MODULE: ../../lib/src/readers/companions/companions.js
var companions_companions = __nccwpck_require__(9802);
// EXTERNAL MODULE: ../../lib/src/readers/setup/update.js
var update = __nccwpck_require__(6418);
// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __nccwpck_require__(3785);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/readers/compose/read-compose.js + 9 modules
var read_compose = __nccwpck_require__(1448);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/key.js
var dotnet_key = __nccwpck_require__(8151);
// EXTERNAL MODULE: ../../lib/src/readers/setup/read-setup.js + 1 modules
var read_setup = __nccwpck_require__(2733);
// EXTERNAL MODULE: ../../lib/src/readers/setup/single-value.js
var single_value = __nccwpck_require__(6351);
;// CONCATENATED MODULE: ../../lib/src/readers/agreement.js







function agree(before, after, except, options) {
    const [then, now] = [readings(before, options), readings(after, options)];
    if (now.rejected && !then.rejected)
        return false;
    return (same(then.now, now.now, except) &&
        same(then.afterUpdate, now.afterUpdate, except) &&
        same(then.bySetup, now.bySetup, except));
}
function touchedKeys({ statements }, edits) {
    return statements
        .filter(({ span }) => edits.some((edit) => edit.span.start <= span.end && edit.span.end >= span.start))
        .map(({ name }) => (0,dotnet_key/* settingKey */.iT)((0,source_value/* reveal */._c)(name)));
}
function readings(text, options) {
    const now = (0,read_compose/* readAsCompose */.r)((0,scan/* scan */.S)(text));
    const setup = (0,read_setup/* readAsSetup */._5)(text);
    return {
        now: byKey(now),
        afterUpdate: byKey((0,read_compose/* readAsCompose */.r)((0,scan/* scan */.S)((0,update/* writeAnew */.Zd)(setup, options)))),
        bySetup: new Map(single_value/* singleKeys */.P7.map(({ key }) => [(0,dotnet_key/* settingKey */.iT)(key), (0,single_value/* singleValue */.u9)(setup, key)])),
        rejected: (0,read_compose/* rejectionOf */.h)(now) !== null,
    };
}
function byKey({ entries }) {
    return new Map(entries.map(({ name, value }) => [(0,dotnet_key/* settingKey */.iT)((0,source_value/* reveal */._c)(name)), value]));
}
function same(before, after, except) {
    for (const name of new Set([...before.keys(), ...after.keys()])) {
        if (except.has(name))
            continue;
        const [one, other] = [before.get(name), after.get(name)];
        if (one === undefined || other === undefined)
            return false;
        if (one === null || other === null ? one !== other : !one.equals(other))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ../../lib/src/source/edit.js
var edit = __nccwpck_require__(6064);
;// CONCATENATED MODULE: ../../lib/src/report/apply-fixes.js




function applyFixes(text, findings, level, options) {
    const wanted = findings.filter(({ fix }) => fix !== null && (fix.safety === 'safe' || fix.safety === level));
    const taken = new edit/* ApartEdits */.G9();
    const apart = wanted.filter(({ fix }) => taken.add(fix?.edits ?? []));
    const together = (0,edit/* edited */.oh)(text, editsOf(apart));
    if (apart.length === 0 || level === 'unsafe')
        return { text: together, fixed: apart };
    const scanned = (0,scan/* scan */.S)(text);
    const isSafe = (some, after) => {
        const touched = touchedKeys(scanned, editsOf(some));
        const settings = some.flatMap(({ setting }) => (setting === null ? [] : [(0,dotnet_key/* settingKey */.iT)(setting)]));
        return agree(text, after, new Set([...touched, ...settings]), options);
    };
    if (isSafe(apart, together))
        return { text: together, fixed: apart };
    const fixed = safeOnes(apart, (some) => isSafe(some, (0,edit/* edited */.oh)(text, editsOf(some))));
    return { text: (0,edit/* edited */.oh)(text, editsOf(fixed)), fixed };
}
function safeOnes(findings, areSafe) {
    if (findings.length === 0 || areSafe(findings))
        return findings;
    if (findings.length === 1)
        return [];
    const half = findings.length >> 1;
    return [...safeOnes(findings.slice(0, half), areSafe), ...safeOnes(findings.slice(half), areSafe)];
}
function editsOf(findings) {
    return findings.flatMap(({ fix }) => fix?.edits ?? []);
}

;// CONCATENATED MODULE: ../../lib/src/fix.js



const maxRounds = 10;
function fix(sources, judge, level) {
    let current = sources;
    for (let round = 0; round < maxRounds; round += 1) {
        const fixed = fixOnce(current, judge(current), level);
        if (fixed.length === 0)
            break;
        const texts = new Map(fixed.map(({ path, after }) => [path, after.text]));
        current = current.map((source) => {
            const text = texts.get(source.path);
            return text === undefined ? source : { ...source, text };
        });
    }
    return current;
}
function fixOnce(sources, { files }, level) {
    const companions = new Map(sources.map((source) => [source.path, source.companions]));
    return files.flatMap(({ path, text: before, findings }) => {
        if (before === null)
            return [];
        const { setupConfig } = (0,companions_companions/* readCompanions */.K)(companions.get(path) ?? new Map());
        const after = applyFixes(before, findings, level, setupConfig ?? update/* withoutConfig */.dq);
        return after.fixed.length === 0 ? [] : [{ path, before, after }];
    });
}


/***/ }),

/***/ 9773:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: function() { return /* binding */ lint; }
});

// EXTERNAL MODULE: ../../lib/src/rules/linter/ignore-unused.js
var ignore_unused = __nccwpck_require__(4786);
// EXTERNAL MODULE: ../../lib/src/rules/table.js + 77 modules
var table = __nccwpck_require__(2126);
// EXTERNAL MODULE: ../../lib/src/source/file-form.js
var file_form = __nccwpck_require__(3173);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/key.js
var dotnet_key = __nccwpck_require__(8151);
// EXTERNAL MODULE: ../../lib/src/rules/order.js
var order = __nccwpck_require__(4454);
// EXTERNAL MODULE: ../../lib/src/policy/baseline.js
var policy_baseline = __nccwpck_require__(5102);
;// CONCATENATED MODULE: ../../lib/src/policy/suppression.js



function suppress(file) {
    const used = new Set();
    const searches = [byConfig(file), byBaseline(file), byComment(file)];
    const findings = [];
    const suppressed = [];
    for (const finding of [...file.findings].sort(order/* byPlace */.h)) {
        const match = firstMatch(searches, finding);
        if (match === undefined)
            findings.push(finding);
        else {
            used.add(match.suppressor);
            suppressed.push({ finding, by: match.by, reason: match.reason });
        }
    }
    return { findings, suppressed, used };
}
function firstMatch(searches, finding) {
    for (const search of searches) {
        const match = search(finding);
        if (match !== undefined)
            return match;
    }
    return undefined;
}
function byConfig({ path, ignores }) {
    const own = ignores.filter(({ matchesFile }) => matchesFile(path));
    return (finding) => {
        const suppressor = own.find(({ rule, setting }) => rule === finding.rule && isSetting(setting, finding));
        return suppressor && { by: 'config', reason: suppressor.reason, suppressor };
    };
}
function isSetting(setting, finding) {
    if (setting === null)
        return true;
    return finding.setting !== null && (0,dotnet_key/* settingKey */.iT)(setting) === (0,dotnet_key/* settingKey */.iT)(finding.setting);
}
function byBaseline({ baseline }) {
    if (baseline === null)
        return () => undefined;
    const left = new Map(baseline.entries.map((entry) => [entry, entry.count]));
    return (finding) => {
        const suppressor = baseline.entries.find((entry) => (0,policy_baseline/* isAbout */.K)(entry, finding) && (left.get(entry) ?? 0) > 0);
        if (suppressor === undefined)
            return undefined;
        left.set(suppressor, (left.get(suppressor) ?? 0) - 1);
        return { by: 'baseline', reason: baseline.path, suppressor };
    };
}
function byComment({ path, text, comments }) {
    const inForce = comments.filter(({ hasReason }) => hasReason);
    const ofRule = new Map();
    return (finding) => {
        if (inForce.length === 0)
            return undefined;
        const known = ofRule.get(finding.rule) ?? inForce.filter(({ rule }) => rule.is(finding.rule));
        ofRule.set(finding.rule, known);
        const suppressor = lastBefore(known, finding.at.start);
        if (suppressor === undefined || finding.at.start > suppressor.covers.end)
            return undefined;
        const { line } = text.position(suppressor.at.start);
        return { by: 'comment', reason: `${path}:${line}`, suppressor };
    };
}
function lastBefore(known, place) {
    let low = 0;
    let high = known.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((known[middle]?.covers.start ?? 0) <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return known[low - 1];
}

;// CONCATENATED MODULE: ../../lib/src/policy/apply-suppressions.js




function applySuppressions(files, policy) {
    const used = new Set();
    const judged = files.map((file) => {
        const { findings, suppressed } = suppressIn(file, policy, used);
        return { ...file, findings, suppressed };
    });
    const isComplete = policy.complete && files.every(({ form }) => (0,file_form/* isLinted */.Fi)(form));
    return { files: judged, config: isComplete ? unused(policy, used) : [] };
}
function suppressIn({ path, text, findings, comments }, { ignores, baseline, forFile }, used) {
    if (text === null)
        return { findings, suppressed: [] };
    const own = forFile(path);
    const known = baseline === null ? null : { path: baseline.path, entries: own.baseline };
    const result = suppress({ path, text, findings, ignores, baseline: known, comments });
    for (const each of result.used)
        used.add(each);
    const level = levelIn(own);
    const idle = level === 'off' ? [] : unusedComments(comments, result.used, level);
    return { findings: [...result.findings, ...idle], suppressed: result.suppressed };
}
function levelIn({ levels }) {
    return levels.get(ignore_unused/* default */.A.id) ?? 'notice';
}
function unused({ ignores, baseline, config, forFile }, used) {
    const found = [];
    const add = (path, text, findings) => {
        const level = levelIn(forFile(path));
        if (level !== 'off')
            found.push({ path, text, findings: findings(level) });
    };
    if (config !== null)
        add(config.path, config.text, (severity) => unusedIgnores(config, ignores, used, severity));
    if (baseline !== null)
        add(baseline.path, null, (severity) => unusedEntries(baseline, used, severity));
    return found.filter(({ findings }) => findings.length > 0);
}
function unusedComments(comments, used, severity) {
    return comments
        .filter((comment) => !used.has(comment))
        .map((comment) => finding(severity, whyUnused(comment), comment.at));
}
function whyUnused({ rule, hasReason }) {
    const known = table/* rules */.a.find(({ id }) => rule.is(id));
    if (known === undefined)
        return { id: 'unknownRule', message: ignore_unused/* default */.A.message('unknownRule', {}) };
    const name = { rule: known.id };
    if (!hasReason)
        return { id: 'noReason', message: ignore_unused/* default */.A.message('noReason', name) };
    return { id: 'comment', message: ignore_unused/* default */.A.message('comment', name) };
}
function unusedIgnores({ text }, ignores, used, severity) {
    return ignores
        .filter((ignore) => !used.has(ignore))
        .map(({ rule, line }) => {
        const why = { id: 'config', message: ignore_unused/* default */.A.message('config', { rule }) };
        return finding(severity, why, text.line(Math.min(line, text.lineCount)));
    });
}
function unusedEntries({ entries }, used, severity) {
    const count = entries.filter((entry) => !used.has(entry)).length;
    if (count === 0)
        return [];
    const why = { id: 'baseline', message: ignore_unused/* default */.A.message('baseline', { count }) };
    return [finding(severity, why, { start: 0, end: 0 })];
}
function finding(severity, { id, message }, at) {
    const nothing = { setting: null, related: [], fix: null };
    return { rule: ignore_unused/* default */.A.id, messageId: id, severity, message, at, ...nothing };
}

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/server/mail.js
var mail = __nccwpck_require__(701);
// EXTERNAL MODULE: ../../lib/src/server/mail-host.js
var mail_host = __nccwpck_require__(9836);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(3803);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/release.js
var catalogue_release = __nccwpck_require__(2265);
// EXTERNAL MODULE: ../../lib/src/settings/state.js
var settings_state = __nccwpck_require__(4087);
// EXTERNAL MODULE: ../../lib/src/source/lazy.js
var lazy = __nccwpck_require__(326);
// EXTERNAL MODULE: ../../lib/src/readiness/feature.js
var feature = __nccwpck_require__(7711);
;// CONCATENATED MODULE: ../../lib/src/readiness/readiness.js









function readiness(settings, server, lineOf) {
    return feature/* features */.q.map((feature) => {
        const names = namesOf().get(feature) ?? [];
        const judged = judge[feature](settings, server);
        if (judged.state === 'ready' && server.blocked !== null) {
            const { by, line } = server.blocked;
            const reason = (0,message/* message */.i)(by === 'compose' ? 'readiness.composeRejects' : 'readiness.serverCrashes', {
                line,
            });
            return { feature, state: 'broken', reason, line, settings: names };
        }
        const line = judged.change === null ? null : lineOf(settings.of(judged.change));
        return { feature, state: judged.state, reason: judged.reason, line, settings: names };
    });
}
const settingsOf = {
    invitations: [
        'globalSettings__mail__smtp__host',
        'globalSettings__mail__smtp__port',
        'globalSettings__mail__smtp__ssl',
        'globalSettings__mail__smtp__username',
        'globalSettings__mail__smtp__password',
    ],
    'billing-sync': ['globalSettings__enableCloudCommunication'],
    duo: ['globalSettings__duo__aKey'],
    'breach-report': ['globalSettings__hibpApiKey'],
    'invite-only': ['globalSettings__disableUserRegistration'],
    'sso-for-everyone': ['globalSettings__sso__enforceSsoPolicyForAllUsers'],
};
const namesOf = (0,lazy/* once */.O)(() => new Map(feature/* features */.q.map((feature) => [feature, settingsOf[feature].map((name) => (0,catalogue/* setting */.Pe)(name).name)])));
const guideSettings = (0,lazy/* once */.O)(() => new Map(Object.values(settingsOf).flatMap((names) => names.map((name) => [(0,dotnet_key/* settingKey */.iT)(name), (0,catalogue/* setting */.Pe)(name).name]))));
const judge = {
    invitations: judgeMail,
    'billing-sync': (settings) => judgeSwitch(settings, 'globalSettings__enableCloudCommunication'),
    duo: judgeDuo,
    'breach-report': (settings) => judgeKey(settings, 'globalSettings__hibpApiKey'),
    'invite-only': (settings) => judgeSwitch(settings, 'globalSettings__disableUserRegistration'),
    'sso-for-everyone': (settings) => judgeSwitch(settings, 'globalSettings__sso__enforceSsoPolicyForAllUsers'),
};
function judgeMail(settings) {
    const host = 'globalSettings__mail__smtp__host';
    const service = (0,mail/* mailService */.lg)(settings);
    if (service === 'amazon')
        return judgeAmazon(settings);
    if (service === 'none')
        return off(settings, host);
    if (service === 'unknown') {
        const hostIsKnown = settings.hasValue(host) !== undefined;
        return notCertain(settings, hostIsKnown ? 'globalSettings__amazon__accessKeySecret' : host);
    }
    const login = (0,mail/* mailLogin */.pt)(settings);
    if (login === 'password-missing' || login === 'username-missing') {
        const which = login === 'password-missing' ? 'password' : 'username';
        const change = `globalSettings__mail__smtp__${which}`;
        return {
            state: 'broken',
            reason: (0,message/* message */.i)('readiness.loginIncomplete', { setting: (0,catalogue/* setting */.Pe)(change).name }),
            change,
        };
    }
    const transport = (0,mail/* mailTransport */.Z9)(settings);
    if (transport !== undefined && (0,mail/* mailConnection */.YA)(transport) === 'hangs') {
        return {
            state: 'broken',
            reason: (0,message/* message */.i)('readiness.tlsMismatch'),
            change: 'globalSettings__mail__smtp__ssl',
        };
    }
    const unusable = unusableForMail(settings);
    if (unusable !== null)
        return unusable;
    for (const name of settingsOf.invitations) {
        if (settings_state/* uncertain */.Y$.has(settings.of(name).state))
            return notCertain(settings, name);
    }
    return ready;
}
function unusableForMail(settings) {
    const sender = 'globalSettings__mail__replyToEmail';
    for (const name of [...settingsOf.invitations, sender]) {
        const { placeholder, setting: of } = settings.of(name);
        if (placeholder === 'documentation' || (name === sender && placeholder === 'installer'))
            return { state: 'broken', reason: (0,message/* message */.i)('readiness.placeholder', { setting: of.name }), change: name };
    }
    const host = settings.of('globalSettings__mail__smtp__host');
    const port = settings.number('globalSettings__mail__smtp__port');
    const isHost = host.state !== 'set' || host.value === null || (0,mail_host/* hostFault */.P)(host.value) === null;
    const isPort = port === undefined || (port >= 0 && port <= 65_535);
    if (isHost && isPort)
        return null;
    const change = isHost ? 'globalSettings__mail__smtp__port' : 'globalSettings__mail__smtp__host';
    return { state: 'broken', reason: (0,message/* message */.i)('readiness.unusable', { setting: (0,catalogue/* setting */.Pe)(change).name }), change };
}
function judgeAmazon(settings) {
    for (const part of ['accessKeyId', 'accessKeySecret', 'region']) {
        const name = `globalSettings__amazon__${part}`;
        const state = settings.of(name);
        const isOfGuide = state.placeholder === 'documentation';
        if (!isOfGuide && settings.hasValue(name) !== false)
            continue;
        const reason = (0,settings_state/* isAbsent */.W0)(state) ? 'readiness.missing' : 'readiness.placeholder';
        return { state: 'broken', reason: (0,message/* message */.i)(reason, { setting: state.setting.name }), change: name };
    }
    return ready;
}
function judgeDuo(settings, { release }) {
    const key = 'globalSettings__duo__aKey';
    const { unusedSince } = (0,catalogue/* setting */.Pe)(key);
    if (unusedSince === null || (0,catalogue_release/* compareReleases */.c)(release, unusedSince) < 0)
        return judgeKey(settings, key);
    return { state: 'obsolete', reason: (0,message/* message */.i)('readiness.duoObsolete'), change: null };
}
function judgeSwitch(settings, name) {
    const on = settings.boolean(name);
    if (on === true)
        return ready;
    return on === false ? off(settings, name) : notCertain(settings, name);
}
function judgeKey(settings, name) {
    const has = settings.hasValue(name);
    if (has === true)
        return ready;
    return has === false ? off(settings, name) : notCertain(settings, name);
}
const ready = { state: 'ready', reason: null, change: null };
function off(settings, change) {
    const { state, setting: of } = settings.of(change);
    const reason = state === 'missing' || state === 'commented-out'
        ? (0,message/* message */.i)('readiness.missing', { setting: of.name })
        : state === 'set'
            ? (0,message/* message */.i)('readiness.false', { setting: of.name })
            : (0,message/* message */.i)('readiness.placeholder', { setting: of.name });
    return { state: 'off', reason, change };
}
function notCertain(settings, change) {
    const { state, setting: of, line } = settings.of(change);
    const params = { setting: of.name };
    if (state === 'misnamed')
        return { state: 'broken', reason: (0,message/* message */.i)('readiness.misnamed', params), change };
    if (state === 'templated')
        return {
            state: 'unknown',
            reason: (0,message/* message */.i)(line === null ? 'readiness.elsewhere' : 'readiness.templated', params),
            change,
        };
    return { state: 'broken', reason: (0,message/* message */.i)('readiness.rejected', params), change };
}

// EXTERNAL MODULE: ../../lib/src/rules/rule.js
var rule = __nccwpck_require__(7894);
// EXTERNAL MODULE: ../../lib/src/report/fingerprint.js
var fingerprint = __nccwpck_require__(1645);
// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var verdict = __nccwpck_require__(3712);
;// CONCATENATED MODULE: ../../lib/src/report/assemble.js






function assemble(files, serverVersion, failOn) {
    const ordered = files.map(resolve).sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
    return {
        serverVersion,
        files: ordered,
        counts: (0,verdict/* count */.U9)(ordered),
        verdict: (0,verdict/* judge */.S4)(ordered, failOn),
        failOn,
    };
}
const urls = new Map(table/* rules */.a.map(({ id }) => [id, (0,rule/* ruleUrl */.QB)(id)]));
function resolve(file) {
    const { path, text } = file;
    const suppressed = file.suppressed.map(({ finding }) => finding);
    const names = (0,fingerprint/* fingerprints */.W)([...file.findings, ...suppressed].sort(order/* byPlace */.h), path);
    const place = (finding) => ({
        ...finding,
        range: rangeIn(text, finding.at),
        related: finding.related.map((related) => ({ ...related, range: rangeIn(text, related.at) })),
        fix: finding.fix && placeFix(finding.fix, finding.setting, text),
        fingerprint: names.get(finding) ?? '',
        url: urls.get(finding.rule) ?? '',
    });
    return {
        ...file,
        findings: file.findings.map(place).sort(order/* byPlace */.h),
        suppressed: file.suppressed
            .map(({ finding, by, reason }) => ({ ...place(finding), by, reason }))
            .sort(order/* byPlace */.h),
    };
}
function placeFix(fix, setting, text) {
    return {
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, range: rangeIn(text, edit.span) })),
        secret: mayBeSecret(setting),
    };
}
function mayBeSecret(setting) {
    return setting === null || ((0,catalogue/* findSetting */.SP)(setting)?.secret ?? true);
}
function rangeIn(text, span) {
    return text?.range(span) ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
}

// EXTERNAL MODULE: ../../lib/src/readers/companions/companions.js
var companions_companions = __nccwpck_require__(9802);
// EXTERNAL MODULE: ../../lib/src/readers/compose/read-compose.js + 9 modules
var read_compose = __nccwpck_require__(1448);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/exception.js


const invalidOperation = (0,printable/* word */.V)('System.InvalidOperationException');
const clrNames = {
    string: (0,printable/* word */.V)('System.String'),
    bool: (0,printable/* word */.V)('System.Boolean'),
    int: (0,printable/* word */.V)('System.Int32'),
    long: (0,printable/* word */.V)('System.Int64'),
    double: (0,printable/* word */.V)('System.Double'),
    float: (0,printable/* word */.V)('System.Single'),
    guid: (0,printable/* word */.V)('System.Guid'),
    timespan: (0,printable/* word */.V)('System.TimeSpan'),
    datetime: (0,printable/* word */.V)('System.DateTime'),
    uri: (0,printable/* word */.V)('System.Uri'),
};
function propertyPath(path, name) {
    return (0,printable/* printable */.g)(`${path}:${name}`);
}
function failedConversion(value, path, type) {
    return withValue(invalidOperation, (0,printable/* printable */.g)(`Failed to convert configuration value 'VALUE' at '${path}' to type '${type}'.`), value);
}
function multipleConstructors(type) {
    return plain(invalidOperation, (0,printable/* printable */.g)(`Cannot create instance of type '${type}' because it has multiple public parameterized constructors.`));
}
function withValue(type, sentence, value) {
    return { type, sentence, message: new source_value/* Value */.WT(sentence.replace('VALUE', () => (0,source_value/* reveal */._c)(value))) };
}
function plain(type, sentence) {
    return { type, sentence, message: new source_value/* Value */.WT(sentence) };
}
function converterException(type, fault) {
    switch (type) {
        case 'int':
        case 'long':
        case 'double':
        case 'float':
            return word('System.ArgumentException');
        case 'timespan':
            return fault === 'out-of-range' ? word('System.OverflowException') : word('System.FormatException');
        default:
            return word('System.FormatException');
    }
}

// EXTERNAL MODULE: ../../lib/src/readers/dotnet/bind.js + 11 modules
var bind = __nccwpck_require__(2096);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/host-failure.js


function valueFailures(section, type, path, key) {
    const text = section.text;
    if (text === undefined)
        return [];
    return failuresOf(text, key, (value) => {
        const binding = (0,bind/* bind */.o)(value, type);
        if (binding.kind !== 'rejected')
            return null;
        return { fault: binding.fault, exception: failedConversion(value, path, type.clrName) };
    });
}
function failuresOf(text, key, judge) {
    const judged = text.entries.flatMap(({ variable, text: each }) => variable === null ? [] : [{ variable, found: judge(each) }]);
    const isRandom = judged.some(({ found }) => found === null);
    return judged.flatMap(({ variable, found }) => found === null ? [] : [{ key, variables: [variable], isRandom, ...found }]);
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/host.js





const bool = { kind: 'scalar', type: 'bool', nullable: false, clrName: clrNames.bool };
const contentRoot = (0,dotnet_key/* settingKey */.iT)('contentRoot');
function switchFailures(configuration, name) {
    const key = (0,dotnet_key/* settingKey */.iT)(name);
    return valueFailures(configuration.at(key), bool, name, key);
}
function contentRootFailures(host, exists) {
    const text = host.child(contentRoot).text;
    if (text === undefined)
        return [];
    return failuresOf(text, contentRoot, (path) => {
        if (path.isEmpty || exists(path) !== false)
            return null;
        const type = (0,printable/* word */.V)('System.IO.DirectoryNotFoundException');
        return { fault: 'no-folder', exception: withValue(type, (0,printable/* word */.V)('VALUE'), path) };
    });
}
const tooSmallHeap = 0x100000;
function runtimeFailures(variables, exists) {
    return variables.flatMap((variable) => {
        const { name, value } = variable;
        const of = (fault, exception) => [
            { key: (0,dotnet_key/* settingKey */.iT)((0,source_value/* reveal */._c)(name)), fault, variables: [variable], isRandom: false, exception },
        ];
        if (name.is('DOTNET_STARTUP_HOOKS') && !value.isEmpty && exists(value) === false) {
            const sentence = (0,printable/* word */.V)("Startup hook assembly 'VALUE' failed to load. See inner exception for details.");
            return of('no-hook', withValue((0,printable/* word */.V)('System.ArgumentException'), sentence, value));
        }
        if (!name.is('DOTNET_GCHeapHardLimit'))
            return [];
        const bytes = hexadecimal((0,source_value/* reveal */._c)(value));
        if (bytes === null || bytes === 0 || bytes > tooSmallHeap)
            return [];
        return of('too-little-memory', plain((0,printable/* word */.V)(''), (0,printable/* word */.V)('GC heap initialization failed with error 0x8007000E')));
    });
}
function hexadecimal(text) {
    const digits = /^(?:0x)?0*([0-9a-f]{1,16})$/i.exec(text)?.[1];
    return digits === undefined ? null : Number.parseInt(digits, 16);
}
function isInvariant(value) {
    return value !== null && (value.is('1') || (0,source_value/* reveal */._c)(value).toLowerCase() === 'true');
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/schema.js
const serviceNames = ['Api', 'Identity', 'Sso', 'Admin', 'Notifications', 'Events', 'Scim'];

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/bind-report.js
function emptyReport() {
    return { scalars: [], below: [], sectionTexts: [], lists: [], failures: [] };
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/clr-types.js



const properties = {
    string: [property((0,printable/* word */.V)('Length'), 'int')],
    guid: [
        property((0,printable/* word */.V)('AllBitsSet'), 'guid'),
        property((0,printable/* word */.V)('Variant'), 'int'),
        property((0,printable/* word */.V)('Version'), 'int'),
    ],
    timespan: [
        property((0,printable/* word */.V)('Ticks'), 'long'),
        property((0,printable/* word */.V)('Days'), 'int'),
        property((0,printable/* word */.V)('Hours'), 'int'),
        property((0,printable/* word */.V)('Milliseconds'), 'int'),
        property((0,printable/* word */.V)('Microseconds'), 'int'),
        property((0,printable/* word */.V)('Nanoseconds'), 'int'),
        property((0,printable/* word */.V)('Minutes'), 'int'),
        property((0,printable/* word */.V)('Seconds'), 'int'),
        property((0,printable/* word */.V)('TotalDays'), 'double'),
        property((0,printable/* word */.V)('TotalHours'), 'double'),
        property((0,printable/* word */.V)('TotalMilliseconds'), 'double'),
        property((0,printable/* word */.V)('TotalMicroseconds'), 'double'),
        property((0,printable/* word */.V)('TotalNanoseconds'), 'double'),
        property((0,printable/* word */.V)('TotalMinutes'), 'double'),
        property((0,printable/* word */.V)('TotalSeconds'), 'double'),
    ],
    datetime: [
        property((0,printable/* word */.V)('Date'), 'datetime'),
        property((0,printable/* word */.V)('Day'), 'int'),
        enumProperty((0,printable/* word */.V)('DayOfWeek'), (0,printable/* word */.V)('System.DayOfWeek'), [
            'Sunday',
            'Monday',
            'Tuesday',
            'Wednesday',
            'Thursday',
            'Friday',
            'Saturday',
        ]),
        property((0,printable/* word */.V)('DayOfYear'), 'int'),
        property((0,printable/* word */.V)('Hour'), 'int'),
        enumProperty((0,printable/* word */.V)('Kind'), (0,printable/* word */.V)('System.DateTimeKind'), ['Unspecified', 'Utc', 'Local']),
        property((0,printable/* word */.V)('Millisecond'), 'int'),
        property((0,printable/* word */.V)('Microsecond'), 'int'),
        property((0,printable/* word */.V)('Nanosecond'), 'int'),
        property((0,printable/* word */.V)('Minute'), 'int'),
        property((0,printable/* word */.V)('Month'), 'int'),
        property((0,printable/* word */.V)('Now'), 'datetime'),
        property((0,printable/* word */.V)('Second'), 'int'),
        property((0,printable/* word */.V)('Ticks'), 'long'),
        property((0,printable/* word */.V)('TimeOfDay'), 'timespan'),
        property((0,printable/* word */.V)('Today'), 'datetime'),
        property((0,printable/* word */.V)('Year'), 'int'),
        property((0,printable/* word */.V)('UtcNow'), 'datetime'),
    ],
};
function clrProperties(type) {
    return properties[type] ?? [];
}
function property(name, type) {
    return {
        name,
        key: (0,dotnet_key/* settingKey */.iT)(name),
        type: { kind: 'scalar', type, nullable: false, clrName: clrNames[type] },
    };
}
function enumProperty(name, clrName, values) {
    return {
        name,
        key: (0,dotnet_key/* settingKey */.iT)(name),
        type: { kind: 'scalar', type: 'enum', nullable: false, values, clrName },
    };
}

// EXTERNAL MODULE: ../../lib/src/readers/dotnet/whitespace.js
var whitespace = __nccwpck_require__(5475);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/object.js
var _a;



class DotnetObject {
    type;
    #root;
    #fields = new Map();
    constructor(type, root) {
        this.type = type;
        this.#root = root ?? this;
        for (const property of type.properties)
            this.#fields.set(property.name, initialOf(property, this.#root));
    }
    get(property) {
        const stored = this.#fields.get(property.readsFrom) ?? null;
        if (!isBlank(stored))
            return stored;
        if (property.sameAs !== null)
            return this.#fields.get(property.sameAs) ?? null;
        if (property.whenBlank === null)
            return stored;
        if (property.whenBlank.selfHosted && !this.#root.#isSelfHosted)
            return null;
        return new source_value/* Value */.WT(property.whenBlank.text.replace('{vault}', () => this.#root.#vault));
    }
    set(property, value) {
        const stored = property.trimsQuotes && value instanceof source_value/* Value */.WT ? new source_value/* Value */.WT(withoutQuotes((0,source_value/* reveal */._c)(value))) : value;
        this.#fields.set(property.name, stored);
    }
    at(keys) {
        const [first, ...rest] = keys;
        const property = this.type.properties.find(({ key }) => key === first);
        if (property === undefined)
            return undefined;
        return valueAt(this.get(property), rest);
    }
    get #isSelfHosted() {
        const stored = this.#fields.get('SelfHosted');
        return stored instanceof source_value/* Value */.WT && stored.is('true');
    }
    get #vault() {
        const addresses = this.#fields.get('BaseServiceUri');
        const vault = addresses instanceof _a ? addresses.#fields.get('Vault') : null;
        return vault instanceof source_value/* Value */.WT ? (0,source_value/* reveal */._c)(vault) : '';
    }
}
_a = DotnetObject;
function valueAt(value, keys) {
    const [first, ...rest] = keys;
    if (first === undefined)
        return value;
    if (value instanceof DotnetObject)
        return value.at(keys);
    if (value === null || value instanceof source_value/* Value */.WT)
        return undefined;
    const item = value.items.find(({ key }) => (0,dotnet_key/* settingKey */.iT)((0,source_value/* reveal */._c)(key)) === first);
    return item === undefined ? undefined : valueAt(item.value, rest);
}
function initialOf({ initial, type }, root) {
    if (initial === null || initial instanceof source_value/* Value */.WT)
        return initial;
    if (type.kind === 'class')
        return new DotnetObject(type, root);
    const kind = type.kind === 'dictionary' ? 'dictionary' : 'list';
    const texts = initial === 'new' ? [] : initial;
    return { kind, items: texts.map((value, index) => ({ key: new source_value/* Value */.WT(String(index)), value })) };
}
function isBlank(value) {
    return value === null || (value instanceof source_value/* Value */.WT && (0,whitespace/* trim */.Bq)((0,source_value/* reveal */._c)(value)) === '');
}
function withoutQuotes(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text[start] === '"')
        start += 1;
    while (end > start && text[end - 1] === '"')
        end -= 1;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/binder.js






class Binder {
    #report;
    #failures;
    #depth = 0;
    constructor(report) {
        this.#report = report;
        this.#failures = report.failures;
    }
    bind(object, section, name) {
        const place = { section, path: name, key: (0,dotnet_key/* settingKey */.iT)(name) };
        this.#textOnSection(place, 'class', 'ignored');
        this.#properties(object, place);
    }
    #properties(object, place) {
        for (const property of object.type.properties)
            this.#property(object, property, place);
    }
    #property(object, property, place) {
        const initial = object.get(property);
        const section = place.section.child(property.key);
        const target = { initial, isReadOnly: property.readOnly, isElement: false };
        const outcome = section.isAbsent
            ? untouched(target)
            : this.#instance(property.type, below(place, section, property.name), target);
        if (!property.readOnly && (outcome.value !== null || outcome.isNew))
            object.set(property, outcome.value);
    }
    #instance(type, place, target) {
        if (type.kind === 'scalar')
            return this.#scalar(type, place, target);
        if (type.kind === 'class')
            return this.#class(type, place, target);
        return this.#list(type, place, target);
    }
    #scalar(type, place, target) {
        const text = place.section.text;
        if (text === undefined)
            return this.#belowValue(type, place, target);
        this.#noteBelow(place, 'text-counts');
        if (text.text === null)
            return stored(target, null);
        const binding = this.#convert(text, text.text, type, place);
        if (binding.kind === 'rejected')
            return untouched(target);
        return stored(target, binding.kind === 'bound' ? binding.value : null);
    }
    #convert(text, value, type, { key, path }) {
        const candidates = text.entries.flatMap(({ variable, text: each }) => variable === null ? [] : [{ variable, binding: (0,bind/* bind */.o)(each, type), text: each }]);
        if (candidates.length > 0)
            this.#report.scalars.push({ key, type, candidates });
        const isRandom = candidates.some(({ binding }) => binding.kind !== 'rejected');
        for (const { variable, binding, text: each } of candidates) {
            if (binding.kind !== 'rejected')
                continue;
            const exception = failedConversion(each, path, type.clrName);
            this.#failures.push({ key, fault: binding.fault, variables: [variable], isRandom, exception });
        }
        return candidates.at(-1)?.binding ?? (0,bind/* bind */.o)(value, type);
    }
    #belowValue(type, place, target) {
        if (!place.section.hasChildren)
            return untouched(target);
        const failures = this.#failures.length;
        const isMade = target.initial === null && !target.isReadOnly;
        if (isMade && (type.type === 'string' || type.type === 'uri')) {
            this.#failures.push({
                key: place.key,
                fault: 'child-of-string',
                variables: place.section.variables(),
                isRandom: false,
                exception: multipleConstructors(type.clrName),
            });
        }
        else if (isMade || target.initial !== null)
            this.#clrProperties(type, place);
        const hasFailed = this.#failures.length > failures;
        this.#noteBelow(place, hasFailed ? this.#failure() : isMade && type.nullable ? 'becomes-zero' : 'nothing');
        return isMade && !hasFailed ? stored(target, zeroOf(type)) : untouched(target);
    }
    #clrProperties(type, place) {
        const open = [{ type, place }];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            for (const property of clrProperties(next.type.type)) {
                const section = next.place.section.child(property.key);
                if (section.isAbsent)
                    continue;
                const inner = below(next.place, section, property.name);
                const text = section.text;
                if (text?.text)
                    this.#convert(text, text.text, property.type, inner);
                else
                    open.push({ type: property.type, place: inner });
            }
        }
    }
    #class(type, place, target) {
        const hasText = this.#textOnSection(place, 'class', 'ignored');
        if (!place.section.hasChildren) {
            const isMade = target.isElement && !hasText && target.initial === null && place.section.text !== undefined;
            return isMade ? stored(target, new DotnetObject(type)) : untouched(target);
        }
        if (target.initial === null && target.isReadOnly)
            return untouched(target);
        const object = target.initial instanceof DotnetObject ? target.initial : new DotnetObject(type);
        this.#properties(object, place);
        return { value: object, isNew: target.initial === null };
    }
    #list(type, place, target) {
        const text = place.section.text;
        const isEmptied = type.kind === 'array' &&
            target.initial === null &&
            text?.text?.isEmpty === true &&
            !place.section.hasChildren;
        this.#textOnSection(place, type.kind, isEmptied ? 'empties' : 'ignored');
        const kind = type.kind === 'dictionary' ? 'dictionary' : 'list';
        if (!place.section.hasChildren)
            return isEmptied ? stored(target, { kind, items: [] }) : untouched(target);
        const before = isList(target.initial) ? target.initial.items : [];
        return stored(target, { kind, items: this.#bindElements(type, place, before) });
    }
    #bindElements(type, place, before) {
        const items = new Map();
        for (const [index, item] of before.entries())
            items.set(identity(type, item, index), item);
        const elements = [];
        for (const section of place.section.children) {
            const name = new source_value/* Value */.WT(section.name);
            const inner = { section, path: place.path, key: `${place.key}:${section.key}` };
            const { outcome, failures } = this.#element(type, inner);
            const item = { key: name, value: outcome.value };
            const id = identity(type, item, items.size);
            const dropped = droppedBecause(outcome, failures, type.kind === 'set' && items.has(id));
            if (dropped === null)
                items.set(id, item);
            elements.push({ name, variables: section.variables(), dropped });
        }
        this.#report.lists.push({ key: place.key, kind: type.kind, elements });
        return [...items.values()];
    }
    #element(type, place) {
        const outside = this.#failures;
        const failures = [];
        this.#failures = failures;
        this.#depth += 1;
        const target = { initial: null, isReadOnly: false, isElement: true };
        const outcome = this.#instance(type.element, place, target);
        this.#depth -= 1;
        this.#failures = outside;
        return { outcome, failures };
    }
    #textOnSection({ section, key }, kind, effect) {
        const text = section.text;
        const variables = text?.entries.flatMap(({ variable }) => (variable === null ? [] : [variable])) ?? [];
        if (variables.length > 0)
            this.#report.sectionTexts.push({ key, variables, kind, effect });
        return text?.text != null && !text.text.isEmpty;
    }
    #noteBelow({ section, key }, effect) {
        if (!section.hasChildren)
            return;
        const own = new Set(section.text?.entries.map(({ variable }) => variable));
        const variables = section.variables().filter((variable) => !own.has(variable));
        if (variables.length > 0)
            this.#report.below.push({ key, variables, effect });
    }
    #failure() {
        return this.#depth > 0 ? 'drops-element' : 'fails';
    }
}
function below(place, section, name) {
    return {
        section,
        path: propertyPath(place.path, name),
        key: `${place.key}:${section.key}`,
    };
}
function untouched({ initial }) {
    return { value: initial, isNew: false };
}
function stored(target, value) {
    return target.isReadOnly ? untouched(target) : { value, isNew: true };
}
function isList(value) {
    return value !== null && !(value instanceof source_value/* Value */.WT) && !(value instanceof DotnetObject);
}
function identity({ kind }, { key, value }, index) {
    if (kind === 'dictionary')
        return `key ${(0,source_value/* reveal */._c)(key)}`;
    return kind === 'set' && value instanceof source_value/* Value */.WT ? `text ${(0,source_value/* reveal */._c)(value)}` : `index ${index}`;
}
function droppedBecause({ isNew }, failures, isDuplicate) {
    if (failures.length > 0)
        return { kind: 'rejected', failures };
    if (!isNew)
        return { kind: 'text-on-object' };
    return isDuplicate ? { kind: 'duplicate' } : null;
}
function zeroOf({ type, values }) {
    switch (type) {
        case 'bool':
            return new source_value/* Value */.WT('false');
        case 'guid':
            return new source_value/* Value */.WT('00000000-0000-0000-0000-000000000000');
        case 'timespan':
            return new source_value/* Value */.WT('00:00:00');
        case 'datetime':
            return new source_value/* Value */.WT('0001-01-01T00:00:00.0000000');
        case 'enum':
            return new source_value/* Value */.WT(values?.[0] ?? '0');
        case 'string':
        case 'uri':
            return null;
        default:
            return new source_value/* Value */.WT('0');
    }
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/configuration.js

function provider(entries, hidesEmpty = false) {
    const root = node('');
    for (const entry of entries) {
        const found = nodeOf(root, entry.name);
        found.text = entry.text;
        found.entries ??= [];
        found.entries.push(entry);
    }
    return { root, hidesEmpty };
}
function fileProvider(texts) {
    const root = node('');
    for (const { name, text } of texts)
        nodeOf(root, (0,dotnet_key/* normalize */.S8)(name)).text = text;
    return { root, hidesEmpty: false };
}
function nodeOf(root, name) {
    let parent = root;
    for (const segment of name.split(':')) {
        const key = (0,dotnet_key/* foldCase */.SP)(segment);
        let child = parent.children.get(key);
        if (child === undefined) {
            child = node(segment);
            parent.children.set(key, child);
        }
        parent = child;
    }
    return parent;
}
function node(name) {
    return { name, children: new Map(), entries: null, text: undefined };
}
class Section {
    name;
    key;
    #held;
    constructor(key, held) {
        this.key = key;
        this.name = held[0]?.node.name ?? '';
        this.#held = held;
    }
    static root(providers) {
        return new Section('', providers.map(({ root, hidesEmpty }) => ({ node: root, hidesEmpty })));
    }
    child(key) {
        const held = [];
        for (const { node: parent, hidesEmpty } of this.#held) {
            const found = parent.children.get(key);
            if (found !== undefined)
                held.push({ node: found, hidesEmpty });
        }
        return new Section(key, held);
    }
    at(key) {
        return key.split(':').reduce((section, each) => section.child(each), this);
    }
    get isAbsent() {
        return this.#held.length === 0;
    }
    get hasChildren() {
        return this.#held.some(({ node: each }) => each.children.size > 0);
    }
    get text() {
        for (const { node: each, hidesEmpty } of this.#held) {
            if (each.text === undefined || (hidesEmpty && each.text?.isEmpty))
                continue;
            return { text: each.text, entries: each.entries ?? [] };
        }
        return undefined;
    }
    get children() {
        const keys = new Set();
        for (const { node: each } of this.#held)
            for (const key of each.children.keys())
                keys.add(key);
        return sortKeys([...keys]).map((key) => this.child(key));
    }
    variables() {
        const found = [];
        const open = this.#held.map(({ node: each }) => each);
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            for (const { variable } of next.entries ?? [])
                if (variable !== null)
                    found.push(variable);
            for (const child of next.children.values())
                open.push(child);
        }
        return found;
    }
}
function sortKeys(keys) {
    if (keys.length < 2)
        return keys;
    const indexed = keys.map((key) => ({ key, index: indexOf(key) }));
    return indexed.sort(compareKeys).map(({ key }) => key);
}
function compareKeys({ key: left, index: one }, { key: right, index: other }) {
    if (left === '' || right === '')
        return left === right ? 0 : left === '' ? -1 : 1;
    if (one !== null && other !== null)
        return one - other;
    if (one !== null || other !== null)
        return one === null ? 1 : -1;
    return left < right ? -1 : left > right ? 1 : 0;
}
function indexOf(key) {
    const [, sign, digits] = /^[\t-\r ]*([+-]?)0*([0-9]{1,10})[\t-\r ]*$/.exec(key) ?? [];
    if (digits === undefined)
        return null;
    const number = sign === '-' ? -Number(digits) : Number(digits);
    return number === (number | 0) ? number : null;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/environment.js


const connectionStringPrefixes = new Map([
    ['MYSQLCONNSTR_', 'MySql.Data.MySqlClient'],
    ['SQLAZURECONNSTR_', 'System.Data.SqlClient'],
    ['SQLCONNSTR_', 'System.Data.SqlClient'],
    ['CUSTOMCONNSTR_', null],
    ['POSTGRESQLCONNSTR_', 'Npgsql'],
    ['APIHUBCONNSTR_', null],
    ['DOCDBCONNSTR_', null],
    ['EVENTHUBCONNSTR_', null],
    ['NOTIFICATIONHUBCONNSTR_', null],
    ['REDISCACHECONNSTR_', null],
    ['SERVICEBUSCONNSTR_', null],
]);
const connectionString = new RegExp(`^(?:${[...connectionStringPrefixes.keys()].join('|')})`, 'i');
const hostPrefix = /^(?:ASPNETCORE|DOTNET)_/i;
function readEnvironment(variables) {
    const plain = [];
    const host = { ASPNETCORE_: [], DOTNET_: [] };
    const prefixed = [];
    for (const variable of variables) {
        const written = (0,source_value/* reveal */._c)(variable.name);
        const prefix = connectionString.exec(written)?.[0];
        if (prefix !== undefined) {
            const name = `ConnectionStrings:${(0,dotnet_key/* normalize */.S8)(written.slice(prefix.length))}`;
            plain.push({ name, text: variable.value, variable });
            const provider = connectionStringPrefixes.get((0,dotnet_key/* foldCase */.SP)(prefix)) ?? null;
            if (provider !== null)
                plain.push({ name: `${name}_ProviderName`, text: new source_value/* Value */.WT(provider), variable: null });
            prefixed.push({ variable, kind: 'connection-string', key: (0,dotnet_key/* settingKey */.iT)(name) });
            continue;
        }
        const name = (0,dotnet_key/* normalize */.S8)(written);
        plain.push({ name, text: variable.value, variable });
        const marker = hostPrefix.exec(name)?.[0];
        if (marker === undefined)
            continue;
        const rest = name.slice(marker.length);
        host[(0,dotnet_key/* foldCase */.SP)(marker) === 'DOTNET_' ? 'DOTNET_' : 'ASPNETCORE_'].push({
            name: rest,
            text: variable.value,
            variable,
        });
        prefixed.push({ variable, kind: 'host', key: (0,dotnet_key/* settingKey */.iT)(rest) });
    }
    return { variables: plain, aspNetCore: host.ASPNETCORE_, dotnet: host.DOTNET_, prefixed };
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/address.js



const invalidUrl = (0,printable/* word */.V)("Invalid url: 'VALUE'");
const noScheme = (0,printable/* word */.V)("Unrecognized scheme in server address 'VALUE'. Only 'http://' and 'https://' are supported.");
const pathBase = (0,printable/* word */.V)('A path base can only be configured using IApplicationBuilder.UsePathBase().');
const noCertificate = (0,printable/* word */.V)('Unable to configure HTTPS endpoint. No server certificate was specified, and the default developer certificate could not be found or is out of date.');
const badPort = (0,printable/* word */.V)("Specified argument was out of the range of valid values. (Parameter 'port')");
const address_invalidOperation = (0,printable/* word */.V)('System.InvalidOperationException');
function splitUrls(urls) {
    return (0,source_value/* reveal */._c)(urls)
        .split(';')
        .filter((address) => address !== '')
        .map((address) => new source_value/* Value */.WT(address));
}
function addressFailure(address, hasCertificate) {
    const text = (0,source_value/* reveal */._c)(address);
    const schemeEnd = text.indexOf('://');
    const rest = text.slice(schemeEnd + 3);
    const isSocket = rest.startsWith('unix:/');
    const hostEnd = isSocket ? -1 : rest.indexOf('/');
    const authority = hostEnd === -1 ? rest : rest.slice(0, hostEnd);
    const path = hostEnd === -1 ? '' : rest.slice(hostEnd).replace(/\/$/, '');
    const colon = isSocket ? -1 : authority.lastIndexOf(':');
    const host = colon === -1 ? authority : authority.slice(0, colon);
    const scheme = text.slice(0, Math.max(schemeEnd, 0)).toLowerCase();
    if (schemeEnd === -1 || host === '')
        return failure('not-an-address', withValue((0,printable/* word */.V)('System.FormatException'), invalidUrl, address));
    if (scheme !== 'http' && scheme !== 'https')
        return failure('unknown-scheme', withValue(address_invalidOperation, noScheme, address));
    if (path !== '')
        return failure('path', plain(address_invalidOperation, pathBase));
    if (colon !== -1 && !isPort(authority.slice(colon + 1)))
        return failure('bad-port', plain((0,printable/* word */.V)('System.ArgumentOutOfRangeException'), badPort));
    if (scheme === 'https' && !hasCertificate)
        return failure('no-certificate', plain(address_invalidOperation, noCertificate));
    return null;
}
function isPort(text) {
    if (text.endsWith(']'))
        return true;
    return /^[\t-\r ]*\+?[0-9]{1,10}[\t-\r ]*$/.test(text) && Number(text) <= 65_535;
}
function failure(fault, exception) {
    return { fault, exception };
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/kestrel.js






const keys = {
    urls: (0,dotnet_key/* settingKey */.iT)('urls'),
    endpoints: (0,dotnet_key/* settingKey */.iT)('Kestrel__Endpoints'),
    defaultCertificate: (0,dotnet_key/* settingKey */.iT)('Kestrel__Certificates__Default'),
    url: (0,dotnet_key/* settingKey */.iT)('Url'),
    certificate: (0,dotnet_key/* settingKey */.iT)('Certificate'),
    path: (0,dotnet_key/* settingKey */.iT)('Path'),
};
function listenFailures(configuration, exists) {
    const byDefault = configuration.at(keys.defaultCertificate);
    const certificates = certificateFailures(byDefault, exists);
    const hasDefault = !byDefault.isAbsent;
    const endpoints = configuration.at(keys.endpoints).children;
    if (endpoints.length > 0)
        return [...certificates, ...endpoints.flatMap((each) => endpointFailures(each, hasDefault, exists))];
    const urls = configuration.child(keys.urls).text;
    if (urls === undefined)
        return certificates;
    const failures = failuresOf(urls, keys.urls, (value) => firstAddressFailure(value, hasDefault));
    return [...certificates, ...failures];
}
function firstAddressFailure(urls, hasCertificate) {
    for (const address of splitUrls(urls)) {
        const failure = addressFailure(address, hasCertificate);
        if (failure !== null)
            return failure;
    }
    return null;
}
function endpointFailures(endpoint, hasDefault, exists) {
    const certificate = endpoint.child(keys.certificate);
    const failures = certificateFailures(certificate, exists);
    const url = endpoint.child(keys.url).text;
    if (url?.text == null || url.text.isEmpty)
        return [...failures, missingUrl(endpoint)];
    const hasCertificate = hasDefault || !certificate.isAbsent;
    return [...failures, ...failuresOf(url, keys.endpoints, (value) => addressFailure(value, hasCertificate))];
}
function missingUrl(endpoint) {
    const exception = withValue((0,printable/* word */.V)('System.InvalidOperationException'), (0,printable/* word */.V)("The endpoint VALUE is missing the required 'Url' parameter."), new source_value/* Value */.WT(endpoint.name));
    return { key: keys.endpoints, fault: 'no-url', variables: endpoint.variables(), isRandom: false, exception };
}
function certificateFailures(certificate, exists) {
    const text = certificate.child(keys.path).text;
    if (text === undefined)
        return [];
    return failuresOf(text, keys.endpoints, (path) => {
        if (path.isEmpty || exists(path) !== false)
            return null;
        return { fault: 'no-file', exception: missingFile(path, exists) };
    });
}
function missingFile(path, exists) {
    const folder = (0,source_value/* reveal */._c)(path).replace(/\/[^/]*$/, '');
    if (folder !== '' && exists(new source_value/* Value */.WT(folder)) === false)
        return withValue((0,printable/* word */.V)('System.IO.DirectoryNotFoundException'), (0,printable/* word */.V)("Could not find a part of the path 'VALUE'."), path);
    return withValue((0,printable/* word */.V)('System.IO.FileNotFoundException'), (0,printable/* word */.V)("Could not find file 'VALUE'."), path);
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/logging.js





const logging_bool = { kind: 'scalar', type: 'bool', nullable: false, clrName: clrNames.bool };
const logging_int = { kind: 'scalar', type: 'int', nullable: false, clrName: clrNames.int };
const logLevel = {
    kind: 'scalar',
    type: 'enum',
    nullable: false,
    values: ['Trace', 'Debug', 'Information', 'Warning', 'Error', 'Critical', 'None'],
    clrName: (0,printable/* word */.V)('Microsoft.Extensions.Logging.LogLevel'),
};
const queueMode = {
    kind: 'scalar',
    type: 'enum',
    nullable: false,
    values: ['Wait', 'DropWrite'],
    clrName: (0,printable/* word */.V)('Microsoft.Extensions.Logging.Console.ConsoleLoggerQueueFullMode'),
};
const colors = {
    kind: 'scalar',
    type: 'enum',
    nullable: false,
    values: ['Default', 'Enabled', 'Disabled'],
    clrName: (0,printable/* word */.V)('Microsoft.Extensions.Logging.Console.LoggerColorBehavior'),
};
const consoleOptions = [
    [(0,printable/* word */.V)('DisableColors'), logging_bool],
    [(0,printable/* word */.V)('IncludeScopes'), logging_bool],
    [(0,printable/* word */.V)('LogToStandardErrorThreshold'), logLevel],
    [(0,printable/* word */.V)('MaxQueueLength'), logging_int],
    [(0,printable/* word */.V)('QueueFullMode'), queueMode],
    [(0,printable/* word */.V)('UseUtcTimestamp'), logging_bool],
];
const formatterOptions = [
    [(0,printable/* word */.V)('IncludeScopes'), logging_bool],
    [(0,printable/* word */.V)('UseUtcTimestamp'), logging_bool],
    [(0,printable/* word */.V)('ColorBehavior'), colors],
    [(0,printable/* word */.V)('SingleLine'), logging_bool],
];
const logging_keys = {
    logging: (0,dotnet_key/* settingKey */.iT)('Logging'),
    logLevel: (0,dotnet_key/* settingKey */.iT)('LogLevel'),
    console: (0,dotnet_key/* settingKey */.iT)('Console'),
    formatterOptions: (0,dotnet_key/* settingKey */.iT)('FormatterOptions'),
};
function loggingFailures(configuration) {
    const logging = configuration.child(logging_keys.logging);
    const levels = logging.children.flatMap((section) => section.key === logging_keys.logLevel ? textsBelow(section) : textsBelow(section.child(logging_keys.logLevel)));
    const ofConsole = logging.child(logging_keys.console);
    return [
        ...levels.flatMap((text) => failuresOf(text, logging_keys.logging, (value) => {
            if (value.isEmpty || (0,bind/* bind */.o)(value, logLevel).kind === 'bound')
                return null;
            const sentence = (0,printable/* word */.V)("Configuration value 'VALUE' is not supported.");
            return {
                fault: 'not-a-log-level',
                exception: withValue((0,printable/* word */.V)('System.InvalidOperationException'), sentence, value),
            };
        })),
        ...parsedOptions(ofConsole, consoleOptions),
        ...parsedOptions(ofConsole.child(logging_keys.formatterOptions), formatterOptions),
    ];
}
function parsedOptions(section, options) {
    return options.flatMap(([name, type]) => valueFailures(section.child((0,dotnet_key/* settingKey */.iT)(name)), type, name, (0,dotnet_key/* settingKey */.iT)(`Logging__Console__${name}`)));
}
function textsBelow(section) {
    const found = [];
    const open = [...section.children];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.text !== undefined)
            found.push(next.text);
        open.push(...next.children);
    }
    return found;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/start.js











const stages = (/* unused pure expression or super */ null && ([
    'runtime',
    'host',
    'OpenTelemetry',
    'GlobalSettings',
    'FileLogging',
    'start',
    'AdminSettings',
]));
const start_keys = {
    globalSettings: (0,dotnet_key/* settingKey */.iT)('GlobalSettings'),
    adminSettings: (0,dotnet_key/* settingKey */.iT)('AdminSettings'),
    environment: (0,dotnet_key/* settingKey */.iT)('environment'),
    captureStartupErrors: (0,dotnet_key/* settingKey */.iT)('captureStartupErrors'),
    pathFormat: (0,dotnet_key/* settingKey */.iT)('Logging__PathFormat'),
};
const switches = [
    (0,printable/* word */.V)('globalSettings:selfHosted'),
    (0,printable/* word */.V)('OpenTelemetry:Enabled'),
    (0,printable/* word */.V)('OpenTelemetry:Metrics:Enabled'),
    (0,printable/* word */.V)('OpenTelemetry:Tracing:Enabled'),
    (0,printable/* word */.V)('OTEL_DEBUGGING'),
];
function startService(variables, schema, service, { exists = () => undefined } = {}) {
    const prepared = 'plain' in variables ? variables : prepareEnvironment(variables);
    const { host } = prepared;
    const environmentName = textOf(host.child(start_keys.environment).text?.text) ?? 'Production';
    const configuration = configurationOf(prepared, schema, service, environmentName);
    const report = emptyReport();
    const { failures, add } = collect();
    add('runtime', runtimeFailures(prepared.given, exists));
    add('host', [...contentRootFailures(host, exists), ...loggingFailures(configuration)]);
    for (const each of switches)
        add('OpenTelemetry', switchFailures(configuration, each));
    const section = configuration.child(start_keys.globalSettings);
    const globalSettings = new DotnetObject(schema.globalSettings);
    new Binder(report).bind(globalSettings, section, (0,printable/* word */.V)('GlobalSettings'));
    if (!capturesErrors(host))
        add('GlobalSettings', report.failures);
    const fileLogging = new DotnetObject(schema.fileLogging);
    const pathFormat = configuration.at(start_keys.pathFormat).text?.text;
    if ((0,dotnet_key/* foldCase */.SP)(environmentName) !== 'DEVELOPMENT' && (pathFormat == null || pathFormat.isEmpty)) {
        const own = emptyReport();
        new Binder(own).bind(fileLogging, section, (0,printable/* word */.V)('GlobalSettings'));
        add('FileLogging', own.failures);
        merge(report, own, schema);
    }
    add('start', listenFailures(configuration, exists));
    const adminSettings = new DotnetObject(schema.adminSettings);
    if (service === null || service === 'Admin') {
        const own = emptyReport();
        new Binder(own).bind(adminSettings, configuration.child(start_keys.adminSettings), (0,printable/* word */.V)('AdminSettings'));
        add('AdminSettings', own.failures);
        append(report, own);
    }
    return {
        service,
        failures,
        report,
        globalSettings,
        adminSettings,
        fileLogging,
        configuration,
        environmentName,
        readsSelfHostedFile: prepared.readsSelfHostedFile,
    };
}
function collect() {
    const failures = [];
    const met = new Map();
    const add = (stage, found) => {
        for (const failure of found) {
            const variables = met.get(failure.key) ?? new Set();
            met.set(failure.key, variables);
            if (variables.has(failure.variables[0]))
                continue;
            variables.add(failure.variables[0]);
            failures.push({ ...failure, stage });
        }
    };
    return { failures, add };
}
function prepareEnvironment(given) {
    const environment = readEnvironment(given);
    const aspNetCore = provider(environment.aspNetCore, true);
    const dotnet = provider(environment.dotnet);
    return {
        given,
        plain: provider(environment.variables),
        aspNetCore,
        dotnet: { ...dotnet, hidesEmpty: true },
        host: Section.root([aspNetCore, dotnet]),
        prefixed: environment.prefixed,
        readsSelfHostedFile: isSelfHostedByName(given),
    };
}
function configurationOf({ plain, aspNetCore, dotnet, readsSelfHostedFile }, schema, service, environmentName) {
    const files = [
        ...(readsSelfHostedFile ? ['appsettings.SelfHosted.json'] : []),
        `appsettings.${environmentName}.json`,
        'appsettings.json',
    ];
    const providers = service === null ? [] : files.map((file) => fileProvider(schema.appsettings(service, file)));
    return Section.root([plain, ...providers, aspNetCore, dotnet]);
}
function isSelfHostedByName(variables) {
    const last = variables.findLast(({ name }) => name.is('globalSettings__selfHosted'));
    return last !== undefined && (0,dotnet_key/* foldCase */.SP)((0,source_value/* reveal */._c)(last.value)) === 'TRUE';
}
function capturesErrors(host) {
    const text = textOf(host.child(start_keys.captureStartupErrors).text?.text);
    return text !== null && (text === '1' || (0,dotnet_key/* foldCase */.SP)(text) === 'TRUE');
}
function textOf(value) {
    return value == null ? null : (0,source_value/* reveal */._c)(value);
}
function merge(report, other, schema) {
    const known = new Set(schema.globalSettings.properties.map(({ key }) => `GLOBALSETTINGS:${key}`));
    report.scalars.push(...other.scalars.filter(({ key }) => !known.has(key)));
    report.below.push(...other.below.filter(({ key }) => !known.has(key)));
}
function append(report, other) {
    report.scalars.push(...other.scalars);
    report.below.push(...other.below);
    report.sectionTexts.push(...other.sectionTexts);
    report.lists.push(...other.lists);
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/reading.js





function readDotnet(variables, schema, options = {}) {
    const prepared = prepareEnvironment(variables);
    const starts = new Map(serviceNames.map((service) => [service, startService(prepared, schema, service, options)]));
    const reports = [...starts.values()].map(({ report }) => report);
    const [first] = starts.values();
    const selfHosted = first?.globalSettings.at([(0,dotnet_key/* settingKey */.iT)('SelfHosted')]);
    const invariant = variables.findLast(({ name }) => name.is('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'));
    return {
        settings: reading_settingsOf(reports),
        lists: new Map(reports.flatMap(({ lists }) => lists.map((list) => [list.key, list]))),
        sectionTexts: uniqueByKey(reports.flatMap(({ sectionTexts }) => sectionTexts)),
        below: belowOf(starts),
        duplicates: duplicatesOf(variables),
        prefixed: prepared.prefixed,
        notBound: notBound(variables, reports),
        selfHosted: {
            isSet: selfHosted instanceof source_value/* Value */.WT && selfHosted.is('true'),
            readsFile: prepared.readsSelfHostedFile,
        },
        environmentName: first?.environmentName ?? 'Production',
        isInvariant: isInvariant(invariant?.value ?? null),
        failures: reading_failuresOf(starts),
        starts,
    };
}
function reading_settingsOf(reports) {
    const settings = new Map();
    for (const { scalars } of reports)
        for (const scalar of scalars) {
            const binding = scalar.candidates.at(-1)?.binding;
            if (binding !== undefined && !settings.has(scalar.key))
                settings.set(scalar.key, { ...scalar, binding });
        }
    return settings;
}
function uniqueByKey(items) {
    return [...new Map(items.map((item) => [item.key, item])).values()];
}
function belowOf(starts) {
    const byKey = new Map();
    for (const [service, { report }] of starts)
        for (const { key, variables, effect } of report.below) {
            const known = byKey.get(key);
            if (known === undefined)
                byKey.set(key, { variables, effects: new Map([[service, effect]]) });
            else
                known.effects.set(service, effect);
        }
    return [...byKey].map(([key, names]) => ({ key, ...names }));
}
function duplicatesOf(variables) {
    const groups = new Map();
    for (const variable of variables) {
        const name = (0,source_value/* reveal */._c)(variable.name);
        const key = (0,dotnet_key/* settingKey */.iT)(name);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, new Map([[name, variable]]));
        else {
            group.delete(name);
            group.set(name, variable);
        }
    }
    return [...groups].flatMap(([key, group]) => {
        const [first, ...rest] = group.values();
        if (first === undefined || rest.length === 0)
            return [];
        const areEqual = rest.every(({ value }) => value.equals(first.value));
        return [{ key, variables: [first, ...rest], areEqual }];
    });
}
const roots = /^(?:GLOBALSETTINGS|ADMINSETTINGS):/;
function notBound(variables, reports) {
    const bound = new Set();
    for (const report of reports)
        for (const variable of readBy(report))
            bound.add(variable);
    return variables.filter((variable) => roots.test((0,dotnet_key/* settingKey */.iT)((0,source_value/* reveal */._c)(variable.name))) && !bound.has(variable));
}
function* readBy({ scalars, below, sectionTexts }) {
    for (const { candidates } of scalars)
        for (const { variable } of candidates)
            yield variable;
    for (const { variables } of below)
        yield* variables;
    for (const { variables } of sectionTexts)
        yield* variables;
}
function reading_failuresOf(starts) {
    const found = new Map();
    for (const [service, { failures }] of starts)
        for (const failure of failures) {
            const id = `${failure.stage} ${failure.key} ${failure.fault}`;
            const same = found.get(id) ?? new Map();
            found.set(id, same);
            const known = same.get(failure.variables[0]);
            if (known === undefined)
                same.set(failure.variables[0], { ...failure, services: [service] });
            else
                known.services.push(service);
        }
    const merged = [...found.values()].flatMap((same) => [...same.values()]);
    return merged.map((failure) => ({
        ...failure,
        ends: failure.stage === 'AdminSettings' ? [] : failure.services,
    }));
}

// EXTERNAL MODULE: ../../lib/src/readers/lite/looks-like-lite.js
var looks_like_lite = __nccwpck_require__(4981);
// EXTERNAL MODULE: ../../lib/src/readers/setup/after-update.js + 4 modules
var after_update = __nccwpck_require__(8009);
// EXTERNAL MODULE: ../../lib/src/readers/setup/defaults.js
var defaults = __nccwpck_require__(7173);
// EXTERNAL MODULE: ../../lib/src/readers/setup/read-setup.js + 1 modules
var read_setup = __nccwpck_require__(2733);
// EXTERNAL MODULE: ../../lib/src/readers/setup/update.js
var update = __nccwpck_require__(6418);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
;// CONCATENATED MODULE: ../../lib/src/readers/template/expressions.js

const marks = [
    { open: '${{', close: '}}', control: false },
    { open: '{{{', close: '}}}', control: false },
    {
        open: '{{',
        close: '}}',
        control: /^[-~]?\s*(?:[#/^!>&]|(?:if|else|end|with|range|define|template|block|break|continue)\b|\$\w+\s*:?=|\/\*)/,
    },
    { open: '{%', close: '%}', control: true },
    { open: '{#', close: '#}', control: true },
    { open: '<%', close: '%>', control: /^[^=]/ },
    { open: '[[', close: ']]', control: /^[-~]?\s*(?:if|else|end|with|range)\b/, counts: /^[^[\]]+$/ },
    {
        open: '%{',
        close: '}',
        control: true,
        counts: /^~?\s*(?:if|else|endif|for|endfor)\b/,
    },
    { open: '#{', close: '}', control: /^\/?(?:if|unless|each|else)\b/ },
];
const opening = /\$\{\{?|\{\{\{?|\{%|\{#|<%|\[\[|%\{|#\{/g;
class Next {
    #text;
    #known = new Map();
    constructor(text) {
        this.#text = text;
    }
    at(what, from) {
        const known = this.#known.get(what);
        if (known !== undefined && known >= from)
            return known;
        const found = this.#text.indexOf(what, from);
        const place = found === -1 ? this.#text.length : found;
        this.#known.set(what, place);
        return place;
    }
}
function findExpressions(text, isTemplate, terraform) {
    const found = [];
    const next = new Next(text);
    const closing = (0,lazy/* once */.O)(() => closingBraces(text));
    let end = 0;
    for (const { 0: mark, index } of text.matchAll(opening)) {
        if (index < end)
            continue;
        const expression = mark === '${'
            ? terraformAt(text, index, closing(), terraform)
            : expressionAt(text, index, mark, next, isTemplate);
        if (expression === null)
            continue;
        found.push(expression);
        end = expression.end;
    }
    return found;
}
function expressionAt(text, start, mark, next, isTemplate) {
    const kind = marks.find(({ open }) => open === mark);
    if (kind === undefined || isEscaped(text, start))
        return null;
    const { open, close, control, counts } = kind;
    const inner = start + open.length;
    const at = next.at(close, inner);
    if (at === text.length)
        return null;
    const mayGoOn = isTemplate || beginsLine(text, start);
    if (!(mayGoOn && close !== '}') && next.at('\n', start) < at)
        return null;
    const said = text.slice(inner, Math.min(at, inner + longestKeyword));
    if (counts !== undefined && !counts.test(text.slice(inner, at)))
        return null;
    if (at === inner && close === '}')
        return null;
    const steers = typeof control === 'boolean' ? control : control.test(said);
    const hash = open === '#{' && text[at + 1] === '#' ? 1 : 0;
    return { start, end: at + close.length + hash, kind: steers ? 'control' : 'output' };
}
const longestKeyword = 200;
function terraformAt(text, start, closing, counts) {
    const close = closing.get(start + 1);
    if (close === undefined || isEscaped(text, start))
        return null;
    if (ofCompose.test(text.slice(start + 2, Math.min(close + 1, start + longestKeyword))))
        return null;
    const span = { start, end: close + 1 };
    return counts(span) ? { ...span, kind: 'output' } : null;
}
const ofCompose = /^[A-Za-z_]\w*(?:\}|:?[-+?])/;
function isEscaped(text, start) {
    if (text[start] !== '$')
        return false;
    let dollars = 0;
    while (text[start - 1 - dollars] === '$')
        dollars += 1;
    return dollars % 2 === 1;
}
function beginsLine(text, start) {
    let at = start - 1;
    while (text[at] === ' ' || text[at] === '\t')
        at -= 1;
    return at < 0 || text[at] === '\n';
}
function closingBraces(text) {
    const closings = new Map();
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x0a)
            open.length = 0;
        else if (code === 0x7b)
            open.push(at);
        else if (code === 0x7d) {
            const opener = open.pop();
            if (opener !== undefined)
                closings.set(opener, at);
        }
    }
    return closings;
}

;// CONCATENATED MODULE: ../../lib/src/readers/template/read-template.js


function readTemplate(text, isNamed) {
    const raw = (0,source_text/* rawText */.i)(text);
    if (!isNamed && !mayHoldExpressions.test(raw)) {
        return { isTemplate: false, text, controls: none, inNames: none, bringsSettings: false };
    }
    const first = new Lines(raw, findExpressions(raw, isNamed, (span) => isNamed || isOfTerraform(raw, span)));
    const isTemplate = isNamed || first.isEvidence;
    const lines = isTemplate && !isNamed
        ? new Lines(raw, findExpressions(raw, true, () => true))
        : first;
    if (lines.isUntouched)
        return { isTemplate, text, controls: none, inNames: none, bringsSettings: false };
    return {
        isTemplate,
        text: new source_text/* SourceText */.D(lines.masked(), text),
        controls: lines.controls,
        inNames: lines.inNames,
        bringsSettings: lines.bringsSettings,
    };
}
const none = [];
const mayHoldExpressions = /\{[{%#]|<%|\[\[|[%#$]\{|^[ \t]*[%@$_]|^\w+[%@$]|____/m;
function isOfTerraform(raw, { start, end }) {
    if (!/^\$\{\s*[A-Za-z_][\w-]*\s*(?:[.([]|\?\s)/.test(raw.slice(start, Math.min(end, start + 200))))
        return false;
    const near = raw.slice(Math.max(0, start - longestName), start);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const isWhole = /[=:][ \t]*["']?$/.test(before) && /^["']?[ \t\r]*(?:\n|$|#)/.test(raw.slice(end, end + 100));
    return isWhole || !/(?:password|secret|key|token|connectionstring)\w*[ \t]*=/i.test(before);
}
const longestName = 300;
class Lines {
    controls = [];
    inNames = [];
    isEvidence = false;
    bringsSettings = false;
    #raw;
    #filled = [];
    constructor(raw, expressions) {
        this.#raw = raw;
        for (let at = 0; at < expressions.length;) {
            const last = this.#lastOfLine(expressions, at);
            this.#line(expressions.slice(at, last + 1));
            at = last + 1;
        }
        if (/^[ \t]*[%@$_]|^\w+[%@$]|____/m.test(raw))
            this.#references();
        this.controls.sort((one, other) => one.start - other.start);
        this.inNames.sort((one, other) => one.start - other.start);
        this.#filled.sort((one, other) => one.span.start - other.span.start);
    }
    get isUntouched() {
        return this.#filled.length === 0;
    }
    masked() {
        const parts = [];
        let at = 0;
        for (const { span, with: filler } of this.#filled) {
            if (span.start < at)
                continue;
            parts.push(this.#raw.slice(at, span.start), filler.repeat(span.end - span.start));
            at = span.end;
        }
        return parts.join('') + this.#raw.slice(at);
    }
    #lastOfLine(expressions, first) {
        let last = first;
        for (; last + 1 < expressions.length; last += 1) {
            const [one, other] = [expressions[last], expressions[last + 1]];
            if (one === undefined || other === undefined || this.#hasLineFeed(one.end, other.start))
                break;
        }
        return last;
    }
    #hasLineFeed(start, end) {
        return this.#raw.slice(start, end).includes('\n');
    }
    #line(expressions) {
        const first = expressions[0];
        const last = expressions.at(-1);
        if (first === undefined || last === undefined)
            return;
        const begin = this.#raw.lastIndexOf('\n', first.start - 1) + 1;
        const feed = this.#raw.indexOf('\n', last.end);
        const end = feed === -1 ? this.#raw.length : feed;
        const between = [first.start, ...expressions.map((each) => each.end)].map((start, index) => {
            const from = index === 0 ? begin : start;
            return this.#raw.slice(from, index === 0 ? first.start : (expressions[index]?.start ?? end));
        });
        if (/^[ \t]*#/.test(between[0] ?? ''))
            return;
        if (between.every((piece) => /^[ \t\r]*$/.test(piece)))
            this.#whole(expressions);
        else
            this.#within(expressions, between);
    }
    #whole(expressions) {
        this.isEvidence = true;
        for (const { start, end, kind } of expressions) {
            this.#drop({ start, end });
            const said = this.#raw.slice(start, Math.min(end, start + 60));
            if (kind === 'output'
                ? !/\bcomment\b/.test(said)
                : /\b(?:include|import|template|render)\b|^\{\{[-~]?\s*>/.test(said))
                this.bringsSettings = true;
        }
    }
    #within(expressions, between) {
        const before = new Beginning();
        expressions.forEach(({ start, end, kind }, index) => {
            before.add(between[index] ?? '');
            const isLast = index === expressions.length - 1;
            const endsLine = isLast && /^[ \t\r]*$/.test(between[index + 1] ?? '');
            if (kind === 'control' && (before.isBlank || endsLine)) {
                if (before.isBlank)
                    this.isEvidence = true;
                this.#drop({ start, end });
                return;
            }
            if (before.isName) {
                this.inNames.push({ start, end });
                this.isEvidence = true;
                this.bringsSettings = true;
            }
            this.#filled.push({ span: { start, end }, with: letter });
            before.add(letter);
        });
    }
    #references() {
        for (const { 0: line, index, indices } of this.#raw.matchAll(lineReference)) {
            const [start, end] = indices?.[1] ?? [index, index + line.length];
            this.#drop({ start, end });
            this.isEvidence = true;
            this.bringsSettings = true;
        }
        for (const { indices } of this.#raw.matchAll(nameReference)) {
            const [start, end] = indices?.[1] ?? indices?.[2] ?? [0, 0];
            this.#filled.push({ span: { start, end }, with: letter });
            this.inNames.push({ start, end });
            this.isEvidence = true;
            this.bringsSettings = true;
        }
    }
    #drop(span) {
        this.controls.push(span);
        this.#filled.push({ span, with: ' ' });
    }
}
class Beginning {
    isBlank = true;
    #isSeparated = false;
    #hasGap = false;
    add(piece) {
        const text = this.isBlank ? piece.replace(/^[ \t]*(?:export[ \t]+)?/, '') : piece;
        if (text === '')
            return;
        this.isBlank = false;
        this.#isSeparated ||= /[=:]/.test(text);
        this.#hasGap ||= /\s/.test(text);
    }
    get isName() {
        return !this.#isSeparated && !this.#hasGap;
    }
}
const letter = 'x';
const reference = String.raw `%[A-Za-z_][\w.-]*%|@[A-Za-z_][\w.-]*@|\$\([A-Za-z_][\w.-]*\)|\$\{[A-Za-z_]\w*\}`;
const lineReference = new RegExp(String.raw `^[ \t]*(${reference}|__[A-Z][A-Z0-9_]*__|\$[A-Z][A-Z0-9_]+)[ \t]*\r?$`, 'dgm');
const nameReference = new RegExp(String.raw `^[ \t]*(?:export[ \t]+)?(?:[A-Za-z0-9_]{0,200}?(${reference}|\$[A-Z][A-Z0-9_]+)|(?:[A-Za-z0-9_]{0,200}?__)?(__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__))[\w%@$(){}]{0,200}=`, 'dgm');

;// CONCATENATED MODULE: ../../lib/src/settings/catalogue/appsettings.json
var appsettings_namespaceObject = /*#__PURE__*/JSON.parse('{"$p":["Api","Identity","Sso","Admin","Notifications","Events","Scim"],"aq":{"appsettings.json":[{"name":"globalSettings__selfHosted","text":"False"},{"name":"globalSettings__siteName","text":"Bitwarden","services":["Api","Identity","Sso","Admin","Scim"]},{"name":"globalSettings__projectName","text":"Api","services":["Api"]},{"name":"globalSettings__stripe__apiKey","text":"SECRET","services":["Api","Identity","Sso","Admin","Scim"]},{"name":"globalSettings__sqlServer__connectionString","text":"SECRET"},{"name":"globalSettings__mail__sendGridApiKey","text":"SECRET","services":["Api","Identity","Sso","Admin","Scim"]},{"name":"globalSettings__mail__amazonConfigSetName","text":"Email","services":["Api","Identity","Sso","Admin","Scim"]},{"name":"globalSettings__mail__replyToEmail","text":"no-reply@bitwarden.com","services":["Api","Identity","Sso","Admin","Scim"]},{"name":"globalSettings__identityServer__certificateThumbprint","text":"SECRET"},{"name":"globalSettings__dataProtection__certificateThumbprint","text":"SECRET","services":["Api","Identity","Sso","Admin","Scim"]},{"name":"globalSettings__storage__connectionString","text":"SECRET"},{"name":"globalSettings__events__connectionString","text":"SECRET"},{"name":"globalSettings__attachment__connectionString","text":"SECRET","services":["Api"]},{"name":"globalSettings__send__connectionString","text":"SECRET","services":["Api","Admin"]},{"name":"globalSettings__organizationReport__connectionString","text":"SECRET","services":["Api"]},{"name":"globalSettings__serviceBus__connectionString","text":"SECRET","services":["Api","Identity","Sso","Admin","Notifications","Scim"]},{"name":"globalSettings__serviceBus__applicationCacheTopicName","text":"SECRET","services":["Api","Identity","Sso","Admin","Notifications","Scim"]},{"name":"globalSettings__yubico__clientid","text":"SECRET","services":["Api","Identity"]},{"name":"globalSettings__yubico__key","text":"SECRET","services":["Api","Identity"]},{"name":"globalSettings__duo__aKey","text":"SECRET","services":["Api","Identity"]},{"name":"globalSettings__braintree__production","text":"False","services":["Api","Identity","Scim"]},{"name":"globalSettings__braintree__merchantId","text":"SECRET","services":["Api","Identity","Scim"]},{"name":"globalSettings__braintree__publicKey","text":"SECRET","services":["Api","Identity","Scim"]},{"name":"globalSettings__braintree__privateKey","text":"SECRET","services":["Api","Identity","Scim"]},{"name":"globalSettings__importCiphersLimitation__ciphersLimit","text":"40000","services":["Api"]},{"name":"globalSettings__importCiphersLimitation__collectionRelationshipsLimit","text":"80000","services":["Api"]},{"name":"globalSettings__importCiphersLimitation__collectionsLimit","text":"2000","services":["Api"]},{"name":"globalSettings__importCiphersLimitation__foldersLimit","text":"2000","services":["Api"]},{"name":"globalSettings__importCiphersLimitation__folderRelationshipsLimit","text":"80000","services":["Api"]},{"name":"globalSettings__bitPay__production","text":"False","services":["Api","Scim"]},{"name":"globalSettings__bitPay__token","text":"SECRET","services":["Api","Scim"]},{"name":"globalSettings__bitPay__notificationUrl","text":"https://bitwarden.com/SECRET","services":["Api","Scim"]},{"name":"globalSettings__bitPay__webhookKey","text":"SECRET","services":["Api"]},{"name":"globalSettings__amazon__accessKeyId","text":"SECRET"},{"name":"globalSettings__amazon__accessKeySecret","text":"SECRET"},{"name":"globalSettings__amazon__region","text":"SECRET"},{"name":"globalSettings__distributedIpRateLimiting__enabled","text":"True","services":["Api","Identity"]},{"name":"globalSettings__distributedIpRateLimiting__maxRedisTimeoutsThreshold","text":"10","services":["Api","Identity"]},{"name":"globalSettings__distributedIpRateLimiting__slidingWindowSeconds","text":"120","services":["Api","Identity"]},{"name":"globalSettings__projectName","text":"Identity","services":["Identity"]},{"name":"globalSettings__oidcIdentityClientKey","text":"SECRET","services":["Identity","Sso"]},{"name":"globalSettings__projectName","text":"SSO","services":["Sso"]},{"name":"globalSettings__mail__smtp__host","text":"localhost","services":["Sso"]},{"name":"globalSettings__mail__smtp__port","text":"10250","services":["Sso"]},{"name":"globalSettings__sso__cacheLifetimeInSeconds","text":"30","services":["Sso"]},{"name":"globalSettings__projectName","text":"Admin","services":["Admin"]},{"name":"adminSettings__admins","text":"","services":["Admin"]},{"name":"globalSettings__projectName","text":"Notifications","services":["Notifications"]},{"name":"globalSettings__projectName","text":"Events","services":["Events"]},{"name":"globalSettings__projectName","text":"Scim","services":["Scim"]}],"appsettings.Production.json":[{"name":"globalSettings__baseServiceUri__vault","text":"https://vault.bitwarden.com"},{"name":"globalSettings__baseServiceUri__api","text":"https://api.bitwarden.com"},{"name":"globalSettings__baseServiceUri__identity","text":"https://identity.bitwarden.com"},{"name":"globalSettings__baseServiceUri__admin","text":"https://admin.bitwarden.com"},{"name":"globalSettings__baseServiceUri__notifications","text":"https://notifications.bitwarden.com"},{"name":"globalSettings__baseServiceUri__sso","text":"https://sso.bitwarden.com"},{"name":"globalSettings__baseServiceUri__fillAssistRules","text":"https://github.com/bitwarden/map-the-web/releases/latest/download","services":["Api"]},{"name":"globalSettings__baseServiceUri__internalNotifications","text":"https://notifications.bitwarden.com"},{"name":"globalSettings__baseServiceUri__internalAdmin","text":"https://admin.bitwarden.com"},{"name":"globalSettings__baseServiceUri__internalIdentity","text":"https://identity.bitwarden.com"},{"name":"globalSettings__baseServiceUri__internalApi","text":"https://api.bitwarden.com"},{"name":"globalSettings__baseServiceUri__internalVault","text":"https://vault.bitwarden.com"},{"name":"globalSettings__baseServiceUri__internalSso","text":"https://sso.bitwarden.com"},{"name":"globalSettings__baseServiceUri__internalScim","text":"https://scim.bitwarden.com"},{"name":"globalSettings__braintree__production","text":"True","services":["Api","Identity","Sso","Admin","Scim"]},{"name":"globalSettings__bitPay__production","text":"True","services":["Api","Scim"]}],"appsettings.SelfHosted.json":[{"name":"globalSettings__baseServiceUri__vault","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__api","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__identity","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__admin","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__notifications","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__sso","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__internalNotifications","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__internalAdmin","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__internalIdentity","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__internalApi","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__internalVault","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__internalSso","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]},{"name":"globalSettings__baseServiceUri__internalScim","text":null,"services":["Api","Identity","Sso","Admin","Notifications","Events"]}]}}');
;// CONCATENATED MODULE: ../../lib/src/settings/catalogue/classes.json
var classes_namespaceObject = /*#__PURE__*/JSON.parse('{"L":{"GlobalSettings":[{"name":"SelfHosted"},{"name":"LiteDeployment"},{"name":"KnownProxies"},{"name":"KnownNetworks"},{"name":"SiteName"},{"name":"ProjectName"},{"name":"LicenseDirectory","whenBlank":{"text":"/etc/bitwarden/core/licenses","selfHosted":true}},{"name":"MailTemplateDirectory","whenBlank":{"text":"/etc/bitwarden/mail-templates","selfHosted":true}},{"name":"LicenseCertificatePassword"},{"name":"LicenseCertificatePath"},{"name":"PushRelayBaseUri"},{"name":"InternalIdentityKey"},{"name":"OidcIdentityClientKey"},{"name":"HibpApiKey"},{"name":"DisableUserRegistration"},{"name":"SalesAssistedRegistrationTokenLifetimeDays"},{"name":"SuppressOnboardingInterstitials"},{"name":"DisableEmailNewDevice"},{"name":"EnableNewDeviceVerification"},{"name":"EnableCloudCommunication"},{"name":"OrganizationInviteExpirationHours"},{"name":"TwoFactorUserVerificationTokenLifetimeInMinutes"},{"name":"DeviceLastActivityCacheTtlHours"},{"name":"EventGridKey"},{"name":"TestPlayIdTrackingEnabled"},{"name":"Installation","class":"InstallationSettings"},{"name":"BaseServiceUri","class":"BaseServiceUriSettings"},{"name":"DatabaseProvider"},{"name":"SqlServer","class":"SqlSettings"},{"name":"PostgreSql","class":"SqlSettings"},{"name":"MySql","class":"SqlSettings"},{"name":"Sqlite","class":"SqliteSettings"},{"name":"Slack","class":"SlackSettings"},{"name":"Teams","class":"TeamsSettings"},{"name":"EventLogging","class":"EventLoggingSettings"},{"name":"Mail","class":"MailSettings"},{"name":"Storage","class":"ConnectionStringSettings"},{"name":"Events","class":"AzureQueueEventSettings"},{"name":"DistributedCache","class":"DistributedCacheSettings"},{"name":"Notifications","class":"NotificationsSettings"},{"name":"Attachment","class":"AttachmentSettings"},{"name":"Send","class":"SendSettings"},{"name":"OrganizationReport","class":"OrganizationReportSettings"},{"name":"IdentityServer","class":"IdentityServerSettings"},{"name":"DataProtection","class":"DataProtectionSettings"},{"name":"NotificationHubPool","class":"NotificationHubPoolSettings"},{"name":"Yubico","class":"YubicoSettings"},{"name":"Duo","class":"DuoSettings"},{"name":"WebAuthn","class":"WebAuthnSettings"},{"name":"Braintree","class":"BraintreeSettings"},{"name":"ImportCiphersLimitation","class":"ImportCiphersLimitationSettings"},{"name":"BitPay","class":"BitPaySettings"},{"name":"Amazon","class":"AmazonSettings"},{"name":"ServiceBus","class":"ServiceBusSettings"},{"name":"AppleIap","class":"AppleIapSettings"},{"name":"Sso","class":"SsoSettings"},{"name":"Stripe","class":"StripeSettings"},{"name":"DistributedIpRateLimiting","class":"DistributedIpRateLimitingSettings"},{"name":"PasswordlessAuth","class":"PasswordlessAuthSettings"},{"name":"DomainVerification","class":"DomainVerificationSettings"},{"name":"LaunchDarkly","class":"LaunchDarklySettings"},{"name":"DevelopmentDirectory"},{"name":"WebPush","class":"WebPushSettings"},{"name":"SendAccessTokenLifetimeInMinutes"},{"name":"EnableEmailVerification"},{"name":"KdfDefaultHashKey"},{"name":"SendDefaultHashKey"},{"name":"PricingUri"},{"name":"PricingApiKey"},{"name":"Fido2","class":"Fido2Settings"},{"name":"Communication","class":"CommunicationSettings"}],"BaseServiceUriSettings":[{"name":"CloudRegion"},{"name":"Vault"},{"name":"VaultWithHash","type":"string","readOnly":true,"whenBlank":{"text":"{vault}/#"}},{"name":"VaultWithHashAndSecretManagerProduct","type":"string","readOnly":true,"whenBlank":{"text":"{vault}/#/sm"}},{"name":"Api","whenBlank":{"text":"{vault}/api","selfHosted":true}},{"name":"Identity","whenBlank":{"text":"{vault}/identity","selfHosted":true}},{"name":"Admin","whenBlank":{"text":"{vault}/admin","selfHosted":true}},{"name":"Notifications","whenBlank":{"text":"{vault}/notifications","selfHosted":true}},{"name":"Sso","whenBlank":{"text":"{vault}/sso","selfHosted":true}},{"name":"Scim","whenBlank":{"text":"{vault}/scim","selfHosted":true}},{"name":"FillAssistRules"},{"name":"InternalNotifications","whenBlank":{"text":"http://notifications:5000","selfHosted":true}},{"name":"InternalAdmin","whenBlank":{"text":"http://admin:5000","selfHosted":true}},{"name":"InternalIdentity","whenBlank":{"text":"http://identity:5000","selfHosted":true}},{"name":"InternalApi","whenBlank":{"text":"http://api:5000","selfHosted":true}},{"name":"InternalVault","whenBlank":{"text":"http://web:5000","selfHosted":true}},{"name":"InternalSso","whenBlank":{"text":"http://sso:5000","selfHosted":true}},{"name":"InternalScim","whenBlank":{"text":"http://scim:5000","selfHosted":true},"readsFrom":"Scim"},{"name":"InternalBilling","whenBlank":{"text":"http://billing:5000","selfHosted":true}}],"SqlSettings":[{"name":"SkipDatabasePreparation"},{"name":"DisableDatabaseMaintenanceJobs"},{"name":"MigrationExecutionTimeoutSeconds"},{"name":"ConnectionString","trimsQuotes":true},{"name":"ReadOnlyConnectionString","trimsQuotes":true,"sameAs":"ConnectionString"},{"name":"JobSchedulerConnectionString","trimsQuotes":true}],"SlackSettings":[{"name":"ApiBaseUrl","initial":"https://slack.com/api"},{"name":"ClientId"},{"name":"ClientSecret"},{"name":"Scopes"}],"TeamsSettings":[{"name":"LoginBaseUrl","initial":"https://login.microsoftonline.com"},{"name":"GraphBaseUrl","initial":"https://graph.microsoft.com/v1.0"},{"name":"ClientId"},{"name":"ClientSecret"},{"name":"Scopes"}],"EventLoggingSettings":[{"name":"AzureServiceBus","class":"AzureServiceBusSettings"},{"name":"RabbitMq","class":"RabbitMqSettings"},{"name":"IntegrationCacheRefreshIntervalMinutes"},{"name":"MaxRetries"}],"AzureServiceBusSettings":[{"name":"DefaultMaxConcurrentCalls"},{"name":"DefaultPrefetchCount"},{"name":"EventRepositorySubscriptionName","initial":"events-write-subscription"},{"name":"SlackEventSubscriptionName","initial":"events-slack-subscription"},{"name":"SlackIntegrationSubscriptionName","initial":"integration-slack-subscription"},{"name":"WebhookEventSubscriptionName","initial":"events-webhook-subscription"},{"name":"WebhookIntegrationSubscriptionName","initial":"integration-webhook-subscription"},{"name":"HecEventSubscriptionName","initial":"events-hec-subscription"},{"name":"HecIntegrationSubscriptionName","initial":"integration-hec-subscription"},{"name":"DatadogEventSubscriptionName","initial":"events-datadog-subscription"},{"name":"DatadogIntegrationSubscriptionName","initial":"integration-datadog-subscription"},{"name":"TeamsEventSubscriptionName","initial":"events-teams-subscription"},{"name":"TeamsIntegrationSubscriptionName","initial":"integration-teams-subscription"},{"name":"ConnectionString","trimsQuotes":true},{"name":"EventTopicName","trimsQuotes":true},{"name":"IntegrationTopicName","trimsQuotes":true}],"RabbitMqSettings":[{"name":"RetryTiming"},{"name":"UseDelayPlugin"},{"name":"EventRepositoryQueueName","initial":"events-write-queue"},{"name":"IntegrationDeadLetterQueueName","initial":"integration-dead-letter-queue"},{"name":"SlackEventsQueueName","initial":"events-slack-queue"},{"name":"SlackIntegrationQueueName","initial":"integration-slack-queue"},{"name":"SlackIntegrationRetryQueueName","initial":"integration-slack-retry-queue"},{"name":"WebhookEventsQueueName","initial":"events-webhook-queue"},{"name":"WebhookIntegrationQueueName","initial":"integration-webhook-queue"},{"name":"WebhookIntegrationRetryQueueName","initial":"integration-webhook-retry-queue"},{"name":"HecEventsQueueName","initial":"events-hec-queue"},{"name":"HecIntegrationQueueName","initial":"integration-hec-queue"},{"name":"HecIntegrationRetryQueueName","initial":"integration-hec-retry-queue"},{"name":"DatadogEventsQueueName","initial":"events-datadog-queue"},{"name":"DatadogIntegrationQueueName","initial":"integration-datadog-queue"},{"name":"DatadogIntegrationRetryQueueName","initial":"integration-datadog-retry-queue"},{"name":"TeamsEventsQueueName","initial":"events-teams-queue"},{"name":"TeamsIntegrationQueueName","initial":"integration-teams-queue"},{"name":"TeamsIntegrationRetryQueueName","initial":"integration-teams-retry-queue"},{"name":"HostName","trimsQuotes":true},{"name":"Username","trimsQuotes":true},{"name":"Password","trimsQuotes":true},{"name":"EventExchangeName","trimsQuotes":true},{"name":"IntegrationExchangeName","trimsQuotes":true}],"AzureQueueEventSettings":[{"name":"ConnectionString","trimsQuotes":true},{"name":"QueueName","trimsQuotes":true}],"ConnectionStringSettings":[{"name":"ConnectionString","trimsQuotes":true}],"MailSettings":[{"name":"ConnectionString","trimsQuotes":true},{"name":"ReplyToEmail"},{"name":"AmazonConfigSetName"},{"name":"Smtp","class":"SmtpSettings"},{"name":"SendGridApiKey"},{"name":"SendGridPercentage"},{"name":"SendGridApiHost","initial":"https://api.sendgrid.com"}],"SmtpSettings":[{"name":"Host"},{"name":"Port"},{"name":"StartTls"},{"name":"Ssl"},{"name":"SslOverride"},{"name":"Username"},{"name":"Password"},{"name":"TrustServer"}],"IdentityServerSettings":[{"name":"CertificateLocation","initial":"identity.pfx"},{"name":"CertificateThumbprint"},{"name":"CertificatePassword"},{"name":"RedisConnectionString"},{"name":"CosmosConnectionString"},{"name":"LicenseKey","initial":"DEFAULT"},{"name":"SlidingRefreshTokenLifetimeSeconds"},{"name":"AbsoluteRefreshTokenLifetimeSeconds"},{"name":"ApplyAbsoluteExpirationOnRefreshToken"}],"DataProtectionSettings":[{"name":"CertificateThumbprint"},{"name":"BlobName","initial":"dataprotection.pfx"},{"name":"CertificatePassword"},{"name":"KeyProtectionPolicy","clr":"Bit.Core.Settings.GlobalSettings+DataProtectionSettings+KeyProtectionPolicyType"},{"name":"Directory","whenBlank":{"text":"/etc/bitwarden/core/aspnet-dataprotection","selfHosted":true}},{"name":"UnprotectCertificates","list":"array","element":"CertificateInfo"},{"name":"PendingProtection","class":"PendingProtectionSettings","new":false}],"CertificateInfo":[{"name":"FileName"},{"name":"Password"},{"name":"Enabled"}],"PendingProtectionSettings":[{"name":"FileName"},{"name":"Password"},{"name":"Enabled"}],"NotificationsSettings":[{"name":"RedisConnectionString"},{"name":"ConnectionString","trimsQuotes":true}],"NotificationHubSettings":[{"name":"ConnectionString","trimsQuotes":true},{"name":"HubName"},{"name":"EnableSendTracing"},{"name":"RegistrationStartDate"},{"name":"RegistrationEndDate"}],"NotificationHubPoolSettings":[{"name":"NotificationHubs","list":"list","element":"NotificationHubSettings"}],"YubicoSettings":[{"name":"ClientId"},{"name":"Key"},{"name":"ValidationUrls","list":"array","new":false}],"DuoSettings":[{"name":"AKey"}],"WebAuthnSettings":[{"name":"PremiumMaximumAllowedCredentials"},{"name":"NonPremiumMaximumAllowedCredentials"}],"BraintreeSettings":[{"name":"Production"},{"name":"MerchantId"},{"name":"PublicKey"},{"name":"PrivateKey"}],"ImportCiphersLimitationSettings":[{"name":"CiphersLimit"},{"name":"CollectionRelationshipsLimit"},{"name":"CollectionsLimit"},{"name":"FoldersLimit"},{"name":"FolderRelationshipsLimit"}],"BitPaySettings":[{"name":"Production"},{"name":"Token"},{"name":"NotificationUrl"},{"name":"WebhookKey"}],"InstallationSettings":[{"name":"Id"},{"name":"Key"},{"name":"IdentityUri","whenBlank":{"text":"https://identity.bitwarden.com"}},{"name":"ApiUri","whenBlank":{"text":"https://api.bitwarden.com"}}],"AmazonSettings":[{"name":"AccessKeyId"},{"name":"AccessKeySecret"},{"name":"Region"}],"ServiceBusSettings":[{"name":"ApplicationCacheTopicName"},{"name":"ApplicationCacheSubscriptionName"},{"name":"WebSiteInstanceId"},{"name":"ConnectionString","trimsQuotes":true}],"AppleIapSettings":[{"name":"Password"},{"name":"AppInReview"}],"SsoSettings":[{"name":"CacheLifetimeInSeconds"},{"name":"SsoTokenLifetimeInSeconds"},{"name":"EnforceSsoPolicyForAllUsers"}],"StripeSettings":[{"name":"ApiKey"},{"name":"MaxNetworkRetries"},{"name":"PremiumCheckoutSuccessUrl"},{"name":"PremiumCheckoutCancelUrl"},{"name":"BrowserPremiumCheckoutSuccessUrl"},{"name":"BrowserPremiumCheckoutCancelUrl"},{"name":"DesktopPremiumCheckoutSuccessUrl"},{"name":"DesktopPremiumCheckoutCancelUrl"}],"DistributedIpRateLimitingSettings":[{"name":"RedisConnectionString"},{"name":"Enabled"},{"name":"MaxRedisTimeoutsThreshold"},{"name":"SlidingWindowSeconds"}],"PasswordlessAuthSettings":[{"name":"KnownDevicesOnly"},{"name":"UserRequestExpiration"},{"name":"AdminRequestExpiration"},{"name":"AfterAdminApprovalExpiration"}],"DomainVerificationSettings":[{"name":"VerificationInterval"},{"name":"ExpirationPeriod"}],"LaunchDarklySettings":[{"name":"SdkKey"},{"name":"FlagDataFilePath","initial":"flags.json"},{"name":"FlagValues","list":"dictionary"}],"DistributedCacheSettings":[{"name":"Redis","class":"ConnectionStringSettings"},{"name":"Cosmos","class":"ConnectionStringSettings"},{"name":"DefaultExtendedCache","class":"ExtendedCacheSettings"}],"ExtendedCacheSettings":[{"name":"EnableDistributedCache"},{"name":"UseSharedDistributedCache"},{"name":"Redis","class":"ConnectionStringSettings"},{"name":"Duration"},{"name":"IsFailSafeEnabled"},{"name":"FailSafeMaxDuration"},{"name":"FailSafeThrottleDuration"},{"name":"EagerRefreshThreshold","type":"float","initial":"0.9"},{"name":"FactorySoftTimeout"},{"name":"FactoryHardTimeout"},{"name":"DistributedCacheSoftTimeout"},{"name":"DistributedCacheHardTimeout"},{"name":"AllowBackgroundDistributedCacheOperations"},{"name":"JitterMaxDuration"},{"name":"DistributedCacheCircuitBreakerDuration"}],"WebPushSettings":[{"name":"VapidPublicKey"}],"Fido2Settings":[{"name":"Origins","list":"set","new":false}],"CommunicationSettings":[{"name":"Bootstrap","initial":"none"},{"name":"SsoCookieVendor","class":"SsoCookieVendorSettings"}],"SsoCookieVendorSettings":[{"name":"IdpLoginUrl"},{"name":"CookieName"},{"name":"CookieDomain"}],"AttachmentSettings":[{"name":"ConnectionString","trimsQuotes":true},{"name":"BaseDirectory","whenBlank":{"text":"/etc/bitwarden/core/attachments","selfHosted":true}},{"name":"BaseUrl","whenBlank":{"text":"{vault}/attachments","selfHosted":true}}],"SendSettings":[{"name":"ConnectionString","trimsQuotes":true},{"name":"BaseDirectory","whenBlank":{"text":"/etc/bitwarden/core/attachments/send","selfHosted":true}},{"name":"BaseUrl","whenBlank":{"text":"{vault}/attachments/send","selfHosted":true}}],"OrganizationReportSettings":[{"name":"ConnectionString","trimsQuotes":true},{"name":"BaseDirectory","whenBlank":{"text":"/etc/bitwarden/core/attachments/reports","selfHosted":true}},{"name":"BaseUrl","whenBlank":{"text":"{vault}/attachments/reports","selfHosted":true}}],"SqliteSettings":[{"name":"SkipDatabasePreparation"},{"name":"DisableDatabaseMaintenanceJobs"},{"name":"MigrationExecutionTimeoutSeconds"},{"name":"ConnectionString","trimsQuotes":true,"initial":"Data Source=:memory:"},{"name":"ReadOnlyConnectionString","trimsQuotes":true,"sameAs":"ConnectionString"},{"name":"JobSchedulerConnectionString","trimsQuotes":true}],"AdminSettings":[{"name":"Admins"},{"name":"DeleteTrashDaysAgo"}],"LegacyFileLoggingOptions":[{"name":"ProjectName"},{"name":"LogDirectory","initial":"/etc/bitwarden/logs"},{"name":"LogDirectoryByProject"},{"name":"LogRollBySizeLimit"}]}}');
;// CONCATENATED MODULE: ../../lib/src/settings/catalogue/dotnet-schema.js








const classData = classes_namespaceObject.L;
const dotnet_schema_text = { kind: 'scalar', type: 'string', nullable: true, clrName: clrNames.string };
const dotnet_schema_defaults = {
    bool: 'false',
    guid: '00000000-0000-0000-0000-000000000000',
    timespan: '00:00:00',
};
const dotnetSchema = (0,lazy/* once */.O)(() => {
    const files = filesByName();
    return {
        globalSettings: classOf('GlobalSettings', 'globalSettings'),
        adminSettings: classOf('AdminSettings', 'adminSettings'),
        fileLogging: classOf('LegacyFileLoggingOptions', 'globalSettings'),
        appsettings: (service, file) => files.get(file)?.get(service) ?? [],
    };
});
function filesByName() {
    return new Map(Object.entries(appsettings_namespaceObject.aq).map(([file, rows]) => [
        file,
        byService(rows),
    ]));
}
function classOf(name, path) {
    const properties = classData[name];
    if (properties === undefined)
        throw new Error(`classes.json has no class ${name}`);
    return { kind: 'class', properties: properties.map((each) => propertyOf(each, `${path}__${each.name}`)) };
}
function propertyOf(data, path) {
    const type = typeOf(data, path);
    return {
        name: (0,printable/* printable */.g)(data.name),
        key: (0,dotnet_key/* settingKey */.iT)(data.name),
        type,
        initial: dotnet_schema_initialOf(data, type, path),
        readsFrom: data.readsFrom ?? data.name,
        readOnly: data.readOnly === true,
        trimsQuotes: data.trimsQuotes === true,
        whenBlank: data.whenBlank === undefined
            ? null
            : { text: data.whenBlank.text, selfHosted: data.whenBlank.selfHosted === true },
        sameAs: data.sameAs ?? null,
    };
}
function typeOf(data, path) {
    if (data.class !== undefined)
        return classOf(data.class, path);
    if (data.list === undefined)
        return scalarOf(data, path);
    const element = data.element === undefined ? dotnet_schema_text : classOf(data.element, `${path}__{index}`);
    return { kind: data.list, element };
}
function scalarOf({ type: given, clr }, path) {
    if (given === 'string')
        return dotnet_schema_text;
    const { type, nullable, values } = (0,catalogue/* setting */.Pe)(path);
    const scalar = given ?? type;
    const clrName = scalar === 'enum' ? (0,printable/* printable */.g)(clr ?? 'System.Enum') : clrNames[scalar];
    return { kind: 'scalar', type: scalar, nullable, clrName, ...(values === undefined ? {} : { values }) };
}
function dotnet_schema_initialOf(data, type, path) {
    if (type.kind !== 'scalar')
        return data.new === false ? null : 'new';
    if (data.initial !== undefined)
        return new source_value/* Value */.WT(data.initial);
    if (type.type === 'string' || type.nullable)
        return null;
    return new source_value/* Value */.WT(String((0,catalogue/* setting */.Pe)(path).default ?? dotnet_schema_defaults[type.type] ?? '0'));
}
function byService(rows) {
    const texts = new Map();
    for (const { name, text, services = appsettings_namespaceObject.$p } of rows)
        for (const service of services) {
            const own = texts.get(service) ?? [];
            own.push({ name, text: text === null ? null : new source_value/* Value */.WT(text) });
            texts.set(service, own);
        }
    return texts;
}

// EXTERNAL MODULE: ../../lib/src/settings/line.js
var line = __nccwpck_require__(5566);
;// CONCATENATED MODULE: ../../lib/src/settings/provided.js

function providedBy(patterns) {
    if (patterns.length === 0)
        return () => false;
    const names = new Set(patterns.filter((each) => !each.includes('*')).map(dotnet_key/* settingKey */.iT));
    const globs = patterns.filter((each) => each.includes('*')).map(matcher);
    return (key) => names.has(key) || globs.some((matches) => matches(key));
}
function matcher(pattern) {
    const [first = '', ...rest] = (0,dotnet_key/* settingKey */.iT)(pattern).split('*');
    const last = rest.pop() ?? '';
    return (key) => {
        if (!key.startsWith(first) || !key.endsWith(last) || key.length < first.length + last.length)
            return false;
        let at = first.length;
        for (const piece of rest) {
            const found = key.indexOf(piece, at);
            if (found === -1)
                return false;
            at = found + piece.length;
        }
        return at <= key.length - last.length;
    };
}

// EXTERNAL MODULE: ../../lib/src/settings/catalogue/element.js
var catalogue_element = __nccwpck_require__(8732);
// EXTERNAL MODULE: ../../lib/src/settings/values/damage.js
var damage = __nccwpck_require__(1832);
// EXTERNAL MODULE: ../../lib/src/settings/values/templated.js
var templated = __nccwpck_require__(3931);
;// CONCATENATED MODULE: ../../lib/src/settings/settings.js






class Settings {
    #byKey;
    #misnamed;
    #commented;
    #options;
    #lines;
    #asked = new Map();
    #present;
    #variables;
    constructor(lines, commented, options) {
        const byKey = new Map();
        const misnamed = new Map();
        for (const line of lines) {
            const { recognition, key } = line;
            if (!('setting' in recognition))
                continue;
            const { setting } = recognition;
            const isOwn = recognition.kind === 'known' && (0,catalogue_element/* isKeyOf */.bX)(key, setting.name);
            settings_append(isOwn ? byKey : misnamed, isOwn ? key : (0,dotnet_key/* settingKey */.iT)(setting.name), setting, line);
        }
        this.#byKey = byKey;
        this.#misnamed = misnamed;
        this.#lines = lines;
        this.#commented = commented;
        this.#options = options;
    }
    of(name) {
        const asked = this.#asked.get(name);
        if (asked !== undefined)
            return asked;
        const key = (0,dotnet_key/* settingKey */.iT)(name);
        const group = this.#byKey.get(key);
        const state = group === undefined ? this.#absent(key, (0,catalogue/* setting */.Pe)(name)) : this.#judged(key, group);
        this.#asked.set(name, state);
        return state;
    }
    present() {
        this.#present ??= Array.from(this.#byKey, ([key, group]) => this.#judged(key, group));
        return this.#present;
    }
    boolean(name) {
        const state = this.of(name);
        if ((0,settings_state/* isAbsent */.W0)(state))
            return state.setting.default === true;
        return state.binding?.kind === 'bound' ? state.binding.boolean : undefined;
    }
    number(name) {
        const state = this.of(name);
        const { setting, binding } = state;
        if ((0,settings_state/* isAbsent */.W0)(state))
            return typeof setting.default === 'number' ? setting.default : undefined;
        return binding?.kind === 'bound' ? binding.number : undefined;
    }
    hasValue(name) {
        const { state, placeholder } = this.of(name);
        if (settings_state/* uncertain */.Y$.has(state))
            return undefined;
        return state === 'set' || (state === 'placeholder' && placeholder !== 'installer');
    }
    intendedBy(name) {
        return this.#misnamed.get((0,dotnet_key/* settingKey */.iT)(name))?.lines.length ?? 0;
    }
    isTemplated(line) {
        if (this.#isTemplatedItself(line))
            return true;
        if (line.substitutions.length === 0)
            return false;
        this.#variables ??= (0,templated/* templatedVariables */.w0)(this.#lines, (other) => this.#isTemplatedItself(other));
        return (0,templated/* holdsOneOf */.Us)(line, this.#variables);
    }
    #isTemplatedItself({ rawValue, key, recognition }) {
        if (this.#options.provided(key))
            return true;
        if (rawValue === null)
            return false;
        const holds = recognition.kind === 'known' ? heldBy(recognition.setting) : 'other';
        const { tokens, isTemplate, written } = this.#options;
        return (0,templated/* isTemplated */.dw)(written?.(rawValue.inner) ?? rawValue.text, holds, tokens, isTemplate);
    }
    #judged(key, group) {
        group.state ??= this.#judge(key, group);
        return group.state;
    }
    #absent(key, setting) {
        if (this.#options.provided(key))
            return without(setting, 'templated');
        const meant = this.#misnamed.get(key)?.last;
        if (meant !== undefined)
            return without(setting, 'misnamed', meant.span);
        if (this.#options.elsewhere(key))
            return without(setting, 'templated');
        const comment = this.#commented().get(key);
        return comment === undefined ? without(setting, 'missing') : without(setting, 'commented-out', comment);
    }
    #judge(key, { setting, lines, last: line }) {
        const isOpen = this.#options.provided(key) || line.rawValue === null;
        const { state, value, binding, placeholder } = isOpen || this.isTemplated(line)
            ? settings_state/* templated */["do"]
            : line.error === null && (0,damage/* isDamaged */.sR)(line, setting)
                ? settings_state/* damaged */.qM
                : (0,settings_state/* judgeValue */.hy)(line, setting);
        const found = { setting, state, lines, line, at: line.span, value, binding, placeholder };
        const meant = (0,settings_state/* isUnfilled */.A0)(found) ? this.#misnamed.get(key)?.last : undefined;
        return meant === undefined ? found : { ...without(setting, 'misnamed', meant.span), lines, line };
    }
}
function heldBy({ name, secret }) {
    if (/connectionstring$/i.test(name))
        return 'connection-string';
    return secret ? 'secret' : 'other';
}
function without(setting, state, at = null) {
    return { setting, state, lines: settings_none, line: null, at, value: null, binding: null, placeholder: null };
}
const settings_none = [];
function settings_append(groups, key, setting, line) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, { setting, lines: [line], last: line, state: undefined });
    else {
        group.lines.push(line);
        group.last = line;
    }
}

// EXTERNAL MODULE: ../../lib/src/settings/setup-lines.js
var setup_lines = __nccwpck_require__(1693);
// EXTERNAL MODULE: ../../lib/src/source/file-name.js
var file_name = __nccwpck_require__(5532);
// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __nccwpck_require__(3785);
;// CONCATENATED MODULE: ../../lib/src/rules/build-context.js





















function buildContext(text, options) {
    const { requirements, publicRepository, together, had } = options;
    const unreadable = (0,file_form/* unlintable */.X2)(text);
    const { name } = (0,file_name/* splitPath */.Uf)(options.path);
    const template = readTemplate(text, unreadable === null && (options.template || (0,file_name/* isTemplateName */.kj)(name)));
    const scanned = (0,scan/* scan */.S)(template.text);
    const compose = (0,read_compose/* readAsCompose */.r)(scanned);
    const isControl = ({ statement: { key } }) => overlapsOne(key, template.inNames);
    const control = template.inNames.length === 0 ? [] : compose.entries.filter(isControl);
    const left = control.length === 0 ? compose.entries : compose.entries.filter((entry) => !isControl(entry));
    const lines = (0,line/* linesOf */.Dx)(left);
    const byStatement = (0,lazy/* once */.O)(() => new Map(lines.map((line) => [line.statement, line])));
    const companions = (0,companions_companions/* readCompanions */.K)(options.companions);
    const globalEnvKeys = companions.globalEnv?.keys;
    const form = unreadable ?? formOf(lines, together, template.bringsSettings);
    const release = options.release ?? companions.compose?.release ?? null;
    const settings = new Settings(lines, () => (0,line/* commentedSettings */.mN)(scanned), {
        provided: providedBy(options.provided),
        tokens: options.tokens,
        isTemplate: template.isTemplate,
        written: template.text === text ? null : (span) => text.slice(span),
        elsewhere: template.bringsSettings || together?.others === null || together?.speaks === false
            ? () => true
            : (key) => together?.others?.has(key) === true ||
                (globalEnvKeys?.has(key) === true && guideSettings().has(key)),
    });
    const setup = (0,lazy/* once */.O)(() => (0,read_setup/* readAsSetup */._5)(template.text));
    const failure = control.length === 0 ? compose.failure : (left.find(({ error }) => error)?.error ?? null);
    const stack = (0,looks_like_lite/* looksLikeLite */.O)(text) ? 'lite' : 'standard';
    return {
        stack,
        form,
        isFragment: form === 'fragment' || (form === 'part' && together?.hasSetupLines === false),
        had,
        isMisnamed: !options.nameIsChosen && (0,file_name/* isMisnamed */.$3)(name),
        template: template.isTemplate,
        scan: scanned,
        compose,
        lines,
        lineOf: (statement) => byStatement().get(statement),
        controlLines: template.controls,
        rejection: (0,read_compose/* rejectionOf */.h)({ failure, entries: left }, ({ statement }) => {
            const line = byStatement().get(statement);
            return line !== undefined && settings.isTemplated(line);
        }),
        settings,
        requirements,
        release: release ?? options.newest,
        releaseIsKnown: release !== null && (0,catalogue_release/* compareReleases */.c)(release, options.newest) <= 0,
        companions,
        globalEnvEdits: globalEnvKeys === undefined ? [] : [...globalEnvKeys].flatMap((key) => guideSettings().get(key) ?? []),
        publicRepository,
        dotnet: (0,lazy/* once */.O)(() => {
            const written = defaults/* globalEnv */.po.map(([name, value]) => ({ name: new source_value/* Value */.WT(name), value: new source_value/* Value */.WT(value) }));
            const earlier = stack === 'lite' ? [] : (companions.globalEnv?.variables ?? written);
            return readDotnet((0,line/* containerVariables */.JO)(earlier, lines), dotnetSchema());
        }),
        setup,
        update: (0,lazy/* once */.O)(() => (0,after_update/* afterUpdate */.g)(scanned, compose, companions.setupConfig ?? update/* withoutConfig */.dq, setup())),
    };
}
function formOf(lines, together, bringsSettings) {
    if (together !== null)
        return 'part';
    return bringsSettings || (0,setup_lines/* hasSetupLine */.gY)(lines) || !(0,setup_lines/* setsAnything */.aT)(lines) ? 'whole' : 'fragment';
}
function overlapsOne({ start, end }, others) {
    let low = 0;
    let high = others.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((others[middle]?.end ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const other = others[low];
    return other !== undefined && other.start < end;
}

// EXTERNAL MODULE: ../../lib/src/rules/context.js
var rules_context = __nccwpck_require__(685);
;// CONCATENATED MODULE: ../../lib/src/rules/parts.js







function partsTogether(sources) {
    const found = new Map();
    for (const group of groupsOf(sources)) {
        if (group.length + (group[0]?.parts?.length ?? 0) < 2)
            continue;
        const parts = group.flatMap(({ path, text, parts = [] }) => [
            partOf(path, text),
            ...parts.map((part) => ({ ...partOf(path, part), path: null })),
        ]);
        for (const part of parts) {
            const others = parts.filter((other) => other !== part && !areAlternatives(part, other));
            if (part.path !== null && others.length > 0)
                found.set(part.path, together(part, others));
        }
    }
    return found;
}
function groupsOf(sources) {
    const groups = new Map();
    for (const source of sources) {
        const { folder, name } = (0,file_name/* splitPath */.Uf)(source.path);
        if (!(0,file_name/* isPartName */.fe)(name))
            continue;
        const key = `${folder}/${(0,file_name/* templateSuffixOf */.$C)(name)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [source]);
        else
            group.push(source);
    }
    return groups.values();
}
function writtenIn(path, text) {
    return partOf(path, text).written;
}
function partOf(path, text) {
    if (text === null || (0,file_form/* unlintable */.X2)(text) !== null)
        return { path, written: null, setupLines: new Set() };
    const template = readTemplate(text, (0,file_name/* isTemplateName */.kj)((0,file_name/* splitPath */.Uf)(path).name));
    if (template.bringsSettings)
        return { path, written: null, setupLines: new Set() };
    const written = (0,setup_lines/* writtenKeys */.ch)((0,line/* linesOf */.Dx)((0,read_compose/* readAsCompose */.r)((0,scan/* scan */.S)(template.text)).entries));
    return { path, written, setupLines: (0,setup_lines/* setupLinesIn */.wk)(written) };
}
function areAlternatives(one, other) {
    for (const line of one.setupLines)
        if (other.setupLines.has(line))
            return true;
    return false;
}
function together(part, others) {
    const all = [part, ...others];
    const whole = all.filter(({ setupLines }) => setupLines.size > 0);
    const speakers = (whole.length > 0 ? whole : all).flatMap(({ path }) => path ?? []);
    return {
        others: others.some(({ written }) => written === null)
            ? null
            : new Set(others.flatMap(({ written }) => [...(written ?? [])])),
        hasSetupLines: whole.length > 0,
        speaks: speakers.toSorted()[0] === part.path,
    };
}

// EXTERNAL MODULE: ../../lib/src/settings/recognition.js + 6 modules
var settings_recognition = __nccwpck_require__(8657);
;// CONCATENATED MODULE: ../../lib/src/rules/secret-places.js

function offSecrets(scan, draft) {
    const at = placeOff(scan, draft.at);
    const related = draft.related.map((each) => ({ ...each, at: placeOff(scan, each.at) }));
    return { ...draft, at, related };
}
function placeOff({ text, nodes }, at) {
    const node = nodeAt(nodes, at.start);
    if (node === undefined || node.kind === 'space' || at.end === at.start)
        return at;
    if (node.kind === 'comment')
        return commentOff(text, node.span);
    const { key, name } = node;
    return at.end <= key.end || !secret_places_mayBeSecret(name) ? at : key;
}
const secret_places_longestName = 200;
function commentOff(text, span) {
    const begin = { start: span.start, end: Math.min(span.end, span.start + secret_places_longestName) };
    const [name] = text.spansOf(/[^#\s=]+(?=[\t ]*=)/, begin);
    if (name !== undefined)
        return secret_places_mayBeSecret(text.slice(name)) ? { start: span.start, end: name.end } : span;
    return begin.end === span.end ? span : { start: span.start, end: span.start + 1 };
}
function secret_places_mayBeSecret(name) {
    const recognition = (0,settings_recognition/* recognise */.G)(name);
    return !('setting' in recognition) || recognition.setting.secret;
}
function nodeAt(nodes, offset) {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((nodes[middle]?.span.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const node = nodes[low];
    return node !== undefined && node.span.start <= offset && offset < node.span.end ? node : undefined;
}

;// CONCATENATED MODULE: ../../lib/src/rules/run.js



const mostRelated = 100;
function runRules(rules, context, levels, limit) {
    const findings = [];
    let omitted = 0;
    for (const rule of rules) {
        const level = levelOf(rule, context, levels);
        if (level === 'off' || !applies(rule, context))
            continue;
        const counts = { error: 0, warning: 0, notice: 0, off: 0 };
        rule.check(context, (draft) => {
            const severity = level ?? draft.severity;
            counts[severity] += 1;
            if (severity === 'off')
                return;
            if (counts[severity] > limit)
                omitted += 1;
            else {
                const related = draft.related.slice(0, mostRelated);
                findings.push({ ...offSecrets(context.scan, { ...draft, related }), severity });
            }
        });
    }
    return { findings, omitted };
}
function levelOf({ id, severity, guards }, context, levels) {
    const level = levels.get(id);
    if (level !== undefined || severity !== 'off')
        return level;
    return guards !== undefined && (0,rules_context/* wants */.YN)(context, guards) ? 'error' : 'off';
}
function applies({ stacks, forms, templates }, { stack, form, template }) {
    return ((forms === undefined ? (0,file_form/* isLinted */.Fi)(form) : forms.includes(form)) &&
        (stacks === undefined || stacks.includes(stack)) &&
        (templates !== false || !template));
}
class CrossFileRun {
    #files;
    constructor(rules) {
        this.#files = new Map(rules.flatMap((rule) => (rule.crossFile ? [[rule.crossFile, { rule, files: [] }]] : [])));
    }
    add(path, context, levels) {
        for (const [crossFile, { rule, files }] of this.#files) {
            const level = levelOf(rule, context, levels);
            const part = level !== 'off' && applies(rule, context) ? crossFile.collect(context) : null;
            if (part !== null)
                files.push({ collected: { path, part }, level });
        }
    }
    findings() {
        const found = new Map();
        for (const [crossFile, { files }] of this.#files) {
            crossFile.analyze(files.map(({ collected }) => collected), (index) => (draft) => {
                const file = files[index];
                const severity = file?.level ?? draft.severity;
                if (file === undefined || severity === 'off')
                    return;
                const { path } = file.collected;
                found.set(path, [...(found.get(path) ?? []), { ...draft, severity }]);
            });
        }
        return found;
    }
}

// EXTERNAL MODULE: ../../lib/src/source/characters.js
var characters = __nccwpck_require__(812);
;// CONCATENATED MODULE: ../../lib/src/source/ignore-comment.js



const ignore_comment_form = /^#[#\s]*override-lint-(?:ignore|disable)\b[\s:]*([^\s:]*)\s*:?\s*(\S?)/;
function directives(scan) {
    const raw = (0,source_text/* rawText */.i)(scan.text);
    if (!raw.includes('override-lint-'))
        return [];
    const { nodes } = scan;
    const found = [];
    let end = null;
    for (let at = nodes.length - 1; at >= 0; at--) {
        const node = nodes[at];
        if (node === undefined)
            continue;
        if (node.kind === 'space') {
            if (holdsEmptyLine(raw, node.span))
                end = null;
        }
        else if (node.kind !== 'comment')
            end = node.span.end;
        else if (isAlone(raw, node, nodes[at - 1])) {
            const directive = read(raw, node, end ?? node.span.end);
            if (directive !== null)
                found.push(directive);
        }
    }
    return found.reverse();
}
function read(raw, { span }, end) {
    const match = ignore_comment_form.exec(raw.slice(span.start, Math.min(span.end, span.start + 300)));
    if (match === null)
        return null;
    const [, rule = '', reason = ''] = match;
    return {
        at: span,
        rule: new source_value/* Value */.WT(rule),
        hasReason: reason !== '',
        covers: { start: span.start, end },
    };
}
function isAlone(raw, comment, before) {
    if (before === undefined || before.kind === 'space') {
        for (let at = comment.span.start - 1; at >= 0; at--) {
            const code = raw.charCodeAt(at);
            if (code === characters/* lineFeed */.hB)
                return true;
            if (!(0,characters/* isWhiteSpace */.i0)(code) && code !== byteOrderMark)
                return false;
        }
        return true;
    }
    return false;
}
const byteOrderMark = 0xfeff;
function holdsEmptyLine(raw, { start, end }) {
    const first = raw.indexOf('\n', start);
    if (first === -1 || first >= end)
        return false;
    const second = raw.indexOf('\n', first + 1);
    return second !== -1 && second < end;
}

;// CONCATENATED MODULE: ../../lib/src/lint.js











const maxFindingsPerRule = 1000;
const maxFindings = 100_000;
function lint(sources, policy, onFile = () => { }) {
    const crossFile = new CrossFileRun(table/* rules */.a);
    const parts = partsTogether(sources);
    let found = 0;
    const judged = sources.map((source) => {
        const limit = found < maxFindings ? maxFindingsPerRule : 1;
        const file = judgeFile(source, policy, parts.get(source.path) ?? null, crossFile, limit);
        found += file.findings.length;
        onFile();
        return file;
    });
    const shared = crossFile.findings();
    const complete = judged.map((file) => {
        const more = shared.get(file.path);
        return more === undefined ? file : { ...file, findings: [...file.findings, ...more] };
    });
    const { files, config } = applySuppressions(complete, policy);
    return assemble([...files.map(({ comments, ...file }) => file), ...config.map(ofConfig)], policy.serverVersion ?? catalogue/* newestRelease */.s5, policy.failOn);
}
function judgeFile(source, policy, together, crossFile, limit) {
    const { path, text, problem, companions, nameIsChosen = false, had = lint_none } = source;
    if (text === null)
        return { ...nothing, path, form: 'unreadable', text, problem };
    const own = policy.forFile(path);
    const context = buildContext(text, {
        path,
        companions,
        together,
        had,
        nameIsChosen,
        requirements: own.requirements,
        provided: own.provided,
        tokens: own.tokens,
        template: own.template,
        release: policy.serverVersion,
        newest: catalogue/* newestRelease */.s5,
        publicRepository: policy.publicRepository,
    });
    crossFile.add(path, context, own.levels);
    const { findings, omitted } = runRules(table/* rules */.a, context, own.levels, limit);
    const { stack, form, template } = context;
    return {
        path,
        stack,
        form,
        template,
        isConfig: false,
        text,
        problem,
        composeRejects: context.rejection !== null,
        templated: (0,file_form/* isLinted */.Fi)(form) ? templatedSettings(context, own.provided) : [],
        findings,
        omitted,
        comments: directives(context.scan),
        readiness: (0,file_form/* isLinted */.Fi)(form) ? readinessOf(context) : [],
    };
}
const lint_none = new Set();
const nothing = {
    stack: 'standard',
    form: 'whole',
    template: false,
    isConfig: false,
    problem: null,
    composeRejects: false,
    templated: [],
    findings: [],
    omitted: 0,
    comments: [],
    readiness: [],
};
function ofConfig(config) {
    return { ...nothing, ...config, isConfig: true, suppressed: [] };
}
function templatedSettings(context, provided) {
    const present = context.settings.present();
    const inFile = present.flatMap(({ state, setting, line }) => {
        if (state !== 'templated' || line === null || line.statement.kind === 'key-only')
            return [];
        return [{ name: setting.name, line: (0,rules_context/* lineNumber */.eT)(context, line.span) }];
    });
    const missing = provided.flatMap((name) => {
        const setting = (0,catalogue/* findSetting */.SP)(name);
        if (setting === undefined || present.some((state) => state.setting.name === setting.name))
            return [];
        return [{ name: setting.name, line: null }];
    });
    return [...inFile, ...missing];
}
function readinessOf(context) {
    const { settings, release, scan } = context;
    const server = { release, blocked: blockedBy(context) };
    return readiness(settings, server, ({ at }) => at && scan.text.position(at.start).line);
}
function blockedBy({ rejection, settings, scan: { text } }) {
    if (rejection !== null)
        return { by: 'compose', line: text.position(rejection.at.start).line };
    for (const { binding, at } of settings.present()) {
        if (binding?.kind === 'rejected' && at !== null)
            return { by: 'dotnet', line: text.position(at.start).line };
    }
    return null;
}


/***/ }),

/***/ 3340:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gd: function() { return /* binding */ InternalError; },
/* harmony export */   eG: function() { return /* binding */ EnvironmentError; },
/* harmony export */   xL: function() { return /* binding */ ConfigError; }
/* harmony export */ });
class ConfigError extends Error {
    name = 'ConfigError';
    explanation;
    constructor(explanation) {
        super(explanation.key);
        this.explanation = explanation;
    }
}
class EnvironmentError extends Error {
    name = 'EnvironmentError';
    explanation;
    constructor(explanation) {
        super(explanation.key);
        this.explanation = explanation;
    }
}
class InternalError extends Error {
    name = 'InternalError';
}


/***/ }),

/***/ 3267:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ escapeControls; }
/* harmony export */ });
function escapeControls(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text;
    hidden ??= /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
    return text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
let hidden;


/***/ }),

/***/ 3912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GP: function() { return /* binding */ format; },
/* harmony export */   XY: function() { return /* binding */ addTranslation; },
/* harmony export */   i_: function() { return /* binding */ isReady; }
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3340);
/* harmony import */ var _escape_controls_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3267);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(909);



const translations = new Map([['en', _language_js__WEBPACK_IMPORTED_MODULE_1__/* .english */ .x]]);
function addTranslation(language, translation) {
    translations.set(language, translation);
}
function isReady(language) {
    return translations.has(language);
}
function translationOf(language) {
    const translation = translations.get(language);
    if (translation === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`${language} is used before it is loaded`);
    return translation;
}
function format(message, language) {
    const text = render(message, language);
    return beginsWithPhrase(message, language) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
function beginsWithPhrase(message, language) {
    const [begin] = partsOf(message, language);
    if (begin === undefined || typeof begin === 'string' || begin.forms !== undefined)
        return false;
    const first = message.params[begin.name];
    if (typeof first !== 'object' || isList(first))
        return false;
    const [phrase] = partsOf(first, language);
    return typeof phrase === 'string' && phrase.charAt(0) !== phrase.charAt(0).toUpperCase();
}
function render(message, language) {
    let text = '';
    for (const part of partsOf(message, language)) {
        if (typeof part === 'string')
            text += part;
        else if (part.forms !== undefined)
            text += plural(message.params[part.name], part.forms, language);
        else {
            const param = message.params[part.name];
            text += param === undefined ? `{${part.name}}` : formatParam(param, language);
        }
    }
    return text;
}
const known = { en: new Map(), fr: new Map() };
function partsOf({ key, template }, language) {
    let parts = known[language].get(key);
    if (parts === undefined) {
        parts = split(translationOf(language).templates.get(key) ?? template);
        known[language].set(key, parts);
    }
    return parts;
}
const hole = /\{([a-zA-Z]+)(?:\|([^{}]*))?\}/g;
function split(text) {
    const parts = [];
    let at = 0;
    for (const { index, 0: whole, 1: name = '', 2: forms } of text.matchAll(hole)) {
        if (index > at)
            parts.push(text.slice(at, index));
        parts.push({ name, forms });
        at = index + whole.length;
    }
    if (at < text.length)
        parts.push(text.slice(at));
    return parts;
}
function formatParam(param, language) {
    if (typeof param === 'number')
        return String(param);
    if (typeof param === 'string')
        return (0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .U)(param);
    if (isList(param))
        return formatList(param, language);
    return render(param, language);
}
function formatList(params, language) {
    const items = params.map((param) => formatParam(param, language));
    const last = items.at(-1) ?? '';
    if (items.length < 2)
        return last;
    return `${items.slice(0, -1).join(', ')} ${translationOf(language).grammar.and} ${last}`;
}
function isList(param) {
    return Array.isArray(param);
}
function plural(count, forms, language) {
    const [one = '', other = one] = forms.split('|');
    if (typeof count !== 'number')
        return other.replaceAll('#', '…');
    const form = translationOf(language).grammar.isOne(count) ? one : other;
    return form.replaceAll('#', String(count));
}


/***/ }),

/***/ 909:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ languages; },
/* harmony export */   x: function() { return /* binding */ english; }
/* harmony export */ });
const languages = ['en', 'fr'];
const english = {
    grammar: { and: 'and', isOne: (count) => count === 1 },
    templates: new Map(),
};


/***/ }),

/***/ 5804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ message; }
/* harmony export */ });
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(308);

function message(key, ...params) {
    return { key, template: textOf(key), params: params[0] ?? {} };
}
function textOf(key) {
    const dot = key.indexOf('.');
    const groups = _texts_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .T;
    return groups[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key;
}


/***/ }),

/***/ 5840:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ word; },
/* harmony export */   g: function() { return /* binding */ printable; }
/* harmony export */ });
function word(literal) {
    return literal;
}
function printable(text) {
    return text;
}


/***/ }),

/***/ 5462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ project; }
/* harmony export */ });
const project = {
    name: 'override-lint',
    title: 'Override lint',
    version: '1.0.0',
    repository: 'https://github.com/override-lint/override-lint',
    tag: 'v1',
};


/***/ }),

/***/ 5332:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tm: function() { return /* binding */ rank; },
/* harmony export */   gO: function() { return /* binding */ severities; },
/* harmony export */   yr: function() { return /* binding */ levels; }
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];
function rank(severity) {
    return severities.indexOf(severity);
}
const levels = [...severities, 'off'];


/***/ }),

/***/ 308:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: function() { return /* binding */ texts; }
});

;// CONCATENATED MODULE: ../../lib/src/messages/texts/cli.js
const cli = {
    cli: {
        usage: 'Usage:',
        options: 'Options:',
        lint: 'lint files or folders; “-” reads standard input; none: the current folder',
        explain: 'what a rule or setting means and how to ignore it; none: the list of rules',
        previewUpdate: 'what Bitwarden’s own update will do to the file, as a diff with values masked',
        lsp: 'the language server for editors: findings as you type, explanations, completions and fixes',
        lspStdio: 'The language server speaks over standard input and output. Write `override-lint lsp --stdio`.',
        exitCodes: 'Exit code: 0 clean, 1 findings at or above `--fail-on`, 2 your mistake or an unreadable file, 3 a bug in this program.',
        unknownOption: 'Unknown option {name}. {hint}',
        anOption: 'beginning with a dash',
        seeHelp: '`override-lint --help` lists the options.',
        needsArgument: '`{name}` needs an argument. Write `{name} {argument}`.',
        takesNone: '`{name}` takes no argument. Write it alone.',
        twice: '`{name}` is given twice. Keep one.',
        together: '`{one}` and `{other}` cannot be combined. Keep one.',
        stdinAlone: 'Standard input (“-”) must be the only path. Leave out the others.',
        stdinName: '`--stdin-filename` names what “-” reads. Add “-” or leave it out.',
        onePath: '`{command}` takes one argument. Leave out the rest.',
        oneFile: '`{command}` takes the path of one file. Add it.',
        noFix: 'Standard input cannot be fixed in place. Leave out `--fix`.',
        noFiles: 'No global.override.env was found: nothing was checked. Name the files or folders, or list patterns under `files` in the config.',
        noFilesMatch: 'No file matches the patterns of {source}: nothing was checked. Correct them, or write `--if-no-files ignore`.',
        stdinUnread: 'Something was written to standard input and was not read. To check it, write `-` as the path.',
        cannotPrint: 'The report cannot be written to standard output ({code}). Check the disk, or what the output is connected to.',
        progress: '{done} of {total} files checked',
        ofFile: '{path}: {why}',
        baselineWritten: '{path} now records {count|# finding|# findings}.',
        neither: '{name} is neither a rule nor a setting. {hint}',
    },
    explain: {
        severity: 'Severity: {level}. Since version {since}.',
        off: 'off by default',
        fixSafe: 'Fixed by `--fix`.',
        fixUnsafe: 'Fixed by `--fix=unsafe`: check the result.',
        fixDisplay: 'The fix is shown, not made.',
        says: 'Messages:',
        ignore: 'To ignore it, in {path}:',
        why: 'why it is ignored',
        page: 'More: {url}',
        type: 'Type: `{type}`.',
        typeOneOf: 'Type: one of {words}.',
        standard: 'Default: {value}.',
        nothing: 'No default.',
        secret: 'It is a secret: findings mark only its name.',
        since: 'Read since Bitwarden {release}.',
        removed: '{name} has had no effect since Bitwarden {release}.',
        replaced: '{name} took its place.',
        provided: 'If it is filled in at deploy, in {path}:',
        placeholderIsNone: 'Empty, `REPLACE` or `SECRET`, it counts as not set.',
        textAsIs: 'Empty or `REPLACE`, it is used as it is.',
        mustBind: 'If it is empty, `REPLACE` or anything else that is not {wanted}, the server’s containers crash-loop at start.',
        emptyOrBind: 'Empty counts as not set; if it is `REPLACE` or anything else that is not {wanted}, the server’s containers crash-loop at start.',
        list: 'It is a list: write `{name}__0`, `{name}__1` and so on. The name alone is silently ignored.',
        dictionary: 'It takes keys: write `{name}__KEY` for each. The name alone is silently ignored.',
        unused: 'It is still read, but has had no effect since Bitwarden {release}.',
        readsInstead: 'Bitwarden reads `{name}` instead.',
        undocumented: 'Bitwarden’s help does not describe it.',
        meant: '{name} is not a Bitwarden setting and is silently ignored. It probably means:',
        elsewhere: '{name} is read from {path}, not from global.override.env.',
        notHere: '{name} is not read from any file that people edit on a self-hosted server.',
        section: '{name} is a section and takes no value itself. Set what is in it:',
    },
    failure: {
        internal: 'A bug in override-lint, not a mistake in your files: {error} in {place}. Please report this line; it contains nothing of your files.',
        unknownPlace: 'an unknown place',
        unsaid: 'A bug in override-lint, not a mistake in your files, that could not be described in full. Please report it.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/config.js
const config = {
    choices: {
        files: 'Files to lint: patterns that replace the built-in ones; a leading `!` excludes files',
        templates: 'Files that are templates: what is filled in at deploy is not checked in them',
        provided: 'Settings that are filled in at deploy',
        tokens: 'More forms of “filled in at deploy”: regular expressions for a whole value',
        organization: 'What the organization has bought and what it wants',
        plan: 'Its plan; `families` does not include `billing-sync`',
        features: 'The features it wants: each of them that is off or broken is an error',
        serverVersion: 'Bitwarden release to check against; by default the tag in a committed docker-compose.yml beside the file, else the newest known',
        failOn: 'Lowest severity that fails the run: `error`, `warning`, `notice` or `never`',
        language: 'Language of every report; by default English, for text the language of the system',
        afterMerge: 'What to run after a merge, instead of `./bitwarden.sh restart`',
        rules: 'Severity of single rules',
        level: 'Severity of this rule; `off` (or `false`) turns it off',
        ruleLines: 'Severity of single rules, or `off`: one line `RULE=LEVEL` for each',
        ignore: 'Findings to suppress, each with a reason',
        ignoreRule: 'Rule to ignore',
        ignoreFiles: 'Only in these files',
        ignoreSetting: 'Only for this setting',
        reason: 'Why; shown wherever suppressed findings are shown',
        overrides: 'Other settings of this config for some files',
        overridesFiles: 'Files they apply to',
        baseline: 'Record of findings to suppress for now: only new ones are reported',
        config: 'Config file; by default `.github/override-lint.yml` or `.override-lint.yml`, if there is one',
        noConfig: 'Read no config file',
        printConfig: 'Show the value of every option and its source, and lint nothing',
        format: 'Format of standard output',
        report: 'Also write a report to a file; repeatable',
        writeBaseline: 'Record all current findings in this baseline file',
        fix: 'Apply safe fixes; `unsafe`: also those to check afterwards',
        fixDryRun: 'Show what `--fix` would change as a diff with values masked, and write nothing',
        rule: 'Severity of one rule, or `off`; repeatable',
        ifNoFiles: 'What to do if there is no file to lint; by default: a log line; an error if your own patterns match nothing',
        stdinFilename: 'Path to use for standard input',
        stdio: 'Speak over standard input and output; only `lsp` takes it',
        color: 'Colour in the text report',
        help: 'Show this help',
        version: 'Show the version',
        gate: 'Which findings count: `all`; `changed-files`: those in files this change touches; `new`: those the base did not have',
        suggestions: 'Suggest safe fixes in a review of the pull request (needs `pull-requests: write`)',
        summary: 'Write the job summary',
        sarifFile: 'Write a SARIF report to this file',
        jsonFile: 'Write a JSON report to this file',
        githubToken: 'Reads the base of the change and writes suggestions; everything else works without it',
    },
    source: {
        default: 'default',
        config: '{path}, line {line}',
        option: '`{name}`',
        input: 'input `{name}`',
    },
    takes: {
        patterns: 'one pattern or a list of patterns',
        list: 'a list',
        settings: 'a list of setting names',
        expressions: 'a list of regular expressions',
        text: 'a non-empty text',
        listOf: 'a list of {words}',
        rule: 'the id of a rule',
        setting: 'the name of a setting',
        path: 'a path inside the repository',
        mapping: 'keys with values below it',
        oneOf: 'one of {words}',
        release: 'a Bitwarden release such as 2026.8.0',
        ruleLevel: 'RULE=LEVEL, where LEVEL is one of {words}',
        formatFile: 'FORMAT=FILE, where FORMAT is one of {words}',
        yesNo: '`true` or `false`',
        fix: 'nothing, or `unsafe`',
    },
    config: {
        notYaml: '{path} is not valid YAML, from line {line} on. Check the indentation, quotes and colons there.',
        tooLarge: '{path} is larger than a config file may be ({limit} bytes). Check that it is the right file.',
        unknownKey: '{key} on line {line} of {path} is not a key of the config. {hint}',
        unknownRule: '{rule} is not a rule ({source}). {hint}',
        duplicateKey: 'Duplicate key in {path}, on line {line}. Delete one of the two.',
        wrongValue: '`{key}` on line {line} of {path} takes {takes}. Correct it there.',
        missingKey: '`{key}` is missing in what begins on line {line} of {path}. Add it; it takes {takes}.',
        badExpression: 'Line {line} of {path} is not a valid regular expression. Correct it, or escape what is meant literally.',
        slowExpression: 'The regular expression on line {line} of {path} repeats a repeated group, which can take forever. Write it without the inner repetition.',
        familiesBilling: 'The organization on line {line} of {path} has the plan `families`, which does not include `billing-sync`, but wants that feature. Remove one of the two.',
        outside: '`{key}` on line {line} of {path} leads out of the repository. Name a file inside it.',
        aKey: 'A key',
        named: '`{name}`',
        didYouMean: 'Did you mean `{name}`?',
        oneOf: 'Available: {words}.',
        listRules: '`override-lint explain` lists the rules.',
        andMore: '{first} ({count|# more problem|# more problems} in this file.)',
        wrongText: '{source} takes {takes}. Correct it there.',
        notFound: 'Config file {path} not found. Correct the path, or leave it out.',
        unreadable: '{path} cannot be read. Check that it is a file and who may read it.',
        badBaseline: '{path} is not a baseline of this program. Rewrite it with `--write-baseline {path}`.',
        baselineNotFound: 'Baseline {path} not found. Create it with `--write-baseline {path}`.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/editor.js
const editor = {
    editor: {
        notChecked: '{why} Until then nothing in this file is checked.',
        fixAll: 'Apply all safe fixes',
        unsafe: '{fix} (unsafe: check that this is what you want)',
        ignore: 'Ignore {rule} in this file, in {path}',
        ignoreSetting: 'Ignore {rule} for {setting} in this file, in {path}',
        reason: 'say why',
        settings: '{count|# setting|# settings}',
        liteFlag: 'Type: `true` turns it on; any other text leaves it off.',
        liteService: 'It turns the {service} service on or off.',
        liteBecomes: 'In its container Bitwarden Lite sets {settings} from it.',
        liteTlsOnly: 'It is read only with `BW_ENABLE_SSL=true`.',
        liteLongDefault: 'Without it Bitwarden Lite uses a default of its own.',
    },
    areas: {
        mail: 'Mail',
        access: 'Access',
        cloud: 'Cloud',
        database: 'Database',
        secrets: 'Secrets between services',
        web: 'Addresses and TLS',
        services: 'Services',
        storage: 'Storage',
        logs: 'Logs and events',
        other: 'Other',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/files.js
const files = {
    files: {
        notFound: 'No such file or folder. Check the path; it starts from the current folder.',
        vanished: 'The file disappeared during the run. Run the check again when nothing else changes the folder.',
        folder: 'This is a folder, so there is no file to check. Rename the folder, or name another path.',
        special: 'This is a pipe or a device, which is not read. Name a file, or write to standard input and name `-`.',
        tooLarge: 'The file is larger than {limit} MiB, so it is not read. Name the right file, or exclude this one from `files`.',
        tooLong: 'The file has more than {limit} lines, so it is not checked. Name the right file, or exclude this one from `files`.',
        noPermission: 'No permission to read the file. Let the user who runs this read it.',
        symlinkBroken: 'The symlink leads nowhere, or in a circle. Point it to a file, or delete it.',
        symlinkOutside: 'The symlink leads out of the searched folder, so it is not followed. Put the file itself there, or name its path.',
        unreadable: 'The file cannot be read ({code}). Check the disk and the path.',
        folderRejected: 'The folder cannot be listed ({code}), so nothing in it is checked. Give permission to read it, or name the folders to check.',
        folderNotUtf8: 'The name of this folder is not UTF-8, so it cannot be opened, and nothing in it is checked. Rename it.',
        nameNotUtf8: 'The name of this file is not UTF-8, so it cannot be opened. Rename it.',
        leftOut: '`files` leaves out {count|# file|# files} that would be checked by default: {paths}. Add {count|it|them} to `files`, or leave it at that.',
        cannotWrite: '{path} cannot be written ({code}). Choose another place, or give permission to write there.',
        tooMany: 'There are more than {limit} files to check, which is the limit. Name fewer folders, or narrower patterns under `files`.',
        patternTooBig: 'The pattern `{pattern}` is longer than 4096 characters or expands to more than 1000 paths. Write several shorter ones.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/findings.js
const findings = {
    name: {
        onLine: 'the name on line {line}',
        shown: '`{name}`',
        removed: '`{name}` (since {release})',
    },
    word: {
        true: 'true',
        false: 'false',
    },
    language: {
        fr: 'French',
        de: 'German',
        es: 'Spanish',
        pt: 'Portuguese',
        it: 'Italian',
        nl: 'Dutch',
        ja: 'Japanese',
    },
    fault: {
        empty: 'empty',
        notABoolean: 'not a boolean',
        notANumber: 'not a whole number',
        outOfRange: 'a number out of range',
        notAGuid: 'not an id of the form 00000000-0000-0000-0000-000000000000',
        notATimespan: 'not a time span',
        notADate: 'not a date',
        notInEnum: 'not one of the allowed words',
    },
    wanted: {
        boolean: '`true` or `false`',
        integer: 'a whole number without separators',
        number: 'a number with a decimal point',
        guid: 'an id of the form 00000000-0000-0000-0000-000000000000',
        timespan: 'a time span such as `00:15:00`',
        enum: 'one of the words in its documentation',
        date: 'a date such as `2026-01-31`',
        other: 'a value of the right type',
    },
    related: {
        port: 'the port',
        alsoPublished: '`{setting}` too',
        alsoSet: 'also set here',
        counts: 'the line that counts',
        otherSpelling: 'the other spelling',
        alsoRemoved: 'no effect either',
        alsoOverridden: 'also overridden',
        alsoDuplicate: 'also added again',
        alsoIgnored: 'no effect either',
        alsoDiffers: 'also read differently',
        alsoInClear: 'also in clear',
        alsoPlaceholder: 'also a placeholder',
        unguarded: 'no guard either',
    },
    fix: {
        rename: 'Rename it to `{setting}`',
        setTrue: 'Set `{setting}` to `true`',
        setFalse: 'Set `{setting}` to `false`',
        add: 'Add `{setting}` with `true`',
        pointToRegion: 'Set {settings} to {count|its|their} {domain} {count|address|addresses}',
        quote: 'Put the value in single quotes',
        deleteLine: 'Delete line {line}',
        deleteLines: 'Delete the {count} duplicate lines',
        plainName: 'Begin the line with `{setting}=`',
        cutSlash: 'Remove the last slash of `{setting}`',
        removeStrange: 'Remove the character',
        fixed: '(fixed)',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/github.js
const github = {
    outputs: {
        result: '`pass`, `fail`, `error`, or `none` where nothing was checked',
        errorCount: 'Number of errors',
        warningCount: 'Number of warnings',
        noticeCount: 'Number of notices',
        suppressedCount: 'Number of suppressed findings',
        filesChecked: 'Number of files checked',
        readiness: 'The readiness of every organization feature by file, as JSON',
        sarifFile: 'The path of the SARIF report, where one was asked for',
        jsonFile: 'The path of the JSON report, where one was asked for',
    },
    action: {
        noFiles: 'No global.override.env was found in the workspace: nothing was checked. Check out the repository first, or name the files in `files`.',
        noFilesMatch: 'No file matches the patterns of {source}: nothing was checked. Correct them, or set `if-no-files: ignore`.',
        noWorkspace: 'GITHUB_WORKSPACE is not set. Run this as a step of a workflow, after actions/checkout.',
        noSummary: 'The job summary cannot be written; every finding is in the log.',
    },
    change: {
        gate: 'failing on `{from}`: `fail-on` becomes `{to}`',
        rule: 'the rule `{rule}`',
        level: 'the level `{from}` of `{rule}`, which becomes `{to}`',
        ignore: '`{rule}` by an ignore of the config, with the reason “{reason}”',
        comment: '`{rule}` by a comment in {path}',
        baseline: '{count|# finding|# findings} by the baseline',
        unknown: 'It is unknown whether this change turns rules off: the configuration before it could not be read.',
    },
    github: {
        eventUnreadable: 'GITHUB_EVENT_PATH is not a valid payload of this event.',
        compared: 'Compared with {base}, the merge base: {count|# file|# files} changed.',
        comparedAll: 'Compared with {base}, the merge base; every file counts as changed: {reason}',
        notCompared: 'Compared with nothing: {reason}',
        noBase: 'this event has no state before it.',
        newBranch: 'the branch is new, and the commit it starts from was not found.',
        noToken: 'the earlier commits are not in the checkout, and there is no token to ask GitHub. Set `fetch-depth: 0` for actions/checkout, or leave `github-token` as it is.',
        readDenied: 'the earlier commits are not in the checkout, and the token may not read them. Add `contents: read` and `pull-requests: read` to `permissions`, or set `fetch-depth: 0` for actions/checkout.',
        readMissing: 'GitHub does not find the commits (as after a force push) or does not show them to this token. Set `fetch-depth: 0` for actions/checkout.',
        noAnswer: 'GitHub gave no usable answer. Run the job again, or set `fetch-depth: 0` for actions/checkout.',
        tooManyFiles: 'GitHub does not list that many changed files. Set `fetch-depth: 0` for actions/checkout.',
        movedOn: 'the pull request has newer commits; their run will show it.',
        pullRequestTarget: 'Under `pull_request_target` the base branch is checked out, not the pull request, and the token can write. Run on `pull_request`: annotations, summary and verdict work there, for forks too.',
        reviewBody: 'override-lint suggests {count|# change|# changes}. Each keeps every other setting as it is.',
        suggestionsPosted: '{count|# suggestion|# suggestions} posted on the pull request.',
        suggestionsRemoved: '{count|# outdated suggestion|# outdated suggestions} removed from the pull request.',
        suggestionsLeft: '{count|# more suggestion|# more suggestions} not posted: a pull request gets at most 20. `override-lint --fix` applies them all.',
        suggestionsMerged: 'No suggestion in {paths}: what was linted is not what the pull request contains, because the base branch changed the same file or an earlier step did.',
        reviewNoPull: 'No suggestions: this run is not for a pull request.',
        reviewNoToken: 'No suggestions on the pull request: there is no token. Leave `github-token` as it is, or set one.',
        reviewDenied: 'No suggestions on the pull request: the token may not write there. Add `pull-requests: write` to `permissions`; annotations, summary and verdict do not need it.',
        reviewDeniedFork: 'No suggestions on the pull request: pull requests from forks get a read-only token. Annotations, summary and verdict need no more.',
        reviewUnprocessable: 'No suggestions on the pull request: GitHub rejected their lines (422). The findings are in the summary.',
        reviewNoAnswer: 'No suggestions on the pull request: GitHub gave no usable answer. The findings are in the summary.',
        reviewMovedOn: 'No suggestions on the pull request: it has newer commits, and their run will make them.',
        gateAll: 'What changed is unknown, so every finding counts.',
        gateShared: 'The configuration, the baseline or a companion file changed, so every finding counts.',
        gateChanged: 'Only findings in files that this change touches count.',
        gateNew: 'Only findings that the base did not have count.',
    },
    summary: {
        pass: '{title}: passed',
        fail: '{title}: failed',
        error: '{title}: some files could not be read',
        none: '{title}: nothing was checked',
        judgedBy: 'Checked against Bitwarden {release}.',
        never: 'No finding fails this check (`fail-on: never`).',
        turnsOff: 'This change turns off:',
        features: 'What the organization gets',
        change: 'What this change does',
        baseUnknown: 'its earlier state is unknown, so every finding counts as new.',
        fileAdded: 'a new file, so every finding in it is new.',
        gone: 'fixed:',
        nothingNew: 'It adds no finding, fixes none and turns no feature on or off.',
        added: '{count|# new finding|# new findings}',
        fixed: '{count|# fixed finding|# fixed findings}',
        unchanged: '{count|# unchanged finding|# unchanged findings}',
        findings: 'Findings',
        suppressed: '{count|# suppressed finding|# suppressed findings}',
        by: 'Suppressed by',
        reason: 'Reason',
        config: 'config',
        baseline: 'baseline',
        comment: 'comment',
        nextStep: 'Next step',
        doNotRestart: 'Do not restart',
        rejected: 'Compose rejects `{path}`: `./bitwarden.sh restart` stops the server before Compose reads the file, and Bitwarden would stay down.',
        restart: 'After the merge, run `{command}` on the server; until then it keeps the old values.',
        withoutMessages: 'This is too much for one summary: the messages are left out here; they are in the log.',
        onlyCounts: 'This is too much for one summary: it shows only counts, for at most {count|# file|# files}; the findings are in the log.',
        errors: 'Errors',
        warnings: 'Warnings',
        notices: 'Notices',
    },
    annotation: {
        nothingChecked: 'No file was checked, so this is no approval of anything. Check out the repository before this step, or name the files in `files`.',
        moreErrors: '{count|# more error|# more errors}',
        moreWarnings: '{count|# more warning|# more warnings}',
        moreNotices: '{count|# more notice|# more notices}',
        inSummary: '{more}: GitHub shows ten per level. The job summary has all of them.',
        inLog: '{more}: GitHub shows ten per level. The log of this step has all of them.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/page.js
const page = {
    page: {
        title: 'Override lint: check a global.override.env file in your browser',
        private: 'Nothing leaves this browser.',
        privateWhy: 'The whole linter is in this page. Once loaded it sends nothing, fetches nothing and stores nothing: its own security policy blocks every connection. It works offline too.',
        noScript: 'The linter is JavaScript that runs in this page. Allow it here to check a file.',
        language: 'Language',
        heading: 'What will your server do with this file?',
        lead: 'Paste the `global.override.env` of a self-hosted Bitwarden® server, the `settings.env` of Bitwarden Lite, or a template of one. It is read as Setup, Docker Compose and .NET read it.',
        examples: 'Try an example:',
        exampleMistakes: 'Three mistakes',
        exampleGood: 'A file that works',
        exampleGuide: 'Pasted from a guide',
        exampleLite: 'Bitwarden Lite',
        exampleTemplate: 'An Ansible template',
        file: 'The file',
        name: 'File name',
        open: 'Open a file…',
        clear: 'Clear',
        text: 'Text of the file',
        placeholder: 'Paste a file here, drop one, or load an example.',
        drop: 'Drop the file to check it. It stays in this browser.',
        oneFile: 'Only {name} was opened: this page checks one file at a time.',
        tooLarge: 'The file has more than {limit} characters, so this page does not check it. Use the command line.',
        report: 'The report',
        empty: 'The report appears here as you type.',
        emptyFindings: 'Findings, each on the line to change',
        emptyFeatures: 'Which features of your organization will work',
        emptyUpdate: 'What Bitwarden’s own update will do to the file',
        emptyFixes: 'Fixes, each shown before it is made',
        passes: 'Passes',
        fails: 'Fails',
        nothing: 'no findings',
        judgedBy: 'judged by Bitwarden {release}',
        standard: 'Standard installation',
        lite: 'Bitwarden Lite',
        template: 'Template',
        findings: 'Findings',
        goToLine: 'Go to line {line}',
        suppressed: '{count|# finding is|# findings are} suppressed by a comment',
        omitted: '{count|# more finding|# more findings} of the same kinds',
        fix: 'Fix: {fix}',
        safe: 'safe',
        unsafe: 'check it first',
        apply: 'Apply',
        safeFixes: '{count|# safe fix|# safe fixes}',
        applyAll: '{count|Apply it|Apply all #}',
        fixed: '{count|# finding|# findings} fixed.',
        undo: 'Undo',
        undone: 'The fix is undone.',
        change: 'The change, values masked',
        update: 'What the update does',
        updateWhy: '`bitwarden.sh update` rewrites the file. The diff shows it before and after, with every value masked.',
        updateUnchanged: 'Bitwarden’s update leaves this file as it is.',
        updateLite: 'Bitwarden Lite has no Setup: an update leaves the file as it is.',
        updateTemplate: 'The update rewrites the file that is made from this template. Paste the filled-in file to see what happens to it.',
        updateDiff: 'Show the diff',
        alone: 'This page sees one file. The command line and the GitHub Action also read the files beside it, your config and what a pull request changes.',
        project: 'Override lint on GitHub',
        licenses: 'Licenses',
        trademark: 'Bitwarden is a registered trademark of Bitwarden, Inc. This project is independent of it.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/preview.js
const preview = {
    preview: {
        now: 'the file now',
        after: 'after Bitwarden’s update',
        unchanged: 'Bitwarden’s update leaves this file as it is.',
        nothingLost: 'Nothing is lost: every setting keeps its value.',
        moved: 'moved',
        changed: 'changed',
        default: 'added by the update',
        deleted: 'deleted',
        rejectedNow: 'Compose already rejects this file, before any update, so the values shown here are uncertain. Check the file and correct it first.',
        rejected: 'Compose rejects the file after the update: the server is stopped and does not start again. Correct what is listed below before you update.',
        unescaped: 'The backslashes before quotes in {name} are removed: the server gets another value. Put the value in single quotes, or choose one without quotes.',
        unescapedRejected: 'The backslashes before quotes in {name} are removed, and Compose rejects what is left. Put the value in single quotes, or choose one without quotes.',
        cut: 'The value of {name} spans several lines, which are read one by one: the server gets another value. Write it on one line.',
        cutRejected: 'The value of {name} spans several lines, which are read one by one, and Compose rejects what is left. Write it on one line.',
        movedValue: 'The lines are reordered, and what {name} refers to ends up below it: the server gets another value. Write the value out.',
        movedRejected: 'The lines are reordered, and Compose then rejects {name}. Write the value out.',
        colon: 'The line of {name} is deleted, because it has a colon and no equals sign. Write it with an equals sign.',
        colonDefault: 'The line of {name} is deleted, because it has a colon and no equals sign, and Bitwarden’s default takes its place. Write it with an equals sign.',
        nameOnly: 'The line of {name} is deleted, because it has no equals sign. Write the value after an equals sign, or delete the line.',
        database: '`{setting}` is missing and is added with a new random password, which the database does not know. Add the line with the connection string in use.',
        certificate: '`{setting}` is missing and is added empty: Identity and SSO cannot open their certificate and crash-loop at start. Add the line with the password in use.',
        server: '`{setting}` is missing and is added as zeros, with which the server’s containers crash-loop at start. Add the line with the id from bitwarden.com/host.',
        cloud: '`{setting}` is missing and is added empty: push notifications are off, and Bitwarden’s cloud rejects license sync. Add the line with the key from bitwarden.com/host.',
        mail: '`{setting}` is missing and is added as 587, while the server used 25 until then. Add the line with the port in use.',
        duplicate: 'The line of {name} stays, and Bitwarden’s own spelling is added with a default: the server takes one of the two values at random at each start. Spell the name as Bitwarden does.',
        shadowed: 'The line of {name} stays and wins, but is added again with a default, because the name does not begin the line, or a space or colon follows it. Begin the line with the name and an equals sign.',
        vault: '`globalSettings__baseServiceUri__vault` is set to the `url` of config.yml. Write the same address in both.',
        replace: '{settings} {count|is|are} missing and {count|is|are} added as REPLACE, which the server takes as not set.',
        defaults: '{settings} {count|is|are} missing and {count|is|are} added with Bitwarden’s {count|default|defaults}.',
        comments: '{count|# comment is|# comments are} deleted ({count|line|lines} {lines}). Keep notes elsewhere.',
        manyComments: '{count|# comment is|# comments are} deleted, the first on lines {lines}. Keep notes elsewhere.',
        lineEnds: 'The file is rewritten with LF line endings and without a byte order mark.',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/readiness.js
const readiness = {
    readiness: {
        composeRejects: 'Compose rejects line {line}: nothing starts',
        serverCrashes: 'a value on line {line} makes the server’s containers crash-loop at start',
        duoObsolete: 'Duo has not used this key since 2024.12.0; it is set up in the web vault',
        loginIncomplete: '`{setting}` is not set',
        tlsMismatch: 'port 465 without implicit TLS',
        missing: '`{setting}` is missing',
        false: '`{setting}` is `false`',
        placeholder: '`{setting}` is not filled in',
        misnamed: '`{setting}` is misspelt on its line',
        unusable: 'no mail can be sent with the value of `{setting}`',
        templated: '`{setting}` is filled in at deploy',
        elsewhere: '`{setting}` is not in this file: another part, or the deployment, sets it',
        rejected: 'the value of `{setting}` cannot be read',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts/report.js
const report = {
    report: {
        checked: '{count|# file|# files} checked',
        nothingChecked: 'Nothing was checked',
        notChecked: '{count|# file|# files} NOT CHECKED',
        errors: '{count|# error|# errors}',
        warnings: '{count|# warning|# warnings}',
        notices: '{count|# notice|# notices}',
        suppressed: '{count|# suppressed|# suppressed}',
        omitted: '{count|# more|# more} of the same kind',
        error: 'error',
        warning: 'warning',
        notice: 'notice',
        clean: 'no findings',
        templated: 'Filled in at deploy: {settings}.',
        notCheckedTitle: 'NOT CHECKED',
        pathTitle: 'File',
        features: 'Organization features',
        feature: 'Feature',
        state: 'State',
        why: 'Why',
        line: 'line {line}',
        colon: ':',
        lineTitle: 'Line',
        finding: 'Finding',
        fix: 'Fix: {fix}.',
        fixSafe: 'Fix: {fix} (`--fix`).',
        fixUnsafe: 'Fix: {fix} (`--fix=unsafe`).',
        more: '{count} more',
        morePlaces: '{count|# more place|# more places}',
        explain: 'What a rule means and how to ignore it: `override-lint explain RULE`',
    },
    state: {
        ready: 'ready',
        off: 'off',
        broken: 'broken',
        unknown: 'unknown',
        obsolete: 'obsolete',
    },
    sarif: {
        root: 'The root of the repository.',
        help: 'To suppress a finding, name its rule with a reason under `ignore` in `.github/override-lint.yml`. What the rule means for the server, an example and how to fix it:',
    },
};

;// CONCATENATED MODULE: ../../lib/src/messages/texts.js










const texts = {
    ...cli,
    ...config,
    ...editor,
    ...files,
    ...findings,
    ...github,
    ...page,
    ...preview,
    ...readiness,
    ...report,
};


/***/ }),

/***/ 5102:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ isAbout; },
/* harmony export */   k: function() { return /* binding */ baselineVersion; }
/* harmony export */ });
const baselineVersion = 1;
function isAbout({ rule, setting }, finding) {
    return rule === finding.rule && setting === finding.setting;
}


/***/ }),

/***/ 9063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ failOns; },
/* harmony export */   c: function() { return /* binding */ fails; }
/* harmony export */ });
/* harmony import */ var _messages_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5332);

const failOns = [..._messages_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, 'never'];
function fails(severity, failOn) {
    return failOn !== 'never' && (0,_messages_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(severity) <= (0,_messages_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(failOn);
}


/***/ }),

/***/ 1749:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: function() { return /* binding */ matcher; }
});

// UNUSED EXPORTS: glob

// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __nccwpck_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
;// CONCATENATED MODULE: ../../lib/src/policy/braces.js
function expandBraces(pattern, limit) {
    const braces = closedBraces(pattern);
    let branch = { sofar: [''], done: [], outer: null };
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern[at];
        if (character === '\\') {
            branch.sofar = append(branch.sofar, pattern.slice(at, at + 2));
            at += 1;
        }
        else if (character === '{' && braces.has(at)) {
            branch = { sofar: [''], done: [], outer: branch };
        }
        else if (character === '}' && braces.has(at) && branch.outer !== null) {
            branch.outer.sofar = product(branch.outer.sofar, [...branch.done, ...branch.sofar]);
            branch = branch.outer;
        }
        else if (character === ',' && branch.outer !== null) {
            branch.done.push(...branch.sofar);
            branch.sofar = [''];
        }
        else
            branch.sofar = append(branch.sofar, character);
        if (branch.sofar.length + branch.done.length > limit)
            return null;
    }
    return branch.sofar;
}
function closedBraces(pattern) {
    const closed = new Set();
    const open = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern[at];
        const last = open.at(-1);
        if (character === '\\')
            at += 1;
        else if (character === '{')
            open.push({ at, comma: false });
        else if (character === ',' && last !== undefined)
            last.comma = true;
        else if (character === '}' && last !== undefined) {
            open.pop();
            if (last.comma)
                closed.add(last.at).add(at);
        }
    }
    return closed;
}
function append(texts, end) {
    return texts.map((text) => text + end);
}
function product(starts, ends) {
    return starts.flatMap((start) => ends.map((end) => start + end));
}

;// CONCATENATED MODULE: ../../lib/src/policy/glob.js




function matcher(patterns) {
    const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(compile);
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((not) => compile(not.slice(1)));
    return (path) => (included.length === 0 || included.some((matches) => matches(path))) &&
        !excluded.some((matches) => matches(path));
}
function compile(pattern) {
    const matches = glob(pattern);
    if (matches === null)
        throw new errors/* ConfigError */.xL((0,message/* message */.i)('files.patternTooBig', { pattern: shortened(pattern) }));
    return matches;
}
function shortened(pattern) {
    return (0,printable/* printable */.g)(pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern);
}
const limits = { characters: 4096, alternatives: 1000 };
function glob(pattern) {
    if (pattern.length > limits.characters)
        return null;
    const alternatives = expandBraces(anchored(pattern), limits.alternatives);
    if (alternatives === null)
        return null;
    const paths = alternatives.map((path) => path.split('/').map(compileName));
    return (path) => {
        const names = path.split('/');
        return paths.some((tokens) => fits(tokens, names));
    };
}
const many = Symbol('any number');
function fits(tokens, units) {
    let token = 0;
    let unit = 0;
    let retry = null;
    while (unit < units.length) {
        const current = tokens[token];
        if (current === many) {
            token += 1;
            retry = { token, unit };
        }
        else if (current?.(units[unit])) {
            token += 1;
            unit += 1;
        }
        else if (retry !== null) {
            retry.unit += 1;
            unit = retry.unit;
            token = retry.token;
        }
        else
            return false;
    }
    while (tokens[token] === many)
        token += 1;
    return token === tokens.length;
}
function anchored(pattern) {
    const path = pattern.replace(/^(?:\.?\/)+/, '');
    return path.endsWith('/') ? `${path}**` : path;
}
function compileName(pattern) {
    if (pattern === '**')
        return many;
    const tokens = compileCharacters([...pattern]);
    return (name) => fits(tokens, [...name]);
}
function compileCharacters(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern[at];
        const end = character === '[' ? pattern.indexOf(']', at + 2) : -1;
        if (character === '*')
            tokens.push(many);
        else if (character === '?')
            tokens.push(() => true);
        else if (end !== -1) {
            tokens.push(oneOf(pattern.slice(at + 1, end)));
            at = end;
        }
        else {
            if (character === '\\' && at + 1 < pattern.length)
                at += 1;
            const literal = pattern[at];
            tokens.push((other) => other === literal);
        }
    }
    return tokens;
}
function oneOf(members) {
    const negated = members[0] === '!' || members[0] === '^';
    const ranges = [];
    for (let at = negated ? 1 : 0; at < members.length; at += 1) {
        const from = members[at];
        const to = members[at + 1] === '-' ? members[at + 2] : undefined;
        if (to !== undefined)
            at += 2;
        ranges.push({ from, to: to ?? from });
    }
    return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== negated;
}


/***/ }),

/***/ 9802:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ readCompanions; }
/* harmony export */ });
/* harmony import */ var _source_lazy_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(326);
/* harmony import */ var _source_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3785);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9439);
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2051);
/* harmony import */ var _compose_read_compose_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1448);
/* harmony import */ var _dotnet_key_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8151);






function readCompanions(files) {
    return new CompanionReading(files);
}
class CompanionReading {
    #setupConfig;
    #compose;
    #globalEnv;
    #mssql;
    composeOverride;
    constructor(files) {
        const read = (role, parse) => (0,_source_lazy_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => {
            const file = files.get(role);
            return file === undefined ? null : { path: file.path, ...parse(file.text) };
        });
        this.#setupConfig = read('config', parseSetupConfig);
        this.#compose = read('compose', (text) => ({ release: releaseOf(text) }));
        this.#globalEnv = read('global-env', parseGlobalEnv);
        this.#mssql = read('mssql', (text) => ({ password: administratorPassword(text) }));
        const override = files.get('compose-override');
        this.composeOverride =
            override === undefined ? null : { path: override.path, services: override.services ?? [] };
    }
    get setupConfig() {
        return this.#setupConfig();
    }
    get compose() {
        return this.#compose();
    }
    get globalEnv() {
        return this.#globalEnv();
    }
    get mssql() {
        return this.#mssql();
    }
}
function parseSetupConfig(text) {
    const keys = new Map();
    for (const line of (0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rawText */ .i)(text).split(/\r?\n/)) {
        const [, key, value] = /^([a-z_]+):[ \t]+(.*?)[ \t]*(?:[ \t]#.*)?$/.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            keys.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
    }
    return {
        url: keys.get('url') ?? null,
        pushNotifications: keys.get('push_notifications')?.toLowerCase() !== 'false',
    };
}
const image = /^\s*image:\s*["']?(?:[\w.-]+\/)*bitwarden\/(?:api|identity|admin):(\d+\.\d+\.\d+)\b/m;
function releaseOf(text) {
    return image.exec((0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rawText */ .i)(text))?.[1] ?? null;
}
function parseGlobalEnv(text) {
    const { entries } = (0,_compose_read_compose_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsCompose */ .r)((0,_source_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .S)(text));
    return {
        keys: new Set(entries.map(({ name }) => (0,_dotnet_key_js__WEBPACK_IMPORTED_MODULE_4__/* .settingKey */ .iT)((0,_source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(name)))),
        variables: entries.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }])),
    };
}
function administratorPassword(text) {
    const entry = (0,_compose_read_compose_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsCompose */ .r)((0,_source_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .S)(text)).entries.findLast(({ name }) => name.is('SA_PASSWORD'));
    const rawValue = entry?.statement.rawValue;
    return entry?.value && rawValue ? { value: entry.value, rawValue } : null;
}


/***/ }),

/***/ 1448:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: function() { return /* binding */ readAsCompose; },
  h: function() { return /* binding */ rejectionOf; }
});

// EXTERNAL MODULE: ../../lib/src/source/characters.js
var characters = __nccwpck_require__(812);
// EXTERNAL MODULE: ../../lib/src/source/scan-statement.js + 1 modules
var scan_statement = __nccwpck_require__(9871);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/readers/compose/error-messages.js

const plain = /^[ !#-[\]-~]*$/;
const ascii = /^[ -~]*$/;
const controls = new Map([
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\f', '\\f'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    ['\v', '\\v'],
    ['"', '\\"'],
    ['\\', '\\\\'],
]);
function goQuote(text) {
    if (plain.test(text))
        return `"${text}"`;
    if (ascii.test(text))
        return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    let quoted = '"';
    for (const character of text)
        quoted += quoteCharacter(character);
    return `${quoted}"`;
}
function quoteCharacter(character) {
    if (plain.test(character))
        return character;
    const control = controls.get(character);
    if (control !== undefined)
        return control;
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xdc80 && code <= 0xdcff)
        return `\\x${hex(code - 0xdc00, 2)}`;
    if ((0,characters/* isPrintable */.C2)(character))
        return character;
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(code, 2)}`;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}
function hex(code, width) {
    return code.toString(16).padStart(width, '0');
}
function rejectionMessage(raw, statement, line) {
    const { rejection, at, key } = statement;
    if (rejection === 'export-alone')
        return 'zero length string';
    if (rejection === 'space-in-key')
        return `line ${line}: key cannot contain a space`;
    if (rejection === 'unclosed-quote')
        return `line ${line}: unterminated quoted value ${raw.slice(at.start, (0,characters/* lineEnd */.kd)(raw, at.start))}`;
    const character = raw.slice(at.start, at.end).toWellFormed();
    const rest = raw.slice(key.start, (0,characters/* lineEnd */.kd)(raw, key.start));
    return `line ${line}: unexpected character ${goQuote(character)} in variable name ${goQuote(rest)}`;
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/lines.js
class ComposeLines {
    #raw;
    #line = 1;
    #counted = 0;
    #pastLineFeed = false;
    constructor(raw) {
        this.#raw = raw;
    }
    copy() {
        const copy = new ComposeLines(this.#raw);
        copy.#line = this.#line;
        copy.#counted = this.#counted;
        copy.#pastLineFeed = this.#pastLineFeed;
        return copy;
    }
    at(statement) {
        const feeds = this.#feeds(this.#counted, statement.span.start);
        this.#line += this.#pastLineFeed && feeds > 0 ? feeds - 1 : feeds;
        this.#counted = statement.span.start;
        this.#pastLineFeed = false;
        return this.#line;
    }
    pass(statement) {
        if (statement.kind === 'key-only') {
            this.#pastLineFeed = true;
            if (!this.#blankBeforeLineFeed(statement.key.end))
                this.#line += 1;
        }
        else if (statement.kind === 'assignment' && statement.rawValue.quote === null) {
            this.#pastLineFeed = true;
            this.#line += 1;
        }
        else
            this.#line += this.#feeds(statement.span.start, statement.span.end);
        this.#counted = statement.span.end;
    }
    atEnd() {
        return this.#line + this.#feeds(this.#counted, this.#raw.length);
    }
    #feeds(start, end) {
        let feeds = 0;
        for (let at = start; at < end; at++)
            if (this.#raw.charCodeAt(at) === 0x0a)
                feeds++;
        return feeds;
    }
    #blankBeforeLineFeed(start) {
        for (let at = start; at < this.#raw.length && this.#raw[at] !== '\n'; at++)
            if (this.#raw[at] === ' ')
                return true;
        return false;
    }
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/escapes.js
const inDoubleQuotes = new Map([
    ...Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }).map(([letter, result]) => [letter, { length: 2, result, changes: true }]),
    ['\\', { length: 2, result: '\\', changes: false }],
    ['"', { length: 2, result: '"', changes: false }],
    ['$', { length: 2, result: '$$', changes: false }],
]);
const inSingleQuotes = new Map([
    ["'", { length: 2, result: "'", changes: false }],
]);
function replaceEscapes(inner, quote, start) {
    const escapes = [];
    const made = inner.includes('$') ? new MadeText() : null;
    const simple = quote === '"' ? inDoubleQuotes : inSingleQuotes;
    let text = '';
    let from = 0;
    for (let at = inner.indexOf('\\'); at !== -1; at = inner.indexOf('\\', at)) {
        const next = inner.charAt(at + 1);
        const found = quote === '"' && next === '0' ? octal(inner, at) : simple.get(next);
        if (found === undefined) {
            at += 2;
            continue;
        }
        text += inner.slice(from, at);
        const begins = text.length;
        const end = at + found.length;
        const same = !found.changes && found.result === next;
        if (!same)
            text += found.result;
        from = same ? at + 1 : end;
        made?.add(begins, begins + found.result.length, end);
        if (found.changes)
            escapes.push({ start: start + at, end: start + end });
        at = end;
    }
    text += inner.slice(from);
    return { text, escapes, fileOffset: (offset) => made?.fileOffset(offset, start) ?? null };
}
function octal(inner, at) {
    const digits = /^[0-9]*/.exec(inner.slice(at + 2, at + 5))?.[0] ?? '';
    const code = /^[0-3][0-7]{2}$/.test(digits) ? Number.parseInt(digits, 8) : null;
    const result = code === null ? `\\${digits}` : String.fromCharCode(code);
    return { length: 2 + digits.length, result, changes: true };
}
class MadeText {
    #places = [];
    add(begins, ends, writtenEnd) {
        this.#places.push(begins, ends, writtenEnd);
    }
    fileOffset(offset, start) {
        let low = 0;
        let high = this.#places.length / 3;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#places[3 * middle] ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        if (low === 0)
            return start + offset;
        const ends = this.#places[3 * low - 2] ?? 0;
        const writtenEnd = this.#places[3 * low - 1] ?? 0;
        return offset < ends ? null : start + writtenEnd + offset - ends;
    }
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/braces.js
const none = { closing: () => -1, lastBefore: () => -1 };
function pairBraces(text) {
    if (!text.includes('}'))
        return none;
    const closings = new Int32Array(text.length).fill(-1);
    const open = [];
    let shielded = -1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x0a)
            open.length = 0;
        else if (at === shielded)
            continue;
        else if (code === 0x7b) {
            open.push(at);
            shielded = at + 1;
        }
        else if (code === 0x7d) {
            const opener = open.pop();
            if (opener !== undefined)
                closings[opener] = at;
        }
    }
    return { closing: (at) => closings[at] ?? -1, lastBefore: lastBrace(text) };
}
function lastBrace(text) {
    let known = { end: 0, last: -1 };
    return (end) => {
        if (known.end !== end)
            known = { end, last: end === 0 ? -1 : text.lastIndexOf('}', end - 1) };
        return known.last;
    };
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/expression.js
function readDollar(text, at, end) {
    const next = at + 1 < end ? text[at + 1] : undefined;
    if (next === '$')
        return { kind: 'escaped', end: at + 2 };
    const braced = next === '{';
    const start = at + (braced ? 2 : 1);
    const stop = nameEnd(text, start, end);
    const name = text.slice(start, stop);
    if (!braced)
        return name === '' ? { kind: 'literal', end: at + 1 } : { kind: 'name', name, braced, end: stop };
    if (name === '')
        return { kind: 'invalid', end: start };
    if (stop < end && text[stop] === '}')
        return { kind: 'name', name, braced, end: stop + 1 };
    const operator = operatorAt(text, stop, end);
    return operator === null
        ? { kind: 'invalid', end: start }
        : { kind: 'operator', name, operator, end: stop + operator.length };
}
function operatorAt(text, at, end) {
    const colon = at < end && text[at] === ':';
    const last = colon ? at + 1 : at;
    const sign = last < end ? text[last] : undefined;
    if (sign !== '-' && sign !== '+' && sign !== '?')
        return null;
    return colon ? `:${sign}` : sign;
}
function nameEnd(text, start, end) {
    let at = start;
    while (at < end && isOfName(text.charCodeAt(at), at > start))
        at++;
    return at;
}
function isOfName(code, digits) {
    const lower = code | 0x20;
    if (code < 0x80 && lower >= 0x61 && lower <= 0x7a)
        return true;
    if (code === 0x5f || code === 0x17f || code === 0x212a)
        return true;
    return digits && code >= 0x30 && code <= 0x39;
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/interpolate.js


function interpolate(text, lookup) {
    return new Interpolation(text, lookup).run();
}
class Interpolation {
    #text;
    #lookup;
    #replaced = [];
    #missing = [];
    #open = [];
    #error = null;
    #braces = null;
    constructor(text, lookup) {
        this.#text = text;
        this.#lookup = lookup;
    }
    run() {
        let part = newPart(0, this.#text.length, null);
        for (;;) {
            const argument = this.#advance(part);
            if (argument !== null) {
                this.#open.push(part);
                part = argument;
                continue;
            }
            const outer = this.#open.pop();
            if (outer === undefined)
                break;
            this.#close(part, outer);
            part = outer;
        }
        return { text: part.output, replaced: this.#replaced, missing: this.#missing, error: this.#error };
    }
    #advance(part) {
        while (part.at < part.end) {
            const start = part.at;
            let at = start;
            while (at < part.end && this.#text.charCodeAt(at) !== 0x24)
                at++;
            part.output += this.#text.slice(start, at);
            part.at = at;
            if (at === part.end)
                break;
            const dollar = readDollar(this.#text, at, part.end);
            part.at = dollar.end;
            if (dollar.kind === 'operator') {
                const argument = this.#expression(part, at, dollar);
                if (argument !== null)
                    return argument;
            }
            else if (dollar.kind === 'name')
                this.#replace(part, at, dollar);
            else if (dollar.kind === 'invalid')
                this.#invalid(part, at);
            else
                part.output += '$';
        }
        return null;
    }
    #replace(part, start, { name, braced, end }) {
        const value = this.#lookup(name);
        if (value === undefined)
            this.#missing.push(name);
        else
            part.output += value;
        const form = braced ? 'braced' : 'plain';
        this.#replaced.push({ name, form, start, end, found: value !== undefined });
    }
    #expression(part, start, { name, operator, end }) {
        this.#braces ??= pairBraces(this.#text);
        const last = this.#braces.lastBefore(this.#lineEnd(part, start));
        if (last < end) {
            part.at = start + 2;
            this.#invalid(part, start);
            return null;
        }
        const closing = this.#braces.closing(start + 1);
        const close = closing === -1 || closing > last ? last : closing;
        const value = this.#lookup(name);
        this.#replaced.push({ name, form: interpolate_forms[operator], start, end: close + 1, found: value !== undefined });
        const present = value !== undefined && (value !== '' || !operator.startsWith(':'));
        const wanted = operator.endsWith('+');
        if (present === wanted)
            return newPart(end, close, { name, operator, start, close, last });
        if (!wanted)
            part.output += value ?? '';
        continueWithTail(part, close, last);
        return null;
    }
    #close(argument, outer) {
        const expression = argument.argumentOf;
        if (expression === null)
            return;
        const { name, operator, start, close, last } = expression;
        const required = operator.endsWith('?');
        if (required && !argument.failed)
            this.#error ??= { kind: 'required-variable', name, reason: argument.output, start, end: close + 1 };
        if (required || argument.failed) {
            outer.failed = true;
            outer.at = last + 1;
        }
        else {
            outer.output += argument.output;
            continueWithTail(outer, close, last);
        }
    }
    #invalid(part, start) {
        const inTail = start < part.tailEnd;
        part.failed = true;
        this.#error ??= {
            kind: 'invalid-template',
            template: this.#text.slice(inTail ? part.tailStart : part.start, inTail ? part.tailEnd : part.end),
            start,
            end: start + 2,
        };
    }
    #lineEnd(part, at) {
        if (part.argumentOf === null && part.lineEnd <= at) {
            const found = this.#text.indexOf('\n', at);
            part.lineEnd = found === -1 ? part.end : found;
        }
        return part.lineEnd;
    }
}
const interpolate_forms = {
    ':-': 'default',
    '-': 'default',
    ':+': 'alternative',
    '+': 'alternative',
    ':?': 'required',
    '?': 'required',
};
function newPart(start, end, argumentOf) {
    const lineEnd = argumentOf === null ? -1 : end;
    return { start, end, argumentOf, at: start, output: '', failed: false, lineEnd, tailStart: 0, tailEnd: 0 };
}
function continueWithTail(part, close, last) {
    part.at = close + 1;
    part.tailStart = close + 1;
    part.tailEnd = last + 1;
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/value.js




const nothing = [];
function readValue(rawValue, lookup) {
    const { quote, inner } = rawValue;
    const raw = (0,source_value/* reveal */._c)(rawValue.text);
    const escaped = quote !== null && raw.includes('\\');
    if (!escaped && (quote === "'" || !raw.includes('$')))
        return { value: rawValue.text, substitutions: nothing, escapes: nothing, warnings: nothing, error: null };
    const { text, escapes, fileOffset } = escaped
        ? replaceEscapes(raw, quote, inner.start)
        : { text: raw, escapes: nothing, fileOffset: (offset) => inner.start + offset };
    if (quote === "'" || !text.includes('$'))
        return { value: new source_value/* Value */.WT(text), substitutions: nothing, escapes, warnings: nothing, error: null };
    return { escapes, ...replace(text, lookup, rawValue, fileOffset) };
}
function replace(text, lookup, rawValue, fileOffset) {
    const result = interpolate(text, lookup);
    const inFile = ({ start, end }) => {
        const first = fileOffset(start);
        const last = fileOffset(end - 1);
        return first === null || last === null ? null : { start: first, end: last + 1 };
    };
    const substitutions = result.replaced.map((replaced) => ({
        name: new source_value/* Value */.WT(replaced.name),
        form: replaced.form,
        span: inFile(replaced),
        found: replaced.found,
    }));
    const warnings = result.missing.map((name) => new source_value/* Value */.WT(`The ${goQuote(name)} variable is not set. Defaulting to a blank string.`));
    if (result.error === null)
        return { value: new source_value/* Value */.WT(result.text), substitutions, warnings, error: null };
    const rejected = result.error;
    const error = {
        kind: rejected.kind,
        at: inFile(rejected) ?? rawValue.span,
        message: () => new source_value/* Value */.WT(interpolationMessage(rejected)),
    };
    return { value: null, substitutions, warnings, error };
}
function interpolationMessage(error) {
    if (error.kind === 'invalid-template')
        return `Invalid template: ${goQuote(error.template)}`;
    const reason = error.reason === '' ? '' : `: ${error.reason}`;
    return `required variable ${error.name} is missing a value${reason}`;
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/reader.js




const reader_nothing = [];
const noName = new source_value/* Value */.WT('');
class Reader {
    #raw;
    #variables;
    #lines;
    constructor(raw, variables, lines = new ComposeLines(raw)) {
        this.#raw = raw;
        this.#variables = variables;
        this.#lines = lines;
    }
    copy() {
        return new Reader(this.#raw, this.#variables.copy(), this.#lines.copy());
    }
    get environment() {
        return this.#variables.environment;
    }
    read(statement, warnings) {
        const line = this.#lines.at(statement);
        const rejected = statement.kind === 'malformed' ? this.#rejection(statement, line) : null;
        this.#lines.pass(statement);
        const entry = statement.kind === 'key-only'
            ? this.#readName(statement)
            : this.#readWritten(statement, rejected, warnings);
        if (entry.value !== null)
            this.#variables.set((0,source_value/* reveal */._c)(entry.name), entry.value);
        return entry;
    }
    #rejection(statement, line) {
        if (statement.closingQuote !== null)
            return null;
        const said = statement.rejection === 'unclosed-quote' ? this.#lines.atEnd() : line;
        return {
            kind: statement.rejection,
            statement,
            at: statement.at,
            message: () => new source_value/* Value */.WT(rejectionMessage(this.#raw, statement, said)),
        };
    }
    #readName(statement) {
        const read = statement.endsFile
            ? { name: noName, value: statement.name }
            : { name: statement.name, value: this.#variables.inherited((0,source_value/* reveal */._c)(statement.name)) };
        return { statement, ...read, substitutions: reader_nothing, escapes: reader_nothing, error: null };
    }
    #readWritten(statement, rejected, warnings) {
        const { name, rawValue } = statement;
        if (rawValue === null)
            return { statement, name, value: null, substitutions: reader_nothing, escapes: reader_nothing, error: rejected };
        const read = readValue(rawValue, this.#variables.lookup);
        if (rejected === null)
            for (const warning of read.warnings)
                warnings.push(warning);
        return {
            statement,
            name,
            value: read.value,
            substitutions: read.substitutions,
            escapes: read.escapes,
            error: rejected ?? (read.error && { ...read.error, statement }),
        };
    }
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/variables.js

const replacedAtMost = 2 ** 24;
class Variables {
    #host;
    #values;
    #left = replacedAtMost;
    constructor(host, values) {
        this.#host = host;
        this.#values = values;
    }
    static of({ host, before }) {
        const values = new Map();
        for (const [name, value] of before ?? [])
            values.set(name, new source_value/* Value */.WT(value));
        return new Variables(host ?? new Map(), values);
    }
    copy() {
        const copy = new Variables(this.#host, new Map(this.#values));
        copy.#left = this.#left;
        return copy;
    }
    get environment() {
        return this.#values;
    }
    lookup = (name) => {
        const host = this.#host.get(name);
        const value = this.#values.get(name);
        const text = host ?? (value && (0,source_value/* reveal */._c)(value));
        if (text === undefined)
            return undefined;
        const shown = text.slice(0, Math.max(this.#left, 1));
        this.#left -= shown.length;
        return shown;
    };
    inherited(name) {
        const value = this.#host.get(name);
        return value === undefined ? null : new source_value/* Value */.WT(value);
    }
    set(name, value) {
        this.#values.set(name, value);
    }
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/read-compose.js





function readAsCompose(scan, context = {}) {
    const reader = new Reader((0,source_text/* rawText */.i)(scan.text), Variables.of(context));
    const warnings = [];
    const entries = [];
    let outcome = null;
    for (const statement of scan.statements) {
        if (outcome === null && statement.kind === 'malformed' && statement.closingQuote !== null)
            outcome = readOn(scan, statement.span.start, reader.copy(), [...warnings]);
        const entry = reader.read(statement, warnings);
        if (outcome === null && entry.error !== null)
            outcome = stopped(entry.error, [...warnings]);
        entries.push(entry);
    }
    return { entries, ...(outcome ?? { failure: null, environment: reader.environment, warnings }) };
}
function rejectionOf({ failure, entries }, isFilledIn = () => false) {
    const stops = (entry) => entry.error !== null &&
        entry.error.kind !== 'required-variable' &&
        !(entry.error.kind === 'invalid-template' && isFilledIn(entry));
    const failing = entries.find(({ error }) => error === failure);
    return failing === undefined || stops(failing) ? failure : (entries.find(stops)?.error ?? null);
}
function readOn(scan, from, reader, warnings) {
    const raw = (0,source_text/* rawText */.i)(scan.text);
    let at = from;
    while (at < raw.length) {
        if (raw[at] === '#')
            at = (0,characters/* lineEnd */.kd)(raw, at);
        else {
            const statement = (0,scan_statement/* scanStatement */.p)(raw, at, false);
            const { error } = reader.read(statement, warnings);
            if (error !== null)
                return stopped({ ...error, statement: nearest(scan, error) }, warnings);
            at = statement.span.end;
        }
        at = (0,characters/* skipWhiteSpace */.j8)(raw, at);
    }
    return { failure: null, environment: reader.environment, warnings };
}
function stopped(failure, warnings) {
    return { failure, environment: new Map(), warnings };
}
function nearest({ statements }, { at, statement }) {
    return statements.findLast(({ span }) => span.start <= at.start) ?? statement;
}


/***/ }),

/***/ 2096:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: function() { return /* binding */ bind; }
});

// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/whitespace.js
var whitespace = __nccwpck_require__(5475);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/boolean.js

function bindBoolean(text) {
    const word = (0,whitespace/* withoutNulls */.Le)((0,whitespace/* trim */.Bq)(text)).toLowerCase();
    if (word === '')
        return 'empty';
    if (word !== 'true' && word !== 'false')
        return 'not-a-boolean';
    return { text: word, boolean: word === 'true' };
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/date-fields.js
function dayOfFields(fields, [one = 0, two = 0, three = 0], year, named) {
    const month = named ?? 0;
    switch (fields.join('')) {
        case 'NN':
            return validDay(null, one, two);
        case 'NNN':
            return validDay(fullYear(three), one, two);
        case 'MN':
            return validDay(null, month, one);
        case 'NM':
            return validDay(fullYear(one), month, 1);
        case 'YN':
        case 'NY':
            return validDay(year, one, 1);
        case 'YM':
        case 'MY':
            return validDay(year, month, 1);
        case 'YNN':
        case 'NYN':
        case 'NNY':
            return validDay(year, one, two);
        default:
            if (year !== null)
                return validDay(year, month, one);
            return validDay(fullYear(two), month, one) ?? validDay(fullYear(one), month, two);
    }
}
function fullYear(year) {
    return year > 99 ? year : year > 49 ? year + 1900 : year + 2000;
}
function validDay(year, month, day) {
    if (year !== null && (year < 1 || year > 9999))
        return null;
    const isDay = month > 0 && day > 0 && dateOf({ year, month, day }).getUTCMonth() === month - 1;
    return isDay ? { year, month, day } : null;
}
function dateOf({ year, month, day }) {
    const date = new Date(0);
    date.setUTCFullYear(year ?? 2000, month - 1, day);
    return date;
}

// EXTERNAL MODULE: ../../lib/src/source/characters.js
var characters = __nccwpck_require__(812);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/date-words.js

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const longWeekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
function wordAt(text, at) {
    const era = /^a\.d\.(?![a-z])/i.test(text.slice(at, at + 5)) ? at + 4 : null;
    let end = era ?? at;
    while (era === null && end < text.length && isLetter(text[end] ?? ''))
        end += 1;
    if (end === at)
        return null;
    const length = end - at;
    return { word: length > longest ? { kind: 'unknown' } : wordOf(text.slice(at, end).toLowerCase()), end };
}
const longest = 'september'.length;
function wordOf(word) {
    if (word === 'z' || word === 'gmt')
        return { kind: 'zone' };
    if (word === 't')
        return { kind: 'T' };
    if (word === 'am' || word === 'pm')
        return { kind: word };
    if (word === 'ad' || word === 'a.d.')
        return { kind: 'era' };
    for (const names of [months, longMonths])
        if (names.includes(word))
            return { kind: 'month', index: names.indexOf(word) };
    for (const names of [weekdays, longWeekdays])
        if (names.includes(word))
            return { kind: 'weekday', index: names.indexOf(word) };
    return { kind: 'unknown' };
}
function isLetter(character) {
    return /[A-Za-z]/.test(character) || (character > '\x7f' && (0,characters/* isLetterOrNumber */.nN)(character));
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/date-scanner.js


class DateRejected extends Error {
    fault;
    constructor(fault = 'not-a-date') {
        super(fault);
        this.fault = fault;
    }
}
class DateScanner {
    #text;
    #at = 0;
    #beforeSeparator = 0;
    constructor(text) {
        this.#text = text;
    }
    get next() {
        return this.#text[this.#at];
    }
    get isAtDigit() {
        return isDigit(this.#text.charCodeAt(this.#at));
    }
    skip() {
        this.#at += 1;
    }
    skipBlanks() {
        while (this.#at < this.#text.length && (0,characters/* isWhiteSpace */.i0)(this.#text.charCodeAt(this.#at)))
            this.#at += 1;
    }
    word() {
        const found = wordAt(this.#text, this.#at);
        if (found === null)
            return null;
        this.#at = found.end;
        return found.word;
    }
    digits() {
        const start = this.#at;
        while (this.isAtDigit)
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    after() {
        this.#beforeSeparator = this.#at;
        this.skipBlanks();
        const separator = separators.get(this.next);
        if (separator !== undefined) {
            this.skip();
            return separator;
        }
        const found = wordAt(this.#text, this.#at);
        const kind = found?.word.kind;
        if (found === null || (kind !== 'am' && kind !== 'pm' && kind !== 'T'))
            return 'space';
        this.#at = found.end;
        return kind;
    }
    putBack() {
        this.#at = this.#beforeSeparator;
    }
    zone() {
        const sign = this.next;
        if (sign !== '+' && sign !== '-')
            throw new DateRejected();
        this.skip();
        const { hours, minutes } = this.#hoursAndMinutes();
        if (minutes > 59)
            throw new DateRejected();
        const offset = hours * 60 + minutes;
        if (offset > 14 * 60)
            throw new DateRejected('out-of-range');
        return sign === '-' ? -offset : offset;
    }
    #hoursAndMinutes() {
        const digits = this.digits();
        const number = Number(digits);
        if (digits.length === 0 || digits.length > 4)
            throw new DateRejected();
        if (digits.length > 2)
            return { hours: Math.floor(number / 100), minutes: number % 100 };
        if (this.next !== ':')
            return { hours: number, minutes: 0 };
        this.skip();
        const minutes = this.digits();
        if (minutes.length === 0 || minutes.length > 2)
            throw new DateRejected();
        return { hours: number, minutes: Number(minutes) };
    }
    zoneBehindTime() {
        const last = this.#text.length - 1;
        let place = this.#at;
        while (place < last && (0,characters/* isWhiteSpace */.i0)(this.#text.charCodeAt(place)))
            place += 1;
        if (place >= last || (this.#text[place] !== '+' && this.#text[place] !== '-'))
            return null;
        this.#at = place;
        return this.zone();
    }
    fraction() {
        if (this.next !== '.' || this.#at >= this.#text.length - 1)
            return null;
        this.skip();
        return fractionOf(this.digits());
    }
    isoTime() {
        isoTime.lastIndex = this.#at;
        const [written, hour, minute, second = '0', fraction = ''] = isoTime.exec(this.#text) ?? [];
        if (written === undefined)
            throw new DateRejected();
        this.#at += written.length;
        return { numbers: [Number(hour), Number(minute), Number(second)], fraction: fractionOf(fraction) };
    }
}
const isoTime = /\s*([0-9]{2})\s*:\s*([0-9]{2})\s*(?::\s*([0-9]{2})(?:[.,]([0-9]+))?\s*)?/y;
const separators = new Map([
    [undefined, 'end'],
    ['/', 'slash'],
    ['-', 'hyphen'],
    [':', 'time'],
]);
function fractionOf(digits) {
    let sum = 0;
    let weight = 0.1;
    for (let index = 0; index < Math.min(digits.length, 100); index += 1) {
        sum += (digits.charCodeAt(index) - 0x30) * weight;
        weight *= 0.1;
    }
    return sum;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/date-parser.js


class DateParser {
    #scanner;
    #fields = [];
    #isDate = false;
    #isOpen = false;
    #clock = 0;
    #numbers = [];
    #year = null;
    #month = null;
    #weekday = null;
    #half = null;
    #offset = null;
    #fraction = 0;
    #day = null;
    #time = null;
    #isDone = false;
    #isIso = false;
    constructor(text) {
        this.#scanner = new DateScanner(text);
    }
    parse() {
        try {
            while (!this.#isDone)
                this.#step();
            return this.#finish();
        }
        catch (error) {
            if (error instanceof DateRejected)
                return error.fault;
            throw error;
        }
    }
    #step() {
        this.#scanner.skipBlanks();
        const { next } = this.#scanner;
        if (next === undefined)
            this.#end();
        else if (this.#scanner.isAtDigit)
            this.#number();
        else if (next === ',' || next === '.')
            this.#scanner.skip();
        else
            this.#name();
    }
    #name() {
        const word = this.#scanner.word();
        if (word === null) {
            this.#setZone(this.#scanner.zone());
            return;
        }
        switch (word.kind) {
            case 'month':
                this.#addMonth(word.index);
                return;
            case 'weekday':
                if (this.#weekday !== null || this.#clock === 1)
                    throw new DateRejected();
                this.#weekday = word.index;
                if (this.#fields[0] === 'Y' && this.#fields.length === 2)
                    this.#isOpen = false;
                return;
            case 'zone':
                if (this.#isDate && this.#clock === 0)
                    throw new DateRejected();
                this.#setZone(0);
                return;
            case 'am':
            case 'pm':
                this.#setHalf(word.kind);
                return;
            case 'era':
                return;
            default:
                throw new DateRejected();
        }
    }
    #setZone(offset) {
        if (offset === null)
            return;
        if (this.#offset !== null)
            throw new DateRejected();
        this.#offset = offset;
    }
    #number() {
        const digits = this.#scanner.digits();
        if (digits.length > 8 || this.#numbers.length === 3)
            throw new DateRejected();
        if (this.#clock === 2)
            this.#fraction = this.#scanner.fraction() ?? this.#fraction;
        if (this.#clock > 0)
            this.#setZone(this.#scanner.zoneBehindTime());
        if (digits.length > 2)
            this.#addYear(Number(digits));
        else
            this.#addNumber(Number(digits));
    }
    #addYear(year) {
        if (this.#year !== null || this.#clock > 0)
            throw new DateRejected();
        const after = this.#scanner.after();
        if (after === 'time' || after === 'T')
            throw new DateRejected();
        if (after === 'am' || after === 'pm')
            this.#setHalf(after);
        this.#year = year;
        this.#addField('Y', after === 'am' || after === 'pm' ? 'space' : after);
    }
    #addMonth(index) {
        if (this.#month !== null || this.#clock === 2)
            throw new DateRejected();
        const after = this.#scanner.after();
        const isSeparated = after === 'slash' || after === 'hyphen';
        if ((!isSeparated && after !== 'end' && after !== 'space') || (isSeparated && this.#clock === 1))
            throw new DateRejected();
        this.#month = index + 1;
        if (this.#clock === 1) {
            this.#clock = 0;
            this.#fields = ['N'];
        }
        const isDayBefore = this.#isOpen && after === 'space' && this.#fields.join('') === 'N';
        this.#addField('M', after);
        if (isDayBefore)
            this.#fields.reverse();
        if (after === 'end')
            this.#isDone = true;
    }
    #addNumber(number) {
        const after = this.#scanner.after();
        if (after === 'am' || after === 'pm')
            this.#setHalf(after);
        if ((after === 'am' || after === 'pm') && this.#isDateOfTwo())
            this.#completeDate();
        this.#numbers.push(number);
        if (this.#clock > 0)
            this.#addToClock(after);
        else if (after === 'T')
            this.#iso();
        else if (after === 'time')
            this.#startClock();
        else if (after === 'am' || after === 'pm')
            this.#addNumberOfHalf();
        else
            this.#addField('N', after);
        if (after === 'am' || after === 'pm')
            this.#setZone(this.#scanner.zoneBehindTime());
        if (after === 'end')
            this.#isDone = true;
    }
    #setHalf(half) {
        if (this.#half !== null)
            throw new DateRejected();
        this.#half = half;
    }
    #addToClock(after) {
        if (after === 'slash' || after === 'T' || (after === 'time' && this.#clock === 2))
            throw new DateRejected();
        if (after === 'hyphen')
            this.#scanner.putBack();
        if (after === 'time')
            this.#clock = 2;
        else
            this.#completeTime(this.#clock + 1);
    }
    #startClock() {
        const held = this.#fields.join('');
        if (held !== '' && (this.#isOpen || !['NN', 'MN', 'NM'].includes(held)))
            throw new DateRejected();
        this.#fields = [];
        this.#isDate = false;
        this.#clock = 1;
    }
    #addNumberOfHalf() {
        const held = this.#fields.join('');
        if (held === '' || (/^N+$/.test(held) && !this.#isDate)) {
            this.#completeTime(held.length + 1);
            return;
        }
        if (held.length === 1 || (held !== 'NN' && this.#month !== null && this.#isOpen && this.#year === null))
            throw new DateRejected();
        this.#fields.push('N');
        this.#completeDate();
    }
    #isDateOfTwo() {
        return this.#isDate && !this.#isOpen && this.#fields.join('') === 'NN';
    }
    #addField(field, after) {
        this.#fields.push(field);
        const count = this.#fields.length;
        if (count === 3) {
            if (after === 'slash')
                throw new DateRejected();
            if (after === 'hyphen')
                this.#scanner.putBack();
            this.#completeDate();
            return;
        }
        if (after === 'end') {
            if (count === 1)
                throw new DateRejected();
            this.#completeDate();
            return;
        }
        const isSeparated = after !== 'space';
        this.#isOpen = isSeparated && (count === 2 || field === 'N');
        this.#isDate ||= isSeparated || field !== 'N';
    }
    #end() {
        if (this.#clock > 0 || this.#isOpen || this.#fields.length === 1)
            throw new DateRejected();
        if (this.#fields.length === 2)
            this.#completeDate();
        this.#isDone = true;
    }
    #completeDate() {
        if (this.#day !== null)
            throw new DateRejected();
        this.#day = dayOfFields(this.#fields, this.#numbers, this.#year, this.#month);
        if (this.#day === null)
            throw new DateRejected('out-of-range');
        this.#fields = [];
        this.#numbers = [];
        this.#isDate = false;
        this.#isOpen = false;
    }
    #completeTime(count) {
        if (this.#time !== null || (count === 1 && this.#half === null))
            throw new DateRejected();
        const [hour = 0, minute = 0, second = 0] = this.#numbers;
        this.#time = { hour, minute: count > 1 ? minute : 0, second: count > 2 ? second : 0 };
        this.#fields = [];
        this.#numbers = [];
        this.#clock = 0;
        this.#isDate = false;
        this.#isOpen = false;
    }
    #finish() {
        if (this.#day === null && this.#time === null)
            throw new DateRejected();
        const { hour: written, minute, second } = this.#time ?? { hour: 0, minute: 0, second: 0 };
        const hour = this.#hourOf(written);
        if (hour > 23 || minute > 59 || second > 59)
            throw new DateRejected('out-of-range');
        const ticks = ((hour * 60 + minute) * 60 + second) * 1e7 + roundHalfEven(this.#fraction * 1e7);
        if (!this.#isIso && this.#weekday !== null && this.#day !== null && this.#day.year !== null)
            if (dateOf(this.#day).getUTCDay() !== this.#weekday)
                throw new DateRejected('out-of-range');
        return { day: this.#day, ticks, offset: this.#offset };
    }
    #hourOf(hour) {
        if (this.#isIso || this.#half === null)
            return hour;
        if (this.#half === 'pm')
            return hour < 12 ? hour + 12 : hour;
        if (hour > 12)
            throw new DateRejected('out-of-range');
        return hour === 12 ? 0 : hour;
    }
    #iso() {
        if (this.#fields.join('') !== 'YN')
            throw new DateRejected();
        const [month = 0, day = 0] = this.#numbers;
        this.#day = validDay(this.#year, month, day);
        if (this.#day === null)
            throw new DateRejected('out-of-range');
        const { numbers, fraction } = this.#scanner.isoTime();
        const [hour = 0, minute = 0, second = 0] = numbers;
        this.#time = { hour, minute, second };
        this.#fraction = fraction;
        this.#isoZone();
        this.#scanner.skipBlanks();
        if (this.#scanner.next !== undefined)
            throw new DateRejected();
        this.#isIso = true;
        this.#isDone = true;
    }
    #isoZone() {
        const { next } = this.#scanner;
        if (next === '+' || next === '-')
            this.#offset = this.#scanner.zone();
        if (next !== 'z' && next !== 'Z')
            return;
        this.#scanner.skip();
        this.#offset = 0;
    }
}
function roundHalfEven(number) {
    const floor = Math.floor(number);
    if (number - floor !== 0.5)
        return Math.round(number);
    return floor % 2 === 0 ? floor : floor + 1;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/datetime.js



function bindDateTime(text) {
    const written = (0,whitespace/* trim */.Bq)(text);
    if (written === '')
        return { text: '0001-01-01T00:00:00.0000000' };
    const moment = new DateParser(written).parse();
    return typeof moment === 'string' ? moment : { text: print(moment) };
}
const ticksPerMinute = 600_000_000;
const ticksPerDay = 1440 * ticksPerMinute;
function print(moment) {
    const shifted = moment.ticks - (moment.offset ?? 0) * ticksPerMinute;
    const days = Math.floor(shifted / ticksPerDay);
    return `${dayOf(moment, days)}T${timeOf(shifted - days * ticksPerDay)}${moment.offset === null ? '' : '+00:00'}`;
}
function dayOf({ day }, days) {
    if (day === null)
        return 'TODAY';
    const date = dateOf(day);
    const isFirst = day.year === 1 && day.month === 1 && day.day === 1;
    if (!isFirst || days > 0)
        date.setUTCDate(date.getUTCDate() + days);
    const year = day.year === null ? 'YEAR' : String(date.getUTCFullYear()).padStart(4, '0');
    return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
function timeOf(ticks) {
    const seconds = Math.floor(ticks / 1e7);
    const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
    return `${clock}.${String(ticks % 1e7).padStart(7, '0')}`;
}
function two(number) {
    return String(number).padStart(2, '0');
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/double.js

const decimal = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const symbols = {
    infinity: Number.POSITIVE_INFINITY,
    '+infinity': Number.POSITIVE_INFINITY,
    '-infinity': Number.NEGATIVE_INFINITY,
    nan: Number.NaN,
    '+nan': Number.NaN,
    '-nan': Number.NaN,
};
function bindDouble(text) {
    return convert(text, (number) => ({ text: double_print(number, 15), number }));
}
function bindFloat(text) {
    return convert(text, (double) => {
        const number = Math.fround(double);
        return { text: double_print(shortest(number), 7), number };
    });
}
function convert(text, bound) {
    const written = (0,whitespace/* trim */.Bq)(text);
    if (written === '')
        return 'empty';
    const number = decimal.test(written) ? Number(written) : symbolOf(written);
    return number === undefined ? 'not-a-number' : bound(number);
}
function symbolOf(written) {
    const word = written.toLowerCase();
    return Object.hasOwn(symbols, word) ? symbols[word] : undefined;
}
function shortest(number) {
    for (let digits = 1; digits < 9; digits += 1) {
        const rounded = Number(number.toPrecision(digits));
        if (Math.fround(rounded) === number)
            return rounded;
    }
    return number;
}
function double_print(number, precision) {
    const [, sign = '', first = '', rest = '', power = ''] = /^(-?)([0-9])(?:\.([0-9]+))?e([+-][0-9]+)$/.exec(number.toExponential()) ?? [];
    if (first === '')
        return String(number);
    if (Object.is(number, -0))
        return '-0';
    const exponent = Number(power);
    if (exponent >= Math.max(rest.length + 1, precision) || exponent < -4) {
        const mantissa = rest === '' ? first : `${first}.${rest}`;
        return `${sign}${mantissa}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    const digits = `${first}${rest}`;
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    const fraction = digits.slice(exponent + 1);
    return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/integer.js

const integer_decimal = /^[+-]?[0-9]+$/;
const hexadecimal = /^\+?(?:0x)?([0-9a-f]+)$/i;
const prefix = /^(?:#|0x|&h)/i;
function bindInteger(text, bits) {
    const written = (0,whitespace/* trim */.Bq)(text);
    if (written === '')
        return 'empty';
    const hex = prefix.exec(written)?.[0];
    if (hex !== undefined)
        return fromHexadecimal(written.slice(hex.length), bits);
    if (!integer_decimal.test(written))
        return 'not-a-number';
    const negative = written.startsWith('-');
    const digits = written.replace(/^[+-]/, '').replace(/^0+(?=.)/, '');
    if (digits.length > 19)
        return 'out-of-range';
    const number = negative ? -BigInt(digits) : BigInt(digits);
    return number === BigInt.asIntN(bits, number) ? bound(number) : 'out-of-range';
}
function tryParseInteger(text) {
    const [, number] = /^[\t-\r ]*([+-]?[0-9]+)[\t-\r ]*\0*$/.exec(text) ?? [];
    if (number === undefined)
        return null;
    const conversion = bindInteger(number, 32);
    return typeof conversion === 'string' ? null : Number(conversion.text);
}
function fromHexadecimal(written, bits) {
    const digits = hexadecimal.exec(written)?.[1];
    if (digits === undefined)
        return 'not-a-number';
    const significant = digits.replace(/^0+(?=.)/, '');
    if (significant.length > bits / 4)
        return 'out-of-range';
    return bound(BigInt.asIntN(bits, BigInt(`0x${significant}`)));
}
function bound(number) {
    return { text: String(number), number: Number(number) };
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/enum.js


function bindEnum(text, { values = [] }) {
    if ((0,whitespace/* trim */.Bq)(text) === '')
        return 'empty';
    let number = 0;
    for (const item of text.split(',')) {
        const member = memberOf((0,whitespace/* trim */.Bq)(item), values);
        if (typeof member === 'string')
            return member;
        number |= member;
    }
    return { text: values[number] ?? String(number) };
}
function tryParseEnum(text, values) {
    const written = trim(text);
    const isNumber = /^[+-]?[0-9]/.test(written);
    if (isNumber && written.includes(','))
        return null;
    if (!isNumber && written.split(',').some((item) => /^[+-]?[0-9]/.test(trim(item))))
        return null;
    const conversion = bindEnum(written, { values });
    return typeof conversion === 'string' ? null : conversion.text;
}
function memberOf(item, values) {
    if (/^[+-]?[0-9]+$/.test(item)) {
        const number = bindInteger(item, 32);
        return typeof number === 'string' ? 'out-of-range' : Number(number.text);
    }
    const name = item.toLowerCase();
    const index = values.findIndex((value) => value.toLowerCase() === name);
    return index === -1 ? 'not-in-enum' : index;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/guid.js

const lengthsD = [8, 4, 4, 4, 12];
const plainN = /^[0-9a-f]{32}$/i;
const formX = /^\{0x([^,]+),0x([^,]+),0x([^,]+),\{0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^}]+)\}\}$/i;
function bindGuid(text) {
    const written = (0,whitespace/* trim */.Bq)(text);
    if (written === '')
        return 'empty';
    const digits = digitsOf(written);
    if (digits === null)
        return 'not-a-guid';
    return { text: digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') };
}
function digitsOf(written) {
    if (written.startsWith('('))
        return written.endsWith(')') ? fromD(written.slice(1, -1)) : null;
    if (written.startsWith('{')) {
        if (written.charAt(9) !== '-')
            return fromX((0,whitespace/* withoutWhiteSpace */.UK)(written));
        return written.endsWith('}') ? fromD(written.slice(1, -1)) : null;
    }
    return plainN.test(written) ? written.toLowerCase() : fromD(written);
}
function fromD(written) {
    const groups = written.split('-');
    if (groups.some((group, index) => group.length !== lengthsD[index]))
        return null;
    const [a = '', b = '', c = '', d = '', last = ''] = groups;
    if (!/^[0-9a-f]{8}$/i.test(last.slice(4)))
        return null;
    return join([a, b, c, d, last.slice(0, 4)], [8, 4, 4, 4, 4], last.slice(4).toLowerCase());
}
function fromX(written) {
    const groups = formX.exec(written)?.slice(1);
    return groups === undefined ? null : join(groups, [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2], '');
}
function join(groups, widths, rest) {
    let digits = '';
    for (const [index, width] of widths.entries()) {
        const number = hexOf(groups[index] ?? '');
        if (number === null || (width === 2 && number.length > 2))
            return null;
        digits += number.slice(-width).padStart(width, '0');
    }
    return digits + rest;
}
function hexOf(group) {
    const digits = group.replace(/^\+/, '').replace(/^0x/i, '').replace(/^0+/, '');
    return /^[0-9a-f]{0,8}$/i.test(digits) ? digits.toLowerCase() : null;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/timespan.js

const layouts = new Map([
    ['n', [['d']]],
    ['n:n', [['h', 'm']]],
    [
        'n:n:n',
        [
            ['h', 'm', 's'],
            ['d', 'h', 'm'],
        ],
    ],
    ['n.n:n', [['d', 'h', 'm']]],
    ['n:n:.n', [['h', 'm', 'f']]],
    ['n:n:n.n', [['h', 'm', 's', 'f']]],
    ['n.n:n:n', [['d', 'h', 'm', 's']]],
    ['n:n:n:n', [['d', 'h', 'm', 's']]],
    ['n.n:n:.n', [['d', 'h', 'm', 'f']]],
    ['n:n:n:.n', [['d', 'h', 'm', 'f']]],
    ['n.n:n:n.n', [['d', 'h', 'm', 's', 'f']]],
    ['n:n:n:n.n', [['d', 'h', 'm', 's', 'f']]],
]);
const largest = { d: 10_675_199, h: 23, m: 59, s: 59 };
const timespan_longest = { seconds: 922_337_203_685, rest: 4_775_807 };
const largestToken = 0xfffffff;
function bindTimeSpan(text) {
    const written = (0,whitespace/* trim */.Bq)(text);
    if (written === '')
        return 'empty';
    const negative = written.startsWith('-');
    const body = negative ? written.slice(1) : written;
    const candidates = layouts.get(body.replace(/[0-9]+/g, 'n'));
    if (candidates === undefined)
        return 'not-a-timespan';
    const numbers = body.match(/[0-9]+/g) ?? [];
    for (const [index, fields] of candidates.entries()) {
        const parts = read(numbers, fields);
        if (parts === null || isTooLong(parts, negative))
            continue;
        return {
            text: `${negative ? '-' : ''}${format(parts)}`,
            number: (negative ? -1 : 1) * secondsOf(parts),
            ...(fields.length === 1 && parts.d > 0 ? { bareDays: true } : {}),
            ...(index > 0 ? { hoursAsDays: true } : {}),
        };
    }
    return 'out-of-range';
}
function read(numbers, fields) {
    const parts = { d: 0, h: 0, m: 0, s: 0, f: 0 };
    for (const [index, field] of fields.entries()) {
        const digits = numbers[index] ?? '';
        const number = field === 'f' ? fraction(digits) : Number(digits);
        if (number === null || Number(digits) > largestToken)
            return null;
        if (field !== 'f' && number > largest[field])
            return null;
        parts[field] = number;
    }
    return parts;
}
function isTooLong(parts, negative) {
    const seconds = secondsOf({ ...parts, f: 0 });
    if (seconds !== timespan_longest.seconds)
        return seconds > timespan_longest.seconds;
    return !negative && parts.f > timespan_longest.rest;
}
function fraction(digits) {
    if (digits.length <= 7 || Number(digits) === 0)
        return Number(digits.slice(0, 7).padEnd(7, '0'));
    if (!digits.startsWith('0'))
        return null;
    return Math.round(Number(`0.${digits}`) * 1e7);
}
function secondsOf({ d, h, m, s, f }) {
    return ((d * 24 + h) * 60 + m) * 60 + s + f / 1e7;
}
function format({ d, h, m, s, f }) {
    const two = (number) => String(number).padStart(2, '0');
    const days = d > 0 ? `${d}.` : '';
    const rest = f > 0 ? `.${String(f).padStart(7, '0')}` : '';
    return `${days}${two(h)}:${two(m)}:${two(s)}${rest}`;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/bind.js








const converters = {
    bool: bindBoolean,
    int: (text) => bindInteger(text, 32),
    long: (text) => bindInteger(text, 64),
    double: bindDouble,
    float: bindFloat,
    guid: bindGuid,
    timespan: bindTimeSpan,
    enum: bindEnum,
    datetime: bindDateTime,
};
function bind(value, type) {
    if (type.type === 'array' || type.type === 'dictionary')
        return { kind: 'ignored' };
    if (type.type === 'uri' && value.isEmpty)
        return { kind: 'null' };
    const convert = converters[type.type];
    if (convert === undefined)
        return { kind: 'bound', value };
    if (type.nullable && value.isEmpty)
        return { kind: 'null' };
    const conversion = convert((0,source_value/* reveal */._c)(value), type);
    if (typeof conversion === 'string')
        return { kind: 'rejected', fault: conversion };
    const { text, ...facts } = conversion;
    return { kind: 'bound', value: new source_value/* Value */.WT(text), ...facts };
}


/***/ }),

/***/ 8151:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S8: function() { return /* binding */ normalize; },
/* harmony export */   SP: function() { return /* binding */ foldCase; },
/* harmony export */   iT: function() { return /* binding */ settingKey; }
/* harmony export */ });
function settingKey(name) {
    return foldCase(normalize(name));
}
function normalize(name) {
    return name.includes('__') ? name.replaceAll('__', ':') : name;
}
function foldCase(text) {
    return isAscii.test(text) ? text.toUpperCase() : Array.from(text, upperCase).join('');
}
const isAscii = /^[\0-\x7f]*$/;
const unfolded = new Set(['\u0131', '\u017f']);
function upperCase(character) {
    if (unfolded.has(character))
        return character;
    const upper = character.toUpperCase();
    return upper.length === character.length ? upper : (titleCase(character) ?? character);
}
function titleCase(character) {
    const code = character.charCodeAt(0);
    if (code >= 0x1f80 && code <= 0x1faf)
        return String.fromCharCode(code | 8);
    if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3)
        return String.fromCharCode(code + 9);
    return undefined;
}


/***/ }),

/***/ 5475:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: function() { return /* binding */ trim; },
/* harmony export */   Le: function() { return /* binding */ withoutNulls; },
/* harmony export */   UK: function() { return /* binding */ withoutWhiteSpace; }
/* harmony export */ });
/* harmony import */ var _source_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(812);

function trim(text) {
    return strip(text, _source_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0);
}
function withoutNulls(text) {
    return strip(text, (code) => code === 0 || (0,_source_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0)(code));
}
function strip(text, drops) {
    let start = 0;
    let end = text.length;
    while (start < end && drops(text.charCodeAt(start)))
        start += 1;
    while (end > start && drops(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function withoutWhiteSpace(text) {
    return Array.from(text)
        .filter((character) => !(0,_source_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0)(character.charCodeAt(0)))
        .join('');
}


/***/ }),

/***/ 4981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ looksLikeLite; }
/* harmony export */ });
const liteName = /^\uFEFF?[ \t]*(?:export[ \t]+)?BW_(?:DOMAIN|DB_[A-Z]+|INSTALLATION_(?:ID|KEY)|ENABLE_[A-Z_]+)[ \t]*=/m;
const standardId = /^[ \t]*globalSettings__installation__id[ \t]*=/im;
const liteId = /^[ \t]*(?:export[ \t]+)?BW_INSTALLATION_ID[ \t]*=/m;
function looksLikeLite(text) {
    const all = text.slice({ start: 0, end: text.length });
    return all.matches(liteName) && (!all.matches(standardId) || all.matches(liteId));
}


/***/ }),

/***/ 8009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: function() { return /* binding */ afterUpdate; }
});

// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __nccwpck_require__(3785);
// EXTERNAL MODULE: ../../lib/src/readers/compose/read-compose.js + 9 modules
var read_compose = __nccwpck_require__(1448);
// EXTERNAL MODULE: ../../lib/src/source/decode.js
var decode = __nccwpck_require__(3306);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/readers/setup/defaults.js
var defaults = __nccwpck_require__(7173);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/key.js
var key = __nccwpck_require__(8151);
// EXTERNAL MODULE: ../../lib/src/readers/setup/read-setup.js + 1 modules
var read_setup = __nccwpck_require__(2733);
;// CONCATENATED MODULE: ../../lib/src/readers/setup/pair-statements.js





const byKey = new Map(defaults/* defaults */.NT.map((each) => [each.key, each]));
const bySettingKey = new Map(defaults/* defaults */.NT.map((each) => [(0,key/* settingKey */.iT)(each.key), each]));
const longestKey = Math.max(...defaults/* defaults */.NT.map(({ key }) => key.length));
function defaultOf(name) {
    if (name.length > longestKey)
        return null;
    return byKey.get(name) ?? bySettingKey.get((0,key/* settingKey */.iT)(name)) ?? null;
}
function pairStatements({ entries }, { lines }) {
    const last = lastByName(entries);
    const pairs = [];
    for (const entry of entries) {
        const { statement } = entry;
        const line = (0,read_setup/* lineAt */.mh)(lines, statement.span.start);
        if (statement.kind === 'malformed' || entry.error !== null || line === undefined)
            continue;
        const name = nameOf(entry);
        pairs.push({
            entry,
            statement,
            name,
            line,
            severalLines: statement.span.end > line.span.end,
            wins: last.get(name) === entry,
            default: defaultOf(name),
        });
    }
    return pairs;
}
function lastByName(entries) {
    const last = new Map();
    for (const entry of entries) {
        const name = nameOf(entry);
        if (entry.value !== null || last.get(name)?.value == null)
            last.set(name, entry);
    }
    return last;
}
function nameOf({ name }) {
    return (0,decode/* withReplacements */.Af)((0,source_value/* reveal */._c)(name));
}

;// CONCATENATED MODULE: ../../lib/src/readers/setup/changes.js




const known = new Set(defaults/* defaults */.NT.map(({ key }) => key));
function changesOf(pairs, text, after) {
    const last = lastByName(after.entries);
    const failingLines = new Set(after.entries.flatMap(({ error, statement }) => error === null ? [] : [lineOf(text, statement.span.start)]));
    return pairs.flatMap((each) => {
        const { entry, name, line, wins } = each;
        if (!wins || entry.value === null || line.kind === 'dropped')
            return [];
        const then = last.get(name);
        const value = after.failure === null ? after.environment.get(name) : valueThen(then);
        if (same(entry.value, value ?? null) || isRelayTakenOut(name, entry.value))
            return [];
        const rejected = then !== undefined && failingLines.has(lineOf(text, then.statement.span.start));
        return [{ entry, how: howOf(each), rejected }];
    });
}
function overwritten(pairs, url) {
    return pairs.flatMap(({ entry, name, wins }) => wins && name === defaults/* vaultKey */._D && entry.value !== null && !entry.value.is(url)
        ? [{ entry, how: 'overwritten', rejected: false }]
        : []);
}
function valueThen(entry) {
    return entry?.error === null ? entry.value : null;
}
function howOf({ name, line, severalLines }) {
    if (severalLines)
        return 'cut';
    if (line.kind === 'dropped')
        return 'moved';
    if (!known.has((0,source_value/* reveal */._c)(line.key)) && line.text.matches(/\\"/))
        return 'unescaped';
    return line.key.is(defaults/* vaultKey */._D) && name === defaults/* vaultKey */._D ? 'overwritten' : 'moved';
}
function isRelayTakenOut(name, value) {
    return name === defaults/* pushRelayKey */.rl && value.is('REPLACE');
}
function same(now, then) {
    if (then === null)
        return false;
    return (0,decode/* withReplacements */.Af)((0,source_value/* reveal */._c)(now)).replaceAll('\r\n', '\n') === (0,decode/* withReplacements */.Af)((0,source_value/* reveal */._c)(then));
}
function lineOf(text, offset) {
    return text.position(offset).line;
}
function isWrittenBackAsItIs({ entries }, { lines }, pairs, url) {
    const taken = lines.filter((line) => line.kind === 'entry' && !line.key.matches(/^\s*#/));
    return (pairs.length === entries.length &&
        pairs.length === taken.length &&
        /^[\w:/.-]*$/.test(url) &&
        pairs.every(isWrittenBack));
}
function isWrittenBack({ entry, statement, line, severalLines }) {
    return (statement.kind === 'assignment' &&
        line.kind === 'entry' &&
        statement.separator === '=' &&
        statement.key.start === line.span.start &&
        statement.operator.start === statement.key.end &&
        statement.key.end > statement.key.start &&
        !severalLines &&
        entry.substitutions.length === 0 &&
        !line.text.matches(/\\"/));
}

// EXTERNAL MODULE: ../../lib/src/readers/dotnet/whitespace.js
var whitespace = __nccwpck_require__(5475);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/has-value.js


function hasValue(value) {
    const text = (0,source_value/* reveal */._c)(value);
    if ((0,whitespace/* trim */.Bq)(text) === '')
        return false;
    const word = text.toLowerCase();
    return word !== 'secret' && word !== 'replace';
}

// EXTERNAL MODULE: ../../lib/src/readers/setup/update.js
var update = __nccwpck_require__(6418);
;// CONCATENATED MODULE: ../../lib/src/readers/setup/losses.js





function droppedStatements(pairs, { entries }) {
    return pairs.flatMap(({ entry, statement, line, wins, default: own }) => {
        if (line.kind === 'entry' || !wins || !statement.beginsLine)
            return [];
        const comesBack = own !== null && !entries.has(own.key) ? own : null;
        return [{ entry, how: statement.kind === 'key-only' ? 'name-only' : 'colon', comesBack }];
    });
}
function duplicatesAdded(pairs, { entries }) {
    return pairs.flatMap((each) => {
        const { entry, name, line, default: added } = each;
        if (added === null || line.kind === 'dropped' || entries.has(added.key))
            return [];
        return [{ entry, added, how: duplicateOf(each, line.key.matches(/^\s/)), collides: name !== added.key }];
    });
}
function duplicateOf({ statement, name, default: own }, indented) {
    if (name !== own?.key)
        return 'case';
    if (!statement.beginsLine)
        return 'shared-line';
    if (statement.export !== null)
        return 'export';
    if (statement.kind === 'assignment' && statement.separator === ':')
        return 'colon';
    return indented ? 'indent' : 'blank';
}
function restoredDefaults(pairs, { entries }, duplicates, { pushNotifications }) {
    const returning = (0,update/* writtenDefaults */.oq)(pushNotifications ?? true).filter(({ key }) => !entries.has(key));
    if (returning.length === 0)
        return [];
    const meant = new Map(pairs.map(({ default: own, entry }) => [own?.key, entry]));
    const mail = pairs.findLast(({ name }) => name === defaults/* smtpHostKey */.S$)?.entry.value ?? null;
    const kept = new Set(duplicates.flatMap(({ added, collides }) => (collides ? [] : [added.key])));
    const harmOf = (key, harm) => {
        if (kept.has(key))
            return null;
        return harm === 'mail' && (mail === null || !hasValue(mail)) ? null : harm;
    };
    return returning.map((each) => ({
        default: each,
        harm: harmOf(each.key, each.harm),
        meant: meant.get(each.key) ?? null,
    }));
}
function lostComments({ nodes }, { lines }) {
    const last = new Map(lines.flatMap((line) => (line.kind === 'entry' ? [[(0,source_value/* reveal */._c)(line.key), line]] : [])));
    return nodes.flatMap(({ kind, span }) => {
        if (kind !== 'comment')
            return [];
        const line = (0,read_setup/* lineAt */.mh)(lines, span.start);
        if (line === undefined)
            return [];
        const lost = line.kind === 'dropped'
            ? line.what === 'comment'
            : line.key.matches(/^\s*#/) && last.get((0,source_value/* reveal */._c)(line.key)) !== line;
        return lost ? [span] : [];
    });
}

;// CONCATENATED MODULE: ../../lib/src/readers/setup/after-update.js







function afterUpdate(scan, before, options, setup = (0,read_setup/* readAsSetup */._5)(scan.text)) {
    return new Update(scan, before, options, setup);
}
class Update {
    breaksFile;
    dropped;
    broken;
    duplicates;
    restored;
    vaultOverwritten;
    #scan;
    #setup;
    #options;
    #text;
    #compose;
    constructor(scan, before, options, setup) {
        this.#scan = scan;
        this.#setup = setup;
        this.#options = options;
        const pairs = pairStatements(before, setup);
        const url = (0,update/* urlAfter */.aY)(setup, options);
        const isTheSame = isWrittenBackAsItIs(before, setup, pairs, url);
        const changes = isTheSame ? overwritten(pairs, url) : changesOf(pairs, this.text, this.compose);
        this.breaksFile = !isTheSame && (0,read_compose/* rejectionOf */.h)(before) === null && (0,read_compose/* rejectionOf */.h)(this.compose) !== null;
        this.dropped = droppedStatements(pairs, setup);
        this.broken = changes.flatMap(({ how, ...rest }) => (how === 'overwritten' ? [] : [{ ...rest, how }]));
        this.duplicates = duplicatesAdded(pairs, setup);
        this.restored = restoredDefaults(pairs, setup, this.duplicates, options);
        this.vaultOverwritten = changes.find(({ how }) => how === 'overwritten')?.entry ?? null;
    }
    get text() {
        this.#text ??= (0,update/* writeAnew */.Zd)(this.#setup, this.#options);
        return this.#text;
    }
    get compose() {
        this.#compose ??= (0,read_compose/* readAsCompose */.r)((0,scan/* scan */.S)(this.text));
        return this.#compose;
    }
    get lostComments() {
        return lostComments(this.#scan, this.#setup);
    }
}


/***/ }),

/***/ 7173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NT: function() { return /* binding */ defaults; },
/* harmony export */   S$: function() { return /* binding */ smtpHostKey; },
/* harmony export */   WO: function() { return /* binding */ certificatePasswordKey; },
/* harmony export */   WT: function() { return /* binding */ pushRelay; },
/* harmony export */   _D: function() { return /* binding */ vaultKey; },
/* harmony export */   dH: function() { return /* binding */ connectionStringKey; },
/* harmony export */   fZ: function() { return /* binding */ migrationTimeoutKey; },
/* harmony export */   po: function() { return /* binding */ globalEnv; },
/* harmony export */   rl: function() { return /* binding */ pushRelayKey; }
/* harmony export */ });
const vaultKey = 'globalSettings__baseServiceUri__vault';
const connectionStringKey = 'globalSettings__sqlServer__connectionString';
const migrationTimeoutKey = 'globalSettings__sqlServer__migrationExecutionTimeoutSeconds';
const certificatePasswordKey = 'globalSettings__identityServer__certificatePassword';
const pushRelayKey = 'globalSettings__pushRelayBaseUri';
const smtpHostKey = 'globalSettings__mail__smtp__host';
const smtp = 'globalSettings__mail__smtp__';
const connectionString = [
    'Data Source=tcp:mssql,1433',
    'Initial Catalog=vault',
    'Persist Security Info=False',
    'User ID=sa',
    'Password={databasePassword}',
    'Multiple Active Result Sets=False',
    'Connect Timeout=30',
    'Encrypt=True',
    'Trust Server Certificate=True',
].join(';');
const defaults = [
    { key: vaultKey, fresh: '{url}', harm: null },
    { key: 'globalSettings__baseServiceUri__cloudRegion', fresh: '{region}', harm: null },
    { key: connectionStringKey, fresh: `"${connectionString}"`, harm: 'database' },
    { key: migrationTimeoutKey, fresh: '', harm: null },
    { key: certificatePasswordKey, fresh: '', harm: 'certificate' },
    { key: 'globalSettings__internalIdentityKey', fresh: '{identityKey}', harm: null },
    { key: 'globalSettings__oidcIdentityClientKey', fresh: '{oidcKey}', harm: null },
    { key: 'globalSettings__duo__aKey', fresh: '{duoKey}', harm: null },
    { key: 'globalSettings__installation__id', fresh: '{installationId}', harm: 'server' },
    { key: 'globalSettings__installation__key', fresh: '{installationKey}', harm: 'cloud' },
    { key: 'globalSettings__yubico__clientId', fresh: 'REPLACE', harm: null },
    { key: 'globalSettings__yubico__key', fresh: 'REPLACE', harm: null },
    { key: 'globalSettings__mail__replyToEmail', fresh: 'no-reply@{domain}', harm: null },
    { key: smtpHostKey, fresh: 'REPLACE', harm: null },
    { key: `${smtp}port`, fresh: '587', harm: 'mail' },
    { key: `${smtp}ssl`, fresh: 'false', harm: null },
    { key: `${smtp}username`, fresh: 'REPLACE', harm: null },
    { key: `${smtp}password`, fresh: 'REPLACE', harm: null },
    { key: 'globalSettings__disableUserRegistration', fresh: 'false', harm: null },
    { key: 'globalSettings__hibpApiKey', fresh: 'REPLACE', harm: null },
    { key: 'adminSettings__admins', fresh: '', harm: null },
];
const globalEnv = [
    ['ASPNETCORE_ENVIRONMENT', 'Production'],
    ['globalSettings__selfHosted', 'true'],
    [vaultKey, 'http://localhost'],
    [pushRelayKey, 'https://push.bitwarden.com'],
];
const pushRelay = { key: pushRelayKey, fresh: 'REPLACE', harm: null };


/***/ }),

/***/ 2733:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pd: function() { return /* binding */ asNew; },
  mh: function() { return /* binding */ lineAt; },
  _5: function() { return /* binding */ readAsSetup; },
  E9: function() { return /* binding */ unescapeQuotes; }
});

// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/readers/setup/defaults.js
var defaults = __nccwpck_require__(7173);
// EXTERNAL MODULE: ../../lib/src/source/decode.js
var decode = __nccwpck_require__(3306);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
;// CONCATENATED MODULE: ../../lib/src/readers/setup/read-lines.js


const foreign = [
    { mark: [0xff, 0xfe, 0, 0], decode: (bytes) => decodeUtf32(bytes, true) },
    { mark: [0, 0, 0xfe, 0xff], decode: (bytes) => decodeUtf32(bytes, false) },
    { mark: [0xff, 0xfe], decode: (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) },
    { mark: [0xfe, 0xff], decode: (bytes) => new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes) },
];
function readLines(text) {
    const raw = (0,source_text/* rawText */.i)(text);
    const other = decodeForeign(text);
    if (other === null) {
        const lines = split(raw, text.hasBom ? 1 : 0);
        const isSound = raw.isWellFormed();
        return lines.map((span) => {
            const line = raw.slice(span.start, span.end);
            return { span, text: isSound ? line : (0,decode/* withReplacements */.Af)(line) };
        });
    }
    const whole = { start: 0, end: raw.length };
    return split(other, 0).map(({ start, end }) => ({ span: whole, text: other.slice(start, end) }));
}
function split(raw, from) {
    const lines = [];
    let feed = raw.indexOf('\n', from);
    let carriage = raw.indexOf('\r', from);
    let start = from;
    while (feed !== -1 || carriage !== -1) {
        const end = carriage === -1 || (feed !== -1 && feed < carriage) ? feed : carriage;
        lines.push({ start, end });
        start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
        if (feed !== -1 && feed < start)
            feed = raw.indexOf('\n', start);
        if (carriage !== -1 && carriage < start)
            carriage = raw.indexOf('\r', start);
    }
    if (start < raw.length)
        lines.push({ start, end: raw.length });
    return lines;
}
function decodeForeign(text) {
    const first = (0,source_text/* rawText */.i)(text).charCodeAt(0);
    if (first > 0 && first < 0x80)
        return null;
    const head = (0,decode/* encode */.lF)(new source_text/* SourceText */.D((0,source_text/* rawText */.i)(text).slice(0, 4)));
    const found = foreign.find(({ mark }) => mark.every((byte, index) => head[index] === byte));
    return found === undefined ? null : found.decode((0,decode/* encode */.lF)(text).subarray(found.mark.length));
}
function decodeUtf32(bytes, littleEndian) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = '';
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const code = view.getUint32(at, littleEndian);
        const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        text += valid ? String.fromCodePoint(code) : '\ufffd';
    }
    return bytes.length % 4 === 0 ? text : `${text}\ufffd`;
}

;// CONCATENATED MODULE: ../../lib/src/readers/setup/read-setup.js



function readAsSetup(text) {
    const lines = readLines(text).map(readLine);
    const entries = new Map();
    for (const line of lines) {
        if (line.kind !== 'entry')
            continue;
        const key = (0,value/* reveal */._c)(line.key);
        entries.set(key, entries.has(key) || ownKeys.has(key) ? line.text : asNew(line.text));
    }
    return { entries, lines };
}
const ownKeys = new Set(defaults/* defaults */.NT.map(({ key }) => key));
function asNew(text) {
    const raw = (0,value/* reveal */._c)(text);
    return raw.includes('\\"') ? new value/* Value */.WT(unescapeQuotes(raw)) : text;
}
function unescapeQuotes(text) {
    return text.replaceAll('\\"', '"');
}
function readLine({ span, text }) {
    const at = text.indexOf('=');
    if (at !== -1) {
        return { kind: 'entry', span, key: new value/* Value */.WT(text.slice(0, at)), text: new value/* Value */.WT(text.slice(at + 1)) };
    }
    return { kind: 'dropped', span, what: whatIs(text.trim()) };
}
function whatIs(line) {
    if (line === '')
        return 'blank';
    if (line.startsWith('#'))
        return 'comment';
    return line.includes(':') ? 'colon' : 'name-only';
}
function lineAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle]?.span.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return lines[low];
}


/***/ }),

/***/ 6351:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P7: function() { return /* binding */ singleKeys; },
/* harmony export */   Zy: function() { return /* binding */ compareSingleValue; },
/* harmony export */   u9: function() { return /* binding */ singleValue; }
/* harmony export */ });
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2051);
/* harmony import */ var _dotnet_whitespace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5475);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7173);
/* harmony import */ var _read_setup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2733);




const singleKeys = [
    { key: _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionStringKey */ .dH, purpose: 'migration' },
    { key: _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .migrationTimeoutKey */ .fZ, purpose: 'migration-timeout' },
    { key: _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .certificatePasswordKey */ .WO, purpose: 'certificate' },
];
function singleValue({ lines }, key) {
    const line = lines.find((candidate) => candidate.kind === 'entry' && candidate.key.is(key));
    return line?.kind === 'entry' ? new _source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Value */ .WT((0,_read_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeQuotes */ .E9)(trimQuotes((0,_source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(line.text)))) : null;
}
function compareSingleValue(reading, key, inContainers) {
    const alone = singleValue(reading, key);
    if (alone === null)
        return 'not-found';
    if (key === _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .certificatePasswordKey */ .WO)
        return alone.equals(inContainers) ? 'same' : 'different';
    const [one, other] = [alone, inContainers].map((value) => (0,_dotnet_whitespace_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(trimQuotes((0,_source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(value))));
    return one === other ? 'same' : 'different';
}
function trimQuotes(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text.charAt(start) === '"')
        start += 1;
    while (end > start && text.charAt(end - 1) === '"')
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 6418:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zd: function() { return /* binding */ writeAnew; },
/* harmony export */   aY: function() { return /* binding */ urlAfter; },
/* harmony export */   dq: function() { return /* binding */ withoutConfig; },
/* harmony export */   oq: function() { return /* binding */ writtenDefaults; }
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9439);
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2051);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7173);
/* harmony import */ var _read_setup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2733);
/* harmony import */ var _single_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6351);





const withoutConfig = { url: null, pushNotifications: null };
const placeholders = {
    region: 'US',
    databasePassword: 'NEWRANDOM',
    identityKey: 'NEWRANDOM',
    oidcKey: 'NEWRANDOM',
    duoKey: 'NEWRANDOM',
    installationId: '00000000-0000-0000-0000-000000000000',
    installationKey: '',
};
function writeAnew(reading, options) {
    const url = urlAfter(reading, options);
    const push = options.pushNotifications ?? !(0,_single_value_js__WEBPACK_IMPORTED_MODULE_4__/* .singleValue */ .u9)(reading, _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .pushRelayKey */ .rl)?.is('REPLACE');
    const fresh = { ...placeholders, url, domain: domainOf(url), ...options.fresh };
    const lines = new Map(writtenDefaults(push).map(({ key, fresh: form }) => [
        key,
        form.replace(/\{(\w+)\}/g, (_, name) => fresh[name]),
    ]));
    for (const line of reading.lines) {
        if (line.kind !== 'entry')
            continue;
        const key = (0,_source_value_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(line.key);
        lines.set(key, (0,_source_value_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(lines.has(key) ? line.text : (0,_read_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .asNew */ .Pd)(line.text)));
    }
    if (push && lines.get(_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .pushRelayKey */ .rl) === 'REPLACE')
        lines.delete(_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .pushRelayKey */ .rl);
    lines.set(_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultKey */ ._D, url);
    return new _source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(Array.from(lines, ([key, value]) => `${key}=${value}\n`).join(''));
}
function writtenDefaults(pushNotifications) {
    return pushNotifications ? _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT : [..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .NT, _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .pushRelay */ .WT];
}
function urlAfter(reading, { url: configured }) {
    if (configured !== null)
        return configured;
    const url = (0,_single_value_js__WEBPACK_IMPORTED_MODULE_4__/* .singleValue */ .u9)(reading, _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultKey */ ._D);
    return url !== null && URL.canParse((0,_source_value_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(url)) ? (0,_source_value_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(url) : 'https://localhost';
}
function domainOf(url) {
    return URL.canParse(url) ? new URL(url).hostname : '';
}


/***/ }),

/***/ 7711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: function() { return /* binding */ features; }
/* harmony export */ });
const features = [
    'invitations',
    'billing-sync',
    'duo',
    'breach-report',
    'invite-only',
    'sso-for-everyone',
];


/***/ }),

/***/ 220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: function() { return /* binding */ descriptionOf; },
  T: function() { return /* binding */ explainName; }
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/rules/values/value-does-not-bind.js + 2 modules
var value_does_not_bind = __nccwpck_require__(1222);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(3803);
;// CONCATENATED MODULE: ../../lib/src/settings/catalogue/descriptions.json
var descriptions_namespaceObject = /*#__PURE__*/JSON.parse('{"adminSettings__admins":"E-mail addresses, separated by commas, that may log in to the admin portal (/admin). Without any, nobody can manage the server there.","adminSettings__deleteTrashDaysAgo":"Number of days after which items in the trash are deleted for good.","globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds":"The longest time a client may stay logged in, however often it is used.","globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken":"Whether a login ends at a fixed time, or lasts as long as the client is used often enough.","globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds":"How long a client stays logged in after it was last used.","globalSettings__baseServiceUri__cloudRegion":"The region of Bitwarden’s cloud that the license comes from, US or EU. For EU, the URLs of the cloud’s services must be set too.","globalSettings__baseServiceUri__vault":"The address that people open in the browser; every mail links to it. The next update sets it to the `url` of config.yml.","globalSettings__communication__bootstrap":"How clients get through a load balancer that asks for a login of its own.","globalSettings__communication__ssoCookieVendor__cookieDomain":"The domain of the cookie that the load balancer in front of Bitwarden sets after its login.","globalSettings__communication__ssoCookieVendor__cookieName":"The name of the cookie that the load balancer in front of Bitwarden sets after its login.","globalSettings__disableUserRegistration":"With `true`, only people invited to an organization can create an account; otherwise anyone who reaches the server can. Invitations need mail.","globalSettings__duo__aKey":"A random key that the old form of Duo two-step login signed with. Duo is now set up in the web vault and does not need it.","globalSettings__enableCloudCommunication":"Lets the server talk to Bitwarden’s cloud to sync billing and license. Otherwise every new license must be uploaded by hand.","globalSettings__hibpApiKey":"The key for the data breach report, bought from Have I Been Pwned. Without it the report answers with an error.","globalSettings__identityServer__certificatePassword":"Opens the certificate that signs logins; the installer creates both. Without the right password, Identity and SSO crash-loop at start.","globalSettings__installation__apiUri":"Where the license is synced. A server in the EU region needs the address of that region.","globalSettings__installation__id":"The id from bitwarden.com/host that identifies this installation to the cloud. Without a valid one, the server’s containers crash-loop at start.","globalSettings__installation__identityUri":"Where the server logs in to the cloud. A server in the EU region needs the address of that region.","globalSettings__installation__key":"The secret that belongs to the installation id, for push notifications and license sync.","globalSettings__internalIdentityKey":"A random key with which the server’s own services log in to each other; the installer creates it.","globalSettings__logDirectory":"The folder inside the container that log files are written to.","globalSettings__logRollBySizeLimit":"Size in bytes at which a new log file begins.","globalSettings__mail__replyToEmail":"The sender of every mail. The mail server must accept it, so use an address of the organization’s own domain.","globalSettings__mail__smtp__host":"The mail server. Without one Bitwarden silently drops every mail, including invitations and admin logins.","globalSettings__mail__smtp__password":"The password for the mail server. Bitwarden logs in only if user name and password are both set.","globalSettings__mail__smtp__port":"The port of the mail server: 587 uses STARTTLS, 465 uses implicit TLS.","globalSettings__mail__smtp__ssl":"`true` is implicit TLS, as on port 465; `false` is STARTTLS where the mail server offers it, but no TLS at all on port 25. Port 587 uses STARTTLS either way.","globalSettings__mail__smtp__sslOverride":"Makes `ssl` count on port 587 too, where it is ignored otherwise. Mail servers hardly ever need that.","globalSettings__mail__smtp__startTls":"On port 25, uses STARTTLS where the mail server offers it. On every other port Bitwarden does so anyway.","globalSettings__mail__smtp__trustServer":"Accepts any certificate of the mail server, even a forged one. A certificate authority of your own belongs in `bwdata/ca-certificates` instead.","globalSettings__mail__smtp__username":"The user name for the mail server. Bitwarden logs in only if user name and password are both set.","globalSettings__oidcIdentityClientKey":"A random key with which the Identity and SSO services trust each other; the installer creates it.","globalSettings__organizationInviteExpirationHours":"Number of hours for which an invitation to an organization can be accepted.","globalSettings__pushRelayBaseUri":"Where push notifications for mobile apps are sent from. Empty turns them off; a server in the EU region needs the address of that region.","globalSettings__selfHosted":"Says that this server is not Bitwarden’s own cloud. The installer sets it in docker/global.env; with `false` the server looks for services of the cloud and fails.","globalSettings__sqlServer__DisableDatabaseMaintenanceJobs":"Stops the nightly jobs that rebuild indexes and statistics, for databases that somebody else maintains.","globalSettings__sqlServer__SkipDatabasePreparation":"Makes an update leave the database as it is instead of creating and configuring it, for accounts without that permission.","globalSettings__sqlServer__connectionString":"How the server reaches its database. The password must be the one the database was created with.","globalSettings__sqlServer__migrationExecutionTimeoutSeconds":"How many seconds one step of a database update may take. The installer writes it empty.","globalSettings__sso__enforceSsoPolicyForAllUsers":"With `true`, owners and admins must also log in by single sign-on where the organization requires it; otherwise they keep their master password. If the identity provider fails, they are locked out too.","globalSettings__yubico__clientId":"The client id from Yubico for two-step login with YubiKey one-time passwords.","globalSettings__yubico__key":"The key from Yubico for two-step login with YubiKey one-time passwords.","globalSettings__yubico__validationUrls":"Your own servers that check YubiKey one-time passwords instead of Yubico’s."}');
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/release.js
var release = __nccwpck_require__(2265);
// EXTERNAL MODULE: ../../lib/src/settings/recognition.js + 6 modules
var settings_recognition = __nccwpck_require__(8657);
// EXTERNAL MODULE: ../../lib/src/settings/values/placeholders.js + 18 modules
var placeholders = __nccwpck_require__(7700);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/report/explain.js









const nothing = { verdict: [], setting: null, sentences: [], members: [] };
function explainName(name) {
    const typed = code(name.replace(/\p{C}/gu, ''));
    const recognition = (0,settings_recognition/* recognise */.G)(new value/* Value */.WT(name));
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
        descriptionOf(name),
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
function descriptionOf(name) {
    const described = name.replace(/__(?:\d+|\{key\})$/, '');
    const template = byName.get(described);
    return template === undefined
        ? (0,message/* message */.i)('explain.undocumented')
        : { key: `settings.${described}`, template, params: {} };
}
const byName = new Map(Object.entries(descriptions_namespaceObject));
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
    const params = { wanted: value_does_not_bind/* wantedTypes */.J[type] };
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


/***/ }),

/***/ 5599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ failureOf; }
/* harmony export */ });
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5840);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3712);




function failureOf(error) {
    if (error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL || error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG)
        return { exitCode: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.error, explanation: error.explanation };
    const explanation = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('failure.internal', { error: nameOf(error), place: placeOf(error) });
    return { exitCode: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.bug, explanation };
}
function nameOf(error) {
    const name = error instanceof Error ? error.constructor.name : typeof error;
    return (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(/^\w{1,40}$/.test(name) ? name : 'Error');
}
function placeOf(error) {
    const frames = error instanceof Error ? callSites(error).flatMap((site) => frame(site) ?? []) : [];
    return frames.length === 0 ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('failure.unknownPlace') : (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(frames.slice(0, 4).join(', '));
}
function callSites(error) {
    const before = Error.prepareStackTrace;
    Error.prepareStackTrace = (_, sites) => sites;
    try {
        const sites = error.stack;
        return Array.isArray(sites) ? sites : [];
    }
    finally {
        Object.assign(Error, { prepareStackTrace: before });
    }
}
function frame(site) {
    const file = /[\w.-]+$/.exec(site.getFileName() ?? '')?.[0];
    const name = site.getFunctionName();
    if (file === undefined)
        return null;
    const place = `${file}:${site.getLineNumber()}:${site.getColumnNumber()}`;
    return name === null ? place : `${name} (${place})`;
}


/***/ }),

/***/ 1645:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ fnv1a; },
/* harmony export */   W: function() { return /* binding */ fingerprints; }
/* harmony export */ });
function fingerprints(findings, path) {
    const seen = new Map();
    const names = new Map();
    for (const finding of findings) {
        const subject = JSON.stringify([finding.rule, finding.messageId, path, finding.setting]);
        const ordinal = (seen.get(subject) ?? 0) + 1;
        seen.set(subject, ordinal);
        names.set(finding, fnv1a(`${subject}${ordinal}`));
    }
    return names;
}
const prime = 0x1b3;
const word = 0x1_0000_0000;
function fnv1a(text) {
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (const byte of encoder.encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * prime;
        high = (high * prime + Math.floor(product / word) + ((low << 8) >>> 0)) >>> 0;
        low = product >>> 0;
    }
    return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
const encoder = new TextEncoder();


/***/ }),

/***/ 3712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S4: function() { return /* binding */ judge; },
/* harmony export */   U9: function() { return /* binding */ count; },
/* harmony export */   bu: function() { return /* binding */ outcome; },
/* harmony export */   hS: function() { return /* binding */ exitCodes; }
/* harmony export */ });
/* unused harmony export passes */
/* harmony import */ var _policy_fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9063);
/* harmony import */ var _source_file_form_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3173);


const exitCodes = { pass: 0, fail: 1, error: 2, bug: 3 };
function passes(file, failOn) {
    return file.form !== 'unreadable' && !file.findings.some((finding) => (0,_policy_fail_on_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c)(finding.severity, failOn));
}
function judge(files, failOn) {
    if (files.some((file) => file.form === 'unreadable'))
        return 'error';
    return files.every((file) => passes(file, failOn)) ? 'pass' : 'fail';
}
function outcome({ verdict, counts }) {
    return verdict === 'pass' && counts.files === 0 ? 'none' : verdict;
}
function count(files) {
    const counts = { files: 0, error: 0, warning: 0, notice: 0, suppressed: 0 };
    for (const file of files) {
        if ((0,_source_file_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isLinted */ .Fi)(file.form) && !file.isConfig)
            counts.files += 1;
        for (const finding of file.findings)
            counts[finding.severity] += 1;
        counts.suppressed += file.suppressed.length;
    }
    return counts;
}


/***/ }),

/***/ 685:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: function() { return /* binding */ placeOf; },
/* harmony export */   Sh: function() { return /* binding */ severityOfAbsent; },
/* harmony export */   Vb: function() { return /* binding */ nameOf; },
/* harmony export */   YN: function() { return /* binding */ wants; },
/* harmony export */   a3: function() { return /* binding */ comesFromElsewhere; },
/* harmony export */   eT: function() { return /* binding */ lineNumber; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);
/* harmony import */ var _readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8151);


function lineNumber({ scan }, span) {
    return scan.text.position(span.start).line;
}
function wants({ requirements }, feature) {
    return requirements.features.includes(feature);
}
function comesFromElsewhere({ isFragment, had }, ...names) {
    if (!isFragment)
        return false;
    const keys = names.map(_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__/* .settingKey */ .iT);
    return ![...had].some((key) => keys.some((name) => (name.endsWith(':') ? key.startsWith(name) : key === name)));
}
function severityOfAbsent(context, { setting }, usual) {
    if (!context.isFragment)
        return usual;
    return comesFromElsewhere(context, setting.name) ? 'notice' : 'error';
}
function nameOf(context, { displayName, span }) {
    return displayName === null
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('name.onLine', { line: lineNumber(context, span) })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('name.shown', { name: displayName });
}
function placeOf(context, { line, at, setting }) {
    if (line !== null)
        return setting.secret ? line.nameSpan : line.span;
    return at ?? siblingOf(context, setting.name) ?? { start: 0, end: 0 };
}
function siblingOf({ lines }, name) {
    const segments = (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_1__/* .settingKey */ .iT)(name).split(':');
    for (let depth = segments.length - 1; depth > 0; depth -= 1) {
        const prefix = `${segments.slice(0, depth).join(':')}:`;
        const sibling = lines.findLast(({ key }) => key.startsWith(prefix) && !key.includes(':', prefix.length)) ??
            lines.findLast(({ key }) => key.startsWith(prefix));
        if (sibling !== undefined)
            return sibling.nameSpan;
    }
    return null;
}


/***/ }),

/***/ 5417:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $w: function() { return /* binding */ rename; },
/* harmony export */   MH: function() { return /* binding */ plainName; },
/* harmony export */   Ru: function() { return /* binding */ setBoolean; },
/* harmony export */   bX: function() { return /* binding */ lineBeside; },
/* harmony export */   di: function() { return /* binding */ withoutStrange; },
/* harmony export */   f2: function() { return /* binding */ cutLast; },
/* harmony export */   hD: function() { return /* binding */ quote; },
/* harmony export */   jN: function() { return /* binding */ deleteLines; },
/* harmony export */   qe: function() { return /* binding */ writeBoolean; },
/* harmony export */   th: function() { return /* binding */ addLines; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);
/* harmony import */ var _settings_state_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4087);
/* harmony import */ var _settings_values_strange_character_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1699);



function rename(context, { nameSpan }, setting) {
    if (setting.name.includes('{'))
        return null;
    const state = context.settings.of(setting.name);
    const free = state.line === null &&
        ((0,_settings_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(state) || (state.state === 'misnamed' && context.settings.intendedBy(setting.name) === 1));
    return fix(free ? 'safe' : 'display', (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('fix.rename', { setting: setting.name }), [
        { span: nameSpan, text: setting.name },
    ]);
}
function lineBeside({ settings }, { name }) {
    if (name.includes('{'))
        return null;
    const { state, line } = settings.of(name);
    return state === 'misnamed' ? null : line;
}
function writeBoolean({ line, setting }, value, safety) {
    const rawValue = line?.rawValue;
    if (!rawValue)
        return null;
    return fix(safety, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)(value ? 'fix.setTrue' : 'fix.setFalse', { setting: setting.name }), [
        { span: rawValue.inner, text: String(value) },
    ]);
}
function setBoolean(context, state, value) {
    if (state.line !== null)
        return writeBoolean(state, value, 'unsafe');
    const { setting } = state;
    const line = `${setting.name}=${value}`;
    return fix('unsafe', (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('fix.add', { setting: setting.name }), [addLines(context, [line])]);
}
function addLines({ scan: { text } }, lines) {
    const end = { start: text.length, end: text.length };
    const last = text.line(text.lineCount);
    const added = lines.join(text.lineEnd);
    return { span: end, text: last.start === last.end ? `${added}${text.lineEnd}` : `${text.lineEnd}${added}` };
}
function quote({ rawValue }) {
    if (!rawValue || rawValue.text.matches(/['\\\r\n]/))
        return null;
    const { span, inner } = rawValue;
    const edits = rawValue.quote === '"'
        ? [
            { span: { start: span.start, end: inner.start }, text: "'" },
            { span: { start: inner.end, end: span.end }, text: "'" },
        ]
        : [
            { span: { start: span.start, end: span.start }, text: "'" },
            { span: { start: span.end, end: span.end }, text: "'" },
        ];
    return fix('safe', (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('fix.quote'), edits);
}
function cutLast({ line, setting }) {
    const inner = line?.rawValue?.inner;
    if (inner === undefined)
        return null;
    return fix('safe', (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('fix.cutSlash', { setting: setting.name }), [
        { span: { start: inner.end - 1, end: inner.end }, text: '' },
    ]);
}
const mostDeleted = 1000;
function deleteLines({ scan: { text } }, statements) {
    if (statements.length > mostDeleted)
        return null;
    const edits = [];
    for (const { span, beginsLine } of statements) {
        const { line, endLine } = text.range(span);
        const own = text.line(line);
        if (line !== endLine || !beginsLine || span.end !== own.end)
            return null;
        const next = line < text.lineCount ? text.line(line + 1).start : own.end;
        edits.push({ span: { start: own.start, end: next }, text: '' });
    }
    const [first, ...more] = edits;
    if (first === undefined)
        return null;
    const { line } = text.position(first.span.start);
    const description = more.length === 0
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('fix.deleteLine', { line })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('fix.deleteLines', { count: edits.length });
    return fix('safe', description, edits);
}
function plainName(context, { statement }, setting) {
    if (statement.kind !== 'assignment' || !statement.beginsLine || setting.name.includes('{'))
        return null;
    const { start } = context.scan.text.line(context.scan.text.position(statement.span.start).line);
    const end = statement.rawValue.span.start;
    return fix('safe', (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('fix.plainName', { setting: setting.name }), [
        { span: { start, end }, text: `${setting.name}=` },
    ]);
}
function withoutStrange(context, line) {
    const { recognition } = line;
    const where = (0,_settings_values_strange_character_js__WEBPACK_IMPORTED_MODULE_2__/* .strangeCharacter */ .k)(line);
    if (where === null || !('setting' in recognition))
        return null;
    if (where === 'name')
        return rename(context, line, recognition.setting);
    const edits = (0,_settings_values_strange_character_js__WEBPACK_IMPORTED_MODULE_2__/* .strangeSpans */ .Q)(context.scan.text, line, where).map((span) => ({ span, text: '' }));
    const safety = where === 'quotes' || !recognition.setting.secret ? 'safe' : 'unsafe';
    return fix(safety, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('fix.removeStrange'), edits);
}
function fix(safety, description, edits) {
    return { safety, description, edits };
}


/***/ }),

/***/ 4786:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7894);

/* harmony default export */ __webpack_exports__.A = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)('ignore-unused', {
    title: 'ignore that matches nothing',
    severity: 'notice',
    since: '1.0.0',
    messages: {
        config: 'This ignore of `{rule}` matches no finding, so it would hide a later one. Delete it from the config.',
        baseline: '{count|# entry|# entries} of this baseline {count|matches|match} no finding any more and would hide new ones. Rewrite it with `--write-baseline`.',
        comment: 'This comment ignores `{rule}`, which has no finding below it, so it would hide a later one. Delete the comment.',
        unknownRule: 'This comment ignores a rule that does not exist, so it suppresses nothing. Correct the id; `override-lint explain` lists the rules.',
        noReason: 'This comment ignores `{rule}` without a reason, so it suppresses nothing. Add the reason after a colon: `# override-lint-ignore {rule}: reason`.',
    },
}));


/***/ }),

/***/ 4454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ byPlace; },
/* harmony export */   z: function() { return /* binding */ byText; }
/* harmony export */ });
function byPlace(a, b) {
    return (a.at.start - b.at.start ||
        byText(a.rule, b.rule) ||
        byText(a.messageId, b.messageId) ||
        byText(a.setting ?? '', b.setting ?? '') ||
        a.at.end - b.at.end);
}
function byText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 7894:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: function() { return /* binding */ titleOf; },
/* harmony export */   Hu: function() { return /* binding */ rule; },
/* harmony export */   Id: function() { return /* binding */ patternOf; },
/* harmony export */   QB: function() { return /* binding */ ruleUrl; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5840);
/* harmony import */ var _messages_project_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5462);
/* harmony import */ var _settings_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5566);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(685);





function rule(literal, { check, crossFile, messages, ...meta }) {
    const id = (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .V)(literal);
    const messageOf = (messageId, params) => ({
        key: `${id}.${messageId}`,
        template: messages[messageId] ?? messageId,
        params: params,
    });
    const reportTo = (emit) => (messageId, params, { at, setting = null, severity = meta.severity, related = [], fix = null }) => emit({
        rule: id,
        messageId,
        severity,
        message: messageOf(messageId, params),
        setting,
        at,
        related,
        fix,
    });
    return {
        id,
        ...meta,
        messages,
        message: messageOf,
        check: (context, emit) => check?.(context, reporter(reportTo(emit), context)),
        crossFile: crossFile
            ? {
                collect: (context) => crossFile.collect(context),
                analyze: (collected, emit) => crossFile.analyze(collected, (index) => reportTo(emit(index))),
            }
            : null,
    };
}
function titleOf({ id, title }) {
    return { key: `${id}.title`, template: title, params: {} };
}
function patternOf({ id, messages }, messageId) {
    return { key: `${id}.${messageId}`, template: messages[messageId] ?? messageId, params: {} };
}
function ruleUrl(rule) {
    return `${_messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.repository}/blob/${_messages_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.tag}/docs/rules/${rule}.md`;
}
function reporter(report, context) {
    const setting = (state, messageId, ...[details = {}]) => {
        const { params, ...rest } = details;
        const { name } = state.setting;
        const place = { at: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(context, state), setting: name, ...rest };
        report(messageId, { setting: name, ...params }, place);
    };
    const line = (subject, messageId, ...[details = {}]) => {
        const { params, ...rest } = details;
        const place = { at: subject.nameSpan, setting: (0,_settings_line_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y7)(subject)?.name ?? null, ...rest };
        report(messageId, { name: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(context, subject), ...params }, place);
    };
    const several = (items, messageId, ...[details = {}]) => {
        const listed = items.map((item) => listedOf(context, item));
        const [first, ...others] = listed;
        if (first === undefined)
            return;
        const { params, related, ...rest } = details;
        const settings = listed.map(({ name }) => (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('name.shown', { name }));
        report(messageId, { settings, count: listed.length, ...params }, {
            at: first.at,
            setting: first.setting,
            related: related ? others.map((other) => ({ at: other.at, message: related(other) })) : [],
            ...rest,
        });
    };
    return Object.assign(report, { setting, line, several });
}
function listedOf(context, item) {
    if ('name' in item)
        return item;
    const { name } = item.setting;
    return { name, setting: name, at: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(context, item) };
}


/***/ }),

/***/ 2126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: function() { return /* binding */ ruleTable; },
  a: function() { return /* binding */ rules; }
});

// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/server/admins.js

const address = /^[^\s@,;:]+@[^\s@,;:]+$/;
function adminsFault(list) {
    const text = (0,source_value/* reveal */._c)(list);
    if (/^["'].*["']$/.test(text))
        return 'quoted';
    const mails = text
        .toLowerCase()
        .split(',')
        .map((item) => item.trim().split(':')[0]?.trim() ?? '');
    const unique = new Set(mails);
    if (unique.size < mails.length)
        return mails.filter((mail) => mail === '').length > 1 ? 'empty-items' : 'collide';
    const wrong = mails.filter((mail) => mail !== '' && !address.test(mail));
    if (wrong.length === 0)
        return null;
    return wrong.some((mail) => (mail.match(/@/g)?.length ?? 0) > 1 || /[;|]/.test(mail))
        ? 'separator'
        : 'not-addresses';
}

// EXTERNAL MODULE: ../../lib/src/rules/rule.js
var rule = __nccwpck_require__(7894);
;// CONCATENATED MODULE: ../../lib/src/rules/access/admins-collide.js


/* harmony default export */ var admins_collide = ((0,rule/* rule */.Hu)('admins-collide', {
    title: 'admin listed twice',
    severity: 'error',
    since: '1.0.0',
    messages: {
        collide: '`{setting}` lists an address twice (upper and lower case count as the same): every login to the admin portal fails. Delete the duplicate.',
        'empty-items': '`{setting}` has commas with nothing between them: every login to the admin portal fails. Delete the extra commas.',
    },
    check(context, report) {
        const state = context.settings.of('adminSettings__admins');
        const fault = state.state === 'set' && state.value !== null ? adminsFault(state.value) : null;
        if (fault === 'collide' || fault === 'empty-items')
            report.setting(state, fault);
    },
}));

// EXTERNAL MODULE: ../../lib/src/settings/state.js
var settings_state = __nccwpck_require__(4087);
// EXTERNAL MODULE: ../../lib/src/rules/context.js
var rules_context = __nccwpck_require__(685);
;// CONCATENATED MODULE: ../../lib/src/rules/access/admins-empty.js



/* harmony default export */ var admins_empty = ((0,rule/* rule */.Hu)('admins-empty', {
    title: 'nobody can open the admin portal',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        empty: '`{setting}` is empty: nobody can log in to the System Administrator Portal (/admin). Write the admins’ e-mail addresses, separated by commas.',
        placeholder: '`{setting}` is still the installer’s placeholder: nobody can log in to the System Administrator Portal (/admin). Write the admins’ e-mail addresses, separated by commas.',
        missing: '`{setting}` is missing: nobody can log in to the System Administrator Portal (/admin). Add it with the admins’ e-mail addresses, separated by commas.',
    },
    check(context, report) {
        const state = context.settings.of('adminSettings__admins');
        if (state.state === 'empty')
            report.setting(state, 'empty');
        else if ((0,settings_state/* isUnfilled */.A0)(state))
            report.setting(state, 'placeholder');
        else if ((0,settings_state/* isAbsent */.W0)(state))
            report.setting(state, 'missing', { severity: (0,rules_context/* severityOfAbsent */.Sh)(context, state, 'warning') });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/admins-malformed.js


/* harmony default export */ var admins_malformed = ((0,rule/* rule */.Hu)('admins-malformed', {
    title: 'malformed admin list',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        separator: '`{setting}` is separated by something other than commas: the server reads it as one address, and nobody can log in to the admin portal. Separate the addresses with commas.',
        'not-addresses': '`{setting}` contains something that is not an e-mail address: that person cannot log in to the admin portal. Write full e-mail addresses, separated by commas.',
        quoted: '`{setting}` is in quotes, which `docker run --env-file` keeps as part of the first and last address: those admins cannot log in to the admin portal. Remove the quotes.',
    },
    check(context, report) {
        const state = context.settings.of('adminSettings__admins');
        if (state.state !== 'set' || state.value === null)
            return;
        const isQuoted = context.stack === 'lite' && state.line?.rawValue?.quote != null;
        const fault = isQuoted ? 'quoted' : adminsFault(state.value);
        if (fault === 'separator' || fault === 'not-addresses' || fault === 'quoted')
            report.setting(state, fault);
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/breach-report-off.js


/* harmony default export */ var breach_report_off = ((0,rule/* rule */.Hu)('breach-report-off', {
    title: 'breach report without a key',
    severity: 'off',
    guards: 'breach-report',
    since: '1.0.0',
    messages: {
        missing: '`{setting}` is missing: the data breach report answers with an error. Add the key that haveibeenpwned.com sells.',
        placeholder: '`{setting}` has no key: the data breach report answers with an error. Write the key that haveibeenpwned.com sells.',
    },
    check(context, report) {
        const name = 'globalSettings__hibpApiKey';
        if (context.settings.hasValue(name) !== false)
            return;
        const state = context.settings.of(name);
        report.setting(state, (0,settings_state/* isAbsent */.W0)(state) ? 'missing' : 'placeholder');
    },
}));

// EXTERNAL MODULE: ../../lib/src/readers/setup/single-value.js
var single_value = __nccwpck_require__(6351);
;// CONCATENATED MODULE: ../../lib/src/server/database.js


const providers = [
    { words: /^postgres(?:ql)?$/i, connection: 'globalSettings__postgreSql__connectionString' },
    { words: /^(?:mysql|mariadb)$/i, connection: 'globalSettings__mysql__connectionString' },
    { words: /^sqlite$/i, connection: 'globalSettings__sqlite__connectionString' },
    { words: /^sqlserver$/i, connection: 'globalSettings__sqlServer__connectionString' },
];
function connectionSetting(settings) {
    const state = settings.of('globalSettings__databaseProvider');
    if ((0,settings_state/* isAbsent */.W0)(state) || state.state === 'empty')
        return 'globalSettings__sqlServer__connectionString';
    const { value } = state;
    if (value === null || state.state === 'templated')
        return undefined;
    return providers.find(({ words }) => value.matches(words))?.connection ?? 'unknown';
}
function settingsReadBySetup({ stack, settings, }) {
    if (stack === 'lite')
        return [];
    const sqlServer = connectionSetting(settings) === 'globalSettings__sqlServer__connectionString';
    return single_value/* singleKeys */.P7.filter(({ purpose }) => purpose === 'certificate' || sqlServer).map(({ key }) => key);
}

;// CONCATENATED MODULE: ../../lib/src/rules/access/database-unreachable.js




/* harmony default export */ var database_unreachable = ((0,rule/* rule */.Hu)('database-unreachable', {
    title: 'database that cannot be reached',
    severity: 'error',
    since: '1.0.0',
    stacks: ['standard'],
    messages: {
        provider: '`{setting}` is not a database that Bitwarden knows, so it takes SQL Server with an empty connection string: the server’s containers crash-loop at start. Write `sqlserver`, `postgresql`, `mysql` or `sqlite`.',
        connection: '`{setting}` is not set, but this is the database that the server uses: it cannot read or store anything. Add the connection string, or correct `globalSettings__databaseProvider`.',
    },
    check(context, report) {
        const { settings } = context;
        const connection = connectionSetting(settings);
        if (connection === undefined)
            return;
        if (connection === 'unknown') {
            report.setting(settings.of('globalSettings__databaseProvider'), 'provider');
            return;
        }
        const state = settings.of(connection);
        if ((0,settings_state/* isAbsent */.W0)(state) ? !(0,rules_context/* comesFromElsewhere */.a3)(context, connection) : state.state === 'empty')
            report.setting(state, 'connection');
    },
}));

// EXTERNAL MODULE: ../../lib/src/settings/setup-lines.js
var setup_lines = __nccwpck_require__(1693);
;// CONCATENATED MODULE: ../../lib/src/rules/access/fragment-incomplete.js




/* harmony default export */ var fragment_incomplete = ((0,rule/* rule */.Hu)('fragment-incomplete', {
    title: 'fragment without Setup’s lines',
    severity: 'notice',
    since: '1.0.0',
    stacks: ['standard'],
    messages: {
        lacking: 'None of the lines that Bitwarden’s Setup always writes is in this file, so it is taken for a fragment, and {count|the one|the #} it lacks {count|is|are} not checked: without {count|it|them} the server does not start. If {count|it is|they are} filled in at deploy, copy this into the config: `provided: [{block}]`.',
    },
    check(context, report) {
        if (!context.isFragment)
            return;
        const lacking = (0,setup_lines/* setupSettings */.ru)().filter((name) => (0,settings_state/* isAbsent */.W0)(context.settings.of(name)) && (0,rules_context/* comesFromElsewhere */.a3)(context, name));
        if (lacking.length === 0)
            return;
        const params = { count: lacking.length, block: (0,setup_lines/* providedBlock */.XK)(lacking) };
        report('lacking', params, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/installation-id-missing.js



/* harmony default export */ var installation_id_missing = ((0,rule/* rule */.Hu)('installation-id-missing', {
    title: 'installation id missing',
    severity: 'error',
    since: '1.0.0',
    messages: {
        missing: '`{setting}` is missing: the server’s containers crash-loop at start. Add the id you got from bitwarden.com/host.',
        zero: '`{setting}` is all zeros, the installer’s placeholder: the server’s containers crash-loop at start. Write the id you got from bitwarden.com/host.',
    },
    check(context, report) {
        const state = context.settings.of('globalSettings__installation__id');
        const { binding } = state;
        if (binding?.kind === 'bound' && binding.value.is('00000000-0000-0000-0000-000000000000'))
            report.setting(state, 'zero');
        else if ((0,settings_state/* isAbsent */.W0)(state) &&
            context.stack === 'standard' &&
            !(0,rules_context/* comesFromElsewhere */.a3)(context, state.setting.name))
            report.setting(state, 'missing');
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/installation-key-missing.js



/* harmony default export */ var installation_key_missing = ((0,rule/* rule */.Hu)('installation-key-missing', {
    title: 'installation key missing',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    messages: {
        missing: '`{setting}` is missing: push notifications are off, and Bitwarden’s cloud rejects license sync. Add the key you got from bitwarden.com/host.',
        empty: '`{setting}` is empty: push notifications are off, and Bitwarden’s cloud rejects license sync. Write the key you got from bitwarden.com/host.',
    },
    check(context, report) {
        const state = context.settings.of('globalSettings__installation__key');
        if ((0,settings_state/* isUnfilled */.A0)(state))
            report.setting(state, 'empty');
        else if ((0,settings_state/* isAbsent */.W0)(state) && !(0,rules_context/* comesFromElsewhere */.a3)(context, state.setting.name))
            report.setting(state, 'missing', { severity: (0,rules_context/* severityOfAbsent */.Sh)(context, state, 'warning') });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/not-production.js

/* harmony default export */ var not_production = ((0,rule/* rule */.Hu)('not-production', {
    title: 'not a production server',
    severity: 'error',
    since: '1.0.0',
    messages: {
        'not-self-hosted': '`{setting}` is `false`: the server acts as Bitwarden’s cloud, whose settings it does not have, and its services fail. Delete the line; docker/global.env sets it correctly.',
        development: '`{setting}` is Development: error pages show internals, and developer settings apply. Delete the line; docker/global.env sets Production.',
    },
    check({ settings }, report) {
        const selfHosted = settings.of('globalSettings__selfHosted');
        if (selfHosted.line !== null && settings.boolean('globalSettings__selfHosted') === false)
            report.setting(selfHosted, 'not-self-hosted');
        const environment = settings.of('ASPNETCORE_ENVIRONMENT');
        if (environment.state === 'set' && environment.value?.matches(/^development$/i))
            report.setting(environment, 'development', { severity: 'warning' });
    },
}));

// EXTERNAL MODULE: ../../lib/src/rules/fixes.js
var rules_fixes = __nccwpck_require__(5417);
;// CONCATENATED MODULE: ../../lib/src/rules/access/open-registration.js




/* harmony default export */ var open_registration = ((0,rule/* rule */.Hu)('open-registration', {
    title: 'registration open to anyone',
    severity: 'notice',
    since: '1.0.0',
    fix: 'unsafe',
    messages: {
        missing: '`{setting}` is missing, which means `false`: anyone who reaches this server can create an account. Add it with `true` to admit only people invited to an organization (invitations need mail).',
        false: '`{setting}` is `false`: anyone who reaches this server can create an account. Set `true` to admit only people invited to an organization (invitations need mail).',
    },
    check(context, report) {
        const name = 'globalSettings__disableUserRegistration';
        if (context.settings.boolean(name) !== false)
            return;
        const state = context.settings.of(name);
        report.setting(state, (0,settings_state/* isAbsent */.W0)(state) ? 'missing' : 'false', {
            fix: (0,rules_fixes/* setBoolean */.Ru)(context, state, true),
            severity: (0,rules_context/* wants */.YN)(context, 'invite-only') ? 'error' : 'notice',
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/sso-not-enforced.js



/* harmony default export */ var sso_not_enforced = ((0,rule/* rule */.Hu)('sso-not-enforced', {
    title: 'single sign-on not enforced for everyone',
    severity: 'off',
    guards: 'sso-for-everyone',
    since: '1.0.0',
    fix: 'unsafe',
    messages: {
        missing: '`{setting}` is missing, which means `false`: owners and admins can still log in with their master password although the policy requires single sign-on. Add it with `true` once single sign-on works for them.',
        false: '`{setting}` is `false`: owners and admins can still log in with their master password although the policy requires single sign-on. Write `true` once single sign-on works for them.',
    },
    check(context, report) {
        const name = 'globalSettings__sso__enforceSsoPolicyForAllUsers';
        if (context.settings.boolean(name) !== false)
            return;
        const state = context.settings.of(name);
        report.setting(state, (0,settings_state/* isAbsent */.W0)(state) ? 'missing' : 'false', { fix: (0,rules_fixes/* setBoolean */.Ru)(context, state, true) });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/server/addresses.js

function urlFault(url) {
    const text = (0,source_value/* reveal */._c)(url);
    if (/^https?:\/\/[^/]*:\d+:\d+/i.test(text))
        return 'double-port';
    if (!/^https?:\/\/[^\s/]+/i.test(text) || !URL.canParse(text))
        return 'not-a-url';
    return text.endsWith('/') ? 'slash' : null;
}

;// CONCATENATED MODULE: ../../lib/src/rules/access/vault-url-malformed.js



/* harmony default export */ var vault_url_malformed = ((0,rule/* rule */.Hu)('vault-url-malformed', {
    title: 'malformed vault address',
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    messages: {
        slash: '`{setting}` ends in a slash: nobody can log in by web vault or browser extension. Remove the slash.',
        'double-port': '`{setting}` has two ports: Identity and SSO crash-loop at start. Keep one.',
        'not-a-url': '`{setting}` does not begin with https:// or http://: Identity and SSO crash-loop at start, or nobody can log in by web vault or browser extension. Write the full address of the web vault.',
    },
    check(context, report) {
        const state = context.settings.of('globalSettings__baseServiceUri__vault');
        const stands = state.state === 'set' || state.placeholder === 'installer';
        const fault = stands && state.value !== null ? urlFault(state.value) : null;
        if (fault === null)
            return;
        report.setting(state, fault, { fix: fault === 'slash' ? (0,rules_fixes/* cutLast */.f2)(state) : null });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/cloud/cloud-communication-off.js




/* harmony default export */ var cloud_communication_off = ((0,rule/* rule */.Hu)('cloud-communication-off', {
    title: 'cloud communication off',
    severity: 'warning',
    since: '1.0.0',
    fix: 'unsafe',
    messages: {
        missing: '`{setting}` is missing, which means off: license and billing sync with the cloud are refused. Add it with `true`; for a Families plan or an air-gapped server, say so in the config.',
        false: '`{setting}` is `false`: license and billing sync with the cloud are refused. Write `true` if this organization syncs; for a Families plan, say so in the config.',
        wanted: '`{setting}` is `false`, but the config wants `billing-sync`: license and billing sync with the cloud are refused. Write `true`.',
        'wanted-missing': '`{setting}` is missing, which means off, but the config wants `billing-sync`: license and billing sync with the cloud are refused. Add it with `true`.',
    },
    check(context, report) {
        const { settings, requirements } = context;
        const name = 'globalSettings__enableCloudCommunication';
        if (settings.boolean(name) !== false)
            return;
        const state = settings.of(name);
        const isMissing = (0,settings_state/* isAbsent */.W0)(state);
        const fix = (0,rules_fixes/* setBoolean */.Ru)(context, state, true);
        if ((0,rules_context/* wants */.YN)(context, 'billing-sync'))
            report.setting(state, isMissing ? 'wanted-missing' : 'wanted', { fix, severity: 'error' });
        else if (requirements.plan === 'families')
            return;
        else if (isMissing)
            report.setting(state, 'missing', { fix, severity: (0,rules_context/* severityOfAbsent */.Sh)(context, state, 'warning') });
        else if (settings.of('globalSettings__pushRelayBaseUri').state !== 'empty')
            report.setting(state, 'false', { fix, severity: 'notice' });
    },
}));

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
;// CONCATENATED MODULE: ../../lib/src/server/region.js

const regionSettings = [
    'globalSettings__installation__identityUri',
    'globalSettings__installation__apiUri',
    'globalSettings__pushRelayBaseUri',
];
const regionHosts = {
    globalSettings__installation__identityUri: 'identity',
    globalSettings__installation__apiUri: 'api',
    globalSettings__pushRelayBaseUri: 'push',
};
const domains = [
    { region: 'US', form: /^https?:\/\/[^/]*\bbitwarden\.com(?:[:/]|$)/i },
    { region: 'EU', form: /^https?:\/\/[^/]*\bbitwarden\.eu(?:[:/]|$)/i },
    { region: 'Gov', form: /^https?:\/\/[^/]*\bbitwarden-gov\.com(?:[:/]|$)/i },
];
function region(settings) {
    const state = settings.of('globalSettings__baseServiceUri__cloudRegion');
    if ((0,settings_state/* isAbsent */.W0)(state) || state.state === 'empty')
        return 'US';
    if (state.value === null || state.state !== 'set')
        return undefined;
    const { value } = state;
    return (['US', 'EU', 'Gov'].find((name) => value.matches(new RegExp(`^\\s*${name}\\s*$`, 'i'))) ??
        'unknown');
}
function foreignSettings(settings, wanted) {
    return regionSettings.filter((name) => {
        const state = settings.of(name);
        if ((0,settings_state/* isAbsent */.W0)(state))
            return wanted !== 'US';
        if (state.state === 'empty')
            return name !== 'globalSettings__pushRelayBaseUri' && wanted !== 'US';
        const { value } = state;
        if (value === null || state.state !== 'set')
            return false;
        const points = domains.find(({ form }) => value.matches(form));
        return points !== undefined && points.region !== wanted;
    });
}

;// CONCATENATED MODULE: ../../lib/src/rules/cloud/region-incomplete.js






/* harmony default export */ var region_incomplete = ((0,rule/* rule */.Hu)('region-incomplete', {
    title: 'region without its URLs',
    severity: 'warning',
    since: '1.0.0',
    fix: 'unsafe',
    messages: {
        incomplete: 'The region is {region}, but {settings} {count|is|are} not: license sync or push still goes to another region. Set {count|it to its|them to their} {domain} {count|address|addresses}.',
        mixed: '{settings} {count|points|point} to another region than the server’s, which is {region}: license sync or push goes to the wrong region. Set `globalSettings__baseServiceUri__cloudRegion` to that other region, or {count|it to its|them to their} {domain} {count|address|addresses}.',
    },
    check(context, report) {
        const { settings } = context;
        const named = region(settings);
        if (named === undefined || named === 'unknown')
            return;
        const pushOff = settings.of('globalSettings__pushRelayBaseUri').state === 'empty';
        if (pushOff && settings.boolean('globalSettings__enableCloudCommunication') === false)
            return;
        const foreign = foreignSettings(settings, named);
        if (foreign.length === 0)
            return;
        const cloudRegion = settings.of('globalSettings__baseServiceUri__cloudRegion');
        const names = foreign.map((name) => (0,message/* message */.i)('name.shown', { name: settings.of(name).setting.name }));
        const domain = region_incomplete_domains[named];
        const params = { settings: names, count: foreign.length, domain: (0,printable/* word */.V)(domain) };
        report(named === 'US' ? 'mixed' : 'incomplete', { ...params, region: (0,printable/* word */.V)(named) }, {
            at: (0,rules_context/* placeOf */.$t)(context, cloudRegion),
            setting: cloudRegion.setting.name,
            ...(named === 'US'
                ? {}
                : {
                    fix: {
                        safety: 'unsafe',
                        description: (0,message/* message */.i)('fix.pointToRegion', params),
                        edits: pointTo(context, foreign, domain),
                    },
                }),
        });
    },
}));
const region_incomplete_domains = { US: 'bitwarden.com', EU: 'bitwarden.eu', Gov: 'bitwarden-gov.com' };
function pointTo(context, names, domain) {
    const edits = [];
    const lines = [];
    for (const name of names) {
        const address = `https://${regionHosts[name]}.${domain}`;
        const rawValue = context.settings.of(name).line?.rawValue;
        if (rawValue)
            edits.push({ span: rawValue.inner, text: address });
        else
            lines.push(`${name}=${address}`);
    }
    return lines.length === 0 ? edits : [...edits, (0,rules_fixes/* addLines */.th)(context, lines)];
}

;// CONCATENATED MODULE: ../../lib/src/rules/cloud/region-unknown.js


/* harmony default export */ var region_unknown = ((0,rule/* rule */.Hu)('region-unknown', {
    title: 'unknown region',
    severity: 'error',
    since: '1.0.0',
    messages: {
        unknown: '`{setting}` is not a Bitwarden region: apps and the billing link take the server for one of another region. Write `US` or `EU`.',
    },
    check({ settings }, report) {
        if (region(settings) !== 'unknown')
            return;
        report.setting(settings.of('globalSettings__baseServiceUri__cloudRegion'), 'unknown');
    },
}));

// EXTERNAL MODULE: ../../lib/src/settings/line.js
var settings_line = __nccwpck_require__(5566);
// EXTERNAL MODULE: ../../lib/src/settings/values/damage.js
var damage = __nccwpck_require__(1832);
;// CONCATENATED MODULE: ../../lib/src/rules/compose/comment-becomes-value.js



/* harmony default export */ var comment_becomes_value = ((0,rule/* rule */.Hu)('comment-becomes-value', {
    title: 'comment taken for a value',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        taken: 'Compose reads the comment after {name} as its value or as part of it, because # starts a comment only after a value and a space: the server gets another value. Move the comment to its own line.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const setting = (0,settings_line/* settingOf */.y7)(line);
            if (setting === null || !(0,damage/* isRemark */.bd)(line) || context.settings.isTemplated(line))
                continue;
            report.line(line, 'taken', { severity: setting.secret ? 'error' : 'warning' });
        }
    },
}));

// EXTERNAL MODULE: ../../lib/src/settings/values/strange-character.js
var strange_character = __nccwpck_require__(1699);
;// CONCATENATED MODULE: ../../lib/src/rules/compose/compose-rejects-line.js




/* harmony default export */ var compose_rejects_line = ((0,rule/* rule */.Hu)('compose-rejects-line', {
    title: 'line that Compose rejects',
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    messages: {
        name: 'Compose rejects a character in {name}: `restart` would stop Bitwarden and fail to start it again. Rename it to `{setting}` and keep the value.',
        character: 'Compose rejects a character in the name on line {line}: `restart` would stop Bitwarden and fail to start it again. Use only letters, digits and underscores in the name, or delete the line.',
        blank: 'Compose rejects the space in the name on line {line}: `restart` would stop Bitwarden and fail to start it again. Remove the space, or put a # in front if the line is a comment.',
        export: 'Line {line} ends after `export`, which Compose rejects: `restart` would stop Bitwarden and fail to start it again. Delete the line.',
        'no-assignment': 'Line {line} sets nothing, and Compose rejects a character in it: `restart` would stop Bitwarden and fail to start it again. Put a # in front if it is a comment, or write it as NAME=value.',
    },
    check(context, report) {
        for (const each of context.lines) {
            const { statement, recognition } = each;
            if (statement.kind !== 'malformed' || !statement.beginsLine)
                continue;
            if (statement.rejection === 'unclosed-quote' || recognition.kind === 'translated')
                continue;
            if ((0,strange_character/* strangeCharacter */.k)(each) !== null)
                continue;
            const { at, rejection } = statement;
            if (recognition.kind === 'known' || recognition.kind === 'misspelt') {
                const setting = recognition.setting.name;
                report.line(each, 'name', {
                    at,
                    setting,
                    params: { setting },
                    fix: (0,rules_fixes/* rename */.$w)(context, each, recognition.setting),
                });
            }
            else
                report(kindOf(rejection, statement.rawValue), { line: (0,rules_context/* lineNumber */.eT)(context, each.span) }, { at });
        }
    },
}));
function kindOf(rejection, rawValue) {
    if (rejection === 'space-in-key')
        return 'blank';
    if (rejection === 'export-alone')
        return 'export';
    return rawValue === null ? 'no-assignment' : 'character';
}

;// CONCATENATED MODULE: ../../lib/src/rules/compose/deferred-without-guard.js


/* harmony default export */ var deferred_without_guard = ((0,rule/* rule */.Hu)('deferred-without-guard', {
    title: 'reference without a guard',
    severity: 'notice',
    since: '1.0.0',
    templates: false,
    messages: {
        unguarded: '{settings} {count|is|are} filled in from the environment: where a variable is not set, Compose passes an empty value, and the server’s containers crash-loop at start. Write `:?` before the closing brace, so that Compose stops first and says why.',
    },
    check(context, report) {
        const unguarded = context.settings
            .present()
            .filter(({ state, setting, line }) => state === 'templated' &&
            setting.type !== 'string' &&
            !setting.nullable &&
            line?.substitutions.some(({ form, found }) => form === 'braced' && !found));
        report.several(unguarded, 'unguarded', { related: () => (0,message/* message */.i)('related.unguarded') });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/escape-changes-value.js


/* harmony default export */ var escape_changes_value = ((0,rule/* rule */.Hu)('escape-changes-value', {
    title: 'escape that changes a value',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        escaped: 'In double quotes, a backslash and the letter after it in {name} become a control character: the server gets another value. Put the value in single quotes, or double each backslash.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const [first] = line.escapes;
            if (first === undefined || line.error !== null || context.settings.isTemplated(line))
                continue;
            report.line(line, 'escaped', { at: (0,settings_line/* settingOf */.y7)(line)?.secret === false ? first : line.nameSpan });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/file-encrypted.js

/* harmony default export */ var file_encrypted = ((0,rule/* rule */.Hu)('file-encrypted', {
    title: 'encrypted file, not checked',
    severity: 'notice',
    since: '1.0.0',
    forms: ['encrypted'],
    messages: {
        encrypted: 'The whole file is encrypted, so nothing in it was checked. Decrypt it before this step, or encrypt it with SOPS, which keeps the names readable.',
    },
    check(_, report) {
        report('encrypted', {}, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/file-misnamed.js

/* harmony default export */ var file_misnamed = ((0,rule/* rule */.Hu)('file-misnamed', {
    title: 'file that nothing reads under its name',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    templates: false,
    messages: {
        misnamed: 'Bitwarden reads `global.override.env`, letter for letter, and not a file of this name: nothing in it has an effect. Rename it, or delete it if it is a copy; if a deployment renames it, name it under `files`.',
    },
    check({ isMisnamed }, report) {
        if (isMisnamed)
            report('misnamed', {}, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/file-not-text.js

/* harmony default export */ var file_not_text = ((0,rule/* rule */.Hu)('file-not-text', {
    title: 'file that is not text',
    severity: 'error',
    since: '1.0.0',
    forms: ['binary'],
    messages: {
        binary: 'The file is UTF-16 or binary: Compose rejects its first character, and `restart` would stop Bitwarden and fail to start it again. Save it as UTF-8 (in PowerShell: `Set-Content -Encoding utf8`).',
    },
    check(_, report) {
        report('binary', {}, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/invalid-interpolation.js


/* harmony default export */ var invalid_interpolation = ((0,rule/* rule */.Hu)('invalid-interpolation', {
    title: 'interpolation that Compose rejects',
    severity: 'error',
    since: '1.0.0',
    messages: {
        invalid: 'Compose rejects a `$` and the brace after it in the value of {name}, even in double quotes: `restart` would stop Bitwarden and fail to start it again. Put the value in single quotes, or double each `$`.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const { error } = line;
            if (error?.kind !== 'invalid-template' || context.settings.isTemplated(line))
                continue;
            report.line(line, 'invalid', { at: (0,settings_line/* settingOf */.y7)(line)?.secret === false ? error.at : line.nameSpan });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/invisible-character.js



/* harmony default export */ var invisible_character = ((0,rule/* rule */.Hu)('invisible-character', {
    title: 'invisible or look-alike character',
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    messages: {
        name: '{name} contains an invisible character, or one that looks like another: the server silently ignores the name, or Compose rejects the line. Type the name again.',
        value: 'The value of {name} contains an invisible character, such as a zero-width or non-breaking space, and the server takes it as part of the value. Type the value again.',
        quotes: 'The value of {name} is in typographic quotes, which Compose and the server take as part of the value. Use the straight quotes `"` or `\'`, or none.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const where = (0,strange_character/* strangeCharacter */.k)(line);
            if (where === null)
                continue;
            const setting = 'setting' in line.recognition ? line.recognition.setting.name : null;
            report.line(line, where, { setting, fix: (0,rules_fixes/* withoutStrange */.di)(context, line) });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/name-without-value.js



/* harmony default export */ var name_without_value = ((0,rule/* rule */.Hu)('name-without-value', {
    title: 'name without a value',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        'from-host': '{name} has no `=`: Compose takes its value from a variable of the host, or drops the line, and Bitwarden’s update deletes it. Write the value after an equals sign, or delete the line.',
        nameless: 'Line {line}, the last of the file, has no `=` and no line break: Compose turns it into a variable without a name, and no container starts. Delete the line, or end it with a line break.',
    },
    check(context, report) {
        for (const each of context.lines) {
            const { statement, nameSpan, span } = each;
            if (statement.kind !== 'key-only' || !statement.beginsLine)
                continue;
            const setting = (0,settings_line/* settingOf */.y7)(each)?.name ?? null;
            if (statement.endsFile)
                report('nameless', { line: (0,rules_context/* lineNumber */.eT)(context, span) }, { at: nameSpan, setting });
            else if (setting !== null)
                report.line(each, 'from-host');
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/text-after-quote.js


/* harmony default export */ var text_after_quote = ((0,rule/* rule */.Hu)('text-after-quote', {
    title: 'text after a closing quote',
    severity: 'error',
    since: '1.0.0',
    messages: {
        dropped: 'Compose drops the text after the closing quote of {name} on line {line}: the server gets a shorter value. Put the quotes around the whole value, or remove the rest.',
        another: 'The text after the closing quote of {name} on line {line} sets another variable for Compose, and is part of the value for Bitwarden’s update. Put the quotes around the whole value, or move the text to its own line.',
        rejected: 'Compose rejects the text after the closing quote of {name} on line {line}: `restart` would stop Bitwarden and fail to start it again. Put the quotes around the whole value; use double quotes if it contains an apostrophe.',
    },
    check(context, report) {
        let opening = null;
        for (const each of context.lines) {
            const { statement } = each;
            if (statement.beginsLine)
                opening = each;
            else if (opening !== null) {
                report.line(opening, effects[statement.kind], { params: { line: (0,rules_context/* lineNumber */.eT)(context, each.span) } });
                opening = null;
            }
        }
    },
}));
const effects = { 'key-only': 'dropped', assignment: 'another', malformed: 'rejected' };

;// CONCATENATED MODULE: ../../lib/src/rules/compose/two-settings-on-one-line.js



/* harmony default export */ var two_settings_on_one_line = ((0,rule/* rule */.Hu)('two-settings-on-one-line', {
    title: 'two settings on one line',
    severity: 'error',
    since: '1.0.0',
    messages: {
        swallowed: 'The line of {name} contains a second setting, which becomes part of the first one’s value and stays unset itself. Put each setting on its own line.',
        'in-comment': 'The comment on line {line} contains a setting after a carriage return, which does not end a line for Compose: the setting stays unset. Save the file with LF or CRLF line endings.',
    },
    check(context, report) {
        for (const line of context.lines)
            if ((0,damage/* holdsSecondSetting */.LK)(line))
                report.line(line, 'swallowed');
        for (const { kind, span } of context.scan.nodes) {
            if (kind !== 'comment' || !context.scan.text.slice(span).matches(behindReturn))
                continue;
            report('in-comment', { line: (0,rules_context/* lineNumber */.eT)(context, span) }, { at: span });
        }
    },
}));
const behindReturn = /\r[ \t]*(?:globalSettings|adminSettings)__[A-Za-z]\w*=/i;

;// CONCATENATED MODULE: ../../lib/src/rules/compose/unclosed-quote.js

/* harmony default export */ var unclosed_quote = ((0,rule/* rule */.Hu)('unclosed-quote', {
    title: 'unclosed quote',
    severity: 'error',
    since: '1.0.0',
    messages: {
        unclosed: 'The quote that opens the value of {name} is not closed on its line: Compose takes the lines below into the value, or rejects the file, and then `restart` would stop Bitwarden and fail to start it again. Close it; if the value itself begins with a quote, put it in quotes of the other kind.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const { statement } = line;
            if (statement.kind === 'malformed' && statement.rejection === 'unclosed-quote')
                report.line(line, 'unclosed', { at: statement.at });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/value-cut-by-comment.js


/* harmony default export */ var value_cut_by_comment = ((0,rule/* rule */.Hu)('value-cut-by-comment', {
    title: 'value cut at #',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        secret: 'Compose cuts the value of {name} at the space and # in it: the server gets a shorter secret. Put the whole value in single quotes, and any comment on its own line.',
        remark: 'Compose cuts off the remark after the value of {name}, and the server gets the secret alone; `docker run --env-file` and others take the remark as part of it. Move it to its own line.',
        other: 'Compose cuts the value of {name} at the space and # in it: the server gets a shorter value. Put the whole value in quotes, or move the comment to its own line.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const setting = (0,settings_line/* settingOf */.y7)(line);
            const comment = line.rawValue?.comment;
            if (!comment || setting === null || context.settings.isTemplated(line))
                continue;
            const isRemark = line.rawValue.hasRemark;
            if (setting.secret) {
                report.line(line, isRemark ? 'remark' : 'secret', { severity: isRemark ? 'notice' : 'error' });
                continue;
            }
            if (!isRemark && setting.type === 'string')
                report.line(line, 'other', { at: comment });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/value-interpolated.js




/* harmony default export */ var value_interpolated = ((0,rule/* rule */.Hu)('value-interpolated', {
    title: 'part of a value that Compose replaces',
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    messages: {
        secret: 'Compose replaces `$` and the name after it in {name}: the server gets another secret. Put the whole value in single quotes; if it contains an apostrophe, double each `$` instead.',
        other: 'Compose replaces `$` and the name after it in {name} with a variable of the host, or with nothing: the server gets another value. Put the value in single quotes, or double each `$`.',
    },
    check(context, report) {
        const readBySetup = settingsReadBySetup(context);
        for (const line of context.lines) {
            const setting = (0,settings_line/* settingOf */.y7)(line);
            if (setting === null || readBySetup.includes(setting.name))
                continue;
            if (line.substitutions.every(({ found }) => found) || context.settings.isTemplated(line))
                continue;
            const fix = (0,rules_fixes/* quote */.hD)(line);
            if (setting.secret)
                report.line(line, 'secret', { fix, severity: 'error' });
            else
                report.line(line, 'other', { fix, at: line.span });
        }
    },
}));

// EXTERNAL MODULE: ../../node_modules/dotenv/dist/index.cjs
var dist = __nccwpck_require__(7290);
// EXTERNAL MODULE: ../../lib/src/source/decode.js
var decode = __nccwpck_require__(3306);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
;// CONCATENATED MODULE: ../../lib/src/readers/dotenv.js




function readAsDotenv(text) {
    const parsed = (0,dist.parse)((0,decode/* withReplacements */.Af)((0,source_text/* rawText */.i)(text)), { fast: true });
    return new Map(Object.entries(parsed).map(([name, value]) => [name, new source_value/* Value */.WT(value)]));
}

// EXTERNAL MODULE: ../../lib/src/readers/dotnet/key.js
var dotnet_key = __nccwpck_require__(8151);
;// CONCATENATED MODULE: ../../lib/src/rules/compose/value-reads-differently.js




/* harmony default export */ var value_reads_differently = ((0,rule/* rule */.Hu)('value-reads-differently', {
    title: 'value that dotenv tools read differently',
    severity: 'off',
    since: '1.0.0',
    messages: {
        differs: 'Tools built on npm’s dotenv read {settings} differently from the containers, so they work with other values than the server. Quote the value in a way both read alike, or do not use such tools on this file.',
    },
    check(context, report) {
        const dotenv = new Map();
        for (const [name, value] of readAsDotenv(context.scan.text)) {
            const key = (0,dotnet_key/* settingKey */.iT)(name);
            if (!dotenv.has(key))
                dotenv.set(key, value);
        }
        const differing = context.settings.present().filter(({ line, value, setting }) => {
            if (line === null || value === null)
                return false;
            return dotenv.get((0,dotnet_key/* settingKey */.iT)(setting.name))?.equals(value) !== true;
        });
        report.several(differing, 'differs', { related: () => (0,message/* message */.i)('related.alsoDiffers') });
    },
}));

// EXTERNAL MODULE: ../../lib/src/rules/linter/ignore-unused.js
var ignore_unused = __nccwpck_require__(4786);
// EXTERNAL MODULE: ../../lib/src/server/mail.js
var mail = __nccwpck_require__(701);
;// CONCATENATED MODULE: ../../lib/src/rules/mail/certificate-not-checked.js


/* harmony default export */ var certificate_not_checked = ((0,rule/* rule */.Hu)('certificate-not-checked', {
    title: 'mail server certificate not checked',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        trusted: '`{setting}` is `true`: Bitwarden accepts any certificate, so anyone between it and the mail server can read the login and every mail. Delete the line; if your mail server’s certificate comes from your own authority, put that authority’s certificate, as PEM, into bwdata/ca-certificates and restart.',
    },
    check({ settings }, report) {
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const name = 'globalSettings__mail__smtp__trustServer';
        if (settings.boolean(name) === true)
            report.setting(settings.of(name), 'trusted');
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/mail-service-ignored.js



/* harmony default export */ var mail_service_ignored = ((0,rule/* rule */.Hu)('mail-service-ignored', {
    title: 'mail service without effect',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        'smtp-beside-amazon': '`{setting}` is set, so Bitwarden sends mail through Amazon SES and ignores the SMTP settings. Keep one of the two.',
        'amazon-incomplete': 'Bitwarden sends mail through Amazon SES, but `{setting}` is not set: every mail fails. Set key id, secret and region, or remove the secret to send by SMTP.',
        'sendgrid-alone': '`{setting}` alone has no effect: Bitwarden uses SendGrid only alongside Amazon SES. To send through SendGrid, use its SMTP server.',
    },
    check(context, report) {
        const { settings } = context;
        const service = (0,mail/* mailService */.lg)(settings);
        const secret = settings.of('globalSettings__amazon__accessKeySecret');
        if (service === 'amazon') {
            const lacking = amazonNeeds.find((name) => settings.hasValue(name) === false);
            if ([secret, ...amazonNeeds.map((name) => settings.of(name))].some(isOfGuide))
                return;
            if (lacking !== undefined) {
                const setting = settings.of(lacking).setting.name;
                report('amazon-incomplete', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, secret), setting: secret.setting.name });
            }
            else if (settings.hasValue('globalSettings__mail__smtp__host') === true)
                report.setting(secret, 'smtp-beside-amazon');
            return;
        }
        const sendGrid = settings.of('globalSettings__mail__sendGridApiKey');
        if (settings.hasValue(sendGrid.setting.name) === true && service !== 'unknown')
            report.setting(sendGrid, 'sendgrid-alone');
    },
}));
function isOfGuide({ placeholder }) {
    return placeholder === 'documentation';
}
const amazonNeeds = ['globalSettings__amazon__accessKeyId', 'globalSettings__amazon__region'];

// EXTERNAL MODULE: ../../lib/src/server/mail-host.js
var mail_host = __nccwpck_require__(9836);
// EXTERNAL MODULE: ../../lib/src/settings/values/placeholders.js + 18 modules
var placeholders = __nccwpck_require__(7700);
;// CONCATENATED MODULE: ../../lib/src/server/placeholder-blocks.js





function placeholderBlocks(server) {
    const { settings } = server;
    const found = settings.present().filter(({ placeholder }) => placeholder === 'documentation');
    if (found.length === 0)
        return [];
    const blocks = new Map();
    for (const state of found) {
        const effect = effectOf(state, server);
        if (effect === null)
            continue;
        const block = sectionOf(state) ?? effect;
        const known = blocks.get(block);
        if (known === undefined)
            blocks.set(block, { effect, states: [state] });
        else
            blocks.set(block, {
                effect: effect === 'crash' ? effect : known.effect,
                states: [...known.states, state],
            });
    }
    return [...blocks.values()].map(({ effect, states }) => effect === 'mail' || effect === 'crash'
        ? { effect, states: withSender(settings, states) }
        : { effect, states });
}
const sections = ['globalSettings__mail__', 'globalSettings__installation__'].map(dotnet_key/* settingKey */.iT);
function sectionOf({ setting }) {
    const key = (0,dotnet_key/* settingKey */.iT)(setting.name);
    return sections.find((section) => key.startsWith(section));
}
function effectOf(state, server) {
    if (state.state === 'rejected')
        return 'crash';
    const { settings } = server;
    const name = state.setting.name.toLowerCase();
    if (name.startsWith('globalsettings__mail__')) {
        const service = (0,mail/* mailService */.lg)(settings);
        const isSender = name === 'globalsettings__mail__replytoemail';
        return service === 'smtp' || (service === 'amazon' && isSender) ? 'mail' : null;
    }
    if (name.startsWith('globalsettings__amazon__'))
        return (0,mail/* mailService */.lg)(settings) === 'amazon' ? 'amazon' : 'unused';
    if (name.endsWith('__connectionstring'))
        return connectionSetting(settings)?.toLowerCase() === name ? 'database' : 'unused';
    if (name.startsWith('globalsettings__installation__'))
        return 'installation';
    if (name.startsWith('globalsettings__identityserver__'))
        return 'breaks';
    if (name.startsWith('globalsettings__baseserviceuri__'))
        return state.value !== null && (0,placeholders/* isDocumentationDomain */.Xr)(state.value) ? 'address' : 'breaks';
    return name === 'adminsettings__admins' ? 'admins' : 'unused';
}
function withSender(settings, states) {
    const sender = settings.of('globalSettings__mail__replyToEmail');
    const isMail = states.some(({ setting }) => (0,dotnet_key/* settingKey */.iT)(setting.name).startsWith((0,dotnet_key/* settingKey */.iT)('globalSettings__mail__')));
    const isOfGuide = isMail && sender.state === 'set' && sender.value !== null && (0,mail_host/* senderFault */.G)(sender.value) === 'documentation';
    return isOfGuide && !states.includes(sender) ? [...states, sender] : states;
}

;// CONCATENATED MODULE: ../../lib/src/rules/mail/sender-malformed.js




/* harmony default export */ var sender_malformed = ((0,rule/* rule */.Hu)('sender-malformed', {
    title: 'sender that mail servers reject',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        'not-an-address': '`{setting}` is not an e-mail address: most mail servers reject mail with such a sender. Write an address your mail server may send from.',
        unroutable: '`{setting}` is at a domain that does not exist on the internet: other mail servers reject or drop the mail. Write an address your mail server may send from.',
        documentation: '`{setting}` is at a domain reserved for documentation: other mail servers reject or drop the mail. Write an address your mail server may send from.',
    },
    check(context, report) {
        const { settings } = context;
        const service = (0,mail/* mailService */.lg)(settings);
        if (service !== 'smtp' && service !== 'amazon')
            return;
        const state = settings.of('globalSettings__mail__replyToEmail');
        const stands = state.state === 'set' || state.placeholder === 'installer';
        const fault = stands && state.value !== null ? (0,mail_host/* senderFault */.G)(state.value) : null;
        if (fault === null || placeholderBlocks(context).some(({ states }) => states.includes(state)))
            return;
        report.setting(state, fault, { severity: state.placeholder === 'installer' ? 'error' : 'warning' });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/sender-missing.js



/* harmony default export */ var sender_missing = ((0,rule/* rule */.Hu)('sender-missing', {
    title: 'sender missing',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        missing: '`{setting}` is missing: mail leaves as no-reply@bitwarden.com, which most mail servers reject. Add it with an address your mail server may send from.',
        empty: '`{setting}` is empty: mail leaves without a sender, which most mail servers reject. Write an address your mail server may send from.',
    },
    check({ settings }, report) {
        const service = (0,mail/* mailService */.lg)(settings);
        if (service !== 'smtp' && service !== 'amazon')
            return;
        const state = settings.of('globalSettings__mail__replyToEmail');
        if (state.state === 'empty')
            report.setting(state, 'empty');
        else if ((0,settings_state/* isAbsent */.W0)(state))
            report.setting(state, 'missing');
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-host-malformed.js



/* harmony default export */ var smtp_host_malformed = ((0,rule/* rule */.Hu)('smtp-host-malformed', {
    title: 'mail server that is not a host name',
    severity: 'error',
    since: '1.0.0',
    messages: {
        scheme: '`{setting}` contains a URL scheme: no host has such a name, and every mail fails. Write the host name alone; port and ssl decide about TLS.',
        brackets: '`{setting}` is in angle brackets: no host has such a name, and every mail fails. Write the host name alone.',
        path: '`{setting}` contains a slash: no host has such a name, and every mail fails. Write the host name alone.',
        port: '`{setting}` contains a port: no host has such a name, and every mail fails. Write the host name alone, and the port in `globalSettings__mail__smtp__port`.',
        blank: '`{setting}` contains a space: no host has such a name, and every mail fails. Write the host name alone.',
        container: '`{setting}` is the container itself, where no mail server runs: every mail fails. Write the name or address at which the containers reach the mail server.',
        address: '`{setting}` is an e-mail address: no host has such a name, and every mail fails. Write the mail server’s name.',
        misspelt: '`{setting}` looks like a misspelt name of a mail server: if there is no such host, every mail fails. Compare it with the name your provider gives.',
    },
    check({ settings }, report) {
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const host = settings.of('globalSettings__mail__smtp__host');
        const fault = host.state === 'set' && host.value !== null ? (0,mail_host/* hostFault */.P)(host.value) : null;
        if (fault !== null)
            report.setting(host, fault);
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-login-incomplete.js




/* harmony default export */ var smtp_login_incomplete = ((0,rule/* rule */.Hu)('smtp-login-incomplete', {
    title: 'mail login incomplete',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        absent: '`{other}` is set, but `{setting}` is not: Bitwarden does not log in to the mail server at all, and most servers then reject its mail. Set both, or neither for a relay without login.',
        placeholder: '`{other}` is set, but `{setting}` has a placeholder that counts as not set: Bitwarden does not log in to the mail server at all, and most servers then reject its mail. Set both, or neither for a relay without login.',
    },
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const login = (0,mail/* mailLogin */.pt)(settings);
        if (login !== 'password-missing' && login !== 'username-missing')
            return;
        const username = settings.of('globalSettings__mail__smtp__username');
        const password = settings.of('globalSettings__mail__smtp__password');
        const [lacking, other] = login === 'password-missing' ? [password, username] : [username, password];
        report.setting(lacking, lacking.state === 'placeholder' ? 'placeholder' : 'absent', {
            params: { other: other.setting.name },
            severity: (0,settings_state/* isAbsent */.W0)(lacking) && (0,rules_context/* comesFromElsewhere */.a3)(context, lacking.setting.name) ? 'notice' : 'warning',
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-not-configured.js




/* harmony default export */ var smtp_not_configured = ((0,rule/* rule */.Hu)('smtp-not-configured', {
    title: 'mail server not configured',
    severity: 'error',
    since: '1.0.0',
    messages: {
        missing: '`{setting}` is missing: Bitwarden silently drops every mail. Add host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
        commented: '`{setting}` is commented out: Bitwarden silently drops every mail. Remove the `#` and fill in host, port, ssl, username and password.',
        empty: '`{setting}` is empty: Bitwarden silently drops every mail. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
        placeholder: '`{setting}` is still the installer’s REPLACE: Bitwarden silently drops every mail. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
        closed: '`{setting}` is not set, so Bitwarden silently drops every mail; and as registration is closed, nobody can be invited. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
        elsewhere: 'No line here sets up mail, and this file is a fragment: if nothing else sets `{setting}`, Bitwarden silently drops every mail. If it is filled in at deploy, list it under `provided`.',
    },
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'none')
            return;
        if (isElsewhere(context)) {
            report.setting(settings.of('globalSettings__mail__smtp__host'), 'elsewhere', { severity: 'notice' });
            return;
        }
        const host = settings.of('globalSettings__mail__smtp__host');
        const closed = settings.boolean('globalSettings__disableUserRegistration') === true;
        if (closed)
            report.setting(host, 'closed');
        else if (host.state === 'placeholder' || host.state === 'empty')
            report.setting(host, host.state);
        else
            report.setting(host, host.state === 'commented-out' ? 'commented' : 'missing');
    },
}));
function isElsewhere(context) {
    const sections = ['globalSettings__mail__', 'globalSettings__amazon__'];
    if ((0,rules_context/* wants */.YN)(context, 'invitations') || !(0,rules_context/* comesFromElsewhere */.a3)(context, ...sections))
        return false;
    const keys = sections.map(dotnet_key/* settingKey */.iT);
    return !context.lines.some(({ key }) => keys.some((section) => key.startsWith(section)));
}

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-plain-login.js




/* harmony default export */ var smtp_plain_login = ((0,rule/* rule */.Hu)('smtp-plain-login', {
    title: 'mail login without encryption',
    severity: 'warning',
    since: '1.0.0',
    fix: 'unsafe',
    messages: {
        plain: 'Bitwarden logs in to the mail server over port 25 without encryption: anyone on the way can read the password. Add `{setting}=true`, or use port 587.',
    },
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp' || (0,mail/* mailLogin */.pt)(settings) !== 'both')
            return;
        const transport = (0,mail/* mailTransport */.Z9)(settings);
        if (transport === undefined || (0,mail/* mailConnection */.YA)(transport) !== 'plain')
            return;
        const startTls = settings.of('globalSettings__mail__smtp__startTls');
        const port = settings.of('globalSettings__mail__smtp__port');
        const setting = startTls.setting.name;
        const at = (0,rules_context/* placeOf */.$t)(context, startTls.line === null ? port : startTls);
        report('plain', { setting }, { at, setting, fix: (0,rules_fixes/* setBoolean */.Ru)(context, startTls, true) });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-setting-ignored.js



/* harmony default export */ var smtp_setting_ignored = ((0,rule/* rule */.Hu)('smtp-setting-ignored', {
    title: 'mail setting without effect',
    severity: 'notice',
    since: '1.0.0',
    messages: {
        ignored: '{settings} {count|has|have} no effect on port {port}; mail works without {count|it|them}. Delete the {count|line|lines}.',
    },
    check({ settings }, report) {
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const transport = (0,mail/* mailTransport */.Z9)(settings);
        if (transport === undefined)
            return;
        const { port, startTls, sslOverride } = transport;
        const ignored = [
            ...(startTls && port !== 25 && port !== 587 ? ['globalSettings__mail__smtp__startTls'] : []),
            ...(sslOverride && port !== 587 ? ['globalSettings__mail__smtp__sslOverride'] : []),
        ].map((name) => settings.of(name));
        report.several(ignored, 'ignored', { params: { port }, related: () => (0,message/* message */.i)('related.alsoIgnored') });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-tls-mismatch.js




/* harmony default export */ var smtp_tls_mismatch = ((0,rule/* rule */.Hu)('smtp-tls-mismatch', {
    title: 'port 465 without TLS',
    severity: 'error',
    since: '1.0.0',
    fix: 'unsafe',
    messages: {
        'implicit-tls-expected': 'Port 465 uses implicit TLS, but `{ssl}` is `false`: an invitation fails after a minute and a half. Set it to `true`, or use port 587 if your provider offers it.',
        'ssl-missing': 'Port 465 uses implicit TLS, but `{ssl}` is missing, which means `false`: an invitation fails after a minute and a half. Add it with `true`, or use port 587 if your provider offers it.',
    },
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const transport = (0,mail/* mailTransport */.Z9)(settings);
        if (transport === undefined || (0,mail/* mailConnection */.YA)(transport) !== 'hangs')
            return;
        const ssl = settings.of('globalSettings__mail__smtp__ssl');
        const port = settings.of('globalSettings__mail__smtp__port');
        report.setting(ssl, ssl.line === null ? 'ssl-missing' : 'implicit-tls-expected', {
            params: { ssl: ssl.setting.name },
            related: port.at ? [{ at: port.at, message: (0,message/* message */.i)('related.port') }] : [],
            fix: (0,rules_fixes/* setBoolean */.Ru)(context, ssl, true),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-tls-unusual.js


const plainFirst = [25, 587, 2525, 2587];
/* harmony default export */ var smtp_tls_unusual = ((0,rule/* rule */.Hu)('smtp-tls-unusual', {
    title: 'implicit TLS on an unusual port',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        ssl: '`{setting}` is `true`, so Bitwarden uses implicit TLS on port {port}, where almost no mail server does: mail fails. Use port 465, or set it to `false`; on port 25 also set `globalSettings__mail__smtp__startTls=true`, else nothing is encrypted.',
        override: '`{setting}` makes Bitwarden use implicit TLS on port {port}, where almost no mail server does: mail fails. Delete the line, or use port 465.',
    },
    check({ settings }, report) {
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const transport = (0,mail/* mailTransport */.Z9)(settings);
        if (transport === undefined || (0,mail/* mailConnection */.YA)(transport) !== 'implicit-tls')
            return;
        const { port } = transport;
        if (!plainFirst.includes(port))
            return;
        const byOverride = port === 587;
        const cause = byOverride ? 'globalSettings__mail__smtp__sslOverride' : 'globalSettings__mail__smtp__ssl';
        report.setting(settings.of(cause), byOverride ? 'override' : 'ssl', { params: { port } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/names/duplicate-setting.js







/* harmony default export */ var duplicate_setting = ((0,rule/* rule */.Hu)('duplicate-setting', {
    title: 'setting set twice',
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    messages: {
        different: '`{setting}` is set on lines {line} and {winning} with different values: line {winning} wins, line {line} does nothing. Delete the line you do not want.',
        same: '`{setting}` is set on lines {line} and {winning} with the same value: line {line} does nothing. Delete one of the two.',
    },
    check(context, report) {
        for (const { setting, lines, line: winner, value } of context.settings.present()) {
            if (winner === null || lines.length < 2)
                continue;
            const [dead, ...more] = lines.filter((line) => line !== winner && line.name.equals(winner.name));
            if (dead === undefined || areAlternatives(context, dead, winner))
                continue;
            if (value !== null && isPairForSetup(context, dead, winner, value))
                continue;
            const line = (0,rules_context/* lineNumber */.eT)(context, dead.span);
            const winning = (0,rules_context/* lineNumber */.eT)(context, winner.span);
            const equal = [dead, ...more].filter((each) => saysTheSame(each, winner));
            const isSame = equal[0] === dead;
            report(isSame ? 'same' : 'different', { setting: setting.name, line, winning }, {
                at: dead.nameSpan,
                setting: setting.name,
                fix: isSame
                    ? (0,rules_fixes/* deleteLines */.jN)(context, equal.map(({ statement }) => statement))
                    : null,
                related: [...more, winner].map(({ nameSpan }) => ({
                    at: nameSpan,
                    message: (0,message/* message */.i)('related.alsoSet'),
                })),
            });
        }
    },
}));
function areAlternatives({ controlLines }, first, last) {
    return controlLines.some(({ start }) => start > first.span.start && start < last.span.start);
}
function isPairForSetup(context, first, last, value) {
    const name = settingsReadBySetup(context).find((each) => (0,dotnet_key/* settingKey */.iT)(each) === first.key);
    if (name === undefined || saysTheSame(first, last))
        return false;
    return (0,single_value/* compareSingleValue */.Zy)(context.setup(), name, value) === 'same';
}
function saysTheSame(a, b) {
    return a.value !== null && b.value !== null && a.value.equals(b.value);
}

;// CONCATENATED MODULE: ../../lib/src/rules/names/duplicate-setting-case.js




/* harmony default export */ var duplicate_setting_case = ((0,rule/* rule */.Hu)('duplicate-setting-case', {
    title: 'setting in two spellings',
    severity: 'error',
    since: '1.0.0',
    messages: {
        duplicate: '`{setting}` is spelled in two ways, on lines {line} and {other}: to the server they are one setting, and it takes one of the two values at random at each start. Keep one line, spelled `{setting}`.',
    },
    check(context, report) {
        if (!context.settings.present().some(({ lines }) => lines.length > 1))
            return;
        for (const { variables } of context.dotnet().duplicates) {
            const [other, last] = variables.flatMap(({ line }) => line ?? []).slice(-2);
            const setting = last && (0,settings_line/* settingOf */.y7)(last)?.name;
            if (!other || !setting)
                continue;
            report('duplicate', { setting, line: (0,rules_context/* lineNumber */.eT)(context, other.span), other: (0,rules_context/* lineNumber */.eT)(context, last.span) }, {
                at: last.nameSpan,
                setting,
                related: [{ at: other.nameSpan, message: (0,message/* message */.i)('related.otherSpelling') }],
            });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/names/misspelt-setting.js





/* harmony default export */ var misspelt_setting = ((0,rule/* rule */.Hu)('misspelt-setting', {
    title: 'misspelt setting',
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    messages: {
        spelling: '{name} is not a Bitwarden setting and is silently ignored, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
        separator: '{name} is not a Bitwarden setting (two underscores separate the parts of a name) and is silently ignored, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
        nesting: '{name} is not a Bitwarden setting (a part of the name is missing or in the wrong place) and is silently ignored, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
        'file-suffix': '{name} is not a Bitwarden setting (secrets are not read from files named by `_FILE`) and is silently ignored, so `{setting}` stays unset. Set `{setting}` itself, or list it under `provided` if it is filled in at deploy.',
        invented: '{name} was never a Bitwarden setting, although guides mention it, and is silently ignored. Rename it to `{setting}`, which does what is meant, and check the value.',
        beside: '{name} is not a Bitwarden setting and is silently ignored; `{setting}` has its own line, and that one counts. If the value here is the right one, move it there; then delete this line.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const { recognition, statement } = line;
            if (recognition.kind !== 'misspelt' || statement.kind === 'malformed')
                continue;
            if ((0,strange_character/* strangeCharacter */.k)(line) !== null)
                continue;
            const { setting, typoKind, sure } = recognition;
            const certain = sure || context.releaseIsKnown || isNeeded(context, setting);
            const own = (0,rules_fixes/* lineBeside */.bX)(context, setting);
            const renamed = typoKind === 'file-suffix' || own !== null ? null : (0,rules_fixes/* rename */.$w)(context, line, setting);
            report.line(line, own === null ? typoKind : 'beside', {
                params: { setting: setting.name },
                setting: setting.name,
                severity: certain ? 'error' : 'warning',
                related: own === null ? [] : [{ at: own.nameSpan, message: (0,message/* message */.i)('related.counts') }],
                fix: renamed && (certain && typoKind !== 'invented' ? renamed : { ...renamed, safety: 'display' }),
            });
        }
    },
}));
function isNeeded({ settings }, { name }) {
    const needed = [
        'globalSettings__mail__smtp__host',
        'globalSettings__installation__id',
        connectionSetting(settings),
    ];
    return needed.includes(name) && settings.of(name).state === 'misnamed';
}

// EXTERNAL MODULE: ../../lib/src/settings/catalogue/release.js
var catalogue_release = __nccwpck_require__(2265);
;// CONCATENATED MODULE: ../../lib/src/rules/names/removed-setting.js



/* harmony default export */ var removed_setting = ((0,rule/* rule */.Hu)('removed-setting', {
    title: 'setting that no longer has an effect',
    severity: 'notice',
    since: '1.0.0',
    messages: {
        nothing: '`{setting}` has had no effect since Bitwarden {release}; nothing breaks. Delete the line; nothing replaces it.',
        replaced: '`{setting}` has had no effect since Bitwarden {release}; `{replacement}` took its place. Use that one, and delete this line.',
        several: '{settings} no longer have an effect; nothing breaks. Delete the lines.',
    },
    check(context, report) {
        const gone = context.lines.flatMap((line) => removedIn(line, context.release));
        const [first, ...others] = gone;
        if (first === undefined)
            return;
        const { name, replacedBy } = first.removed;
        const place = { at: first.line.nameSpan, setting: name };
        if (others.length > 0) {
            const settings = gone.map(({ removed }) => (0,message/* message */.i)('name.removed', { name: removed.name, release: (0,catalogue_release/* shownRelease */.z)(removed.removedIn) }));
            const related = others.map(({ line }) => ({
                at: line.nameSpan,
                message: (0,message/* message */.i)('related.alsoRemoved'),
            }));
            report('several', { settings }, { ...place, related });
            return;
        }
        const release = (0,catalogue_release/* shownRelease */.z)(first.removed.removedIn);
        if (replacedBy === null)
            report('nothing', { setting: name, release }, place);
        else
            report('replaced', { setting: name, release, replacement: replacedBy }, place);
    },
}));
function removedIn(line, release) {
    const { recognition } = line;
    if (recognition.kind !== 'removed')
        return [];
    const { removed } = recognition;
    return (0,catalogue_release/* compareReleases */.c)(release, removed.removedIn) >= 0 ? [{ line, removed }] : [];
}

;// CONCATENATED MODULE: ../../lib/src/rules/names/setting-of-another-file.js

/* harmony default export */ var setting_of_another_file = ((0,rule/* rule */.Hu)('setting-of-another-file', {
    title: 'setting of another file',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        elsewhere: '{name} has no effect here: the container that uses it reads {file}, not this file. Move the line there.',
        'cloud-only': '{name} has no effect: a self-hosted server does not read it. Delete the line.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const { recognition, statement } = line;
            if (recognition.kind !== 'elsewhere' || statement.kind === 'malformed')
                continue;
            const { file } = recognition;
            if (context.stack === 'lite' && file?.startsWith('bitwarden-lite/'))
                continue;
            if (file === null)
                report.line(line, 'cloud-only');
            else
                report.line(line, 'elsewhere', { params: { file } });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/names/setting-too-new.js


/* harmony default export */ var setting_too_new = ((0,rule/* rule */.Hu)('setting-too-new', {
    title: 'setting of a later release',
    severity: 'notice',
    since: '1.0.0',
    messages: {
        'too-new': '`{setting}` exists since Bitwarden {since}, and release {release}, which this file is checked against, silently ignores it. Update the server, or correct `server-version`.',
    },
    check(context, report) {
        for (const state of context.settings.present()) {
            const { since } = state.setting;
            if (since === null || (0,catalogue_release/* compareReleases */.c)(since, context.release) <= 0)
                continue;
            const params = { since: (0,catalogue_release/* shownRelease */.z)(since), release: (0,catalogue_release/* shownRelease */.z)(context.release) };
            report.setting(state, 'too-new', { params });
        }
    },
}));

// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(3803);
;// CONCATENATED MODULE: ../../lib/src/rules/names/shape-ignored.js


/* harmony default export */ var shape_ignored = ((0,rule/* rule */.Hu)('shape-ignored', {
    title: 'value on a section or list',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        section: '{name} is a section, not a setting: the server silently ignores the line. Name a setting in it, with two underscores between the parts.',
        array: '`{setting}` is a list, and the server silently ignores a list without an index. Write one line per item: `{setting}__0`, `{setting}__1` and so on.',
        dictionary: '`{setting}` is a table, and the server silently ignores it without a key. Write one line per entry, with the key after two underscores.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const { recognition, statement, nameSpan } = line;
            if (recognition.kind !== 'section' || statement.kind !== 'assignment')
                continue;
            const setting = (0,catalogue/* findSetting */.SP)(recognition.name);
            if (setting === undefined) {
                report.line(line, 'section');
                continue;
            }
            const { name, type } = setting;
            report(type === 'array' ? 'array' : 'dictionary', { setting: name }, { at: nameSpan, setting: name });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/names/translated-setting.js



/* harmony default export */ var translated_setting = ((0,rule/* rule */.Hu)('translated-setting', {
    title: 'translated setting',
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    messages: {
        ignored: '{name} is not a Bitwarden setting and is silently ignored, so `{setting}` stays unset. A machine translated the {language} guide, names included: rename it to `{setting}` and keep the value.',
        beside: '{name} is not a Bitwarden setting and is silently ignored (a machine translated the {language} guide, names included); `{setting}` has its own line, and that one counts. If the value here is the right one, move it there; then delete this line.',
        rejected: 'Compose rejects a character in {name}: `restart` would stop Bitwarden and fail to start it again. A machine translated the {language} guide, names included: rename it to `{setting}` and keep the value.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const { recognition, statement } = line;
            if (recognition.kind !== 'translated')
                continue;
            const { setting, language } = recognition;
            const own = statement.kind === 'malformed' ? null : (0,rules_fixes/* lineBeside */.bX)(context, setting);
            const ignored = own === null ? 'ignored' : 'beside';
            report.line(line, statement.kind === 'malformed' ? 'rejected' : ignored, {
                params: { setting: setting.name, language: languages[language] },
                setting: setting.name,
                related: own === null ? [] : [{ at: own.nameSpan, message: (0,message/* message */.i)('related.counts') }],
                fix: own === null ? (0,rules_fixes/* rename */.$w)(context, line, setting) : null,
            });
        }
    },
}));
const languages = {
    fr: (0,message/* message */.i)('language.fr'),
    de: (0,message/* message */.i)('language.de'),
    es: (0,message/* message */.i)('language.es'),
    pt: (0,message/* message */.i)('language.pt'),
    it: (0,message/* message */.i)('language.it'),
    nl: (0,message/* message */.i)('language.nl'),
    ja: (0,message/* message */.i)('language.ja'),
};

;// CONCATENATED MODULE: ../../lib/src/rules/names/unknown-setting.js

/* harmony default export */ var unknown_setting = ((0,rule/* rule */.Hu)('unknown-setting', {
    title: 'unknown setting',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        unknown: '{name} is not a setting of any known Bitwarden release and is silently ignored. Check the name against Bitwarden’s documentation, or delete the line.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const { recognition, statement } = line;
            if (recognition.kind === 'unknown' && statement.kind !== 'malformed')
                report.line(line, 'unknown');
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/connection-string.js

function connectionStringPart(connectionString, names) {
    const text = (0,source_value/* reveal */._c)(connectionString);
    let at = 0;
    let found = null;
    while (at < text.length) {
        const equals = text.indexOf('=', at);
        if (equals === -1)
            break;
        const key = text.slice(at, equals).trim().toLowerCase();
        const start = equals + 1 + leadingBlanks(text, equals + 1);
        const quote = text[start] === '"' || text[start] === "'" ? text[start] : null;
        const closing = quote === null ? -1 : text.indexOf(quote, start + 1);
        const semicolon = text.indexOf(';', closing === -1 ? start : closing);
        const end = semicolon === -1 ? text.length : semicolon;
        if (names.includes(key))
            found = closing === -1 ? text.slice(start, end).trim() : text.slice(start + 1, closing);
        at = end + 1;
    }
    return found === null ? null : new source_value/* Value */.WT(found);
}
function leadingBlanks(text, at) {
    let count = 0;
    while (text[at + count] === ' ' || text[at + count] === '\t')
        count += 1;
    return count;
}

// EXTERNAL MODULE: ../../lib/src/settings/values/templated.js
var templated = __nccwpck_require__(3931);
;// CONCATENATED MODULE: ../../lib/src/rules/secrets/database-password-differs.js




/* harmony default export */ var database_password_differs = ((0,rule/* rule */.Hu)('database-password-differs', {
    title: 'database password that differs',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    templates: false,
    messages: {
        differs: 'The password in `{setting}` differs from SA_PASSWORD in {file}: a database that is created from these files rejects the services. Write the same password in both.',
    },
    check(context, report) {
        const { mssql } = context.companions;
        const state = context.settings.of('globalSettings__sqlServer__connectionString');
        if (mssql?.password == null || state.state !== 'set' || state.value === null)
            return;
        const server = connectionStringPart(state.value, ['data source', 'server']);
        const password = connectionStringPart(state.value, ['password', 'pwd']);
        if (password === null || !server?.matches(/^(?:tcp:)?mssql\b/i))
            return;
        const { value, rawValue } = mssql.password;
        if ((0,templated/* isTemplated */.dw)(rawValue.text, 'secret', []) || value.equals(password))
            return;
        report.setting(state, 'differs', { params: { file: (0,printable/* printable */.g)(mssql.path) } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/secrets/generated-file-edited.js



/* harmony default export */ var generated_file_edited = ((0,rule/* rule */.Hu)('generated-file-edited', {
    title: 'generated file edited by hand',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    templates: false,
    messages: {
        edited: '{file} sets {settings}, but the next Bitwarden update rewrites that file: {count|it is|they are} then lost. Move {count|it|them} to this file.',
    },
    check({ companions: { globalEnv }, globalEnvEdits: edits }, report) {
        if (globalEnv === null || edits.length === 0)
            return;
        const settings = edits.map((name) => (0,message/* message */.i)('name.shown', { name }));
        const file = (0,printable/* printable */.g)(globalEnv.path);
        report('edited', { settings, count: edits.length, file }, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/services.js

const services = [
    (0,printable/* word */.V)('api'),
    (0,printable/* word */.V)('identity'),
    (0,printable/* word */.V)('sso'),
    (0,printable/* word */.V)('admin'),
    (0,printable/* word */.V)('notifications'),
    (0,printable/* word */.V)('events'),
    (0,printable/* word */.V)('scim'),
];

;// CONCATENATED MODULE: ../../lib/src/rules/secrets/overridden-elsewhere.js





/* harmony default export */ var overridden_elsewhere = ((0,rule/* rule */.Hu)('overridden-elsewhere', {
    title: 'setting that another file overrides',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    templates: false,
    messages: {
        environment: '{settings} {count|is|are} also set in {file}, which wins for the services it names: the {count|line|lines} here {count|has|have} no effect on them. Keep {count|it|them} in one place.',
        'env-file': '{file} gives services another env file, which is read after this one and wins over it. Check that it does not set the same names.',
    },
    check(context, report) {
        const override = context.companions.composeOverride;
        if (override === null)
            return;
        const file = (0,printable/* printable */.g)(override.path);
        const reading = override.services.filter(({ service }) => services.some((name) => name === service));
        const overridden = context.settings
            .present()
            .filter(({ setting }) => reading.some(({ keys }) => keys.has((0,dotnet_key/* settingKey */.iT)(setting.name))));
        report.several(overridden, 'environment', {
            params: { file },
            related: () => (0,message/* message */.i)('related.alsoOverridden'),
        });
        if (reading.some(({ envFile }) => envFile))
            report('env-file', { file }, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/secret-values.js


const secretsOfLite = ['BW_DB_PASSWORD', 'BW_INSTALLATION_KEY'];
function secretValues(context) {
    const ofSettings = context.settings.present().flatMap((state) => {
        const { setting, value, placeholder } = state;
        if (value === null || (state.state !== 'set' && state.state !== 'placeholder'))
            return [];
        if (!setting.secret && placeholder === null)
            return [];
        const { name, secret } = setting;
        return [{ name, setting: name, at: (0,rules_context/* placeOf */.$t)(context, state), value, secret, placeholder }];
    });
    return context.stack === 'lite' ? [...ofSettings, ...valuesOfLite(context)] : ofSettings;
}
function valuesOfLite({ lines, settings }) {
    return lines.flatMap((line) => {
        const { displayName, name, value, nameSpan } = line;
        if (displayName === null || value === null || !name.is(...secretsOfLite))
            return [];
        if (settings.isTemplated(line))
            return [];
        const placeholder = (0,placeholders/* placeholderKind */.EP)(value);
        return [{ name: displayName, setting: null, at: nameSpan, value, secret: true, placeholder }];
    });
}

;// CONCATENATED MODULE: ../../lib/src/rules/secrets/secret-in-clear.js



const shortest = 8;
/* harmony default export */ var secret_in_clear = ((0,rule/* rule */.Hu)('secret-in-clear', {
    title: 'secrets in clear',
    severity: 'notice',
    since: '1.0.0',
    messages: {
        'in-clear': '{settings} {count|holds a secret|hold secrets} in clear: everybody who can read the repository, or its history, can read {count|it|them}. Change {count|it|them} on the server, and commit a reference instead (SOPS, a secret store, an Actions secret).',
    },
    check(context, report) {
        report.several(secretValues(context).filter(isLive), 'in-clear', {
            severity: context.publicRepository ? 'warning' : 'notice',
            related: () => (0,message/* message */.i)('related.alsoInClear'),
        });
    },
}));
function isLive({ secret, placeholder, value }) {
    return secret && placeholder === null && value.length >= shortest;
}

;// CONCATENATED MODULE: ../../lib/src/rules/secrets/secret-shared-between-servers.js





const own = [
    'globalSettings__installation__id',
    'globalSettings__installation__key',
    'globalSettings__internalIdentityKey',
    'globalSettings__sqlServer__connectionString',
    'globalSettings__postgreSql__connectionString',
    'globalSettings__mysql__connectionString',
];
/* harmony default export */ var secret_shared_between_servers = ((0,rule/* rule */.Hu)('secret-shared-between-servers', {
    title: 'secret shared between servers',
    severity: 'warning',
    since: '1.0.0',
    templates: false,
    messages: {
        shared: '`{setting}` has the same value here and in {file}: with one installation id or key, Bitwarden’s cloud takes the two servers for one; with any other shared secret, whoever breaks into one server can enter the other. Give each server its own.',
    },
    crossFile: {
        collect(context) {
            const values = own.flatMap((name) => {
                const state = context.settings.of(name);
                if (state.state !== 'set' || state.value === null)
                    return [];
                return [{ setting: state.setting.name, value: state.value, at: (0,rules_context/* placeOf */.$t)(context, state) }];
            });
            return values.length === 0 ? null : values;
        },
        analyze(files, report) {
            const reported = new Set();
            for (const name of own) {
                const { name: setting } = (0,catalogue/* setting */.Pe)(name);
                const values = files.flatMap(({ part }, file) => part.flatMap((each) => (each.setting === setting ? [{ ...each, file }] : [])));
                for (const group of (0,source_value/* groupByValue */.IO)(values)) {
                    for (const { file, at } of group) {
                        const other = group.find((each) => each.file !== file);
                        const path = other && files[other.file]?.path;
                        if (path === undefined || reported.has(file))
                            continue;
                        reported.add(file);
                        report(file)('shared', { setting, file: (0,printable/* printable */.g)(path) }, { at, setting });
                    }
                }
            }
        },
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/secrets/well-known-secret.js





/* harmony default export */ var well_known_secret = ((0,rule/* rule */.Hu)('well-known-secret', {
    title: 'well-known secret in use',
    severity: 'error',
    since: '1.0.0',
    messages: {
        published: '{settings} {count|has a sample value|have sample values} that anyone can read in Bitwarden’s templates: {count|it protects|they protect} nothing. Generate {count|a secret|secrets} of your own, and treat what {count|it|they} protected as exposed.',
    },
    check(context, report) {
        const published = secretValues(context).filter(({ placeholder }) => placeholder === 'well-known-secret');
        const live = published.filter(({ setting }) => !isDead(setting, context.release));
        report.several(live.length > 0 ? live : published, 'published', {
            severity: live.length > 0 ? 'error' : 'notice',
            related: ({ name }) => (0,message/* message */.i)('related.alsoPublished', { setting: name }),
        });
    },
}));
function isDead(name, release) {
    const since = name === null ? null : (0,catalogue/* setting */.Pe)(name).unusedSince;
    return since !== null && (0,catalogue_release/* compareReleases */.c)(release, since) >= 0;
}

;// CONCATENATED MODULE: ../../lib/src/rules/update/comment-lost-at-update.js


/* harmony default export */ var comment_lost_at_update = ((0,rule/* rule */.Hu)('comment-lost-at-update', {
    title: 'comments that the update deletes',
    severity: 'off',
    since: '1.0.0',
    stacks: ['standard'],
    messages: {
        lost: 'The next Bitwarden update deletes {count|# comment|# comments} here ({count|line|lines} {lines}); the settings stay. Keep notes elsewhere and ignores in the config.',
        many: 'The next Bitwarden update deletes {count|# comment|# comments} here, the first on lines {lines}; the settings stay. Keep notes elsewhere and ignores in the config.',
    },
    check(context, report) {
        const { lostComments } = context.update();
        const [first] = lostComments;
        if (first === undefined)
            return;
        const lines = lostComments.slice(0, mostLines).map((span) => (0,rules_context/* lineNumber */.eT)(context, span));
        const count = lostComments.length;
        report(count > lines.length ? 'many' : 'lost', { count, lines }, { at: first });
    },
}));
const mostLines = 10;

;// CONCATENATED MODULE: ../../lib/src/rules/update/connection-string-reads-differently.js



/* harmony default export */ var connection_string_reads_differently = ((0,rule/* rule */.Hu)('connection-string-reads-differently', {
    title: 'value that containers and update read differently',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    messages: {
        interpolated: 'Compose replaces `$` and the name after it in `{setting}`, but Bitwarden’s update does not: the containers and the update use different values, and no single line gives both the same one. Choose a password without a `$` before a letter.',
        different: 'The containers and Bitwarden’s update read `{setting}` differently: the update removes double quotes, but not single quotes, backslashes or doubled `$`, and a database migration with such a connection string fails. Write it in double quotes, with a password that has no backslash and no `$` before a letter.',
        'not-found': 'Bitwarden’s update does not find `{setting}`, because the line does not begin with the name and an equals sign: without the connection string the database migration fails. Begin the line with the name.',
    },
    check(context, report) {
        for (const name of settingsReadBySetup(context)) {
            const state = context.settings.of(name);
            const { line, value } = state;
            if (state.state === 'damaged' && line?.substitutions.some(({ found }) => !found)) {
                report.setting(state, 'interpolated', { severity: 'error' });
                continue;
            }
            if (state.state !== 'set' || value === null)
                continue;
            if (!line?.name.is(name))
                continue;
            const compared = (0,single_value/* compareSingleValue */.Zy)(context.setup(), name, value);
            if (compared !== 'same')
                report.setting(state, compared);
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/ignore-comment-behind-value.js

/* harmony default export */ var ignore_comment_behind_value = ((0,rule/* rule */.Hu)('ignore-comment-behind-value', {
    title: 'ignore comment after a value',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        behind: 'The ignore comment after the value of {name} suppresses nothing, and Bitwarden’s update makes it part of the value. Move it to the config, or to its own line above.',
    },
    check(context, report) {
        for (const line of context.lines) {
            const { rawValue } = line;
            const behind = rawValue?.comment ? context.scan.text.slice(rawValue.comment) : rawValue?.text;
            if (behind?.matches(ignoreComment))
                report.line(line, 'behind');
        }
    },
}));
const ignoreComment = /#\s*override-lint-(?:ignore|disable)\b/;

;// CONCATENATED MODULE: ../../lib/src/rules/update/update-adds-duplicate.js





/* harmony default export */ var update_adds_duplicate = ((0,rule/* rule */.Hu)('update-adds-duplicate', {
    title: 'setting that the update adds again',
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    stacks: ['standard'],
    messages: {
        collides: '{settings} {count|is|are} not spelled the way Bitwarden’s update spells {count|it|them}: it adds {count|a second line with its default|second lines with their defaults}, and the server takes one of the two values at random at each start. Write the {count|name|names} exactly as shown.',
        shadowed: 'With `export` or a space before the name, or a space after it, Bitwarden’s update does not find {settings} and adds {count|a line with its default|lines with their defaults} above; yours still {count|wins|win}. Begin the {count|line|lines} with the name, directly followed by the equals sign.',
    },
    check(context, report) {
        const readBySetup = settingsReadBySetup(context);
        const duplicates = context
            .update()
            .duplicates.filter(({ added, collides }) => collides || !readBySetup.includes(added.key));
        const lot = (collides) => duplicates.filter((duplicate) => duplicate.collides === collides);
        for (const [messageId, duplicated] of [
            ['collides', lot(true)],
            ['shadowed', lot(false)],
        ]) {
            const [first, ...others] = duplicated;
            if (first === undefined)
                continue;
            const names = duplicated.map(({ added }) => (0,message/* message */.i)('name.shown', { name: (0,catalogue/* setting */.Pe)(added.key).name }));
            report(messageId, { settings: names, count: duplicated.length }, {
                at: first.entry.statement.key,
                setting: (0,catalogue/* setting */.Pe)(first.added.key).name,
                related: others.map(place),
                fix: plainNames(context, duplicated),
                ...(messageId === 'shadowed' ? { severity: 'notice' } : {}),
            });
        }
    },
}));
function plainNames(context, duplicates) {
    const fixes = duplicates.map(({ entry, added }) => {
        const line = context.lineOf(entry.statement);
        return line ? (0,rules_fixes/* plainName */.MH)(context, line, (0,catalogue/* setting */.Pe)(added.key)) : null;
    });
    const [first] = fixes;
    if (!first || fixes.some((each) => each === null))
        return null;
    return { ...first, edits: fixes.flatMap((each) => each?.edits ?? []) };
}
function place({ entry }) {
    return { at: entry.statement.key, message: (0,message/* message */.i)('related.alsoDuplicate') };
}

;// CONCATENATED MODULE: ../../lib/src/rules/update/update-breaks-value.js


/* harmony default export */ var update_breaks_value = ((0,rule/* rule */.Hu)('update-breaks-value', {
    title: 'value that the update breaks',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    messages: {
        unescaped: 'The next Bitwarden update removes the backslashes before quotes in {name}: the server then gets another value. Put the value in single quotes, or choose one without quotes.',
        'unescaped-rejected': 'The next Bitwarden update removes the backslashes before quotes in {name}: Compose then rejects the file, and nothing starts. Put the value in single quotes, or choose one without quotes.',
        cut: 'The value of {name} spans several lines, and the next Bitwarden update reads them one by one: the server then gets another value. Write it on one line.',
        'cut-rejected': 'The value of {name} spans several lines, and the next Bitwarden update reads them one by one: Compose then rejects the file, and nothing starts. Write it on one line.',
        moved: 'The next Bitwarden update reorders the lines, and what {name} refers to ends up below it: the server then gets another value. Write the value out.',
        'moved-rejected': 'The next Bitwarden update reorders the lines, and Compose then rejects {name}: nothing starts. Write the value out.',
    },
    check(context, report) {
        for (const { entry, how, rejected } of context.update().broken) {
            const line = context.lineOf(entry.statement);
            if (!line?.statement.beginsLine || context.settings.isTemplated(line))
                continue;
            const setting = (0,settings_line/* settingOf */.y7)(line);
            if (setting !== null && context.settings.of(setting.name).state === 'damaged')
                continue;
            report.line(line, rejected ? `${how}-rejected` : how);
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/update-drops-line.js



/* harmony default export */ var update_drops_line = ((0,rule/* rule */.Hu)('update-drops-line', {
    title: 'line that the update deletes',
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    stacks: ['standard'],
    messages: {
        dropped: '{name} is written with a colon: Compose reads it, but the next Bitwarden update deletes the line. Write it with an equals sign.',
        'default-returns': '{name} is written with a colon: Compose reads it, but the next Bitwarden update deletes the line and adds the default instead. Write it with an equals sign.',
    },
    check(context, report) {
        for (const { entry, how, comesBack } of context.update().dropped) {
            const line = context.lineOf(entry.statement);
            const setting = line && (0,settings_line/* settingOf */.y7)(line);
            if (how !== 'colon' || !setting)
                continue;
            report.line(line, comesBack === null ? 'dropped' : 'default-returns', {
                fix: (0,rules_fixes/* plainName */.MH)(context, line, setting),
            });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/update-resets-setting.js



/* harmony default export */ var update_resets_setting = ((0,rule/* rule */.Hu)('update-resets-setting', {
    title: 'setting that the update resets',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    messages: {
        certificate: '`{setting}` is missing, and the next Bitwarden update adds it empty: Identity and SSO cannot open their certificate and crash-loop at start. Add the line with the password in use.',
        mail: '`{setting}` is missing: the next Bitwarden update adds its default, and mail then leaves by another port than today. Add the line with the value in use.',
    },
    check(context, report) {
        for (const { default: restored, harm, meant } of context.update().restored) {
            if ((harm !== 'certificate' && harm !== 'mail') || meant !== null)
                continue;
            const state = context.settings.of(restored.key);
            if ((0,settings_state/* isAbsent */.W0)(state) && !(0,rules_context/* comesFromElsewhere */.a3)(context, state.setting.name))
                report.setting(state, harm, { severity: (0,rules_context/* severityOfAbsent */.Sh)(context, state, 'warning') });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/vault-url-overwritten.js


/* harmony default export */ var vault_url_overwritten = ((0,rule/* rule */.Hu)('vault-url-overwritten', {
    title: 'vault address that the update overwrites',
    severity: 'warning',
    since: '1.0.0',
    stacks: ['standard'],
    messages: {
        overwritten: '`{setting}` differs from `url` in {file}, which wins at the next update or rebuild: the server’s address then changes. Write the same address in both.',
    },
    check(context, report) {
        const { vaultOverwritten } = context.update();
        const { setupConfig } = context.companions;
        if (vaultOverwritten === null || setupConfig === null)
            return;
        if (context.lineOf(vaultOverwritten.statement) === undefined)
            return;
        const state = context.settings.of('globalSettings__baseServiceUri__vault');
        report.setting(state, 'overwritten', { params: { file: (0,printable/* printable */.g)(setupConfig.path) } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/values/placeholder-left.js



/* harmony default export */ var placeholder_left = ((0,rule/* rule */.Hu)('placeholder-left', {
    title: 'placeholder left in place',
    severity: 'error',
    since: '1.0.0',
    messages: {
        mail: '{settings} still {count|has a placeholder|have placeholders} of a guide, which the server uses as {count|it is|they are}: every mail fails. Write the values of your mail server; if they are filled in at deploy, list them under `provided`.',
        amazon: '{settings} still {count|has a placeholder|have placeholders} of a guide: Bitwarden sends mail through Amazon SES, which rejects {count|it|them}, and every mail fails. Write your own values, or delete the lines to send by SMTP.',
        database: '{settings} still has the password of a guide: the database rejects the login, and the server cannot read or store anything. Write the real one; if it is filled in at deploy, list the setting under `provided`.',
        crash: '{settings} still {count|has a placeholder|have placeholders} of a guide, and what must be a number, a switch or an id does not bind: the server’s containers crash-loop at start. Write the real values; if they are filled in at deploy, list them under `provided`.',
        installation: '{settings} still {count|has a placeholder|have placeholders} of a guide: Bitwarden’s cloud rejects {count|it|them}, so push notifications and license sync are off. Write what you got from bitwarden.com/host.',
        address: '{settings} {count|is|are} at a domain of guides: links in mails, and sign-in, lead there instead of to your server. Write the address of your server.',
        admins: '{settings} still lists a placeholder of a guide: that person cannot log in to the System Administrator Portal (/admin). Write the admins’ e-mail addresses, separated by commas.',
        breaks: '{settings} still {count|has a placeholder|have placeholders} of a guide, which the server uses as {count|its value|their values}: what depends on {count|it|them} fails. Write the real {count|value|values}; if {count|it is|they are} filled in at deploy, list {count|it|them} under `provided`.',
        unused: '{settings} still {count|has a placeholder|have placeholders} of a guide, which the server uses as {count|its value|their values}. Write the real {count|value|values}, or delete the {count|line|lines}.',
    },
    check(context, report) {
        for (const { effect, states } of placeholderBlocks(context))
            report.several(states, effect, {
                severity: mild.includes(effect) ? 'warning' : 'error',
                related: () => (0,message/* message */.i)('related.alsoPlaceholder'),
            });
    },
}));
const mild = ['address', 'admins', 'unused'];

;// CONCATENATED MODULE: ../../lib/src/rules/values/port-out-of-range.js

const port = 'globalSettings__mail__smtp__port';
const highest = 65_535;
/* harmony default export */ var port_out_of_range = ((0,rule/* rule */.Hu)('port-out-of-range', {
    title: 'port out of range',
    severity: 'error',
    since: '1.0.0',
    messages: {
        'out-of-range': '`{setting}` is not a valid port: every mail fails. Write your provider’s port, usually `587` or `465`.',
    },
    check({ settings }, report) {
        const number = settings.number(port);
        if (number !== undefined && (number < 0 || number > highest))
            report.setting(settings.of(port), 'out-of-range');
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/values/timespan-in-days.js

/* harmony default export */ var timespan_in_days = ((0,rule/* rule */.Hu)('timespan-in-days', {
    title: 'time span in days',
    severity: 'warning',
    since: '1.0.0',
    messages: {
        number: '`{setting}` is a bare number, which the server reads as days. Write hours, minutes and seconds, such as `00:15:00`, or `1.00:00:00` if you mean a day.',
        hours: '`{setting}` has more than 23 hours, so the server reads its first number as days. Write the days before a point, such as `1.00:00:00`.',
    },
    check(context, report) {
        for (const state of context.settings.present()) {
            const { binding } = state;
            if (binding?.kind !== 'bound')
                continue;
            if (binding.bareDays)
                report.setting(state, 'number');
            else if (binding.hoursAsDays)
                report.setting(state, 'hours');
        }
    },
}));

// EXTERNAL MODULE: ../../lib/src/rules/values/value-does-not-bind.js + 2 modules
var value_does_not_bind = __nccwpck_require__(1222);
;// CONCATENATED MODULE: ../../lib/src/rules/table.js






































































const ruleTable = {
    'comment-becomes-value': comment_becomes_value,
    'compose-rejects-line': compose_rejects_line,
    'deferred-without-guard': deferred_without_guard,
    'escape-changes-value': escape_changes_value,
    'file-encrypted': file_encrypted,
    'file-misnamed': file_misnamed,
    'file-not-text': file_not_text,
    'invalid-interpolation': invalid_interpolation,
    'invisible-character': invisible_character,
    'name-without-value': name_without_value,
    'text-after-quote': text_after_quote,
    'two-settings-on-one-line': two_settings_on_one_line,
    'unclosed-quote': unclosed_quote,
    'value-cut-by-comment': value_cut_by_comment,
    'value-interpolated': value_interpolated,
    'value-reads-differently': value_reads_differently,
    'comment-lost-at-update': comment_lost_at_update,
    'connection-string-reads-differently': connection_string_reads_differently,
    'ignore-comment-behind-value': ignore_comment_behind_value,
    'update-adds-duplicate': update_adds_duplicate,
    'update-breaks-value': update_breaks_value,
    'update-drops-line': update_drops_line,
    'update-resets-setting': update_resets_setting,
    'vault-url-overwritten': vault_url_overwritten,
    'duplicate-setting': duplicate_setting,
    'duplicate-setting-case': duplicate_setting_case,
    'misspelt-setting': misspelt_setting,
    'removed-setting': removed_setting,
    'setting-of-another-file': setting_of_another_file,
    'setting-too-new': setting_too_new,
    'shape-ignored': shape_ignored,
    'translated-setting': translated_setting,
    'unknown-setting': unknown_setting,
    'placeholder-left': placeholder_left,
    'port-out-of-range': port_out_of_range,
    'timespan-in-days': timespan_in_days,
    'value-does-not-bind': value_does_not_bind/* default */.A,
    'certificate-not-checked': certificate_not_checked,
    'mail-service-ignored': mail_service_ignored,
    'sender-malformed': sender_malformed,
    'sender-missing': sender_missing,
    'smtp-host-malformed': smtp_host_malformed,
    'smtp-login-incomplete': smtp_login_incomplete,
    'smtp-not-configured': smtp_not_configured,
    'smtp-plain-login': smtp_plain_login,
    'smtp-setting-ignored': smtp_setting_ignored,
    'smtp-tls-mismatch': smtp_tls_mismatch,
    'smtp-tls-unusual': smtp_tls_unusual,
    'cloud-communication-off': cloud_communication_off,
    'region-incomplete': region_incomplete,
    'region-unknown': region_unknown,
    'admins-collide': admins_collide,
    'admins-empty': admins_empty,
    'admins-malformed': admins_malformed,
    'breach-report-off': breach_report_off,
    'database-unreachable': database_unreachable,
    'fragment-incomplete': fragment_incomplete,
    'installation-id-missing': installation_id_missing,
    'installation-key-missing': installation_key_missing,
    'not-production': not_production,
    'open-registration': open_registration,
    'sso-not-enforced': sso_not_enforced,
    'vault-url-malformed': vault_url_malformed,
    'database-password-differs': database_password_differs,
    'generated-file-edited': generated_file_edited,
    'overridden-elsewhere': overridden_elsewhere,
    'secret-in-clear': secret_in_clear,
    'secret-shared-between-servers': secret_shared_between_servers,
    'well-known-secret': well_known_secret,
    'ignore-unused': ignore_unused/* default */.A,
};
const rules = Object.values(ruleTable);


/***/ }),

/***/ 1222:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: function() { return /* binding */ value_does_not_bind; },
  J: function() { return /* binding */ wantedTypes; }
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/settings/values/booleans.json
var booleans_namespaceObject = /*#__PURE__*/JSON.parse('{"en":{"true":["true","yes","y","on","1","enabled","enable"],"false":["false","no","n","off","0","disabled","disable"]},"fr":{"true":["vrai","vraie","oui","activé","activée"],"false":["faux","fausse","non","désactivé","désactivée"]},"de":{"true":["wahr","richtig","ja","ein","an","aktiviert"],"false":["falsch","unwahr","nein","aus","deaktiviert"]},"es":{"true":["verdadero","verdadera","cierto","sí","activado","habilitado"],"false":["falso","falsa","no","desactivado","deshabilitado"]},"pt":{"true":["verdadeiro","verdadeira","sim","ativado","habilitado"],"false":["falso","falsa","não","desativado","desabilitado"]},"it":{"true":["vero","vera","sì","attivato","abilitato"],"false":["falso","falsa","no","disattivato","disabilitato"]},"nl":{"true":["waar","ja","aan","ingeschakeld"],"false":["onwaar","nee","uit","uitgeschakeld"]},"ja":{"true":["真","本当","はい","有効","オン"],"false":["偽","誤り","いいえ","無効","オフ"]},"zh":{"true":["是","真"],"false":["否","假"]},"sv":{"true":["sant","ja","på"],"false":["falskt","falsk","nej","av"]},"pl":{"true":["prawda","tak"],"false":["fałsz","nie"]}}');
// EXTERNAL MODULE: ../../lib/src/settings/typos/fold-letters.js
var fold_letters = __nccwpck_require__(5931);
;// CONCATENATED MODULE: ../../lib/src/settings/typos/words.js




let known;
function booleanWord(value) {
    if (value.length > 40)
        return null;
    known ??= new Map(Object.values(booleans_namespaceObject).flatMap(wordsOf));
    return known.get(bareWord((0,source_value/* reveal */._c)(value))) ?? null;
}
function wordsOf(language) {
    return [
        ...language.true.map((word) => [
            bareWord(word),
            { word: (0,printable/* printable */.g)(word), means: true },
        ]),
        ...language.false.map((word) => [
            bareWord(word),
            { word: (0,printable/* printable */.g)(word), means: false },
        ]),
    ];
}
function bareWord(text) {
    return (0,fold_letters/* withoutAccents */.a$)(text)
        .toLowerCase()
        .replace(/^[\s"'`“”„‘’‚«»‹›「」]+|[\s"'`“”„‘’‚«»‹›「」]+$/g, '');
}

// EXTERNAL MODULE: ../../lib/src/rules/fixes.js
var fixes = __nccwpck_require__(5417);
// EXTERNAL MODULE: ../../lib/src/rules/rule.js
var rule = __nccwpck_require__(7894);
;// CONCATENATED MODULE: ../../lib/src/rules/values/value-does-not-bind.js




/* harmony default export */ var value_does_not_bind = ((0,rule/* rule */.Hu)('value-does-not-bind', {
    title: 'value the server cannot read',
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    messages: {
        'wrong-word': '`{word}` is not a boolean for `{setting}`: the server’s containers crash-loop at start. Write `{means}`; .NET knows only `true` and `false`.',
        'empty-boolean': '`{setting}` is empty, which is not a boolean: the server’s containers crash-loop at start. Write `true` or `false`, or delete the line.',
        empty: '`{setting}` is empty, but must be {wanted}: the server’s containers crash-loop at start. Fill it in, or delete the line.',
        rejected: '`{setting}` is {fault}: the server’s containers crash-loop at start, and their log shows the value. Write {wanted}.',
    },
    check(context, report) {
        for (const state of context.settings.present()) {
            const { setting, value, binding } = state;
            if (binding?.kind !== 'rejected' || value === null)
                continue;
            if (state.placeholder === 'documentation')
                continue;
            const wanted = wantedTypes[setting.type];
            const word = setting.type === 'bool' ? booleanWord(value) : null;
            if (word !== null) {
                const means = (0,message/* message */.i)(word.means ? 'word.true' : 'word.false');
                report.setting(state, 'wrong-word', {
                    params: { word: word.word, means },
                    fix: (0,fixes/* writeBoolean */.qe)(state, word.means, 'safe'),
                });
            }
            else if (binding.fault !== 'empty')
                report.setting(state, 'rejected', { params: { wanted, fault: faults[binding.fault] } });
            else if (setting.type === 'bool')
                report.setting(state, 'empty-boolean');
            else
                report.setting(state, 'empty', { params: { wanted } });
        }
    },
}));
const faults = {
    empty: (0,message/* message */.i)('fault.empty'),
    'not-a-boolean': (0,message/* message */.i)('fault.notABoolean'),
    'not-a-number': (0,message/* message */.i)('fault.notANumber'),
    'out-of-range': (0,message/* message */.i)('fault.outOfRange'),
    'not-a-guid': (0,message/* message */.i)('fault.notAGuid'),
    'not-a-timespan': (0,message/* message */.i)('fault.notATimespan'),
    'not-a-date': (0,message/* message */.i)('fault.notADate'),
    'not-in-enum': (0,message/* message */.i)('fault.notInEnum'),
};
const other = (0,message/* message */.i)('wanted.other');
const wantedTypes = {
    bool: (0,message/* message */.i)('wanted.boolean'),
    int: (0,message/* message */.i)('wanted.integer'),
    long: (0,message/* message */.i)('wanted.integer'),
    double: (0,message/* message */.i)('wanted.number'),
    guid: (0,message/* message */.i)('wanted.guid'),
    timespan: (0,message/* message */.i)('wanted.timespan'),
    enum: (0,message/* message */.i)('wanted.enum'),
    datetime: (0,message/* message */.i)('wanted.date'),
    string: other,
    array: other,
    dictionary: other,
};


/***/ }),

/***/ 9836:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ senderFault; },
/* harmony export */   P: function() { return /* binding */ hostFault; }
/* harmony export */ });
/* harmony import */ var _settings_values_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7700);

const faults = [
    { fault: 'scheme', form: /^[a-z][a-z0-9+.-]*:\/\//i },
    { fault: 'brackets', form: /^<.*>$|^[^[]*[<>]/ },
    { fault: 'address', form: /@/ },
    { fault: 'path', form: /\// },
    { fault: 'port', form: /^[^:]+:\d*$|^\[.*\]:\d+$/ },
    { fault: 'blank', form: /\s/ },
    { fault: 'container', form: /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0)$/i },
];
const misspeltHost = /^smtp\.(?:google\.com|googlemail\.co|gmial\.com|gmail\.co|office356\.com|offices365\.com)$/i;
const misspeltLabel = /^(?:stmp|smpt|smtps?p|sntp|mstp|smt)\./i;
function hostFault(host) {
    const found = faults.find(({ form }) => host.matches(form));
    if (found !== undefined)
        return found.fault;
    return host.matches(misspeltLabel) || host.matches(misspeltHost) ? 'misspelt' : null;
}
const unroutable = /@(?:.*\.)?(?:localhost|local|localdomain|lan|internal|home\.arpa|invalid|test|corp)>?$|@\[?\d{1,3}(?:\.\d{1,3}){3}\]?>?$|@[^.@]+$/i;
const address = /^(?:[^<>@]*<)?[^\s<>@,;]+@[^\s<>@,;]+>?$/;
function senderFault(sender) {
    if (!sender.matches(address))
        return 'not-an-address';
    if ((0,_settings_values_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumentationDomain */ .Xr)(sender))
        return 'documentation';
    return sender.matches(unroutable) ? 'unroutable' : null;
}


/***/ }),

/***/ 701:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YA: function() { return /* binding */ mailConnection; },
/* harmony export */   Z9: function() { return /* binding */ mailTransport; },
/* harmony export */   lg: function() { return /* binding */ mailService; },
/* harmony export */   pt: function() { return /* binding */ mailLogin; }
/* harmony export */ });
function mailService(settings) {
    const amazon = settings.hasValue('globalSettings__amazon__accessKeySecret');
    if (amazon === true)
        return 'amazon';
    const { state, line } = settings.of('globalSettings__mail__smtp__host');
    const host = state === 'templated' && line !== null ? true : settings.hasValue('globalSettings__mail__smtp__host');
    if (host === undefined || amazon === undefined)
        return 'unknown';
    return host ? 'smtp' : 'none';
}
function mailLogin(settings) {
    const username = settings.hasValue('globalSettings__mail__smtp__username');
    const password = settings.hasValue('globalSettings__mail__smtp__password');
    if (username === undefined || password === undefined)
        return 'unknown';
    if (username)
        return password ? 'both' : 'password-missing';
    return password ? 'username-missing' : 'none';
}
const implicitTlsPort = 465;
function mailTransport(settings) {
    const port = settings.number('globalSettings__mail__smtp__port');
    const ssl = settings.boolean('globalSettings__mail__smtp__ssl');
    const startTls = settings.boolean('globalSettings__mail__smtp__startTls');
    const sslOverride = settings.boolean('globalSettings__mail__smtp__sslOverride');
    if (port === undefined || ssl === undefined || startTls === undefined || sslOverride === undefined)
        return undefined;
    return { port, ssl, startTls, sslOverride };
}
function mailConnection({ port, ssl, startTls, sslOverride }) {
    if (!startTls && !ssl && port === 25)
        return 'plain';
    const useSsl = port === 587 && !sslOverride ? false : ssl;
    if (useSsl)
        return 'implicit-tls';
    return port === implicitTlsPort ? 'hangs' : 'starttls-if-offered';
}


/***/ }),

/***/ 3803:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _P: function() { return /* binding */ findRemoved; },
  SP: function() { return /* binding */ findSetting; },
  s5: function() { return /* binding */ newestRelease; },
  YT: function() { return /* binding */ otherFiles; },
  o_: function() { return /* binding */ removedSettings; },
  V0: function() { return /* binding */ sections; },
  Pe: function() { return /* binding */ setting; },
  W0: function() { return /* binding */ settings; }
});

// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/key.js
var dotnet_key = __nccwpck_require__(8151);
;// CONCATENATED MODULE: ../../lib/src/settings/catalogue/catalogue.json
var catalogue_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":{"_r":"2026.8.0"},"W0":[{"name":"ASPNETCORE_ENVIRONMENT","type":"string","default":"Production"},{"name":"ASPNETCORE_URLS","type":"string","default":"http://+:5000"},{"name":"DOTNET_ENVIRONMENT","type":"string"},{"name":"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT","type":"bool","default":false},{"name":"Features__FlagValues","type":"dictionary","element":"string"},{"name":"Features__KnownFlags","type":"array","element":"string"},{"name":"Features__LaunchDarkly__SdkKey","type":"string","secret":true},{"name":"Logging__PathFormat","type":"string"},{"name":"OTEL_DEBUGGING","type":"bool","default":false},{"name":"OpenTelemetry__Enabled","type":"bool","default":false},{"name":"OpenTelemetry__Metrics__Enabled","type":"bool"},{"name":"OpenTelemetry__Tracing__Enabled","type":"bool"},{"name":"SSL_CERT_DIR","type":"string","default":"/etc/bitwarden/ca-certificates"},{"name":"adminSettings__admins","type":"string","since":"1.18.0","seenIn":["help:environment-variables","help:system-administrator-portal","installer","lite","helm","appsettings"]},{"name":"adminSettings__deleteTrashDaysAgo","type":"int","nullable":true,"default":30,"since":"1.41.0","seenIn":["help:environment-variables"]},{"name":"adminSettings__role","type":"dictionary","element":"string"},{"name":"globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds","type":"int","nullable":true,"since":"2025.9.2","spellings":["globalSettings__identityServer__absoluteRefreshTokenLifetimeSeconds"],"seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken","type":"bool","default":false,"since":"2025.10.0","spellings":["globalSettings__identityServer__applyAbsoluteExpirationOnRefreshToken"],"seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds","type":"int","nullable":true,"since":"2025.9.2","spellings":["globalSettings__identityServer__slidingRefreshTokenLifetimeSeconds"],"seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__amazon__accessKeyId","type":"string","since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__amazon__accessKeySecret","type":"string","secret":true,"since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__amazon__region","type":"string","since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__appleIap__appInReview","type":"bool","default":false,"since":"1.33.0"},{"name":"globalSettings__appleIap__password","type":"string","secret":true,"since":"1.33.0"},{"name":"globalSettings__attachment__baseDirectory","type":"string","default":"/etc/bitwarden/core/attachments","since":"1.9.0","seenIn":["lite","helm"]},{"name":"globalSettings__attachment__baseUrl","type":"string","default":"{globalSettings__baseServiceUri__vault}/attachments","since":"1.7.0","seenIn":["helm"]},{"name":"globalSettings__attachment__connectionString","type":"string","secret":true,"since":"1.7.0","seenIn":["appsettings"]},{"name":"globalSettings__baseServiceUri__admin","type":"string","default":"{globalSettings__baseServiceUri__vault}/admin","since":"1.19.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__api","type":"string","default":"{globalSettings__baseServiceUri__vault}/api","since":"1.9.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__cloudRegion","type":"string","since":"2023.7.0","seenIn":["help:environment-variables","help:licensing-on-premise","installer","helm"]},{"name":"globalSettings__baseServiceUri__fillAssistRules","type":"string","since":"2026.3.2","seenIn":["appsettings"]},{"name":"globalSettings__baseServiceUri__identity","type":"string","default":"{globalSettings__baseServiceUri__vault}/identity","since":"1.9.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalAdmin","type":"string","default":"http://admin:5000","since":"1.19.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalApi","type":"string","default":"http://api:5000","since":"1.18.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalBilling","type":"string","default":"http://billing:5000","since":"2024.9.2"},{"name":"globalSettings__baseServiceUri__internalIdentity","type":"string","default":"http://identity:5000","since":"1.9.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalNotifications","type":"string","default":"http://notifications:5000","since":"1.23.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalScim","type":"string","default":"http://scim:5000","since":"2022.8.0","readsInstead":"globalSettings__baseServiceUri__scim","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalSso","type":"string","default":"http://sso:5000","since":"1.36.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalVault","type":"string","default":"http://web:5000","since":"1.18.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__notifications","type":"string","default":"{globalSettings__baseServiceUri__vault}/notifications","since":"1.23.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__scim","type":"string","default":"{globalSettings__baseServiceUri__vault}/scim","since":"2022.8.0"},{"name":"globalSettings__baseServiceUri__sso","type":"string","default":"{globalSettings__baseServiceUri__vault}/sso","since":"1.36.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__vault","type":"string","since":"1.9.0","seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__bitPay__notificationUrl","type":"string","since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__bitPay__production","type":"bool","default":false,"since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__bitPay__token","type":"string","secret":true,"since":"1.33.0","seenIn":["appsettings"]},{"name":"globalSettings__bitPay__webhookKey","type":"string","secret":true,"since":"2025.11.0","seenIn":["appsettings"]},{"name":"globalSettings__braintree__merchantId","type":"string","since":"1.8.1","seenIn":["appsettings"]},{"name":"globalSettings__braintree__privateKey","type":"string","secret":true,"since":"1.8.1","seenIn":["appsettings"]},{"name":"globalSettings__braintree__production","type":"bool","default":false,"since":"1.8.1","seenIn":["appsettings"]},{"name":"globalSettings__braintree__publicKey","type":"string","since":"1.8.1","seenIn":["appsettings"]},{"name":"globalSettings__communication__bootstrap","type":"string","default":"none","since":"2026.1.1","seenIn":["help:environment-variables"]},{"name":"globalSettings__communication__ssoCookieVendor__cookieDomain","type":"string","since":"2026.1.1","seenIn":["help:environment-variables"]},{"name":"globalSettings__communication__ssoCookieVendor__cookieName","type":"string","since":"2026.1.1","seenIn":["help:environment-variables"]},{"name":"globalSettings__communication__ssoCookieVendor__idpLoginUrl","type":"string","since":"2026.1.1"},{"name":"globalSettings__dataProtection__blobName","type":"string","default":"dataprotection.pfx","since":"2026.5.0"},{"name":"globalSettings__dataProtection__certificatePassword","type":"string","nullable":true,"secret":true,"since":"1.31.0"},{"name":"globalSettings__dataProtection__certificateThumbprint","type":"string","nullable":true,"since":"1.4.0","seenIn":["appsettings"]},{"name":"globalSettings__dataProtection__directory","type":"string","default":"/etc/bitwarden/core/aspnet-dataprotection","since":"1.9.0","seenIn":["lite","helm"]},{"name":"globalSettings__dataProtection__keyProtectionPolicy","type":"enum","values":["Certificate","StorageManaged"],"default":"Certificate","since":"2026.8.0"},{"name":"globalSettings__dataProtection__pendingProtection__enabled","type":"bool","default":false,"since":"2026.8.0"},{"name":"globalSettings__dataProtection__pendingProtection__fileName","type":"string","nullable":true,"since":"2026.8.0"},{"name":"globalSettings__dataProtection__pendingProtection__password","type":"string","nullable":true,"secret":true,"since":"2026.8.0"},{"name":"globalSettings__dataProtection__unprotectCertificates","type":"array","element":"object","since":"2026.5.0"},{"name":"globalSettings__dataProtection__unprotectCertificates__{index}__enabled","type":"bool","default":true,"since":"2026.8.0"},{"name":"globalSettings__dataProtection__unprotectCertificates__{index}__fileName","type":"string","since":"2026.5.0"},{"name":"globalSettings__dataProtection__unprotectCertificates__{index}__password","type":"string","secret":true,"since":"2026.5.0"},{"name":"globalSettings__databaseProvider","type":"string","since":"1.42.0","seenIn":["lite","helm"]},{"name":"globalSettings__developmentDirectory","type":"string","since":"2024.1.0"},{"name":"globalSettings__deviceLastActivityCacheTtlHours","type":"int","default":120,"since":"2026.6.1"},{"name":"globalSettings__disableEmailNewDevice","type":"bool","default":false,"since":"1.30.2"},{"name":"globalSettings__disableUserRegistration","type":"bool","default":false,"since":"1.9.0","seenIn":["help:self-host-an-organization","help:environment-variables","installer","lite","helm"]},{"name":"globalSettings__distributedCache__cosmos__connectionString","type":"string","secret":true,"since":"2024.2.2"},{"name":"globalSettings__distributedCache__defaultExtendedCache__allowBackgroundDistributedCacheOperations","type":"bool","default":true,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheCircuitBreakerDuration","type":"timespan","default":"00:00:30","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout","type":"timespan","default":"00:00:02","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheSoftTimeout","type":"timespan","default":"00:00:01","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__duration","type":"timespan","default":"00:30:00","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__eagerRefreshThreshold","type":"double","nullable":true,"default":0.9,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache","type":"bool","default":true,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__factoryHardTimeout","type":"timespan","default":"00:00:01.5000000","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__factorySoftTimeout","type":"timespan","default":"00:00:00.1000000","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__failSafeMaxDuration","type":"timespan","default":"02:00:00","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__failSafeThrottleDuration","type":"timespan","default":"00:00:30","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__isFailSafeEnabled","type":"bool","default":true,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__jitterMaxDuration","type":"timespan","default":"00:00:02","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__redis__connectionString","type":"string","secret":true,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__useSharedDistributedCache","type":"bool","default":true,"since":"2025.12.1"},{"name":"globalSettings__distributedCache__redis__connectionString","type":"string","secret":true,"since":"2024.2.2","seenIn":["helm"]},{"name":"globalSettings__distributedIpRateLimiting__enabled","type":"bool","default":true,"since":"2022.9.1","seenIn":["appsettings"]},{"name":"globalSettings__distributedIpRateLimiting__maxRedisTimeoutsThreshold","type":"int","default":10,"since":"2022.9.1","seenIn":["appsettings"]},{"name":"globalSettings__distributedIpRateLimiting__redisConnectionString","type":"string","secret":true,"since":"2024.2.2"},{"name":"globalSettings__distributedIpRateLimiting__slidingWindowSeconds","type":"int","default":120,"since":"2022.9.1","seenIn":["appsettings"]},{"name":"globalSettings__domainVerification__expirationPeriod","type":"int","default":7,"since":"2023.3.0"},{"name":"globalSettings__domainVerification__verificationInterval","type":"int","default":12,"since":"2023.3.0"},{"name":"globalSettings__duo__aKey","type":"string","secret":true,"since":"1.8.0","unusedSince":"2024.12.0","seenIn":["help:self-host-an-organization","help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__enableCloudCommunication","type":"bool","default":false,"since":"2022.5.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:licensing-on-premise","helm"]},{"name":"globalSettings__enableEmailVerification","type":"bool","default":false,"since":"2024.7.2"},{"name":"globalSettings__enableNewDeviceVerification","type":"bool","default":false,"since":"2025.1.0"},{"name":"globalSettings__eventGridKey","type":"string","secret":true,"since":"1.41.0"},{"name":"globalSettings__eventLogging__azureServiceBus__connectionString","type":"string","secret":true,"since":"2025.2.1"},{"name":"globalSettings__eventLogging__azureServiceBus__datadogEventSubscriptionName","type":"string","default":"events-datadog-subscription","since":"2025.9.2"},{"name":"globalSettings__eventLogging__azureServiceBus__datadogIntegrationSubscriptionName","type":"string","default":"integration-datadog-subscription","since":"2025.9.2"},{"name":"globalSettings__eventLogging__azureServiceBus__defaultMaxConcurrentCalls","type":"int","default":1,"since":"2025.10.0"},{"name":"globalSettings__eventLogging__azureServiceBus__defaultPrefetchCount","type":"int","default":0,"since":"2025.10.0"},{"name":"globalSettings__eventLogging__azureServiceBus__eventRepositorySubscriptionName","type":"string","default":"events-write-subscription","since":"2025.2.1"},{"name":"globalSettings__eventLogging__azureServiceBus__eventTopicName","type":"string","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__hecEventSubscriptionName","type":"string","default":"events-hec-subscription","since":"2025.7.1"},{"name":"globalSettings__eventLogging__azureServiceBus__hecIntegrationSubscriptionName","type":"string","default":"integration-hec-subscription","since":"2025.7.1"},{"name":"globalSettings__eventLogging__azureServiceBus__integrationTopicName","type":"string","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__slackEventSubscriptionName","type":"string","default":"events-slack-subscription","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__slackIntegrationSubscriptionName","type":"string","default":"integration-slack-subscription","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__teamsEventSubscriptionName","type":"string","default":"events-teams-subscription","since":"2025.10.1"},{"name":"globalSettings__eventLogging__azureServiceBus__teamsIntegrationSubscriptionName","type":"string","default":"integration-teams-subscription","since":"2025.10.1"},{"name":"globalSettings__eventLogging__azureServiceBus__webhookEventSubscriptionName","type":"string","default":"events-webhook-subscription","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__webhookIntegrationSubscriptionName","type":"string","default":"integration-webhook-subscription","since":"2025.6.0"},{"name":"globalSettings__eventLogging__integrationCacheRefreshIntervalMinutes","type":"int","default":10,"since":"2025.7.3"},{"name":"globalSettings__eventLogging__maxRetries","type":"int","default":3,"since":"2025.8.0"},{"name":"globalSettings__eventLogging__rabbitMq__datadogEventsQueueName","type":"string","default":"events-datadog-queue","since":"2025.9.2"},{"name":"globalSettings__eventLogging__rabbitMq__datadogIntegrationQueueName","type":"string","default":"integration-datadog-queue","since":"2025.9.2"},{"name":"globalSettings__eventLogging__rabbitMq__datadogIntegrationRetryQueueName","type":"string","default":"integration-datadog-retry-queue","since":"2025.9.2"},{"name":"globalSettings__eventLogging__rabbitMq__eventExchangeName","type":"string","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__eventRepositoryQueueName","type":"string","default":"events-write-queue","since":"2025.2.0"},{"name":"globalSettings__eventLogging__rabbitMq__hecEventsQueueName","type":"string","default":"events-hec-queue","since":"2025.7.1"},{"name":"globalSettings__eventLogging__rabbitMq__hecIntegrationQueueName","type":"string","default":"integration-hec-queue","since":"2025.7.1"},{"name":"globalSettings__eventLogging__rabbitMq__hecIntegrationRetryQueueName","type":"string","default":"integration-hec-retry-queue","since":"2025.7.1"},{"name":"globalSettings__eventLogging__rabbitMq__hostName","type":"string","since":"2025.2.0"},{"name":"globalSettings__eventLogging__rabbitMq__integrationDeadLetterQueueName","type":"string","default":"integration-dead-letter-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__integrationExchangeName","type":"string","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__password","type":"string","secret":true,"since":"2025.2.0"},{"name":"globalSettings__eventLogging__rabbitMq__retryTiming","type":"int","default":30000,"since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__slackEventsQueueName","type":"string","default":"events-slack-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__slackIntegrationQueueName","type":"string","default":"integration-slack-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__slackIntegrationRetryQueueName","type":"string","default":"integration-slack-retry-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__teamsEventsQueueName","type":"string","default":"events-teams-queue","since":"2025.10.1"},{"name":"globalSettings__eventLogging__rabbitMq__teamsIntegrationQueueName","type":"string","default":"integration-teams-queue","since":"2025.10.1"},{"name":"globalSettings__eventLogging__rabbitMq__teamsIntegrationRetryQueueName","type":"string","default":"integration-teams-retry-queue","since":"2025.10.1"},{"name":"globalSettings__eventLogging__rabbitMq__useDelayPlugin","type":"bool","default":false,"since":"2025.6.2"},{"name":"globalSettings__eventLogging__rabbitMq__username","type":"string","since":"2025.2.0"},{"name":"globalSettings__eventLogging__rabbitMq__webhookEventsQueueName","type":"string","default":"events-webhook-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__webhookIntegrationQueueName","type":"string","default":"integration-webhook-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__webhookIntegrationRetryQueueName","type":"string","default":"integration-webhook-retry-queue","since":"2025.6.0"},{"name":"globalSettings__events__connectionString","type":"string","secret":true,"since":"1.16.0","seenIn":["appsettings"]},{"name":"globalSettings__events__queueName","type":"string","since":"2025.12.1"},{"name":"globalSettings__fido2__origins","type":"array","element":"string","since":"2025.10.1"},{"name":"globalSettings__hibpApiKey","type":"string","secret":true,"since":"1.31.0","seenIn":["help:self-host-an-organization","help:environment-variables","installer","lite","helm"]},{"name":"globalSettings__identityServer__certificateLocation","type":"string","default":"identity.pfx","since":"2025.6.0","seenIn":["entrypoint"]},{"name":"globalSettings__identityServer__certificatePassword","type":"string","secret":true,"since":"1.9.0","seenIn":["installer","lite","helm"]},{"name":"globalSettings__identityServer__certificateThumbprint","type":"string","since":"1.3.0","seenIn":["appsettings"]},{"name":"globalSettings__identityServer__cosmosConnectionString","type":"string","secret":true,"since":"2024.1.2"},{"name":"globalSettings__identityServer__licenseKey","type":"string","secret":true,"since":"2024.1.0"},{"name":"globalSettings__identityServer__redisConnectionString","type":"string","secret":true,"since":"1.39.0"},{"name":"globalSettings__importCiphersLimitation__ciphersLimit","type":"int","default":0,"since":"2025.2.0","seenIn":["appsettings"]},{"name":"globalSettings__importCiphersLimitation__collectionRelationshipsLimit","type":"int","default":0,"since":"2025.2.0","seenIn":["appsettings"]},{"name":"globalSettings__importCiphersLimitation__collectionsLimit","type":"int","default":0,"since":"2025.2.0","seenIn":["appsettings"]},{"name":"globalSettings__importCiphersLimitation__folderRelationshipsLimit","type":"int","default":0,"since":"2026.5.0","seenIn":["appsettings"]},{"name":"globalSettings__importCiphersLimitation__foldersLimit","type":"int","default":0,"since":"2026.5.0","seenIn":["appsettings"]},{"name":"globalSettings__installation__apiUri","type":"string","default":"https://api.bitwarden.com","since":"2022.5.0","seenIn":["help:licensing-on-premise","helm"]},{"name":"globalSettings__installation__id","type":"guid","default":"00000000-0000-0000-0000-000000000000","since":"1.9.0","seenIn":["installer","lite","helm"]},{"name":"globalSettings__installation__identityUri","type":"string","default":"https://identity.bitwarden.com","since":"1.9.0","seenIn":["help:licensing-on-premise","helm"]},{"name":"globalSettings__installation__key","type":"string","secret":true,"since":"1.9.0","seenIn":["installer","lite","helm"]},{"name":"globalSettings__internalIdentityKey","type":"string","secret":true,"since":"1.23.0","seenIn":["installer","lite","helm"]},{"name":"globalSettings__kdfDefaultHashKey","type":"string","secret":true,"since":"2025.1.3"},{"name":"globalSettings__kerberosUser","type":"string","seenIn":["entrypoint"]},{"name":"globalSettings__knownNetworks","type":"string","since":"2026.3.0","seenIn":["helm"]},{"name":"globalSettings__knownProxies","type":"string","since":"1.30.2"},{"name":"globalSettings__launchDarkly__flagDataFilePath","type":"string","default":"flags.json","since":"2023.3.0"},{"name":"globalSettings__launchDarkly__flagValues","type":"dictionary","element":"string","since":"2023.7.0"},{"name":"globalSettings__launchDarkly__sdkKey","type":"string","secret":true,"since":"2023.3.0"},{"name":"globalSettings__licenseCertificatePassword","type":"string","secret":true,"since":"1.31.0"},{"name":"globalSettings__licenseCertificatePath","type":"string","since":"2026.5.0"},{"name":"globalSettings__licenseDirectory","type":"string","default":"/etc/bitwarden/core/licenses","since":"1.9.0","seenIn":["lite","helm"]},{"name":"globalSettings__liteDeployment","type":"bool","default":false,"since":"2025.11.1","seenIn":["lite"]},{"name":"globalSettings__logDirectory","type":"string","nullable":true,"default":"/etc/bitwarden/logs","since":"1.9.0","seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__logDirectoryByProject","type":"bool","default":true,"since":"2022.12.0","seenIn":["lite"]},{"name":"globalSettings__logRollBySizeLimit","type":"long","nullable":true,"since":"1.33.0","seenIn":["help:environment-variables","lite","helm"]},{"name":"globalSettings__mailTemplateDirectory","type":"string","default":"/etc/bitwarden/mail-templates","since":"2025.10.0"},{"name":"globalSettings__mail__amazonConfigSetName","type":"string","since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__mail__connectionString","type":"string","secret":true,"since":"1.41.4"},{"name":"globalSettings__mail__replyToEmail","type":"string","since":"1.0.0","seenIn":["help:environment-variables","help:smtp-configurations","installer","lite","helm","appsettings"]},{"name":"globalSettings__mail__sendGridApiHost","type":"string","default":"https://api.sendgrid.com","since":"2025.7.0"},{"name":"globalSettings__mail__sendGridApiKey","type":"string","secret":true,"since":"1.46.3","seenIn":["appsettings"]},{"name":"globalSettings__mail__sendGridPercentage","type":"int","nullable":true,"since":"1.46.3"},{"name":"globalSettings__mail__smtp__host","type":"string","since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm","appsettings"]},{"name":"globalSettings__mail__smtp__password","type":"string","secret":true,"since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm"]},{"name":"globalSettings__mail__smtp__port","type":"int","default":25,"since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm","appsettings"]},{"name":"globalSettings__mail__smtp__ssl","type":"bool","default":false,"since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm"]},{"name":"globalSettings__mail__smtp__sslOverride","type":"bool","default":false,"since":"1.30.0","seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__mail__smtp__startTls","type":"bool","default":false,"since":"1.30.2","seenIn":["help:environment-variables","help:smtp-configurations","helm"]},{"name":"globalSettings__mail__smtp__trustServer","type":"bool","default":false,"since":"1.30.0","seenIn":["help:environment-variables","help:smtp-configurations","helm"]},{"name":"globalSettings__mail__smtp__username","type":"string","since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm"]},{"name":"globalSettings__mySql__disableDatabaseMaintenanceJobs","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__mySql__jobSchedulerConnectionString","type":"string","secret":true,"since":"1.42.0"},{"name":"globalSettings__mySql__migrationExecutionTimeoutSeconds","type":"int","nullable":true,"since":"2026.8.0"},{"name":"globalSettings__mySql__readOnlyConnectionString","type":"string","default":"{globalSettings__mySql__connectionString}","secret":true,"since":"1.42.0"},{"name":"globalSettings__mySql__skipDatabasePreparation","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__mysql__connectionString","type":"string","secret":true,"since":"1.42.0","spellings":["globalSettings__mySql__connectionString"],"seenIn":["lite"]},{"name":"globalSettings__notificationHubPool__notificationHubs","type":"array","element":"object","since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__connectionString","type":"string","secret":true,"since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__enableSendTracing","type":"bool","default":false,"since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__hubName","type":"string","since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__registrationEndDate","type":"datetime","nullable":true,"since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__registrationStartDate","type":"datetime","nullable":true,"since":"2024.11.0"},{"name":"globalSettings__notifications__connectionString","type":"string","secret":true,"since":"1.23.0"},{"name":"globalSettings__notifications__redisConnectionString","type":"string","secret":true,"since":"1.33.0"},{"name":"globalSettings__oidcIdentityClientKey","type":"string","secret":true,"since":"1.36.0","seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__organizationInviteExpirationHours","type":"int","default":120,"since":"1.31.0","seenIn":["help:environment-variables"]},{"name":"globalSettings__organizationReport__baseDirectory","type":"string","default":"/etc/bitwarden/core/attachments/reports","since":"2026.5.0"},{"name":"globalSettings__organizationReport__baseUrl","type":"string","default":"{globalSettings__baseServiceUri__vault}/attachments/reports","since":"2026.5.0"},{"name":"globalSettings__organizationReport__connectionString","type":"string","secret":true,"since":"2026.5.0","seenIn":["appsettings"]},{"name":"globalSettings__passwordlessAuth__adminRequestExpiration","type":"timespan","default":"7.00:00:00","since":"2023.7.0"},{"name":"globalSettings__passwordlessAuth__afterAdminApprovalExpiration","type":"timespan","default":"12:00:00","since":"2023.7.0"},{"name":"globalSettings__passwordlessAuth__knownDevicesOnly","type":"bool","default":true,"since":"2022.10.0"},{"name":"globalSettings__passwordlessAuth__userRequestExpiration","type":"timespan","default":"00:15:00","since":"2023.7.0"},{"name":"globalSettings__postgreSql__connectionString","type":"string","secret":true,"since":"1.30.0","seenIn":["lite","helm"]},{"name":"globalSettings__postgreSql__disableDatabaseMaintenanceJobs","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__postgreSql__jobSchedulerConnectionString","type":"string","secret":true,"since":"1.40.0"},{"name":"globalSettings__postgreSql__migrationExecutionTimeoutSeconds","type":"int","nullable":true,"since":"2026.8.0"},{"name":"globalSettings__postgreSql__readOnlyConnectionString","type":"string","default":"{globalSettings__postgreSql__connectionString}","secret":true,"since":"1.30.0"},{"name":"globalSettings__postgreSql__skipDatabasePreparation","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__pricingApiKey","type":"string","secret":true,"since":"2026.8.0"},{"name":"globalSettings__pricingUri","type":"string","since":"2025.1.3"},{"name":"globalSettings__projectName","type":"string","since":"1.9.0","seenIn":["appsettings"]},{"name":"globalSettings__pushRelayBaseUri","type":"string","since":"1.9.0","seenIn":["help:licensing-on-premise","installer","lite","helm"]},{"name":"globalSettings__salesAssistedRegistrationTokenLifetimeDays","type":"int","default":5,"since":"2026.7.2"},{"name":"globalSettings__selfHosted","type":"bool","default":false,"since":"1.9.0","seenIn":["installer","entrypoint","lite","helm","appsettings"]},{"name":"globalSettings__sendAccessTokenLifetimeInMinutes","type":"int","default":5,"since":"2025.8.1"},{"name":"globalSettings__sendDefaultHashKey","type":"string","secret":true,"since":"2025.10.0"},{"name":"globalSettings__send__baseDirectory","type":"string","default":"/etc/bitwarden/core/attachments/send","since":"1.38.0","seenIn":["lite","helm"]},{"name":"globalSettings__send__baseUrl","type":"string","default":"{globalSettings__baseServiceUri__vault}/attachments/send","since":"1.38.0","seenIn":["helm"]},{"name":"globalSettings__send__connectionString","type":"string","secret":true,"since":"1.38.0","seenIn":["appsettings"]},{"name":"globalSettings__serviceBus__applicationCacheSubscriptionName","type":"string","since":"1.31.0"},{"name":"globalSettings__serviceBus__applicationCacheTopicName","type":"string","since":"1.31.0","seenIn":["appsettings"]},{"name":"globalSettings__serviceBus__connectionString","type":"string","secret":true,"since":"1.31.0","seenIn":["appsettings"]},{"name":"globalSettings__serviceBus__webSiteInstanceId","type":"string","since":"2023.8.0"},{"name":"globalSettings__siteName","type":"string","since":"1.0.0","seenIn":["appsettings"]},{"name":"globalSettings__slack__apiBaseUrl","type":"string","default":"https://slack.com/api","since":"2025.5.0"},{"name":"globalSettings__slack__clientId","type":"string","since":"2025.5.0"},{"name":"globalSettings__slack__clientSecret","type":"string","secret":true,"since":"2025.5.0"},{"name":"globalSettings__slack__scopes","type":"string","since":"2025.5.0"},{"name":"globalSettings__sqlServer__DisableDatabaseMaintenanceJobs","type":"bool","default":false,"since":"2024.4.1","spellings":["globalSettings__sqlServer__disableDatabaseMaintenanceJobs"],"seenIn":["help:environment-variables"]},{"name":"globalSettings__sqlServer__SkipDatabasePreparation","type":"bool","default":false,"since":"2024.4.1","spellings":["globalSettings__sqlServer__skipDatabasePreparation"],"seenIn":["help:environment-variables"]},{"name":"globalSettings__sqlServer__connectionString","type":"string","secret":true,"since":"1.0.0","seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__sqlServer__jobSchedulerConnectionString","type":"string","secret":true,"since":"1.40.0"},{"name":"globalSettings__sqlServer__migrationExecutionTimeoutSeconds","type":"int","nullable":true,"since":"2026.8.0","seenIn":["installer","helm"]},{"name":"globalSettings__sqlServer__readOnlyConnectionString","type":"string","default":"{globalSettings__sqlServer__connectionString}","secret":true,"since":"1.25.0"},{"name":"globalSettings__sqlite__connectionString","type":"string","default":"Data Source=:memory:","secret":true,"since":"1.42.0","seenIn":["lite"]},{"name":"globalSettings__sqlite__disableDatabaseMaintenanceJobs","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__sqlite__jobSchedulerConnectionString","type":"string","secret":true,"since":"1.42.0"},{"name":"globalSettings__sqlite__migrationExecutionTimeoutSeconds","type":"int","nullable":true,"since":"2026.8.0"},{"name":"globalSettings__sqlite__readOnlyConnectionString","type":"string","default":"{globalSettings__sqlite__connectionString}","secret":true,"since":"1.42.0"},{"name":"globalSettings__sqlite__skipDatabasePreparation","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__sso__cacheLifetimeInSeconds","type":"int","default":60,"since":"1.37.0","seenIn":["appsettings"]},{"name":"globalSettings__sso__enforceSsoPolicyForAllUsers","type":"bool","default":false,"since":"2023.1.0","seenIn":["help:self-host-an-organization","help:environment-variables","helm"]},{"name":"globalSettings__sso__ssoTokenLifetimeInSeconds","type":"double","default":5,"since":"2022.6.0"},{"name":"globalSettings__storage__connectionString","type":"string","secret":true,"since":"1.1.0","seenIn":["appsettings"]},{"name":"globalSettings__stripe__apiKey","type":"string","secret":true,"since":"1.46.0","seenIn":["appsettings"]},{"name":"globalSettings__stripe__browserPremiumCheckoutCancelUrl","type":"string","since":"2026.6.0"},{"name":"globalSettings__stripe__browserPremiumCheckoutSuccessUrl","type":"string","since":"2026.6.0"},{"name":"globalSettings__stripe__desktopPremiumCheckoutCancelUrl","type":"string","since":"2026.6.0"},{"name":"globalSettings__stripe__desktopPremiumCheckoutSuccessUrl","type":"string","since":"2026.6.0"},{"name":"globalSettings__stripe__maxNetworkRetries","type":"int","default":2,"since":"1.46.0"},{"name":"globalSettings__stripe__premiumCheckoutCancelUrl","type":"string","since":"2026.4.0"},{"name":"globalSettings__stripe__premiumCheckoutSuccessUrl","type":"string","since":"2026.4.0"},{"name":"globalSettings__suppressOnboardingInterstitials","type":"bool","default":false,"since":"2026.6.0"},{"name":"globalSettings__teams__clientId","type":"string","since":"2025.10.1"},{"name":"globalSettings__teams__clientSecret","type":"string","secret":true,"since":"2025.10.1"},{"name":"globalSettings__teams__graphBaseUrl","type":"string","default":"https://graph.microsoft.com/v1.0","since":"2025.10.1"},{"name":"globalSettings__teams__loginBaseUrl","type":"string","default":"https://login.microsoftonline.com","since":"2025.10.1"},{"name":"globalSettings__teams__scopes","type":"string","since":"2025.10.1"},{"name":"globalSettings__testPlayIdTrackingEnabled","type":"bool","default":false,"since":"2026.1.0"},{"name":"globalSettings__twoFactorUserVerificationTokenLifetimeInMinutes","type":"int","default":30,"since":"2026.7.2"},{"name":"globalSettings__webAuthn__nonPremiumMaximumAllowedCredentials","type":"int","default":5,"since":"2026.1.0"},{"name":"globalSettings__webAuthn__premiumMaximumAllowedCredentials","type":"int","default":10,"since":"2026.1.0"},{"name":"globalSettings__webPush__vapidPublicKey","type":"string","since":"2025.3.0"},{"name":"globalSettings__yubico__clientId","type":"string","since":"1.7.0","spellings":["globalSettings__yubico__clientid"],"seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__yubico__key","type":"string","secret":true,"since":"1.7.0","seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__yubico__validationUrls","type":"array","element":"string","since":"1.33.0","seenIn":["help:environment-variables"]}],"rq":[{"name":"adminSettings__cloudflare__authEmail","removedIn":"2024.2.2"},{"name":"adminSettings__cloudflare__authKey","removedIn":"2024.2.2"},{"name":"adminSettings__cloudflare__zoneId","removedIn":"2024.2.2"},{"name":"globalSettings__appleIapPassword","removedIn":"1.33.0","replacedBy":"globalSettings__appleIap__password"},{"name":"globalSettings__baseApiUri","removedIn":"1.9.0","replacedBy":"globalSettings__baseServiceUri__api"},{"name":"globalSettings__baseIdentityUri","removedIn":"1.9.0","replacedBy":"globalSettings__baseServiceUri__identity"},{"name":"globalSettings__baseServiceUri__cloudVaultRegion","removedIn":"2023.8.0","replacedBy":"globalSettings__baseServiceUri__cloudRegion"},{"name":"globalSettings__baseServiceUri__hub","removedIn":"1.23.0"},{"name":"globalSettings__baseServiceUri__internalHub","removedIn":"1.23.0"},{"name":"globalSettings__baseServiceUri__internalPortal","removedIn":"1.44.0"},{"name":"globalSettings__baseServiceUri__portal","removedIn":"1.44.0"},{"name":"globalSettings__baseVaultUri","removedIn":"1.9.0","replacedBy":"globalSettings__baseServiceUri__vault"},{"name":"globalSettings__bitPay__base58Secret","removedIn":"1.33.0"},{"name":"globalSettings__cache__connectionString","removedIn":"1.1.0"},{"name":"globalSettings__cache__database","removedIn":"1.1.0"},{"name":"globalSettings__captcha__forceCaptchaRequired","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__hCaptchaSecretKey","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__hCaptchaSiteKey","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__isBotScoreThreshold","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__maximumFailedLoginAttempts","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__maybeBotScoreThreshold","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__requireCaptcha","removedIn":"1.42.0"},{"name":"globalSettings__disableNewDeviceEmails","removedIn":"1.30.2","replacedBy":"globalSettings__disableEmailNewDevice"},{"name":"globalSettings__distributedCache__allowBackgroundDistributedCacheOperations","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__allowBackgroundDistributedCacheOperations"},{"name":"globalSettings__distributedCache__defaultExtendedCache__useSharedRedisCache","removedIn":"2025.12.1","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__useSharedDistributedCache"},{"name":"globalSettings__distributedCache__distributedCacheCircuitBreakerDuration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheCircuitBreakerDuration"},{"name":"globalSettings__distributedCache__distributedCacheHardTimeout","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout"},{"name":"globalSettings__distributedCache__distributedCacheSoftTimeout","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheSoftTimeout"},{"name":"globalSettings__distributedCache__duration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__duration"},{"name":"globalSettings__distributedCache__eagerRefreshThreshold","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__eagerRefreshThreshold"},{"name":"globalSettings__distributedCache__factoryHardTimeout","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__factoryHardTimeout"},{"name":"globalSettings__distributedCache__factorySoftTimeout","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__factorySoftTimeout"},{"name":"globalSettings__distributedCache__failSafeMaxDuration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__failSafeMaxDuration"},{"name":"globalSettings__distributedCache__failSafeThrottleDuration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__failSafeThrottleDuration"},{"name":"globalSettings__distributedCache__isFailSafeEnabled","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__isFailSafeEnabled"},{"name":"globalSettings__distributedCache__jitterMaxDuration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__jitterMaxDuration"},{"name":"globalSettings__documentDB__collectionIdPrefix","removedIn":"1.0.0"},{"name":"globalSettings__documentDB__databaseId","removedIn":"1.0.0"},{"name":"globalSettings__documentDB__numberOfCollections","removedIn":"1.0.0"},{"name":"globalSettings__documentDb__key","removedIn":"2024.2.2"},{"name":"globalSettings__documentDb__uri","removedIn":"2024.2.2"},{"name":"globalSettings__enableDevLogging","removedIn":"2025.12.0"},{"name":"globalSettings__eventLogging__azureServiceBus__maxRetries","removedIn":"2025.8.0","replacedBy":"globalSettings__eventLogging__maxRetries"},{"name":"globalSettings__eventLogging__azureServiceBus__slackSubscriptionName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__azureServiceBus__slackEventSubscriptionName"},{"name":"globalSettings__eventLogging__azureServiceBus__topicName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__azureServiceBus__eventTopicName"},{"name":"globalSettings__eventLogging__azureServiceBus__webhookSubscriptionName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__azureServiceBus__webhookEventSubscriptionName"},{"name":"globalSettings__eventLogging__rabbitMq__exchangeName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__rabbitMq__eventExchangeName"},{"name":"globalSettings__eventLogging__rabbitMq__httpPostQueueName","removedIn":"2025.2.1"},{"name":"globalSettings__eventLogging__rabbitMq__httpPostUrl","removedIn":"2025.2.1"},{"name":"globalSettings__eventLogging__rabbitMq__maxRetries","removedIn":"2025.8.0","replacedBy":"globalSettings__eventLogging__maxRetries"},{"name":"globalSettings__eventLogging__rabbitMq__slackQueueName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__rabbitMq__slackEventsQueueName"},{"name":"globalSettings__eventLogging__rabbitMq__webhookQueueName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__rabbitMq__webhookEventsQueueName"},{"name":"globalSettings__eventLogging__webhookUrl","removedIn":"2025.5.0"},{"name":"globalSettings__hibpBreachApiKey","removedIn":"1.31.0","replacedBy":"globalSettings__hibpApiKey"},{"name":"globalSettings__identityServer__useAbsoluteRefreshTokenExpiration","removedIn":"2025.10.0","replacedBy":"globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken"},{"name":"globalSettings__jwtSigningKey","removedIn":"1.8.0"},{"name":"globalSettings__logRoleBySizeLimit","removedIn":"1.33.0","replacedBy":"globalSettings__logRollBySizeLimit"},{"name":"globalSettings__loggr__apiKey","removedIn":"1.4.0"},{"name":"globalSettings__loggr__logKey","removedIn":"1.4.0"},{"name":"globalSettings__mail__apiKey","removedIn":"1.7.0","replacedBy":"globalSettings__mail__sendGridApiKey"},{"name":"globalSettings__mail__postalApiKey","removedIn":"1.47.0"},{"name":"globalSettings__mail__postalDomain","removedIn":"1.47.0"},{"name":"globalSettings__mail__postalPercentage","removedIn":"1.47.0"},{"name":"globalSettings__mail__smtp__authType","removedIn":"1.32.0"},{"name":"globalSettings__mail__smtp__useDefaultCredentials","removedIn":"1.32.0"},{"name":"globalSettings__minLogLevel","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__adminSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__apiSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__apiSettings__identityToken","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__apiSettings__ipRateLimit","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__billingSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__billingSettings__jobs","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__eventsProcessorSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__eventsSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__eventsSettings__identityToken","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__iconsSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__identitySettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__identitySettings__identityToken","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__identitySettings__ipRateLimit","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__notificationsSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__notificationsSettings__identityToken","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__scimSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__ssoSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__notificationHub__connectionString","removedIn":"2024.4.2","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__connectionString"},{"name":"globalSettings__notificationHub__enableSendTracing","removedIn":"2024.4.2","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__enableSendTracing"},{"name":"globalSettings__notificationHub__hubName","removedIn":"2024.4.2","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__hubName"},{"name":"globalSettings__notificationHubs","removedIn":"2024.11.0","replacedBy":"globalSettings__notificationHubPool__notificationHubs"},{"name":"globalSettings__notificationHubs__{index}__connectionString","removedIn":"2024.11.0","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__connectionString"},{"name":"globalSettings__notificationHubs__{index}__enableRegistration","removedIn":"2024.11.0"},{"name":"globalSettings__notificationHubs__{index}__enableSendTracing","removedIn":"2024.11.0","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__enableSendTracing"},{"name":"globalSettings__notificationHubs__{index}__hubName","removedIn":"2024.11.0","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__hubName"},{"name":"globalSettings__notificationHubs__{index}__hubType","removedIn":"2024.11.0"},{"name":"globalSettings__notifications__azureSignalRConnectionString","removedIn":"1.33.0"},{"name":"globalSettings__phishingDomain__checksumUrl","removedIn":"2025.12.2"},{"name":"globalSettings__phishingDomain__updateUrl","removedIn":"2025.12.2"},{"name":"globalSettings__push__apnsCertificatePassword","removedIn":"1.8.0"},{"name":"globalSettings__push__apnsCertificateThumbprint","removedIn":"1.8.0"},{"name":"globalSettings__push__gcmApiKey","removedIn":"1.8.0"},{"name":"globalSettings__push__gcmAppPackageName","removedIn":"1.8.0"},{"name":"globalSettings__push__gcmSenderId","removedIn":"1.8.0"},{"name":"globalSettings__redis__connectionString","removedIn":"2024.2.2","replacedBy":"globalSettings__distributedCache__redis__connectionString"},{"name":"globalSettings__sentry__dsn","removedIn":"2025.12.0"},{"name":"globalSettings__sso__saml__nameIdFormat","removedIn":"1.37.0"},{"name":"globalSettings__sso__saml__outboundSigningAlgorithm","removedIn":"1.37.0"},{"name":"globalSettings__sso__saml__signingBehavior","removedIn":"1.37.0"},{"name":"globalSettings__sso__saml__validateCertificates","removedIn":"1.37.0"},{"name":"globalSettings__sso__saml__wantAssertionsSigned","removedIn":"1.37.0"},{"name":"globalSettings__stripeApiKey","removedIn":"1.46.0","replacedBy":"globalSettings__stripe__apiKey"},{"name":"globalSettings__syslog__certificatePassword","removedIn":"2025.12.0"},{"name":"globalSettings__syslog__certificatePath","removedIn":"2025.12.0"},{"name":"globalSettings__syslog__certificateThumbprint","removedIn":"2025.12.0"},{"name":"globalSettings__syslog__destination","removedIn":"2025.12.0"},{"name":"globalSettings__twoFactorAuth__emailOnNewDeviceLogin","removedIn":"2023.3.0"},{"name":"globalSettings__u2f__appId","removedIn":"1.9.0"},{"name":"globalSettings__unifiedDeployment","removedIn":"2025.11.1","replacedBy":"globalSettings__liteDeployment"}],"V0":[{"prefix":"Caching__","read":"here"},{"prefix":"ChangePasswordUriSettings__","read":"icons"},{"prefix":"IconsSettings__","read":"icons"},{"prefix":"IpRateLimitOptions__","read":"cloud"},{"prefix":"IpRateLimitPolicies__","read":"cloud"},{"prefix":"Logging__","read":"here"},{"prefix":"billingSettings__","read":"cloud"},{"prefix":"scimSettings__","read":"here"}],"aq":{"env/uid.env":["LOCAL_GID","LOCAL_UID"],"env/mssql.override.env":["DATABASE","SA_PASSWORD"],"docker/mssql.env":["ACCEPT_EULA","MSSQL_PID","SA_PASSWORD"],"env/key-connector.override.env":["keyConnectorSettings__certificate__filesystemPassword","keyConnectorSettings__certificate__filesystemPath","keyConnectorSettings__certificate__provider","keyConnectorSettings__database__jsonFilePath","keyConnectorSettings__database__provider","keyConnectorSettings__identityServerUri","keyConnectorSettings__rsaKey__provider","keyConnectorSettings__webVaultUri"],"bitwarden-lite/settings.env":["BW_CSP","BW_DB_DATABASE","BW_DB_FILE","BW_DB_PASSWORD","BW_DB_PORT","BW_DB_PROVIDER","BW_DB_SERVER","BW_DB_USERNAME","BW_DOMAIN","BW_ENABLE_ADMIN","BW_ENABLE_API","BW_ENABLE_EVENTS","BW_ENABLE_ICONS","BW_ENABLE_IDENTITY","BW_ENABLE_IPV6","BW_ENABLE_KEY_CONNECTOR","BW_ENABLE_NOTIFICATIONS","BW_ENABLE_SCIM","BW_ENABLE_SSL","BW_ENABLE_SSL_CA","BW_ENABLE_SSL_DH","BW_ENABLE_SSO","BW_ICONS_PROXY_TO_CLOUD","BW_INSTALLATION_ID","BW_INSTALLATION_KEY","BW_KEY_CONNECTOR_INTERNAL_URL","BW_PORT_HTTP","BW_PORT_HTTPS","BW_REAL_IPS","BW_SSL_CA_CERT","BW_SSL_CERT","BW_SSL_CIPHERS","BW_SSL_DH_CERT","BW_SSL_KEY","BW_SSL_PROTOCOLS","PGID","PUID"]}}');
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/element.js
var catalogue_element = __nccwpck_require__(8732);
;// CONCATENATED MODULE: ../../lib/src/settings/catalogue/catalogue.js




const entries = catalogue_namespaceObject.W0;
const newestRelease = catalogue_namespaceObject.sP._r;
const settings = entries.map(toSetting);
const removedSettings = catalogue_namespaceObject.rq.map(toRemoved);
const sections = catalogue_namespaceObject.V0;
const otherFiles = catalogue_namespaceObject.aq;
const byWrittenName = new Map(settings.map((setting) => [setting.name, setting]));
const byKey = new Map(settings.map((setting) => [(0,dotnet_key/* settingKey */.iT)(setting.name), setting]));
const removedByKey = new Map(removedSettings.map((removed) => [(0,dotnet_key/* settingKey */.iT)(removed.name), removed]));
function findSetting(name) {
    const asWritten = byWrittenName.get(name);
    if (asWritten !== undefined)
        return asWritten;
    if (name.includes(':'))
        return undefined;
    const key = (0,dotnet_key/* settingKey */.iT)(name);
    const listed = byKey.get(key);
    if (listed !== undefined)
        return listed;
    const template = byKey.get((0,catalogue_element/* templateKey */.AY)(key));
    if (template !== undefined)
        return { ...template, name: settingName((0,catalogue_element/* elementName */.AR)(template.name, name)) };
    return findElement(key);
}
function setting(name) {
    const found = findSetting(name);
    if (found === undefined)
        throw new Error(`the catalogue has no setting ${name}`);
    return found;
}
function findRemoved(name) {
    const removed = removedByKey.get((0,catalogue_element/* templateKey */.AY)((0,dotnet_key/* settingKey */.iT)(name)));
    if (removed?.name.includes('{') !== true)
        return removed;
    return { ...removed, name: settingName((0,catalogue_element/* elementName */.AR)(removed.name, name)) };
}
function findElement(key) {
    const end = key.lastIndexOf(':');
    if (end < 0 || end + 1 === key.length)
        return undefined;
    const parent = byKey.get(key.slice(0, end));
    if (parent?.element !== 'string')
        return undefined;
    const last = key.slice(end + 1);
    return parent.type === 'array' && /^\d{1,9}$/.test(last) ? elementOf(parent, last) : elementOfAnyKey(parent);
}
function elementOfAnyKey(parent) {
    const known = catalogue_elements.get(parent);
    if (known !== undefined)
        return known;
    const element = elementOf(parent, catalogue_element/* keyHole */.gw);
    catalogue_elements.set(parent, element);
    return element;
}
const catalogue_elements = new Map();
function elementOf(parent, key) {
    const name = settingName(`${parent.name}__${key}`);
    return { ...parent, name, type: 'string', nullable: true, element: null };
}
function toSetting(entry) {
    const seenIn = entry.seenIn ?? [];
    return {
        name: settingName(entry.name),
        type: entry.type,
        nullable: entry.nullable === true,
        ...(entry.values === undefined ? {} : { values: entry.values }),
        element: entry.element ?? null,
        secret: entry.secret === true,
        default: entry.default ?? null,
        since: entry.since ?? null,
        unusedSince: entry.unusedSince ?? null,
        documented: seenIn.some((place) => place === 'installer' || place.startsWith('help:')),
        readsInstead: entry.readsInstead === undefined ? null : settingName(entry.readsInstead),
    };
}
function toRemoved({ name, removedIn, replacedBy }) {
    return {
        name: settingName(name),
        removedIn,
        replacedBy: replacedBy === undefined ? null : settingName(replacedBy),
    };
}
function settingName(name) {
    return (0,printable/* printable */.g)(name);
}


/***/ }),

/***/ 8732:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AR: function() { return /* binding */ elementName; },
/* harmony export */   AY: function() { return /* binding */ templateKey; },
/* harmony export */   G: function() { return /* binding */ templateName; },
/* harmony export */   bX: function() { return /* binding */ isKeyOf; },
/* harmony export */   gV: function() { return /* binding */ fillIndexes; },
/* harmony export */   gw: function() { return /* binding */ keyHole; }
/* harmony export */ });
/* harmony import */ var _readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8151);
/* harmony import */ var _source_lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(326);


const indexSegment = /(?<=__)\d{1,9}(?=__|$)/g;
const indexHole = '{index}';
const keyHole = '{key}';
function templateName(name) {
    return name.replace(indexSegment, indexHole);
}
function templateKey(key) {
    return key.replace(/(?<=:)\d{1,9}(?=:|$)/g, (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(indexHole));
}
function isKeyOf(key, setting) {
    if (!setting.endsWith(keyHole))
        return key === (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(setting);
    return key.startsWith((0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(setting.slice(0, -keyHole.length)));
}
function elementName(template, name) {
    const numbers = name.match(indexSegment) ?? [];
    let next = 0;
    return template.replaceAll(indexHole, () => numbers[next++] ?? indexHole);
}
function fillIndexes(template, wrongName) {
    const numbers = wrongName.match(lonelyNumber()) ?? [];
    let next = 0;
    return template.replaceAll(indexHole, () => numbers[next++] ?? '0');
}
const lonelyNumber = (0,_source_lazy_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `(?<![\p{L}\p{N}])\d{1,3}(?![\p{L}\p{N}])|(?<!\d)\d{1,3}$`, 'gu');


/***/ }),

/***/ 4384:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ findElsewhere; },
/* harmony export */   m: function() { return /* binding */ isOpenSection; }
/* harmony export */ });
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5840);
/* harmony import */ var _readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8151);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3803);



const liteFile = (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .V)('bitwarden-lite/settings.env');
const listed = Object.entries(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .otherFiles */ .YT)
    .flatMap(([file, names]) => names.map((name) => [name, { file: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file), name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(name) }]))
    .reverse();
const byName = new Map(listed.filter(([name]) => !name.includes('__')));
const byKey = new Map(listed.flatMap(([name, where]) => (name.includes('__') ? [[(0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(name), where]] : [])));
const families = [
    {
        prefix: (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)('keyConnectorSettings__'),
        elsewhere: { file: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .V)('env/key-connector.override.env'), name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .V)('keyConnectorSettings') },
    },
    { prefix: (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)('BW_'), elsewhere: { file: liteFile, name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .V)('BW_*') } },
    ..._catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .sections */ .V0
        .filter(({ read }) => read !== 'here')
        .map(({ prefix }) => ({
        prefix: (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(prefix),
        elsewhere: { file: null, name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(prefix.slice(0, -2)) },
    })),
];
const openSections = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .sections */ .V0.filter(({ read }) => read === 'here').map(({ prefix }) => (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(prefix));
function findElsewhere(name) {
    const key = (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(name);
    return (byName.get(name) ?? byKey.get(key) ?? families.find(({ prefix }) => key.startsWith(prefix))?.elsewhere);
}
function isOpenSection(name) {
    const key = (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(name);
    return openSections.some((prefix) => key.startsWith(prefix));
}


/***/ }),

/***/ 2265:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ compareReleases; },
/* harmony export */   z: function() { return /* binding */ shownRelease; }
/* harmony export */ });
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5840);

function compareReleases(a, b) {
    const left = parts(a);
    const right = parts(b);
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function parts(release) {
    const known = numbers.get(release);
    if (known !== undefined)
        return known;
    const found = release.split('.').map((part) => Number.parseInt(part, 10) || 0);
    if (numbers.size < 1000)
        numbers.set(release, found);
    return found;
}
const numbers = new Map();
function shownRelease(release) {
    return (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(release.replace(/[^0-9.]/g, '').slice(0, 20));
}


/***/ }),

/***/ 9094:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ displayNameOf; },
/* harmony export */   b: function() { return /* binding */ nameAsWritten; }
/* harmony export */ });
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5840);
/* harmony import */ var _readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8151);
/* harmony import */ var _source_lazy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(326);
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2051);
/* harmony import */ var _catalogue_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4384);
/* harmony import */ var _recognition_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8657);
/* harmony import */ var _typos_roots_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9911);







function displayNameOf(statement, name = statement.name) {
    if (!statement.beginsLine)
        return null;
    return statement.nameEnds || isOurs(name) ? displayName(name) : null;
}
function nameAsWritten(statement, name = statement.name) {
    const canonical = displayNameOf(statement, name);
    if (canonical === null)
        return null;
    const text = (0,_source_value_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(name);
    return (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(text) === (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(canonical) ? (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(text) : canonical;
}
function isOurs(name) {
    const { kind } = (0,_recognition_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .G)(name);
    return kind !== 'misspelt' && kind !== 'unknown' && kind !== 'unrelated';
}
function displayName(name) {
    const recognition = (0,_recognition_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .G)(name);
    if (recognition.kind === 'known')
        return recognition.setting.name;
    if (recognition.kind === 'removed')
        return recognition.removed.name;
    if (recognition.kind === 'section' || recognition.kind === 'elsewhere')
        return recognition.name;
    const text = (0,_source_value_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(name);
    const allowed = recognition.kind === 'translated' ? charactersOfWords() : charactersOfNames();
    if (text.length > _recognition_js__WEBPACK_IMPORTED_MODULE_3__/* .longestName */ .Y || !allowed.test(text))
        return null;
    return (0,_typos_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .isBitwardenRoot */ .t)(text) || (0,_catalogue_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenSection */ .m)(text) ? (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(text) : null;
}
const charactersOfNames = (0,_source_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .unicodePattern */ .g)(String.raw `^[\p{L}\p{M}\p{N}_.\\[\]-]+$`, 'u');
const charactersOfWords = (0,_source_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .unicodePattern */ .g)(String.raw `^[\p{L}\p{M}\p{N}_.'’\\[\]-]+$`, 'u');


/***/ }),

/***/ 5566:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: function() { return /* binding */ linesOf; },
/* harmony export */   JO: function() { return /* binding */ containerVariables; },
/* harmony export */   mN: function() { return /* binding */ commentedSettings; },
/* harmony export */   y7: function() { return /* binding */ settingOf; }
/* harmony export */ });
/* harmony import */ var _readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8151);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9439);
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2051);
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3803);
/* harmony import */ var _display_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9094);
/* harmony import */ var _recognition_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8657);






function linesOf(entries) {
    return entries.map((entry, at) => {
        const { statement } = entry;
        const name = intendedName(entry);
        const recognition = (0,_recognition_js__WEBPACK_IMPORTED_MODULE_5__/* .recognise */ .G)(name);
        const counts = recognition.kind === 'known' || statement.beginsLine;
        return {
            statement,
            name: entry.name,
            value: entry.value,
            substitutions: entry.substitutions,
            escapes: entry.escapes,
            error: entry.error,
            span: statement.span,
            nameSpan: statement.key,
            rawValue: statement.rawValue,
            key: (0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)((0,_source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(name)),
            recognition: counts ? recognition : unrelated,
            displayName: recognition.kind === 'known' ? recognition.setting.name : (0,_display_name_js__WEBPACK_IMPORTED_MODULE_4__/* .displayNameOf */ .N)(statement, name),
            followed: entries[at + 1]?.statement.beginsLine === false,
        };
    });
}
const unrelated = { kind: 'unrelated' };
function intendedName({ statement, name }) {
    if (statement.kind === 'malformed')
        return statement.name;
    if (statement.kind !== 'assignment' || statement.separator !== ':')
        return name;
    if ((0,_recognition_js__WEBPACK_IMPORTED_MODULE_5__/* .recognise */ .G)(name).kind !== 'section')
        return name;
    const value = (0,_source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(statement.rawValue.text);
    const equals = value.indexOf('=');
    return equals === -1 ? name : new _source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .Value */ .WT(`${(0,_source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(name)}:${value.slice(0, equals).trimEnd()}`);
}
function settingOf({ recognition }) {
    return recognition.kind === 'known' ? recognition.setting : null;
}
function containerVariables(earlier, lines) {
    const variables = new Map();
    for (const { name, value } of earlier)
        variables.set((0,_source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(name), { name, value, line: null });
    for (const line of lines) {
        const { name, value } = line;
        if (value === null)
            continue;
        const text = (0,_source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .reveal */ ._c)(name);
        variables.delete(text);
        variables.set(text, { name, value, line });
    }
    return [...variables.values()];
}
function commentedSettings({ text, nodes }) {
    const raw = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rawText */ .i)(text);
    const found = new Map();
    for (const { kind, span } of nodes) {
        if (kind !== 'comment')
            continue;
        const begin = raw.slice(span.start, Math.min(span.end, span.start + longestName));
        const equals = begin.indexOf('=');
        if (equals === -1)
            continue;
        const name = begin.slice(0, equals).replace(/^#+/, '').trim();
        if ((0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .findSetting */ .SP)(name) !== undefined)
            found.set((0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(name), span);
    }
    return found;
}
const longestName = 200;


/***/ }),

/***/ 8657:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: function() { return /* binding */ longestName; },
  G: function() { return /* binding */ recognise; }
});

// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/key.js
var dotnet_key = __nccwpck_require__(8151);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(3803);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/element.js
var catalogue_element = __nccwpck_require__(8732);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/elsewhere.js
var catalogue_elsewhere = __nccwpck_require__(4384);
// EXTERNAL MODULE: ../../lib/src/settings/typos/distance.js
var distance = __nccwpck_require__(2495);
// EXTERNAL MODULE: ../../lib/src/settings/typos/fold-letters.js
var fold_letters = __nccwpck_require__(5931);
;// CONCATENATED MODULE: ../../lib/src/settings/typos/certainty.js



function isSurely({ spelling: { meaning }, typoKind }, written) {
    if (typoKind !== 'spelling')
        return true;
    const right = (0,fold_letters/* camelWords */.A_)(meaning.name);
    const wrong = (0,fold_letters/* camelWords */.A_)(written);
    if (right.length !== wrong.length) {
        return (wrong.some((word) => !isWord(word)) &&
            (0,distance/* editCost */.m4)(wrong.join(''), right.join(''), mostForOneWord) <= mostForOneWord);
    }
    return wrong.every((word, i) => {
        const meant = right[i] ?? '';
        return word === meant || (!isWord(word) && (0,distance/* editCost */.m4)(word, meant, mostForOneWord) <= mostForOneWord);
    });
}
function isOpposite(written, name) {
    const disables = /disable/i.test(name.split('__').at(-1) ?? '');
    return (disables && /(?<!de)(?:enable|allow|permit|(?<!in)activate)/i.test(written) && !/disable/i.test(written));
}
const mostForOneWord = 1;
let words;
function isWord(word) {
    words ??= new Set([...catalogue/* settings */.W0, ...catalogue/* removedSettings */.o_].flatMap(({ name }) => (0,fold_letters/* camelWords */.A_)(name)).flatMap(numbers));
    return words.has(word);
}
function numbers(word) {
    return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`];
}

;// CONCATENATED MODULE: ../../lib/src/settings/typos/misnomers.json
var misnomers_namespaceObject = /*#__PURE__*/JSON.parse('{"kV":[{"written":"globalSettings__mail__smtp__passsword","meant":"globalSettings__mail__smtp__password","source":"bitwarden.com/help/self-host-an-organization"},{"written":"globalSettnigs_hibpApiKey","meant":"globalSettings__hibpApiKey","source":"bitwarden.com/help/reports, an older text; bitwarden/help#230"},{"written":"globalSetting__hibpApiKey","meant":"globalSettings__hibpApiKey","source":"the Chinese reports page, wcjxixi/Bitwarden-Help-Chn"},{"written":"globalSettings__IdentityServer__ApplyAbsoluteRefreshTokenOnRefreshToken","meant":"globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken","source":"bitwarden.com/help/environment-variables, an older text"}],"mq":{"globalSettings__mail__smtp__useSsl":"globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__enableSsl":"globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__sslEnabled":"globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__secure":"globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__useTls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__enableTls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__tls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__useStartTls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__enableStartTls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__server":"globalSettings__mail__smtp__host","globalSettings__mail__smtp__hostname":"globalSettings__mail__smtp__host","globalSettings__mail__smtp__address":"globalSettings__mail__smtp__host","globalSettings__mail__smtp__user":"globalSettings__mail__smtp__username","globalSettings__mail__smtp__login":"globalSettings__mail__smtp__username","globalSettings__mail__smtp__pass":"globalSettings__mail__smtp__password","globalSettings__mail__smtp__passwd":"globalSettings__mail__smtp__password","globalSettings__mail__smtp__pwd":"globalSettings__mail__smtp__password","globalSettings__mail__smtp__from":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__fromEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__fromAddress":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__sender":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__senderEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__senderAddress":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__replyTo":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__replyToEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__from":"globalSettings__mail__replyToEmail","globalSettings__mail__fromEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__fromAddress":"globalSettings__mail__replyToEmail","globalSettings__mail__senderEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__replyTo":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__fromName":"globalSettings__siteName","globalSettings__mail__smtp__senderName":"globalSettings__siteName","globalSettings__mail__fromName":"globalSettings__siteName","globalSettings__mail__senderName":"globalSettings__siteName","globalSettings__mail__smtp__ignoreCertificate":"globalSettings__mail__smtp__trustServer","globalSettings__mail__smtp__acceptInvalidCerts":"globalSettings__mail__smtp__trustServer","globalSettings__mail__smtp__trustServerCertificate":"globalSettings__mail__smtp__trustServer","globalSettings__disableRegistration":"globalSettings__disableUserRegistration","globalSettings__disableSignups":"globalSettings__disableUserRegistration","globalSettings__disableUserSignup":"globalSettings__disableUserRegistration","globalSettings__haveIBeenPwnedApiKey":"globalSettings__hibpApiKey","globalSettings__hibpKey":"globalSettings__hibpApiKey","globalSettings__admins":"adminSettings__admins","globalSettings__adminEmails":"adminSettings__admins","adminSettings__adminEmails":"adminSettings__admins"},"gy":[{"name":"globalSettings__baseServiceUri__internalEvents","source":"bitwarden/self-host bitwarden-lite, which sets it although the server has no such property"},{"name":"globalSettings__baseServiceUri__internalIcons","source":"bitwarden/self-host bitwarden-lite, which sets it although the server has no such property"}]}');
;// CONCATENATED MODULE: ../../lib/src/settings/typos/guess.js
const clearly = 0.15;
function surest(guesses) {
    const [first, second] = [...guesses].sort((a, b) => a.cost - b.cost || rank(a) - rank(b));
    if (first === undefined)
        return null;
    if (second === undefined || second.spelling.meaning.name === first.spelling.meaning.name)
        return first.spelling;
    const clear = second.cost - first.cost >= clearly || rank(first) < rank(second);
    return clear ? first.spelling : null;
}
function rank({ spelling: { meaning } }) {
    if (meaning.kind === 'removed')
        return 2;
    return meaning.documented ? 0 : 1;
}

;// CONCATENATED MODULE: ../../lib/src/settings/typos/spellings.js




const rooted = /^(?:global|admin)settings$/;
let built;
function spellings() {
    built ??= build();
    return built;
}
const nearKnown = new Map();
function nearSegments(segment) {
    if (!spellings().segments.has(segment))
        return searchSegments(segment);
    const remembered = nearKnown.get(segment) ?? searchSegments(segment);
    nearKnown.set(segment, remembered);
    return remembered;
}
function searchSegments(segment) {
    const near = [];
    const letters = (0,distance/* letterSet */.xp)(segment);
    const limit = segmentLimit(segment.length);
    for (const [known, knownLetters] of spellings().segments) {
        if (Math.abs(known.length - segment.length) > limit + 1)
            continue;
        if ((0,distance/* leastEdits */.Fl)(letters, knownLetters) > limit)
            continue;
        const cost = (0,distance/* editCost */.m4)(segment, known, limit);
        const share = cost / Math.max(segment.length, known.length);
        if (share < mostOfSection)
            near.push({ segment: known, cost, isClose: share < mostOfWord });
    }
    return near.sort((a, b) => a.cost - b.cost);
}
const mostOfWord = 0.5;
const mostOfSection = 0.7;
function segmentLimit(length) {
    if (length <= 2)
        return 1.4;
    return length <= 8 ? 2 : 3;
}
function build() {
    const all = [];
    const byNormalizedKey = new Map();
    const bySegments = new Map();
    const byLeaf = new Map();
    const segmentLetters = new Map();
    for (const [written, meaning] of meanings()) {
        const folded = (0,fold_letters/* foldLetters */.pv)(written);
        const segments = (0,fold_letters/* segmentsOf */.OD)(folded).map(fold_letters/* normalizedKey */.pj);
        const normalized = (0,fold_letters/* normalizedKey */.pj)(folded);
        if (byNormalizedKey.has(normalized))
            continue;
        const spelling = { meaning, segments, normalizedKey: normalized, letters: (0,distance/* letterSet */.xp)(normalized) };
        byNormalizedKey.set(normalized, spelling);
        if (meaning.kind === 'misprint')
            continue;
        all.push(spelling);
        bySegments.set(segments.join('__'), spelling);
        for (const segment of segments)
            segmentLetters.set(segment, (0,distance/* letterSet */.xp)(segment));
        const leaf = segments.at(-1) ?? '';
        const leaves = byLeaf.get(leaf);
        if (leaves === undefined)
            byLeaf.set(leaf, [spelling]);
        else
            leaves.push(spelling);
    }
    return { all, byNormalizedKey, bySegments, byLeaf, segments: segmentLetters };
}
function* meanings() {
    const documented = new Set();
    for (const setting of catalogue/* settings */.W0) {
        if (setting.documented)
            documented.add(setting.name);
        yield [setting.name, { name: setting.name, kind: 'setting', documented: setting.documented }];
        const element = elementOf(setting);
        if (element !== null)
            yield [element, { name: element, kind: 'setting', documented: setting.documented }];
    }
    for (const { written, meant } of misnomers_namespaceObject.kV) {
        yield [written, { name: meant, kind: 'misprint', documented: true }];
    }
    for (const [written, name] of Object.entries(misnomers_namespaceObject.mq)) {
        yield [written, { name, kind: 'invented', documented: documented.has(name) }];
    }
    for (const { name } of catalogue/* removedSettings */.o_)
        yield [name, { name, kind: 'removed', documented: false }];
}
function elementOf({ name, type, element }) {
    return type === 'array' && element === 'string' ? `${name}__{index}` : null;
}

;// CONCATENATED MODULE: ../../lib/src/settings/typos/nesting.js


const tellingLength = 10;
function misplaced(near) {
    const leaf = clearest(near.at(-1) ?? []);
    if (leaf === undefined)
        return null;
    const candidates = spellings().byLeaf.get(leaf.segment) ?? [];
    const hasRoot = near[0]?.some(({ segment }) => rooted.test(segment)) === true;
    return surest(hasRoot ? underRoot(near, leaf, candidates) : withoutRoot(near, candidates));
}
function clearest([first, second]) {
    return second === undefined || (first?.cost ?? 0) + clearly <= second.cost ? first : undefined;
}
function underRoot(near, leaf, candidates) {
    const path = near.slice(1, -1).map(([first]) => first?.segment);
    const telling = leaf.segment.length >= tellingLength;
    return candidates.flatMap((spelling) => {
        const { meaning, segments } = spelling;
        if (meaning.kind === 'removed')
            return [];
        const own = segments.slice(0, -1);
        const matched = path.filter((segment) => segment !== undefined && own.includes(segment)).length;
        const fits = path.includes(undefined)
            ? meaning.documented && telling
            : matched > 0 || telling || (path.length === 0 && leaf.cost === 0);
        return fits ? [{ spelling, cost: own.length + path.length - 2 * matched }] : [];
    });
}
function withoutRoot(near, candidates) {
    const path = near.map(([first]) => (first?.cost === 0 ? first.segment : undefined));
    if (path.length < 2 && (path[0]?.length ?? 0) < tellingLength)
        return [];
    return candidates
        .filter(({ meaning, segments }) => {
        const tail = segments.slice(-path.length);
        return (meaning.documented && path.length < segments.length && path.every((segment, i) => segment === tail[i]));
    })
        .map((spelling) => ({ spelling, cost: spelling.segments.length - path.length }));
}

;// CONCATENATED MODULE: ../../lib/src/settings/typos/nearest.js






function sameLetters(written) {
    const spelling = spellings().byNormalizedKey.get((0,fold_letters/* normalizedKey */.pj)(written));
    return spelling === undefined ? null : { spelling, typoKind: typoKindOfSameLetters(written, spelling) };
}
function nearest(written) {
    const normalized = (0,fold_letters/* normalizedKey */.pj)(written);
    const segments = (0,fold_letters/* segmentsOf */.OD)(written);
    const near = segments.length <= mostSegments ? segments.map((segment) => nearSegments((0,fold_letters/* normalizedKey */.pj)(segment))) : [];
    const guess = surest(alongPath(near)) ?? surest(asAWhole(normalized, segments.length));
    if (guess !== null)
        return { spelling: guess, typoKind: typoKindOf(guess, 'spelling') };
    const nested = misplaced(near.map((segments) => segments.filter(({ isClose }) => isClose)));
    return nested === null ? null : { spelling: nested, typoKind: typoKindOf(nested, 'nesting') };
}
function alongPath(near) {
    if (near.length === 0)
        return [];
    let paths = [{ path: '', cost: 0 }];
    for (const [depth, segments] of near.entries()) {
        paths = paths.flatMap(({ path, cost }) => segments
            .filter((segment) => cost + segment.cost <= mostPathCost && (segment.isClose || depth < near.length - 1))
            .map(({ segment, cost: more }) => ({
            path: depth === 0 ? segment : `${path}__${segment}`,
            cost: cost + more,
        })));
        if (paths.length > mostPaths)
            paths = paths.sort((a, b) => a.cost - b.cost).slice(0, mostPaths);
    }
    return paths.flatMap(({ path, cost }) => {
        const spelling = spellings().bySegments.get(path);
        return spelling === undefined || !bearable(spelling, cost) ? [] : [{ spelling, cost }];
    });
}
const mostSegments = 8;
const mostPathCost = 4;
const mostPaths = 64;
function asAWhole(normalized, segments) {
    const letters = (0,distance/* letterSet */.xp)(normalized);
    const guesses = [];
    for (const spelling of spellings().all) {
        if (spelling.segments.length === segments ||
            Math.abs(spelling.normalizedKey.length - normalized.length) > 2)
            continue;
        if ((0,distance/* leastEdits */.Fl)(letters, spelling.letters) > 2)
            continue;
        const cost = (0,distance/* editCost */.m4)(normalized, spelling.normalizedKey, 2);
        if (cost !== Number.POSITIVE_INFINITY && bearable(spelling, cost))
            guesses.push({ spelling, cost });
    }
    return guesses;
}
function bearable({ meaning, segments, normalizedKey: normalized }, cost) {
    if (meaning.kind === 'invented' && (segments.at(-1)?.length ?? 0) < 6 && cost > 0)
        return false;
    if (!rooted.test(segments[0] ?? ''))
        return cost <= 1 && normalized.length >= 10;
    return cost <= Math.max(1, normalized.length / 5);
}
function typoKindOf({ meaning }, typoKind) {
    return meaning.kind === 'invented' ? 'invented' : typoKind;
}
function typoKindOfSameLetters(written, spelling) {
    if (spelling.meaning.kind === 'invented')
        return 'invented';
    if (spelling.meaning.kind === 'misprint')
        return 'spelling';
    return (0,catalogue_element/* templateName */.G)(written) === (0,fold_letters/* foldLetters */.pv)(spelling.meaning.name) ? 'spelling' : 'separator';
}

// EXTERNAL MODULE: ../../lib/src/settings/typos/roots.js
var roots = __nccwpck_require__(9911);
// EXTERNAL MODULE: ../../lib/src/settings/typos/translation.js + 2 modules
var typos_translation = __nccwpck_require__(7193);
;// CONCATENATED MODULE: ../../lib/src/settings/recognition.js












const longestName = 256;
const recognitions = new Map();
const mostRemembered = 10_000;
function recognise(name) {
    const text = (0,value/* reveal */._c)(name);
    const known = recognitions.get(text);
    if (known !== undefined)
        return known;
    const recognition = recogniseText(text);
    if (recognitions.size >= mostRemembered)
        recognitions.clear();
    recognitions.set(text, recognition);
    return recognition;
}
function recogniseText(text) {
    const name = text.trim().replace(/^export[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+/, '');
    if (name.length > longestName)
        return { kind: (0,roots/* isBitwardenRoot */.t)(name.slice(0, longestName)) ? 'unknown' : 'unrelated' };
    return recogniseExactly(name) ?? recogniseTypo(name) ?? ((0,roots/* isBitwardenRoot */.t)(name) ? unknown : unrelated);
}
const unknown = { kind: 'unknown' };
const unrelated = { kind: 'unrelated' };
function recogniseExactly(name) {
    if (name.includes(':'))
        return null;
    const setting = (0,catalogue/* findSetting */.SP)(name);
    if (setting !== undefined) {
        const scalar = setting.type !== 'array' && setting.type !== 'dictionary';
        return scalar ? { kind: 'known', setting } : { kind: 'section', name: setting.name };
    }
    const removed = (0,catalogue/* findRemoved */._P)(name);
    if (removed !== undefined)
        return { kind: 'removed', removed };
    const key = (0,dotnet_key/* settingKey */.iT)(name);
    const section = sectionNames().get((0,catalogue_element/* templateKey */.AY)(key));
    if (section !== undefined)
        return { kind: 'section', name: (0,printable/* printable */.g)((0,catalogue_element/* elementName */.AR)(section, name)) };
    const elsewhere = (0,catalogue_elsewhere/* findElsewhere */.E)(name);
    if (elsewhere !== undefined)
        return { kind: 'elsewhere', ...elsewhere };
    return (0,catalogue_elsewhere/* isOpenSection */.m)(name) || unread.has(key) ? unrelated : null;
}
function recogniseTypo(name) {
    const base = name.replace(/_+FILE$/i, '');
    if (base !== name) {
        const setting = (0,catalogue/* findSetting */.SP)(base) ?? settingOf(recogniseTypo(base));
        if (setting !== undefined)
            return { kind: 'misspelt', setting, typoKind: 'file-suffix', sure: true };
    }
    const folded = (0,fold_letters/* foldLetters */.pv)(name);
    const same = sameLetters(folded);
    if (same !== null)
        return meant(name, same);
    const translation = (0,typos_translation/* translate */.T)(name);
    if (translation?.language) {
        return { kind: 'translated', setting: translation.setting, language: translation.language };
    }
    const near = meant(name, nearest(folded));
    if (near !== null || translation === null)
        return near;
    return { kind: 'misspelt', setting: translation.setting, typoKind: 'invented', sure: false };
}
function meant(name, found) {
    if (found === null)
        return null;
    const { meaning } = found.spelling;
    const right = (0,catalogue_element/* fillIndexes */.gV)(meaning.name, name);
    const removed = meaning.kind === 'removed' ? (0,catalogue/* findRemoved */._P)(right) : undefined;
    if (removed !== undefined)
        return { kind: 'removed', removed };
    const setting = (0,catalogue/* findSetting */.SP)(right);
    if (setting === undefined || isOpposite(name, setting.name))
        return null;
    return { kind: 'misspelt', setting, typoKind: found.typoKind, sure: isSurely(found, name) };
}
function settingOf(recognition) {
    return recognition?.kind === 'misspelt' || recognition?.kind === 'translated'
        ? recognition.setting
        : undefined;
}
const unread = new Set(misnomers_namespaceObject.gy.map(({ name }) => (0,dotnet_key/* settingKey */.iT)(name)));
let sectionsByKey;
function sectionNames() {
    sectionsByKey ??= new Map(catalogue/* settings */.W0.flatMap(({ name }) => {
        if (!(0,roots/* isBitwardenRoot */.t)(name))
            return [];
        const segments = name.split('__');
        return segments.slice(1).map((_, i) => {
            const section = segments.slice(0, i + 1).join('__');
            return [(0,dotnet_key/* settingKey */.iT)(section), section];
        });
    }));
    return sectionsByKey;
}


/***/ }),

/***/ 1693:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XK: function() { return /* binding */ providedBlock; },
/* harmony export */   aT: function() { return /* binding */ setsAnything; },
/* harmony export */   ch: function() { return /* binding */ writtenKeys; },
/* harmony export */   gY: function() { return /* binding */ hasSetupLine; },
/* harmony export */   ru: function() { return /* binding */ setupSettings; },
/* harmony export */   wk: function() { return /* binding */ setupLinesIn; }
/* harmony export */ });
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5840);
/* harmony import */ var _readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8151);
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3803);



const ofStandard = [
    [
        'globalSettings__sqlServer__connectionString',
        'globalSettings__postgreSql__connectionString',
        'globalSettings__mysql__connectionString',
        'globalSettings__sqlite__connectionString',
    ],
    ['globalSettings__identityServer__certificatePassword'],
    ['globalSettings__internalIdentityKey'],
    ['globalSettings__oidcIdentityClientKey'],
    ['globalSettings__installation__id'],
    ['globalSettings__installation__key'],
];
const ofLite = [
    ['BW_DB_PASSWORD', ...(ofStandard[0] ?? [])],
    ['BW_INSTALLATION_ID'],
    ['BW_INSTALLATION_KEY'],
];
const keysOf = (needed) => needed.map((names) => names.map(_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT));
const standardKeys = keysOf(ofStandard);
const liteKeys = keysOf(ofLite);
function writtenKeys(lines) {
    const keys = new Set();
    for (const { key, recognition } of lines) {
        keys.add(key);
        if ('setting' in recognition)
            keys.add((0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(recognition.setting.name));
    }
    return keys;
}
function setupLinesIn(written) {
    const found = new Set();
    for (const [offset, needed] of [
        [0, standardKeys],
        [standardKeys.length, liteKeys],
    ])
        needed.forEach((keys, index) => {
            if (keys.some((key) => written.has(key)))
                found.add(offset + index);
        });
    return found;
}
const allKeys = new Set([...standardKeys, ...liteKeys].flat());
function hasSetupLine(lines) {
    return lines.some(({ key, recognition }) => allKeys.has(key) || ('setting' in recognition && allKeys.has((0,_readers_dotnet_key_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(recognition.setting.name))));
}
function setupSettings() {
    return ofStandard.map(([name]) => (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(name).name);
}
function providedBlock(names) {
    return (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(names.join(', '));
}
function setsAnything(lines) {
    return lines.some(({ recognition, name }) => recognition.kind !== 'unrelated' || name.matches(/^BW_[A-Z]/));
}


/***/ }),

/***/ 4087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A0: function() { return /* binding */ isUnfilled; },
/* harmony export */   W0: function() { return /* binding */ isAbsent; },
/* harmony export */   Y$: function() { return /* binding */ uncertain; },
/* harmony export */   "do": function() { return /* binding */ templated; },
/* harmony export */   hy: function() { return /* binding */ judgeValue; },
/* harmony export */   qM: function() { return /* binding */ damaged; }
/* harmony export */ });
/* harmony import */ var _readers_dotnet_bind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2096);
/* harmony import */ var _values_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7700);


const uncertain = new Set(['templated', 'rejected', 'damaged', 'misnamed']);
const absent = new Set(['missing', 'commented-out']);
function isAbsent({ state }) {
    return absent.has(state);
}
function isUnfilled({ state, placeholder }) {
    return state === 'empty' || placeholder === 'installer';
}
const notJudged = { value: null, binding: null, placeholder: null };
const templated = { state: 'templated', ...notJudged };
const damaged = { state: 'damaged', ...notJudged };
const rejected = { state: 'rejected', ...notJudged };
function judgeValue({ statement, value, error }, setting) {
    if (statement.kind === 'malformed' || error !== null || value === null)
        return rejected;
    const binding = (0,_readers_dotnet_bind_js__WEBPACK_IMPORTED_MODULE_0__/* .bind */ .o)(value, setting);
    const kind = (0,_values_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderKind */ .EP)(value, setting.name);
    if (binding.kind === 'rejected')
        return { state: 'rejected', value, binding, placeholder: kind === 'documentation' ? kind : null };
    const placeholder = setting.type === 'string' ? kind : null;
    const empty = binding.kind === 'null' || !value.matches(/\S/);
    const state = empty ? 'empty' : placeholder === null ? 'set' : 'placeholder';
    return { state, value, binding, placeholder };
}


/***/ }),

/***/ 2495:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: function() { return /* binding */ leastEdits; },
/* harmony export */   m4: function() { return /* binding */ editCost; },
/* harmony export */   xp: function() { return /* binding */ letterSet; }
/* harmony export */ });
const swapped = 0.8;
const doubled = 0.7;
const other = 1;
function editCost(a, b, limit) {
    if (a === b)
        return 0;
    const reach = Math.floor(limit / doubled);
    if (Math.abs(a.length - b.length) > reach)
        return Number.POSITIVE_INFINITY;
    const { start, endA, endB } = differing(a, b);
    if (leastEdits(letterSet(a, start, endA), letterSet(b, start, endB)) > limit)
        return Number.POSITIVE_INFINITY;
    const width = endB - start;
    let before = new Float64Array(width + 1);
    let previous = new Float64Array(width + 1);
    let row = new Float64Array(width + 1);
    for (let j = 1; j <= width; j++)
        previous[j] = (previous[j - 1] ?? 0) + letterCost(b, start + j - 1);
    for (let i = 1; i <= endA - start; i++) {
        const at = start + i - 1;
        const drop = letterCost(a, at);
        row.fill(Number.POSITIVE_INFINITY);
        if (i <= reach)
            row[0] = (previous[0] ?? 0) + drop;
        let least = row[0] ?? Number.POSITIVE_INFINITY;
        for (let j = Math.max(1, i - reach); j <= Math.min(width, i + reach); j++) {
            const bt = start + j - 1;
            const same = a.charCodeAt(at) === b.charCodeAt(bt);
            let cost = (previous[j - 1] ?? 0) + (same ? 0 : other);
            cost = Math.min(cost, (previous[j] ?? 0) + drop, (row[j - 1] ?? 0) + letterCost(b, bt));
            if (!same && i > 1 && j > 1 && areSwapped(a, at, b, bt))
                cost = Math.min(cost, (before[j - 2] ?? 0) + swapped);
            row[j] = cost;
            if (cost < least)
                least = cost;
        }
        if (least > limit)
            return Number.POSITIVE_INFINITY;
        [before, previous, row] = [previous, row, before];
    }
    const cost = previous[width] ?? 0;
    return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}
function differing(a, b) {
    let start = 0;
    while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start) && !repeats(a, start))
        start += 1;
    start = Math.max(0, start - 1);
    let endA = a.length;
    let endB = b.length;
    while (endA > start + 1 &&
        endB > start + 1 &&
        a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1) &&
        !repeats(a, endA)) {
        endA -= 1;
        endB -= 1;
    }
    while (endA > 0 && endA < a.length && (repeats(a, endA) || repeats(b, endB))) {
        endA += 1;
        endB += 1;
    }
    return { start, endA, endB };
}
function letterCost(word, at) {
    return repeats(word, at) ? doubled : other;
}
function repeats(word, at) {
    return at > 0 && word.charCodeAt(at) === word.charCodeAt(at - 1);
}
function areSwapped(a, at, b, bt) {
    return a.charCodeAt(at) === b.charCodeAt(bt - 1) && a.charCodeAt(at - 1) === b.charCodeAt(bt);
}
function letterSet(word, start = 0, end = word.length) {
    let set = 0;
    for (let at = start; at < end; at++)
        set |= 1 << (word.charCodeAt(at) & 31);
    return set;
}
function leastEdits(a, b) {
    return Math.max(bitCount(a & ~b), bitCount(b & ~a));
}
function bitCount(set) {
    let count = set - ((set >>> 1) & 0x55555555);
    count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
    return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}


/***/ }),

/***/ 5931:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: function() { return /* binding */ camelWords; },
/* harmony export */   OD: function() { return /* binding */ segmentsOf; },
/* harmony export */   a$: function() { return /* binding */ withoutAccents; },
/* harmony export */   pj: function() { return /* binding */ normalizedKey; },
/* harmony export */   pv: function() { return /* binding */ foldLetters; }
/* harmony export */ });
/* harmony import */ var _source_lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(326);

const lookAlikes = new Map([...'аеорсухіѕјкмтвнԁɡοαερνκτ'].map((letter, i) => [letter, [...'aeopcyxisjkmtbhdgoaepvkt'][i] ?? letter]));
function foldLetters(name) {
    if (/^[\w.-]*$/.test(name))
        return name.toLowerCase();
    const bare = withoutAccents(name).toLowerCase();
    return bare.replace(/[\u0370-\u03ff\u0400-\u052f\u0250-\u02af]/g, (letter) => lookAlikes.get(letter) ?? letter);
}
function withoutAccents(text) {
    return text.normalize('NFKC').normalize('NFD').replace(marks(), '');
}
const marks = (0,_source_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[\p{Mn}\p{Cf}]`, 'gu');
function normalizedKey(folded) {
    return folded.replace(index(), '#').replaceAll('{index}', '#').replace(separators(), '');
}
const index = (0,_source_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])|\d+$`, 'gu');
const separators = (0,_source_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[^\p{L}\p{N}#]+`, 'gu');
function segmentsOf(folded) {
    return folded.split(/_{2,}/);
}
function camelWords(name) {
    return withoutAccents(name)
        .split(betweenWords())
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
const betweenWords = (0,_source_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})`, 'u');


/***/ }),

/***/ 9911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ isBitwardenRoot; }
/* harmony export */ });
/* harmony import */ var _distance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2495);
/* harmony import */ var _fold_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5931);
/* harmony import */ var _translation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7193);



const roots = ['globalsettings', 'adminsettings'];
const mostEdits = 3;
function isBitwardenRoot(name) {
    const root = /^[^_.:[\]\\=\s]*/.exec((0,_fold_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLetters */ .pv)(name))?.[0] ?? '';
    if (roots.some((known) => root.startsWith(known)))
        return true;
    if (root.length < 8 || root.length > 60)
        return isForeignRoot(root);
    return roots.some((known) => (0,_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editCost */ .m4)(root, known, mostEdits) <= mostEdits) || isForeignRoot(root);
}
function isForeignRoot(root) {
    return root.length >= 2 && root.length <= 60 && (0,_translation_js__WEBPACK_IMPORTED_MODULE_1__/* .translatesToRoot */ .n)(root);
}


/***/ }),

/***/ 7193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: function() { return /* binding */ translate; },
  n: function() { return /* binding */ translatesToRoot; }
});

// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(3803);
// EXTERNAL MODULE: ../../lib/src/source/lazy.js
var lazy = __nccwpck_require__(326);
// EXTERNAL MODULE: ../../lib/src/settings/typos/fold-letters.js
var fold_letters = __nccwpck_require__(5931);
;// CONCATENATED MODULE: ../../lib/src/settings/typos/words.json
var words_namespaceObject = /*#__PURE__*/JSON.parse('{"en":{"fillers":["a","for","of","on","the","to","by"],"words":{"disable":["disabled","deactivate","deactivated","block","forbid","prevent"],"enable":["enabled","activate","activated","allow","use"],"enforce":["enforced","require","required"],"key":["keys","token"],"mail":["email","emails"],"registration":["registrations","register","signup","signups"],"setting":["settings"],"user":["users"]},"alternatives":{"username":[["user","name"],["user"]],"password":[["pass","word"],["word","key"],["pass"]],"email":[["mail"],["mail","address"],["address"]],"host":[["host"],["server"],["host","name"],["server","name"]],"trust":[["trust"],["trust","certificate"]],"registration":[["registration"],["sign","up"]]}},"fr":{"fillers":["a","au","aux","avec","ce","ces","cet","cette","chaque","d","dans","de","des","du","en","est","et","faire","fait","l","la","le","les","leur","leurs","lors","mettre","mise","numéro","par","pour","qu","que","rendre","sa","sans","se","ses","son","sur","toute","un","une","vers","y","à","être"],"words":{"absolute":["absolu","absolue"],"address":["adresse","adresses"],"admin":["administrateur","administrateurs","administration","admin","admins"],"ago":["passés","écoulés"],"all":["tout","tous","toutes","ensemble","chacun"],"api":["api"],"apply":["appliquer"],"base":["base"],"certificate":["certificat","certificats"],"client":["client","clients"],"cloud":["cloud","nuage","nuages","infonuagique","infonuagiques","nuagique"],"communication":["communication","communications","communiquer"],"connection":["connexion","connexions"],"cookie":["cookie","témoin"],"data":["données","donnée"],"database":["basededonnées","bdd"],"day":["jour","jours"],"delete":["supprimer","suppression","supprime","effacer"],"directory":["répertoire","répertoires","dossier","dossiers","annuaire"],"disable":["désactiver","désactivez","désactive","désactivé","désactivée","désactivation","empêcher","interdire","bloquer","désactivées","interdiction","refuser","désactivées"],"domain":["domaine","domaines"],"enable":["activer","activez","active","activé","activée","activation","habiliter","permettre","autoriser","autorise","permet","autorisation","autorisée","autorisées","activées"],"enforce":["appliquer","appliquez","applique","imposer","imposez","impose","forcer","forcez","force","exiger","exige","renforcer","application","obliger","respecter","respect","appliquée","imposée","obligatoire"],"execution":["exécution"],"expiration":["expiration"],"global":["global","globale","globaux","globales","général","généraux","générale"],"host":["hôte","hôtes","serveurhôte","hébergeur","hébergé","domaine"],"hosted":["hébergé"],"hour":["heure","heures"],"id":["id","identifiant"],"identity":["identité","identités"],"installation":["installation"],"internal":["interne","internes"],"invite":["invitation","invitations","inviter"],"job":["tâche","tâches","travaux"],"key":["clé","clés","clef","clefs","touche"],"known":["connus","connu","connues"],"lifetime":["durée","duréedevie"],"limit":["limite","limites"],"log":["journal","journaux","journalisation","log","logs"],"mail":["mail","courriel","courriels","courrier","messagerie","email","e-mail","mél","électronique"],"maintenance":["maintenance","entretien"],"migration":["migration"],"name":["nom","noms"],"network":["réseau","réseaux"],"organization":["organisation","organisations"],"override":["remplacer","remplacement","outrepasser","surcharge","forçage","contourner","ignorer"],"pass":["passe","passer","passes"],"password":["motdepasse","mdp"],"policy":["politique","politiques","stratégie","stratégies","règle","règles","directive","directives"],"port":["port","ports"],"preparation":["préparation"],"proxy":["mandataire","mandataires"],"push":["push","poussée","pousser"],"refresh":["actualisation","rafraîchissement"],"region":["région","régions"],"registration":["enregistrement","enregistrements","inscription","inscriptions","enregistrer","inscrire","création","sinscrire"],"relay":["relais","relai"],"reply":["réponse","réponses","répondre","répondez"],"role":["rôle","rôles"],"roll":["rotation","rouler","roulement"],"second":["seconde","secondes"],"self":["auto"],"server":["serveur","serveurs"],"service":["service","services"],"setting":["paramètre","paramètres","paramétrage","réglage","réglages","configuration","configurations","option","options","préférences"],"size":["taille"],"skip":["ignorer","sauter","passer"],"sliding":["glissant","glissante"],"ssl":["ssl"],"start":["démarrer","démarrage","début","commencer","lancer"],"string":["chaîne","chaînes"],"timeout":["délai","délais"],"token":["jeton","jetons"],"trash":["corbeille","poubelle"],"trust":["confiance","approuver","fiable"],"uri":["uri","url","adresse"],"user":["utilisateur","utilisateurs","utilisatrice","usager","usagers","compte","comptes","membre","membres"],"username":["identifiant","identifiants","pseudo","pseudonyme","login"],"validation":["validation"],"vault":["coffre","coffres","coffre-fort","chambreforte","voûte"],"vendor":["fournisseur","vendeur"],"word":["mot","mots"]}},"de":{"fillers":["am","an","auf","bei","das","dem","den","der","des","die","e","ein","eine","einen","einer","eines","en","für","im","in","ist","jede","jeden","mit","n","nach","nummer","pro","s","soll","und","vom","von","wird","zu","zum","zur","über"],"words":{"address":["adresse"],"admin":["administrator","administratoren","admin","admins","verwaltung","verwalter"],"ago":["vor"],"all":["alle","allen","aller","alles"],"api":["api"],"base":["basis","grund"],"certificate":["zertifikat","zertifikats"],"client":["client","klient","kunde"],"cloud":["cloud","wolke","wolken"],"communication":["kommunikation","verbindung"],"connection":["verbindung","verbindungs"],"data":["daten"],"database":["datenbank"],"day":["tag","tage","tagen"],"delete":["löschen","lösche"],"directory":["verzeichnis","ordner"],"disable":["deaktivieren","deaktiviere","deaktiviert","deaktivierung","ausschalten","abschalten","sperren","verhindern","unterbinden"],"domain":["domäne"],"enable":["aktivieren","aktiviere","aktiviert","aktivierung","einschalten","ermöglichen","ermögliche","zulassen","erlauben","freischalten","anschalten"],"enforce":["erzwingen","erzwinge","erzwungen","durchsetzen","durchsetzung","anwenden","erzwingung","anwendung"],"expiration":["ablauf","verfall"],"global":["global","globale","globalen","globaler","globales"],"host":["host","gastgeber","wirt","server","hostname"],"hour":["stunde","stunden"],"id":["id","kennung"],"identity":["identität","identitäts"],"installation":["installation"],"internal":["intern","interne","interner"],"invite":["einladung","einladungs","einladungen"],"job":["aufgaben"],"key":["schlüssel","schlüssels","taste"],"known":["bekannte","bekannt"],"lifetime":["lebensdauer"],"limit":["limit","grenze","begrenzung"],"log":["log","protokoll","protokolle","protokollierung"],"mail":["mail","email","e-mail","post"],"name":["name","namen"],"network":["netzwerk","netzwerke"],"organization":["organisation","organisations"],"override":["überschreiben","überschreibe","überschreibung","außerkraftsetzung","außerkraft"],"pass":["pass"],"password":["passwort","passworte","kennwort","passwörter"],"policy":["richtlinie","richtlinien","regel","politik","police"],"port":["port","hafen","anschluss"],"push":["push"],"region":["region"],"registration":["registrierung","registrierungen","anmeldung","registrieren","registrierens"],"relay":["relais","weiterleitung"],"reply":["antwort","antworten","antworte"],"role":["rolle"],"roll":["rollen","rollieren"],"second":["sekunde","sekunden"],"server":["server"],"service":["dienst","dienste","dienstes","service"],"setting":["einstellung","einstellungen","konfiguration","konfigurationen","parameter","option","optionen"],"size":["größe"],"skip":["überspringen"],"start":["start","starten","starte"],"string":["zeichenfolge","zeichenkette"],"timeout":["zeitüberschreitung"],"token":["token"],"trash":["papierkorb","müll"],"trust":["vertrauen","vertraue","vertrauenswürdig"],"uri":["uri","url","adresse"],"user":["benutzer","benutzers","nutzer","anwender","user","konto","mitglieder","benutzern","nutzern"],"username":["benutzername","nutzername","anmeldename","kennung"],"validation":["validierung","validierungs","prüfung"],"vault":["tresor","tresore","gewölbe"],"word":["wort"]}},"es":{"fillers":["a","al","cada","con","de","del","e","el","en","hacer","haga","la","las","lo","los","número","para","por","que","se","su","sus","un","una","y"],"words":{"address":["dirección"],"admin":["administrador","administradores","administración","admin","admins"],"all":["todo","todos","todas"],"api":["api"],"base":["base"],"certificate":["certificado"],"client":["cliente"],"cloud":["nube","cloud"],"communication":["comunicación","comunicaciones"],"connection":["conexión"],"data":["datos"],"day":["día","días"],"delete":["eliminar","borrar"],"directory":["directorio","carpeta"],"disable":["deshabilitar","deshabilita","deshabilitado","desactivar","desactiva","desactivado","desactivación","inhabilitar","impedir","bloquear"],"domain":["dominio"],"enable":["habilitar","habilita","habilitado","habilitada","activar","activa","activado","activación","permitir","permite","habilitación"],"enforce":["aplicar","aplica","forzar","exigir","imponer","hacercumplir","obligar","cumplir","cumpla","cumplimiento","aplicación"],"expiration":["expiración","caducidad","vencimiento"],"global":["global","globales","general","generales"],"host":["anfitrión","host","servidor","huésped"],"hour":["hora","horas"],"id":["id","identificador"],"identity":["identidad"],"installation":["instalación"],"internal":["interno","interna"],"invite":["invitación","invitaciones","invitar"],"key":["clave","claves","llave","llaves"],"known":["conocidos","conocidas"],"limit":["límite"],"log":["registro","registros"],"mail":["correo","correos","email","e-mail","mail","electrónico"],"name":["nombre","nombres"],"network":["red","redes"],"organization":["organización"],"override":["anular","anulación","sobrescribir","invalidar","reemplazar"],"pass":["paso"],"password":["contraseña","contraseñas","clave"],"policy":["política","políticas","directiva","directivas"],"port":["puerto","puertos"],"push":["push"],"region":["región"],"registration":["registro","registros","inscripción","registrar"],"relay":["retransmisión","relé"],"reply":["respuesta","responder"],"role":["rol"],"roll":["rotar"],"second":["segundo","segundos"],"server":["servidor","servidores"],"service":["servicio","servicios"],"setting":["configuración","configuraciones","ajuste","ajustes","parámetro","parámetros","opción","opciones"],"size":["tamaño"],"start":["iniciar","inicio","inicia","empezar"],"string":["cadena"],"trash":["papelera"],"trust":["confiar","confía","confianza"],"uri":["uri","url","dirección"],"user":["usuario","usuarios","cuenta","miembros"],"username":["usuario"],"validation":["validación"],"vault":["bóveda","bóvedas","cofre"],"word":["palabra"]}},"pt":{"fillers":["a","ao","aos","as","cada","com","da","das","de","do","dos","e","em","fazer","na","nas","no","nos","número","o","os","para","por","um","uma","à","às"],"words":{"address":["endereço"],"admin":["administrador","administradores","administração","admin","admins"],"all":["todo","todos","todas"],"api":["api"],"base":["base"],"certificate":["certificado"],"client":["cliente"],"cloud":["nuvem","cloud"],"communication":["comunicação","comunicações"],"connection":["conexão","ligação"],"data":["dados"],"day":["dia","dias"],"delete":["excluir","apagar","eliminar"],"directory":["diretório","pasta"],"disable":["desativar","desativa","desative","desativado","desativação","desabilitar","desabilita","desabilite","impedir","bloquear"],"domain":["domínio"],"enable":["ativar","ativa","ative","ativado","ativação","habilitar","habilita","habilite","habilitado","permitir"],"enforce":["aplicar","aplica","aplique","forçar","exigir","impor","obrigar","cumprir","aplicação"],"expiration":["expiração","validade"],"global":["global","globais","geral","gerais"],"host":["host","anfitrião","hospedeiro","servidor"],"hour":["hora","horas"],"id":["id","identificador"],"identity":["identidade"],"installation":["instalação"],"internal":["interno","interna"],"invite":["convite","convites"],"key":["chave","chaves"],"limit":["limite"],"log":["registro","registo","logs"],"mail":["correio","email","e-mail","mail","eletrónico","eletrônico"],"name":["nome","nomes"],"network":["rede","redes"],"organization":["organização"],"override":["substituir","substituição","sobrepor","anular"],"pass":["passe"],"password":["senha","senhas","palavra-passe","palavrapasse"],"policy":["política","políticas","diretiva"],"port":["porta","porto","portas"],"push":["push"],"region":["região"],"registration":["registro","registros","registo","registos","cadastro","inscrição"],"relay":["retransmissão"],"reply":["resposta","responder"],"role":["função"],"second":["segundo","segundos"],"server":["servidor","servidores"],"service":["serviço","serviços"],"setting":["configuração","configurações","definição","definições","parâmetro","parâmetros","ajuste","ajustes","opções"],"size":["tamanho"],"start":["iniciar","início","inicie"],"string":["cadeia"],"trash":["lixeira","lixo"],"trust":["confiar","confiança","confie"],"uri":["uri","url","endereço"],"user":["usuário","usuários","utilizador","utilizadores","conta"],"username":["usuário","utilizador"],"validation":["validação"],"vault":["cofre","cofres"],"word":["palavra"]}},"it":{"fillers":["a","ad","agli","ai","al","alla","alle","con","da","dal","dei","del","della","delle","di","e","far","fare","gli","i","il","in","l","la","le","lo","nel","nella","numero","ogni","per","su","sul","sulla","un","una"],"words":{"address":["indirizzo"],"admin":["amministratore","amministratori","amministrazione","admin","admins"],"all":["tutti","tutte","tutto"],"api":["api"],"base":["base"],"certificate":["certificato"],"client":["cliente"],"cloud":["cloud","nuvola"],"communication":["comunicazione","comunicazioni"],"connection":["connessione"],"data":["dati"],"day":["giorno","giorni"],"delete":["elimina","eliminare"],"directory":["cartella","directory"],"disable":["disabilita","disabilitare","disabilitato","disabilitazione","disattiva","disattivare","disattivazione","impedire"],"domain":["dominio"],"enable":["abilita","abilitare","abilitato","abilitazione","attiva","attivare","attivazione","consenti","consentire"],"enforce":["applica","applicare","imponi","imporre","forza","forzare","obbliga","rispettare","applicazione"],"expiration":["scadenza"],"global":["globale","globali","generale","generali"],"host":["host","ospite"],"hour":["ora","ore"],"id":["id","identificativo"],"identity":["identità"],"installation":["installazione"],"internal":["interno","interna"],"invite":["invito","inviti"],"key":["chiave","chiavi"],"limit":["limite"],"log":["registro","log"],"mail":["posta","email","e-mail","mail","elettronica"],"name":["nome","nomi"],"network":["rete","reti"],"organization":["organizzazione"],"override":["sovrascrivi","sovrascrivere","sostituisci","ignora","sostituzione"],"pass":["accesso"],"password":["password","parolachiave"],"policy":["politica","politiche","criterio","criteri","regola"],"port":["porta","porto","porte"],"push":["push"],"region":["regione"],"registration":["registrazione","registrazioni","iscrizione"],"relay":["inoltro","relè"],"reply":["risposta","rispondi","rispondere"],"role":["ruolo"],"second":["secondo","secondi"],"server":["server"],"service":["servizio","servizi"],"setting":["impostazione","impostazioni","configurazione","configurazioni","parametro","parametri","opzioni"],"size":["dimensione"],"start":["avvia","avvio","inizia","inizio"],"string":["stringa"],"trash":["cestino"],"trust":["fidati","fiducia","affidabile","considera"],"uri":["uri","url","indirizzo"],"user":["utente","utenti","conto","account"],"username":["utente"],"validation":["convalida"],"vault":["cassaforte","cassetta"],"word":["parola"]}},"nl":{"fillers":["aan","aanmeld","af","als","bij","de","den","der","door","een","elke","en","het","in","met","naar","nummer","om","op","s","schakel","te","ten","ter","van","via","voor"],"words":{"address":["adres"],"admin":["beheerder","beheerders","beheer","admin","admins"],"all":["allemaal","alle"],"api":["api"],"base":["basis"],"certificate":["certificaat"],"client":["klant"],"cloud":["cloud","wolk"],"communication":["communicatie"],"connection":["verbinding","verbindings"],"data":["gegevens"],"day":["dag","dagen"],"delete":["verwijderen"],"directory":["map"],"disable":["uitschakelen","uitgeschakeld","schakeluit","deactiveren","deactiveer","blokkeren","uit"],"domain":["domein"],"enable":["inschakelen","ingeschakeld","schakelin","activeren","activeer","toestaan","aanzetten","in","aan"],"enforce":["afdwingen","dwing","handhaven","toepassen","verplichten","handhaaf","verplicht"],"expiration":["verloop","vervaldatum"],"global":["globaal","globale","algemene","algemeen","wereldwijde"],"host":["host","gastheer","server"],"hour":["uur","uren"],"id":["id"],"identity":["identiteit","identiteits"],"installation":["installatie"],"internal":["intern","interne"],"invite":["uitnodiging","uitnodigings"],"key":["sleutel","sleutels"],"limit":["limiet"],"log":["logboek","log"],"mail":["mail","e-mail","email","post"],"name":["naam","namen"],"network":["netwerk","netwerken"],"organization":["organisatie"],"override":["overschrijven","overschrijf","overschrijving","negeren"],"pass":["wacht"],"password":["wachtwoord","wachtwoorden","paswoord"],"policy":["beleid","beleidsregel","beleidsregels"],"port":["poort","haven"],"push":["push"],"region":["regio"],"registration":["registratie","registraties","aanmelding","inschrijving"],"relay":["relais","doorgifte"],"reply":["antwoord","antwoorden","beantwoorden"],"role":["rol"],"second":["seconde","seconden"],"server":["server"],"service":["dienst","diensten","service"],"setting":["instelling","instellingen","configuratie","configuraties","parameter","parameters","opties"],"size":["grootte"],"start":["start","starten","begin"],"string":["reeks","tekenreeks"],"trash":["prullenbak"],"trust":["vertrouw","vertrouwen","vertrouwde"],"uri":["uri","url","adres"],"user":["gebruiker","gebruikers","account"],"username":["gebruikersnaam"],"validation":["validatie"],"vault":["kluis"],"word":["woord"]}},"ja":{"fillers":["が","した","して","します","する","ための","で","と","な","に","にする","の","は","へ","へは","も","や","られた","を","向け","対して","番号"],"words":{"address":["アドレス"],"admin":["管理者","管理","アドミン"],"all":["すべて","全","全員","全ての","すべての"],"api":["api"],"base":["ベース","基本"],"certificate":["証明書"],"client":["クライアント"],"cloud":["クラウド","雲"],"communication":["通信","コミュニケーション","連絡"],"connection":["接続"],"data":["データ"],"day":["日"],"delete":["削除"],"directory":["ディレクトリ","フォルダ"],"disable":["無効","無効化","禁止","オフ"],"domain":["ドメイン"],"enable":["有効","有効化","許可","オン"],"enforce":["強制","適用","施行","強制する","強制適用","実施"],"expiration":["有効期限","期限"],"global":["グローバル","全体","全般","共通"],"host":["ホスト","ホスト名","サーバー"],"hour":["時間"],"id":["id","識別子"],"identity":["アイデンティティ","身元"],"installation":["インストール","導入"],"internal":["内部"],"invite":["招待"],"key":["キー","鍵"],"limit":["制限","上限"],"log":["ログ"],"mail":["メール","電子メール","イーメール"],"name":["名","名前"],"network":["ネットワーク"],"organization":["組織"],"override":["上書き","オーバーライド","優先"],"password":["パスワード","暗証番号"],"policy":["ポリシー","方針"],"port":["ポート","ポート番号","港"],"push":["プッシュ"],"region":["地域","リージョン"],"registration":["登録","新規登録"],"relay":["リレー","中継"],"reply":["返信","返信先","応答"],"role":["役割"],"second":["秒"],"server":["サーバー","サーバ"],"service":["サービス"],"setting":["設定","構成","セッティング"],"size":["サイズ"],"start":["開始","スタート"],"string":["文字列"],"trash":["ゴミ箱"],"trust":["信頼","信用"],"uri":["uri","url","アドレス"],"user":["ユーザー","ユーザ","利用者","使用者","アカウント"],"username":["ユーザー名","ユーザ名","利用者名","ユーザーネーム"],"validation":["検証"],"vault":["保管庫","金庫"]}}}');
;// CONCATENATED MODULE: ../../lib/src/settings/typos/dictionary.js



const guideLanguages = ['fr', 'de', 'es', 'pt', 'it', 'nl', 'ja'];
class Dictionary {
    #byStart = new Map();
    #byText = new Map();
    constructor(english) {
        for (const word of english)
            this.#add(word, { language: 'en', english: word });
        for (const language of ['en', ...guideLanguages]) {
            for (const filler of words_namespaceObject[language].fillers)
                this.#add(filler, { language, english: null });
            for (const [word, translations] of Object.entries(words_namespaceObject[language].words)) {
                for (const text of translations)
                    this.#add(text, { language, english: word });
            }
        }
    }
    read(name) {
        return this.#readPieces((0,fold_letters/* camelWords */.A_)(name)) ?? this.#readPieces([bareText(name)]);
    }
    #readPieces(pieces) {
        const reading = [];
        for (const piece of pieces) {
            const cut = this.#cut(piece);
            if (cut === null)
                return null;
            reading.push(...cut);
        }
        return reading;
    }
    #add(text, meaning) {
        const bare = bareText(text);
        this.#addBare(bare, meaning);
        const withoutUmlauts = bareText(text.replace(/[äöüß]/g, (letter) => umlauts.get(letter) ?? letter));
        if (withoutUmlauts !== bare)
            this.#addBare(withoutUmlauts, meaning);
    }
    #addBare(text, meaning) {
        const known = this.#byText.get(text);
        if (known !== undefined) {
            known.meanings.push(meaning);
            return;
        }
        const word = { text, meanings: [meaning] };
        this.#byText.set(text, word);
        const start = text.length < 3 ? text.slice(0, 1) : text.slice(0, 3);
        const group = this.#byStart.get(start);
        if (group === undefined)
            this.#byStart.set(start, [word]);
        else
            group.push(word);
    }
    #cut(piece) {
        const best = [];
        best[piece.length] = { cost: 0, first: null };
        for (let at = piece.length - 1; at >= 0; at--) {
            for (const group of [this.#byStart.get(piece.slice(at, at + 3)), this.#byStart.get(piece[at] ?? '')]) {
                for (const word of group ?? []) {
                    const rest = best[at + word.text.length];
                    if (rest === undefined || !piece.startsWith(word.text, at))
                        continue;
                    const cost = rest.cost + (word.text.length === 1 ? lonelyLetter : 1);
                    const sofar = best[at];
                    if (sofar === undefined || cost < sofar.cost)
                        best[at] = { cost, first: word };
                }
            }
        }
        const cut = [];
        for (let at = 0; at < piece.length;) {
            const word = best[at]?.first;
            if (!word)
                return null;
            cut.push(word);
            at += word.text.length;
        }
        return cut;
    }
}
const umlauts = new Map([...'äöüß'].map((letter, i) => [letter, ['ae', 'oe', 'ue', 'ss'][i] ?? letter]));
const betweenLetters = (0,lazy/* unicodePattern */.g)(String.raw `[^\p{L}\p{N}]`, 'gu');
function bareText(text) {
    return (0,fold_letters/* withoutAccents */.a$)(text).toLowerCase().replace(betweenLetters(), '');
}
const lonelyLetter = 1.5;

;// CONCATENATED MODULE: ../../lib/src/settings/typos/translation.js




let lexicon;
function translate(name) {
    lexicon ??= buildLexicon();
    const reading = lexicon.dictionary.read(name);
    if (reading === null)
        return null;
    const language = foreignLanguage(reading);
    const sets = conceptSets(reading);
    const setting = saidExactly(sets, lexicon) ?? (language === null ? null : saidNearly(sets, lexicon));
    return setting === null ? null : { setting, language };
}
function translatesToRoot(segment) {
    lexicon ??= buildLexicon();
    const reading = lexicon.dictionary.read(segment);
    if (reading === null)
        return false;
    return conceptSets(reading).some((concepts) => roots.has(keyOf(concepts)));
}
const roots = new Set(['global setting', 'admin setting']);
function saidExactly(sets, { exact }) {
    for (const concepts of sets) {
        const setting = exact.get(keyOf(concepts));
        if (setting !== undefined)
            return setting;
    }
    return null;
}
function saidNearly(sets, { documented }) {
    const near = new Set();
    for (const concepts of sets) {
        for (const meant of documented)
            if (isNear(concepts, meant.concepts))
                near.add(meant.setting);
    }
    const [only, ...more] = near;
    return more.length === 0 ? (only ?? null) : null;
}
function isNear(written, meant) {
    const common = [...written].filter((concept) => meant.has(concept)).length;
    const difference = written.size + meant.size - 2 * common;
    return difference === 1 && common >= 4 && written.has('setting');
}
const tellingLength = 4;
function foreignLanguage(reading) {
    const letters = new Map();
    let foreign = false;
    for (const { text, meanings } of reading) {
        if (meanings.some(({ language }) => language === 'en'))
            continue;
        const says = meanings.some(({ english }) => english !== null);
        foreign ||= says || text.length >= tellingLength;
        for (const language of new Set(meanings.map((meaning) => meaning.language))) {
            if (language !== 'en')
                letters.set(language, (letters.get(language) ?? 0) + text.length * (says ? 1 : 0.1));
        }
    }
    const [most] = [...letters].sort(([, a], [, b]) => b - a);
    return foreign ? (most?.[0] ?? null) : null;
}
function conceptSets(reading) {
    let sets = [new Set()];
    for (const { meanings } of reading) {
        const words = new Set(meanings.map(({ english }) => english));
        const readings = [...words].map((english) => (english === null ? [] : primary(english)));
        sets = sets
            .flatMap((set) => readings.map((concepts) => new Set([...set, ...concepts])))
            .slice(0, mostSets);
    }
    return sets;
}
const mostSets = 32;
function buildLexicon() {
    const exact = new Map();
    const documented = [];
    const english = new Set();
    for (const setting of [...catalogue/* settings */.W0].sort((a, b) => Number(b.documented) - Number(a.documented))) {
        const nameWords = (0,fold_letters/* camelWords */.A_)(setting.name);
        for (const word of nameWords)
            if (word.length > 1)
                english.add(word);
        for (const concepts of alternativeSets(nameWords)) {
            const key = keyOf(concepts);
            if (!exact.has(key))
                exact.set(key, setting);
        }
        if (setting.documented)
            documented.push({ setting, concepts: new Set(nameWords.flatMap(primary)) });
    }
    return { dictionary: new Dictionary(english), exact, documented };
}
const alternatives = words_namespaceObject.en.alternatives;
const fillers = new Set(words_namespaceObject.en.fillers);
function alternativeSets(nameWords) {
    let sets = [new Set()];
    for (const word of nameWords) {
        const ways = alternatives[word] ?? [primary(word)];
        sets = sets.flatMap((set) => ways.map((way) => new Set([...set, ...way])));
    }
    return sets;
}
function primary(word) {
    if (fillers.has(word))
        return [];
    const first = alternatives[word]?.[0];
    if (first !== undefined)
        return first;
    return [word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word];
}
function keyOf(concepts) {
    return [...concepts].sort().join(' ');
}


/***/ }),

/***/ 1832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LK: function() { return /* binding */ holdsSecondSetting; },
/* harmony export */   bd: function() { return /* binding */ isRemark; },
/* harmony export */   sR: function() { return /* binding */ isDamaged; }
/* harmony export */ });
/* harmony import */ var _strange_character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1699);

function isDamaged(line, setting) {
    return (line.followed ||
        (0,_strange_character_js__WEBPACK_IMPORTED_MODULE_0__/* .strangeCharacter */ .k)(line) !== null ||
        holdsSecondSetting(line) ||
        isRemark(line) ||
        line.substitutions.some(({ found }) => !found) ||
        (setting.secret && Boolean(line.rawValue?.comment) && line.rawValue?.hasRemark === false) ||
        line.escapes.length > 0);
}
const second = /[ \t\r;,](?:globalSettings|adminSettings)__[A-Za-z]\w*=/i;
function holdsSecondSetting({ statement: { rawValue } }) {
    return rawValue !== null && rawValue.quote === null && rawValue.text.matches(second);
}
function isRemark({ statement }) {
    const { rawValue } = statement;
    if (statement.kind !== 'assignment' || rawValue === null || rawValue.quote !== null)
        return false;
    const apart = rawValue.span.start > statement.operator.end;
    return rawValue.text.matches(/\t#/) || (apart && rawValue.text.matches(/^#(?:\s|$)/));
}


/***/ }),

/***/ 7700:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kh: function() { return /* binding */ countsPlaceholderAsNone; },
  Xr: function() { return /* binding */ isDocumentationDomain; },
  EP: function() { return /* binding */ placeholderKind; }
});

// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/whitespace.js
var whitespace = __nccwpck_require__(5475);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/lower-case.js
function lower_case_lowerCase(text) {
    if (/^[\0-\x7f]*$/.test(text))
        return text.toLowerCase();
    return Array.from(text, (character) => {
        const small = character.toLowerCase();
        return small.length === character.length ? small : character;
    }).join('');
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/convert.js


function valueFault(provider, keyword, value) {
    switch (keyword.type) {
        case 'text':
            return null;
        case 'boolean':
            return readBoolean(provider, keyword, value) === null ? 'not-a-boolean' : null;
        case 'integer': {
            const number = readInteger(value);
            if (typeof number === 'string')
                return number;
            const unsigned = keyword.max !== null && keyword.max > 0x7fff_ffff;
            if (!unsigned && number !== (number | 0))
                return 'overflow';
            const { min, max } = keyword;
            return (min !== null && number < min) || (max !== null && number > max) ? 'out-of-range' : null;
        }
        case 'word':
            return keyword.words.some((word) => sameWord(word, (0,whitespace/* trim */.Bq)(value))) ? null : 'unknown-word';
        case 'exact':
            return keyword.words.includes(value) ? null : 'unknown-word';
        case 'enum': {
            const member = readEnum(keyword.words, value);
            return member === 'overflow' ? 'overflow' : member === null ? 'unknown-word' : null;
        }
        case 'tls-versions':
            return areTlsVersions(value) ? null : 'unknown-word';
    }
}
function readBoolean(provider, { name }, value) {
    if (provider === 'sqlite' && name === 'Foreign Keys' && value === '')
        return false;
    const word = lower_case_lowerCase((0,whitespace/* trim */.Bq)(value).replace(/^\0+|\0+$/g, ''));
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    const yes = provider === 'sqlserver' ? word : lower_case_lowerCase(value);
    if (provider !== 'sqlserver' && provider !== 'mysql')
        return null;
    if (yes === 'yes' || (name === 'Integrated Security' && yes === 'sspi'))
        return true;
    return yes === 'no' ? false : null;
}
function readInteger(value) {
    if (!/^[\t-\r ]*[+-]?[0-9]+[\t-\r ]*\0*$/.test(value))
        return 'not-a-number';
    const number = Number(value.replaceAll('\0', ''));
    return Math.abs(number) > 0xffff_ffff ? 'overflow' : number;
}
function readEnum(words, value) {
    const text = (0,whitespace/* trim */.Bq)(value);
    const members = words.map((word, index) => {
        const [name = '', number = String(index)] = word.split('=');
        return { name, number };
    });
    const number = /^[+-]?[0-9]/.test(text) ? readInteger(text) : 'not-a-number';
    if (number === 'overflow' || (typeof number === 'number' && number !== (number | 0)))
        return 'overflow';
    if (typeof number === 'number')
        return members.find((member) => Number(member.number) === number)?.name ?? String(number);
    const names = text.split(',').map((item) => {
        const found = members.find(({ name }) => sameWord(name, (0,whitespace/* trim */.Bq)(item)));
        return members.find((member) => member.number === found?.number)?.name;
    });
    return names.includes(undefined) ? null : names.join(', ');
}
function sameWord(word, text) {
    return word.length === text.length && lower_case_lowerCase(text) === word.toLowerCase();
}
function areTlsVersions(value) {
    if ((0,whitespace/* trim */.Bq)(value) === '')
        return true;
    return value
        .replace(/^[[(]+/, '')
        .replace(/(?<![)\]])[)\]]+$/, '')
        .split(',')
        .every((part) => /tls(?: ?v?(?:1|1\.?[0-3]))?$/i.test(part));
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/hosts.js



function postgresHosts(value) {
    return value.split(',').map((each) => {
        const text = trim(each);
        const split = isSocket(text) ? null : splitHostPort(text);
        if (split === null || split === 'host-port')
            return { host: new Value(text), port: null, isSocket: isSocket(text) };
        return { host: new Value(split.host), port: split.port, isSocket: false };
    });
}
function splitHostPort(text) {
    const colon = text.lastIndexOf(':');
    if (colon === -1)
        return null;
    const other = text.slice(0, colon).lastIndexOf(':');
    const bracket = text.lastIndexOf(']');
    if (other !== -1 && !(colon > bracket && other < bracket))
        return null;
    const port = readInteger(text.slice(colon + 1));
    return typeof port === 'number' ? { host: text.slice(0, colon), port } : 'host-port';
}
function isSocket(host) {
    return host.startsWith('/') || host.startsWith('@');
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/data/mysql.json
var mysql_namespaceObject = /*#__PURE__*/JSON.parse('{"RE":{"Server":{"names":["host","data source","datasource","address","addr","network address"],"type":"text"},"Port":{"names":[],"type":"integer","min":0,"max":4294967295},"User ID":{"names":["userid","username","uid","user name","user"],"type":"text"},"Password":{"names":["pwd"],"type":"text"},"Database":{"names":["initial catalog"],"type":"text"},"Load Balance":{"names":["loadbalance"],"type":"enum","words":["RoundRobin","FailOver","Random","LeastConnections"]},"Connection Protocol":{"names":["connectionprotocol","protocol"],"type":"enum","words":["Sockets=1","Socket=1","Tcp=1","Pipe=2","NamedPipe=2","UnixSocket=3","Unix=3","SharedMemory=4","Memory=4"]},"Pipe Name":{"names":["pipename","pipe"],"type":"text"},"SSL Mode":{"names":["sslmode"],"type":"enum","words":["None=0","Disabled=0","Preferred=1","Required=2","VerifyCA=3","VerifyFull=4"]},"Certificate File":{"names":["certificatefile"],"type":"text"},"Certificate Password":{"names":["certificatepassword"],"type":"text"},"Certificate Store Location":{"names":["certificatestorelocation"],"type":"enum","words":["None","CurrentUser","LocalMachine"]},"Certificate Thumbprint":{"names":["certificatethumbprint","certificate thumb print"],"type":"text"},"SSL Cert":{"names":["sslcert","ssl-cert"],"type":"text"},"SSL Key":{"names":["sslkey","ssl-key"],"type":"text"},"SSL CA":{"names":["cacertificatefile","ca certificate file","sslca","ssl-ca"],"type":"text"},"TLS Version":{"names":["tlsversion","tls-version"],"type":"tls-versions"},"TLS Cipher Suites":{"names":["tlsciphersuites"],"type":"text"},"Pooling":{"names":[],"type":"boolean"},"Connection Lifetime":{"names":["connectionlifetime"],"type":"integer","min":0,"max":4294967295},"Connection Reset":{"names":["connectionreset"],"type":"boolean"},"Defer Connection Reset":{"names":["deferconnectionreset"],"type":"boolean"},"Connection Idle Ping Time":{"names":["connectionidlepingtime"],"type":"integer","min":0,"max":4294967295},"Connection Idle Timeout":{"names":["connectionidletimeout"],"type":"integer","min":0,"max":4294967295},"Minimum Pool Size":{"names":["min pool size","minimumpoolsize","minpoolsize"],"type":"integer","min":0,"max":4294967295},"Maximum Pool Size":{"names":["max pool size","maximumpoolsize","maxpoolsize"],"type":"integer","min":0,"max":4294967295},"DNS Check Interval":{"names":["dnscheckinterval"],"type":"integer","min":0,"max":4294967295},"Allow Load Local Infile":{"names":["allowloadlocalinfile"],"type":"boolean"},"Allow Public Key Retrieval":{"names":["allowpublickeyretrieval"],"type":"boolean"},"Allow User Variables":{"names":["allowuservariables"],"type":"boolean"},"Allow Zero DateTime":{"names":["allowzerodatetime"],"type":"boolean"},"Application Name":{"names":["applicationname"],"type":"text"},"Auto Enlist":{"names":["autoenlist"],"type":"boolean"},"Cancellation Timeout":{"names":["cancellationtimeout"],"type":"integer","min":-1},"Character Set":{"names":["charset","characterset"],"type":"text"},"Connection Timeout":{"names":["connectiontimeout","connect timeout"],"type":"integer","min":0,"max":4294967295},"Convert Zero DateTime":{"names":["convertzerodatetime"],"type":"boolean"},"DateTime Kind":{"names":["datetimekind"],"type":"enum","words":["Unspecified","Utc","Local"]},"Default Command Timeout":{"names":["defaultcommandtimeout","command timeout"],"type":"integer","min":0,"max":4294967295},"Force Synchronous":{"names":["forcesynchronous"],"type":"boolean"},"GUID Format":{"names":["guidformat"],"type":"enum","words":["Default","None","Char36","Char32","Binary16","TimeSwapBinary16","LittleEndianBinary16"]},"Ignore Command Transaction":{"names":["ignorecommandtransaction"],"type":"boolean"},"Ignore Prepare":{"names":["ignoreprepare"],"type":"boolean"},"Interactive Session":{"names":["interactivesession","interactive"],"type":"boolean"},"Keep Alive":{"names":["keepalive"],"type":"integer","min":0,"max":4294967295},"No Backslash Escapes":{"names":["nobackslashescapes"],"type":"boolean"},"Old Guids":{"names":["oldguids"],"type":"boolean"},"Persist Security Info":{"names":["persistsecurityinfo"],"type":"boolean"},"Pipelining":{"names":[],"type":"boolean"},"Server Redirection Mode":{"names":["serverredirectionmode"],"type":"enum","words":["Disabled","Preferred","Required"]},"Server RSA Public Key File":{"names":["serverrsapublickeyfile"],"type":"text"},"Server SPN":{"names":["serverspn"],"type":"text"},"Treat Tiny As Boolean":{"names":["treattinyasboolean"],"type":"boolean"},"Use Affected Rows":{"names":["useaffectedrows"],"type":"boolean"},"Use Compression":{"names":["compress","usecompression"],"type":"boolean"},"Use XA Transactions":{"names":["usexatransactions"],"type":"boolean"}}}');
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/data/postgres.json
var postgres_namespaceObject = /*#__PURE__*/JSON.parse('{"RE":{"Host":{"names":["server"],"type":"text"},"Port":{"names":[],"type":"integer","min":1},"Database":{"names":["db"],"type":"text"},"Username":{"names":["user name","userid","user id","uid"],"type":"text"},"Password":{"names":["psw","pwd"],"type":"text"},"Passfile":{"names":[],"type":"text"},"Application Name":{"names":["applicationname"],"type":"text"},"Enlist":{"names":[],"type":"boolean"},"Search Path":{"names":["searchpath"],"type":"text"},"Client Encoding":{"names":["clientencoding"],"type":"text"},"Encoding":{"names":[],"type":"text"},"Timezone":{"names":[],"type":"text"},"SSL Mode":{"names":["sslmode"],"type":"enum","words":["Disable","Allow","Prefer","Require","VerifyCA","VerifyFull"]},"SSL Certificate":{"names":["sslcertificate"],"type":"text"},"SSL Key":{"names":["sslkey"],"type":"text"},"SSL Password":{"names":["sslpassword"],"type":"text"},"Root Certificate":{"names":["rootcertificate"],"type":"text"},"Check Certificate Revocation":{"names":["checkcertificaterevocation"],"type":"boolean"},"Kerberos Service Name":{"names":["kerberosservicename","krbsrvname"],"type":"text"},"Include Realm":{"names":["includerealm"],"type":"boolean"},"Persist Security Info":{"names":["persistsecurityinfo"],"type":"boolean"},"Log Parameters":{"names":["logparameters"],"type":"boolean"},"Include Error Detail":{"names":["includeerrordetail"],"type":"boolean"},"Channel Binding":{"names":["channelbinding"],"type":"enum","words":["Disable","Prefer","Require"]},"Pooling":{"names":[],"type":"boolean"},"Minimum Pool Size":{"names":["minpoolsize"],"type":"integer","min":0},"Maximum Pool Size":{"names":["maxpoolsize"],"type":"integer","min":0},"Connection Idle Lifetime":{"names":["connectionidlelifetime"],"type":"integer"},"Connection Pruning Interval":{"names":["connectionpruninginterval"],"type":"integer"},"Connection Lifetime":{"names":["connectionlifetime","load balance timeout"],"type":"integer"},"Timeout":{"names":[],"type":"integer","min":0,"max":1024},"Command Timeout":{"names":["commandtimeout"],"type":"integer","min":0},"Cancellation Timeout":{"names":["cancellationtimeout"],"type":"integer","min":-1},"Target Session Attributes":{"names":["targetsessionattributes"],"type":"exact","words":["any","primary","standby","prefer-primary","prefer-standby","read-write","read-only"]},"Load Balance Hosts":{"names":["loadbalancehosts"],"type":"boolean"},"Host Recheck Seconds":{"names":["hostrecheckseconds"],"type":"integer","min":0},"Keepalive":{"names":[],"type":"integer","min":0},"TCP Keepalive":{"names":["tcpkeepalive"],"type":"boolean"},"TCP Keepalive Time":{"names":["tcpkeepalivetime"],"type":"integer","min":0},"TCP Keepalive Interval":{"names":["tcpkeepaliveinterval"],"type":"integer","min":0},"Read Buffer Size":{"names":["readbuffersize"],"type":"integer"},"Write Buffer Size":{"names":["writebuffersize"],"type":"integer"},"Socket Receive Buffer Size":{"names":["socketreceivebuffersize"],"type":"integer"},"Socket Send Buffer Size":{"names":["socketsendbuffersize"],"type":"integer"},"Max Auto Prepare":{"names":["maxautoprepare"],"type":"integer","min":0},"Auto Prepare Min Usages":{"names":["autoprepareminusages"],"type":"integer","min":1},"No Reset On Close":{"names":["noresetonclose"],"type":"boolean"},"Load Table Composites":{"names":["loadtablecomposites"],"type":"boolean"},"Replication Mode":{"names":["replicationmode"],"type":"enum","words":["Off","Physical","Logical"]},"Options":{"names":[],"type":"text"},"Array Nullability Mode":{"names":["arraynullabilitymode"],"type":"enum","words":["Never","Always","PerInstance"]},"Multiplexing":{"names":[],"type":"boolean"},"Write Coalescing Buffer Threshold Bytes":{"names":["writecoalescingbufferthresholdbytes"],"type":"integer"},"Server Compatibility Mode":{"names":["servercompatibilitymode"],"type":"enum","words":["None","Redshift","NoTypeLoading"]},"Trust Server Certificate":{"names":["trustservercertificate"],"type":"boolean"},"Internal Command Timeout":{"names":["internalcommandtimeout"],"type":"integer","min":-1}}}');
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/data/sqlite.json
var sqlite_namespaceObject = /*#__PURE__*/JSON.parse('{"RE":{"Data Source":{"names":["datasource","filename"],"type":"text"},"Mode":{"names":[],"type":"enum","words":["ReadWriteCreate","ReadWrite","ReadOnly","Memory"]},"Cache":{"names":[],"type":"enum","words":["Default","Private","Shared"]},"Password":{"names":[],"type":"text"},"Foreign Keys":{"names":[],"type":"boolean"},"Recursive Triggers":{"names":[],"type":"boolean"},"Default Timeout":{"names":["command timeout"],"type":"integer"},"Pooling":{"names":[],"type":"boolean"}}}');
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/data/sqlserver.json
var sqlserver_namespaceObject = /*#__PURE__*/JSON.parse('{"RE":{"Application Intent":{"names":["applicationintent"],"type":"word","words":["ReadOnly","ReadWrite"]},"Application Name":{"names":["app"],"type":"text","longest":128},"AttachDbFilename":{"names":["extended properties","initial file name"],"type":"text","longest":260},"Attestation Protocol":{"names":[],"type":"word","words":["HGS","AAS","None"]},"Authentication":{"names":[],"type":"word","words":["Sql Password","SqlPassword","Active Directory Password","ActiveDirectoryPassword","Active Directory Integrated","ActiveDirectoryIntegrated","Active Directory Interactive","ActiveDirectoryInteractive","Active Directory Service Principal","ActiveDirectoryServicePrincipal","Active Directory Device Code Flow","ActiveDirectoryDeviceCodeFlow","Active Directory Managed Identity","ActiveDirectoryManagedIdentity","Active Directory MSI","ActiveDirectoryMSI","Active Directory Default","ActiveDirectoryDefault","Active Directory Workload Identity","ActiveDirectoryWorkloadIdentity"]},"Column Encryption Setting":{"names":[],"type":"word","words":["Enabled","Disabled"]},"Command Timeout":{"names":[],"type":"integer","min":0},"Connect Retry Count":{"names":["connectretrycount"],"type":"integer","min":0,"max":255},"Connect Retry Interval":{"names":["connectretryinterval"],"type":"integer","min":1,"max":60},"Connect Timeout":{"names":["connection timeout","timeout"],"type":"integer","min":0},"Context Connection":{"names":[],"type":"boolean"},"Current Language":{"names":["language"],"type":"text","longest":128},"Data Source":{"names":["addr","address","network address","server"],"type":"text","longest":128},"Enclave Attestation Url":{"names":[],"type":"text"},"Encrypt":{"names":[],"type":"word","words":["true","yes","mandatory","false","no","optional","strict"]},"Enlist":{"names":[],"type":"boolean"},"Failover Partner":{"names":[],"type":"text","longest":128},"Failover Partner SPN":{"names":["failoverpartnerspn"],"type":"text"},"Host Name In Certificate":{"names":["hostnameincertificate"],"type":"text"},"Initial Catalog":{"names":["database"],"type":"text","longest":128},"Integrated Security":{"names":["trusted_connection"],"type":"boolean"},"IP Address Preference":{"names":["ipaddresspreference"],"type":"word","words":["IPv4First","IPv6First","UsePlatformDefault"]},"Load Balance Timeout":{"names":["connection lifetime"],"type":"integer","min":0},"Max Pool Size":{"names":[],"type":"integer","min":1},"Min Pool Size":{"names":[],"type":"integer","min":0},"Multiple Active Result Sets":{"names":["multipleactiveresultsets"],"type":"boolean"},"Multi Subnet Failover":{"names":["multisubnetfailover"],"type":"boolean"},"Packet Size":{"names":[],"type":"integer","min":512,"max":32768},"Password":{"names":["pwd"],"type":"text","longest":128},"Persist Security Info":{"names":["persistsecurityinfo"],"type":"boolean"},"Pool Blocking Period":{"names":["poolblockingperiod"],"type":"word","words":["Auto","AlwaysBlock","NeverBlock"]},"Pooling":{"names":[],"type":"boolean"},"Replication":{"names":[],"type":"boolean"},"Server Certificate":{"names":["servercertificate"],"type":"text"},"Server SPN":{"names":["serverspn"],"type":"text"},"Transaction Binding":{"names":[],"type":"text"},"Trust Server Certificate":{"names":["trustservercertificate"],"type":"boolean"},"Type System Version":{"names":[],"type":"text"},"User ID":{"names":["uid","user"],"type":"text","longest":128},"User Instance":{"names":[],"type":"boolean"},"Workstation ID":{"names":["wsid"],"type":"text","longest":128}},"qO":["connection reset","network library","net","network","transparent network ip resolution","transparentnetworkipresolution"]}');
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/provider.js



const providers = ['sqlserver', 'postgres', 'mysql', 'sqlite'];
const words = new Map([
    ['postgres', 'postgres'],
    ['postgresql', 'postgres'],
    ['mysql', 'mysql'],
    ['mariadb', 'mysql'],
    ['sqlite', 'sqlite'],
    ['sqlserver', 'sqlserver'],
]);
function databaseProvider(value) {
    const text = reveal(value);
    if (trim(text) === '')
        return { ok: true, provider: 'sqlserver' };
    const provider = words.get(lowerCase(text));
    return { ok: provider !== undefined, provider: provider ?? 'sqlserver' };
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/keywords.js





const tables = {
    sqlserver: tableOf(sqlserver_namespaceObject.RE),
    postgres: tableOf(postgres_namespaceObject.RE),
    mysql: tableOf(mysql_namespaceObject.RE),
    sqlite: tableOf(sqlite_namespaceObject.RE),
};
const unsupported = new Set(sqlserver_namespaceObject.qO);
function keywordOf(provider, name) {
    return tables[provider].get(name) ?? null;
}
function isUnsupported(provider, name) {
    return provider === 'sqlserver' && unsupported.has(name);
}
function providersOf(name) {
    return providers.filter((provider) => tables[provider].has(name));
}
function namesOf(provider) {
    return tables[provider];
}
function tableOf(written) {
    return new Map(Object.entries(written).flatMap(([name, { names, type, words = [], min, max, longest }]) => {
        const keyword = {
            name,
            type: type,
            words,
            min: min ?? null,
            max: max ?? null,
            longest: longest ?? null,
        };
        return [name.toLowerCase(), ...names].map((each) => [each, keyword]);
    }));
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/settled.js
function textOf({ values }, keyword, otherwise = '') {
    return values.get(keyword)?.value ?? otherwise;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/connection.js





function connectionFaults(settled) {
    switch (settled.provider) {
        case 'sqlserver':
            return sqlServerFaults(settled);
        case 'postgres':
            return postgresFaults(settled);
        case 'mysql':
        case 'sqlite':
            return [];
    }
}
function sqlServerFaults(settled) {
    const faults = [];
    for (const [name, { value }] of settled.last) {
        const keyword = keywordOf('sqlserver', name.toLowerCase());
        if (value === null && name !== 'Integrated Security' && keyword?.type === 'boolean')
            faults.push(at(settled, 'empty-value', name));
        if (value === null && name !== 'Encrypt' && keyword?.type === 'word')
            faults.push(at(settled, 'empty-value', name));
    }
    if (number(settled, 'Min Pool Size', 0) > number(settled, 'Max Pool Size', 100))
        faults.push(at(settled, 'pool-sizes', 'Min Pool Size'));
    for (const [name, { value }] of settled.values) {
        const longest = keywordOf('sqlserver', name.toLowerCase())?.longest ?? null;
        if (longest !== null && (value?.length ?? 0) > longest)
            faults.push(at(settled, 'too-long', name));
    }
    const partner = textOf(settled, 'Failover Partner') !== '';
    if (partner && isOn(settled, 'Multi Subnet Failover'))
        faults.push(at(settled, 'conflict', 'Failover Partner'));
    if (partner && textOf(settled, 'Initial Catalog') === '')
        faults.push(at(settled, 'conflict', 'Failover Partner'));
    if (partner && (0,whitespace/* trim */.Bq)(textOf(settled, 'Application Intent')).toLowerCase() === 'readonly')
        faults.push(at(settled, 'conflict', 'Application Intent'));
    return [...faults, ...unknownWords(settled), ...loginFaults(settled)];
}
const wordsOfConnection = [
    [
        'Type System Version',
        ['latest', 'sql server 2000', 'sql server 2005', 'sql server 2008', 'sql server 2012'],
    ],
    ['Transaction Binding', ['implicit unbind', 'explicit unbind']],
];
function unknownWords(settled) {
    return wordsOfConnection
        .filter(([name, words]) => {
        const word = textOf(settled, name).toLowerCase();
        return word !== '' && !words.includes(word);
    })
        .map(([name]) => at(settled, 'unknown-word', name));
}
function loginFaults(settled) {
    const method = (0,whitespace/* trim */.Bq)(textOf(settled, 'Authentication')).toLowerCase().replaceAll(' ', '');
    if (method === '')
        return [];
    if (isOn(settled, 'Integrated Security'))
        return [at(settled, 'conflict', 'Authentication')];
    const passwordless = ![
        'sqlpassword',
        'activedirectorypassword',
        'activedirectoryserviceprincipal',
    ].includes(method);
    const userless = method === 'activedirectorydevicecodeflow';
    const conflicts = (passwordless && settled.last.has('Password')) || (userless && settled.last.has('User ID'));
    return conflicts ? [at(settled, 'conflict', 'Authentication')] : [];
}
function postgresFaults(settled) {
    const host = textOf(settled, 'Host');
    if ((0,whitespace/* trim */.Bq)(host) === '')
        return [at(settled, 'no-host', 'Host')];
    const pooling = !settled.values.has('Pooling') || isOn(settled, 'Pooling');
    if (isOn(settled, 'Multiplexing') && !pooling)
        return [at(settled, 'conflict', 'Multiplexing')];
    const hosts = host.split(',');
    const session = textOf(settled, 'Target Session Attributes', 'any');
    if (hosts.length === 1 && session !== 'any')
        return [at(settled, 'conflict', 'Target Session Attributes')];
    if (hosts.length > 1 && isOn(settled, 'Multiplexing'))
        return [at(settled, 'conflict', 'Multiplexing')];
    if (hosts.some((each) => !(hosts.length === 1 && isSocket(each)) && splitHostPort((0,whitespace/* trim */.Bq)(each)) === 'host-port'))
        return [at(settled, 'host-port', 'Host')];
    const [smallest, largest] = [
        number(settled, 'Minimum Pool Size', 0),
        number(settled, 'Maximum Pool Size', 100),
    ];
    return pooling && smallest > largest ? [at(settled, 'pool-sizes', 'Minimum Pool Size')] : [];
}
function isOn(settled, name) {
    const keyword = keywordOf(settled.provider, name.toLowerCase());
    return keyword !== null && readBoolean(settled.provider, keyword, textOf(settled, name)) === true;
}
function number(settled, name, otherwise) {
    const read = readInteger(textOf(settled, name));
    return typeof read === 'number' ? read : otherwise;
}
function at({ last }, kind, keyword) {
    const pair = last.get(keyword);
    return {
        kind,
        stage: 'connection',
        start: pair?.keyStart ?? 0,
        end: pair?.valueEnd ?? 0,
        keyword,
        belongsTo: [],
        wanted: null,
    };
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/data/meanings.json
var meanings_namespaceObject = /*#__PURE__*/JSON.parse('{"Dd":{"server":{"sqlserver":"Data Source","postgres":"Host","mysql":"Server"},"port":{"postgres":"Port","mysql":"Port"},"file":{"sqlserver":"AttachDbFilename","sqlite":"Data Source"},"database":{"sqlserver":"Initial Catalog","postgres":"Database","mysql":"Database"},"user":{"sqlserver":"User ID","postgres":"Username","mysql":"User ID"},"password":{"sqlserver":"Password","postgres":"Password","mysql":"Password","sqlite":"Password"},"ticket":{"sqlserver":"Integrated Security"},"tls":{"sqlserver":"Encrypt","postgres":"SSL Mode","mysql":"SSL Mode"},"trust":{"sqlserver":"Trust Server Certificate","postgres":"Trust Server Certificate"},"ca":{"sqlserver":"Server Certificate","postgres":"Root Certificate","mysql":"SSL CA"},"certificate":{"postgres":"SSL Certificate","mysql":"SSL Cert"},"key":{"postgres":"SSL Key","mysql":"SSL Key"},"connect-timeout":{"sqlserver":"Connect Timeout","postgres":"Timeout","mysql":"Connection Timeout"},"command-timeout":{"sqlserver":"Command Timeout","postgres":"Command Timeout","mysql":"Default Command Timeout","sqlite":"Default Timeout"},"lifetime":{"sqlserver":"Load Balance Timeout","postgres":"Connection Lifetime","mysql":"Connection Lifetime"},"pooling":{"sqlserver":"Pooling","postgres":"Pooling","mysql":"Pooling","sqlite":"Pooling"},"smallest-pool":{"sqlserver":"Min Pool Size","postgres":"Minimum Pool Size","mysql":"Minimum Pool Size"},"largest-pool":{"sqlserver":"Max Pool Size","postgres":"Maximum Pool Size","mysql":"Maximum Pool Size"},"application":{"sqlserver":"Application Name","postgres":"Application Name","mysql":"Application Name"},"keepalive":{"postgres":"Keepalive","mysql":"Keep Alive"},"encoding":{"postgres":"Client Encoding","mysql":"Character Set"},"schema":{"postgres":"Search Path"},"secrets":{"sqlserver":"Persist Security Info","postgres":"Persist Security Info","mysql":"Persist Security Info"},"results":{"sqlserver":"Multiple Active Result Sets"},"intent":{"sqlserver":"Application Intent","postgres":"Target Session Attributes"},"subnets":{"sqlserver":"Multi Subnet Failover"},"foreign-keys":{"sqlite":"Foreign Keys"}},"ob":{"server":["hostname","servername","server name","hostaddr","dbhost","db host","endpoint"],"port":["dbport","server port"],"file":["fulluri","file","path","file name"],"database":["dbname","db name","database name","databasename","initialcatalog","catalog","dbq"],"user":["login","user_name","usr","dbuser"],"password":["pass","passwd","dbpassword","pw"],"ticket":["trusted connection","trustedconnection","integratedsecurity"],"tls":["encryption","ssl","use ssl","usessl","ssl-mode","ssl_mode","require ssl","tls"],"trust":["trust_server_certificate","trust certificate","trustcertificate"],"ca":["ssl root certificate","sslrootcert","sslrootcertificate","ca","cafile","ca file"],"certificate":["sslcertfile"],"key":["sslkeyfile"],"connect-timeout":["connecttimeout","login timeout","logintimeout","connect_timeout"],"command-timeout":["query timeout","busy timeout","busytimeout"],"smallest-pool":["min poolsize"],"largest-pool":["max poolsize","pool size","poolsize"],"application":["application_name","program name"],"results":["mars","mars connection","mars_connection"],"schema":["schema","current schema","currentschema"],"foreign-keys":["foreignkeys"]}}');
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/meanings.js



function wantedKeyword(provider, name) {
    const near = spacelessNames.get(`${provider} ${spaceless(name)}`);
    if (near !== undefined)
        return near;
    const meaning = meaningOf.get(name) ?? meaningOf.get(spaceless(name));
    return meaning === undefined ? null : (keywordFor.get(`${provider} ${meaning}`) ?? null);
}
function spaceless(name) {
    return name.replace(/[\s_-]+/g, '');
}
const spacelessNames = new Map();
const keywordFor = new Map();
const meaningOf = new Map();
for (const provider of providers)
    for (const [name, keyword] of namesOf(provider))
        spacelessNames.set(`${provider} ${spaceless(name)}`, keyword.name);
for (const provider of providers)
    for (const [meaning, keywords] of Object.entries(meanings_namespaceObject.Dd)) {
        const wanted = keywords[provider];
        if (wanted === undefined)
            continue;
        keywordFor.set(`${provider} ${meaning}`, wanted);
        for (const [name, keyword] of namesOf(provider))
            if (keyword === keywordOf(provider, wanted.toLowerCase()) && !meaningOf.has(name))
                meaningOf.set(name, meaning);
    }
for (const [meaning, names] of Object.entries(meanings_namespaceObject.ob))
    for (const name of names)
        meaningOf.set(name, meaning);

// EXTERNAL MODULE: ../../lib/src/source/characters.js
var characters = __nccwpck_require__(812);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/pairs.js


function readPairs(text) {
    const pairs = [];
    let at = 0;
    for (;;) {
        while (at < text.length && (text[at] === ';' || (0,characters/* isWhiteSpace */.i0)(text.charCodeAt(at))))
            at += 1;
        if (at >= text.length)
            return { pairs, fault: null };
        if (text[at] === '\0')
            return { pairs, fault: restOfNulls(text, at) };
        const key = readKey(text, at);
        if (typeof key === 'string')
            return failed(pairs, key, at, text.length);
        const value = readValue(text, key.next);
        if ('kind' in value)
            return failed(pairs, value.kind, at, value.end);
        pairs.push({
            key: key.name,
            keyStart: at,
            keyEnd: key.end,
            value: value.value,
            valueStart: value.start,
            valueEnd: value.end,
        });
        at = value.next;
    }
}
function readKey(text, start) {
    let at = start;
    let doubled = false;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === equals) {
            if (text.charCodeAt(at + 1) !== equals)
                break;
            doubled = true;
            at += 1;
        }
        else if (isControl(code) && !(0,characters/* isWhiteSpace */.i0)(code))
            return 'control-character';
    }
    if (at >= text.length)
        return 'piece-without-equals';
    let end = at;
    while (end > start && (0,characters/* isWhiteSpace */.i0)(text.charCodeAt(end - 1)))
        end -= 1;
    if (end === start)
        return 'empty-key';
    const written = text.slice(start, end);
    return { name: lower_case_lowerCase(doubled ? written.replaceAll('==', '=') : written), end, next: at + 1 };
}
function readValue(text, from) {
    let start = from;
    while (start < text.length && (0,characters/* isWhiteSpace */.i0)(text.charCodeAt(start)))
        start += 1;
    const first = text[start];
    if (first === '"' || first === "'")
        return readQuoted(text, start, first);
    let at = start;
    let end = start;
    for (; at < text.length && text[at] !== ';'; at++) {
        const code = text.charCodeAt(at);
        if ((0,characters/* isWhiteSpace */.i0)(code))
            continue;
        if (isControl(code)) {
            if (code === 0 && at === start)
                return { value: null, start, end, next: at };
            if (at === start)
                return { kind: 'control-character', end: at };
            break;
        }
        end = at + 1;
    }
    if (end === start)
        return { value: null, start, end, next: at + 1 };
    const last = text[end - 1];
    if (last === '"' || last === "'")
        return { kind: 'quote-at-the-end', end };
    return { value: text.slice(start, end), start, end, next: text[at] === ';' ? at + 1 : at };
}
function readQuoted(text, start, quote) {
    let at = start + 1;
    let doubled = false;
    for (;;) {
        const close = text.indexOf(quote, at);
        if (close === -1)
            return { kind: 'quote-not-closed', end: text.length };
        at = close + 1;
        if (text[at] !== quote)
            break;
        doubled = true;
        at += 1;
    }
    const inner = text.slice(start + 1, at - 1);
    if (inner.includes('\0'))
        return { kind: 'control-character', end: at };
    let next = at;
    while (next < text.length && (0,characters/* isWhiteSpace */.i0)(text.charCodeAt(next)))
        next += 1;
    if (next < text.length && text[next] !== ';' && text[next] !== '\0')
        return { kind: 'text-behind-quote', end: next };
    const value = doubled ? inner.replaceAll(quote + quote, quote) : inner;
    return { value, start, end: at, next: text[next] === ';' ? next + 1 : next };
}
function restOfNulls(text, start) {
    for (let at = start; at < text.length; at++)
        if (text[at] !== '\0' && !(0,characters/* isWhiteSpace */.i0)(text.charCodeAt(at)))
            return { kind: 'control-character', start, end: text.length };
    return null;
}
function failed(pairs, kind, start, end) {
    return { pairs, fault: { kind, start, end } };
}
const equals = 0x3d;
function isControl(code) {
    return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/values/connection/connection-string.js







function connectionString(provider, value) {
    const { text, offset, lost } = withoutQuotes((0,source_value/* reveal */._c)(value));
    const trimmed = offset > 0 || lost > 0;
    const nothing = { provider, trimmed, pairs: [], values: new Map() };
    if ((0,whitespace/* trim */.Bq)(text) === '') {
        const blank = faultAt('blank', 'text', 0, value.length);
        return { ...nothing, ok: false, isBlank: true, faults: [blank] };
    }
    const split = readPairs(text);
    const settled = { provider, last: new Map(), values: new Map() };
    const faults = split.fault === null ? [] : [textFault(split.fault, lost > 0)];
    for (const pair of split.pairs)
        faults.push(...set(settled, pair));
    if (faults.length === 0)
        faults.push(...connectionFaults(settled));
    return {
        ...nothing,
        ok: faults.length === 0,
        isBlank: false,
        pairs: split.pairs.map((pair) => named(provider, pair, offset)),
        values: new Map([...settled.values].map(([name, { value }]) => [name, new source_value/* Value */.WT(value ?? '')])),
        faults: faults.map((fault) => ({ ...fault, start: fault.start + offset, end: fault.end + offset })),
    };
}
function withoutQuotes(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text[start] === '"')
        start += 1;
    while (end > start && text[end - 1] === '"')
        end -= 1;
    return { text: text.slice(start, end), offset: start, lost: text.length - end };
}
function named(provider, pair, offset) {
    return {
        keyword: keywordOf(provider, pair.key)?.name ?? null,
        keyStart: pair.keyStart + offset,
        keyEnd: pair.keyEnd + offset,
        value: pair.value === null ? null : new source_value/* Value */.WT(pair.value),
        valueStart: pair.valueStart + offset,
        valueEnd: pair.valueEnd + offset,
    };
}
function textFault({ kind, start, end }, quoteLost) {
    return faultAt(kind === 'quote-not-closed' && quoteLost ? 'closing-quote-trimmed' : kind, 'text', start, end);
}
function set(settled, pair) {
    const keyword = keywordOf(settled.provider, pair.key);
    if (keyword === null)
        return unknownKey(settled.provider, pair);
    settled.last.set(keyword.name, pair);
    if (pair.value === null) {
        settled.values.delete(keyword.name);
        return [];
    }
    settled.values.set(keyword.name, pair);
    const kind = valueFault(settled.provider, keyword, pair.value);
    return kind === null ? [] : [pairFault(kind, 'key', pair, keyword)];
}
function unknownKey(provider, pair) {
    if (pair.value === null && (provider === 'mysql' || provider === 'sqlite'))
        return [];
    const { keyStart, keyEnd, key } = pair;
    const semicolon = key.indexOf(';');
    if (semicolon !== -1)
        return [faultAt('piece-without-equals', 'key', keyStart, keyStart + semicolon)];
    const stage = pair.value === null && provider === 'sqlserver' ? 'connection' : 'key';
    const kind = isUnsupported(provider, key) ? 'unsupported-key' : 'unknown-key';
    const belongsTo = providersOf(key).filter((each) => each !== provider);
    return [{ ...faultAt(kind, stage, keyStart, keyEnd), belongsTo, wanted: wantedKeyword(provider, key) }];
}
function pairFault(kind, stage, { keyStart, valueEnd }, { name }) {
    return { ...faultAt(kind, stage, keyStart, valueEnd), keyword: name };
}
function faultAt(kind, stage, start, end) {
    return { kind, stage, start, end, keyword: null, belongsTo: [], wanted: null };
}

// EXTERNAL MODULE: ../../lib/src/source/lazy.js
var lazy = __nccwpck_require__(326);
;// CONCATENATED MODULE: ../../lib/src/settings/values/placeholder-phrases.json
var placeholder_phrases_namespaceObject = /*#__PURE__*/JSON.parse('{"HJ":[{"language":"en","source":"bitwarden.com/help/environment-variables and /install-on-premise-linux; docs.docker.com samples; Gmail\'s app passwords (support.google.com/accounts/answer/185833)","triggers":["change","changeme","changethis","enter","example","fill","insert","placeholder","redacted","replace","replaceme","replacethis","your","yours"],"things":["account","address","apikey","company","credential","credentials","database","db","domain","domainname","email","fqdn","here","host","hostname","id","installation","it","key","login","mail","mailserver","me","org","organisation","organization","pass","passphrase","passwd","password","provider","pw","pwd","relay","secret","server","site","smtpserver","string","subdomain","text","them","this","token","url","user","userid","username","value"],"fillers":["a","access","actual","admin","administrator","amazon","an","and","api","app","application","at","aws","azure","be","before","bitwarden","bucket","by","cert","certificate","character","characters","chars","client","com","complex","default","default1","for","from","generated","gmail","google","hosted","identity","imap","in","is","later","least","local","long","mailgun","max","min","minimum","mssql","must","my","mysql","name","net","new","of","office","oidc","on","or","outlook","own","please","postgres","postgresql","prod","production","random","real","region","sa","safe","secure","self","sendgrid","server","ses","should","smtp","sql","strong","that","the","to","unique","vault","web","with"]},{"language":"fr","source":"bitwarden.com/fr-fr/help; guides of French labs","triggers":["change","changer","changez","changezmoi","exemple","inserer","inserez","mettez","mettre","remplace","remplacer","remplacez","renseigner","renseignez","saisir","saisissez","ta","tes","ton","vos","votre"],"things":["adresse","cle","courriel","domaine","email","entreprise","hote","ici","identifiant","installation","jeton","mail","mdp","moi","motdepasse","passe","secret","serveur","societe","utilisateur","valeur"],"fillers":["admin","api","avec","base","ce","cette","compte","d","de","des","donnees","du","fort","forte","l","la","le","les","mot","nom","par","secrete","secure","smtp","un","une","vrai","vraie"]},{"language":"de","source":"bitwarden.com/de-de/help; guides of German administrators","triggers":["aendere","aendern","andere","andern","beispiel","bitte","dein","deine","deinen","deiner","einfuegen","einfugen","eingeben","eintragen","ersetze","ersetzen","euer","eure","ihr","ihre","ihren","ihrer","platzhalter"],"things":["adresse","benutzer","benutzername","domaene","domain","domane","email","firma","geheim","geheimnis","hier","hostname","kennwort","mail","mailadresse","mailserver","mich","nutzername","passwort","schluessel","schlussel","server","unternehmen","wert"],"fillers":["app","com","das","datenbank","de","dem","den","der","die","durch","ein","eine","einen","geheimes","id","installations","konto","langes","mit","name","neues","sicheren","sicheres","smtp","zufaelliges","zufalliges"]},{"language":"es","source":"bitwarden.com/es-la/help; guides in Spanish","triggers":["cambia","cambiame","cambiar","cambie","ejemplo","ingresa","inserta","introduce","introducir","reemplace","reemplaza","reemplazar","su","sus","sustituir","tu","tus","vuestra"],"things":["aqui","clave","contrasena","correo","dominio","email","empresa","esto","mail","nombre","secreta","secreto","servidor","usuario","valor"],"fillers":["app","base","con","cuenta","datos","de","el","electronico","esta","este","fuerte","la","las","los","por","segura","smtp","un","una"]},{"language":"pt","source":"bitwarden.com/pt-br/help; guides in Portuguese","triggers":["alterar","altere","exemplo","insira","mudar","mude","seu","seus","sua","suas","substitua","substituir","teu","trocar","troque","tua"],"things":["aqui","chave","dominio","email","empresa","isto","mail","nome","palavrapasse","segredo","senha","servidor","usuario","utilizador","valor"],"fillers":["a","app","banco","com","conta","da","dados","de","do","esta","este","forte","o","palavra","passe","por","segura","smtp","um","uma"]},{"language":"it","source":"bitwarden.com/it-it/help; guides in Italian","triggers":["cambia","cambiami","cambiare","esempio","inserire","inserisci","modifica","modificare","sostituire","sostituisci","tua","tue","tuo","tuoi","vostra","vostro"],"things":["azienda","chiave","dominio","email","mail","nome","password","qui","segreto","server","utente","valore"],"fillers":["app","con","del","della","di","forte","il","la","le","lo","posta","questa","questo","sicura","smtp","un","una"]},{"language":"nl","source":"bitwarden.com/nl-nl/help; guides in Dutch","triggers":["invullen","jouw","jullie","uw","verander","veranderen","vervang","vervangen","voorbeeld","wijzig","wijzigen"],"things":["adres","bedrijf","dit","domein","domeinnaam","email","gebruiker","gebruikersnaam","geheim","hier","mail","mij","server","sleutel","waarde","wachtwoord"],"fillers":["app","de","door","een","het","met","naam","smtp","sterk","van","veilig"]},{"language":"pl","source":"guides in Polish","triggers":["podaj","przyklad","twoj","twoja","twoje","wpisz","wstaw","zamien","zmien"],"things":["domena","email","firma","haslo","klucz","login","mail","mnie","nazwa","serwer","to","tutaj","uzytkownik"],"fillers":["na","silne","smtp","swoj","swoje","tajne"]},{"language":"cs","source":"guides in Czech and Slovak","triggers":["nahrad","nahradte","priklad","tvoje","vas","vasa","vase","vlozte","zmen","zmenit","zmente"],"things":["domena","email","firma","heslo","klic","kluc","mail","pouzivatel","sem","server","tady","uzivatel"],"fillers":["jmeno","meno","na","silne","smtp","tajne"]},{"language":"sv","source":"guides in Swedish, Danish and Norwegian","triggers":["aendr","andra","byt","din","dit","ditt","eksempel","endre","ersatt","erstatt","exempel","skift"],"things":["adgangskode","anvandare","anvandarnamn","bruger","brukernavn","domaene","doman","domene","email","epost","har","her","kodeord","losenord","mail","nogle","nokkel","nyckel","passord"],"fillers":["en","et","ett","hemligt","hemmelig","med","smtp","starkt"]},{"language":"ru","source":"guides in Russian and Ukrainian","triggers":["ваш","ваша","ваше","ваши","введите","введіть","вставьте","замени","замените","змініть","измени","измените","пример","твои","укажите"],"things":["домен","здесь","значение","имя","ключ","компания","користувач","логин","логін","меня","пароль","пользователь","почта","пошта","секрет","сервер","сюда","тут"],"fillers":["smtp","базы","в","данных","на","от","свои"]},{"language":"tr","source":"guides in Turkish","triggers":["degistir","degistirin","degistiriniz","girin","ornek","senin","sizin","yazin"],"things":["anahtar","beni","bunu","buraya","domain","email","eposta","kullanici","mail","parola","parolaniz","sifre","sifreniz","sifrenizi","sunucu","sunucunuz"],"fillers":["adi","adiniz","alan","gizli","guclu","smtp"]},{"language":"zh","source":"guides in Chinese, simplified and traditional","triggers":["你的","修改","填写","填寫","您的","改成","更改","替换","替换为","替換","替換為","示例","範例","請","请","輸入","输入"],"things":["主机","主機","伺服器","值","域名","密码","密碼","密钥","帳號","服务器","用戶名","用户","用户名","網域","账号","这里","這裡","邮件","邮箱","郵箱","金鑰"],"fillers":["id","smtp","为","安全","安装","安裝","强","成","授权码","授權碼","数据库","為","資料庫"]},{"language":"ja","source":"guides in Japanese","triggers":["あなたの","ここに","例","入力","入力してください","変更","変更してください","変更する","置き換え","置き換えてください","記入"],"things":["キー","サーバ","サーバー","ドメイン","パスワード","ホスト名","メール","メールアドレス","ユーザー","ユーザー名","ユーザ名","値"],"fillers":["id","smtp","に","の","は","へ","を","インストール","データベース","強力な"]},{"language":"ko","source":"guides in Korean","triggers":["귀하의","당신의","바꾸세요","변경","변경하세요","여기에","예시","입력","입력하세요"],"things":["도메인","메일","비밀번호","사용자","사용자이름","서버","암호","이메일","키","호스트"],"fillers":["smtp","강력한","데이터베이스","를","을","의"]}],"zn":["domain","domainname","subdomain","company","organization","organisation","org","server","smtpserver","mailserver","host","hostname","provider","site","relay","fqdn","url","domaine","entreprise","societe","serveur","hote","firma","unternehmen","domane","domaene","dominio","empresa","servidor","azienda","domein","bedrijf","domena","serwer","doman","domene","домен","компания","сервер","sunucu","域名","網域","ドメイン","サーバー","サーバ","도메인","서버"]}');
;// CONCATENATED MODULE: ../../lib/src/settings/values/phrases.js


const languages = (0,lazy/* once */.O)(() => placeholder_phrases_namespaceObject.HJ.map(({ triggers, things, fillers }) => new Map([
    ...fillers.map((word) => [word, 'filler']),
    ...things.map((word) => [word, 'thing']),
    ...triggers.map((word) => [word, 'trigger']),
])));
const places = new Set(placeholder_phrases_namespaceObject.zn);
const longest = { text: 120, words: 16, word: 40 };
function askedBy(text) {
    if (text.length > longest.text || !/\p{L}/u.test(text))
        return 'nothing';
    const words = wordsOf(text);
    if (words.length === 0 || words.length > longest.words)
        return 'nothing';
    let asked = 'nothing';
    for (const language of languages()) {
        const found = inLanguage(words, language);
        if (found === 'place')
            return found;
        if (found === 'value')
            asked = found;
    }
    return asked;
}
function wordsOf(text) {
    return text
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !/^\p{N}+$/u.test(word));
}
function inLanguage(words, language) {
    const found = [];
    for (const word of words) {
        const pieces = language.has(word) ? [word] : piecesOf(word, language);
        if (pieces === null)
            return 'nothing';
        found.push(...pieces);
    }
    const has = (wanted) => found.some((word) => language.get(word) === wanted);
    if (!has('trigger') || !has('thing'))
        return 'nothing';
    return found.some((word) => places.has(word)) ? 'place' : 'value';
}
function piecesOf(word, language) {
    if (word.length > longest.word)
        return null;
    const shortest = /^[a-z]/.test(word) ? 3 : 1;
    const ways = [[]];
    for (let end = 1; end <= word.length; end += 1) {
        ways[end] = null;
        for (let start = 0; start <= end - shortest; start += 1) {
            const before = ways[start];
            if (!before || !language.has(word.slice(start, end)))
                continue;
            ways[end] = [...before, word.slice(start, end)];
            break;
        }
    }
    return ways[word.length] ?? null;
}

;// CONCATENATED MODULE: ../../lib/src/settings/values/placeholders.json
var placeholders_namespaceObject = /*#__PURE__*/JSON.parse('{"$i":["replace","secret"],"TH":["changeme","change-me","change_me","change me","changeit","change-it","change_it","changethis","replaceme","replace-me","replace_me","replace me","placeholder","todo","tbd","fixme","n/a","redacted","removed","masked","censored","example","insert","awskeyid","awssecret","awssecretkey","aws_access_key_id","aws_secret_access_key","platzhalter","beispiel","exemple","ejemplo","exemplo","esempio","voorbeeld","akiaiosfodnn7example","wjalrxutnfemi/k7mdeng/bpxrficyexamplekey"],"kU":["RANDOM_DATABASE_PASSWORD","RANDOM_IDENTITY_KEY","RANDOM_DUO_AKEY","IDENTITY_CERT_PASSWORD","SECRET_INSTALLATION_KEY","default_cert_password","super_strong_password"],"g8":["example","example.com","example.net","example.org","example.edu","example.de","example.co.uk","smpt__host","smtp__host","domain.com","domain.tld","domain.local","domain.example","mydomain.com","mydomain.tld","company.com","mycompany.com","companyname.com","contoso.com","fabrikam.com","yourdomain.com","your.domain.com","your.domain","yourhost.com","yoursite.com","host.tld","beispiel.de","meinedomain.de","meine-domain.de","exemple.com","exemple.fr","mondomaine.fr","mon-domaine.fr","ejemplo.com","midominio.com","exemplo.com","exemplo.com.br","meudominio.com.br","esempio.it","miodominio.it","voorbeeld.nl","mijndomein.nl"],"ZP":["adminSettings__admins","globalSettings__amazon__accessKeySecret","globalSettings__attachment__baseDirectory","globalSettings__dataProtection__directory","globalSettings__distributedCache__redis__connectionString","globalSettings__duo__aKey","globalSettings__hibpApiKey","globalSettings__identityServer__certificatePassword","globalSettings__installation__key","globalSettings__internalIdentityKey","globalSettings__licenseDirectory","globalSettings__mail__sendGridApiKey","globalSettings__mail__smtp__host","globalSettings__mail__smtp__password","globalSettings__mail__smtp__username","globalSettings__pushRelayBaseUri","globalSettings__send__baseDirectory","globalSettings__sqlServer__connectionString","globalSettings__yubico__clientId","globalSettings__yubico__key"]}');
;// CONCATENATED MODULE: ../../lib/src/settings/values/placeholders.js




const installer = new Set(placeholders_namespaceObject.$i);
const documentation = new Set(placeholders_namespaceObject.TH);
const publishedSecrets = new Set(placeholders_namespaceObject.kU);
const documentationDomains = new Set(placeholders_namespaceObject.g8);
const placeholders_longest = 4096;
function placeholderKind(value, name) {
    if (value.length > placeholders_longest)
        return null;
    const text = (0,source_value/* reveal */._c)(value).trim();
    if (installer.has(text.toLowerCase()))
        return 'installer';
    const provider = name === undefined ? undefined : connectionProviders[name.toLowerCase()];
    const password = text.includes('=') ? passwordOf(text, provider) : null;
    if (publishedSecrets.has(text) || (password !== null && publishedSecrets.has(password)))
        return 'well-known-secret';
    if (password !== null)
        return provider && isPlaceholder(password) ? 'documentation' : null;
    return isDocumentation(text, name) ? 'documentation' : null;
}
const connectionProviders = {
    globalsettings__sqlserver__connectionstring: 'sqlserver',
    globalsettings__postgresql__connectionstring: 'postgres',
    globalsettings__mysql__connectionstring: 'mysql',
    globalsettings__sqlite__connectionstring: 'sqlite',
};
const passwordPart = /(?:^|;)\s*(?:password|pwd)\s*=\s*['"]?([^;'"]*)/i;
function passwordOf(text, provider) {
    const read = provider && connectionString(provider, new source_value/* Value */.WT(text)).values.get('Password');
    return read ? (0,source_value/* reveal */._c)(read).trim() : (passwordPart.exec(text)?.[1]?.trim() ?? null);
}
function isDocumentation(text, name) {
    switch (roleOf(text, name)) {
        case 'prose':
            return isMarked(text) || documentation.has(text.toLowerCase());
        case 'host':
            return isPlaceholder(text) || text.includes('<') || isDocumentationHost(text);
        case 'address':
            return isPlaceholder(text) || /<[^<>]*>/.test(text) || isDocumentationHost(hostOf(text) ?? '');
        case 'mails':
            return text.split(',').some((mail) => isPlaceholder(mail.trim()) || isPlaceholderMail(mail));
        case 'login':
            return isPlaceholder(text) || isPlaceholderMail(text);
        case 'sender':
            return isPlaceholder(text) || askedBy(text.split('@')[0] ?? '') !== 'nothing';
        case 'text':
            return isPlaceholder(text);
    }
}
const roles = {
    globalSettings__siteName: 'prose',
    globalSettings__mail__smtp__host: 'host',
    globalSettings__mail__smtp__username: 'login',
    globalSettings__mail__replyToEmail: 'sender',
    adminSettings__admins: 'mails',
};
function roleOf(text, name) {
    const role = name === undefined ? undefined : roles[name];
    return role ?? (/^https?:\/\//i.test(text) ? 'address' : 'text');
}
function isPlaceholder(text) {
    return documentation.has(text.toLowerCase()) || isMarked(text) || askedBy(text) !== 'nothing';
}
const placeholders_forms = [
    /^<[^<>%]*>$/,
    /^\{[^{}]+\}$/,
    /^\[[a-z][^[\]:]*\]$/i,
    /^your[-_ ][\w .@-]+$/i,
    /^x{4,}$/i,
    /^x{8}-(?:x{4}-){3}x{12}$/i,
    /^[*•]{3,}[*•@.]*$/,
    /^\*{2,}[^*]+\*{2,}$/,
    /^(?:\.{3,}|…)$/,
    /^\?{3,}$/,
];
function isMarked(text) {
    return placeholders_forms.some((form) => form.test(text));
}
function isPlaceholderMail(text) {
    const at = text.lastIndexOf('@');
    if (at === -1)
        return false;
    const local = text.slice(0, at).trim();
    const host = text.slice(at + 1).trim();
    return askedBy(local) !== 'nothing' || isDocumentationHost(host) || isMarked(host) || isMarked(local);
}
function hostOf(text) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/]*@)?([^:/?#>]+)/i.exec(text)?.[1];
}
function isDocumentationHost(host) {
    const labels = host.toLowerCase().split('.');
    if (labels.some((_, index) => documentationDomains.has(labels.slice(index).join('.'))))
        return true;
    const own = host.split('.');
    return (own.length === 1 ? own : own.slice(0, -1)).some((label) => askedBy(label) === 'place');
}
function isDocumentationDomain(value) {
    if (value.length > placeholders_longest)
        return false;
    return isDocumentationHost(hostOf((0,source_value/* reveal */._c)(value).trim()) ?? '');
}
const countedAsNone = new Set(placeholders_namespaceObject.ZP);
function countsPlaceholderAsNone(name) {
    return countedAsNone.has(name);
}


/***/ }),

/***/ 1699:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ strangeSpans; },
/* harmony export */   k: function() { return /* binding */ strangeCharacter; }
/* harmony export */ });
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const blank = /[\u00A0\u2007\u202F\u3000]/;
const lookAlike = /[\uFF01-\uFF5E]|[A-Za-z][\u0300-\u036F]/;
const typographic = /^[\u2018-\u201F\u00AB\u2039]|[\u2018-\u201F\u00BB\u203A]$/;
const notAscii = /[^\0-\x7f]/;
function strangeCharacter({ statement, recognition }) {
    if (recognition.kind !== 'known' && recognition.kind !== 'misspelt')
        return null;
    const { name, rawValue, kind } = statement;
    if (kind === 'malformed' && name.matches(/^\uFEFF/))
        return null;
    if (name.matches(notAscii) && [invisible, blank, lookAlike].some((form) => name.matches(form)))
        return 'name';
    if (!rawValue || rawValue.quote !== null || !rawValue.text.matches(notAscii))
        return null;
    const prose = recognition.setting.name === 'globalSettings__siteName';
    if (prose)
        return null;
    if (rawValue.text.matches(typographic))
        return 'quotes';
    return rawValue.text.matches(invisible) || rawValue.text.matches(blank) ? 'value' : null;
}
function strangeSpans(text, { rawValue }, where) {
    if (rawValue === null)
        return [];
    const forms = where === 'quotes' ? [typographic] : [invisible, blank];
    return forms.flatMap((form) => text.spansOf(form, rawValue.inner));
}


/***/ }),

/***/ 3931:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Us: function() { return /* binding */ holdsOneOf; },
/* harmony export */   dw: function() { return /* binding */ isTemplated; },
/* harmony export */   w0: function() { return /* binding */ templatedVariables; }
/* harmony export */ });
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2051);

const wholeValueForms = [
    { opens: ['${'], form: /^\$\{[A-Za-z_][A-Za-z0-9_]*(?::?[-+?][^{}]*)?\}$/ },
    { opens: ['$'], form: /^\$[A-Z][A-Z0-9]*_[A-Z0-9_]*$/ },
    { opens: ['$('], form: /^\$\([A-Za-z_][A-Za-z0-9_.-]*\)$/ },
    { opens: ['#{'], form: /^#\{[^{}]+\}#?$/ },
    { opens: ['{{', '${{'], form: /^\$?\{\{.*\}\}$/s },
    { opens: ['[['], form: /^\[\[[^[\]]+\]\]$/ },
    { opens: ['${'], form: /^\$\{[A-Za-z_][\w-]*(?:[.([].*|\s*\?\s.*)\}$/ },
    { opens: ['__'], form: /^__[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?__$/ },
    { opens: ['%'], form: /^%[A-Za-z_][A-Za-z0-9_.-]*%$/ },
    { opens: ['@'], form: /^@[A-Za-z_][A-Za-z0-9_.-]*@$/ },
    { opens: ['<%'], form: /^<%[=-]?.*%>$/s },
    { opens: ['op://'], form: /^op:\/\/\S+$/ },
    { opens: ['vault:'], form: /^vault:\S+$/ },
    { opens: ['ref+', 'secretref+'], form: /^(?:ref\+|secretref\+)\S+$/ },
    { opens: ['ENC['], form: /^ENC\[.*\]$/s },
    { opens: ['@'], form: /^@Microsoft\.KeyVault\(.*\)$/i },
    {
        opens: ['sm://', 'berglas://'],
        form: /^(?:sm|berglas):\/\/\S+$/,
    },
    {
        opens: ['arn:aws', '{{resolve:'],
        form: /^(?:arn:aws[a-z-]*:(?:secretsmanager|ssm):\S+|\{\{resolve:.*\}\})$/,
    },
    {
        opens: ['secret://', 'ssm://', 'doppler://', 'infisical://'],
        form: /^(?:secret|ssm|doppler|infisical):\/\/\S+$/,
    },
    { opens: ['bws://'], form: /^bws:\/\/\S+$/ },
];
const formsByFirst = new Map();
for (const { opens, form } of wholeValueForms) {
    for (const opening of opens) {
        const first = opening.charAt(0);
        formsByFirst.set(first, [...(formsByFirst.get(first) ?? []), { opening, form }]);
    }
}
function isWholly(text) {
    const forms = formsByFirst.get(text.charAt(0)) ?? [];
    return forms.some(({ opening, form }) => text.startsWith(opening) && form.test(text));
}
function isTemplated(value, holds, tokens, isTemplate = false) {
    if (value.isEmpty)
        return false;
    const text = (0,_source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(value);
    if (isWholly(text) || tokens.some((token) => token.test(text)))
        return true;
    if (isTemplate)
        return holdsExpression(text) || isBetween(text, '${', '}') || ofTemplates.some((form) => form.test(text));
    if (holds === 'connection-string')
        return isTemplatedConnection(text);
    return holds === 'other' && holdsExpression(text);
}
const passwordPart = /(?:^|;)\s*(?:password|pwd)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^;]*))/i;
function isTemplatedConnection(text) {
    const password = passwordPart.exec(text);
    if (password === null)
        return holdsExpression(text);
    const [all, double, single, plain] = password;
    const rest = `${text.slice(0, password.index)};${text.slice(password.index + all.length)}`;
    return isWholly((double ?? single ?? plain ?? '').trim()) || holdsExpression(rest);
}
const marks = [
    ['{{', '}}'],
    ['{%', '%}'],
    ['<%', '%>'],
];
const within = [
    /\$\{[A-Za-z_]\w*(?::?[-+?][^{}]*)?\}/,
    /\$[A-Z][A-Z0-9_]+/,
    /\$\([A-Za-z_][\w.-]*\)/,
    /#\{[^{}]+\}/,
    /\[\[[^[\]]+\]\]/,
    /__[A-Z][A-Z0-9_]*__/,
    /%[A-Z_][A-Z0-9_.-]{2,}%/,
    /@[A-Z][A-Z0-9_]+@/,
];
const ofTemplates = [/__[a-z][a-z0-9_]*__/, /@[a-z][a-z0-9_]+@/, /%[A-Za-z_][\w.-]{2,}%/];
function holdsExpression(text) {
    if (!mayHold.test(text))
        return false;
    return marks.some(([open, close]) => isBetween(text, open, close)) || within.some((form) => form.test(text));
}
const mayHold = /[$#{%@]|\[\[|__/;
function isBetween(text, open, close) {
    const start = text.indexOf(open);
    return start !== -1 && text.indexOf(close, start + open.length) !== -1;
}
function templatedVariables(entries, isTemplatedItself) {
    const found = new Set();
    for (const entry of entries) {
        if (isTemplatedItself(entry) || holdsOneOf(entry, found))
            found.add((0,_source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(entry.name));
    }
    return found;
}
function holdsOneOf({ substitutions }, variables) {
    return substitutions.some(({ name }) => variables.has((0,_source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(name)));
}


/***/ }),

/***/ 812:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: function() { return /* binding */ isNameCharacter; },
/* harmony export */   C2: function() { return /* binding */ isPrintable; },
/* harmony export */   Ee: function() { return /* binding */ trimmedEnd; },
/* harmony export */   XA: function() { return /* binding */ contentEnd; },
/* harmony export */   hB: function() { return /* binding */ lineFeed; },
/* harmony export */   i0: function() { return /* binding */ isWhiteSpace; },
/* harmony export */   j8: function() { return /* binding */ skipWhiteSpace; },
/* harmony export */   kd: function() { return /* binding */ lineEnd; },
/* harmony export */   nN: function() { return /* binding */ isLetterOrNumber; },
/* harmony export */   pw: function() { return /* binding */ skipBlanks; },
/* harmony export */   z3: function() { return /* binding */ isBlank; }
/* harmony export */ });
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(326);

const lineFeed = 0x0a;
function isBlank(code) {
    return ((code <= 0x20 && (code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== lineFeed))) ||
        isHighBlank(code));
}
function isHighBlank(code) {
    return code === 0x85 || code === 0xa0;
}
function isWhiteSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return isHighBlank(code) || (code >= 0x1680 && wideSpaces.has(code));
}
const wideSpaces = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
for (let code = 0x2000; code <= 0x200a; code++)
    wideSpaces.add(code);
const asciiOfNames = Array.from({ length: 0x80 }, (_, code) => /[A-Za-z0-9_.[\]-]/.test(String.fromCharCode(code)));
function isNameCharacter(codePoint) {
    if (codePoint < 0x80)
        return asciiOfNames[codePoint] === true;
    return isLetterOrNumber(String.fromCodePoint(codePoint));
}
function skipBlanks(raw, at) {
    let next = at;
    while (next < raw.length && isBlank(raw.charCodeAt(next)))
        next++;
    return next;
}
function skipWhiteSpace(raw, at) {
    let next = at;
    while (next < raw.length && isWhiteSpace(raw.charCodeAt(next)))
        next++;
    return next;
}
function trimmedEnd(raw, start, end) {
    let last = end;
    while (last > start && isWhiteSpace(raw.charCodeAt(last - 1)))
        last--;
    return last;
}
function lineEnd(raw, at) {
    const found = raw.indexOf('\n', at);
    return found === -1 ? raw.length : found;
}
function contentEnd(raw, at) {
    const end = lineEnd(raw, at);
    return end < raw.length && end > at && raw.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}
const added = `
  88f 897 c5c cdc 1acf-1add 1ae0-1aeb 1b4e-1b4f 1b7f 1c89-1c8a 20c1 2427-2429 2b96 2ffc-2fff 31e4-31e5
  31ef a7cb-a7cf a7d2 a7d4 a7da-a7dc a7f1 fbc3-fbd2 fd90-fd91 fdc8-fdce 105c0-105f3 10940-10959
  10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec7 10ed0-10ed8 10efa-10efc 11380-11389 1138b 1138e
  11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca 113cc-113d5 113d7-113d8 113e1-113e2 116d0-116e3
  11b60-11b67 11bc0-11be1 11bf0-11bf9 11db0-11ddb 11de0-11de9 11f5a 13460-143fa 16100-16139 16d40-16d79
  16ea0-16eb8 16ebb-16ed3 16ff2-16ff6 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1cc00-1ccfc 1cd00-1ceb3
  1ceba-1ced0 1cee0-1cef0 1e5d0-1e5fa 1e5ff 1e6c0-1e6de 1e6e0-1e6f5 1e6fe-1e6ff 1f6d8 1f777-1f77a
  1f8b2-1f8bb 1f8c0-1f8c1 1f8d0-1f8d8 1fa54-1fa57 1fa89-1fa8a 1fa8e-1fa8f 1fabe 1fac6 1fac8 1facd 1fadc
  1fadf 1fae9-1faea 1faef 1fbcb-1fbef 1fbfa 2b73a-2b73f 2cea2-2cead 2ebf0-2ee5d 323b0-33479
`;
const addedCharacter = (0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => {
    const ranges = added
        .trim()
        .split(/\s+/)
        .map((range) => range.replace(/[0-9a-f]+/g, (code) => `\\u{${code}}`));
    return new RegExp(`[${ranges.join('')}]`, 'u');
});
const letterOrNumber = (0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `^[\p{L}\p{N}]$`, 'u');
const graphic = (0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$`, 'u');
function isLetterOrNumber(character) {
    return letterOrNumber().test(character) && !addedCharacter().test(character);
}
function isPrintable(character) {
    return graphic().test(character) && !addedCharacter().test(character);
}


/***/ }),

/***/ 3306:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Af: function() { return /* binding */ withReplacements; },
/* harmony export */   D4: function() { return /* binding */ decode; },
/* harmony export */   lF: function() { return /* binding */ encode; }
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9439);

const badByte = 0xdc00;
const chunk = 0x2000;
function decode(bytes) {
    try {
        return new _text_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return new _text_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(decodeLossless(bytes));
    }
}
function encode(text) {
    const raw = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .i)(text);
    return raw.isWellFormed() ? new TextEncoder().encode(raw) : encodeLossless(raw);
}
function encodeLossless(raw) {
    const bytes = new Uint8Array(3 * raw.length);
    let length = 0;
    for (const character of raw) {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x80)
            bytes[length++] = code;
        else if (code >= badByte + 0x80 && code <= badByte + 0xff)
            bytes[length++] = code - badByte;
        else {
            const size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            for (let at = size - 1, rest = code; at > 0; at--, rest >>= 6)
                bytes[length + at] = 0x80 | (rest & 0x3f);
            bytes[length] = ((0xff00 >> size) & 0xff) | (code >> (6 * (size - 1)));
            length += size;
        }
    }
    return bytes.slice(0, length);
}
function decodeLossless(bytes) {
    const units = new Uint16Array(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length;) {
        const size = sequenceSize(bytes, at);
        if (size === 0) {
            units[length++] = badByte + (bytes[at] ?? 0);
            at += 1;
            continue;
        }
        const code = codePoint(bytes, at, size);
        if (code > 0xffff) {
            units[length++] = 0xd800 + ((code - 0x10000) >> 10);
            units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
        }
        else
            units[length++] = code;
        at += size;
    }
    let text = '';
    for (let at = 0; at < length; at += chunk)
        text += String.fromCharCode(...units.subarray(at, Math.min(at + chunk, length)));
    return text;
}
function sequenceSize(bytes, at) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    if (first < 0xe0)
        return continues(second) ? 2 : 0;
    if (first < 0xf0) {
        const allowed = first === 0xe0 ? second >= 0xa0 : first === 0xed ? second < 0xa0 : true;
        return allowed && continues(second) && continues(bytes[at + 2]) ? 3 : 0;
    }
    const allowed = first === 0xf0 ? second >= 0x90 : first === 0xf4 ? second < 0x90 : true;
    return allowed && continues(second) && continues(bytes[at + 2]) && continues(bytes[at + 3]) ? 4 : 0;
}
function continues(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}
function codePoint(bytes, at, size) {
    const first = bytes[at] ?? 0;
    let code = size === 1 ? first : first & (0xff >> (size + 1));
    for (let next = at + 1; next < at + size; next++)
        code = (code << 6) | ((bytes[next] ?? 0) & 0x3f);
    return code;
}
const badBytes = /[\udc80-\udcff]+/gu;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
function withReplacements(raw) {
    if (raw.isWellFormed())
        return raw;
    return raw.replace(badBytes, (run) => {
        const bytes = new Uint8Array(run.length);
        for (let at = 0; at < run.length; at += 1)
            bytes[at] = run.charCodeAt(at);
        return decoder.decode(bytes);
    });
}


/***/ }),

/***/ 6064:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G9: function() { return /* binding */ ApartEdits; },
/* harmony export */   al: function() { return /* binding */ inOrder; },
/* harmony export */   oh: function() { return /* binding */ edited; }
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9439);

function edited(text, edits) {
    const raw = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .i)(text);
    const parts = [];
    let at = 0;
    for (const { span, text: replacement } of inOrder(edits)) {
        parts.push(raw.slice(at, span.start), replacement);
        at = span.end;
    }
    parts.push(raw.slice(at));
    return new _text_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(parts.join(''));
}
function inOrder(edits) {
    return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
function overlap(a, b) {
    if (a.span.start === b.span.start)
        return true;
    return a.span.start < b.span.start ? a.span.end > b.span.start : b.span.end > a.span.start;
}
class ApartEdits {
    #edits = [];
    add(edits) {
        if (edits.some((edit) => this.#touches(edit)))
            return false;
        for (const edit of edits)
            this.#edits.splice(this.#placeOf(edit), 0, edit);
        return true;
    }
    #touches(edit) {
        const at = this.#placeOf(edit);
        return [this.#edits[at - 1], this.#edits[at]].some((other) => other !== undefined && overlap(edit, other));
    }
    #placeOf({ span: { start } }) {
        let low = 0;
        let high = this.#edits.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#edits[middle]?.span.start ?? 0) < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 3173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fi: function() { return /* binding */ isLinted; },
/* harmony export */   X2: function() { return /* binding */ unlintable; }
/* harmony export */ });
/* unused harmony exports stacks, forms */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9439);

const stacks = (/* unused pure expression or super */ null && (['standard', 'lite']));
const forms = (/* unused pure expression or super */ null && (['whole', 'part', 'fragment', 'encrypted', 'binary', 'unreadable']));
function isLinted(form) {
    return form === 'whole' || form === 'part' || form === 'fragment';
}
const encryptedHeads = [
    '\0GITCRYPT\0',
    'age-encryption.org/v1',
    '-----BEGIN AGE ENCRYPTED FILE-----',
    '$ANSIBLE_VAULT;',
    '-----BEGIN PGP MESSAGE-----',
];
const utf16Heads = ['\uDCFF\uDCFE', '\uDCFE\uDCFF'];
function unlintable(text) {
    const raw = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .i)(text);
    if (encryptedHeads.some((head) => raw.startsWith(head)))
        return 'encrypted';
    if (utf16Heads.some((head) => raw.startsWith(head)) || raw.includes('\0'))
        return 'binary';
    return null;
}


/***/ }),

/***/ 5532:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: function() { return /* binding */ isMisnamed; },
/* harmony export */   $C: function() { return /* binding */ templateSuffixOf; },
/* harmony export */   Uf: function() { return /* binding */ splitPath; },
/* harmony export */   fe: function() { return /* binding */ isPartName; },
/* harmony export */   kj: function() { return /* binding */ isTemplateName; },
/* harmony export */   uo: function() { return /* binding */ nameKind; }
/* harmony export */ });
/* unused harmony export templateSuffixes */
const templateSuffixes = [
    ...['.j2', '.jinja', '.jinja2', '.tmpl', '.tpl', '.tftpl', '.gotmpl', '.ctmpl', '.erb', '.epp', '.hbs'],
    ...['.mustache', '.template', '.in', '.example', '.sample', '.dist'],
];
function nameKind(name) {
    if (!/env|override/i.test(name))
        return null;
    const base = baseName(name);
    if (isOverride(base))
        return 'override';
    if (isMisnamed(name))
        return 'resembling';
    if (base === 'settings.env')
        return 'lite';
    return base.endsWith('.env') || base.startsWith('.env.') || base.includes('.env.') ? 'env' : null;
}
function isTemplateName(name) {
    return withoutSuffix(name) !== name;
}
function isPartName(name) {
    const base = baseName(name);
    return isOverride(base) && base.startsWith('global.override.');
}
function isMisnamed(name) {
    if (isTemplateName(name) || name.length > longestMisnamed)
        return false;
    const own = withoutPrefix(name);
    if (isOverride(own))
        return false;
    const meant = withoutCopyEnding(own.toLowerCase()).replace(/[- ]/g, '.');
    return isOverride(meant) || (!meant.includes('_') && isOneSlipAway(meant, 'global.override.env'));
}
const longestMisnamed = 100;
const copyEnding = /(?:\.(?:bak|backup|old|orig|save|saved|copy|txt|tmp|new|disabled|rpmnew|rpmsave|dpkg-(?:old|new|dist)|\d[\d.-]{0,18})|~|[ _-](?:bak|backup|copy|old)| \(\d{1,3}\))$/;
function withoutCopyEnding(name) {
    const shorter = name.replace(copyEnding, '');
    return shorter === name ? name : withoutCopyEnding(shorter);
}
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return { folder: path.slice(0, slash + 1), name: path.slice(slash + 1) };
}
function templateSuffixOf(name) {
    return name.slice(withoutSuffix(name).length);
}
function baseName(name) {
    return withoutSuffix(withoutPrefix(name));
}
function withoutPrefix(name) {
    const plain = name.replace(/^(?:private_|encrypted_){1,2}/, '');
    const decrypted = name.startsWith('encrypted_') ? plain.replace(/\.(?:age|asc)$/, '') : plain;
    return decrypted.startsWith('dot_') ? `.${decrypted.slice('dot_'.length)}` : decrypted;
}
function withoutSuffix(name) {
    const suffix = templateSuffixes.find((end) => name.endsWith(end));
    return suffix === undefined ? name : name.slice(0, -suffix.length);
}
function isOverride(base) {
    if (!base.endsWith('.env'))
        return false;
    return (base === 'global.override.env' ||
        base.endsWith('.global.override.env') ||
        (base.startsWith('global.override.') && base.length > 'global.override..env'.length));
}
function isOneSlipAway(text, wanted) {
    if (Math.abs(text.length - wanted.length) > 1)
        return false;
    let start = 0;
    while (start < text.length && text[start] === wanted[start])
        start += 1;
    let end = 0;
    const most = Math.min(text.length, wanted.length) - start;
    while (end < most && text.at(-1 - end) === wanted.at(-1 - end))
        end += 1;
    const [left, right] = [text.slice(start, text.length - end), wanted.slice(start, wanted.length - end)];
    return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === `${right[1]}${right[0]}`);
}


/***/ }),

/***/ 326:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ once; },
/* harmony export */   g: function() { return /* binding */ unicodePattern; }
/* harmony export */ });
function once(compute) {
    let result;
    return () => {
        result ??= { value: compute() };
        return result.value;
    };
}
function unicodePattern(source, flags) {
    return once(() => new RegExp(source, flags));
}


/***/ }),

/***/ 9871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: function() { return /* binding */ asUnclosed; },
  p: function() { return /* binding */ scanStatement; }
});

// EXTERNAL MODULE: ../../lib/src/source/characters.js
var characters = __nccwpck_require__(812);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/source/raw-value.js


function quoteAt(raw, at) {
    const character = raw[at];
    return character === '"' || character === "'" ? character : null;
}
function findClosingQuote(raw, open, end) {
    const quote = raw.charCodeAt(open);
    for (let at = open + 1; at < end; at++) {
        const code = raw.charCodeAt(at);
        if (code === 0x5c)
            at++;
        else if (code === quote)
            return at;
    }
    return null;
}
function quoted(raw, quote, span) {
    const inner = { start: span.start + 1, end: span.end - 1 };
    return { quote, span, inner, text: new value/* Value */.WT(raw.slice(inner.start, inner.end)), ...withoutComment };
}
const withoutComment = { comment: null, hasRemark: false };
function isRemark(raw, { start, end }) {
    return /^\s*#+(?:\s|$)/.test(raw.slice(start, Math.min(end, start + longestMark)));
}
const longestMark = 100;
function unquoted(raw, start, end, empty) {
    const line = raw.slice(start, end);
    const hash = line.indexOf(' #');
    const comment = hash === -1 ? null : { start: start + hash, end };
    const last = (0,characters/* trimmedEnd */.Ee)(raw, start, comment?.start ?? end);
    const span = last > start ? { start, end: last } : { start: empty, end: empty };
    return {
        quote: null,
        span,
        inner: span,
        text: new value/* Value */.WT(raw.slice(span.start, span.end)),
        comment,
        hasRemark: comment !== null && isRemark(raw, comment),
    };
}
function meant(raw, start, end) {
    let first = start;
    while (first < end && (0,characters/* isBlank */.z3)(raw.charCodeAt(first)))
        first++;
    const quote = first < end ? quoteAt(raw, first) : null;
    if (quote === null)
        return unquoted(raw, first, end, start);
    const close = findClosingQuote(raw, first, end);
    if (close !== null) {
        const behind = (0,characters/* skipWhiteSpace */.j8)(raw, close + 1);
        if (behind >= end)
            return quoted(raw, quote, { start: first, end: close + 1 });
        if (raw[behind] === '#')
            return {
                ...quoted(raw, quote, { start: first, end: close + 1 }),
                comment: { start: close + 1, end },
                hasRemark: isRemark(raw, { start: close + 1, end }),
            };
    }
    const last = (0,characters/* trimmedEnd */.Ee)(raw, first, end);
    if (last > first + 1 && raw[last - 1] === quote)
        return quoted(raw, quote, { start: first, end: last });
    if (close !== null)
        return unquoted(raw, first, end, start);
    const inner = { start: first + 1, end: last };
    return {
        quote,
        span: { start: first, end: last },
        inner,
        text: new value/* Value */.WT(raw.slice(inner.start, inner.end)),
        ...withoutComment,
    };
}

;// CONCATENATED MODULE: ../../lib/src/source/scan-statement.js



function scanStatement(raw, start, beginsLine) {
    const opening = scan_statement_open(raw, start, beginsLine);
    if (opening.key === raw.length)
        return malformed(raw, opening, 'export-alone', { start, end: start + 6 });
    const { end, rejected } = scanKey(raw, opening.key);
    if (rejected) {
        const size = (raw.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
        return malformed(raw, opening, 'character', { start: end, end: end + size });
    }
    const key = { start: opening.key, end: (0,characters/* trimmedEnd */.Ee)(raw, opening.key, end) };
    const endsFile = end === raw.length;
    const blank = endsFile ? -1 : raw.slice(key.start, key.end).indexOf(' ');
    if (blank !== -1)
        return malformed(raw, opening, 'space-in-key', { start: key.start + blank, end: key.start + blank + 1 });
    if (endsFile || raw.charCodeAt(end) === characters/* lineFeed */.hB)
        return keyOnly(raw, opening, key, endsFile);
    const operator = { start: end, end: end + 1 };
    const value = (0,characters/* skipBlanks */.pw)(raw, operator.end);
    const quote = quoteAt(raw, value);
    if (quote === null)
        return assignment(raw, opening, key, operator, unquoted(raw, value, (0,characters/* contentEnd */.XA)(raw, value), operator.end));
    const close = findClosingQuote(raw, value, raw.length);
    if (close === null)
        return unclosed(raw, opening, key, operator, value, null);
    return assignment(raw, opening, key, operator, quoted(raw, quote, { start: value, end: close + 1 }));
}
function asUnclosed(raw, statement) {
    const { span, beginsLine, key, operator, rawValue } = statement;
    const opening = { start: span.start, beginsLine, export: statement.export, key: key.start };
    const close = { start: rawValue.span.end - 1, end: rawValue.span.end };
    return unclosed(raw, opening, key, operator, rawValue.span.start, close);
}
function scan_statement_open(raw, start, beginsLine) {
    if (!raw.startsWith('export', start) || !/^[\t\n\f\r ]/.test(raw.charAt(start + 6)))
        return { start, beginsLine, export: null, key: start };
    const key = (0,characters/* skipBlanks */.pw)(raw, start + 6);
    return { start, beginsLine, export: { start, end: key }, key };
}
function scanKey(raw, start) {
    let at = start;
    while (at < raw.length) {
        const code = raw.codePointAt(at) ?? 0;
        if (code === 0x3d || code === 0x3a || code === characters/* lineFeed */.hB)
            return { end: at, rejected: false };
        if (!(0,characters/* isNameCharacter */.$f)(code) && !(0,characters/* isBlank */.z3)(code))
            return { end: at, rejected: true };
        at += code > 0xffff ? 2 : 1;
    }
    return { end: at, rejected: false };
}
function assignment(raw, opening, key, operator, rawValue) {
    return {
        kind: 'assignment',
        span: { start: opening.start, end: rawValue.comment?.end ?? rawValue.span.end },
        beginsLine: opening.beginsLine,
        export: opening.export,
        key,
        name: valueAt(raw, key),
        nameEnds: endsAt(raw, key, operator),
        separator: raw[operator.start] === ':' ? ':' : '=',
        operator,
        rawValue,
    };
}
function keyOnly(raw, opening, key, endsFile) {
    return {
        kind: 'key-only',
        span: { start: opening.start, end: Math.max(key.end, opening.export?.end ?? 0) },
        beginsLine: opening.beginsLine,
        export: opening.export,
        key,
        name: valueAt(raw, key),
        nameEnds: false,
        rawValue: null,
        endsFile,
    };
}
function endsAt(raw, key, operator) {
    return operator.start === key.end || !raw.slice(key.end, operator.start).includes('\r');
}
function valueAt(raw, span) {
    return new value/* Value */.WT(raw.slice(span.start, span.end));
}
function malformed(raw, opening, rejection, at) {
    const end = (0,characters/* trimmedEnd */.Ee)(raw, opening.start, (0,characters/* lineEnd */.kd)(raw, opening.start));
    const line = raw.slice(opening.key, end);
    const equals = line.indexOf('=');
    const separator = equals === -1 ? line.indexOf(':') : equals;
    const keyEnd = (0,characters/* trimmedEnd */.Ee)(raw, opening.key, separator === -1 ? end : opening.key + separator);
    const key = { start: opening.key, end: Math.max(keyEnd, opening.key) };
    return {
        kind: 'malformed',
        span: { start: opening.start, end: Math.max(end, at.end, key.end) },
        beginsLine: opening.beginsLine,
        export: opening.export,
        key,
        name: valueAt(raw, key),
        nameEnds: false,
        rejection,
        at,
        rawValue: separator === -1 ? null : meant(raw, opening.key + separator + 1, end),
        closingQuote: null,
    };
}
function unclosed(raw, opening, key, operator, quote, closing) {
    const end = (0,characters/* trimmedEnd */.Ee)(raw, quote, (0,characters/* lineEnd */.kd)(raw, quote));
    return {
        kind: 'malformed',
        span: { start: opening.start, end },
        beginsLine: opening.beginsLine,
        export: opening.export,
        key,
        name: valueAt(raw, key),
        nameEnds: endsAt(raw, key, operator),
        rejection: 'unclosed-quote',
        at: { start: quote, end: quote + 1 },
        rawValue: meant(raw, operator.end, end),
        closingQuote: closing,
    };
}


/***/ }),

/***/ 3785:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ scan; }
/* harmony export */ });
/* unused harmony export scanAgain */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(812);
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(326);
/* harmony import */ var _scan_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9871);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9439);




function scan(text) {
    const raw = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .rawText */ .i)(text);
    const nodes = [];
    const statements = [];
    let beginsLine = true;
    for (let at = 0; at < raw.length;) {
        const start = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWhiteSpace */ .j8)(raw, at === 0 && text.hasBom ? 1 : at);
        if (start > at) {
            nodes.push({ kind: 'space', span: { start: at, end: start } });
            beginsLine ||= hasLineFeed(raw, at, start);
        }
        if (start === raw.length)
            break;
        if (raw[start] === '#') {
            at = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .contentEnd */ .XA)(raw, start);
            nodes.push({ kind: 'comment', span: { start, end: at } });
        }
        else {
            const statement = scanTolerantly(raw, start, beginsLine);
            nodes.push(statement);
            statements.push(statement);
            at = statement.span.end;
            beginsLine = false;
        }
    }
    return { text, nodes, statements };
}
function hasLineFeed(raw, start, end) {
    for (let at = start; at < end; at++)
        if (raw.charCodeAt(at) === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB)
            return true;
    return false;
}
function scanTolerantly(raw, start, beginsLine) {
    const statement = (0,_scan_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .scanStatement */ .p)(raw, start, beginsLine);
    return statement.kind === 'assignment' && swallowsSettings(raw, statement)
        ? (0,_scan_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .asUnclosed */ .y)(raw, statement)
        : statement;
}
const settingLine = (0,_lazy_js__WEBPACK_IMPORTED_MODULE_3__/* .unicodePattern */ .g)(String.raw `[\t ]*(?:export[\t ]+)?([\p{L}\p{N}_]+)[\t ]*=`, 'uy');
function swallowsSettings(raw, { rawValue }) {
    if (rawValue.quote === null)
        return false;
    const { start, end } = rawValue.inner;
    for (let at = nextLine(raw, start, end); at < end; at = nextLine(raw, at, end)) {
        const line = settingLine();
        line.lastIndex = at;
        const found = line.exec(raw);
        if (found?.[1]?.includes('__') && line.lastIndex <= end)
            return true;
    }
    return false;
}
function nextLine(raw, at, end) {
    for (let next = at; next < end; next++)
        if (raw.charCodeAt(next) === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB)
            return next + 1;
    return end;
}
function scanAgain(text) {
    return new ScanAgain(text);
}
class ScanAgain {
    text;
    constructor(text) {
        this.text = text;
    }
    get nodes() {
        return made(this.text).nodes;
    }
    get statements() {
        return made(this.text).statements;
    }
}
let last = null;
function made(text) {
    if (last?.text !== text)
        last = scan(text);
    return last;
}


/***/ }),

/***/ 9439:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ SourceText; },
/* harmony export */   i: function() { return /* binding */ rawText; }
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2051);

let rawOf;
class SourceText {
    #raw;
    #lineStarts;
    static {
        rawOf = (text) => text.#raw;
    }
    constructor(raw, like) {
        this.#raw = raw;
        if (like !== undefined)
            this.#lineStarts = like.#starts();
    }
    get length() {
        return this.#raw.length;
    }
    get hasBom() {
        return this.#raw.startsWith('\uFEFF');
    }
    get lineEnd() {
        const first = this.#raw.indexOf('\n');
        return first > 0 && this.#raw.charCodeAt(first - 1) === 0x0d ? '\r\n' : '\n';
    }
    get lineCount() {
        return this.#starts().length;
    }
    slice(span) {
        return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Value */ .WT(this.#raw.slice(span.start, span.end));
    }
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const bom = low === 0 && this.hasBom && offset > 0 ? 1 : 0;
        return { line: low + 1, column: offset - (starts[low] ?? 0) - bom + 1 };
    }
    range(span) {
        const start = this.position(span.start);
        const end = this.position(span.end);
        return { ...start, endLine: end.line, endColumn: end.column };
    }
    line(line) {
        const starts = this.#starts();
        const start = starts[line - 1];
        if (start === undefined)
            throw new RangeError(`no line ${line}`);
        const next = starts[line];
        let end = next === undefined ? this.#raw.length : next - 1;
        if (next !== undefined && end > start && this.#raw.charCodeAt(end - 1) === 0x0d)
            end -= 1;
        return { start: line === 1 && this.hasBom ? start + 1 : start, end };
    }
    spansOf(pattern, within) {
        const text = this.#raw.slice(within.start, within.end);
        return Array.from(text.matchAll(new RegExp(pattern, `${pattern.flags}g`)), ({ index, 0: found }) => ({
            start: within.start + index,
            end: within.start + index + found.length,
        }));
    }
    #starts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.#raw.indexOf('\n'); at !== -1; at = this.#raw.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
}
function rawText(text) {
    return rawOf(text);
}


/***/ }),

/***/ 2051:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IO: function() { return /* binding */ groupByValue; },
/* harmony export */   WT: function() { return /* binding */ Value; },
/* harmony export */   _c: function() { return /* binding */ reveal; },
/* harmony export */   dK: function() { return /* binding */ mask; }
/* harmony export */ });
let textOf;
class Value {
    #text;
    static {
        textOf = (value) => value.#text;
    }
    constructor(text) {
        this.#text = text;
    }
    get length() {
        return this.#text.length;
    }
    get isEmpty() {
        return this.#text.length === 0;
    }
    equals(other) {
        return this.#text === other.#text;
    }
    is(...words) {
        return words.includes(this.#text);
    }
    matches(pattern) {
        return pattern.test(this.#text);
    }
    toString() {
        return mask;
    }
    toJSON() {
        return mask;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return mask;
    }
}
function groupByValue(items) {
    const byText = new Map();
    for (const item of items) {
        const group = byText.get(textOf(item.value));
        if (group === undefined)
            byText.set(textOf(item.value), [item]);
        else
            group.push(item);
    }
    return [...byText.values()].filter((group) => group.length > 1);
}
const mask = '••••••••';
function reveal(value) {
    return textOf(value);
}


/***/ }),

/***/ 3158:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ loadLanguage; }
/* harmony export */ });
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3912);

const files = {
    fr: async () => (await __nccwpck_require__.e(/* import() */ 843).then(__nccwpck_require__.bind(__nccwpck_require__, 3843))).french,
};
async function loadLanguage(language) {
    if (language !== 'en' && !(0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isReady */ .i_)(language))
        (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .addTranslation */ .XY)(language, await files[language]());
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	!function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = function(chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	!function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = function(chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	!function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = function(chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = function(chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
!function() {
"use strict";

// EXTERNAL MODULE: ../../lib/src/config/choices.js
var config_choices = __nccwpck_require__(9685);
// EXTERNAL MODULE: ../../lib/src/config/parse-option.js
var parse_option = __nccwpck_require__(8942);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __nccwpck_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/language.js
var language = __nccwpck_require__(909);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var cli_message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/policy/fail-on.js
var fail_on = __nccwpck_require__(9063);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ../../lib/src/config/hint.js
var hint = __nccwpck_require__(8352);
// EXTERNAL MODULE: ../../lib/src/messages/severity.js
var severity = __nccwpck_require__(5332);
;// CONCATENATED MODULE: ../../lib/src/cli/flags.js





const formats = ['text', 'json', 'sarif', 'github', 'gitlab'];
const colors = ['auto', 'always', 'never'];
function flag(about, argument, more = {}) {
    return { short: null, argument, optional: false, repeatable: false, default: null, about, ...more };
}
const words = (list) => list.join('|');
const flags = {
    format: flag((0,cli_message/* message */.i)('choices.format'), words(formats), { default: 'text' }),
    report: flag((0,cli_message/* message */.i)('choices.report'), 'FORMAT=FILE', { repeatable: true }),
    'fail-on': flag((0,cli_message/* message */.i)('choices.failOn'), words(fail_on/* failOns */.F), { default: 'error' }),
    config: flag((0,cli_message/* message */.i)('choices.config'), 'FILE'),
    'no-config': flag((0,cli_message/* message */.i)('choices.noConfig'), null),
    'print-config': flag((0,cli_message/* message */.i)('choices.printConfig'), null),
    'server-version': flag((0,cli_message/* message */.i)('choices.serverVersion'), 'X.Y.Z'),
    baseline: flag((0,cli_message/* message */.i)('choices.baseline'), 'FILE'),
    'write-baseline': flag((0,cli_message/* message */.i)('choices.writeBaseline'), 'FILE'),
    fix: flag((0,cli_message/* message */.i)('choices.fix'), 'unsafe', { optional: true }),
    'fix-dry-run': flag((0,cli_message/* message */.i)('choices.fixDryRun'), null),
    rule: flag((0,cli_message/* message */.i)('choices.rule'), `ID=${words(severity/* levels */.yr)}`, { repeatable: true }),
    language: flag((0,cli_message/* message */.i)('choices.language'), words(language/* languages */.e)),
    'if-no-files': flag((0,cli_message/* message */.i)('choices.ifNoFiles'), words(config_choices/* ifNoFiles */.UJ)),
    'stdin-filename': flag((0,cli_message/* message */.i)('choices.stdinFilename'), 'PATH'),
    stdio: flag((0,cli_message/* message */.i)('choices.stdio'), null),
    color: flag((0,cli_message/* message */.i)('choices.color'), words(colors), { default: 'auto' }),
    help: flag((0,cli_message/* message */.i)('choices.help'), null, { short: 'h' }),
    version: flag((0,cli_message/* message */.i)('choices.version'), null, { short: 'V' }),
};
const flagNames = Object.keys(flags);

;// CONCATENATED MODULE: ../../lib/src/cli/argv.js






class Argv {
    operands;
    #options;
    constructor(options, operands) {
        this.#options = options;
        this.operands = operands;
    }
    has(name) {
        return this.#options.has(name);
    }
    one(name, parse) {
        const [text] = this.#options.get(name) ?? [];
        return text === undefined ? undefined : parse(text, sourceOf(name));
    }
    all(name, parse) {
        return (this.#options.get(name) ?? []).map((text) => parse(text, sourceOf(name)));
    }
}
function sourceOf(name) {
    return { kind: 'option', name: `--${name}` };
}
function readArgv(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options: nodeOptions, strict: false, tokens: true });
    const options = new Map();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const name = flagNames.find((known) => known === token.name);
        if (name === undefined)
            throw new errors/* ConfigError */.xL(unknownOption(token.rawName));
        const text = argumentOf(name, token.value, token.inlineValue ?? false);
        const earlier = options.get(name);
        if (earlier === undefined)
            options.set(name, [text]);
        else if (flags[name].repeatable)
            earlier.push(text);
        else
            throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.twice', { name: (0,printable/* printable */.g)(`--${name}`) }));
    }
    return new Argv(options, operands);
}
const nodeOptions = Object.fromEntries(flagNames.map((name) => {
    const { argument, optional, short } = flags[name];
    const type = argument === null || optional ? 'boolean' : 'string';
    return [name, short === null ? { type } : { type, short }];
}));
function argumentOf(name, value, inline) {
    const { argument, optional } = flags[name];
    const option = (0,printable/* printable */.g)(`--${name}`);
    if (argument === null) {
        if (value !== undefined)
            throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.takesNone', { name: option }));
        return '';
    }
    if (optional)
        return value ?? '';
    const missing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-');
    if (missing)
        throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.needsArgument', { name: option, argument: (0,printable/* printable */.g)(argument) }));
    return value;
}
function unknownOption(rawName) {
    const known = flagNames.map((name) => `--${name}`);
    return (0,cli_message/* message */.i)('cli.unknownOption', {
        name: (0,hint/* namedOr */.LI)(rawName, (0,cli_message/* message */.i)('cli.anOption')),
        hint: (0,hint/* hint */.aK)(rawName, known, (0,cli_message/* message */.i)('cli.seeHelp')),
    });
}

;// CONCATENATED MODULE: ../../lib/src/cli/arguments.js









function parseArguments(args) {
    const argv = readArgv(args);
    if (argv.has('help'))
        return { kind: 'help' };
    if (argv.has('version'))
        return { kind: 'version' };
    const [first, ...rest] = argv.operands;
    if (first === 'explain') {
        if (rest.length > 1)
            throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.onePath', { command: (0,printable/* printable */.g)(first) }));
        return { ...common(argv), kind: 'explain', subject: rest[0] ?? null };
    }
    if (first === 'preview-update') {
        const [path] = rest;
        if (path === undefined)
            throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.oneFile', { command: (0,printable/* printable */.g)(first) }));
        if (rest.length > 1)
            throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.onePath', { command: (0,printable/* printable */.g)(first) }));
        return { ...common(argv), kind: 'preview-update', path };
    }
    if (first === 'lsp') {
        if (rest.length > 0 || !argv.has('stdio'))
            throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.lspStdio'));
        return { kind: 'lsp' };
    }
    return lintCommand(argv);
}
function lintCommand(argv) {
    const paths = argv.operands;
    const stdinFilename = argv.one('stdin-filename', asIs) ?? null;
    const stdin = paths.includes('-');
    if (stdin && paths.length > 1)
        throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.stdinAlone'));
    if (!stdin && stdinFilename !== null)
        throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.stdinName'));
    const fix = fixMode(argv);
    if (stdin && (fix === 'safe' || fix === 'unsafe'))
        throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.noFix'));
    return {
        ...common(argv),
        kind: 'lint',
        paths,
        format: argv.one('format', (text, source) => (0,parse_option/* oneOf */.yL)(text, formats, source))?.value ?? 'text',
        reports: argv.all('report', (text, source) => (0,parse_option/* formatAndFile */.Xr)(text, formats, source)),
        printConfig: argv.has('print-config'),
        writeBaseline: argv.one('write-baseline', asIs) ?? null,
        fix,
        stdinFilename,
    };
}
function common(argv) {
    exclude(argv, 'config', 'no-config');
    const path = argv.one('config', asIs);
    const named = path === undefined ? { kind: 'find' } : { kind: 'file', path };
    return {
        config: argv.has('no-config') ? { kind: 'none' } : named,
        color: argv.one('color', (text, source) => (0,parse_option/* oneOf */.yL)(text, colors, source))?.value ?? 'auto',
        choices: {
            serverVersion: argv.one('server-version', parse_option/* release */._r),
            failOn: argv.one('fail-on', (text, source) => (0,parse_option/* oneOf */.yL)(text, fail_on/* failOns */.F, source)),
            language: argv.one('language', (text, source) => (0,parse_option/* oneOf */.yL)(text, language/* languages */.e, source)),
            baseline: argv.one('baseline', sourced),
            ifNoFiles: argv.one('if-no-files', (text, source) => (0,parse_option/* oneOf */.yL)(text, config_choices/* ifNoFiles */.UJ, source)),
            rules: new Map(argv.all('rule', parse_option/* ruleLevel */.ln)),
        },
    };
}
function fixMode(argv) {
    exclude(argv, 'fix', 'fix-dry-run');
    if (argv.has('fix-dry-run'))
        return 'dry-run';
    return argv.one('fix', parse_option/* fixLevel */.Sv) ?? null;
}
function exclude(argv, one, other) {
    if (argv.has(one) && argv.has(other))
        throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.together', { one: (0,printable/* printable */.g)(`--${one}`), other: (0,printable/* printable */.g)(`--${other}`) }));
}
const asIs = (text) => text;
function sourced(value, source) {
    return { value, source };
}

// EXTERNAL MODULE: ../../lib/src/files/config.js
var files_config = __nccwpck_require__(2410);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __nccwpck_require__(3912);
// EXTERNAL MODULE: ../../lib/src/report/explain.js + 1 modules
var explain = __nccwpck_require__(220);
// EXTERNAL MODULE: ../../lib/src/source/lazy.js
var lazy = __nccwpck_require__(326);
;// CONCATENATED MODULE: ../../lib/src/report/formats/width.js

function width(text) {
    if (narrow.test(text))
        return text.length;
    let columns = 0;
    for (const character of text) {
        if (zeroWidth().test(character))
            continue;
        columns += wide().test(character) ? 2 : 1;
    }
    return columns;
}
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const zeroWidth = (0,lazy/* unicodePattern */.g)(String.raw `^[\p{Mn}\p{Me}\p{Cf}]$`, 'u');
const wide = (0,lazy/* unicodePattern */.g)(String.raw `^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$`, 'u');
function wrap(text, columns) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(/ +/)) {
        const needed = width(word);
        if (line !== '' && used + 1 + needed > columns) {
            lines.push(line);
            line = word;
            used = needed;
        }
        else {
            used += line === '' ? needed : needed + 1;
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines;
}
function pad(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - width(text)));
}

// EXTERNAL MODULE: ../../lib/src/rules/rule.js
var rules_rule = __nccwpck_require__(7894);
// EXTERNAL MODULE: ../../lib/src/rules/table.js + 77 modules
var rules_table = __nccwpck_require__(2126);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(3803);
;// CONCATENATED MODULE: ../../lib/src/cli/explain.js












function explain_explain(subject, language) {
    const say = (text) => (0,format/* format */.GP)(text, language);
    return `${linesFor(subject, say).join('\n')}\n`;
}
function linesFor(subject, say) {
    if (subject === null)
        return ruleList(say);
    const rule = rules_table/* rules */.a.find(({ id }) => id === subject);
    if (rule !== undefined)
        return ruleLines(rule, say);
    const explained = (0,explain/* explainName */.T)(subject);
    if (explained !== null)
        return nameLines(explained, say);
    const known = [...parse_option/* ruleIds */.Zl, ...catalogue/* settings */.W0.map(({ name }) => name)];
    throw new errors/* ConfigError */.xL((0,cli_message/* message */.i)('cli.neither', {
        name: (0,hint/* namedOr */.LI)(subject, (0,cli_message/* message */.i)('config.aKey')),
        hint: (0,hint/* hint */.aK)(subject, known, (0,cli_message/* message */.i)('config.listRules')),
    }));
}
const widestId = Math.max(...rules_table/* rules */.a.map(({ id }) => id.length));
function ruleList(say) {
    const severities = rules_table/* rules */.a.map(({ severity }) => say(severityWord(severity)));
    const columns = Math.max(...severities.map(width));
    return rules_table/* rules */.a.map((rule, index) => {
        const severity = pad(severities[index] ?? '', columns);
        return `${rule.id.padEnd(widestId)}  ${severity}  ${say((0,rules_rule/* titleOf */.Gg)(rule))}`;
    });
}
function severityWord(severity) {
    return severity === 'off' ? (0,cli_message/* message */.i)('state.off') : (0,cli_message/* message */.i)(`report.${severity}`);
}
function ruleLines(rule, say) {
    const level = rule.severity === 'off' ? (0,cli_message/* message */.i)('explain.off') : severityWord(rule.severity);
    const fixes = {
        safe: (0,cli_message/* message */.i)('explain.fixSafe'),
        unsafe: (0,cli_message/* message */.i)('explain.fixUnsafe'),
        display: (0,cli_message/* message */.i)('explain.fixDisplay'),
    };
    const about = [say((0,cli_message/* message */.i)('explain.severity', { level, since: (0,printable/* printable */.g)(rule.since) }))];
    if (rule.fix !== undefined)
        about.push(say(fixes[rule.fix]));
    return [
        `${rule.id}${say((0,cli_message/* message */.i)('report.colon'))} ${say((0,rules_rule/* titleOf */.Gg)(rule))}`,
        about.join(' '),
        '',
        say((0,cli_message/* message */.i)('explain.says')),
        ...Object.keys(rule.messages).map((id) => `- ${say((0,rules_rule/* patternOf */.Id)(rule, id))}`),
        '',
        say((0,cli_message/* message */.i)('explain.ignore', { path: (0,printable/* printable */.g)(files_config/* configPaths */.hg[0]) })),
        '  ignore:',
        `    - rule: ${rule.id}`,
        `      reason: ${say((0,cli_message/* message */.i)('explain.why'))}`,
        '',
        say((0,cli_message/* message */.i)('explain.page', { url: (0,printable/* printable */.g)((0,rules_rule/* ruleUrl */.QB)(rule.id)) })),
    ];
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
        say((0,cli_message/* message */.i)('explain.provided', { path: (0,printable/* printable */.g)(files_config/* configPaths */.hg[0]) })),
        `  provided: [${setting.name}]`,
    ];
}

// EXTERNAL MODULE: ../../lib/src/messages/project.js
var project = __nccwpck_require__(5462);
;// CONCATENATED MODULE: ../../lib/src/cli/help.js





const usages = [
    { call: '[options] [path ...]', about: (0,cli_message/* message */.i)('cli.lint') },
    { call: 'explain [rule | setting]', about: (0,cli_message/* message */.i)('cli.explain') },
    { call: 'preview-update FILE', about: (0,cli_message/* message */.i)('cli.previewUpdate') },
    { call: 'lsp --stdio', about: (0,cli_message/* message */.i)('cli.lsp') },
];
function spelling(name) {
    const { short, argument, optional } = flags[name];
    const long = `--${name}${argument === null ? '' : optional ? `[=${argument}]` : ` ${argument}`}`;
    return short === null ? long : `-${short}, ${long}`;
}
function help(language, width) {
    const say = (text) => (0,format/* format */.GP)(text, language);
    const lines = [`${project/* project */.C.name} ${project/* project */.C.version}`, '', say((0,cli_message/* message */.i)('cli.usage'))];
    for (const { call, about } of usages)
        lines.push(`  ${project/* project */.C.name} ${call}`, ...indented(say(about), '      ', width));
    lines.push('', say((0,cli_message/* message */.i)('cli.options')));
    for (const name of flagNames) {
        const { default: value } = flags[name];
        const about = value === null ? say(flags[name].about) : `${say(flags[name].about)} (${value})`;
        lines.push(`  ${spelling(name)}`, ...indented(about, '      ', width));
    }
    lines.push('', ...wrap(say((0,cli_message/* message */.i)('cli.exitCodes')), width), '', project/* project */.C.repository);
    return `${lines.join('\n')}\n`;
}
function indented(text, indent, width) {
    return wrap(text, width - indent.length).map((line) => indent + line);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../../lib/src/files/error-code.js
var error_code = __nccwpck_require__(2252);
;// CONCATENATED MODULE: ../../lib/src/cli/host.js







function log(host, text, language) {
    host.stderr.write(`${project/* project */.C.name}: ${(0,format/* format */.GP)(text, language)}\n`);
}
function output(descriptor) {
    if (isFileOrPipe(descriptor))
        return { write: (text) => writeAll(descriptor, Buffer.from(text)) };
    const stream = descriptor === 1 ? process.stdout : process.stderr;
    stream.on('error', () => { });
    return stream;
}
const patience = 10;
async function holdsInput() {
    const stats = attempt(() => (0,external_node_fs_.fstatSync)(0));
    if (stats === null || stats.isFile())
        return (stats?.size ?? 0) > 0;
    if (!stats.isFIFO() && !stats.isSocket())
        return false;
    const { stdin } = process;
    return new Promise((resolve) => {
        const finish = (found) => {
            clearTimeout(timer);
            stdin.destroy();
            resolve(found);
        };
        const timer = setTimeout(() => finish(false), patience);
        stdin.once('error', () => finish(false));
        stdin.once('readable', () => finish(stdin.read() !== null));
    });
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return null;
    }
}
function isFileOrPipe(descriptor) {
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        return stats.isFile() || stats.isFIFO() || stats.isSocket();
    }
    catch {
        return false;
    }
}
function writeAll(descriptor, bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
        }
        catch (error) {
            const code = (0,error_code/* errorCode */.C)(error);
            if (code === 'EAGAIN')
                waitForReader();
            else if (code === 'EPIPE' || code === 'EOF' || descriptor === 2)
                return;
            else
                throw new errors/* EnvironmentError */.eG((0,cli_message/* message */.i)('cli.cannotPrint', { code: (0,printable/* printable */.g)(code) }));
        }
    }
}
function waitForReader() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

;// CONCATENATED MODULE: ../../lib/src/cli/language.js

function languageOfCall(args) {
    const option = '--language';
    const at = args.indexOf(option);
    const inline = args.find((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1);
    const wanted = inline ?? (at === -1 ? undefined : args[at + 1]);
    return language/* languages */.e.find((language) => language === wanted) ?? null;
}
function systemLanguage(env) {
    const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ?? '';
    const [code] = locale.toLowerCase().split(/[_.@-]/);
    return language/* languages */.e.find((language) => language === code) ?? 'en';
}

// EXTERNAL MODULE: ../../lib/src/config/build-policy.js
var build_policy = __nccwpck_require__(6352);
// EXTERNAL MODULE: ../../lib/src/config/option-source.js
var option_source = __nccwpck_require__(6780);
;// CONCATENATED MODULE: ../../lib/src/config/print.js



function printChoices(choices, language) {
    const line = (indent, key, value, source) => `${indent}${key}: ${value} # ${(0,format/* format */.GP)((0,option_source/* describeSource */.B)(source), language)}\n`;
    const top = (key, { value, source }) => value === null ? '' : line('', key, JSON.stringify(value), source);
    const rules = [...choices.rules]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([rule, level]) => line('  ', rule, level.value, level.source));
    return [
        `# ${project/* project */.C.name} ${project/* project */.C.version}\n`,
        top('files', choices.files),
        top('templates', choices.templates),
        top('provided', choices.provided),
        top('tokens', choices.tokens),
        'organization:\n',
        line('  ', 'plan', choices.plan.value, choices.plan.source),
        line('  ', 'features', JSON.stringify(choices.features.value), choices.features.source),
        top('server-version', choices.serverVersion),
        top('fail-on', choices.failOn),
        top('language', choices.language),
        top('after-merge', choices.afterMerge),
        rules.length === 0 ? 'rules: {}\n' : `rules:\n${rules.join('')}`,
        printIgnores(choices),
        printOverrides(choices),
        top('baseline', choices.baseline),
    ].join('');
}
function printIgnores({ ignores, config }) {
    if (ignores.length === 0)
        return 'ignore: []\n';
    const items = ignores.map(({ line, ...choice }) => `  - ${JSON.stringify(choice)} # ${config?.path}, ${line}\n`);
    return `ignore:\n${items.join('')}`;
}
function printOverrides({ overrides }) {
    if (overrides.length === 0)
        return 'overrides: []\n';
    const items = overrides.map(({ files, plan, features, rules, provided }) => {
        const item = {
            files,
            organization: { plan: plan?.value, features: features?.value },
            rules: Object.fromEntries([...(rules ?? [])].map(([rule, { value }]) => [rule, value])),
            provided: provided?.value ?? [],
        };
        return `  - ${JSON.stringify(item)}\n`;
    });
    return `overrides:\n${items.join('')}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../lib/src/source/decode.js
var decode = __nccwpck_require__(3306);
;// CONCATENATED MODULE: ../../lib/src/files/write.js







function writeOutput(folder, name, content) {
    const file = external_node_path_.resolve(folder, name);
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, content);
    }
    catch (error) {
        throw cannotWrite(name, error);
    }
}
function replaceFile(location, displayPath, text) {
    const beside = external_node_path_.join(external_node_path_.dirname(location), `.${external_node_path_.basename(location)}.${process.pid}.new`);
    try {
        writeNew(beside, (0,decode/* encode */.lF)(text), (0,external_node_fs_.statSync)(location).mode);
        (0,external_node_fs_.renameSync)(beside, location);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw cannotWrite(displayPath, error);
    }
}
function writeNew(location, bytes, mode) {
    const file = (0,external_node_fs_.openSync)(location, 'wx', 0o600);
    try {
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(file, bytes, written);
        (0,external_node_fs_.fchmodSync)(file, mode & 0o7777);
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function cannotWrite(name, error) {
    const code = (0,printable/* printable */.g)((0,error_code/* errorCode */.C)(error));
    return new errors/* EnvironmentError */.eG((0,cli_message/* message */.i)('files.cannotWrite', { path: (0,printable/* printable */.g)(name), code }));
}

// EXTERNAL MODULE: ../../lib/src/lint.js + 31 modules
var lint = __nccwpck_require__(9773);
// EXTERNAL MODULE: ../../lib/src/policy/baseline.js
var baseline = __nccwpck_require__(5102);
// EXTERNAL MODULE: ../../lib/src/rules/order.js
var order = __nccwpck_require__(4454);
;// CONCATENATED MODULE: ../../lib/src/report/formats/baseline.js


function recordBaseline({ files }, path, fromRoot) {
    const counts = new Map();
    for (const file of files) {
        const known = file.suppressed.filter(({ by }) => by === 'baseline');
        for (const { rule, setting } of [...file.findings, ...known]) {
            if (rule === 'ignore-unused')
                continue;
            const entry = { path: fromRoot(file.path), rule, setting };
            const key = JSON.stringify(entry);
            counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
        }
    }
    const entries = [...counts.values()].sort((one, other) => (0,order/* byText */.z)(one.path, other.path) ||
        (0,order/* byText */.z)(one.rule, other.rule) ||
        (0,order/* byText */.z)(one.setting ?? '', other.setting ?? ''));
    return { path, entries };
}
function renderBaseline({ entries }) {
    const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
    const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": ${baseline/* baselineVersion */.k},\n  "findings": ${findings}\n}\n`;
}

// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var report_verdict = __nccwpck_require__(3712);
// EXTERNAL MODULE: ../../lib/src/fix.js + 2 modules
var fix = __nccwpck_require__(4579);
// EXTERNAL MODULE: ../../lib/src/source/edit.js
var edit = __nccwpck_require__(6064);
// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __nccwpck_require__(3785);
// EXTERNAL MODULE: ../../lib/src/settings/display-name.js
var display_name = __nccwpck_require__(9094);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/report/formats/frame.js



function frame_frame(scan, marks) {
    const byLine = new Map();
    for (const mark of marks) {
        const { line } = scan.text.position(mark.at.start);
        const others = byLine.get(line);
        if (others === undefined)
            byLine.set(line, [mark]);
        else
            others.push(mark);
    }
    return [...byLine].sort(([a], [b]) => a - b).map(([line, marked]) => frameLine(scan, line, marked));
}
function frameLine(scan, line, marks) {
    const whole = scan.text.line(line);
    const pieces = shownPieces(scan, whole, Math.min(...marks.map(({ at }) => at.start)));
    const text = pieces.map((piece) => piece.text).join('');
    const pointers = marks.map(({ at, primary, label }) => {
        const start = shownOffset(pieces, at.start, 'start');
        const end = shownOffset(pieces, Math.min(at.end, whole.end), 'end');
        const column = width(text.slice(0, start));
        return { column, columns: Math.max(1, width(text.slice(start, end))), primary, label };
    });
    return { line, text: text.trimEnd(), pointers };
}
const nodesAround = 12;
function shownPieces(scan, line, focus) {
    const center = nodeAt(scan.nodes, focus);
    const first = Math.max(center - nodesAround, nodeAt(scan.nodes, line.start));
    const pieces = [];
    let at = scan.nodes[first]?.span.start ?? line.start;
    if (at > line.start)
        pieces.push(masked({ start: line.start, end: at }, '... '));
    else
        at = line.start;
    for (const node of scan.nodes.slice(first, center + nodesAround)) {
        if (node.span.start >= line.end)
            break;
        for (const piece of nodePieces(scan, node)) {
            const clipped = clip(piece, line);
            if (clipped === null)
                continue;
            if (clipped.from > at)
                pieces.push(blanks(at, clipped.from));
            pieces.push(clipped);
            at = clipped.to;
        }
    }
    return pieces;
}
function nodeAt(nodes, offset) {
    let low = 0;
    let high = Math.max(0, nodes.length - 1);
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((nodes[middle]?.span.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function nodePieces(scan, node) {
    switch (node.kind) {
        case 'space':
            return [];
        case 'comment':
            return [masked(node.span, `# ${value/* mask */.dK}`)];
        default:
            return statementPieces(scan, node);
    }
}
function statementPieces(scan, statement) {
    const pieces = [];
    if (statement.export !== null)
        pieces.push(plain(statement.export, 'export '));
    pieces.push(...namePieces(scan, statement));
    if (statement.kind === 'assignment')
        pieces.push(plain(statement.operator, statement.separator));
    if (statement.rawValue !== null) {
        const known = pieces.at(-1)?.to ?? statement.span.start;
        if (statement.kind === 'malformed' && known < statement.rawValue.span.start)
            pieces.push(plain({ start: known, end: statement.rawValue.span.start }, '='));
        pieces.push(...writtenPieces(statement.rawValue));
    }
    return pieces;
}
function namePieces(scan, statement) {
    const { key } = statement;
    if (key.end <= key.start)
        return [];
    const whole = (0,display_name/* nameAsWritten */.b)(statement);
    if (whole !== null)
        return [plain(key, whole)];
    if (statement.kind !== 'malformed' || !isWithin(statement.at.start, key))
        return [masked(key)];
    const before = { start: key.start, end: statement.at.start };
    const shown = (0,display_name/* nameAsWritten */.b)(statement, scan.text.slice(before));
    if (shown === null)
        return [masked(key)];
    const blank = statement.rejection === 'space-in-key' ? [plain(statement.at, ' ')] : [];
    const rest = { start: blank.length > 0 ? statement.at.end : before.end, end: key.end };
    return [plain(before, shown), ...blank, masked(rest)];
}
function isWithin(offset, span) {
    return span.start <= offset && offset < span.end;
}
function writtenPieces({ quote, span, inner, comment }) {
    const pieces = [];
    if (inner.start > span.start)
        pieces.push(plain({ start: span.start, end: inner.start }, quote ?? ' '));
    if (inner.end > inner.start)
        pieces.push(masked(inner));
    if (span.end > inner.end)
        pieces.push(plain({ start: inner.end, end: span.end }, quote ?? ' '));
    if (comment !== null)
        pieces.push(masked(comment, ` # ${value/* mask */.dK}`));
    return pieces;
}
function plain({ start, end }, text) {
    return { from: start, to: end, text, masked: false };
}
function masked({ start, end }, text = value/* mask */.dK) {
    return { from: start, to: end, text, masked: true };
}
function blanks(from, to) {
    return plain({ start: from, end: to }, ' '.repeat(Math.min(to - from, 8)));
}
function clip(piece, line) {
    if (piece.to <= line.start || piece.from >= line.end)
        return null;
    return { ...piece, from: Math.max(piece.from, line.start), to: Math.min(piece.to, line.end) };
}
function shownOffset(pieces, offset, edge) {
    let shown = 0;
    for (const { from, to, text, masked } of pieces) {
        if (offset <= from)
            return shown;
        const inside = edge === 'start' ? offset < to : offset <= to;
        if (inside) {
            if (!masked && text.length === to - from)
                return shown + (offset - from);
            return edge === 'start' ? shown : shown + text.length;
        }
        shown += text.length;
    }
    return shown;
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/text/terminal.js



function terminal(options) {
    const paint = painter(options.color);
    return {
        width: Math.max(40, options.width),
        glyphs: options.ascii ? ascii : unicode,
        paint,
        say: (message) => (0,format/* format */.GP)(message, options.language),
        link: (text, url) => (options.hyperlinks ? `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\` : text),
        prose: (text, columns) => emphasizeCode(wrap(text, columns), paint),
    };
}
const styles = {
    bold: [1, 22],
    dim: [2, 22],
    underline: [4, 24],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
};
function painter(color) {
    if (!color)
        return (text) => text;
    return (text, ...names) => names.reduce((inner, name) => `\x1b[${styles[name][0]}m${inner}\x1b[${styles[name][1]}m`, text);
}
const severityStyle = {
    error: 'red',
    warning: 'yellow',
    notice: 'blue',
};
const stateStyle = {
    ready: 'green',
    off: 'dim',
    broken: 'red',
    unknown: 'yellow',
    obsolete: 'dim',
};
const unicode = {
    bar: '│',
    gap: '⋮',
    primary: '^',
    related: '-',
    mask: value/* mask */.dK,
    pass: '✓',
    fail: '✗',
    nothing: '–',
    state: { ready: '✓', off: '–', broken: '✗', unknown: '?', obsolete: '–' },
};
const ascii = {
    bar: '|',
    gap: ':',
    primary: '^',
    related: '-',
    mask: '*'.repeat(value/* mask */.dK.length),
    pass: '+',
    fail: 'x',
    nothing: '-',
    state: { ready: '+', off: '-', broken: 'x', unknown: '?', obsolete: '-' },
};
function emphasizeCode(lines, paint) {
    let code = false;
    return lines.map((line) => line
        .split(/(`)/)
        .map((part) => {
        if (part === '`') {
            code = !code;
            return paint(part, 'dim');
        }
        return code && part !== '' ? paint(part, 'bold') : part;
    })
        .join(''));
}

;// CONCATENATED MODULE: ../../lib/src/report/preview/fix-diff.js





function renderFixDiff(path, text, { text: fixedText, fixed }, options) {
    if (fixed.length === 0)
        return '';
    const to = terminal(options);
    const [before, after] = [(0,scan/* scan */.S)(text), (0,scan/* scan */.S)(fixedText)];
    const lines = stretches(before, after, fixed).flatMap((stretch) => hunk(before, after, stretch, to));
    const done = fixed.flatMap(({ fix }) => (fix === null ? [] : [`- ${to.say(fix.description)}`]));
    return `${[`--- ${path}`, `+++ ${path} ${to.say((0,cli_message/* message */.i)('fix.fixed'))}`, ...lines, ...done].join('\n')}\n`;
}
function stretches(before, after, fixed) {
    const found = [];
    let shift = 0;
    let grown = 0;
    for (const { span, text } of (0,edit/* inOrder */.al)(fixed.flatMap(({ fix }) => fix?.edits ?? []))) {
        shift = span.start + grown;
        const [old, now] = linesOf(before, span, after, { start: shift, end: shift + text.length });
        grown += text.length - (span.end - span.start);
        const last = found.at(-1);
        if (last !== undefined && old.start < last.before.end) {
            found[found.length - 1] = {
                before: { start: last.before.start, end: Math.max(last.before.end, old.end) },
                after: { start: last.after.start, end: Math.max(last.after.end, now.end) },
            };
        }
        else
            found.push({ before: old, after: now });
    }
    return found;
}
function linesOf(before, old, after, now) {
    const [one, other] = [before.text.range(old), after.text.range(now)];
    const whole = [one, other].every(({ column, endColumn }) => column === 1 && endColumn === 1);
    const more = whole ? 0 : 1;
    return [
        { start: one.line, end: one.endLine + more },
        { start: other.line, end: other.endLine + more },
    ];
}
function hunk(before, after, stretch, to) {
    const { before: old, after: now } = stretch;
    const head = `@@ -${counted(old)} +${counted(now)} @@`;
    return [
        to.paint(head, 'blue'),
        ...maskedLines(before, old).map((line) => to.paint(`-${line}`, 'red')),
        ...maskedLines(after, now).map((line) => to.paint(`+${line}`, 'green')),
    ];
}
function counted({ start, end }) {
    return start === end ? `${start - 1},0` : `${start},${end - start}`;
}
function maskedLines(scanned, { start, end }) {
    const marks = Array.from({ length: end - start }, (_, index) => scanned.text.line(start + index)).map((line) => ({
        at: { start: line.start, end: line.start },
        primary: true,
        label: null,
    }));
    return frame_frame(scanned, marks).map(({ text }) => text);
}

;// CONCATENATED MODULE: ../../lib/src/cli/fix.js





function fixSources(sources, judge, mode, folder, options) {
    if (mode === 'dry-run') {
        const fixed = (0,fix/* fixOnce */.L)(sources, judge(sources), 'safe');
        const diff = fixed.map((file) => renderFixDiff(file.path, file.before, file.after, options)).join('');
        return { sources, diff };
    }
    const fixed = (0,fix/* fix */.U)(sources, judge, mode);
    fixed.forEach((source, index) => {
        if (source === sources[index] || source.text === null)
            return;
        replaceFile((0,external_node_fs_.realpathSync)(external_node_path_.resolve(folder, source.path)), source.path, source.text);
    });
    return { sources: fixed, diff: '' };
}

;// CONCATENATED MODULE: ../../lib/src/cli/progress.js


const quietTime = 1000;
const interval = 100;
function progress(total, host, language) {
    const { stderr, env } = host;
    if (stderr.isTTY !== true || env['CI'] || env['TERM'] === 'dumb')
        return { step() { }, end() { } };
    let done = 0;
    let next = Date.now() + quietTime;
    let shown = false;
    return {
        step() {
            done += 1;
            const now = Date.now();
            if (now < next)
                return;
            next = now + interval;
            shown = true;
            stderr.write(`\r${(0,format/* format */.GP)((0,cli_message/* message */.i)('cli.progress', { done, total }), language)}`);
        },
        end() {
            if (shown)
                stderr.write('\r\x1b[K');
        },
    };
}

// EXTERNAL MODULE: ../../lib/src/messages/escape-controls.js
var escape_controls = __nccwpck_require__(3267);
// EXTERNAL MODULE: ../../lib/src/source/file-form.js
var file_form = __nccwpck_require__(3173);
;// CONCATENATED MODULE: ../../lib/src/report/formats/title.js



function titleLine(rule, language) {
    const table = rules_table/* ruleTable */.B;
    const found = table[rule];
    const title = found === undefined ? rule : (0,format/* format */.GP)((0,rules_rule/* titleOf */.Gg)(found), language);
    return title.charAt(0).toUpperCase() + title.slice(1);
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/annotations.js






function annotations(report, options) {
    const shown = [];
    const left = [];
    const all = report.files.flatMap((file) => fileAnnotations(file, options.language));
    if ((0,report_verdict/* outcome */.bu)(report) === 'none')
        all.unshift(nothingChecked(options.language));
    for (const level of severity/* severities */.gO) {
        const ofLevel = all.filter((annotation) => annotation.level === level);
        if (ofLevel.length <= perLevel) {
            shown.push(...ofLevel);
            continue;
        }
        shown.push(...ofLevel.slice(0, perLevel - 1), moreOf(level, ofLevel.length - perLevel + 1, options));
        for (const annotation of ofLevel.slice(perLevel - 1))
            left.push(annotation);
    }
    return { shown, left };
}
const perLevel = 10;
function nothingChecked(language) {
    const title = (0,format/* format */.GP)((0,cli_message/* message */.i)('report.nothingChecked'), language);
    return {
        level: 'notice',
        title,
        message: (0,format/* format */.GP)((0,cli_message/* message */.i)('annotation.nothingChecked'), language),
        file: null,
        ...nowhere,
    };
}
function fileAnnotations(file, language) {
    const found = file.findings.map((finding) => findingAnnotation(file, finding, language));
    if ((0,file_form/* isLinted */.Fi)(file.form) || file.problem === null)
        return found;
    const level = file.form === 'unreadable' ? 'error' : 'notice';
    return [ofFile(file, level, file.problem, language), ...found];
}
function findingAnnotation(file, finding, language) {
    return {
        level: finding.severity,
        title: clean(`${titleLine(finding.rule, language)} (${finding.rule})`),
        message: `${clean((0,format/* format */.GP)(finding.message, language))}\n${finding.url}`,
        file: file.path,
        ...lineOrColumns(finding.range),
    };
}
function lineOrColumns({ line, column, endLine, endColumn }) {
    if (line !== endLine || endColumn <= column)
        return { line, endLine, column: null, endColumn: null };
    return { line, endLine, column, endColumn };
}
function ofFile(file, level, problem, language) {
    const title = (0,format/* format */.GP)((0,cli_message/* message */.i)('report.notCheckedTitle'), language);
    return { level, title, message: clean((0,format/* format */.GP)(problem, language)), file: file.path, ...nowhere };
}
const nowhere = { line: null, endLine: null, column: null, endColumn: null };
function moreOf(level, count, { language, rest }) {
    const more = {
        error: (0,cli_message/* message */.i)('annotation.moreErrors', { count }),
        warning: (0,cli_message/* message */.i)('annotation.moreWarnings', { count }),
        notice: (0,cli_message/* message */.i)('annotation.moreNotices', { count }),
    }[level];
    const where = (0,cli_message/* message */.i)(rest === 'summary' ? 'annotation.inSummary' : 'annotation.inLog', { more });
    return { level, title: (0,format/* format */.GP)(more, language), message: (0,format/* format */.GP)(where, language), file: null, ...nowhere };
}
const maxLength = 3500;
function clean(text) {
    const inert = text.replaceAll('##[', '# #[');
    return inert.length <= maxLength ? inert : `${inert.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')}...`;
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/github.js


function renderGithub(report, { language }) {
    const { shown, left } = annotations(report, { language, rest: 'log' });
    return [...shown.map(command), ...left.map(logLine)].map((line) => `${line}\n`).join('');
}
function command(annotation) {
    const { level, title, message, file, line, endLine, column, endColumn } = annotation;
    const properties = { title, file: file && escapePath(file), line, endLine, col: column, endColumn };
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${pairs.join(',')}::${escapeData(message)}`;
}
function escapePath(path) {
    return path.replace(/[^\r\n]+/g, escape_controls/* escapeControls */.U);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function logLine({ level, message, file, line, column }) {
    const at = [(0,escape_controls/* escapeControls */.U)(file ?? ''), line ?? 1, column ?? 1].join(':');
    return `${level}: ${at}: ${message.replaceAll('\n', ' ')}`.replaceAll('##[', '# #[');
}

// EXTERNAL MODULE: ../../lib/src/report/fingerprint.js
var fingerprint = __nccwpck_require__(1645);
;// CONCATENATED MODULE: ../../lib/src/report/formats/gitlab.js




const severities = { error: 'critical', warning: 'major', notice: 'info' };
function renderGitlab(report, { language }) {
    const issues = report.files.flatMap((file) => [...problem(file, language), ...issuesOf(file, language)]);
    return `${JSON.stringify(issues, null, 2)}\n`;
}
function issuesOf(file, language) {
    return file.findings.map(({ rule, severity, message, range, fingerprint }) => ({
        description: (0,format/* format */.GP)(message, language),
        check_name: rule,
        fingerprint,
        severity: severities[severity],
        location: { path: pathFromRoot(file), lines: { begin: range.line, end: range.endLine } },
    }));
}
function problem(file, language) {
    if ((0,file_form/* isLinted */.Fi)(file.form))
        return [];
    const say = (text) => (0,format/* format */.GP)(text, language);
    const title = say((0,cli_message/* message */.i)('report.notCheckedTitle'));
    return [
        {
            description: file.problem === null ? title : `${title}${say((0,cli_message/* message */.i)('report.colon'))} ${say(file.problem)}`,
            check_name: 'not-checked',
            fingerprint: (0,fingerprint/* fnv1a */.P)(`not-checked ${file.path}`),
            severity: file.form === 'unreadable' ? 'blocker' : 'info',
            location: { path: pathFromRoot(file), lines: { begin: 1 } },
        },
    ];
}
function pathFromRoot({ path }) {
    return path.replace(/^(?:\.\/)+/, '');
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/json.js


function renderJson(report, options) {
    return `${JSON.stringify(toJson(report, options.language), null, 2)}\n`;
}
function toJson(report, language) {
    return {
        schemaVersion: 1,
        tool: { name: project/* project */.C.name, version: project/* project */.C.version, serverVersion: report.serverVersion },
        files: report.files.map((file) => fileToJson(file, language)),
        counts: report.counts,
        verdict: report.verdict,
    };
}
function fileToJson(file, language) {
    const { path, stack, form, template, findings, suppressed, readiness } = file;
    return {
        path,
        stack,
        form,
        template,
        findings: findings.map((finding) => findingToJson(finding, language)),
        suppressed: suppressed.map((each) => ({
            ...findingToJson(each, language),
            by: each.by,
            reason: each.reason,
        })),
        readiness: readiness.map(({ feature, state, reason, settings }) => ({
            feature,
            state,
            reason: reason && (0,format/* format */.GP)(reason, language),
            settings: [...settings],
        })),
    };
}
function findingToJson(finding, language) {
    return {
        rule: finding.rule,
        messageId: finding.messageId,
        severity: finding.severity,
        message: (0,format/* format */.GP)(finding.message, language),
        setting: finding.setting,
        ...finding.range,
        related: finding.related.map(({ range, message }) => ({ ...range, message: (0,format/* format */.GP)(message, language) })),
        url: finding.url,
        fingerprint: finding.fingerprint,
        fix: finding.fix && fixToJson(finding.fix, language),
    };
}
function fixToJson({ safety, description, edits, secret }, language) {
    return {
        safety,
        description: (0,format/* format */.GP)(description, language),
        edits: secret ? [] : edits.map(({ range, text }) => ({ ...range, text })),
    };
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/uri.js
function encodePath(path) {
    return path
        .replace(/^(?:\.\/)+/, '')
        .toWellFormed()
        .split('/')
        .map(encodePart)
        .join('/');
}
function encodePart(part) {
    return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/sarif.js









function renderSarif(report, { language }) {
    const rules = rulesOf(report);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(rules, language) },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [root]: { description: { text: (0,format/* format */.GP)((0,cli_message/* message */.i)('sarif.root'), language) } } },
                invocations: [invocation(report, language)],
                results: report.files.flatMap((file) => results(file, rules, language)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const root = '%SRCROOT%';
const levels = { error: 'error', warning: 'warning', notice: 'note' };
function rulesOf({ files }) {
    const found = new Set();
    for (const { findings, suppressed } of files) {
        for (const { rule } of findings)
            found.add(rule);
        for (const { rule } of suppressed)
            found.add(rule);
    }
    return [...found].sort(order/* byText */.z);
}
function driver(rules, language) {
    const help = (0,format/* format */.GP)((0,cli_message/* message */.i)('sarif.help'), language);
    return {
        name: project/* project */.C.name,
        fullName: project/* project */.C.title,
        semanticVersion: project/* project */.C.version,
        informationUri: project/* project */.C.repository,
        rules: rules.map((rule) => {
            const title = titleLine(rule, language);
            const page = (0,rules_rule/* ruleUrl */.QB)(rule);
            return {
                id: rule,
                shortDescription: { text: title },
                fullDescription: { text: `${title}.` },
                helpUri: page,
                help: { text: `${help} ${page}`, markdown: `${help} [${rule}](${page})` },
                properties: { tags: ['bitwarden', 'configuration'] },
            };
        }),
    };
}
function invocation({ files, verdict }, language) {
    return {
        executionSuccessful: verdict !== 'error',
        exitCode: report_verdict/* exitCodes */.hS[verdict],
        toolExecutionNotifications: files
            .filter(({ form }) => !(0,file_form/* isLinted */.Fi)(form))
            .map(({ path, form, problem }) => ({
            level: form === 'unreadable' ? 'error' : 'note',
            message: textOf(problem ?? (0,cli_message/* message */.i)('report.notCheckedTitle'), language),
            locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
    };
}
function results(file, rules, language) {
    const indexes = new Map(rules.map((rule, index) => [rule, index]));
    const toResult = (finding, suppressions) => ({
        ruleId: finding.rule,
        ruleIndex: indexes.get(finding.rule),
        level: levels[finding.severity],
        message: textOf(finding.message, language),
        locations: [sarif_location(file, finding.range)],
        relatedLocations: finding.related.map(({ range, message }, id) => ({
            id,
            ...sarif_location(file, range),
            message: textOf(message, language),
        })),
        partialFingerprints: {
            'overrideLint/v1': finding.fingerprint,
            primaryLocationLineHash: `${finding.fingerprint}:1`,
        },
        suppressions: suppressions.map(suppressionToSarif),
        ...fixes(file, finding.fix, language),
    });
    return [
        ...file.findings.map((finding) => toResult(finding, [])),
        ...file.suppressed.map((suppressed) => toResult(suppressed, [suppressed])),
    ];
}
function suppressionToSarif({ by, reason }) {
    return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: reason };
}
function fixes(file, fix, language) {
    if (fix === null || fix.safety === 'display' || fix.secret)
        return {};
    const replacements = fix.edits.map(({ range, text }) => ({
        deletedRegion: region(range),
        insertedContent: { text },
    }));
    const artifactChanges = [{ artifactLocation: artifact(file.path), replacements }];
    return { fixes: [{ description: textOf(fix.description, language), artifactChanges }] };
}
function sarif_location(file, range) {
    const physicalLocation = { artifactLocation: artifact(file.path), region: region(range) };
    return { physicalLocation };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(path) {
    if (path.startsWith('/'))
        return { uri: `file://${encodePath(path)}` };
    return { uri: encodePath(path), uriBaseId: root };
}
function textOf(text, language) {
    return { text: (0,format/* format */.GP)(text, language).replace(/\[(?=[^\]]*\]\()/g, '\\[') };
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/tally.js



function tally({ counts, files }, language) {
    const notChecked = files.filter((file) => !(0,file_form/* isLinted */.Fi)(file.form)).length;
    const checked = [
        counts.files === 0
            ? (0,cli_message/* message */.i)('report.nothingChecked')
            : (0,cli_message/* message */.i)('report.checked', { count: counts.files }),
    ];
    if (notChecked > 0)
        checked.push((0,cli_message/* message */.i)('report.notChecked', { count: notChecked }));
    const found = [
        (0,cli_message/* message */.i)('report.errors', { count: counts.error }),
        (0,cli_message/* message */.i)('report.warnings', { count: counts.warning }),
        (0,cli_message/* message */.i)('report.notices', { count: counts.notice }),
        (0,cli_message/* message */.i)('report.suppressed', { count: counts.suppressed }),
    ];
    const omitted = files.reduce((sum, file) => sum + file.omitted, 0);
    if (omitted > 0)
        found.push((0,cli_message/* message */.i)('report.omitted', { count: omitted }));
    const list = (messages) => messages.map((each) => (0,format/* format */.GP)(each, language)).join(', ');
    return `${list(checked)}${(0,format/* format */.GP)((0,cli_message/* message */.i)('report.colon'), language)} ${list(found)}`;
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/templated.js

const maxNamed = 10;
function templatedText({ templated }) {
    if (templated.length === 0)
        return null;
    const settings = templated.slice(0, maxNamed).map(({ name }) => (0,cli_message/* message */.i)('name.shown', { name }));
    const more = templated.length - settings.length;
    const rest = more === 0 ? [] : [(0,cli_message/* message */.i)('report.more', { count: more })];
    return (0,cli_message/* message */.i)('report.templated', { settings: [...settings, ...rest] });
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/text/finding.js





function findingLines(file, terminal) {
    if (file.findings.length === 0)
        return [];
    const scanned = file.text === null ? null : (0,scan/* scan */.S)(file.text);
    const places = file.findings.map(({ range: { line, column } }) => `${line}:${column}`);
    const columns = places.reduce((longest, text) => Math.max(longest, text.length), 0);
    return file.findings.flatMap((finding, index) => [
        '',
        heading(finding, pad(places[index] ?? '', columns), terminal),
        ...body(scanned, finding, terminal).map((line) => `${' '.repeat(columns + 4)}${line}`.trimEnd()),
    ]);
}
function heading(finding, at, terminal) {
    const { paint, say } = terminal;
    const words = [say((0,cli_message/* message */.i)('report.error')), say((0,cli_message/* message */.i)('report.warning')), say((0,cli_message/* message */.i)('report.notice'))];
    const columns = Math.max(...words.map(width));
    const severity = pad(say((0,cli_message/* message */.i)(`report.${finding.severity}`)), columns);
    const rule = terminal.link(paint(finding.rule, 'bold'), finding.url);
    return `  ${paint(at, 'dim')}  ${paint(severity, severityStyle[finding.severity], 'bold')}  ${rule}`;
}
function body(scanned, finding, terminal) {
    const columns = terminal.width - 12;
    const lines = terminal.prose(terminal.say(finding.message), columns);
    if (scanned !== null)
        lines.push('', ...frameLines(scanned, finding, terminal, columns));
    if (finding.fix !== null)
        lines.push('', ...terminal.prose(fixSentence(finding.fix, terminal), columns));
    return lines;
}
function fixSentence(fix, terminal) {
    const key = { safe: 'fixSafe', unsafe: 'fixUnsafe', display: 'fix' };
    return terminal.say((0,cli_message/* message */.i)(`report.${key[fix.safety]}`, { fix: fix.description }));
}
const relatedShown = 4;
function frameLines(scanned, finding, terminal, columns) {
    const { paint, glyphs } = terminal;
    const related = finding.related
        .slice(0, relatedShown)
        .map(({ at, message }) => ({ at, primary: false, label: terminal.say(message) }));
    const shown = frame_frame(scanned, [{ at: finding.at, primary: true, label: null }, ...related]);
    const gutter = Math.max(...shown.map(({ line }) => String(line).length));
    const rows = [];
    let previous = null;
    for (const frameLine of shown) {
        if (previous !== null && frameLine.line > previous + 1)
            rows.push(paint(glyphs.gap.padStart(gutter), 'dim'));
        previous = frameLine.line;
        const bar = paint(glyphs.bar, 'dim');
        const number = paint(String(frameLine.line).padStart(gutter), 'dim');
        rows.push(`${number} ${bar} ${maskedText(frameLine, terminal)}`);
        for (const pointer of frameLine.pointers)
            for (const row of pointerRows(pointer, finding, terminal, columns - gutter - 3))
                rows.push(`${' '.repeat(gutter)} ${bar} ${row}`);
    }
    const more = finding.related.length - relatedShown;
    if (more > 0)
        rows.push(terminal.say((0,cli_message/* message */.i)('report.morePlaces', { count: more })));
    return rows;
}
function maskedText({ text }, { glyphs, paint }) {
    return text.replaceAll(/•+/g, (run) => paint(glyphs.mask.repeat(run.length / glyphs.mask.length), 'dim'));
}
function pointerRows(pointer, finding, terminal, columns) {
    const { paint, glyphs } = terminal;
    const indent = ' '.repeat(pointer.column);
    const style = pointer.primary ? severityStyle[finding.severity] : 'blue';
    const sign = pointer.primary ? glyphs.primary : glyphs.related;
    const carets = `${indent}${paint(sign.repeat(pointer.columns), style)}`;
    if (pointer.label === null)
        return [carets];
    if (pointer.column + pointer.columns + 1 + width(pointer.label) <= columns)
        return [`${carets} ${paint(pointer.label, style)}`];
    return [carets, ...terminal.prose(pointer.label, columns - pointer.column).map((line) => indent + line)];
}

// EXTERNAL MODULE: ../../lib/src/readiness/feature.js
var feature = __nccwpck_require__(7711);
;// CONCATENATED MODULE: ../../lib/src/report/formats/text/readiness.js




function readinessLines(file, terminal) {
    if (file.readiness.length === 0)
        return [];
    if (file.findings.length === 0)
        return stateRows(file.readiness, terminal);
    const title = terminal.say((0,cli_message/* message */.i)('report.features'));
    return ['', `  ${terminal.paint(title, 'bold')}`, ...featureRows(file.readiness, terminal)];
}
const nameColumns = Math.max(...feature/* features */.q.map((feature) => feature.length)) + 2;
function featureRows(readiness, terminal) {
    const states = readiness.map(({ state }) => stateText(state, terminal));
    const stateColumns = Math.max(...states.map(width)) + 2;
    const indent = 4 + nameColumns + stateColumns;
    return readiness.flatMap(({ feature, state, reason }, index) => {
        const text = states[index] ?? '';
        const head = (shown) => `    ${pad(feature, nameColumns)}${terminal.paint(shown, stateStyle[state])}`;
        if (reason === null)
            return [head(text)];
        const [first = '', ...rest] = terminal.prose(terminal.say(reason), terminal.width - indent);
        return [`${head(pad(text, stateColumns))}${first}`, ...rest.map((line) => ' '.repeat(indent) + line)];
    });
}
function stateRows(readiness, terminal) {
    const byState = new Map();
    for (const { feature, state } of readiness)
        byState.set(state, [...(byState.get(state) ?? []), feature]);
    const rows = [...byState];
    const columns = Math.max(...rows.map(([state]) => width(stateText(state, terminal)))) + 2;
    return rows.map(([state, names]) => {
        const head = terminal.paint(pad(stateText(state, terminal), columns), stateStyle[state]);
        return `    ${head}${names.join(', ')}`;
    });
}
function stateText(state, { glyphs, say }) {
    return `${glyphs.state[state]} ${say((0,cli_message/* message */.i)(`state.${state}`))}`;
}

;// CONCATENATED MODULE: ../../lib/src/report/formats/text.js









function renderText(report, options) {
    const to = terminal(options);
    const lines = [];
    for (const file of report.files) {
        for (const line of fileLines(file, to))
            lines.push(line);
        lines.push('');
    }
    if (report.files.some(({ findings }) => findings.length > 0))
        lines.push(...explainLines(to), '');
    lines.push(lastLine(report, to, options.language));
    return `${lines.join('\n')}\n`;
}
function fileLines(file, to) {
    const path = to.paint((0,escape_controls/* escapeControls */.U)(file.path), 'bold', 'underline');
    if (!(0,file_form/* isLinted */.Fi)(file.form)) {
        const label = to.paint(to.say((0,cli_message/* message */.i)('report.notCheckedTitle')), file.form === 'unreadable' ? 'red' : 'yellow');
        const why = file.problem === null ? [] : to.prose(to.say(file.problem), to.width - 2);
        return [`${path}  ${label}`, ...why.map((line) => `  ${line}`), ...findingLines(file, to)];
    }
    if (file.findings.length === 0) {
        const clean = to.paint(`${to.glyphs.pass} ${to.say((0,cli_message/* message */.i)('report.clean'))}`, 'green');
        return [`${path}  ${clean}`, ...templatedLines(file, to), ...readinessLines(file, to)];
    }
    return [path, ...templatedLines(file, to), ...findingLines(file, to), ...readinessLines(file, to)];
}
function templatedLines(file, to) {
    const text = templatedText(file);
    return text === null ? [] : to.prose(to.say(text), to.width - 2).map((line) => `  ${line}`);
}
function explainLines(to) {
    return to.prose(to.say((0,cli_message/* message */.i)('report.explain')), to.width);
}
function lastLine(report, to, language) {
    const sign = {
        pass: to.paint(to.glyphs.pass, 'green'),
        none: to.paint(to.glyphs.nothing, 'yellow'),
        fail: to.paint(to.glyphs.fail, 'red'),
        error: to.paint(to.glyphs.fail, 'red'),
    }[(0,report_verdict/* outcome */.bu)(report)];
    return `${sign} ${to.paint(tally(report, language), 'bold')}`;
}

;// CONCATENATED MODULE: ../../lib/src/cli/render.js





function render(report, format, { text, language }) {
    switch (format) {
        case 'text':
            return renderText(report, text);
        case 'json':
            return renderJson(report, { language });
        case 'github':
            return renderGithub(report, { language });
        case 'sarif':
            return renderSarif(report, { language });
        case 'gitlab':
            return renderGitlab(report, { language });
    }
}

;// CONCATENATED MODULE: ../../lib/src/cli/screen.js
const readingWidth = 100;
function screen(stream, env, platform, color) {
    const terminal = stream.isTTY === true && env['TERM'] !== 'dumb';
    const coloured = color === 'always' || (color === 'auto' && wantsColor(terminal, env));
    return {
        color: coloured,
        hyperlinks: terminal && coloured && showsLinks(env),
        ascii: !showsUnicode(env, platform, stream.isTTY === true),
        width: stream.isTTY === true && stream.columns ? Math.min(stream.columns, 120) : readingWidth,
    };
}
function wantsColor(terminal, env) {
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'])
        return env['FORCE_COLOR'] !== '0';
    return terminal;
}
function showsLinks(env) {
    if (env['CI'])
        return false;
    const program = env['TERM_PROGRAM'] ?? '';
    return (['iTerm.app', 'WezTerm', 'vscode', 'ghostty'].includes(program) ||
        env['WT_SESSION'] !== undefined ||
        env['KITTY_WINDOW_ID'] !== undefined ||
        Number(env['VTE_VERSION'] ?? 0) >= 5000);
}
function showsUnicode(env, platform, terminal) {
    if (platform === 'win32')
        return terminal && (env['WT_SESSION'] ?? env['TERM_PROGRAM']) !== undefined;
    const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value) ?? '';
    return !terminal || locale === '' || /utf-?8/i.test(locale);
}

// EXTERNAL MODULE: ../../lib/src/files/overrides.js
var overrides = __nccwpck_require__(4199);
// EXTERNAL MODULE: ../../lib/src/files/read.js
var read = __nccwpck_require__(9060);
// EXTERNAL MODULE: ../../lib/src/files/sources.js + 1 modules
var sources = __nccwpck_require__(2403);
;// CONCATENATED MODULE: ../../lib/src/cli/sources.js








const stdinName = 'stdin.global.override.env';
function rootsOf({ files }, folder, root) {
    const start = files.source.kind === 'config' ? root : folder;
    return {
        folder: start,
        fromRoot: (displayPath) => external_node_path_.relative(root, external_node_path_.resolve(start, displayPath)).replaceAll(external_node_path_.sep, '/'),
    };
}
async function sourcesOf({ paths, stdinFilename }, choices, { folder }, host, language) {
    if (paths.includes('-')) {
        return [await (0,read/* readStandardInput */.eG)(host.stdin, stdinFilename ?? stdinName)];
    }
    const names = paths.length === 0 ? ['.'] : paths;
    const found = (0,sources/* readSources */.t)({
        folder,
        paths: names.map((name) => fromStart(name, host.cwd(), folder)),
        patterns: choices.files.value,
    });
    const leftOut = (0,sources/* leftOutOf */.T)(found);
    if (leftOut !== null)
        log(host, leftOut, language);
    if (paths.length === 0 && (await host.holdsInput()))
        log(host, (0,cli_message/* message */.i)('cli.stdinUnread'), language);
    if (found.sources.length === 0)
        noFiles(choices, host, language);
    return (0,overrides/* readOverrides */.i)(found.sources);
}
function fromStart(name, cwd, start) {
    if (cwd === start || external_node_path_.isAbsolute(name))
        return name;
    return external_node_path_.relative(start, external_node_path_.resolve(cwd, name)) || '.';
}
function noFiles({ files, ifNoFiles }, host, language) {
    const text = files.value === null
        ? (0,cli_message/* message */.i)('cli.noFiles')
        : (0,cli_message/* message */.i)('cli.noFilesMatch', { source: (0,option_source/* describeSource */.B)(files.source) });
    if (ifNoFiles.value === 'error')
        throw new errors/* ConfigError */.xL(text);
    if (ifNoFiles.value === 'warn')
        log(host, text, language);
}

;// CONCATENATED MODULE: ../../lib/src/cli/lint.js
















async function lint_lintCommand(command, host, speak) {
    const { choices: config, root } = await (0,files_config/* loadConfig */.Z9)(host.cwd(), command.config);
    const choices = (0,config_choices/* combine */.kg)(command.choices, config);
    const look = lookOf(command, choices, host, await speak(choices.language.value));
    if (command.printConfig) {
        host.stdout.write(printChoices(choices, look.text.language));
        return report_verdict/* exitCodes */.hS.pass;
    }
    const roots = rootsOf(choices, host.cwd(), root);
    const baseline = await baselineOf(choices, host.cwd(), root);
    const policyWith = (known) => (0,build_policy/* policyOf */.U)(choices, {
        baseline: known,
        fromRoot: roots.fromRoot,
        complete: command.paths.length === 0,
    });
    const policy = policyWith(baseline);
    const found = await sourcesOf(command, choices, roots, host, look.text.language);
    const sources = fixed(found, policy, command, roots, host, look);
    const bar = progress(sources.length, host, look.text.language);
    const judged = (0,lint/* lint */.u)(sources, policy, bar.step);
    bar.end();
    const recorded = record(judged, command, roots, host, look);
    const report = recorded === null ? judged : (0,lint/* lint */.u)(sources, policyWith(recorded));
    publish(report, command, host, look);
    return report_verdict/* exitCodes */.hS[report.verdict];
}
function lookOf({ color }, { language }, host, spoken) {
    const output = screen(host.stdout, host.env, host.platform, color);
    return { language: language.value ?? 'en', text: { ...output, language: spoken } };
}
async function baselineOf({ baseline }, folder, root) {
    if (baseline.value === null)
        return null;
    return (0,files_config/* loadBaseline */.oU)(baseline.source.kind === 'config' ? root : folder, baseline.value);
}
function fixed(sources, policy, { fix, format }, roots, host, { text }) {
    if (fix === null)
        return sources;
    const result = fixSources(sources, (current) => (0,lint/* lint */.u)(current, policy), fix, roots.folder, text);
    const where = format === 'text' ? host.stdout : host.stderr;
    where.write(result.diff);
    return result.sources;
}
function record(report, { writeBaseline }, roots, host, { text }) {
    if (writeBaseline === null)
        return null;
    const baseline = recordBaseline(report, writeBaseline, roots.fromRoot);
    writeOutput(host.cwd(), writeBaseline, renderBaseline(baseline));
    const count = baseline.entries.reduce((sum, entry) => sum + entry.count, 0);
    log(host, (0,cli_message/* message */.i)('cli.baselineWritten', { path: (0,printable/* printable */.g)(writeBaseline), count }), text.language);
    return baseline;
}
function publish(report, command, host, look) {
    const plain = { ...look.text, color: false, hyperlinks: false, ascii: false };
    for (const { format, file } of command.reports)
        writeOutput(host.cwd(), file, render(report, format, { ...look, text: plain }));
    host.stdout.write(render(report, command.format, look));
}

// EXTERNAL MODULE: ../../lib/src/report/failure.js
var failure = __nccwpck_require__(5599);
;// CONCATENATED MODULE: ../../lib/src/cli/lsp.js


async function lspCommand(host) {
    process.on('uncaughtException', (error) => {
        const { explanation, exitCode } = (0,failure/* failureOf */.g)(error);
        log(host, explanation, 'en');
        process.exit(exitCode);
    });
    const { serve } = await Promise.all(/* import() */[__nccwpck_require__.e(483), __nccwpck_require__.e(20), __nccwpck_require__.e(54)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1054));
    serve(process.stdin, process.stdout);
    return new Promise(() => { });
}

// EXTERNAL MODULE: ../../lib/src/readers/companions/companions.js
var companions = __nccwpck_require__(9802);
// EXTERNAL MODULE: ../../lib/src/readers/setup/update.js
var update = __nccwpck_require__(6418);
// EXTERNAL MODULE: ../../lib/src/readers/compose/read-compose.js + 9 modules
var read_compose = __nccwpck_require__(1448);
// EXTERNAL MODULE: ../../lib/src/readers/setup/after-update.js + 4 modules
var after_update = __nccwpck_require__(8009);
// EXTERNAL MODULE: ../../lib/src/readers/setup/defaults.js
var defaults = __nccwpck_require__(7173);
;// CONCATENATED MODULE: ../../lib/src/readers/setup/line-diff.js


const own = new Map([...defaults/* defaults */.NT, defaults/* pushRelay */.WT].map((each) => [each.key, each]));
function diffLines(before, after) {
    const old = before.lines;
    const written = after.lines.filter((line) => line.kind === 'entry');
    const lastOf = new Map(old.flatMap((line, index) => (line.kind === 'entry' ? [[(0,value/* reveal */._c)(line.key), index]] : [])));
    const sources = written.map(({ key }) => lastOf.get((0,value/* reveal */._c)(key)) ?? null);
    const same = sources.map((index, at) => index !== null && isSame(old[index], written[at]));
    const inPlace = longestRise(sources);
    const fates = new Map();
    for (const [at, index] of sources.entries()) {
        if (index !== null)
            fates.set(index, same[at] === true ? 'moved' : 'changed');
    }
    const lines = [];
    let next = 0;
    const removeUpTo = (end) => {
        for (; next < end; next += 1) {
            const line = old[next];
            if (line !== undefined)
                lines.push({ sign: '-', before: line, fate: fates.get(next) ?? 'gone' });
        }
    };
    for (const [at, line] of written.entries()) {
        const index = sources[at] ?? null;
        const source = index === null ? undefined : old[index];
        const stays = index !== null && inPlace.has(index);
        if (stays)
            removeUpTo(same[at] === true ? index : index + 1);
        if (stays && same[at] === true && source !== undefined) {
            lines.push({ sign: ' ', before: source, after: line });
            next = index + 1;
        }
        else {
            const fate = index === null ? 'added' : same[at] === true ? 'moved' : 'changed';
            lines.push({ sign: '+', after: line, fate, source: source ?? null, default: ownOf(line) });
        }
    }
    removeUpTo(old.length);
    return lines;
}
function isSame(one, other) {
    return one?.kind === 'entry' && other !== undefined && one.text.equals(other.text);
}
function ownOf({ key }) {
    return own.get((0,value/* reveal */._c)(key)) ?? null;
}
function longestRise(numbers) {
    const ends = [];
    const before = new Map();
    for (const number of numbers) {
        if (number === null)
            continue;
        const at = firstNotBelow(ends, number);
        before.set(number, ends[at - 1]);
        ends[at] = number;
    }
    const rise = new Set();
    for (let number = ends.at(-1); number !== undefined; number = before.get(number))
        rise.add(number);
    return rise;
}
function firstNotBelow(sorted, number) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ../../lib/src/readers/setup/read-setup.js + 1 modules
var read_setup = __nccwpck_require__(2733);
;// CONCATENATED MODULE: ../../lib/src/report/preview/masked-line.js




function statementsByLine({ statements }, lines) {
    const byLine = new Map();
    for (const statement of statements) {
        const line = (0,read_setup/* lineAt */.mh)(lines, statement.span.start);
        if (line !== undefined && statement.beginsLine && !byLine.has(line))
            byLine.set(line, statement);
    }
    return byLine;
}
function maskLine(scan, byLine, line) {
    const statement = byLine.get(line);
    if (statement !== undefined)
        return maskStatement(scan, statement, line);
    if (line.kind === 'dropped' && line.what === 'blank')
        return masked_line_plain('');
    const comment = line.kind === 'dropped' ? line.what === 'comment' : line.key.matches(/^\s*#/);
    return masked_line_plain(comment ? `# ${value/* mask */.dK}` : value/* mask */.dK);
}
function nameOf(scan, statement) {
    const shown = (0,display_name/* displayNameOf */.N)(statement);
    return shown === null ? onLine(scan, statement) : (0,cli_message/* message */.i)('name.shown', { name: shown });
}
function maskStatement(scan, statement, line) {
    const indent = ' '.repeat(Math.min(statement.span.start - line.span.start, 8));
    return {
        lead: statement.export === null ? indent : `${indent}export `,
        name: (0,display_name/* nameAsWritten */.b)(statement) ?? onLine(scan, statement),
        tail: tailOf(statement),
    };
}
function tailOf(statement) {
    if (statement.kind === 'key-only')
        return '';
    if (statement.kind === 'malformed')
        return statement.rawValue === null ? '' : `=${value/* mask */.dK}`;
    const { key, operator, separator, rawValue } = statement;
    const before = operator.start > key.end ? ' ' : '';
    const after = rawValue.span.start > operator.end ? ' ' : '';
    return `${before}${separator}${after}${rawValue.span.end > rawValue.span.start ? value/* mask */.dK : ''}`;
}
function onLine(scan, { span }) {
    return (0,cli_message/* message */.i)('name.onLine', { line: scan.text.position(span.start).line });
}
function masked_line_plain(tail) {
    return { lead: '', name: null, tail };
}

;// CONCATENATED MODULE: ../../lib/src/report/preview/hunks.js






const context = 3;
function hunksOf(scan, updated) {
    const before = (0,read_setup/* readAsSetup */._5)(scan.text);
    const byLine = statementsByLine(scan, before.lines);
    const lines = diffLines(before, (0,read_setup/* readAsSetup */._5)(updated));
    const row = (line) => {
        if (line.sign !== '+')
            return { sign: line.sign, line: maskLine(scan, byLine, line.before), note: noteOf(line) };
        const shown = line.source === null ? madeUp(line) : maskLine(scan, byLine, line.source);
        return { sign: '+', line: shown, note: noteOf(line) };
    };
    const hunks = [];
    let [old, now] = [0, 0];
    let at = 0;
    for (const { start, end } of hunks_stretches(lines)) {
        for (; at < start; at += 1)
            [old, now] = [old + 1, now + 1];
        const shown = lines.slice(start, end);
        const counts = {
            before: shown.filter(({ sign }) => sign !== '+').length,
            after: shown.filter(({ sign }) => sign !== '-').length,
        };
        hunks.push({
            before: side(old, counts.before),
            after: side(now, counts.after),
            rows: shown.map(row),
        });
        old += counts.before;
        now += counts.after;
        at = end;
    }
    return hunks;
}
function side(passed, count) {
    return { start: count === 0 ? passed : passed + 1, count };
}
function hunks_stretches(lines) {
    const found = [];
    for (const [at, { sign }] of lines.entries()) {
        if (sign === ' ')
            continue;
        const start = Math.max(0, at - context);
        const end = Math.min(lines.length, at + 1 + context);
        const last = found.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = end;
        else
            found.push({ start, end });
    }
    return found;
}
function madeUp({ after, default: own }) {
    const name = own === null ? null : (0,catalogue/* setting */.Pe)(own.key).name;
    return { lead: '', name, tail: after.text.isEmpty ? '=' : `=${value/* mask */.dK}` };
}
function noteOf(line) {
    if (line.sign === ' ')
        return null;
    switch (line.fate) {
        case 'moved':
            return (0,cli_message/* message */.i)('preview.moved');
        case 'changed':
            return line.sign === '+' ? (0,cli_message/* message */.i)('preview.changed') : null;
        case 'added':
            return (0,cli_message/* message */.i)('preview.default');
        case 'gone':
            return line.before.kind === 'dropped' && line.before.what !== 'colon'
                ? null
                : (0,cli_message/* message */.i)('preview.deleted');
    }
}

;// CONCATENATED MODULE: ../../lib/src/report/preview/losses.js



function lossesOf(scan, update, rejectedNow) {
    const { breaksFile, broken, dropped, duplicates, restored, vaultOverwritten, lostComments } = update;
    return [
        ...(rejectedNow ? [(0,cli_message/* message */.i)('preview.rejectedNow')] : []),
        ...(breaksFile ? [(0,cli_message/* message */.i)('preview.rejected')] : []),
        ...broken.map((each) => brokenSentence(scan, each)),
        ...dropped.map((each) => droppedSentence(scan, each)),
        ...restored.flatMap(harmSentence),
        ...duplicates.map(({ entry, collides }) => (0,cli_message/* message */.i)(collides ? 'preview.duplicate' : 'preview.shadowed', { name: nameOf(scan, entry.statement) })),
        ...(vaultOverwritten === null ? [] : [(0,cli_message/* message */.i)('preview.vault')]),
        ...restoredSentences(update),
        ...commentSentence(scan, lostComments),
        ...lineEndSentence(scan),
    ];
}
function brokenSentence(scan, { entry, how, rejected }) {
    const name = nameOf(scan, entry.statement);
    if (rejected)
        return (0,cli_message/* message */.i)(`preview.${how}Rejected`, { name });
    return (0,cli_message/* message */.i)(how === 'moved' ? 'preview.movedValue' : `preview.${how}`, { name });
}
function droppedSentence(scan, { entry, how, comesBack }) {
    const name = nameOf(scan, entry.statement);
    if (how === 'name-only')
        return (0,cli_message/* message */.i)('preview.nameOnly', { name });
    return (0,cli_message/* message */.i)(comesBack === null ? 'preview.colon' : 'preview.colonDefault', { name });
}
function harmSentence({ default: own, harm }) {
    if (harm === null)
        return [];
    return [(0,cli_message/* message */.i)(`preview.${harm}`, { setting: (0,catalogue/* setting */.Pe)(own.key).name })];
}
function restoredSentences({ restored, dropped, duplicates }) {
    const mentioned = new Set([
        ...dropped.map(({ comesBack }) => comesBack),
        ...duplicates.map(({ added }) => added),
    ]);
    const rest = restored.filter(({ default: own, harm }) => harm === null && !mentioned.has(own));
    const named = (each) => each.map(({ default: own }) => (0,cli_message/* message */.i)('name.shown', { name: (0,catalogue/* setting */.Pe)(own.key).name }));
    const placeholders = rest.filter(({ default: own }) => own.fresh === 'REPLACE');
    const others = rest.filter(({ default: own }) => own.fresh !== 'REPLACE');
    return [
        ...(placeholders.length === 0
            ? []
            : [(0,cli_message/* message */.i)('preview.replace', { settings: named(placeholders), count: placeholders.length })]),
        ...(others.length === 0
            ? []
            : [(0,cli_message/* message */.i)('preview.defaults', { settings: named(others), count: others.length })]),
    ];
}
const maxLines = 10;
function commentSentence({ text }, comments) {
    if (comments.length === 0)
        return [];
    const lines = comments.slice(0, maxLines).map(({ start }) => text.position(start).line);
    const key = comments.length > maxLines ? 'preview.manyComments' : 'preview.comments';
    return [(0,cli_message/* message */.i)(key, { count: comments.length, lines })];
}
function lineEndSentence({ text }) {
    const whole = text.slice({ start: 0, end: text.length });
    return text.hasBom || whole.matches(/\r/) ? [(0,cli_message/* message */.i)('preview.lineEnds')] : [];
}

;// CONCATENATED MODULE: ../../lib/src/report/preview/preview.js







function previewUpdate(scan, options) {
    const before = (0,read_compose/* readAsCompose */.r)(scan);
    const update = (0,after_update/* afterUpdate */.g)(scan, before, options);
    return {
        hunks: hunksOf(scan, update.text),
        losses: lossesOf(scan, update, (0,read_compose/* rejectionOf */.h)(before) !== null),
    };
}
function renderPreview({ hunks, losses }, options) {
    const to = terminal(options);
    if (hunks.length === 0 && losses.length === 0)
        return `${to.say((0,cli_message/* message */.i)('preview.unchanged'))}\n`;
    const diff = [
        `--- ${to.say((0,cli_message/* message */.i)('preview.now'))}`,
        `+++ ${to.say((0,cli_message/* message */.i)('preview.after'))}`,
        ...hunks.flatMap((hunk) => hunkLines(hunk, to)),
    ];
    const sentences = losses.length === 0 ? [(0,cli_message/* message */.i)('preview.nothingLost')] : losses;
    const prose = sentences.flatMap((sentence) => {
        const [first = '', ...rest] = to.prose(to.say(sentence), to.width - 2);
        return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
    return `${[...(hunks.length === 0 ? [] : [...diff, '']), ...prose].join('\n')}\n`;
}
function hunkLines({ before, after, rows }, to) {
    const head = `@@ -${before.start},${before.count} +${after.start},${after.count} @@`;
    return [to.paint(head, 'blue'), ...rows.map((row) => rowLine(row, to))];
}
function rowLine({ sign, line, note }, { say, paint, glyphs }) {
    const { lead, name, tail } = line;
    const shown = name === null ? '' : typeof name === 'string' ? name : `(${say(name)})`;
    const text = `${sign}${lead}${shown}${tail.replace(value/* mask */.dK, glyphs.mask)}`.trimEnd();
    const colored = sign === ' ' ? text : paint(text, sign === '-' ? 'red' : 'green');
    return note === null ? colored : `${colored}  ${paint(`(${say(note)})`, 'dim')}`;
}

;// CONCATENATED MODULE: ../../lib/src/cli/preview-update.js












async function previewCommand(command, host, speak) {
    const { choices } = await (0,files_config/* loadConfig */.Z9)(host.cwd(), command.config);
    const language = await speak((0,config_choices/* combine */.kg)(command.choices, choices).language.value);
    const [source] = (0,sources/* readSources */.t)({ folder: host.cwd(), paths: [command.path], patterns: null }).sources;
    if (source?.text == null) {
        const why = source?.problem ?? (0,cli_message/* message */.i)('files.folder');
        throw new errors/* EnvironmentError */.eG((0,cli_message/* message */.i)('cli.ofFile', { path: (0,printable/* printable */.g)(command.path), why }));
    }
    const known = (0,companions/* readCompanions */.K)(source.companions).setupConfig ?? update/* withoutConfig */.dq;
    const shown = screen(host.stdout, host.env, host.platform, command.color);
    host.stdout.write(renderPreview(previewUpdate((0,scan/* scan */.S)(source.text), known), { ...shown, language }));
    return report_verdict/* exitCodes */.hS.pass;
}

// EXTERNAL MODULE: ../../lib/src/messages/texts.js + 10 modules
var texts = __nccwpck_require__(308);
// EXTERNAL MODULE: ../../lib/src/translations/load-language.js
var load_language = __nccwpck_require__(3158);
;// CONCATENATED MODULE: ../../lib/src/cli.js













async function run(host) {
    let language = 'en';
    const speak = async (requested) => {
        const next = requested ?? systemLanguage(host.env);
        await (0,load_language/* loadLanguage */.r)(next);
        language = next;
        return language;
    };
    try {
        return await dispatch(host, speak);
    }
    catch (error) {
        const { exitCode, explanation } = (0,failure/* failureOf */.g)(error);
        log(host, explanation, language);
        return exitCode;
    }
}
async function dispatch(host, speak) {
    const args = host.argv.slice(2);
    const language = await speak(languageOfCall(args));
    const command = parseArguments(args);
    switch (command.kind) {
        case 'lint':
            return lint_lintCommand(command, host, speak);
        case 'explain':
            host.stdout.write(explain_explain(command.subject, language));
            return report_verdict/* exitCodes */.hS.pass;
        case 'preview-update':
            return previewCommand(command, host, speak);
        case 'lsp':
            return lspCommand(host);
        case 'help':
            host.stdout.write(help(language, host.stdout.columns ?? 100));
            return report_verdict/* exitCodes */.hS.pass;
        case 'version':
            host.stdout.write(`${project/* project */.C.version}\n`);
            return report_verdict/* exitCodes */.hS.pass;
    }
}
async function start() {
    return run({
        argv: process.argv,
        env: process.env,
        platform: process.platform,
        get stdin() {
            return process.stdin;
        },
        stdout: output(1),
        stderr: output(2),
        cwd: () => process.cwd(),
        holdsInput: holdsInput,
    });
}
function giveUp() {
    process.exitCode = report_verdict/* exitCodes */.hS.bug;
    try {
        output(2).write(`${project/* project */.C.name}: ${texts/* texts */.T.failure.unsaid}\n`);
    }
    catch {
    }
}
void start().then((code) => {
    process.exitCode = code;
}, giveUp);

}();
module.exports = __webpack_exports__;
/******/ })()
;