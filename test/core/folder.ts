import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Makes a folder with these files, inside a temporary one of its own. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-core-'))), 'project');
  mkdirSync(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
