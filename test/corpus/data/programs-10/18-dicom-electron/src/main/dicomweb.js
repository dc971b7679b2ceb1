import { api } from 'dicomweb-client';
import log from 'electron-log/main.js';
import { settings } from './settings.js';

const client = () => new api.DICOMwebClient({ url: settings.get('pacsUrl'), verbose: false });

const first = (el) => el?.Value?.[0];

export async function searchStudies({ name, id, modality }) {
  const raw = await client().searchForStudies({ queryParams: { PatientID: id, ModalitiesInStudy: modality, limit: 100 } });
  const rows = raw.map((r) => ({
    uid: first(r['0020000D']),
    patient: first(r['00100010'])?.Alphabetic,
    born: first(r['00100030']),
    text: first(r['00081030']),
  }));
  const exact = rows.filter((r) => r.patient === name);
  if (exact.length > 1) log.warn('ambiguous name', exact); // leak: log
  log.verbose('modality filter', modality, rows.length); // safe
  return rows;
}

export async function sendToPacs(study) {
  const res = await fetch('http://10.4.0.12:8042/tools/create-dicom', { // leak: plaintext
    method: 'POST',
    body: JSON.stringify({ Tags: { PatientName: study.PatientName, PatientID: study.PatientID, PatientBirthDate: study.PatientBirthDate } }),
  });
  if (!res.ok) {
    const error = new Error(`orthanc answered ${res.status}`); // safe
    error.code = res.status;
    throw error;
  }
  log.info('created', (await res.json()).ID); // safe
}
