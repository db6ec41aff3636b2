/** The system's word for what went wrong (`ENOENT`), and nothing longer; fails with what is no error of the system. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && systemWord.test(`${error.code}`)) return `${error.code}`
  throw error
}

const systemWord = /^[A-Z][A-Z0-9_]{1,40}$/
