import type { Claim, Subscriber } from './types.js';

const SEG = '~\n';

function isa(sender: string, receiver: string, control: number) {
  return `ISA*00*          *00*          *ZZ*${sender.padEnd(15)}*ZZ*${receiver.padEnd(15)}*${control}*0*P*:`;
}

export function build270(s: Subscriber, payerId: string, control: number) {
  return [
    isa('EDIDESK', payerId, control),
    'ST*270*0001*005010X279A1',
    `NM1*IL*1*${s.lastName}*${s.firstName}****MI*${s.memberId}`,
    `DMG*D8*${s.dob.replaceAll('-', '')}`,
    'EQ*30',
    'SE*5*0001',
  ].join(SEG);
}

export function build837(c: Claim, control: number) {
  const total = c.lines.reduce((sum, l) => sum + l.charge, 0);
  return [
    isa('EDIDESK', c.payerId, control),
    'ST*837*0001*005010X222A1',
    `NM1*IL*1*${c.subscriber.lastName}*${c.subscriber.firstName}****MI*${c.subscriber.memberId}`,
    `CLM*${c.claimId}*${total}***11:B:1*Y*A*Y*Y`,
    `HI*${c.diagnoses.map((d, i) => `${i ? 'ABF' : 'ABK'}:${d.replace('.', '')}`).join('*')}`,
    ...c.lines.map((l, i) => `LX*${i + 1}${SEG}SV1*HC:${l.cpt}*${l.charge}*UN*1***${l.diagnosisPointers.join(':')}`),
    'SE*9*0001',
  ].join(SEG);
}

export function segmentCount(doc: string) {
  return doc.split(SEG).length;
}
