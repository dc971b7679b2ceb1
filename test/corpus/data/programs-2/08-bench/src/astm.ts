export interface LabResult {
  accession: string;
  patientId: string;
  patientName: string;
  birthDate: string;
  loinc: string;
  value: string;
  abnormalFlag: string;
}

export function parseFrame(frame: string): LabResult[] {
  const lines = frame.split('\r');
  const p = lines.find((l) => l.startsWith('P|'))?.split('|') ?? [];
  const o = lines.find((l) => l.startsWith('O|'))?.split('|') ?? [];
  return lines
    .filter((l) => l.startsWith('R|'))
    .map((l) => l.split('|'))
    .map((r) => ({ accession: o[2], patientId: p[2], patientName: p[5], birthDate: p[7], loinc: r[2], value: r[3], abnormalFlag: r[6] }));
}
