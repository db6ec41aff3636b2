/** What the project calls itself; a test holds the version against package.json. */
export const project = {
  name: 'bitwarden-env-lint',
  title: 'Bitwarden env lint',
  version: '1.0.0',
  repository: 'https://github.com/bitwarden-env-lint/bitwarden-env-lint',
  /** The tag that moves with the major version: links in reports follow it. */
  tag: 'v1',
} as const
