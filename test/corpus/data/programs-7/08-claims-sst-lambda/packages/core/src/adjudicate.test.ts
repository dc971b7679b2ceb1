import { describe, expect, it, vi } from 'vitest';
import { adjudicate } from './adjudicate';
import type { Claim } from './model';

vi.mock('./store', () => ({ claimsOf: async () => [] }));

const sample = (over: Partial<Claim> = {}): Claim => ({
  claimId: 'c-1',
  member: { memberKey: 'm-1', subscriberSsn: '000-00-0000', fullName: 'Test Member', dob: '1900-01-01', homePhone: '555-0100', planCode: 'P1' },
  billingNpi: '0000000000',
  payerId: 'payer-1',
  lines: [{ cpt: '99213', icd10: ['Z41.1'], chargeCents: 1000, serviceDate: '2020-01-01' }],
  status: 'received',
  ...over,
});

describe('adjudicate', () => {
  it('denies excluded services', async () => {
    const claim = sample();
    const d = await adjudicate(claim);
    console.log(claim.member.fullName, d); // safe
    expect(d.kind).toBe('deny');
  });
});
