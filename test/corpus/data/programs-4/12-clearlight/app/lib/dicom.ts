import dicomParser from 'dicom-parser';

export interface StudyHeader {
  studyUid: string;
  patientName: string;
  patientId: string;
  patientBirthDate: string;
  accession: string;
  description: string;
  modality: string;
}

const TAG = {
  patientName: 'x00100010',
  patientId: 'x00100020',
  birth: 'x00100030',
  accession: 'x00080050',
  description: 'x00081030',
  modality: 'x00080060',
  studyUid: 'x0020000d',
  rows: 'x00280010',
  columns: 'x00280011',
};

export function readHeader(bytes: Uint8Array): StudyHeader {
  const ds = dicomParser.parseDicom(bytes, { untilTag: 'x7fe00010' });
  return {
    studyUid: ds.string(TAG.studyUid) ?? '',
    patientName: ds.string(TAG.patientName) ?? '',
    patientId: ds.string(TAG.patientId) ?? '',
    patientBirthDate: ds.string(TAG.birth) ?? '',
    accession: ds.string(TAG.accession) ?? '',
    description: ds.string(TAG.description) ?? '',
    modality: ds.string(TAG.modality) ?? '',
  };
}

export function readGeometry(bytes: Uint8Array) {
  const ds = dicomParser.parseDicom(bytes, { untilTag: 'x7fe00010' });
  return { rows: ds.uint16(TAG.rows) ?? 0, columns: ds.uint16(TAG.columns) ?? 0 };
}
