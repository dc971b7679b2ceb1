const { readdir, readFile } = require('node:fs/promises');
const path = require('node:path');
const dicomParser = require('dicom-parser');

const TAGS = { patientName: 'x00100010', patientId: 'x00100020', birthDate: 'x00100030', studyDescription: 'x00081030', modality: 'x00080060', studyUid: 'x0020000d', rows: 'x00280010' };

async function* datasets(dir) {
  for (const name of await readdir(dir)) {
    if (!name.endsWith('.dcm')) continue;
    const bytes = await readFile(path.join(dir, name));
    const set = dicomParser.parseDicom(bytes);
    const header = {};
    for (const [key, tag] of Object.entries(TAGS)) header[key] = key === 'rows' ? set.uint16(tag) : set.string(tag);
    yield { name, bytes, header };
  }
}

module.exports = { datasets, TAGS };
