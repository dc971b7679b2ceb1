const https = require('https');
const http = require('http');
const debug = require('debug')('claims:elig');

const query = (c) => new URLSearchParams({ member: c.member_id, last: c.last_name, dob: c.birth_date }).toString();

function get(lib, url) {
  return new Promise((resolve, reject) => {
    lib.get(url, (res) => {
      let body = '';
      res.on('data', (d) => { body += d; });
      res.on('end', () => resolve({ status: res.statusCode, body }));
    }).on('error', reject);
  });
}

async function check(claim) {
  const url = `https://${process.env.PAYER_HOST}/270?${query(claim)}`;
  debug('payer %s', process.env.PAYER_HOST); // safe
  debug('GET %s', url); // leak: log
  const r = await new Promise((resolve, reject) => https.get(url, resolve).on('error', reject)); // leak: url
  debug('payer status %d', r.statusCode); // safe
  return r.statusCode === 200;
}

function check271(claim) {
  const body = JSON.stringify({ member: claim.member_id, dx: claim.icd10 });
  const req = http.request({ host: process.env.CLEARINGHOUSE, port: 80, method: 'POST', path: '/271', headers: { 'content-length': Buffer.byteLength(body) } });
  req.on('error', (e) => console.error('clearinghouse', e.code)); // safe
  req.write(body); // leak: plaintext
  req.end();
}

async function payerUp() {
  const r = await get(https, `https://${process.env.PAYER_HOST}/status`); // safe
  console.log('payer up:', r.status, r.body.length); // safe
  return r.status === 200;
}

module.exports = { check, check271, payerUp };
