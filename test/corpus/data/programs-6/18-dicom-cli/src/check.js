const { datasets } = require('./read');

async function check(dir) {
  const problems = [];
  const seen = new Map();
  for await (const { name, header } of datasets(dir)) {
    if (!header.studyUid) problems.push({ code: 'NO_STUDY_UID', tag: '0020000D' });
    if (!/^\d{8}$/.test(header.birthDate ?? '')) {
      console.warn(`birth date ${header.birthDate} of ${header.patientName} is malformed`); // leak: log
      problems.push({ code: 'BAD_BIRTH_DATE', tag: '00100030' });
    }
    const twin = seen.get(header.patientId);
    if (twin && twin !== header.patientName) process.stderr.write(`${header.patientId}: ${twin} / ${header.patientName}\n`); // leak: log
    seen.set(header.patientId, header.patientName);
    if (name.length > 64) process.stderr.write('file name too long\n'); // safe
  }
  process.stdout.write(`${seen.size} people, ${problems.length} problems\n`); // safe
  return problems;
}

module.exports = { check };
