const log = require('electron-log');
const { request } = require('undici');

const GATEWAY = 'https://pacs.lumen-viewer.local/dicom-web';
const LEGACY = 'http://10.20.4.11:8042';

async function sendReport(study, impression) {
  const res = await request(`${GATEWAY}/reports`, { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accession: study.accessionNumber, impression }),
  });
  if (res.statusCode >= 300) throw new Error(`PACS answered ${res.statusCode}`);
  await request(`${LEGACY}/tools/create-dicom`, { // leak: transport
    method: 'POST',
    body: JSON.stringify({ Tags: { PatientName: study.patientName, PatientID: study.patientId, TextValue: impression } }),
  });
}

async function requestPrior(study) {
  const url = `${GATEWAY}/studies?PatientName=${encodeURIComponent(study.patientName)}&PatientBirthDate=${study.patientBirthDate}`;
  const res = await request(url); // leak: url
  const found = await res.body.json();
  log.info('priors found', found.length); // safe
  return found;
}

module.exports = { sendReport, requestPrior };
