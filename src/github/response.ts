import { z } from 'zod'

/*
 * Of each response, the few fields used here; shapes as in GitHub's OpenAPI description. Loaded with the
 * client, so only where there is a token.
 */

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)

const diffEntry = z.object({
  filename: z.string(),
  previous_filename: z.string().optional(),
  status: z.string(),
  patch: z.string().optional(),
})
export type DiffEntry = z.infer<typeof diffEntry>

export const diffEntries = z.array(diffEntry)

export const comparison = z.object({
  merge_base_commit: z.object({ sha }),
  files: z.array(diffEntry).optional(),
})

/** A folder answers with an array, a symlink or submodule with another `type`. */
export const content = z.object({ type: z.literal('file'), encoding: z.string(), content: z.string() })

export const pullRequest = z.object({ head: z.object({ sha }), state: z.string() })

const commentOfReview = z.object({
  id: z.number(),
  body: z.string(),
  /** Null once the line it stood on is no longer in the diff. */
  line: z.number().nullish(),
  in_reply_to_id: z.number().nullish(),
  user: z.object({ type: z.string() }).nullish(),
})
export type CommentOfReview = z.infer<typeof commentOfReview>

export const reviewComments = z.array(commentOfReview)
