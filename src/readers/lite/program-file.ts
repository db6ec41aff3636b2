import { isPythonSpace, leadingSpace, rightStripped, stripped } from './python-space.js'

/**
 * The value of `autostart` in a program's file, once `autostart=TEXT` is its second line; null where a line that
 * the text brings is no setting of this program. Remarks are cut, a second `autostart=` wins, an indented line goes on
 * with the one before (Python's configparser, as Supervisor/supervisor options.py UnhosedConfigParser sets it up).
 */
export function autostartIn(text: string): string | null {
  const values: string[] = []
  let inAutostart = true
  let indent = 0
  for (const line of `autostart=${text}`.split(/\r\n|\r|\n/)) {
    const isRemark = /^[#;]/.test(stripped(line))
    const kept = isRemark ? '' : withoutRemark(line)
    const content = stripped(kept)
    if (content === '') {
      if (inAutostart && kept === line) values.push('')
      continue
    }
    const indentation = leadingSpace(line)
    if (values.length > 0 && indentation > indent) {
      if (inAutostart) values.push(content)
      continue
    }
    if (content.startsWith('[') && content.includes(']', 2)) return null
    indent = indentation
    const delimiter = content.search(/[=:]/)
    const name = stripped(content.slice(0, Math.max(delimiter, 0)))
    if (name === '') return null
    inAutostart = name.toLowerCase() === 'autostart'
    if (inAutostart) values.splice(0, values.length, stripped(content.slice(delimiter + 1)))
  }
  return rightStripped(values.join('\n'))
}

/** A remark begins with `;` or `#`, at the line's start or after white space. */
function withoutRemark(line: string): string {
  for (let at = 0; at < line.length; at += 1) {
    const isMark = line[at] === ';' || line[at] === '#'
    if (isMark && (at === 0 || isPythonSpace(line.charCodeAt(at - 1)))) return line.slice(0, at)
  }
  return line
}
