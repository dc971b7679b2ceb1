const ftp = require('basic-ftp');
const Sftp = require('ssh2-sftp-client');
const { Readable } = require('stream');
const { getLogger, retry } = require('@infusion/util');

const log = getLogger('courier');

const manifest = (orders) => orders.map((o) => [o.id, o.name, o.address, o.drug].join(';')).join('\n');

exports.legacyManifest = (orders) =>
  retry(3, 'legacy manifest', async () => {
    const client = new ftp.Client();
    await client.access({ host: process.env.COURIER_HOST, user: 'infusion', password: process.env.COURIER_PW, secure: false });
    await client.uploadFrom(Readable.from([manifest(orders)]), 'today.csv'); // leak: plaintext|third_party
    client.close();
  });

exports.boxes = async (n) => {
  const client = new Sftp();
  await client.connect({ host: process.env.COURIER_HOST, username: 'infusion', privateKey: process.env.COURIER_KEY });
  await client.put(Buffer.from(`boxes;${n}\n`), 'boxes.csv'); // safe
  await client.end();
  log.info('told the courier about %d boxes', n); // safe
};
