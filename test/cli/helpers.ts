import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from 'phitrace';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
export const binary = join(repository, 'packages/cli/bin/phitrace.js');

/** What a command line left behind. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export function phitrace(cwd: string, ...args: string[]): Promise<Ended> {
  return phitraceWith({ cwd }, ...args);
}

/** The same in a terminal where somebody may sit. */
export async function phitraceWith(
  terminal: { readonly cwd: string; readonly ask?: (question: string) => Promise<string> },
  ...args: string[]
): Promise<Ended> {
  const written = { out: '', err: '' };
  const code = await run(args, {
    ...terminal,
    path: '',
    color: false,
    interactive: false,
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
  });
  return { code, ...written };
}

/** Makes a folder with these files below the system's temporary folder. */
export function makeProject(files: Readonly<Record<string, string | Buffer>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-test-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A file that leaks at error level, whatever else is known of the project. */
export const leak = `
interface Patient { id: string; ssn: string; diagnosis: string }
export function admit(patient: Patient): void {
  console.log(patient.ssn);
}
`;

export const clean = 'export const answer = 42;\n';

/** A message of one line, as every mistake of a user gets. */
export const oneLine = /^phitrace: [^\n]+\n$/;
