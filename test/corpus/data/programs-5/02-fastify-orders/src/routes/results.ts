import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { db, orderWithSubject, resultsFor } from '../db.js';
import { critical, describe, shape } from '../lib/critical.js';
import { deliver } from '../lib/mail.js';
import { results } from '../schema.js';

const Incoming = Type.Object({
  analyte: Type.String(),
  value: Type.String(),
  unit: Type.String(),
  flag: Type.Optional(Type.String()),
  instrumentSerial: Type.String(),
  runNumber: Type.Integer(),
});

const plugin: FastifyPluginAsyncTypebox = async (app) => {
  app.addHook('onRequest', app.verify);

  app.post('/orders/:id/results', {
    schema: { params: Type.Object({ id: Type.String() }), body: Type.Array(Incoming) },
  }, async (req, reply) => {
    const row = await orderWithSubject(req.params.id);
    if (!row) return reply.notFound('order not found'); // safe
    const stored = await db.insert(results).values(req.body.map((r) => ({ orderId: row.orders.id, ...r }))).returning();
    req.log.info(shape(stored), 'results stored'); // safe
    req.log.info({ serial: stored[0]?.instrumentSerial, run: stored[0]?.runNumber }, 'instrument run'); // safe

    const urgent = critical(stored);
    if (urgent.length > 0) {
      const who = row.subjects;
      req.log.error(`critical for ${who.fullName}: ${describe(urgent)}`); // leak: log
      await deliver('oncall@orders.example', `Critical: ${who.fullName}`, `${who.mrn} ${describe(urgent)}`);
      await deliver('oncall@orders.example', 'Critical result waiting', `Open order ${row.orders.id} in the console.`); // safe
    }
    return reply.code(202).send({ accepted: stored.length }); // safe
  });

  app.post('/orders/:id/verify', { schema: { params: Type.Object({ id: Type.String() }) } }, async (req, reply) => {
    const row = await orderWithSubject(req.params.id);
    if (!row) return reply.notFound();
    const rows = await resultsFor(row.orders.id);
    const missing = rows.filter((r) => r.value === '');
    if (missing.length > 0) {
      return reply.code(409).send({ error: `Incomplete panel ${row.orders.panel} for ${row.subjects.fullName}, born ${row.subjects.dateOfBirth}` }); // leak: http_error
    }
    const reportUrl = `https://print.orders.example/report?name=${encodeURIComponent(row.subjects.fullName)}&dx=${row.orders.diagnosisCode}`;
    return reply.redirect(reportUrl); // leak: url
  });
};

export default plugin;
