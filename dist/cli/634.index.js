"use strict";
exports.id = 634;
exports.ids = [634,872,505,886];
exports.modules = {

/***/ 9634:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: function() { return /* binding */ initCommand; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../lib/src/config/choices.js
var config_choices = __webpack_require__(9685);
// EXTERNAL MODULE: ../../lib/src/files/compose-companions.js
var compose_companions = __webpack_require__(1624);
// EXTERNAL MODULE: ../../lib/src/files/config.js
var files_config = __webpack_require__(2410);
// EXTERNAL MODULE: ../../lib/src/files/repository.js
var repository = __webpack_require__(1700);
// EXTERNAL MODULE: ../../lib/src/files/sources.js + 1 modules
var files_sources = __webpack_require__(2403);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __webpack_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
// EXTERNAL MODULE: ../../lib/src/files/make-folder.js
var make_folder = __webpack_require__(3639);
// EXTERNAL MODULE: ../../lib/src/files/output.js
var output = __webpack_require__(4513);
// EXTERNAL MODULE: ../../lib/src/files/target.js
var target = __webpack_require__(2897);
;// CONCATENATED MODULE: ../../lib/src/files/write-new.js








function isTaken(root, name) {
    return (0,external_node_fs_.lstatSync)(external_node_path_.join(root, name), { throwIfNoEntry: false }) !== undefined;
}
function writeNew(root, name, content) {
    const file = external_node_path_.join(root, name);
    const folder = external_node_path_.dirname(file);
    if (!(0,target/* isBelow */.Yw)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(existingAround(folder))))
        throw new errors/* EnvironmentError */.eG((0,message/* message */.i)('init.outside', { path: (0,printable/* printable */.g)(name) }));
    try {
        (0,make_folder/* makeFolder */.f)(folder);
        (0,external_node_fs_.writeFileSync)(file, content, { flag: 'wx' });
    }
    catch (error) {
        throw (0,output/* cannotWrite */.zz)(name, error);
    }
}
function existingAround(folder) {
    for (let at = folder;; at = external_node_path_.dirname(at))
        if ((0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false }) !== undefined || external_node_path_.dirname(at) === at)
            return at;
}

// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/messages/escape-controls.js
var escape_controls = __webpack_require__(3267);
// EXTERNAL MODULE: ../../lib/src/source/file-form.js
var file_form = __webpack_require__(3173);
// EXTERNAL MODULE: ../../lib/src/report/formats/tally.js
var tally = __webpack_require__(8748);
// EXTERNAL MODULE: ../../lib/src/report/formats/text/terminal.js
var terminal = __webpack_require__(2510);
// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var verdict = __webpack_require__(3712);
;// CONCATENATED MODULE: ../../lib/src/report/init/render.js







