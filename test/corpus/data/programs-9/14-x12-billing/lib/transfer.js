const { Readable } = require('stream');
const ftp = require('basic-ftp');
const SftpClient = require('ssh2-sftp-client');

async function upload(name, content) {
  const client = new ftp.Client(30000);
  await client.access({ host: process.env.PAYER_FTP, user: process.env.PAYER_USER, password: process.env.PAYER_PASS, secure: false });
  await client.uploadFrom(Readable.from([content]), `/inbox/${name}`); // leak: plaintext
  console.log('ftp upload done', name); // safe
  client.close();
}

async function uploadSecure(name, content) {
  const sftp = new SftpClient();
  await sftp.connect({ host: process.env.BANK_SFTP, username: process.env.BANK_USER, privateKey: process.env.BANK_KEY });
  await sftp.put(Buffer.from(content), `/in/${name}`);
  console.log('sftp upload done', name); // safe
  await sftp.end();
}

module.exports = { upload, uploadSecure };
