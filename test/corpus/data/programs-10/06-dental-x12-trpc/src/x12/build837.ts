import type { Claim, Subscriber } from '../db/schema';

const yyyymmdd = (d: string) => d.replaceAll('-', '');

export function build837D(claim: Claim, sub: Subscriber): string {
  const segments = [
    `ST*837*0001*005010X224A2`,
    `BHT*0019*00*${claim.id.slice(0, 8)}*${yyyymmdd(new Date().toISOString().slice(0, 10))}*1200*CH`,
    `NM1*85*2*MOLAR DENTAL*****XX*${claim.npi}`,
    `NM1*IL*1*${sub.lastName}*${sub.firstName}****MI*${sub.memberNumber}`,
    `N3*${sub.street ?? ''}`,
    `DMG*D8*${yyyymmdd(sub.dob)}*${sub.gender ?? 'U'}`,
    `CLM*${claim.id.slice(0, 20)}*${claim.total}***11:B:1*Y*A*Y*Y`,
    ...claim.lines.flatMap((l, i) => [`LX*${i + 1}`, `SV3*AD:${l.cdt}*${l.fee}****1`, l.tooth ? `TOO*JP*${l.tooth}*${l.surfaces ?? ''}` : '']),
  ].filter(Boolean);
  if (claim.narrative) segments.push(`NTE*ADD*${claim.narrative.slice(0, 80)}`);
  segments.push(`SE*${segments.length + 1}*0001`);
  return segments.join('~') + '~';
}
