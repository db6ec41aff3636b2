import { defineConfig } from 'vitest/config'

/** Tests that run whole processes, other versions of Node, faults and hostile files, most of them on `dist/`. */
const processes = [
  'test/{action,cli,editor,github,page,scripts,trust}/**/*.test.ts',
  'test/{archive,build,package}.test.ts',
  'test/docs/{audit,commands,examples,pictures,recipes}.test.ts',
]

/** `npm test` runs the first, `npm run test:all` both; Stryker takes all that there is. */
const projects = [
  // Nothing in it changes what another file sees, so that each thread loads the modules once: a third of the time.
  {
    extends: true,
    test: { name: 'core', include: ['test/**/*.test.ts'], exclude: processes, isolate: false },
  },
  { extends: true, test: { name: 'processes', include: processes } },
] as const

export default defineConfig({
  // Vite warns of every file of a package whose source map names sources that are not in the package.
  logLevel: 'error',
  test: {
    projects: process.env['ONLY_CORE'] ? [projects[0]] : [...projects],
    // Whole processes are run, on machines of two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: {
      // It imports JSON without saying so, which Node rejects and Vite does not.
      deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] },
    },
    // `npm run coverage`: the folders that have no I/O; the others are tested as whole processes of the bundle.
    coverage: {
      include: ['src/{messages,source,readers,settings,server,readiness,rules,policy,report}/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'html'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
})
