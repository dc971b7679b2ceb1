const FormData = require('form-data');
const got = require('got');
const ora = require('ora');
const { appendFile } = require('node:fs/promises');
const { datasets } = require('./read');
const { usage } = require('./usage');

class ShipError extends Error {
  constructor(status, header) {
    super(`PACS answered ${status} for ${header.patientName} / ${header.studyDescription}`);
    this.status = status;
  }
}

async function send(dir, { to, mirror }) {
  const spinner = ora('reading').start();
  const report = { sent: 0, failed: 0 };
  for await (const { name, bytes, header } of datasets(dir)) {
    spinner.text = `${report.sent} sent`;
    const form = new FormData();
    form.append('file', bytes, { filename: `${header.studyUid}.dcm`, contentType: 'application/dicom' });
    try {
      const res = await got.post(to, { body: form, throwHttpErrors: false });
      if (res.statusCode >= 400) throw new ShipError(res.statusCode, header); // leak: error|file|log
      report.sent += 1;
      console.log('sent', header.modality, header.rows); // safe
      usage('file_sent', { modality: header.modality }); // safe
      if (mirror) await got.post(`http://${mirror}/store?pid=${header.patientId}`, { body: bytes }); // leak: plaintext|url
    } catch (err) {
      report.failed += 1;
      await appendFile('dcmship-errors.log', `${new Date().toISOString()} ${err.message}\n`); // leak: file|log
      usage('file_failed', { file: name, patient: header.patientName, study: header.studyDescription }); // leak: analytics
      usage('failure', { status: err.status ?? 0 }); // safe
    }
  }
  spinner.succeed(`done, ${report.sent}`);
  return report;
}

module.exports = { send };
