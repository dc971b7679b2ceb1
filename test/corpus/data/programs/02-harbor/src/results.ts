import type { FastifyInstance } from 'fastify';
import { pendingCount, resultsForOrder, type LabResultRow } from './db.js';
import { postToSlack } from './slack.js';
import { forwardToRegistry } from './registry.js';

const isCritical = (row: LabResultRow) => row.abnormal_flag === 'A';

export async function resultRoutes(app: FastifyInstance) {
  app.get<{ Params: { orderId: string } }>('/orders/:orderId', async (request, reply) => {
    const { orderId } = request.params;
    const rows = await resultsForOrder(orderId);
    request.log.info({ orderId, rows: rows.length }, 'results loaded'); // safe

    if (rows.length === 0) {
      return reply.code(404).send({ error: 'no results', orderId }); // safe
    }
    for (const row of rows.filter(isCritical)) {
      request.log.warn({ mrn: row.pt_mrn, loinc: row.loinc_code, value: row.result_value }, 'critical value'); // leak: log
      await postToSlack('#lab-critical', `:rotating_light: ${row.pt_name} (${row.pt_mrn}) ${row.loinc_code} = ${row.result_value} ${row.units}`); // leak: messaging
    }
    return rows;
  });

  app.post<{ Body: { accession: string; order: string } }>('/release', async (request, reply) => {
    const rows = await resultsForOrder(request.body.order);
    const row = rows.find((r) => r.accession_no === request.body.accession);
    if (!row) {
      return reply.code(404).send({ error: 'unknown accession' }); // safe
    }
    if (!row.result_value) {
      throw new Error(`Result for ${row.pt_name}, born ${row.pt_dob} has no value`); // leak: http_error|log
    }
    await forwardToRegistry(row);
    return { released: true };
  });

  app.get('/pending', async (request) => {
    const n = await pendingCount();
    await postToSlack('#lab-ops', `${n} results are waiting for release`); // safe
    return { n };
  });
}
