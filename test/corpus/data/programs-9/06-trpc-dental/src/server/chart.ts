import { z } from 'zod';
import { TRPCError } from '@trpc/server';
import { PrismaClient } from '@prisma/client';
import { router, staffProcedure } from './trpc';
import { suggestPlan } from './assistant';
import { postToDesk } from './slack';

const prisma = new PrismaClient();

export const chartRouter = router({
  entries: staffProcedure.input(z.object({ patientId: z.string() })).query(async ({ input }) => {
    const entries = await prisma.chartEntry.findMany({ where: { patientId: input.patientId } });
    console.log('entries', input.patientId, entries.length); // safe
    return entries;
  }),

  add: staffProcedure
    .input(z.object({ patientId: z.string(), tooth: z.number().min(11).max(85), finding: z.string(), procedure: z.string().optional() }))
    .mutation(async ({ input }) => {
      const entry = await prisma.chartEntry.create({ data: input, include: { patient: true } }); // safe
      console.log('chart entry added', entry); // leak: log
      console.log('tooth range ok', { min: 11, max: 85 }); // safe
      return { id: entry.id }; // safe
    }),

  plan: staffProcedure.input(z.object({ patientId: z.string() })).mutation(async ({ input, ctx }) => {
    const patient = await prisma.patient.findUnique({ where: { id: input.patientId }, include: { chart: true } });
    if (!patient) throw new TRPCError({ code: 'NOT_FOUND', message: `no record ${input.patientId}` }); // safe
    if (!patient.chart.length) {
      throw new TRPCError({ code: 'BAD_REQUEST', message: `${patient.firstName} ${patient.lastName} has no chart` }); // leak: http-error
    }
    const plan = await suggestPlan(patient);
    console.debug(`plan for ${patient.lastName}: ${plan}`); // leak: log
    return { plan, by: ctx.userId };
  }),

  checkIn: staffProcedure.input(z.object({ patientId: z.string(), chairId: z.string() })).mutation(async ({ input }) => {
    const [p, chair] = await Promise.all([
      prisma.patient.findUniqueOrThrow({ where: { id: input.patientId } }),
      prisma.chair.findUniqueOrThrow({ where: { id: input.chairId } }),
    ]);
    console.info('chair', chair.name, 'room', chair.room); // safe
    await postToDesk(p, chair.name);
    return { ok: true }; // safe
  }),

  chairs: staffProcedure.query(async () => {
    const chairs = await prisma.chair.findMany();
    console.log('chairs', chairs); // safe
    return chairs; // safe
  }),
});
