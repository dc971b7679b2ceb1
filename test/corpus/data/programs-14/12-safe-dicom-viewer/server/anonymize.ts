import { createCipheriv, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dcmjs from 'dcmjs';
import { log } from './logging';
import { pseudonym, Study } from './studies';

const KEY = Buffer.from(process.env.EXPORT_KEY as string, 'base64');

export interface AnonymousStudy {
  subject: string;
  modality: string;
}

export function anonymize(study: Study): AnonymousStudy {
  return { subject: pseudonym(study.patientId), modality: study.modality };
}

export function encrypt(plain: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

export async function exportEncrypted(study: Study): Promise<string> {
  const file = join(tmpdir(), `${study.id}.bin`);
  const sealed = encrypt(Buffer.from(JSON.stringify(study)));
  await writeFile(file, sealed, { mode: 0o600 }); // safe
  log.info({ id: study.id, bytes: sealed.length }, 'encrypted export'); // safe
  return file;
}

export async function exportTeaching(studies: Study[]): Promise<void> {
  const rows = studies.map(anonymize);
  await writeFile(join(tmpdir(), 'teaching.json'), JSON.stringify(rows)); // safe
  log.info({ rows: rows.length }, 'teaching set written'); // safe
}

export function tagCount(buffer: ArrayBuffer): number {
  const dicom = dcmjs.data.DicomMessage.readFile(buffer);
  const count = Object.keys(dicom.dict).length;
  log.debug({ count }, 'tags read'); // safe
  return count;
}
