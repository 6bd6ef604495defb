/** The projects that Vitest runs, for a machine of any number of cores. */
import type { TestProjectInlineConfiguration } from 'vitest/config'

/** Browsers at work at once: each page that a test opens is a process beside the test's own. */
const mostBrowsers = 3

/** Room for the command, which the first test that runs it compiles. */
const commandSetup = 'test/support/commands/compiled-command.ts'

/** What all tests of built sites share: the command, the sites, their servers, and a browser. */
const siteSetup = [
  commandSetup,
  'test/support/browsers/start-chromium.ts',
  'test/support/sites/build-sample-site.ts',
  'test/support/sites/build-long-site.ts',
]

/** What a page or a thread comes to within a moment may take this long on a busy machine, in milliseconds. */
const expectation = { poll: { timeout: 60_000 } }

/** Files of tests that take minutes and stand apart: `npm run test:full` runs them. */
const soaks = 'test/**/*.soak.test.ts'

/**
 * The projects, each in a group of its own: Vitest refuses two projects that differ in `maxWorkers` and share a group.
 * Files of unit tests share the modules that they load, which takes as long as they run; so each undoes what it changes.
 * @param cores threads that the machine runs at once
 */
export function configureTests(cores: number): TestProjectInlineConfiguration[] {
  return [
    {
      test: {
        name: 'unit',
        expect: expectation,
        isolate: false,
        setupFiles: ['test/support/fast-check.ts'],
        globalSetup: commandSetup,
        testTimeout: 600_000,
        hookTimeout: 600_000,
        include: ['test/**/*.test.ts'],
        exclude: ['test/browser/**', 'test/site/**', 'test/corpus/**', soaks],
        maxWorkers: cores,
        sequence: { groupOrder: 1 },
      },
    },
    {
      test: {
        name: 'site',
        expect: expectation,
        isolate: false,
        include: ['test/browser/**/*.test.ts', 'test/site/**/*.test.ts'],
        exclude: [soaks],
        globalSetup: siteSetup,
        testTimeout: 300_000,
        hookTimeout: 300_000,
        maxWorkers: Math.min(cores, mostBrowsers),
        sequence: { groupOrder: 2 },
      },
    },
    {
      test: {
        name: 'full',
        expect: expectation,
        setupFiles: ['test/support/fast-check.ts'],
        include: [soaks],
        globalSetup: siteSetup,
        testTimeout: 600_000,
        hookTimeout: 600_000,
        maxWorkers: Math.min(cores, mostBrowsers),
        sequence: { groupOrder: 3 },
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
        sequence: { groupOrder: 4 },
      },
    },
  ]
}
