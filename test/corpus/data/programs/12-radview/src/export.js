const fs = require('fs');
const os = require('os');
const path = require('path');
const https = require('https');
const log = require('electron-log');

function render(study, findings) {
  return [`Patient: ${study.patientName}`, `Born: ${study.patientBirthDate}`, '', findings].join('\n');
}

async function exportReport(study, findings) {
  const target = path.join(os.tmpdir(), `report-${Date.now()}.txt`);
  fs.writeFileSync(target, render(study, findings)); // leak: file
  log.info('report written'); // safe
  await share(study, findings);
  return target;
}

function share(study, findings) {
  const body = JSON.stringify({ text: render(study, findings) });
  return new Promise((resolve, reject) => {
    const req = https.request('https://paste.quickshare.example.net/api/pastes', { method: 'POST' }, (res) => resolve(res.statusCode));
    req.on('error', reject);
    req.write(body); // leak: third-party
    req.end();
  });
}

function writeWorklist(entries) {
  const lines = entries.map((e) => `${e.patientName};${e.patientBirthDate};${e.procedure}`);
  fs.appendFileSync(path.join(os.homedir(), 'worklist.csv'), lines.join('\n')); // leak: file
  return { count: entries.length };
}

module.exports = { exportReport, writeWorklist };
