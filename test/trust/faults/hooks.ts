import type { LoadHook } from 'node:module'

/** Module hooks: every function of the program tells `globalThis.enter` its name before it does anything. */
export const load: LoadHook = async (url, context, next) => {
  const loaded = await next(url, context)
  const module = /\/src\/([\w/-]+)\.js(?:\?|$)/.exec(url)?.[1]
  if (module === undefined || url.includes('/node_modules/')) return loaded
  const source = Buffer.from(loaded.source as Uint8Array).toString()
  return { ...loaded, source: source.replace(beginning, telling(module)) }
}

/** The first line of a function or a method, as the compiler writes it; constructors are left alone. */
const beginning =
  /^(?:export (?:default )?)?(?:async )?function\*? ?(\w*)\(.*\) \{$|^ +(?:static )?(?:async )?[*#]?(?!if|for|while|switch|catch|constructor)(\w+)\(.*\) \{$/gm

function telling(module: string) {
  return (line: string, name: string | undefined, method: string | undefined) =>
    `${line} globalThis.enter?.(${JSON.stringify(`${module} ${name || method || 'default'}`)});`
}
