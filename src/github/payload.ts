import * as z from 'zod/mini'

/*
 * Of each event's payload, the few fields used here; their shapes are those of GitHub's webhook
 * documentation. In a module of its own because zod is loaded only where there is a payload; that is in every run of
 * a workflow, so it is the small one.
 */

const sha = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))

const repository = z.object({
  id: z.optional(z.number()),
  private: z.optional(z.boolean()),
  default_branch: z.optional(z.string()),
})

const side = z.object({
  sha,
  ref: z.string(),
  /** Null when a fork was deleted. */
  repo: z.nullish(z.object({ id: z.optional(z.number()), fork: z.optional(z.boolean()) })),
})

export const anyPayload = z.object({ repository: z.optional(repository) })

export const pullRequestPayload = z.object({
  pull_request: z.object({ number: z.int().check(z.positive()), base: side, head: side }),
})

export const mergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: sha, head_sha: sha }),
})

export const pushPayload = z.object({ before: sha, after: sha, deleted: z.optional(z.boolean()) })
