"use strict";
exports.id = 212;
exports.ids = [212];
exports.modules = {

/***/ 3212:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixSources: function() { return /* binding */ fixSources; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../lib/src/messages/errors.js
var errors = __webpack_require__(3340);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/messages/printable.js
var printable = __webpack_require__(5840);
// EXTERNAL MODULE: ../../lib/src/source/decode.js
var decode = __webpack_require__(3306);
// EXTERNAL MODULE: ../../lib/src/files/error-code.js
var error_code = __webpack_require__(2252);
;// CONCATENATED MODULE: ../../lib/src/files/replace.js







function replaceFile(location, shown, text) {
    const beside = external_node_path_.join(external_node_path_.dirname(location), `.${external_node_path_.basename(location)}.${process.pid}.new`);
    try {
        writeNew(beside, (0,decode/* encode */.l)(text), (0,external_node_fs_.statSync)(location).mode);
        (0,external_node_fs_.renameSync)(beside, location);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        const code = (0,printable/* printable */.g)((0,error_code/* errorCode */.C)(error));
        throw new errors/* EnvironmentError */.eG((0,message/* message */.i)('files.cannotWrite', { path: (0,printable/* printable */.g)(shown), code }));
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

// EXTERNAL MODULE: ../../lib/src/readers/setup/config.js
var setup_config = __webpack_require__(5697);
// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __webpack_require__(3785);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var source_value = __webpack_require__(2051);
// EXTERNAL MODULE: ../../lib/src/readers/compose/reading.js + 10 modules
var reading = __webpack_require__(1822);
// EXTERNAL MODULE: ../../lib/src/readers/setup/reading.js + 1 modules
var setup_reading = __webpack_require__(6460);
// EXTERNAL MODULE: ../../lib/src/readers/setup/single-value.js
var single_value = __webpack_require__(6351);
// EXTERNAL MODULE: ../../lib/src/readers/setup/update.js
var update = __webpack_require__(6418);
;// CONCATENATED MODULE: ../../lib/src/readers/agreement.js






function agree(before, after, except, options) {
    const [then, now] = [readings(before, options), readings(after, options)];
    if (now.refused && !then.refused)
        return false;
    return (same(then.now, now.now, except) &&
        same(then.afterUpdate, now.afterUpdate, except) &&
        same(then.bySetup, now.bySetup, except));
}
function readings(text, options) {
    const now = (0,reading/* readAsCompose */.r)((0,scan/* scan */.S)(text));
    const setup = (0,setup_reading/* readAsSetup */._5)(text);
    return {
        now: byName(now),
        afterUpdate: byName((0,reading/* readAsCompose */.r)((0,scan/* scan */.S)((0,update/* writeAnew */.Zd)(setup, options)))),
        bySetup: new Map(single_value/* singleKeys */.P7.map(({ key }) => [key.toLowerCase(), (0,single_value/* singleValue */.u9)(setup, key)])),
        refused: (0,reading/* refusalOf */.O)(now) !== null,
    };
}
function byName({ entries }) {
    return new Map(entries.map(({ name, value }) => [(0,source_value/* reveal */._c)(name).toLowerCase(), value]));
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

;// CONCATENATED MODULE: ../../lib/src/settings/folded-names.js

function foldedNames({ statements }, edits) {
    return statements
        .filter(({ span }) => edits.some((edit) => edit.span.start <= span.end && edit.span.end >= span.start))
        .map(({ name }) => (0,source_value/* reveal */._c)(name).toLowerCase());
}

// EXTERNAL MODULE: ../../lib/src/source/text.js
var source_text = __webpack_require__(9439);
;// CONCATENATED MODULE: ../../lib/src/source/edit.js

function edited(text, edits) {
    const raw = (0,source_text/* rawText */.i)(text);
    const parts = [];
    let at = 0;
    for (const { span, text: replacement } of inOrder(edits)) {
        parts.push(raw.slice(at, span.start), replacement);
        at = span.end;
    }
    parts.push(raw.slice(at));
    return new source_text/* SourceText */.D(parts.join(''));
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

;// CONCATENATED MODULE: ../../lib/src/report/repair.js



function repair(scan, findings, level, options) {
    const wanted = findings.filter(({ fix }) => fix !== null && (fix.safety === 'safe' || fix.safety === level));
    const taken = new ApartEdits();
    const apart = wanted.filter(({ fix }) => taken.add(fix?.edits ?? []));
    const together = apply(scan, apart);
    if (level === 'unsafe' || isSafe(scan, apart, together, options))
        return { text: together, fixed: apart };
    const fixed = safeOnes(apart, (some) => isSafe(scan, some, apply(scan, some), options));
    return { text: apply(scan, fixed), fixed };
}
function safeOnes(findings, areSafe) {
    if (findings.length === 0 || areSafe(findings))
        return findings;
    if (findings.length === 1)
        return [];
    const half = findings.length >> 1;
    return [...safeOnes(findings.slice(0, half), areSafe), ...safeOnes(findings.slice(half), areSafe)];
}
function apply({ text }, findings) {
    return edited(text, findings.flatMap(({ fix }) => fix?.edits ?? []));
}
function isSafe(scan, findings, after, options) {
    const touched = foldedNames(scan, findings.flatMap(({ fix }) => fix?.edits ?? []));
    const settings = findings.flatMap(({ setting }) => (setting === null ? [] : [setting.toLowerCase()]));
    return agree(scan.text, after, new Set([...touched, ...settings]), options);
}

;// CONCATENATED MODULE: ../../lib/src/fix.js


const mostRounds = 10;
function fix(sources, judge, level) {
    let current = sources;
    for (let round = 0; round < mostRounds; round += 1) {
        const repairs = repairsOf(current, judge(current), level);
        if (repairs.length === 0)
            break;
        const texts = new Map(repairs.map(({ file, repair }) => [file.path, repair.text]));
        current = current.map((source) => {
            const text = texts.get(source.path);
            return text === undefined ? source : { ...source, text };
        });
    }
    return current;
}
function repairsOf(sources, { files }, level) {
    const neighbours = new Map(sources.map((source) => [source.path, source.neighbours]));
    return files.flatMap((file) => {
        const { scan } = file;
        if (scan === null)
            return [];
        const config = neighbours.get(file.path)?.get('config');
        const setup = config ? (0,setup_config/* readSetupConfig */.y)(config.text) : { url: null, pushNotifications: null };
        const repaired = repair(scan, file.findings, level, setup);
        return repaired.fixed.length === 0 ? [] : [{ file: { ...file, scan }, repair: repaired }];
    });
}

// EXTERNAL MODULE: ../../lib/src/report/frame.js
var report_frame = __webpack_require__(2976);
// EXTERNAL MODULE: ../../lib/src/report/text/terminal.js
var terminal = __webpack_require__(6677);
;// CONCATENATED MODULE: ../../lib/src/report/repair-diff.js





function renderRepair(path, before, repair, options) {
    if (repair.fixed.length === 0)
        return '';
    const to = (0,terminal/* terminal */.Fo)(options);
    const after = (0,scan/* scan */.S)(repair.text);
    const lines = stretches(before, after, repair.fixed).flatMap((stretch) => hunk(before, after, stretch, to));
    const done = repair.fixed.flatMap(({ fix }) => (fix === null ? [] : [`- ${to.say(fix.description)}`]));
    return `${[`--- ${path}`, `+++ ${path} ${to.say((0,message/* message */.i)('fix.repaired'))}`, ...lines, ...done].join('\n')}\n`;
}
function stretches(before, after, fixed) {
    const found = [];
    let shift = 0;
    let grown = 0;
    for (const { span, text } of inOrder(fixed.flatMap(({ fix }) => fix?.edits ?? []))) {
        const old = linesOf(before, span.start, span.end);
        shift = span.start + grown;
        const now = linesOf(after, shift, shift + text.length);
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
function linesOf({ text }, start, end) {
    const first = text.position(start);
    const last = text.position(end);
    const whole = end > start && last.column === 1 && first.column === 1;
    return { start: first.line, end: whole ? last.line : last.line + 1 };
}
function hunk(before, after, stretch, to) {
    const { before: old, after: now } = stretch;
    const head = `@@ -${old.start},${old.end - old.start} +${now.start},${now.end - now.start} @@`;
    return [
        to.paint(head, 'blue'),
        ...shown(before, old).map((line) => to.paint(`-${line}`, 'red')),
        ...shown(after, now).map((line) => to.paint(`+${line}`, 'green')),
    ];
}
function shown(scan, { start, end }) {
    const marks = Array.from({ length: end - start }, (_, index) => scan.text.line(start + index)).map((line) => ({
        at: { start: line.start, end: line.start },
        primary: true,
        label: null,
    }));
    return (0,report_frame/* frame */.G)(scan, marks).map(({ text }) => text);
}

;// CONCATENATED MODULE: ../../lib/src/cli/fix.js





function fixSources(sources, judge, mode, folder, look) {
    if (mode === 'dry-run') {
        const repairs = repairsOf(sources, judge(sources), 'safe');
        const diff = repairs.map(({ file, repair }) => renderRepair(file.path, file.scan, repair, look)).join('');
        return { sources, diff };
    }
    const fixed = fix(sources, judge, mode);
    fixed.forEach((source, index) => {
        if (source === sources[index] || source.text === null)
            return;
        replaceFile((0,external_node_fs_.realpathSync)(external_node_path_.resolve(folder, source.path)), source.path, source.text);
    });
    return { sources: fixed, diff: '' };
}


/***/ })

};
;