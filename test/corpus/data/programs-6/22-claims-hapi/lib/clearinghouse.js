'use strict';

const http = require('node:http');
const Sftp = require('ssh2-sftp-client');
const fs = require('node:fs');
const path = require('node:path');

async function deliver(payer, id, edi) {
  const name = `claim-${id}.837`;
  if (payer.channel === 'sftp') {
    const sftp = new Sftp();
    await sftp.connect({ host: payer.host, username: payer.user, privateKey: fs.readFileSync(payer.keyFile) });
    await sftp.put(Buffer.from(edi), `/in/${name}`); // safe
    await sftp.end();
    return;
  }
  fs.writeFileSync(path.join('/var/spool/claims', name), edi); // leak: file
  await new Promise((resolve, reject) => {
    const req = http.request({ host: payer.host, path: `/edi/${id}`, method: 'POST' }, (res) => {
      console.log('clearinghouse', res.statusCode, id); // safe
      resolve();
    });
    req.on('error', reject);
    req.write(edi); // leak: plaintext
    req.end();
  });
}

module.exports = { deliver };