function renderPlan(plan, options) {
    const to = (0,terminal/* terminal */.Fo)(options);
    const lines = [
        to.say((0,message/* message */.i)('init.found')),
        ...plan.found.files.filter(({ role }) => role === 'linted').flatMap((file) => foundLines(file, to)),
        '',
        ...plan.files.flatMap((file) => [...diffLines(file, to), '']),
        ...plan.kept.map((path) => to.say((0,message/* message */.i)('init.kept', { path: (0,printable/* printable */.g)(path) }))),
        ...recorded(plan, to),
        to.say((0,message/* message */.i)(plan.after.verdict === 'pass' ? 'init.passes' : 'init.fails')),
        `  ${(0,tally/* tally */.N)(plan.after, options.language)}`,
    ];
    return `${lines.join('\n')}\n`;
}
function renderLeft(left, options) {
    const to = (0,terminal/* terminal */.Fo)(options);
    const items = left.flatMap((each, index) => {
        const [first = '', ...rest] = to.prose(to.say(each), to.width - 3);
        return [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)];
    });
    return `${[to.say((0,message/* message */.i)('init.left')), ...items].join('\n')}\n`;
}
function foundLines(file, to) {
    const kind = (0,file_form/* isLinted */.Fi)(file.form)
        ? [(0,message/* message */.i)(`redact.${file.stack}`), (0,message/* message */.i)(`redact.${file.form}`)]
        : [(0,message/* message */.i)(`redact.${file.form}`)];
    if (file.template)
        kind.push((0,message/* message */.i)('redact.template'));
    const { error, warning, notice } = (0,verdict/* countBySeverity */.Ot)(file.findings);
    const counts = [
        (0,message/* message */.i)('report.errors', { count: error }),
        (0,message/* message */.i)('report.warnings', { count: warning }),
        (0,message/* message */.i)('report.notices', { count: notice }),
    ];
    const about = `${kind.map(to.say).join(', ')}${to.say((0,message/* message */.i)('report.semicolon'))}${counts.map(to.say).join(', ')}`;
    const lacks = file.readiness.filter(({ state }) => state === 'off' || state === 'broken');
    return [
        `  ${to.paint((0,escape_controls/* escapeControls */.UN)(file.path), 'bold')}${to.say((0,message/* message */.i)('report.colon'))} ${about}`,
        ...lacks.map(({ feature, state, reason }) => {
            const why = reason === null ? '' : ` (${to.say(reason)})`;
            return `    ${feature} ${to.paint(to.say((0,message/* message */.i)(`state.${state}`)), terminal/* stateStyle */.Br[state])}${why}`;
        }),
    ];
}
function diffLines({ path, content }, to) {
    const added = content.trimEnd().split('\n');
    return [
        '--- /dev/null',
        `+++ ${path}`,
        to.paint(`@@ -0,0 +1,${added.length} @@`, 'blue'),
        ...added.map((line) => to.paint(`+${(0,escape_controls/* escapeControls */.UN)(line)}`, 'green')),
    ];
}
function recorded({ baseline }, to) {
    if (baseline === null)
        return [];
    const { path, count } = baseline;
    return to.prose(to.say((0,message/* message */.i)('init.recorded', { count, path: (0,printable/* printable */.g)(path) })), to.width);
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ../../lib/src/files/walk.js
var walk = __webpack_require__(393);
// EXTERNAL MODULE: ../../lib/src/messages/project.js
var project = __webpack_require__(5462);
;// CONCATENATED MODULE: ../../lib/src/report/init/pins.js
const checkoutPin = {
    action: 'actions/checkout',
    commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    version: 'v7.0.1',
};
function uses({ action, commit, version }) {
    if (commit === null)
        return `${action}@${version}`;
    return version === null ? `${action}@${commit}` : `${action}@${commit} # ${version}`;
}

;// CONCATENATED MODULE: ../../lib/src/report/init/workflow.js

const jobName = 'override-lint';
const workflowPath = '.github/workflows/override-lint.yml';
function workflow(self) {
    return `# Checks global.override.env before a merge. The check on a pull request is called "${jobName}".
# Without \`paths:\`, on purpose: a workflow that a path filter skips leaves its required check waiting forever.
name: Override lint
on:
  pull_request:
  merge_group:
permissions: {}
jobs:
  ${jobName}:
    runs-on: ubuntu-latest
    permissions:
      # For the checkout, and to compare with the base of the change.
      contents: read
    steps:
      - uses: ${uses(checkoutPin)}
        with:
          persist-credentials: false
      - uses: ${uses(self)}
`;
}

;// CONCATENATED MODULE: ../../lib/src/report/init/gitlab-job.js


const gitlabPaths = { main: '.gitlab-ci.yml', included: '.gitlab/override-lint.yml' };
function gitlabJob() {
    return `# Checks global.override.env before a merge; the merge request shows the findings as code quality.
${jobName}:
  image: node:24-alpine
  variables:
    GIT_DEPTH: "1"
  script:
    - npx --yes ${project/* project */.C.name}@${project/* project */.C.version} --report gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
}

;// CONCATENATED MODULE: ../../lib/src/cli/init/forge.js







function forgeOf(root) {
    const hosts = (0,repository/* remotesOf */.xY)(root).map((url) => url
        .replace(/^\w+:\/\//, '')
        .replace(/^[^@/]*@/, '')
        .split(/[:/]/)[0] ?? '');
    if (hosts.some((host) => /gitlab/i.test(host)))
        return 'gitlab';
    if (hosts.some((host) => /github/i.test(host)))
        return 'github';
    return isTaken(root, gitlabPaths.main) ? 'gitlab' : 'github';
}
const folder = '.github/workflows';
function existingWorkflow(root) {
    for (const name of (0,walk/* namesIn */.wX)(external_node_path_.join(root, folder))) {
        const text = /\.ya?ml$/.test(name) ? (0,repository/* readSmall */.o5)(external_node_path_.join(root, folder, name)) : null;
        const check = text?.includes(`${project/* project */.C.name}/${project/* project */.C.name}`) ? checkIn(text) : null;
        if (check !== null)
            return { path: `${folder}/${name}`, check };
    }
    return null;
}
function checkIn(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' });
    if (document.errors.length > 0)
        return null;
    const jobs = document.toJS({ maxAliasCount: 100 })?.jobs;
    if (typeof jobs !== 'object' || jobs === null)
        return null;
    for (const [id, job] of Object.entries(jobs)) {
        if (!JSON.stringify(job ?? null).includes(`"uses":"${project/* project */.C.name}/${project/* project */.C.name}@`))
            continue;
        return typeof job.name === 'string' && !job.name.includes('${{') ? job.name : id;
    }
    return null;
}

// EXTERNAL MODULE: ../../lib/src/config/build-policy.js
var build_policy = __webpack_require__(6352);
// EXTERNAL MODULE: ../../lib/src/config/parse-baseline.js
var parse_baseline = __webpack_require__(5872);
// EXTERNAL MODULE: ../../lib/src/config/parse-config.js + 4 modules
var parse_config = __webpack_require__(3505);
// EXTERNAL MODULE: ../../lib/src/lint.js + 35 modules
var lint = __webpack_require__(3251);
// EXTERNAL MODULE: ../../lib/src/report/formats/baseline.js
var baseline = __webpack_require__(499);
// EXTERNAL MODULE: ../../lib/src/policy/glob.js + 1 modules
var glob = __webpack_require__(1749);
// EXTERNAL MODULE: ../../lib/src/rules/access/fragment-incomplete.js
var fragment_incomplete = __webpack_require__(3918);
// EXTERNAL MODULE: ../../lib/src/settings/setup-lines.js
var setup_lines = __webpack_require__(1693);
;// CONCATENATED MODULE: ../../lib/src/report/init/config-file.js




