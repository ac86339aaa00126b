import { defineConfig } from 'vitest/config'

const inBrowser = 'src/{pages/browser,surfaces/web/tests}/**/*.browser.test.ts'
const long = '**/*.long.test.ts'
// Lends databases to tests; nothing starts before one asks.
const lender = 'src/store/database/databases.setup.fixture.ts'
// First, so that all others write into the folder that it removes.
const tidy = 'scripts/tidy.setup.mjs'

export default defineConfig({
  test: {
    // Two workers on two cores: unasked, one core is left idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'plain',
          include: ['{src,eval,train,bench,cases,scripts}/**/*.test.{ts,tsx,mjs}'],
          exclude: [inBrowser, long],
          // Models and lexicons are loaded once by each worker, not once for each file.
          isolate: false,
          globalSetup: [tidy, lender],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      // Marathons: `npm run test:long`.
      {
        test: {
          name: 'long',
          include: [long],
          // One at a time: they measure.
          maxWorkers: 1,
          exclude: ['node_modules/**'],
          globalSetup: [tidy, lender],
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [inBrowser],
          // One browser, one set of modules: the fonts are cut once, not once for each file.
          isolate: false,
          globalSetup: [
            tidy,
            'src/pages/browser/server.fixture.ts',
            'src/surfaces/web/tests/scripts.setup.fixture.ts',
            lender,
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
