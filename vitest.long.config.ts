import { defineConfig } from 'vitest/config'

// One file after another: what is killed here should have the machine for itself.
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts', 'test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
