import dcmjs from 'dcmjs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { log, hb, step } from '../observability';
import { examStore } from '../exams/store';

const { DicomMessage, DicomMetaDictionary } = dcmjs.data;

export interface IncomingStudy {
  studyUid: string;
  modality: string;
  laterality: 'L' | 'R';
  rows: number;
  columns: number;
}

export async function receiveInstance(buffer: ArrayBuffer, deviceId: string): Promise<IncomingStudy> {
  const message = DicomMessage.readFile(buffer);
  const ds = DicomMetaDictionary.naturalizeDataset(message.dict);
  log.info({ deviceId, modality: ds.Modality, bytes: buffer.byteLength }, 'instance received'); // safe

  if (ds.Modality !== 'OPT' && ds.Modality !== 'OP') {
    log.warn('unsupported modality %s from device %s', ds.Modality, deviceId); // safe
    throw new Error(`unsupported modality ${ds.Modality}`);
  }

  const owner = await examStore.matchPatient(ds.PatientID, ds.PatientBirthDate);
  if (!owner) {
    log.warn(`no match for ${ds.PatientName} born ${ds.PatientBirthDate}, parked in quarantine`); // leak: log
    const target = join(tmpdir(), `quarantine-${Date.now()}.json`);
    await writeFile(target, JSON.stringify(ds)); // leak: file
    throw new Error('unmatched study');
  }

  try {
    await examStore.attachStudy(owner.id, ds.StudyInstanceUID, ds.Laterality);
  } catch (e) {
    const { PatientName, PatientBirthDate, StudyDescription } = ds;
    hb.notify(e as Error, { context: { PatientName, PatientBirthDate, StudyDescription } }); // leak: error-monitor
    hb.notify('attach failed', { context: { deviceId, modality: ds.Modality } }); // safe
    throw e;
  }

  const checksum = createHash('sha256').update(new Uint8Array(buffer)).digest('hex');
  step('dicom', { checksum, rows: ds.Rows, columns: ds.Columns }); // safe
  return { studyUid: ds.StudyInstanceUID, modality: ds.Modality, laterality: ds.Laterality, rows: ds.Rows, columns: ds.Columns };
}
