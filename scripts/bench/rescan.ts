import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { compare, describeRatio, print } from './compare.ts';
import { measure, type Measured } from './measure.ts';
import { binary, type Input } from './scan.ts';

/** A scan with a cache after a change next to one without, which must say the same. */
export function compareRescans({ folder, rounds, files: [file = ''] }: Input): void {
  const copy = mkdtempSync(join(tmpdir(), 'phitrace-bench-'));
  const tree = join(copy, 'tree');
  try {
    cpSync(folder, tree, { recursive: true, filter: (path) => !['node_modules', '.git'].includes(basename(path)) });
    const home = { XDG_CACHE_HOME: join(copy, 'home') };
    scanTree(tree, home);
    let accepted = 0;
    const changes: Readonly<Record<string, () => void>> = {
      'nothing changed': () => undefined,
      'a document changed': () => appendFileSync(join(tree, 'README.md'), 'One more line.\n'),
      'what is accepted changed': () => writeFileSync(join(tree, 'phitrace.allow.json'), toAllowFile(`${(accepted += 1)} times`)),
      [`a comment in ${file} changed`]: () => appendFileSync(join(tree, file), '\n// One more line.\n'),
      [`${file} changed`]: () => appendFileSync(join(tree, file), '\nexport const oneMore = (text: string) => console.log(text);\n'),
    };
    for (const [name, change] of Object.entries(changes)) compareAfter(name, change, { tree, home, rounds });
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** An entry that nothing is found for. */
function toAllowFile(reason: string): string {
  return JSON.stringify({ allow: [{ path: 'nowhere', reason, owner: 'bench', expires: '2999-12-31' }] });
}

interface Place {
  readonly tree: string;
  readonly home: Readonly<Record<string, string>>;
  readonly rounds: number;
}

function compareAfter(name: string, change: () => void, { tree, home, rounds }: Place): void {
  print(`\nphitrace scan --cache, and without, after each of which ${name}\n`);
  let runs = 0;
  /** Both sides of a round scan the same tree. */
  const scan = (environment?: Place['home']) => () => {
    if (runs++ % 2 === 0) change();
    return scanTree(tree, environment);
  };
  const { costs, last } = compare(
    [
      { name: 'with a cache', run: scan(home) },
      { name: 'without', run: scan() },
    ],
    rounds,
  );
  if (last[0].out !== last[1].out) throw new Error('a scan with a cache and one without say different things');
  print(describeRatio(`${name}: with / without`, ...costs));
}

function scanTree(tree: string, home?: Place['home']): Measured {
  const flags = ['--quiet', '--fail-on', 'never', '--format', 'json'];
  const scanned = measure([binary, 'scan', ...flags, ...(home ? ['--cache'] : [])], tree, home);
  if (scanned.code !== 0) throw new Error(`the scan ended with exit code ${scanned.code ?? 'unknown'}: ${scanned.err}`);
  return scanned;
}
