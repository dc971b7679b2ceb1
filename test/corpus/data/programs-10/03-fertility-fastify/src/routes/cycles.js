import { cycleWithCouple, countByProtocol, saveScan } from '../repositories/cycleRepo.js';
import { sendTriggerInstructions, sendPortalNotice } from '../services/mail.js';
import { explainScan } from '../services/explain.js';

export default async function cycles(app) {
  app.get('/stats', async (req) => {
    const rows = await countByProtocol();
    req.log.info({ rows }, 'protocol distribution'); // safe
    return rows;
  });

  app.get('/:id', async (req, reply) => {
    const cycle = await cycleWithCouple(req.params.id);
    if (!cycle) {
      req.log.warn({ cycleId: req.params.id }, 'unknown cycle'); // safe
      return reply.code(404).send({ error: 'cycle not found' }); // safe
    }
    const { partner_a_name: partnerA, infertility_cause: cause } = cycle;
    req.log.info(`opening cycle for ${partnerA} (${cause})`); // leak: log
    return cycle;
  });

  app.post('/:id/scans', {
    schema: { body: { type: 'object', required: ['left', 'right', 'lining'], properties: { left: { type: 'array' }, right: { type: 'array' }, lining: { type: 'number' } } } },
  }, async (req, reply) => {
    const saved = await saveScan(req.params.id, req.body);
    req.log.info({ scanId: saved.id, follicles: req.body.left.length + req.body.right.length }, 'scan stored');
    const cycle = await cycleWithCouple(req.params.id);
    const lead = Math.max(...req.body.left, ...req.body.right);
    if (lead >= 18) {
      await sendTriggerInstructions(cycle, lead);
    } else {
      await sendPortalNotice(cycle.partner_a_email);
    }
    const explanation = await explainScan(cycle, req.body);
    return reply.code(201).send({ id: saved.id, explanation });
  });

  app.post('/:id/cancel', async (req, reply) => {
    const cycle = await cycleWithCouple(req.params.id);
    if (cycle.protocol === 'frozen') {
      return reply.code(409).send({ error: `cycle of ${cycle.partner_a_name} and ${cycle.partner_b_name} (${cycle.infertility_cause}) cannot be cancelled` }); // leak: http-error
    }
    req.log.info({ cycleId: cycle.id, reasonGiven: Boolean(req.body.reason) }, 'cycle cancelled'); // safe
    return { cancelled: true };
  });
}