function wantedBy(file) {
    const features = file.readiness.flatMap(({ feature, state, line }) => state === 'ready' || state === 'broken' || (state === 'unknown' && line !== null) ? [feature] : []);
    const isFragment = file.findings.some(({ rule }) => rule === fragment_incomplete/* default */.A.id);
    return { path: file.path, features, provided: isFragment ? (0,setup_lines/* setupSettings */.ru)() : [] };
}
function configFile(files, baseline) {
    const common = (files[0]?.features ?? []).filter((feature) => files.every(({ features }) => features.includes(feature)));
    const lines = [
        `# yaml-language-server: $schema=${project/* project */.C.repository}/raw/${project/* project */.C.tag}/docs/schemas/config.schema.json`,
        'organization:',
        '  # Or "families", which has no billing sync.',
        '  plan: enterprise',
        ...(common.length === 0
            ? []
            : [
                '  # What the files show is wanted: off or broken is an error.',
                `  features: [${common.join(', ')}]`,
            ]),
    ];
    const overrides = overridesOf(files, common);
    if (overrides.length > 0)
        lines.push('overrides:', ...overrides);
    if (baseline !== null)
        lines.push('# Findings that were there when this was written. They do not count; fix them, and take them out.', `baseline: ${baseline}`);
    return `${lines.join('\n')}\n`;
}
function overridesOf(files, common) {
    const groups = new Map();
    for (const { path, features, provided } of files) {
        const rest = [
            ...(features.length === common.length
                ? []
                : [`    organization: { features: [${features.join(', ')}] }`]),
            ...(provided.length === 0
                ? []
                : ['    # Filled in at deploy.', '    provided:', ...provided.map((name) => `      - ${name}`)]),
        ];
        if (rest.length === 0)
            continue;
        const key = rest.join('\n');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { paths: [path], rest });
        else
            group.paths.push(path);
    }
    return [...groups.values()].flatMap(({ paths, rest }) => [
        ...(paths.length === 1
            ? [`  - files: ${pattern(paths[0] ?? '')}`]
            : ['  - files:', ...paths.map((path) => `      - ${pattern(path)}`)]),
        ...rest,
    ]);
}
function pattern(path) {
    return JSON.stringify((0,glob/* literal */.eu)(path));
}

;// CONCATENATED MODULE: ../../lib/src/cli/init/plan-init.js















async function planInit(facts) {
    const { root, forge, sources, options, config } = facts;
    const judge = async (choices, content = null) => {
        const all = (0,config_choices/* combine */.kg)(options, choices);
        const name = all.baseline.value;
        const baseline = name === null
            ? null
            : content === null
                ? await (0,files_config/* loadBaseline */.oU)(root, name, null)
                : (0,parse_baseline.parseBaseline)(content, name);
        return (0,lint/* lint */.u8)(sources, (0,build_policy/* policyOf */.U)(all, { baseline, complete: true }));
    };
    const found = await judge(config);
    const jobs = forge === 'gitlab' ? gitlabPart(root) : githubPart(facts);
    const settings = config === null ? await settingsPart(facts, found, judge) : keptConfig(config, found);
    return {
        forge,
        found,
        after: settings.after,
        baseline: settings.baseline,
        files: [...jobs.files, ...settings.files],
        kept: [...jobs.kept, ...settings.kept],
        left: [...jobs.left, (0,message/* message */.i)('init.invite')],
    };
}
function githubPart({ root, pin }) {
    const existing = existingWorkflow(root);
    const job = (0,printable/* printable */.g)(existing?.check ?? jobName);
    const left = [(0,message/* message */.i)('init.require', { job })];
    if (existing !== null)
        return { files: [], kept: [existing.path], left };
    if (isTaken(root, workflowPath))
        return { files: [], kept: [workflowPath], left };
    const unpinned = pin.commit === null ? [(0,message/* message */.i)('init.pin', { version: (0,printable/* printable */.g)(pin.version) })] : [];
    return {
        files: [{ path: workflowPath, content: workflow(pin) }],
        kept: [],
        left: [...unpinned, ...left],
    };
}
function gitlabPart(root) {
    const left = [(0,message/* message */.i)('init.requirePipeline')];
    const { main, included } = gitlabPaths;
    const content = gitlabJob();
    if (!isTaken(root, main))
        return { files: [{ path: main, content }], kept: [], left };
    const include = (0,message/* message */.i)('init.include', { path: (0,printable/* printable */.g)(included) });
    if (isTaken(root, included))
        return { files: [], kept: [main, included], left: [include, ...left] };
    return { files: [{ path: included, content }], kept: [main], left: [include, ...left] };
}
function keptConfig({ config }, found) {
    return { files: [], kept: config ? [config.path] : [], after: found, baseline: null };
}
async function settingsPart({ root, forge }, found, judge) {
    const paths = settingsPaths[forge];
    const wanted = found.files.filter(({ form, role }) => (0,file_form/* isLinted */.Fi)(form) && role === 'linted').map(wantedBy);
    const plain = configFile(wanted, null);
    const judged = await judge((0,parse_config.parseConfig)(plain, paths.config));
    const { count, content } = baselineOf(judged, paths.baseline);
    if (count === 0)
        return { files: [{ path: paths.config, content: plain }], kept: [], after: judged, baseline: null };
    const config = configFile(wanted, paths.baseline);
    const taken = isTaken(root, paths.baseline);
    const after = await judge((0,parse_config.parseConfig)(config, paths.config), taken ? null : content);
    const files = [{ path: paths.config, content: config }];
    if (taken)
        return { files, kept: [paths.baseline], after, baseline: null };
    return {
        files: [...files, { path: paths.baseline, content }],
        kept: [],
        after,
        baseline: { path: paths.baseline, count },
    };
}
const settingsPaths = {
    github: { config: '.github/override-lint.yml', baseline: '.github/override-lint.baseline.json' },
    gitlab: { config: '.override-lint.yml', baseline: '.override-lint.baseline.json' },
};
function baselineOf(report, path) {
    const files = report.files.map((file) => ({
        ...file,
        findings: file.findings.filter(({ severity }) => severity !== 'notice'),
    }));
    const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
    return { count, content: (0,baseline/* renderBaseline */.q)((0,baseline/* recordBaseline */.V)({ ...report, files }, path, (from) => from)) };
}

