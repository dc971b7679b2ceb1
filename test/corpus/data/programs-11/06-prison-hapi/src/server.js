import Hapi from '@hapi/hapi';
import log from 'loglevel';
import { auditPlugin } from './plugins/audit.js';
import { intakeRoutes } from './routes/intake.js';
import { roundRoutes } from './routes/rounds.js';
import { dueThisWeek } from './release.js';

log.setLevel(process.env.LOG_LEVEL ?? 'info');

const server = Hapi.server({ port: process.env.PORT ?? 3000, routes: { security: true } });
await server.register(auditPlugin);
server.route([...intakeRoutes, ...roundRoutes]);
await server.start();
setInterval(dueThisWeek, 24 * 3600_000);
log.info('listening on', server.info.uri); // safe

process.on('unhandledRejection', (err) => {
  log.error('unhandled rejection', err?.name); // safe
  process.exit(1);
});
