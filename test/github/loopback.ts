import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerProblems, example, type Route, requestProblems, routeOf } from './description.js'

/** What the server knows; tests say only what they need. */
export interface World {
  /** `base...head` to the merge base and the files between. */
  readonly comparisons?: Readonly<
    Record<string, { readonly mergeBase: string; readonly files: readonly File[] }>
  >
  /** `commit:path` to the file's text. */
  readonly contents?: Readonly<Record<string, string | Uint8Array>>
  readonly pull?: {
    readonly head: string
    readonly files?: readonly File[]
    readonly comments?: readonly Comment[]
    /** Every page of the comments is full, however many are asked for. */
    readonly endless?: boolean
  }
  /** Nothing is answered before so many requests are there: who asks one after another gets no answer. */
  readonly together?: number
  /** Tried in order; the first that fits and has turns left is what happens. */
  readonly failures?: readonly Failure[]
}

export interface File {
  readonly filename: string
  readonly previous_filename?: string
  readonly status?: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  readonly patch?: string
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly line?: number | null
  readonly in_reply_to_id?: number
  readonly user?: 'Bot' | 'User'
}

export interface Failure {
  /** Method and the end of the route: `POST reviews`, `GET contents/`. */
  readonly of: string
  readonly with:
    | 401
    | 403
    | 404
    | 422
    | 429
    | 500
    | 502
    | 503
    | 'broken JSON'
    | 'another shape'
    | 'hang-up'
    | 'silence'
    /** 403 without any header: only the text says what it is. */
    | 'secondary limit'
    /** A byte a second, for ever. */
    | 'slow body'
    /** To itself, or to the `location` among the headers. */
    | 'redirect'
  readonly headers?: Readonly<Record<string, string>>
  /** For ever where not given. */
  readonly times?: number
}

export interface Loopback {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** In the order they came: `GET pulls/7/files?page=1`. */
  readonly requests: readonly string[]
  /** The bodies of what was written, in the order they came. */
  readonly bodies: readonly unknown[]
  /** Where a request or an answer is not as GitHub's description says. */
  readonly problems: readonly string[]
  close(): Promise<void>
}

const prefix = '/repos/acme/vault/'

