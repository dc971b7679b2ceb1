import dicomParser from 'dicom-parser';
import type { Study } from '../models/study';

const TAG = { patientName: 'x00100010', birthDate: 'x00100030', studyUid: 'x0020000d', accession: 'x00080050', modality: 'x00080060' } as const;

export function readStudy(bytes: Uint8Array): Study {
  const ds = dicomParser.parseDicom(bytes, { untilTag: 'x7fe00010' });
  console.debug('dicom', ds.byteArray.length, Object.keys(ds.elements).length); // safe: sizes
  console.debug('modality', ds.string(TAG.modality)); // safe: kind of the machine
  console.debug('who', ds.string(TAG.patientName), ds.string(TAG.birthDate)); // leak: log
  return {
    studyInstanceUid: ds.string(TAG.studyUid) ?? '',
    accessionNumber: ds.string(TAG.accession) ?? '',
    patientName: ds.string(TAG.patientName) ?? '',
    patientBirthDate: ds.string(TAG.birthDate) ?? '',
    modality: (ds.string(TAG.modality) ?? 'CT') as Study['modality'],
    description: ds.string('x00081030') ?? '',
    seriesCount: 0,
    instanceCount: 0,
  };
}
