import { createListener } from './listener.mjs';
import { open } from './bus.mjs';
import { api } from './api.mjs';
import { log } from './log.mjs';

await open();
createListener({ port: 2575, secure: { key: process.env.TLS_KEY, cert: process.env.TLS_CERT } });
api.listen(9090, () => log.info({ port: 9090 }, 'api up')); // safe

process.on('SIGTERM', () => {
  log.info('shutting down'); // safe
  api.close(() => process.exit(0));
});
