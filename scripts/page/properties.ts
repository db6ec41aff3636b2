import { parseAst } from 'rolldown/parseAst'

/** What of the syntax tree is looked at. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly key?: { readonly name?: string; readonly value?: unknown }
  readonly value?: unknown
  readonly properties?: readonly Node[]
}

/**
 * The source of a TypeScript module without the properties that `isLeftOut` names by their path, the keys from the
 * outermost object literal on. A module has one such literal, as the files of texts and of rules do; what stands in
 * functions has no path.
 */
export function withoutProperties(source: string, isLeftOut: (path: readonly string[]) => boolean): string {
  const cuts = cutsIn(outermost(parseAst(source, { lang: 'ts' })), [], isLeftOut)
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), source)
}

type Cut = readonly [from: number, to: number]

function cutsIn(
  { properties = [], end }: Node,
  above: readonly string[],
  isLeftOut: (path: readonly string[]) => boolean,
): readonly Cut[] {
  return properties.flatMap((property, index) => {
    const path = [...above, String(property.key?.name ?? property.key?.value)]
    // With the comma behind it, but not the brace that ends the literal.
    if (isLeftOut(path)) return [[property.start, properties[index + 1]?.start ?? end - 1] as const]
    return isObject(property.value) ? cutsIn(property.value, path, isLeftOut) : []
  })
}

/** The first object literal of a tree, in the order of the source. */
function outermost(tree: unknown): Node {
  const found = firstObject(tree)
  if (found === null) throw new Error('a module without an object literal')
  return found
}

function firstObject(tree: unknown): Node | null {
  if (typeof tree !== 'object' || tree === null) return null
  if (isObject(tree)) return tree
  for (const below of Object.values(tree)) {
    const found = firstObject(below)
    if (found !== null) return found
  }
  return null
}

function isObject(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'ObjectExpression'
}
