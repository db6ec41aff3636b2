import { isLetterOrNumber } from '../../source/characters.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const longWeekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** A word of a date. Months and days of the week count from 0. */
export type DateWord =
  | { readonly kind: 'month' | 'weekday'; readonly index: number }
  | { readonly kind: 'am' | 'pm' | 'zone' | 'era' | 'T' | 'unknown' }

/** The word at a place of a text, in any case, and its end; null where there are no letters. */
export function wordAt(text: string, at: number): { readonly word: DateWord; readonly end: number } | null {
  const era = /^a\.d\.(?![a-z])/i.test(text.slice(at, at + 5)) ? at + 4 : null
  let end = era ?? at
  while (era === null && end < text.length && isLetter(text[end] ?? '')) end += 1
  if (end === at) return null
  const length = end - at
  return { word: length > longest ? { kind: 'unknown' } : wordOf(text.slice(at, end).toLowerCase()), end }
}

const longest = 'september'.length

function wordOf(word: string): DateWord {
  if (word === 'z' || word === 'gmt') return { kind: 'zone' }
  if (word === 't') return { kind: 'T' }
  if (word === 'am' || word === 'pm') return { kind: word }
  if (word === 'ad' || word === 'a.d.') return { kind: 'era' }
  for (const names of [months, longMonths])
    if (names.includes(word)) return { kind: 'month', index: names.indexOf(word) }
  for (const names of [weekdays, longWeekdays])
    if (names.includes(word)) return { kind: 'weekday', index: names.indexOf(word) }
  return { kind: 'unknown' }
}

function isLetter(character: string): boolean {
  return /[A-Za-z]/.test(character) || (character > '\x7f' && isLetterOrNumber(character))
}
