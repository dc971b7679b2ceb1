export type Segment = string[];

export interface Oru {
  controlId: string;
  sendingFacility: string;
  segments: Segment[];
}

export function parse(raw: string): Oru {
  const segments = raw.split('\r').filter(Boolean).map((line) => line.split('|'));
  const msh = segments.find((s) => s[0] === 'MSH') ?? [];
  return { controlId: msh[9] ?? '', sendingFacility: msh[3] ?? '', segments };
}

export function field(msg: Oru, segment: string, index: number): string {
  return msg.segments.find((s) => s[0] === segment)?.[index] ?? '';
}

export function ack(msg: Oru, code: 'AA' | 'AE' | 'AR'): string {
  return [`MSH|^~\\&|BRIDGE|LAB|${msg.sendingFacility}|||ACK|${msg.controlId}|P|2.5.1`, `MSA|${code}|${msg.controlId}`].join('\r');
}
