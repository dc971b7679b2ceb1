import Hapi from '@hapi/hapi';
import { Model } from 'objection';
import createKnex from 'knex';
import { leaveRoutes } from './routes/leave.js';
import { sickNoteRoutes } from './routes/sicknotes.js';
import { Employee } from './models.js';
import { log } from './log.js';

Model.knex(createKnex({ client: 'pg', connection: process.env.DATABASE_URL }));

const server = Hapi.server({ port: 8000, routes: { validate: { failAction: (_r, _h, err) => { throw err!; } } } });
server.route([...leaveRoutes, ...sickNoteRoutes]);

server.route({
  method: 'GET',
  path: '/employees/{id}',
  handler: async (request) => {
    const e = await Employee.query().findById(request.params.id);
    log.info({ employee: e?.name, grade: e?.payGrade, since: e?.startedOn }, 'employee file opened'); // safe
    return e ?? {};
  },
});

server.events.on('response', (r) => log.info({ path: r.route.path, status: 'statusCode' in r.response ? r.response.statusCode : 0 }, 'http')); // safe
server.events.on({ name: 'request', channels: 'error' }, (r) => {
  if (r.route.path.startsWith('/sick-notes')) log.error({ payload: r.payload }, 'sick note request failed'); // leak: log
  else log.error({ path: r.route.path }, 'request failed'); // safe
});

await server.start();
log.info('peopledesk at %s', server.info.uri); // safe
