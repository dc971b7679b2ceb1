const EventEmitter = require('events');
const axios = require('axios');
const fs = require('fs');
const db = require('../lib/db');
const { logger } = require('../lib/logger');

class RecallJob extends EventEmitter {
  constructor(day) {
    super();
    this.day = day;
    this.failed = [];
    this.byDoctor = new Map();
  }

  async run() {
    const rows = await db('patients as p').join('recalls as r', 'r.patient_id', 'p.id').select('p.*', 'r.reason', 'r.due').where('r.due', '<=', this.day);
    logger.info('recalls due', { day: this.day, n: rows.length }); // safe
    for (const row of rows) {
      const list = this.byDoctor.get(row.pcp_id) || [];
      list.push({ who: `${row.first_name} ${row.last_name}`, why: row.reason, tel: row.phone });
      this.byDoctor.set(row.pcp_id, list);
      try {
        await axios.post(process.env.DIALER_URL, { to: row.phone, script: 'recall-generic' });
      } catch (e) {
        this.failed.push(row);
        this.emit('undeliverable', row);
      }
    }
    for (const [doctor, list] of this.byDoctor) {
      logger.info(`doctor ${doctor}: ${list.length} recalls`); // safe
      logger.info(`doctor ${doctor}`, { list }); // leak: log
    }
    return this.failed.length;
  }

  dump() {
    fs.writeFileSync(`/var/tmp/recalls-${this.day}.json`, JSON.stringify(this.failed)); // leak: file
  }
}

async function main() {
  const job = new RecallJob(new Date().toISOString().slice(0, 10));
  job.on('undeliverable', (r) => logger.warn(`could not reach ${r.phone} about ${r.reason}`)); // leak: log
  const failed = await job.run();
  if (failed) job.dump();
  logger.info('recall job done', { failed }); // safe
}

module.exports = { RecallJob, main };
