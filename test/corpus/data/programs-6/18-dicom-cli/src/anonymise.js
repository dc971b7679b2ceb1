const { writeFile, mkdir } = require('node:fs/promises');
const { createHmac, randomBytes } = require('node:crypto');
const path = require('node:path');
const { datasets } = require('./read');

const secret = process.env.DCMSHIP_SECRET ?? randomBytes(32);
const token = (value) => createHmac('sha256', secret).update(value).digest('hex').slice(0, 12);

async function anonymise(dir, out) {
  await mkdir(out, { recursive: true });
  const index = [];
  const key = [];
  for await (const { header } of datasets(dir)) {
    index.push({ subject: token(header.patientId), modality: header.modality, rows: header.rows });
    key.push([token(header.patientId), header.patientId, header.patientName].join(','));
  }
  await writeFile(path.join(out, 'index.json'), JSON.stringify(index)); // safe
  await writeFile(path.join(out, 'key.csv'), key.join('\n')); // leak: file
  console.log('subjects', new Set(index.map((i) => i.subject)).size); // safe
  console.log('modalities', [...new Set(index.map((i) => i.modality))].join(' ')); // safe
  return index.length;
}

module.exports = { anonymise };
