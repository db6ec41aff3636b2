import path from 'node:path'

/** The folders of src/ from those that import nothing of the others, but the texts are together, the rules' last. */
const folders = [
  'source',
  'readers',
  'settings',
  'server',
  'policy',
  'report',
  'readiness',
  'page',
  'messages',
  'rules',
]

/**
 * These modules of a checkout, like beside like: data, then code by its folders. gzip finds a repetition in the 32 kB
 * before it alone, which makes this order a fortieth smaller than that of the imports.
 */
export function inOrder(root: string, modules: readonly string[]): readonly string[] {
  const own = modules
    .map((file) => path.relative(root, file))
    .filter((file) => file.startsWith(`src${path.sep}`))
  const places = [(file: string) => file.endsWith('.json'), ...folders.map(isIn)]
  const place = (file: string) => places.findIndex((holds) => holds(file))
  return own
    .filter((file) => place(file) !== -1)
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((file) => path.join(root, file))
}

function isIn(folder: string): (file: string) => boolean {
  return (file) => file.startsWith(path.join('src', folder, path.sep))
}
