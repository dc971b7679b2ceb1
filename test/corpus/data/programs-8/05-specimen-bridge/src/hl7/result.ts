import { field, type Oru } from './message.js';

export interface Observation { loinc: string; value: string; unit: string; flag: string }

export interface LabResult {
  controlId: string;
  accession: string;
  subject: { mrn: string; name: string; birth: string; sex: string };
  observations: Observation[];
}

export function toResult(msg: Oru): LabResult {
  const observations = msg.segments
    .filter((s) => s[0] === 'OBX')
    .map((s) => ({ loinc: s[3]?.split('^')[0] ?? '', value: s[5] ?? '', unit: s[6] ?? '', flag: s[8] ?? '' }));
  return {
    controlId: msg.controlId,
    accession: field(msg, 'OBR', 3),
    subject: { mrn: field(msg, 'PID', 3), name: field(msg, 'PID', 5), birth: field(msg, 'PID', 7), sex: field(msg, 'PID', 8) },
    observations,
  };
}
