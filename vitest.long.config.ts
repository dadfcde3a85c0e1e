import { defineConfig } from 'vitest/config'

// One file after another: what is killed here should have the machine for itself.
export default defineConfig({
  test: {
    include: [
      'test/long/**/*.test.ts',
      'test/browser/**/*.test.ts',
      // Random tests of the check, run more often.
      'test/app/desk/{place-*,two-clocks}.test.ts',
      'test/{as-of,pipeline,link/changes}.test.ts',
    ],
    env: { PARLEY_TESTS: 'long' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