// EXTERNAL MODULE: ../../lib/src/files/attempt.js
var attempt = __webpack_require__(2159);
;// CONCATENATED MODULE: ../../lib/src/cli/init/release-pin.js





function releasePin(program) {
    const action = project/* project */.C.repository.replace(/^https:\/\/github\.com\//, '');
    const version = `v${project/* project */.C.version}`;
    return { action, ...(madeFrom(program, version) ?? { commit: null, version }) };
}
function madeFrom(program, tag) {
    const root = rootOf(program);
    if (root === null)
        return null;
    const { name, gitHead } = packageAt(root);
    if (name !== project/* project */.C.name)
        return null;
    if (typeof gitHead === 'string' && /^[0-9a-f]{40}$/.test(gitHead))
        return { commit: gitHead, version: tag };
    const tagged = (0,repository/* commitOfTag */.lz)(root, tag);
    if (tagged !== null)
        return { commit: tagged, version: tag };
    const commit = (0,repository/* commitOf */.D3)(root);
    return commit === null ? null : { commit, version: null };
}
function rootOf(program) {
    return (0,attempt/* attempt */.C)(() => external_node_path_.resolve(external_node_path_.dirname((0,external_node_fs_.realpathSync)(program)), '../..'));
}
function packageAt(root) {
    try {
        const content = JSON.parse((0,repository/* readSmall */.o5)(external_node_path_.join(root, 'package.json')) ?? '');
        return typeof content === 'object' && content !== null ? content : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ../../lib/src/cli/screen.js
var screen = __webpack_require__(2671);
;// CONCATENATED MODULE: ../../lib/src/cli/init.js


















async function initCommand(command, host, speak) {
    const root = (0,repository/* repositoryOf */._M)(folderOf(command, host));
    const { choices: config } = await (0,files_config/* loadConfig */.Z9)(root, command.config);
    const choices = (0,config_choices/* combine */.kg)(command.choices, config);
    const language = await speak(choices.language.value);
    const { sources } = (0,files_sources/* readSources */.tW)({ folder: root, paths: ['.'], patterns: choices.files.value });
    if (sources.length === 0)
        throw new errors/* ConfigError */.xL((0,message/* message */.i)('init.nothing', { folder: (0,printable/* printable */.g)(command.folder) }));
    const plan = await planInit({
        root,
        forge: forgeOf(root),
        sources: await (0,compose_companions/* readComposeCompanions */.g)(sources),
        options: command.choices,
        config,
        pin: releasePin(host.argv[1] ?? ''),
    });
    const look = { ...(0,screen/* screen */.n)(host.stdout, host.env, host.platform, command.color), language };
    const say = (text) => `${(0,format/* format */.GP)(text, language)}\n`;
    host.stdout.write(`${renderPlan(plan, look)}\n`);
    if (plan.files.length === 0)
        host.stdout.write(say((0,message/* message */.i)('init.nothingToWrite')));
    else if (command.print)
        host.stdout.write(say((0,message/* message */.i)('init.notWritten')));
    else
        for (const { path: name, content } of plan.files) {
            writeNew(root, name, content);
            host.stdout.write(say((0,message/* message */.i)('init.written', { path: (0,printable/* printable */.g)(name) })));
        }
    host.stdout.write(`\n${renderLeft(plan.left, look)}`);
    return plan.after.verdict === 'error' ? verdict/* exitCodes */.hS.error : verdict/* exitCodes */.hS.pass;
}
function folderOf({ folder }, host) {
    const location = external_node_path_.resolve(host.cwd(), folder);
    if ((0,external_node_fs_.statSync)(location, { throwIfNoEntry: false })?.isDirectory())
        return location;
    throw new errors/* ConfigError */.xL((0,message/* message */.i)('init.noFolder', { folder: (0,printable/* printable */.g)(folder) }));
}


/***/ }),

/***/ 5872:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBaseline: function() { return /* binding */ isBaseline; },
/* harmony export */   parseBaseline: function() { return /* binding */ parseBaseline; }
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8476);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5840);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5102);
/* harmony import */ var _parse_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8942);






const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineVersion */ .k),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        setting: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    })),
});
function parseBaseline(text, path) {
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success)
        throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)('config.badBaseline', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path) }));
    const known = new Map();
    const entries = parsed.data.findings.map((entry) => {
        const rule = known.get(entry.rule) ?? ruleIn(text, entry.rule, path);
        known.set(entry.rule, rule);
        return { ...entry, rule };
    });
    return { path, entries };
}
function isBaseline(text) {
    return schema.safeParse(parseJson(text)).success;
}
function ruleIn(text, rule, path) {
    return (0,_parse_option_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRuleId */ .rY)(rule, { kind: 'config', path, line: lineOf(text, rule) });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function lineOf(text, rule) {
    const before = text.slice(0, Math.max(0, text.indexOf(JSON.stringify(rule))));
    return before.split('\n').length;
}


/***/ }),

