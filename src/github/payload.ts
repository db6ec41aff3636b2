/*
 * Of each event's payload, the few fields used here; their shapes are those of GitHub's webhook documentation. Read by
 * hand and without zod: every run of a workflow has a payload, and the library alone was a seventh of its start.
 */

/** A part of a payload: a field of an object by its name; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Reflect.get(value, name)
}

/** The full name of a commit, or null. */
export function commit(value: unknown, name: string): string | null {
  const sha = field(value, name)
  return typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? sha : null
}

/** The repository of the event, as far as it says. */
export function repositoryIn(payload: unknown): {
  readonly private: boolean | null
  readonly defaultBranch: string | null
} {
  const repository = field(payload, 'repository')
  const [isPrivate, branch] = [field(repository, 'private'), field(repository, 'default_branch')]
  return {
    private: typeof isPrivate === 'boolean' ? isPrivate : null,
    defaultBranch: typeof branch === 'string' ? branch : null,
  }
}

/** What a pull request says of itself; null where it is none. */
export function pullRequestOf(payload: unknown): {
  readonly number: number
  readonly base: string
  readonly head: string
  readonly fork: boolean
} | null {
  const pull = field(payload, 'pull_request')
  const number = field(pull, 'number')
  const [from, to] = [field(pull, 'base'), field(pull, 'head')]
  const [base, head] = [commit(from, 'sha'), commit(to, 'sha')]
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) return null
  if (base === null || head === null) return null
  const [baseRepository, headRepository] = [field(from, 'repo'), field(to, 'repo')]
  // That of the head is null when a fork was deleted.
  const fork =
    headRepository == null ||
    (baseRepository != null && field(headRepository, 'id') !== field(baseRepository, 'id'))
  return { number, base, head, fork }
}
