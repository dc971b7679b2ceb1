import { writeFile } from 'node:fs/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import axios from 'axios';
import { deidentify } from '../header.js';
import { sub } from '../log.js';
import type { StudyHeader } from '../types/study.js';

const log = sub('targets');
const s3 = new S3Client({ region: 'eu-central-1' });
const archive = axios.create({ baseURL: 'https://pacs.hillcrest-imaging.example/dicom-web', maxBodyLength: Infinity });
const reader = axios.create({ baseURL: 'http://upload.teleread-night.example', maxBodyLength: Infinity });

export async function toArchive(h: StudyHeader, buf: ArrayBuffer) {
  const res = await archive.post('/studies', Buffer.from(buf), { headers: { 'content-type': 'application/dicom' } }); // safe
  log.info('archived', h.StudyInstanceUID, res.status);
}

export async function toTriage(h: StudyHeader, buf: ArrayBuffer): Promise<number> {
  const form = new FormData();
  form.set('image', new Blob([buf]));
  form.set('meta', JSON.stringify({ name: h.PatientName, id: h.PatientID, birth: h.PatientBirthDate, study: h.StudyDescription }));
  const { data } = await axios.post('https://api.replicate.com/v1/deployments/bleed-triage/predictions', form, { headers: { authorization: `Token ${process.env.REPLICATE}` } }); // leak: ai
  log.info('triage score', data.output?.score, 'in', data.metrics?.predict_time);
  return data.output?.score ?? 0;
}

export async function toResearch(h: StudyHeader, buf: ArrayBuffer) {
  const clean = deidentify(buf);
  await s3.send(new PutObjectCommand({ Bucket: 'hillcrest-research', Key: `${h.Modality}/${crypto.randomUUID()}.dcm`, Body: new Uint8Array(clean) }));
  log.debug('research copy', h.Modality, clean.byteLength); // safe
}

export async function toTeleradiology(h: StudyHeader, buf: ArrayBuffer) {
  await reader.post('/inbox', { patient: { name: h.PatientName, id: h.PatientID, dob: h.PatientBirthDate }, study: h.StudyDescription, pixels: Buffer.from(buf).toString('base64') }); // leak: transport
  await writeFile(`/var/tmp/${h.PatientName.replace(/\W/g, '_')}_${h.PatientBirthDate}.dcm`, Buffer.from(buf)); // leak: file
}
