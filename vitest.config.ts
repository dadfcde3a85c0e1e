import { defineConfig } from 'vitest/config'

// What takes minutes (kills, workers, browsers) is apart: vitest.long.config.ts.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'test/browser/**'],
    // The check has the machine for itself.
    maxWorkers: '100%',
    // Nothing is kept between articles or in modules: files of tests share what they load, which halves the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
