import { z } from 'zod'

/*
 * Of each event's payload, the few fields used here; their shapes are those of GitHub's webhook
 * documentation. In a module of its own because zod is loaded only where there is a payload.
 */

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)

const repository = z.object({
  id: z.number().optional(),
  private: z.boolean().optional(),
  default_branch: z.string().optional(),
})

const side = z.object({
  sha,
  ref: z.string(),
  /** Null when a fork was deleted. */
  repo: z.object({ id: z.number().optional(), fork: z.boolean().optional() }).nullish(),
})

export const anyPayload = z.object({ repository: repository.optional() })

export const pullRequestPayload = z.object({
  pull_request: z.object({ number: z.number().int().positive(), base: side, head: side }),
})

export const mergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: sha, head_sha: sha }),
})

export const pushPayload = z.object({ before: sha, after: sha, deleted: z.boolean().optional() })
