/** One ordinary line after another, as many as make up at least this many characters. */
export function ordinary(characters: number): string {
  const lines: string[] = []
  for (let length = 0, line = 0; length < characters; line += 1) {
    const text = `globalSettings__launchDarkly__flagValues__flag${line}=value-${line} of an ordinary length`
    lines.push(text)
    length += text.length + 1
  }
  return `${lines.join('\n')}\n`
}

/** What is repeated in a value, to see whether anything costs more than its length. */
export const hostileShapes: readonly { readonly name: string; readonly text: (length: number) => string }[] =
  [
    { name: '`$`', text: (length) => value('$'.repeat(length)) },
    { name: '`${A:-` never closed', text: (length) => value(fill('${A:-', length)) },
    { name: '`${A:-x}` in a row', text: (length) => value(fill('${A:-x}', length)) },
    { name: '`${A:-` nested', text: nested },
    { name: "`'`", text: (length) => value("'".repeat(length)) },
    { name: '`"`', text: (length) => value('"'.repeat(length)) },
    { name: '`\\"` in double quotes', text: (length) => value(`"${fill('\\"', length)}"`) },
    { name: 'a quote never closed', text: (length) => value(`"${'x'.repeat(length)}`) },
    { name: 'backslashes', text: (length) => value('\\'.repeat(length)) },
    { name: 'backslashes in double quotes', text: (length) => value(`"${'\\\\'.repeat(length / 2)}"`) },
    { name: '` #`', text: (length) => value(`x${fill(' #', length)}`) },
    { name: 'spaces', text: (length) => value(`x${' '.repeat(length)}y`) },
    { name: 'brackets in a value', text: (length) => value(fill('{[(', length)) },
    { name: 'brackets in a name', text: (length) => `${fill('[]', length)}=x\n` },
  ]

function value(text: string): string {
  return `globalSettings__siteName=${text}\n`
}

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length))
}

function nested(length: number): string {
  const depth = Math.floor(length / 6)
  return value(`${'${A:-'.repeat(depth)}${'}'.repeat(depth)}`)
}
