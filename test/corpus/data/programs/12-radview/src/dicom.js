const fs = require('fs/promises');
const dicomParser = require('dicom-parser');
const log = require('electron-log');

async function readStudy(filePath) {
  const bytes = await fs.readFile(filePath);
  const ds = dicomParser.parseDicom(bytes);
  const study = {
    studyUid: ds.string('x0020000d'),
    patientName: ds.string('x00100010'),
    patientId: ds.string('x00100020'),
    patientBirthDate: ds.string('x00100030'),
    modality: ds.string('x00080060'),
    manufacturer: ds.string('x00080070'),
    seriesCount: 1,
  };
  log.debug('scanner', study.manufacturer, 'modality', study.modality); // safe
  log.debug('header', ds.string('x00100010'), ds.string('x00100030')); // leak: log
  return study;
}

module.exports = { readStudy };
