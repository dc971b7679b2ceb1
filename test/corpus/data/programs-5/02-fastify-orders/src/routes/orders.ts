import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { db, orderWithSubject, subjectByMrn } from '../db.js';
import { track } from '../lib/track.js';
import { orders } from '../schema.js';

const NewOrder = Type.Object({
  mrn: Type.String(),
  panel: Type.String(),
  diagnosisCode: Type.String(),
  clinicianName: Type.String(),
  urgent: Type.Boolean(),
});

const plugin: FastifyPluginAsyncTypebox = async (app) => {
  app.addHook('onRequest', app.verify);

  app.post('/orders', { schema: { body: NewOrder } }, async (req, reply) => {
    const { mrn, ...rest } = req.body;
    const subject = await subjectByMrn(mrn);
    if (!subject) {
      req.log.warn(`unknown mrn ${mrn}`); // leak: log
      return reply.code(404).send({ error: 'subject not found' }); // safe
    }
    const [created] = await db.insert(orders).values({ subjectId: subject.id, ...rest }).returning();
    req.log.info({ orderId: created.id, panel: created.panel }, 'order placed'); // safe
    req.log.info({ clinician: created.clinicianName }, 'ordering clinician'); // safe
    track(subject.contactEmail ?? subject.id, 'order_placed', {
      panel: created.panel,
      diagnosis: created.diagnosisCode,
    });
    track(created.id, 'order_stage', { stage: 'placed', urgent: created.urgent }); // safe
    return reply.code(201).send({ id: created.id }); // safe
  });

  app.get('/orders/:id', { schema: { params: Type.Object({ id: Type.String({ format: 'uuid' }) }) } }, async (req, reply) => {
    const row = await orderWithSubject(req.params.id);
    if (!row) return reply.notFound();
    req.log.debug(row, 'loaded'); // leak: log
    return { order: row.orders, subject: row.subjects };
  });
};

export default plugin;
