import type { Claim } from '../types/claim.js';

const SEG = '~\n';

export class ClaimError extends Error {}

const money = (cents: number) => (cents / 100).toFixed(2);

function subscriberLoop(c: Claim): string[] {
  const s = c.subscriber;
  return [
    `NM1*IL*1*${s.lastName}*${s.firstName}****MI*${s.memberId}`,
    `N3*${s.address.street}`,
    `N4*${s.address.city}*${s.address.state}*${s.address.zip}`,
    `DMG*D8*${s.birthDate.replaceAll('-', '')}*${s.gender}`,
  ];
}

export function build837(c: Claim): string {
  if (c.lines.length === 0) throw new ClaimError(`claim ${c.controlNumber} has no lines`);
  if (c.lines.length > 50) throw new ClaimError(`too many lines: ${c.lines.length}`);
  if (!/^[A-Z]\d/.test(c.diagnoses[0] ?? '')) {
    throw new ClaimError(`${c.subscriber.firstName} ${c.subscriber.lastName} (${c.subscriber.memberId}): principal diagnosis "${c.diagnoses[0]}" is not ICD-10`); // leak: log|http_error
  }
  const total = c.lines.reduce((a, l) => a + l.chargeCents, 0);
  return [
    `ST*837*0001*005010X222A1`,
    `NM1*85*2*${c.billing.name}*****XX*${c.billing.npi}`,
    ...subscriberLoop(c),
    `CLM*${c.controlNumber}*${money(total)}***11:B:1*Y*A*Y*Y`,
    `HI*${c.diagnoses.map((d, i) => `${i ? 'ABF' : 'ABK'}:${d.replace('.', '')}`).join('*')}`,
    ...c.lines.flatMap((l, i) => [`LX*${i + 1}`, `SV1*HC:${[l.procedure, ...l.modifiers].join(':')}*${money(l.chargeCents)}*UN*${l.units}***${l.pointers.join(':')}`, `DTP*472*D8*${l.date}`]),
    'SE*0*0001',
  ].join(SEG);
}
