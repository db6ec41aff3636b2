import { unicodePattern } from '../../../../source/lazy.js'
import { punycode } from './punycode.js'

const longestLabel = 63
const longestName = 254
const dots = /[.\u3002\uff0e\uff61]/
/** UTS 46 drops what is not seen, but keeps the joiners. */
const ignored = unicodePattern(String.raw`(?!\u200c|\u200d)\p{Default_Ignorable_Code_Point}`, 'gu')

/**
 * `IdnMapping.GetAscii`: each label with other characters in its `xn--` form; null where .NET throws. ASCII names keep
 * their capitals. Labels may hold blanks and almost any sign: .NET does not ask for the rules of host names.
 * `dotnet/runtime src/libraries/System.Private.CoreLib/src/System/Globalization/IdnMapping.Icu.cs`.
 */
export function asciiDomain(text: string): string | null {
  if (text === '' || /[\0-\x1f\x7f]/.test(text)) return null
  const isAscii = /^[ -~]*$/.test(text)
  const mapped = isAscii ? text : text.normalize('NFKC').toLowerCase().replace(ignored(), '').normalize('NFC')
  const labels = mapped.split(dots)
  let name = ''
  for (const [place, label] of labels.entries()) {
    if (label === '' && (place < labels.length - 1 || place === 0)) return null
    const encoded = asciiLabel(label)
    if (encoded === null) return null
    name += place === 0 ? encoded : `.${encoded}`
    if (name.length > longestName) return null
  }
  return name
}

function asciiLabel(label: string): string | null {
  // Before the work of encoding, which grows with the square of the length; the code is never shorter.
  if (label.length > 2 * longestLabel) return null
  if (label.startsWith('-') || label.endsWith('-')) return null
  const encoded = /^[ -~]*$/.test(label) ? label : `xn--${punycode(label)}`
  return encoded.length > longestLabel ? null : encoded
}
