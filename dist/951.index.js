"use strict";
exports.id = 951;
exports.ids = [951];
exports.modules = {

/***/ 4951:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: function() { return /* binding */ connect; },
  pullFilesLimit: function() { return /* binding */ pullFilesLimit; },
  reviewCommentsLimit: function() { return /* binding */ reviewCommentsLimit; }
});

;// CONCATENATED MODULE: ../../lib/src/github/answer.js
function ok(value) {
    return { kind: 'ok', value };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ../../lib/src/github/retry.js
const retryPolicy = { timeout: 10_000, attempts: 3, longestWait: 60_000 };
function waitBefore(attempt, failure, write, now, limits) {
    if (attempt >= limits.attempts || failure.status === null)
        return null;
    if (!isRateLimit(failure) && (failure.status < 500 || write))
        return null;
    const wait = askedWait(failure.headers, now) ?? 1000 * 2 ** (attempt - 1);
    return wait <= limits.longestWait ? wait : null;
}
function isRateLimit({ status, headers, saysLimit }) {
    if (status === 429)
        return true;
    const byHeader = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
    return status === 403 && (byHeader || saysLimit);
}
function askedWait(headers, now) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        if (Number.isFinite(seconds))
            return Math.max(0, seconds * 1000);
        const date = Date.parse(String(after));
        return Number.isNaN(date) ? null : Math.max(0, date - now);
    }
    const reset = Number(headers['x-ratelimit-reset']);
    const exhausted = String(headers['x-ratelimit-remaining']) === '0';
    return exhausted && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null;
}

;// CONCATENATED MODULE: ../../lib/src/github/rest-client.js



const redirectLimit = 3;
const pageSize = 100;
class RestClient {
    #octokit;
    #place;
    #limits;
    #givenUp = null;
    constructor(octokit, { owner, name }, limits) {
        this.#octokit = octokit;
        this.#place = { owner, repo: name };
        this.#limits = limits;
    }
    async exchange({ route, parameters }, schema) {
        if (this.#givenUp !== null)
            return this.#givenUp;
        const limits = this.#limits;
        const write = !route.startsWith('GET ');
        for (let attempt = 1;; attempt += 1) {
            try {
                const { data } = await this.#follow(route, { ...this.#place, ...parameters }, AbortSignal.timeout(limits.timeout));
                if (schema === null)
                    return ok(null);
                const parsed = schema.safeParse(data);
                return parsed.success ? ok(parsed.data) : { kind: 'failed' };
            }
            catch (error) {
                const failure = describeFailure(error);
                const pause = waitBefore(attempt, failure, write, Date.now(), limits);
                if (pause === null) {
                    const rejected = rejection(failure);
                    if (rejected.kind === 'failed' || rejected.kind === 'limited')
                        this.#givenUp = rejected;
                    return rejected;
                }
                await (0,promises_.setTimeout)(pause);
            }
        }
    }
    async pages(listed, schema, limit) {
        const all = [];
        for (let page = 1; all.length < limit; page += 1) {
            const parameters = { ...listed.parameters, per_page: pageSize, page };
            const answer = await this.exchange({ route: listed.route, parameters }, schema);
            if (answer.kind !== 'ok')
                return answer;
            all.push(...answer.value);
            if (answer.value.length < pageSize)
                break;
        }
        return ok(all);
    }
    async #follow(route, parameters, signal) {
        const request = { signal, redirect: 'manual' };
        let response = await this.#octokit.request(route, { ...parameters, request });
        for (let hops = 0; isRedirect(response.status); hops += 1) {
            const url = new URL(response.headers.location ?? '', response.url);
            const sameServer = url.origin === new URL(response.url).origin;
            if (hops >= redirectLimit || !sameServer || !route.startsWith('GET '))
                throw new Error('a redirect that is not followed');
            const place = `${url.pathname}${url.search}`.replace(/[:{}]/g, encodeURIComponent);
            response = await this.#octokit.request(`GET ${url.origin}${place}`, { request });
        }
        return response;
    }
}
function isRedirect(status) {
    return status >= 300 && status < 400;
}
function describeFailure(error) {
    const none = { status: null, headers: {}, saysLimit: false };
    if (!(error instanceof Error) || !('response' in error))
        return none;
    const { response } = error;
    if (response === undefined)
        return none;
    const { status, headers, data } = response;
    return { status, headers, saysLimit: /\brate limit\b/i.test(String(data?.message ?? '')) };
}
function rejection(failure) {
    if (isRateLimit(failure))
        return { kind: 'limited' };
    const { status } = failure;
    if (status === 401 || status === 403)
        return { kind: 'denied' };
    if (status === 404)
        return { kind: 'missing' };
    if (status === 422)
        return { kind: 'unprocessable' };
    return { kind: 'failed' };
}