/***/ 3505:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: function() { return /* binding */ parseConfig; }
});

// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __webpack_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
// EXTERNAL MODULE: ../../lib/src/settings/values/token.js
var values_token = __webpack_require__(2272);
// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __webpack_require__(9439);
// EXTERNAL MODULE: ../../lib/src/config/hint.js
var hint = __webpack_require__(8352);
// EXTERNAL MODULE: ../../lib/src/messages/language.js
var language = __webpack_require__(909);
// EXTERNAL MODULE: ../../lib/src/messages/severity.js
var severity = __webpack_require__(5332);
// EXTERNAL MODULE: ../../lib/src/policy/fail-on.js
var fail_on = __webpack_require__(9063);
// EXTERNAL MODULE: ../../lib/src/readiness/feature.js
var feature = __webpack_require__(7711);
// EXTERNAL MODULE: ../../lib/src/config/choices.js
var choices = __webpack_require__(9685);
;// CONCATENATED MODULE: ../../lib/src/config/keys.js







const patterns = (0,message/* message */.i)('takes.patterns');
const settings = (0,message/* message */.i)('takes.settings');
const list = (0,message/* message */.i)('takes.list');
const mapping = (0,message/* message */.i)('takes.mapping');
const keys_text = (0,message/* message */.i)('takes.text');
const oneOf = (words) => (0,message/* message */.i)('takes.oneOf', { words: (0,hint/* quoted */.TL)(words) });
const configKeys = {
    files: { about: (0,message/* message */.i)('choices.files'), takes: patterns, default: null },
    templates: { about: (0,message/* message */.i)('choices.templates'), takes: patterns, default: null },
    provided: { about: (0,message/* message */.i)('choices.provided'), takes: settings, default: '[]' },
    tokens: { about: (0,message/* message */.i)('choices.tokens'), takes: (0,message/* message */.i)('takes.tokens'), default: '[]' },
    organization: { about: (0,message/* message */.i)('choices.organization'), takes: mapping, default: null },
    'organization.plan': { about: (0,message/* message */.i)('choices.plan'), takes: oneOf(choices/* plans */.vw), default: 'enterprise' },
    'organization.features': {
        about: (0,message/* message */.i)('choices.features'),
        takes: (0,message/* message */.i)('takes.listOf', { words: (0,hint/* quoted */.TL)(feature/* features */.q) }),
        default: '[]',
    },
    'server-version': {
        about: (0,message/* message */.i)('choices.serverVersion'),
        takes: (0,message/* message */.i)('takes.release'),
        default: null,
    },
    'fail-on': { about: (0,message/* message */.i)('choices.failOn'), takes: oneOf(fail_on/* failOns */.F), default: 'error' },
    language: { about: (0,message/* message */.i)('choices.language'), takes: oneOf(language/* languages */.eo), default: 'en' },
    'after-merge': { about: (0,message/* message */.i)('choices.afterMerge'), takes: keys_text, default: null },
    rules: { about: (0,message/* message */.i)('choices.rules'), takes: mapping, default: '{}' },
    'rules.*': { about: (0,message/* message */.i)('choices.level'), takes: oneOf(severity/* levels */.yr), default: null },
    ignore: { about: (0,message/* message */.i)('choices.ignore'), takes: list, default: '[]' },
    'ignore[].rule': { about: (0,message/* message */.i)('choices.ignoreRule'), takes: (0,message/* message */.i)('takes.rule'), default: null },
    'ignore[].files': { about: (0,message/* message */.i)('choices.ignoreFiles'), takes: patterns, default: null },
    'ignore[].setting': {
        about: (0,message/* message */.i)('choices.ignoreSetting'),
        takes: (0,message/* message */.i)('takes.setting'),
        default: null,
    },
    'ignore[].reason': { about: (0,message/* message */.i)('choices.reason'), takes: keys_text, default: null },
    'comment-ignores': {
        about: (0,message/* message */.i)('choices.commentIgnores'),
        takes: oneOf(choices/* commentIgnores */.xU),
        default: 'on',
    },
    overrides: { about: (0,message/* message */.i)('choices.overrides'), takes: list, default: '[]' },
    'overrides[].files': { about: (0,message/* message */.i)('choices.overridesFiles'), takes: patterns, default: null },
    'overrides[].organization': { about: (0,message/* message */.i)('choices.organization'), takes: mapping, default: null },
    'overrides[].organization.plan': { about: (0,message/* message */.i)('choices.plan'), takes: oneOf(choices/* plans */.vw), default: null },
    'overrides[].organization.features': {
        about: (0,message/* message */.i)('choices.features'),
        takes: (0,message/* message */.i)('takes.listOf', { words: (0,hint/* quoted */.TL)(feature/* features */.q) }),
        default: null,
    },
    'overrides[].rules': { about: (0,message/* message */.i)('choices.rules'), takes: mapping, default: '{}' },
    'overrides[].rules.*': { about: (0,message/* message */.i)('choices.level'), takes: oneOf(severity/* levels */.yr), default: null },
    'overrides[].provided': { about: (0,message/* message */.i)('choices.provided'), takes: settings, default: '[]' },
    baseline: { about: (0,message/* message */.i)('choices.baseline'), takes: (0,message/* message */.i)('takes.path'), default: null },
};

