import { readFileSync } from 'node:fs'

/** A file of the examples as a code block, so that what a page shows is what the tests parse and run. */
export function example(path: string): string {
  return [`\`\`\`${languageOf(path)}`, readFileSync(path, 'utf8').trimEnd(), '```'].join('\n')
}

function languageOf(path: string): string {
  if (path.endsWith('/Jenkinsfile')) return 'groovy'
  const language = path.slice(path.lastIndexOf('.') + 1)
  // A script is no command to type: test/docs/commands.test.ts leaves what has a file alone.
  return language === 'sh' ? `sh file=${path}` : language
}
