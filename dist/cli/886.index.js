"use strict";
exports.id = 886;
exports.ids = [886,505];
exports.modules = {

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