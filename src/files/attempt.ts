/** What the file system answers, or null where it fails, for whatever reason. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
