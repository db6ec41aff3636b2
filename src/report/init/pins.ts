/**
 * An action at a commit of 40 hex digits, and the release that the commit is, as tagged (`v6.0.2`); null where it is
 * none, or where only the release is known.
 */
export type Pin = { readonly action: string } & (
  | { readonly commit: string; readonly version: string | null }
  | { readonly commit: null; readonly version: string }
)

/** What checks a repository out; a test holds it against the workflows of this project and of its documentation. */
export const checkoutPin: Pin = {
  action: 'actions/checkout',
  commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
  version: 'v7.0.1',
}

/**
 * `uses:` with the version in a comment, as Renovate and Dependabot read it; by the tag where the commit is not known, and
 * without a comment where the commit is no release.
 */
export function uses({ action, commit, version }: Pin): string {
  if (commit === null) return `${action}@${version}`
  return version === null ? `${action}@${commit}` : `${action}@${commit} # ${version}`
}
