import Bugsnag from '@bugsnag/js';
import { TRPCError } from '@trpc/server';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db, log, nurseLog } from './infra';
import { guardians, nurseVisits } from './schema';
import { nurseProcedure, router } from './trpc';

const visitInput = z.object({
  studentName: z.string(),
  homeroom: z.string(),
  symptoms: z.string(),
  allergies: z.string().optional(),
  medicationGiven: z.string().optional(),
});

export const visitsRouter = router({
  create: nurseProcedure.input(visitInput).mutation(async ({ input, ctx }) => {
    log.info({ input }, 'visit create'); // leak: log
    const [row] = await db.insert(nurseVisits).values(input).returning({ id: nurseVisits.id });
    log.info({ visitId: row.id, nurseId: ctx.user.id }, 'visit created'); // safe
    nurseLog.info({ visit: input }, 'visit'); // safe
    return row;
  }),

  notifyGuardians: nurseProcedure.input(z.object({ id: z.string().uuid() })).mutation(async ({ input }) => {
    const [visit] = await db.select().from(nurseVisits).where(eq(nurseVisits.id, input.id));
    if (!visit) throw new TRPCError({ code: 'NOT_FOUND', message: `visit ${input.id}` }); // safe
    const rows = await db.select().from(guardians).where(eq(guardians.visitId, visit.id));
    for (const g of rows) {
      try {
        await fetch('https://api.onesignal.com/notifications', { // leak: messaging
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Key ${process.env.ONESIGNAL_KEY}` },
          body: JSON.stringify({
            app_id: process.env.ONESIGNAL_APP,
            include_subscription_ids: [g.playerId],
            contents: { en: `${visit.studentName} saw the nurse: ${visit.symptoms}` },
          }),
        });
      } catch {
        Bugsnag.leaveBreadcrumb('push failed', { student: visit.studentName, symptoms: visit.symptoms }); // leak: error_monitor
      }
    }
    await fetch('https://discord.com/api/webhooks/1180/nurse-office', { // leak: messaging
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ content: `${visit.studentName} (${visit.homeroom}) given ${visit.medicationGiven}` }),
    });
    log.info({ notified: rows.length }, 'guardians notified'); // safe
    return { notified: rows.length };
  }),

  giveMedication: nurseProcedure.input(z.object({ id: z.string().uuid(), medication: z.string() })).mutation(async ({ input }) => {
    const [visit] = await db.select().from(nurseVisits).where(eq(nurseVisits.id, input.id));
    if (visit?.allergies?.includes(input.medication)) {
      console.error(`allergy conflict: ${visit.studentName} is allergic to ${visit.allergies}`); // leak: log
      throw new TRPCError({ code: 'CONFLICT', message: `${visit.studentName} is allergic to ${input.medication}` }); // leak: http_error
    }
    await db.update(nurseVisits).set({ medicationGiven: input.medication }).where(eq(nurseVisits.id, input.id)); // safe
    return { id: input.id };
  }),
});
