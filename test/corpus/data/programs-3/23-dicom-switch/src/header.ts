import dcmjs from 'dcmjs';
import type { StudyHeader } from './types/study.js';

const { DicomMessage, DicomMetaDictionary } = dcmjs.data;

export function readHeader(buffer: ArrayBuffer): StudyHeader {
  const file = DicomMessage.readFile(buffer);
  return DicomMetaDictionary.naturalizeDataset(file.dict) as StudyHeader;
}

const CLEAR = ['00100010', '00100020', '00100030', '00100040', '00101000', '00101001', '00101040', '00102160', '00080080', '00080081', '00080090', '00081048', '00081070', '00104000'];

/** PS3.15 basic profile, the part that matters to our modalities. */
export function deidentify(buffer: ArrayBuffer): ArrayBuffer {
  const file = DicomMessage.readFile(buffer);
  for (const tag of CLEAR) delete file.dict[tag];
  file.dict['00120062'] = { vr: 'CS', Value: ['YES'] };
  return file.write();
}
