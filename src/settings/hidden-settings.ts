import type { ComposeEntry } from '../readers/compose/reading.js'
import { type SettingKey, settingKey } from '../readers/dotnet/key.js'
import type { Scan } from '../source/scan.js'
import type { Span } from '../source/span.js'
import { rawText } from '../source/text.js'
import { reveal, Value } from '../source/value.js'
import { findSetting } from './catalogue/catalogue.js'
import { findLiteSetting } from './catalogue/lite-settings.js'
import type { Line } from './line.js'
import { recognise } from './recognition.js'

/** A setting that has no line of its own for Compose, although the file has it. */
export interface HiddenSetting {
  /** In a comment, or swallowed by another's value or by a comment, which has a finding of its own. */
  readonly state: 'commented-out' | 'damaged'
  readonly at: Span
}

const assignment = '((?:globalSettings|adminSettings)__[A-Za-z]\\w*|BW_[A-Z]\\w*|P[UG]ID)='
const behindValue = new RegExp(`(?:^|[ \\t\\r;,])${assignment}`, 'i')
const behindReturn = new RegExp(`\\r[ \\t]*${assignment}`, 'i')

/** An unquoted value runs to the line feed, whatever looks like a second setting in it. */
export function holdsSecondSetting({ statement: { rawValue } }: ComposeEntry): boolean {
  return rawValue !== null && rawValue.quote === null && rawValue.text.matches(behindValue)
}

/** A comment runs to the line feed too: a carriage return alone, which Setup takes for a line's end, does not end it. */
export function holdsSettingBehindReturn(comment: Value): boolean {
  return comment.matches(behindReturn)
}

/** The settings in comments (`#globalSettings__x=…`), and those that have become part of something else. */
export function hiddenSettings(lines: readonly Line[], scan: Scan): ReadonlyMap<SettingKey, HiddenSetting> {
  const hidden = new Map<SettingKey, HiddenSetting>()
  for (const [key, at] of commentedSettings(scan)) hidden.set(key, { state: 'commented-out', at })
  const swallow = (value: Value, pattern: RegExp, at: Span) => {
    if (!value.matches(pattern)) return
    for (const [, name = ''] of reveal(value).matchAll(new RegExp(pattern, 'gi'))) {
      const recognition = recognise(new Value(name))
      if ('setting' in recognition) hidden.set(settingKey(recognition.setting.name), { state: 'damaged', at })
    }
  }
  for (const { kind, span } of scan.nodes)
    if (kind === 'comment') swallow(scan.text.slice(span), behindReturn, span)
  for (const { rawValue, nameSpan } of lines)
    if (rawValue?.quote === null) swallow(rawValue.text, behindValue, nameSpan)
  return hidden
}

/** The settings that stand in comments (`#globalSettings__x=…`); the last of each. */
export function commentedSettings({ text, nodes }: Scan): ReadonlyMap<SettingKey, Span> {
  const raw = rawText(text)
  const found = new Map<SettingKey, Span>()
  for (const { kind, span } of nodes) {
    if (kind !== 'comment') continue
    const begin = raw.slice(span.start, Math.min(span.end, span.start + longestName))
    const equals = begin.indexOf('=')
    if (equals === -1) continue
    const name = begin.slice(0, equals).replace(/^#+/, '').trim()
    if (isKnown(name)) found.set(settingKey(name), span)
  }
  return found
}

/** Longer than any setting's name with marks and blanks around it: keeps prose out cheaply. */
const longestName = 200

function isKnown(name: string): boolean {
  return findSetting(name) !== undefined || findLiteSetting(name) !== undefined
}
