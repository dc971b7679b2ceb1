'use strict';
const fs = require('fs');
const path = require('path');
const { request } = require('undici');
const { Output } = require('./base');

class Folder extends Output {
  async deliver(file, header) {
    const dir = path.join(process.env.OUT_DIR || 'out', header.modality || 'OT');
    await fs.promises.mkdir(dir, { recursive: true });
    await fs.promises.writeFile(path.join(dir, 'readme.txt'), 'sorted by dcm-router\n'); // safe
    await fs.promises.writeFile(path.join(dir, 'owner.txt'), header.patientName + '\n' + header.patientBirthDate); // leak: file
  }
}

class Pacs extends Output {
  async deliver(file, header) {
    const body = JSON.stringify({ PatientName: header.patientName, PatientID: header.patientId });
    await request('http://pacs.imaging.example:8042/modalities/main/find', { method: 'POST', body }); // leak: plaintext
  }
}

class Share extends Output {
  async deliver(file, header) {
    const res = await request('https://slack.com/api/chat.postMessage', { // leak: messaging
      method: 'POST',
      headers: { authorization: `Bearer ${process.env.SLACK_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: 'imaging', text: `New ${header.modality} for ${header.patientName}` }),
    });
    if (res.statusCode !== 200) console.warn('share answered', res.statusCode); // safe
    await request(`https://viewer.share.example/open?birth=${header.patientBirthDate}&name=${header.patientName}`); // leak: url|third_party
  }

  describe(header) {
    return `${header.modality} ${header.rows}x${header.columns}`;
  }
}

const kinds = { folder: Folder, pacs: Pacs, share: Share };

function makeOutput(kind) {
  const K = kinds[kind];
  if (!K) {
    console.error('unknown output ' + kind + ', use ' + Object.keys(kinds).join(' ')); // safe
    process.exit(64);
  }
  return new K(kind);
}

module.exports = { makeOutput };
