import Fastify from 'fastify';
import db from './plugins/db.js';
import errors from './plugins/errors.js';
import memberRoutes from './modules/members/members.routes.js';
import { refreshCaseload } from './jobs/caseload-cache.js';

const app = Fastify({ logger: { level: 'info', redact: ['req.headers.authorization'] }, trustProxy: true });
await app.register(db);
await app.register(errors);
await app.register(memberRoutes, { prefix: '/' });

setInterval(() => refreshCaseload(app).catch((e) => app.log.error({ name: e.name }, 'caseload refresh failed')), 300_000); // safe
await app.listen({ port: 4100, host: '0.0.0.0' });
app.log.info({ node: process.version }, 'harbor started'); // safe
