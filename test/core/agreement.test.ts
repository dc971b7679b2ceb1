import { agreementWith, type Baa, type Recipient } from '@phitrace/core';
import { describeGap, describeOffer } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { knowledge, makeBaa, makeRecipient, today } from './samples.js';

function cover(recipient: Partial<Recipient>, ...baas: Baa[]): { state: string; missing: readonly string[] } {
  const { state, missing } = agreementWith(makeRecipient(recipient), baas, knowledge.vendors, today);
  return { state, missing: missing.map(describeGap) };
}
const covered = { state: 'covered', missing: [] };
const none = { state: 'none', missing: [] };
const gap = (...missing: string[]): object => ({ state: 'gap', missing });

describe('without a BAA', () => {
  test('nobody outside receives it', () => {
    expect(agreementWith(undefined, [makeBaa()], knowledge.vendors, today)).toEqual({ state: 'not-needed', missing: [] });
  });
  test('a self-hosted model needs none', () => {
    expect(cover({ thirdParty: false })).toEqual({ state: 'not-needed', missing: [] });
  });
  test('a third party has none', () => {
    expect(cover({})).toEqual(none);
  });
  test('what a vendor offers does not count', () => {
    const { state, missing, offered } = agreementWith(makeRecipient({ vendor: 'acme-cloud' }), [], knowledge.vendors, today);
    expect([state, missing, offered && describeOffer(offered)]).toEqual(['none', [], 'offers a BAA: listed services (read 2026-01-02)']);
  });
  test('an unknown vendor is unknown', () => {
    expect(cover({ vendor: 'nobody-knows' }, makeBaa())).toEqual({ state: 'unknown', missing: [] });
  });
  test("another vendor's BAA does not count", () => {
    expect(cover({}, makeBaa({ vendor: 'acme-cloud' }))).toEqual(none);
  });
});

describe('dates', () => {
  test.each([
    ['well in date', '2025-01-01', '2027-01-01', covered],
    ['its last day', '2025-01-01', '2026-06-15', covered],
    ['the day after its last day', '2025-01-01', '2026-06-14', gap('expired on 2026-06-14')],
    ['its first day', '2026-06-15', '2027-01-01', covered],
    ['the day before its first day', '2026-06-16', '2027-01-01', gap('not signed before 2026-06-16')],
  ])('%s', (_, signed, expires, expected) => {
    expect(cover({}, makeBaa({ signed, expires }))).toEqual(expected);
  });

  test('a renewed BAA counts beside the expired one, in any order', () => {
    const old = makeBaa({ expires: '2026-01-01' });
    expect(cover({}, old, makeBaa())).toEqual(covered);
    expect(cover({}, makeBaa(), old)).toEqual(covered);
  });
});

describe('products', () => {
  const files = makeBaa({ vendor: 'acme-cloud', products: ['files'] });
  const both = makeBaa({ vendor: 'acme-cloud', products: ['files', 'models'] });
  test.each([
    ['named', { vendor: 'acme-cloud', product: 'models' }, both, covered],
    ['not named', { vendor: 'acme-cloud', product: 'models' }, files, gap('product models is not named (named: files)')],
    ['not restricted', { vendor: 'acme-cloud', product: 'models' }, makeBaa({ vendor: 'acme-cloud' }), covered],
    ['unknown', { vendor: 'acme-cloud' }, files, gap('it names single products (files) and the code does not show which one is used')],
    [
      'assumed',
      { vendor: 'acme-cloud', product: 'files', how: 'assumed' },
      files,
      gap('it names single products (files) and the code does not show which one is used'),
    ],
    ['assumed, under a BAA for everything', { vendor: 'acme-cloud', how: 'assumed' }, makeBaa({ vendor: 'acme-cloud' }), covered],
    [
      'an empty list',
      { vendor: 'acme-cloud', product: 'files' },
      makeBaa({ vendor: 'acme-cloud', products: [] }),
      gap('product files is not named (named: none)'),
    ],
  ] as const)('%s', (_, recipient, baa, expected) => {
    expect(cover(recipient, baa)).toEqual(expected);
  });
});

describe('covered through a cloud', () => {
  test.each([
    ['a BAA for all of the cloud', {}, covered],
    ["a BAA under the cloud's alias", { vendor: 'acme' }, covered],
    ['a BAA that names the service', { products: ['acme-models'] }, covered],
    ['a BAA that names other services', { products: ['files'] }, gap('product acme-models is not named (named: files)')],
    ['a BAA that has expired', { expires: '2026-01-01' }, gap('expired on 2026-01-01')],
  ])('%s', (_, rest, expected) => {
    expect(cover({ vendor: 'acme-models' }, makeBaa({ vendor: 'acme-cloud', ...rest }))).toEqual(expected);
  });

  test('the other way round it does not count', () => {
    expect(cover({ vendor: 'acme-cloud', product: 'files' }, makeBaa({ vendor: 'acme-models' }))).toEqual(none);
  });
});

describe('hosts', () => {
  const own = 'clinic.chatty.example.com';
  const unknown = (list: string): object => gap(`it covers single hosts (${list}) and the code does not show which one is used`);
  test.each([
    ['named', { host: own }, [own], covered],
    ['named in other case', { host: own.toUpperCase() }, [own], covered],
    ['by a pattern', { host: own }, ['*.chatty.example.com'], covered],
    ['not named', { host: 'other.example.com' }, [own], gap(`host ….example.com is not named (named: ${own})`)],
    ['that only ends alike', { host: `evil-${own}` }, [own], gap(`host ….chatty.example.com is not named (named: ${own})`)],
    ["not shown, the vendor's own one named", {}, ['api.chatty.example.com'], covered],
    ['not shown, another one named', {}, [own], unknown(own)],
    ['assumed', { how: 'assumed' }, ['api.chatty.example.com'], unknown('api.chatty.example.com')],
  ] as const)('%s', (_, recipient, hosts, expected) => {
    expect(cover(recipient, makeBaa({ hosts }))).toEqual(expected);
  });
});

test('a plan is for the people who read the BAA', () => {
  expect(cover({}, makeBaa({ plan: 'enterprise' }))).toEqual(covered);
});

test('a vendor whose terms forbid health data is never covered', () => {
  expect(cover({ vendor: 'pixel' }, makeBaa({ vendor: 'pixel' }))).toEqual(gap('the terms of pixel forbid health data even with a BAA'));
  expect(cover({ vendor: 'pixel' })).toEqual(none);
});

test('everything that is missing is named, of the BAA that is nearest', () => {
  const far = makeBaa({ expires: '2026-01-01', hosts: ['x.example.com'] });
  expect(cover({ host: 'y.example.com' }, far)).toEqual(
    gap('expired on 2026-01-01', 'host ….example.com is not named (named: x.example.com)'),
  );
  expect(cover({ host: 'y.example.com' }, far, makeBaa({ expires: '2026-02-01' }))).toEqual(gap('expired on 2026-02-01'));
});
