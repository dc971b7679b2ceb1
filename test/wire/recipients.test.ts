import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vendor } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareReceivers, type Receivers } from './recipients.ts';
import { readSeen } from './rows.ts';

const { vendors } = knowledge;

/** Calls of which the wire names somebody whom the scan doesn't, by why that is so. */
const differences: Readonly<Record<string, readonly string[]>> = {
  'what is printed or shown on a page goes along with the next event: it is reported where it is printed, as a log': [
    '@bugsnag__js: console.log, then notify',
    '@sentry__browser: a click, then captureMessage',
    '@sentry__browser: console.log, then captureMessage',
    '@sentry__node@10: console.log, then captureMessage',
    '@sentry__node@9: console.log, then captureMessage',
    '@sentry__node: console.log, then captureMessage',
    'mixpanel-browser: track_pageview',
    'posthog-js--autocapture: a page of the history',
  ],
  'the address of a request is recorded: it is reported as an address': [
    '@datadog__browser-rum: a request',
    '@microsoft__applicationinsights-web: fetch',
  ],
  'a filter asks for what the same company keeps already': [
    '@google-cloud__firestore: where, get',
    '@supabase__supabase-js: from(table).select.eq',
  ],
  'the address belongs to a product of the same company that has a page of its own': [
    '@google-cloud__translate: translateText',
    'facebook-nodejs-business-sdk: EventRequest.execute',
  ],
  'records are sent to the server that keeps them': ['@oystehr__sdk: fhir.create, refused', '@oystehr__sdk: fhir.search, refused'],
};

describe('every recipient that the wire names is named by the scan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wire-'));
  let all: readonly Receivers[] = [];
  beforeAll(async () => {
    all = await compareReceivers(folder, readSeen(), vendors);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('but where the reason is known', () => {
    const missed = all.filter(({ seen, named }) => seen.some((id) => !named.some((other) => isUnderOneAgreement(id, other))));
    expect(missed.map(({ probe, call }) => `${probe}: ${call}`).sort()).toEqual(Object.values(differences).flat().sort());
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