// EXTERNAL MODULE: ../../lib/src/config/option-source.js
var option_source = __webpack_require__(6780);
// EXTERNAL MODULE: ../../lib/src/config/parse-option.js
var parse_option = __webpack_require__(8942);
;// CONCATENATED MODULE: ../../lib/src/config/problems.js







function configProblem(error, yaml, path) {
    const problems = error.issues.flatMap((issue) => describe(issue, yaml, path));
    const [only, ...others] = problems;
    if (only === undefined)
        return new errors/* ConfigError */.xL((0,message/* message */.i)('config.notYaml', { path: (0,printable/* printable */.g)(path), line: 1 }), { path, line: 1 });
    const first = others.reduce((least, each) => (each.line < least.line ? each : least), only);
    const text = others.length === 0
        ? first.text()
        : (0,message/* message */.i)('config.andMore', { first: first.text(), count: others.length });
    return new errors/* ConfigError */.xL(text, { path, line: first.line });
}
function shapeOf({ path: place }, yaml) {
    const [key, index] = place;
    if (place.length > 2 || (index !== undefined && typeof index !== 'number'))
        return null;
    if (key === 'overrides')
        return (at) => (0,message/* message */.i)('config.overridesShape', at);
    if (key !== 'ignore')
        return null;
    const written = valueAt(yaml.content, place);
    const keys = typeof written === 'object' && written !== null ? Object.keys(written) : [written];
    const rule = parse_option/* ruleIds */.Zl.find((id) => keys.includes(id)) ?? exampleRule;
    return (at) => (0,message/* message */.i)('config.ignoreShape', { ...at, rule: (0,printable/* printable */.g)(rule) });
}
const exampleRule = 'open-registration';
function describe(issue, yaml, path) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey([...issue.path, key], yaml, path));
    const line = yaml.lineOf(issue.path);
    if (issue.path.at(-1) === 'rule' && isPresent(yaml.content, issue.path))
        return [unknownRule(String(valueAt(yaml.content, issue.path)), line, path)];
    const shape = shapeOf(issue, yaml);
    if (shape !== null)
        return [{ line, text: () => shape({ line, path: (0,printable/* printable */.g)(path) }) }];
    const text = () => {
        const { name, takes } = keyAt(issue.path);
        const about = { key: name, line, path: (0,printable/* printable */.g)(path), takes };
        return (0,message/* message */.i)(isPresent(yaml.content, issue.path) ? 'config.wrongValue' : 'config.missingKey', about);
    };
    return [{ line, text }];
}
function unknownKey(place, yaml, path) {
    const line = yaml.lineOf(place);
    const word = String(place.at(-1));
    const around = patternOf(place.slice(0, -1));
    if (around.endsWith('rules'))
        return unknownRule(word, line, path);
    const text = () => (0,message/* message */.i)('config.unknownKey', {
        key: (0,hint/* namedOr */.LI)(word, (0,message/* message */.i)('config.aKey')),
        line,
        path: (0,printable/* printable */.g)(path),
        hint: (0,hint/* hint */.aK)(word, keysBelow(around)),
    });
    return { line, text };
}
function unknownRule(word, line, path) {
    const text = () => (0,message/* message */.i)('config.unknownRule', {
        rule: (0,hint/* namedOr */.LI)(word, (0,message/* message */.i)('config.aKey')),
        source: (0,option_source/* describeSource */.B)({ kind: 'config', path, line }),
        hint: (0,hint/* hint */.aK)(word, parse_option/* ruleIds */.Zl, (0,message/* message */.i)('config.listRules')),
    });
    return { line, text };
}
function patternOf(place) {
    return place
        .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
        .join('')
        .replace(/^\./, '');
}
function keyAt(place) {
    for (let length = place.length; length > 0; length--) {
        const pattern = patternOf(place.slice(0, length));
        const anyRule = pattern.replace(/(^|\.)rules\.[^.]+$/, '$1rules.*');
        if (!isKey(anyRule))
            continue;
        const name = place.slice(0, length).findLast((step) => typeof step === 'string') ?? '';
        return { name: (0,printable/* printable */.g)(String(name)), takes: configKeys[anyRule].takes };
    }
    return { name: (0,printable/* printable */.g)('config'), takes: (0,message/* message */.i)('takes.mapping') };
}
function isKey(pattern) {
    return Object.hasOwn(configKeys, pattern);
}
function keysBelow(around) {
    const prefix = around === '' ? '' : `${around}.`;
    return Object.keys(configKeys)
        .filter((pattern) => pattern.startsWith(prefix))
        .map((pattern) => pattern.slice(prefix.length))
        .filter((rest) => /^[a-z-]+$/.test(rest));
}
function valueAt(content, place) {
    return place.reduce((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), content);
}
function isPresent(content, place) {
    return valueAt(content, place) !== undefined;
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8476);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/source/characters.js
var characters = __webpack_require__(812);
;// CONCATENATED MODULE: ../../lib/src/config/schema.js










