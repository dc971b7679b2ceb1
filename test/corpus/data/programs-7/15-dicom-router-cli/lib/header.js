'use strict';
const fs = require('fs');
const dicomParser = require('dicom-parser');
const debug = require('debug')('dcm:header');

const TAGS = {
  patientName: 'x00100010',
  patientId: 'x00100020',
  patientBirthDate: 'x00100030',
  patientSex: 'x00100040',
  studyUid: 'x0020000d',
  studyDescription: 'x00081030',
  modality: 'x00080060',
  operator: 'x00081070',
  station: 'x00081010',
};

function readHeader(file) {
  const bytes = fs.readFileSync(file);
  const data = dicomParser.parseDicom(bytes, { untilTag: 'x7fe00010' });
  const header = {};
  for (const [key, tag] of Object.entries(TAGS)) header[key] = data.string(tag) || '';
  header.rows = data.uint16('x00280010');
  header.columns = data.uint16('x00280011');
  debug('%d bytes, modality %s', bytes.length, header.modality); // safe
  if (!header.patientId) debug('no id for %s born %s', header.patientName, header.patientBirthDate); // leak: log
  return header;
}

module.exports = { readHeader, TAGS };
