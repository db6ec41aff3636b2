/** The system's word for what went wrong (`ENOENT`); fails with anything that is no error of the system. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
