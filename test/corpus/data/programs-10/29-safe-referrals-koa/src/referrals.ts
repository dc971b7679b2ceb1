import Router from '@koa/router';
import { z } from 'zod';
import { orm } from './app.js';
import { Clinic, Referral } from './entities.js';
import { logger } from './logging.js';
import { notifyClinic, notifyReferrer } from './notify.js';
import { usage } from './usage.js';

const schema = z.object({
  clinicId: z.string().uuid(),
  patientName: z.string().min(2),
  patientDob: z.string().date(),
  nhsNumber: z.string().regex(/^\d{10}$/),
  clinicalReason: z.string().min(10),
  urgency: z.enum(['routine', 'urgent', 'two-week']),
});

export const referralRouter = new Router({ prefix: '/referrals' });

referralRouter.post('/', async (ctx) => {
  const parsed = schema.safeParse((ctx.request as any).body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((i) => i.path.join('.'));
    logger.warn('invalid referral', { fields, userId: ctx.state.user.id }); // safe
    ctx.throw(422, 'invalid referral', { fields }); // safe
  }
  const em = orm.em.fork();
  const { clinicId, ...rest } = parsed.data;
  const clinic = await em.findOne(Clinic, clinicId);
  if (!clinic) ctx.throw(404, `clinic ${clinicId} is not in the directory`); // safe
  const referral = em.create(Referral, { ...rest, clinic, status: 'sent' });
  await em.persistAndFlush(referral); // safe
  logger.info('referral sent', { referralId: referral.id, clinicId, userId: ctx.state.user.id }); // safe
  await notifyClinic(clinic.intakeEmail);
  usage(ctx.state.user.id, 'referral_sent', { specialty: clinic.specialty });
  ctx.status = 201;
  ctx.body = { id: referral.id };
  ctx.set('Location', `/referrals/${referral.id}`); // safe
});

referralRouter.get('/:id', async (ctx) => {
  const referral = await orm.em.findOne(Referral, { id: ctx.params.id }, { populate: ['clinic'] });
  if (!referral) ctx.throw(404, 'referral not found'); // safe
  logger.info('referral read', { referralId: referral.id, userId: ctx.state.user.id, event: 'audit.read' }); // safe
  ctx.body = referral;
});

referralRouter.post('/:id/return', async (ctx) => {
  const { reason, wanted } = (ctx.request as any).body as { reason: string; wanted: string };
  const referral = await orm.em.findOneOrFail(Referral, ctx.params.id);
  referral.status = 'returned';
  await orm.em.flush();
  logger.info('referral returned', { referralId: referral.id, status: referral.status }); // safe
  await notifyReferrer(ctx.state.user.email, referral.id);
  if (wanted === 'print') {
    ctx.redirect(`/print?name=${encodeURIComponent(referral.patientName)}&nhs=${referral.nhsNumber}&reason=${encodeURIComponent(reason)}`); // leak: url
    return;
  }
  ctx.redirect(`/referrals/${referral.id}`); // safe
});

referralRouter.get('/stats/by-status', async (ctx) => {
  const rows = await orm.em.getConnection().execute('select status, count(*) as count from referral group by status');
  logger.info('stats', { count: rows.length }); // safe
  ctx.body = rows;
});
