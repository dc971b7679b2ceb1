const fs = require('fs');
const path = require('path');
const { Readable } = require('stream');
const ftp = require('basic-ftp');
const Sftp = require('ssh2-sftp-client');
const { claimsOf } = require('../db');
const { envelope } = require('../x12');

async function viaSftp(batch) {
  const sftp = new Sftp();
  await sftp.connect({ host: 'sftp.claimforge.io', username: 'batch', privateKey: fs.readFileSync(process.env.CLAIMFORGE_SSH_KEY) });
  await sftp.put(batch, `/inbound/${path.basename(batch)}`); // safe
  await sftp.end();
}

async function viaFtp(month) {
  const client = new ftp.Client();
  await client.access({ host: 'ftp.legacy-payer.com', user: 'claims', password: process.env.PAYER_FTP_PASSWORD, secure: false });
  const text = envelope(claimsOf(month), String(Date.now()).slice(-9));
  await client.uploadFrom(Readable.from([text]), `${month}.837`); // leak: transport
  client.close();
}

async function send(batch, { payer }) {
  if (payer === 'LGCY') await viaFtp(path.basename(batch, '.837.pgp'));
  else await viaSftp(batch);
  console.log('sent', path.basename(batch)); // safe
}

module.exports = { send };
