/** An action at a commit, and the release that the commit is. */
export interface Pin {
  readonly action: string
  /** 40 hex digits, or null where only the release is known. */
  readonly commit: string | null
  /** As tagged: `v6.0.2`. */
  readonly version: string
}

/** What checks a repository out; a test holds it against the workflows of this project and of its documentation. */
export const checkoutPin: Pin = {
  action: 'actions/checkout',
  commit: 'de0fac2e4500dabe0009e67214ff5f5447ce83dd',
  version: 'v6.0.2',
}

/** `uses:` with the version in a comment, as Renovate and Dependabot read it; by the tag where the commit is not known. */
export function uses({ action, commit, version }: Pin): string {
  return commit === null ? `${action}@${version}` : `${action}@${commit} # ${version}`
}
