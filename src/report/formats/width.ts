import { unicodePattern } from '../../source/lazy.js'

/**
 * How many columns of a terminal a text takes: none for combining marks and what joins them, two for the wide
 * characters of East Asia and for emoji (Unicode Standard Annex 11, as terminals apply it).
 */
export function width(text: string): number {
  if (narrow.test(text)) return text.length
  let columns = 0
  for (const character of text) {
    if (zeroWidth().test(character)) continue
    columns += wide().test(character) ? 2 : 1
  }
  return columns
}

/** Latin letters, dashes, quotes, bullets, arrows, boxes and ticks: what reports are written in. */
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/

const zeroWidth = unicodePattern(String.raw`^[\p{Mn}\p{Me}\p{Cf}]$`, 'u')
const wide = unicodePattern(
  String.raw`^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$`,
  'u',
)

/** Breaks a text at its blanks into lines of at most so many columns; a longer word has a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/ +/)) {
    const needed = width(word)
    if (line !== '' && used + 1 + needed > columns) {
      lines.push(line)
      line = word
      used = needed
    } else {
      used += line === '' ? needed : needed + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines
}

/** Blanks added up to so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}
