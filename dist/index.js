/******/ (function() { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 2613:
/***/ (function(module) {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ (function(module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ (function(module) {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function(module) {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ (function(module) {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ (function(module) {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ (function(module) {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ (function(module) {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ (function(module) {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ (function(module) {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ (function(module) {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function(module) {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function(module) {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ (function(module) {

"use strict";
module.exports = require("node:events");

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

/***/ 7067:
/***/ (function(module) {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ (function(module) {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ (function(module) {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ (function(module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function(module) {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function(module) {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ (function(module) {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function(module) {

"use strict";
module.exports = require("node:tls");

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

/***/ 3429:
/***/ (function(module) {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function(module) {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function(module) {

"use strict";
module.exports = require("node:zlib");

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

/***/ 5574:
/***/ (function(module) {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ (function(module) {

"use strict";
module.exports = require("tls");

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

/***/ 294:
/***/ (function(__webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
__nccwpck_require__.a(__webpack_module__, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7996);
/* harmony import */ var _config_decide_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(2685);
/* harmony import */ var _config_options_of_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4677);
/* harmony import */ var _config_origin_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(4815);
/* harmony import */ var _files_config_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2410);
/* harmony import */ var _files_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4199);
/* harmony import */ var _files_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8883);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7208);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8355);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5958);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6409);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5903);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4139);
/* harmony import */ var _messages_en_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9720);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3340);
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(3912);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_project_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(5462);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(5599);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(3712);




















async function step() {
    let language = 'en';
    const speak = async (chosen) => {
        await (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_13__/* .loadLanguage */ .rI)(chosen ?? 'en');
        language = chosen ?? 'en';
        return language;
    };
    try {
        const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name));
        await speak(inputs.choices.language?.value ?? null);
        return await lintStep(inputs, speak);
    }
    catch (error) {
        const { exitCode, explanation } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_15__/* .failureOf */ .g)(error);
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_7__/* .announce */ .iP)('error', explanation, language);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('result', 'error');
        return exitCode;
    }
}
async function lintStep(inputs, speak) {
    const workspace = process.env['GITHUB_WORKSPACE'];
    if (!workspace)
        throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .EnvironmentError */ .eG((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_17__/* .message */ .i)('action.noWorkspace'));
    const { choices, root } = await (0,_files_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(workspace, inputs.config);
    const decision = (0,_config_decide_js__WEBPACK_IMPORTED_MODULE_18__/* .decide */ .L)(inputs.choices, choices);
    const language = await speak(decision.language.value);
    const found = (0,_files_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .readSources */ .t)({ folder: workspace, paths: [], patterns: decision.files.value });
    const sources = await (0,_files_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .readOverrides */ .i)(found);
    if (sources.length === 0)
        noFiles(decision, language);
    const baseline = decision.baseline.value;
    const accepted = baseline === null ? null : await (0,_files_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBaseline */ .oU)(workspace, baseline);
    const fromRoot = (path) => path;
    const complete = decision.files.from.kind !== 'input';
    const run = await (0,_github_event_js__WEBPACK_IMPORTED_MODULE_5__/* .readRun */ .c)(process.env);
    const publicRepository = run.repository?.private === false;
    const options = { ...(0,_config_options_of_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .c)(decision, accepted, fromRoot, complete), publicRepository };
    const { config, choices: given, gate, suggestions, token } = inputs;
    const { report, change, touched, checkout, linkTo, log, notes } = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_9__/* .pullRequest */ .V)({
        env: process.env,
        run,
        token,
        gate,
        suggestions,
        sources,
        report: (0,_lint_js__WEBPACK_IMPORTED_MODULE_10__/* .lint */ .u)(sources, options),
        setup: { workspace, given, config, choices, configRoot: root, baseline, fromRoot, options },
    });
    for (const text of log)
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(text, language);
    await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publish */ .m)({
        report,
        inputs,
        language,
        workspace,
        place: checkout.place,
        summary: { language, linkTo, touched, afterMerge: options.afterMerge, change, notes },
    });
    return _report_verdict_js__WEBPACK_IMPORTED_MODULE_16__/* .exitCodes */ .hS[report.verdict];
}
function noFiles({ files, ifNoFiles }, language) {
    const text = files.value === null
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_17__/* .message */ .i)('action.noFiles')
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_17__/* .message */ .i)('action.noFilesMatch', { from: (0,_config_origin_js__WEBPACK_IMPORTED_MODULE_19__/* .describeOrigin */ .u)(files.from) });
    if (ifNoFiles.value === 'error')
        throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .ConfigError */ .xL(text);
    if (ifNoFiles.value === 'warn')
        (0,_github_log_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(text, language);
}
process.exitCode = await step().catch(() => {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(_messages_en_js__WEBPACK_IMPORTED_MODULE_11__.en.texts.failure.unsaid, { title: _messages_project_js__WEBPACK_IMPORTED_MODULE_14__/* .project */ .C.title });
    return _report_verdict_js__WEBPACK_IMPORTED_MODULE_16__/* .exitCodes */ .hS.bug;
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9685:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: function() { return /* binding */ failOns; },
/* harmony export */   UJ: function() { return /* binding */ ifNoFiles; },
/* harmony export */   vw: function() { return /* binding */ plans; },
/* harmony export */   yr: function() { return /* binding */ levels; }
/* harmony export */ });
/* harmony import */ var _messages_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5332);

const levels = [..._messages_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g, 'off'];
const failOns = [..._messages_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g, 'never'];
const ifNoFiles = ['error', 'warn', 'ignore'];
const plans = ['enterprise', 'families'];


/***/ }),

/***/ 2685:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ decide; }
/* harmony export */ });
function decide(given, config) {
    const files = given.files ?? config?.files;
    return {
        files: files ?? byDefault(null),
        templates: config?.templates ?? byDefault([]),
        provided: config?.provided ?? byDefault([]),
        tokens: config?.tokens ?? byDefault([]),
        plan: config?.organization.plan ?? byDefault('enterprise'),
        features: config?.organization.features ?? byDefault([]),
        serverVersion: given.serverVersion ?? config?.serverVersion ?? byDefault(null),
        failOn: given.failOn ?? config?.failOn ?? byDefault('error'),
        language: given.language ?? config?.language ?? byDefault(null),
        afterMerge: config?.afterMerge ?? byDefault(null),
        rules: new Map([...(config?.rules ?? []), ...given.rules]),
        ignore: config?.ignore ?? [],
        overrides: config?.overrides ?? [],
        baseline: given.baseline ?? config?.baseline ?? byDefault(null),
        ifNoFiles: given.ifNoFiles ?? byDefault(files === undefined ? 'warn' : 'error'),
        config: config && { path: config.path, text: config.text },
    };
}
function byDefault(value) {
    return { value, from: { kind: 'default' } };
}


/***/ }),

/***/ 5801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lm: function() { return /* binding */ yesNo; },
/* harmony export */   ML: function() { return /* binding */ releasePattern; },
/* harmony export */   _r: function() { return /* binding */ release; },
/* harmony export */   ln: function() { return /* binding */ ruleLevel; },
/* harmony export */   yL: function() { return /* binding */ oneOf; }
/* harmony export */ });
/* unused harmony exports formatAndFile, repairLevel */
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5804);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9685);
/* harmony import */ var _hint_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8258);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4815);
/* harmony import */ var _rule_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8053);






const releasePattern = /^\d{1,4}\.\d{1,3}\.\d{1,3}$/;
function oneOf(text, words, from) {
    const value = words.find((candidate) => candidate === text);
    if (value === undefined)
        throw wrong(from, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('takes.oneOf', { words: (0,_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(words) }));
    return { value, from };
}
function release(text, from) {
    const value = text.startsWith('v') ? text.slice(1) : text;
    if (!releasePattern.test(value))
        throw wrong(from, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('takes.release'));
    return { value, from };
}
function formatAndFile(text, formats, from) {
    const [name, file] = splitOnce(text);
    const format = formats.find((candidate) => candidate === name);
    if (format === undefined || file === '')
        throw wrong(from, message('takes.formatFile', { words: quoted(formats) }));
    return { format, file };
}
function ruleLevel(text, from) {
    const [name, levelName] = splitOnce(text);
    const rule = (0,_rule_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRuleId */ .r)(name, from);
    const level = _choices_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .yr.find((candidate) => candidate === levelName);
    if (level === undefined)
        throw wrong(from, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('takes.ruleLevel', { words: (0,_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .yr) }));
    return [rule, { value: level, from }];
}
function repairLevel(text, from) {
    if (text !== '' && text !== 'unsafe')
        throw wrong(from, message('takes.fix'));
    return text === '' ? 'safe' : text;
}
function yesNo(text, from) {
    const lower = text.toLowerCase();
    if (lower !== 'true' && lower !== 'false')
        throw wrong(from, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('takes.yesNo'));
    return { value: lower === 'true', from };
}
function splitOnce(text) {
    const at = text.indexOf('=');
    return at === -1 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
function wrong(from, takes) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('config.wrongText', { from: (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOrigin */ .u)(from), takes }));
}


/***/ }),

/***/ 8258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aK: function() { return /* binding */ hint; },
  LI: function() { return /* binding */ namedOr; },
  TL: function() { return /* binding */ quoted; }
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/settings/distance.js
var distance = __nccwpck_require__(2559);
;// CONCATENATED MODULE: ../../lib/src/config/nearest.js

function nearest(word, candidates) {
    const plain = simplify(word);
    const limit = Math.max(1, plain.length / 3);
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const cost = (0,distance/* editCost */.m4)(plain, simplify(candidate), limit);
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

;// CONCATENATED MODULE: ../../lib/src/config/hint.js



function showWord(text) {
    return /^[\w.-]{1,60}$/.test(text) ? (0,printable/* printable */.g)(text) : null;
}
function hint(text, candidates, otherwise) {
    const near = nearest(text, candidates);
    if (near !== undefined)
        return (0,message/* message */.i)('config.didYouMean', { name: (0,printable/* printable */.g)(near) });
    return otherwise ?? (0,message/* message */.i)('config.oneOf', { words: quoted(candidates) });
}
function quoted(words) {
    return words.map((text) => (0,message/* message */.i)('config.named', { name: (0,printable/* printable */.g)(text) }));
}
function namedOr(text, otherwise) {
    const name = showWord(text);
    return name === null ? otherwise : (0,message/* message */.i)('config.named', { name });
}


/***/ }),

/***/ 4677:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ optionsOf; }
/* harmony export */ });
/* harmony import */ var _files_match_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3329);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9439);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(359);



const everyFile = () => true;
function optionsOf(decision, baseline, fromRoot, complete = false) {
    const matching = (patterns) => {
        const matches = (0,_files_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(patterns);
        return (path) => matches(fromRoot(path));
    };
    return {
        failOn: decision.failOn.value,
        language: decision.language.value ?? 'en',
        serverVersion: decision.serverVersion.value,
        ignore: decision.ignore.map((ignore) => ({
            rule: ignore.rule,
            matchesFile: ignore.files === undefined ? everyFile : matching(ignore.files),
            setting: ignore.setting ?? null,
            reason: ignore.reason,
            line: ignore.line,
        })),
        forFile: forFile(decision, matching, acceptedIn(baseline, fromRoot)),
        afterMerge: decision.afterMerge.value,
        baseline,
        config: decision.config && { ...decision.config, text: new _source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(decision.config.text) },
        complete,
    };
}
function forFile(decision, matching, accepted) {
    const isTemplate = decision.templates.value.length === 0 ? () => false : matching(decision.templates.value);
    const overrides = decision.overrides.map((override) => ({ override, matches: matching(override.files) }));
    const tokens = decision.tokens.value.flatMap((source) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .compileToken */ .X)(source) ?? []);
    const levels = levelsOf(decision, []);
    return (path) => {
        const own = overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
        return {
            rules: own.length === 0 ? levels : levelsOf(decision, own),
            organization: organizationOf(decision, own),
            provided: [...decision.provided.value, ...own.flatMap(({ provided }) => provided)],
            tokens,
            template: isTemplate(path),
            accepted: accepted(path),
        };
    };
}
function acceptedIn(baseline, fromRoot) {
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
function levelsOf(decision, overrides) {
    const ofConfig = [...decision.rules].filter(([, { from }]) => from.kind === 'config');
    const given = [...decision.rules].filter(([, { from }]) => from.kind !== 'config');
    const levels = new Map();
    for (const [rule, { value }] of [...ofConfig, ...overrides.flatMap(({ rules }) => [...rules]), ...given])
        levels.set(rule, value);
    return levels;
}
function organizationOf(decision, overrides) {
    let plan = decision.plan.value;
    let features = decision.features.value;
    for (const { organization } of overrides) {
        plan = organization.plan?.value ?? plan;
        features = organization.features?.value ?? features;
    }
    if (plan === 'families')
        features = features.filter((feature) => feature !== 'billing-sync');
    return { plan, features };
}


/***/ }),

/***/ 4815:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ describeOrigin; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5840);


function describeOrigin(origin) {
    switch (origin.kind) {
        case 'default':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('origin.default');
        case 'config':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('origin.config', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(origin.path), line: origin.line });
        case 'option':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('origin.option', { name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(origin.name) });
        case 'input':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('origin.input', { name: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(origin.name) });
    }
}


/***/ }),

/***/ 8053:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* binding */ ruleIds; },
/* harmony export */   r: function() { return /* binding */ parseRuleId; }
/* harmony export */ });
/* harmony import */ var _messages_en_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9720);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5804);
/* harmony import */ var _hint_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8258);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4815);





const ruleIds = Object.keys(_messages_en_js__WEBPACK_IMPORTED_MODULE_0__.en.rules);
function parseRuleId(text, from) {
    const found = ruleIds.find((id) => id === text);
    if (found !== undefined)
        return found;
    throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('config.unknownRule', {
        rule: (0,_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .namedOr */ .LI)(text, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('config.aKey')),
        from: (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .describeOrigin */ .u)(from),
        hint: (0,_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .aK)(text, ruleIds, (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('config.listRules')),
    }));
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
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5840);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2252);






const configPaths = ['.github/bitwarden-env-lint.yml', '.bitwarden-env-lint.yml'];
async function loadConfig(folder, choice) {
    if (choice.kind === 'none')
        return { choices: null, root: folder };
    if (choice.kind === 'file') {
        const text = readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, choice.path), choice.path);
        if (text === null)
            throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('config.notFound', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(choice.path) }));
        return { choices: await parse(text, choice.path), root: folder };
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
        throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('config.baselineNotFound', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(name) }));
    const { parseBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(532), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6034));
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
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(532), __nccwpck_require__.e(483), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3071));
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
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw unreadable(name);
    }
}
function unreadable(name) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .i)('config.unreadable', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(name) }));
}


/***/ }),

/***/ 2252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ errorCode; }
/* harmony export */ });
function errorCode(error) {
    if (error instanceof Error && 'code' in error && systemWord.test(`${error.code}`))
        return `${error.code}`;
    throw error;
}
const systemWord = /^[A-Z][A-Z0-9_]{1,40}$/;


/***/ }),

/***/ 3329:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: function() { return /* binding */ matcher; }
});

// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __nccwpck_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
;// CONCATENATED MODULE: ../../lib/src/files/braces.js
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

;// CONCATENATED MODULE: ../../lib/src/files/glob.js

const most = { characters: 4096, alternatives: 1000 };
function glob(pattern) {
    if (pattern.length > most.characters)
        return null;
    const alternatives = expandBraces(anchored(pattern), most.alternatives);
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

;// CONCATENATED MODULE: ../../lib/src/files/match.js




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


/***/ }),

/***/ 4108:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ neighbourhood; },
/* harmony export */   y: function() { return /* binding */ neighbourPlaces; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9060);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1767);




const neighbourPlaces = [
    ['mssql', 'mssql.override.env'],
    ['config', '../config.yml'],
    ['compose', '../docker/docker-compose.yml'],
    ['compose-override', '../docker/docker-compose.override.yml'],
    ['global-env', '../docker/global.env'],
];
const none = new Map();
function neighbourhood(start) {
    const known = new Map();
    return (file) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(start, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder) !== 'env')
            return none;
        const neighbours = known.get(folder) ?? look(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), folder);
        known.set(folder, neighbours);
        return neighbours;
    };
}
function look(shown, folder) {
    const neighbours = new Map();
    for (const [role, place] of neighbourPlaces) {
        const location = `${folder}/${place}`;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(location))
            continue;
        const { text } = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(location);
        if (text !== null)
            neighbours.set(role, { path: (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .p)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(shown, place)), text });
    }
    return neighbours;
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
    if (!sources.some(({ neighbours }) => neighbours.has('compose-override')))
        return sources;
    const { parseOverride } = await Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(532), __nccwpck_require__.e(483), __nccwpck_require__.e(242)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8242));
    return sources.map((source) => {
        const neighbour = source.neighbours.get('compose-override');
        const services = neighbour && parseOverride((0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .i)(neighbour.text));
        if (!neighbour || !services)
            return source;
        const neighbours = new Map([
            ...source.neighbours,
            ['compose-override', { ...neighbour, services }],
        ]);
        return { ...source, neighbours };
    });
}


/***/ }),

/***/ 9060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: function() { return /* binding */ readText; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5804);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2252);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2654);
/* harmony import */ var _text_of_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8689);





const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
function readText(location) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(location, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
        try {
            return readOpen(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { text: null, problem: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error)) };
    }
}
function readOpen(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (stats.isDirectory())
        return { text: null, problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('files.folder') };
    if (!stats.isFile())
        return { text: null, problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('files.special') };
    const bytes = stats.size > _text_of_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFile */ .Ny ? null : readBytes(file, stats.size);
    return bytes === null ? _text_of_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$ : (0,_text_of_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes);
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
        if (length > _text_of_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFile */ .Ny)
            return null;
        if (length === buffer.length) {
            const larger = new Uint8Array(buffer.length * 2);
            larger.set(buffer);
            buffer = larger;
        }
    }
}


/***/ }),

/***/ 2654:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: function() { return /* binding */ refusal; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5840);


function refusal(code) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('files.vanished');
        case 'EACCES':
        case 'EPERM':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('files.noPermission');
        case 'ELOOP':
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('files.linkBroken');
        default:
            return (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('files.unreadable', { code: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(code) });
    }
}


/***/ }),

/***/ 1767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ shownFolder; },
/* harmony export */   p: function() { return /* binding */ shownPath; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function shownPath(given) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(given).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
function shownFolder(given) {
    const folder = shownPath(given);
    return folder === '.' || folder === './' ? '' : folder.endsWith('/') ? folder : `${folder}/`;
}


/***/ }),

/***/ 8883:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: function() { return /* binding */ readSources; }
});

// EXTERNAL MODULE: ../../lib/src/settings/lite.js
var lite = __nccwpck_require__(16);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __nccwpck_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/files/match.js + 2 modules
var match = __nccwpck_require__(3329);
;// CONCATENATED MODULE: ../../lib/src/files/names.js
const templateSuffixes = ['.j2', '.tmpl', '.tpl', '.template', '.example', '.sample', '.dist'];
function isOverrideName(name) {
    const base = withoutTemplateSuffix(name);
    if (!base.endsWith('.env'))
        return false;
    return (base === 'global.override.env' ||
        base.endsWith('.global.override.env') ||
        (base.startsWith('global.override.') && base.length > 'global.override..env'.length));
}
function isLiteName(name) {
    return name === 'settings.env';
}
function withoutTemplateSuffix(name) {
    const suffix = templateSuffixes.find((end) => name.endsWith(end));
    return suffix === undefined ? name : name.slice(0, -suffix.length);
}

// EXTERNAL MODULE: ../../lib/src/files/shown.js
var shown = __nccwpck_require__(1767);
// EXTERNAL MODULE: ../../lib/src/files/error-code.js
var error_code = __nccwpck_require__(2252);
// EXTERNAL MODULE: ../../lib/src/files/refusal.js
var refusal = __nccwpck_require__(2654);
;// CONCATENATED MODULE: ../../lib/src/files/target.js





function targetOfPath(location) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(location, { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'problem', problem: (0,message/* message */.i)('files.notFound') };
        if (stats.isSymbolicLink())
            return follow(location, () => true);
        return standing(stats, stats.isDirectory() ? (0,external_node_fs_.realpathSync)(location) : location);
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        const problem = code === 'ENOTDIR' ? (0,message/* message */.i)('files.notFound') : (0,refusal/* refusal */.x)(code);
        return { kind: 'problem', problem };
    }
}
function targetOfEntry(root, location, entry) {
    return entry.isSymbolicLink() ? follow(location, (real) => isBelow(root, real)) : standing(entry, location);
}
function follow(location, allowed) {
    try {
        const real = (0,external_node_fs_.realpathSync)(location);
        if (allowed(real))
            return standing((0,external_node_fs_.statSync)(real), real);
        return { kind: 'problem', problem: (0,message/* message */.i)('files.linkOutside') };
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        const problem = code === 'ENOENT' ? (0,message/* message */.i)('files.linkBroken') : (0,refusal/* refusal */.x)(code);
        return { kind: 'problem', problem };
    }
}
function standing(stats, location) {
    if (stats.isFile())
        return { kind: 'file', location };
    if (stats.isDirectory())
        return { kind: 'folder', location };
    return { kind: 'problem', problem: (0,message/* message */.i)('files.special') };
}
function isBelow(root, real) {
    const way = external_node_path_.relative(root, real);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(way);
}

;// CONCATENATED MODULE: ../../lib/src/files/walk.js


const skipped = new Set(['.git', 'node_modules']);
function walk(root, { entry: visit, refused }) {
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const below = folder === '' ? '' : `${folder}/`;
        const folders = [];
        for (const entry of list(root, folder, refused)) {
            visit(below + entry.name, entry);
            if (entry.isDirectory() && !skipped.has(entry.name))
                folders.push(below + entry.name);
        }
        for (const next of folders.reverse())
            pending.push(next);
    }
}
function list(root, folder, refused) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(`${root}/${folder}`, { withFileTypes: true });
        return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    }
    catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        if (code !== 'ENOENT' || folder === '')
            refused(folder, code);
        return [];
    }
}

;// CONCATENATED MODULE: ../../lib/src/files/find.js










const mostFiles = 100_000;
function findFiles({ folder, paths, patterns }) {
    const found = new Map();
    const add = (file) => {
        if (file.chosen === 'by-user' || !found.has(file.location))
            found.set(file.location, file);
        if (found.size > mostFiles)
            throw new errors/* ConfigError */.xL((0,message/* message */.i)('files.tooMany', { limit: mostFiles }));
    };
    const choose = chooser(patterns);
    const start = (0,external_node_fs_.realpathSync)(folder);
    for (const given of paths.length === 0 ? ['.'] : paths) {
        const location = external_node_path_.resolve(start, given);
        const target = targetOfPath(location);
        if (target.kind === 'folder') {
            const below = (0,shown/* shownFolder */.e)(external_node_path_.relative(start, location));
            search(target.location, (0,shown/* shownFolder */.e)(given), (file, name) => choose(below + file, name), add);
        }
        else
            add(foundAt((0,shown/* shownPath */.p)(given), location, 'by-user', target));
    }
    return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
function chooser(patterns) {
    const byName = (_, name) => isOverrideName(name) ? 'by-name' : isLiteName(name) ? 'if-lite' : null;
    if (patterns === null)
        return byName;
    const matches = (0,match/* matcher */.j)(patterns);
    const onlyTaken = patterns.every((pattern) => pattern.startsWith('!'));
    const chosen = onlyTaken ? byName : () => 'by-user';
    return (file, name) => (matches(file) ? chosen(file, name) : null);
}
function search(root, before, choose, add) {
    walk(root, {
        entry: (below, entry) => {
            const chosen = choose(below, entry.name);
            if (chosen === null)
                return;
            const location = external_node_path_.join(root, below);
            const target = targetOfEntry(root, location, entry);
            if (chosen !== 'by-name' && target.kind === 'folder')
                return;
            if (chosen === 'if-lite' && target.kind === 'problem')
                return;
            add(foundAt(before + below, location, chosen, target));
        },
        refused: (below, code) => add({
            path: before + below || '.',
            location: external_node_path_.join(root, below),
            chosen: 'by-name',
            problem: (0,message/* message */.i)('files.folderRefused', { code: (0,printable/* printable */.g)(code) }),
        }),
    });
}
function foundAt(path, location, chosen, target) {
    switch (target.kind) {
        case 'file':
            return { path, location: target.location, chosen, problem: null };
        case 'folder':
            return { path, location, chosen, problem: (0,message/* message */.i)('files.folder') };
        case 'problem':
            return { path, location, chosen, problem: target.problem };
    }
}

// EXTERNAL MODULE: ../../lib/src/files/neighbours.js
var neighbours = __nccwpck_require__(4108);
// EXTERNAL MODULE: ../../lib/src/files/read.js
var read = __nccwpck_require__(9060);
;// CONCATENATED MODULE: ../../lib/src/files/sources.js




function readSources(search) {
    const neighboursOf = (0,neighbours/* neighbourhood */.Y)(search.folder);
    return findFiles(search).flatMap((found) => readSource(found, neighboursOf) ?? []);
}
function readSource(found, neighboursOf) {
    const { path, location, chosen } = found;
    const reading = found.problem === null ? (0,read/* readText */.y)(location) : { text: null, problem: found.problem };
    if (chosen === 'if-lite' && (reading.text === null || !(0,lite/* looksLikeLite */.O)(reading.text)))
        return null;
    return {
        path,
        ...reading,
        explicit: chosen === 'by-user',
        neighbours: reading.text === null ? new Map() : neighboursOf(path),
    };
}


/***/ }),

/***/ 8689:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ny: function() { return /* binding */ largestFile; },
/* harmony export */   b6: function() { return /* binding */ textOf; },
/* harmony export */   g$: function() { return /* binding */ tooLarge; }
/* harmony export */ });
/* unused harmony export mostStatements */
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5804);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3306);


const largestFile = 32 * 1024 * 1024;
const mostStatements = 300_000;
const tooLarge = {
    text: null,
    problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('files.tooLarge', { limit: largestFile / 1024 / 1024 }),
};
function textOf(bytes) {
    if (bytes.length > largestFile)
        return tooLarge;
    if (bytes.length >= mostStatements && mayBegin(bytes) > mostStatements)
        return { text: null, problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('files.tooLong', { limit: mostStatements }) };
    return { text: (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(bytes), problem: null };
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

/***/ 7208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ readRun; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5804);


async function readRun(env) {
    const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const sha = env['GITHUB_SHA'] ?? null;
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    const here = owner !== '' && name !== '';
    const bare = here ? { owner, name, private: null, defaultBranch: null } : null;
    if (eventName === '')
        return { event: { kind: 'other' }, repository: bare, sha, problem: null };
    const payload = await readPayload(env['GITHUB_EVENT_PATH']);
    const schemas = await Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6431));
    const known = schemas.anyPayload.safeParse(payload).data?.repository;
    const repository = bare && {
        ...bare,
        private: known?.private ?? null,
        defaultBranch: known?.default_branch ?? null,
    };
    const event = parseEvent(eventName, payload, schemas);
    return event === null
        ? { event: { kind: 'other' }, repository, sha, problem: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('github.eventUnreadable') }
        : { event, repository, sha, problem: null };
}
async function readPayload(path) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function parseEvent(name, payload, schemas) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target': {
            const pull = schemas.pullRequestPayload.safeParse(payload).data?.pull_request;
            if (pull === undefined)
                return null;
            const { number, base, head } = pull;
            const fork = head.repo == null || (base.repo != null && head.repo.id !== base.repo.id);
            const target = name === 'pull_request_target';
            return { kind: 'pull-request', target, number, base: base.sha, head: head.sha, fork };
        }
        case 'merge_group': {
            const group = schemas.mergeGroupPayload.safeParse(payload).data?.merge_group;
            return group === undefined ? null : { kind: 'merge-group', base: group.base_sha, head: group.head_sha };
        }
        case 'push': {
            const push = schemas.pushPayload.safeParse(payload).data;
            if (push === undefined)
                return null;
            return { kind: 'push', before: isZero(push.before) ? null : push.before, after: push.after };
        }
        case 'workflow_dispatch':
            return { kind: 'manual' };
        case 'schedule':
            return { kind: 'schedule' };
        default:
            return { kind: 'other' };
    }
}
function isZero(sha) {
    return /^0+$/.test(sha);
}


/***/ }),

/***/ 1489:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ gates; },
/* harmony export */   e: function() { return /* binding */ applyGate; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5804);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3712);


const gates = ['all', 'changed-files', 'new'];
function applyGate(gate, report, known) {
    if (gate === 'all')
        return { report, told: null };
    if (known === null)
        return { report, told: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('github.gateAll') };
    if (gate === 'changed-files') {
        const { compared, shared } = known;
        if (compared.files === null)
            return { report, told: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('github.gateAll') };
        const touched = new Set(compared.files.flatMap(({ path, before }) => [path, before ?? path]));
        if (shared.some((path) => touched.has(path)))
            return { report, told: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('github.gateShared') };
        return judged(report, changedFiles(known, touched), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('github.gateChanged'));
    }
    const added = new Set(known.change.files.flatMap((file) => file.added));
    return judged(report, (_, finding) => added.has(finding), (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('github.gateNew'));
}
function changedFiles({ change, places }, touched) {
    const base = new Map(change.files.map((file) => [file.path, file.base]));
    return (path) => base.get(path) !== 'present' || touched.has(places.get(path) ?? '');
}
function judged(report, counts, told) {
    if (report.verdict !== 'fail')
        return { report, told };
    const failing = report.files.some(({ path, findings }) => findings.some((finding) => counts(path, finding) && (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(finding.severity, report.failOn)));
    return { report: failing ? report : { ...report, verdict: 'pass' }, told };
}


/***/ }),

/***/ 8355:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ readInputs; }
/* harmony export */ });
/* unused harmony export inputs */
/* harmony import */ var _config_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9685);
/* harmony import */ var _config_from_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5801);
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3912);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5804);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1489);





const inputs = {
    files: { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.files'), default: null },
    config: { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.config'), default: null },
    rules: { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.ruleLines'), default: null },
    'fail-on': { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.failOn'), default: 'error' },
    gate: { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.gate'), default: 'all' },
    'server-version': { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.serverVersion'), default: null },
    language: { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.language'), default: 'en' },
    baseline: { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.baseline'), default: null },
    'if-no-files': { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.ifNoFiles'), default: null },
    suggestions: { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.suggestions'), default: 'false' },
    summary: { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.summary'), default: 'true' },
    'sarif-file': { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.sarifFile'), default: null },
    'json-file': { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.jsonFile'), default: null },
    'github-token': { about: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('choices.githubToken'), default: '${{ github.token }}' },
};
function readInputs(get) {
    function given(name, parse) {
        const text = get(name);
        return text === '' ? undefined : parse(text, { kind: 'input', name });
    }
    const files = given('files', (text, from) => ({ value: lines(text), from }));
    const config = given('config', asIs);
    return {
        config: config === undefined ? { kind: 'find' } : { kind: 'file', path: config },
        choices: {
            files,
            serverVersion: given('server-version', _config_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .release */ ._r),
            failOn: given('fail-on', (text, from) => (0,_config_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(text, _config_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .failOns */ .FE, from)),
            language: given('language', (text, from) => (0,_config_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(text, _messages_format_js__WEBPACK_IMPORTED_MODULE_2__/* .languages */ .eo, from)),
            baseline: given('baseline', (value, from) => ({ value, from })),
            ifNoFiles: given('if-no-files', (text, from) => (0,_config_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(text, _config_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .ifNoFiles */ .UJ, from)),
            rules: new Map(given('rules', (text, from) => lines(text).map((line) => (0,_config_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleLevel */ .ln)(line, from)))),
        },
        gate: given('gate', (text, from) => (0,_config_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(text, _gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gates */ .V, from))?.value ?? 'all',
        suggestions: given('suggestions', _config_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yesNo */ .Lm)?.value ?? false,
        summary: given('summary', _config_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yesNo */ .Lm)?.value ?? true,
        sarifFile: given('sarif-file', asIs) ?? null,
        jsonFile: given('json-file', asIs) ?? null,
        token: given('github-token', asIs) ?? null,
    };
}
const asIs = (text) => text;
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 5958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cv: function() { return /* binding */ say; },
/* harmony export */   dZ: function() { return /* binding */ sayText; },
/* harmony export */   fz: function() { return /* binding */ annotate; },
/* harmony export */   iP: function() { return /* binding */ announce; }
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7996);
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3912);
/* harmony import */ var _messages_project_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5462);
/* harmony import */ var _report_github_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3234);




const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
function annotate({ level, message, title, file, ...range }) {
    commands[level](message, {
        title,
        ...(file === null ? {} : { file: (0,_report_github_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(file) }),
        ...(range.line === null ? {} : { startLine: range.line }),
        ...(range.endLine === null ? {} : { endLine: range.endLine }),
        ...(range.column === null ? {} : { startColumn: range.column }),
        ...(range.endColumn === null ? {} : { endColumn: range.endColumn }),
    });
}
function announce(level, text, language) {
    commands[level]((0,_messages_format_js__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)(text, language), { title: _messages_project_js__WEBPACK_IMPORTED_MODULE_2__/* .project */ .C.title });
}
function say(text, language) {
    sayText((0,_messages_format_js__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)(text, language));
}
function sayText(text) {
    const line = text.replace(/[\r\n]+/g, ' ').replaceAll('##[', '# #[');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(/^\s*::/.test(line) ? `- ${line}` : line);
}


/***/ }),

/***/ 6409:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: function() { return /* binding */ publish; }
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 9 modules
var core = __nccwpck_require__(7996);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __nccwpck_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/files/error-code.js
var error_code = __nccwpck_require__(2252);
;// CONCATENATED MODULE: ../../lib/src/files/output.js






function writeOutput(folder, name, content) {
    const file = external_node_path_.resolve(folder, name);
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, content);
    }
    catch (error) {
        const code = (0,printable/* printable */.g)((0,error_code/* errorCode */.C)(error));
        throw new errors/* EnvironmentError */.eG((0,message/* message */.i)('files.cannotWrite', { path: (0,printable/* printable */.g)(name), code }));
    }
}

// EXTERNAL MODULE: ../../lib/src/report/annotations.js
var annotations = __nccwpck_require__(7663);
// EXTERNAL MODULE: ../../lib/src/report/github.js
var github = __nccwpck_require__(3234);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __nccwpck_require__(3912);
// EXTERNAL MODULE: ../../lib/src/messages/project.js
var project = __nccwpck_require__(5462);
// EXTERNAL MODULE: ../../lib/src/rules/url.js
var url = __nccwpck_require__(483);
// EXTERNAL MODULE: ../../lib/src/report/fingerprint.js + 1 modules
var fingerprint = __nccwpck_require__(5878);
// EXTERNAL MODULE: ../../lib/src/report/place.js
var place = __nccwpck_require__(8110);
;// CONCATENATED MODULE: ../../lib/src/report/json.js





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
    const names = (0,fingerprint/* fingerprints */.W)(file);
    const toFinding = (finding) => findingToJson(file, finding, names.get(finding) ?? '', language);
    return {
        path: file.path,
        kind: file.kind,
        findings: file.findings.map(toFinding),
        suppressed: file.suppressed.map(({ finding, by, reason }) => ({ ...toFinding(finding), by, reason })),
        readiness: file.readiness.map(({ feature, state, reason, settings }) => ({
            feature,
            state,
            reason: reason && (0,format/* format */.GP)(reason, language),
            settings: [...settings],
        })),
    };
}
function findingToJson(file, finding, fingerprint, language) {
    return {
        rule: finding.rule,
        messageId: finding.messageId,
        severity: finding.severity,
        message: (0,format/* format */.GP)(finding.message, language),
        setting: finding.setting,
        ...(0,place/* place */.i)(file, finding.at),
        related: finding.related.map(({ at, message }) => ({
            ...(0,place/* place */.i)(file, at),
            message: (0,format/* format */.GP)(message, language),
        })),
        url: (0,url/* ruleUrl */.Q)(finding.rule),
        fingerprint,
        fix: finding.fix && fixToJson(file, finding.fix, language),
    };
}
function fixToJson(file, fix, language) {
    return {
        safety: fix.safety,
        description: (0,format/* format */.GP)(fix.description, language),
        edits: fix.edits.map(({ span, text }) => ({ ...(0,place/* place */.i)(file, span), text })),
    };
}

// EXTERNAL MODULE: ../../lib/src/report/counts.js
var report_counts = __nccwpck_require__(2049);
// EXTERNAL MODULE: ../../lib/src/report/order.js
var order = __nccwpck_require__(4773);
// EXTERNAL MODULE: ../../lib/src/report/title.js
var report_title = __nccwpck_require__(1515);
// EXTERNAL MODULE: ../../lib/src/report/uri.js
var uri = __nccwpck_require__(3731);
// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var report_verdict = __nccwpck_require__(3712);
;// CONCATENATED MODULE: ../../lib/src/report/sarif.js











function renderSarif(report, { language }) {
    const rules = rulesOf(report);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(rules, language) },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [root]: { description: { text: (0,format/* format */.GP)((0,message/* message */.i)('sarif.root'), language) } } },
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
        for (const { finding } of suppressed)
            found.add(finding.rule);
    }
    return [...found].sort(order/* byText */.z);
}
function driver(rules, language) {
    const help = (0,format/* format */.GP)((0,message/* message */.i)('sarif.help'), language);
    return {
        name: project/* project */.C.name,
        fullName: project/* project */.C.title,
        semanticVersion: project/* project */.C.version,
        informationUri: project/* project */.C.repository,
        rules: rules.map((rule) => {
            const title = (0,report_title/* titleOf */.G)(rule, language);
            const page = (0,url/* ruleUrl */.Q)(rule);
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
            .filter((file) => !(0,report_counts/* isChecked */.W)(file))
            .map(({ path, kind, problem }) => ({
            level: kind === 'unreadable' ? 'error' : 'note',
            message: textOf(problem ?? (0,message/* message */.i)('report.notCheckedTitle'), language),
            locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
    };
}
function results(file, rules, language) {
    const names = (0,fingerprint/* fingerprints */.W)(file);
    const indexes = new Map(rules.map((rule, index) => [rule, index]));
    const toResult = (finding, suppressions) => {
        const name = names.get(finding) ?? '';
        return {
            ruleId: finding.rule,
            ruleIndex: indexes.get(finding.rule),
            level: levels[finding.severity],
            message: textOf(finding.message, language),
            locations: [sarif_location(file, finding.at)],
            relatedLocations: finding.related.map(({ at, message }, id) => ({
                id,
                ...sarif_location(file, at),
                message: textOf(message, language),
            })),
            partialFingerprints: { 'bitwardenEnvLint/v1': name, primaryLocationLineHash: `${name}:1` },
            suppressions: suppressions.map(suppressionToSarif),
            ...fixes(file, finding.fix, language),
        };
    };
    return [
        ...file.findings.map((finding) => toResult(finding, [])),
        ...file.suppressed.map((suppressed) => toResult(suppressed.finding, [suppressed])),
    ];
}
function suppressionToSarif({ by, reason }) {
    return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: reason };
}
function fixes(file, fix, language) {
    if (fix === null || fix.safety === 'display')
        return {};
    const replacements = fix.edits.map(({ span, text }) => ({
        deletedRegion: region((0,place/* place */.i)(file, span)),
        insertedContent: { text },
    }));
    const artifactChanges = [{ artifactLocation: artifact(file.path), replacements }];
    return { fixes: [{ description: textOf(fix.description, language), artifactChanges }] };
}
function sarif_location(file, span) {
    const physicalLocation = { artifactLocation: artifact(file.path), region: region((0,place/* place */.i)(file, span)) };
    return { physicalLocation };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(path) {
    if (path.startsWith('/'))
        return { uri: `file://${(0,uri/* encodePath */.O)(path)}` };
    return { uri: (0,uri/* encodePath */.O)(path), uriBaseId: root };
}
function textOf(text, language) {
    return { text: (0,format/* format */.GP)(text, language).replace(/\[(?=[^\]]*\]\()/g, '\\[') };
}

// EXTERNAL MODULE: ../../lib/src/report/summary/markdown.js
var markdown = __nccwpck_require__(249);
;// CONCATENATED MODULE: ../../lib/src/report/summary/page.js



function page(options, detail) {
    const linkTo = detail === 'counts' ? null : options.linkTo;
    const linked = (label, path, line) => linkTo === null ? label : (0,markdown/* link */.nf)(label, linkTo(path, line));
    return {
        options,
        detail,
        colon: (0,format/* format */.GP)((0,message/* message */.i)('report.colon'), options.language),
        say: (message) => (0,markdown/* prose */.CS)((0,format/* format */.GP)(message, options.language)),
        file: (path) => linked((0,markdown/* code */.aY)(shortened(path)), path, null),
        line: (path, line, label) => linked(label, path, line),
    };
}
function shortened(path) {
    return path.length <= 300 ? path : `...${path.slice(-297)}`;
}
const severitySign = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const stateSign = {
    ready: '✅',
    off: '⚪',
    broken: '❌',
    unknown: '❔',
    obsolete: '➖',
};

;// CONCATENATED MODULE: ../../lib/src/report/summary/readiness.js



const openTables = 3;
function* readinessSection({ files }, to) {
    const shown = files.filter((file) => file.readiness.length > 0);
    if (shown.length === 0)
        return;
    yield '';
    yield `### ${to.say((0,message/* message */.i)('summary.features'))}`;
    for (const file of shown) {
        yield '';
        const lines = readinessTable(file, to);
        if (shown.length > openTables)
            yield* (0,markdown/* folded */.TM)(to.file(file.path), lines);
        else
            yield* [to.file(file.path), '', ...lines];
    }
}
function readinessTable(file, to) {
    const change = to.options.change?.files.find(({ path }) => path === file.path);
    const head = [(0,message/* message */.i)('report.feature'), (0,message/* message */.i)('report.state'), (0,message/* message */.i)('report.why')].map(to.say);
    return (0,markdown/* table */.tp)(head, file.readiness.map((readiness) => [
        readiness.feature,
        stateCell(readiness, change, to),
        whyCell(file, readiness, to),
    ]));
}
function stateCell({ feature, state }, change, to) {
    const before = change?.features.find((changed) => changed.feature === feature)?.before ?? null;
    if (before === null || before === state)
        return stateText(state, to);
    return `${stateText(before, to)} → **${stateText(state, to)}**`;
}
function stateText(state, to) {
    return `${stateSign[state]} ${to.say((0,message/* message */.i)(`state.${state}`))}`;
}
function whyCell(file, { reason, line }, to) {
    const why = reason === null ? '' : to.say(reason);
    if (line === null)
        return why;
    const where = to.line(file.path, line, to.say((0,message/* message */.i)('report.line', { line })));
    return why === '' ? where : `${why} (${where})`;
}

;// CONCATENATED MODULE: ../../lib/src/report/summary/change.js






function* changeSection({ files }, to) {
    const { change } = to.options;
    if (change === null || to.detail === 'counts')
        return;
    yield '';
    yield `### ${to.say((0,message/* message */.i)('summary.change'))}`;
    const told = change.files.filter(isWorthTelling);
    if (told.length === 0) {
        yield '';
        yield to.say((0,message/* message */.i)('summary.nothingNew'));
    }
    const reports = new Map(files.map((file) => [file.path, file]));
    for (const fileChange of told) {
        const file = reports.get(fileChange.path);
        if (file !== undefined)
            yield* fileSection(file, fileChange, to);
    }
}
function isWorthTelling({ base, added, fixed, features }) {
    const turned = features.some(({ before, after }) => before !== after);
    return base !== 'present' || added.length > 0 || fixed.length > 0 || turned;
}
function* fileSection(file, change, to) {
    yield '';
    yield `${to.file(file.path)}${to.colon} ${beginning(change, to)}`;
    if (change.base !== 'present')
        return;
    yield '';
    for (const { feature, before, after } of change.features)
        if (before !== null && before !== after)
            yield `- ${(0,markdown/* plain */.pj)(feature)}${to.colon} ${stateText(before, to)} → **${stateText(after, to)}**`;
    for (const finding of change.added)
        yield `- ${foundLine(file, finding, to)}`;
    for (const finding of change.fixed)
        yield `- ${to.say((0,message/* message */.i)('summary.gone'))} ~~${ruleOf(finding)}~~${settingOf(finding)}`;
    if (change.unchanged.length === 0 || to.detail !== 'everything')
        return;
    yield '';
    const title = to.say((0,message/* message */.i)('summary.unchanged', { count: change.unchanged.length }));
    yield* (0,markdown/* folded */.TM)(title, change.unchanged.map((finding) => `- ${foundLine(file, finding, to)}`));
}
function beginning({ base, added, fixed, unchanged }, to) {
    if (base === 'absent')
        return to.say((0,message/* message */.i)('summary.fileAdded'));
    if (base === 'unknown')
        return to.say((0,message/* message */.i)('summary.baseUnknown'));
    const counts = [
        (0,message/* message */.i)('summary.added', { count: added.length }),
        (0,message/* message */.i)('summary.fixed', { count: fixed.length }),
        (0,message/* message */.i)('summary.unchanged', { count: unchanged.length }),
    ];
    return counts.map(to.say).join(', ');
}
function foundLine(file, finding, to) {
    const { line } = (0,place/* place */.i)(file, finding.at);
    const where = to.line(file.path, line, to.say((0,message/* message */.i)('report.line', { line })));
    return `${severitySign[finding.severity]} ${where}${to.colon} ${ruleOf(finding)}${settingOf(finding)}`;
}
function ruleOf({ rule }) {
    return (0,markdown/* link */.nf)((0,markdown/* plain */.pj)(rule), (0,url/* ruleUrl */.Q)(rule));
}
function settingOf({ setting }) {
    return setting === null ? '' : ` ${(0,markdown/* code */.aY)(setting)}`;
}

;// CONCATENATED MODULE: ../../lib/src/report/summary/findings.js






function* findingsSection({ files }, to) {
    const shown = files.filter((file) => file.findings.length > 0 || !(0,report_counts/* isChecked */.W)(file));
    if (shown.length > 0) {
        yield '';
        yield `### ${to.say((0,message/* message */.i)('summary.findings'))}`;
        for (const file of shown)
            yield* fileFindings(file, to);
    }
    yield* suppressedFindings(files, to);
}
function* fileFindings(file, to) {
    yield '';
    yield to.file(file.path);
    if (!(0,report_counts/* isChecked */.W)(file)) {
        yield '';
        yield `**${to.say((0,message/* message */.i)('report.notCheckedTitle'))}**${file.problem === null ? '' : ` · ${to.say(file.problem)}`}`;
    }
    if (file.findings.length === 0)
        return;
    yield '';
    yield* findingTable(file, file.findings, to);
}
function* findingTable(file, findings, to) {
    yield* (0,markdown/* table */.tp)(['', to.say((0,message/* message */.i)('report.lineTitle')), to.say((0,message/* message */.i)('report.finding'))], []);
    for (const finding of findings) {
        const { line } = (0,place/* place */.i)(file, finding.at);
        const cells = [
            severitySign[finding.severity],
            to.line(file.path, line, String(line)),
            what(file, finding, to),
        ];
        yield `| ${cells.join(' | ')} |`;
    }
}
const relatedShown = 5;
function what(file, finding, to) {
    if (to.detail !== 'everything')
        return (0,markdown/* plain */.pj)(finding.rule);
    const related = finding.related.slice(0, relatedShown).map(({ at, message: label }) => {
        const { line } = (0,place/* place */.i)(file, at);
        return `${to.line(file.path, line, to.say((0,message/* message */.i)('report.line', { line })))}${to.colon} ${to.say(label)}`;
    });
    const rule = (0,markdown/* link */.nf)((0,markdown/* plain */.pj)(finding.rule), (0,url/* ruleUrl */.Q)(finding.rule));
    return [to.say(finding.message), ...related, rule].join('<br>');
}
function* suppressedFindings(files, to) {
    const rows = files.flatMap((file) => file.suppressed.map((suppressed) => ({ file, suppressed })));
    if (rows.length === 0 || to.detail !== 'everything')
        return;
    const head = [
        'report.pathTitle',
        'report.lineTitle',
        'report.finding',
        'summary.by',
        'summary.reason',
    ];
    yield '';
    yield* (0,markdown/* folded */.TM)(to.say((0,message/* message */.i)('summary.suppressed', { count: rows.length })), (0,markdown/* table */.tp)(head.map((key) => to.say((0,message/* message */.i)(key))), rows.map(({ file, suppressed: { finding, by, reason } }) => {
        const { line } = (0,place/* place */.i)(file, finding.at);
        const rule = (0,markdown/* link */.nf)((0,markdown/* plain */.pj)(finding.rule), (0,url/* ruleUrl */.Q)(finding.rule));
        const where = to.line(file.path, line, String(line));
        return [to.file(file.path), where, rule, to.say((0,message/* message */.i)(`summary.${by}`)), (0,markdown/* plain */.pj)(reason)];
    })));
}

// EXTERNAL MODULE: ../../lib/src/messages/visible.js
var visible = __nccwpck_require__(7058);
;// CONCATENATED MODULE: ../../lib/src/report/summary/next-step.js




function* nextStepSection({ files, failOn }, to) {
    const refused = files.find((file) => file.composeRefuses && isReadByCompose(file));
    if (refused !== undefined) {
        const path = (0,printable/* printable */.g)((0,visible/* visible */.R)(refused.path));
        yield* ['', `### ⛔ ${to.say((0,message/* message */.i)('summary.doNotRestart'))}`];
        yield* ['', to.say((0,message/* message */.i)('summary.refused', { path }))];
        return;
    }
    const { touched, afterMerge } = to.options;
    const merged = files.filter((file) => touched?.has(file.path) && isDeployed(file, afterMerge));
    if (merged.length === 0 || !merged.every((file) => (0,report_verdict/* passes */.WE)(file, failOn)))
        return;
    const command = afterMerge === null ? (0,printable/* word */.V)('./bitwarden.sh restart') : (0,printable/* printable */.g)((0,visible/* visible */.R)(afterMerge));
    yield* ['', `### ${to.say((0,message/* message */.i)('summary.nextStep'))}`];
    yield* ['', to.say((0,message/* message */.i)('summary.restart', { command }))];
}
function isReadByCompose({ kind }) {
    return kind === 'env' || kind === 'lite' || kind === 'binary';
}
function isDeployed({ kind }, afterMerge) {
    return kind === 'env' || (afterMerge !== null && (kind === 'template' || kind === 'lite'));
}

;// CONCATENATED MODULE: ../../lib/src/report/tally.js



function tally({ counts, files }, language) {
    const notChecked = files.filter((file) => !(0,report_counts/* isChecked */.W)(file)).length;
    const checked = [(0,message/* message */.i)('report.checked', { count: counts.files })];
    if (notChecked > 0)
        checked.push((0,message/* message */.i)('report.notChecked', { count: notChecked }));
    const found = [
        (0,message/* message */.i)('report.errors', { count: counts.error }),
        (0,message/* message */.i)('report.warnings', { count: counts.warning }),
        (0,message/* message */.i)('report.notices', { count: counts.notice }),
        (0,message/* message */.i)('report.suppressed', { count: counts.suppressed }),
    ];
    const omitted = files.reduce((sum, file) => sum + (file.omitted ?? 0), 0);
    if (omitted > 0)
        found.push((0,message/* message */.i)('report.omitted', { count: omitted }));
    const list = (messages) => messages.map((each) => (0,format/* format */.GP)(each, language)).join(', ');
    return `${list(checked)}${(0,format/* format */.GP)((0,message/* message */.i)('report.colon'), language)} ${list(found)}`;
}

;// CONCATENATED MODULE: ../../lib/src/report/summary/verdict.js





const sign = { pass: '✅', fail: '❌', error: '❌' };
function* verdictSection(report, to) {
    const { verdict, failOn, serverVersion } = report;
    yield `## ${sign[verdict]} ${to.say((0,message/* message */.i)(`summary.${verdict}`, { title: (0,printable/* word */.V)(project/* project */.C.title) }))}`;
    yield '';
    yield `**${(0,markdown/* plain */.pj)(tally(report, to.options.language))}**`;
    yield '';
    yield to.say((0,message/* message */.i)('summary.judgedBy', { release: (0,printable/* printable */.g)(serverVersion) }));
    if (failOn === 'never')
        yield to.say((0,message/* message */.i)('summary.never'));
    yield* turnedOff(to);
    for (const note of to.options.notes) {
        yield '';
        yield to.say(note);
    }
}
function* turnedOff(to) {
    const things = to.options.change?.turnsOff ?? [];
    if (things.length === 0)
        return;
    yield '';
    yield `⚠️ **${to.say((0,message/* message */.i)('summary.turnsOff'))}**`;
    yield '';
    for (const thing of things.slice(0, 100))
        yield `- ${to.say(thing)}`;
    if (things.length > 100)
        yield `- ${to.say((0,message/* message */.i)('report.more', { count: things.length - 100 }))}`;
}

;// CONCATENATED MODULE: ../../lib/src/report/summary.js








function renderSummary(report, options) {
    for (const detail of ['everything', 'no-messages']) {
        const text = joinWithin(sections(report, page(options, detail)));
        if (text !== null)
            return text;
    }
    return [...sections(report, page(options, 'counts')), ''].join('\n');
}
const budget = 1_000_000;
function joinWithin(lines) {
    const parts = [];
    let bytes = 0;
    for (const line of lines) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > budget)
            return null;
        parts.push(line);
    }
    return [...parts, ''].join('\n');
}
function* sections(report, to) {
    yield* verdictSection(report, to);
    if (to.detail !== 'everything')
        yield* ['', `⚠️ ${to.say(leftOut(to.detail))}`];
    if (to.detail === 'counts') {
        yield* countsTable(report, to);
    }
    else {
        yield* readinessSection(report, to);
        yield* changeSection(report, to);
        yield* findingsSection(report, to);
    }
    yield* nextStepSection(report, to);
}
const filesCounted = 200;
function leftOut(detail) {
    if (detail === 'counts')
        return (0,message/* message */.i)('summary.onlyCounts', { count: filesCounted });
    return (0,message/* message */.i)('summary.withoutMessages');
}
function countsTable({ files }, to) {
    const head = ['report.pathTitle', 'summary.errors', 'summary.warnings', 'summary.notices'];
    const worst = files.filter(({ findings }) => findings.length > 0).slice(0, filesCounted);
    return [
        '',
        ...(0,markdown/* table */.tp)(head.map((key) => to.say((0,message/* message */.i)(key))), worst.map((file) => {
            const counts = { error: 0, warning: 0, notice: 0 };
            for (const { severity } of file.findings)
                counts[severity] += 1;
            return [to.file(file.path), counts.error, counts.warning, counts.notice].map(String);
        })),
    ];
}

// EXTERNAL MODULE: ../../lib/src/github/log.js
var log = __nccwpck_require__(5958);
;// CONCATENATED MODULE: ../../lib/src/github/outputs.js

const outputs = {
    result: (0,message/* message */.i)('outputs.result'),
    'error-count': (0,message/* message */.i)('outputs.errorCount'),
    'warning-count': (0,message/* message */.i)('outputs.warningCount'),
    'notice-count': (0,message/* message */.i)('outputs.noticeCount'),
    'suppressed-count': (0,message/* message */.i)('outputs.suppressedCount'),
    'files-checked': (0,message/* message */.i)('outputs.filesChecked'),
    readiness: (0,message/* message */.i)('outputs.readiness'),
    'sarif-file': (0,message/* message */.i)('outputs.sarifFile'),
    'json-file': (0,message/* message */.i)('outputs.jsonFile'),
};
function outputsOf(report, inputs) {
    const { counts, verdict, files } = report;
    const readiness = Object.fromEntries(files
        .filter((file) => file.readiness.length > 0)
        .map((file) => [
        file.path,
        Object.fromEntries(file.readiness.map(({ feature, state }) => [feature, state])),
    ]));
    return {
        result: verdict,
        'error-count': String(counts.error),
        'warning-count': String(counts.warning),
        'notice-count': String(counts.notice),
        'suppressed-count': String(counts.suppressed),
        'files-checked': String(counts.files),
        readiness: JSON.stringify(readiness),
        'sarif-file': inputs.sarifFile ?? '',
        'json-file': inputs.jsonFile ?? '',
    };
}

;// CONCATENATED MODULE: ../../lib/src/github/publish.js











async function publish(publication) {
    const failure = attempt(() => writeFiles(publication));
    const written = publication.inputs.summary && (await writeSummary(publication));
    annotateAll(publication, written ? 'summary' : 'log');
    for (const [name, value] of Object.entries(outputsOf(publication.report, publication.inputs)))
        core/* setOutput */.uH(name, value);
    if (failure !== null)
        throw failure.error;
}
function attempt(work) {
    try {
        work();
        return null;
    }
    catch (error) {
        return { error };
    }
}
function writeFiles({ report, inputs, language, workspace, place }) {
    if (inputs.sarifFile !== null) {
        const files = report.files.map((file) => ({ ...file, path: place(file.path) ?? file.path }));
        writeOutput(workspace, inputs.sarifFile, renderSarif({ ...report, files }, { language }));
    }
    if (inputs.jsonFile !== null) {
        writeOutput(workspace, inputs.jsonFile, renderJson(report, { language }));
    }
}
function annotateAll({ report, language, place }, rest) {
    const { shown, left } = (0,annotations/* annotations */.h)(report, { language, rest });
    for (const annotation of shown) {
        const file = annotation.file === null ? null : (place(annotation.file) ?? annotation.file);
        (0,log/* annotate */.fz)({ ...annotation, file });
    }
    for (const annotation of left)
        (0,log/* sayText */.dZ)((0,github/* logLine */.BP)(annotation));
    (0,log/* sayText */.dZ)(tally(report, language));
}
async function writeSummary({ report, summary, language }) {
    const text = renderSummary(report, summary);
    try {
        await core/* summary */.z.addRaw(text).write();
        return true;
    }
    catch {
        (0,log/* say */.cv)((0,message/* message */.i)('action.noSummary'), language);
        return false;
    }
}


/***/ }),

/***/ 5903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: function() { return /* binding */ pullRequest; }
});

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/severity.js
var severity = __nccwpck_require__(5332);
// EXTERNAL MODULE: ../../lib/src/report/fingerprint.js + 1 modules
var fingerprint = __nccwpck_require__(5878);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
;// CONCATENATED MODULE: ../../lib/src/report/turned-off.js




function levels(choices, path, defaults) {
    const chosen = choices.forFile(path).rules;
    return (rule) => chosen.get(rule) ?? defaults.get(rule) ?? 'notice';
}
function turnedOff(pairs, before, after, defaults) {
    const all = [
        ...loweredGate(before.failOn, after.failOn),
        ...pairs.flatMap((pair) => loweredRules(pair, before, after, defaults)),
        ...addedIgnores(before.ignore, after.ignore),
        ...pairs.flatMap(ignoredByConfig),
        ...pairs.flatMap(ignoredByComment),
        ...addedToBaseline(pairs),
    ];
    return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
function loweredGate(before, after) {
    const strictness = (failOn) => (failOn === 'never' ? -1 : (0,severity/* rank */.T)(failOn));
    if (strictness(after) >= strictness(before))
        return [];
    return [(0,message/* message */.i)('change.gate', { from: (0,printable/* word */.V)(before), to: (0,printable/* word */.V)(after) })];
}
function loweredRules({ was, is }, before, after, defaults) {
    const then = levels(before, was?.path ?? is.path, defaults);
    const now = levels(after, is.path, defaults);
    return [...defaults.keys()].flatMap((rule) => {
        const [from, to] = [then(rule), now(rule)];
        if (from === 'off' || from === to)
            return [];
        if (to === 'off')
            return [(0,message/* message */.i)('change.rule', { rule: (0,printable/* word */.V)(rule) })];
        if ((0,severity/* rank */.T)(to) < (0,severity/* rank */.T)(from))
            return [];
        return [(0,message/* message */.i)('change.level', { rule: (0,printable/* word */.V)(rule), from: (0,printable/* word */.V)(from), to: (0,printable/* word */.V)(to) })];
    });
}
function addedIgnores(before, after) {
    const name = ({ rule, setting, reason }) => JSON.stringify([rule, setting, reason]);
    const known = new Set(before.map(name));
    return after.filter((ignore) => !known.has(name(ignore))).map(({ rule, reason }) => byConfig(rule, reason));
}
function ignoredByConfig({ was, is }) {
    if (was === null)
        return [];
    const names = (0,fingerprint/* fingerprints */.W)(was, is.path);
    const open = new Set(was.findings.map((finding) => names.get(finding)));
    return suppressedBy(is, 'config').flatMap(({ name, rule, reason }) => open.has(name) ? [byConfig(rule, reason)] : []);
}
function ignoredByComment({ base, was, is }) {
    if (base === 'unknown')
        return [];
    const known = new Set(was === null ? [] : suppressedBy(was, 'comment', is.path).map(({ name }) => name));
    return suppressedBy(is, 'comment').flatMap(({ name, rule }) => known.has(name) ? [] : [(0,message/* message */.i)('change.comment', { rule: (0,printable/* word */.V)(rule), path: (0,printable/* printable */.g)(is.path) })]);
}
function addedToBaseline(pairs) {
    let count = 0;
    for (const { base, was, is } of pairs) {
        if (base === 'unknown')
            continue;
        const known = new Set(was === null ? [] : suppressedBy(was, 'baseline', is.path).map(({ name }) => name));
        count += suppressedBy(is, 'baseline').filter(({ name }) => !known.has(name)).length;
    }
    return count === 0 ? [] : [(0,message/* message */.i)('change.baseline', { count })];
}
function byConfig(rule, reason) {
    return (0,message/* message */.i)('change.ignore', { rule: (0,printable/* word */.V)(rule), reason: (0,printable/* printable */.g)(reason) });
}
function suppressedBy(file, by, path = file.path) {
    const names = (0,fingerprint/* fingerprints */.W)(file, path);
    return file.suppressed
        .filter((suppressed) => suppressed.by === by)
        .map(({ finding, reason }) => ({ name: names.get(finding) ?? '', rule: finding.rule, reason }));
}

;// CONCATENATED MODULE: ../../lib/src/report/change.js



function compareReports(before, after, bases, defaults) {
    const former = new Map(before.report.files.map((file) => [file.path, file]));
    const pairs = after.report.files.map((is) => {
        const base = bases.get(is.path);
        if (base === undefined)
            return { base: 'present', was: former.get(is.path) ?? withoutFindings(is), is };
        const was = base.kind === 'present' ? (former.get(base.path) ?? null) : null;
        return { base: base.kind === 'present' && was === null ? 'unknown' : base.kind, was, is };
    });
    return {
        files: pairs.map((pair) => compareFile(pair, levels(after.choices, pair.is.path, defaults))),
        turnsOff: turnedOff(pairs, before.choices, after.choices, defaults),
    };
}
function compareFile({ base, was, is }, level) {
    const names = (0,fingerprint/* fingerprints */.W)(is);
    const known = was === null ? new Map() : openFindings(was, is.path);
    const added = [];
    const unchanged = [];
    for (const finding of is.findings) {
        const old = known.get(names.get(finding) ?? '');
        const same = old !== undefined && (0,severity/* rank */.T)(finding.severity) >= (0,severity/* rank */.T)(old.severity);
        (same ? unchanged : added).push(finding);
    }
    const present = new Set(names.values());
    return {
        path: is.path,
        base,
        features: is.readiness.map(({ feature, state }) => ({
            feature,
            before: was?.readiness.find((readiness) => readiness.feature === feature)?.state ?? null,
            after: state,
        })),
        added,
        unchanged,
        fixed: [...known].flatMap(([name, finding]) => present.has(name) || level(finding.rule) === 'off' ? [] : [finding]),
    };
}
function withoutFindings(file) {
    return { ...file, findings: [], suppressed: [], readiness: [] };
}
function openFindings(file, path) {
    const names = (0,fingerprint/* fingerprints */.W)(file, path);
    return new Map(file.findings.map((finding) => [names.get(finding) ?? '', finding]));
}

// EXTERNAL MODULE: ../../lib/src/report/summary/markdown.js
var markdown = __nccwpck_require__(249);
// EXTERNAL MODULE: ../../lib/src/rules/table.js + 85 modules
var table = __nccwpck_require__(7037);
;// CONCATENATED MODULE: ../../lib/src/github/base.js
async function readBase(paths, { base, files, shown }, git, connection) {
    const changed = files === null ? null : new Map(files.map((file) => [file.path, file]));
    const before = (path) => changed?.get(path)?.before ?? path;
    const isNew = (path) => changed?.get(path)?.before === null;
    const isUntouched = (path) => changed !== null && !changed.has(path);
    const missing = (path) => ({ kind: isUntouched(path) ? 'uncommitted' : 'absent' });
    const known = new Map(paths.filter(isNew).map((path) => [path, { kind: 'absent' }]));
    const open = () => paths.filter((path) => !known.has(path));
    const local = await git?.files(base, open().map(before));
    for (const path of open()) {
        const file = local?.get(before(path));
        if (file?.kind === 'found')
            known.set(path, { kind: 'present', path: before(path), bytes: file.bytes });
        if (file?.kind === 'absent')
            known.set(path, missing(path));
    }
    const same = await git?.files(git.head, open().filter(isUntouched));
    for (const [path, file] of same ?? []) {
        if (file.kind === 'found')
            known.set(path, { kind: 'present', path, bytes: file.bytes });
        if (file.kind === 'absent')
            known.set(path, missing(path));
    }
    const api = shown && open().length > 0 ? await connection() : null;
    for (const path of open()) {
        const answer = await api?.file(base, before(path));
        if (answer?.kind === 'ok')
            known.set(path, { kind: 'present', path: before(path), bytes: answer.value });
        else if (answer?.kind === 'missing' && !changed?.has(path))
            known.set(path, missing(path));
        else if (answer?.kind !== 'missing')
            break;
    }
    return new Map(paths.map((path) => [path, known.get(path) ?? { kind: 'unknown' }]));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../lib/src/config/decide.js
var decide = __nccwpck_require__(2685);
// EXTERNAL MODULE: ../../lib/src/config/options-of.js
var options_of = __nccwpck_require__(4677);
// EXTERNAL MODULE: ../../lib/src/files/config.js
var files_config = __nccwpck_require__(2410);
// EXTERNAL MODULE: ../../lib/src/files/neighbours.js
var files_neighbours = __nccwpck_require__(4108);
// EXTERNAL MODULE: ../../lib/src/files/overrides.js
var overrides = __nccwpck_require__(4199);
// EXTERNAL MODULE: ../../lib/src/files/text-of.js
var text_of = __nccwpck_require__(8689);
// EXTERNAL MODULE: ../../lib/src/lint.js + 21 modules
var lint = __nccwpck_require__(4139);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __nccwpck_require__(3340);
;// CONCATENATED MODULE: ../../lib/src/github/before.js









async function lintBefore(sources, setup, read) {
    const options = await optionsBefore(setup, read);
    const paths = sources.flatMap((source) => [source.path, ...neighboursOf(source.path)]);
    const files = await read([...new Set(paths)]);
    const former = await (0,overrides/* readOverrides */.i)(sources.flatMap((source) => sourceBefore(source, files) ?? []));
    return {
        report: (0,lint/* lint */.u)(former, options ?? setup.options),
        options,
        bases: new Map(sources.map(({ path }) => [path, stateOf(files.get(path))])),
    };
}
function sharedFiles(sources, setup) {
    const baseline = setup.baseline === null ? [] : [external_node_path_.resolve(setup.workspace, setup.baseline)];
    return [
        ...configPlaces(setup).map(({ place }) => place),
        ...baseline.map((file) => external_node_path_.relative(setup.workspace, file)),
        ...sources.flatMap(({ path }) => neighboursOf(path)),
    ];
}
function sourceBefore(source, files) {
    const file = files.get(source.path);
    if (file?.kind !== 'present')
        return null;
    const neighbours = new Map(source.neighbours);
    for (const [role, place] of files_neighbours/* neighbourPlaces */.y) {
        const shown = neighbourOf(source.path, place);
        const then = files.get(shown);
        const text = then?.kind === 'present' ? (0,text_of/* textOf */.b6)(then.bytes).text : null;
        if (text !== null)
            neighbours.set(role, { path: shown, text });
        if (then?.kind === 'absent')
            neighbours.delete(role);
    }
    return { ...source, path: file.path, ...(0,text_of/* textOf */.b6)(file.bytes), neighbours };
}
function stateOf(file) {
    if (file?.kind === 'present')
        return { kind: 'present', path: file.path };
    return { kind: file?.kind === 'absent' ? 'absent' : 'unknown' };
}
function neighboursOf(file) {
    if (external_node_path_.posix.basename(external_node_path_.posix.dirname(file)) !== 'env')
        return [];
    return files_neighbours/* neighbourPlaces */.y.map(([, place]) => neighbourOf(file, place));
}
function neighbourOf(file, place) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(file), place);
}
async function optionsBefore(setup, read) {
    try {
        const config = await configBefore(setup, read);
        if (config === 'unknown')
            return null;
        const decision = (0,decide/* decide */.L)(setup.given, config);
        const baseline = await baselineBefore(decision, setup, read);
        if (baseline === 'unknown')
            return null;
        const { publicRepository = false, complete } = setup.options;
        return { ...(0,options_of/* optionsOf */.c)(decision, baseline, setup.fromRoot, complete), publicRepository };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return null;
        throw error;
    }
}
async function configBefore(setup, read) {
    const places = configPlaces(setup);
    const files = await read(places.map(({ place }) => place));
    for (const { name, place } of places) {
        const file = files.get(place);
        if (file?.kind === 'unknown')
            return 'unknown';
        if (file?.kind !== 'present')
            continue;
        const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(532), __nccwpck_require__.e(483), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3071));
        return parseConfig(Buffer.from(file.bytes).toString('utf8'), name);
    }
    return places.every(({ place }) => files.get(place)?.kind === 'uncommitted') ? setup.choices : null;
}
async function baselineBefore({ baseline }, { workspace, options }, read) {
    if (baseline.value === null)
        return null;
    const place = external_node_path_.relative(workspace, external_node_path_.resolve(workspace, baseline.value));
    const file = (await read([place])).get(place);
    if (file?.kind === 'uncommitted')
        return options.baseline;
    if (file?.kind !== 'present')
        return file?.kind === 'absent' ? null : 'unknown';
    const { parseBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(256), __nccwpck_require__.e(532), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6034));
    return parseBaseline(Buffer.from(file.bytes).toString('utf8'), baseline.value);
}
function configPlaces({ config, configRoot, workspace }) {
    if (config.kind === 'none')
        return [];
    const names = config.kind === 'file' ? [config.path] : files_config/* configPaths */.hg;
    const folder = config.kind === 'file' ? workspace : configRoot;
    return names.map((name) => ({ name, place: external_node_path_.relative(workspace, external_node_path_.resolve(folder, name)) }));
}

;// CONCATENATED MODULE: ../../lib/src/github/changed.js


async function findChange(run, git, connection) {
    const ends = await endsOf(run, git);
    if (ends === null)
        return nothing(whyNoBase(run));
    const base = ends.base ?? (await localMergeBase(ends, git));
    const local = base === null ? null : await git?.changes(base, ends.to.local);
    if (base !== null && local != null)
        return found(base, local, run);
    const api = await connection();
    if (api === null)
        return known(base, (0,message/* message */.i)('github.noToken'), false);
    const answer = await api.compare(ends.from.remote, ends.to.remote);
    if (answer.kind !== 'ok')
        return known(base, refused(answer), false);
    const listed = answer.value.complete ? answer.value : await filesOfPull(ends.pull, api);
    const mergeBase = base ?? answer.value.mergeBase;
    return 'files' in listed
        ? found(mergeBase, listed.files.map(changedFile), run)
        : known(mergeBase, listed.reason, true);
}
async function endsOf({ event, repository }, git) {
    switch (event.kind) {
        case 'pull-request': {
            const parents = git === null ? null : await git.parents(git.head);
            if (git !== null && parents?.[1] === event.head && parents[0] !== undefined) {
                const from = { local: parents[0], remote: parents[0] };
                return { base: parents[0], from, to: { local: git.head, remote: event.head }, pull: event };
            }
            if (event.target && git?.head !== event.head)
                return null;
            const from = { local: event.base, remote: event.base };
            return { base: null, from, to: { local: git?.head ?? event.head, remote: event.head }, pull: event };
        }
        case 'merge-group': {
            const from = { local: event.base, remote: event.base };
            return { base: event.base, from, to: { local: event.head, remote: event.head }, pull: null };
        }
        case 'push': {
            const to = { local: event.after, remote: event.after };
            if (event.before !== null)
                return { base: null, from: { local: event.before, remote: event.before }, to, pull: null };
            const branch = repository?.defaultBranch ?? null;
            if (branch === null)
                return null;
            const tip = git === null ? null : await git.resolve(`refs/remotes/origin/${branch}`);
            return { base: null, from: { local: tip, remote: branch }, to, pull: null };
        }
        default:
            return null;
    }
}
function whyNoBase({ event, problem }) {
    if (problem !== null)
        return problem;
    if (event.kind === 'pull-request')
        return (0,message/* message */.i)('github.pullRequestTarget');
    return event.kind === 'push' ? (0,message/* message */.i)('github.newBranch') : (0,message/* message */.i)('github.noBase');
}
async function localMergeBase({ from, to }, git) {
    return git === null || from.local === null ? null : git.mergeBase(from.local, to.local);
}
async function filesOfPull(pull, api) {
    if (pull === null)
        return { reason: (0,message/* message */.i)('github.tooManyFiles') };
    const answer = await api.pullFiles(pull.number);
    if (answer.kind !== 'ok')
        return { reason: refused(answer) };
    if (!answer.value.complete)
        return { reason: (0,message/* message */.i)('github.tooManyFiles') };
    const head = await api.pullHead(pull.number);
    if (head.kind !== 'ok')
        return { reason: refused(head) };
    return head.value === pull.head ? answer.value : { reason: (0,message/* message */.i)('github.movedOn') };
}
function changedFile({ filename, previous_filename, status }) {
    const before = status === 'added' || status === 'copied' ? null : (previous_filename ?? filename);
    return { path: filename, before, deleted: status === 'removed' };
}
function found(base, files, { event }) {
    if (event.kind === 'push' && event.before === null && base === event.after)
        return nothing((0,message/* message */.i)('github.newBranch'));
    const told = (0,message/* message */.i)('github.compared', { base: changed_short(base), count: files.length });
    return { compared: { base, files, shown: true }, told };
}
function known(base, reason, shown) {
    if (base === null)
        return nothing(reason);
    const told = (0,message/* message */.i)('github.comparedAll', { base: changed_short(base), reason });
    return { compared: { base, files: null, shown }, told };
}
function nothing(reason) {
    return { compared: null, told: (0,message/* message */.i)('github.notCompared', { reason }) };
}
function refused({ kind }) {
    if (kind === 'denied')
        return (0,message/* message */.i)('github.readDenied');
    return kind === 'missing' ? (0,message/* message */.i)('github.readMissing') : (0,message/* message */.i)('github.noAnswer');
}
function changed_short(sha) {
    return (0,printable/* printable */.g)(sha.slice(0, 12));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ../../lib/src/github/diff.js
function parseRawDiff(raw) {
    const fields = raw.split('\0');
    const files = [];
    for (let at = 0; at < fields.length;) {
        const head = fields[at++] ?? '';
        if (!head.startsWith(':'))
            continue;
        const status = head.slice(head.lastIndexOf(' ') + 1)[0];
        const path = fields[at++] ?? '';
        if (status === 'R') {
            files.push({ path: fields[at++] ?? '', before: path, deleted: false });
        }
        else if (status === 'C') {
            files.push({ path: fields[at++] ?? '', before: null, deleted: false });
        }
        else {
            files.push({ path, before: status === 'A' ? null : path, deleted: status === 'D' });
        }
    }
    return files;
}
function parseHunks(patch) {
    const hunks = [];
    for (const line of patch.split('\n')) {
        const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (header === null)
            continue;
        const first = Number(header[1]);
        const count = Number(header[2] ?? 1);
        if (count > 0)
            hunks.push({ first, last: first + count - 1 });
    }
    return hunks;
}
function inOneHunk(hunks, first, last) {
    return hunks.some((hunk) => hunk.first <= first && last <= hunk.last);
}

;// CONCATENATED MODULE: ../../lib/src/github/git.js



const guards = (folder) => [
    '--no-optional-locks',
    '--no-pager',
    '--literal-pathspecs',
    ...['-c', `safe.directory=${folder.replaceAll('\\', '/')}`],
    ...['-c', 'core.quotePath=false'],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'diff.renameLimit=4000'],
];
const plainDiff = ['--no-ext-diff', '--no-textconv', '--no-color', '--find-renames'];
const milliseconds = 30_000;
const mebibyte = 1024 * 1024;
async function openGit(root, env) {
    const program = await findProgram(env);
    if (program === null)
        return null;
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    const folder = external_node_path_.resolve(root);
    const run = (args, input) => new Promise((answer) => {
        const options = {
            cwd: folder,
            env: { ...environment(env), GIT_CEILING_DIRECTORIES: external_node_path_.dirname(folder) },
            encoding: 'buffer',
            timeout: milliseconds,
            maxBuffer: 64 * mebibyte,
            windowsHide: true,
        };
        const child = execFile(program, [...guards(folder), ...args], options, (error, stdout) => answer(error === null ? stdout : null));
        child.stdin?.on('error', () => { });
        child.stdin?.end(input ?? '');
    });
    const head = await resolve(run, 'HEAD');
    return head === null ? null : reader(head, run);
}
async function resolve(run, ref) {
    const commit = await run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    return commit === null ? null : commit.toString('ascii').trim();
}
function reader(head, run) {
    return {
        head,
        resolve: (ref) => resolve(run, ref),
        async parents(commit) {
            const raw = await run(['cat-file', 'commit', commit]);
            return raw === null ? null : parentsOf(raw.toString('latin1'));
        },
        async mergeBase(one, other) {
            const bases = await run(['merge-base', one, other]);
            return bases === null ? null : bases.toString('ascii').trim();
        },
        async changes(base, head) {
            const raw = await run(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', ...plainDiff, base, head]);
            return raw === null ? null : parseRawDiff(raw.toString('utf8'));
        },
        async files(commit, paths) {
            const files = new Map(paths.map((path) => [path, { kind: 'unknown' }]));
            for (let at = 0; at < paths.length; at += pathsPerCall) {
                const some = paths.slice(at, at + pathsPerCall);
                const listed = await run(['ls-tree', '-z', '--full-tree', commit, '--', ...some]);
                if (listed === null)
                    continue;
                const wanted = new Set(some);
                const blobs = parseTree(listed.toString('utf8')).filter(([path]) => wanted.has(path));
                const there = new Set(blobs.map(([path]) => path));
                for (const path of some)
                    if (!there.has(path))
                        files.set(path, { kind: 'absent' });
                const shas = blobs.map(([, sha]) => sha).join('\n');
                const contents = shas === '' ? null : await run(['cat-file', '--batch'], shas);
                if (contents === null)
                    continue;
                const bytes = parseBatch(contents);
                for (const [path, sha] of blobs) {
                    const found = bytes.get(sha);
                    if (found !== undefined)
                        files.set(path, { kind: 'found', bytes: found });
                }
            }
            return files;
        },
    };
}
const pathsPerCall = 60;
function parseTree(listed) {
    const entries = listed.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]*)\0/g);
    return [...entries].map(([, sha = '', path = '']) => [path, sha]);
}
function parseBatch(contents) {
    const found = new Map();
    for (let at = 0; at < contents.length;) {
        const end = contents.indexOf('\n', at);
        if (end === -1)
            break;
        const [sha = '', kind, size] = contents.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (kind !== 'blob')
            continue;
        found.set(sha, contents.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return found;
}
function parentsOf(commit) {
    const header = commit.slice(0, commit.indexOf('\n\n'));
    return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
}
function environment(env) {
    const kept = {};
    for (const name of ['PATH', 'Path', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP'])
        if (env[name] !== undefined)
            kept[name] = env[name];
    return {
        ...kept,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_REPLACE_OBJECTS: '1',
    };
}
async function findProgram(env) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter)) {
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const candidate = external_node_path_.join(folder, name);
        try {
            await (0,promises_.access)(candidate);
            return candidate;
        }
        catch { }
    }
    return null;
}

;// CONCATENATED MODULE: ../../lib/src/github/checkout.js



async function findCheckout(workspace, paths, run, env) {
    const roots = await repositoriesOf(workspace, paths);
    const opened = [];
    for (const root of roots)
        opened.push({ root, git: await openGit(root, env) });
    const commits = commitsOf(run);
    const { root, git } = opened.find((each) => each.git !== null && commits.includes(each.git.head)) ??
        opened[0] ?? { root: workspace, git: null };
    return {
        root,
        git,
        place(shown) {
            const place = external_node_path_.relative(root, external_node_path_.resolve(workspace, shown)).split(external_node_path_.sep).join('/');
            return place === '' || place.startsWith('../') || external_node_path_.isAbsolute(place) ? null : place;
        },
        shown: (place) => external_node_path_.relative(workspace, external_node_path_.join(root, place)).split(external_node_path_.sep).join('/'),
    };
}
async function repositoriesOf(workspace, paths) {
    const looked = new Set();
    const roots = new Set();
    for (const each of paths) {
        for (let folder = external_node_path_.dirname(external_node_path_.resolve(workspace, each)); !looked.has(folder);) {
            looked.add(folder);
            if (await exists(external_node_path_.join(folder, '.git')))
                roots.add(folder);
            else if (folder !== workspace && external_node_path_.dirname(folder) !== folder)
                folder = external_node_path_.dirname(folder);
        }
    }
    if (roots.size === 0 && (await exists(external_node_path_.join(workspace, '.git'))))
        roots.add(workspace);
    return [...roots];
}
async function exists(location) {
    try {
        await (0,promises_.access)(location);
        return true;
    }
    catch {
        return false;
    }
}
function commitsOf({ event, sha }) {
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return [sha, event.head];
    return event.kind === 'push' ? [sha, event.after] : [sha];
}

;// CONCATENATED MODULE: ../../lib/src/github/connection.js
function connection(token, apiUrl, repository) {
    let client;
    return async () => {
        if (token === null || repository === null)
            return null;
        client ??= __nccwpck_require__.e(/* import() */ 426).then(__nccwpck_require__.bind(__nccwpck_require__, 426)).then(({ connect }) => connect(token, apiUrl, repository));
        return client;
    };
}

// EXTERNAL MODULE: ../../lib/src/github/gate.js
var gate = __nccwpck_require__(1489);
// EXTERNAL MODULE: ../../lib/src/source/decode.js
var decode = __nccwpck_require__(3306);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __nccwpck_require__(3912);
// EXTERNAL MODULE: ../../lib/src/rules/url.js
var url = __nccwpck_require__(483);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
// EXTERNAL MODULE: ../../lib/src/settings/recognise.js + 11 modules
var recognise = __nccwpck_require__(8576);
;// CONCATENATED MODULE: ../../lib/src/settings/disclosure.js



function editedLines({ text, nodes }, edits) {
    const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
    const [earliest, latest] = [ordered[0], ordered.at(-1)];
    if (earliest === undefined || latest === undefined)
        return null;
    const raw = (0,source_text/* rawText */.i)(text);
    const first = text.position(earliest.span.start).line;
    const last = text.position(Math.max(earliest.span.start, latest.span.end - 1)).line;
    const lines = { start: text.line(first).start, end: text.line(last).end };
    const carriageReturn = raw.slice(lines.start, lines.end + 1).includes('\r');
    if (carriageReturn || (first === 1 && text.hasBom))
        return null;
    for (const node of nodes) {
        if (node.span.end <= lines.start || node.span.start >= lines.end || node.kind === 'space')
            continue;
        const whole = node.span.start >= lines.start && node.span.end <= lines.end;
        if (node.kind === 'comment' || !whole || !mayBeShown(node, raw, ordered))
            return null;
    }
    const edited = apply(raw, lines, ordered);
    return edited === null ? null : { first, last, text: (0,printable/* printable */.g)(edited) };
}
function mayBeShown(statement, raw, edits) {
    const setting = settingOf(statement);
    if (!statement.beginsLine || setting === null || setting.secret)
        return false;
    const { written } = statement;
    if (written === null)
        return true;
    if (!/^[\t ]*[=:][\t ]*$/.test(raw.slice(statement.key.end, written.span.start)))
        return false;
    if (written.comment !== null && !isReplaced(written.comment, edits))
        return false;
    if (isReplaced(written.span, edits))
        return true;
    const kept = without(raw, written.inner, edits);
    return /^(?:true|false|\d{0,5})$/i.test(kept) || (setting.values ?? []).includes(kept);
}
function settingOf({ name }) {
    const recognition = (0,recognise/* recognise */.G)(name);
    return 'setting' in recognition ? recognition.setting : null;
}
function isReplaced(span, edits) {
    return edits.some((edit) => edit.span.start <= span.start && edit.span.end >= span.end);
}
function without(raw, { start, end }, edits) {
    let kept = '';
    let at = start;
    for (const { span } of edits) {
        if (span.end <= at || span.start >= end)
            continue;
        kept += raw.slice(at, Math.max(at, span.start));
        at = span.end;
    }
    return kept + raw.slice(Math.min(at, end), end);
}
function apply(raw, lines, edits) {
    let result = '';
    let at = lines.start;
    for (const { span, text } of edits) {
        if (span.start < at)
            return null;
        result += raw.slice(at, span.start) + text;
        at = span.end;
    }
    return at > lines.end ? result.replace(/\n$/, '') : result + raw.slice(at, lines.end);
}

;// CONCATENATED MODULE: ../../lib/src/github/suggestions.js





function suggestionsFor(file, language) {
    if (file.scan === null)
        return [];
    const names = (0,fingerprint/* fingerprints */.W)(file);
    const found = [];
    for (const finding of file.findings) {
        if (finding.fix?.safety !== 'safe')
            continue;
        const lines = editedLines(file.scan, finding.fix.edits);
        if (lines === null || found.some(({ first, last }) => first <= lines.last && lines.first <= last))
            continue;
        const name = names.get(finding) ?? '';
        const reason = (0,markdown/* prose */.CS)((0,format/* format */.GP)(finding.message, language));
        const rule = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(finding.rule), (0,url/* ruleUrl */.Q)(finding.rule));
        const body = [markerOf(name), `${reason} ${rule}`, '', ...block(lines)].join('\n');
        found.push({ name, path: file.path, first: lines.first, last: lines.last, body });
    }
    return found;
}
function block({ text }) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}suggestion`, ...(text === '' ? [] : [text]), fence];
}
function markerOf(name) {
    return `<!-- bitwarden-env-lint ${name} -->`;
}
function nameIn(body) {
    return /^<!-- bitwarden-env-lint ([0-9a-f]+) -->/.exec(body)?.[1] ?? null;
}

;// CONCATENATED MODULE: ../../lib/src/github/review.js




const most = 20;
function planReview(suggestions, kept, existing) {
    const answered = new Set(existing.map(({ repliesTo }) => repliesTo));
    const standing = new Set();
    const remove = [];
    for (const comment of existing) {
        const name = comment.byBot ? nameIn(comment.body) : null;
        if (name === null)
            continue;
        if (answered.has(comment.id))
            standing.add(name);
        else if (comment.outdated || !kept.has(name) || standing.has(name))
            remove.push(comment.id);
        else
            standing.add(name);
    }
    const open = suggestions.filter(({ name }) => !standing.has(name));
    const post = open.slice(0, Math.max(0, most - standing.size));
    return { post, remove, left: open.length - post.length };
}
async function review(wanted, pull, api) {
    const { suggestions, place } = wanted;
    const existing = await api.reviewComments(pull.number);
    if (existing.kind !== 'ok')
        return [review_refused(existing, pull)];
    if (suggestions.length === 0 && !existing.value.some(({ body }) => nameIn(body) !== null))
        return [];
    const files = await api.pullFiles(pull.number);
    if (files.kind !== 'ok')
        return [review_refused(files, pull)];
    const head = await api.pullHead(pull.number);
    if (head.kind !== 'ok')
        return [review_refused(head, pull)];
    if (head.value !== pull.head)
        return [(0,message/* message */.i)('github.reviewMovedOn')];
    const hunks = new Map(files.value.files.map(({ filename, patch }) => [filename, parseHunks(patch ?? '')]));
    const inDiff = suggestions.filter(({ path, first, last }) => inOneHunk(hunks.get(place(path)) ?? [], first, last));
    const plan = planReview(inDiff, wanted.kept, existing.value);
    return [
        ...(await post(plan, wanted, pull, api)),
        ...(await remove(plan, pull, api)),
        ...(plan.left === 0 ? [] : [(0,message/* message */.i)('github.suggestionsLeft', { count: plan.left })]),
    ];
}
async function post({ post }, { place, language }, pull, api) {
    if (post.length === 0)
        return [];
    const comments = post.map(({ path, first, last, body }) => ({ path: place(path), first, last, body }));
    const body = (0,format/* format */.GP)((0,message/* message */.i)('github.reviewBody', { count: post.length }), language);
    const answer = await api.createReview(pull.number, { commit: pull.head, body, comments });
    return answer.kind === 'ok'
        ? [(0,message/* message */.i)('github.suggestionsPosted', { count: post.length })]
        : [review_refused(answer, pull)];
}
async function remove({ remove }, pull, api) {
    for (const id of remove) {
        const answer = await api.deleteReviewComment(id);
        if (answer.kind !== 'ok' && answer.kind !== 'missing')
            return [review_refused(answer, pull)];
    }
    return remove.length === 0 ? [] : [(0,message/* message */.i)('github.suggestionsRemoved', { count: remove.length })];
}
function review_refused({ kind }, { fork }) {
    if (kind === 'unprocessable')
        return (0,message/* message */.i)('github.reviewUnprocessable');
    if (kind === 'failed')
        return (0,message/* message */.i)('github.reviewNoAnswer');
    return fork ? (0,message/* message */.i)('github.reviewDeniedFork') : (0,message/* message */.i)('github.reviewDenied');
}

;// CONCATENATED MODULE: ../../lib/src/github/suggest.js





async function suggest({ suggestions: asked, report, setup }, { event }, checkout, connection) {
    if (!asked)
        return [];
    if (event.kind !== 'pull-request')
        return [(0,message/* message */.i)('github.reviewNoPull')];
    const api = await connection();
    if (api === null)
        return [(0,message/* message */.i)('github.reviewNoToken')];
    const { language } = setup.options;
    const candidates = [];
    const other = [];
    const kept = new Set();
    for (const file of report.files) {
        const suggestions = suggestionsFor(file, language);
        const place = suggestions.length === 0 ? null : checkout.place(file.path);
        if (place === null)
            continue;
        for (const { name } of suggestions)
            kept.add(name);
        if (await isAtHead(file, place, event, checkout, connection))
            candidates.push(...suggestions);
        else
            other.push(file.path);
    }
    const said = await review({ suggestions: candidates, kept, place: (path) => checkout.place(path) ?? path, language }, event, api);
    return other.length === 0
        ? said
        : [...said, (0,message/* message */.i)('github.suggestionsMerged', { paths: other.map(printable/* printable */.g) })];
}
async function isAtHead({ scan }, place, { head }, { git }, connection) {
    if (scan === null)
        return false;
    const local = (await git?.files(head, [place]))?.get(place);
    if (local?.kind === 'found')
        return isSame((0,decode/* decode */.D)(local.bytes), scan.text);
    const answer = await (await connection())?.file(head, place);
    return answer?.kind === 'ok' && isSame((0,decode/* decode */.D)(answer.value), scan.text);
}
function isSame(one, other) {
    const all = (text) => text.slice({ start: 0, end: text.length });
    return all(one).equals(all(other));
}

;// CONCATENATED MODULE: ../../lib/src/github/pull-request.js











async function pullRequest(step) {
    const { env, run, sources, setup } = step;
    const paths = sources.map(({ path }) => path);
    const checkout = await findCheckout(setup.workspace, paths, run, env);
    const api = connection(step.token, env['GITHUB_API_URL'] ?? 'https://api.github.com', run.repository);
    const { compared, told } = await findChange(run, checkout.git, api);
    const change = compared && (await changeOf(step, compared, checkout, api));
    const places = placesOf(paths, checkout);
    const shared = placesOf(sharedFiles(sources, setup), checkout);
    const known = compared && change && { compared, change, places, shared: [...shared.values()] };
    const gated = (0,gate/* applyGate */.e)(step.gate, step.report, known);
    const target = run.event.kind === 'pull-request' && run.event.target;
    const notes = [
        ...(target ? [(0,message/* message */.i)('github.pullRequestTarget')] : []),
        ...(gated.told === null ? [] : [gated.told]),
        ...(await suggest(step, run, checkout, api)),
    ];
    return {
        report: gated.report,
        change,
        touched: touchedBy(compared, places),
        checkout,
        linkTo: linksTo(run, checkout, env['GITHUB_SERVER_URL']),
        log: [told, ...notes],
        notes,
    };
}
async function changeOf({ sources, report, setup }, compared, checkout, api) {
    const read = async (paths) => {
        const places = placesOf(paths, checkout);
        const files = await readBase([...places.values()], compared, checkout.git, api);
        return new Map(paths.map((path) => [path, shownFile(files.get(places.get(path) ?? ''), checkout)]));
    };
    const before = await lintBefore(sources, setup, read);
    const then = before.options ?? setup.options;
    const change = compareReports({ report: before.report, choices: then }, { report, choices: setup.options }, before.bases, new Map(table/* rules */.a.map(({ id, severity }) => [id, severity])));
    return before.options === null
        ? { ...change, turnsOff: [...change.turnsOff, (0,message/* message */.i)('change.unknown')] }
        : change;
}
function shownFile(file, checkout) {
    if (file === undefined)
        return { kind: 'uncommitted' };
    return file.kind === 'present' ? { ...file, path: checkout.shown(file.path) } : file;
}
function placesOf(paths, checkout) {
    return new Map(paths.flatMap((path) => {
        const place = checkout.place(path);
        return place === null ? [] : [[path, place]];
    }));
}
function touchedBy(compared, places) {
    if (compared === null || compared.files === null)
        return null;
    const changed = new Set(compared.files.map(({ path }) => path));
    return new Set([...places].flatMap(([path, place]) => (changed.has(place) ? [path] : [])));
}
function linksTo({ repository, event, sha }, { git, place }, server) {
    const head = 'head' in event ? event.head : sha;
    const commit = git !== null && [sha, head].includes(git.head) ? git.head : sha;
    if (repository === null || commit === null)
        return null;
    const blobs = `${server ?? 'https://github.com'}/${repository.owner}/${repository.name}/blob/${commit}`;
    return (path, line) => (0,markdown/* blobUrl */.b0)(blobs, place(path) ?? path, line);
}


/***/ }),

/***/ 4139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: function() { return /* binding */ lint; }
});

// EXTERNAL MODULE: ../../lib/src/organization/readiness.js
var readiness = __nccwpck_require__(9284);
// EXTERNAL MODULE: ../../lib/src/source/characters.js
var characters = __nccwpck_require__(812);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/source/directive.js



const directive_form = /^#[#\s]*bitwarden-env-lint-(?:ignore|disable)\b[\s:]*([^\s:]*)\s*:?\s*(\S?)/;
function directives(scan) {
    const raw = (0,source_text/* rawText */.i)(scan.text);
    if (!raw.includes('bitwarden-env-lint-'))
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
    const match = directive_form.exec(raw.slice(span.start, Math.min(span.end, span.start + 300)));
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

// EXTERNAL MODULE: ../../lib/src/report/counts.js
var counts = __nccwpck_require__(2049);
// EXTERNAL MODULE: ../../lib/src/settings/fold.js
var fold = __nccwpck_require__(971);
// EXTERNAL MODULE: ../../lib/src/report/baseline.js
var report_baseline = __nccwpck_require__(3398);
// EXTERNAL MODULE: ../../lib/src/report/order.js
var order = __nccwpck_require__(4773);
;// CONCATENATED MODULE: ../../lib/src/report/suppress.js



function suppress(path, scan, found, accepted) {
    const used = new Set();
    const ways = [
        byConfig(accepted.ignore.filter(({ matchesFile }) => matchesFile(path))),
        byBaseline(accepted.baseline),
        byComment(path, scan, accepted.comments),
    ];
    const findings = [];
    const suppressed = [];
    for (const finding of [...found].sort(order/* byPlace */.h)) {
        const way = first(ways, finding);
        if (way === undefined)
            findings.push(finding);
        else {
            used.add(way.used);
            suppressed.push({ finding, by: way.by, reason: way.reason });
        }
    }
    return { findings, suppressed, used };
}
function first(ways, finding) {
    for (const way of ways) {
        const acceptance = way(finding);
        if (acceptance !== undefined)
            return acceptance;
    }
    return undefined;
}
function byConfig(ignores) {
    return (finding) => {
        const used = ignores.find(({ rule, setting }) => rule === finding.rule && isSetting(setting, finding));
        return used && { by: 'config', reason: used.reason, used };
    };
}
function isSetting(setting, finding) {
    if (setting === null)
        return true;
    return finding.setting !== null && (0,fold/* foldCase */.SP)(setting) === (0,fold/* foldCase */.SP)(finding.setting);
}
function byBaseline(baseline) {
    if (baseline === null)
        return () => undefined;
    const left = new Map(baseline.entries.map((entry) => [entry, entry.count]));
    return (finding) => {
        const used = baseline.entries.find((entry) => (0,report_baseline/* speaksOf */.Tq)(entry, finding) && (left.get(entry) ?? 0) > 0);
        if (used === undefined)
            return undefined;
        left.set(used, (left.get(used) ?? 0) - 1);
        return { by: 'baseline', reason: baseline.path, used };
    };
}
function byComment(path, scan, comments) {
    const inForce = comments.filter(({ hasReason }) => hasReason);
    const ofRule = new Map();
    return (finding) => {
        if (inForce.length === 0)
            return undefined;
        const known = ofRule.get(finding.rule) ?? inForce.filter(({ rule }) => rule.is(finding.rule));
        ofRule.set(finding.rule, known);
        const used = lastBefore(known, finding.at.start);
        if (used === undefined || finding.at.start > used.covers.end)
            return undefined;
        const { line } = scan.text.position(used.at.start);
        return { by: 'comment', reason: `${path}:${line}`, used };
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

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/rules/table.js + 85 modules
var table = __nccwpck_require__(7037);
;// CONCATENATED MODULE: ../../lib/src/report/unused.js



function unusedComments(comments, used, severity) {
    return comments
        .filter((directive) => !used.has(directive))
        .map((directive) => finding(severity, whyIdle(directive), directive.at));
}
function whyIdle({ rule, hasReason }) {
    const known = table/* rules */.a.find(({ id }) => rule.is(id));
    if (known === undefined)
        return { id: 'unknownRule', message: (0,message/* message */.i)('ignore-unused.unknownRule') };
    const name = { rule: (0,printable/* word */.V)(known.id) };
    if (!hasReason)
        return { id: 'noReason', message: (0,message/* message */.i)('ignore-unused.noReason', name) };
    return { id: 'comment', message: (0,message/* message */.i)('ignore-unused.comment', name) };
}
function unusedIgnores(config, ignores, used, severity) {
    const findings = ignores
        .filter((ignore) => !used.has(ignore))
        .map(({ rule, line }) => finding(severity, { id: 'config', message: (0,message/* message */.i)('ignore-unused.config', { rule: (0,printable/* word */.V)(rule) }) }, config.text.line(Math.min(line, config.text.lineCount))));
    return ofConfig(config.path, { text: config.text, nodes: [], statements: [] }, findings);
}
function unusedEntries({ path, entries }, used, severity) {
    const count = entries.filter((entry) => !used.has(entry)).length;
    if (count === 0)
        return null;
    const why = (0,message/* message */.i)('ignore-unused.baseline', { count });
    return ofConfig(path, null, [finding(severity, { id: 'baseline', message: why }, { start: 0, end: 0 })]);
}
const rule = 'ignore-unused';
function finding(severity, why, at) {
    const nothing = { setting: null, related: [], fix: null };
    return { rule, messageId: why.id, severity, message: why.message, at, ...nothing };
}
function ofConfig(path, scan, findings) {
    if (findings.length === 0)
        return null;
    const nothing = { problem: null, composeRefuses: false, suppressed: [], readiness: [] };
    return { path, kind: 'config', scan, findings, ...nothing };
}

;// CONCATENATED MODULE: ../../lib/src/report/accept.js




function accept(files, accepting) {
    const used = new Set();
    const judged = files.map((file) => acceptIn(file, accepting, used));
    const isComplete = accepting.complete && files.every(counts/* isChecked */.W);
    return isComplete ? [...judged, ...unused(accepting, used)] : judged;
}
function acceptIn(file, accepting, used) {
    if (file.scan === null)
        return file;
    const { rules, accepted: entries } = accepting.forFile(file.path);
    const baseline = accepting.baseline === null ? null : { path: accepting.baseline.path, entries };
    const comments = directives(file.scan);
    const accepted = { ignore: accepting.ignore, baseline, comments };
    const result = suppress(file.path, file.scan, file.findings, accepted);
    for (const each of result.used)
        used.add(each);
    const level = levelIn(rules);
    const idle = level === 'off' ? [] : unusedComments(comments, result.used, level);
    return { ...file, findings: [...result.findings, ...idle], suppressed: result.suppressed };
}
function unused({ ignore, baseline, config, forFile }, used) {
    const level = (path) => levelIn(forFile(path).rules);
    const found = [];
    const add = (path, report) => {
        const severity = level(path);
        const file = severity === 'off' ? null : report(severity);
        if (file !== null)
            found.push(file);
    };
    if (config !== null)
        add(config.path, (severity) => unusedIgnores(config, ignore, used, severity));
    if (baseline !== null)
        add(baseline.path, (severity) => unusedEntries(baseline, used, severity));
    return found;
}
function levelIn(rules) {
    return rules.get('ignore-unused') ?? 'notice';
}

// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var verdict = __nccwpck_require__(3712);
;// CONCATENATED MODULE: ../../lib/src/report/assemble.js



function assemble(files, serverVersion, failOn) {
    const ordered = files
        .map((file) => ({
        ...file,
        findings: [...file.findings].sort(order/* byPlace */.h),
        suppressed: [...file.suppressed].sort((a, b) => (0,order/* byPlace */.h)(a.finding, b.finding)),
    }))
        .sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
    return {
        serverVersion,
        files: ordered,
        counts: (0,counts/* count */.U)(ordered),
        verdict: (0,verdict/* judge */.S4)(ordered, failOn),
        failOn,
    };
}

// EXTERNAL MODULE: ../../lib/src/rules/context.js
var rules_context = __nccwpck_require__(685);
;// CONCATENATED MODULE: ../../lib/src/rules/run.js

const linted = ['env', 'template', 'lite'];
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
            else
                findings.push({ ...draft, severity, related: draft.related.slice(0, mostRelated) });
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
function applies({ kinds = linted }, { kind, lite }) {
    return kinds.includes(kind) && (kind !== 'template' || !lite || kinds.includes('lite'));
}

;// CONCATENATED MODULE: ../../lib/src/rules/comparison.js

class Comparison {
    #files;
    constructor(rules) {
        this.#files = new Map(rules.flatMap((rule) => (rule.across ? [[rule.across, { rule, files: [] }]] : [])));
    }
    add(path, context, levels) {
        for (const [across, { rule, files }] of this.#files) {
            const level = levelOf(rule, context, levels);
            const note = level !== 'off' && applies(rule, context) ? across.note(context) : null;
            if (note !== null)
                files.push({ noted: { path, note }, level });
        }
    }
    findings() {
        const found = new Map();
        for (const [across, { files }] of this.#files) {
            across.compare(files.map(({ noted }) => noted), (index) => (draft) => {
                const file = files[index];
                const severity = file?.level ?? draft.severity;
                if (file === undefined || severity === 'off')
                    return;
                const { path } = file.noted;
                found.set(path, [...(found.get(path) ?? []), { ...draft, severity }]);
            });
        }
        return found;
    }
}

// EXTERNAL MODULE: ../../lib/src/readers/compose/reading.js + 10 modules
var reading = __nccwpck_require__(1822);
// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __nccwpck_require__(3785);
// EXTERNAL MODULE: ../../lib/src/readers/replacement.js
var replacement = __nccwpck_require__(6753);
// EXTERNAL MODULE: ../../lib/src/readers/setup/defaults.js
var defaults = __nccwpck_require__(7173);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/fold.js
var dotnet_fold = __nccwpck_require__(3793);
// EXTERNAL MODULE: ../../lib/src/readers/setup/reading.js + 1 modules
var setup_reading = __nccwpck_require__(6460);
;// CONCATENATED MODULE: ../../lib/src/readers/setup/placed.js





const byKey = new Map(defaults/* defaults */.NT.map((each) => [each.key, each]));
const byFoldedKey = new Map(defaults/* defaults */.NT.map((each) => [(0,dotnet_fold/* foldKey */.p)(each.key), each]));
const longestKey = Math.max(...defaults/* defaults */.NT.map(({ key }) => key.length));
function defaultOf(name) {
    if (name.length > longestKey)
        return null;
    return byKey.get(name) ?? byFoldedKey.get((0,dotnet_fold/* foldKey */.p)(name)) ?? null;
}
function place({ entries }, { lines }) {
    const last = lastByName(entries);
    const placed = [];
    for (const entry of entries) {
        const { statement } = entry;
        const line = (0,setup_reading/* lineAt */.mh)(lines, statement.span.start);
        if (statement.kind === 'malformed' || entry.error !== null || line === undefined)
            continue;
        const name = nameOf(entry);
        placed.push({
            entry,
            statement,
            name,
            line,
            severalLines: statement.span.end > line.span.end,
            wins: last.get(name) === entry,
            default: defaultOf(name),
        });
    }
    return placed;
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
    return (0,replacement/* withReplacements */.A)((0,source_value/* reveal */._c)(name));
}

;// CONCATENATED MODULE: ../../lib/src/readers/setup/changes.js




const known = new Set(defaults/* defaults */.NT.map(({ key }) => key));
function changesOf(placed, text, after) {
    const last = lastByName(after.entries);
    const failingLines = new Set(after.entries.flatMap(({ error, statement }) => error === null ? [] : [lineOf(text, statement.span.start)]));
    return placed.flatMap((each) => {
        const { entry, name, line, wins } = each;
        if (!wins || entry.value === null || line.kind === 'dropped')
            return [];
        const then = last.get(name);
        const value = after.failure === null ? after.environment.get(name) : valueThen(then);
        if (same(entry.value, value ?? null) || isRelayTakenOut(name, entry.value))
            return [];
        const refused = then !== undefined && failingLines.has(lineOf(text, then.statement.span.start));
        return [{ entry, how: howOf(each), refused }];
    });
}
function overwritten(placed, url) {
    return placed.flatMap(({ entry, name, wins }) => wins && name === defaults/* vaultKey */._D && entry.value !== null && !entry.value.is(url)
        ? [{ entry, how: 'overwritten', refused: false }]
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
    return (0,replacement/* withReplacements */.A)((0,source_value/* reveal */._c)(now)).replaceAll('\r\n', '\n') === (0,replacement/* withReplacements */.A)((0,source_value/* reveal */._c)(then));
}
function lineOf(text, offset) {
    return text.position(offset).line;
}

;// CONCATENATED MODULE: ../../lib/src/readers/setup/lost-comments.js


function lostComments({ nodes }, { lines }) {
    const last = new Map(lines.flatMap((line) => (line.kind === 'entry' ? [[(0,source_value/* reveal */._c)(line.key), line]] : [])));
    return nodes.flatMap(({ kind, span }) => {
        if (kind !== 'comment')
            return [];
        const line = (0,setup_reading/* lineAt */.mh)(lines, span.start);
        if (line === undefined)
            return [];
        const lost = line.kind === 'dropped'
            ? line.what === 'comment'
            : line.key.matches(/^\s*#/) && last.get((0,source_value/* reveal */._c)(line.key)) !== line;
        return lost ? [span] : [];
    });
}

// EXTERNAL MODULE: ../../lib/src/readers/dotnet/whitespace.js
var whitespace = __nccwpck_require__(5475);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/has-value.js


function hasValue(value) {
    const text = (0,source_value/* reveal */._c)(value);
    if ((0,whitespace/* trim */.B)(text) === '')
        return false;
    const word = text.toLowerCase();
    return word !== 'secret' && word !== 'replace';
}

// EXTERNAL MODULE: ../../lib/src/readers/setup/single-value.js
var single_value = __nccwpck_require__(6351);
;// CONCATENATED MODULE: ../../lib/src/readers/setup/update.js





const placeholders = {
    region: 'US',
    databasePassword: 'NEWRANDOM',
    certificatePassword: 'NEWCERTPW',
    identityKey: 'NEWRANDOM',
    oidcKey: 'NEWRANDOM',
    duoKey: 'NEWRANDOM',
    installationId: '00000000-0000-0000-0000-000000000000',
    installationKey: '',
};
function updateFile(text, options) {
    return writeAnew(readAsSetup(text), options);
}
function writeAnew(reading, options) {
    const url = urlAfter(reading, options);
    const push = options.pushNotifications ?? !(0,single_value/* singleValue */.u9)(reading, defaults/* pushRelayKey */.rl)?.is('REPLACE');
    const fresh = { ...placeholders, url, domain: domainOf(url), ...options.fresh };
    const held = new Map(writtenDefaults(push).map(({ key, fresh: form }) => [
        key,
        form.replace(/\{(\w+)\}/g, (_, name) => fresh[name]),
    ]));
    for (const line of reading.lines) {
        if (line.kind !== 'entry')
            continue;
        const key = (0,source_value/* reveal */._c)(line.key);
        held.set(key, (0,source_value/* reveal */._c)(held.has(key) ? line.text : (0,setup_reading/* asNew */.Pd)(line.text)));
    }
    if (push && held.get(defaults/* pushRelayKey */.rl) === 'REPLACE')
        held.delete(defaults/* pushRelayKey */.rl);
    held.set(defaults/* vaultKey */._D, url);
    return new source_text/* SourceText */.D(Array.from(held, ([key, value]) => `${key}=${value}\n`).join(''));
}
function writtenDefaults(pushNotifications) {
    return pushNotifications ? defaults/* defaults */.NT : [...defaults/* defaults */.NT, defaults/* pushRelay */.WT];
}
function urlAfter(reading, { url: configured }) {
    if (configured !== null)
        return configured;
    const url = (0,single_value/* singleValue */.u9)(reading, defaults/* vaultKey */._D);
    return url !== null && URL.canParse((0,source_value/* reveal */._c)(url)) ? (0,source_value/* reveal */._c)(url) : 'https://localhost';
}
function domainOf(url) {
    return URL.canParse(url) ? new URL(url).hostname : '';
}

;// CONCATENATED MODULE: ../../lib/src/readers/setup/returned.js



function droppedStatements(placed, { entries }) {
    return placed.flatMap(({ entry, statement, line, wins, default: own }) => {
        if (line.kind === 'entry' || !wins || !statement.beginsLine)
            return [];
        const comesBack = own !== null && !entries.has(own.key) ? own : null;
        return [{ entry, how: statement.kind === 'key-only' ? 'name-only' : 'colon', comesBack }];
    });
}
function twinsAdded(placed, { entries }) {
    return placed.flatMap((each) => {
        const { entry, name, line, default: added } = each;
        if (added === null || line.kind === 'dropped' || entries.has(added.key))
            return [];
        return [{ entry, added, how: twinOf(each, line.key.matches(/^\s/)), collides: name !== added.key }];
    });
}
function twinOf({ statement, name, default: own }, indented) {
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
function returnedDefaults(placed, { entries }, twins, { pushNotifications }) {
    const returning = writtenDefaults(pushNotifications ?? true).filter(({ key }) => !entries.has(key));
    if (returning.length === 0)
        return [];
    const meant = new Map(placed.map(({ default: own, entry }) => [own?.key, entry]));
    const mail = placed.findLast(({ name }) => name === defaults/* smtpHostKey */.S$)?.entry.value ?? null;
    const kept = new Set(twins.flatMap(({ added, collides }) => (collides ? [] : [added.key])));
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

;// CONCATENATED MODULE: ../../lib/src/readers/setup/written-back.js
function isWrittenBackAsItIs({ entries }, { lines }, placed, url) {
    const taken = lines.filter((line) => line.kind === 'entry' && !line.key.matches(/^\s*#/));
    return (placed.length === entries.length &&
        placed.length === taken.length &&
        /^[\w:/.-]*$/.test(url) &&
        placed.every(isWrittenBack));
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

;// CONCATENATED MODULE: ../../lib/src/readers/setup/after-update.js









function afterUpdate(scan, before, options, setup = (0,setup_reading/* readAsSetup */._5)(scan.text)) {
    return new Update(scan, before, options, setup);
}
class Update {
    breaksFile;
    dropped;
    broken;
    twins;
    returned;
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
        const placed = place(before, setup);
        const url = urlAfter(setup, options);
        const isTheSame = isWrittenBackAsItIs(before, setup, placed, url);
        const changes = isTheSame ? overwritten(placed, url) : changesOf(placed, this.text, this.compose);
        this.breaksFile = !isTheSame && (0,reading/* refusalOf */.O)(before) === null && (0,reading/* refusalOf */.O)(this.compose) !== null;
        this.dropped = droppedStatements(placed, setup);
        this.broken = changes.flatMap(({ how, ...rest }) => (how === 'overwritten' ? [] : [{ ...rest, how }]));
        this.twins = twinsAdded(placed, setup);
        this.returned = returnedDefaults(placed, setup, this.twins, options);
        this.vaultOverwritten = changes.find(({ how }) => how === 'overwritten')?.entry ?? null;
    }
    get text() {
        this.#text ??= writeAnew(this.#setup, this.#options);
        return this.#text;
    }
    get compose() {
        this.#compose ??= (0,reading/* readAsCompose */.r)((0,scan/* scan */.S)(this.text));
        return this.#compose;
    }
    get lostComments() {
        return lostComments(this.#scan, this.#setup);
    }
}

;// CONCATENATED MODULE: ../../lib/src/readers/setup/config.js

function readSetupConfig(text) {
    const keys = new Map();
    for (const line of (0,source_text/* rawText */.i)(text).split(/\r?\n/)) {
        const [, key, value] = /^([a-z_]+):[ \t]+(.*?)[ \t]*(?:[ \t]#.*)?$/.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            keys.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
    }
    const push = keys.get('push_notifications')?.toLowerCase();
    return {
        url: keys.get('url') ?? null,
        pushNotifications: push !== 'false',
    };
}

;// CONCATENATED MODULE: ../../lib/src/settings/image-release.js

const image_release_image = /^\s*image:\s*["']?(?:[\w.-]+\/)*bitwarden\/(?:api|identity|admin):(\d+\.\d+\.\d+)\b/m;
function releaseOf(composeFile) {
    return image_release_image.exec((0,source_text/* rawText */.i)(composeFile))?.[1];
}

// EXTERNAL MODULE: ../../lib/src/settings/lite.js
var settings_lite = __nccwpck_require__(16);
// EXTERNAL MODULE: ../../lib/src/settings/naming.js + 1 modules
var naming = __nccwpck_require__(6118);
// EXTERNAL MODULE: ../../lib/src/settings/release.js
var settings_release = __nccwpck_require__(763);
// EXTERNAL MODULE: ../../lib/src/settings/states.js + 10 modules
var states = __nccwpck_require__(1829);
// EXTERNAL MODULE: ../../lib/src/source/unicode-pattern.js
var unicode_pattern = __nccwpck_require__(9346);
;// CONCATENATED MODULE: ../../lib/src/settings/template-lines.js

function isTemplateLine({ statement }) {
    return statement.kind === 'malformed' && (statement.name.matches(control) || statement.name.matches(hole()));
}
function bringsSettings({ statement: { name } }) {
    return name.matches(output) || name.matches(hole()) || name.matches(/\b(?:include|import)\b/);
}
const control = /^(?:\{[%{#]|<%|%\{)/;
const hole = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^(?:\$\{|[\p{L}\p{N}_]+(?:\{\{|\$\{|<%))`, 'u');
const output = /^(?:<%$|\{\{(?!-?\s*(?:(?:if|else|end|with|range|define|block|break|continue)\b|\/\*|\$\w*\s*:?$|.*\bcomment\b)))/;

;// CONCATENATED MODULE: ../../lib/src/source/kind.js

const fileKinds = (/* unused pure expression or super */ null && (['env', 'template', 'lite', 'encrypted', 'binary', 'unreadable', 'config']));
const encryptedHeads = [
    '\0GITCRYPT\0',
    'age-encryption.org/v1',
    '-----BEGIN AGE ENCRYPTED FILE-----',
    '$ANSIBLE_VAULT;',
    '-----BEGIN PGP MESSAGE-----',
];
const utf16Heads = ['\uDCFF\uDCFE', '\uDCFE\uDCFF'];
function unlintable(text) {
    const raw = (0,source_text/* rawText */.i)(text);
    if (encryptedHeads.some((head) => raw.startsWith(head)))
        return 'encrypted';
    if (utf16Heads.some((head) => raw.startsWith(head)) || raw.includes('\0'))
        return 'binary';
    return null;
}

// EXTERNAL MODULE: ../../lib/src/source/once.js
var once = __nccwpck_require__(1429);
// EXTERNAL MODULE: ../../lib/src/rules/global-env.js
var global_env = __nccwpck_require__(2917);
;// CONCATENATED MODULE: ../../lib/src/rules/read.js














function readFile(text, options) {
    const { neighbours, wishes, publicRepository } = options;
    const scanned = (0,scan/* scan */.S)(text);
    const compose = (0,reading/* readAsCompose */.r)(scanned);
    const lite = (0,settings_lite/* looksLikeLite */.O)(text);
    const kind = kindOf(text, lite, options);
    const isControl = kind === 'template' ? isTemplateLine : () => false;
    const control = compose.entries.filter(isControl);
    const left = control.length === 0 ? compose.entries : compose.entries.filter((entry) => !isControl(entry));
    const entries = (0,naming/* nameEntries */.S)(left);
    const earlier = new Set((0,global_env/* editedInGlobalEnv */.r)(neighbours).map((name) => name.toLowerCase()));
    const config = neighbours.get('config');
    const images = neighbours.get('compose');
    const release = options.release ?? (images && releaseOf(images.text));
    const settings = new states/* Settings */.wB(entries, () => (0,naming/* commentedSettings */.m)(scanned), {
        provided: options.provided,
        tokens: options.tokens,
        elsewhere: control.some(bringsSettings) ? () => true : (name) => earlier.has(name),
    });
    const setup = (0,once/* once */.O)(() => (0,setup_reading/* readAsSetup */._5)(text));
    const named = (0,once/* once */.O)(() => new Map(entries.map((entry) => [entry.entry, entry])));
    const failure = control.length === 0 ? compose.failure : (left.find(({ error }) => error)?.error ?? null);
    return {
        kind,
        lite,
        scan: scanned,
        compose,
        entries,
        controlLines: control.map(({ statement }) => statement.span),
        refusal: (0,reading/* refusalOf */.O)({ failure, entries: left }, (entry) => {
            const its = named().get(entry);
            return its !== undefined && settings.isDeferred(its);
        }),
        settings,
        wishes,
        release: release ?? options.newest,
        releaseIsKnown: release !== undefined && (0,settings_release/* compareReleases */.c)(release, options.newest) <= 0,
        neighbours,
        publicRepository,
        named,
        setup,
        update: (0,once/* once */.O)(() => afterUpdate(scanned, compose, config ? readSetupConfig(config.text) : unknownSetup, setup())),
    };
}
const templateSuffix = /\.(?:j2|tmpl|tpl|template|example|sample|dist)$/;
function kindOf(text, lite, { path, template }) {
    const unlinted = unlintable(text);
    if (unlinted !== null)
        return unlinted;
    if (template || templateSuffix.test(path))
        return 'template';
    return lite ? 'lite' : 'env';
}
const unknownSetup = { url: null, pushNotifications: null };

// EXTERNAL MODULE: ../../lib/src/settings/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(5715);
;// CONCATENATED MODULE: ../../lib/src/source/scan-again.js

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
        last = (0,scan/* scan */.S)(text);
    return last;
}

;// CONCATENATED MODULE: ../../lib/src/lint.js









const most = { ofAKind: 1000, inAll: 100_000 };
function lint(sources, options, onFile = () => { }) {
    const comparison = new Comparison(table/* rules */.a);
    let found = 0;
    const files = sources.map((source) => {
        const file = lintFile(source, options, comparison, found < most.inAll ? most.ofAKind : 1);
        found += file.findings.length;
        onFile();
        return file;
    });
    const compared = comparison.findings();
    const complete = files.map((file) => {
        const more = compared.get(file.path);
        return more === undefined ? file : { ...file, findings: [...file.findings, ...more] };
    });
    return assemble(accept(complete, options), options.serverVersion ?? catalogue/* newestRelease */.s5, options.failOn);
}
function lintFile(source, options, comparison, limit) {
    const { path, text, problem, neighbours } = source;
    if (text === null)
        return unreadable(path, problem);
    const { rules: levels, organization: wishes, provided, tokens, template } = options.forFile(path);
    const context = readFile(text, {
        path,
        neighbours,
        wishes,
        provided,
        tokens,
        template,
        release: options.serverVersion,
        newest: catalogue/* newestRelease */.s5,
        publicRepository: options.publicRepository ?? false,
    });
    comparison.add(path, context, levels);
    const { findings, omitted } = runRules(table/* rules */.a, context, levels, limit);
    return {
        path,
        kind: context.kind,
        problem,
        scan: scanAgain(text),
        composeRefuses: context.refusal !== null,
        findings,
        omitted,
        suppressed: [],
        readiness: readinessOf(context),
    };
}
function unreadable(path, problem) {
    return {
        path,
        kind: 'unreadable',
        problem,
        scan: null,
        composeRefuses: false,
        findings: [],
        suppressed: [],
        readiness: [],
    };
}
function readinessOf(context) {
    const { kind, settings, release, scan } = context;
    if (kind === 'encrypted' || kind === 'binary')
        return [];
    const server = { release, blocked: blockedBy(context) };
    return (0,readiness/* readiness */.x)(settings, server, ({ at }) => at && scan.text.position(at.start).line);
}
function blockedBy({ refusal, settings, scan: { text } }) {
    if (refusal !== null)
        return { by: 'compose', line: text.position(refusal.at.start).line };
    for (const { binding, at } of settings.present()) {
        if (binding?.kind === 'refused' && at !== null)
            return { by: 'dotnet', line: text.position(at.start).line };
    }
    return null;
}


/***/ }),

/***/ 9720:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   en: function() { return /* binding */ en; },
/* harmony export */   q: function() { return /* binding */ grammar; }
/* harmony export */ });
const en = {
    rules: {
        'ignore-unused': {
            title: 'ignore that matches nothing',
            config: 'This ignore of `{rule}` matches no finding, so it would hide one that comes later. Delete it from the config.',
            baseline: '{count|# entry|# entries} of this baseline match no finding any more, and would hide new ones. Write it anew with `--write-baseline`.',
            comment: 'This comment ignores `{rule}`, which has no finding below it, so it would hide one that comes later. Delete the comment.',
            unknownRule: 'This comment ignores a rule that does not exist, so it does nothing. `bitwarden-env-lint explain` lists the rules.',
            noReason: 'This comment ignores `{rule}` without a reason, so it does nothing. Write the reason behind a colon: `# bitwarden-env-lint-ignore {rule}: reason`.',
        },
        'misspelt-setting': {
            title: 'misspelt setting',
            spelling: '{name} is no setting of Bitwarden, which ignores it without a word, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
            separator: '{name} is no setting of Bitwarden, which separates the parts of a name by two underscores and ignores this line, so `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
            nesting: '{name} is no setting of Bitwarden: a part of the name is missing or in the wrong place, the server ignores it, and `{setting}` stays unset. Rename it to `{setting}` and keep the value.',
            'file-suffix': '{name} is no setting of Bitwarden, which does not read secrets from files named by `_FILE`, so `{setting}` stays unset. Set `{setting}` itself, or list it under `provided` when it is filled in at deploy.',
            invented: '{name} was never a setting of Bitwarden, although guides name it; the server ignores it. What it stands for is set by `{setting}`: rename it, and check the value.',
            beside: '{name} is no setting of Bitwarden, which ignores it without a word; `{setting}` has a line of its own, and that one counts. If the value here is the right one, write it there; then delete this line.',
        },
        'translated-setting': {
            title: 'translated setting',
            ignored: '{name} is no setting of Bitwarden, which ignores it without a word, so `{setting}` stays unset. The {language} guide was translated by a machine, names included: rename it to `{setting}` and keep the value.',
            beside: '{name} is no setting of Bitwarden, which ignores it without a word (the {language} guide was translated by a machine, names included); `{setting}` has a line of its own, and that one counts. If the value here is the right one, write it there; then delete this line.',
            refused: 'Compose refuses a character in {name}: `restart` would stop Bitwarden and not start it again. The {language} guide was translated by a machine, names included: rename it to `{setting}` and keep the value.',
        },
        'unknown-setting': {
            title: 'unknown setting',
            unknown: '{name} is no setting Bitwarden is known to read, in any release so far; the server ignores it without a word. Check the name against Bitwarden’s documentation, or delete the line.',
        },
        'duplicate-setting': {
            title: 'setting given twice',
            different: '`{setting}` is set on lines {line} and {winning} with different values: line {winning} wins, line {line} does nothing. Delete the line you do not want.',
            same: '`{setting}` is set on lines {line} and {winning} with the same value: line {line} does nothing. Delete one of the two.',
        },
        'case-twin': {
            title: 'setting given in two spellings',
            twin: '`{setting}` is spelled in two ways, on lines {line} and {other}: both are one setting to the server, and which of the two values it takes cannot be foreseen. Keep one line, spelled `{setting}`.',
        },
        'value-does-not-bind': {
            title: 'value the server cannot read',
            'wrong-word': '`{word}` is not a boolean for `{setting}`: {services|one service crashes|# services crash} at start, again and again. Write `{means}`; .NET knows only `true` and `false`.',
            'empty-boolean': '`{setting}` is empty, which is not a boolean: {services|one service crashes|# services crash} at start, again and again. Write `true` or `false`, or delete the line.',
            empty: '`{setting}` is empty, but must be {wanted}: {services|one service crashes|# services crash} at start, again and again. Fill it in, or delete the line.',
            refused: '`{setting}` is {fault}: {services|one service crashes|# services crash} at start, again and again. Write {wanted}.',
        },
        'port-out-of-range': {
            title: 'port out of range',
            'out-of-range': '`{setting}` is not a port: every mail fails when it is sent. Write the port of your provider, usually `587` or `465`.',
        },
        'placeholder-left': {
            title: 'placeholder left in place',
            breaks: '`{setting}` still holds a placeholder from the documentation, which the server takes for the value: what it is for will fail. Write the real value; if it is filled in at deploy, list it under `provided`.',
            unused: '`{setting}` still holds a placeholder from the documentation, which the server takes for the value. Write the real value, or delete the line.',
        },
        'published-secret': {
            title: 'published secret in use',
            published: '{settings} {count|holds a sample secret|hold sample secrets} that Bitwarden publishes with its templates: anyone can use {count|it|them} against this server. Generate {count|a secret|secrets} of your own, and treat what {count|it|they} protected as exposed.',
        },
        'smtp-not-configured': {
            title: 'mail server not configured',
            missing: '`{setting}` is missing: Bitwarden drops every mail, without a log line. Add host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
            commented: '`{setting}` is commented out: Bitwarden drops every mail, without a log line. Remove the `#` and fill in host, port, ssl, username and password.',
            empty: '`{setting}` is empty: Bitwarden drops every mail, without a log line. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
            placeholder: '`{setting}` is still the installer’s REPLACE: Bitwarden drops every mail, without a log line. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
            closed: '`{setting}` is not set, so Bitwarden drops every mail, without a log line; and as registration is closed, nobody can be invited or join. Set host, port, ssl, username and password; if they are filled in at deploy, list them under `provided`.',
        },
        'smtp-login-incomplete': {
            title: 'mail login incomplete',
            absent: '`{setting}` is not set although `{other}` is: Bitwarden then does not log in to the mail server at all, and most servers refuse its mail. Set both, or neither for a relay without login.',
            placeholder: '`{setting}` holds a placeholder that Bitwarden takes for “not set”, although `{other}` is filled in: it then does not log in to the mail server at all. Set both, or neither for a relay without login.',
        },
        'smtp-tls-mismatch': {
            title: 'port 465 without TLS',
            'implicit-tls-expected': 'Port 465 expects TLS at once, but `{ssl}` is `false`: Bitwarden waits two minutes and the invitation fails. Set it to `true`, or use port 587 if your provider offers it.',
            'ssl-missing': 'Port 465 expects TLS at once, but `{ssl}` is missing and so `false`: Bitwarden waits two minutes and the invitation fails. Add it with `true`, or use port 587 if your provider offers it.',
        },
        'cloud-communication-off': {
            title: 'cloud communication off',
            missing: '`{setting}` is missing, so off: license and billing sync with the cloud are refused. Add it with `true`; for a Families plan or an air-gapped server, say so in the config.',
            false: '`{setting}` is `false`: license and billing sync with the cloud are refused. Write `true` if this organization syncs; for a Families plan, say so in the config.',
            wanted: '`{setting}` is `false`, but the config wants `billing-sync`: license and billing sync with the cloud are refused. Write `true`.',
            'wanted-missing': '`{setting}` is missing, so off, but the config wants `billing-sync`: license and billing sync with the cloud are refused. Add it with `true`.',
        },
        'open-registration': {
            title: 'registration open to anyone',
            missing: '`{setting}` is missing, so `false`: anyone who reaches this server can create an account. Add it with `true` to admit only invited people (invitations need mail).',
            false: '`{setting}` is `false`: anyone who reaches this server can create an account. Set `true` to admit only invited people (invitations need mail).',
        },
        'sso-not-enforced': {
            title: 'single sign-on not enforced for everyone',
            missing: '`{setting}` is missing, so `false`: owners and admins keep logging in with their master password although the policy requires single sign-on. Add it with `true` once single sign-on works for them.',
            false: '`{setting}` is `false`: owners and admins keep logging in with their master password although the policy requires single sign-on. Write `true` once single sign-on works for them.',
        },
        'breach-report-off': {
            title: 'breach report without a key',
            missing: '`{setting}` is missing: the data breach report answers with an error. Add the key that haveibeenpwned.com sells.',
            placeholder: '`{setting}` holds no key: the data breach report answers with an error. Write the key that haveibeenpwned.com sells.',
        },
        'admins-empty': {
            title: 'nobody can open the admin portal',
            empty: '`{setting}` is empty: nobody can log in to the System Administrator Portal (/admin). Write the addresses of those who may, separated by commas.',
            missing: '`{setting}` is missing: nobody can log in to the System Administrator Portal (/admin). Add it with the addresses of those who may, separated by commas.',
        },
        'installation-key-missing': {
            title: 'installation key missing',
            missing: '`{setting}` is missing: Bitwarden’s cloud refuses push notifications and license sync. Add the key you got from bitwarden.com/host.',
            empty: '`{setting}` is empty: Bitwarden’s cloud refuses push notifications and license sync. Write the key you got from bitwarden.com/host.',
        },
        'installation-id-missing': {
            title: 'installation id missing',
            missing: '`{setting}` is missing: the server throws at start and does not come up. Add the id you got from bitwarden.com/host.',
            zero: '`{setting}` is all zeros, the installer’s stand-in: the server throws at start and does not come up. Write the id you got from bitwarden.com/host.',
        },
        'compose-refuses-line': {
            title: 'line Compose refuses',
            name: 'Compose refuses a character in {name}: `restart` would stop Bitwarden and not start it again. Rename it to `{setting}` and keep the value.',
            character: 'Compose refuses a character in the name on line {line}: `restart` would stop Bitwarden and not start it again. A name has letters, digits and underscores; correct it, or delete the line.',
            blank: 'Compose refuses the blank in the name on line {line}: `restart` would stop Bitwarden and not start it again. Remove the blank, or put a # in front if the line is a remark.',
            export: 'Line {line} ends after `export`, which Compose refuses: `restart` would stop Bitwarden and not start it again. Delete the line.',
            'no-assignment': 'Line {line} sets nothing, and Compose refuses a character in it: `restart` would stop Bitwarden and not start it again. Put a # in front if it is a remark, or write it as NAME=value.',
        },
        'unclosed-quote': {
            title: 'quote that is not closed',
            unclosed: 'The quote that opens the value of {name} is not closed on its line: Compose takes the lines below into the value or refuses the file, and `restart` would not start Bitwarden again. Close it, or put a value that begins with a quote in quotes of the other kind.',
        },
        'invalid-interpolation': {
            title: 'interpolation Compose refuses',
            invalid: 'A `$` with a brace behind it in the value of {name} begins an expression that Compose cannot read, in double quotes too: `restart` would stop Bitwarden and not start it again. Put the value in single quotes, or double each `$`.',
        },
        'value-interpolated': {
            title: 'part of a value replaced by Compose',
            secret: 'Compose replaces `$` and the name after it in {name}: the server gets another secret. Put the whole value in single quotes; if it contains an apostrophe, double each `$` instead.',
            other: 'Compose replaces `$` and the name after it in {name} by a variable of the host, or by nothing: the server gets another value. Double each `$` that is meant as one, or put the value in single quotes.',
        },
        'value-cut-by-comment': {
            title: 'value cut at a #',
            secret: 'Compose ends the value of {name} at the blank and # in it: the server gets a shorter secret. Put the whole value in single quotes; a remark belongs on a line of its own.',
            other: 'Compose ends the value of {name} at the blank and # in it: the server gets a shorter value. Put the whole value in quotes, or move the remark to a line of its own.',
        },
        'comment-becomes-value': {
            title: 'comment taken for a value',
            taken: 'Compose takes the comment behind {name} for its value, or a part of it: a # begins a comment only behind a value and a space. Move the comment to a line of its own.',
        },
        'file-not-text': {
            title: 'file that is not text',
            binary: 'The file is UTF-16 or binary: Compose refuses its first character, and `restart` would stop Bitwarden and not start it again. Save it as UTF-8 (in PowerShell: Set-Content -Encoding utf8).',
        },
        'file-encrypted': {
            title: 'file not checked',
            encrypted: 'The file is encrypted as a whole, so nothing in it was checked. Decrypt it before this step, or encrypt with SOPS, which keeps the names readable.',
        },
        'text-after-quote': {
            title: 'text after a closing quote',
            dropped: 'What follows the closing quote of {name} on line {line} is dropped by Compose: the server gets a shorter value. Put the quotes around all of it, or remove the rest.',
            another: 'What follows the closing quote of {name} on line {line} sets another variable for Compose, and is part of the value for Bitwarden’s update. Put the quotes around all of it, or give it a line of its own.',
            refused: 'Compose refuses what follows the closing quote of {name} on line {line}: `restart` would stop Bitwarden and not start it again. Put the quotes around all of it; an apostrophe inside belongs in double quotes.',
        },
        'escape-changes-value': {
            title: 'escape that changes a value',
            escaped: 'A backslash and the letter behind it in {name} become a control character, as the value stands in double quotes: the server gets another value. Put it in single quotes, or double each backslash.',
        },
        'two-settings-on-one-line': {
            title: 'two settings on one line',
            swallowed: 'The line of {name} holds a second setting: it becomes part of the first one’s value, and is itself not set. Give each setting its own line.',
            'in-comment': 'The comment on line {line} holds a setting behind a carriage return, which ends no line for Compose: the setting is not set. Save the file with LF or CR LF line ends.',
        },
        'name-without-value': {
            title: 'name without a value',
            'from-host': '{name} stands without `=`: Compose takes a variable of the host, or nothing, and Bitwarden’s update deletes the line. Write the value behind an equals sign, or delete the line.',
            nameless: 'Line {line}, the last of the file, has no `=` and no line end: Compose makes of it a variable without a name, with which no container starts. Delete the line, or end it with a line feed.',
        },
        'invisible-character': {
            title: 'character that is not seen',
            name: '{name} holds a character that is not seen or looks like another: the server does not know the name, or Compose refuses the line. Type the name anew.',
            value: 'The value of {name} holds a character that is not seen, such as a zero-width or a non-breaking blank, and the server takes it as part of the value. Type the value anew.',
            quotes: 'The value of {name} stands in typographic quotes, which are part of the value for every reader. Use the straight quotes `"` or `\'`, or none.',
        },
        'deferred-without-guard': {
            title: 'reference without a guard',
            unguarded: '{settings} {count|is|are} filled in from the environment: where that is not set, Compose passes an empty text, and the services crash at start. Write `:?` before the closing brace, so that Compose stops first and says so.',
        },
        'value-reads-differently': {
            title: 'value that dotenv tools read differently',
            differs: 'Tools built on npm’s dotenv read {settings} differently from the containers. Quote the value in a way both read alike, or do not feed this file to them.',
        },
        'decided-later': {
            title: 'settings decided at deploy',
            'not-judged': '{settings} {count|is|are} filled in at deploy, so {count|it was|they were} not judged. Nothing is to be done here; check {count|it|them} where {count|it is|they are} filled in.',
        },
        'removed-setting': {
            title: 'setting without effect',
            nothing: '`{setting}` has had no effect since Bitwarden {release}; nothing breaks. Delete the line; nothing replaces it.',
            replaced: '`{setting}` has had no effect since Bitwarden {release}. `{replacement}` took its place: use it, and delete this line.',
            several: '{settings} have no effect any more; nothing breaks. Delete the lines.',
        },
        'setting-too-new': {
            title: 'setting of a later release',
            'too-new': '`{setting}` is read since Bitwarden {since}; release {release}, by which this file is judged, ignores it. Update the server, or correct `server-version`.',
        },
        'setting-of-another-file': {
            title: 'setting of another file',
            elsewhere: '{name} is not read from this file: the container that uses it gets {file}, so the line does nothing here. Move it there.',
            'cloud-only': '{name} is not read by a self-hosted server, so the line does nothing. Delete it.',
        },
        'shape-ignored': {
            title: 'value in a shape the server ignores',
            section: '{name} is a section with settings below it, not a setting: the server ignores the line. Name the setting, with two underscores between the parts.',
            array: '`{setting}` is a list, and the server ignores a list without an index. Write one line an item: `{setting}__0`, `{setting}__1` and so on.',
            dictionary: '`{setting}` is a table, and the server ignores it without a key. Write one line an entry, the key behind two underscores.',
        },
        'timespan-in-days': {
            title: 'time span in days',
            number: '`{setting}` is a number alone, which the server takes for days. Write hours, minutes and seconds such as `00:15:00`, or `1.00:00:00` if a day is meant.',
            hours: '`{setting}` has more than 23 hours, and the server takes the first number for days. Write days before a point, such as `1.00:00:00`.',
        },
        'smtp-tls-unusual': {
            title: 'TLS from the start on an unusual port',
            ssl: '`{setting}` is `true`, so Bitwarden begins with TLS on port {port}, where almost every server greets in plain text first, and mail fails. Set it to `false` (STARTTLS is used where offered), or use port 465.',
            override: '`{setting}` makes Bitwarden begin with TLS on port {port}, where almost every server greets in plain text first, and mail fails. Remove it, or use port 465.',
        },
        'smtp-plain-login': {
            title: 'mail login in clear',
            plain: 'Bitwarden logs in to the mail server over port 25 without encryption: the password can be read on the way. Add `{setting}=true`, or use port 587.',
        },
        'smtp-setting-ignored': {
            title: 'mail setting without effect',
            ignored: '{settings} {count|has|have} no effect on port {port}; mail works all the same. Nothing needs to be done.',
        },
        'smtp-host-malformed': {
            title: 'mail server that is not a host name',
            scheme: '`{setting}` holds an address with a scheme: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone; TLS is set by port and ssl.',
            brackets: '`{setting}` stands in angle brackets, which become part of the name: every mail fails. Write the host name alone.',
            path: '`{setting}` holds a slash: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone.',
            port: '`{setting}` holds a port: Bitwarden looks for a host of that whole name and every mail fails. Write the host name alone, and the port in `globalSettings__mail__smtp__port`.',
            blank: '`{setting}` holds a blank: no host has such a name and every mail fails. Write the host name alone.',
            container: '`{setting}` names the container itself, in which no mail server runs: every mail fails. Write the name or address under which the containers reach the mail server.',
            address: '`{setting}` holds an e-mail address: no host has such a name and every mail fails. Write the name of the mail server.',
            misspelt: '`{setting}` looks like a misspelt name of a mail server: every mail fails where no such host is. Compare it with the name your provider gives.',
        },
        'certificate-not-checked': {
            title: 'mail server certificate not checked',
            trusted: '`{setting}` is `true`: Bitwarden takes any certificate, so somebody between it and the mail server can read the login and every mail. Remove it; a certificate of your own authority belongs in bwdata/ca-certificates.',
        },
        'sender-missing': {
            title: 'sender missing',
            missing: '`{setting}` is missing: mail leaves as no-reply@bitwarden.com, which most mail servers refuse. Add it with an address your mail server may send from.',
            empty: '`{setting}` is empty: mail leaves without a sender and fails. Write an address your mail server may send from.',
        },
        'sender-malformed': {
            title: 'sender that cannot send',
            'not-an-address': '`{setting}` is not an e-mail address: every mail fails when it is sent. Write an address your mail server may send from.',
            unroutable: '`{setting}` is at a domain that does not exist on the internet: other mail servers refuse or drop the mail. Write an address your mail server may send from.',
            documentation: '`{setting}` is at a domain made for documentation: other mail servers refuse or drop the mail. Write an address your mail server may send from.',
        },
        'mail-service-ignored': {
            title: 'mail service without effect',
            'smtp-beside-amazon': '`{setting}` is set, so Bitwarden sends by Amazon SES and ignores the SMTP settings. Keep one of the two.',
            'amazon-incomplete': 'Bitwarden sends by Amazon SES, but `{setting}` is not set: every mail fails. Set key id, secret and region, or remove the secret to send by SMTP.',
            'sendgrid-alone': '`{setting}` has no effect alone: Bitwarden asks SendGrid only beside Amazon SES. To send by SendGrid, use its SMTP server.',
        },
        'region-incomplete': {
            title: 'region only half set',
            incomplete: 'The region is {region}, but {settings} {count|is|are} not: license sync or push still goes to another cloud. Set {count|it|them} to {count|its address|their addresses} at {domain}.',
            mixed: '{settings} {count|points|point} to another region than the server’s, which is {region}: license sync or push goes to the wrong cloud. Set `globalSettings__baseServiceUri__cloudRegion` to that region, or {count|its address|their addresses} to {domain}.',
        },
        'region-unknown': {
            title: 'unknown region',
            unknown: '`{setting}` names no region Bitwarden has: the server falls back to the US or fails to talk to the cloud. Write `US` or `EU`.',
        },
        'admins-collide': {
            title: 'admin listed twice',
            collide: '`{setting}` lists an address twice (upper and lower case are one): every login to the admin portal fails. Delete the repetition.',
            'empty-items': '`{setting}` has commas with nothing between them: every login to the admin portal fails. Delete the surplus commas.',
        },
        'admins-malformed': {
            title: 'admin list that cannot be read',
            separator: '`{setting}` is separated by something other than commas: the server takes it for one address, and nobody can log in to the admin portal. Separate the addresses by commas.',
            'not-addresses': '`{setting}` holds something that is not an address: that person cannot log in to the admin portal. Write the full e-mail addresses, separated by commas.',
            quoted: '`{setting}` stands in quotes, which `docker run --env-file` keeps as part of the first and last address: they cannot log in to the admin portal. Remove the quotes.',
        },
        'database-unreachable': {
            title: 'database that cannot be reached',
            provider: '`{setting}` names no database Bitwarden knows: the server takes SQL Server with an empty connection string and fails. Write `sqlserver`, `postgresql`, `mysql` or `sqlite`.',
            connection: '`{setting}` is not set, but this is the database the server uses: nothing can be read or stored. Add the connection string, or name the right `globalSettings__databaseProvider`.',
        },
        'not-production': {
            title: 'not set up as a production server',
            'not-self-hosted': '`{setting}` is `false`: the server takes itself for Bitwarden’s cloud, and the services fail for want of its settings. Delete the line; docker/global.env sets it right.',
            development: '`{setting}` is Development: error pages show internals, and developer settings apply. Delete the line; docker/global.env sets Production.',
        },
        'vault-url-malformed': {
            title: 'vault address malformed',
            slash: '`{setting}` ends in a slash: links in mails and the addresses made from it get two. Remove the last slash.',
            'double-port': '`{setting}` has two ports: Setup cannot read it and the update stops. Keep one.',
            'not-a-url': '`{setting}` is not an address that begins with https:// or http://: links in mails do not work. Write the address of the web vault.',
        },
        'secret-in-clear': {
            title: 'secrets in clear',
            'in-clear': '{settings} {count|holds a secret|hold secrets} in clear: everybody who can read the repository, or its history, has {count|it|them}. Change {count|it|them} on the server, and commit a reference instead (SOPS, a secret store, an Actions secret).',
        },
        'update-drops-line': {
            title: 'line that the update deletes',
            dropped: '{name} is written with a colon: Compose reads it, but Bitwarden’s next update deletes the line. Write it with an equals sign.',
            'default-returns': '{name} is written with a colon: Compose reads it, but Bitwarden’s next update deletes the line and writes its own default instead. Write it with an equals sign.',
        },
        'update-breaks-value': {
            title: 'value that the update breaks',
            unescaped: 'Bitwarden’s next update takes the backslashes before quotes out of {name}, and the server then gets another value. Put the value in single quotes, or choose one without quotes.',
            'unescaped-refused': 'Bitwarden’s next update takes the backslashes before quotes out of {name}, and Compose then refuses the file: nothing starts. Put the value in single quotes, or choose one without quotes.',
            cut: 'The value of {name} spans several lines, and Bitwarden’s next update takes them one by one: the server then gets another value. Write it on one line.',
            'cut-refused': 'The value of {name} spans several lines, and Bitwarden’s next update takes them one by one: Compose then refuses the file and nothing starts. Write it on one line.',
            moved: 'Bitwarden’s next update puts the lines in an order of its own, and {name} then gets another value, as what it depends on stands below it. Write the value out.',
            'moved-refused': 'Bitwarden’s next update puts the lines in an order of its own, and Compose then refuses {name}: nothing starts. Write the value out.',
        },
        'update-adds-twin': {
            title: 'setting that the update adds again',
            collides: '{settings} {count|is|are} not spelled as Bitwarden’s update knows {count|it|them}: it adds {count|a second line with its own default|second lines with its own defaults}, and which of the two values the server takes cannot be foreseen. Write the {count|name|names} exactly as shown.',
            shadowed: 'With `export` or a blank before the name, or a blank behind it, Bitwarden’s update does not find {settings} and adds {count|a line with its own default|lines with its own defaults} above; yours still {count|wins|win}. Begin the {count|line|lines} with the name, and put the equals sign right behind it.',
        },
        'update-resets-setting': {
            title: 'setting that the update makes up',
            certificate: '`{setting}` is missing: Bitwarden’s next update makes up a new one, which does not open the certificate that is there, and logins fail. Add the line with the password in use.',
            mail: '`{setting}` is missing: Bitwarden’s next update writes its own default, and mail then goes another way than today. Add the line with the value in use.',
        },
        'connection-string-reads-differently': {
            title: 'value that containers and update read differently',
            interpolated: 'Compose replaces `$` and the name after it in `{setting}`, and Bitwarden’s update does not: the containers and the update use different texts, and no single line gives both the same. Choose a password without a `$` before a letter.',
            different: 'The containers and Bitwarden’s update read `{setting}` differently, since the update takes off double quotes and nothing else, no single quotes, backslashes or doubled `$`: the database migration or the certificate fails at the next update. Write it in double quotes, and choose a password without backslashes and without a `$` before a letter.',
            'not-found': 'Bitwarden’s update does not find `{setting}`, as the line does not begin with the name and an equals sign: the database migration or the certificate fails at the next update. Begin the line with the name.',
        },
        'comment-lost-at-update': {
            title: 'comments that the update deletes',
            lost: 'Bitwarden’s next update deletes {count|# comment|# comments} here ({count|line|lines} {lines}); the settings stay. Keep notes elsewhere and ignores in the config.',
            many: 'Bitwarden’s next update deletes {count|# comment|# comments} here, the first on lines {lines}; the settings stay. Keep notes elsewhere and ignores in the config.',
        },
        'vault-url-overwritten': {
            title: 'vault address that the update overwrites',
            overwritten: '`{setting}` differs from `url` in {file}, which wins at the next update or rebuild: the server’s address changes then. Write the same address in both.',
        },
        'database-password-differs': {
            title: 'database password that differs',
            differs: 'The password in `{setting}` is not the one of SA_PASSWORD in {file}: where the database is made anew from these files, the services cannot log in. Write the same in both.',
        },
        'overridden-elsewhere': {
            title: 'setting that another file overrides',
            environment: '{settings} {count|is|are} also set in {file}, which wins for the services it names: the {count|line|lines} here {count|does|do} nothing for them. Keep {count|it|them} in one place.',
            'env-file': '{file} gives services another env file, which is read after this one and wins over it. Check that it does not set the same names.',
        },
        'secret-shared-between-servers': {
            title: 'secret shared between servers',
            shared: '`{setting}` has the same value here and in {file}: Bitwarden’s cloud takes the two servers for one, and whoever breaks into one has the other. Give each server its own.',
        },
        'ignore-comment-behind-value': {
            title: 'ignore comment behind a value',
            behind: 'The ignore comment stands behind the value of {name}: Bitwarden’s update takes it as part of the value, and it ignores nothing. Write it in the config, or on a line of its own above.',
        },
        'generated-file-edited': {
            title: 'generated file edited by hand',
            edited: '{file} sets {settings}, but Bitwarden’s next update writes that file anew: {count|it is|they are} lost then. Move {count|it|them} to this file.',
        },
    },
    texts: {
        preview: {
            now: 'the file now',
            after: 'after Bitwarden’s update',
            unchanged: 'Bitwarden’s update leaves this file as it is.',
            nothingLost: 'Nothing is lost: every setting keeps its value.',
            moved: 'moved',
            changed: 'changed',
            default: 'added by the update',
            deleted: 'deleted',
            refusedNow: 'Compose refuses this file already, before any update: nothing that is said here of values is certain. Check the file and correct it first.',
            refused: 'Compose refuses the file after the update: the server is stopped and does not start again. Correct what is named below before you update.',
            unescaped: 'The backslashes before quotes are taken out of {name}, so the server gets another value. Put it in single quotes, or choose one without quotes.',
            unescapedRefused: 'The backslashes before quotes are taken out of {name}, and Compose cannot read what is left. Put the value in single quotes, or choose one without quotes.',
            cut: 'The value of {name} spans several lines, which are taken one by one, so the server gets another value. Write it on one line.',
            cutRefused: 'The value of {name} spans several lines, which are taken one by one, and Compose cannot read what is left. Write it on one line.',
            movedValue: 'The lines get another order, and {name} another value, as what it depends on comes below it. Write the value out.',
            movedRefused: 'The lines get another order, and Compose cannot read {name} any more. Write the value out.',
            colon: 'The line of {name} is deleted, as it has a colon and no equals sign. Write it with one.',
            colonDefault: 'The line of {name} is deleted, as it has a colon and no equals sign, and Bitwarden’s default comes back in its place. Write it with an equals sign.',
            nameOnly: 'The line of {name} is deleted, as it has no equals sign. Write a value behind an equals sign, or delete the line.',
            database: '`{setting}` is missing and comes back with a new random password, which the database does not know. Add the line with the connection string in use.',
            certificate: '`{setting}` is missing and comes back without the password in use, so that the identity certificate cannot be opened and nobody can log in. Add the line.',
            server: '`{setting}` is missing and comes back as zeros, with which the server does not start. Add the line with the id from bitwarden.com/host.',
            cloud: '`{setting}` is missing and comes back empty, so that push notifications and license sync are refused. Add the line with the key from bitwarden.com/host.',
            mail: '`{setting}` is missing and comes back as 587, where the server used 25 until then. Add the line with the port in use.',
            twin: 'The line of {name} stays and Bitwarden’s own spelling comes in addition, with a default; which of the two the server takes cannot be foreseen. Spell the name as Bitwarden does.',
            shadowed: 'The line of {name} stays and wins, but is added a second time with a default, as the name does not begin the line or a blank or colon follows it. Begin the line with the name and an equals sign.',
            vault: '`globalSettings__baseServiceUri__vault` is set to the `url` of config.yml. Write the same address in both.',
            replace: '{settings} {count|is|are} missing and {count|comes|come} back as REPLACE, which the server takes for no value.',
            defaults: '{settings} {count|is|are} missing and {count|comes|come} back with Bitwarden’s {count|default|defaults}.',
            comments: '{count|# comment is|# comments are} deleted ({count|line|lines} {lines}). Keep notes elsewhere.',
            manyComments: '{count|# comment is|# comments are} deleted, the first on lines {lines}. Keep notes elsewhere.',
            lineEnds: 'The file is written anew with plain line feeds and without a byte order mark.',
        },
        files: {
            notFound: 'There is no file or folder of this name. Check the path, which starts from the current folder.',
            vanished: 'The file was there and is gone. Run the check when nothing else changes the folder.',
            folder: 'A folder has this name, so there is no file to check. Rename the folder, or name another path.',
            special: 'This is a pipe or a device, which is not read. Name a file, or write to standard input and name `-`.',
            tooLarge: 'The file has more than {limit} MiB, so it is not read. Name the right file, or take this one out of `files`.',
            tooLong: 'The file has more than {limit} lines, so it is not checked. Name the right file, or take this one out of `files`.',
            noPermission: 'The file may not be read by the user who runs this. Give that user the right to read it.',
            linkBroken: 'The link leads nowhere, or in a circle. Let it lead to a file, or delete it.',
            linkOutside: 'The link leads out of the folder that is searched, so it is not followed. Put the file itself there, or name its path.',
            unreadable: 'The system cannot read this file ({code}). Check the disk and the path.',
            folderRefused: 'The system cannot list this folder ({code}), so nothing in it is checked. Give the right to read it, or name the folders to check.',
            cannotWrite: '{path} cannot be written ({code}). Choose another place, or give the right to write there.',
            tooMany: 'More than {limit} files are to be checked, which is the limit. Name fewer folders, or narrower patterns under `files`.',
            patternTooBig: 'The pattern `{pattern}` is longer than 4096 characters or stands for more than 1000 paths. Write several shorter ones.',
        },
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
            outOfRange: 'a number that does not fit',
            notAGuid: 'not an id of the form 00000000-0000-0000-0000-000000000000',
            notATimespan: 'not a time span',
            notADate: 'not a date',
            notInEnum: 'not one of the words it may be',
        },
        wanted: {
            boolean: '`true` or `false`',
            integer: 'a whole number without separators',
            number: 'a number with a point',
            guid: 'an id of the form 00000000-0000-0000-0000-000000000000',
            timespan: 'a time span such as `00:15:00`',
            enum: 'one of the words its documentation names',
            date: 'a date such as `2026-01-31`',
            other: 'a value of its type',
        },
        related: {
            port: 'the port',
            alsoPublished: '`{setting}` as well',
            alsoSet: 'set here as well',
            counts: 'the line that counts',
            otherSpelling: 'the other spelling',
            alsoRemoved: 'without effect as well',
            alsoOverridden: 'overridden as well',
            alsoTwin: 'added again as well',
            alsoIgnored: 'without effect as well',
            alsoDiffers: 'read differently as well',
            alsoInClear: 'in clear as well',
            unguarded: 'without a guard as well',
        },
        fix: {
            rename: 'Rename it to `{setting}`',
            setTrue: 'Set `{setting}` to `true`',
            setFalse: 'Set `{setting}` to `false`',
            add: 'Add `{setting}` with `true`',
            pointToRegion: 'Set {settings} to {count|its address|their addresses} at {domain}',
            quote: 'Put the value in single quotes',
            deleteLine: 'Delete line {line}',
            deleteLines: 'Delete the {count} lines that say the same',
            plainName: 'Begin the line with `{setting}=`',
            cutSlash: 'Take the last slash off `{setting}`',
            removeStrange: 'Remove the character',
            repaired: '(repaired)',
        },
        readiness: {
            composeRefuses: 'Compose refuses line {line}: nothing starts',
            serverCrashes: 'a value on line {line} crashes the services at start',
            duoObsolete: 'Duo does not use this key since 2024.12.0; it is set up in the web vault',
            loginIncomplete: '`{setting}` is not set',
            tlsMismatch: 'port 465 without TLS',
            missing: '`{setting}` is missing',
            false: '`{setting}` is `false`',
            placeholder: '`{setting}` is not filled in',
            misnamed: '`{setting}` is meant by a line with a wrong name',
            deferred: '`{setting}` is decided at deploy',
            refused: '`{setting}` cannot be read as it is written',
        },
        choices: {
            files: 'Which files to lint: patterns in place of the built-in ones; `!` in front takes files out',
            templates: 'Files that are templates: what is decided later in them is not judged',
            provided: 'Settings that are filled in at deploy',
            tokens: 'More forms of “decided later”: regular expressions for a whole value',
            organization: 'What the organization has bought and what it wants',
            plan: 'The plan it has bought; `families` does not have `billing-sync`',
            features: 'The features it wants: off or broken is an error for them',
            serverVersion: 'Judge by this Bitwarden release; else by the tag in a committed docker-compose.yml beside the file, else by the newest known',
            failOn: 'From which severity on findings fail the run',
            language: 'The language of every report; else English, and text in that of the system',
            afterMerge: 'The step after a merge, in place of `./bitwarden.sh restart`',
            rules: 'Another severity for a rule, or none',
            level: 'The severity of that rule; `off` (or `false`) turns it off',
            ruleLines: 'Another severity for a rule, or `off`: a line `RULE=LEVEL` for each',
            ignore: 'Findings that are accepted, each with its reason',
            ignoreRule: 'The rule to ignore',
            ignoreFiles: 'Only in these files',
            ignoreSetting: 'Only for this setting',
            reason: 'Why; shown beside the finding wherever suppressed findings are shown',
            overrides: 'Other choices for some files',
            overridesFiles: 'The files they are for',
            baseline: 'A record of findings that are accepted for now: only what exceeds it is reported',
            config: 'Read this config file; else `.github/bitwarden-env-lint.yml` or `.bitwarden-env-lint.yml`, if there is one',
            noConfig: 'Read no config file',
            printConfig: 'Show every choice and where it comes from, and lint nothing',
            format: 'The form of what goes to standard output',
            report: 'Write a report to a file as well; repeatable',
            writeBaseline: 'Record the findings there are in this baseline file',
            fix: 'Repair what can be repaired safely; `unsafe`: also what asks for judgement',
            fixDryRun: 'Show what `--fix` would do as a diff with values masked, and write nothing',
            rule: 'Another severity for a rule, or `off`; repeatable',
            ifNoFiles: 'What to do when there is no file to lint; else it is said in the log, and an error where patterns of your own match nothing',
            stdinFilename: 'The path that standard input stands for',
            color: 'Colour in the text report',
            help: 'Show this help',
            version: 'Show the version',
            gate: 'Which findings count: `all`; `changed-files`: those in files this change touches; `new`: those the base did not have',
            suggestions: 'Suggest safe fixes in a review of the pull request (needs `pull-requests: write`)',
            summary: 'Write the job summary',
            sarifFile: 'Write a SARIF report to this file',
            jsonFile: 'Write a JSON report to this file',
            githubToken: 'Used to read the base of the change and to write suggestions; nothing needs it',
        },
        outputs: {
            result: '`pass`, `fail` or `error`',
            errorCount: 'Number of errors',
            warningCount: 'Number of warnings',
            noticeCount: 'Number of notices',
            suppressedCount: 'Number of suppressed findings',
            filesChecked: 'Number of files checked',
            readiness: 'The readiness of every organization feature by file, as JSON',
            sarifFile: 'The path of the SARIF report, where one was asked for',
            jsonFile: 'The path of the JSON report, where one was asked for',
        },
        origin: {
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
            text: 'a text that is not empty',
            listOf: 'a list of {words}',
            rule: 'the id of a rule',
            setting: 'the name of a setting',
            path: 'a path below the repository',
            mapping: 'keys with values below it',
            oneOf: 'one of {words}',
            release: 'a Bitwarden release such as 2026.8.0',
            ruleLevel: 'RULE=LEVEL, where LEVEL is one of {words}',
            formatFile: 'FORMAT=FILE, where FORMAT is one of {words}',
            yesNo: '`true` or `false`',
            fix: 'nothing, or `unsafe`',
        },
        config: {
            notYaml: '{path} is not valid YAML from line {line} on. Look at the indentation, quotes and colons there.',
            tooLarge: '{path} is larger than a config file may be ({limit} bytes). Is it the right file?',
            unknownKey: '{key} on line {line} of {path} is not a key of the config. {hint}',
            unknownRule: '{rule} is not a rule ({from}). {hint}',
            duplicateKey: 'A key stands twice in {path}, the second time on line {line}. Delete one of the two.',
            wrongValue: '`{key}` on line {line} of {path} takes {takes}. Correct it there.',
            missingKey: '`{key}` is missing in what begins on line {line} of {path}. Add it: it takes {takes}.',
            badExpression: 'The expression on line {line} of {path} is not a regular expression. Correct it, or escape what is meant literally.',
            slowExpression: 'The expression on line {line} of {path} repeats a group that repeats itself, which can take forever. Write it without the inner repetition.',
            familiesBilling: 'The organization on line {line} of {path} has the plan `families`, which has no `billing-sync`, and names that feature. Remove one of the two.',
            outside: '`{key}` on line {line} of {path} leads out of the repository. Name a file inside it.',
            aKey: 'A key',
            named: '`{name}`',
            didYouMean: 'Did you mean `{name}`?',
            oneOf: 'Those there are: {words}.',
            listRules: '`bitwarden-env-lint explain` lists the rules.',
            andMore: '{first} ({count|# more problem|# more problems} in this file.)',
            wrongText: '{from} takes {takes}. Correct it there.',
            notFound: 'There is no config file {path}. Correct the path, or leave it out.',
            unreadable: '{path} cannot be read. Check that it is a file and who may read it.',
            badBaseline: '{path} is not a baseline of this program. Write it anew with `--write-baseline {path}`.',
            baselineNotFound: 'There is no baseline {path}. Write it with `--write-baseline {path}`.',
        },
        cli: {
            usage: 'Usage:',
            options: 'Options:',
            lint: 'lint files or folders; “-” reads standard input; none: the current folder',
            explain: 'what a rule or setting means and how to ignore it; none: the list of rules',
            previewUpdate: 'what Bitwarden’s own update will do to the file, as a diff with values masked',
            exitCodes: 'Exit code: 0 clean, 1 findings at or above `--fail-on`, 2 a mistake in the call or an unreadable file, 3 a mistake of this program.',
            unknownOption: '{name} is not an option. {hint}',
            anOption: 'What begins with a dash',
            seeHelp: '`bitwarden-env-lint --help` lists the options.',
            needsArgument: '`{name}` needs its argument. Write `{name} {argument}`.',
            takesNone: '`{name}` takes no argument. Write it alone.',
            twice: '`{name}` is given twice. Keep one.',
            together: '`{one}` and `{other}` exclude each other. Keep one.',
            stdinAlone: 'Standard input (“-”) is linted alone. Leave out the other paths.',
            stdinName: '`--stdin-filename` names what “-” reads. Add “-” or leave it out.',
            onePath: '`{command}` takes one argument. Leave out the others.',
            oneFile: '`{command}` takes the path of one file. Add it.',
            noFix: 'Standard input cannot be fixed in place. Leave out `--fix`.',
            noFiles: 'No global.override.env was found: nothing was checked. Name the files or folders, or list patterns under `files` in the config.',
            noFilesMatch: 'No file matches the patterns of {from}: nothing was checked. Correct them, or write `--if-no-files ignore`.',
            cannotPrint: 'The report cannot be written to standard output ({code}). Check the disk, or what it is connected to.',
            progress: '{done} of {total} files checked',
            ofFile: '{path}: {why}',
            baselineWritten: '{path} records {count|# finding|# findings}.',
            neither: '{name} is neither a rule nor a setting. {hint}',
        },
        explain: {
            severity: 'Severity: {level}. Since version {since}.',
            off: 'off unless asked for',
            fixSafe: 'Repaired by `--fix`.',
            fixUnsafe: 'Repaired by `--fix=unsafe`, which asks for judgement.',
            fixDisplay: 'A repair is shown, not made.',
            says: 'What it says:',
            ignore: 'To accept it, in {path}:',
            why: 'why it is accepted',
            page: 'More: {url}',
            type: 'Type: `{type}`.',
            typeOneOf: 'Type: one of {words}.',
            standard: 'Without it Bitwarden uses {value}.',
            nothing: 'It has no default.',
            secret: 'It is a secret: findings about it mark its name only.',
            since: 'Read since Bitwarden {release}.',
            removed: '{name} has had no effect since Bitwarden {release}.',
            replaced: '{name} took its place.',
            provided: 'If it is filled in at deploy, in {path}:',
            placeholderIsNone: 'Empty, `REPLACE` or `SECRET`, it counts as not set.',
            textAsIs: 'Empty or `REPLACE`, it is used just like that.',
            mustBind: 'Empty, `REPLACE` or anything else that is not {wanted} crashes {count|one service|# services} at start, again and again.',
            emptyOrBind: 'Empty counts as not set; `REPLACE` or anything else that is not {wanted} crashes {count|one service|# services} at start, again and again.',
            list: 'It is a list: write `{name}__0`, `{name}__1` and so on. The name alone is ignored.',
            dictionary: 'It takes keys: write `{name}__KEY` for each. The name alone is ignored.',
            unused: 'It is still read, but has had no effect since Bitwarden {release}.',
            readsInstead: 'Bitwarden reads `{name}` in its place.',
            undocumented: 'Bitwarden’s help does not describe it.',
            meant: '{name} is not a setting of Bitwarden, which ignores it. What is meant:',
            elsewhere: '{name} is read from {path}, not from global.override.env.',
            notHere: '{name} is not read from any file of a self-hosted server that people edit.',
            section: '{name} is a section: it takes no value itself. Set what it holds:',
        },
        settings: {
            adminSettings__admins: 'The mail addresses, separated by commas, that may log in to the admin portal at /admin. Without any, nobody can manage the server there.',
            adminSettings__deleteTrashDaysAgo: 'After how many days items in the trash are deleted for good.',
            globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds: 'How long a client may stay logged in at the most, however often it is used.',
            globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken: 'Whether a login ends at a fixed time, or goes on as long as the client is used often enough.',
            globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds: 'How long a client stays logged in after it was last used.',
            globalSettings__baseServiceUri__cloudRegion: 'The region of Bitwarden’s cloud, US or EU, that the licenses come from. EU also needs the addresses of the cloud’s services to be set.',
            globalSettings__baseServiceUri__vault: 'The address that people open in the browser; it stands in every mail. The next update sets it to the `url` of config.yml.',
            globalSettings__communication__bootstrap: 'How clients get through a load balancer that asks for its own login first.',
            globalSettings__communication__ssoCookieVendor__cookieDomain: 'The domain of the cookie that the load balancer in front of Bitwarden sets after its login.',
            globalSettings__communication__ssoCookieVendor__cookieName: 'The name of the cookie that the load balancer in front of Bitwarden sets after its login.',
            globalSettings__disableUserRegistration: 'With `true` only invited people can create an account; otherwise everybody can who reaches the server. Invitations need mail.',
            globalSettings__duo__aKey: 'A random key that the old form of Duo two-step login signed with. Duo is set up in the web vault today and does without.',
            globalSettings__enableCloudCommunication: 'Lets the server talk to Bitwarden’s cloud, so that billing and licenses are synchronized. Otherwise every new license must be uploaded by hand.',
            globalSettings__hibpApiKey: 'The key of Have I Been Pwned, bought there, for the data breach report. Without it the report answers with an error.',
            globalSettings__identityServer__certificatePassword: 'Opens the certificate that signs logins; the installer makes both. With another password nobody can log in.',
            globalSettings__installation__apiUri: 'Where licenses are synchronized. Servers of the EU region need the address of that region.',
            globalSettings__installation__id: 'The id from bitwarden.com/host that names this installation to the cloud. Without a valid one the server does not start.',
            globalSettings__installation__identityUri: 'Where the server logs in to the cloud. Servers of the EU region need the address of that region.',
            globalSettings__installation__key: 'The secret that belongs to the installation id, for push notifications and license sync.',
            globalSettings__internalIdentityKey: 'A random key with which the server’s own services log in to each other; the installer makes it.',
            globalSettings__logDirectory: 'The folder inside the container that log files are written to.',
            globalSettings__logRollBySizeLimit: 'How many bytes a log file may have before a new one begins.',
            globalSettings__mail__replyToEmail: 'The sender of every mail. The mail server must accept it, so it is best one of the organization’s own domain.',
            globalSettings__mail__smtp__host: 'The mail server. Without one Bitwarden drops every mail, invitations and admin logins included, and logs nothing.',
            globalSettings__mail__smtp__password: 'The password at the mail server. Bitwarden logs in only where user name and password are both set.',
            globalSettings__mail__smtp__port: 'The port of the mail server: 587 begins in clear and goes over to TLS, 465 expects TLS at once.',
            globalSettings__mail__smtp__ssl: '`true` begins with TLS at once, as port 465 expects; `false` begins in clear and goes over to TLS where the mail server offers it. Port 587 does the latter in any case.',
            globalSettings__mail__smtp__sslOverride: 'Makes `ssl` count on port 587 too, where it is passed over otherwise. Mail servers hardly ever want that.',
            globalSettings__mail__smtp__startTls: 'On port 25, goes over to TLS where the mail server offers it. On every other port Bitwarden does so anyway.',
            globalSettings__mail__smtp__trustServer: 'Takes any certificate of the mail server, a forged one included. A certificate of one’s own belongs in the folder of certificate authorities instead.',
            globalSettings__mail__smtp__username: 'The user name at the mail server. Bitwarden logs in only where user name and password are both set.',
            globalSettings__oidcIdentityClientKey: 'A random key with which the identity and the SSO service trust each other; the installer makes it.',
            globalSettings__organizationInviteExpirationHours: 'For how many hours an invitation to an organization can be accepted.',
            globalSettings__pushRelayBaseUri: 'Where push notifications for mobile apps are sent from. Empty turns them off; servers of the EU region need the address of that region.',
            globalSettings__selfHosted: 'Says that this is no server of Bitwarden’s own cloud. The installer sets it elsewhere; with `false` the server looks for services of the cloud and fails.',
            globalSettings__sqlServer__DisableDatabaseMaintenanceJobs: 'Stops the nightly jobs that rebuild indexes and statistics of the database, for databases that somebody else looks after.',
            globalSettings__sqlServer__SkipDatabasePreparation: 'Lets an update leave the database as it is instead of creating and configuring it, for accounts that may not.',
            globalSettings__sqlServer__connectionString: 'How the server reaches its database. The password in it must be the one that the database was created with.',
            globalSettings__sqlServer__migrationExecutionTimeoutSeconds: 'How many seconds one step of a database update may take. The installer writes it empty.',
            globalSettings__sso__enforceSsoPolicyForAllUsers: 'With `true` owners and admins, too, must log in by SSO where the organization requires it; otherwise they keep their passwords. If the identity provider fails, they are locked out as well.',
            globalSettings__yubico__clientId: 'The client id from Yubico for two-step login with YubiKey one-time passwords.',
            globalSettings__yubico__key: 'The key from Yubico for two-step login with YubiKey one-time passwords.',
            globalSettings__yubico__validationUrls: 'Servers of one’s own that check YubiKey one-time passwords in place of Yubico’s.',
        },
        failure: {
            internal: 'A mistake in bitwarden-env-lint, not in your files: {error} in {place}. Please report this line; it holds nothing of your files.',
            unknownPlace: 'an unknown place',
            unsaid: 'A mistake in bitwarden-env-lint, not in your files, that could not be told in full. Please report it.',
        },
        action: {
            noFiles: 'No global.override.env was found below the workspace: nothing was checked. Check out the repository before, or name the files in `files`.',
            noFilesMatch: 'No file matches the patterns of {from}: nothing was checked. Correct them, or set `if-no-files: ignore`.',
            noWorkspace: 'GITHUB_WORKSPACE is not set. Run this as a step of a workflow, after actions/checkout.',
            noSummary: 'The job summary cannot be written here; every finding is in the log.',
        },
        change: {
            gate: 'the failing of the check on `{from}`: `fail-on` becomes `{to}`',
            rule: 'the rule `{rule}`',
            level: 'the level `{from}` of `{rule}`, which becomes `{to}`',
            ignore: '`{rule}` by an ignore of the config, with the reason “{reason}”',
            comment: '`{rule}` by a comment in {path}',
            baseline: '{count|# finding|# findings} by the baseline',
            unknown: 'Whether this change turns rules off could not be known: the configuration before it could not be read.',
        },
        github: {
            eventUnreadable: 'GITHUB_EVENT_PATH names no payload of this event.',
            compared: 'Compared with {base}, the merge base: {count|# file|# files} changed.',
            comparedAll: 'Compared with {base}, the merge base; every file counts as changed: {reason}',
            notCompared: 'Compared with nothing: {reason}',
            noBase: 'this event has no state before it.',
            newBranch: 'the branch is new, and what it came from could not be found.',
            noToken: 'the commits before are not in the checkout, and there is no token to ask GitHub. Set `fetch-depth: 0` at actions/checkout, or leave `github-token` as it is.',
            readDenied: 'the commits before are not in the checkout, and the token may not read them. Add `contents: read` and `pull-requests: read` to `permissions`, or set `fetch-depth: 0` at actions/checkout.',
            readMissing: 'GitHub does not find the commits (as after a forced push) or does not show them to this token. Set `fetch-depth: 0` at actions/checkout.',
            noAnswer: 'GitHub gave no usable answer. Run the job again, or set `fetch-depth: 0` at actions/checkout.',
            tooManyFiles: 'GitHub does not list that many changed files. Set `fetch-depth: 0` at actions/checkout.',
            movedOn: 'the pull request has newer commits; their run will tell.',
            pullRequestTarget: 'Under `pull_request_target` the base branch is checked out, not the pull request, and the token can write. Run on `pull_request`: annotations, summary and verdict work there, for forks too.',
            reviewBody: 'bitwarden-env-lint suggests {count|# change|# changes}. Each keeps every other setting as it is.',
            suggestionsPosted: '{count|# suggestion|# suggestions} posted on the pull request.',
            suggestionsRemoved: '{count|# outdated suggestion|# outdated suggestions} removed from the pull request.',
            suggestionsLeft: '{count|# more suggestion|# more suggestions} not posted: a pull request gets 20 at most. `bitwarden-env-lint --fix` applies them all.',
            suggestionsMerged: 'No suggestion in {paths}: what was linted is not what the pull request holds, because the base branch changed the same file or a step before did.',
            reviewNoPull: 'No suggestions: this run is not for a pull request.',
            reviewNoToken: 'No suggestions on the pull request: there is no token. Leave `github-token` as it is, or give one.',
            reviewDenied: 'No suggestions on the pull request: the token may not write there. Add `pull-requests: write` to `permissions`; annotations, summary and verdict do not need it.',
            reviewDeniedFork: 'No suggestions on the pull request: GitHub gives pull requests from forks a token that only reads. Annotations, summary and verdict do not need more.',
            reviewUnprocessable: 'No suggestions on the pull request: GitHub refused their lines (422). The findings are in the summary.',
            reviewNoAnswer: 'No suggestions on the pull request: GitHub gave no usable answer. The findings are in the summary.',
            reviewMovedOn: 'No suggestions on the pull request: it has newer commits, whose run will make them.',
            gateAll: 'What changed is not known, so every finding counts.',
            gateShared: 'The configuration, the baseline or a file beside the linted ones changed, so every finding counts.',
            gateChanged: 'Only findings in files that this change touches count.',
            gateNew: 'Only findings that the base did not have count.',
        },
        report: {
            checked: '{count|# file|# files} checked',
            notChecked: '{count|# file|# files} NOT CHECKED',
            errors: '{count|# error|# errors}',
            warnings: '{count|# warning|# warnings}',
            notices: '{count|# notice|# notices}',
            suppressed: '{count|# suppressed|# suppressed}',
            omitted: '{count|# more|# more} of the same kinds',
            error: 'error',
            warning: 'warning',
            notice: 'notice',
            clean: 'no findings',
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
            fixSafe: 'Fix: {fix} (`--fix` does it).',
            fixUnsafe: 'Fix: {fix} (`--fix=unsafe` does it).',
            more: '{count} more',
            morePlaces: '{count|# more place|# more places}',
            explain: 'What a rule means and how to ignore it: `bitwarden-env-lint explain RULE`',
        },
        state: {
            ready: 'ready',
            off: 'off',
            broken: 'broken',
            unknown: 'unknown',
            obsolete: 'obsolete',
        },
        summary: {
            pass: '{title}: passed',
            fail: '{title}: failed',
            error: '{title}: not every file could be read',
            judgedBy: 'Judged as Bitwarden {release}.',
            never: 'No finding fails this check (`fail-on: never`).',
            turnsOff: 'This change turns off:',
            features: 'What the organization gets',
            change: 'What this change does',
            baseUnknown: 'what it was before could not be known, so every finding counts as new.',
            fileAdded: 'a new file, so every finding in it is new.',
            gone: 'fixed:',
            nothingNew: 'It brings no finding, fixes none and turns no feature on or off.',
            added: '{count|# new finding|# new findings}',
            fixed: '{count|# fixed finding|# fixed findings}',
            unchanged: '{count|# unchanged finding|# unchanged findings}',
            findings: 'Findings',
            suppressed: '{count|# suppressed finding|# suppressed findings}',
            by: 'Turned off by',
            reason: 'Reason',
            config: 'config',
            baseline: 'baseline',
            comment: 'comment',
            nextStep: 'Next step',
            doNotRestart: 'Do not restart',
            refused: 'Compose refuses `{path}`: `./bitwarden.sh restart` stops the server before Compose reads the file, and Bitwarden would stay down.',
            restart: 'After the merge, run `{command}` on the server: until then it goes on with the old values.',
            withoutMessages: 'There is too much to say for one summary: the sentences are left out here and stand in the log.',
            onlyCounts: 'There is too much to say for one summary: only counts are shown here, for at most {count|# file|# files}; the findings stand in the log.',
            errors: 'Errors',
            warnings: 'Warnings',
            notices: 'Notices',
        },
        sarif: {
            root: 'The root of the repository.',
            help: 'To accept a finding, name its rule with a reason under `ignore` in `.github/bitwarden-env-lint.yml`. What the rule means for the server, an example and how to repair it:',
        },
        annotation: {
            moreErrors: '{count|# more error|# more errors}',
            moreWarnings: '{count|# more warning|# more warnings}',
            moreNotices: '{count|# more notice|# more notices}',
            inSummary: '{more}: GitHub shows ten of a level. The job summary has all of them.',
            inLog: '{more}: GitHub shows ten of a level. The log of this step has all of them.',
        },
    },
};
const grammar = { and: 'and', isOne: (count) => count === 1 };


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

/***/ 3912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GP: function() { return /* binding */ format; },
/* harmony export */   eo: function() { return /* binding */ languages; },
/* harmony export */   rI: function() { return /* binding */ loadLanguage; }
/* harmony export */ });
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9720);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3340);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7058);



const languages = ['en', 'fr'];
const files = {
    fr: () => __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.bind(__nccwpck_require__, 9591)),
};
const packs = new Map([['en', { sentences: _en_js__WEBPACK_IMPORTED_MODULE_0__.en, grammar: _en_js__WEBPACK_IMPORTED_MODULE_0__/* .grammar */ .q }]]);
async function loadLanguage(language) {
    if (language !== 'en' && !packs.has(language))
        packs.set(language, await files[language]());
}
function packOf(language) {
    const pack = packs.get(language);
    if (pack === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalError */ .Gd(`${language} is spoken before it is loaded`);
    return pack;
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
function partsOf({ key }, language) {
    let parts = known[language].get(key);
    if (parts === undefined) {
        parts = split(template(key, language));
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
function template(key, language) {
    const dot = key.indexOf('.');
    const group = key.slice(0, dot);
    const id = key.slice(dot + 1);
    const all = packOf(language).sentences;
    return all.rules[group]?.[id] ?? all.texts[group]?.[id] ?? key;
}
function formatParam(param, language) {
    if (typeof param === 'number')
        return String(param);
    if (typeof param === 'string')
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(param);
    if (isList(param))
        return formatList(param, language);
    return render(param, language);
}
function formatList(params, language) {
    const items = params.map((param) => formatParam(param, language));
    const last = items.at(-1) ?? '';
    if (items.length < 2)
        return last;
    return `${items.slice(0, -1).join(', ')} ${packOf(language).grammar.and} ${last}`;
}
function isList(param) {
    return Array.isArray(param);
}
function plural(count, forms, language) {
    const [one = '', other = one] = forms.split('|');
    if (typeof count !== 'number')
        return other.replaceAll('#', '…');
    const form = packOf(language).grammar.isOne(count) ? one : other;
    return form.replaceAll('#', String(count));
}


/***/ }),

/***/ 5804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ message; }
/* harmony export */ });
function message(key, ...params) {
    return { key, params: params[0] ?? {} };
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
    name: 'bitwarden-env-lint',
    title: 'Bitwarden env lint',
    version: '1.0.0',
    repository: 'https://github.com/bitwarden-env-lint/bitwarden-env-lint',
    tag: 'v1',
};


/***/ }),

/***/ 5332:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ rank; },
/* harmony export */   g: function() { return /* binding */ severities; }
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];
function rank(severity) {
    return severities.indexOf(severity);
}


/***/ }),

/***/ 7058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ visible; }
/* harmony export */ });
function visible(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text;
    hidden ??= /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
    return text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
let hidden;


/***/ }),

/***/ 2238:
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

/***/ 3673:
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
    const host = settings.hasValue('globalSettings__mail__smtp__host');
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

/***/ 9284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ settingsOf; },
/* harmony export */   x: function() { return /* binding */ readiness; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5804);
/* harmony import */ var _settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5715);
/* harmony import */ var _settings_release_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(763);
/* harmony import */ var _settings_states_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1829);
/* harmony import */ var _source_once_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1429);
/* harmony import */ var _feature_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2238);
/* harmony import */ var _mail_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3673);







function readiness(settings, server, lineOf) {
    return _feature_js__WEBPACK_IMPORTED_MODULE_3__/* .features */ .q.map((feature) => {
        const names = namesOf().get(feature) ?? [];
        const judged = judge[feature](settings, server);
        if (judged.state === 'ready' && server.blocked !== null) {
            const { by, line } = server.blocked;
            const reason = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)(by === 'compose' ? 'readiness.composeRefuses' : 'readiness.serverCrashes', {
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
const namesOf = (0,_source_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => new Map(_feature_js__WEBPACK_IMPORTED_MODULE_3__/* .features */ .q.map((feature) => [feature, settingsOf[feature].map((name) => (0,_settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(name).name)])));
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
    const service = (0,_mail_js__WEBPACK_IMPORTED_MODULE_6__/* .mailService */ .lg)(settings);
    if (service === 'amazon')
        return ready;
    if (service === 'none')
        return off(settings, host);
    if (service === 'unknown') {
        const hostIsKnown = settings.hasValue(host) !== undefined;
        return notCertain(settings, hostIsKnown ? 'globalSettings__amazon__accessKeySecret' : host);
    }
    const login = (0,_mail_js__WEBPACK_IMPORTED_MODULE_6__/* .mailLogin */ .pt)(settings);
    if (login === 'password-missing' || login === 'username-missing') {
        const which = login === 'password-missing' ? 'password' : 'username';
        const change = `globalSettings__mail__smtp__${which}`;
        return {
            state: 'broken',
            reason: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.loginIncomplete', { setting: (0,_settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(change).name }),
            change,
        };
    }
    const transport = (0,_mail_js__WEBPACK_IMPORTED_MODULE_6__/* .mailTransport */ .Z9)(settings);
    if (transport !== undefined && (0,_mail_js__WEBPACK_IMPORTED_MODULE_6__/* .mailConnection */ .YA)(transport) === 'hangs') {
        return {
            state: 'broken',
            reason: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.tlsMismatch'),
            change: 'globalSettings__mail__smtp__ssl',
        };
    }
    for (const name of settingsOf.invitations) {
        if (_settings_states_js__WEBPACK_IMPORTED_MODULE_2__/* .uncertain */ .Y$.has(settings.of(name).state))
            return notCertain(settings, name);
    }
    return ready;
}
function judgeDuo(settings, { release }) {
    const key = 'globalSettings__duo__aKey';
    const { unusedSince } = (0,_settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(key);
    if (unusedSince === null || (0,_settings_release_js__WEBPACK_IMPORTED_MODULE_1__/* .compareReleases */ .c)(release, unusedSince) < 0)
        return judgeKey(settings, key);
    return { state: 'obsolete', reason: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.duoObsolete'), change: null };
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
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.missing', { setting: of.name })
        : state === 'set'
            ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.false', { setting: of.name })
            : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.placeholder', { setting: of.name });
    return { state: 'off', reason, change };
}
function notCertain(settings, change) {
    const { state, setting: of } = settings.of(change);
    const params = { setting: of.name };
    if (state === 'misnamed')
        return { state: 'broken', reason: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.misnamed', params), change };
    if (state === 'deferred')
        return { state: 'unknown', reason: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.deferred', params), change };
    return { state: 'broken', reason: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .i)('readiness.refused', params), change };
}


/***/ }),

/***/ 1822:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: function() { return /* binding */ readAsCompose; },
  O: function() { return /* binding */ refusalOf; }
});

// EXTERNAL MODULE: ../../lib/src/source/characters.js
var characters = __nccwpck_require__(812);
// EXTERNAL MODULE: ../../lib/src/source/scan-statement.js + 1 modules
var scan_statement = __nccwpck_require__(5429);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
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
        else if (statement.kind === 'assignment' && statement.written.quote === null) {
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

// EXTERNAL MODULE: ../../lib/src/source/unicode.js
var unicode = __nccwpck_require__(4149);
;// CONCATENATED MODULE: ../../lib/src/readers/compose/quote.js

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
    if ((0,unicode/* isPrintable */.C)(character))
        return character;
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(code, 2)}`;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}
function hex(code, width) {
    return code.toString(16).padStart(width, '0');
}

;// CONCATENATED MODULE: ../../lib/src/readers/compose/refusal.js


function refusalMessage(raw, statement, line) {
    const { refusal, at, key } = statement;
    if (refusal === 'export-alone')
        return 'zero length string';
    if (refusal === 'space-in-key')
        return `line ${line}: key cannot contain a space`;
    if (refusal === 'unclosed-quote')
        return `line ${line}: unterminated quoted value ${raw.slice(at.start, (0,characters/* lineEnd */.kd)(raw, at.start))}`;
    const character = raw.slice(at.start, at.end).toWellFormed();
    const rest = raw.slice(key.start, (0,characters/* lineEnd */.kd)(raw, key.start));
    return `line ${line}: unexpected character ${goQuote(character)} in variable name ${goQuote(rest)}`;
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
    const made = inner.includes('$') ? new Made() : null;
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
    return { text, escapes, origin: (offset) => made?.origin(offset, start) ?? null };
}
function octal(inner, at) {
    const digits = /^[0-9]*/.exec(inner.slice(at + 2, at + 5))?.[0] ?? '';
    const code = /^[0-3][0-7]{2}$/.test(digits) ? Number.parseInt(digits, 8) : null;
    const result = code === null ? `\\${digits}` : String.fromCharCode(code);
    return { length: 2 + digits.length, result, changes: true };
}
class Made {
    #places = [];
    add(begins, ends, written) {
        this.#places.push(begins, ends, written);
    }
    origin(offset, start) {
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
        const written = this.#places[3 * low - 1] ?? 0;
        return offset < ends ? null : start + written + offset - ends;
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
function readValue(written, lookup) {
    const { quote, inner } = written;
    const raw = (0,source_value/* reveal */._c)(written.text);
    const escaped = quote !== null && raw.includes('\\');
    if (!escaped && (quote === "'" || !raw.includes('$')))
        return { value: written.text, substitutions: nothing, escapes: nothing, warnings: nothing, error: null };
    const { text, escapes, origin } = escaped
        ? replaceEscapes(raw, quote, inner.start)
        : { text: raw, escapes: nothing, origin: (offset) => inner.start + offset };
    if (quote === "'" || !text.includes('$'))
        return { value: new source_value/* Value */.WT(text), substitutions: nothing, escapes, warnings: nothing, error: null };
    return { escapes, ...replace(text, lookup, written, origin) };
}
function replace(text, lookup, written, origin) {
    const result = interpolate(text, lookup);
    const inFile = ({ start, end }) => {
        const first = origin(start);
        const last = origin(end - 1);
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
    const refused = result.error;
    const error = {
        kind: refused.kind,
        at: inFile(refused) ?? written.span,
        message: () => new source_value/* Value */.WT(interpolationMessage(refused)),
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
        const refused = statement.kind === 'malformed' ? this.#refusal(statement, line) : null;
        this.#lines.pass(statement);
        const entry = statement.kind === 'key-only'
            ? this.#readName(statement)
            : this.#readWritten(statement, refused, warnings);
        if (entry.value !== null)
            this.#variables.set((0,source_value/* reveal */._c)(entry.name), entry.value);
        return entry;
    }
    #refusal(statement, line) {
        if (statement.closesAt !== null)
            return null;
        const said = statement.refusal === 'unclosed-quote' ? this.#lines.atEnd() : line;
        return {
            kind: statement.refusal,
            statement,
            at: statement.at,
            message: () => new source_value/* Value */.WT(refusalMessage(this.#raw, statement, said)),
        };
    }
    #readName(statement) {
        const read = statement.endsFile
            ? { name: noName, value: statement.name }
            : { name: statement.name, value: this.#variables.inherited((0,source_value/* reveal */._c)(statement.name)) };
        return { statement, ...read, substitutions: reader_nothing, escapes: reader_nothing, error: null };
    }
    #readWritten(statement, refused, warnings) {
        const { name, written } = statement;
        if (written === null)
            return { statement, name, value: null, substitutions: reader_nothing, escapes: reader_nothing, error: refused };
        const read = readValue(written, this.#variables.lookup);
        if (refused === null)
            for (const warning of read.warnings)
                warnings.push(warning);
        return {
            statement,
            name,
            value: read.value,
            substitutions: read.substitutions,
            escapes: read.escapes,
            error: refused ?? (read.error && { ...read.error, statement }),
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

;// CONCATENATED MODULE: ../../lib/src/readers/compose/reading.js





function readAsCompose(scan, context = {}) {
    const reader = new Reader((0,source_text/* rawText */.i)(scan.text), Variables.of(context));
    const warnings = [];
    const entries = [];
    let outcome = null;
    for (const statement of scan.statements) {
        if (outcome === null && statement.kind === 'malformed' && statement.closesAt !== null)
            outcome = readOn(scan, statement.span.start, reader.copy(), [...warnings]);
        const entry = reader.read(statement, warnings);
        if (outcome === null && entry.error !== null)
            outcome = stopped(entry.error, [...warnings]);
        entries.push(entry);
    }
    return { entries, ...(outcome ?? { failure: null, environment: reader.environment, warnings }) };
}
function refusalOf({ failure, entries }, isFilledIn = () => false) {
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

/***/ 3793:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ foldKey; }
/* harmony export */ });
const unfolded = new Set(['\u0131', '\u017f']);
function foldKey(name) {
    const key = name.replaceAll('__', ':');
    return /^[\0-\x7f]*$/.test(key) ? key.toUpperCase() : Array.from(key, upperCase).join('');
}
function upperCase(character) {
    if (unfolded.has(character))
        return character;
    const upper = character.toUpperCase();
    return upper.length === character.length ? upper : character;
}


/***/ }),

/***/ 5475:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: function() { return /* binding */ trim; },
/* harmony export */   U: function() { return /* binding */ withoutWhiteSpace; }
/* harmony export */ });
/* harmony import */ var _source_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(812);

function trim(text) {
    let start = 0;
    let end = text.length;
    while (start < end && (0,_source_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0)(text.charCodeAt(start)))
        start += 1;
    while (end > start && (0,_source_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0)(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function withoutWhiteSpace(text) {
    return Array.from(text)
        .filter((character) => !(0,_source_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0)(character.charCodeAt(0)))
        .join('');
}


/***/ }),

/***/ 6753:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* binding */ withReplacements; }
/* harmony export */ });
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
    { key: certificatePasswordKey, fresh: '{certificatePassword}', harm: 'certificate' },
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
const pushRelay = { key: pushRelayKey, fresh: 'REPLACE', harm: null };


/***/ }),

/***/ 6460:
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
// EXTERNAL MODULE: ../../lib/src/readers/replacement.js
var replacement = __nccwpck_require__(6753);
;// CONCATENATED MODULE: ../../lib/src/readers/setup/lines.js



const foreign = [
    { mark: [0xff, 0xfe, 0, 0], decode: (bytes) => decodeUtf32(bytes, true) },
    { mark: [0, 0, 0xfe, 0xff], decode: (bytes) => decodeUtf32(bytes, false) },
    { mark: [0xff, 0xfe], decode: (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) },
    { mark: [0xfe, 0xff], decode: (bytes) => new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes) },
];
function linesOf(text) {
    const raw = (0,source_text/* rawText */.i)(text);
    const other = decodeForeign(text);
    if (other === null) {
        const lines = split(raw, text.hasBom ? 1 : 0);
        const isSound = raw.isWellFormed();
        return lines.map((span) => {
            const line = raw.slice(span.start, span.end);
            return { span, text: isSound ? line : (0,replacement/* withReplacements */.A)(line) };
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
    const head = (0,decode/* encode */.l)(new source_text/* SourceText */.D((0,source_text/* rawText */.i)(text).slice(0, 4)));
    const found = foreign.find(({ mark }) => mark.every((byte, index) => head[index] === byte));
    return found === undefined ? null : found.decode((0,decode/* encode */.l)(text).subarray(found.mark.length));
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

;// CONCATENATED MODULE: ../../lib/src/readers/setup/reading.js



function readAsSetup(text) {
    const lines = linesOf(text).map(readLine);
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
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6460);




const singleKeys = [
    { key: _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionStringKey */ .dH, purpose: 'migration' },
    { key: _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .migrationTimeoutKey */ .fZ, purpose: 'migration-timeout' },
    { key: _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .certificatePasswordKey */ .WO, purpose: 'certificate' },
];
function singleValue({ lines }, key) {
    const line = lines.find((candidate) => candidate.kind === 'entry' && candidate.key.is(key));
    return line?.kind === 'entry' ? new _source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Value */ .WT((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeQuotes */ .E9)(trimQuotes((0,_source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(line.text)))) : null;
}
function compareSingleValue(reading, key, inContainers) {
    const alone = singleValue(reading, key);
    if (alone === null)
        return 'not-found';
    if (key === _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .certificatePasswordKey */ .WO)
        return alone.equals(inContainers) ? 'same' : 'different';
    const [one, other] = [alone, inContainers].map((value) => (0,_dotnet_whitespace_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .B)(trimQuotes((0,_source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(value))));
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

/***/ 7663:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ annotations; }
/* harmony export */ });
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3912);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5332);
/* harmony import */ var _rules_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(483);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2049);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8110);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1515);







function annotations(report, options) {
    const shown = [];
    const left = [];
    const all = report.files.flatMap((file) => fileAnnotations(file, options.language));
    for (const level of _messages_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g) {
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
function fileAnnotations(file, language) {
    const found = file.findings.map((finding) => findingAnnotation(file, finding, language));
    if ((0,_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .isChecked */ .W)(file) || file.problem === null)
        return found;
    const level = file.kind === 'unreadable' ? 'error' : 'notice';
    return [ofFile(file, level, file.problem, language), ...found];
}
function findingAnnotation(file, finding, language) {
    return {
        level: finding.severity,
        title: clean(`${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .G)(finding.rule, language)} (${finding.rule})`),
        message: `${clean((0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(finding.message, language))}\n${(0,_rules_url_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)(finding.rule)}`,
        file: file.path,
        ...lineOrColumns((0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .place */ .i)(file, finding.at)),
    };
}
function lineOrColumns({ line, column, endLine, endColumn }) {
    if (line !== endLine || endColumn <= column)
        return { line, endLine, column: null, endColumn: null };
    return { line, endLine, column, endColumn };
}
function ofFile(file, level, problem, language) {
    const title = (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)('report.notCheckedTitle'), language);
    return { level, title, message: clean((0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(problem, language)), file: file.path, ...nowhere };
}
const nowhere = { line: null, endLine: null, column: null, endColumn: null };
function moreOf(level, count, { language, rest }) {
    const more = {
        error: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)('annotation.moreErrors', { count }),
        warning: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)('annotation.moreWarnings', { count }),
        notice: (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)('annotation.moreNotices', { count }),
    }[level];
    const where = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)(rest === 'summary' ? 'annotation.inSummary' : 'annotation.inLog', { more });
    return { level, title: (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(more, language), message: (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(where, language), file: null, ...nowhere };
}
const longest = 3500;
function clean(text) {
    const harmless = text.replaceAll('##[', '# #[');
    return harmless.length <= longest
        ? harmless
        : `${harmless.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`;
}


/***/ }),

/***/ 3398:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tq: function() { return /* binding */ speaksOf; },
/* harmony export */   ki: function() { return /* binding */ baselineVersion; }
/* harmony export */ });
/* unused harmony exports recordBaseline, renderBaseline */

const baselineVersion = 1;
function recordBaseline({ files }, path, fromRoot) {
    const counts = new Map();
    for (const file of files) {
        const accepted = file.suppressed.filter(({ by }) => by === 'baseline').map(({ finding }) => finding);
        for (const finding of [...file.findings, ...accepted]) {
            if (finding.rule === 'ignore-unused')
                continue;
            const entry = { path: fromRoot(file.path), rule: finding.rule, setting: finding.setting };
            const key = JSON.stringify(entry);
            counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
        }
    }
    const entries = [...counts.values()].sort((one, other) => byText(one.path, other.path) ||
        byText(one.rule, other.rule) ||
        byText(one.setting ?? '', other.setting ?? ''));
    return { path, entries };
}
function renderBaseline({ entries }) {
    const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
    const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": ${baselineVersion},\n  "findings": ${findings}\n}\n`;
}
function speaksOf({ rule, setting }, finding) {
    return rule === finding.rule && setting === finding.setting;
}


/***/ }),

/***/ 2049:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ count; },
/* harmony export */   W: function() { return /* binding */ isChecked; }
/* harmony export */ });
const notChecked = ['encrypted', 'binary', 'unreadable'];
function isChecked(file) {
    return !notChecked.includes(file.kind);
}
function count(files) {
    const counts = { files: 0, error: 0, warning: 0, notice: 0, suppressed: 0 };
    for (const file of files) {
        if (isChecked(file) && file.kind !== 'config')
            counts.files += 1;
        for (const finding of file.findings)
            counts[finding.severity] += 1;
        counts.suppressed += file.suppressed.length;
    }
    return counts;
}


/***/ }),

/***/ 5599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ failureOf; }
/* harmony export */ });
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5840);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3712);




function failureOf(error) {
    if (error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL || error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG)
        return { exitCode: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.error, explanation: error.explanation };
    const explanation = (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('failure.internal', { error: nameOf(error), place: placeOf(error) });
    return { exitCode: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.bug, explanation };
}
function nameOf(error) {
    const name = error instanceof Error ? error.constructor.name : typeof error;
    return (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(/^\w{1,40}$/.test(name) ? name : 'Error');
}
function placeOf(error) {
    const frames = error instanceof Error ? callSites(error).flatMap((site) => frame(site) ?? []) : [];
    return frames.length === 0 ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('failure.unknownPlace') : (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(frames.slice(0, 4).join(', '));
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

/***/ 5878:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: function() { return /* binding */ fingerprints; }
});

;// CONCATENATED MODULE: ../../lib/src/report/hash.js
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

// EXTERNAL MODULE: ../../lib/src/report/order.js
var order = __nccwpck_require__(4773);
;// CONCATENATED MODULE: ../../lib/src/report/fingerprint.js


function fingerprints(file, path = file.path) {
    const all = [...file.findings, ...file.suppressed.map(({ finding }) => finding)].sort(order/* byPlace */.h);
    const seen = new Map();
    const names = new Map();
    for (const finding of all) {
        const subject = JSON.stringify([finding.rule, finding.messageId, path, finding.setting]);
        const ordinal = (seen.get(subject) ?? 0) + 1;
        seen.set(subject, ordinal);
        names.set(finding, fnv1a(`${subject}${ordinal}`));
    }
    return names;
}


/***/ }),

/***/ 3234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: function() { return /* binding */ logLine; },
/* harmony export */   Is: function() { return /* binding */ harmless; }
/* harmony export */ });
/* unused harmony export renderGithub */
/* harmony import */ var _messages_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7058);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7663);


function renderGithub(report, { language }) {
    const { shown, left } = annotations(report, { language, rest: 'log' });
    return [...shown.map(command), ...left.map(logLine)].map((line) => `${line}\n`).join('');
}
function command(annotation) {
    const { level, title, message, file, line, endLine, column, endColumn } = annotation;
    const properties = { title, file: file && harmless(file), line, endLine, col: column, endColumn };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${written.join(',')}::${escapeData(message)}`;
}
function harmless(path) {
    return path.replace(/[^\r\n]+/g, _messages_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function logLine({ level, message, file, line, column }) {
    const at = [(0,_messages_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(file ?? ''), line ?? 1, column ?? 1].join(':');
    return `${level}: ${at}: ${message.replaceAll('\n', ' ')}`.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 4773:
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

/***/ 8110:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ place; }
/* harmony export */ });
function place(file, span) {
    return file.scan?.text.range(span) ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
}


/***/ }),

/***/ 249:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: function() { return /* binding */ prose; },
/* harmony export */   TM: function() { return /* binding */ folded; },
/* harmony export */   aY: function() { return /* binding */ code; },
/* harmony export */   b0: function() { return /* binding */ blobUrl; },
/* harmony export */   nf: function() { return /* binding */ link; },
/* harmony export */   pj: function() { return /* binding */ plain; },
/* harmony export */   tp: function() { return /* binding */ table; }
/* harmony export */ });
/* harmony import */ var _messages_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7058);
/* harmony import */ var _uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3731);


function plain(text) {
    return (0,_messages_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(/[&<>"'`|[\]\\*_~#@$]|:(?=\S)|(?<=\bwww)\./gi, (sign) => `&#${sign.charCodeAt(0)};`);
}
function prose(text) {
    const parts = text.split('`');
    const paired = parts.length % 2 === 1;
    if (!paired)
        return plain(text);
    return parts.map((part, index) => (index % 2 === 1 ? code(part) : plain(part))).join('');
}
function code(text) {
    return `<code>${plain(text)}</code>`;
}
function link(label, url) {
    const address = url.replace(/[\s()<>|"'`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return `[${label}](${address})`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
function folded(title, lines) {
    return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'];
}
function blobUrl(base, path, line) {
    const encoded = (0,_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O)(path);
    return line === null ? `${base}/${encoded}` : `${base}/${encoded}#L${line}`;
}


/***/ }),

/***/ 1515:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ titleOf; }
/* harmony export */ });
/* harmony import */ var _messages_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3912);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5804);


function titleOf(rule, language) {
    const title = (0,_messages_format_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)(`${rule}.title`), language);
    return title.charAt(0).toUpperCase() + title.slice(1);
}


/***/ }),

/***/ 3731:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ encodePath; }
/* harmony export */ });
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


/***/ }),

/***/ 3712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S4: function() { return /* binding */ judge; },
/* harmony export */   WE: function() { return /* binding */ passes; },
/* harmony export */   c6: function() { return /* binding */ fails; },
/* harmony export */   hS: function() { return /* binding */ exitCodes; }
/* harmony export */ });
/* harmony import */ var _messages_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5332);

const exitCodes = { pass: 0, fail: 1, error: 2, bug: 3 };
function fails(severity, failOn) {
    return failOn !== 'never' && (0,_messages_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .T)(severity) <= (0,_messages_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .T)(failOn);
}
function passes(file, failOn) {
    return file.kind !== 'unreadable' && !file.findings.some((finding) => fails(finding.severity, failOn));
}
function judge(files, failOn) {
    if (files.some((file) => file.kind === 'unreadable'))
        return 'error';
    return files.every((file) => passes(file, failOn)) ? 'pass' : 'fail';
}


/***/ }),

/***/ 685:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: function() { return /* binding */ placeOf; },
/* harmony export */   Ms: function() { return /* binding */ entryOf; },
/* harmony export */   Vb: function() { return /* binding */ nameOf; },
/* harmony export */   YN: function() { return /* binding */ wants; },
/* harmony export */   cA: function() { return /* binding */ lineOf; }
/* harmony export */ });
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5804);

function lineOf({ scan }, span) {
    return scan.text.position(span.start).line;
}
function wants({ wishes }, feature) {
    return wishes.features.includes(feature);
}
function nameOf(context, { shown, entry }) {
    return shown === null
        ? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('name.onLine', { line: lineOf(context, entry.statement.span) })
        : (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .i)('name.shown', { name: shown });
}
function entryOf({ named }, entry) {
    return named().get(entry);
}
function placeOf(context, state) {
    const { entry, at, setting } = state;
    if (entry !== null)
        return setting.secret ? entry.entry.statement.key : entry.entry.statement.span;
    return at ?? siblingOf(context, setting.name) ?? { start: 0, end: 0 };
}
function siblingOf({ entries }, name) {
    const segments = name.toLowerCase().split('__');
    for (let depth = segments.length - 1; depth > 0; depth -= 1) {
        const prefix = `${segments.slice(0, depth).join('__')}__`;
        const sibling = entries.findLast(({ folded }) => folded.startsWith(prefix) && !folded.slice(prefix.length).includes('__')) ?? entries.findLast(({ folded }) => folded.startsWith(prefix));
        if (sibling !== undefined)
            return sibling.entry.statement.key;
    }
    return null;
}


/***/ }),

/***/ 2917:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ editedInGlobalEnv; }
/* harmony export */ });
/* harmony import */ var _organization_readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9284);
/* harmony import */ var _readers_compose_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1822);
/* harmony import */ var _settings_naming_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6118);
/* harmony import */ var _source_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3785);




function editedInGlobalEnv(neighbours) {
    const neighbour = neighbours.get('global-env');
    if (neighbour === undefined)
        return [];
    return (0,_settings_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .nameEntries */ .S)((0,_readers_compose_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsCompose */ .r)((0,_source_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scan */ .S)(neighbour.text)).entries).flatMap(({ recognition }) => recognition.kind === 'known' && byHand.has(recognition.setting.name) ? [recognition.setting.name] : []);
}
const byHand = new Set(Object.values(_organization_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f).flat());


/***/ }),

/***/ 7037:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: function() { return /* binding */ rules; }
});

// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/organization/admins.js

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

// EXTERNAL MODULE: ../../lib/src/rules/context.js
var rules_context = __nccwpck_require__(685);
;// CONCATENATED MODULE: ../../lib/src/rules/rule.js
function rule(id, { check, across, ...meta }) {
    const reporter = (emit) => (messageId, params, { at, setting = null, severity = meta.severity, related = [], fix = null }) => emit({
        rule: id,
        messageId,
        severity,
        message: { key: `${id}.${messageId}`, params: params },
        setting,
        at,
        related,
        fix,
    });
    return {
        id,
        ...meta,
        check: (context, emit) => check?.(context, reporter(emit)),
        across: across
            ? {
                note: (context) => across.note(context),
                compare: (noted, emit) => across.compare(noted, (index) => reporter(emit(index))),
            }
            : null,
    };
}

;// CONCATENATED MODULE: ../../lib/src/rules/access/admins-collide.js



/* harmony default export */ var admins_collide = (rule('admins-collide', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        const state = context.settings.of('adminSettings__admins');
        const fault = state.state === 'set' && state.value !== null ? adminsFault(state.value) : null;
        if (fault !== 'collide' && fault !== 'empty-items')
            return;
        const setting = state.setting.name;
        report(fault, { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

// EXTERNAL MODULE: ../../lib/src/settings/states.js + 10 modules
var states = __nccwpck_require__(1829);
;// CONCATENATED MODULE: ../../lib/src/rules/access/admins-empty.js



/* harmony default export */ var admins_empty = (rule('admins-empty', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        const state = context.settings.of('adminSettings__admins');
        const empty = state.state === 'empty' || (state.state === 'placeholder' && state.placeholder === 'installer');
        if (!empty && !(0,states/* isAbsent */.W0)(state))
            return;
        report(empty ? 'empty' : 'missing', { setting: state.setting.name }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting: state.setting.name });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/admins-malformed.js



/* harmony default export */ var admins_malformed = (rule('admins-malformed', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        const state = context.settings.of('adminSettings__admins');
        if (state.state !== 'set' || state.value === null)
            return;
        const setting = state.setting.name;
        const place = { at: (0,rules_context/* placeOf */.$t)(context, state), setting };
        if (context.lite && state.entry?.entry.statement.written?.quote) {
            report('quoted', { setting }, place);
            return;
        }
        const fault = adminsFault(state.value);
        if (fault === 'separator' || fault === 'not-addresses' || fault === 'quoted')
            report(fault, { setting }, place);
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/breach-report-off.js



/* harmony default export */ var breach_report_off = (rule('breach-report-off', {
    severity: 'off',
    guards: 'breach-report',
    since: '1.0.0',
    check(context, report) {
        const name = 'globalSettings__hibpApiKey';
        if (context.settings.hasValue(name) !== false)
            return;
        const state = context.settings.of(name);
        report((0,states/* isAbsent */.W0)(state) ? 'missing' : 'placeholder', { setting: state.setting.name }, {
            at: (0,rules_context/* placeOf */.$t)(context, state),
            setting: state.setting.name,
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/organization/database.js

const providers = [
    { words: /^postgres(?:ql)?$/i, connection: 'globalSettings__postgreSql__connectionString' },
    { words: /^(?:mysql|mariadb)$/i, connection: 'globalSettings__mysql__connectionString' },
    { words: /^sqlite$/i, connection: 'globalSettings__sqlite__connectionString' },
    { words: /^sqlserver$/i, connection: 'globalSettings__sqlServer__connectionString' },
];
function connectionSetting(settings) {
    const state = settings.of('globalSettings__databaseProvider');
    if ((0,states/* isAbsent */.W0)(state) || state.state === 'empty')
        return 'globalSettings__sqlServer__connectionString';
    const { value } = state;
    if (value === null || state.state === 'deferred')
        return undefined;
    return providers.find(({ words }) => value.matches(words))?.connection ?? 'unknown';
}

;// CONCATENATED MODULE: ../../lib/src/rules/access/database-unreachable.js




/* harmony default export */ var database_unreachable = (rule('database-unreachable', {
    severity: 'error',
    since: '1.0.0',
    kinds: ['env', 'template'],
    check(context, report) {
        const { settings } = context;
        const provider = settings.of('globalSettings__databaseProvider');
        const connection = connectionSetting(settings);
        if (connection === undefined)
            return;
        if (connection === 'unknown') {
            const setting = provider.setting.name;
            report('provider', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, provider), setting });
            return;
        }
        const state = settings.of(connection);
        if (!(0,states/* isAbsent */.W0)(state) && state.state !== 'empty')
            return;
        const setting = state.setting.name;
        report('connection', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/installation-id-missing.js



/* harmony default export */ var installation_id_missing = (rule('installation-id-missing', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        const state = context.settings.of('globalSettings__installation__id');
        const { binding, setting } = state;
        const zero = binding?.kind === 'bound' && binding.value.is('00000000-0000-0000-0000-000000000000');
        const absent = (0,states/* isAbsent */.W0)(state) && !context.lite;
        if (!zero && !absent)
            return;
        report(zero ? 'zero' : 'missing', { setting: setting.name }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting: setting.name });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/installation-key-missing.js



/* harmony default export */ var installation_key_missing = (rule('installation-key-missing', {
    severity: 'warning',
    since: '1.0.0',
    kinds: ['env', 'template'],
    check(context, report) {
        const state = context.settings.of('globalSettings__installation__key');
        const empty = state.state === 'empty' || (state.state === 'placeholder' && state.placeholder === 'installer');
        if (!empty && !(0,states/* isAbsent */.W0)(state))
            return;
        const setting = state.setting.name;
        report(empty ? 'empty' : 'missing', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/not-production.js


/* harmony default export */ var not_production = (rule('not-production', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        const selfHosted = context.settings.of('globalSettings__selfHosted');
        if (selfHosted.entry !== null && context.settings.boolean('globalSettings__selfHosted') === false) {
            const setting = selfHosted.setting.name;
            report('not-self-hosted', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, selfHosted), setting });
        }
        const environment = context.settings.of('ASPNETCORE_ENVIRONMENT');
        if (environment.state === 'set' && environment.value?.matches(/^development$/i)) {
            const setting = environment.setting.name;
            report('development', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, environment), setting, severity: 'warning' });
        }
    },
}));

// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __nccwpck_require__(5804);
// EXTERNAL MODULE: ../../lib/src/settings/strange-character.js
var strange_character = __nccwpck_require__(5036);
;// CONCATENATED MODULE: ../../lib/src/rules/fixes.js



function rename(context, { entry: { statement } }, setting) {
    if (setting.name.includes('{'))
        return null;
    const state = context.settings.of(setting.name);
    const free = state.entry === null &&
        ((0,states/* isAbsent */.W0)(state) || (state.state === 'misnamed' && context.settings.intendedBy(setting.name) === 1));
    return fix(free ? 'safe' : 'display', (0,message/* message */.i)('fix.rename', { setting: setting.name }), [
        { span: statement.key, text: setting.name },
    ]);
}
function lineBeside({ settings }, { name }) {
    if (name.includes('{'))
        return null;
    const { state, entry } = settings.of(name);
    return state === 'misnamed' ? null : entry;
}
function writeBoolean({ entry, setting }, value, safety) {
    const written = entry?.entry.statement.written;
    if (!written)
        return null;
    return fix(safety, (0,message/* message */.i)(value ? 'fix.setTrue' : 'fix.setFalse', { setting: setting.name }), [
        { span: written.inner, text: String(value) },
    ]);
}
function setBoolean(context, state, value) {
    if (state.entry !== null)
        return writeBoolean(state, value, 'unsafe');
    const { setting } = state;
    const line = `${setting.name}=${value}`;
    return fix('unsafe', (0,message/* message */.i)('fix.add', { setting: setting.name }), [addLines(context, [line])]);
}
function addLines({ scan: { text } }, lines) {
    const end = { start: text.length, end: text.length };
    const last = text.line(text.lineCount);
    const added = lines.join(text.lineEnd);
    return { span: end, text: last.start === last.end ? `${added}${text.lineEnd}` : `${text.lineEnd}${added}` };
}
function quote({ entry: { statement } }) {
    const { written } = statement;
    if (!written || written.text.matches(/['\\\r\n]/))
        return null;
    const { span, inner } = written;
    const edits = written.quote === '"'
        ? [
            { span: { start: span.start, end: inner.start }, text: "'" },
            { span: { start: inner.end, end: span.end }, text: "'" },
        ]
        : [
            { span: { start: span.start, end: span.start }, text: "'" },
            { span: { start: span.end, end: span.end }, text: "'" },
        ];
    return fix('safe', (0,message/* message */.i)('fix.quote'), edits);
}
function cutLast({ entry, setting }) {
    const inner = entry?.entry.statement.written?.inner;
    if (inner === undefined)
        return null;
    return fix('safe', (0,message/* message */.i)('fix.cutSlash', { setting: setting.name }), [
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
        ? (0,message/* message */.i)('fix.deleteLine', { line })
        : (0,message/* message */.i)('fix.deleteLines', { count: edits.length });
    return fix('safe', description, edits);
}
function plainName(context, { entry: { statement } }, setting) {
    if (statement.kind !== 'assignment' || !statement.beginsLine || setting.name.includes('{'))
        return null;
    const { start } = context.scan.text.line(context.scan.text.position(statement.span.start).line);
    const end = statement.written.span.start;
    return fix('safe', (0,message/* message */.i)('fix.plainName', { setting: setting.name }), [
        { span: { start, end }, text: `${setting.name}=` },
    ]);
}
function withoutStrange(context, named) {
    const { recognition } = named;
    const where = (0,strange_character/* strangeCharacter */.k)(named);
    if (where === null || !('setting' in recognition))
        return null;
    if (where === 'name')
        return rename(context, named, recognition.setting);
    const edits = (0,strange_character/* strangeSpans */.Q)(context.scan.text, named, where).map((span) => ({ span, text: '' }));
    const safety = where === 'quotes' || !recognition.setting.secret ? 'safe' : 'unsafe';
    return fix(safety, (0,message/* message */.i)('fix.removeStrange'), edits);
}
function fix(safety, description, edits) {
    return { safety, description, edits };
}

;// CONCATENATED MODULE: ../../lib/src/rules/access/open-registration.js




/* harmony default export */ var open_registration = (rule('open-registration', {
    severity: 'notice',
    since: '1.0.0',
    fix: 'unsafe',
    check(context, report) {
        const name = 'globalSettings__disableUserRegistration';
        if (context.settings.boolean(name) !== false)
            return;
        const state = context.settings.of(name);
        const wanted = (0,rules_context/* wants */.YN)(context, 'invite-only');
        report((0,states/* isAbsent */.W0)(state) ? 'missing' : 'false', { setting: state.setting.name }, {
            at: (0,rules_context/* placeOf */.$t)(context, state),
            setting: state.setting.name,
            fix: setBoolean(context, state, true),
            ...(wanted ? { severity: 'error' } : {}),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/access/sso-not-enforced.js




/* harmony default export */ var sso_not_enforced = (rule('sso-not-enforced', {
    severity: 'off',
    guards: 'sso-for-everyone',
    since: '1.0.0',
    fix: 'unsafe',
    check(context, report) {
        const name = 'globalSettings__sso__enforceSsoPolicyForAllUsers';
        if (context.settings.boolean(name) !== false)
            return;
        const state = context.settings.of(name);
        report((0,states/* isAbsent */.W0)(state) ? 'missing' : 'false', { setting: state.setting.name }, {
            at: (0,rules_context/* placeOf */.$t)(context, state),
            setting: state.setting.name,
            fix: setBoolean(context, state, true),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/organization/vault-url.js

function urlFault(url) {
    const text = (0,source_value/* reveal */._c)(url);
    if (/^https?:\/\/[^/]*:\d+:\d+/i.test(text))
        return 'double-port';
    if (!/^https?:\/\/[^\s/]+/i.test(text) || !URL.canParse(text))
        return 'not-a-url';
    return text.endsWith('/') ? 'slash' : null;
}

;// CONCATENATED MODULE: ../../lib/src/rules/access/vault-url-malformed.js




/* harmony default export */ var vault_url_malformed = (rule('vault-url-malformed', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    check(context, report) {
        const state = context.settings.of('globalSettings__baseServiceUri__vault');
        const stands = state.state === 'set' || (state.state === 'placeholder' && state.placeholder === 'installer');
        const fault = stands && state.value !== null ? urlFault(state.value) : null;
        if (fault === null)
            return;
        const setting = state.setting.name;
        report(fault, { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting, fix: fault === 'slash' ? cutLast(state) : null });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/cloud/cloud-communication-off.js




/* harmony default export */ var cloud_communication_off = (rule('cloud-communication-off', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'unsafe',
    check(context, report) {
        const { settings, wishes } = context;
        const name = 'globalSettings__enableCloudCommunication';
        if (settings.boolean(name) !== false)
            return;
        const state = settings.of(name);
        const params = { setting: state.setting.name };
        const place = {
            at: (0,rules_context/* placeOf */.$t)(context, state),
            setting: state.setting.name,
            fix: setBoolean(context, state, true),
        };
        const written = !(0,states/* isAbsent */.W0)(state);
        if ((0,rules_context/* wants */.YN)(context, 'billing-sync')) {
            report(written ? 'wanted' : 'wanted-missing', params, { ...place, severity: 'error' });
        }
        else if (wishes.plan === 'families') {
            return;
        }
        else if (!written) {
            report('missing', params, place);
        }
        else if (settings.of('globalSettings__pushRelayBaseUri').state !== 'empty') {
            report('false', params, { ...place, severity: 'notice' });
        }
    },
}));

// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
;// CONCATENATED MODULE: ../../lib/src/organization/region.js

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
    if ((0,states/* isAbsent */.W0)(state) || state.state === 'empty')
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
        if ((0,states/* isAbsent */.W0)(state))
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






/* harmony default export */ var region_incomplete = (rule('region-incomplete', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'unsafe',
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
        const written = context.settings.of(name).entry?.entry.statement.written;
        if (written)
            edits.push({ span: written.inner, text: address });
        else
            lines.push(`${name}=${address}`);
    }
    return lines.length === 0 ? edits : [...edits, addLines(context, lines)];
}

;// CONCATENATED MODULE: ../../lib/src/rules/cloud/region-unknown.js



/* harmony default export */ var region_unknown = (rule('region-unknown', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        if (region(context.settings) !== 'unknown')
            return;
        const state = context.settings.of('globalSettings__baseServiceUri__cloudRegion');
        const setting = state.setting.name;
        report('unknown', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

// EXTERNAL MODULE: ../../lib/src/settings/damage.js
var damage = __nccwpck_require__(1441);
;// CONCATENATED MODULE: ../../lib/src/rules/compose/comment-becomes-value.js



/* harmony default export */ var comment_becomes_value = (rule('comment-becomes-value', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            const { entry, recognition } = named;
            if (recognition.kind !== 'known' || !(0,damage/* isRemark */.bd)(entry) || context.settings.isDeferred(named))
                continue;
            const { setting } = recognition;
            report('taken', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, {
                at: entry.statement.key,
                setting: setting.name,
                severity: setting.secret ? 'error' : 'warning',
            });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/compose-refuses-line.js




/* harmony default export */ var compose_refuses_line = (rule('compose-refuses-line', {
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    check(context, report) {
        for (const named of context.entries) {
            const { entry, recognition } = named;
            const { statement } = entry;
            if (statement.kind !== 'malformed' || !statement.beginsLine)
                continue;
            if (statement.refusal === 'unclosed-quote' || recognition.kind === 'translated')
                continue;
            if ((0,strange_character/* strangeCharacter */.k)(named) !== null)
                continue;
            const name = (0,rules_context/* nameOf */.Vb)(context, named);
            const line = (0,rules_context/* lineOf */.cA)(context, statement.span);
            if (recognition.kind === 'known' || recognition.kind === 'misspelt') {
                const { setting } = recognition;
                report('name', { name, setting: setting.name }, { at: statement.at, setting: setting.name, fix: rename(context, named, setting) });
            }
            else if (statement.refusal === 'space-in-key') {
                report('blank', { line }, { at: statement.at });
            }
            else if (statement.refusal === 'export-alone') {
                report('export', { line }, { at: statement.at });
            }
            else {
                report(statement.written === null ? 'no-assignment' : 'character', { line }, { at: statement.at });
            }
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/decided-later.js



/* harmony default export */ var decided_later = (rule('decided-later', {
    severity: 'notice',
    since: '1.0.0',
    check(context, report) {
        const deferred = context.settings
            .present()
            .filter(({ state, entry }) => state === 'deferred' && entry?.entry.statement.kind !== 'key-only');
        const [first] = deferred;
        if (first === undefined)
            return;
        report('not-judged', {
            settings: deferred.map(({ setting }) => (0,message/* message */.i)('name.shown', { name: setting.name })),
            count: deferred.length,
        }, { at: (0,rules_context/* placeOf */.$t)(context, first), setting: first.setting.name });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/deferred-without-guard.js



/* harmony default export */ var deferred_without_guard = (rule('deferred-without-guard', {
    severity: 'notice',
    since: '1.0.0',
    fix: 'display',
    kinds: ['env', 'lite'],
    check(context, report) {
        const unguarded = context.settings
            .present()
            .filter(({ state, setting, entry }) => state === 'deferred' &&
            setting.type !== 'string' &&
            !setting.nullable &&
            entry?.entry.substitutions.some(({ form, found }) => form === 'braced' && !found));
        const [first, ...others] = unguarded;
        if (first === undefined)
            return;
        report('unguarded', {
            settings: unguarded.map(({ setting }) => (0,message/* message */.i)('name.shown', { name: setting.name })),
            count: unguarded.length,
        }, {
            at: (0,rules_context/* placeOf */.$t)(context, first),
            setting: first.setting.name,
            related: others.map((state) => ({
                at: (0,rules_context/* placeOf */.$t)(context, state),
                message: (0,message/* message */.i)('related.unguarded'),
            })),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/escape-changes-value.js


/* harmony default export */ var escape_changes_value = (rule('escape-changes-value', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            const { entry, recognition } = named;
            const [first] = entry.escapes;
            if (first === undefined || entry.error !== null || context.settings.isDeferred(named))
                continue;
            const setting = recognition.kind === 'known' ? recognition.setting : null;
            report('escaped', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: setting?.secret === false ? first : entry.statement.key, setting: setting?.name ?? null });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/file-encrypted.js

/* harmony default export */ var file_encrypted = (rule('file-encrypted', {
    severity: 'notice',
    since: '1.0.0',
    kinds: ['encrypted'],
    check(_, report) {
        report('encrypted', {}, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/file-not-text.js

/* harmony default export */ var file_not_text = (rule('file-not-text', {
    severity: 'error',
    since: '1.0.0',
    kinds: ['binary'],
    check(_, report) {
        report('binary', {}, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/invalid-interpolation.js


/* harmony default export */ var invalid_interpolation = (rule('invalid-interpolation', {
    severity: 'error',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            const { entry, recognition } = named;
            if (entry.error?.kind !== 'invalid-template' || context.settings.isDeferred(named))
                continue;
            const setting = recognition.kind === 'known' ? recognition.setting : null;
            report('invalid', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, {
                at: setting?.secret === false ? entry.error.at : entry.statement.key,
                setting: setting?.name ?? null,
            });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/invisible-character.js




/* harmony default export */ var invisible_character = (rule('invisible-character', {
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    check(context, report) {
        for (const named of context.entries) {
            const where = (0,strange_character/* strangeCharacter */.k)(named);
            if (where === null)
                continue;
            const { recognition, entry } = named;
            const setting = 'setting' in recognition ? recognition.setting.name : null;
            report(where, { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: entry.statement.key, setting, fix: withoutStrange(context, named) });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/name-without-value.js


/* harmony default export */ var name_without_value = (rule('name-without-value', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            const { statement } = named.entry;
            if (statement.kind !== 'key-only' || !statement.beginsLine)
                continue;
            const { recognition } = named;
            const setting = recognition.kind === 'known' ? recognition.setting.name : null;
            if (statement.endsFile) {
                report('nameless', { line: (0,rules_context/* lineOf */.cA)(context, statement.span) }, { at: statement.key, setting });
            }
            else if (setting !== null) {
                report('from-host', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: statement.key, setting });
            }
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/text-after-quote.js


/* harmony default export */ var text_after_quote = (rule('text-after-quote', {
    severity: 'error',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        let opening = null;
        for (const named of context.entries) {
            const { statement } = named.entry;
            if (statement.beginsLine) {
                opening = named;
                continue;
            }
            if (opening === null)
                continue;
            const before = opening;
            opening = null;
            const setting = before.recognition.kind === 'known' ? before.recognition.setting.name : null;
            const params = { name: (0,rules_context/* nameOf */.Vb)(context, before), line: (0,rules_context/* lineOf */.cA)(context, statement.span) };
            const effect = { 'key-only': 'dropped', assignment: 'another', malformed: 'refused' };
            report(effect[statement.kind], params, { at: before.entry.statement.key, setting });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/two-settings-on-one-line.js



/* harmony default export */ var two_settings_on_one_line = (rule('two-settings-on-one-line', {
    severity: 'error',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            if (!(0,damage/* holdsSecondSetting */.LK)(named.entry))
                continue;
            const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null;
            report('swallowed', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: named.entry.statement.key, setting });
        }
        for (const { kind, span } of context.scan.nodes) {
            if (kind !== 'comment' || !context.scan.text.slice(span).matches(behindReturn))
                continue;
            report('in-comment', { line: (0,rules_context/* lineOf */.cA)(context, span) }, { at: span });
        }
    },
}));
const behindReturn = /\r[ \t]*(?:globalSettings|adminSettings)__[A-Za-z]\w*=/i;

;// CONCATENATED MODULE: ../../lib/src/rules/compose/unclosed-quote.js


/* harmony default export */ var unclosed_quote = (rule('unclosed-quote', {
    severity: 'error',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            const { statement } = named.entry;
            if (statement.kind !== 'malformed' || statement.refusal !== 'unclosed-quote')
                continue;
            const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null;
            report('unclosed', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: statement.at, setting });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/compose/value-cut-by-comment.js


/* harmony default export */ var value_cut_by_comment = (rule('value-cut-by-comment', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            const { entry, recognition } = named;
            const comment = entry.statement.written?.comment;
            if (!comment || recognition.kind !== 'known' || context.settings.isDeferred(named))
                continue;
            const { setting } = recognition;
            const remark = context.scan.text.slice(comment).matches(/^ #+(?:\s|$)/);
            if (!setting.secret && (remark || setting.type !== 'string'))
                continue;
            report(setting.secret ? 'secret' : 'other', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, {
                at: setting.secret ? entry.statement.key : comment,
                setting: setting.name,
                severity: setting.secret ? 'error' : 'warning',
            });
        }
    },
}));

// EXTERNAL MODULE: ../../lib/src/readers/setup/single-value.js
var single_value = __nccwpck_require__(6351);
;// CONCATENATED MODULE: ../../lib/src/rules/setup-reads.js


function settingsReadBySetup({ lite, settings }) {
    if (lite)
        return [];
    const sqlServer = connectionSetting(settings) === 'globalSettings__sqlServer__connectionString';
    return single_value/* singleKeys */.P7.filter(({ purpose }) => purpose === 'certificate' || sqlServer).map(({ key }) => key);
}

;// CONCATENATED MODULE: ../../lib/src/rules/compose/value-interpolated.js




/* harmony default export */ var value_interpolated = (rule('value-interpolated', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    check(context, report) {
        const readBySetup = settingsReadBySetup(context);
        for (const named of context.entries) {
            const { entry, recognition } = named;
            if (entry.substitutions.every(({ found }) => found) || context.settings.isDeferred(named))
                continue;
            if (recognition.kind !== 'known')
                continue;
            const { setting } = recognition;
            if (readBySetup.includes(setting.name))
                continue;
            const params = { name: (0,rules_context/* nameOf */.Vb)(context, named) };
            const secret = setting.secret;
            report(secret ? 'secret' : 'other', params, {
                at: secret ? entry.statement.key : entry.statement.span,
                setting: setting.name,
                severity: secret ? 'error' : 'warning',
                fix: quote(named),
            });
        }
    },
}));

// EXTERNAL MODULE: ../../node_modules/dotenv/dist/index.cjs
var dist = __nccwpck_require__(7290);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
// EXTERNAL MODULE: ../../lib/src/readers/replacement.js
var replacement = __nccwpck_require__(6753);
;// CONCATENATED MODULE: ../../lib/src/readers/dotenv/reading.js




function readAsDotenv(text) {
    const parsed = (0,dist.parse)((0,replacement/* withReplacements */.A)((0,source_text/* rawText */.i)(text)), { fast: true });
    return new Map(Object.entries(parsed).map(([name, value]) => [name, new source_value/* Value */.WT(value)]));
}

;// CONCATENATED MODULE: ../../lib/src/rules/compose/value-reads-differently.js




/* harmony default export */ var value_reads_differently = (rule('value-reads-differently', {
    severity: 'off',
    since: '1.0.0',
    check(context, report) {
        const dotenv = readAsDotenv(context.scan.text);
        const differing = context.settings.present().filter(({ entry, value, setting }) => {
            if (entry === null || value === null)
                return false;
            const other = [...dotenv].find(([name]) => name.toLowerCase() === setting.name.toLowerCase())?.[1];
            return other === undefined || !other.equals(value);
        });
        const [first, ...others] = differing;
        if (first === undefined)
            return;
        report('differs', { settings: differing.map(({ setting }) => (0,message/* message */.i)('name.shown', { name: setting.name })) }, {
            at: (0,rules_context/* placeOf */.$t)(context, first),
            setting: first.setting.name,
            related: others.map((state) => ({
                at: (0,rules_context/* placeOf */.$t)(context, state),
                message: (0,message/* message */.i)('related.alsoDiffers'),
            })),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/linter/ignore-unused.js

/* harmony default export */ var ignore_unused = (rule('ignore-unused', {
    severity: 'notice',
    since: '1.0.0',
}));

// EXTERNAL MODULE: ../../lib/src/organization/mail.js
var mail = __nccwpck_require__(3673);
;// CONCATENATED MODULE: ../../lib/src/rules/mail/certificate-not-checked.js



/* harmony default export */ var certificate_not_checked = (rule('certificate-not-checked', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        if ((0,mail/* mailService */.lg)(context.settings) !== 'smtp')
            return;
        if (context.settings.boolean('globalSettings__mail__smtp__trustServer') !== true)
            return;
        const state = context.settings.of('globalSettings__mail__smtp__trustServer');
        const setting = state.setting.name;
        report('trusted', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/mail-service-ignored.js



/* harmony default export */ var mail_service_ignored = (rule('mail-service-ignored', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        const { settings } = context;
        const secret = settings.of('globalSettings__amazon__accessKeySecret');
        if ((0,mail/* mailService */.lg)(settings) === 'amazon') {
            const place = { at: (0,rules_context/* placeOf */.$t)(context, secret), setting: secret.setting.name };
            const lacking = amazonNeeds
                .map((name) => settings.of(name))
                .find(({ setting }) => settings.hasValue(setting.name) === false);
            if (lacking !== undefined)
                report('amazon-incomplete', { setting: lacking.setting.name }, place);
            else if (settings.hasValue('globalSettings__mail__smtp__host') === true)
                report('smtp-beside-amazon', { setting: secret.setting.name }, place);
            return;
        }
        const sendGrid = settings.of('globalSettings__mail__sendGridApiKey');
        if (settings.hasValue(sendGrid.setting.name) !== true || (0,mail/* mailService */.lg)(settings) === 'unknown')
            return;
        report('sendgrid-alone', { setting: sendGrid.setting.name }, { at: (0,rules_context/* placeOf */.$t)(context, sendGrid), setting: sendGrid.setting.name });
    },
}));
const amazonNeeds = ['globalSettings__amazon__accessKeyId', 'globalSettings__amazon__region'];

// EXTERNAL MODULE: ../../lib/src/settings/placeholders.js + 1 modules
var placeholders = __nccwpck_require__(5168);
;// CONCATENATED MODULE: ../../lib/src/organization/mail-host.js

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
const mail_host_address = /^(?:[^<>@]*<)?[^\s<>@,;]+@[^\s<>@,;]+>?$/;
function senderFault(sender) {
    if (!sender.matches(mail_host_address))
        return 'not-an-address';
    if ((0,placeholders/* isDocumentationDomain */.Xr)(sender))
        return 'documentation';
    return sender.matches(unroutable) ? 'unroutable' : null;
}

;// CONCATENATED MODULE: ../../lib/src/rules/mail/sender-malformed.js




/* harmony default export */ var sender_malformed = (rule('sender-malformed', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        const service = (0,mail/* mailService */.lg)(context.settings);
        if (service !== 'smtp' && service !== 'amazon')
            return;
        const state = context.settings.of('globalSettings__mail__replyToEmail');
        const stands = state.state === 'set' || (state.state === 'placeholder' && state.placeholder === 'installer');
        const fault = stands && state.value !== null ? senderFault(state.value) : null;
        if (fault === null)
            return;
        const setting = state.setting.name;
        report(fault, { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/sender-missing.js




/* harmony default export */ var sender_missing = (rule('sender-missing', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        const service = (0,mail/* mailService */.lg)(context.settings);
        if (service !== 'smtp' && service !== 'amazon')
            return;
        const state = context.settings.of('globalSettings__mail__replyToEmail');
        const empty = state.state === 'empty';
        if (!empty && !(0,states/* isAbsent */.W0)(state))
            return;
        const setting = state.setting.name;
        report(empty ? 'empty' : 'missing', { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-host-malformed.js




/* harmony default export */ var smtp_host_malformed = (rule('smtp-host-malformed', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        if ((0,mail/* mailService */.lg)(context.settings) !== 'smtp')
            return;
        const host = context.settings.of('globalSettings__mail__smtp__host');
        const fault = host.state === 'set' && host.value !== null ? hostFault(host.value) : null;
        if (fault === null)
            return;
        const setting = host.setting.name;
        report(fault, { setting }, { at: (0,rules_context/* placeOf */.$t)(context, host), setting });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-login-incomplete.js



/* harmony default export */ var smtp_login_incomplete = (rule('smtp-login-incomplete', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const login = (0,mail/* mailLogin */.pt)(settings);
        if (login === 'both' || login === 'none' || login === 'unknown')
            return;
        const username = settings.of('globalSettings__mail__smtp__username');
        const password = settings.of('globalSettings__mail__smtp__password');
        const [lacking, given] = login === 'password-missing' ? [password, username] : [username, password];
        report(lacking.state === 'placeholder' ? 'placeholder' : 'absent', { setting: lacking.setting.name, other: given.setting.name }, { at: (0,rules_context/* placeOf */.$t)(context, lacking), setting: lacking.setting.name });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-not-configured.js



/* harmony default export */ var smtp_not_configured = (rule('smtp-not-configured', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'none')
            return;
        const host = settings.of('globalSettings__mail__smtp__host');
        const place = { at: (0,rules_context/* placeOf */.$t)(context, host), setting: host.setting.name };
        const params = { setting: host.setting.name };
        const closed = settings.boolean('globalSettings__disableUserRegistration') === true;
        if (closed)
            report('closed', params, place);
        else if (host.state === 'placeholder')
            report('placeholder', params, place);
        else if (host.state === 'empty')
            report('empty', params, place);
        else if (host.state === 'commented-out')
            report('commented', params, place);
        else
            report('missing', params, place);
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-plain-login.js




/* harmony default export */ var smtp_plain_login = (rule('smtp-plain-login', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'unsafe',
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp' || (0,mail/* mailLogin */.pt)(settings) !== 'both')
            return;
        const transport = (0,mail/* mailTransport */.Z9)(settings);
        if (transport === undefined || (0,mail/* mailConnection */.YA)(transport) !== 'plain')
            return;
        const startTls = settings.of('globalSettings__mail__smtp__startTls');
        const port = settings.of('globalSettings__mail__smtp__port');
        const place = startTls.entry === null ? port : startTls;
        report('plain', { setting: startTls.setting.name }, {
            at: (0,rules_context/* placeOf */.$t)(context, place),
            setting: startTls.setting.name,
            fix: setBoolean(context, startTls, true),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-setting-ignored.js




/* harmony default export */ var smtp_setting_ignored = (rule('smtp-setting-ignored', {
    severity: 'notice',
    since: '1.0.0',
    check(context, report) {
        const { settings } = context;
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
        const [first, ...others] = ignored;
        if (first === undefined)
            return;
        const names = ignored.map(({ setting }) => (0,message/* message */.i)('name.shown', { name: setting.name }));
        report('ignored', { settings: names, count: ignored.length, port }, {
            at: (0,rules_context/* placeOf */.$t)(context, first),
            setting: first.setting.name,
            related: others.map((state) => ({
                at: (0,rules_context/* placeOf */.$t)(context, state),
                message: (0,message/* message */.i)('related.alsoIgnored'),
            })),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-tls-mismatch.js





/* harmony default export */ var smtp_tls_mismatch = (rule('smtp-tls-mismatch', {
    severity: 'error',
    since: '1.0.0',
    fix: 'unsafe',
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const transport = (0,mail/* mailTransport */.Z9)(settings);
        if (transport === undefined || (0,mail/* mailConnection */.YA)(transport) !== 'hangs')
            return;
        const ssl = settings.of('globalSettings__mail__smtp__ssl');
        const port = settings.of('globalSettings__mail__smtp__port');
        report(ssl.entry === null ? 'ssl-missing' : 'implicit-tls-expected', { ssl: ssl.setting.name }, {
            at: (0,rules_context/* placeOf */.$t)(context, ssl),
            setting: ssl.setting.name,
            related: port.at ? [{ at: port.at, message: (0,message/* message */.i)('related.port') }] : [],
            fix: setBoolean(context, ssl, true),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/mail/smtp-tls-unusual.js



const plainFirst = [25, 587, 2525, 2587];
/* harmony default export */ var smtp_tls_unusual = (rule('smtp-tls-unusual', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        const { settings } = context;
        if ((0,mail/* mailService */.lg)(settings) !== 'smtp')
            return;
        const transport = (0,mail/* mailTransport */.Z9)(settings);
        if (transport === undefined || (0,mail/* mailConnection */.YA)(transport) !== 'implicit-tls')
            return;
        if (!plainFirst.includes(transport.port))
            return;
        const byOverride = transport.port === 587;
        const cause = settings.of(byOverride ? 'globalSettings__mail__smtp__sslOverride' : 'globalSettings__mail__smtp__ssl');
        report(byOverride ? 'override' : 'ssl', { setting: cause.setting.name, port: transport.port }, { at: (0,rules_context/* placeOf */.$t)(context, cause), setting: cause.setting.name });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/names/case-twin.js



/* harmony default export */ var case_twin = (rule('case-twin', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        for (const { setting, entries, entry: last } of context.settings.present()) {
            const twin = last && entries.findLast(({ entry }) => !entry.name.equals(last.entry.name));
            if (!twin)
                continue;
            const [first, second] = [twin, last].map(({ entry }) => entry.statement);
            if (first === undefined || second === undefined)
                continue;
            report('twin', { setting: setting.name, line: (0,rules_context/* lineOf */.cA)(context, first.span), other: (0,rules_context/* lineOf */.cA)(context, second.span) }, {
                at: second.key,
                setting: setting.name,
                related: [{ at: first.key, message: (0,message/* message */.i)('related.otherSpelling') }],
            });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/names/duplicate-setting.js






/* harmony default export */ var duplicate_setting = (rule('duplicate-setting', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    check(context, report) {
        for (const { setting, entries, entry: winner, value } of context.settings.present()) {
            if (winner === null || entries.length < 2)
                continue;
            const [dead, ...more] = entries.filter((entry) => entry !== winner && sameName(entry, winner));
            if (dead === undefined || areAlternatives(context, dead, winner))
                continue;
            if (value !== null && isPairForSetup(context, dead, winner, value))
                continue;
            const line = (0,rules_context/* lineOf */.cA)(context, dead.entry.statement.span);
            const winning = (0,rules_context/* lineOf */.cA)(context, winner.entry.statement.span);
            const others = [...more, winner];
            const isSame = (other) => same(other, winner);
            report(isSame(dead) ? 'same' : 'different', { setting: setting.name, line, winning }, {
                at: dead.entry.statement.key,
                setting: setting.name,
                fix: isSame(dead) ? deleteLines(context, [dead, ...more].filter(isSame).map(statementOf)) : null,
                related: others.map(({ entry }) => ({
                    at: entry.statement.key,
                    message: (0,message/* message */.i)('related.alsoSet'),
                })),
            });
        }
    },
}));
function areAlternatives({ controlLines }, first, last) {
    const [start, end] = [first, last].map(({ entry }) => entry.statement.span.start);
    return controlLines.some((line) => line.start > (start ?? 0) && line.start < (end ?? 0));
}
function isPairForSetup(context, first, last, value) {
    const key = settingsReadBySetup(context).find((name) => name.toLowerCase() === first.folded);
    if (key === undefined || same(first, last))
        return false;
    return (0,single_value/* compareSingleValue */.Zy)(context.setup(), key, value) === 'same';
}
function sameName(a, b) {
    return a.entry.name.equals(b.entry.name);
}
function same(a, b) {
    return a.entry.value !== null && b.entry.value !== null && a.entry.value.equals(b.entry.value);
}
function statementOf({ entry }) {
    return entry.statement;
}

;// CONCATENATED MODULE: ../../lib/src/rules/names/misspelt-setting.js






/* harmony default export */ var misspelt_setting = (rule('misspelt-setting', {
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    check(context, report) {
        for (const named of context.entries) {
            const { recognition, entry } = named;
            if (recognition.kind !== 'misspelt' || entry.statement.kind === 'malformed')
                continue;
            if ((0,strange_character/* strangeCharacter */.k)(named) !== null)
                continue;
            const { setting, slip, sure } = recognition;
            const certain = sure || context.releaseIsKnown || isNeeded(context, setting);
            const own = lineBeside(context, setting);
            const renamed = slip === 'file-suffix' || own !== null ? null : rename(context, named, setting);
            report(own === null ? slip : 'beside', { name: (0,rules_context/* nameOf */.Vb)(context, named), setting: setting.name }, {
                at: entry.statement.key,
                setting: setting.name,
                severity: certain ? 'error' : 'warning',
                related: own === null ? [] : [{ at: own.entry.statement.key, message: (0,message/* message */.i)('related.counts') }],
                fix: renamed && (certain && slip !== 'invented' ? renamed : { ...renamed, safety: 'display' }),
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

// EXTERNAL MODULE: ../../lib/src/settings/release.js
var settings_release = __nccwpck_require__(763);
;// CONCATENATED MODULE: ../../lib/src/rules/names/removed-setting.js



/* harmony default export */ var removed_setting = (rule('removed-setting', {
    severity: 'notice',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        const gone = context.entries.flatMap((named) => removedIn(named, context.release));
        const [first, ...others] = gone;
        if (first === undefined)
            return;
        const place = { at: first.named.entry.statement.key, setting: first.removed.name };
        if (others.length > 0) {
            const settings = gone.map(({ removed }) => (0,message/* message */.i)('name.removed', { name: removed.name, release: (0,settings_release/* shownRelease */.z)(removed.removedIn) }));
            const related = others.map(({ named }) => ({
                at: named.entry.statement.key,
                message: (0,message/* message */.i)('related.alsoRemoved'),
            }));
            report('several', { settings }, { ...place, related });
            return;
        }
        const { name, replacedBy } = first.removed;
        const release = (0,settings_release/* shownRelease */.z)(first.removed.removedIn);
        if (replacedBy === null)
            report('nothing', { setting: name, release }, place);
        else
            report('replaced', { setting: name, release, replacement: replacedBy }, place);
    },
}));
function removedIn(named, release) {
    const { recognition } = named;
    if (recognition.kind !== 'removed')
        return [];
    const { removed } = recognition;
    return (0,settings_release/* compareReleases */.c)(release, removed.removedIn) >= 0 ? [{ named, removed }] : [];
}

;// CONCATENATED MODULE: ../../lib/src/rules/names/setting-of-another-file.js


/* harmony default export */ var setting_of_another_file = (rule('setting-of-another-file', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        for (const named of context.entries) {
            const { recognition, entry } = named;
            if (recognition.kind !== 'elsewhere' || entry.statement.kind === 'malformed')
                continue;
            if (context.lite && recognition.file?.startsWith('bitwarden-lite/'))
                continue;
            const params = { name: (0,rules_context/* nameOf */.Vb)(context, named) };
            const place = { at: entry.statement.key };
            if (recognition.file === null)
                report('cloud-only', params, place);
            else
                report('elsewhere', { ...params, file: recognition.file }, place);
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/names/setting-too-new.js



/* harmony default export */ var setting_too_new = (rule('setting-too-new', {
    severity: 'notice',
    since: '1.0.0',
    check(context, report) {
        for (const state of context.settings.present()) {
            const { name, since } = state.setting;
            if (since === null || (0,settings_release/* compareReleases */.c)(since, context.release) <= 0)
                continue;
            const params = { setting: name, since: (0,settings_release/* shownRelease */.z)(since), release: (0,settings_release/* shownRelease */.z)(context.release) };
            report('too-new', params, { at: (0,rules_context/* placeOf */.$t)(context, state), setting: name });
        }
    },
}));

// EXTERNAL MODULE: ../../lib/src/settings/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(5715);
;// CONCATENATED MODULE: ../../lib/src/rules/names/shape-ignored.js



/* harmony default export */ var shape_ignored = (rule('shape-ignored', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            const { recognition, entry } = named;
            if (recognition.kind !== 'section' || entry.statement.kind !== 'assignment')
                continue;
            const setting = (0,catalogue/* findSetting */.SP)(recognition.name);
            const place = { at: entry.statement.key, setting: setting?.name ?? null };
            if (setting === undefined)
                report('section', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, place);
            else
                report(setting.type === 'array' ? 'array' : 'dictionary', { setting: setting.name }, place);
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/names/translated-setting.js




/* harmony default export */ var translated_setting = (rule('translated-setting', {
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    check(context, report) {
        for (const named of context.entries) {
            const { recognition, entry } = named;
            if (recognition.kind !== 'translated')
                continue;
            const { setting, language } = recognition;
            const { statement } = entry;
            const params = {
                name: (0,rules_context/* nameOf */.Vb)(context, named),
                setting: setting.name,
                language: languages[language],
            };
            const own = statement.kind === 'malformed' ? null : lineBeside(context, setting);
            const ignored = own === null ? 'ignored' : 'beside';
            report(statement.kind === 'malformed' ? 'refused' : ignored, params, {
                at: statement.key,
                setting: setting.name,
                related: own === null ? [] : [{ at: own.entry.statement.key, message: (0,message/* message */.i)('related.counts') }],
                fix: own === null ? rename(context, named, setting) : null,
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


/* harmony default export */ var unknown_setting = (rule('unknown-setting', {
    severity: 'warning',
    since: '1.0.0',
    check(context, report) {
        for (const named of context.entries) {
            if (named.recognition.kind !== 'unknown' || named.entry.statement.kind === 'malformed')
                continue;
            report('unknown', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: named.entry.statement.key });
        }
    },
}));

// EXTERNAL MODULE: ../../lib/src/readers/compose/reading.js + 10 modules
var reading = __nccwpck_require__(1822);
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

// EXTERNAL MODULE: ../../lib/src/settings/deferred.js
var deferred = __nccwpck_require__(6047);
// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __nccwpck_require__(3785);
;// CONCATENATED MODULE: ../../lib/src/rules/secrets/database-password-differs.js







/* harmony default export */ var database_password_differs = (rule('database-password-differs', {
    severity: 'warning',
    since: '1.0.0',
    kinds: ['env'],
    check(context, report) {
        const neighbour = context.neighbours.get('mssql');
        const state = context.settings.of('globalSettings__sqlServer__connectionString');
        if (neighbour === undefined || state.state !== 'set' || state.value === null)
            return;
        const server = connectionStringPart(state.value, ['data source', 'server']);
        const password = connectionStringPart(state.value, ['password', 'pwd']);
        if (password === null || !server?.matches(/^(?:tcp:)?mssql\b/i))
            return;
        const other = (0,reading/* readAsCompose */.r)((0,scan/* scan */.S)(neighbour.text)).entries.findLast(({ name }) => name.is('SA_PASSWORD'));
        const written = other?.statement.written?.text;
        if (!other?.value || !written || (0,deferred/* isDeferred */.u)(written, 'secret', []))
            return;
        if (other.value.equals(password))
            return;
        const setting = state.setting.name;
        report('differs', { setting, file: (0,printable/* printable */.g)(neighbour.path) }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

// EXTERNAL MODULE: ../../lib/src/rules/global-env.js
var global_env = __nccwpck_require__(2917);
;// CONCATENATED MODULE: ../../lib/src/rules/secrets/generated-file-edited.js




/* harmony default export */ var generated_file_edited = (rule('generated-file-edited', {
    severity: 'warning',
    since: '1.0.0',
    kinds: ['env'],
    check(context, report) {
        const neighbour = context.neighbours.get('global-env');
        const lost = (0,global_env/* editedInGlobalEnv */.r)(context.neighbours);
        if (neighbour === undefined || lost.length === 0)
            return;
        const settings = lost.map((name) => (0,message/* message */.i)('name.shown', { name }));
        const file = (0,printable/* printable */.g)(neighbour.path);
        report('edited', { settings, count: lost.length, file }, { at: { start: 0, end: 0 } });
    },
}));

// EXTERNAL MODULE: ../../lib/src/readers/dotnet/fold.js
var fold = __nccwpck_require__(3793);
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
const boundBy = [
    { section: (0,fold/* foldKey */.p)('adminSettings__'), services: [(0,printable/* word */.V)('admin')] },
];
function servicesBinding(name) {
    const key = (0,fold/* foldKey */.p)(name);
    return boundBy.find(({ section }) => key.startsWith(section))?.services ?? services;
}

;// CONCATENATED MODULE: ../../lib/src/rules/secrets/overridden-elsewhere.js





/* harmony default export */ var overridden_elsewhere = (rule('overridden-elsewhere', {
    severity: 'warning',
    since: '1.0.0',
    kinds: ['env'],
    check(context, report) {
        const neighbour = context.neighbours.get('compose-override');
        const reading = neighbour?.services?.filter(({ service }) => services.some((name) => name === service)) ?? [];
        if (neighbour === undefined || reading.length === 0)
            return;
        const file = (0,printable/* printable */.g)(neighbour.path);
        const names = new Set(reading.flatMap((each) => each.names.map((name) => name.toLowerCase())));
        const won = context.settings.present().filter(({ setting }) => names.has(setting.name.toLowerCase()));
        const [first, ...others] = won;
        if (first !== undefined) {
            const settings = won.map(({ setting }) => (0,message/* message */.i)('name.shown', { name: setting.name }));
            report('environment', { settings, count: won.length, file }, {
                at: (0,rules_context/* placeOf */.$t)(context, first),
                setting: first.setting.name,
                related: others.map((state) => ({
                    at: (0,rules_context/* placeOf */.$t)(context, state),
                    message: (0,message/* message */.i)('related.alsoOverridden'),
                })),
            });
        }
        if (reading.some(({ envFile }) => envFile))
            report('env-file', { file }, { at: { start: 0, end: 0 } });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/held.js


const secretsOfLite = ['BW_DB_PASSWORD', 'BW_INSTALLATION_KEY'];
function heldValues(context) {
    const ofSettings = context.settings.present().flatMap((state) => {
        const { setting, value, placeholder } = state;
        if (value === null || (state.state !== 'set' && state.state !== 'placeholder'))
            return [];
        if (!setting.secret && placeholder === null)
            return [];
        return [
            {
                name: setting.name,
                setting: setting.name,
                at: (0,rules_context/* placeOf */.$t)(context, state),
                value,
                secret: setting.secret,
                placeholder,
            },
        ];
    });
    return context.lite ? [...ofSettings, ...heldForLite(context)] : ofSettings;
}
function heldForLite({ entries, settings }) {
    return entries.flatMap((named) => {
        const { entry, shown } = named;
        const { name, value, statement } = entry;
        if (shown === null || value === null || !secretsOfLite.some((secret) => name.is(secret)))
            return [];
        if (settings.isDeferred(named))
            return [];
        const placeholder = (0,placeholders/* placeholderKind */.EP)(value);
        return [{ name: shown, setting: null, at: statement.key, value, secret: true, placeholder }];
    });
}

;// CONCATENATED MODULE: ../../lib/src/rules/secrets/published-secret.js



/* harmony default export */ var published_secret = (rule('published-secret', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        const published = heldValues(context).filter(({ placeholder }) => placeholder === 'published-secret');
        const [first, ...others] = published;
        if (first === undefined)
            return;
        report('published', {
            settings: published.map(({ name }) => (0,message/* message */.i)('name.shown', { name })),
            count: published.length,
        }, {
            at: first.at,
            setting: first.setting,
            related: others.map((other) => ({
                at: other.at,
                message: (0,message/* message */.i)('related.alsoPublished', { setting: other.name }),
            })),
        });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/secrets/secret-in-clear.js



const shortest = 8;
/* harmony default export */ var secret_in_clear = (rule('secret-in-clear', {
    severity: 'notice',
    since: '1.0.0',
    check(context, report) {
        const live = heldValues(context).filter(isLive);
        const [first, ...others] = live;
        if (first === undefined)
            return;
        report('in-clear', {
            settings: live.map(({ name }) => (0,message/* message */.i)('name.shown', { name })),
            count: live.length,
        }, {
            at: first.at,
            setting: first.setting,
            ...(context.publicRepository ? { severity: 'warning' } : {}),
            related: others.map(({ at }) => ({
                at,
                message: (0,message/* message */.i)('related.alsoInClear'),
            })),
        });
    },
}));
function isLive({ secret, placeholder, value }) {
    return secret && placeholder === null && value.length >= shortest;
}

;// CONCATENATED MODULE: ../../lib/src/settings/same-values.js

class SameValues {
    #byText = new Map();
    add(value, of) {
        const text = (0,source_value/* reveal */._c)(value);
        const same = this.#byText.get(text);
        if (same === undefined)
            this.#byText.set(text, [of]);
        else
            same.push(of);
    }
    *shared() {
        for (const group of this.#byText.values())
            if (group.length > 1)
                yield group;
    }
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
/* harmony default export */ var secret_shared_between_servers = (rule('secret-shared-between-servers', {
    severity: 'warning',
    since: '1.0.0',
    kinds: ['env', 'lite'],
    across: {
        note(context) {
            const held = own.flatMap((name) => {
                const state = context.settings.of(name);
                if (state.state !== 'set' || state.value === null)
                    return [];
                return [{ setting: state.setting.name, value: state.value, at: (0,rules_context/* placeOf */.$t)(context, state) }];
            });
            return held.length === 0 ? null : held;
        },
        compare(files, report) {
            const reported = new Set();
            for (const name of own) {
                const values = new SameValues();
                files.forEach(({ note }, file) => {
                    for (const held of note)
                        if (held.setting === (0,catalogue/* setting */.Pe)(name).name)
                            values.add(held.value, { file, held });
                });
                for (const group of values.shared()) {
                    for (const { file, held } of group) {
                        const other = group.find((each) => each.file !== file);
                        const path = other && files[other.file]?.path;
                        if (path === undefined || reported.has(file))
                            continue;
                        reported.add(file);
                        report(file)('shared', { setting: held.setting, file: (0,printable/* printable */.g)(path) }, { at: held.at, setting: held.setting });
                    }
                }
            }
        },
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/comment-lost-at-update.js


/* harmony default export */ var comment_lost_at_update = (rule('comment-lost-at-update', {
    severity: 'off',
    since: '1.0.0',
    kinds: ['env', 'template'],
    check(context, report) {
        const { lostComments } = context.update();
        const [first] = lostComments;
        if (first === undefined)
            return;
        const lines = lostComments.slice(0, mostLines).map((span) => (0,rules_context/* lineOf */.cA)(context, span));
        const more = lostComments.length - lines.length;
        if (more > 0)
            report('many', { count: lostComments.length, lines }, { at: first });
        else
            report('lost', { count: lostComments.length, lines }, { at: first });
    },
}));
const mostLines = 10;

;// CONCATENATED MODULE: ../../lib/src/rules/update/connection-string-reads-differently.js




/* harmony default export */ var connection_string_reads_differently = (rule('connection-string-reads-differently', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    kinds: ['env', 'template'],
    check(context, report) {
        for (const key of settingsReadBySetup(context)) {
            const state = context.settings.of(key);
            const { entry } = state;
            const setting = state.setting.name;
            const place = { at: (0,rules_context/* placeOf */.$t)(context, state), setting };
            if (state.state === 'damaged' && entry?.entry.substitutions.some(({ found }) => !found)) {
                report('interpolated', { setting }, { ...place, severity: 'error' });
                continue;
            }
            if (state.state !== 'set' || state.value === null)
                continue;
            if (!entry?.entry.name.is(key))
                continue;
            const compared = (0,single_value/* compareSingleValue */.Zy)(context.setup(), key, state.value);
            if (compared !== 'same')
                report(compared, { setting }, place);
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/ignore-comment-behind-value.js


/* harmony default export */ var ignore_comment_behind_value = (rule('ignore-comment-behind-value', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const named of context.entries) {
            const { written } = named.entry.statement;
            const behind = written?.comment ? context.scan.text.slice(written.comment) : written?.text;
            if (!behind?.matches(ignoreComment))
                continue;
            const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null;
            report('behind', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: named.entry.statement.key, setting });
        }
    },
}));
const ignoreComment = /#\s*bitwarden-env-lint-(?:ignore|disable)\b/;

;// CONCATENATED MODULE: ../../lib/src/rules/update/update-adds-twin.js






/* harmony default export */ var update_adds_twin = (rule('update-adds-twin', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    kinds: ['env', 'template'],
    check(context, report) {
        const readBySetup = settingsReadBySetup(context);
        const twins = context
            .update()
            .twins.filter(({ added, collides }) => collides || !readBySetup.includes(added.key));
        const lot = (collides) => twins.filter((twin) => twin.collides === collides);
        for (const [messageId, twinned] of [
            ['collides', lot(true)],
            ['shadowed', lot(false)],
        ]) {
            const [first, ...others] = twinned;
            if (first === undefined)
                continue;
            const names = twinned.map(({ added }) => (0,message/* message */.i)('name.shown', { name: (0,catalogue/* setting */.Pe)(added.key).name }));
            report(messageId, { settings: names, count: twinned.length }, {
                at: first.entry.statement.key,
                setting: (0,catalogue/* setting */.Pe)(first.added.key).name,
                related: others.map(place),
                fix: plainNames(context, twinned),
                ...(messageId === 'shadowed' ? { severity: 'notice' } : {}),
            });
        }
    },
}));
function plainNames(context, twins) {
    const fixes = twins.map(({ entry, added }) => {
        const named = (0,rules_context/* entryOf */.Ms)(context, entry);
        return named ? plainName(context, named, (0,catalogue/* setting */.Pe)(added.key)) : null;
    });
    const [first] = fixes;
    if (!first || fixes.some((each) => each === null))
        return null;
    return { ...first, edits: fixes.flatMap((each) => each?.edits ?? []) };
}
function place({ entry }) {
    return { at: entry.statement.key, message: (0,message/* message */.i)('related.alsoTwin') };
}

;// CONCATENATED MODULE: ../../lib/src/rules/update/update-breaks-value.js


/* harmony default export */ var update_breaks_value = (rule('update-breaks-value', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    kinds: ['env', 'template'],
    check(context, report) {
        for (const { entry, how, refused } of context.update().broken) {
            const named = (0,rules_context/* entryOf */.Ms)(context, entry);
            if (named === undefined || !entry.statement.beginsLine || context.settings.isDeferred(named))
                continue;
            const setting = named.recognition.kind === 'known' ? named.recognition.setting.name : null;
            if (setting !== null && context.settings.of(setting).state === 'damaged')
                continue;
            report(refused ? `${how}-refused` : how, { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: entry.statement.key, setting });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/update-drops-line.js



/* harmony default export */ var update_drops_line = (rule('update-drops-line', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'safe',
    kinds: ['env', 'template'],
    check(context, report) {
        for (const { entry, how, comesBack } of context.update().dropped) {
            const named = (0,rules_context/* entryOf */.Ms)(context, entry);
            if (how !== 'colon' || named?.recognition.kind !== 'known')
                continue;
            const { setting } = named.recognition;
            report(comesBack === null ? 'dropped' : 'default-returns', { name: (0,rules_context/* nameOf */.Vb)(context, named) }, { at: entry.statement.key, setting: setting.name, fix: plainName(context, named, setting) });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/update-resets-setting.js



/* harmony default export */ var update_resets_setting = (rule('update-resets-setting', {
    severity: 'warning',
    since: '1.0.0',
    kinds: ['env', 'template'],
    check(context, report) {
        for (const { default: returning, harm, meant } of context.update().returned) {
            if ((harm !== 'certificate' && harm !== 'mail') || meant !== null)
                continue;
            const state = context.settings.of(returning.key);
            if (!(0,states/* isAbsent */.W0)(state))
                continue;
            const setting = state.setting.name;
            report(harm, { setting }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/update/vault-url-overwritten.js



/* harmony default export */ var vault_url_overwritten = (rule('vault-url-overwritten', {
    severity: 'warning',
    since: '1.0.0',
    kinds: ['env', 'template'],
    check(context, report) {
        const { vaultOverwritten } = context.update();
        const config = context.neighbours.get('config');
        if (vaultOverwritten === null || config === undefined || !(0,rules_context/* entryOf */.Ms)(context, vaultOverwritten))
            return;
        const state = context.settings.of('globalSettings__baseServiceUri__vault');
        const setting = state.setting.name;
        report('overwritten', { setting, file: (0,printable/* printable */.g)(config.path) }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/values/placeholder-left.js


const breaking = [
    'globalsettings__mail__',
    'globalsettings__installation__',
    'globalsettings__sqlserver__',
    'globalsettings__postgresql__',
    'globalsettings__mysql__',
    'globalsettings__baseserviceuri__',
    'globalsettings__identityserver__',
];
/* harmony default export */ var placeholder_left = (rule('placeholder-left', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        for (const state of context.settings.present()) {
            if (state.state !== 'placeholder' || state.placeholder !== 'documentation')
                continue;
            const { name } = state.setting;
            const breaks = breaking.some((prefix) => name.toLowerCase().startsWith(prefix));
            report(breaks ? 'breaks' : 'unused', { setting: name }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting: name, severity: breaks ? 'error' : 'warning' });
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/values/port-out-of-range.js


const port = 'globalSettings__mail__smtp__port';
const highest = 65_535;
/* harmony default export */ var port_out_of_range = (rule('port-out-of-range', {
    severity: 'error',
    since: '1.0.0',
    check(context, report) {
        const number = context.settings.number(port);
        if (number === undefined || (number >= 0 && number <= highest))
            return;
        const state = context.settings.of(port);
        report('out-of-range', { setting: state.setting.name }, { at: (0,rules_context/* placeOf */.$t)(context, state), setting: state.setting.name });
    },
}));

;// CONCATENATED MODULE: ../../lib/src/rules/values/timespan-in-days.js


/* harmony default export */ var timespan_in_days = (rule('timespan-in-days', {
    severity: 'warning',
    since: '1.0.0',
    fix: 'display',
    check(context, report) {
        for (const state of context.settings.present()) {
            const { binding, setting } = state;
            if (binding?.kind !== 'bound')
                continue;
            const place = { at: (0,rules_context/* placeOf */.$t)(context, state), setting: setting.name };
            if (binding.bareDays)
                report('number', { setting: setting.name }, place);
            else if (binding.hoursAsDays)
                report('hours', { setting: setting.name }, place);
        }
    },
}));

;// CONCATENATED MODULE: ../../lib/src/settings/data/booleans.json
var booleans_namespaceObject = /*#__PURE__*/JSON.parse('{"en":{"true":["true","yes","y","on","1","enabled","enable"],"false":["false","no","n","off","0","disabled","disable"]},"fr":{"true":["vrai","vraie","oui","activé","activée"],"false":["faux","fausse","non","désactivé","désactivée"]},"de":{"true":["wahr","richtig","ja","ein","an","aktiviert"],"false":["falsch","unwahr","nein","aus","deaktiviert"]},"es":{"true":["verdadero","verdadera","cierto","sí","activado","habilitado"],"false":["falso","falsa","no","desactivado","deshabilitado"]},"pt":{"true":["verdadeiro","verdadeira","sim","ativado","habilitado"],"false":["falso","falsa","não","desativado","desabilitado"]},"it":{"true":["vero","vera","sì","attivato","abilitato"],"false":["falso","falsa","no","disattivato","disabilitato"]},"nl":{"true":["waar","ja","aan","ingeschakeld"],"false":["onwaar","nee","uit","uitgeschakeld"]},"ja":{"true":["真","本当","はい","有効","オン"],"false":["偽","誤り","いいえ","無効","オフ"]},"zh":{"true":["是","真"],"false":["否","假"]},"sv":{"true":["sant","ja","på"],"false":["falskt","falsk","nej","av"]},"pl":{"true":["prawda","tak"],"false":["fałsz","nie"]}}');
// EXTERNAL MODULE: ../../lib/src/settings/fold.js
var settings_fold = __nccwpck_require__(971);
;// CONCATENATED MODULE: ../../lib/src/settings/words.js




let known;
function booleanWord(value) {
    if (value.length > 40)
        return null;
    known ??= new Map(Object.values(booleans_namespaceObject).flatMap(wordsOf));
    return known.get(bareWord((0,source_value/* reveal */._c)(value))) ?? null;
}
function translatedBoolean(value) {
    return booleanWord(value)?.means;
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
    return (0,settings_fold/* withoutAccents */.a$)(text)
        .toLowerCase()
        .replace(/^[\s"'`“”„‘’‚«»‹›「」]+|[\s"'`“”„‘’‚«»‹›「」]+$/g, '');
}

;// CONCATENATED MODULE: ../../lib/src/rules/wanted.js

const other = (0,message/* message */.i)('wanted.other');
const wanted = {
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

;// CONCATENATED MODULE: ../../lib/src/rules/values/value-does-not-bind.js







/* harmony default export */ var value_does_not_bind = (rule('value-does-not-bind', {
    severity: 'error',
    since: '1.0.0',
    fix: 'safe',
    check(context, report) {
        for (const state of context.settings.present()) {
            const { setting, value, binding } = state;
            if (binding?.kind !== 'refused' || value === null)
                continue;
            const place = { at: (0,rules_context/* placeOf */.$t)(context, state), setting: setting.name };
            const params = { setting: setting.name, services: servicesBinding(setting.name).length };
            const word = setting.type === 'bool' ? booleanWord(value) : null;
            if (word !== null) {
                const means = (0,message/* message */.i)(word.means ? 'word.true' : 'word.false');
                report('wrong-word', { ...params, word: word.word, means }, { ...place, fix: writeBoolean(state, word.means, 'safe') });
            }
            else if (binding.fault === 'empty') {
                report(setting.type === 'bool' ? 'empty-boolean' : 'empty', { ...params, wanted: wanted[setting.type] }, place);
            }
            else {
                report('refused', { ...params, fault: value_does_not_bind_faults[binding.fault], wanted: wanted[setting.type] }, place);
            }
        }
    },
}));
const value_does_not_bind_faults = {
    empty: (0,message/* message */.i)('fault.empty'),
    'not-a-boolean': (0,message/* message */.i)('fault.notABoolean'),
    'not-a-number': (0,message/* message */.i)('fault.notANumber'),
    'out-of-range': (0,message/* message */.i)('fault.outOfRange'),
    'not-a-guid': (0,message/* message */.i)('fault.notAGuid'),
    'not-a-timespan': (0,message/* message */.i)('fault.notATimespan'),
    'not-a-date': (0,message/* message */.i)('fault.notADate'),
    'not-in-enum': (0,message/* message */.i)('fault.notInEnum'),
};

;// CONCATENATED MODULE: ../../lib/src/rules/table.js





































































const rules = [
    comment_becomes_value,
    compose_refuses_line,
    decided_later,
    deferred_without_guard,
    escape_changes_value,
    file_encrypted,
    file_not_text,
    invalid_interpolation,
    invisible_character,
    name_without_value,
    text_after_quote,
    two_settings_on_one_line,
    unclosed_quote,
    value_cut_by_comment,
    value_interpolated,
    value_reads_differently,
    comment_lost_at_update,
    connection_string_reads_differently,
    ignore_comment_behind_value,
    update_adds_twin,
    update_breaks_value,
    update_drops_line,
    update_resets_setting,
    vault_url_overwritten,
    case_twin,
    duplicate_setting,
    misspelt_setting,
    removed_setting,
    setting_of_another_file,
    setting_too_new,
    shape_ignored,
    translated_setting,
    unknown_setting,
    placeholder_left,
    port_out_of_range,
    timespan_in_days,
    value_does_not_bind,
    certificate_not_checked,
    mail_service_ignored,
    sender_malformed,
    sender_missing,
    smtp_host_malformed,
    smtp_login_incomplete,
    smtp_not_configured,
    smtp_plain_login,
    smtp_setting_ignored,
    smtp_tls_mismatch,
    smtp_tls_unusual,
    cloud_communication_off,
    region_incomplete,
    region_unknown,
    admins_collide,
    admins_empty,
    admins_malformed,
    breach_report_off,
    database_unreachable,
    installation_id_missing,
    installation_key_missing,
    not_production,
    open_registration,
    sso_not_enforced,
    vault_url_malformed,
    database_password_differs,
    generated_file_edited,
    overridden_elsewhere,
    published_secret,
    secret_in_clear,
    secret_shared_between_servers,
    ignore_unused,
];


/***/ }),

/***/ 483:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ ruleUrl; }
/* harmony export */ });
/* harmony import */ var _messages_project_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5462);

function ruleUrl(rule) {
    return `${_messages_project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.repository}/blob/${_messages_project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.tag}/docs/rules/${rule}.md`;
}


/***/ }),

/***/ 5715:
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

// UNUSED EXPORTS: installerOrder, installerPlaceholders, serverReads

// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
;// CONCATENATED MODULE: ../../lib/src/settings/data/catalogue.json
var catalogue_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":{"_r":"2026.8.0"},"W0":[{"name":"ASPNETCORE_ENVIRONMENT","type":"string","default":"Production"},{"name":"ASPNETCORE_URLS","type":"string","default":"http://+:5000"},{"name":"DOTNET_ENVIRONMENT","type":"string"},{"name":"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT","type":"bool","default":false},{"name":"Features__FlagValues","type":"dictionary","element":"string"},{"name":"Features__KnownFlags","type":"array","element":"string"},{"name":"Features__LaunchDarkly__SdkKey","type":"string","secret":true},{"name":"Logging__PathFormat","type":"string"},{"name":"OTEL_DEBUGGING","type":"bool","default":false},{"name":"OpenTelemetry__Enabled","type":"bool","default":false},{"name":"OpenTelemetry__Metrics__Enabled","type":"bool"},{"name":"OpenTelemetry__Tracing__Enabled","type":"bool"},{"name":"SSL_CERT_DIR","type":"string","default":"/etc/bitwarden/ca-certificates"},{"name":"adminSettings__admins","type":"string","since":"1.18.0","seenIn":["help:environment-variables","help:system-administrator-portal","installer","lite","helm","appsettings"]},{"name":"adminSettings__deleteTrashDaysAgo","type":"int","nullable":true,"default":30,"since":"1.41.0","seenIn":["help:environment-variables"]},{"name":"adminSettings__role","type":"dictionary","element":"string"},{"name":"globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds","type":"int","nullable":true,"since":"2025.9.2","spellings":["globalSettings__identityServer__absoluteRefreshTokenLifetimeSeconds"],"seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken","type":"bool","default":false,"since":"2025.10.0","spellings":["globalSettings__identityServer__applyAbsoluteExpirationOnRefreshToken"],"seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds","type":"int","nullable":true,"since":"2025.9.2","spellings":["globalSettings__identityServer__slidingRefreshTokenLifetimeSeconds"],"seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__amazon__accessKeyId","type":"string","since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__amazon__accessKeySecret","type":"string","secret":true,"since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__amazon__region","type":"string","since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__appleIap__appInReview","type":"bool","default":false,"since":"1.33.0"},{"name":"globalSettings__appleIap__password","type":"string","secret":true,"since":"1.33.0"},{"name":"globalSettings__attachment__baseDirectory","type":"string","default":"/etc/bitwarden/core/attachments","since":"1.9.0","seenIn":["lite","helm"]},{"name":"globalSettings__attachment__baseUrl","type":"string","default":"{globalSettings__baseServiceUri__vault}/attachments","since":"1.7.0","seenIn":["helm"]},{"name":"globalSettings__attachment__connectionString","type":"string","secret":true,"since":"1.7.0","seenIn":["appsettings"]},{"name":"globalSettings__baseServiceUri__admin","type":"string","default":"{globalSettings__baseServiceUri__vault}/admin","since":"1.19.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__api","type":"string","default":"{globalSettings__baseServiceUri__vault}/api","since":"1.9.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__cloudRegion","type":"string","since":"2023.7.0","seenIn":["help:environment-variables","help:licensing-on-premise","installer","helm"]},{"name":"globalSettings__baseServiceUri__fillAssistRules","type":"string","since":"2026.3.2","seenIn":["appsettings"]},{"name":"globalSettings__baseServiceUri__identity","type":"string","default":"{globalSettings__baseServiceUri__vault}/identity","since":"1.9.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalAdmin","type":"string","default":"http://admin:5000","since":"1.19.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalApi","type":"string","default":"http://api:5000","since":"1.18.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalBilling","type":"string","default":"http://billing:5000","since":"2024.9.2"},{"name":"globalSettings__baseServiceUri__internalIdentity","type":"string","default":"http://identity:5000","since":"1.9.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalNotifications","type":"string","default":"http://notifications:5000","since":"1.23.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalScim","type":"string","default":"http://scim:5000","since":"2022.8.0","readsInstead":"globalSettings__baseServiceUri__scim","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalSso","type":"string","default":"http://sso:5000","since":"1.36.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__internalVault","type":"string","default":"http://web:5000","since":"1.18.0","seenIn":["lite","helm","appsettings"]},{"name":"globalSettings__baseServiceUri__notifications","type":"string","default":"{globalSettings__baseServiceUri__vault}/notifications","since":"1.23.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__scim","type":"string","default":"{globalSettings__baseServiceUri__vault}/scim","since":"2022.8.0"},{"name":"globalSettings__baseServiceUri__sso","type":"string","default":"{globalSettings__baseServiceUri__vault}/sso","since":"1.36.0","seenIn":["helm","appsettings"]},{"name":"globalSettings__baseServiceUri__vault","type":"string","since":"1.9.0","seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__bitPay__notificationUrl","type":"string","since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__bitPay__production","type":"bool","default":false,"since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__bitPay__token","type":"string","secret":true,"since":"1.33.0","seenIn":["appsettings"]},{"name":"globalSettings__bitPay__webhookKey","type":"string","secret":true,"since":"2025.11.0","seenIn":["appsettings"]},{"name":"globalSettings__braintree__merchantId","type":"string","since":"1.8.1","seenIn":["appsettings"]},{"name":"globalSettings__braintree__privateKey","type":"string","secret":true,"since":"1.8.1","seenIn":["appsettings"]},{"name":"globalSettings__braintree__production","type":"bool","default":false,"since":"1.8.1","seenIn":["appsettings"]},{"name":"globalSettings__braintree__publicKey","type":"string","since":"1.8.1","seenIn":["appsettings"]},{"name":"globalSettings__communication__bootstrap","type":"string","default":"none","since":"2026.1.1","seenIn":["help:environment-variables"]},{"name":"globalSettings__communication__ssoCookieVendor__cookieDomain","type":"string","since":"2026.1.1","seenIn":["help:environment-variables"]},{"name":"globalSettings__communication__ssoCookieVendor__cookieName","type":"string","since":"2026.1.1","seenIn":["help:environment-variables"]},{"name":"globalSettings__communication__ssoCookieVendor__idpLoginUrl","type":"string","since":"2026.1.1"},{"name":"globalSettings__dataProtection__blobName","type":"string","default":"dataprotection.pfx","since":"2026.5.0"},{"name":"globalSettings__dataProtection__certificatePassword","type":"string","nullable":true,"secret":true,"since":"1.31.0"},{"name":"globalSettings__dataProtection__certificateThumbprint","type":"string","nullable":true,"since":"1.4.0","seenIn":["appsettings"]},{"name":"globalSettings__dataProtection__directory","type":"string","default":"/etc/bitwarden/core/aspnet-dataprotection","since":"1.9.0","seenIn":["lite","helm"]},{"name":"globalSettings__dataProtection__keyProtectionPolicy","type":"enum","values":["Certificate","StorageManaged"],"default":"Certificate","since":"2026.8.0"},{"name":"globalSettings__dataProtection__pendingProtection__enabled","type":"bool","default":false,"since":"2026.8.0"},{"name":"globalSettings__dataProtection__pendingProtection__fileName","type":"string","nullable":true,"since":"2026.8.0"},{"name":"globalSettings__dataProtection__pendingProtection__password","type":"string","nullable":true,"secret":true,"since":"2026.8.0"},{"name":"globalSettings__dataProtection__unprotectCertificates","type":"array","element":"object","since":"2026.5.0"},{"name":"globalSettings__dataProtection__unprotectCertificates__{index}__enabled","type":"bool","default":true,"since":"2026.8.0"},{"name":"globalSettings__dataProtection__unprotectCertificates__{index}__fileName","type":"string","since":"2026.5.0"},{"name":"globalSettings__dataProtection__unprotectCertificates__{index}__password","type":"string","secret":true,"since":"2026.5.0"},{"name":"globalSettings__databaseProvider","type":"string","since":"1.42.0","seenIn":["lite","helm"]},{"name":"globalSettings__developmentDirectory","type":"string","since":"2024.1.0"},{"name":"globalSettings__deviceLastActivityCacheTtlHours","type":"int","default":120,"since":"2026.6.1"},{"name":"globalSettings__disableEmailNewDevice","type":"bool","default":false,"since":"1.30.2"},{"name":"globalSettings__disableUserRegistration","type":"bool","default":false,"since":"1.9.0","seenIn":["help:self-host-an-organization","help:environment-variables","installer","lite","helm"]},{"name":"globalSettings__distributedCache__cosmos__connectionString","type":"string","secret":true,"since":"2024.2.2"},{"name":"globalSettings__distributedCache__defaultExtendedCache__allowBackgroundDistributedCacheOperations","type":"bool","default":true,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheCircuitBreakerDuration","type":"timespan","default":"00:00:30","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout","type":"timespan","default":"00:00:02","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheSoftTimeout","type":"timespan","default":"00:00:01","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__duration","type":"timespan","default":"00:30:00","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__eagerRefreshThreshold","type":"double","nullable":true,"default":0.9,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__enableDistributedCache","type":"bool","default":true,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__factoryHardTimeout","type":"timespan","default":"00:00:01.5000000","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__factorySoftTimeout","type":"timespan","default":"00:00:00.1000000","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__failSafeMaxDuration","type":"timespan","default":"02:00:00","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__failSafeThrottleDuration","type":"timespan","default":"00:00:30","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__isFailSafeEnabled","type":"bool","default":true,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__jitterMaxDuration","type":"timespan","default":"00:00:02","since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__redis__connectionString","type":"string","secret":true,"since":"2025.12.0"},{"name":"globalSettings__distributedCache__defaultExtendedCache__useSharedDistributedCache","type":"bool","default":true,"since":"2025.12.1"},{"name":"globalSettings__distributedCache__redis__connectionString","type":"string","secret":true,"since":"2024.2.2","seenIn":["helm"]},{"name":"globalSettings__distributedIpRateLimiting__enabled","type":"bool","default":true,"since":"2022.9.1","seenIn":["appsettings"]},{"name":"globalSettings__distributedIpRateLimiting__maxRedisTimeoutsThreshold","type":"int","default":10,"since":"2022.9.1","seenIn":["appsettings"]},{"name":"globalSettings__distributedIpRateLimiting__redisConnectionString","type":"string","secret":true,"since":"2024.2.2"},{"name":"globalSettings__distributedIpRateLimiting__slidingWindowSeconds","type":"int","default":120,"since":"2022.9.1","seenIn":["appsettings"]},{"name":"globalSettings__domainVerification__expirationPeriod","type":"int","default":7,"since":"2023.3.0"},{"name":"globalSettings__domainVerification__verificationInterval","type":"int","default":12,"since":"2023.3.0"},{"name":"globalSettings__duo__aKey","type":"string","secret":true,"since":"1.8.0","unusedSince":"2024.12.0","seenIn":["help:self-host-an-organization","help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__enableCloudCommunication","type":"bool","default":false,"since":"2022.5.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:licensing-on-premise","helm"]},{"name":"globalSettings__enableEmailVerification","type":"bool","default":false,"since":"2024.7.2"},{"name":"globalSettings__enableNewDeviceVerification","type":"bool","default":false,"since":"2025.1.0"},{"name":"globalSettings__eventGridKey","type":"string","secret":true,"since":"1.41.0"},{"name":"globalSettings__eventLogging__azureServiceBus__connectionString","type":"string","secret":true,"since":"2025.2.1"},{"name":"globalSettings__eventLogging__azureServiceBus__datadogEventSubscriptionName","type":"string","default":"events-datadog-subscription","since":"2025.9.2"},{"name":"globalSettings__eventLogging__azureServiceBus__datadogIntegrationSubscriptionName","type":"string","default":"integration-datadog-subscription","since":"2025.9.2"},{"name":"globalSettings__eventLogging__azureServiceBus__defaultMaxConcurrentCalls","type":"int","default":1,"since":"2025.10.0"},{"name":"globalSettings__eventLogging__azureServiceBus__defaultPrefetchCount","type":"int","default":0,"since":"2025.10.0"},{"name":"globalSettings__eventLogging__azureServiceBus__eventRepositorySubscriptionName","type":"string","default":"events-write-subscription","since":"2025.2.1"},{"name":"globalSettings__eventLogging__azureServiceBus__eventTopicName","type":"string","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__hecEventSubscriptionName","type":"string","default":"events-hec-subscription","since":"2025.7.1"},{"name":"globalSettings__eventLogging__azureServiceBus__hecIntegrationSubscriptionName","type":"string","default":"integration-hec-subscription","since":"2025.7.1"},{"name":"globalSettings__eventLogging__azureServiceBus__integrationTopicName","type":"string","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__slackEventSubscriptionName","type":"string","default":"events-slack-subscription","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__slackIntegrationSubscriptionName","type":"string","default":"integration-slack-subscription","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__teamsEventSubscriptionName","type":"string","default":"events-teams-subscription","since":"2025.10.1"},{"name":"globalSettings__eventLogging__azureServiceBus__teamsIntegrationSubscriptionName","type":"string","default":"integration-teams-subscription","since":"2025.10.1"},{"name":"globalSettings__eventLogging__azureServiceBus__webhookEventSubscriptionName","type":"string","default":"events-webhook-subscription","since":"2025.6.0"},{"name":"globalSettings__eventLogging__azureServiceBus__webhookIntegrationSubscriptionName","type":"string","default":"integration-webhook-subscription","since":"2025.6.0"},{"name":"globalSettings__eventLogging__integrationCacheRefreshIntervalMinutes","type":"int","default":10,"since":"2025.7.3"},{"name":"globalSettings__eventLogging__maxRetries","type":"int","default":3,"since":"2025.8.0"},{"name":"globalSettings__eventLogging__rabbitMq__datadogEventsQueueName","type":"string","default":"events-datadog-queue","since":"2025.9.2"},{"name":"globalSettings__eventLogging__rabbitMq__datadogIntegrationQueueName","type":"string","default":"integration-datadog-queue","since":"2025.9.2"},{"name":"globalSettings__eventLogging__rabbitMq__datadogIntegrationRetryQueueName","type":"string","default":"integration-datadog-retry-queue","since":"2025.9.2"},{"name":"globalSettings__eventLogging__rabbitMq__eventExchangeName","type":"string","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__eventRepositoryQueueName","type":"string","default":"events-write-queue","since":"2025.2.0"},{"name":"globalSettings__eventLogging__rabbitMq__hecEventsQueueName","type":"string","default":"events-hec-queue","since":"2025.7.1"},{"name":"globalSettings__eventLogging__rabbitMq__hecIntegrationQueueName","type":"string","default":"integration-hec-queue","since":"2025.7.1"},{"name":"globalSettings__eventLogging__rabbitMq__hecIntegrationRetryQueueName","type":"string","default":"integration-hec-retry-queue","since":"2025.7.1"},{"name":"globalSettings__eventLogging__rabbitMq__hostName","type":"string","since":"2025.2.0"},{"name":"globalSettings__eventLogging__rabbitMq__integrationDeadLetterQueueName","type":"string","default":"integration-dead-letter-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__integrationExchangeName","type":"string","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__password","type":"string","secret":true,"since":"2025.2.0"},{"name":"globalSettings__eventLogging__rabbitMq__retryTiming","type":"int","default":30000,"since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__slackEventsQueueName","type":"string","default":"events-slack-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__slackIntegrationQueueName","type":"string","default":"integration-slack-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__slackIntegrationRetryQueueName","type":"string","default":"integration-slack-retry-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__teamsEventsQueueName","type":"string","default":"events-teams-queue","since":"2025.10.1"},{"name":"globalSettings__eventLogging__rabbitMq__teamsIntegrationQueueName","type":"string","default":"integration-teams-queue","since":"2025.10.1"},{"name":"globalSettings__eventLogging__rabbitMq__teamsIntegrationRetryQueueName","type":"string","default":"integration-teams-retry-queue","since":"2025.10.1"},{"name":"globalSettings__eventLogging__rabbitMq__useDelayPlugin","type":"bool","default":false,"since":"2025.6.2"},{"name":"globalSettings__eventLogging__rabbitMq__username","type":"string","since":"2025.2.0"},{"name":"globalSettings__eventLogging__rabbitMq__webhookEventsQueueName","type":"string","default":"events-webhook-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__webhookIntegrationQueueName","type":"string","default":"integration-webhook-queue","since":"2025.6.0"},{"name":"globalSettings__eventLogging__rabbitMq__webhookIntegrationRetryQueueName","type":"string","default":"integration-webhook-retry-queue","since":"2025.6.0"},{"name":"globalSettings__events__connectionString","type":"string","secret":true,"since":"1.16.0","seenIn":["appsettings"]},{"name":"globalSettings__events__queueName","type":"string","since":"2025.12.1"},{"name":"globalSettings__fido2__origins","type":"array","element":"string","since":"2025.10.1"},{"name":"globalSettings__hibpApiKey","type":"string","secret":true,"since":"1.31.0","seenIn":["help:self-host-an-organization","help:environment-variables","installer","lite","helm"]},{"name":"globalSettings__identityServer__certificateLocation","type":"string","default":"identity.pfx","since":"2025.6.0","seenIn":["entrypoint"]},{"name":"globalSettings__identityServer__certificatePassword","type":"string","secret":true,"since":"1.9.0","seenIn":["installer","lite","helm"]},{"name":"globalSettings__identityServer__certificateThumbprint","type":"string","since":"1.3.0","seenIn":["appsettings"]},{"name":"globalSettings__identityServer__cosmosConnectionString","type":"string","secret":true,"since":"2024.1.2"},{"name":"globalSettings__identityServer__licenseKey","type":"string","secret":true,"since":"2024.1.0"},{"name":"globalSettings__identityServer__redisConnectionString","type":"string","secret":true,"since":"1.39.0"},{"name":"globalSettings__importCiphersLimitation__ciphersLimit","type":"int","default":0,"since":"2025.2.0","seenIn":["appsettings"]},{"name":"globalSettings__importCiphersLimitation__collectionRelationshipsLimit","type":"int","default":0,"since":"2025.2.0","seenIn":["appsettings"]},{"name":"globalSettings__importCiphersLimitation__collectionsLimit","type":"int","default":0,"since":"2025.2.0","seenIn":["appsettings"]},{"name":"globalSettings__importCiphersLimitation__folderRelationshipsLimit","type":"int","default":0,"since":"2026.5.0","seenIn":["appsettings"]},{"name":"globalSettings__importCiphersLimitation__foldersLimit","type":"int","default":0,"since":"2026.5.0","seenIn":["appsettings"]},{"name":"globalSettings__installation__apiUri","type":"string","default":"https://api.bitwarden.com","since":"2022.5.0","seenIn":["help:licensing-on-premise","helm"]},{"name":"globalSettings__installation__id","type":"guid","default":"00000000-0000-0000-0000-000000000000","since":"1.9.0","seenIn":["installer","lite","helm"]},{"name":"globalSettings__installation__identityUri","type":"string","default":"https://identity.bitwarden.com","since":"1.9.0","seenIn":["help:licensing-on-premise","helm"]},{"name":"globalSettings__installation__key","type":"string","secret":true,"since":"1.9.0","seenIn":["installer","lite","helm"]},{"name":"globalSettings__internalIdentityKey","type":"string","secret":true,"since":"1.23.0","seenIn":["installer","lite","helm"]},{"name":"globalSettings__kdfDefaultHashKey","type":"string","secret":true,"since":"2025.1.3"},{"name":"globalSettings__kerberosUser","type":"string","seenIn":["entrypoint"]},{"name":"globalSettings__knownNetworks","type":"string","since":"2026.3.0","seenIn":["helm"]},{"name":"globalSettings__knownProxies","type":"string","since":"1.30.2"},{"name":"globalSettings__launchDarkly__flagDataFilePath","type":"string","default":"flags.json","since":"2023.3.0"},{"name":"globalSettings__launchDarkly__flagValues","type":"dictionary","element":"string","since":"2023.7.0"},{"name":"globalSettings__launchDarkly__sdkKey","type":"string","secret":true,"since":"2023.3.0"},{"name":"globalSettings__licenseCertificatePassword","type":"string","secret":true,"since":"1.31.0"},{"name":"globalSettings__licenseCertificatePath","type":"string","since":"2026.5.0"},{"name":"globalSettings__licenseDirectory","type":"string","default":"/etc/bitwarden/core/licenses","since":"1.9.0","seenIn":["lite","helm"]},{"name":"globalSettings__liteDeployment","type":"bool","default":false,"since":"2025.11.1","seenIn":["lite"]},{"name":"globalSettings__logDirectory","type":"string","nullable":true,"default":"/etc/bitwarden/logs","since":"1.9.0","seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__logDirectoryByProject","type":"bool","default":true,"since":"2022.12.0","seenIn":["lite"]},{"name":"globalSettings__logRollBySizeLimit","type":"long","nullable":true,"since":"1.33.0","seenIn":["help:environment-variables","lite","helm"]},{"name":"globalSettings__mailTemplateDirectory","type":"string","default":"/etc/bitwarden/mail-templates","since":"2025.10.0"},{"name":"globalSettings__mail__amazonConfigSetName","type":"string","since":"1.30.0","seenIn":["appsettings"]},{"name":"globalSettings__mail__connectionString","type":"string","secret":true,"since":"1.41.4"},{"name":"globalSettings__mail__replyToEmail","type":"string","since":"1.0.0","seenIn":["help:environment-variables","help:smtp-configurations","installer","lite","helm","appsettings"]},{"name":"globalSettings__mail__sendGridApiHost","type":"string","default":"https://api.sendgrid.com","since":"2025.7.0"},{"name":"globalSettings__mail__sendGridApiKey","type":"string","secret":true,"since":"1.46.3","seenIn":["appsettings"]},{"name":"globalSettings__mail__sendGridPercentage","type":"int","nullable":true,"since":"1.46.3"},{"name":"globalSettings__mail__smtp__host","type":"string","since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm","appsettings"]},{"name":"globalSettings__mail__smtp__password","type":"string","secret":true,"since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm"]},{"name":"globalSettings__mail__smtp__port","type":"int","default":25,"since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm","appsettings"]},{"name":"globalSettings__mail__smtp__ssl","type":"bool","default":false,"since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm"]},{"name":"globalSettings__mail__smtp__sslOverride","type":"bool","default":false,"since":"1.30.0","seenIn":["help:environment-variables","helm"]},{"name":"globalSettings__mail__smtp__startTls","type":"bool","default":false,"since":"1.30.2","seenIn":["help:environment-variables","help:smtp-configurations","helm"]},{"name":"globalSettings__mail__smtp__trustServer","type":"bool","default":false,"since":"1.30.0","seenIn":["help:environment-variables","help:smtp-configurations","helm"]},{"name":"globalSettings__mail__smtp__username","type":"string","since":"1.7.0","seenIn":["help:self-host-an-organization","help:environment-variables","help:smtp-configurations","installer","lite","helm"]},{"name":"globalSettings__mySql__disableDatabaseMaintenanceJobs","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__mySql__jobSchedulerConnectionString","type":"string","secret":true,"since":"1.42.0"},{"name":"globalSettings__mySql__migrationExecutionTimeoutSeconds","type":"int","nullable":true,"since":"2026.8.0"},{"name":"globalSettings__mySql__readOnlyConnectionString","type":"string","default":"{globalSettings__mySql__connectionString}","secret":true,"since":"1.42.0"},{"name":"globalSettings__mySql__skipDatabasePreparation","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__mysql__connectionString","type":"string","secret":true,"since":"1.42.0","spellings":["globalSettings__mySql__connectionString"],"seenIn":["lite"]},{"name":"globalSettings__notificationHubPool__notificationHubs","type":"array","element":"object","since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__connectionString","type":"string","secret":true,"since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__enableSendTracing","type":"bool","default":false,"since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__hubName","type":"string","since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__registrationEndDate","type":"datetime","nullable":true,"since":"2024.11.0"},{"name":"globalSettings__notificationHubPool__notificationHubs__{index}__registrationStartDate","type":"datetime","nullable":true,"since":"2024.11.0"},{"name":"globalSettings__notifications__connectionString","type":"string","secret":true,"since":"1.23.0"},{"name":"globalSettings__notifications__redisConnectionString","type":"string","secret":true,"since":"1.33.0"},{"name":"globalSettings__oidcIdentityClientKey","type":"string","secret":true,"since":"1.36.0","seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__organizationInviteExpirationHours","type":"int","default":120,"since":"1.31.0","seenIn":["help:environment-variables"]},{"name":"globalSettings__organizationReport__baseDirectory","type":"string","default":"/etc/bitwarden/core/attachments/reports","since":"2026.5.0"},{"name":"globalSettings__organizationReport__baseUrl","type":"string","default":"{globalSettings__baseServiceUri__vault}/attachments/reports","since":"2026.5.0"},{"name":"globalSettings__organizationReport__connectionString","type":"string","secret":true,"since":"2026.5.0","seenIn":["appsettings"]},{"name":"globalSettings__passwordlessAuth__adminRequestExpiration","type":"timespan","default":"7.00:00:00","since":"2023.7.0"},{"name":"globalSettings__passwordlessAuth__afterAdminApprovalExpiration","type":"timespan","default":"12:00:00","since":"2023.7.0"},{"name":"globalSettings__passwordlessAuth__knownDevicesOnly","type":"bool","default":true,"since":"2022.10.0"},{"name":"globalSettings__passwordlessAuth__userRequestExpiration","type":"timespan","default":"00:15:00","since":"2023.7.0"},{"name":"globalSettings__postgreSql__connectionString","type":"string","secret":true,"since":"1.30.0","seenIn":["lite","helm"]},{"name":"globalSettings__postgreSql__disableDatabaseMaintenanceJobs","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__postgreSql__jobSchedulerConnectionString","type":"string","secret":true,"since":"1.40.0"},{"name":"globalSettings__postgreSql__migrationExecutionTimeoutSeconds","type":"int","nullable":true,"since":"2026.8.0"},{"name":"globalSettings__postgreSql__readOnlyConnectionString","type":"string","default":"{globalSettings__postgreSql__connectionString}","secret":true,"since":"1.30.0"},{"name":"globalSettings__postgreSql__skipDatabasePreparation","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__pricingApiKey","type":"string","secret":true,"since":"2026.8.0"},{"name":"globalSettings__pricingUri","type":"string","since":"2025.1.3"},{"name":"globalSettings__projectName","type":"string","since":"1.9.0","seenIn":["appsettings"]},{"name":"globalSettings__pushRelayBaseUri","type":"string","since":"1.9.0","seenIn":["help:licensing-on-premise","installer","lite","helm"]},{"name":"globalSettings__salesAssistedRegistrationTokenLifetimeDays","type":"int","default":5,"since":"2026.7.2"},{"name":"globalSettings__selfHosted","type":"bool","default":false,"since":"1.9.0","seenIn":["installer","entrypoint","lite","helm","appsettings"]},{"name":"globalSettings__sendAccessTokenLifetimeInMinutes","type":"int","default":5,"since":"2025.8.1"},{"name":"globalSettings__sendDefaultHashKey","type":"string","secret":true,"since":"2025.10.0"},{"name":"globalSettings__send__baseDirectory","type":"string","default":"/etc/bitwarden/core/attachments/send","since":"1.38.0","seenIn":["lite","helm"]},{"name":"globalSettings__send__baseUrl","type":"string","default":"{globalSettings__baseServiceUri__vault}/attachments/send","since":"1.38.0","seenIn":["helm"]},{"name":"globalSettings__send__connectionString","type":"string","secret":true,"since":"1.38.0","seenIn":["appsettings"]},{"name":"globalSettings__serviceBus__applicationCacheSubscriptionName","type":"string","since":"1.31.0"},{"name":"globalSettings__serviceBus__applicationCacheTopicName","type":"string","since":"1.31.0","seenIn":["appsettings"]},{"name":"globalSettings__serviceBus__connectionString","type":"string","secret":true,"since":"1.31.0","seenIn":["appsettings"]},{"name":"globalSettings__serviceBus__webSiteInstanceId","type":"string","since":"2023.8.0"},{"name":"globalSettings__siteName","type":"string","since":"1.0.0","seenIn":["appsettings"]},{"name":"globalSettings__slack__apiBaseUrl","type":"string","default":"https://slack.com/api","since":"2025.5.0"},{"name":"globalSettings__slack__clientId","type":"string","since":"2025.5.0"},{"name":"globalSettings__slack__clientSecret","type":"string","secret":true,"since":"2025.5.0"},{"name":"globalSettings__slack__scopes","type":"string","since":"2025.5.0"},{"name":"globalSettings__sqlServer__DisableDatabaseMaintenanceJobs","type":"bool","default":false,"since":"2024.4.1","spellings":["globalSettings__sqlServer__disableDatabaseMaintenanceJobs"],"seenIn":["help:environment-variables"]},{"name":"globalSettings__sqlServer__SkipDatabasePreparation","type":"bool","default":false,"since":"2024.4.1","spellings":["globalSettings__sqlServer__skipDatabasePreparation"],"seenIn":["help:environment-variables"]},{"name":"globalSettings__sqlServer__connectionString","type":"string","secret":true,"since":"1.0.0","seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__sqlServer__jobSchedulerConnectionString","type":"string","secret":true,"since":"1.40.0"},{"name":"globalSettings__sqlServer__migrationExecutionTimeoutSeconds","type":"int","nullable":true,"since":"2026.8.0","seenIn":["installer","helm"]},{"name":"globalSettings__sqlServer__readOnlyConnectionString","type":"string","default":"{globalSettings__sqlServer__connectionString}","secret":true,"since":"1.25.0"},{"name":"globalSettings__sqlite__connectionString","type":"string","default":"Data Source=:memory:","secret":true,"since":"1.42.0","seenIn":["lite"]},{"name":"globalSettings__sqlite__disableDatabaseMaintenanceJobs","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__sqlite__jobSchedulerConnectionString","type":"string","secret":true,"since":"1.42.0"},{"name":"globalSettings__sqlite__migrationExecutionTimeoutSeconds","type":"int","nullable":true,"since":"2026.8.0"},{"name":"globalSettings__sqlite__readOnlyConnectionString","type":"string","default":"{globalSettings__sqlite__connectionString}","secret":true,"since":"1.42.0"},{"name":"globalSettings__sqlite__skipDatabasePreparation","type":"bool","default":false,"since":"2024.4.1"},{"name":"globalSettings__sso__cacheLifetimeInSeconds","type":"int","default":60,"since":"1.37.0","seenIn":["appsettings"]},{"name":"globalSettings__sso__enforceSsoPolicyForAllUsers","type":"bool","default":false,"since":"2023.1.0","seenIn":["help:self-host-an-organization","help:environment-variables","helm"]},{"name":"globalSettings__sso__ssoTokenLifetimeInSeconds","type":"double","default":5,"since":"2022.6.0"},{"name":"globalSettings__storage__connectionString","type":"string","secret":true,"since":"1.1.0","seenIn":["appsettings"]},{"name":"globalSettings__stripe__apiKey","type":"string","secret":true,"since":"1.46.0","seenIn":["appsettings"]},{"name":"globalSettings__stripe__browserPremiumCheckoutCancelUrl","type":"string","since":"2026.6.0"},{"name":"globalSettings__stripe__browserPremiumCheckoutSuccessUrl","type":"string","since":"2026.6.0"},{"name":"globalSettings__stripe__desktopPremiumCheckoutCancelUrl","type":"string","since":"2026.6.0"},{"name":"globalSettings__stripe__desktopPremiumCheckoutSuccessUrl","type":"string","since":"2026.6.0"},{"name":"globalSettings__stripe__maxNetworkRetries","type":"int","default":2,"since":"1.46.0"},{"name":"globalSettings__stripe__premiumCheckoutCancelUrl","type":"string","since":"2026.4.0"},{"name":"globalSettings__stripe__premiumCheckoutSuccessUrl","type":"string","since":"2026.4.0"},{"name":"globalSettings__suppressOnboardingInterstitials","type":"bool","default":false,"since":"2026.6.0"},{"name":"globalSettings__teams__clientId","type":"string","since":"2025.10.1"},{"name":"globalSettings__teams__clientSecret","type":"string","secret":true,"since":"2025.10.1"},{"name":"globalSettings__teams__graphBaseUrl","type":"string","default":"https://graph.microsoft.com/v1.0","since":"2025.10.1"},{"name":"globalSettings__teams__loginBaseUrl","type":"string","default":"https://login.microsoftonline.com","since":"2025.10.1"},{"name":"globalSettings__teams__scopes","type":"string","since":"2025.10.1"},{"name":"globalSettings__testPlayIdTrackingEnabled","type":"bool","default":false,"since":"2026.1.0"},{"name":"globalSettings__twoFactorUserVerificationTokenLifetimeInMinutes","type":"int","default":30,"since":"2026.7.2"},{"name":"globalSettings__webAuthn__nonPremiumMaximumAllowedCredentials","type":"int","default":5,"since":"2026.1.0"},{"name":"globalSettings__webAuthn__premiumMaximumAllowedCredentials","type":"int","default":10,"since":"2026.1.0"},{"name":"globalSettings__webPush__vapidPublicKey","type":"string","since":"2025.3.0"},{"name":"globalSettings__yubico__clientId","type":"string","since":"1.7.0","spellings":["globalSettings__yubico__clientid"],"seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__yubico__key","type":"string","secret":true,"since":"1.7.0","seenIn":["help:environment-variables","installer","lite","helm","appsettings"]},{"name":"globalSettings__yubico__validationUrls","type":"array","element":"string","since":"1.33.0","seenIn":["help:environment-variables"]}],"rq":[{"name":"adminSettings__cloudflare__authEmail","removedIn":"2024.2.2"},{"name":"adminSettings__cloudflare__authKey","removedIn":"2024.2.2"},{"name":"adminSettings__cloudflare__zoneId","removedIn":"2024.2.2"},{"name":"globalSettings__appleIapPassword","removedIn":"1.33.0","replacedBy":"globalSettings__appleIap__password"},{"name":"globalSettings__baseApiUri","removedIn":"1.9.0","replacedBy":"globalSettings__baseServiceUri__api"},{"name":"globalSettings__baseIdentityUri","removedIn":"1.9.0","replacedBy":"globalSettings__baseServiceUri__identity"},{"name":"globalSettings__baseServiceUri__cloudVaultRegion","removedIn":"2023.8.0","replacedBy":"globalSettings__baseServiceUri__cloudRegion"},{"name":"globalSettings__baseServiceUri__hub","removedIn":"1.23.0"},{"name":"globalSettings__baseServiceUri__internalHub","removedIn":"1.23.0"},{"name":"globalSettings__baseServiceUri__internalPortal","removedIn":"1.44.0"},{"name":"globalSettings__baseServiceUri__portal","removedIn":"1.44.0"},{"name":"globalSettings__baseVaultUri","removedIn":"1.9.0","replacedBy":"globalSettings__baseServiceUri__vault"},{"name":"globalSettings__bitPay__base58Secret","removedIn":"1.33.0"},{"name":"globalSettings__cache__connectionString","removedIn":"1.1.0"},{"name":"globalSettings__cache__database","removedIn":"1.1.0"},{"name":"globalSettings__captcha__forceCaptchaRequired","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__hCaptchaSecretKey","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__hCaptchaSiteKey","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__isBotScoreThreshold","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__maximumFailedLoginAttempts","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__maybeBotScoreThreshold","removedIn":"2025.5.2"},{"name":"globalSettings__captcha__requireCaptcha","removedIn":"1.42.0"},{"name":"globalSettings__disableNewDeviceEmails","removedIn":"1.30.2","replacedBy":"globalSettings__disableEmailNewDevice"},{"name":"globalSettings__distributedCache__allowBackgroundDistributedCacheOperations","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__allowBackgroundDistributedCacheOperations"},{"name":"globalSettings__distributedCache__defaultExtendedCache__useSharedRedisCache","removedIn":"2025.12.1","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__useSharedDistributedCache"},{"name":"globalSettings__distributedCache__distributedCacheCircuitBreakerDuration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheCircuitBreakerDuration"},{"name":"globalSettings__distributedCache__distributedCacheHardTimeout","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheHardTimeout"},{"name":"globalSettings__distributedCache__distributedCacheSoftTimeout","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__distributedCacheSoftTimeout"},{"name":"globalSettings__distributedCache__duration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__duration"},{"name":"globalSettings__distributedCache__eagerRefreshThreshold","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__eagerRefreshThreshold"},{"name":"globalSettings__distributedCache__factoryHardTimeout","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__factoryHardTimeout"},{"name":"globalSettings__distributedCache__factorySoftTimeout","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__factorySoftTimeout"},{"name":"globalSettings__distributedCache__failSafeMaxDuration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__failSafeMaxDuration"},{"name":"globalSettings__distributedCache__failSafeThrottleDuration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__failSafeThrottleDuration"},{"name":"globalSettings__distributedCache__isFailSafeEnabled","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__isFailSafeEnabled"},{"name":"globalSettings__distributedCache__jitterMaxDuration","removedIn":"2025.12.0","replacedBy":"globalSettings__distributedCache__defaultExtendedCache__jitterMaxDuration"},{"name":"globalSettings__documentDB__collectionIdPrefix","removedIn":"1.0.0"},{"name":"globalSettings__documentDB__databaseId","removedIn":"1.0.0"},{"name":"globalSettings__documentDB__numberOfCollections","removedIn":"1.0.0"},{"name":"globalSettings__documentDb__key","removedIn":"2024.2.2"},{"name":"globalSettings__documentDb__uri","removedIn":"2024.2.2"},{"name":"globalSettings__enableDevLogging","removedIn":"2025.12.0"},{"name":"globalSettings__eventLogging__azureServiceBus__maxRetries","removedIn":"2025.8.0","replacedBy":"globalSettings__eventLogging__maxRetries"},{"name":"globalSettings__eventLogging__azureServiceBus__slackSubscriptionName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__azureServiceBus__slackEventSubscriptionName"},{"name":"globalSettings__eventLogging__azureServiceBus__topicName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__azureServiceBus__eventTopicName"},{"name":"globalSettings__eventLogging__azureServiceBus__webhookSubscriptionName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__azureServiceBus__webhookEventSubscriptionName"},{"name":"globalSettings__eventLogging__rabbitMq__exchangeName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__rabbitMq__eventExchangeName"},{"name":"globalSettings__eventLogging__rabbitMq__httpPostQueueName","removedIn":"2025.2.1"},{"name":"globalSettings__eventLogging__rabbitMq__httpPostUrl","removedIn":"2025.2.1"},{"name":"globalSettings__eventLogging__rabbitMq__maxRetries","removedIn":"2025.8.0","replacedBy":"globalSettings__eventLogging__maxRetries"},{"name":"globalSettings__eventLogging__rabbitMq__slackQueueName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__rabbitMq__slackEventsQueueName"},{"name":"globalSettings__eventLogging__rabbitMq__webhookQueueName","removedIn":"2025.6.0","replacedBy":"globalSettings__eventLogging__rabbitMq__webhookEventsQueueName"},{"name":"globalSettings__eventLogging__webhookUrl","removedIn":"2025.5.0"},{"name":"globalSettings__hibpBreachApiKey","removedIn":"1.31.0","replacedBy":"globalSettings__hibpApiKey"},{"name":"globalSettings__identityServer__useAbsoluteRefreshTokenExpiration","removedIn":"2025.10.0","replacedBy":"globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken"},{"name":"globalSettings__jwtSigningKey","removedIn":"1.8.0"},{"name":"globalSettings__logRoleBySizeLimit","removedIn":"1.33.0","replacedBy":"globalSettings__logRollBySizeLimit"},{"name":"globalSettings__loggr__apiKey","removedIn":"1.4.0"},{"name":"globalSettings__loggr__logKey","removedIn":"1.4.0"},{"name":"globalSettings__mail__apiKey","removedIn":"1.7.0","replacedBy":"globalSettings__mail__sendGridApiKey"},{"name":"globalSettings__mail__postalApiKey","removedIn":"1.47.0"},{"name":"globalSettings__mail__postalDomain","removedIn":"1.47.0"},{"name":"globalSettings__mail__postalPercentage","removedIn":"1.47.0"},{"name":"globalSettings__mail__smtp__authType","removedIn":"1.32.0"},{"name":"globalSettings__mail__smtp__useDefaultCredentials","removedIn":"1.32.0"},{"name":"globalSettings__minLogLevel","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__adminSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__apiSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__apiSettings__identityToken","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__apiSettings__ipRateLimit","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__billingSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__billingSettings__jobs","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__eventsProcessorSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__eventsSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__eventsSettings__identityToken","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__iconsSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__identitySettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__identitySettings__identityToken","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__identitySettings__ipRateLimit","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__notificationsSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__notificationsSettings__identityToken","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__scimSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__minLogLevel__ssoSettings__default","removedIn":"2025.12.0"},{"name":"globalSettings__notificationHub__connectionString","removedIn":"2024.4.2","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__connectionString"},{"name":"globalSettings__notificationHub__enableSendTracing","removedIn":"2024.4.2","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__enableSendTracing"},{"name":"globalSettings__notificationHub__hubName","removedIn":"2024.4.2","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__hubName"},{"name":"globalSettings__notificationHubs","removedIn":"2024.11.0","replacedBy":"globalSettings__notificationHubPool__notificationHubs"},{"name":"globalSettings__notificationHubs__{index}__connectionString","removedIn":"2024.11.0","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__connectionString"},{"name":"globalSettings__notificationHubs__{index}__enableRegistration","removedIn":"2024.11.0"},{"name":"globalSettings__notificationHubs__{index}__enableSendTracing","removedIn":"2024.11.0","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__enableSendTracing"},{"name":"globalSettings__notificationHubs__{index}__hubName","removedIn":"2024.11.0","replacedBy":"globalSettings__notificationHubPool__notificationHubs__{index}__hubName"},{"name":"globalSettings__notificationHubs__{index}__hubType","removedIn":"2024.11.0"},{"name":"globalSettings__notifications__azureSignalRConnectionString","removedIn":"1.33.0"},{"name":"globalSettings__phishingDomain__checksumUrl","removedIn":"2025.12.2"},{"name":"globalSettings__phishingDomain__updateUrl","removedIn":"2025.12.2"},{"name":"globalSettings__push__apnsCertificatePassword","removedIn":"1.8.0"},{"name":"globalSettings__push__apnsCertificateThumbprint","removedIn":"1.8.0"},{"name":"globalSettings__push__gcmApiKey","removedIn":"1.8.0"},{"name":"globalSettings__push__gcmAppPackageName","removedIn":"1.8.0"},{"name":"globalSettings__push__gcmSenderId","removedIn":"1.8.0"},{"name":"globalSettings__redis__connectionString","removedIn":"2024.2.2","replacedBy":"globalSettings__distributedCache__redis__connectionString"},{"name":"globalSettings__sentry__dsn","removedIn":"2025.12.0"},{"name":"globalSettings__sso__saml__nameIdFormat","removedIn":"1.37.0"},{"name":"globalSettings__sso__saml__outboundSigningAlgorithm","removedIn":"1.37.0"},{"name":"globalSettings__sso__saml__signingBehavior","removedIn":"1.37.0"},{"name":"globalSettings__sso__saml__validateCertificates","removedIn":"1.37.0"},{"name":"globalSettings__sso__saml__wantAssertionsSigned","removedIn":"1.37.0"},{"name":"globalSettings__stripeApiKey","removedIn":"1.46.0","replacedBy":"globalSettings__stripe__apiKey"},{"name":"globalSettings__syslog__certificatePassword","removedIn":"2025.12.0"},{"name":"globalSettings__syslog__certificatePath","removedIn":"2025.12.0"},{"name":"globalSettings__syslog__certificateThumbprint","removedIn":"2025.12.0"},{"name":"globalSettings__syslog__destination","removedIn":"2025.12.0"},{"name":"globalSettings__twoFactorAuth__emailOnNewDeviceLogin","removedIn":"2023.3.0"},{"name":"globalSettings__u2f__appId","removedIn":"1.9.0"},{"name":"globalSettings__unifiedDeployment","removedIn":"2025.11.1","replacedBy":"globalSettings__liteDeployment"}],"V0":[{"prefix":"Caching__","read":"here"},{"prefix":"ChangePasswordUriSettings__","read":"icons"},{"prefix":"IconsSettings__","read":"icons"},{"prefix":"IpRateLimitOptions__","read":"cloud"},{"prefix":"IpRateLimitPolicies__","read":"cloud"},{"prefix":"Logging__","read":"here"},{"prefix":"billingSettings__","read":"cloud"},{"prefix":"scimSettings__","read":"here"}],"aq":{"env/uid.env":["LOCAL_GID","LOCAL_UID"],"env/mssql.override.env":["DATABASE","SA_PASSWORD"],"docker/mssql.env":["ACCEPT_EULA","MSSQL_PID","SA_PASSWORD"],"env/key-connector.override.env":["keyConnectorSettings__certificate__filesystemPassword","keyConnectorSettings__certificate__filesystemPath","keyConnectorSettings__certificate__provider","keyConnectorSettings__database__jsonFilePath","keyConnectorSettings__database__provider","keyConnectorSettings__identityServerUri","keyConnectorSettings__rsaKey__provider","keyConnectorSettings__webVaultUri"],"bitwarden-lite/settings.env":["BW_CSP","BW_DB_DATABASE","BW_DB_FILE","BW_DB_PASSWORD","BW_DB_PORT","BW_DB_PROVIDER","BW_DB_SERVER","BW_DB_USERNAME","BW_DOMAIN","BW_ENABLE_ADMIN","BW_ENABLE_API","BW_ENABLE_EVENTS","BW_ENABLE_ICONS","BW_ENABLE_IDENTITY","BW_ENABLE_IPV6","BW_ENABLE_KEY_CONNECTOR","BW_ENABLE_NOTIFICATIONS","BW_ENABLE_SCIM","BW_ENABLE_SSL","BW_ENABLE_SSL_CA","BW_ENABLE_SSL_DH","BW_ENABLE_SSO","BW_ICONS_PROXY_TO_CLOUD","BW_INSTALLATION_ID","BW_INSTALLATION_KEY","BW_KEY_CONNECTOR_INTERNAL_URL","BW_PORT_HTTP","BW_PORT_HTTPS","BW_REAL_IPS","BW_SSL_CA_CERT","BW_SSL_CERT","BW_SSL_CIPHERS","BW_SSL_DH_CERT","BW_SSL_KEY","BW_SSL_PROTOCOLS","PGID","PUID"]},"$i":{"fq":["globalSettings__baseServiceUri__vault","globalSettings__baseServiceUri__cloudRegion","globalSettings__sqlServer__connectionString","globalSettings__sqlServer__migrationExecutionTimeoutSeconds","globalSettings__identityServer__certificatePassword","globalSettings__internalIdentityKey","globalSettings__oidcIdentityClientKey","globalSettings__duo__aKey","globalSettings__installation__id","globalSettings__installation__key","globalSettings__yubico__clientId","globalSettings__yubico__key","globalSettings__mail__replyToEmail","globalSettings__mail__smtp__host","globalSettings__mail__smtp__port","globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__username","globalSettings__mail__smtp__password","globalSettings__disableUserRegistration","globalSettings__hibpApiKey","adminSettings__admins"],"Ft":["globalSettings__yubico__clientId","globalSettings__yubico__key","globalSettings__mail__smtp__host","globalSettings__mail__smtp__username","globalSettings__mail__smtp__password","globalSettings__hibpApiKey"]}}');
// EXTERNAL MODULE: ../../lib/src/settings/element.js
var settings_element = __nccwpck_require__(7074);
// EXTERNAL MODULE: ../../lib/src/settings/fold.js
var fold = __nccwpck_require__(971);
// EXTERNAL MODULE: ../../lib/src/settings/release.js
var release = __nccwpck_require__(763);
;// CONCATENATED MODULE: ../../lib/src/settings/catalogue.js





const entries = catalogue_namespaceObject.W0;
const newestRelease = catalogue_namespaceObject.sP._r;
const settings = entries.map(toSetting);
const removedSettings = catalogue_namespaceObject.rq.map(toRemoved);
const sections = catalogue_namespaceObject.V0;
const otherFiles = catalogue_namespaceObject.aq;
const installerOrder = catalogue_namespaceObject.$i.fq.map(settingName);
const installerPlaceholders = catalogue_namespaceObject.$i.Ft.map(settingName);
const byWrittenName = new Map(settings.map((setting) => [setting.name, setting]));
const byName = new Map(settings.map((setting) => [(0,settings_element/* templateName */.G)((0,fold/* foldCase */.SP)(setting.name)), setting]));
const removedByName = new Map(removedSettings.map((removed) => [(0,settings_element/* templateName */.G)((0,fold/* foldCase */.SP)(removed.name)), removed]));
function findSetting(name) {
    const asWritten = byWrittenName.get(name);
    if (asWritten !== undefined)
        return asWritten;
    const folded = (0,fold/* foldCase */.SP)(name);
    const listed = byName.get(folded);
    if (listed !== undefined)
        return listed;
    const template = byName.get((0,settings_element/* templateName */.G)(folded));
    if (template !== undefined)
        return { ...template, name: settingName((0,settings_element/* elementName */.AR)(template.name, name)) };
    return findElement(name, folded);
}
function setting(name) {
    const found = findSetting(name);
    if (found === undefined)
        throw new Error(`the catalogue has no setting ${name}`);
    return found;
}
function findRemoved(name) {
    const removed = removedByName.get((0,settings_element/* templateName */.G)((0,fold/* foldCase */.SP)(name)));
    if (removed?.name.includes('{') !== true)
        return removed;
    return { ...removed, name: settingName((0,settings_element/* elementName */.AR)(removed.name, name)) };
}
function serverReads(subject, release) {
    if ('removedIn' in subject)
        return compareReleases(release, subject.removedIn) < 0;
    return subject.since === null || compareReleases(release, subject.since) >= 0;
}
function findElement(name, folded) {
    const end = folded.lastIndexOf('__');
    if (end < 0 || end + 2 === folded.length)
        return undefined;
    const parent = byName.get(folded.slice(0, end));
    if (parent?.element !== 'string')
        return undefined;
    const key = name.slice(end + 2);
    return parent.type === 'array' && /^\d{1,9}$/.test(key) ? elementOf(parent, key) : elementOfAnyKey(parent);
}
function elementOfAnyKey(parent) {
    const known = catalogue_elements.get(parent);
    if (known !== undefined)
        return known;
    const element = elementOf(parent, settings_element/* keyHole */.gw);
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

/***/ 1441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LK: function() { return /* binding */ holdsSecondSetting; },
/* harmony export */   bd: function() { return /* binding */ isRemark; },
/* harmony export */   sR: function() { return /* binding */ isDamaged; }
/* harmony export */ });
/* harmony import */ var _strange_character_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5036);

function isDamaged(named, setting) {
    const { entry, followed } = named;
    return (followed ||
        (0,_strange_character_js__WEBPACK_IMPORTED_MODULE_0__/* .strangeCharacter */ .k)(named) !== null ||
        holdsSecondSetting(entry) ||
        isRemark(entry) ||
        entry.substitutions.some(({ found }) => !found) ||
        (setting.secret && Boolean(entry.statement.written?.comment)) ||
        entry.escapes.length > 0);
}
const second = /[ \t\r;,](?:globalSettings|adminSettings)__[A-Za-z]\w*=/i;
function holdsSecondSetting({ statement: { written } }) {
    return written !== null && written.quote === null && written.text.matches(second);
}
function isRemark({ statement }) {
    const { written } = statement;
    if (statement.kind !== 'assignment' || written === null || written.quote !== null)
        return false;
    const apart = written.span.start > statement.operator.end;
    return written.text.matches(/\t#/) || (apart && written.text.matches(/^#(?:\s|$)/));
}


/***/ }),

/***/ 6047:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ isDeferred; }
/* harmony export */ });
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2051);

const wholeValueForms = [
    { opens: ['${'], form: /^\$\{[A-Za-z_][A-Za-z0-9_]*(?::?[-+?][^{}]*)?\}$/ },
    { opens: ['$'], form: /^\$[A-Z][A-Z0-9]*_[A-Z0-9_]*$/ },
    { opens: ['$('], form: /^\$\([A-Za-z_][A-Za-z0-9_.-]*\)$/ },
    { opens: ['#{'], form: /^#\{[^{}]+\}#?$/ },
    { opens: ['{{', '${{'], form: /^\$?\{\{.*\}\}$/s },
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
const contained = /\$\{[A-Za-z_][A-Za-z0-9_]*(?::?[-+?][^{}]*)?\}/;
const connectionStringPart = /=\s*['"]?(\$\{[A-Za-z_]\w*(?::?[-+?][^{};]*)?\}|\$\([\w.-]+\)|#\{[^{};]+\}#?|\$?\{\{[^;]*\}\}|__[A-Za-z0-9][\w.-]*__|%[A-Za-z_][\w.-]*%|@[A-Za-z_][\w.-]*@|<%[^;]*%>)['"]?\s*(?:;|$)/;
function isDeferred(written, holds, tokens) {
    if (written.isEmpty)
        return false;
    if (isWholly((0,_source_value_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(written)))
        return true;
    if (tokens.some((token) => written.matches(token)))
        return true;
    if (holds === 'connection-string')
        return written.matches(connectionStringPart);
    return holds === 'other' && written.matches(contained);
}


/***/ }),

/***/ 2559:
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

/***/ 7074:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AR: function() { return /* binding */ elementName; },
/* harmony export */   G: function() { return /* binding */ templateName; },
/* harmony export */   b_: function() { return /* binding */ isNameOf; },
/* harmony export */   gV: function() { return /* binding */ fillIndexes; },
/* harmony export */   gw: function() { return /* binding */ keyHole; }
/* harmony export */ });
/* harmony import */ var _source_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9346);

const indexSegment = /(?<=__)\d{1,9}(?=__|$)/g;
const indexHole = '{index}';
const keyHole = '{key}';
function templateName(name) {
    return name.replace(indexSegment, indexHole);
}
function isNameOf(folded, setting) {
    if (!setting.endsWith(keyHole))
        return folded === setting;
    return folded.startsWith(setting.slice(0, -keyHole.length));
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
const lonelyNumber = (0,_source_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `(?<![\p{L}\p{N}])\d{1,3}(?![\p{L}\p{N}])|(?<!\d)\d{1,3}$`, 'gu');


/***/ }),

/***/ 971:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: function() { return /* binding */ camelWords; },
/* harmony export */   OD: function() { return /* binding */ segmentsOf; },
/* harmony export */   SP: function() { return /* binding */ foldCase; },
/* harmony export */   a$: function() { return /* binding */ withoutAccents; },
/* harmony export */   pv: function() { return /* binding */ foldLetters; },
/* harmony export */   qV: function() { return /* binding */ skeleton; }
/* harmony export */ });
/* harmony import */ var _source_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9346);

const isAscii = /^[\x00-\x7f]*$/;
function foldCase(name) {
    return isAscii.test(name) ? name.toLowerCase() : name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
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
const marks = (0,_source_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[\p{Mn}\p{Cf}]`, 'gu');
function skeleton(folded) {
    return folded.replace(index(), '#').replaceAll('{index}', '#').replace(separators(), '');
}
const index = (0,_source_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])|\d+$`, 'gu');
const separators = (0,_source_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[^\p{L}\p{N}#]+`, 'gu');
function segmentsOf(folded) {
    return folded.split(/_{2,}/);
}
function camelWords(name) {
    return withoutAccents(name)
        .split(betweenWords())
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
const betweenWords = (0,_source_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})`, 'u');


/***/ }),

/***/ 16:
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

/***/ 6118:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: function() { return /* binding */ commentedSettings; },
  S: function() { return /* binding */ nameEntries; }
});

// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __nccwpck_require__(9439);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(5715);
// EXTERNAL MODULE: ../../lib/src/settings/recognise.js + 11 modules
var recognise = __nccwpck_require__(8576);
;// CONCATENATED MODULE: ../../lib/src/settings/written-name.js



function shownNameOf(statement, name = statement.name) {
    if (!statement.beginsLine)
        return null;
    return statement.nameEnds || isOurs(name) ? (0,recognise/* shownName */.H)(name) : null;
}
function writtenNameOf(statement, name = statement.name) {
    const shown = shownNameOf(statement, name);
    if (shown === null)
        return null;
    const written = reveal(name);
    return written.toLowerCase() === shown.toLowerCase() ? printable(written) : shown;
}
function isOurs(name) {
    const { kind } = (0,recognise/* recognise */.G)(name);
    return kind !== 'misspelt' && kind !== 'unknown' && kind !== 'stranger';
}

;// CONCATENATED MODULE: ../../lib/src/settings/naming.js





function nameEntries(entries) {
    return entries.map((entry, at) => {
        const { statement } = entry;
        const followed = entries[at + 1]?.statement.beginsLine === false;
        const name = intendedName(entry);
        const recognition = (0,recognise/* recognise */.G)(name);
        const folded = (0,source_value/* reveal */._c)(name).toLowerCase();
        if (recognition.kind === 'known')
            return { entry, recognition, folded, shown: recognition.setting.name, followed };
        if (statement.beginsLine)
            return { entry, recognition, folded, shown: shownNameOf(statement, name), followed };
        return { entry, recognition: { kind: 'stranger' }, folded, shown: null, followed };
    });
}
function intendedName({ statement, name }) {
    if (statement.kind === 'malformed')
        return statement.name;
    if (statement.kind !== 'assignment' || statement.separator !== ':')
        return name;
    if ((0,recognise/* recognise */.G)(name).kind !== 'section')
        return name;
    const value = (0,source_value/* reveal */._c)(statement.written.text);
    const equals = value.indexOf('=');
    return equals === -1 ? name : new source_value/* Value */.WT(`${(0,source_value/* reveal */._c)(name)}:${value.slice(0, equals).trimEnd()}`);
}
function commentedSettings({ text, nodes }) {
    const raw = (0,source_text/* rawText */.i)(text);
    const found = new Map();
    for (const { kind, span } of nodes) {
        if (kind !== 'comment')
            continue;
        const begin = raw.slice(span.start, Math.min(span.end, span.start + longestName));
        const equals = begin.indexOf('=');
        if (equals === -1)
            continue;
        const name = begin.slice(0, equals).replace(/^#+/, '').trim();
        const setting = (0,catalogue/* findSetting */.SP)(name);
        if (setting !== undefined)
            found.set(name.toLowerCase(), span);
    }
    return found;
}
const longestName = 200;


/***/ }),

/***/ 5168:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xr: function() { return /* binding */ isDocumentationDomain; },
  EP: function() { return /* binding */ placeholderKind; }
});

// UNUSED EXPORTS: countsPlaceholderAsNone

// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/settings/data/placeholders.json
var placeholders_namespaceObject = /*#__PURE__*/JSON.parse('{"$i":["replace","secret"],"TH":["changeme","change-me","change_me","change me","replaceme","replace-me","replace_me","replace me","placeholder","todo","tbd","fixme"],"kU":["RANDOM_DATABASE_PASSWORD","RANDOM_IDENTITY_KEY","RANDOM_DUO_AKEY","IDENTITY_CERT_PASSWORD","SECRET_INSTALLATION_KEY","default_cert_password","super_strong_password"],"g8":["example","smpt__host","smtp__host","domain.com","example.com","example.net","example.org","example.edu","yourdomain.com","your.domain.com","domain.tld"],"ZP":["adminSettings__admins","globalSettings__amazon__accessKeySecret","globalSettings__attachment__baseDirectory","globalSettings__dataProtection__directory","globalSettings__distributedCache__redis__connectionString","globalSettings__duo__aKey","globalSettings__hibpApiKey","globalSettings__identityServer__certificatePassword","globalSettings__installation__key","globalSettings__internalIdentityKey","globalSettings__licenseDirectory","globalSettings__mail__sendGridApiKey","globalSettings__mail__smtp__host","globalSettings__mail__smtp__password","globalSettings__mail__smtp__username","globalSettings__pushRelayBaseUri","globalSettings__send__baseDirectory","globalSettings__sqlServer__connectionString","globalSettings__yubico__clientId","globalSettings__yubico__key"]}');
;// CONCATENATED MODULE: ../../lib/src/settings/placeholders.js


const installer = new Set(placeholders_namespaceObject.$i);
const documentation = new Set(placeholders_namespaceObject.TH);
const publishedSecrets = new Set(placeholders_namespaceObject.kU);
const documentationDomains = new Set(placeholders_namespaceObject.g8);
const documentationForms = [/^<[^<>%][^<>]*>$/, /^\{[^{}]+\}$/, /^your[-_ ][\w .@-]+$/i, /^x{4,}$/i];
const passwordPart = /(?:^|;)\s*(?:password|pwd)\s*=\s*['"]?([^;'"]*)/i;
function placeholderKind(value) {
    if (value.length > 4096)
        return null;
    const text = (0,source_value/* reveal */._c)(value).trim();
    if (installer.has(text.toLowerCase()))
        return 'installer';
    if (publishedSecrets.has(text) ||
        (text.includes('=') && publishedSecrets.has(passwordPart.exec(text)?.[1] ?? ''))) {
        return 'published-secret';
    }
    if (documentation.has(text.toLowerCase()))
        return 'documentation';
    return documentationForms.some((form) => form.test(text)) ? 'documentation' : null;
}
function isDocumentationDomain(value) {
    if (value.length > 4096)
        return false;
    const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/]*@)?([^:/?#>]+)/i.exec((0,source_value/* reveal */._c)(value).trim())?.[1];
    if (host === undefined)
        return false;
    const labels = host.toLowerCase().split('.');
    return labels.some((_, i) => documentationDomains.has(labels.slice(i).join('.')));
}
const countedAsNone = new Set(placeholders_namespaceObject.ZP);
function countsPlaceholderAsNone(name) {
    return countedAsNone.has(name);
}


/***/ }),

/***/ 8576:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: function() { return /* binding */ recognise; },
  H: function() { return /* binding */ shownName; }
});

// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __nccwpck_require__(5840);
// EXTERNAL MODULE: ../../lib/src/source/unicode-pattern.js
var unicode_pattern = __nccwpck_require__(9346);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __nccwpck_require__(2051);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(5715);
// EXTERNAL MODULE: ../../lib/src/settings/distance.js
var distance = __nccwpck_require__(2559);
// EXTERNAL MODULE: ../../lib/src/settings/fold.js
var fold = __nccwpck_require__(971);
;// CONCATENATED MODULE: ../../lib/src/settings/certainty.js



function isSurely({ spelling: { meaning }, slip }, written) {
    if (slip !== 'spelling')
        return true;
    const right = (0,fold/* camelWords */.A_)(meaning.name);
    const wrong = (0,fold/* camelWords */.A_)(written);
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
    words ??= new Set([...catalogue/* settings */.W0, ...catalogue/* removedSettings */.o_].flatMap(({ name }) => (0,fold/* camelWords */.A_)(name)).flatMap(numbers));
    return words.has(word);
}
function numbers(word) {
    return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`];
}

;// CONCATENATED MODULE: ../../lib/src/settings/data/misnomers.json
var misnomers_namespaceObject = /*#__PURE__*/JSON.parse('{"kV":[{"written":"globalSettings__mail__smtp__passsword","meant":"globalSettings__mail__smtp__password","source":"bitwarden.com/help/self-host-an-organization"},{"written":"globalSettnigs_hibpApiKey","meant":"globalSettings__hibpApiKey","source":"bitwarden.com/help/reports, an older text; bitwarden/help#230"},{"written":"globalSetting__hibpApiKey","meant":"globalSettings__hibpApiKey","source":"the Chinese reports page, wcjxixi/Bitwarden-Help-Chn"},{"written":"globalSettings__IdentityServer__ApplyAbsoluteRefreshTokenOnRefreshToken","meant":"globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken","source":"bitwarden.com/help/environment-variables, an older text"}],"mq":{"globalSettings__mail__smtp__useSsl":"globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__enableSsl":"globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__sslEnabled":"globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__secure":"globalSettings__mail__smtp__ssl","globalSettings__mail__smtp__useTls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__enableTls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__tls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__useStartTls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__enableStartTls":"globalSettings__mail__smtp__startTls","globalSettings__mail__smtp__server":"globalSettings__mail__smtp__host","globalSettings__mail__smtp__hostname":"globalSettings__mail__smtp__host","globalSettings__mail__smtp__address":"globalSettings__mail__smtp__host","globalSettings__mail__smtp__user":"globalSettings__mail__smtp__username","globalSettings__mail__smtp__login":"globalSettings__mail__smtp__username","globalSettings__mail__smtp__pass":"globalSettings__mail__smtp__password","globalSettings__mail__smtp__passwd":"globalSettings__mail__smtp__password","globalSettings__mail__smtp__pwd":"globalSettings__mail__smtp__password","globalSettings__mail__smtp__from":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__fromEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__fromAddress":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__sender":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__senderEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__senderAddress":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__replyTo":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__replyToEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__from":"globalSettings__mail__replyToEmail","globalSettings__mail__fromEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__fromAddress":"globalSettings__mail__replyToEmail","globalSettings__mail__senderEmail":"globalSettings__mail__replyToEmail","globalSettings__mail__replyTo":"globalSettings__mail__replyToEmail","globalSettings__mail__smtp__fromName":"globalSettings__siteName","globalSettings__mail__smtp__senderName":"globalSettings__siteName","globalSettings__mail__fromName":"globalSettings__siteName","globalSettings__mail__senderName":"globalSettings__siteName","globalSettings__mail__smtp__ignoreCertificate":"globalSettings__mail__smtp__trustServer","globalSettings__mail__smtp__acceptInvalidCerts":"globalSettings__mail__smtp__trustServer","globalSettings__mail__smtp__trustServerCertificate":"globalSettings__mail__smtp__trustServer","globalSettings__disableRegistration":"globalSettings__disableUserRegistration","globalSettings__disableSignups":"globalSettings__disableUserRegistration","globalSettings__disableUserSignup":"globalSettings__disableUserRegistration","globalSettings__haveIBeenPwnedApiKey":"globalSettings__hibpApiKey","globalSettings__hibpKey":"globalSettings__hibpApiKey","globalSettings__admins":"adminSettings__admins","globalSettings__adminEmails":"adminSettings__admins","adminSettings__adminEmails":"adminSettings__admins"},"gy":[{"name":"globalSettings__baseServiceUri__internalEvents","source":"bitwarden/self-host bitwarden-lite, which sets it although the server has no such property"},{"name":"globalSettings__baseServiceUri__internalIcons","source":"bitwarden/self-host bitwarden-lite, which sets it although the server has no such property"}]}');
// EXTERNAL MODULE: ../../lib/src/settings/element.js
var settings_element = __nccwpck_require__(7074);
;// CONCATENATED MODULE: ../../lib/src/settings/guess.js
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

;// CONCATENATED MODULE: ../../lib/src/settings/spellings.js




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
    const bySkeleton = new Map();
    const bySegments = new Map();
    const byLeaf = new Map();
    const segmentLetters = new Map();
    for (const [written, meaning] of meanings()) {
        const folded = (0,fold/* foldLetters */.pv)(written);
        const segments = (0,fold/* segmentsOf */.OD)(folded).map(fold/* skeleton */.qV);
        const bones = (0,fold/* skeleton */.qV)(folded);
        if (bySkeleton.has(bones))
            continue;
        const spelling = { meaning, segments, skeleton: bones, letters: (0,distance/* letterSet */.xp)(bones) };
        bySkeleton.set(bones, spelling);
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
    return { all, bySkeleton, bySegments, byLeaf, segments: segmentLetters };
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

;// CONCATENATED MODULE: ../../lib/src/settings/nesting.js


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

;// CONCATENATED MODULE: ../../lib/src/settings/nearest.js






function sameLetters(written) {
    const spelling = spellings().bySkeleton.get((0,fold/* skeleton */.qV)(written));
    return spelling === undefined ? null : { spelling, slip: slipOfSameLetters(written, spelling) };
}
function nearest(written) {
    const bones = (0,fold/* skeleton */.qV)(written);
    const segments = (0,fold/* segmentsOf */.OD)(written);
    const near = segments.length <= mostSegments ? segments.map((segment) => nearSegments((0,fold/* skeleton */.qV)(segment))) : [];
    const guess = surest(alongPath(near)) ?? surest(asAWhole(bones, segments.length));
    if (guess !== null)
        return { spelling: guess, slip: slipOf(guess, 'spelling') };
    const nested = misplaced(near.map((segments) => segments.filter(({ isClose }) => isClose)));
    return nested === null ? null : { spelling: nested, slip: slipOf(nested, 'nesting') };
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
function asAWhole(bones, segments) {
    const letters = (0,distance/* letterSet */.xp)(bones);
    const guesses = [];
    for (const spelling of spellings().all) {
        if (spelling.segments.length === segments || Math.abs(spelling.skeleton.length - bones.length) > 2)
            continue;
        if ((0,distance/* leastEdits */.Fl)(letters, spelling.letters) > 2)
            continue;
        const cost = (0,distance/* editCost */.m4)(bones, spelling.skeleton, 2);
        if (cost !== Number.POSITIVE_INFINITY && bearable(spelling, cost))
            guesses.push({ spelling, cost });
    }
    return guesses;
}
function bearable({ meaning, segments, skeleton: bones }, cost) {
    if (meaning.kind === 'invented' && (segments.at(-1)?.length ?? 0) < 6 && cost > 0)
        return false;
    if (!rooted.test(segments[0] ?? ''))
        return cost <= 1 && bones.length >= 10;
    return cost <= Math.max(1, bones.length / 5);
}
function slipOf({ meaning }, slip) {
    return meaning.kind === 'invented' ? 'invented' : slip;
}
function slipOfSameLetters(written, spelling) {
    if (spelling.meaning.kind === 'invented')
        return 'invented';
    if (spelling.meaning.kind === 'misprint')
        return 'spelling';
    return (0,settings_element/* templateName */.G)(written) === (0,fold/* foldCase */.SP)(spelling.meaning.name) ? 'spelling' : 'separator';
}

;// CONCATENATED MODULE: ../../lib/src/settings/neighbours.js



const liteFile = (0,printable/* word */.V)('bitwarden-lite/settings.env');
const byName = new Map(Object.entries(catalogue/* otherFiles */.YT)
    .flatMap(([file, names]) => names.map((name) => [
    name.includes('__') ? (0,fold/* foldCase */.SP)(name) : name,
    { file: (0,printable/* printable */.g)(file), name: (0,printable/* printable */.g)(name) },
]))
    .reverse());
const families = [
    {
        prefix: 'keyconnectorsettings__',
        neighbour: { file: (0,printable/* word */.V)('env/key-connector.override.env'), name: (0,printable/* word */.V)('keyConnectorSettings') },
    },
    { prefix: 'bw_', neighbour: { file: liteFile, name: (0,printable/* word */.V)('BW_*') } },
    ...catalogue/* sections */.V0
        .filter(({ read }) => read !== 'here')
        .map(({ prefix }) => ({
        prefix: (0,fold/* foldCase */.SP)(prefix),
        neighbour: { file: null, name: (0,printable/* printable */.g)(prefix.slice(0, -2)) },
    })),
];
const openSections = catalogue/* sections */.V0.filter(({ read }) => read === 'here').map(({ prefix }) => (0,fold/* foldCase */.SP)(prefix));
function findElsewhere(name) {
    const folded = (0,fold/* foldCase */.SP)(name);
    const listed = byName.get(name) ?? byName.get(folded);
    if (listed !== undefined)
        return listed;
    return families.find(({ prefix }) => folded.startsWith(prefix))?.neighbour;
}
function isOpenSection(name) {
    const folded = (0,fold/* foldCase */.SP)(name);
    return openSections.some((prefix) => folded.startsWith(prefix));
}

;// CONCATENATED MODULE: ../../lib/src/settings/data/words.json
var words_namespaceObject = /*#__PURE__*/JSON.parse('{"en":{"fillers":["a","for","of","on","the","to","by"],"words":{"disable":["disabled","deactivate","deactivated","block","forbid","prevent"],"enable":["enabled","activate","activated","allow","use"],"enforce":["enforced","require","required"],"key":["keys","token"],"mail":["email","emails"],"registration":["registrations","register","signup","signups"],"setting":["settings"],"user":["users"]},"alternatives":{"username":[["user","name"],["user"]],"password":[["pass","word"],["word","key"],["pass"]],"email":[["mail"],["mail","address"],["address"]],"host":[["host"],["server"],["host","name"],["server","name"]],"trust":[["trust"],["trust","certificate"]],"registration":[["registration"],["sign","up"]]}},"fr":{"fillers":["a","au","aux","avec","ce","ces","cet","cette","chaque","d","dans","de","des","du","en","est","et","faire","fait","l","la","le","les","leur","leurs","lors","mettre","mise","numéro","par","pour","qu","que","rendre","sa","sans","se","ses","son","sur","toute","un","une","vers","y","à","être"],"words":{"absolute":["absolu","absolue"],"address":["adresse","adresses"],"admin":["administrateur","administrateurs","administration","admin","admins"],"ago":["passés","écoulés"],"all":["tout","tous","toutes","ensemble","chacun"],"api":["api"],"apply":["appliquer"],"base":["base"],"certificate":["certificat","certificats"],"client":["client","clients"],"cloud":["cloud","nuage","nuages","infonuagique","infonuagiques","nuagique"],"communication":["communication","communications","communiquer"],"connection":["connexion","connexions"],"cookie":["cookie","témoin"],"data":["données","donnée"],"database":["basededonnées","bdd"],"day":["jour","jours"],"delete":["supprimer","suppression","supprime","effacer"],"directory":["répertoire","répertoires","dossier","dossiers","annuaire"],"disable":["désactiver","désactivez","désactive","désactivé","désactivée","désactivation","empêcher","interdire","bloquer","désactivées","interdiction","refuser","désactivées"],"domain":["domaine","domaines"],"enable":["activer","activez","active","activé","activée","activation","habiliter","permettre","autoriser","autorise","permet","autorisation","autorisée","autorisées","activées"],"enforce":["appliquer","appliquez","applique","imposer","imposez","impose","forcer","forcez","force","exiger","exige","renforcer","application","obliger","respecter","respect","appliquée","imposée","obligatoire"],"execution":["exécution"],"expiration":["expiration"],"global":["global","globale","globaux","globales","général","généraux","générale"],"host":["hôte","hôtes","serveurhôte","hébergeur","hébergé","domaine"],"hosted":["hébergé"],"hour":["heure","heures"],"id":["id","identifiant"],"identity":["identité","identités"],"installation":["installation"],"internal":["interne","internes"],"invite":["invitation","invitations","inviter"],"job":["tâche","tâches","travaux"],"key":["clé","clés","clef","clefs","touche"],"known":["connus","connu","connues"],"lifetime":["durée","duréedevie"],"limit":["limite","limites"],"log":["journal","journaux","journalisation","log","logs"],"mail":["mail","courriel","courriels","courrier","messagerie","email","e-mail","mél","électronique"],"maintenance":["maintenance","entretien"],"migration":["migration"],"name":["nom","noms"],"network":["réseau","réseaux"],"organization":["organisation","organisations"],"override":["remplacer","remplacement","outrepasser","surcharge","forçage","contourner","ignorer"],"pass":["passe","passer","passes"],"password":["motdepasse","mdp"],"policy":["politique","politiques","stratégie","stratégies","règle","règles","directive","directives"],"port":["port","ports"],"preparation":["préparation"],"proxy":["mandataire","mandataires"],"push":["push","poussée","pousser"],"refresh":["actualisation","rafraîchissement"],"region":["région","régions"],"registration":["enregistrement","enregistrements","inscription","inscriptions","enregistrer","inscrire","création","sinscrire"],"relay":["relais","relai"],"reply":["réponse","réponses","répondre","répondez"],"role":["rôle","rôles"],"roll":["rotation","rouler","roulement"],"second":["seconde","secondes"],"self":["auto"],"server":["serveur","serveurs"],"service":["service","services"],"setting":["paramètre","paramètres","paramétrage","réglage","réglages","configuration","configurations","option","options","préférences"],"size":["taille"],"skip":["ignorer","sauter","passer"],"sliding":["glissant","glissante"],"ssl":["ssl"],"start":["démarrer","démarrage","début","commencer","lancer"],"string":["chaîne","chaînes"],"timeout":["délai","délais"],"token":["jeton","jetons"],"trash":["corbeille","poubelle"],"trust":["confiance","approuver","fiable"],"uri":["uri","url","adresse"],"user":["utilisateur","utilisateurs","utilisatrice","usager","usagers","compte","comptes","membre","membres"],"username":["identifiant","identifiants","pseudo","pseudonyme","login"],"validation":["validation"],"vault":["coffre","coffres","coffre-fort","chambreforte","voûte"],"vendor":["fournisseur","vendeur"],"word":["mot","mots"]}},"de":{"fillers":["am","an","auf","bei","das","dem","den","der","des","die","e","ein","eine","einen","einer","eines","en","für","im","in","ist","jede","jeden","mit","n","nach","nummer","pro","s","soll","und","vom","von","wird","zu","zum","zur","über"],"words":{"address":["adresse"],"admin":["administrator","administratoren","admin","admins","verwaltung","verwalter"],"ago":["vor"],"all":["alle","allen","aller","alles"],"api":["api"],"base":["basis","grund"],"certificate":["zertifikat","zertifikats"],"client":["client","klient","kunde"],"cloud":["cloud","wolke","wolken"],"communication":["kommunikation","verbindung"],"connection":["verbindung","verbindungs"],"data":["daten"],"database":["datenbank"],"day":["tag","tage","tagen"],"delete":["löschen","lösche"],"directory":["verzeichnis","ordner"],"disable":["deaktivieren","deaktiviere","deaktiviert","deaktivierung","ausschalten","abschalten","sperren","verhindern","unterbinden"],"domain":["domäne"],"enable":["aktivieren","aktiviere","aktiviert","aktivierung","einschalten","ermöglichen","ermögliche","zulassen","erlauben","freischalten","anschalten"],"enforce":["erzwingen","erzwinge","erzwungen","durchsetzen","durchsetzung","anwenden","erzwingung","anwendung"],"expiration":["ablauf","verfall"],"global":["global","globale","globalen","globaler","globales"],"host":["host","gastgeber","wirt","server","hostname"],"hour":["stunde","stunden"],"id":["id","kennung"],"identity":["identität","identitäts"],"installation":["installation"],"internal":["intern","interne","interner"],"invite":["einladung","einladungs","einladungen"],"job":["aufgaben"],"key":["schlüssel","schlüssels","taste"],"known":["bekannte","bekannt"],"lifetime":["lebensdauer"],"limit":["limit","grenze","begrenzung"],"log":["log","protokoll","protokolle","protokollierung"],"mail":["mail","email","e-mail","post"],"name":["name","namen"],"network":["netzwerk","netzwerke"],"organization":["organisation","organisations"],"override":["überschreiben","überschreibe","überschreibung","außerkraftsetzung","außerkraft"],"pass":["pass"],"password":["passwort","passworte","kennwort","passwörter"],"policy":["richtlinie","richtlinien","regel","politik","police"],"port":["port","hafen","anschluss"],"push":["push"],"region":["region"],"registration":["registrierung","registrierungen","anmeldung","registrieren","registrierens"],"relay":["relais","weiterleitung"],"reply":["antwort","antworten","antworte"],"role":["rolle"],"roll":["rollen","rollieren"],"second":["sekunde","sekunden"],"server":["server"],"service":["dienst","dienste","dienstes","service"],"setting":["einstellung","einstellungen","konfiguration","konfigurationen","parameter","option","optionen"],"size":["größe"],"skip":["überspringen"],"start":["start","starten","starte"],"string":["zeichenfolge","zeichenkette"],"timeout":["zeitüberschreitung"],"token":["token"],"trash":["papierkorb","müll"],"trust":["vertrauen","vertraue","vertrauenswürdig"],"uri":["uri","url","adresse"],"user":["benutzer","benutzers","nutzer","anwender","user","konto","mitglieder","benutzern","nutzern"],"username":["benutzername","nutzername","anmeldename","kennung"],"validation":["validierung","validierungs","prüfung"],"vault":["tresor","tresore","gewölbe"],"word":["wort"]}},"es":{"fillers":["a","al","cada","con","de","del","e","el","en","hacer","haga","la","las","lo","los","número","para","por","que","se","su","sus","un","una","y"],"words":{"address":["dirección"],"admin":["administrador","administradores","administración","admin","admins"],"all":["todo","todos","todas"],"api":["api"],"base":["base"],"certificate":["certificado"],"client":["cliente"],"cloud":["nube","cloud"],"communication":["comunicación","comunicaciones"],"connection":["conexión"],"data":["datos"],"day":["día","días"],"delete":["eliminar","borrar"],"directory":["directorio","carpeta"],"disable":["deshabilitar","deshabilita","deshabilitado","desactivar","desactiva","desactivado","desactivación","inhabilitar","impedir","bloquear"],"domain":["dominio"],"enable":["habilitar","habilita","habilitado","habilitada","activar","activa","activado","activación","permitir","permite","habilitación"],"enforce":["aplicar","aplica","forzar","exigir","imponer","hacercumplir","obligar","cumplir","cumpla","cumplimiento","aplicación"],"expiration":["expiración","caducidad","vencimiento"],"global":["global","globales","general","generales"],"host":["anfitrión","host","servidor","huésped"],"hour":["hora","horas"],"id":["id","identificador"],"identity":["identidad"],"installation":["instalación"],"internal":["interno","interna"],"invite":["invitación","invitaciones","invitar"],"key":["clave","claves","llave","llaves"],"known":["conocidos","conocidas"],"limit":["límite"],"log":["registro","registros"],"mail":["correo","correos","email","e-mail","mail","electrónico"],"name":["nombre","nombres"],"network":["red","redes"],"organization":["organización"],"override":["anular","anulación","sobrescribir","invalidar","reemplazar"],"pass":["paso"],"password":["contraseña","contraseñas","clave"],"policy":["política","políticas","directiva","directivas"],"port":["puerto","puertos"],"push":["push"],"region":["región"],"registration":["registro","registros","inscripción","registrar"],"relay":["retransmisión","relé"],"reply":["respuesta","responder"],"role":["rol"],"roll":["rotar"],"second":["segundo","segundos"],"server":["servidor","servidores"],"service":["servicio","servicios"],"setting":["configuración","configuraciones","ajuste","ajustes","parámetro","parámetros","opción","opciones"],"size":["tamaño"],"start":["iniciar","inicio","inicia","empezar"],"string":["cadena"],"trash":["papelera"],"trust":["confiar","confía","confianza"],"uri":["uri","url","dirección"],"user":["usuario","usuarios","cuenta","miembros"],"username":["usuario"],"validation":["validación"],"vault":["bóveda","bóvedas","cofre"],"word":["palabra"]}},"pt":{"fillers":["a","ao","aos","as","cada","com","da","das","de","do","dos","e","em","fazer","na","nas","no","nos","número","o","os","para","por","um","uma","à","às"],"words":{"address":["endereço"],"admin":["administrador","administradores","administração","admin","admins"],"all":["todo","todos","todas"],"api":["api"],"base":["base"],"certificate":["certificado"],"client":["cliente"],"cloud":["nuvem","cloud"],"communication":["comunicação","comunicações"],"connection":["conexão","ligação"],"data":["dados"],"day":["dia","dias"],"delete":["excluir","apagar","eliminar"],"directory":["diretório","pasta"],"disable":["desativar","desativa","desative","desativado","desativação","desabilitar","desabilita","desabilite","impedir","bloquear"],"domain":["domínio"],"enable":["ativar","ativa","ative","ativado","ativação","habilitar","habilita","habilite","habilitado","permitir"],"enforce":["aplicar","aplica","aplique","forçar","exigir","impor","obrigar","cumprir","aplicação"],"expiration":["expiração","validade"],"global":["global","globais","geral","gerais"],"host":["host","anfitrião","hospedeiro","servidor"],"hour":["hora","horas"],"id":["id","identificador"],"identity":["identidade"],"installation":["instalação"],"internal":["interno","interna"],"invite":["convite","convites"],"key":["chave","chaves"],"limit":["limite"],"log":["registro","registo","logs"],"mail":["correio","email","e-mail","mail","eletrónico","eletrônico"],"name":["nome","nomes"],"network":["rede","redes"],"organization":["organização"],"override":["substituir","substituição","sobrepor","anular"],"pass":["passe"],"password":["senha","senhas","palavra-passe","palavrapasse"],"policy":["política","políticas","diretiva"],"port":["porta","porto","portas"],"push":["push"],"region":["região"],"registration":["registro","registros","registo","registos","cadastro","inscrição"],"relay":["retransmissão"],"reply":["resposta","responder"],"role":["função"],"second":["segundo","segundos"],"server":["servidor","servidores"],"service":["serviço","serviços"],"setting":["configuração","configurações","definição","definições","parâmetro","parâmetros","ajuste","ajustes","opções"],"size":["tamanho"],"start":["iniciar","início","inicie"],"string":["cadeia"],"trash":["lixeira","lixo"],"trust":["confiar","confiança","confie"],"uri":["uri","url","endereço"],"user":["usuário","usuários","utilizador","utilizadores","conta"],"username":["usuário","utilizador"],"validation":["validação"],"vault":["cofre","cofres"],"word":["palavra"]}},"it":{"fillers":["a","ad","agli","ai","al","alla","alle","con","da","dal","dei","del","della","delle","di","e","far","fare","gli","i","il","in","l","la","le","lo","nel","nella","numero","ogni","per","su","sul","sulla","un","una"],"words":{"address":["indirizzo"],"admin":["amministratore","amministratori","amministrazione","admin","admins"],"all":["tutti","tutte","tutto"],"api":["api"],"base":["base"],"certificate":["certificato"],"client":["cliente"],"cloud":["cloud","nuvola"],"communication":["comunicazione","comunicazioni"],"connection":["connessione"],"data":["dati"],"day":["giorno","giorni"],"delete":["elimina","eliminare"],"directory":["cartella","directory"],"disable":["disabilita","disabilitare","disabilitato","disabilitazione","disattiva","disattivare","disattivazione","impedire"],"domain":["dominio"],"enable":["abilita","abilitare","abilitato","abilitazione","attiva","attivare","attivazione","consenti","consentire"],"enforce":["applica","applicare","imponi","imporre","forza","forzare","obbliga","rispettare","applicazione"],"expiration":["scadenza"],"global":["globale","globali","generale","generali"],"host":["host","ospite"],"hour":["ora","ore"],"id":["id","identificativo"],"identity":["identità"],"installation":["installazione"],"internal":["interno","interna"],"invite":["invito","inviti"],"key":["chiave","chiavi"],"limit":["limite"],"log":["registro","log"],"mail":["posta","email","e-mail","mail","elettronica"],"name":["nome","nomi"],"network":["rete","reti"],"organization":["organizzazione"],"override":["sovrascrivi","sovrascrivere","sostituisci","ignora","sostituzione"],"pass":["accesso"],"password":["password","parolachiave"],"policy":["politica","politiche","criterio","criteri","regola"],"port":["porta","porto","porte"],"push":["push"],"region":["regione"],"registration":["registrazione","registrazioni","iscrizione"],"relay":["inoltro","relè"],"reply":["risposta","rispondi","rispondere"],"role":["ruolo"],"second":["secondo","secondi"],"server":["server"],"service":["servizio","servizi"],"setting":["impostazione","impostazioni","configurazione","configurazioni","parametro","parametri","opzioni"],"size":["dimensione"],"start":["avvia","avvio","inizia","inizio"],"string":["stringa"],"trash":["cestino"],"trust":["fidati","fiducia","affidabile","considera"],"uri":["uri","url","indirizzo"],"user":["utente","utenti","conto","account"],"username":["utente"],"validation":["convalida"],"vault":["cassaforte","cassetta"],"word":["parola"]}},"nl":{"fillers":["aan","aanmeld","af","als","bij","de","den","der","door","een","elke","en","het","in","met","naar","nummer","om","op","s","schakel","te","ten","ter","van","via","voor"],"words":{"address":["adres"],"admin":["beheerder","beheerders","beheer","admin","admins"],"all":["allemaal","alle"],"api":["api"],"base":["basis"],"certificate":["certificaat"],"client":["klant"],"cloud":["cloud","wolk"],"communication":["communicatie"],"connection":["verbinding","verbindings"],"data":["gegevens"],"day":["dag","dagen"],"delete":["verwijderen"],"directory":["map"],"disable":["uitschakelen","uitgeschakeld","schakeluit","deactiveren","deactiveer","blokkeren","uit"],"domain":["domein"],"enable":["inschakelen","ingeschakeld","schakelin","activeren","activeer","toestaan","aanzetten","in","aan"],"enforce":["afdwingen","dwing","handhaven","toepassen","verplichten","handhaaf","verplicht"],"expiration":["verloop","vervaldatum"],"global":["globaal","globale","algemene","algemeen","wereldwijde"],"host":["host","gastheer","server"],"hour":["uur","uren"],"id":["id"],"identity":["identiteit","identiteits"],"installation":["installatie"],"internal":["intern","interne"],"invite":["uitnodiging","uitnodigings"],"key":["sleutel","sleutels"],"limit":["limiet"],"log":["logboek","log"],"mail":["mail","e-mail","email","post"],"name":["naam","namen"],"network":["netwerk","netwerken"],"organization":["organisatie"],"override":["overschrijven","overschrijf","overschrijving","negeren"],"pass":["wacht"],"password":["wachtwoord","wachtwoorden","paswoord"],"policy":["beleid","beleidsregel","beleidsregels"],"port":["poort","haven"],"push":["push"],"region":["regio"],"registration":["registratie","registraties","aanmelding","inschrijving"],"relay":["relais","doorgifte"],"reply":["antwoord","antwoorden","beantwoorden"],"role":["rol"],"second":["seconde","seconden"],"server":["server"],"service":["dienst","diensten","service"],"setting":["instelling","instellingen","configuratie","configuraties","parameter","parameters","opties"],"size":["grootte"],"start":["start","starten","begin"],"string":["reeks","tekenreeks"],"trash":["prullenbak"],"trust":["vertrouw","vertrouwen","vertrouwde"],"uri":["uri","url","adres"],"user":["gebruiker","gebruikers","account"],"username":["gebruikersnaam"],"validation":["validatie"],"vault":["kluis"],"word":["woord"]}},"ja":{"fillers":["が","した","して","します","する","ための","で","と","な","に","にする","の","は","へ","へは","も","や","られた","を","向け","対して","番号"],"words":{"address":["アドレス"],"admin":["管理者","管理","アドミン"],"all":["すべて","全","全員","全ての","すべての"],"api":["api"],"base":["ベース","基本"],"certificate":["証明書"],"client":["クライアント"],"cloud":["クラウド","雲"],"communication":["通信","コミュニケーション","連絡"],"connection":["接続"],"data":["データ"],"day":["日"],"delete":["削除"],"directory":["ディレクトリ","フォルダ"],"disable":["無効","無効化","禁止","オフ"],"domain":["ドメイン"],"enable":["有効","有効化","許可","オン"],"enforce":["強制","適用","施行","強制する","強制適用","実施"],"expiration":["有効期限","期限"],"global":["グローバル","全体","全般","共通"],"host":["ホスト","ホスト名","サーバー"],"hour":["時間"],"id":["id","識別子"],"identity":["アイデンティティ","身元"],"installation":["インストール","導入"],"internal":["内部"],"invite":["招待"],"key":["キー","鍵"],"limit":["制限","上限"],"log":["ログ"],"mail":["メール","電子メール","イーメール"],"name":["名","名前"],"network":["ネットワーク"],"organization":["組織"],"override":["上書き","オーバーライド","優先"],"password":["パスワード","暗証番号"],"policy":["ポリシー","方針"],"port":["ポート","ポート番号","港"],"push":["プッシュ"],"region":["地域","リージョン"],"registration":["登録","新規登録"],"relay":["リレー","中継"],"reply":["返信","返信先","応答"],"role":["役割"],"second":["秒"],"server":["サーバー","サーバ"],"service":["サービス"],"setting":["設定","構成","セッティング"],"size":["サイズ"],"start":["開始","スタート"],"string":["文字列"],"trash":["ゴミ箱"],"trust":["信頼","信用"],"uri":["uri","url","アドレス"],"user":["ユーザー","ユーザ","利用者","使用者","アカウント"],"username":["ユーザー名","ユーザ名","利用者名","ユーザーネーム"],"validation":["検証"],"vault":["保管庫","金庫"]}}}');
;// CONCATENATED MODULE: ../../lib/src/settings/dictionary.js



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
        return this.#readPieces((0,fold/* camelWords */.A_)(name)) ?? this.#readPieces([bareText(name)]);
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
const betweenLetters = (0,unicode_pattern/* unicodePattern */.g)(String.raw `[^\p{L}\p{N}]`, 'gu');
function bareText(text) {
    return (0,fold/* withoutAccents */.a$)(text).toLowerCase().replace(betweenLetters(), '');
}
const lonelyLetter = 1.5;

;// CONCATENATED MODULE: ../../lib/src/settings/translation.js




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
const translation_tellingLength = 4;
function foreignLanguage(reading) {
    const letters = new Map();
    let foreign = false;
    for (const { text, meanings } of reading) {
        if (meanings.some(({ language }) => language === 'en'))
            continue;
        const says = meanings.some(({ english }) => english !== null);
        foreign ||= says || text.length >= translation_tellingLength;
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
        const nameWords = (0,fold/* camelWords */.A_)(setting.name);
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

;// CONCATENATED MODULE: ../../lib/src/settings/roots.js



const roots_roots = ['globalsettings', 'adminsettings'];
const mostEdits = 3;
function isBitwardenRoot(name) {
    const root = /^[^_.:[\]\\=\s]*/.exec((0,fold/* foldLetters */.pv)(name))?.[0] ?? '';
    if (roots_roots.some((known) => root.startsWith(known)))
        return true;
    if (root.length < 8 || root.length > 60)
        return isForeignRoot(root);
    return roots_roots.some((known) => (0,distance/* editCost */.m4)(root, known, mostEdits) <= mostEdits) || isForeignRoot(root);
}
function isForeignRoot(root) {
    return root.length >= 2 && root.length <= 60 && translatesToRoot(root);
}

;// CONCATENATED MODULE: ../../lib/src/settings/recognise.js












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
function shownName(name) {
    const recognition = recognise(name);
    if (recognition.kind === 'known')
        return recognition.setting.name;
    if (recognition.kind === 'removed')
        return recognition.removed.name;
    if (recognition.kind === 'section' || recognition.kind === 'elsewhere')
        return recognition.name;
    const text = (0,value/* reveal */._c)(name);
    const harmless = recognition.kind === 'translated' ? harmlessWords() : harmlessName();
    if (text.length > longestName || !harmless.test(text))
        return null;
    return isBitwardenRoot(text) || isOpenSection(text) ? (0,printable/* printable */.g)(text) : null;
}
const harmlessName = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[\p{L}\p{M}\p{N}_.\\[\]-]+$`, 'u');
const harmlessWords = (0,unicode_pattern/* unicodePattern */.g)(String.raw `^[\p{L}\p{M}\p{N}_.'’\\[\]-]+$`, 'u');
function recogniseText(text) {
    const name = text.trim().replace(/^export[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+/, '');
    if (name.length > longestName)
        return { kind: isBitwardenRoot(name.slice(0, longestName)) ? 'unknown' : 'stranger' };
    return recogniseExactly(name) ?? recogniseSlip(name) ?? (isBitwardenRoot(name) ? unknown : stranger);
}
const unknown = { kind: 'unknown' };
const stranger = { kind: 'stranger' };
function recogniseExactly(name) {
    const setting = (0,catalogue/* findSetting */.SP)(name);
    if (setting !== undefined) {
        const scalar = setting.type !== 'array' && setting.type !== 'dictionary';
        return scalar ? { kind: 'known', setting } : { kind: 'section', name: setting.name };
    }
    const removed = (0,catalogue/* findRemoved */._P)(name);
    if (removed !== undefined)
        return { kind: 'removed', removed };
    const section = sectionNames().get((0,settings_element/* templateName */.G)((0,fold/* foldCase */.SP)(name)));
    if (section !== undefined)
        return { kind: 'section', name: (0,printable/* printable */.g)((0,settings_element/* elementName */.AR)(section, name)) };
    const neighbour = findElsewhere(name);
    if (neighbour !== undefined)
        return { kind: 'elsewhere', ...neighbour };
    return isOpenSection(name) || unread.has((0,fold/* foldCase */.SP)(name)) ? stranger : null;
}
function recogniseSlip(name) {
    const base = name.replace(/_+FILE$/i, '');
    if (base !== name) {
        const setting = (0,catalogue/* findSetting */.SP)(base) ?? settingOf(recogniseSlip(base));
        if (setting !== undefined)
            return { kind: 'misspelt', setting, slip: 'file-suffix', sure: true };
    }
    const folded = (0,fold/* foldLetters */.pv)(name);
    const same = sameLetters(folded);
    if (same !== null)
        return meant(name, same);
    const translation = translate(name);
    if (translation?.language) {
        return { kind: 'translated', setting: translation.setting, language: translation.language };
    }
    const near = meant(name, nearest(folded));
    if (near !== null || translation === null)
        return near;
    return { kind: 'misspelt', setting: translation.setting, slip: 'invented', sure: false };
}
function meant(name, found) {
    if (found === null)
        return null;
    const { meaning } = found.spelling;
    const right = (0,settings_element/* fillIndexes */.gV)(meaning.name, name);
    const removed = meaning.kind === 'removed' ? (0,catalogue/* findRemoved */._P)(right) : undefined;
    if (removed !== undefined)
        return { kind: 'removed', removed };
    const setting = (0,catalogue/* findSetting */.SP)(right);
    if (setting === undefined || isOpposite(name, setting.name))
        return null;
    return { kind: 'misspelt', setting, slip: found.slip, sure: isSurely(found, name) };
}
function settingOf(recognition) {
    return recognition?.kind === 'misspelt' || recognition?.kind === 'translated'
        ? recognition.setting
        : undefined;
}
const unread = new Set(misnomers_namespaceObject.gy.map(({ name }) => (0,fold/* foldCase */.SP)(name)));
let sectionsByName;
function sectionNames() {
    sectionsByName ??= new Map(catalogue/* settings */.W0.flatMap(({ name }) => {
        if (!isBitwardenRoot(name))
            return [];
        const segments = name.split('__');
        return segments.slice(1).map((_, i) => {
            const section = segments.slice(0, i + 1).join('__');
            return [(0,fold/* foldCase */.SP)(section), section];
        });
    }));
    return sectionsByName;
}


/***/ }),

/***/ 763:
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

/***/ 1829:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wB: function() { return /* binding */ Settings; },
  W0: function() { return /* binding */ isAbsent; },
  Y$: function() { return /* binding */ uncertain; }
});

// EXTERNAL MODULE: ../../lib/src/settings/catalogue.js + 1 modules
var catalogue = __nccwpck_require__(5715);
// EXTERNAL MODULE: ../../lib/src/settings/damage.js
var damage = __nccwpck_require__(1441);
// EXTERNAL MODULE: ../../lib/src/settings/deferred.js
var deferred = __nccwpck_require__(6047);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __nccwpck_require__(2051);
;// CONCATENATED MODULE: ../../lib/src/settings/deferred-variables.js

function deferredVariables(entries, isWrittenLater) {
    const found = new Set();
    for (const named of entries) {
        if (isWrittenLater(named) || holdsOneOf(named, found))
            found.add((0,source_value/* reveal */._c)(named.entry.name));
    }
    return found;
}
function holdsOneOf({ entry }, variables) {
    return entry.substitutions.some(({ name }) => variables.has((0,source_value/* reveal */._c)(name)));
}

// EXTERNAL MODULE: ../../lib/src/settings/element.js
var settings_element = __nccwpck_require__(7074);
// EXTERNAL MODULE: ../../lib/src/readers/dotnet/whitespace.js
var whitespace = __nccwpck_require__(5475);
;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/boolean.js

function bindBoolean(text) {
    const word = (0,whitespace/* trim */.B)(text).toLowerCase();
    if (word === '')
        return 'empty';
    if (word !== 'true' && word !== 'false')
        return 'not-a-boolean';
    return { text: word, boolean: word === 'true' };
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/datetime.js

const yearFirst = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])/;
const monthFirst = /^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?![0-9])/;
const spelled = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
function bindDateTime(text) {
    const written = (0,whitespace/* trim */.B)(text);
    if (written === '')
        return { text: '0001-01-01' };
    const [, year, month, day] = yearFirst.exec(written) ?? [];
    if (year !== undefined)
        return check(written, year, month, day);
    const [, first, second, last] = monthFirst.exec(written) ?? [];
    if (last !== undefined)
        return check(written, last, first, second);
    return /[0-9]/.test(written) || spelled.test(written) ? { text: written } : 'not-a-date';
}
function check(written, year, month = '', day = '') {
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const real = Number(year) > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    return real ? { text: written } : 'out-of-range';
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/double.js

const double_float = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const symbols = {
    infinity: Number.POSITIVE_INFINITY,
    '+infinity': Number.POSITIVE_INFINITY,
    '-infinity': Number.NEGATIVE_INFINITY,
    nan: Number.NaN,
    '+nan': Number.NaN,
    '-nan': Number.NaN,
};
function bindDouble(text) {
    const written = (0,whitespace/* trim */.B)(text);
    if (written === '')
        return 'empty';
    const number = double_float.test(written) ? Number(written) : symbolOf(written);
    return number === undefined ? 'not-a-number' : { text: String(number), number };
}
function symbolOf(written) {
    const word = written.toLowerCase();
    return Object.hasOwn(symbols, word) ? symbols[word] : undefined;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/integer.js

const decimal = /^[+-]?[0-9]+$/;
const hexadecimal = /^\+?(?:0x)?([0-9a-f]+)$/i;
const prefix = /^(?:#|0x|&h)/i;
function bindInteger(text, bits) {
    const written = (0,whitespace/* trim */.B)(text);
    if (written === '')
        return 'empty';
    const hex = prefix.exec(written)?.[0];
    if (hex !== undefined)
        return fromHexadecimal(written.slice(hex.length), bits);
    if (!decimal.test(written))
        return 'not-a-number';
    const negative = written.startsWith('-');
    const digits = written.replace(/^[+-]/, '').replace(/^0+(?=.)/, '');
    if (digits.length > 19)
        return 'out-of-range';
    const number = negative ? -BigInt(digits) : BigInt(digits);
    return number === BigInt.asIntN(bits, number) ? bound(number) : 'out-of-range';
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
    if ((0,whitespace/* trim */.B)(text) === '')
        return 'empty';
    const members = [];
    for (const item of text.split(',')) {
        const member = memberOf((0,whitespace/* trim */.B)(item), values);
        if (member === 'out-of-range')
            return 'out-of-range';
        if (member === null)
            return 'not-in-enum';
        members.push(member);
    }
    return { text: members.join(', ') };
}
function memberOf(item, values) {
    if (/^[+-]?[0-9]+$/.test(item)) {
        const number = bindInteger(item, 32);
        return typeof number === 'string' ? 'out-of-range' : number.text;
    }
    const name = item.toLowerCase();
    return values.find((value) => value.toLowerCase() === name) ?? null;
}

;// CONCATENATED MODULE: ../../lib/src/readers/dotnet/guid.js

const lengthsD = [8, 4, 4, 4, 12];
const plainN = /^[0-9a-f]{32}$/i;
const formX = /^\{0x([^,]+),0x([^,]+),0x([^,]+),\{0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^,]+),0x([^}]+)\}\}$/i;
function bindGuid(text) {
    const written = (0,whitespace/* trim */.B)(text);
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
            return fromX((0,whitespace/* withoutWhiteSpace */.U)(written));
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
const longest = { seconds: 922_337_203_685, rest: 4_775_807 };
const largestToken = 0xfffffff;
function bindTimeSpan(text) {
    const written = (0,whitespace/* trim */.B)(text);
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
    if (seconds !== longest.seconds)
        return seconds > longest.seconds;
    return !negative && parts.f > longest.rest;
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
    guid: bindGuid,
    timespan: bindTimeSpan,
    enum: bindEnum,
    datetime: bindDateTime,
};
function bind(value, type) {
    if (type.type === 'array' || type.type === 'dictionary')
        return { kind: 'ignored' };
    const convert = converters[type.type];
    if (convert === undefined)
        return { kind: 'bound', value };
    if (type.nullable && value.isEmpty)
        return { kind: 'null' };
    const conversion = convert((0,source_value/* reveal */._c)(value), type);
    if (typeof conversion === 'string')
        return { kind: 'refused', fault: conversion };
    const { text, ...facts } = conversion;
    return { kind: 'bound', value: new source_value/* Value */.WT(text), ...facts };
}

// EXTERNAL MODULE: ../../lib/src/settings/placeholders.js + 1 modules
var placeholders = __nccwpck_require__(5168);
;// CONCATENATED MODULE: ../../lib/src/settings/judge-value.js


const notJudged = { value: null, binding: null, placeholder: null };
const judge_value_deferred = { state: 'deferred', ...notJudged };
const damaged = { state: 'damaged', ...notJudged };
const refused = { state: 'refused', ...notJudged };
function judgeValue({ statement, value, error }, setting) {
    if (statement.kind === 'malformed' || error !== null || value === null)
        return refused;
    const binding = bind(value, setting);
    if (binding.kind === 'refused')
        return { state: 'refused', value, binding, placeholder: null };
    const placeholder = setting.type === 'string' ? (0,placeholders/* placeholderKind */.EP)(value) : null;
    const empty = binding.kind === 'null' || !value.matches(/\S/);
    const state = empty ? 'empty' : placeholder === null ? 'set' : 'placeholder';
    return { state, value, binding, placeholder };
}

;// CONCATENATED MODULE: ../../lib/src/settings/states.js






class Settings {
    #byName;
    #misnamed;
    #commented;
    #options;
    #provided;
    #entries;
    #asked = new Map();
    #present;
    #variables;
    constructor(entries, commented, options) {
        const byName = new Map();
        const misnamed = new Map();
        for (const entry of entries) {
            const { recognition } = entry;
            if (!('setting' in recognition))
                continue;
            const { setting } = recognition;
            const meant = setting.name.toLowerCase();
            const isOwn = (0,settings_element/* isNameOf */.b_)(entry.folded, meant);
            append(isOwn ? byName : misnamed, isOwn ? entry.folded : meant, setting, entry);
        }
        this.#byName = byName;
        this.#misnamed = misnamed;
        this.#entries = entries;
        this.#commented = commented;
        this.#options = options;
        this.#provided = new Set(options.provided.map((name) => name.toLowerCase()));
    }
    of(name) {
        const asked = this.#asked.get(name);
        if (asked !== undefined)
            return asked;
        const folded = name.toLowerCase();
        const group = this.#byName.get(folded);
        const state = group === undefined ? this.#absent(folded, (0,catalogue/* setting */.Pe)(name)) : this.#judged(folded, group);
        this.#asked.set(name, state);
        return state;
    }
    present() {
        this.#present ??= Array.from(this.#byName, ([folded, group]) => this.#judged(folded, group));
        return this.#present;
    }
    boolean(name) {
        const { state, binding, setting } = this.of(name);
        if (absent.has(state))
            return setting.default === true;
        return binding?.kind === 'bound' ? binding.boolean : undefined;
    }
    number(name) {
        const { state, binding, setting } = this.of(name);
        if (absent.has(state))
            return typeof setting.default === 'number' ? setting.default : undefined;
        return binding?.kind === 'bound' ? binding.number : undefined;
    }
    hasValue(name) {
        const { state, placeholder } = this.of(name);
        if (uncertain.has(state))
            return undefined;
        return state === 'set' || (state === 'placeholder' && placeholder !== 'installer');
    }
    intendedBy(name) {
        return this.#misnamed.get(name.toLowerCase())?.entries.length ?? 0;
    }
    isDeferred(named) {
        if (this.#isWrittenLater(named))
            return true;
        if (named.entry.substitutions.length === 0)
            return false;
        this.#variables ??= deferredVariables(this.#entries, (other) => this.#isWrittenLater(other));
        return holdsOneOf(named, this.#variables);
    }
    #isWrittenLater({ entry: { statement }, folded, recognition }) {
        if (this.#provided.has(folded))
            return true;
        if (statement.written === null)
            return false;
        const holds = recognition.kind === 'known' ? heldBy(recognition.setting) : 'other';
        return (0,deferred/* isDeferred */.u)(statement.written.text, holds, this.#options.tokens);
    }
    #judged(folded, group) {
        group.state ??= this.#judge(folded, group);
        return group.state;
    }
    #absent(folded, setting) {
        if (this.#provided.has(folded))
            return without(setting, 'deferred');
        const meant = this.#misnamed.get(folded)?.last;
        if (meant !== undefined)
            return without(setting, 'misnamed', meant.entry.statement.span);
        if (this.#options.elsewhere(folded))
            return without(setting, 'deferred');
        const comment = this.#commented().get(folded);
        return comment === undefined ? without(setting, 'missing') : without(setting, 'commented-out', comment);
    }
    #judge(folded, { setting, entries, last: entry }) {
        const at = entry.entry.statement.span;
        const isOpen = this.#provided.has(folded) || entry.entry.statement.written === null;
        const { state, value, binding, placeholder } = isOpen || this.isDeferred(entry)
            ? judge_value_deferred
            : entry.entry.error === null && (0,damage/* isDamaged */.sR)(entry, setting)
                ? damaged
                : judgeValue(entry.entry, setting);
        const isOpenTo = state === 'empty' || placeholder === 'installer';
        const meant = isOpenTo ? this.#misnamed.get(folded)?.last : undefined;
        if (meant !== undefined)
            return { ...without(setting, 'misnamed', meant.entry.statement.span), entries, entry };
        return { setting, state, entries, entry, at, value, binding, placeholder };
    }
}
function heldBy({ name, secret }) {
    if (/connectionstring$/i.test(name))
        return 'connection-string';
    return secret ? 'secret' : 'other';
}
function without(setting, state, at = null) {
    return { setting, state, entries: none, entry: null, at, value: null, binding: null, placeholder: null };
}
const none = [];
function append(groups, folded, setting, entry) {
    const group = groups.get(folded);
    if (group === undefined)
        groups.set(folded, { setting, entries: [entry], last: entry, state: undefined });
    else {
        group.entries.push(entry);
        group.last = entry;
    }
}
const uncertain = new Set(['deferred', 'refused', 'damaged', 'misnamed']);
const absent = new Set(['missing', 'commented-out']);
function isAbsent({ state }) {
    return absent.has(state);
}


/***/ }),

/***/ 5036:
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
function strangeCharacter({ entry, recognition }) {
    if (recognition.kind !== 'known' && recognition.kind !== 'misspelt')
        return null;
    const { name, written, kind } = entry.statement;
    if (kind === 'malformed' && name.matches(/^\uFEFF/))
        return null;
    if (name.matches(notAscii) && [invisible, blank, lookAlike].some((form) => name.matches(form)))
        return 'name';
    if (!written || written.quote !== null || !written.text.matches(notAscii))
        return null;
    const prose = recognition.setting.name === 'globalSettings__siteName';
    if (prose)
        return null;
    if (written.text.matches(typographic))
        return 'quotes';
    return written.text.matches(invisible) || written.text.matches(blank) ? 'value' : null;
}
function strangeSpans(text, { entry }, where) {
    const inner = entry.statement.written?.inner;
    if (inner === undefined)
        return [];
    const forms = where === 'quotes' ? [typographic] : [invisible, blank];
    return forms.flatMap((form) => text.spansOf(form, inner));
}


/***/ }),

/***/ 812:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: function() { return /* binding */ isNameCharacter; },
/* harmony export */   Ee: function() { return /* binding */ trimmedEnd; },
/* harmony export */   XA: function() { return /* binding */ contentEnd; },
/* harmony export */   hB: function() { return /* binding */ lineFeed; },
/* harmony export */   i0: function() { return /* binding */ isWhiteSpace; },
/* harmony export */   j8: function() { return /* binding */ skipWhiteSpace; },
/* harmony export */   kd: function() { return /* binding */ lineEnd; },
/* harmony export */   pw: function() { return /* binding */ skipBlanks; },
/* harmony export */   z3: function() { return /* binding */ isBlank; }
/* harmony export */ });
/* harmony import */ var _unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4149);

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
    return (0,_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetterOrNumber */ .n)(String.fromCodePoint(codePoint));
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


/***/ }),

/***/ 3306:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ decode; },
/* harmony export */   l: function() { return /* binding */ encode; }
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


/***/ }),

/***/ 1429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ once; }
/* harmony export */ });
function once(compute) {
    let result;
    return () => {
        result ??= { value: compute() };
        return result.value;
    };
}


/***/ }),

/***/ 5429:
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
;// CONCATENATED MODULE: ../../lib/src/source/written.js


function quoteAt(raw, at) {
    const character = raw[at];
    return character === '"' || character === "'" ? character : null;
}
function closingQuote(raw, open, end) {
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
    return { quote, span, inner, text: new value/* Value */.WT(raw.slice(inner.start, inner.end)), comment: null };
}
function unquoted(raw, start, end, empty) {
    const line = raw.slice(start, end);
    const hash = line.indexOf(' #');
    const comment = hash === -1 ? null : { start: start + hash, end };
    const last = (0,characters/* trimmedEnd */.Ee)(raw, start, comment?.start ?? end);
    const span = last > start ? { start, end: last } : { start: empty, end: empty };
    return { quote: null, span, inner: span, text: new value/* Value */.WT(raw.slice(span.start, span.end)), comment };
}
function meant(raw, start, end) {
    let first = start;
    while (first < end && (0,characters/* isBlank */.z3)(raw.charCodeAt(first)))
        first++;
    const quote = first < end ? quoteAt(raw, first) : null;
    if (quote === null)
        return unquoted(raw, first, end, start);
    const close = closingQuote(raw, first, end);
    if (close !== null) {
        const behind = (0,characters/* skipWhiteSpace */.j8)(raw, close + 1);
        if (behind >= end)
            return quoted(raw, quote, { start: first, end: close + 1 });
        if (raw[behind] === '#')
            return { ...quoted(raw, quote, { start: first, end: close + 1 }), comment: { start: close + 1, end } };
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
        comment: null,
    };
}

;// CONCATENATED MODULE: ../../lib/src/source/scan-statement.js



function scanStatement(raw, start, beginsLine) {
    const opening = scan_statement_open(raw, start, beginsLine);
    if (opening.key === raw.length)
        return malformed(raw, opening, 'export-alone', { start, end: start + 6 });
    const { end, refused } = scanKey(raw, opening.key);
    if (refused) {
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
    const close = closingQuote(raw, value, raw.length);
    if (close === null)
        return unclosed(raw, opening, key, operator, value, null);
    return assignment(raw, opening, key, operator, quoted(raw, quote, { start: value, end: close + 1 }));
}
function asUnclosed(raw, statement) {
    const { span, beginsLine, key, operator, written } = statement;
    const opening = { start: span.start, beginsLine, export: statement.export, key: key.start };
    const close = { start: written.span.end - 1, end: written.span.end };
    return unclosed(raw, opening, key, operator, written.span.start, close);
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
            return { end: at, refused: false };
        if (!(0,characters/* isNameCharacter */.$f)(code) && !(0,characters/* isBlank */.z3)(code))
            return { end: at, refused: true };
        at += code > 0xffff ? 2 : 1;
    }
    return { end: at, refused: false };
}
function assignment(raw, opening, key, operator, written) {
    return {
        kind: 'assignment',
        span: { start: opening.start, end: written.comment?.end ?? written.span.end },
        beginsLine: opening.beginsLine,
        export: opening.export,
        key,
        name: valueAt(raw, key),
        nameEnds: endsAt(raw, key, operator),
        separator: raw[operator.start] === ':' ? ':' : '=',
        operator,
        written,
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
        written: null,
        endsFile,
    };
}
function endsAt(raw, key, operator) {
    return operator.start === key.end || !raw.slice(key.end, operator.start).includes('\r');
}
function valueAt(raw, span) {
    return new value/* Value */.WT(raw.slice(span.start, span.end));
}
function malformed(raw, opening, refusal, at) {
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
        refusal,
        at,
        written: separator === -1 ? null : meant(raw, opening.key + separator + 1, end),
        closesAt: null,
    };
}
function unclosed(raw, opening, key, operator, quote, closesAt) {
    const end = (0,characters/* trimmedEnd */.Ee)(raw, quote, (0,characters/* lineEnd */.kd)(raw, quote));
    return {
        kind: 'malformed',
        span: { start: opening.start, end },
        beginsLine: opening.beginsLine,
        export: opening.export,
        key,
        name: valueAt(raw, key),
        nameEnds: endsAt(raw, key, operator),
        refusal: 'unclosed-quote',
        at: { start: quote, end: quote + 1 },
        written: meant(raw, operator.end, end),
        closesAt,
    };
}


/***/ }),

/***/ 3785:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ scan; }
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(812);
/* harmony import */ var _scan_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5429);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9439);
/* harmony import */ var _unicode_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9346);




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
const settingLine = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .unicodePattern */ .g)(String.raw `[\t ]*(?:export[\t ]+)?([\p{L}\p{N}_]+)[\t ]*=`, 'uy');
function swallowsSettings(raw, { written }) {
    if (written.quote === null)
        return false;
    const { start, end } = written.inner;
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
    constructor(raw) {
        this.#raw = raw;
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

/***/ 9346:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ unicodePattern; }
/* harmony export */ });
function unicodePattern(source, flags) {
    let pattern;
    return () => {
        pattern ??= new RegExp(source, flags);
        return pattern;
    };
}


/***/ }),

/***/ 4149:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ isPrintable; },
/* harmony export */   n: function() { return /* binding */ isLetterOrNumber; }
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1429);
/* harmony import */ var _unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9346);


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
const addedCharacter = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => {
    const ranges = added
        .trim()
        .split(/\s+/)
        .map((range) => range.replace(/[0-9a-f]+/g, (code) => `\\u{${code}}`));
    return new RegExp(`[${ranges.join('')}]`, 'u');
});
const letterOrNumber = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `^[\p{L}\p{N}]$`, 'u');
const graphic = (0,_unicode_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodePattern */ .g)(String.raw `^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$`, 'u');
function isLetterOrNumber(character) {
    return letterOrNumber().test(character) && !addedCharacter().test(character);
}
function isPrintable(character) {
    return graphic().test(character) && !addedCharacter().test(character);
}


/***/ }),

/***/ 2051:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WT: function() { return /* binding */ Value; },
/* harmony export */   _c: function() { return /* binding */ reveal; }
/* harmony export */ });
/* unused harmony export mask */
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
const mask = '••••••••';
function reveal(value) {
    return textOf(value);
}


/***/ }),

/***/ 7996:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z3: function() { return /* binding */ error; },
  V4: function() { return /* binding */ getInput; },
  pq: function() { return /* binding */ info; },
  lm: function() { return /* binding */ notice; },
  uH: function() { return /* binding */ setOutput; },
  z: function() { return /* reexport */ summary; },
  $e: function() { return /* binding */ warning; }
});

// UNUSED EXPORTS: ExitCode, addPath, debug, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setSecret, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
var external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ../../node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

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
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ 	/* webpack/runtime/async module */
/******/ 	!function() {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = function(queue) {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach(function(fn) { fn.r--; });
/******/ 				queue.forEach(function(fn) { fn.r-- ? fn.r++ : fn(); });
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = function(deps) { return deps.map(function(dep) {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then(function(r) {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, function(e) {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = function(fn) { fn(queue); };
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = function() {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}); };
/******/ 		__nccwpck_require__.a = function(module, body, hasAwait) {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise(function(resolve, rej) {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = function(fn) { queue && fn(queue), depQueues.forEach(fn), promise["catch"](function() {}); };
/******/ 			module.exports = promise;
/******/ 			body(function(deps) {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = function() { return currentDeps.map(function(d) {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}); }
/******/ 				var promise = new Promise(function(resolve) {
/******/ 					fn = function() { resolve(getResult); };
/******/ 					fn.r = 0;
/******/ 					var fnQueue = function(q) { q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))); };
/******/ 					currentDeps.map(function(dep) { dep[webpackQueues](fnQueue); });
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, function(err) { (err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue); });
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	!function() {
/******/ 		var getProto = Object.getPrototypeOf ? function(obj) { return Object.getPrototypeOf(obj); } : function(obj) { return obj.__proto__; };
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach(function(key) { def[key] = function() { return value[key]; }; });
/******/ 			}
/******/ 			def['default'] = function() { return value; };
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	}();
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
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(294);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;