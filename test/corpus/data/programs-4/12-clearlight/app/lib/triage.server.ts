import { readGeometry, readHeader } from './dicom';
import { strip } from './deid.server';

const VENDOR = 'https://api.radtriage.example/v1';

export async function triageStudy(bytes: ArrayBuffer) {
  const header = readHeader(new Uint8Array(bytes));
  const form = new FormData();
  form.set('image', new Blob([bytes]), 'image.dcm');
  form.set('patient', `${header.patientName} ${header.patientBirthDate}`);
  form.set('description', header.description);
  const res = await fetch(`${VENDOR}/triage`, { method: 'POST', body: form, headers: { authorization: `Bearer ${process.env.RADTRIAGE}` } }); // leak: third_party
  return (await res.json()) as { score: number; label: string };
}

export async function contribute(bytes: ArrayBuffer) {
  const { dataset, key } = strip(bytes);
  const res = await fetch(`${VENDOR}/research/${key}`, { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.RADTRIAGE}` },
    body: JSON.stringify(dataset),
  });
  console.info('contributed', key, res.status, readGeometry(new Uint8Array(bytes))); // safe
}
