/** Stands in every value, comment and malformed line of a generated file; its halves are in no word of ours. */
export const marker = 'zqxj7wvk'

/** The same for values that are numbers. */
export const markedNumber = '48215763'

/** Half a marker is as much of a leak as a whole one; numbers may be written with separators. */
const traces = /zqxj|7wvk|48[,.\s\u00A0\u202F]?215[,.\s\u00A0\u202F]?763/i

/** What of a marker is found in a text, with a little of what stands around it; null where there is none. */
export function leakIn(text: string): string | null {
  const found = traces.exec(text)
  return found && text.slice(Math.max(0, found.index - 160), found.index + 80)
}
