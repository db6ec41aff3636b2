"use strict";
exports.id = 12;
exports.ids = [12];
exports.modules = {

/***/ 4557:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ readFile; },
/* harmony export */   e: function() { return /* binding */ namedFile; }
/* harmony export */ });
/* harmony import */ var _files_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3340);
/* harmony import */ var _messages_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5804);
/* harmony import */ var _messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5840);




function namedFile(folder, name) {
    const { sources } = (0,_files_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .readSources */ .tW)({ folder, paths: [name], patterns: null });
    const source = sources.find(({ explicit }) => explicit);
    return readFile(name, source ?? null);
}
function readFile(name, source) {
    if (source !== null && source.text !== null)
        return { ...source, text: source.text };
    const why = source?.problem ?? (0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('files.folder');
    throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentError */ .eG((0,_messages_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)('cli.ofFile', { path: (0,_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name), why }));
}


/***/ }),

/***/ 1012:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewCommand: function() { return /* binding */ previewCommand; }
});

// EXTERNAL MODULE: ../../lib/src/config/choices.js
var config_choices = __webpack_require__(9685);
// EXTERNAL MODULE: ../../lib/src/files/config.js
var config = __webpack_require__(2410);
// EXTERNAL MODULE: ../../lib/src/messages/format.js
var format = __webpack_require__(3912);
// EXTERNAL MODULE: ../../lib/src/messages/message.js
var message = __webpack_require__(5804);
// EXTERNAL MODULE: ../../lib/src/readers/companions/companions.js
var companions_companions = __webpack_require__(9802);
// EXTERNAL MODULE: ../../lib/src/readers/lite/looks-like-lite.js
var looks_like_lite = __webpack_require__(4981);
// EXTERNAL MODULE: ../../lib/src/readers/setup/update.js + 1 modules
var update = __webpack_require__(3875);
// EXTERNAL MODULE: ../../lib/src/readers/compose/read-compose.js + 9 modules
var read_compose = __webpack_require__(1448);
// EXTERNAL MODULE: ../../lib/src/readers/setup/after-update.js + 3 modules
var after_update = __webpack_require__(9146);
// EXTERNAL MODULE: ../../lib/src/source/value.js
var value = __webpack_require__(2051);
// EXTERNAL MODULE: ../../lib/src/report/formats/text/terminal.js
var terminal = __webpack_require__(2510);
// EXTERNAL MODULE: ../../lib/src/source/binary-search.js
var binary_search = __webpack_require__(3434);
// EXTERNAL MODULE: ../../lib/src/readers/setup/defaults.js
var defaults = __webpack_require__(7173);
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
        const at = (0,binary_search/* countBefore */.t)(ends, (end) => end < number);
        before.set(number, ends[at - 1]);
        ends[at] = number;
    }
    const rise = new Set();
    for (let number = ends.at(-1); number !== undefined; number = before.get(number))
        rise.add(number);
    return rise;
}

