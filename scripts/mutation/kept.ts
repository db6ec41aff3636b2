import path from 'node:path'

const names = {
  counting: 'core-tests.counting.cjs',
  choosing: 'core-tests.choosing.cjs',
  compiled: 'core-tests.choosing.compiled',
  known: 'core-tests.json',
} as const

/** What the first of Stryker's processes leaves in the sandbox for the others. */
export function kept(sandbox: string, what: keyof typeof names): string {
  return path.join(sandbox, names[what])
}
