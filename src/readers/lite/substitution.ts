/** What the line `autostart=true` of a program's file becomes. */
export interface SwitchSubstitution {
  /** The text after `autostart=`, of one line or several. */
  readonly text: string
  /** Whether sed ended with an error and left the file as the image has it, with `true`. */
  readonly failed: boolean
}

const kept: SwitchSubstitution = { text: 'true', failed: true }

/**
 * `sed -i "s/autostart=true/autostart=VALUE/"`: the value is part of the command, so a slash ends it, `&` is the text
 * found and a backslash an escape (BusyBox editors/sed.c; bitwarden/self-host bitwarden-lite/entrypoint.sh).
 */
export function substitute(value: string): SwitchSubstitution {
  let text = ''
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at]
    if (character === '\n') return kept
    if (character === '/') return isRemark(value, at + 1) ? { text, failed: false } : kept
    if (character === '&') text += found
    else if (character !== '\\') text += character
    else {
      at += 1
      if (at === value.length) return kept
      text += escaped(value.charAt(at))
    }
  }
  return { text, failed: false }
}

const found = 'autostart=true'

/** `\1` to `\9` are groups, of which the expression has none. */
function escaped(character: string): string {
  if (character === '0') return found
  if (character >= '1' && character <= '9') return ''
  return controls.get(character) ?? character
}

const controls: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])

/** What follows the slash are flags; only a remark among them hides the command's own last slash. */
function isRemark(value: string, from: number): boolean {
  let at = from
  while (at < value.length && ' \t\r\v\fgpiI'.includes(value.charAt(at))) at += 1
  return value[at] === '#' && !value.includes('\n', at)
}
