import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/support/fast-check.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/site/**', 'test/corpus/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/browser/**/*.test.ts', 'test/site/**/*.test.ts'],
          globalSetup: ['test/support/build-sample-site.ts', 'test/support/build-long-site.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'corpus',
          setupFiles: ['test/support/fast-check.ts'],
          include: ['test/corpus/**/*.test.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
