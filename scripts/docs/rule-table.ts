import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Generated } from '../docs.js'

/** The groups of rules, in the order the table and the documentation show them. */
export const groups = [
  'compose',
  'update',
  'names',
  'values',
  'mail',
  'cloud',
  'access',
  'secrets',
  'linter',
] as const

/** The rules' files by group: every file of a group's folder is a rule. */
export function ruleFiles(root: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    groups.map((group) => {
      const files = readdirSync(join(root, 'src/rules', group)).filter((file) => file.endsWith('.ts'))
      return [group, files.map((file) => file.slice(0, -'.ts'.length)).sort()]
    }),
  )
}

/** `src/rules/table.ts`: the list a bundler can follow, made from the folders. */
export function ruleTable(): readonly Generated[] {
  const ids = [...ruleFiles('.')].flatMap(([group, files]) => files.map((id) => ({ group, id })))
  const imports = [
    ...ids.map(({ group, id }) => ({ path: `./${group}/${id}.js`, what: variable(id) })),
    { path: './rule.js', what: 'type { Rule }' },
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
  const content = [
    ...imports.map(({ path, what }) => `import ${what} from '${path}'`),
    '',
    '/** Every rule, by group. Written by `npm run docs` from the folders; do not edit. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map(({ id }) => `  ${variable(id)},`),
    ']',
    '',
  ].join('\n')
  return [{ path: 'src/rules/table.ts', content }]
}

function variable(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
