import path from 'node:path'

/** A path as users see it, with `/` on every system and nothing superfluous in it. */
export function displayPath(name: string): string {
  return path.normalize(name).replaceAll(path.sep, '/')
}

/** What the paths of a folder's files begin with: nothing for the current folder, else its path and `/`. */
export function displayFolder(name: string): string {
  const folder = displayPath(name)
  return folder === '.' || folder === './' ? '' : folder.endsWith('/') ? folder : `${folder}/`
}
