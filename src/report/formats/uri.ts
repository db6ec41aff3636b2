/** A relative path as a relative URI: each part percent-encoded, no `./` before it. */
export function encodePath(path: string): string {
  return path
    .replace(/^(?:\.\/)+/, '')
    .toWellFormed()
    .split('/')
    .map(encodePart)
    .join('/')
}

function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
