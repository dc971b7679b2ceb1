import { resolve } from 'node:path';
import { Random } from '../generator/random.ts';
import { findDifferences, readFiles, seenIn, shuffle } from './shuffled.ts';

/** How much of what differs is printed. */
const MOST = { places: 6, characters: 900 };

/** `npx tsx test/engine/order/main.ts FOLDER [SHUFFLES]`: what else is found in a project when its files and sinks come in other orders. */
function main(folder: string, shuffles: string): void {
  const project = readFiles(resolve(folder));
  const first = seenIn(project, (items) => items);
  for (let seed = 1; seed <= Number(shuffles); seed++) {
    const random = new Random(seed);
    const seen = seenIn(project, (items) => shuffle(items, random));
    const found = findDifferences(first, seen, (one) => one.found);
    const ways = findDifferences(first, seen, (one) => one.found + one.ways);
    console.log(`${seed}: ${first.length} places, ${found.length} found differently, ${ways.length} with other ways`);
    for (const text of (found.length > 0 ? found : ways).slice(0, MOST.places)) console.log(`  ${text.slice(0, MOST.characters)}`);
  }
}

main(process.argv[2] ?? 'fixtures/programs/telehealth', process.argv[3] ?? '10');
