const fs = require('fs');
const os = require('os');
const path = require('path');
const crypto = require('crypto');
const { once } = require('events');

function manifest(study) {
  return {
    patient: study.patientName,
    id: study.patientId,
    birthDate: study.patientBirthDate,
    accession: study.accessionNumber,
    images: study.series.length,
  };
}

async function exportStudy(study, target) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'lumen-'));
  fs.writeFileSync(path.join(work, 'manifest.json'), JSON.stringify(manifest(study), null, 2)); // leak: file
  fs.writeFileSync(path.join(work, 'counts.json'), JSON.stringify({ images: study.series.length })); // safe

  const key = Buffer.from(process.env.LUMEN_EXPORT_KEY, 'base64');
  const iv = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([iv, cipher.update(JSON.stringify(manifest(study))), cipher.final(), cipher.getAuthTag()]);
  fs.writeFileSync(`${target}.lumen`, sealed); // safe
  fs.rmSync(work, { recursive: true });
  return sealed.length;
}

async function appendUsage(kind) {
  const stream = fs.createWriteStream(path.join(os.homedir(), '.lumen-usage'), { flags: 'a' });
  stream.end(`${new Date().toISOString()} ${kind}\n`); // safe
  await once(stream, 'finish');
}

module.exports = { exportStudy, appendUsage };
