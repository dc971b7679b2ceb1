import { Random } from '../../test/engine/generator/random.ts';
import { findDifferences, readFiles, seenIn, shuffle } from '../../test/engine/order/shuffled.ts';
import { print } from './compare.ts';
import type { Input } from './scan.ts';

const SHUFFLES = 100;

/** Whether files and sinks in another order change what is found, or the ways there. Fails where they do. */
export function compareOrders({ folder }: Pick<Input, 'folder'>): void {
  print(`\nthe order of files and sinks, shuffled ${SHUFFLES} times\n`);
  const project = readFiles(folder);
  const first = seenIn(project, (items) => items);
  const different = Array.from({ length: SHUFFLES }, (_, seed) => {
    const random = new Random(seed + 1);
    const seen = seenIn(project, (items) => shuffle(items, random));
    return findDifferences(first, seen, ({ found, ways }) => found + ways).length;
  }).filter((differences) => differences > 0);
  print(`${project.files.length} files, ${first.length} places: ${different.length} orders give something else\n`);
  if (different.length > 0) throw new Error('what is found depends on the order of files');
}
