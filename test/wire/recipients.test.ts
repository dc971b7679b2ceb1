import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vendor } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareReceivers, type Receivers } from './recipients.ts';
import { readDifferences, readSeen } from './rows.ts';

const { vendors } = knowledge;

describe('every recipient that the wire names is named by the scan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wire-'));
  let all: readonly Receivers[] = [];
  beforeAll(async () => {
    all = await compareReceivers(folder, readSeen(), vendors);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('but where the reason is known', () => {
    const missed = all.filter(({ seen, named }) => seen.some((id) => !named.some((other) => isUnderOneAgreement(id, other))));
    expect(missed.map(({ probe, call }) => `${probe}: ${call}`).sort()).toEqual(
      readDifferences()
        .flatMap(({ calls }) => calls)
        .sort(),
    );
  });

  it('in all calls of all probes', () => {
    expect(all.length).toBeGreaterThan(1180);
    expect(all.filter(({ seen }) => seen.length > 0).length).toBeGreaterThan(780);
  });
});

/** True for one vendor, and for two whose agreement can be the same one: a service and the cloud that it is part of. */
function isUnderOneAgreement(a: string, b: string): boolean {
  return coverersOf(a).some((id) => coverersOf(b).includes(id));
}

function coverersOf(id: string): readonly string[] {
  const vendor: Vendor | undefined = vendors.find((each) => each.id === id);
  return [id, ...(vendor?.coveredThrough ?? [])];
}
