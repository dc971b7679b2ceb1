import { PrismaClient } from '@prisma/client';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { mailer } from './mail';
import { clinical, log, router } from './trpc';

const db = new PrismaClient();

db.$use(async (params, next) => {
  const t0 = Date.now();
  const out = await next(params);
  log.debug({ model: params.model, action: params.action, ms: Date.now() - t0 }, 'query'); // safe
  if (params.model === 'Study' && params.action === 'findUniqueOrThrow') log.trace({ out }, 'row'); // leak: log
  return out;
});

export const studies = router({
  byId: clinical.input(z.object({ id: z.string() })).query(async ({ input }) => {
    const study = await db.study.findUnique({ where: { id: input.id }, include: { sleeper: true } });
    if (!study) throw new TRPCError({ code: 'NOT_FOUND', message: `study ${input.id}` }); // safe
    return study; // safe
  }),

  conclude: clinical
    .input(z.object({ id: z.string(), ahi: z.number(), conclusion: z.string() }))
    .mutation(async ({ input, ctx }) => {
      const { id, ...changes } = input;
      const before = await db.study.findUniqueOrThrow({ where: { id }, include: { sleeper: true } });
      if (changes.ahi < before.ahi / 10) {
        throw new TRPCError({ // leak: error|http_error
          code: 'BAD_REQUEST',
          message: `AHI of ${before.sleeper.fullName} fell from ${before.ahi} to ${changes.ahi}`,
        });
      }
      await db.study.update({ where: { id }, data: changes }); // safe
      log.info({ studyId: id, by: ctx.clinician.id }, 'concluded'); // safe
      log.info(changes, `conclusion for ${before.sleeper.email}`); // leak: log
      await mailer.send('result', before.sleeper, { ahi: changes.ahi, conclusion: changes.conclusion });
      return { id };
    }),

  masks: clinical.query(async () => {
    const masks = await db.mask.findMany();
    log.info({ masks: masks.map((m) => `${m.model}/${m.size}`) }, 'catalogue'); // safe
    return masks;
  }),

  compliance: clinical.query(async () => {
    const grouped = await db.study.groupBy({ by: ['sleeperId'], _avg: { ahi: true } });
    log.info({ groups: grouped.length }, 'compliance'); // safe
    return grouped;
  }),
});
