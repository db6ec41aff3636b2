/** What the project calls itself; a test holds the version against package.json. */
export const project = {
  name: 'override-lint',
  title: 'Override lint',
  version: '1.0.0',
  repository: 'https://github.com/override-lint/override-lint',
  /** The tag that moves with the major version: links in reports follow it. */
  tag: 'v1',
} as const
