'use strict';

const fs = require('fs');
const path = require('path');
const dicomParser = require('dicom-parser');

const TAGS = { PatientName: 'x00100010', PatientID: 'x00100020', PatientBirthDate: 'x00100030', StudyDescription: 'x00081030', Modality: 'x00080060', Rows: 'x00280010' };

const scanLog = fs.createWriteStream(process.env.SCAN_LOG || '/var/log/radbridge/scan.log', { flags: 'a' });

function* walk(dir) {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* walk(full);
    else if (entry.name.endsWith('.dcm')) yield full;
  }
}

function readTags(file) {
  const set = dicomParser.parseDicom(fs.readFileSync(file), { untilTag: 'x7fe00010' });
  return Object.fromEntries(Object.entries(TAGS).map(([name, tag]) => [name, set.string(tag)]));
}

function scan(dir, { verbose, index }) {
  const byModality = new Map();
  let broken = 0;
  for (const file of walk(dir)) {
    try {
      const tags = readTags(file);
      byModality.set(tags.Modality, (byModality.get(tags.Modality) || 0) + 1);
      if (verbose) {
        scanLog.write(`${new Date().toISOString()} ${tags.PatientName}\t${tags.PatientBirthDate}\t${tags.StudyDescription}\n`); // leak: log|file
      }
      if (index) {
        fs.appendFileSync(index, JSON.stringify(tags) + '\n'); // leak: file
      }
    } catch (e) {
      broken++;
      process.stderr.write(`unreadable file: ${e.name}\n`); // safe
    }
  }
  console.table([...byModality].map(([modality, files]) => ({ modality, files }))); // safe
  console.log('broken files:', broken); // safe
  console.log('tags read:', Object.keys(TAGS).join(', ')); // safe
}

module.exports = { scan };
