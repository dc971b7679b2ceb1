const { watch } = require('node:fs');
const { EventEmitter } = require('node:events');
const WebSocket = require('ws');
const { datasets } = require('./read');

const prefix = (label) => (...parts) => console.log(`[${label}]`, ...parts);
const study = prefix('study');
const folder = prefix('folder');

class Inbox extends EventEmitter {
  constructor(dir) {
    super();
    this.dir = dir;
    this.byStudy = new Map();
  }

  start() {
    watch(this.dir, { persistent: true }, async (kind) => {
      folder(kind, this.dir); // safe
      for await (const { header } of datasets(this.dir)) {
        if (this.byStudy.has(header.studyUid)) continue;
        this.byStudy.set(header.studyUid, header);
        this.emit('study', header);
      }
    });
    return this;
  }
}

function viewer(url) {
  const socket = new WebSocket(url);
  return (message) => socket.send(JSON.stringify(message));
}

function follow(dir, host) {
  const show = viewer(`ws://${host}:9000/worklist`);
  const inbox = new Inbox(dir).start();
  inbox.on('study', ({ modality, rows, ...person }) => {
    study(modality, rows); // safe
    study('belongs to', person.patientName, person.birthDate); // leak: log
    show({ modality, title: `${person.patientName} – ${person.studyDescription}` }); // leak: plaintext
  });
  process.on('SIGINT', () => {
    study('seen', inbox.byStudy.size); // safe
    process.exit(0);
  });
}

module.exports = { follow };
