import Fastify from 'fastify';
import trace from './trace-plugin.js';

/** @typedef {{ motherName: string, birthDate: string, pregnancyWeek: number, bloodPressure: string }} PrenatalVisit */

export function build(store) {
  const app = Fastify({ logger: true });
  app.register(trace);
  app.post('/prenatal-visits', async (request) => {
    /** @type {PrenatalVisit} */
    const visit = request.body;
    return store.add(visit);
  });
  app.get('/prenatal-visits/:id', async (request) => store.find(request.params.id));
  return app;
}
