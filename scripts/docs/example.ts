import { readFileSync } from 'node:fs'

/** A file of the examples as a code block, so that what a page shows is what the tests parse. */
export function example(path: string): string {
  const language = path.slice(path.lastIndexOf('.') + 1)
  return [`\`\`\`${language}`, readFileSync(path, 'utf8').trimEnd(), '```'].join('\n')
}
