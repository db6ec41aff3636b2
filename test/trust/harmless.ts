/** What a terminal, a runner or a page would obey; line feeds are ours. */
const obeyed = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/

/** The forms that are data: what is escaped in them is harmless until it is shown. */
const structured = new Set(['json', 'sarif', 'gitlab', 'annotations', 'outputs', 'suggestions', 'baseline'])

/** Whether nothing in a report can be taken for a command, an escape or an order of text. */
export function isHarmless(surface: string, shown: string): boolean {
  if (structured.has(surface)) return isJson(shown)
  if (obeyed.test(shown) || /\p{Surrogate}/u.test(shown)) return false
  if (surface === 'github') return shown.split('\n').every(isOneCommand)
  return surface !== 'text' || !/^\s*::|##\[/m.test(shown)
}

function isJson(text: string): boolean {
  const parsed: unknown = JSON.parse(text)
  return parsed !== undefined
}

/** A workflow command of ours, or a line in which the runner finds none. */
function isOneCommand(line: string): boolean {
  return /^::(?:error|warning|notice) [^:]*::/.test(line) || !/^\s*::|##\[/.test(line)
}
