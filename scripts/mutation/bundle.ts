import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const entry = 'every-test'
const properties = path.resolve(import.meta.dirname, 'properties.js')
const generators = /^(?:fast-check|@fast-check\/vitest)$/

/**
 * Makes one script of the test files and all that they import, and the import of each a call: a thread evaluates
 * only the files whose tests it runs.
 */
export async function bundle(root: string, tests: readonly string[]): Promise<string> {
  const inTests = (importer: string | undefined) => importer?.startsWith(path.join(root, 'test')) ?? false
  const made = await rolldown({
    input: entry,
    cwd: root,
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    logLevel: 'silent',
    plugins: [
      {
        name: 'every-test',
        resolveId: (id, importer) =>
          id === entry ? id : generators.test(id) && inTests(importer) ? properties : null,
        load: (id) => (id === entry ? everyTest(tests) : null),
        // What nothing uses is there in the program too, mutants and all.
        transform: (code, id) =>
          id.startsWith(`${root}${path.sep}`)
            ? { code: withPlaces(code, id), moduleSideEffects: 'no-treeshake' }
            : null,
      },
    ],
  })
  const { output } = await made.generate({ format: 'cjs', codeSplitting: false, keepNames: true })
  return output[0].code
}

function everyTest(tests: readonly string[]): string {
  const inside = path.resolve(import.meta.dirname, 'inside.js')
  const imports = tests.map((test) => `${JSON.stringify(test)}: () => import(${JSON.stringify(test)}),`)
  return [
    `import { runTests } from ${JSON.stringify(inside)}`,
    `const imports = {\n${imports.join('\n')}\n}`,
    'export default (order, hits) => runTests(imports, order, hits)',
  ].join('\n')
}

/** A module of its own knows where it lies; the bundle lies elsewhere. */
function withPlaces(code: string, id: string): string {
  return code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
}
