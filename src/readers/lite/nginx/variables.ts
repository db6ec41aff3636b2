import data from './variables.json' with { type: 'json' }

const names: ReadonlySet<string> = new Set(data.names)

/**
 * Whether a text in which nginx looks for variables holds a dollar that is none: an unknown name, no name at all, a
 * brace that is not closed (nginx/nginx src/http/ngx_http_script.c, ngx_http_script_compile).
 */
export function hasUnknownVariable(text: string): boolean {
  for (const [, rest = ''] of text.matchAll(/\$(\{\w*\}?|\w*)/g)) {
    if (/^[1-9]/.test(rest)) continue
    const inBraces = rest.startsWith('{')
    if (inBraces && !rest.endsWith('}')) return true
    const name = (inBraces ? rest.slice(1, -1) : rest).toLowerCase()
    if (name === '') return true
    if (!names.has(name) && !data.prefixes.some((prefix) => name.startsWith(prefix))) return true
  }
  return false
}
