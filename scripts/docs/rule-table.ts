import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ruleGroups } from '../../src/rules/groups.js'
import type { Generated } from '../docs.js'

/** The rules' files by group: every file of a group's folder is a rule. */
export function ruleFiles(root: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    ruleGroups.map((group) => {
      const files = readdirSync(join(root, 'src/rules', group)).filter((file) => file.endsWith('.ts'))
      return [group, files.map((file) => file.slice(0, -'.ts'.length)).sort()]
    }),
  )
}

/** `src/rules/table.ts`: every rule by its id, in a form that a bundler follows and the compiler knows the ids of. */
export function ruleTable(): readonly Generated[] {
  const ids = [...ruleFiles('.')].flatMap(([group, files]) => files.map((id) => ({ group, id })))
  const imports = [
    ...ids.map(({ group, id }) => ({ module: `./${group}/${id}`, what: variable(id) })),
    { module: './rule', what: 'type { Rule }' },
  ].sort((a, b) => (a.module < b.module ? -1 : 1))
  const content = [
    ...imports.map(({ module, what }) => `import ${what} from '${module}.js'`),
    '',
    '/** Every rule by its id, in the order of the groups. Written by `npm run docs` from the folders; do not edit. */',
    'export const ruleTable = {',
    ...ids.map(({ id }) => `  '${id}': ${variable(id)},`),
    '} as const',
    '',
    'export type RuleTable = typeof ruleTable',
    '',
    'export const rules: readonly Rule[] = Object.values(ruleTable)',
    '',
  ].join('\n')
  return [{ path: 'src/rules/table.ts', content }]
}

function variable(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