;// CONCATENATED MODULE: ../../lib/src/github/api.js



const compareLimit = 300;
const pullFilesLimit = 3000;
const aheadTimeout = 2000;
const reviewCommentsLimit = 3000;
async function connect(token, apiUrl, repository, limits = retryPolicy) {
    const [{ getOctokit }, schemas] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(546), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 1312)), Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(557)]).then(__webpack_require__.bind(__webpack_require__, 5557))]);
    const quiet = { debug() { }, info() { }, warn() { }, error() { } };
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: quiet });
    const client = new RestClient(octokit, repository, limits);
    const guessing = new RestClient(octokit, repository, {
        ...limits,
        timeout: Math.min(limits.timeout, aheadTimeout),
        attempts: 1,
    });
    const expected = new Map();
    return {
        async compare(base, head) {
            const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
            const parameters = { basehead: `${base}...${head}`, per_page: 1 };
            const answer = await client.exchange({ route, parameters }, schemas.comparison);
            if (answer.kind !== 'ok')
                return answer;
            const files = answer.value.files ?? [];
            const complete = answer.value.files !== undefined && files.length < compareLimit;
            return ok({ mergeBase: answer.value.merge_base_commit.sha, files, complete });
        },
        async pullFiles(number) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
            const parameters = { pull_number: number };
            const answer = await client.pages({ route, parameters }, schemas.diffEntries, pullFilesLimit);
            if (answer.kind !== 'ok')
                return answer;
            return ok({ files: answer.value, complete: answer.value.length < pullFilesLimit });
        },
        async pullHead(number) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
            const answer = await client.exchange({ route, parameters: { pull_number: number } }, schemas.pullRequest);
            return answer.kind === 'ok' ? ok(answer.value.head.sha) : answer;
        },
        async file(commit, path) {
            const ahead = await expected.get(`${commit}:${path}`);
            const isAnswer = ahead !== undefined && ahead.kind !== 'failed' && ahead.kind !== 'limited';
            return isAnswer ? ahead : contentsOf(client, schemas, commit, path);
        },
        expect(commit, paths) {
            for (const path of paths)
                expected.set(`${commit}:${path}`, contentsOf(guessing, schemas, commit, path));
        },
        async reviewComments(number) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
            const parameters = { pull_number: number };
            const answer = await client.pages({ route, parameters }, schemas.reviewComments, reviewCommentsLimit);
            if (answer.kind !== 'ok')
                return answer;
            if (answer.value.length >= reviewCommentsLimit)
                return { kind: 'failed' };
            return ok(answer.value.map(reviewComment));
        },
        createReview(number, review) {
            const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
            return client.exchange({ route, parameters: { pull_number: number, ...reviewParameters(review) } }, null);
        },
        deleteReviewComment(id) {
            const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
            return client.exchange({ route, parameters: { comment_id: id } }, null);
        },
    };
}
async function contentsOf(client, schemas, commit, path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '.' || part === '..'))
        return { kind: 'failed' };
    const encoded = parts.map(encodeURIComponent).join('/');
    const route = `GET /repos/{owner}/{repo}/contents/${encoded}`;
    const answer = await client.exchange({ route, parameters: { ref: commit } }, schemas.content);
    if (answer.kind !== 'ok')
        return answer;
    if (answer.value.encoding !== 'base64')
        return { kind: 'failed' };
    return ok(Buffer.from(answer.value.content, 'base64'));
}
function reviewComment({ id, body, line, in_reply_to_id, user }) {
    return {
        id,
        body,
        outdated: line == null,
        byBot: user?.type === 'Bot',
        repliesTo: in_reply_to_id ?? null,
    };
}
function reviewParameters({ commit, body, comments }) {
    return {
        commit_id: commit,
        event: 'COMMENT',
        body,
        comments: comments.map(({ path, body, first, last }) => ({
            path,
            body,
            line: last,
            side: 'RIGHT',
            ...(first < last && { start_line: first, start_side: 'RIGHT' }),
        })),
    };
}


/***/ })

};
;