import { defineConfig } from 'vitest/config';

/** What needs more than a moment: end to end, generated programs, tarballs. */
const slow = 'test/**/*.slow.test.ts';
/** What `test/wire` has installed brings its own tests, and so do programs that are scanned. */
const foreign = ['**/node_modules/**', 'test/corpus/data/**'];

/** What takes minutes and the whole machine: `npm run full`. */
const full = 'test/**/*.full.test.ts';

const globalSetup = 'test/temporary.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          globalSetup,
          include: ['test/**/*.test.ts'],
          exclude: [slow, full, ...foreign],
          // The compiler and the rules are loaded once a worker and not once a file. A test leaves no state behind in a module.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'slow', globalSetup, include: [slow], exclude: foreign, testTimeout: 300_000, hookTimeout: 300_000 } },
      { test: { name: 'full', globalSetup, include: [full], exclude: foreign, testTimeout: 1_800_000, hookTimeout: 300_000 } },
    ],
  },
});
