import { api } from 'dicomweb-client';
import { trace } from '@opentelemetry/api';

const client = new api.DICOMwebClient({ url: process.env.ORTHANC_URL ?? 'http://127.0.0.1:8042/dicom-web' });
const tracer = trace.getTracer('pacs');

export interface StudyRow {
  studyUid: string;
  patientName: string;
  mrn: string;
  date: string;
  modalities: string[];
}

export async function findStudies(patientName: string, mrn: string): Promise<StudyRow[]> {
  return tracer.startActiveSpan('qido.studies', async (span) => {
    span.setAttribute('pacs.host', '127.0.0.1');
    span.setAttribute('query.patient', `${patientName}/${mrn}`); // leak: error_monitor
    const found = await client.searchForStudies({ queryParams: { PatientName: patientName, PatientID: mrn } });
    const rows = (found as any[]).map((s) => ({
      studyUid: s['0020000D'].Value[0],
      patientName: s['00100010'].Value[0].Alphabetic,
      mrn: s['00100020'].Value[0],
      date: s['00080020'].Value[0],
      modalities: s['00080061'].Value,
    }));
    span.setAttribute('result.count', rows.length); // safe
    span.end();
    return rows;
  });
}

export async function storeInstance(bytes: ArrayBuffer) {
  const began = Date.now();
  await client.storeInstances({ datasets: [bytes] }); // safe
  console.info('stow', bytes.byteLength, 'bytes', Date.now() - began, 'ms'); // safe
}
