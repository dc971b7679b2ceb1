import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What tests put into the temporary folder goes into one of the run's own, and with it. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-run-'));
  // Some tests run as a user who may not read what another's folder holds.
  chmodSync(folder, 0o755);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true });
  };
}
