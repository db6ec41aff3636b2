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
  },
})