const schema_text = schemas/* string */.YjP().min(1).max(1000);
const reason = schema_text.refine(characters/* isVisible */.zN);
function oneOrMany(item) {
    return schemas/* union */.KCZ([item, schemas/* array */.YOg(item)]).transform((items) => (typeof items === 'string' ? [items] : items));
}
function key(name, schema) {
    return needed(name, schema).optional();
}
function needed(name, schema) {
    return schema.describe((0,format/* format */.GP)(configKeys[name].about, 'en'));
}
const level = schemas/* union */.KCZ([schemas/* enum */.k5n(severity/* levels */.yr), schemas/* literal */.euz(false).transform(() => 'off')]);
const onOff = schemas/* union */.KCZ([schemas/* enum */.k5n(choices/* commentIgnores */.xU), schemas/* boolean */.zMY().transform((on) => (on ? 'on' : 'off'))]);
const ruleLevels = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(parse_option/* ruleIds */.Zl), level);
function organization(place) {
    return schemas/* strictObject */.rej({
        plan: key(`${place}.plan`, schemas/* enum */.k5n(choices/* plans */.vw)),
        features: key(`${place}.features`, schemas/* array */.YOg(schemas/* enum */.k5n(feature/* features */.q))),
    });
}
const configSchema = schemas/* strictObject */.rej({
    files: key('files', oneOrMany(schema_text)),
    templates: key('templates', oneOrMany(schema_text)),
    provided: key('provided', oneOrMany(schema_text)),
    tokens: key('tokens', oneOrMany(schema_text)),
    organization: key('organization', organization('organization')),
    'server-version': key('server-version', schemas/* string */.YjP().regex(parse_option/* releasePattern */.ML)),
    'fail-on': key('fail-on', schemas/* enum */.k5n(fail_on/* failOns */.F)),
    language: key('language', schemas/* enum */.k5n(language/* languages */.eo)),
    'after-merge': key('after-merge', schema_text),
    rules: key('rules', ruleLevels),
    ignore: key('ignore', schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: needed('ignore[].rule', schemas/* enum */.k5n(parse_option/* ruleIds */.Zl)),
        files: key('ignore[].files', oneOrMany(schema_text)),
        setting: key('ignore[].setting', schema_text),
        reason: needed('ignore[].reason', reason),
    }))),
    'comment-ignores': key('comment-ignores', onOff),
    overrides: key('overrides', schemas/* array */.YOg(schemas/* strictObject */.rej({
        files: needed('overrides[].files', oneOrMany(schema_text)),
        organization: key('overrides[].organization', organization('overrides[].organization')),
        rules: key('overrides[].rules', ruleLevels),
        provided: key('overrides[].provided', oneOrMany(schema_text)),
    }))),
    baseline: key('baseline', schema_text),
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
;// CONCATENATED MODULE: ../../lib/src/config/yaml.js




const maxConfigSize = 256 * 1024;
const maxAliases = 100;
function parseYaml(text, path) {
    if (text.length > maxConfigSize) {
        const params = { path: (0,printable/* printable */.g)(path), limit: maxConfigSize };
        throw new errors/* ConfigError */.xL((0,message/* message */.i)('config.tooLarge', params), { path, line: 1 });
    }
    const lines = new dist/* LineCounter */.HN();
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
    const document = parsed(() => (0,dist/* parseDocument */.Tp)(text, options), path);
    const [error] = document.errors;
    if (error !== undefined)
        throw yamlError(text, path, lines.linePos(error.pos[0]).line);
    const { duplicate, aliases } = survey(document);
    if (duplicate !== null) {
        const { line } = lines.linePos(spanOfNode(duplicate)?.start ?? 0);
        throw new errors/* ConfigError */.xL((0,message/* message */.i)('config.duplicateKey', { path: (0,printable/* printable */.g)(path), line }), { path, line });
    }
    if (aliases > maxAliases)
        throw notYaml(path, 1);
    const content = parsed(() => document.toJS({ maxAliasCount: maxAliases }), path);
    const pairsOf = pairIndex();
    return {
        content: content ?? {},
        lineOf: (place) => lines.linePos(spanIn(document, place, pairsOf).start).line,
        spanOf: (place) => spanIn(document, place, pairsOf),
    };
}
function survey(document) {
    let duplicate = null;
    let aliases = 0;
    const left = [document.contents];
    while (left.length > 0) {
        const node = left.pop();
        if ((0,dist/* isAlias */.Vj)(node))
            aliases += 1;
        if ((0,dist/* isMap */.jh)(node))
            duplicate ??= firstTwice(node);
        for (const child of childrenOf(node).reverse())
            left.push(child);
    }
    return { duplicate, aliases };
}
function childrenOf(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return [...node.items];
    return (0,dist/* isMap */.jh)(node) ? node.items.flatMap(({ key, value }) => [key, value]) : [];
}
function firstTwice({ items }) {
    const seen = new Set();
    for (const { key } of items) {
        if (!(0,dist/* isScalar */.jn)(key))
            continue;
        if (seen.has(String(key.value)))
            return key;
        seen.add(String(key.value));
    }
    return null;
}
function pairIndex() {
    const known = new WeakMap();
    return (map) => {
        const pairs = known.get(map) ??
            new Map(map.items.map((pair) => [(0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '', pair]));
        known.set(map, pairs);
        return pairs;
    };
}
function parsed(parse, path) {
    try {
        return parse();
    }
    catch {
        throw notYaml(path, 1);
    }
}
function notYaml(path, line) {
    return new errors/* ConfigError */.xL((0,message/* message */.i)('config.notYaml', { path: (0,printable/* printable */.g)(path), line }), { path, line });
}
function yamlError(text, path, line) {
    const lines = text.split(/\r\n|\r|\n/, line);
    const tab = lines.findLastIndex((each, index) => index >= line - 2 && /^[ \t]*\t[ \t]*\S/.test(each)) + 1;
    if (tab === 0)
        return notYaml(path, line);
    return new errors/* ConfigError */.xL((0,message/* message */.i)('config.tab', { path: (0,printable/* printable */.g)(path), line: tab }), { path, line: tab });
}
function spanIn(document, place, pairsOf) {
    let node = document.contents;
    let span = spanOfNode(node) ?? { start: 0, end: 0 };
    for (const step of place) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = pairsOf(node).get(String(step));
            if (pair === undefined)
                break;
            span = spanOfNode(pair.key) ?? span;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number') {
            node = node.items[step];
            span = spanOfNode(node) ?? span;
        }
        else
            break;
    }
    return span;
}
function spanOfNode(node) {
    const range = (0,dist/* isNode */.Ll)(node) ? node.range : undefined;
    return range ? { start: range[0], end: range[1] } : undefined;
}

