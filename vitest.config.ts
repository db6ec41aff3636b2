import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole processes are run, on machines of two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: {
      // It imports JSON without saying so, which Node refuses and Vite does not.
      deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] },
    },
    // `npm run coverage`, of the core alone: the other rooms are tested as whole processes of the bundle.
    coverage: {
      include: ['src/{messages,source,readers,settings,organization,rules,report}/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'html'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
})
