const WebSocket = require('ws');
const log = require('electron-log');

class Syncer {
  constructor(book) {
    this.book = book;
    this.queue = [];
    this.socket = null;
  }

  enqueue(id) {
    this.queue.push(id);
    log.verbose('queue', this.queue.length); // safe
  }

  connect() {
    return new Promise((resolve, reject) => {
      this.socket = new WebSocket(process.env.SYNC_URL || 'wss://sync.lantern.example');
      this.socket.once('open', resolve);
      this.socket.once('error', (e) => {
        log.error('sync', e.code); // safe
        reject(e);
      });
    });
  }

  async run() {
    if (!this.socket) await this.connect();
    const ids = new Set([...this.queue.splice(0), ...this.book.pending()]);
    for (const id of ids) {
      this.send(this.book.open(id));
    }
    log.info(`synced ${ids.size} charts`); // safe
    return ids.size;
  }

  send(chart) {
    const frame = { op: 'put', chart };
    try {
      this.socket.send(JSON.stringify(frame));
    } catch (e) {
      log.error('could not send', frame.chart.patient_name, e.code); // leak: log
      this.enqueue(chart.id);
    }
  }
}

module.exports = { Syncer };