;// CONCATENATED MODULE: ../../lib/src/config/parse-config.js








function parseConfig(text, path) {
    const yaml = parseYaml(text, path);
    const parsed = configSchema.safeParse(yaml.content);
    if (!parsed.success)
        throw configProblem(parsed.error, yaml, path);
    const config = { path, text: new source_text/* SourceText */.D(text), spanOf: yaml.spanOf };
    return { ...new ConfigReader(parsed.data, yaml, path).choices(), config };
}
class ConfigReader {
    #config;
    #yaml;
    #path;
    constructor(config, yaml, path) {
        this.#config = config;
        this.#yaml = yaml;
        this.#path = path;
    }
    choices() {
        const config = this.#config;
        return {
            files: this.#sourced(['files'], config.files),
            templates: this.#sourced(['templates'], config.templates),
            provided: this.#sourced(['provided'], config.provided),
            tokens: this.#tokens(),
            ...this.#organization(config.organization, ['organization']),
            serverVersion: this.#sourced(['server-version'], config['server-version']),
            failOn: this.#sourced(['fail-on'], config['fail-on']),
            language: this.#sourced(['language'], config.language),
            afterMerge: this.#sourced(['after-merge'], config['after-merge']),
            rules: this.#rules(config.rules, ['rules']),
            ignores: (config.ignore ?? []).map((ignore, at) => ({
                rule: ignore.rule,
                files: ignore.files,
                setting: ignore.setting,
                reason: ignore.reason,
                line: this.#yaml.lineOf(['ignore', at]),
            })),
            commentIgnores: this.#sourced(['comment-ignores'], config['comment-ignores']),
            overrides: (config.overrides ?? []).map((override, at) => this.#override(override, ['overrides', at])),
            baseline: this.#baseline(),
        };
    }
    #sourced(place, value) {
        if (value === undefined)
            return undefined;
        return { value, source: { kind: 'config', path: this.#path, line: this.#yaml.lineOf(place) } };
    }
    #rules(rules, place) {
        const levels = new Map();
        for (const [rule, level] of Object.entries(rules ?? {})) {
            const sourced = this.#sourced([...place, rule], level);
            if (sourced !== undefined)
                levels.set(rule, sourced);
        }
        return levels;
    }
    #organization(organization, place) {
        if (organization?.plan === 'families' && organization.features?.includes('billing-sync'))
            throw this.#error(place, (at) => (0,message/* message */.i)('config.familiesBilling', at));
        return {
            plan: this.#sourced([...place, 'plan'], organization?.plan),
            features: this.#sourced([...place, 'features'], organization?.features),
        };
    }
    #override(override, place) {
        return {
            files: override.files,
            ...this.#organization(override.organization, [...place, 'organization']),
            rules: this.#rules(override.rules, [...place, 'rules']),
            provided: this.#sourced([...place, 'provided'], override.provided),
        };
    }
    #tokens() {
        const tokens = this.#config.tokens ?? [];
        if (tokens.length > values_token/* maxTokens */.rw)
            throw this.#error(['tokens'], (at) => (0,message/* message */.i)('config.tooManyTokens', { limit: values_token/* maxTokens */.rw, ...at }));
        for (const [at, text] of tokens.entries()) {
            const token = (0,values_token/* parseToken */.pI)(text);
            const place = ['tokens', at];
            if (token === 'no-name')
                throw this.#error(place, (where) => (0,message/* message */.i)('config.tokenName', where));
            if (token === 'no-mark')
                throw this.#error(place, (where) => (0,message/* message */.i)('config.tokenMark', where));
        }
        return this.#sourced(['tokens'], this.#config.tokens);
    }
    #baseline() {
        const { baseline } = this.#config;
        if (baseline !== undefined &&
            (/^(?:[\\/]|[a-z]:)/i.test(baseline) || baseline.split(/[\\/]/).includes('..')))
            throw this.#error(['baseline'], (at) => (0,message/* message */.i)('config.outside', { key: (0,printable/* printable */.g)('baseline'), ...at }));
        return this.#sourced(['baseline'], baseline);
    }
    #error(place, said) {
        const line = this.#yaml.lineOf(place);
        return new errors/* ConfigError */.xL(said({ line, path: (0,printable/* printable */.g)(this.#path) }), { path: this.#path, line });
    }
}


/***/ })

};
;