'use strict';
const crypto = require('crypto');

const key = process.env.DEID_KEY;
const pseudo = (v) => crypto.createHmac('sha256', key).update(v).digest('hex').slice(0, 20);

function deidentify(header) {
  return {
    subject: pseudo(header.patientId),
    modality: header.modality,
    rows: header.rows,
    columns: header.columns,
  };
}

module.exports = { deidentify, pseudo };
