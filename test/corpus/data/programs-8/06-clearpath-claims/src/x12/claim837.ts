export interface Subscriber {
  memberId: string;
  lastName: string;
  firstName: string;
  birthDate: string;
  gender: string;
  address: { line1: string; city: string; state: string; zip: string };
}

export interface ServiceLine { procedureCode: string; chargeCents: number; units: number; diagnosisPointers: number[] }

export interface Claim {
  claimRef: string;
  payerId: string;
  billingNpi: string;
  subscriber: Subscriber;
  diagnosisCodes: string[];
  lines: ServiceLine[];
  totalCents: number;
}

type Seg = string[];

export function* segments(edi: string): Generator<Seg> {
  for (const line of edi.split('~')) if (line.trim()) yield line.trim().split('*');
}

export function readClaim(edi: string): Claim {
  const claim: Claim = {
    claimRef: '', payerId: '', billingNpi: '', diagnosisCodes: [], lines: [], totalCents: 0,
    subscriber: { memberId: '', lastName: '', firstName: '', birthDate: '', gender: '', address: { line1: '', city: '', state: '', zip: '' } },
  };
  for (const seg of segments(edi)) {
    if (seg[0] === 'NM1' && seg[1] === 'IL') Object.assign(claim.subscriber, { lastName: seg[3], firstName: seg[4], memberId: seg[9] });
    if (seg[0] === 'NM1' && seg[1] === '85') claim.billingNpi = seg[9] ?? '';
    if (seg[0] === 'DMG') Object.assign(claim.subscriber, { birthDate: seg[2], gender: seg[3] });
    if (seg[0] === 'CLM') Object.assign(claim, { claimRef: seg[1], totalCents: Math.round(Number(seg[2]) * 100) });
    if (seg[0] === 'HI') claim.diagnosisCodes.push(...seg.slice(1).map((c) => c.split(':')[1] ?? ''));
  }
  return claim;
}