/** Starts a GitHub that holds one repository, acme/vault; `base` is the path its API begins with. */
export async function loopback(world: World = {}, base = ''): Promise<Loopback> {
  const requests: string[] = []
  const bodies: unknown[] = []
  const problems: string[] = []
  const turns = new Map(
    (world.failures ?? []).map((failure) => [failure, failure.times ?? Number.POSITIVE_INFINITY]),
  )

  let everybodyIsThere = () => {}
  const everybody = new Promise<void>((there) => {
    everybodyIsThere = there
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const method = request.method ?? 'GET'
    const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : `outside of ${base}`
    const named = decodeURIComponent(path.replace(prefix, '')) + url.search
    requests.push(`${method} ${named}`)
    if (requests.length >= (world.together ?? 0)) everybodyIsThere()
    await everybody
    const body = await readBody(request)
    if (body !== null) bodies.push(body)
    const route = routeOf(method, path)
    if (route === null) {
      problems.push(`GitHub has no ${method} ${path}`)
      return send(response, 404, { message: 'Not Found' })
    }
    problems.push(
      ...requestProblems(route, url.searchParams, body).map((problem) => `${method} ${named}: ${problem}`),
    )
    if (request.headers.authorization === undefined) problems.push(`${method} ${named}: no token`)

    const failure = [...turns].find(([{ of }, left]) => left > 0 && `${method} ${named}`.includes(of))?.[0]
    if (failure !== undefined) {
      turns.set(failure, (turns.get(failure) ?? 0) - 1)
      return fail(response, request.url ?? '/', failure)
    }
    const { status, data } = reply(route, url.searchParams, world)
    problems.push(...answerProblems(route, status, data))
    send(response, status, data)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      problems.push(String(error))
      response.destroy()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    bodies,
    problems,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

interface Reply {
  readonly status: number
  readonly data: unknown
}

const notFound: Reply = {
  status: 404,
  data: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
}

function reply({ method, template, parameters }: Route, query: URLSearchParams, world: World): Reply {
  const { pull } = world
  switch (`${method} ${template.slice('/repos/{owner}/{repo}/'.length)}`) {
    case 'GET compare/{basehead}': {
      const known = world.comparisons?.[parameters['basehead'] ?? '']
      if (known === undefined) return notFound
      const shape = example<{ merge_base_commit: object }>('commit-comparison')
      const merge_base_commit = { ...shape.merge_base_commit, sha: known.mergeBase }
      // At most 300 files, and nothing that says so.
      return {
        status: 200,
        data: { ...shape, merge_base_commit, files: known.files.slice(0, 300).map(entry) },
      }
    }
    case 'GET contents/{path}': {
      const path = parameters['path'] ?? ''
      const content = world.contents?.[`${query.get('ref')}:${path}`]
      if (content === undefined) return notFound
      const shape = example<object>('content-file-response-if-content-is-a-file')
      const bytes = Buffer.from(content)
      const large = bytes.length > 1024 * 1024
      const base64 = bytes.toString('base64').replace(/.{60}/g, '$&\n')
      const data = large ? { encoding: 'none', content: '' } : { encoding: 'base64', content: base64 }
      return { status: 200, data: { ...shape, path, name: path, size: bytes.length, ...data } }
    }
    case 'GET pulls/{pull_number}': {
      if (pull === undefined) return notFound
      const shape = example<{ head: object }>('pull-request')
      // The description's own example names a team without the type it requires.
      const data = { ...shape, requested_teams: [], head: { ...shape.head, sha: pull.head } }
      return { status: 200, data }
    }
    case 'GET pulls/{pull_number}/files':
      // At most 3000, likewise.
      return { status: 200, data: page((pull?.files ?? []).slice(0, 3000), query).map(entry) }
    case 'GET pulls/{pull_number}/comments':
      if (pull?.endless === true)
        return { status: 200, data: Array.from({ length: 100 }, (_, id) => comment({ id, body: 'A word.' })) }
      return { status: 200, data: page(pull?.comments ?? [], query).map(comment) }
    case 'POST pulls/{pull_number}/reviews':
      return { status: 200, data: example('pull-request-review') }
    case 'DELETE pulls/comments/{comment_id}': {
      const known = pull?.comments?.some(({ id }) => String(id) === parameters['comment_id'])
      return known ? { status: 204, data: null } : notFound
    }
    default:
      throw new Error(`${template} is not played`)
  }
}

function page<T>(items: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page') ?? 30)
  const from = (Number(query.get('page') ?? 1) - 1) * size
  return items.slice(from, from + size)
}

function entry(file: File): object {
  const { patch: _, ...shape } = example<[{ patch: string }]>('diff-entry-items')[0]
  return { ...shape, status: 'modified', ...file }
}

function comment({ line = 1, user = 'Bot', ...rest }: Comment): object {
  const [shape] = example<[{ user: object; in_reply_to_id?: number }]>('pull-request-review-comment-items')
  const { in_reply_to_id: _, ...bare } = shape
  // GitHub sends null for the line of an outdated comment; its description allows only to leave it out.
  const place = line === null ? {} : { line }
  return { ...bare, line: undefined, ...place, user: { ...shape.user, type: user }, ...rest }
}

function fail(response: ServerResponse, url: string, { with: kind, headers = {} }: Failure): void {
  switch (kind) {
    case 'silence':
      break
    case 'hang-up':
      response.destroy()
      break
    case 'secondary limit':
      send(response, 403, {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        documentation_url: 'https://docs.github.com/rest',
      })
      break
    case 'slow body': {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 1000)
      response.on('close', () => clearInterval(drip))
      break
    }
    case 'redirect':
      response.writeHead(302, { location: url, ...headers }).end()
      break
    case 'broken JSON':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"files": [')
      break
    case 'another shape':
      send(response, 200, { unexpected: true })
      break
    default:
      send(response, kind, { message: 'scripted' }, headers)
  }
}

function send(response: ServerResponse, status: number, data: unknown, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(data === null ? undefined : JSON.stringify(data))
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const text = Buffer.concat(parts).toString('utf8')
  return text === '' ? null : JSON.parse(text)
}
