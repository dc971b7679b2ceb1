import { describe, expect, test } from 'vitest';
import { makeFolder } from '../core/folder.js';
import { open } from './project.js';

const files = {
  'package.json': JSON.stringify({
    name: 'clinic',
    bin: { clinic: './src/command.ts' },
    scripts: { start: 'tsx scripts/server.ts', 'seed:all': 'tsx ./db/fill.ts --all', 'dev:worker': 'node --import tsx src/worker.ts' },
  }),
  'src/command.ts': '',
  'src/worker.ts': '',
  'src/visit.ts': "import { logger } from './log';\n",
  'src/latest.ts': '',
  'src/visit.test.ts': '',
  'src/checks/visit.ts': "import { expect, it } from 'vitest';\n",
  'src/checks/page.ts': "const { test } = require('@playwright/test');\n",
  'scripts/server.ts': '',
  'scripts/clean.ts': '',
  'scripts/tests/clean.ts': '',
  'db/fill.ts': '',
  'vite.config.ts': "import { defineConfig } from 'vitest/config';\n",
  'examples/app.ts': '',
  'test-lookup.ts': '',
  'check-tables.js': '',
  'server.ts': '',
  'create-visit.ts': '',
  'src/test-orders.ts': '',
};

describe('where code runs', () => {
  const project = open(makeFolder(files));
  test.each([
    ['src/visit.ts', 'production'],
    ['src/latest.ts', 'production'],
    ['src/worker.ts', 'production'],
    ['scripts/server.ts', 'production'],
    ['src/command.ts', 'script'],
    ['db/fill.ts', 'script'],
    ['scripts/clean.ts', 'script'],
    ['vite.config.ts', 'script'],
    ['src/visit.test.ts', 'test'],
    ['src/checks/visit.ts', 'test'],
    ['src/checks/page.ts', 'test'],
    ['scripts/tests/clean.ts', 'test'],
    ['examples/app.ts', 'sample'],
    ['test-lookup.ts', 'script'],
    ['check-tables.js', 'script'],
    ['server.ts', 'production'],
    ['create-visit.ts', 'production'],
    ['src/test-orders.ts', 'production'],
  ])('%s: %s', (path, place) => {
    expect(project.files.find((file) => file.path === path)?.runsIn).toBe(place);
  });
});
