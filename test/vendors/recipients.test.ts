import { expect, it } from 'vitest';
import { knowledge } from '@phitrace/rules';
import { runFixtures } from '../fixtures/run.ts';

const vendors = knowledge.vendors.filter(({ thirdParty }) => thirdParty).map(({ id }) => id);

it('each third party is named as the recipient in its own fixture', async () => {
  const { fixtures } = await runFixtures(vendors);
  const strangers = fixtures.filter(({ fixture, files }) => {
    const named = files.flatMap(({ outcomes }) => outcomes.flatMap(({ finding }) => finding?.recipient?.vendor ?? []));
    return fixture.kind === 'vendor' && !named.includes(fixture.id);
  });
  expect(strangers.map(({ fixture }) => fixture.id)).toEqual([]);
});
