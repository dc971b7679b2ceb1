export function onClaim(raw: string, insuredPatientName: string) {
  const parts = raw.split('|');
  const mrn = parts[2];
  console.log('claim of', mrn); // leak: log
  const host = parts[0];
  console.log('sent by', host); // safe
  const token = insuredPatientName.normalize('NFC').replace(/\s+/g, '-');
  console.log('token', token); // leak: log
  const length = insuredPatientName.length;
  console.log('length', length); // safe
}

type Clinician = { type: 'clinician'; name: string };
type Ward = { type: 'ward'; name: string };
type Claimant = { type: 'claimant'; name: string; diagnosisCode: string; dateOfBirth: string };
export function title(row: Clinician | Claimant) {
  if (row.type === 'claimant') console.log('row', row.name); // leak: log
}
export function wards(rows: Ward[]) {
  rows.forEach((row) => console.log('ward', row.name)); // safe
}
