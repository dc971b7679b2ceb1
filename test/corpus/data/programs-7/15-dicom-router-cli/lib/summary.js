'use strict';
const fs = require('fs');
const { walk } = require('./walk');
const { readHeader } = require('./header');
const { deidentify } = require('./deid');

class Summary {
  constructor() {
    this.perModality = {};
    this.people = new Map();
  }

  add(h) {
    this.perModality[h.modality] = (this.perModality[h.modality] || 0) + 1;
    const seen = this.people.get(h.patientId) || { name: h.patientName, born: h.patientBirthDate, studies: new Set() };
    seen.studies.add(h.studyUid);
    this.people.set(h.patientId, seen);
  }

  lines() {
    return [...this.people.values()].map((p) => `${p.name};${p.born};${p.studies.size}`);
  }

  writeIndex(out) {
    fs.writeFileSync(out, this.lines().join('\n')); // leak: file
    fs.appendFileSync(out + '.log', `${new Date().toISOString()} ${this.people.size}\n`); // safe
  }
}

async function summarise(dir) {
  const s = new Summary();
  for await (const file of walk(dir)) s.add(readHeader(file));
  return s;
}

async function manifest(dir, out) {
  const ws = fs.createWriteStream(out);
  for await (const file of walk(dir)) ws.write(JSON.stringify(deidentify(readHeader(file))) + '\n'); // safe
  ws.end();
}

module.exports = { summarise, manifest, Summary };
