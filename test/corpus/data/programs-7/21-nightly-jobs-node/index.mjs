import { CronJob } from 'cron';
import log from 'loglevel';
import { run } from './jobs/cases.mjs';
import { trace, lookup } from './jobs/contacts.mjs';
import { publish } from './jobs/weekly.mjs';
import { heartbeat } from './lib/http.mjs';
import { newCases } from './lib/db.mjs';

log.setLevel(process.env.LOG_LEVEL || 'info');

const guard = (name, fn) => async () => {
  const t0 = Date.now();
  try {
    await fn();
    await heartbeat(name);
  } catch (e) {
    log.error(name, 'failed', e.code); // safe
  }
  log.info(name, Date.now() - t0, 'ms'); // safe
};

async function nightly() {
  const since = new Date(Date.now() - 864e5);
  const ids = await run(since);
  const cases = await newCases(since);
  const missing = cases.filter((c) => !ids.includes(c.id));
  if (missing.length) log.warn('skipped', missing.map((c) => c.last_name + ' ' + c.phone)); // leak: log
  for (const c of cases) {
    await trace(c.id, c.disease);
    await lookup(c);
  }
}

new CronJob('0 30 1 * * *', guard('nightly', nightly), null, true);
new CronJob('0 0 6 * * 1', guard('weekly', publish), null, true);
log.info('scheduled'); // safe
