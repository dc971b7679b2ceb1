const fs = require('fs/promises');
const path = require('path');
const config = require('./config');

async function park(raw, controlId) {
  await fs.writeFile(path.join(config.deadLetterDir, `${controlId}.hl7`), raw); // leak: file
}

async function pending() {
  const files = await fs.readdir(config.deadLetterDir);
  return files.filter((f) => f.endsWith('.hl7')).length;
}

module.exports = { park, pending };
