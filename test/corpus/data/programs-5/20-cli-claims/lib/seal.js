const fs = require('fs/promises');
const openpgp = require('openpgp');

async function sealTo(text) {
  const armored = await fs.readFile(process.env.CLAIMFORGE_PAYER_KEY, 'utf8');
  const encryptionKeys = await openpgp.readKey({ armoredKey: armored });
  return openpgp.encrypt({ message: await openpgp.createMessage({ text }), encryptionKeys });
}

module.exports = { sealTo };
