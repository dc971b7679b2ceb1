import { describe, expect, test } from 'vitest';
import { runAll, traceAll, type Written } from './find.js';
import { plantProject } from './project.js';
import { Planter } from './values.js';

function leaksIn(planter: Planter, written: readonly Written[]): string[] {
  return written.flatMap(({ command, text }) => planter.findIn(text).map((place) => `${command}: ${place}`));
}

const writeAll = async (files: Readonly<Record<string, string>>) => [...(await runAll(files)), ...(await traceAll(files))];

describe('of values that stand wherever one can', () => {
  test('no command writes one, in no format', async () => {
    const planter = new Planter('q');
    const files = plantProject(planter, 26);
    expect(planter.count).toBeGreaterThan(4000);
    const written = [...(await runAll(files)), ...(await traceAll(plantProject(planter, 2)))];
    expect(leaksIn(planter, written)).toEqual([]);
    // It was about these files that the commands spoke.
    for (const command of ['scan --debug', 'a.sarif', 'trace src/code-0']) {
      const text = written.filter((each) => each.command.startsWith(command)).map((each) => each.text);
      expect(text.join('')).toMatch(/src\/code-\d+\.ts/);
    }
  });

  test('nothing that is written depends on one, no hash either', async () => {
    const [one, other] = await Promise.all((['q', 'w'] as const).map((seed) => writeAll(plantProject(new Planter(seed), 1))));
    expect(one?.length).toBeGreaterThan(50);
    expect(one).toEqual(other);
  });
});
