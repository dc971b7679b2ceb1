const fs = require('fs/promises');
const path = require('path');
const dicomParser = require('dicom-parser');
const log = require('electron-log');
const T = require('./tags');

async function readInstance(file) {
  const set = dicomParser.parseDicom(await fs.readFile(file));
  return {
    file,
    name: set.string(T.PatientName),
    patientId: set.string(T.PatientID),
    birthDate: set.string(T.PatientBirthDate),
    accession: set.string(T.AccessionNumber),
    modality: set.string(T.Modality),
    manufacturer: set.string(T.Manufacturer),
    rows: set.uint16(T.Rows),
    columns: set.uint16(T.Columns),
  };
}

async function readStudy(dir) {
  const files = (await fs.readdir(dir)).filter((f) => f.endsWith('.dcm'));
  const instances = [];
  for (const f of files) instances.push(await readInstance(path.join(dir, f)));
  if (instances.length === 0) throw new Error('No DICOM files in folder'); // safe
  const [first] = instances;
  const mixed = instances.find((i) => i.patientId !== first.patientId);
  if (mixed) {
    throw new Error(`Folder mixes patients ${first.name} and ${mixed.name}`); // leak: thrown
  }
  log.debug('scanner', first.manufacturer, `${first.rows}x${first.columns}`); // safe
  return {
    patientName: first.name,
    patientId: first.patientId,
    patientBirthDate: first.birthDate,
    accessionNumber: first.accession,
    modality: first.modality,
    series: instances,
  };
}

module.exports = { readStudy };
