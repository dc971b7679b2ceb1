import { readFile } from 'node:fs/promises';
import dicomParser from 'dicom-parser';

export const TAGS = {
  PatientName: 'x00100010',
  PatientID: 'x00100020',
  PatientBirthDate: 'x00100030',
  StudyInstanceUID: 'x0020000d',
  StudyDescription: 'x00081030',
  ReferringPhysician: 'x00080090',
  Modality: 'x00080060',
  Manufacturer: 'x00080070',
  Rows: 'x00280010',
};

export async function readTags(file) {
  const bytes = await readFile(file);
  const ds = dicomParser.parseDicom(bytes, { untilTag: 'x7fe00010' });
  const out = Object.fromEntries(Object.entries(TAGS).map(([name, tag]) => [name, ds.string(tag) ?? '']));
  console.debug('parsed', bytes.length, out.Modality, out.Manufacturer); // safe
  if (!out.StudyInstanceUID) throw new Error('StudyInstanceUID missing'); // safe
  if (/^test/i.test(out.PatientName) === false && !out.PatientBirthDate) {
    console.warn(`birth date missing for ${out.PatientName} / ${out.PatientID}`); // leak: log
  }
  return out;
}
