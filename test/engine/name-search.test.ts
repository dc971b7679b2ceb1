import { expect, it } from 'vitest';
import { NameSearch } from '../../packages/flows/src/graph/exports.ts';
import type { FileFacts } from '../../packages/flows/src/graph/graph.ts';

/** Files that hand on everything of the next, the last of the first: `files` are their paths. */
function makeCircle(paths: readonly string[], holder?: string) {
  const files = paths.map((path) => ({ path }) as FileFacts);
  const asked: string[] = [];
  const search = new NameSearch<string>(({ file, name }) => {
    asked.push(file.path);
    if (file.path === holder) return { answer: `${name} of ${holder}` };
    const next = files[(files.indexOf(file) + 1) % files.length];
    return { next: next ? [{ file: next, name }] : [] };
  });
  return { asked, find: (at: number) => search.find(files[at] as FileFacts, 'log') };
}

it('asks each file once for a name that there is nowhere', () => {
  const { asked, find } = makeCircle(['a', 'b', 'c']);
  expect([find(0), find(1), find(2)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual(['a', 'b', 'c']);
});

it('asks each file once for a name that one holds', () => {
  const { asked, find } = makeCircle(['a', 'b', 'c'], 'c');
  expect([find(1), find(0), find(2)]).toEqual(['log of c', 'log of c', 'log of c']);
  expect(asked).toEqual(['b', 'c', 'a']);
});
