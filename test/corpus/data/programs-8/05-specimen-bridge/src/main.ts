import { readFileSync } from 'node:fs';
import { listen } from './listener.js';
import { deliver } from './downstream.js';
import { CriticalValueError, route } from './router.js';
import { child } from './logger.js';

const log = child('main');
const port = Number(process.env.PORT ?? 2575);

listen(port, async (result) => {
  try {
    await route(result);
    const status = await deliver(result, process.env.EHR_HOST ?? 'ehr.bridge.example');
    log.info('delivered', { controlId: result.controlId, status }); // safe
  } catch (err) {
    if (err instanceof CriticalValueError) log.error(err.message); // leak: log
    throw err;
  }
}, { key: readFileSync('/etc/bridge/tls.key'), cert: readFileSync('/etc/bridge/tls.crt') });

process.on('SIGTERM', () => {
  log.info('stopping', { uptime: process.uptime() }); // safe
  process.exit(0);
});
