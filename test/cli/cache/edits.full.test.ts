import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProject, repository } from '../helpers.js';
import { compareEdits, readFolder } from './compare-edits.js';

test(
  'after each of 500 generated edits of the example a scan with a cache says what one without says',
  { timeout: 3_600_000 },
  async () => {
    const root = makeProject({});
    const differing = await compareEdits(root, readFolder(join(repository, 'fixtures/programs/telehealth')), { edits: 500, seed: 14 });
    rmSync(root, { recursive: true });
    expect(differing).toEqual([]);
  },
);
