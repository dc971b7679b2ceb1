export interface Claim837 {
  controlNumber: string;
  subscriber: { last: string; first: string; memberId: string; dob: string };
  payer: { name: string; id: string };
  dx: string[];
  lines: { cpt: string; charge: number }[];
}

export function* segments(raw: string): Generator<string[]> {
  for (const seg of raw.split('~')) {
    const trimmed = seg.trim();
    if (trimmed) yield trimmed.split('*');
  }
}

export function parse837(raw: string): Claim837 {
  const claim: Claim837 = { controlNumber: '', subscriber: { last: '', first: '', memberId: '', dob: '' }, payer: { name: '', id: '' }, dx: [], lines: [] };
  let count = 0;
  for (const s of segments(raw)) {
    count++;
    if (s[0] === 'ST') claim.controlNumber = s[2];
    if (s[0] === 'NM1' && s[1] === 'IL') claim.subscriber = { ...claim.subscriber, last: s[3], first: s[4], memberId: s[9] };
    if (s[0] === 'NM1' && s[1] === 'PR') claim.payer = { name: s[3], id: s[9] };
    if (s[0] === 'DMG') claim.subscriber.dob = s[2];
    if (s[0] === 'HI') claim.dx = s.slice(1).map((d) => d.split(':')[1]);
    if (s[0] === 'SV1') claim.lines.push({ cpt: s[1].split(':')[1], charge: Number(s[2]) });
  }
  console.log(`parsed ${count} segments for payer ${claim.payer.id}`); // safe
  return claim;
}