// EXTERNAL MODULE: ../../lib/src/readers/setup/read-setup.js + 1 modules
var read_setup = __webpack_require__(2733);
// EXTERNAL MODULE: ../../lib/src/settings/catalogue/catalogue.js + 1 modules
var catalogue = __webpack_require__(3803);
// EXTERNAL MODULE: ../../lib/src/settings/display-name.js + 1 modules
var display_name = __webpack_require__(1604);
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
        return plain('');
    const comment = line.kind === 'dropped' ? line.what === 'comment' : line.key.matches(/^\s*#/);
    return plain(comment ? `# ${value/* mask */.dK}` : value/* mask */.dK);
}
function nameOf(scan, statement) {
    const shown = (0,display_name/* displayNameOf */.Nv)(statement);
    return shown === null ? onLine(scan, statement) : (0,message/* message */.i)('name.shown', { name: shown });
}
function maskStatement(scan, statement, line) {
    const indent = ' '.repeat(Math.min(statement.span.start - line.span.start, 8));
    return {
        lead: statement.export === null ? indent : `${indent}export `,
        name: (0,display_name/* nameAsWritten */.bN)(statement) ?? onLine(scan, statement),
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
    return (0,message/* message */.i)('name.onLine', { line: scan.text.position(span.start).line });
}
function plain(tail) {
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
    for (const { start, end } of stretches(lines)) {
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
function stretches(lines) {
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
            return (0,message/* message */.i)('preview.moved');
        case 'changed':
            return line.sign === '+' ? (0,message/* message */.i)('preview.changed') : null;
        case 'added':
            return (0,message/* message */.i)('preview.default');
        case 'gone':
            return line.before.kind === 'dropped' && line.before.what !== 'colon'
                ? null
                : (0,message/* message */.i)('preview.deleted');
    }
}

;// CONCATENATED MODULE: ../../lib/src/report/preview/losses.js



function lossesOf(scan, update, rejectedNow) {
    const { breaksFile, broken, dropped, duplicates, restored, vaultOverwritten, lostComments } = update;
    return [
        ...(rejectedNow ? [(0,message/* message */.i)('preview.rejectedNow')] : []),
        ...(breaksFile ? [(0,message/* message */.i)('preview.rejected')] : []),
        ...broken.map((each) => brokenSentence(scan, each)),
        ...dropped.map((each) => droppedSentence(scan, each)),
        ...restored.flatMap(harmSentence),
        ...duplicates.map(({ entry, collides }) => (0,message/* message */.i)(collides ? 'preview.duplicate' : 'preview.shadowed', { name: nameOf(scan, entry.statement) })),
        ...(vaultOverwritten === null ? [] : [(0,message/* message */.i)('preview.vault')]),
        ...restoredSentences(update),
        ...commentSentence(scan, lostComments),
        ...lineEndSentence(scan),
    ];
}
function brokenSentence(scan, { entry, how, rejected }) {
    const name = nameOf(scan, entry.statement);
    if (rejected)
        return (0,message/* message */.i)(`preview.${how}Rejected`, { name });
    return (0,message/* message */.i)(how === 'moved' ? 'preview.movedValue' : `preview.${how}`, { name });
}
function droppedSentence(scan, { entry, how, comesBack }) {
    const name = nameOf(scan, entry.statement);
    if (how === 'name-only')
        return (0,message/* message */.i)('preview.nameOnly', { name });
    return (0,message/* message */.i)(comesBack === null ? 'preview.colon' : 'preview.colonDefault', { name });
}
function harmSentence({ default: own, harm }) {
    if (harm === null)
        return [];
    return [(0,message/* message */.i)(`preview.${harm}`, { setting: (0,catalogue/* setting */.Pe)(own.key).name })];
}
function restoredSentences({ restored, dropped, duplicates }) {
    const mentioned = new Set([
        ...dropped.map(({ comesBack }) => comesBack),
        ...duplicates.map(({ added }) => added),
    ]);
    const rest = restored.filter(({ default: own, harm }) => harm === null && !mentioned.has(own));
    const named = (each) => each.map(({ default: own }) => (0,message/* message */.i)('name.shown', { name: (0,catalogue/* setting */.Pe)(own.key).name }));
    const placeholders = rest.filter(({ default: own }) => own.fresh === 'REPLACE');
    const others = rest.filter(({ default: own }) => own.fresh !== 'REPLACE');
    return [
        ...(placeholders.length === 0
            ? []
            : [(0,message/* message */.i)('preview.replace', { settings: named(placeholders), count: placeholders.length })]),
        ...(others.length === 0
            ? []
            : [(0,message/* message */.i)('preview.defaults', { settings: named(others), count: others.length })]),
    ];
}
const maxLines = 10;
function commentSentence({ text }, comments) {
    if (comments.length === 0)
        return [];
    const lines = comments.slice(0, maxLines).map(({ start }) => text.position(start).line);
    const key = comments.length > maxLines ? 'preview.manyComments' : 'preview.comments';
    return [(0,message/* message */.i)(key, { count: comments.length, lines })];
}
function lineEndSentence({ text }) {
    const whole = text.slice({ start: 0, end: text.length });
    return text.hasBom || whole.matches(/\r/) ? [(0,message/* message */.i)('preview.lineEnds')] : [];
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
    const to = (0,terminal/* terminal */.Fo)(options);
    if (hunks.length === 0 && losses.length === 0)
        return `${to.say((0,message/* message */.i)('preview.unchanged'))}\n`;
    const diff = [
        `--- ${to.say((0,message/* message */.i)('preview.now'))}`,
        `+++ ${to.say((0,message/* message */.i)('preview.after'))}`,
        ...hunks.flatMap((hunk) => hunkLines(hunk, to)),
    ];
    const sentences = losses.length === 0 ? [(0,message/* message */.i)('preview.nothingLost')] : losses;
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

// EXTERNAL MODULE: ../../lib/src/report/verdict.js
var verdict = __webpack_require__(3712);
// EXTERNAL MODULE: ../../lib/src/source/scan.js
var scan = __webpack_require__(3785);
// EXTERNAL MODULE: ../../lib/src/cli/named-file.js
var named_file = __webpack_require__(4557);
// EXTERNAL MODULE: ../../lib/src/cli/screen.js
var screen = __webpack_require__(2671);
;// CONCATENATED MODULE: ../../lib/src/cli/preview-update.js












async function previewCommand(command, host, speak) {
    const { choices } = await (0,config/* loadConfig */.Z9)(host.cwd(), command.config);
    const language = await speak((0,config_choices/* combine */.kg)(command.choices, choices).language.value);
    const { text, companions } = (0,named_file/* namedFile */.e)(host.cwd(), command.path);
    if ((0,looks_like_lite/* looksLikeLite */.O)(text)) {
        host.stdout.write(`${(0,format/* format */.GP)((0,message/* message */.i)('preview.lite'), language)}\n`);
        return verdict/* exitCodes */.hS.pass;
    }
    const known = (0,companions_companions/* readCompanions */.K)(companions).setupConfig ?? update/* withoutConfig */.dq;
    const shown = (0,screen/* screen */.n)(host.stdout, host.env, host.platform, command.color);
    host.stdout.write(renderPreview(previewUpdate((0,scan/* scan */.S)(text), known), { ...shown, language }));
    return verdict/* exitCodes */.hS.pass;
}


/***/ })

};
;